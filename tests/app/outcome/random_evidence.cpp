// Evidence for a made-up plan.
#include "tests/app/outcome/random_plans.h"

#include <algorithm>

namespace simsa::test {
namespace {

constexpr qint64 kTenth = 100'000;

// How the marks of one criterion, or the values of one item, are strewn.
class Strewn
{
public:
    Strewn(Dice &dice, Points least, Points most, bool isCoarse)
        : m_dice(dice), m_least(least), m_most(most), m_isCoarse(isCoarse)
    {
        const int kind = dice.upTo(11);
        m_areEqual = kind < 2;
        m_equal = kind == 0 ? least : any();
    }

    Points next()
    {
        if (m_areEqual)
            return m_equal;
        if (m_dice.oneIn(5))
            return m_most;
        if (m_dice.oneIn(8))
            return m_least;
        return any();
    }

private:
    Points any()
    {
        const int steps = static_cast<int>((m_most - m_least).units() / kTenth);
        const int stride = m_isCoarse ? std::max(1, steps / 4) : 1;
        return m_least + Points::fromUnits(m_dice.upTo(steps / stride) * stride * kTenth);
    }

    Dice &m_dice;
    Points m_least;
    Points m_most;
    bool m_isCoarse;
    bool m_areEqual = false; // nobody differs
    Points m_equal;
};

// Mostly yes, so that somebody goes through.
Points randomBallot(Dice &dice)
{
    return dice.oneIn(2) ? ballot::kYes : Points::whole(dice.upTo(2));
}

using Given = std::vector<bool>; // for each team, whether the evaluator has marks for it

std::vector<Given> whoGaveWhat(Dice &dice, size_t evaluators, size_t teams)
{
    const int gaps = dice.oneIn(2) ? 30 : 5;
    std::vector<Given> given;
    for (size_t e = 0; e < evaluators; ++e) {
        const bool handedIn = !dice.oneIn(12);
        Given row;
        for (size_t t = 0; t < teams; ++t)
            row.push_back(handedIn && !dice.oneIn(gaps)); // recused from the others
        given.push_back(row);
    }
    return given;
}

void addGroup(Dice &dice, const Plan &plan, const Group &group, bool isCoarse, Evidence &evidence)
{
    const Form form = formOf(plan, group.id);
    GroupEvidence &given = evidence.groups[group.id];
    const int evaluators = dice.oneIn(30) ? 0 : dice.between(1, 7);
    for (int e = 0; e < evaluators; ++e)
        given.evaluators.push_back(EvaluatorId{QStringLiteral("%1_%2").arg(group.id.value).arg(e)});
    const size_t teams = evidence.teams.size();
    given.marks = MarkTable(given.evaluators.size(), teams, form.fields.size());
    const std::vector<Given> isGiven = whoGaveWhat(dice, given.evaluators.size(), teams);
    for (size_t f = 0; f < form.fields.size(); ++f) {
        const Scale &scale = form.fields[f].criterion.scale;
        const bool isVote = form.fields[f].axis.value.isEmpty();
        Strewn marks(dice, scale.least, scale.most, isCoarse);
        for (size_t e = 0; e < given.evaluators.size(); ++e)
            for (size_t t = 0; t < teams; ++t)
                // Now and then a hole, which no signed sheet has.
                if (isGiven[e][t] && !(f > 0 && dice.oneIn(150)))
                    given.marks.set(e, t, f, isVote ? randomBallot(dice) : marks.next());
    }
}

void addMeasured(Dice &dice, const Plan &plan, bool isCoarse, Evidence &evidence)
{
    for (const Item &item : plan.items()) {
        Strewn values(dice, Points(), item.most, isCoarse);
        for (const Team &team : evidence.teams) {
            if (!dice.oneIn(25))
                evidence.measured[{team.id, item.id}] = values.next();
            if (!dice.oneIn(25))
                evidence.facts.itemTargets[{team.id, item.id}] =
                    dice.tenths(1, static_cast<int>(item.most.units() / kTenth));
        }
    }
}

// A team that is given what another was given, by other evaluators: equal by any mean.
void repeatTeam(Dice &dice, const Plan &plan, Evidence &evidence)
{
    const size_t from = dice.index(evidence.teams.size());
    const size_t to = dice.index(evidence.teams.size());
    const size_t turn = dice.oneIn(2) ? 0 : 1;
    if (from == to)
        return;
    for (auto &[id, group] : evidence.groups) {
        const size_t evaluators = group.evaluators.size();
        const MarkTable before = group.marks;
        MarkTable after(evaluators, before.teams(), before.fields());
        for (size_t e = 0; e < evaluators; ++e)
            for (size_t t = 0; t < before.teams(); ++t)
                for (size_t f = 0; f < before.fields(); ++f) {
                    const auto mark = t == to ? before.mark((e + turn) % evaluators, from, f)
                                              : before.mark(e, t, f);
                    if (mark)
                        after.set(e, t, f, *mark);
                }
        group.marks = after;
    }
    const TeamId &one = evidence.teams[from].id;
    const TeamId &other = evidence.teams[to].id;
    for (const Item &item : plan.items())
        if (const auto it = evidence.measured.find({one, item.id}); it != evidence.measured.end())
            evidence.measured[{other, item.id}] = Points(it->second);
}

CommitteeDecision randomDecision(Dice &dice)
{
    CommitteeDecision decision;
    decision.isFor = !dice.oneIn(3);
    decision.verdict = Points::whole(dice.upTo(2));
    decision.votesFor = dice.upTo(5);
    decision.votesAgainst = dice.upTo(5);
    return decision;
}

void addVotesAndFindings(Dice &dice, const Plan &plan, Evidence &evidence)
{
    Facts &facts = evidence.facts;
    for (const Team &team : evidence.teams) {
        for (const Gate &gate : plan.gates) {
            for (const Viewpoint &viewpoint : gate.viewpoints)
                if (!dice.oneIn(15))
                    facts.opinions.push_back({gate.id, team.id, viewpoint.id, {}, {}});
            const bool isByCommittee = gate.vote.rule == Vote::Rule::Committee;
            if (isByCommittee ? !dice.oneIn(6) : dice.oneIn(5))
                facts.gateDecisions[{gate.id, team.id}] = randomDecision(dice);
            const int findings = dice.upTo(2);
            for (int i = 0; i < findings; ++i)
                facts.findings.push_back(
                    {{}, gate.id, team.id, {}, static_cast<Severity>(dice.between(0, 2)), {}, {}});
        }
        const bool isByCommittee =
            plan.recognition && plan.recognition->rule == Vote::Rule::Committee;
        if (plan.recognition && (isByCommittee ? !dice.oneIn(6) : dice.oneIn(5)))
            facts.recognitions[team.id] = randomDecision(dice);
        if (plan.verdict && dice.oneIn(2))
            facts.verdicts[team.id] = randomDecision(dice);
    }
}

void addDecisions(Dice &dice, const Plan &plan, Evidence &evidence)
{
    Facts &facts = evidence.facts;
    for (const Team &team : evidence.teams) {
        if (dice.oneIn(12))
            facts.disqualified[team.id] = QStringLiteral("reason");
        if (dice.oneIn(12))
            facts.withdrawn.insert(team.id);
        if (dice.oneIn(12))
            facts.teamDecisions[team.id] = randomDecision(dice);
        for (const auto &[id, group] : evidence.groups)
            for (const EvaluatorId &evaluator : group.evaluators)
                if (dice.oneIn(25))
                    facts.excluded.insert({evaluator, team.id});
        for (const Adjustment &adjustment : plan.adjustments)
            if (dice.oneIn(3))
                facts.adjustments.push_back({team.id, adjustment.id, dice.tenths(-60, 60), {}});
    }
    const int orders = dice.upTo(2);
    for (int i = 0; i < orders; ++i) {
        std::vector<TeamId> order;
        for (const Team &team : evidence.teams)
            if (!dice.oneIn(4))
                order.push_back(team.id);
        dice.shuffle(order);
        facts.tieOrders.push_back(order);
    }
}

} // namespace

Evidence randomEvidence(Dice &dice, const Plan &plan)
{
    Evidence evidence;
    const int teams = dice.between(1, 7);
    for (int t = 0; t < teams; ++t) {
        const QString id = QStringLiteral("t%1").arg(t);
        evidence.teams.push_back({TeamId{id}, {id, id}});
    }
    const bool isCoarse = dice.oneIn(2);
    for (const Group &group : plan.groups)
        addGroup(dice, plan, group, isCoarse, evidence);
    addMeasured(dice, plan, isCoarse, evidence);
    const int repeats = dice.oneIn(2) ? 0 : dice.between(1, 2);
    for (int i = 0; i < repeats; ++i)
        repeatTeam(dice, plan, evidence);
    addVotesAndFindings(dice, plan, evidence);
    addDecisions(dice, plan, evidence);
    return evidence;
}

} // namespace simsa::test
