#include "app/report/rule_words.h"
#include "tests/app/report/report_fixture.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// In judgedTable: three header rows, then three experts.
constexpr int kCount = 6;
constexpr int kLeaves = 7;
constexpr int kCombined = 8;
constexpr int kConverted = 9;
constexpr int kPoints = 10;
const QString kDash = QStringLiteral("–");

} // namespace

TEST_CASE("A report has the ranking, a sheet for each axis, and the rules", "[report]")
{
    const Report report = reportOf(smallPlan(), smallEvidence());
    QStringList keys;
    QStringList names;
    for (const Table &table : report.tables) {
        keys.append(table.key);
        names.append(table.name);
    }
    CHECK(keys == QStringList{text("ranking"), text("axis-bench"), text("axis-expert"),
                              text("axis-user"), text("attendance"), text("rules")});
    CHECK(names == QStringList{text("Ranking"), text("벤치마크"), text("전문가 평가"),
                               text("사용자 평가"), text("Attendance"), text("Inputs and rules")});
    CHECK(report.tables.front().headerRows == 2);
}

TEST_CASE("The ranking shows the outcome's figures as formulas over the axis sheets", "[report]")
{
    const Plan plan = smallPlan();
    const Evidence evidence = smallEvidence();
    const Outcome outcome = evaluate(plan, evidence);
    const Table ranking = reportOf(plan, evidence).tables[0];
    for (size_t t = 0; t < outcome.teams.size(); ++t) {
        const TeamOutcome &team = outcome.teams[t];
        const int row = 2 + static_cast<int>(t);
        CHECK(shownAt(ranking, row, 0) == QString::number(team.rank));
        CHECK(shownAt(ranking, row, 1) == team.team.id.value);
        CHECK(shownAt(ranking, row, 2) == team.team.name.ko);
        for (size_t a = 0; a < plan.axes.size(); ++a) {
            const int column = 3 + static_cast<int>(a);
            CHECK(shownAt(ranking, row, column) == team.axes[a].shown);
            CHECK(ranking.at({row, column}).formula()->value == *team.axes[a].points);
        }
        CHECK(shownAt(ranking, row, 6) == team.shownTotal);
    }
    CHECK(shownAt(ranking, 2, 1) == text("a"));
    CHECK(shownAt(ranking, 3, 1) == text("c"));
    CHECK(formulaAt(ranking, 2, 4) == text("='전문가 평가'!D11"));
    CHECK(formulaAt(ranking, 3, 4) == text("='전문가 평가'!J11")); // c is third in the evidence
    CHECK(formulaAt(ranking, 2, 3) == text("='벤치마크'!F3"));
    CHECK(formulaAt(ranking, 2, 6) == text("=ROUND(SUM(D3:F3),1)"));
    CHECK(formulaAt(ranking, 2, 0) == text("=RANK(G3,$G$3:$G$5)"));
    CHECK(shownAt(ranking, 2, 7) == text("3 of 3"));
    CHECK(shownAt(ranking, 3, 7) == text("2 of 3"));
}

TEST_CASE("The means stand under the ranking with their divisor", "[report]")
{
    const Outcome outcome = evaluate(smallPlan(), smallEvidence());
    const Table ranking = reportOf(smallPlan(), smallEvidence()).tables[0];
    for (size_t a = 0; a < 3; ++a)
        CHECK(shownAt(ranking, 5, 3 + static_cast<int>(a)) == outcome.axisMeans[a].shown);
    CHECK(shownAt(ranking, 5, 6) == outcome.totalMean.shown);
    CHECK(formulaAt(ranking, 5, 3) == text("=ROUND(AVERAGE(D3:D5),2)"));
    CHECK(formulaAt(ranking, 5, 6) == text("=ROUND(AVERAGE(G3:G5),1)"));
    CHECK(formulaAt(ranking, 6, 6) == text("=COUNT(G3:G5)"));
    CHECK(shownAt(ranking, 6, 6) == text("3"));
}

TEST_CASE("A tally sheet goes from the marks to the axis's points", "[report]")
{
    const Outcome outcome = evaluate(smallPlan(), smallEvidence());
    const Table tally = reportOf(smallPlan(), smallEvidence()).tables[2];
    CHECK(shownAt(tally, 1, 1) == text("가람"));
    CHECK(shownAt(tally, 2, 2) == text("항목 (5)"));
    CHECK(shownAt(tally, 3, 0) == text("E1"));
    CHECK(tally.at({3, 1}).number()->value == Points::whole(9));
    CHECK(formulaAt(tally, 3, 3) == text("=SUM(B4:C4)"));
    CHECK(shownAt(tally, 3, 3) == text("13"));
    CHECK(formulaAt(tally, kCount, 3) == text("=COUNT(D4:D6)"));
    CHECK(formulaAt(tally, kLeaves, 1) == text("=AVERAGE(B4:B6)"));
    CHECK(formulaAt(tally, kCombined, 3) == text("=AVERAGE(D4:D6)"));
    CHECK(formulaAt(tally, kConverted, 3) == text("=D9"));
    CHECK(formulaAt(tally, kPoints, 3) == text("=ROUND(D10,1)"));
    for (size_t t = 0; t < 3; ++t) {
        const int column = 3 + 3 * static_cast<int>(t);
        const AxisOutcome &axis = outcome.team(smallTeams()[t].id)->axes[1];
        CHECK(tally.at({kCount, column}).formula()->value == Rational(axis.counted));
        CHECK(tally.at({kLeaves, column - 1}).formula()->value == axis.leaves[1]);
        CHECK(tally.at({kCombined, column}).formula()->value == *axis.combined);
        CHECK(tally.at({kConverted, column}).formula()->value == *axis.exact);
        CHECK(tally.at({kPoints, column}).formula()->value == *axis.points);
    }
}

TEST_CASE("A missing mark is an empty cell, never zero", "[report]")
{
    const Table tally = reportOf(smallPlan(), smallEvidence()).tables[2];
    for (int column = 7; column <= 9; ++column)
        CHECK(tally.at({5, column}).isEmpty());
    CHECK(shownAt(tally, kCount, 9) == text("2"));
}

TEST_CASE("Points relative to the best team divide by the best of all teams", "[report]")
{
    const Outcome outcome = evaluate(smallPlan(), smallEvidence());
    const Table tally = reportOf(smallPlan(), smallEvidence()).tables[3];
    // Two users: the summary begins in row 6 of the sheet.
    CHECK(formulaAt(tally, 8, 3) == text("=IF(MAX($B$8:$J$8)=0,0,10*D8/MAX($B$8:$J$8))"));
    CHECK(tally.at({9, 6}).formula()->value == *outcome.team(TeamId{text("b")})->axes[2].points);
}

TEST_CASE("A mark that is not its points is converted in the formula", "[report]")
{
    Plan plan = smallPlan();
    std::get<JudgedBy>(plan.axes[1].source).criteria[1].points = Points::whole(20);
    const Table tally = reportOf(plan, smallEvidence()).tables[2];
    CHECK(formulaAt(tally, 3, 3) == text("=B4+C4*20/5"));
    CHECK(shownAt(tally, 3, 3) == text("25"));
    CHECK(formulaAt(tally, kLeaves, 2) == text("=AVERAGE(C4:C6)*20/5"));
    // A fraction of a point for a mark: the noise of binary sums is cut off before rounding.
    std::get<JudgedBy>(plan.axes[1].source).criteria[1].points = Points::whole(7);
    CHECK(formulaAt(reportOf(plan, smallEvidence()).tables[2], kPoints, 3) ==
          text("=ROUND(ROUND(D10,10),1)"));
}

TEST_CASE("Trimming leaves out the highest and the lowest in the formula too", "[report]")
{
    Plan plan = smallPlan();
    Evidence evidence = smallEvidence();
    combineOf(plan, 1) = {Combine::Rule::Trimmed, 1, Combine::Of::Total};
    SECTION("of the sheets' totals")
    {
        const Table tally = reportOf(plan, evidence).tables[2];
        CHECK(formulaAt(tally, kCombined, 3) ==
              text("=(SUM(D4:D6)-LARGE(D4:D6,1)-SMALL(D4:D6,1))/(COUNT(D4:D6)-2)"));
        CHECK(formulaAt(tally, kLeaves, 1) == text("=AVERAGE(B4:B6)"));
        CHECK(tally.at({kCombined, 3}).formula()->value == Rational(13));
    }
    SECTION("of each criterion")
    {
        combineOf(plan, 1).of = Combine::Of::Criterion;
        const Table tally = reportOf(plan, evidence).tables[2];
        CHECK(formulaAt(tally, kLeaves, 1) ==
              text("=(SUM(B4:B6)-LARGE(B4:B6,1)-SMALL(B4:B6,1))/(COUNT(B4:B6)-2)"));
        CHECK(formulaAt(tally, kCombined, 3) == text("=SUM(B8:C8)"));
        CHECK(tally.at({kCombined, 3}).formula()->value == Rational(14));
    }
    SECTION("where nothing is left there is no figure")
    {
        const Report report = reportOf(plan, evidence);
        CHECK(shownAt(report.tables[2], kCombined, 9) == kDash); // c has two sheets
        CHECK(shownAt(report.tables[2], kPoints, 9) == kDash);
    }
    SECTION("several at each end")
    {
        combineOf(plan, 1).trim = 2;
        evidence.groups[GroupId{text("expert")}] = given("E",
                                                         {{{"9", "4"}, {}, {}},
                                                          {{"8", "5"}, {}, {}},
                                                          {{"8", "5"}, {}, {}},
                                                          {{"7", "5"}, {}, {}},
                                                          {{"3", "1"}, {}, {}}},
                                                         2);
        CHECK(formulaAt(reportOf(plan, evidence).tables[2], kCombined + 2, 3) ==
              text("=(SUM(D4:D8)-SUMPRODUCT(LARGE(D4:D8,{1,2}))-SUMPRODUCT(SMALL(D4:D8,{1,2})))"
                   "/(COUNT(D4:D8)-4)"));
    }
}

TEST_CASE("The level of rounding is the formula's", "[report]")
{
    Plan plan = smallPlan();
    combineOf(plan, 1).of = Combine::Of::Criterion;
    SECTION("each criterion")
    {
        plan.axes[1].rounding.at = Rounding::At::Leaf;
        const Table tally = reportOf(plan, smallEvidence()).tables[2];
        CHECK(formulaAt(tally, kLeaves, 1) == text("=ROUND(AVERAGE(B4:B6),1)"));
        CHECK(tally.at({kLeaves, 2}).formula()->value == Rational(47, 10));
    }
    SECTION("the total only")
    {
        plan.axes[1].rounding.at = Rounding::At::Total;
        const Report report = reportOf(plan, smallEvidence());
        CHECK(formulaAt(report.tables[2], kPoints, 3) == text("=D10"));
        CHECK(report.tables[2].at({kPoints, 3}).formula()->value == Rational(41, 3));
        CHECK(shownAt(report.tables[2], kPoints, 3) == text("13.7"));
        CHECK(formulaAt(report.tables[0], 2, 6) == text("=ROUND(ROUND(SUM(D3:F3),10),1)"));
    }
}

TEST_CASE("A measured sheet shows the value, its points, sum and result", "[report]")
{
    const Table bench = reportOf(smallPlan(), smallEvidence()).tables[1];
    CHECK(shownAt(bench, 2, 0) == text("가람"));
    CHECK(shownAt(bench, 2, 1) == text("4.25"));
    CHECK(formulaAt(bench, 2, 2) == text("=B3"));
    CHECK(formulaAt(bench, 2, 3) == text("=SUM(C3:C3)"));
    CHECK(formulaAt(bench, 2, 5) == text("=ROUND(ROUND(E3,10),1)"));
    CHECK(shownAt(bench, 2, 5) == text("4.3"));
}

TEST_CASE("A team without a total has no rank and takes part in no mean of totals", "[report]")
{
    Evidence evidence = smallEvidence();
    evidence.measured.erase({TeamId{text("a")}, ItemId{text("speed")}});
    const Report report = reportOf(smallPlan(), evidence);
    const Table &ranking = report.tables[0];
    CHECK(shownAt(ranking, 4, 1) == text("a"));
    CHECK(shownAt(ranking, 4, 0) == kDash);
    CHECK(shownAt(ranking, 4, 3) == kDash);
    CHECK(shownAt(ranking, 4, 4) == text("13.7"));
    CHECK(shownAt(ranking, 4, 6) == kDash);
    CHECK(shownAt(ranking, 4, 9) == text("벤치마크: a value is missing"));
    CHECK(formulaAt(ranking, 2, 0) == text("=RANK(G3,$G$3:$G$4)"));
    CHECK(shownAt(ranking, 6, 6) == text("2"));
    CHECK(report.tables[1].at({2, 1}).isEmpty());
    CHECK(shownAt(report.tables[1], 2, 5) == kDash);
    CHECK(report.chart->categories == CellRange{{2, 2}, {3, 2}});
}

TEST_CASE("With no marks at all there is a report without figures", "[report]")
{
    Evidence evidence;
    evidence.teams = smallTeams();
    const Report report = reportOf(smallPlan(), evidence);
    CHECK_FALSE(report.chart);
    CHECK(shownAt(report.tables[0], 2, 6) == kDash);
    CHECK(shownAt(report.tables[0], 5, 6) == kDash);
}

TEST_CASE("The rules sheet names the inputs and says the rules", "[report]")
{
    const Table rules = reportOf(smallPlan(), smallEvidence(), "en").tables.back();
    QStringList lines;
    for (const std::vector<Cell> &row : rules.rows)
        for (const Cell &cell : row)
            lines.append(shownText(cell));
    for (const char *fact : {"시험 사업", "P-1", "aaaa", "bbbb", "cccc", "2026-01-15 09:00",
                             "2026-01-20 18:00", "Small evaluation"})
        CHECK(lines.contains(text(fact)));
    CHECK(lines.contains(text("1 to 5 in steps of 1")));
    CHECK(
        lines.contains(text("Judged by: Users. Each sheet's marks are added up, and the mean of "
                            "the sheets is taken. Converted: 10 points × result ÷ the best "
                            "team's result. Compared are all teams that have a number; nobody "
                            "is converted anew when a team is put out later. Where all are 0, "
                            "each gets 0 points. The axis's points are rounded half up to 1 digits "
                            "after the point.")));
}

TEST_CASE("A tab's name is one that a spreadsheet accepts", "[report]")
{
    std::set<QString> taken;
    CHECK(tabName(text("전문가/사용자 [1차]: '최종'?"), taken) == text("전문가 사용자 1차 최종"));
    CHECK(tabName(text("Experts"), taken) == text("Experts"));
    CHECK(tabName(text("experts"), taken) == text("experts (2)"));
    CHECK(tabName(text("History"), taken) == text("History (2)"));
    CHECK(tabName({}, taken) == text("-"));
    CHECK(tabName(QString(40, u'x'), taken).size() == 31);
    CHECK(tabName(QString(40, u'x'), taken) == QString(27, u'x') + text(" (2)"));
}

TEST_CASE("Scenario 42: as long as names are printed, the report states that it is not blind",
          "[report]")
{
    const std::vector<RuleLine> rules = procedureRules(smallPlan(), u"en"_s);
    CHECK(std::any_of(rules.begin(), rules.end(),
                      [](const RuleLine &rule) { return rule.text.contains(u"not blind"_s); }));
}
