// A text in both languages.
#pragma once

#include <QString>

namespace simsa {

struct Text
{
    QString ko;
    QString en;
    bool operator==(const Text &) const = default;
    // The English where the language is English, else the Korean.
    const QString &in(const QString &language) const;
};

} // namespace simsa
