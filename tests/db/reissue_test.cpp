// Packets made anew for evaluators who lost the packet, the laptop or the passphrase.
#include "db/amend.h"
#include "db/events.h"
#include "tests/db/by_hand.h"

#include <algorithm>
#include <random>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// One evaluator's sheets, one revision after the other, each with a key and packet of its own.
struct Writer
{
    ByHand &round;
    QString parent = {};
    int revision = 0;

    SignedSheet next(const Packet &packet, const KeyPair &key, int mark)
    {
        Sheet sheet = filledSheet(packet, Points::whole(mark));
        sheet.parent = parent;
        sheet.revision = ++revision;
        if (revision > 1)
            sheet.reason = u"고침"_s;
        SignedSheet made = signSheet(sheet, key, Secret(packet.enrolment));
        parent = made.hash;
        return made;
    }
};

std::optional<Points> countingMark(ByHand &round)
{
    return round.results().evidence.groups.at(kExperts).marks.mark(0, 0, 0);
}

} // namespace

TEST_CASE("A key made for a reissued packet may go on with the sheet before", "[db]")
{
    ByHand round;
    const Packet first = round.packetFor("E1");
    Writer writer{round};
    const QString one = round.file(writer.next(first, newSigningKeys(), 1));
    must(reissuePacket(round.workbook(), kE1, u"암호를 잊음"_s));
    const Packet second = round.packetFor("E1");
    CHECK(second.issue == 2);
    CHECK(second.enrolment != first.enrolment);
    const KeyPair another = newSigningKeys();
    const QString two = round.file(writer.next(second, another, 2));
    const QString three = round.file(writer.next(second, another, 3));
    QStringList files{one, two, three};
    if (GENERATE(true, false))
        std::reverse(files.begin(), files.end());

    for (const QString &file : files)
        CHECK(isKept(round.verdictOn(file).verdict));

    CHECK(countingMark(round) == Points::whole(3));
    CHECK(round.statusOf("E1").handIn == HandIn::HandedIn);
    CHECK(round.statusOf("E1").revision == 3);
    must(verifyWorkbook(round.workbook(), &round.keys()));
}

TEST_CASE("Two keys under one issue are a conflict", "[db]")
{
    ByHand round;
    round.packetFor("E1");
    must(reissuePacket(round.workbook(), kE1, u"분실"_s));
    const Packet packet = round.packetFor("E1");
    Writer writer{round};
    const QString one = round.file(writer.next(packet, newSigningKeys(), 1));
    const QString two = round.file(writer.next(packet, newSigningKeys(), 2));
    const MergeReport report = round.merge({one, two});
    CHECK(report.files[0].verdict == Verdict::Conflict);
    CHECK(report.files[1].verdict == Verdict::Conflict);
    CHECK_FALSE(countingMark(round));
}

TEST_CASE("A sheet of an earlier issue cannot go on with one of a later issue", "[db]")
{
    ByHand round;
    const Packet first = round.packetFor("E1");
    must(reissuePacket(round.workbook(), kE1, u"분실"_s));
    Writer writer{round};
    const QString one = round.file(writer.next(round.packetFor("E1"), newSigningKeys(), 1));
    const QString two = round.file(writer.next(first, newSigningKeys(), 2));
    CHECK(round.merge({one, two}).files[1].verdict == Verdict::Revoked);
    CHECK(round.statusOf("E1").handIn == HandIn::HandedIn);
    CHECK(round.statusOf("E1").revision == 1);
}

TEST_CASE("A sheet that does not follow the one before is a conflict, though its packet is newer",
          "[db]")
{
    ByHand round;
    const Packet first = round.packetFor("E1");
    Writer old{round};
    round.merge({round.file(old.next(first, newSigningKeys(), 1))});
    must(reissuePacket(round.workbook(), kE1, u"분실"_s));
    Writer fresh{round};
    round.merge({round.file(fresh.next(round.packetFor("E1"), newSigningKeys(), 2))});
    CHECK(round.statusOf("E1").handIn == HandIn::InConflict);
    CHECK_FALSE(countingMark(round));
}

TEST_CASE("Reissuing is for one evaluator, and recorded with its reason", "[db]")
{
    ByHand round;
    const QByteArray others = round.packet("E2");
    round.clock().turn(3600);
    must(reissuePacket(round.workbook(), kE1, u"  노트북을 잃어버림 "_s));
    CHECK(round.packetFor("E1").issuedAt == u"2026-01-15T01:00:00Z"_s);
    must(writePackets(round.workbook(), round.keys(), round.path(u"again"_s)));
    CHECK(getFile(round.path(u"again/E2.simsa-packet"_s)) == others);
    CHECK(must(readPacketFile(round.path(u"again/E1.simsa-packet"_s))).issue == 2);
    const auto last = lastEvent(round.workbook().database().sql(), {event::kPacketIssued});
    REQUIRE(last);
    CHECK(last->detail.value(u"evaluator"_s).toString() == u"E1"_s);
    CHECK(last->detail.value(u"reissued"_s).toBool());
    CHECK(last->detail.value(u"reason"_s).toString() == u"노트북을 잃어버림"_s);
    CHECK(countIn(round.workbook().path(), "packet") == 6);
    must(verifyWorkbook(round.workbook()));
}

TEST_CASE("A single packet is written alone", "[db]")
{
    ByHand round;
    const QString folder = round.path(u"one"_s);
    const WrittenPacket written = must(writePacketFor(round.workbook(), round.keys(), kE1, folder));
    CHECK(QDir(folder).entryList(QDir::Files) == QStringList{u"E1.simsa-packet"_s});
    CHECK(written.path == folder + u"/E1.simsa-packet"_s);
    CHECK(countIn(round.workbook().path(), "packet") == 1);
    CHECK(getFile(written.path) == round.packet("E1")); // as among all
    CHECK(codeOf(writePacketFor(round.workbook(), round.keys(), EvaluatorId{u"E9"_s}, folder)) ==
          ErrorCode::UnknownEvaluator);
}

TEST_CASE("Reissuing is refused without a reason, a packet or an evaluator, and changes nothing",
          "[db]")
{
    ByHand round;
    const auto nothing = reissuePacket(round.workbook(), kE1, u"분실"_s);
    REQUIRE(codeOf(nothing) == ErrorCode::NothingIssued);
    CHECK(nothing.error().found == u"E1"_s);
    round.packet("E1");
    const Stock before = stockOf(round);
    CHECK(codeOf(reissuePacket(round.workbook(), kE1, u" \n"_s)) == ErrorCode::ReasonMissing);
    CHECK(codeOf(reissuePacket(round.workbook(), kE1, QString(kLongestReason + 1, u'x'))) ==
          ErrorCode::TextTooLong);
    CHECK(codeOf(reissuePacket(round.workbook(), EvaluatorId{u"E9"_s}, u"분실"_s)) ==
          ErrorCode::UnknownEvaluator);
    CHECK(stockOf(round) == before);
    QTemporaryDir folder;
    Workbook open = must(Workbook::create(folder.filePath(u"a.simsa"_s), u"t"_s, kPassphrase,
                                          TestClock().clock(), Stretch::cheapest()));
    must(open.openRound(smallPlan(), smallTeams(), smallPanel()));
    CHECK(codeOf(reissuePacket(open, kE1, u"분실"_s)) == ErrorCode::RoundNotFrozen);
}

TEST_CASE("An issue that was changed in the workbook is found", "[db]")
{
    ByHand round;
    const Packet packet = round.packetFor("E1");
    Writer writer{round};
    round.merge({round.file(writer.next(packet, newSigningKeys(), 1))});
    must(reissuePacket(round.workbook(), kE1, u"분실"_s));
    cheat(round.workbook().path(), "UPDATE sheet SET issue = 2");
    const auto verified = verifyWorkbook(round.workbook());
    REQUIRE(codeOf(verified) == ErrorCode::RecordBroken);
    CHECK(verified.error().place == u"E1"_s);
}

TEST_CASE(
    "With blind packets, reissued ones and declared recusals, too, merging in any order gives "
    "the same",
    "[db]")
{
    Plan plan = smallPlan();
    plan.groups[0].isBlind = true;
    ByHand round(plan);
    QStringList files;
    for (const char *evaluator : {"E1", "E2"}) {
        const EvaluatorId id{QString::fromLatin1(evaluator)};
        const Packet first = round.packetFor(evaluator);
        Writer writer{round};
        files.append(round.file(writer.next(first, newSigningKeys(), 1)));
        must(reissuePacket(round.workbook(), id, u"분실"_s));
        const Packet second = round.packetFor(evaluator);
        const KeyPair key = newSigningKeys();
        files.append(round.file(writer.next(second, key, 2)));
        Sheet last = round.steppingBack(second, {codeOf(1)});
        last.revision = 3;
        last.parent = writer.parent;
        last.reason = u"이해관계"_s;
        files.append(round.post(last, second, key));
    }
    const Packet user = round.packetFor("U1");
    files.append(round.post(round.steppingBack(user, {team("c")}), user));
    files.append(round.post(filledSheet(user), user)); // a conflict
    const QString empty = round.workbook().path();
    round.merge(files, MergeMode::Trial);

    QString digest;
    for (unsigned seed = 1; seed <= 6; ++seed) {
        INFO("seed " << seed);
        std::mt19937 dice(seed);
        const QString copy = round.path(QStringLiteral("copy%1.simsa").arg(seed));
        REQUIRE(QFile::copy(empty, copy));
        Workbook workbook = must(Workbook::open(copy, round.clock().clock()));
        QStringList order = files;
        for (qsizetype i = order.size() - 1; i > 0; --i)
            order.swapItemsAt(i, static_cast<qsizetype>(dice() % static_cast<unsigned>(i + 1)));
        while (!order.isEmpty()) {
            const qsizetype portion = 1 + static_cast<qsizetype>(dice() % 3);
            must(mergeSheets(workbook, round.keys(), order.mid(0, portion), MergeMode::Real));
            order = order.mid(portion);
        }
        const Results results = must(loadResults(workbook));
        if (digest.isEmpty())
            digest = results.digest;
        CHECK(results.digest == digest);
        CHECK(results.evidence.groups.at(kExperts).steppedBack.size() == 2);
        must(verifyWorkbook(workbook, &round.keys()));
    }
}
