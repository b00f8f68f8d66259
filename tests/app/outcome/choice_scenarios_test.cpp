// The acceptance scenarios of gates, orders of operations, votes and seats, as far as an outcome
// shows them by itself.
#include "tests/app/outcome/given.h"
#include "tests/app/outcome/stage1.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

TEST_CASE("Scenario 7: in the top four but short of the gate: out, with its score, for the gate")
{
    const Plan plan = stage1Plan();
    const Outcome outcome = evaluate(plan, decidedStage1(plan));
    const TeamOutcome &team = outcomeOf(outcome, "raon");
    CHECK(team.status == Status::Out);
    CHECK(team.scoreRank == 4);
    CHECK(team.rank == 0);
    CHECK(team.shownTotal == u"78.4"_s);
    CHECK(hasReason(team, ReasonCode::GateNotMet));
    CHECK_FALSE(hasReason(team, ReasonCode::BelowCut));
}

TEST_CASE("Scenario 8: the lowest is out for its total, the gate being met")
{
    const Plan plan = stage1Plan();
    const TeamOutcome team = outcomeOf(evaluate(plan, decidedStage1(plan)), "narae");
    CHECK(team.status == Status::Out);
    CHECK(team.gates[0].ruling == Ruling::Met);
    CHECK(hasReason(team, ReasonCode::BelowCut));
    CHECK_FALSE(hasReason(team, ReasonCode::GateNotMet));
}

TEST_CASE("Scenario 10: gate and cut leave three of four seats filled; one is vacant and nobody "
          "moves up")
{
    Plan plan = stage1Plan();
    const Evidence evidence = decidedStage1(plan);
    const Outcome outcome = evaluate(plan, evidence);
    REQUIRE(outcome.chosen);
    CHECK(outcome.chosen->seats == 4);
    CHECK(outcome.chosen->vacant == 1);
    CHECK(idsOf(outcome.chosen->through) == QStringList{u"garam"_s, u"maru"_s, u"daon"_s});

    plan.selection->backFills = true;
    const Outcome filled = evaluate(plan, evidence);
    CHECK(filled.chosen->vacant == 0);
    CHECK(outcomeOf(filled, "narae").status == Status::Through);
}

TEST_CASE("Scenario 11: with the gate first and the best four kept, the fifth team goes through; "
          "the outcome is known to depend on the order")
{
    Plan plan = stage1Plan();
    plan.selection = Selection();
    plan.selection->seats = 4;
    const Evidence evidence = decidedStage1(plan);
    const Outcome outcome = evaluate(plan, evidence);
    CHECK(outcome.dependsOnOrder());
    const auto gateFirst = std::find_if(
        outcome.alternatives.begin(), outcome.alternatives.end(), [](const Alternative &other) {
            return other.selection.order == Selection::Order::GateThenCut;
        });
    REQUIRE(gateFirst != outcome.alternatives.end());
    CHECK(idsOf(gateFirst->added) == QStringList{u"narae"_s});
    CHECK(gateFirst->lost.empty());

    plan.selection->order = Selection::Order::GateThenCut;
    const Outcome chosen = evaluate(plan, evidence);
    CHECK(outcomeOf(chosen, "narae").status == Status::Through);
    CHECK(outcomeOf(chosen, "narae").rank == 4);
    CHECK(chosen.dependsOnOrder());
}

TEST_CASE("Where no other order of operations lets anybody else through, there is no warning")
{
    const Plan plan = stage1Plan();
    Evidence evidence = stage1(plan);
    for (const char *team : {"garam", "narae", "daon", "maru", "raon"})
        rule(evidence, plan, team, true);
    CHECK_FALSE(evaluate(plan, evidence).dependsOnOrder());
}

TEST_CASE("A gate that fills the quota eliminates nobody else")
{
    Plan plan = stage1Plan();
    plan.selection->gateFillsQuota = true;
    const Outcome outcome = evaluate(plan, decidedStage1(plan));
    CHECK(outcomeOf(outcome, "narae").status == Status::Through);
    CHECK(outcome.chosen->through.size() == 4);
    CHECK(outcome.chosen->vacant == 0);
}

TEST_CASE("Scenario 12: advisory findings change neither points nor rank nor outcome")
{
    const Plan plan = stage1Plan();
    Evidence evidence = decidedStage1(plan);
    const Outcome before = evaluate(plan, evidence);
    for (const char *team : {"maru", "daon"})
        evidence.facts.findings.push_back({QString::fromLatin1(team),
                                           plan.gates[0].id,
                                           TeamId{QString::fromLatin1(team)},
                                           plan.gates[0].viewpoints[0].id,
                                           Severity::Advisory,
                                           u"오픈소스 출처 표기 누락"_s,
                                           {}});
    const Outcome after = evaluate(plan, evidence);
    for (const TeamOutcome &team : before.teams) {
        const TeamOutcome &same = *after.team(team.team.id);
        CHECK(same.shownTotal == team.shownTotal);
        CHECK(same.rank == team.rank);
        CHECK(same.status == team.status);
    }
}

TEST_CASE("A gate is not failed without a grave finding that says why")
{
    const Plan plan = stage1Plan();
    Evidence evidence = decidedStage1(plan);
    std::erase_if(evidence.facts.findings,
                  [](const Finding &finding) { return finding.severity == Severity::Grave; });
    const TeamOutcome team = outcomeOf(evaluate(plan, evidence), "raon");
    CHECK(team.gates[0].missing == Missing::GraveDefect);
    CHECK(team.status == Status::Pending);
}

TEST_CASE("Scenario 14: a missing opinion of one viewpoint blocks the gate, not the scoring")
{
    const Plan plan = stage1Plan();
    Evidence evidence = decidedStage1(plan);
    std::erase_if(evidence.facts.opinions, [&](const ViewpointOpinion &opinion) {
        return opinion.team.value == u"maru" && opinion.viewpoint == plan.gates[0].viewpoints[2].id;
    });
    const TeamOutcome team = outcomeOf(evaluate(plan, evidence), "maru");
    CHECK(team.gates[0].ruling == Ruling::Undecided);
    CHECK(team.gates[0].missing == Missing::Opinion);
    CHECK(team.gates[0].withoutOpinion == std::vector<ViewpointId>{plan.gates[0].viewpoints[2].id});
    CHECK(team.shownTotal == u"80.3"_s);
    CHECK(team.scoreRank == 2);
    CHECK(team.status == Status::Pending);
}

TEST_CASE("Scenario 35: recognised by 6 of 10 is selected, by 4 of 10 not; 5 of 10 is no majority; "
          "a sole applicant goes through the same procedure")
{
    Plan plan = onePlan();
    plan.recognition = Vote();
    plan.recognition->group = plan.groups[0].id;
    plan.recognition->id = CriterionId{u"recognised"_s};
    plan.selection = Selection();
    plan.selection->seats = 1;
    plan.selection->order = Selection::Order::GateThenCut; // points support, the vote decides
    const auto voted = [&](int forA, int forB) {
        MarksOfGroup marks;
        for (int e = 0; e < 10; ++e)
            marks.push_back({{"7", e < forA ? "1" : "0"}, {"8", e < forB ? "1" : "0"}});
        return evaluate(plan, oneEvidence({u"a"_s, u"b"_s}, marks));
    };
    const Outcome filled = voted(6, 4);
    CHECK(outcomeOf(filled, "a").status == Status::Through);
    CHECK(outcomeOf(filled, "a").recognition->yes == 6);
    CHECK(outcomeOf(filled, "b").status == Status::Out);
    CHECK(hasReason(outcomeOf(filled, "b"), ReasonCode::NotRecognised));
    CHECK(filled.chosen->vacant == 0);

    const Outcome nobody = voted(5, 5);
    CHECK(nobody.chosen->through.empty());
    CHECK(nobody.chosen->vacant == 1);

    MarksOfGroup sole;
    for (int e = 0; e < 10; ++e)
        sole.push_back({{"7", e < 6 ? "1" : "2"}});
    CHECK(evaluate(plan, oneEvidence({u"a"_s}, sole)).teams[0].status == Status::Through);
    sole[5][0][1] = "2";
    const Outcome refused = evaluate(plan, oneEvidence({u"a"_s}, sole));
    CHECK(refused.teams[0].status == Status::Out);
    CHECK(refused.chosen->vacant == 1);
}

TEST_CASE("Scenario 40: a stage verdict is what more than half of the panel name, else nothing")
{
    Plan plan = onePlan();
    plan.verdict = Vote();
    plan.verdict->group = plan.groups[0].id;
    plan.verdict->id = CriterionId{u"verdict"_s};
    const auto verdict = [&](std::initializer_list<const char *> choices) {
        MarksOfGroup marks;
        for (const char *choice : choices)
            marks.push_back({{"7", choice}});
        return evaluate(plan, oneEvidence({u"a"_s}, marks)).teams[0].verdict;
    };
    CHECK(verdict({"2", "2", "0"}) == ballot::kContinue);
    CHECK(verdict({"0", "0", "0", "1"}) == ballot::kStop);
    CHECK(verdict({"1", "1", "0"}) == ballot::kMend);
    CHECK(verdict({"2", "2", "0", "0"}) == std::nullopt);

    const auto isInNextRound = [&](const char *choice) {
        const Outcome outcome = evaluate(plan, oneEvidence({u"a"_s}, {{{"7", choice}}}));
        return goesOn(plan, outcome.teams[0]);
    };
    CHECK(isInNextRound("2"));
    CHECK(isInNextRound("1"));
    CHECK_FALSE(isInNextRound("0"));
    plan.selection = Selection();
    plan.selection->seats = 0; // where the plan selects, that decides
    CHECK_FALSE(isInNextRound("2"));
}
