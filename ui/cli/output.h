// How a command speaks: text for people or one JSON object for programs, and its exit code.
#pragma once

#include "app/base/result.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace simsa {

enum ExitCode {
    kDone = 0,
    kDoneWithRefusals = 1, // done, and something was refused or differs
    kBadInput = 2,         // nothing was written
    kProgramFault = 3,
};

class Output
{
public:
    explicit Output(bool isJson) : m_isJson(isJson) {}

    // A line for people; not printed where JSON is wanted.
    void line(const QString &text = {}) const;
    // Columns are padded so that Hangul, which is twice as wide, still lines up.
    void table(const std::vector<QStringList> &rows) const;
    // A sentence on standard error that is no error.
    void aside(const QString &text) const;
    // The one JSON object.
    void json(const QJsonObject &object) const;
    // A sentence on standard error; answers the exit code that belongs to it.
    int fail(const Error &error) const;
    int fail(const std::vector<Error> &errors) const;

private:
    bool m_isJson;
};

} // namespace simsa
