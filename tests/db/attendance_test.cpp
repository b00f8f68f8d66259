// Late sheets and the teams' own dates.
#include "db/acts.h"
#include "tests/db/outside.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

Plan withDeadline(bool lateCounts)
{
    Plan plan = smallPlan();
    plan.groups[0].attendance.deadline = QDate(2026, 1, 15);
    plan.groups[0].attendance.lateCounts = lateCounts;
    return plan;
}

// The test's clock stands at 2026-01-15T00:00:00Z, which is nine o'clock in Korea.
constexpr int kToKoreanMidnight = 15 * 3600;

const GroupEvidence &experts(const Results &results)
{
    return results.evidence.groups.at(GroupId{u"expert"_s});
}

Workbook opened(QTemporaryDir &folder, const Plan &plan, const std::vector<Team> &teams)
{
    Workbook workbook = must(Workbook::create(folder.filePath(u"a.simsa"_s), u"시험"_s, kPassphrase,
                                              TestClock().clock(), Stretch::cheapest()));
    must(workbook.openRound(plan, teams, smallPanel()));
    return workbook;
}

std::vector<Team> datedTeams()
{
    std::vector<Team> teams = smallTeams();
    for (Team &team : teams) {
        team.starts = QDate(2026, 6, 1);
        team.ends = QDate(2026, 6, 30);
    }
    // Joined a month later, for as many days.
    teams[2].starts = QDate(2026, 7, 2);
    teams[2].ends = QDate(2026, 7, 31);
    return teams;
}

} // namespace

TEST_CASE("The deadline's day ends at midnight in Korea", "[db]")
{
    const Attendance attendance = withDeadline(false).groups[0].attendance;
    CHECK_FALSE(isTooLate(u"2026-01-15T14:59:59Z"_s, attendance));
    CHECK(isTooLate(u"2026-01-15T15:00:00Z"_s, attendance));
    CHECK_FALSE(isTooLate(u"2026-01-15T15:00:00Z"_s, withDeadline(true).groups[0].attendance));
    CHECK_FALSE(isTooLate(u"2026-01-15T15:00:00Z"_s, Attendance()));
}

TEST_CASE("A sheet signed after the deadline is kept, told and not counted", "[db]")
{
    TestProgramme programme(withDeadline(false), smallTeams(), smallPanel());
    const QString inTime = programme.handIn("E1");
    programme.clock().turn(kToKoreanMidnight);
    const QString late = programme.handIn("E2");
    const QString user = programme.handIn("U1"); // whose group has no deadline

    const MergeReport report = programme.merge({inTime, late, user});

    CHECK(report.files[0].verdict == Verdict::Accepted);
    CHECK(report.files[1].verdict == Verdict::Late);
    CHECK(report.files[2].verdict == Verdict::Accepted);
    CHECK(report.marksKept == report.marksIn); // kept, though it does not count
    const Results results = programme.results();
    CHECK(experts(results).late == 1);
    CHECK(results.evidence.groups.at(GroupId{u"user"_s}).late == 0);
    CHECK(results.outcome.team(TeamId{u"a"_s})->axes[1].counted == 1);
    CHECK(must(handInStatus(programme.workbook()))[1].handIn == HandIn::Late);
    must(verifyWorkbook(programme.workbook()));
}

TEST_CASE("A correction signed after the deadline leaves the sheet before it counting", "[db]")
{
    TestProgramme programme(withDeadline(false), smallTeams(), smallPanel());
    const QString first = programme.handIn("E1", Points::whole(4));
    programme.clock().turn(kToKoreanMidnight);
    const QString second = programme.correct("E1", Points::whole(1));
    const bool together = GENERATE(true, false);
    if (together) {
        programme.merge({first, second});
    } else {
        programme.merge({second});
        programme.merge({first});
    }
    const Results results = programme.results();
    CHECK(experts(results).marks.mark(0, 0, 0) == Points::whole(4));
    CHECK(experts(results).late == 1);
    CHECK(must(handInStatus(programme.workbook()))[0].handIn == HandIn::HandedIn);
}

TEST_CASE("Where late sheets count, the deadline changes nothing", "[db]")
{
    TestProgramme programme(withDeadline(true), smallTeams(), smallPanel());
    programme.clock().turn(kToKoreanMidnight);
    CHECK(programme.merge({programme.handIn("E1")}).files[0].verdict == Verdict::Accepted);
    CHECK(experts(programme.results()).late == 0);
}

TEST_CASE("Scenario 36: a team that joined later has other dates but the same duration", "[db]")
{
    QTemporaryDir folder;
    Plan plan = smallPlan();
    plan.periodDays = 30;
    std::vector<Team> teams = datedTeams();
    SECTION("and is frozen with them")
    {
        Workbook workbook = opened(folder, plan, teams);
        must(workbook.freeze());
        Workbook again = must(Workbook::open(workbook.path(), TestClock().clock()));
        CHECK(again.round().teams[0].ends == QDate(2026, 6, 30));
        CHECK(again.round().teams[2].starts == QDate(2026, 7, 2));
        CHECK(again.round().teams[2].ends == QDate(2026, 7, 31));
        must(verifyWorkbook(again));
    }
    SECTION("another duration is refused, naming the team")
    {
        teams[2].ends = QDate(2026, 7, 30);
        Workbook workbook = opened(folder, plan, teams);
        const auto frozen = workbook.freeze();
        REQUIRE(codeOf(frozen) == ErrorCode::PeriodDiffers);
        CHECK(frozen.error().place == u"c"_s);
        CHECK(frozen.error().found == u"29"_s);
        CHECK(frozen.error().expected == u"30"_s);
        CHECK(workbook.state() == RoundState::Open);
    }
    SECTION("no dates are refused, naming the team")
    {
        teams[1].starts = teams[1].ends = {};
        Workbook workbook = opened(folder, plan, teams);
        const auto frozen = workbook.freeze();
        REQUIRE(codeOf(frozen) == ErrorCode::PeriodDiffers);
        CHECK(frozen.error().place == u"b"_s);
        CHECK(frozen.error().found == u"0"_s);
    }
    SECTION("where the plan names no duration nobody asks")
    {
        Workbook workbook = opened(folder, smallPlan(), smallTeams());
        must(workbook.freeze());
    }
}

TEST_CASE("A team's origin and dates are part of what was frozen", "[db]")
{
    QTemporaryDir folder;
    Workbook workbook = opened(folder, smallPlan(), datedTeams());
    must(workbook.freeze());
    const char *statement = GENERATE("UPDATE team SET ends = '2026-08-01' WHERE number = 2",
                                     "UPDATE team SET origin = 'elsewhere' WHERE number = 0");
    CHECK(isRefused(workbook.path(), statement));
    cheat(workbook.path(), statement);
    const auto verified = verifyWorkbook(workbook);
    REQUIRE(codeOf(verified) == ErrorCode::RecordBroken);
    CHECK(verified.error().place == u"planFrozen"_s);
}
