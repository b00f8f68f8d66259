// Nobody goes through, and nobody is out, while that depends on anything that is undefined or
// undecided. The program is not asked what that is: whatever is missing is made up in many ways,
// and the second evaluator says what would become of each team then.
#include "tests/app/outcome/completions.h"
#include "tests/support/printing.h"

using namespace simsa;
using namespace simsa::test;

namespace {

constexpr unsigned kCompletedRounds = 2000;
constexpr int kWays = 24;

} // namespace

TEST_CASE("A team is through or out only if it is so however everything open comes out",
          "[outcome]")
{
    int sure = 0; // while something else is open
    int waiting = 0;
    for (unsigned seed = 1; seed <= kCompletedRounds; ++seed) {
        Dice dice(seed);
        const Plan plan = randomPlan(dice);
        const Evidence evidence = randomEvidence(dice, plan);
        const Outcome outcome = evaluate(plan, evidence);
        if (!plan.selection && !plan.recognition)
            continue;
        for (const TeamOutcome &team : outcome.teams)
            ++(team.status == Status::Through || team.status == Status::Out ? sure : waiting);
        for (int way = 0; way < kWays; ++way) {
            const Maker made(dice, plan, evidence);
            const Opinion opinion = secondOpinion(made.plan, made.evidence, made.completion);
            for (const TeamOutcome &team : outcome.teams) {
                CAPTURE(seed, way, team.team.id.value.toStdString());
                const Status status = statusIn(opinion, team.team.id);
                if (isVotedTwice(made.evidence.facts))
                    continue; // more may be voted through than there are seats
                REQUIRE((status == Status::Through || status == Status::Out));
                if (team.status == Status::Through || team.status == Status::Out)
                    REQUIRE(status == team.status);
            }
        }
    }
    CHECK(sure > 500);
    CHECK(waiting > 500);
}
