// Nobody goes through, and nobody is out, while that depends on anything that is undefined or
// undecided. The program is not asked what that is: whatever is missing is made up in many ways,
// and the second evaluator says what would become of each team then.
#include "tests/app/outcome/random_plans.h"
#include "tests/app/outcome/second_opinion.h"
#include "tests/support/printing.h"

#include <algorithm>

using namespace simsa;
using namespace simsa::test;

namespace {

constexpr unsigned kCompletedRounds = 2000;
constexpr int kWays = 24;

Points someOf(Dice &dice, Points most)
{
    const int choice = dice.upTo(3);
    return choice == 0   ? Points()
           : choice == 1 ? most
                         : Points::fromUnits(most.units() / 1000 * dice.upTo(1000));
}

// Whatever is missing of the evidence, made up.
class Maker
{
public:
    Maker(Dice &dice, const Plan &ofPlan, const Evidence &given)
        : plan(ofPlan), evidence(given), m_dice(dice)
    {
        for (size_t t = 0; t < evidence.teams.size(); ++t)
            completeTeam(t, evidence.teams[t].id);
        settleTies();
    }

    Plan plan;
    Evidence evidence;
    Completion completion;

private:
    void completeTeam(size_t index, const TeamId &id)
    {
        for (const Gate &gate : plan.gates)
            completion.gates[{gate.id, id}] = m_dice.oneIn(2);
        completion.recognitions[id] = m_dice.oneIn(2);
        const bool hasLeft = evidence.facts.withdrawn.contains(id) ||
                             evidence.facts.disqualified.contains(id); // nothing more is asked
        if (hasLeft || evidence.facts.teamDecisions.contains(id))
            return;
        if (m_dice.oneIn(6)) { // holds only where the team has no total
            CommitteeDecision vote;
            vote.isFor = m_dice.oneIn(2);
            evidence.facts.teamDecisions[id] = vote;
            return;
        }
        for (const Item &item : plan.items()) {
            evidence.measured.try_emplace({id, item.id}, someOf(m_dice, item.most));
            evidence.facts.itemTargets.try_emplace({id, item.id}, Points::whole(1) + item.most);
        }
        for (size_t a = 0; a < plan.axes.size(); ++a)
            if (plan.axes[a].judged())
                completion.numbers[{index, a}] = Fraction(someOf(m_dice, plan.axes[a].points));
    }

    // What nothing else parts is parted by a decision; recorded ones come before.
    void settleTies()
    {
        std::vector<TeamId> order;
        for (const Team &team : evidence.teams)
            order.push_back(team.id);
        m_dice.shuffle(order);
        evidence.facts.tieOrders.insert(evidence.facts.tieOrders.begin(), order);
        TieStep last;
        last.by = TieStep::By::Decision;
        plan.ties.push_back(last);
    }

    Dice &m_dice;
};

bool isVotedTwice(const Facts &facts)
{
    return std::count_if(facts.teamDecisions.begin(), facts.teamDecisions.end(),
                         [](const auto &vote) { return vote.second.isFor; }) > 1;
}

Status statusIn(const Opinion &opinion, const TeamId &team)
{
    return std::find_if(opinion.teams.begin(), opinion.teams.end(),
                        [&](const TeamOpinion &one) { return one.team.id == team; })
        ->status;
}

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
