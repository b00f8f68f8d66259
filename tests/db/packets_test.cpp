#include "app/plan/plan_json.h"
#include "tests/db/outside.h"

#include <QDir>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

TEST_CASE("Each evaluator has a packet of one's own", "[db]")
{
    TestProgramme programme;
    const QString folder = programme.path(u"보낼 것"_s);
    std::vector<std::pair<int, int>> told;
    const auto written =
        must(writePackets(programme.workbook(), programme.keys(), folder, [&](int done, int of) {
            told.emplace_back(done, of);
            return true;
        }));
    REQUIRE(written.size() == 5);
    CHECK(told.size() == 5);
    CHECK(told.back() == std::pair{5, 5});
    QSet<QByteArray> secrets;
    for (const WrittenPacket &file : written) {
        const Packet packet = must(readPacketFile(file.path));
        CHECK(packet.evaluator.id == file.evaluator);
        CHECK(packet.programme == programme.workbook().programme().id);
        CHECK(planFingerprint(packet.plan) == programme.workbook().round().fingerprint);
        secrets.insert(packet.enrolment);
    }
    CHECK(secrets.size() == 5);
}

TEST_CASE("A recused evaluator's packet names the team and does not ask for it", "[db]")
{
    TestProgramme programme;
    const Packet packet = must(readPacket(programme.packet("E3")));
    CHECK(packet.recused == std::vector<TeamId>{TeamId{u"c"_s}});
    CHECK(packet.judgedTeams().size() == 2);
    CHECK(must(readPacket(programme.packet("E1"))).recused.empty());
}

TEST_CASE("A packet written again is the same packet", "[db]")
{
    TestProgramme programme;
    const QByteArray first = programme.packet("E1");
    const int64_t events = countIn(programme.workbook().path(), "event");
    programme.clock().turn(86'400);
    must(writePackets(programme.workbook(), programme.keys(), programme.path(u"again"_s)));
    CHECK(getFile(programme.path(u"again/E1.simsa-packet"_s)) == first);
    // Also by a program that opens the workbook later.
    Workbook later = must(Workbook::open(programme.workbook().path(), programme.clock().clock()));
    const ProgrammeKeys keys = must(later.unlock(kPassphrase));
    must(writePackets(later, keys, programme.path(u"later"_s)));
    CHECK(getFile(programme.path(u"later/E1.simsa-packet"_s)) == first);
    CHECK(countIn(programme.workbook().path(), "packet") == 5);
    CHECK(countIn(programme.workbook().path(), "event") == events);
}

TEST_CASE("No packet leaves before the plan is frozen", "[db]")
{
    QTemporaryDir folder;
    Workbook workbook = must(Workbook::create(folder.filePath(u"a.simsa"_s), u"t"_s, kPassphrase,
                                              TestClock().clock(), Stretch::cheapest()));
    must(workbook.openRound(smallPlan(), smallTeams(), smallPanel()));
    const ProgrammeKeys keys = must(workbook.unlock(kPassphrase));
    const QString out = folder.filePath(u"out"_s);
    CHECK(codeOf(writePackets(workbook, keys, out)) == ErrorCode::RoundNotFrozen);
    CHECK_FALSE(QFile::exists(out));
    CHECK(codeOf(mergeSheets(workbook, keys, {}, MergeMode::Real)) == ErrorCode::RoundNotFrozen);
    CHECK(codeOf(loadResults(workbook)) == ErrorCode::RoundNotFrozen);
}

TEST_CASE("A folder that cannot be written to is told and no packet counts as issued", "[db]")
{
    TestProgramme programme;
    const auto written = writePackets(programme.workbook(), programme.keys(), unwritableFolder());
    REQUIRE(codeOf(written) == ErrorCode::FolderUnwritable);
    CHECK(written.error().file == unwritableFolder());
    CHECK(countIn(programme.workbook().path(), "packet") == 0);
}

TEST_CASE("Writing packets can be stopped, and taken up again", "[db]")
{
    TestProgramme programme;
    const QString folder = programme.path(u"out"_s);
    CHECK(codeOf(writePackets(programme.workbook(), programme.keys(), folder,
                              [](int done, int) { return done < 2; })) == ErrorCode::Cancelled);
    const QStringList names = QDir(folder).entryList(QDir::Files);
    CHECK(names.size() == 2);
    const QByteArray first = getFile(folder + u'/' + names.first());
    CHECK(must(writePackets(programme.workbook(), programme.keys(), folder)).size() == 5);
    CHECK(getFile(folder + u'/' + names.first()) == first);
}

TEST_CASE("Whoever has no packet, waits, handed in or contradicts is seen at a glance", "[db]")
{
    TestProgramme programme;
    CHECK(must(handInStatus(programme.workbook()))[0].handIn == HandIn::NoPacket);
    const QString one = programme.handIn("E1", {}, "one");
    programme.merge({one, programme.handIn("E2", Points::whole(1), "one"),
                     programme.handIn("E2", Points::whole(2), "two")});
    const auto statuses = must(handInStatus(programme.workbook()));
    REQUIRE(statuses.size() == 5);
    CHECK(statuses[0].handIn == HandIn::HandedIn);
    CHECK(statuses[0].revision == 1);
    CHECK(statuses[0].receipt == programme.scorebook("E1", "one").submissions()[0].receipt());
    CHECK(statuses[1].handIn == HandIn::InConflict);
    CHECK(statuses[1].revision == 0);
    CHECK(statuses[2].handIn == HandIn::Waiting);
}
