// Combination, attendance, adjustments, votes and cut lines: one rule a test, small numbers.
#include "tests/app/outcome/given.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

const GroupId kGroup{u"g"_s};

JudgedBy &judged(Plan &plan)
{
    return std::get<JudgedBy>(plan.axes[0].source);
}

TeamOutcome firstOf(const Plan &plan, const Evidence &evidence)
{
    return *evaluate(plan, evidence).team(evidence.teams.front().id);
}

MarksOfGroup marksOf(std::initializer_list<const char *> marks)
{
    MarksOfGroup group;
    for (const char *mark : marks)
        group.push_back({{mark}});
    return group;
}

QString combined(const Combine &combine, std::initializer_list<const char *> marks)
{
    const Plan plan = onePlan(Conversion::Direct, combine, {3, Rounding::At::Axis});
    return firstOf(plan, oneEvidence({u"a"_s}, marksOf(marks))).axes[0].shown;
}

// A gate decided by the panel's ballots, with its opinions given and a grave finding on record.
Plan gatedPlan(Vote::Rule rule)
{
    Plan plan = onePlan();
    Gate gate;
    gate.id = GateId{u"own"_s};
    gate.viewpoints = {{ViewpointId{u"technical"_s}, {}, {}}};
    gate.vote = {rule, kGroup, CriterionId{u"met"_s}, {}, {}};
    plan.gates = {gate};
    return plan;
}

Ruling ruledBy(const Plan &plan, std::initializer_list<const char *> ballots)
{
    MarksOfGroup marks;
    for (const char *choice : ballots)
        marks.push_back({{"5", choice}});
    Evidence evidence = oneEvidence({u"a"_s}, marks);
    const TeamId team{u"a"_s};
    evidence.facts.opinions = {
        {GateId{u"own"_s}, team, ViewpointId{u"technical"_s}, u"의견"_s, u"위원"_s}};
    evidence.facts.findings = {
        {u"F1"_s, GateId{u"own"_s}, team, {}, Severity::Grave, u"하자"_s, {}}};
    return firstOf(plan, evidence).gates[0].ruling;
}

} // namespace

TEST_CASE("The median is the middle mark, or the mean of the two in the middle")
{
    const Combine median{Combine::Rule::Median, 0, Combine::Of::Total};
    CHECK(combined(median, {"1", "9", "4"}) == u"4.000"_s);
    CHECK(combined(median, {"1", "9", "4", "5"}) == u"4.500"_s);
    CHECK(combined(median, {"7"}) == u"7.000"_s);
}

TEST_CASE("Winsorised marks: the extremes count like those next to them")
{
    const Combine winsorised{Combine::Rule::Winsorised, 1, Combine::Of::Total};
    // 1 3 4 10 → 3 3 4 4
    CHECK(combined(winsorised, {"10", "1", "4", "3"}) == u"3.500"_s);
    CHECK(combined(winsorised, {"10", "1"}).isEmpty());
    const Combine keeps{Combine::Rule::Winsorised, 1, Combine::Of::Total, 4};
    CHECK(combined(keeps, {"10", "1", "4", "3"}) == u"4.500"_s);
}

TEST_CASE("Each sheet can be converted among its own marks before they are combined, which differs "
          "from converting the mean")
{
    Plan plan = onePlan(Conversion::RatioToBest, {}, {4, Rounding::At::Axis});
    // E1 gives 10 and 5, E2 gives 2 and 4.
    const Evidence evidence = oneEvidence({u"a"_s, u"b"_s}, {{{"10"}, {"5"}}, {{"2"}, {"4"}}});
    CHECK(evaluate(plan, evidence).team(TeamId{u"b"_s})->axes[0].shown == u"7.5000"_s);
    plan.axes[0].conversion.of = Conversion::Of::Sheet;
    // a: (10 + 5) / 2, b: (5 + 10) / 2
    CHECK(evaluate(plan, evidence).team(TeamId{u"a"_s})->axes[0].shown == u"7.5000"_s);
    CHECK(evaluate(plan, evidence).team(TeamId{u"b"_s})->axes[0].shown == u"7.5000"_s);
}

TEST_CASE("A criterion's grade table turns each mark into its grade's percentage")
{
    Plan plan = onePlan(Conversion::Linear);
    Criterion &criterion = judged(plan).criteria[0];
    criterion.scale = {Points::whole(1), Points::whole(5), Points::whole(1), {}, {}};
    criterion.conversion = Conversion::GradeTable;
    criterion.conversion.of = Conversion::Of::Sheet;
    const char *percents[] = {"60", "70", "80", "90", "100"};
    for (int i = 0; i < 5; ++i)
        criterion.conversion.grades.push_back({Points::whole(i + 1), points(percents[i]), {}});
    CHECK(firstOf(plan, oneEvidence({u"a"_s}, marksOf({"5", "4", "1"}))).axes[0].combined ==
          Rational(25, 3));
}

TEST_CASE("The reference group is all scored teams, or those that no gate put out; a team that "
          "left is dropped where the plan bases the others anew")
{
    Plan plan = onePlan(Conversion::RatioToBest);
    Evidence evidence = oneEvidence({u"a"_s, u"b"_s}, {{{"10"}, {"5"}}});
    evidence.facts.disqualified[TeamId{u"a"_s}] = u"사유"_s;
    const auto ofB = [&] { return evaluate(plan, evidence).team(TeamId{u"b"_s})->axes[0].shown; };
    CHECK(ofB() == u"5.0"_s);
    plan.axes[0].conversion.rebases = true;
    CHECK(ofB() == u"10.0"_s);
    plan.axes[0].conversion.rebases = false;
    plan.axes[0].conversion.reference = Conversion::Reference::Eligible;
    CHECK(ofB() == u"10.0"_s);
}

TEST_CASE("Rounding cuts or rounds up where the plan says so, at axis and total")
{
    Plan plan = onePlan(Conversion::Direct, {}, {1, Rounding::At::Axis, RoundingMode::Truncate});
    const Evidence evidence = oneEvidence({u"a"_s}, marksOf({"7.19"}));
    CHECK(firstOf(plan, evidence).axes[0].shown == u"7.1"_s);
    plan.axes[0].rounding.mode = RoundingMode::Up;
    CHECK(firstOf(plan, oneEvidence({u"a"_s}, marksOf({"7.11"}))).axes[0].shown == u"7.2"_s);
    plan.axes[0].rounding.at = Rounding::At::Total;
    plan.totalMode = RoundingMode::Truncate;
    CHECK(firstOf(plan, evidence).shownTotal == u"7.1"_s);
}

TEST_CASE("Bonus and deduction come after the combination, each within its limits and all within "
          "their cap")
{
    Plan plan = onePlan();
    plan.adjustments = {{AdjustmentId{u"bonus"_s}, {}, Points(), Points::whole(3)},
                        {AdjustmentId{u"penalty"_s}, {}, Points::whole(-5), Points()}};
    Evidence evidence = oneEvidence({u"a"_s}, marksOf({"7"}));
    const TeamId a{u"a"_s};
    evidence.facts.adjustments = {{a, AdjustmentId{u"bonus"_s}, Points::whole(2), {}}};
    CHECK(firstOf(plan, evidence).shownTotal == u"9.0"_s);
    evidence.facts.adjustments.push_back({a, AdjustmentId{u"penalty"_s}, Points::whole(-5), {}});
    CHECK(firstOf(plan, evidence).shownTotal == u"4.0"_s);
    plan.adjustmentCap = Cap{Points::whole(-1), Points::whole(1)};
    CHECK(firstOf(plan, evidence).shownTotal == u"6.0"_s);
    CHECK(firstOf(plan, evidence).axes[0].shown == u"7.0"_s);
}

TEST_CASE("Below the quorum a group's axis has no points, and the count stands beside it")
{
    Plan plan = onePlan();
    plan.groups[0].attendance.quorum = 3;
    Evidence evidence = oneEvidence({u"a"_s}, marksOf({"7", "8", ""}));
    const TeamOutcome team = firstOf(plan, evidence);
    CHECK_FALSE(team.total);
    CHECK(team.axes[0].counted == 2);
    CHECK(team.axes[0].expected == 3);
    CHECK(hasReason(team, ReasonCode::BelowQuorum));
    CHECK(firstOf(plan, oneEvidence({u"a"_s}, marksOf({"7", "8", "9"}))).shownTotal == u"8.0"_s);
}

TEST_CASE("A team with fewer sheets than the plan demands for each team has no total")
{
    Plan plan = onePlan();
    plan.groups[0].attendance.leastForTeam = 2;
    const Evidence evidence = oneEvidence({u"a"_s, u"b"_s}, {{{"7"}, {"5"}}, {{""}, {"6"}}});
    const Outcome outcome = evaluate(plan, evidence);
    CHECK(hasReason(*outcome.team(TeamId{u"a"_s}), ReasonCode::TooFewForTeam));
    CHECK(outcome.team(TeamId{u"b"_s})->shownTotal == u"5.5"_s);
}

TEST_CASE("A majority is more than half of the ballots that count, those withheld among them")
{
    const Plan plan = gatedPlan(Vote::Rule::Majority);
    CHECK(ruledBy(plan, {"1", "1", "0"}) == Ruling::Met);
    CHECK(ruledBy(plan, {"1", "0"}) == Ruling::NotMet);
    CHECK(ruledBy(plan, {"1", "1", "2", "2"}) == Ruling::NotMet);
    CHECK(ruledBy(plan, {""}) == Ruling::Undecided);
}

TEST_CASE("Where the majority is needed to find it not met, an even vote leaves it met")
{
    Plan plan = gatedPlan(Vote::Rule::Majority);
    plan.gates[0].majorityIsForNotMet = true;
    CHECK(ruledBy(plan, {"1", "0"}) == Ruling::Met);
    CHECK(ruledBy(plan, {"0", "0", "1"}) == Ruling::NotMet);
}

TEST_CASE("Unanimity needs every ballot")
{
    const Plan plan = gatedPlan(Vote::Rule::Unanimity);
    CHECK(ruledBy(plan, {"1", "1"}) == Ruling::Met);
    CHECK(ruledBy(plan, {"1", "2"}) == Ruling::NotMet);
}

TEST_CASE("A gate's ballots never touch the points")
{
    const Plan plan = gatedPlan(Vote::Rule::Majority);
    CHECK(firstOf(plan, oneEvidence({u"a"_s}, {{{"5", "0"}}, {{"7", "0"}}})).shownTotal ==
          firstOf(plan, oneEvidence({u"a"_s}, {{{"5", "1"}}, {{"7", "1"}}})).shownTotal);
}

TEST_CASE("Head to head goes to the team that more evaluators prefer")
{
    Plan plan = onePlan();
    plan.ties = {{TieStep::By::HeadToHead, AxisId{u"x"_s}}};
    // Both have 6 on average; two of three prefer b.
    const Evidence evidence =
        oneEvidence({u"a"_s, u"b"_s}, {{{"10"}, {"4"}}, {{"4"}, {"7"}}, {{"4"}, {"7"}}});
    const Outcome outcome = evaluate(plan, evidence);
    CHECK(outcome.team(TeamId{u"b"_s})->rank == 1);
    CHECK(outcome.team(TeamId{u"a"_s})->rank == 2);
}

TEST_CASE("Equal teams on both sides of the cut line are undecided, and their seats are not vacant")
{
    Plan plan = onePlan();
    plan.selection = Selection();
    plan.selection->seats = 2;
    const Outcome outcome =
        evaluate(plan, oneEvidence({u"a"_s, u"b"_s, u"c"_s}, {{{"9"}, {"5"}, {"5"}}}));
    CHECK(outcome.chosen->through == std::vector<TeamId>{TeamId{u"a"_s}});
    CHECK(outcome.chosen->tied.size() == 2);
    CHECK(outcome.chosen->vacant == 0);
}

TEST_CASE("With fewer teams than seats the rest are vacant")
{
    Plan plan = onePlan();
    plan.selection = Selection();
    plan.selection->seats = 3;
    const Outcome outcome = evaluate(plan, oneEvidence({u"a"_s}, {{{"9"}}}));
    CHECK(outcome.chosen->through.size() == 1);
    CHECK(outcome.chosen->vacant == 2);
}

TEST_CASE("A quota of as many teams as there are leaves nobody")
{
    Plan plan = onePlan();
    plan.selection = Selection();
    plan.selection->quota = 5;
    const Outcome outcome = evaluate(plan, oneEvidence({u"a"_s}, {{{"9"}}}));
    CHECK(outcome.chosen->through.empty());
    CHECK(outcome.teams[0].status == Status::Out);
}
