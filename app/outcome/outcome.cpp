#include "app/outcome/outcome.h"

#include <algorithm>

namespace simsa {
namespace {

// What is decided about a team apart from its points.
struct Standing
{
    std::vector<GateRuling> gates;
    std::vector<Reason> reasons; // why it is out, or not decided
    bool isGated = false;        // a gate has put it out
    bool hasLeft = false;        // withdrawn or disqualified
    bool isPending = false;
};

Standing standingOf(const Plan &plan, const Evidence &evidence, size_t team)
{
    Standing standing;
    for (const Gate &gate : plan.gates) {
        const GateRuling ruling = ruleGate(gate, plan, evidence, team);
        if (ruling.ruling == Ruling::NotMet) {
            standing.isGated = true;
            standing.reasons.push_back({ReasonCode::GateNotMet, {}, gate.id});
        } else if (ruling.ruling == Ruling::Undecided) {
            standing.isPending = true;
            standing.reasons.push_back({ReasonCode::GateUndecided, {}, gate.id});
        }
        standing.gates.push_back(ruling);
    }
    const TeamId &id = evidence.teams[team].id;
    if (evidence.facts.disqualified.contains(id))
        standing.reasons.push_back({ReasonCode::Disqualified});
    if (evidence.facts.withdrawn.contains(id))
        standing.reasons.push_back({ReasonCode::Withdrew});
    standing.hasLeft =
        evidence.facts.disqualified.contains(id) || evidence.facts.withdrawn.contains(id);
    return standing;
}

template <typename Value> const CommitteeDecision *find(const Value &decisions, const TeamId &team)
{
    const auto it = decisions.find(team);
    return it == decisions.end() ? nullptr : &it->second;
}

// What a minimum mark is compared with, and what that is worth at most.
struct Measured
{
    std::optional<Rational> value; // of every team that has a total
    Points worth;
};

Measured measuredBy(const Minimum &minimum, const Plan &plan, const TeamOutcome &team)
{
    if (minimum.of == Minimum::Of::Total)
        return {plan.comparesExact ? team.exact : team.total, plan.points()};
    const size_t index = static_cast<size_t>(plan.axis(minimum.axis) - plan.axes.data());
    const Axis &axis = plan.axes[index];
    const AxisOutcome &outcome = team.axes[index];
    if (minimum.of == Minimum::Of::Axis)
        return {plan.comparesExact ? outcome.exact : outcome.points, axis.points};
    const auto leaf = [&](const auto &parts) -> Measured {
        for (size_t i = 0; i < parts.size(); ++i)
            if (parts[i].id.value == minimum.part.value && i < outcome.leaves.size())
                return {outcome.leaves[i], parts[i].points};
        return {};
    };
    return axis.judged() ? leaf(axis.judged()->criteria) : leaf(axis.measured()->items);
}

bool isBelow(const Minimum &minimum, const Plan &plan, const TeamOutcome &team)
{
    const Measured measured = measuredBy(minimum, plan, team);
    Rational least = toRational(minimum.least);
    if (minimum.isPercent)
        least = least * toRational(measured.worth) / Rational(100);
    // Of a team whose evaluation is not complete nothing is said yet.
    return team.total && *measured.value < least;
}

class Evaluation
{
public:
    Evaluation(const Plan &plan, const Evidence &evidence) : m_plan(plan), m_evidence(evidence) {}

    Outcome run()
    {
        std::vector<bool> isOut;
        for (size_t t = 0; t < m_evidence.teams.size(); ++t) {
            m_standings.push_back(standingOf(m_plan, m_evidence, t));
            isOut.push_back(m_standings[t].isGated || m_standings[t].hasLeft);
        }
        std::vector<Score> scores = scoreTeams(m_plan, m_evidence, isOut);
        Ranking ranking = rankTeams(m_plan, m_evidence, scores);
        for (size_t t = 0; t < scores.size(); ++t)
            addTeam(t, scores[t], ranking.ranks[t]);
        m_outcome.tieBreaks = std::move(ranking.tieBreaks);
        for (size_t t = 0; t < scores.size(); ++t)
            judgeApart(t);
        select();
        publishRanks(isOut);
        means();
        sort();
        return std::move(m_outcome);
    }

private:
    void addTeam(size_t index, Score &score, int rank)
    {
        TeamOutcome &team = m_outcome.teams.emplace_back();
        team.team = m_evidence.teams[index];
        team.axes = std::move(score.axes);
        team.adjustment = score.adjustment;
        team.exact = score.exact;
        team.total = score.total;
        team.shownTotal = score.shownTotal;
        team.reasons = std::move(score.reasons);
        team.scoreRank = rank;
        team.gates = m_standings[index].gates;
    }

    // Minimum marks and votes; then whether the team is out, pending, or goes on to the selection.
    void judgeApart(size_t index)
    {
        TeamOutcome &team = m_outcome.teams[index];
        Standing &standing = m_standings[index];
        bool isOut = standing.isGated || standing.hasLeft;
        for (size_t i = 0; i < m_plan.minimums.size(); ++i)
            if (isBelow(m_plan.minimums[i], m_plan, team)) {
                standing.reasons.push_back({ReasonCode::BelowMinimum, {}, {}, static_cast<int>(i)});
                isOut = true;
            }
        if (m_plan.recognition)
            isOut = !isRecognised(index, team, standing) || isOut;
        if (m_plan.verdict) {
            team.verdictTally = tallyOf(*m_plan.verdict, m_plan, m_evidence, index);
            team.verdict = verdictOf(*m_plan.verdict, *team.verdictTally,
                                     find(m_evidence.facts.verdicts, team.team.id));
        }
        team.reasons.insert(team.reasons.end(), standing.reasons.begin(), standing.reasons.end());
        m_candidates.push_back(
            {team.team.id, team.scoreRank, isOut, standing.isGated, standing.isPending});
        if (isOut)
            team.status = Status::Out;
        else if (!team.total)
            team.status = Status::Incomplete;
        else if (standing.isPending)
            team.status = Status::Pending;
        else
            team.status = m_plan.recognition ? Status::Through : Status::Ranked;
    }

    // Undecided counts as pending, not as out.
    bool isRecognised(size_t index, TeamOutcome &team, Standing &standing) const
    {
        const Vote &vote = *m_plan.recognition;
        team.recognition = tallyOf(vote, m_plan, m_evidence, index);
        switch (
            recognise(vote, *team.recognition, find(m_evidence.facts.recognitions, team.team.id))) {
        case Recognised::Yes: return true;
        case Recognised::No: standing.reasons.push_back({ReasonCode::NotRecognised}); return false;
        case Recognised::Undecided:
            standing.reasons.push_back({ReasonCode::RecognitionUndecided});
            standing.isPending = true;
            return true;
        }
        return true;
    }

    TeamOutcome &named(const TeamId &id)
    {
        return *std::find_if(m_outcome.teams.begin(), m_outcome.teams.end(),
                             [&](const TeamOutcome &team) { return team.team.id == id; });
    }

    void select()
    {
        if (!m_plan.selection)
            return;
        const Chosen chosen = choose(*m_plan.selection, m_candidates);
        for (const TeamId &id : chosen.through)
            named(id).status = Status::Through;
        for (const TeamId &id : chosen.pending)
            named(id).status = Status::Pending;
        for (const TeamId &id : chosen.tied) {
            named(id).status = Status::Pending;
            named(id).reasons.push_back({ReasonCode::TiedAtCut});
        }
        for (const TeamId &id : chosen.cut) {
            named(id).status = Status::Out;
            named(id).reasons.push_back({ReasonCode::BelowCut});
        }
        m_outcome.chosen = chosen;
        m_outcome.alternatives = alternatives(*m_plan.selection, m_candidates);
    }

    void publishRanks(const std::vector<bool> &isRemoved)
    {
        const bool closesUp =
            m_plan.selection && m_plan.selection->order == Selection::Order::GateThenCut;
        for (size_t t = 0; t < m_outcome.teams.size(); ++t) {
            TeamOutcome &team = m_outcome.teams[t];
            if (isRemoved[t] || team.scoreRank == 0)
                continue;
            team.rank = team.scoreRank;
            for (size_t o = 0; closesUp && o < m_outcome.teams.size(); ++o)
                if (isRemoved[o] && m_outcome.teams[o].scoreRank > 0 &&
                    m_outcome.teams[o].scoreRank < team.scoreRank)
                    --team.rank;
        }
    }

    template <typename Get> Mean meanOf(int digits, Get get) const
    {
        Mean mean;
        Rational sum = 0;
        for (const TeamOutcome &team : m_outcome.teams) {
            const std::optional<Rational> value = get(team);
            if (!value)
                continue;
            sum += *value;
            ++mean.counted;
        }
        if (mean.counted > 0)
            mean.shown = toFixed(sum / Rational(mean.counted), digits);
        return mean;
    }

    void means()
    {
        for (size_t i = 0; i < m_plan.axes.size(); ++i)
            m_outcome.axisMeans.push_back(
                meanOf(m_plan.meanAxisDigits,
                       [i](const TeamOutcome &team) { return team.axes[i].points; }));
        m_outcome.totalMean =
            meanOf(m_plan.meanTotalDigits, [](const TeamOutcome &team) { return team.total; });
    }

    void sort()
    {
        std::stable_sort(m_outcome.teams.begin(), m_outcome.teams.end(),
                         [](const TeamOutcome &a, const TeamOutcome &b) {
                             if ((a.scoreRank == 0) != (b.scoreRank == 0))
                                 return b.scoreRank == 0;
                             return a.scoreRank < b.scoreRank;
                         });
    }

    const Plan &m_plan;
    const Evidence &m_evidence;
    std::vector<Standing> m_standings;
    std::vector<Candidate> m_candidates;
    Outcome m_outcome;
};

} // namespace

const TeamOutcome *Outcome::team(const TeamId &id) const
{
    const auto it = std::find_if(teams.begin(), teams.end(),
                                 [&](const TeamOutcome &t) { return t.team.id == id; });
    return it == teams.end() ? nullptr : &*it;
}

bool Outcome::dependsOnOrder() const
{
    return std::any_of(alternatives.begin(), alternatives.end(),
                       [](const Alternative &alternative) { return alternative.differs(); });
}

bool goesOn(const Plan &plan, const TeamOutcome &team)
{
    if (plan.selection || plan.recognition || !plan.verdict)
        return team.status == Status::Through;
    return team.status == Status::Ranked && team.verdict && *team.verdict != ballot::kStop;
}

Outcome evaluate(const Plan &plan, const Evidence &evidence)
{
    return Evaluation(plan, evidence).run();
}

} // namespace simsa
