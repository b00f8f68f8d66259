// Whatever is missing of an outcome's evidence, made up. The program is not asked what that is; the
// second evaluator says what would become of each team then.
#pragma once

#include "tests/app/outcome/random_plans.h"
#include "tests/app/outcome/second_opinion.h"

#include <algorithm>

namespace simsa::test {

inline Points someOf(Dice &dice, Points most)
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

// More may be voted through than there are seats.
inline bool isVotedTwice(const Facts &facts)
{
    return std::count_if(facts.teamDecisions.begin(), facts.teamDecisions.end(),
                         [](const auto &vote) { return vote.second.isFor; }) > 1;
}

inline Status statusIn(const Opinion &opinion, const TeamId &team)
{
    return std::find_if(opinion.teams.begin(), opinion.teams.end(),
                        [&](const TeamOpinion &one) { return one.team.id == team; })
        ->status;
}

} // namespace simsa::test
