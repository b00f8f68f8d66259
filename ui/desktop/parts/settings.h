// What the program remembers of its user's wishes. No secret is ever a setting.
#pragma once

#include <QStringList>

namespace simsa {

enum class ThemeChoice { System, Light, Dark };

namespace settings {

QString language(); // "ko" or "en"
void setLanguage(const QString &language);

ThemeChoice theme();
void setTheme(ThemeChoice theme);

// How large the text is, in percent of the usual: 100 to 200.
int textScale();
void setTextScale(int percent);

// Files opened lately, the newest first, at most eight; files that are gone are left out.
QStringList recentFiles();
void addRecentFile(const QString &path);

} // namespace settings
} // namespace simsa
