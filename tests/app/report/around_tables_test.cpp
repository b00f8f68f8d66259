// The tables around the points: gates, order of operations, ties, attendance, amendments,
// objections, achievement, comparison.
#include "app/report/comparison.h"
#include "app/report/outcome_words.h"
#include "tests/app/report/disclosure_fixture.h"

using namespace simsa;
using namespace simsa::test;

namespace {

// The small plan with a question to the experts, whether a team is independent.
struct Voted
{
    Plan plan = smallPlan();
    Evidence evidence = smallEvidence();

    Voted()
    {
        Gate gate;
        gate.id = GateId{text("own")};
        gate.title = {text("독자성"), {}};
        gate.vote = {Vote::Rule::Majority,
                     plan.groups[0].id,
                     CriterionId{text("vote")},
                     {text("갖추었는가?"), {}},
                     {}};
        plan.gates = {gate};
        GroupEvidence &experts = evidence.groups[plan.groups[0].id];
        MarkTable marks(3, 3, 3);
        for (size_t e = 0; e < 3; ++e)
            for (size_t t = 0; t < 3; ++t)
                for (size_t f = 0; f < 2; ++f)
                    if (const auto mark = experts.marks.mark(e, t, f))
                        marks.set(e, t, f, *mark);
        experts.marks = marks;
        vote("a", {ballot::kYes, ballot::kYes, ballot::kNo});
        vote("b", {ballot::kYes, ballot::kYes, ballot::kYes});
        vote("c", {ballot::kNo, ballot::kNo, ballot::kWithheld});
        evidence.facts.findings = {{text("F-1"),
                                    gate.id,
                                    TeamId{text("c")},
                                    {},
                                    Severity::Grave,
                                    text("외부 가중치를 그대로 사용"),
                                    text("로그 3")},
                                   {text("F-2"),
                                    gate.id,
                                    TeamId{text("a")},
                                    {},
                                    Severity::Advisory,
                                    text("출처 누락"),
                                    {}}};
    }
    void vote(const char *team, const std::vector<Points> &ballots)
    {
        const size_t t = static_cast<size_t>(*team - 'a');
        for (size_t e = 0; e < ballots.size(); ++e)
            evidence.groups[plan.groups[0].id].marks.set(e, t, 2, ballots[e]);
    }
    Report report() const { return reportOf(plan, evidence); }
};

QString figure(const Table &table, int row, int column)
{
    return shownAt(table, row, column);
}

} // namespace

TEST_CASE("The gates stand apart from the points, with votes and findings", "[report]")
{
    const Report report = Voted().report();
    const QStringList rows = rowsOf(tableOf(report, "gates"));
    CHECK(rows[2] == text("독자성|가람|met|2|1|0|vote||"));
    CHECK(rows[3] == text("독자성|나래|met|3|0|0|vote||"));
    CHECK(rows[4] == text("독자성|다온|not met|0|2|1|vote||"));
    const QStringList findings = rowsOf(tableOf(report, "findings"));
    CHECK(findings[2].contains(text("grave defect|the requirement can be failed for it|")));
    CHECK(findings[3].contains(text("advisory|does not affect the outcome|출처 누락")));
}

TEST_CASE("What a gate is waiting for is said", "[report]")
{
    Voted voted;
    SECTION("an opinion")
    {
        voted.plan.gates[0].viewpoints = {{ViewpointId{text("t")}, {text("기술"), {}}, {}},
                                          {ViewpointId{text("p")}, {text("정책"), {}}, {}}};
        voted.evidence.facts.opinions = {
            {GateId{text("own")}, TeamId{text("a")}, ViewpointId{text("t")}, text("좋음"), {}}};
        CHECK(rowsOf(tableOf(voted.report(), "gates"))[2].contains(
            text("not decided|2|1|0|vote|opinion missing: 정책")));
    }
    SECTION("a grave defect")
    {
        voted.evidence.facts.findings.clear();
        CHECK(rowsOf(tableOf(voted.report(), "gates"))[4].contains(
            text("voted not met, but no grave defect is on record")));
    }
}

TEST_CASE("Ballots are listed by code and counted by formulas", "[report]")
{
    Voted voted;
    voted.evidence.facts.excluded.insert({EvaluatorId{text("E1")}, TeamId{text("a")}});
    const Table ballots = tableOf(voted.report(), "ballots");
    CHECK(rowsOf(ballots)[2] == text("갖추었는가?|E1|(예)|예|아니오"));
    CHECK(rowsOf(ballots)[5] == text("갖추었는가?|아니오|1|0|2"));
    CHECK(rowsOf(ballots)[6] == text("갖추었는가?|예|1|3|0"));
    CHECK(rowsOf(ballots)[7] == text("갖추었는가?|판단 보류|0|0|1"));
    CHECK(formulaAt(ballots, 6, 2) == text("=COUNTIF(C3:C5,$B7)"));
}

TEST_CASE("A team that a gate puts out keeps its points and is told what it would have ranked",
          "[report]")
{
    Voted voted;
    voted.plan.selection = Selection{{}, 1, {}, false, false, {}};
    Table ranking = tableOf(voted.report(), "ranking");
    CHECK(rowsOf(ranking)[1] ==
          text("Rank|Team id|Team|벤치마크 (5)|전문가 평가 (15)|사용자 평가 (10)|Total (30)|Rank "
               "by points|Result|전문가 평가: sheets counted|사용자 평가: sheets counted|Remarks"));
    // c is second by points, and the third keeps the rank it has: the cut line came first.
    CHECK(rowsOf(ranking)[3].startsWith(text("–|c|다온|5.0|12.0|")));
    CHECK(figure(ranking, 3, 7) == text("2"));
    CHECK(figure(ranking, 3, 8) == text("out"));
    CHECK(rowsOf(ranking)[3].endsWith(
        text("독자성: requirement not met; would have ranked 2 by points")));
    CHECK(figure(ranking, 4, 0) == text("3"));
    CHECK(figure(ranking, 4, 8) == text("out"));
    CHECK(rowsOf(ranking)[4].endsWith(text("total below the cut line")));

    voted.plan.selection->order = Selection::Order::GateThenCut;
    ranking = tableOf(voted.report(), "ranking");
    CHECK(figure(ranking, 4, 0) == text("2")); // closes up
    CHECK(formulaAt(ranking, 4, 0) == text("=H5-1"));
}

TEST_CASE("The order of operations is printed with what every other order would have done",
          "[report]")
{
    DecidedRound round;
    const Table order = tableOf(internalReport(round.input(), text("ko")), "order");
    const QStringList rows = rowsOf(order);
    CHECK(rows[0] == text("Order of operations (to be eliminated: 1)"));
    CHECK(rows[2].startsWith(text("The plan's|cut line through all teams with a total, gates "
                                  "apart from it|no|no|")));
    CHECK(rows.filter(text("|나래|")).size() > 0); // would be let through
    CHECK(rows.size() == 4 + static_cast<qsizetype>(round.outcome.alternatives.size()));
    CHECK(rows.back() == text("Warning: who goes through depends on the order of operations. The "
                              "plan's order applies."));

    round.plan.selection = Selection{1, {}, {}, false, false, {}};
    round.evaluateAgain();
    REQUIRE_FALSE(round.outcome.dependsOnOrder());
    CHECK(rowsOf(tableOf(internalReport(round.input(), text("ko")), "order")).back() ==
          text("Every order of operations lets the same teams through."));
}

TEST_CASE("Each step for equal totals is printed with what it looked at", "[report]")
{
    Plan plan = smallPlan();
    Evidence evidence = smallEvidence();
    // b and c come to the same total by different axes.
    for (auto &[id, group] : evidence.groups)
        for (size_t e = 0; e < group.evaluators.size(); ++e)
            for (size_t t = 1; t < 3; ++t)
                for (size_t f = 0; f < 2; ++f)
                    group.marks.set(e, t, f, Points::whole(3));
    evidence.measured[{TeamId{text("c")}, ItemId{text("speed")}}] = points("3");
    plan.ties = {{TieStep::By::Axis, AxisId{text("expert")}}, {TieStep::By::Decision, {}}};
    SECTION("as far as a decision")
    {
        evidence.facts.tieOrders = {{TeamId{text("c")}, TeamId{text("b")}}};
        const QStringList rows = rowsOf(tableOf(reportOf(plan, evidence), "ties"));
        CHECK(rows[2] ==
              text("1|나래, 다온|more points in 전문가 평가|나래 6.0, 다온 6.0|나래 = 다온||"));
        CHECK(rows[3] == text("2|나래, 다온|the committee's decision||다온 > 나래||"));
        const Table ranking = tableOf(reportOf(plan, evidence), "ranking");
        CHECK(formulaAt(ranking, 4, 0) == text("=RANK(G5,$G$3:$G$5)+H5"));
        CHECK(figure(ranking, 4, 7) == text("1"));
    }
    SECTION("or no step is left")
    {
        const QStringList rows = rowsOf(tableOf(reportOf(plan, evidence), "ties"));
        CHECK(rows.back() ==
              text("3|나래, 다온|no step is left: they share a rank||나래 = 다온||"));
    }
}

TEST_CASE("Attendance says how many sheets count, who is missing, late or left out", "[report]")
{
    Plan plan = smallPlan();
    Evidence evidence = smallEvidence();
    GroupEvidence &users = evidence.groups[GroupId{text("user")}];
    users.evaluators.push_back(EvaluatorId{text("U3")});
    MarkTable marks(3, 3, 2);
    for (size_t e = 0; e < 2; ++e)
        for (size_t t = 0; t < 3; ++t)
            for (size_t f = 0; f < 2; ++f)
                marks.set(e, t, f, *users.marks.mark(e, t, f));
    users.marks = marks;
    users.late = 1;
    plan.groups[1].attendance.quorum = 2;
    evidence.facts.excluded.insert({EvaluatorId{text("E2")}, TeamId{text("a")}});
    Ledger ledger;
    ledger.closedGroups[GroupId{text("user")}] = text("기한 도과");
    const Outcome outcome = evaluate(plan, evidence);
    const Report report =
        evaluationReport({plan, evidence, outcome, smallFacts(), ledger, {}, {}}, text("ko"));
    const QStringList rows = rowsOf(tableOf(report, "attendance"));
    CHECK(rows[2] == text("전문가|3|3|–|0||E2 (가람)|"));
    CHECK(rows[3] == text("사용자|3|2|2|1|U3||기한 도과"));
    const Table ranking = tableOf(report, "ranking");
    CHECK(rowsOf(ranking).filter(text("2 of 3 (1 left out)")).size() == 1);
    // Marks that were put aside stay to be seen, and no formula counts them.
    const Table tally = tableOf(report, "axis-expert");
    CHECK(rowsOf(tally)[4].startsWith(text("E2|(8)|(5)||6|2|8|")));
    CHECK(figure(tally, 6, 3) == text("2"));
}

TEST_CASE("Who stepped back from a team stands in the internal report with ground and time",
          "[report]")
{
    const Plan plan = smallPlan();
    Evidence evidence = smallEvidence();
    CHECK_FALSE(hasTable(reportOf(plan, evidence), "recusals"));
    evidence.groups[GroupId{text("user")}].steppedBack = {{EvaluatorId{text("U2")},
                                                           TeamId{text("b")}, text("같은 소속"),
                                                           text("2026-01-15T00:30:00Z")}};
    evidence.groups[GroupId{text("expert")}].steppedBack = {
        {EvaluatorId{text("E1")}, TeamId{text("c")}, text("친족"), text("2026-01-16T01:00:00Z")}};
    const Report report = reportOf(plan, evidence);
    CHECK(rowsOf(tableOf(report, "recusals")).mid(2, 2) ==
          QStringList{text("전문가|E1|다온|친족|2026-01-16 10:00 (Korea time)"),
                      text("사용자|U2|나래|같은 소속|2026-01-15 09:30 (Korea time)")});
}

TEST_CASE("Amendments, bonuses and objections are listed as they were recorded", "[report]")
{
    DecidedRound round;
    round.amendments = {{2,
                         text("정예팀 수 조정"),
                         text("장관"),
                         QDate(2026, 1, 15),
                         {text("탈락 수 1 → 2")},
                         {TeamId{text("garam")}, TeamId{text("daon")}}}};
    round.ledger.objectionPeriod =
        must(deadlineAfter(QDate(2026, 1, 15), 10, true, koreanHolidays()));
    round.ledger.waivers[TeamId{text("raon")}] = QDate(2026, 1, 16);
    Objection objection;
    objection.id = text("O-1");
    objection.team = TeamId{text("narae")};
    objection.received = QDate(2026, 1, 26);
    objection.ground = Ground::Panel;
    objection.text = text("위원 구성이 부당함");
    objection.isInTime = true;
    objection.ruled = Ruled::Inadmissible;
    objection.panel = {text("재심1")};
    round.ledger.objections = {objection};
    const Report report = internalReport(round.input(), text("ko"));
    CHECK(rowsOf(tableOf(report, "amendments")).back() ==
          text("2|2026-01-15|장관|정예팀 수 조정|탈락 수 1 → 2|가람, 다온"));
    const QStringList rows = rowsOf(tableOf(report, "objections"));
    CHECK(rows[2] == text("O-1|나래|2026-01-26|yes|choice of the evaluators|no|위원 구성이 "
                          "부당함||not admissible|||재심1|"));
    CHECK(rows[3] == text("라온 declared on 2026-01-16 that it will not object."));
    CHECK(rows[4] == text("Provisional; objections until 2026-01-26."));
    CHECK_FALSE(hasTable(publicReport(round.input(), text("ko")), "objections"));
}

TEST_CASE("Scenario 38: achievement of the target stands beside the ranking", "[report]")
{
    DecidedRound round;
    round.plan.targets = TargetRules{points("95"), {{BenchmarkId{text("m")}, {text("수학"), {}}}}};
    round.ledger.targetValues = {
        {BenchmarkId{text("m")},
         {},
         points("80"),
         {},
         text("기준 모델"),
         {},
         {},
         text("시험 1"),
         {}},
        {BenchmarkId{text("m")},
         TeamId{text("garam")},
         points("77"),
         points("100"),
         {},
         {},
         {},
         text("시험 2"),
         {}},
        {BenchmarkId{text("m")}, TeamId{text("daon")}, points("76"), {}, {}, {}, {}, {}, {}}};
    const Report report = internalReport(round.input(), text("ko"));
    const QStringList rows = rowsOf(tableOf(report, "targets"));
    CHECK(rows.contains(text("가람|수학|기준 모델|80|77|96.3|100|no|시험 1, 시험 2")));
    CHECK(rows.contains(text("다온|수학|기준 모델|80|76|95.0|95|yes|시험 1")));
    CHECK(rows.contains(text("라온|수학|기준 모델|80|–|–|95|–|시험 1")));
    CHECK(rowsOf(tableOf(report, "ranking")) ==
          rowsOf(tableOf(internalReport(DecidedRound().input(), text("ko")), "ranking")));
}

TEST_CASE("Scenario 20: trimming on and off stand side by side, each with its rules", "[report]")
{
    const DecidedRound plain;
    Plan trimmed = plain.plan;
    for (const size_t axis : {1, 2})
        combineOf(trimmed, axis) = {Combine::Rule::Trimmed, 1, Combine::Of::Total};
    const Outcome other = evaluate(trimmed, plain.evidence);
    const Report report = comparisonReport({text("plain"), plain.plan, plain.outcome},
                                           {text("trimmed"), trimmed, other}, text("en"));
    const QStringList rows = rowsOf(tableOf(report, "comparison"));
    CHECK(rows[1] == text("Team|Part|plain|trimmed|Differs"));
    CHECK(rows.contains(text("Garam|Total|90.2|90.4|yes")));
    CHECK(rows.contains(text("Garam|Benchmark evaluation|33.6|33.6|")));
    CHECK(rows.contains(text("Garam|Rank|1|1|")));
    const QStringList rules = rowsOf(tableOf(report, "rules"));
    REQUIRE(rules.size() == 4); // title, header, two axes
    CHECK(rules[2].contains(text("the mean of the sheets is taken.")));
    CHECK(rules[2].contains(text("the highest 1 and the lowest 1 are left out")));
}
