// What has to hold of every selection, whatever its order of operations.
#include "tests/app/outcome/account.h"
#include "tests/app/outcome/given.h"
#include "tests/app/outcome/random_plans.h"
#include "tests/support/printing.h"

#include <algorithm>

using namespace simsa;
using namespace simsa::test;

namespace {

constexpr unsigned kSelectionRounds = 2000;

std::vector<TeamId> sorted(std::vector<TeamId> teams)
{
    std::sort(teams.begin(), teams.end());
    return teams;
}

bool isSame(const Chosen &a, const Chosen &b)
{
    return a.seats == b.seats && a.vacant == b.vacant && sorted(a.through) == sorted(b.through) &&
           sorted(a.cut) == sorted(b.cut) && sorted(a.tied) == sorted(b.tied) &&
           sorted(a.pending) == sorted(b.pending);
}

size_t countIn(const std::vector<TeamId> &teams, const TeamId &team)
{
    return static_cast<size_t>(std::count(teams.begin(), teams.end(), team));
}

// Candidates with plausible ranks: with gaps behind equal ones.
std::vector<Candidate> randomCandidates(Dice &dice, bool isDecided = true)
{
    std::vector<Candidate> candidates;
    const int teams = dice.between(1, 8);
    int rank = 1;
    for (int t = 0; t < teams; ++t) {
        if (t > 0 && !dice.oneIn(3))
            rank = t + 1;
        Candidate candidate{TeamId{QStringLiteral("t%1").arg(t)}, rank};
        candidate.isGated = dice.oneIn(4);
        candidate.isOut = candidate.isGated || dice.oneIn(6);
        candidate.mayBeGated = !isDecided && !candidate.isOut && dice.oneIn(8);
        candidate.mayBeOut = !isDecided && !candidate.isOut && dice.oneIn(8);
        candidate.isOpen = !isDecided && dice.oneIn(8);
        candidates.push_back(candidate);
    }
    const int incomplete = dice.oneIn(3) ? dice.between(1, 2) : 0;
    for (int i = 0; i < incomplete; ++i)
        candidates.push_back({TeamId{QStringLiteral("none%1").arg(i)}, 0, dice.oneIn(3)});
    return candidates;
}

Selection anySelection(Dice &dice)
{
    Selection selection;
    if (dice.oneIn(2))
        selection.seats = dice.upTo(6);
    else
        selection.quota = dice.upTo(5);
    selection.order = static_cast<Selection::Order>(dice.upTo(1));
    selection.gateFillsQuota = dice.oneIn(2);
    selection.backFills = dice.oneIn(2);
    return selection;
}

int rankOf(const std::vector<Candidate> &candidates, const TeamId &team)
{
    for (const Candidate &candidate : candidates)
        if (candidate.team == team)
            return candidate.rank;
    return 0;
}

} // namespace

TEST_CASE("What is chosen, and each other order, is what choosing by its settings gives",
          "[outcome]")
{
    int others = 0;
    for (unsigned seed = 1; seed <= kSelectionRounds; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        const Plan plan = randomPlan(dice);
        const Evidence evidence = randomEvidence(dice, plan);
        const Outcome outcome = evaluate(plan, evidence);
        REQUIRE(outcome.chosen.has_value() == plan.selection.has_value());
        if (!plan.selection)
            continue;
        bool differs = false;
        for (const Alternative &other : outcome.alternatives) {
            ++others;
            Plan otherPlan = plan;
            otherPlan.selection = other.selection;
            CHECK(isSame(other.chosen, *evaluate(otherPlan, evidence).chosen));
            for (const TeamOutcome &team : outcome.teams) {
                const TeamId &id = team.team.id;
                const bool isThrough = countIn(outcome.chosen->through, id) > 0;
                const bool wouldBe = countIn(other.chosen.through, id) > 0;
                CHECK(countIn(other.added, id) == (wouldBe && !isThrough ? 1 : 0));
                CHECK(countIn(other.lost, id) == (isThrough && !wouldBe ? 1 : 0));
                differs = differs || isThrough != wouldBe;
            }
        }
        CHECK(outcome.dependsOnOrder() == differs);
    }
    CHECK(others > 1000);
}

TEST_CASE("The status of each team says what the selection says", "[outcome]")
{
    for (unsigned seed = 1; seed <= kSelectionRounds; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        const Plan plan = randomPlan(dice);
        const Outcome outcome = evaluate(plan, randomEvidence(dice, plan));
        for (const TeamOutcome &team : outcome.teams) {
            if (!outcome.chosen || !team.total)
                continue;
            const TeamId &id = team.team.id;
            CHECK((team.status == Status::Through) == (countIn(outcome.chosen->through, id) == 1));
            CHECK((team.status == Status::Pending) ==
                  (countIn(outcome.chosen->tied, id) + countIn(outcome.chosen->pending, id) == 1));
            CHECK(hasReason(team, ReasonCode::TiedAtCut) ==
                  (countIn(outcome.chosen->tied, id) == 1));
            CHECK(hasReason(team, ReasonCode::BelowCut) == (countIn(outcome.chosen->cut, id) == 1));
        }
    }
}

TEST_CASE("The planned seats are those who go through, those undecided, the tied seats and the "
          "vacant",
          "[outcome]")
{
    int ties = 0;
    for (unsigned seed = 1; seed <= 10 * kSelectionRounds; ++seed) {
        Dice dice(seed);
        const Selection selection = anySelection(dice);
        const std::vector<Candidate> candidates = randomCandidates(dice);
        const Chosen chosen = choose(selection, candidates);
        CAPTURE(seed, chosen.seats, chosen.vacant, chosen.through.size(), chosen.pending.size(),
                chosen.tied.size());
        const int tied = static_cast<int>(chosen.tied.size());
        const int forTied = chosen.seats - chosen.vacant -
                            static_cast<int>(chosen.through.size() + chosen.pending.size());
        CHECK(chosen.vacant >= 0);
        if (tied == 0) {
            CHECK(forTied == 0);
            continue;
        }
        ++ties;
        // Had they seats enough, they would not be tied; unless somebody who is out is among the
        // equals, so that fewer want the seats than stand there.
        const int rank = rankOf(candidates, chosen.tied.front());
        const bool hasOutAmongThem =
            std::any_of(candidates.begin(), candidates.end(), [&](const Candidate &candidate) {
                return candidate.isOut && candidate.rank == rank;
            });
        CHECK(forTied >= 1);
        CHECK(forTied <= (hasOutAmongThem ? tied : tied - 1));
    }
    CHECK(ties > 200);
}

TEST_CASE("Nobody goes through who is out, and nobody behind one who does not", "[outcome]")
{
    int undecided = 0;
    for (unsigned seed = 1; seed <= 10 * kSelectionRounds; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        const Selection selection = anySelection(dice);
        const std::vector<Candidate> candidates = randomCandidates(dice, seed % 2 == 0);
        const Chosen chosen = choose(selection, candidates);
        int lastThrough = 0;
        int firstBehind = 1000;
        for (const Candidate &candidate : candidates) {
            const TeamId &id = candidate.team;
            const size_t within = countIn(chosen.through, id) + countIn(chosen.pending, id);
            const size_t behind = countIn(chosen.tied, id) + countIn(chosen.cut, id);
            if (candidate.isOut || (candidate.rank == 0 && !candidate.isOpen)) {
                CHECK(within + countIn(chosen.tied, id) == 0);
                continue;
            }
            CHECK(within + behind == 1);
            const bool isOwn = candidate.mayBeGated || candidate.mayBeOut || candidate.isOpen;
            undecided += isOwn ? 1 : 0;
            CHECK(countIn(chosen.through, id) <= (isOwn ? 0 : 1));
            if (countIn(chosen.through, id) > 0)
                lastThrough = std::max(lastThrough, candidate.rank);
            else if (behind > 0 && !candidate.isOpen)
                firstBehind = std::min(firstBehind, candidate.rank);
        }
        CHECK(lastThrough < firstBehind);
        CHECK(static_cast<int>(chosen.through.size()) + chosen.vacant <= chosen.seats);
    }
    CHECK(undecided > 1000);
}
