// Whose points the deviation report names, by hand-computed examples; and that of the first stage.
#include "app/base/csv.h"
#include "app/insight/deviation.h"
#include "app/plan/templates.h"
#include "app/sheet/form.h"
#include "tests/app/outcome/given.h"

#include <algorithm>
#include <cmath>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// One line a finding, such as "x E10 a +2.846".
QStringList outsideIn(const DeviationReport &report)
{
    QStringList lines;
    for (const Deviation &d : report.outside)
        lines.append(u"%1 %2 %3 %4%5"_s.arg(d.axis.value, d.evaluator.value, d.team.value,
                                            d.distance > 0 ? u"+"_s : QString(),
                                            QString::number(d.distance, 'f', 3)));
    return lines;
}

QStringList lopsidedIn(const DeviationReport &report)
{
    QStringList lines;
    for (const Lopsided &l : report.lopsided)
        lines.append(u"%1 %2 %3"_s.arg(l.axis.value, l.evaluator.value, l.team.value));
    return lines;
}

// As many evaluators with the same marks.
MarksOfGroup alike(size_t count, const std::vector<std::vector<const char *>> &marks)
{
    return MarksOfGroup(count, marks);
}

MarksOfGroup operator+(MarksOfGroup some, const MarksOfGroup &others)
{
    some.insert(some.end(), others.begin(), others.end());
    return some;
}

// The one axis of onePlan() with other criteria; each has a name, what it is worth, and its most.
Plan planOf(const std::vector<Criterion> &criteria)
{
    Plan plan = onePlan();
    std::get<JudgedBy>(plan.axes.front().source).criteria = criteria;
    return plan;
}

// One axis, one criterion, one team; E1, E2, ... gave these marks out of 10.
DeviationReport reportOf(const std::vector<const char *> &marks)
{
    MarksOfGroup rows;
    for (const char *mark : marks)
        rows.push_back({{mark}});
    return deviations(onePlan(), oneEvidence({u"a"_s}, rows));
}

// E1's marks, and of the criterion's scale from 1 to 10.
QStringList lopsidedIn(const std::vector<std::vector<const char *>> &marks)
{
    Criterion criterion = criterionOf("c", Points::whole(10), Points::whole(10));
    criterion.scale.least = Points::whole(1);
    QStringList teams;
    for (size_t t = 0; t < marks.size(); ++t)
        teams.append(QString(QChar(u'a' + static_cast<int>(t))));
    return lopsidedIn(deviations(planOf({criterion}), oneEvidence(teams, {marks})));
}

// Nine experts who are of one mind, and one of another: ten values of which one differs have it
// (10 − 1) / √10 = 2.846 standard deviations from their mean.
MarksOfGroup nineAndOne()
{
    return alike(9, {{"6"}, {"8"}, {"7"}}) + alike(1, {{"10"}, {"0"}, {"0"}});
}

GroupEvidence groupFrom(const CsvTable &table, const Form &form, const std::vector<Team> &teams)
{
    GroupEvidence group;
    for (const CsvTable::Row &row : table.rows) {
        const EvaluatorId id{row.cells[table.column(u"evaluator"_s)]};
        if (group.evaluators.empty() || group.evaluators.back() != id)
            group.evaluators.push_back(id);
    }
    std::sort(group.evaluators.begin(), group.evaluators.end());
    const auto last = std::unique(group.evaluators.begin(), group.evaluators.end());
    group.evaluators.erase(last, group.evaluators.end());
    group.marks = MarkTable(group.evaluators.size(), teams.size(), form.fields.size());
    for (const CsvTable::Row &row : table.rows) {
        const EvaluatorId id{row.cells[table.column(u"evaluator"_s)]};
        const auto evaluator = std::find(group.evaluators.begin(), group.evaluators.end(), id) -
                               group.evaluators.begin();
        const auto team = std::find_if(teams.begin(), teams.end(), [&](const Team &t) {
            return t.id.value == row.cells[table.column(u"team"_s)];
        });
        REQUIRE(team != teams.end());
        for (size_t f = 0; f < form.fields.size(); ++f) {
            const QString &cell = row.cells[table.column(form.fields[f].criterion.id.value)];
            group.marks.set(static_cast<size_t>(evaluator),
                            static_cast<size_t>(team - teams.begin()), f, *Points::parse(cell));
        }
    }
    return group;
}

Evidence stage1(const Plan &plan)
{
    Evidence evidence;
    evidence.teams = teamsNamed({u"garam"_s, u"narae"_s, u"daon"_s, u"raon"_s, u"maru"_s});
    for (const char *name : {"expert", "user"}) {
        const GroupId group{QString::fromLatin1(name)};
        const QString path = source("resources/demo/") + group.value + u"-marks.csv"_s;
        evidence.groups[group] =
            groupFrom(must(readCsv(path)), formOf(plan, group), evidence.teams);
    }
    return evidence;
}

} // namespace

// 43. One evaluator gives full marks to one team and the minimum to all others: the deviation
// report names the pattern (outside mean ± 1.645 SD); nothing is removed automatically.
TEST_CASE("Scenario 43: full marks to one team and the least to all others are named, not removed",
          "[insight]")
{
    const Plan plan = onePlan();
    const Evidence evidence = oneEvidence({u"a"_s, u"b"_s, u"c"_s}, nineAndOne());

    const DeviationReport report = deviations(plan, evidence);

    CHECK(lopsidedIn(report) == QStringList{u"x E10 a"_s});
    CHECK(outsideIn(report) ==
          QStringList{u"x E10 a +2.846"_s, u"x E10 b -2.846"_s, u"x E10 c -2.846"_s});
    const Outcome outcome = evaluate(plan, evidence);
    CHECK(outcome.team(TeamId{u"a"_s})->axes.front().counted == 10);
    CHECK(outcome.team(TeamId{u"a"_s})->axes.front().shown == u"6.4"_s);
    CHECK(outcome.team(TeamId{u"b"_s})->axes.front().shown == u"7.2"_s);
}

// Four ways to 5 points and one to 10: mean 6, squares 1 + 1 + 1 + 1 + 16 = 20, SD √(20 / 4).
TEST_CASE("An evaluator's points are the criteria's points by mark over the scale's most",
          "[insight]")
{
    const Plan plan = planOf({criterionOf("c", Points::whole(6), Points::whole(12)),
                              criterionOf("d", Points::whole(4), Points::whole(2))});
    const DeviationReport report = deviations(
        plan,
        oneEvidence({u"a"_s},
                    {{{"10", "0"}}, {{"2", "2"}}, {{"12", "2"}}, {{"6", "1"}}, {{"6", "1"}}}));

    REQUIRE(report.spreads.size() == 1);
    const Spread &spread = report.spreads.front();
    CHECK(spread.axis.value == u"x"_s);
    CHECK(spread.team.value == u"a"_s);
    CHECK(spread.counted == 5);
    CHECK(spread.mean == Approx(6));
    CHECK(spread.sd == Approx(std::sqrt(5.0)));
    REQUIRE(report.outside.size() == 1);
    const Deviation &deviation = report.outside.front();
    CHECK(deviation.axis.value == u"x"_s);
    CHECK(deviation.evaluator.value == u"E3"_s);
    CHECK(deviation.team.value == u"a"_s);
    CHECK(deviation.points == Approx(10));
    CHECK(deviation.mean == Approx(6));
    CHECK(deviation.sd == Approx(std::sqrt(5.0)));
    CHECK(deviation.distance == Approx(4 / std::sqrt(5.0)));
}

// By n − 1 the fourth is 1.5 standard deviations from the mean; by n it would be 1.73.
TEST_CASE("The standard deviation is a sample's, so that of four evaluators nobody is outside",
          "[insight]")
{
    const DeviationReport four = reportOf({"5", "5", "5", "10"});
    REQUIRE(four.spreads.size() == 1);
    CHECK(four.spreads.front().sd == Approx(2.5));
    CHECK(four.outside.empty());
    CHECK(outsideIn(reportOf({"5", "5", "5", "5", "10"})) == QStringList{u"x E5 a +1.789"_s});
}

TEST_CASE("The order of the evaluators does not matter", "[insight]")
{
    const Plan plan = onePlan();
    Evidence evidence = oneEvidence({u"a"_s, u"b"_s, u"c"_s}, nineAndOne());
    MarksOfGroup turned = nineAndOne();
    std::reverse(turned.begin(), turned.end());
    Evidence other = oneEvidence({u"a"_s, u"b"_s, u"c"_s}, turned);
    auto &evaluators = other.groups.begin()->second.evaluators;
    std::reverse(evaluators.begin(), evaluators.end());
    REQUIRE(evaluators.front().value == u"E10"_s);

    const DeviationReport one = deviations(plan, evidence);
    const DeviationReport two = deviations(plan, other);

    CHECK(outsideIn(one) == outsideIn(two));
    CHECK(lopsidedIn(one) == lopsidedIn(two));
    REQUIRE(one.spreads.size() == 3);
    REQUIRE(two.spreads.size() == 3);
    for (size_t i = 0; i < 3; ++i) {
        CHECK(one.spreads[i].mean == Approx(two.spreads[i].mean));
        CHECK(one.spreads[i].sd == Approx(two.spreads[i].sd));
    }
}

TEST_CASE("Fewer than three sheets have nothing to say", "[insight]")
{
    CHECK(reportOf({"0", "10"}).spreads.empty());
    CHECK(reportOf({"0", "10", "5"}).spreads.size() == 1);
}

TEST_CASE("Equal points have nothing to say", "[insight]")
{
    CHECK(reportOf({"7", "7", "7", "7"}).spreads.empty());
    CHECK(reportOf({"7", "7", "7", "7.000001"}).spreads.size() == 1);
}

// 6 × 0/10 + 4 × 9/10 and 6 × 2/10 + 4 × 6/10 are both 3.6, but not as doubles.
TEST_CASE("Equal points by different criteria are no spread", "[insight]")
{
    const Plan plan = planOf({criterionOf("c", Points::whole(6), Points::whole(10)),
                              criterionOf("d", Points::whole(4), Points::whole(10))});
    const DeviationReport report =
        deviations(plan, oneEvidence({u"a"_s}, alike(9, {{"0", "9"}}) + alike(1, {{"2", "6"}})));
    CHECK(report.spreads.empty());
    CHECK(report.outside.empty());
}

TEST_CASE("A sheet without every mark of a team is left out for that team only", "[insight]")
{
    const Plan plan = planOf({criterionOf("c", Points::whole(5), Points::whole(5)),
                              criterionOf("d", Points::whole(5), Points::whole(5))});
    const DeviationReport report =
        deviations(plan, oneEvidence({u"a"_s, u"b"_s}, {{{"5", ""}, {"1", "2"}},
                                                        {{"4", "4"}, {"2", "2"}},
                                                        {{"3", "3"}, {"3", "2"}},
                                                        {{"2", "2"}, {"", ""}}}));
    REQUIRE(report.spreads.size() == 2);
    CHECK(report.spreads[0].counted == 3);
    CHECK(report.spreads[0].mean == Approx(6)); // 8, 6, 4
    CHECK(report.spreads[0].sd == Approx(2));
    CHECK(report.spreads[1].counted == 3);
    CHECK(report.spreads[1].mean == Approx(4)); // 3, 4, 5
    CHECK(report.spreads[1].sd == Approx(1));
}

TEST_CASE("The pattern is the most for exactly one team and the least for each other", "[insight]")
{
    const QStringList named{u"x E1 b"_s};
    CHECK(lopsidedIn({{"1"}, {"10"}, {"1"}}) == named);
    CHECK(lopsidedIn({{"1"}, {"10"}}) == named);
    CHECK(lopsidedIn({{"1"}, {"10"}, {""}}) == named); // recused from c
    CHECK(lopsidedIn({{""}, {"10"}, {""}}).isEmpty()); // nobody to compare with
    CHECK(lopsidedIn({{"10"}, {"10"}, {"1"}}).isEmpty());
    CHECK(lopsidedIn({{"1"}, {"10"}, {"1.5"}}).isEmpty());
    CHECK(lopsidedIn({{"1"}, {"9.5"}, {"1"}}).isEmpty());
    CHECK(lopsidedIn({{"1"}, {"1"}, {"1"}}).isEmpty());
}

TEST_CASE("The pattern needs the most and the least in every criterion", "[insight]")
{
    const Plan plan = planOf({criterionOf("c", Points::whole(5), Points::whole(5)),
                              criterionOf("d", Points::whole(5), Points::whole(5))});
    const DeviationReport report =
        deviations(plan, oneEvidence({u"a"_s, u"b"_s}, {{{"5", "5"}, {"0", "0"}},
                                                        {{"5", "4"}, {"0", "0"}},
                                                        {{"5", "5"}, {"0", "1"}}}));
    CHECK(lopsidedIn(report) == QStringList{u"x E1 a"_s});
}

TEST_CASE("Where lower is better, the lowest mark is the best one and gives the most points",
          "[insight]")
{
    // Nine give a cost of 4 out of 10, one gives 1.
    const MarksOfGroup costs = alike(9, {{"4"}}) + alike(1, {{"1"}});
    const MarksOfGroup extremes = alike(1, {{"10"}, {"0"}, {"10"}});
    const auto reportIn = [&](bool isCriterionLower, bool isAxisLower, const MarksOfGroup &marks,
                              const QStringList &teams) {
        Criterion criterion = criterionOf("cost", Points::whole(10), Points::whole(10));
        criterion.conversion.lowerIsBetter = isCriterionLower;
        Plan plan = planOf({criterion});
        plan.axes.front().conversion.lowerIsBetter = isAxisLower;
        return deviations(plan, oneEvidence(teams, marks));
    };
    SECTION("in a criterion, or in the axis")
    {
        const bool isAxis = GENERATE(false, true);
        const DeviationReport report = reportIn(!isAxis, isAxis, costs, {u"a"_s});
        CHECK(outsideIn(report) == QStringList{u"x E10 a +2.846"_s});
        REQUIRE(report.outside.size() == 1);
        CHECK(report.outside.front().points == Approx(9));
        CHECK(report.outside.front().mean == Approx(6.3));
        CHECK(lopsidedIn(reportIn(!isAxis, isAxis, extremes, {u"a"_s, u"b"_s, u"c"_s})) ==
              QStringList{u"x E1 b"_s});
    }
    SECTION("in neither, or in both")
    {
        const bool isBoth = GENERATE(false, true);
        CHECK(outsideIn(reportIn(isBoth, isBoth, costs, {u"a"_s})) ==
              QStringList{u"x E10 a -2.846"_s});
        CHECK(lopsidedIn(reportIn(isBoth, isBoth, extremes, {u"a"_s, u"b"_s, u"c"_s})).isEmpty());
    }
}

TEST_CASE("Each axis is looked at by its own criteria", "[insight]")
{
    Plan plan = onePlan();
    Axis second = plan.axes.front();
    second.id = AxisId{u"y"_s};
    std::get<JudgedBy>(second.source).criteria = {
        criterionOf("d", Points::whole(10), Points::whole(10))};
    plan.axes.push_back(second);
    Axis measured = second;
    measured.id = AxisId{u"z"_s};
    measured.source = MeasuredBy{};
    plan.axes.insert(plan.axes.begin(), measured);
    // What stands behind the axes' criteria in a row, such as the answer to a vote, is none of them
    // and may be missing.
    const DeviationReport report = deviations(
        plan, oneEvidence({u"a"_s, u"b"_s}, alike(5, {{"6", "7", ""}, {"5", "7", ""}}) +
                                                alike(1, {{"6", "10", ""}, {"5", "0", ""}})));

    CHECK(outsideIn(report) == QStringList{u"y E6 a +2.041"_s, u"y E6 b -2.041"_s}); // 5 / √6
    CHECK(lopsidedIn(report) == QStringList{u"y E6 a"_s});
}

TEST_CASE("Without evidence there is nothing to say", "[insight]")
{
    Evidence evidence;
    evidence.teams = teamsNamed({u"a"_s});
    SECTION("no group") {}
    SECTION("a group in which nobody handed in")
    {
        evidence.groups[GroupId{u"g"_s}] = groupEvidence(alike(5, {{""}}));
    }
    SECTION("a group of nobody")
    {
        evidence.groups[GroupId{u"g"_s}];
    }
    const DeviationReport report = deviations(onePlan(), evidence);
    CHECK(report.spreads.empty());
    CHECK(report.outside.empty());
    CHECK(report.lopsided.empty());
}

// By hand for garam: the ten experts gave 30 29 30 31 27 35 31 33 35 35, mean 31.6, squares 2.56 +
// 6.76 + 2.56 + 0.36 + 21.16 + 11.56 + 0.36 + 1.96 + 11.56 + 11.56 = 70.4, SD √(70.4 / 9) = 2.797.
// E05's 27 is 4.6 below, and 1.645 SDs are 4.601: not outside. By n instead of n − 1 it would be.
TEST_CASE("The first stage names one expert each for four teams, 26 marks of users, no pattern",
          "[insight]")
{
    const Plan plan = must(planFromTemplate(u"sovereign-ai-stage1"_s));

    const DeviationReport report = deviations(plan, stage1(plan));

    REQUIRE(report.spreads.size() == 10);
    CHECK(report.spreads[0].mean == Approx(31.6));
    CHECK(report.spreads[0].sd == Approx(std::sqrt(70.4 / 9)));
    CHECK(outsideIn(report).filter(u"expert"_s) ==
          QStringList{u"expert E08 narae +1.667"_s, u"expert E02 daon +1.721"_s,
                      u"expert E10 raon +1.660"_s, u"expert E06 maru -1.746"_s});
    CHECK(outsideIn(report).filter(u"user"_s).size() == 26);
    CHECK(outsideIn(report).filter(u"narae"_s).filter(u"user"_s) ==
          QStringList{u"user U29 narae +1.706"_s, u"user U30 narae +2.782"_s,
                      u"user U31 narae +1.706"_s, u"user U44 narae -1.881"_s,
                      u"user U47 narae +1.706"_s});
    CHECK(report.lopsided.empty());
}
