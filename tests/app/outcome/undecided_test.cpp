// What the plan or a person has not answered is said to be so, and moves nobody meanwhile.
#include "app/outcome/sheets_needed.h"
#include "tests/app/outcome/given.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

Plan seatedPlan(int seats, Plan plan = onePlan())
{
    plan.selection = Selection();
    plan.selection->seats = seats;
    return plan;
}

// Three evaluators; the highest and the lowest mark of each team are left out.
Plan seatedTrimmedPlan()
{
    Combine combine;
    combine.rule = Combine::Rule::Trimmed;
    combine.trim = 1;
    return seatedPlan(1, onePlan(Conversion::Direct, combine));
}

// E3 has stepped back from the leader a.
Evidence withoutLeader()
{
    return oneEvidence({u"a"_s, u"b"_s, u"c"_s},
                       {{{"10"}, {"7"}, {"5"}}, {{"10"}, {"7"}, {"5"}}, {{""}, {"7"}, {"5"}}});
}

bool isUndecided(const Outcome &outcome, Undecided::What what, const char *team)
{
    return std::any_of(
        outcome.undecided.begin(), outcome.undecided.end(), [&](const Undecided &one) {
            return one.what == what && one.teams.front().value == QLatin1StringView(team);
        });
}

CommitteeDecision decided(bool isFor)
{
    CommitteeDecision decision;
    decision.isFor = isFor;
    decision.votesFor = isFor ? 5 : 2;
    decision.votesAgainst = isFor ? 2 : 5;
    return decision;
}

} // namespace

TEST_CASE("Nobody goes through at the cost of a team that has no total", "[outcome]")
{
    const Outcome outcome = evaluate(seatedTrimmedPlan(), withoutLeader());
    CHECK(outcomeOf(outcome, "a").status == Status::Incomplete);
    CHECK(outcomeOf(outcome, "b").status == Status::Pending);
    CHECK(hasReason(outcomeOf(outcome, "b"), ReasonCode::DependsOnOthers));
    // Two are ahead of c, or one of them leaves, and then the other is.
    CHECK(outcomeOf(outcome, "c").status == Status::Out);
    CHECK(outcome.chosen->through.empty());
    CHECK(outcome.chosen->vacant == 0);
    CHECK_FALSE(outcome.isDecided());
    CHECK(isUndecided(outcome, Undecided::What::NoTotal, "a"));
}

TEST_CASE("With seats for all but the one without a total, those who are sure go through",
          "[outcome]")
{
    Plan plan = seatedTrimmedPlan();
    plan.selection->seats = 2;
    const Outcome outcome = evaluate(plan, withoutLeader());
    CHECK(outcomeOf(outcome, "b").status == Status::Through);
    CHECK(outcomeOf(outcome, "c").status == Status::Pending);
    CHECK(isUndecided(outcome, Undecided::What::NoTotal, "a"));
}

TEST_CASE("A recorded vote on the team ends it, one way or the other", "[outcome]")
{
    Evidence evidence = withoutLeader();
    evidence.facts.teamDecisions[TeamId{u"a"_s}] = decided(true);
    const Outcome through = evaluate(seatedTrimmedPlan(), evidence);
    CHECK(outcomeOf(through, "a").status == Status::Through);
    CHECK(hasReason(outcomeOf(through, "a"), ReasonCode::VotedThrough));
    CHECK(outcomeOf(through, "b").status == Status::Out);
    CHECK(through.isDecided());

    evidence.facts.teamDecisions[TeamId{u"a"_s}] = decided(false);
    const Outcome out = evaluate(seatedTrimmedPlan(), evidence);
    CHECK(outcomeOf(out, "a").status == Status::Out);
    CHECK(hasReason(outcomeOf(out, "a"), ReasonCode::VotedOut));
    CHECK(outcomeOf(out, "b").status == Status::Through);
    CHECK(out.isDecided());
}

TEST_CASE("A vote on a team says nothing once the team has a total", "[outcome]")
{
    Evidence evidence = oneEvidence({u"a"_s, u"b"_s}, {{{"9"}, {"8"}}});
    evidence.facts.teamDecisions[TeamId{u"a"_s}] = decided(false);
    const Outcome outcome = evaluate(seatedPlan(1), evidence);
    CHECK(outcomeOf(outcome, "a").status == Status::Through);
    CHECK_FALSE(hasReason(outcomeOf(outcome, "a"), ReasonCode::VotedOut));
}

TEST_CASE("A team that has withdrawn or was disqualified keeps nobody waiting", "[outcome]")
{
    Evidence evidence = withoutLeader();
    SECTION("withdrawn")
    {
        evidence.facts.withdrawn.insert(TeamId{u"a"_s});
    }
    SECTION("disqualified")
    {
        evidence.facts.disqualified[TeamId{u"a"_s}] = u"reason"_s;
    }
    const Outcome outcome = evaluate(seatedTrimmedPlan(), evidence);
    CHECK(outcomeOf(outcome, "a").status == Status::Out);
    CHECK(outcomeOf(outcome, "b").status == Status::Through);
    CHECK(outcome.isDecided());
}

TEST_CASE("A team that withdrew while it was judged has no total, whichever packet was answered",
          "[outcome]")
{
    Plan plan = seatedPlan(2);
    Evidence evidence =
        oneEvidence({u"a"_s, u"b"_s, u"c"_s}, {{{"8"}, {"6"}, {"4"}}, {{""}, {"6"}, {"4"}}});
    evidence.facts.withdrawn.insert(TeamId{u"a"_s});
    const auto check = [&] {
        const Outcome outcome = evaluate(plan, evidence);
        CHECK_FALSE(outcomeOf(outcome, "a").total);
        CHECK(outcomeOf(outcome, "a").status == Status::Out);
        CHECK(outcomeOf(outcome, "c").status == Status::Through);
        CHECK(outcome.chosen->vacant == 0);
        CHECK(outcome.totalMean.shown == u"5.0"_s);
        CHECK(outcome.isDecided());
        return outcome;
    };
    CHECK(hasReason(outcomeOf(check(), "a"), ReasonCode::HalfJudged));
    SECTION("where nobody's sheet judges it, it is the same")
    {
        evidence.groups.begin()->second.marks =
            groupEvidence({{{""}, {"6"}, {"4"}}, {{""}, {"6"}, {"4"}}}).marks;
        check();
    }
    SECTION("whom all have judged who may, has its total")
    {
        evidence.groups.begin()->second.recused = {{EvaluatorId{u"E2"_s}, TeamId{u"a"_s}}};
        const Outcome outcome = evaluate(plan, evidence);
        CHECK(outcomeOf(outcome, "a").total);
    }
}

TEST_CASE("A gate that nobody has ruled on may fill the quota, though its team is out already",
          "[outcome]")
{
    Plan plan = onePlan();
    Gate gate;
    gate.id = GateId{u"own"_s};
    gate.vote.rule = Vote::Rule::Committee;
    plan.gates = {gate};
    plan.selection = Selection();
    plan.selection->quota = 2;
    plan.selection->order = Selection::Order::GateThenCut;
    plan.selection->gateFillsQuota = true;
    Evidence evidence =
        oneEvidence({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, {{{"9"}, {"8"}, {"7"}, {"4"}}});
    for (const char *team : {"a", "b", "c"})
        evidence.facts.gateDecisions[{gate.id, TeamId{QString::fromLatin1(team)}}] = decided(true);
    SECTION("by a minimum")
    {
        plan.minimums = {{Minimum::Of::Total, {}, {}, Points::whole(5)}};
    }
    SECTION("by a disqualification")
    {
        evidence.facts.disqualified[TeamId{u"d"_s}] = u"reason"_s;
    }
    const Outcome open = evaluate(plan, evidence);
    CHECK(outcomeOf(open, "b").status == Status::Pending);
    CHECK(isUndecided(open, Undecided::What::Gate, "d"));
    evidence.facts.findings.push_back(
        {u"F1"_s, gate.id, TeamId{u"d"_s}, {}, Severity::Grave, {}, {}});
    evidence.facts.gateDecisions[{gate.id, TeamId{u"d"_s}}] = decided(false);
    const Outcome filled = evaluate(plan, evidence);
    CHECK(outcomeOf(filled, "b").status == Status::Through);
    CHECK(filled.isDecided());
    evidence.facts.gateDecisions[{gate.id, TeamId{u"d"_s}}] = decided(true);
    CHECK(outcomeOf(evaluate(plan, evidence), "b").status == Status::Out);
}

TEST_CASE("A tie waits for the decision that the plan asks for, whatever step comes after it",
          "[outcome]")
{
    Plan plan = seatedPlan(1);
    TieStep decision;
    decision.by = TieStep::By::Decision;
    TieStep larger;
    larger.by = TieStep::By::HeadToHead;
    larger.axis = plan.axes.front().id;
    plan.ties = {decision, larger};
    Evidence evidence =
        oneEvidence({u"a"_s, u"b"_s}, {{{"9"}, {"8"}}, {{"9"}, {"8"}}, {{"6"}, {"8"}}});
    const Outcome open = evaluate(plan, evidence);
    CHECK(outcomeOf(open, "a").status == Status::Pending);
    CHECK(isUndecided(open, Undecided::What::Tie, "a"));
    evidence.facts.tieOrders = {{TeamId{u"b"_s}, TeamId{u"a"_s}}};
    const Outcome ended = evaluate(plan, evidence);
    CHECK(outcomeOf(ended, "b").status == Status::Through);
    CHECK(ended.isDecided());
}

TEST_CASE("Marks that are measured within a sheet wait for a gate that may take a team out of it",
          "[outcome]")
{
    Plan plan = seatedPlan(1);
    Gate gate;
    gate.id = GateId{u"own"_s};
    gate.vote.rule = Vote::Rule::Committee;
    plan.gates = {gate};
    Conversion &conversion = std::get<JudgedBy>(plan.axes[0].source).criteria[0].conversion;
    conversion.rule = Conversion::RatioToBest;
    conversion.of = Conversion::Of::Sheet;
    conversion.reference = Conversion::Reference::Eligible;
    Evidence evidence = oneEvidence({u"a"_s, u"b"_s}, {{{"9"}, {"6"}}});
    evidence.facts.gateDecisions[{gate.id, TeamId{u"b"_s}}] = decided(true);
    const Outcome outcome = evaluate(plan, evidence);
    CHECK(outcomeOf(outcome, "b").axes.front().isOpen);
    CHECK(outcomeOf(outcome, "b").status == Status::Pending);
}

TEST_CASE("Too few sheets for a team, or for the quorum, leave it undefined in the same way",
          "[outcome]")
{
    Plan plan = seatedPlan(1);
    SECTION("for each team")
    {
        plan.groups[0].attendance.leastForTeam = 3;
    }
    SECTION("of the group")
    {
        plan.groups[0].attendance.quorum = 4;
    }
    const Outcome outcome = evaluate(plan, withoutLeader());
    CHECK(outcome.chosen->through.empty());
    CHECK(isUndecided(outcome, Undecided::What::NoTotal, "a"));
}

TEST_CASE("A minimum that is missed on one axis decides, though another has no points", "[outcome]")
{
    Plan plan = seatedPlan(1);
    plan.axes.push_back({AxisId{u"y"_s},
                         {},
                         Points::whole(10),
                         MeasuredBy{{{ItemId{u"i"_s}, {}, Points::whole(10), Points::whole(10)}}},
                         Conversion::Direct,
                         {}});
    plan.minimums.push_back({Minimum::Of::Axis, AxisId{u"x"_s}, {}, Points::whole(6)});
    Evidence evidence = oneEvidence({u"a"_s, u"b"_s}, {{{"5"}, {"8"}}});
    evidence.measured[{TeamId{u"b"_s}, ItemId{u"i"_s}}] = Points::whole(5);
    const Outcome outcome = evaluate(plan, evidence);
    CHECK(outcomeOf(outcome, "a").status == Status::Out);
    CHECK(hasReason(outcomeOf(outcome, "a"), ReasonCode::BelowMinimum));
    // Whether a would have stood before b decides which seat stays empty, so b has to wait.
    CHECK(outcomeOf(outcome, "b").status == Status::Pending);
    plan.selection->order = Selection::Order::GateThenCut;
    CHECK(outcomeOf(evaluate(plan, evidence), "b").status == Status::Through);
}

TEST_CASE("While the team that others are measured by lacks its number, none of theirs is final",
          "[outcome]")
{
    const Plan plan = seatedPlan(2, onePlan(Conversion::RatioToBest));
    Evidence evidence = oneEvidence({u"a"_s, u"b"_s, u"c"_s}, {{{"9"}, {"5"}, {""}}});
    const Outcome outcome = evaluate(plan, evidence);
    CHECK(outcomeOf(outcome, "a").axes[0].isOpen);
    CHECK(outcomeOf(outcome, "a").status == Status::Pending);
    CHECK(outcome.chosen->through.empty());
    evidence.facts.withdrawn.insert(TeamId{u"c"_s});
    CHECK(outcomeOf(evaluate(plan, evidence), "a").status == Status::Through);
}

TEST_CASE("Where an undecided gate could make room or take it, those at the line wait for it",
          "[outcome]")
{
    Plan plan = seatedPlan(2);
    plan.gates.push_back({GateId{u"origin"_s}, {}, {}, {}});
    plan.gates[0].vote.rule = Vote::Rule::Committee;
    Evidence evidence =
        oneEvidence({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, {{{"9"}, {"8"}, {"7"}, {"6"}}});
    for (const char *team : {"b", "c", "d"})
        evidence.facts.gateDecisions[{GateId{u"origin"_s}, TeamId{QString::fromLatin1(team)}}] =
            decided(true);
    const auto statusOf = [&](const char *team) {
        return outcomeOf(evaluate(plan, evidence), team).status;
    };
    SECTION("with the cut line first, only the team itself waits")
    {
        CHECK(statusOf("a") == Status::Pending);
        CHECK(statusOf("b") == Status::Through);
        CHECK(statusOf("c") == Status::Out);
    }
    SECTION("with back-filling the next one may move up")
    {
        plan.selection->backFills = true;
        CHECK(statusOf("c") == Status::Pending);
        CHECK(statusOf("d") == Status::Out);
    }
    SECTION("with gates first, too")
    {
        plan.selection->order = Selection::Order::GateThenCut;
        CHECK(statusOf("c") == Status::Pending);
        CHECK(statusOf("d") == Status::Out);
    }
    SECTION("a quota that a gate fills grows or shrinks with it")
    {
        plan.selection->seats.reset();
        plan.selection->quota = 1;
        plan.selection->gateFillsQuota = true;
        CHECK(statusOf("c") == Status::Through);
        CHECK(statusOf("d") == Status::Pending);
    }
}

TEST_CASE("Below the quorum ballots decide nothing, until enough count or a committee decides",
          "[outcome]")
{
    Plan plan = onePlan();
    plan.groups[0].attendance.quorum = 3;
    plan.gates.push_back({GateId{u"origin"_s}, {}, {}, {}});
    plan.gates[0].vote.group = plan.groups[0].id;
    plan.gates[0].vote.id = CriterionId{u"origin"_s};
    MarksOfGroup marks{{{"7", "0"}}};
    const auto ruling = [&](const Facts &facts) {
        Evidence evidence = oneEvidence({u"a"_s}, marks);
        evidence.facts = facts;
        evidence.facts.findings.push_back(
            {u"F1"_s, GateId{u"origin"_s}, TeamId{u"a"_s}, {}, Severity::Grave, {}, {}});
        return outcomeOf(evaluate(plan, evidence), "a").gates[0];
    };
    CHECK(ruling({}).ruling == Ruling::Undecided);
    CHECK(ruling({}).missing == Missing::Quorum);
    Facts facts;
    facts.gateDecisions[{GateId{u"origin"_s}, TeamId{u"a"_s}}] = decided(true);
    CHECK(ruling(facts).ruling == Ruling::Met);
    CHECK(ruling(facts).byCommittee);
    marks = {{{"7", "0"}}, {{"7", "0"}}, {{"7", "1"}}};
    CHECK(ruling(facts).ruling == Ruling::NotMet);
    CHECK_FALSE(ruling(facts).byCommittee);
}

TEST_CASE("An even vote on the verdict is undecided, and the team is not dropped for it",
          "[outcome]")
{
    Plan plan = onePlan();
    plan.verdict = Vote();
    plan.verdict->group = plan.groups[0].id;
    plan.verdict->id = CriterionId{u"verdict"_s};
    Evidence evidence = oneEvidence({u"a"_s, u"b"_s}, {{{"7", "2"}, {"7", "2"}},
                                                       {{"7", "2"}, {"7", "2"}},
                                                       {{"7", "0"}, {"7", "2"}},
                                                       {{"7", "0"}, {"7", "2"}}});
    const Outcome even = evaluate(plan, evidence);
    CHECK(isUndecided(even, Undecided::What::Verdict, "a"));
    CHECK_FALSE(isUndecided(even, Undecided::What::Verdict, "b"));
    CommitteeDecision verdict = decided(true);
    verdict.verdict = ballot::kStop;
    evidence.facts.verdicts[TeamId{u"a"_s}] = verdict;
    CHECK(evaluate(plan, evidence).isDecided());
}

TEST_CASE("A tie at the cut line is undecided; one elsewhere shares its rank", "[outcome]")
{
    const Evidence evidence = oneEvidence({u"a"_s, u"b"_s, u"c"_s}, {{{"8"}, {"8"}, {"7"}}});
    const Outcome atLine = evaluate(seatedPlan(1), evidence);
    REQUIRE(atLine.undecided.size() == 1);
    CHECK(atLine.undecided[0].what == Undecided::What::Tie);
    CHECK(atLine.undecided[0].teams == std::vector<TeamId>{{u"a"_s}, {u"b"_s}});
    CHECK(evaluate(seatedPlan(2), evidence).isDecided());
}

TEST_CASE("Planned seats count the teams whose values are not in yet", "[outcome]")
{
    Plan plan = onePlan();
    plan.selection = Selection();
    plan.selection->quota = 1;
    const Evidence evidence = oneEvidence({u"a"_s, u"b"_s, u"c"_s}, {{{""}, {""}, {""}}});
    CHECK(evaluate(plan, evidence).chosen->seats == 2);
}

TEST_CASE("Where less is better in an axis, a tie goes to the team with less in it", "[outcome]")
{
    Conversion turned = Conversion::MinMax;
    turned.lowerIsBetter = true;
    turned.undefined = Conversion::Undefined::Full;
    Plan plan = onePlan(turned);
    plan.axes.push_back({AxisId{u"y"_s},
                         {},
                         Points::whole(10),
                         MeasuredBy{{{ItemId{u"i"_s}, {}, Points::whole(10), Points::whole(10)}}},
                         Conversion::Direct,
                         {}});
    // a has the smaller marks in x, which is better there, and so 10 points; b has them in y.
    Evidence evidence = oneEvidence({u"a"_s, u"b"_s}, {{{"3"}, {"5"}}, {{"3"}, {"5"}}});
    evidence.measured[{TeamId{u"a"_s}, ItemId{u"i"_s}}] = Points();
    evidence.measured[{TeamId{u"b"_s}, ItemId{u"i"_s}}] = Points::whole(10);
    TieStep step;
    step.axis = AxisId{u"x"_s};
    SECTION("head to head")
    {
        step.by = TieStep::By::HeadToHead;
    }
    SECTION("by the larger part")
    {
        step.by = TieStep::By::LargerPart;
    }
    plan.ties = {step};
    const Outcome outcome = evaluate(plan, evidence);
    CHECK(outcomeOf(outcome, "a").shownTotal == outcomeOf(outcome, "b").shownTotal);
    CHECK(outcomeOf(outcome, "a").scoreRank == 1);
    CHECK(outcomeOf(outcome, "b").scoreRank == 2);
}

TEST_CASE("A criterion of combined totals has the plain mean of its sheets", "[outcome]")
{
    Combine combine;
    combine.rule = Combine::Rule::Winsorised;
    combine.trim = 1;
    const Plan plan = onePlan(Conversion::Direct, combine);
    const Outcome outcome =
        evaluate(plan, oneEvidence({u"a"_s}, {{{"0"}}, {{"0"}}, {{"0"}}, {{"10"}}, {{"0"}}}));
    CHECK(outcomeOf(outcome, "a").axes[0].leaves[0] == Rational(2));
    CHECK(outcomeOf(outcome, "a").axes[0].combined == Rational(0));
}

TEST_CASE("Who steps back leaves the denominator; who is excluded later does not", "[outcome]")
{
    Evidence evidence = oneEvidence({u"a"_s}, {{{"7"}}, {{"8"}}, {{""}}, {{""}}, {{"9"}}});
    GroupEvidence &group = evidence.groups[GroupId{u"g"_s}];
    group.recused.push_back({EvaluatorId{u"E3"_s}, TeamId{u"a"_s}});
    group.steppedBack.push_back({EvaluatorId{u"E4"_s}, TeamId{u"a"_s}, u"ground"_s, {}});
    evidence.facts.excluded.insert({EvaluatorId{u"E5"_s}, TeamId{u"a"_s}});
    const AxisOutcome axis = outcomeOf(evaluate(onePlan(), evidence), "a").axes[0];
    CHECK(axis.counted == 2);
    CHECK(axis.panel == 5);
    CHECK(axis.recused == 2);
    CHECK(axis.expected == 3);
    CHECK(axis.excluded == 1);
}

TEST_CASE("How many may step back from a team is known before it happens", "[outcome]")
{
    Panel panel;
    for (const char *id : {"E1", "E2", "E3", "E4", "E5"})
        panel.evaluators.push_back(
            {EvaluatorId{QString::fromLatin1(id)}, GroupId{u"g"_s}, u"name"_s});
    panel.evaluators[4].replacedBy = EvaluatorId{u"E9"_s};
    panel.recusals.push_back({EvaluatorId{u"E1"_s}, TeamId{u"a"_s}});
    const std::vector<Team> teams = teamsNamed({u"a"_s, u"b"_s});
    const Plan plan = seatedTrimmedPlan();
    const auto needed = sheetsNeeded(plan, teams, panel, {});
    REQUIRE(needed.size() == 2);
    CHECK(needed[0].possible == 3);
    CHECK(needed[0].needed == 3);
    CHECK(needed[0].spare() == 0);
    CHECK(needed[1].spare() == 1);
    const auto after = sheetsNeeded(plan, teams, panel, {{EvaluatorId{u"E2"_s}, TeamId{u"a"_s}}});
    CHECK(after[0].isTooFew());
    CHECK_FALSE(after[1].isTooFew());
}

TEST_CASE("A group that only votes may be too small for its vote, too", "[outcome]")
{
    Plan plan = seatedPlan(1);
    const GroupId voters{u"v"_s};
    plan.groups.push_back({voters, {}, {}});
    plan.groups.back().attendance.leastForTeam = 2;
    plan.groups.push_back({GroupId{u"idle"_s}, {}, {}}); // asked nothing
    Gate gate;
    gate.id = GateId{u"own"_s};
    gate.vote.group = voters;
    gate.vote.id = CriterionId{u"met"_s};
    plan.gates = {gate};
    Panel panel;
    panel.evaluators = {{EvaluatorId{u"V1"_s}, voters, u"name"_s},
                        {EvaluatorId{u"V2"_s}, voters, u"name"_s}};
    const auto needed = sheetsNeeded(plan, teamsNamed({u"a"_s}), panel, {});
    REQUIRE(needed.size() == 2);
    CHECK(needed[0].isForPoints);
    CHECK_FALSE(needed[1].isForPoints);
    CHECK(needed[1].spare() == 0);
}
