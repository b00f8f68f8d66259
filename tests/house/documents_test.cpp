// The documents at the top have no placeholder left, and name what exists.
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace simsa::test;

namespace {

QString read(const char *name)
{
    QFile file(source(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("A document has no placeholder left", "[house]")
{
    static const QRegularExpression placeholder(QStringLiteral("\\b[A-Z]+_TABLE\\b|\\bTBD\\b"));
    for (const char *name : {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"}) {
        CAPTURE(name);
        CHECK_FALSE(read(name).contains(placeholder));
    }
}

TEST_CASE("Every folder of the architecture's table is there, and none is left out", "[house]")
{
    const QString text = read("ARCHITECTURE.md");
    for (const char *floor : {"app", "ui"}) {
        const QStringList rooms = QDir(source(floor)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        REQUIRE(rooms.size() > 2);
        for (const QString &room : rooms) {
            CAPTURE(room);
            CHECK(text.contains(QStringLiteral("`%1/%2`").arg(QLatin1String(floor), room)));
        }
    }
    static const QRegularExpression row(QStringLiteral("\\n\\| `([a-z/]+)` \\|"));
    for (auto it = row.globalMatch(text); it.hasNext();) {
        const QString folder = it.next().captured(1);
        CAPTURE(folder);
        CHECK(QFileInfo(source("") + folder).isDir());
    }
}
