// The languages of the program: Korean and English.
#pragma once

#include <QString>
#include <QStringList>

namespace simsa {

// "ko", "en", in the order to offer them.
QStringList languages();

// Korean on a Korean system, else English.
QString systemLanguage();

// Translates everything from now on. Windows that are open get a LanguageChange event.
void useLanguage(const QString &language);
const QString &currentLanguage();

} // namespace simsa
