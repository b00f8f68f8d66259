#include "ui/words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

static void loadTranslations()
{
    Q_INIT_RESOURCE(simsa_translations);
}

namespace simsa {
namespace {

QString &current()
{
    static QString language = QStringLiteral("en");
    return language;
}

} // namespace

QStringList languages()
{
    return {QStringLiteral("ko"), QStringLiteral("en")};
}

QString systemLanguage()
{
    return QLocale::system().language() == QLocale::Korean ? QStringLiteral("ko")
                                                           : QStringLiteral("en");
}

void useLanguage(const QString &language)
{
    loadTranslations();
    static QTranslator ours;
    static QTranslator qts; // the words on Qt's own buttons
    QCoreApplication::removeTranslator(&ours);
    QCoreApplication::removeTranslator(&qts);
    current() = languages().contains(language) ? language : QStringLiteral("en");
    QLocale::setDefault(current() == QStringLiteral("ko")
                            ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                            : QLocale(QLocale::English, QLocale::UnitedStates));
    if (current() == QStringLiteral("en"))
        return;
    if (qts.load(QStringLiteral("qtbase_") + current(),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qts);
    if (ours.load(QStringLiteral(":/i18n/simsa_%1.qm").arg(current())))
        QCoreApplication::installTranslator(&ours);
}

const QString &currentLanguage()
{
    return current();
}

} // namespace simsa
