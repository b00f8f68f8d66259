#include "ui/desktop/parts/settings.h"

#include "ui/words/language.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace simsa::settings {
namespace {

const QString kLanguage = QStringLiteral("language");
const QString kTheme = QStringLiteral("theme");
const QString kTextScale = QStringLiteral("textScale");
constexpr int kLeastScale = 100;
constexpr int kMostScale = 200;
const QString kRecent = QStringLiteral("recentFiles");
constexpr qsizetype kMostRecent = 8;

} // namespace

QString language()
{
    const QString chosen = QSettings().value(kLanguage).toString();
    return languages().contains(chosen) ? chosen : systemLanguage();
}

void setLanguage(const QString &language)
{
    QSettings().setValue(kLanguage, language);
}

ThemeChoice theme()
{
    const int chosen = QSettings().value(kTheme, 0).toInt();
    return chosen == 1 ? ThemeChoice::Light : chosen == 2 ? ThemeChoice::Dark : ThemeChoice::System;
}

void setTheme(ThemeChoice theme)
{
    QSettings().setValue(kTheme, static_cast<int>(theme));
}

int textScale()
{
    const int percent = QSettings().value(kTextScale, kLeastScale).toInt();
    return std::clamp(percent, kLeastScale, kMostScale);
}

void setTextScale(int percent)
{
    QSettings().setValue(kTextScale, std::clamp(percent, kLeastScale, kMostScale));
}

QStringList recentFiles()
{
    QStringList files = QSettings().value(kRecent).toStringList();
    files.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return files;
}

void addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings().setValue(kRecent, files.mid(0, kMostRecent));
}

} // namespace simsa::settings
