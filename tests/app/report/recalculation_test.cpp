// The figures of a report computed a second time, from what is typed in its cells.
#include "app/report/csv_writer.h"
#include "tests/app/report/disclosure_fixture.h"
#include "tests/app/report/spreadsheet.h"

#include <cmath>

using namespace simsa;
using namespace simsa::test;

namespace {

// Every formula gives the exact value beside it; answers how many there were.
int checkFormulas(const Report &report)
{
    const Spreadsheet second(report);
    int formulas = 0;
    for (const Table &table : report.tables)
        for (size_t r = 0; r < table.rows.size(); ++r)
            for (size_t c = 0; c < table.rows[r].size(); ++c) {
                const Formula *formula = table.rows[r][c].formula();
                if (!formula)
                    continue;
                ++formulas;
                INFO(table.key.toStdString() << ' ' << formula->text.toStdString());
                CHECK(second.valueOf(table, {static_cast<int>(r), static_cast<int>(c)}) ==
                      Approx(toDouble(formula->value)).margin(1e-9));
            }
    return formulas;
}

struct Case // a plan with its evidence
{
    Plan plan = smallPlan();
    Evidence evidence = smallEvidence();

    Axis &axis(size_t index) { return plan.axes[index]; }
    Item &speed() { return std::get<MeasuredBy>(plan.axes[0].source).items[0]; }
    Criterion &criterion(size_t index)
    {
        return std::get<JudgedBy>(plan.axes[1].source).criteria[index];
    }
};

Conversion converted(Conversion::Rule rule, bool lowerIsBetter)
{
    Conversion conversion(rule);
    conversion.lowerIsBetter = lowerIsBetter;
    conversion.target = points("4");
    conversion.cap = points("90");
    conversion.floor = points("1");
    conversion.ranks = {points("100"), points("95"), points("77.5")};
    conversion.grades = {{points("2"), points("60"), {text("양"), {}}},
                         {points("3"), points("80"), {text("우"), {}}},
                         {points("4.25"), points("100"), {text("수"), {}}}};
    if (lowerIsBetter)
        std::swap(conversion.grades[0].from, conversion.grades[2].from);
    return conversion;
}

// Six experts; several marks are equal, one sheet lacks team c.
GroupEvidence sixExperts()
{
    return given("E",
                 {{{"9", "4"}, {"5", "3"}, {"8", "4"}},
                  {{"8", "5"}, {"6", "2"}, {"7", "5"}},
                  {{"10", "5"}, {"4", "4"}, {}},
                  {{"10", "1"}, {"0", "4"}, {"7", "5"}},
                  {{"3", "5"}, {"6", "4"}, {"9", "0"}},
                  {{"9", "4"}, {"6", "3"}, {"1", "3"}}},
                 2);
}

void withdraws(Case &given, const char *team)
{
    given.evidence.facts.withdrawn.insert(TeamId{text(team)});
}

} // namespace

TEST_CASE("Every conversion has a formula that gives the exact points", "[report]")
{
    const auto rule = GENERATE(Conversion::Direct, Conversion::Linear, Conversion::RatioToBest,
                               Conversion::RatioToTarget, Conversion::MinMax, Conversion::RankTable,
                               Conversion::GradeTable);
    const bool lowerIsBetter = GENERATE(false, true);
    CAPTURE(static_cast<int>(rule), lowerIsBetter);
    const Conversion conversion = converted(rule, lowerIsBetter);
    Case given;
    SECTION("of a value")
    {
        given.speed().conversion = conversion;
    }
    SECTION("of a value, one being 0")
    {
        given.speed().conversion = conversion;
        given.evidence.measured[{TeamId{text("b")}, ItemId{text("speed")}}] = Points();
    }
    SECTION("of values that are all 0, or equal")
    {
        given.speed().conversion = conversion;
        given.speed().conversion.undefined =
            GENERATE(Conversion::Undefined::Nothing, Conversion::Undefined::Full);
        const Points all = GENERATE(Points(), Points::whole(3));
        for (auto &[key, value] : given.evidence.measured)
            value = all;
    }
    SECTION("of a value against the team's own target")
    {
        given.speed().conversion = conversion;
        given.speed().conversion.target.reset();
        for (const char *team : {"a", "b", "c"})
            given.evidence.facts.itemTargets[{TeamId{text(team)}, ItemId{text("speed")}}] =
                points(*team == 'a' ? "4" : "4.5");
    }
    SECTION("of an axis")
    {
        given.axis(2).conversion = conversion;
    }
    SECTION("of the combined marks of a criterion")
    {
        combineOf(given.plan, 1).of = Combine::Of::Criterion;
        given.criterion(1).conversion = conversion;
    }
    SECTION("of each mark, within its sheet")
    {
        given.criterion(1).conversion = conversion;
        given.criterion(1).conversion.of = Conversion::Of::Sheet;
    }
    SECTION("of each sheet")
    {
        given.axis(2).conversion = conversion;
        given.axis(2).conversion.of = Conversion::Of::Sheet;
    }
    SECTION("among the teams that are left")
    {
        for (Conversion *one : {&given.speed().conversion, &given.axis(2).conversion,
                                &given.criterion(1).conversion}) {
            *one = conversion;
            one->rebases = true;
        }
        combineOf(given.plan, 1).of = Combine::Of::Criterion;
        withdraws(given, GENERATE("a", "b", "c"));
    }
    CHECK(checkFormulas(reportOf(given.plan, given.evidence)) > 60);
}

TEST_CASE("Every way to combine and to round has a formula that gives the exact points", "[report]")
{
    Case given;
    given.evidence.groups[GroupId{text("expert")}] = sixExperts();
    combineOf(given.plan, 1) = {
        GENERATE(Combine::Rule::Mean, Combine::Rule::Median, Combine::Rule::Trimmed,
                 Combine::Rule::Winsorised),
        GENERATE(1, 2), GENERATE(Combine::Of::Total, Combine::Of::Criterion), GENERATE(0, 5)};
    const auto mode = GENERATE(RoundingMode::HalfUp, RoundingMode::Truncate, RoundingMode::Up);
    const auto at = GENERATE(Rounding::At::Leaf, Rounding::At::Axis, Rounding::At::Total);
    for (Axis &axis : given.plan.axes)
        axis.rounding = {1, at, mode};
    given.plan.totalMode = mode;
    given.plan.comparesExact = GENERATE(false, true);
    CHECK(checkFormulas(reportOf(given.plan, given.evidence)) > 60);
}

TEST_CASE("What stands around the points has formulas that give the exact ranks", "[report]")
{
    Case given;
    given.plan.adjustments = {
        {AdjustmentId{text("bonus")}, {text("가점"), {}}, points("-2"), points("1.5")}};
    const auto adjust = [&](const char *team, const char *by) {
        given.evidence.facts.adjustments.push_back(
            {TeamId{text(team)}, AdjustmentId{text("bonus")}, points(by), text("사유")});
    };
    SECTION("bonuses within their limits")
    {
        adjust("a", "1.25");
        adjust("a", "1.5");
        adjust("b", "-2");
        adjust("c", "-0.5");
        given.plan.adjustmentCap = Cap{points("-1"), points("2")};
    }
    SECTION("a late conflict of interest")
    {
        given.evidence.facts.excluded.insert({EvaluatorId{text("E1")}, TeamId{text("a")}});
    }
    SECTION("a team that is put out, with the others closing up")
    {
        withdraws(given, "a");
        given.plan.selection = Selection{1, {}, Selection::Order::GateThenCut, false, false, {}};
    }
    SECTION("equal totals that a step parts")
    {
        for (auto &[group, marks] : given.evidence.groups)
            for (size_t e = 0; e < marks.evaluators.size(); ++e)
                for (size_t t = 0; t < 3; ++t)
                    for (size_t f = 0; f < 2; ++f)
                        marks.marks.set(e, t, f, Points::whole(4));
        given.evidence.measured[{TeamId{text("b")}, ItemId{text("speed")}}] = points("4.25");
        given.plan.ties = {{TieStep::By::Decision, {}}};
        given.evidence.facts.tieOrders = {{TeamId{text("b")}, TeamId{text("a")}}};
        const Outcome outcome = evaluate(given.plan, given.evidence);
        REQUIRE(outcome.teams[1].team.id.value == text("b"));
        REQUIRE(outcome.teams[2].scoreRank == 3);
        REQUIRE(outcome.teams[1].total == outcome.teams[2].total);
    }
    CHECK(checkFormulas(reportOf(given.plan, given.evidence)) > 60);
}

TEST_CASE("The second spreadsheet finds a formula that is wrong", "[report]")
{
    Report report = reportOf(smallPlan(), smallEvidence());
    const Table &ranking = report.tables.front();
    const double right = Spreadsheet(report).valueOf(ranking, {2, 6});
    report.tables[2].rows[3][1].content = Number{Points::whole(1), 0}; // a mark typed anew
    CHECK(Spreadsheet(report).valueOf(ranking, {2, 6}) < right);
}

TEST_CASE("Scenario 45: recalculation from the exported figures gives the identical ranking",
          "[report]")
{
    const DecidedRound round;
    const Report report = internalReport(round.input(), text("ko"));
    CHECK(checkFormulas(report) > 400);

    // The same from the CSV files alone, which hold no formulas: a mean of the experts' sheets,
    // 25 points for the best of the users' means, one digit each.
    const auto rows = [&](const char *key) {
        QString csv = QString::fromUtf8(toCsv(tableOf(report, key)).mid(3));
        std::vector<QStringList> cells;
        for (const QString &line : csv.split(text("\r\n"), Qt::SkipEmptyParts))
            cells.push_back(line.split(u','));
        return cells;
    };
    const auto means = [&](const char *key, const QString &prefix, int fields) {
        std::vector<double> sums(5, 0);
        int sheets = 0;
        for (const QStringList &row : rows(key)) {
            if (row.front().size() != 3 || !row.front().startsWith(prefix))
                continue;
            ++sheets;
            for (int team = 0; team < 5; ++team)
                for (int field = 0; field < fields; ++field)
                    sums[static_cast<size_t>(team)] +=
                        row[1 + team * (fields + 1) + field].toDouble();
        }
        for (double &sum : sums)
            sum /= sheets;
        return sums;
    };
    const std::vector<double> experts = means("axis-expert", text("E"), 3);
    const std::vector<double> users = means("axis-user", text("U"), 5);
    const double best = *std::max_element(users.begin(), users.end());
    const auto oneDigit = [](double value) { return std::floor(value * 10 + 0.5 + 1e-9) / 10; };
    const auto benchmark = rows("axis-bench");
    std::map<QString, double> totals;
    for (size_t team = 0; team < 5; ++team) {
        const QStringList &row = benchmark[team + 1];
        const double measured = row[1].toDouble() + row[2].toDouble() + row[3].toDouble();
        totals[row[0]] = oneDigit(oneDigit(measured) + oneDigit(experts[team]) +
                                  oneDigit(25 * users[team] / best));
    }
    const auto ranking = rows("ranking");
    for (size_t i = 1; i <= 5; ++i) {
        const QString name = ranking[i][2];
        CAPTURE(name);
        CHECK(totals.at(name) == Approx(ranking[i][6].toDouble()).margin(1e-9));
        if (i > 1)
            CHECK(totals.at(ranking[i - 1][2]) > totals.at(name));
    }
    CHECK(totals.at(text("가람")) == Approx(90.2));
}
