// Why a team is through or out: ties at the cut line, back-filling, figures that rounding hides.
#include "app/report/outcome_words.h"
#include "app/report/why.h"
#include "tests/app/report/disclosure_fixture.h"

using namespace simsa;
using namespace simsa::test;

namespace {

// a is first; b and c come to the same total by other axes: b has more in the expert axis.
struct Tied
{
    Plan plan = smallPlan();
    Evidence evidence = smallEvidence();
    Outcome outcome;

    Tied()
    {
        plan.selection = Selection{2, {}, {}, false, false, {}};
        give("expert", 1, "4"); // 8 points
        give("expert", 2, "3"); // 6
        give("user", 1, "3");
        give("user", 2, "3");
        evidence.measured[{TeamId{text("b")}, ItemId{text("speed")}}] = Points::whole(3);
        evidence.measured[{TeamId{text("c")}, ItemId{text("speed")}}] = Points::whole(5);
        plan.ties = {{TieStep::By::Axis, AxisId{text("expert")}}};
    }
    void give(const char *group, size_t team, const char *mark)
    {
        GroupEvidence &given = evidence.groups[GroupId{text(group)}];
        for (size_t e = 0; e < given.evaluators.size(); ++e)
            for (size_t f = 0; f < 2; ++f)
                given.marks.set(e, team, f, *Points::parse(text(mark)));
    }
    QString why(const char *team, Naming naming = Naming::Full)
    {
        outcome = evaluate(plan, evidence);
        return reasonsText(*outcome.team(TeamId{text(team)}), outcome, plan, text("ko"), naming);
    }
    ReportInput input() const { return {plan, evidence, outcome, smallFacts(), {}, {}, {}}; }
};

} // namespace

TEST_CASE("What ends a tie is told by what the plan has for it", "[report]")
{
    Tied tied;
    tied.give("expert", 1, "4");
    tied.give("expert", 2, "4");
    tied.evidence.measured[{TeamId{text("c")}, ItemId{text("speed")}}] = Points::whole(3);
    const auto remedy = [&] {
        const Outcome outcome = evaluate(tied.plan, tied.evidence);
        REQUIRE(outcome.undecided.size() == 1);
        REQUIRE(outcome.undecided[0].what == Undecided::What::Tie);
        return undecidedRemedy(outcome.undecided[0], tied.plan, outcome);
    };
    CHECK(remedy().contains(text("no step that ends this tie")));
    TieStep decision;
    decision.by = TieStep::By::Decision;
    tied.plan.ties.push_back(decision);
    CHECK(remedy() == text("A decision on the tie is recorded."));
}

TEST_CASE("A tie at the cut line is told by the step that decided it, from both sides", "[report]")
{
    Tied tied;
    CHECK(tied.why("a") == text("within the cut line of 2"));
    SECTION("by an axis")
    {
        CHECK(tied.why("b") == text("within the cut line of 2; equal total with 다온: more points "
                                    "in 전문가 평가"));
        CHECK(tied.why("c") == text("equal total with 나래: fewer points in 전문가 평가"));
    }
    SECTION("by the committee, where a step before found them equal")
    {
        tied.plan.ties = {{TieStep::By::HeadToHead, AxisId{text("user")}},
                          {TieStep::By::Decision, {}}};
        tied.evidence.facts.tieOrders = {{TeamId{text("c")}, TeamId{text("b")}}};
        CHECK(tied.why("c") ==
              text("within the cut line of 2; equal total with 나래: the committee's decision"));
        CHECK(tied.why("b") == text("equal total with 다온: the committee's decision"));
    }
    SECTION("or is still open, and then with whom")
    {
        tied.plan.ties.clear();
        CHECK(tied.why("b") == text("equal to 다온 at the cut line"));
        CHECK(tied.why("c") == text("equal to 나래 at the cut line"));
    }
    SECTION("but a tie that the cut line does not part is no reason")
    {
        tied.plan.selection->seats = 3;
        CHECK(tied.why("c") == text("within the cut line of 3"));
        tied.plan.selection->seats = 1;
        CHECK(tied.why("c") == text("total below the cut line"));
    }
}

TEST_CASE("Each document tells of a tie as much as its reader may know", "[report]")
{
    Tied tied;
    tied.why("c");
    SECTION("the ranking in full")
    {
        const QStringList rows =
            rowsOf(tableOf(internalReport(tied.input(), text("ko")), "ranking"));
        CHECK(rows.filter(text("equal total with 나래: fewer points in 전문가 평가")).size() == 1);
        CHECK(rows.filter(text("equal total with 다온: more points in 전문가 평가")).size() == 1);
    }
    SECTION("a team the step, and no team whose points are not published")
    {
        const auto reasons = [&](const char *team) {
            return rowsOf(
                       tableOf(teamNotice(tied.input(), TeamId{text(team)}, text("ko")), "notice"))
                .filter(text("Reasons|"))
                .join(u'\n');
        };
        CHECK(reasons("c") ==
              text("Reasons|equal total with another team: fewer points in 전문가 평가"));
        CHECK(reasons("b") == text("Reasons|within the cut line of 2; equal total with another "
                                   "team: more points in 전문가 평가"));
        tied.plan.disclosure.scores = Disclosure::Scores::Everybody;
        CHECK(reasons("c") == text("Reasons|equal total with 나래: fewer points in 전문가 평가"));
    }
    SECTION("the public that there was a tie, and what kind of step parted it")
    {
        const QString rows =
            rowsOf(tableOf(publicReport(tied.input(), text("ko")), "result")).join(u'\n');
        CHECK(rows.contains(text("equal total at the cut line; put behind by the plan's steps for "
                                 "ties")));
        CHECK(rows.contains(text("equal total at the cut line; put first by the plan's steps for "
                                 "ties")));
        CHECK_FALSE(rows.contains(text("fewer points")));
    }
}

TEST_CASE("A team that took an empty seat from below the line says so", "[report]")
{
    Tied tied;
    tied.evidence.facts.disqualified[TeamId{text("a")}] = text("허위 자료");
    CHECK(tied.why("c") == text("equal total with 나래: fewer points in 전문가 평가"));
    tied.plan.selection->backFills = true;
    CHECK(tied.why("a") == text("disqualified"));
    CHECK(tied.why("b") == text("within the cut line of 2"));
    CHECK(tied.why("c") == text("below the cut line of 2, moved up to an empty seat"));
    CHECK(rowsOf(tableOf(publicReport(tied.input(), text("ko")), "result"))
              .filter(text("moved up to an empty seat"))
              .size() == 1);
}

TEST_CASE("With a quota the cut line is where the plan draws it", "[report]")
{
    Tied tied;
    tied.plan.selection = Selection{{}, 1, {}, false, false, {}};
    CHECK(tied.why("a") == text("within the cut line of 2"));
    tied.evidence.facts.disqualified[TeamId{text("a")}] = text("허위 자료");
    tied.plan.selection->order = Selection::Order::GateThenCut;
    CHECK(tied.why("b").startsWith(text("within the cut line of 1")));
}

TEST_CASE("A recognised team says so, and within which line it is", "[report]")
{
    Tied tied;
    tied.plan.recognition = Vote{Vote::Rule::Committee, {}, {}, {}, {}};
    for (const char *team : {"a", "b", "c"})
        tied.evidence.facts.recognitions[TeamId{text(team)}] = {true, {}, 5, 0, 0, {}, {}};
    CHECK(tied.why("a") == text("recognised; within the cut line of 2"));
    tied.plan.selection.reset();
    CHECK(tied.why("a") == text("recognised"));
}

TEST_CASE("Where the comparison is exact, the reason shows the digits that the print hides",
          "[report]")
{
    Tied tied;
    tied.plan.comparesExact = true;
    tied.plan.ties.clear();
    for (Axis &axis : tied.plan.axes)
        axis.rounding.at = Rounding::At::Total;
    tied.evidence.measured[{TeamId{text("c")}, ItemId{text("speed")}}] =
        *Points::parse(text("4.992"));
    SECTION("of a minimum")
    {
        tied.why("c");
        const QString total = tied.outcome.team(TeamId{text("b")})->shownTotal;
        Minimum minimum;
        minimum.least = *Points::parse(total);
        tied.plan.minimums = {minimum};
        REQUIRE(tied.outcome.team(TeamId{text("c")})->shownTotal == total);
        const QString least = minimum.least.toString();
        CHECK(tied.why("c").startsWith(
            text("Total: below the minimum of %2 points (%1)")
                .arg(toFixed(*tied.outcome.team(TeamId{text("c")})->exact, 2), least)));
    }
    SECTION("of two totals on both sides of the cut line")
    {
        CHECK(tied.why("c") == text("total before rounding 18.05, behind 나래 18.06"));
        CHECK(tied.why("b") == text("within the cut line of 2; total before rounding 18.06, ahead "
                                    "of 다온 18.05"));
        CHECK(tied.why("c", Naming::Own) ==
              text("total before rounding 18.05, below the cut line"));
    }
}
