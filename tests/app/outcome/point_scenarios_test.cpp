// The acceptance scenarios of points, rounding, ranks and who counts, as far as an outcome shows
// them by itself.
#include "tests/app/outcome/given.h"
#include "tests/app/outcome/stage1.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// One item of `worth` points for two teams.
Plan measuredPlan(Points worth, const Conversion &conversion, Points most)
{
    Plan plan;
    Item item{ItemId{u"i"_s}, {}, worth, most};
    item.conversion = conversion;
    plan.axes = {{AxisId{u"x"_s}, {}, worth, MeasuredBy{{item}}, Conversion::Linear, {}}};
    return plan;
}

Evidence measuredEvidence(const std::vector<std::pair<const char *, const char *>> &values)
{
    Evidence evidence;
    for (const auto &[team, value] : values) {
        const TeamId id{QString::fromLatin1(team)};
        evidence.teams.push_back({id, {}});
        evidence.measured[{id, ItemId{u"i"_s}}] = points(value);
    }
    return evidence;
}

JudgedBy &judgedBy(Plan &plan, const char *axis)
{
    for (Axis &each : plan.axes)
        if (each.id.value == QLatin1String(axis))
            return std::get<JudgedBy>(each.source);
    throw std::logic_error("no such axis");
}

} // namespace

TEST_CASE("Scenario 1: 33.6 + 31.6 + full marks 25.0 is 90.2, first of five in every axis; mean "
          "79.7")
{
    const Plan plan = stage1Plan();
    const Outcome outcome = evaluate(plan, decidedStage1(plan));
    const TeamOutcome &first = outcomeOf(outcome, "garam");
    CHECK(first.axes[0].shown == u"33.6"_s);
    CHECK(first.axes[1].shown == u"31.6"_s);
    CHECK(first.axes[2].shown == u"25.0"_s);
    CHECK(first.shownTotal == u"90.2"_s);
    CHECK(first.rank == 1);
    CHECK(outcome.totalMean.shown == u"79.7"_s);
    CHECK(outcome.totalMean.counted == 5);
    for (const TeamOutcome &team : outcome.teams)
        for (size_t axis = 0; axis < 3; ++axis)
            CHECK(*team.axes[axis].points <= *first.axes[axis].points);
}

TEST_CASE("Scenario 2: 9.2 + 14.4 + 10.0 give 33.6; with 9.3 it is 33.7 and 90.3")
{
    const Plan plan = stage1Plan();
    Evidence evidence = decidedStage1(plan);
    CHECK(evidence.measured[{TeamId{u"garam"_s}, ItemId{u"nia"_s}}] == points("9.2"));
    CHECK(outcomeOf(evaluate(plan, evidence), "garam").axes[0].shown == u"33.6"_s);
    evidence.measured[{TeamId{u"garam"_s}, ItemId{u"nia"_s}}] = points("9.3");
    const Outcome after = evaluate(plan, evidence);
    CHECK(outcomeOf(after, "garam").axes[0].shown == u"33.7"_s);
    CHECK(outcomeOf(after, "garam").shownTotal == u"90.3"_s);
}

TEST_CASE("Scenario 3: an average of 72 of 100 is 14.4 of 20 points by the linear rule")
{
    const Plan plan = measuredPlan(Points::whole(20), Conversion::Linear, Points::whole(100));
    const Outcome outcome = evaluate(plan, measuredEvidence({{"a", "72"}}));
    CHECK(outcomeOf(outcome, "a").axes[0].shown == u"14.4"_s);
}

TEST_CASE("Scenario 4: two teams that reach their own target models both get 10.0, none more")
{
    const Plan plan =
        measuredPlan(Points::whole(10), Conversion::RatioToTarget, Points::whole(1000));
    Evidence evidence = measuredEvidence({{"a", "80"}, {"b", "130"}, {"c", "45"}});
    const auto setTarget = [&](const char *team, const char *target) {
        evidence.facts.itemTargets[{TeamId{QString::fromLatin1(team)}, ItemId{u"i"_s}}] =
            points(target);
    };
    setTarget("a", "80");
    setTarget("b", "100");
    setTarget("c", "90");
    const Outcome outcome = evaluate(plan, evidence);
    CHECK(outcomeOf(outcome, "a").axes[0].shown == u"10.0"_s);
    CHECK(outcomeOf(outcome, "b").axes[0].shown == u"10.0"_s);
    CHECK(outcomeOf(outcome, "c").axes[0].shown == u"5.0"_s);
}

TEST_CASE("A team without a target of its own has no points, not 0")
{
    const Plan plan =
        measuredPlan(Points::whole(10), Conversion::RatioToTarget, Points::whole(1000));
    const Outcome outcome = evaluate(plan, measuredEvidence({{"a", "80"}}));
    CHECK_FALSE(outcomeOf(outcome, "a").total);
    CHECK(hasReason(outcomeOf(outcome, "a"), ReasonCode::NoTarget));
}

TEST_CASE("Scenarios 5 and 6: the same 49 sheets give 25.0 by ratio to best and 22.0 by linear")
{
    Plan plan = stage1Plan();
    const Evidence evidence = decidedStage1(plan);
    const Outcome ratio = evaluate(plan, evidence);
    CHECK(outcomeOf(ratio, "garam").axes[2].shown == u"25.0"_s);
    // The raw mean of 4.41 of 5 stands beside it: combined points are 25 * mean / 5.
    CHECK(toFixed(*outcomeOf(ratio, "garam").axes[2].combined / Rational(5), 2) == u"4.41"_s);
    plan.axes[2].conversion = Conversion::Linear;
    const Outcome linear = evaluate(plan, evidence);
    CHECK(outcomeOf(linear, "garam").axes[2].shown == u"22.0"_s);
    CHECK(outcomeOf(linear, "garam").shownTotal == u"87.2"_s);
}

TEST_CASE("Scenario 17: a recused expert's team has a mean over 9, and 9 of 10 stand beside it")
{
    const Plan plan = stage1Plan();
    Evidence evidence = decidedStage1(plan);
    GroupEvidence &experts = evidence.groups[GroupId{u"expert"_s}];
    MarkTable marks(10, 5, experts.marks.fields());
    for (size_t e = 0; e < 10; ++e)
        for (size_t t = 0; t < 5; ++t)
            for (size_t f = 0; f < marks.fields(); ++f)
                if (e != 3 || t != 1)
                    marks.set(e, t, f, *experts.marks.mark(e, t, f));
    experts.marks = marks;
    const TeamOutcome team = outcomeOf(evaluate(plan, evidence), "narae");
    CHECK(team.axes[1].counted == 9);
    CHECK(team.axes[1].expected == 10);
}

TEST_CASE("Scenario 18: an evaluator excluded for one team no longer counts for it, and the old "
          "total stands in the outcome before")
{
    const Plan plan = stage1Plan();
    Evidence evidence = decidedStage1(plan);
    const Outcome before = evaluate(plan, evidence);
    const GroupEvidence &experts = evidence.groups[GroupId{u"expert"_s}];
    // The expert who gave the team least: without that sheet the mean must rise.
    const MarkTable &marks = experts.marks;
    size_t harshest = 0;
    const auto sum = [&](size_t e) {
        Points total;
        for (size_t f = 0; f < marks.fields(); ++f)
            total += *marks.mark(e, 0, f);
        return total;
    };
    for (size_t e = 1; e < 10; ++e)
        if (sum(e) < sum(harshest))
            harshest = e;
    evidence.facts.excluded.insert({experts.evaluators[harshest], evidence.teams[0].id});
    const Outcome after = evaluate(plan, evidence);
    const TeamOutcome &team = *after.team(evidence.teams[0].id);
    CHECK(team.axes[1].counted == 9);
    CHECK(team.axes[1].excluded == 1);
    CHECK(*team.total > *before.team(evidence.teams[0].id)->total);
}

TEST_CASE("Scenario 19: of two equal highest only one is left out, and a panel of five or fewer "
          "keeps all")
{
    const Combine trimmed{Combine::Rule::Trimmed, 1, Combine::Of::Total};
    const Plan plan = onePlan(Conversion::Direct, trimmed, {4, Rounding::At::Axis});
    const MarksOfGroup six{{{"10"}}, {{"10"}}, {{"7"}}, {{"6"}}, {{"5"}}, {{"1"}}};
    // 10, 7, 6, 5 are left
    CHECK(evaluate(plan, oneEvidence({u"a"_s}, six)).teams[0].axes[0].shown == u"7.0000"_s);
    Plan keeps = plan;
    judgedBy(keeps, "x").combine.keepAllUpTo = 5;
    CHECK(evaluate(keeps, oneEvidence({u"a"_s}, six)).teams[0].axes[0].shown == u"7.0000"_s);
    const MarksOfGroup five{{{"10"}}, {{"10"}}, {{"7"}}, {{"6"}}, {{"1"}}};
    CHECK(evaluate(keeps, oneEvidence({u"a"_s}, five)).teams[0].axes[0].shown == u"6.8000"_s);
    CHECK(evaluate(plan, oneEvidence({u"a"_s}, five)).teams[0].axes[0].shown == u"7.6667"_s);
}

TEST_CASE("Scenario 20: with the highest and lowest left out the same sheets give 90.4, not 90.2")
{
    Plan plan = stage1Plan();
    const Evidence evidence = decidedStage1(plan);
    CHECK(outcomeOf(evaluate(plan, evidence), "garam").shownTotal == u"90.2"_s);
    for (const char *axis : {"expert", "user"})
        judgedBy(plan, axis).combine = {Combine::Rule::Trimmed, 1, Combine::Of::Total};
    CHECK(outcomeOf(evaluate(plan, evidence), "garam").shownTotal == u"90.4"_s);
}

TEST_CASE("Scenario 27: a tie at the cut line goes to the higher expert score, then to the part "
          "with the larger maximum, then to the committee; each step is told")
{
    Plan plan = stage1Plan();
    plan.axes.erase(plan.axes.begin()); // the two judged axes remain: 35 and 25
    plan.gates.clear();
    plan.selection = Selection();
    plan.selection->seats = 1;
    plan.ties = {{TieStep::By::Axis, AxisId{u"expert"_s}},
                 {TieStep::By::LargerPart, {}},
                 {TieStep::By::Decision, {}}};
    Evidence evidence;
    evidence.teams = teamsNamed({u"a"_s, u"b"_s});
    plan.axes[1].conversion = Conversion::Linear;
    evidence.groups[GroupId{u"user"_s}] =
        groupEvidence({{{"5", "5", "5", "5", "5"}, {"5", "5", "5", "5", "5"}}});
    const GroupId expert{u"expert"_s};

    SECTION("all three steps are needed, and nothing is decided yet")
    {
        evidence.groups[expert] = groupEvidence({{{"12", "8", "8"}, {"12", "8", "8"}}});
        const Outcome outcome = evaluate(plan, evidence);
        CHECK(outcome.tieBreaks.size() == 4); // three steps, and the note that nothing is left
        CHECK(outcomeOf(outcome, "a").rank == 1);
        CHECK(outcomeOf(outcome, "b").rank == 1);
        CHECK(outcomeOf(outcome, "a").status == Status::Pending);
        CHECK(idsOf(outcome.chosen->tied) == QStringList{u"a"_s, u"b"_s});

        evidence.facts.tieOrders.push_back({TeamId{u"b"_s}, TeamId{u"a"_s}});
        const Outcome decided = evaluate(plan, evidence);
        CHECK(outcomeOf(decided, "b").status == Status::Through);
        CHECK(outcomeOf(decided, "a").rank == 2);
        REQUIRE(decided.tieBreaks.size() == 3);
        CHECK(decided.tieBreaks[2].step->by == TieStep::By::Decision);
    }
    SECTION("the part with the larger maximum decides where the axis is equal")
    {
        evidence.groups[expert] = groupEvidence({{{"12", "8", "8"}, {"13", "8", "7"}}});
        const Outcome outcome = evaluate(plan, evidence);
        CHECK(outcomeOf(outcome, "b").rank == 1);
        CHECK(outcomeOf(outcome, "a").rank == 2);
        REQUIRE(outcome.tieBreaks.size() == 2);
        CHECK(outcome.tieBreaks[0].order.size() == 1); // the axis could not part them
        CHECK(outcome.tieBreaks[1].order.size() == 2);
    }
}

TEST_CASE("Scenario 28: 82.85 prints 82.9, and where the rounding stands decides between 82.92 "
          "and 82.85")
{
    Plan plan;
    for (const char *id : {"p", "q", "r"}) {
        Item item{ItemId{QString::fromLatin1(id)}, {}, Points::whole(40), Points::whole(40)};
        plan.axes.push_back({AxisId{QString::fromLatin1(id)},
                             {},
                             Points::whole(40),
                             MeasuredBy{{item}},
                             Conversion::Linear,
                             {1, Rounding::At::Total}});
    }
    Evidence evidence;
    evidence.teams = teamsNamed({u"a"_s, u"b"_s});
    const auto enter = [&](const char *team, std::initializer_list<const char *> values) {
        auto value = values.begin();
        for (const Axis &axis : plan.axes)
            evidence.measured[{TeamId{QString::fromLatin1(team)}, ItemId{axis.id.value}}] =
                points(*value++);
    };
    enter("a", {"33.64", "28.64", "20.64"});
    enter("b", {"33.55", "28.55", "20.75"});
    const Outcome atTotal = evaluate(plan, evidence);
    CHECK(outcomeOf(atTotal, "a").shownTotal == u"82.9"_s);
    CHECK(outcomeOf(atTotal, "b").shownTotal == u"82.9"_s);
    CHECK(outcomeOf(atTotal, "b").rank == 1);
    for (Axis &axis : plan.axes)
        axis.rounding.at = Rounding::At::Axis;
    const Outcome atAxis = evaluate(plan, evidence);
    CHECK(outcomeOf(atAxis, "a").shownTotal == u"82.8"_s);
    CHECK(outcomeOf(atAxis, "b").shownTotal == u"83.0"_s);
    CHECK(outcomeOf(atAxis, "a").rank == 2);
}

TEST_CASE("Scenario 29: 59.96 passes a mark of 60 where rounded values are compared, and fails "
          "where exact ones are")
{
    Plan plan = measuredPlan(Points::whole(100), Conversion::Linear, Points::whole(100));
    plan.axes[0].rounding.at = Rounding::At::Total;
    plan.minimums = {{Minimum::Of::Total, {}, {}, Points::whole(60), false}};
    const Evidence evidence = measuredEvidence({{"a", "59.96"}});
    CHECK(outcomeOf(evaluate(plan, evidence), "a").shownTotal == u"60.0"_s);
    CHECK(outcomeOf(evaluate(plan, evidence), "a").status == Status::Ranked);
    plan.comparesExact = true;
    CHECK(outcomeOf(evaluate(plan, evidence), "a").status == Status::Out);
    CHECK(hasReason(outcomeOf(evaluate(plan, evidence), "a"), ReasonCode::BelowMinimum));

    plan.minimums[0] = {Minimum::Of::Axis, AxisId{u"x"_s}, {}, Points::whole(85), true};
    CHECK(outcomeOf(evaluate(plan, measuredEvidence({{"a", "85"}})), "a").status == Status::Ranked);
    CHECK(outcomeOf(evaluate(plan, measuredEvidence({{"a", "84.999"}})), "a").status ==
          Status::Out);
}
