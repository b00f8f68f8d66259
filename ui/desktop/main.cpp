// simsa: the desktop. Opens the file named on the command line, or the start page.
#include "ui/desktop/parts/settings.h"
#include "ui/desktop/parts/theme.h"
#include "ui/desktop/start_window.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Simsa"));
    QCoreApplication::setApplicationName(QStringLiteral("Simsa"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIMSA_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("simsa"));
    simsa::useLanguage(simsa::settings::language());
    simsa::applyTheme(application, simsa::settings::theme());
    // Only the start window's own closing ends the program; it is hidden while work is open.
    const QString home = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                             .filePath(QStringLiteral("Simsa"));
    simsa::StartWindow start(home, simsa::dialogPrompts());
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !start.open(arguments.at(1)))
        start.show();
    return QApplication::exec();
}
