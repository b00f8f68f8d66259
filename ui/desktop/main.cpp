// simsa: the desktop. Opens the file named on the command line, or the start page.
#include "app/base/number_locale.h"
#include "ui/desktop/parts/settings.h"
#include "ui/desktop/parts/theme.h"
#include "ui/desktop/start_options.h"
#include "ui/desktop/start_window.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

#include <cstdio>

namespace {

// Without a display, too.
int answer(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    simsa::useLanguage(simsa::systemLanguage());
    const QString text = simsa::answerTo(QCoreApplication::arguments().mid(1));
    return std::puts(text.toUtf8().constData()) < 0 ? 1 : 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (simsa::isQuestion(argc, argv))
        return answer(argc, argv);
    QApplication application(argc, argv);
    simsa::useDecimalPoint();
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
