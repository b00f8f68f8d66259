// A file that is too large is refused by its size, before anything of it is read.
#include "app/base/csv.h"
#include "app/exchange/packet.h"
#include "app/exchange/sheet_file.h"
#include "app/plan/plan_json.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QTemporaryDir>

using namespace simsa;
using namespace simsa::test;

TEST_CASE("An oversized packet, sheet, plan or table is refused with the limit", "[exchange]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large"));
    const auto make = [&](qint64 limit) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.resize(limit + 1)); // a hole, which takes no room on the disk
    };
    const auto isRefused = [&](const Error &error, qint64 limit) {
        CHECK(error.code == ErrorCode::FileTooLarge);
        CHECK(error.file == path);
        CHECK(error.expected == QString::number(limit));
    };
    SECTION("packet")
    {
        make(kPacketLimit);
        isRefused(readPacketFile(path).error(), kPacketLimit);
    }
    SECTION("sheet")
    {
        make(kSheetLimit);
        isRefused(readEnvelopeFile(path).error(), kSheetLimit);
    }
    SECTION("plan")
    {
        make(kPlanLimit);
        isRefused(readPlanFile(path).faults.front(), kPlanLimit);
    }
    SECTION("table")
    {
        make(kCsvLimit);
        isRefused(readCsv(path).error(), kCsvLimit);
    }
}
