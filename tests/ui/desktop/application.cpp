#include "ui/desktop/parts/theme.h"

#include <QApplication>
#include <QStandardPaths>

// What the tests' main makes instead of its own: an application that knows of windows, and settings
// that are nobody's.
QCoreApplication *makeApplication(int &argc, char **argv);

QCoreApplication *makeApplication(int &argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    auto *application = new QApplication(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("SimsaTests"));
    QCoreApplication::setApplicationName(QStringLiteral("SimsaTests"));
    simsa::applyTheme(*application, simsa::ThemeChoice::Light);
    return application;
}
