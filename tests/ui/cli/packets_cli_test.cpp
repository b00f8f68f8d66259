// Packets made anew, and what status tells of a sheet beside its marks.
#include "tests/db/by_hand.h"
#include "tests/support/zone.h"
#include "tests/ui/cli/cli.h"

#include <QJsonArray>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject statusOf(ByHand &round, int evaluator)
{
    return cliJson(words("status") << round.workbook().path())
        .value(u"evaluators"_s)
        .toArray()
        .at(evaluator)
        .toObject();
}

} // namespace

TEST_CASE("A packet is reissued by command, with its reason", "[cli]")
{
    ByHand round;
    round.packet("E1");
    const QString folder = round.path(u"anew"_s);
    const QString secret = round.path(u"passphrase"_s);
    putFile(secret, kPassphrase.toUtf8());
    const QStringList base = words("packets") << round.workbook().path() << u"-o"_s << folder
                                              << u"--passphrase-file"_s << secret;
    CHECK(cli(base + words("--reissue E1")).exitCode != 0); // without a reason
    CHECK(countIn(round.workbook().path(), "packet") == 5);
    const QJsonObject said = cliJson(base + words("--reissue E1 --reason lost"));
    const QJsonArray files = said.value(u"packets"_s).toArray();
    REQUIRE(files.size() == 1);
    CHECK(files[0].toObject().value(u"evaluator"_s).toString() == u"E1"_s);
    CHECK(must(readPacketFile(folder + u"/E1.simsa-packet"_s)).issue == 2);
    CHECK(countIn(round.workbook().path(), "packet") == 6);
}

TEST_CASE("Status tells when the pledge was given and who stepped back from which team", "[cli]")
{
    ByHand round;
    const Packet packet = round.packetFor("E1");
    Sheet sheet = round.steppingBack(packet, {team("b")});
    sheet.pledgedAt = u"2026-01-15T08:00:00Z"_s;
    round.merge({round.post(sheet, packet)});
    CHECK(statusOf(round, 0).value(u"pledgedAt"_s).toString() == sheet.pledgedAt);
    CHECK(statusOf(round, 0).value(u"declared"_s).toArray() == QJsonArray{u"b"_s});
    CHECK(statusOf(round, 1).value(u"pledgedAt"_s).toString().isEmpty());
    CHECK(statusOf(round, 1).value(u"declared"_s).toArray().isEmpty());
}

TEST_CASE("A person reads Korea's time and a program UTC, whatever zone the machine is set to",
          "[cli]")
{
    const Zone away("America/Los_Angeles");
    ByHand round;
    const Packet packet = round.packetFor("E1");
    Sheet sheet = filledSheet(packet);
    sheet.signedAt = u"2026-01-15T16:30:00Z"_s;
    round.merge({round.post(sheet, packet), round.post(sheet, packet)}); // by two keys
    const Said said = cli(words("--lang en status") << round.workbook().path());
    const QString shown = QString::fromUtf8(said.out);
    CAPTURE(shown);
    CHECK(shown.contains(u"2026-01-16 01:30 (Korea time)"_s));
    CHECK_FALSE(shown.contains(u"T16:30:00Z"_s));
    const QJsonArray candidates = statusOf(round, 0).value(u"candidates"_s).toArray();
    REQUIRE(candidates.size() == 2);
    CHECK(candidates[0].toObject().value(u"signedAt"_s).toString() == sheet.signedAt);
}
