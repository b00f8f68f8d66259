// The program as it is started from a terminal.
#include "tests/support/printing.h"

#include <QProcess>

using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

QString saidBy(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(display);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SIMSA_APP), arguments);
    REQUIRE(process.waitForFinished(-1));
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("The desktop program prints its help and version without a display", "[desktop]")
{
    for (const QString &help : {u"--help"_s, u"-h"_s})
        CHECK(saidBy({help}).contains(u"Usage: simsa [FILE]"_s));
    CHECK(saidBy({u"--version"_s}) == QStringLiteral("simsa " SIMSA_VERSION "\n"));
}
