// Answers nothing and shows nothing: for programs that work the windows without a person.
#pragma once

#include "ui/desktop/parts/prompts.h"

namespace simsa {

class SilentPrompts : public Prompts
{
public:
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return {}; }
    QString openFile(QWidget *, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return {};
    }
    QString folder(QWidget *, const QString &) override { return {}; }
    void tell(QWidget *, const QString &, const QString &) override {}
    void warn(QWidget *, const QString &text) override { qFatal("%s", qPrintable(text)); }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override
    {
        return true;
    }
    std::optional<QString> askText(QWidget *, const QString &, const QString &) override
    {
        return {};
    }
    std::optional<QString> askPassphrase(QWidget *, const QString &) override { return {}; }
    std::optional<QString> askNewPassphrase(QWidget *, const QString &) override { return {}; }
    std::optional<int> choose(QWidget *, const QString &, const QStringList &) override
    {
        return {};
    }
};

} // namespace simsa
