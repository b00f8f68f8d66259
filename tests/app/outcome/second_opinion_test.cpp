// Both evaluators have to agree, to the last fraction and reason, on thousands of made-up rounds.
#include "tests/app/outcome/account.h"
#include "tests/app/outcome/random_plans.h"
#include "tests/app/outcome/second_opinion.h"
#include "tests/support/printing.h"

#include <algorithm>

using namespace simsa;
using namespace simsa::test;

namespace {

constexpr unsigned kComparedPlans = 4000;
constexpr int kRoundsOfPlan = 2;
constexpr int kMostShown = 20; // of the rounds in which they differ

template <typename Evaluated> std::string orderOf(const Evaluated &evaluated)
{
    QStringList order;
    for (const auto &team : evaluated.teams)
        order.append(team.team.id.value);
    return order.join(u' ').toStdString();
}

bool hasOrderOf(const Selection &a, const Selection &b)
{
    return a.order == b.order && a.gateFillsQuota == b.gateFillsQuota && a.backFills == b.backFills;
}

bool isSameResult(const Chosen &a, const Chosen &b)
{
    return a.through == b.through && a.pending == b.pending && a.tied == b.tied &&
           a.vacant == b.vacant;
}

// The outcome leaves out orders of operations that cannot come to anything new.
void dropUnlisted(Opinion &opinion, const Outcome &outcome)
{
    const auto isListed = [&](const Alternative &other) {
        return std::any_of(outcome.alternatives.begin(), outcome.alternatives.end(),
                           [&](const Alternative &listed) {
                               return hasOrderOf(listed.selection, other.selection);
                           });
    };
    const std::vector<Alternative> all = opinion.alternatives;
    std::erase_if(opinion.alternatives, [&](const Alternative &other) { return !isListed(other); });
    for (const Alternative &other : all)
        CHECK((isListed(other) || isSameResult(other.chosen, *opinion.chosen) ||
               std::any_of(opinion.alternatives.begin(), opinion.alternatives.end(),
                           [&](const Alternative &listed) {
                               return isSameResult(other.chosen, listed.chosen);
                           })));
}

} // namespace

TEST_CASE("A second evaluator, written on its own, comes to the same outcome", "[outcome]")
{
    int differing = 0;
    for (unsigned seed = 1; seed <= kComparedPlans && differing < kMostShown; ++seed) {
        Dice dice(seed);
        const Plan plan = randomPlan(dice);
        for (int i = 0; i < kRoundsOfPlan; ++i) {
            const Evidence evidence = randomEvidence(dice, plan);
            INFO("seed " << seed << ", round " << i);
            Opinion opinion = secondOpinion(plan, evidence);
            const Outcome outcome = evaluate(plan, evidence);
            dropUnlisted(opinion, outcome);
            const std::string found = differences(accountOf(outcome), accountOf(opinion));
            CHECK(found == std::string());
            differing += found.empty() ? 0 : 1;
            CHECK(orderOf(outcome) == orderOf(opinion));
        }
    }
}
