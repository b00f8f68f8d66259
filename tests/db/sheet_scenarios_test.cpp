// The acceptance scenarios about single sheets: gaps, two files of one evaluator, tampering,
// correction.
#include "app/exchange/sheet_file.h"
#include "tests/db/outside.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Standing> standingsIn(TestProgramme &programme)
{
    std::vector<Standing> standings;
    for (const KeptSheet &sheet : must(keptSheets(programme.workbook())))
        standings.push_back(sheet.standing);
    return standings;
}

} // namespace

TEST_CASE("Scenario 21: with one mark empty the sheet is not handed in, and the exact place is "
          "told",
          "[db]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    must(book.setAll(filled(book, {})));
    must(book.setMark(1, 0, std::nullopt));
    CHECK(codeOf(book.submit(programme.path(u"out"_s), kPassphrase)) == ErrorCode::SheetIncomplete);
    CHECK(missingIn(book.form(), book.marks()) == std::vector<Unanswered>{{1, 0}});
    CHECK(book.marks()[1].team == TeamId{u"b"_s});
    CHECK(book.form().fields[0].criterion.id == CriterionId{u"plan"_s});
}

TEST_CASE("Scenario 23: an older and a newer file of one evaluator: both are listed, and nothing "
          "counts twice nor without confirmation",
          "[db]")
{
    TestProgramme programme;
    const QString older = programme.handIn("E1", Points::whole(1), "office");
    programme.clock().turn(3600);
    const QString newer = programme.handIn("E1", Points::whole(5), "home");
    programme.merge({older, newer});
    CHECK(standingsIn(programme) == std::vector<Standing>{Standing::Conflict, Standing::Conflict});
    CHECK(programme.results().outcome.teams[0].axes[1].counted == 0);

    QString chosen;
    for (const KeptSheet &sheet : must(keptSheets(programme.workbook())))
        if (sheet.signedAt > u"2026-01-15T00:30"_s)
            chosen = sheet.link.hash;
    must(decide(programme.workbook(), EvaluatorId{u"E1"_s}, chosen, u"본인 확인"_s));
    CHECK(standingsIn(programme).size() == 2);
    const Results results = programme.results();
    CHECK(results.outcome.team(TeamId{u"a"_s})->axes[1].counted == 1);
    CHECK(results.evidence.groups.at(GroupId{u"expert"_s}).marks.mark(0, 0, 0) == Points::whole(5));
}

TEST_CASE("Scenario 25: a mark altered by hand after signing is detected, with evaluator and cell",
          "[db]")
{
    TestProgramme programme;
    programme.merge({programme.handIn("E1")});
    cheat(programme.workbook().path(),
          "UPDATE mark SET units = 1000000 WHERE team = 1 AND criterion ="
          " (SELECT number FROM criterion WHERE id = 'impact')");
    const auto verified = verifyWorkbook(programme.workbook());
    REQUIRE_FALSE(verified);
    CHECK(verified.error().code == ErrorCode::RecordBroken);
    CHECK(verified.error().place == u"E1 / b / impact"_s);
}

TEST_CASE("Scenario 26: a correction keeps the old value, the new one, the reason, the time and "
          "both signatures",
          "[db]")
{
    TestProgramme programme;
    const QString first = programme.handIn("E1", Points::whole(3));
    programme.clock().turn(3600);
    const QString second = programme.correct("E1", Points::whole(4));
    programme.merge({first, second});
    std::vector<Sheet> kept;
    SQLite::Database sql = raw(programme.workbook().path());
    SQLite::Statement select(sql, "SELECT plaintext FROM sheet ORDER BY revision");
    while (select.executeStep()) // readPlaintext checks the signature
        kept.push_back(must(readPlaintext(blobOf(select.getColumn(0)))).sheet);
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].teams[0].marks[0].mark == Points::whole(3));
    CHECK(kept[1].teams[0].marks[0].mark == Points::whole(4));
    CHECK(kept[0].reason.isEmpty());
    CHECK_FALSE(kept[1].reason.isEmpty());
    CHECK(kept[1].signedAt > kept[0].signedAt);
    CHECK_FALSE(kept[1].parent.isEmpty());
}

TEST_CASE("A sheet that does not keep the fixed distribution is neither handed in nor merged",
          "[db]")
{
    Plan plan = smallPlan();
    Scale &scale = std::get<JudgedBy>(plan.axes[1].source).criteria[0].scale;
    scale.levels = {{Points::whole(0), {u"하"_s, u"low"_s}},
                    {Points::whole(5), {u"상"_s, u"high"_s}}};
    scale.distributions = {{3, {2, 1}}};
    TestProgramme programme(plan, smallTeams(), smallPanel());
    Scorebook book = programme.scorebook("E1");
    must(book.setAll(filled(book, Points::whole(5))));
    const auto refused = book.submit(programme.path(u"out"_s), kPassphrase);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::DistributionDiffers);
    CHECK(refused.error().place == u"plan / 0"_s);
    must(book.setMark(0, 0, Points::whole(4)));
    must(book.setMark(1, 0, Points::whole(0)));
    const QString file = must(book.submit(programme.path(u"out"_s), kPassphrase));
    CHECK(programme.merge({file}).files[0].verdict == Verdict::Accepted);

    // By hand, past the program: every team in the same level.
    Packet packet = must(readPacket(programme.packet("E2")));
    Sheet sheet =
        sheetFrom(packet, filled(programme.scorebook("E2"), Points::whole(5)), packet.form());
    const KeyPair hand = newSigningKeys();
    sheet.signedAt = u"2026-01-15T00:00:00Z"_s;
    const QByteArray bytes = sealSheet(signSheet(std::move(sheet), hand, Secret(packet.enrolment)),
                                       programme.keys().publicKeys().sealing);
    const QString made = programme.path(u"hand-made.simsa-sheet"_s);
    putFile(made, bytes);
    const MergeReport report = programme.merge({made});
    CHECK(report.files[0].verdict == Verdict::WrongForm);
    REQUIRE(report.files[0].reason);
    CHECK(report.files[0].reason->code == ErrorCode::DistributionDiffers);
}
