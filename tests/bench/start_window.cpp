// As ui/desktop/main.cpp starts, to its first painted window: that of the file named, or the start
// page.
#include "ui/desktop/start_window.h"
#include "tests/bench/first_paint.h"
#include "ui/desktop/parts/settings.h"
#include "ui/desktop/parts/theme.h"
#include "ui/words/language.h"

#include <QDir>
#include <QSettings>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    simsa::bench::FirstPaint firstPaint;
    application.installEventFilter(&firstPaint);
    QCoreApplication::setOrganizationName(QStringLiteral("SimsaBench"));
    QCoreApplication::setApplicationName(QStringLiteral("SimsaBench"));
    QSettings().clear(); // no recent work: as on the first day
    simsa::useLanguage(QStringLiteral("ko"));
    simsa::applyTheme(application, simsa::settings::theme());
    simsa::StartWindow start(QDir::tempPath(), simsa::dialogPrompts());
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2 || !start.open(arguments.at(1)))
        start.show();
    return QApplication::exec();
}
