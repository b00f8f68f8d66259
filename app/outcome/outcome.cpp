#include "app/outcome/outcome.h"

#include <algorithm>

namespace simsa {
namespace {

template <typename Value> const CommitteeDecision *find(const Value &decisions, const TeamId &team)
{
    const auto it = decisions.find(team);
    return it == decisions.end() ? nullptr : &it->second;
}

// What is decided about a team apart from its points.
struct Standing
{
    Apart apart;
    std::vector<GateRuling> gates;
    std::vector<Reason> reasons; // why it is out, or not decided
    bool mayBeOut = false;       // otherwise than by a gate
    bool isRecognitionOpen = false;
    bool mayBeGated = false; // a gate is undecided, and none has put it out
};

Standing standingOf(const Plan &plan, const Evidence &evidence, size_t team)
{
    const TeamId &id = evidence.teams[team].id;
    const Facts &facts = evidence.facts;
    Standing standing;
    standing.apart.hasLeft = facts.disqualified.contains(id) || facts.withdrawn.contains(id);
    bool isUndecided = false;
    for (const Gate &gate : plan.gates) {
        const GateRuling ruling = ruleGate(gate, plan, evidence, team);
        if (ruling.ruling == Ruling::NotMet) {
            standing.apart.isGated = true;
            standing.reasons.push_back({ReasonCode::GateNotMet, {}, gate.id});
        } else if (ruling.ruling == Ruling::Undecided) {
            isUndecided = true;
            standing.reasons.push_back({ReasonCode::GateUndecided, {}, gate.id});
        }
        standing.gates.push_back(ruling);
    }
    standing.mayBeGated = isUndecided && !standing.apart.isGated;
    standing.apart.mayBeGated = standing.mayBeGated && !standing.apart.hasLeft;
    standing.apart.isVoted = facts.teamDecisions.contains(id);
    if (facts.disqualified.contains(id))
        standing.reasons.push_back({ReasonCode::Disqualified});
    if (facts.withdrawn.contains(id))
        standing.reasons.push_back({ReasonCode::Withdrew});
    return standing;
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
    if (!outcome.points)
        return {};
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

bool hasOpenAxis(const TeamOutcome &team)
{
    return std::any_of(team.axes.begin(), team.axes.end(),
                       [](const AxisOutcome &axis) { return axis.isOpen; });
}

// Whether its total is there, but may become another.
bool isMoving(const TeamOutcome &team)
{
    return team.total && hasOpenAxis(team);
}

// Whether what the minimum looks at may still become another number, or come to be.
bool isOpen(const Minimum &minimum, const Plan &plan, const TeamOutcome &team)
{
    if (minimum.of == Minimum::Of::Total)
        return !team.total || hasOpenAxis(team);
    const AxisOutcome &axis =
        team.axes[static_cast<size_t>(plan.axis(minimum.axis) - plan.axes.data())];
    return !axis.points || axis.isOpen;
}

bool isBelow(const Minimum &minimum, const Plan &plan, const TeamOutcome &team)
{
    const Measured measured = measuredBy(minimum, plan, team);
    Rational least = toRational(minimum.least);
    if (minimum.isPercent)
        least = least * toRational(measured.worth) / Rational(100);
    return measured.value && *measured.value < least;
}

class Evaluation
{
public:
    Evaluation(const Plan &plan, const Evidence &evidence) : m_plan(plan), m_evidence(evidence) {}

    Outcome run()
    {
        std::vector<Apart> apart;
        for (size_t t = 0; t < m_evidence.teams.size(); ++t) {
            m_standings.push_back(standingOf(m_plan, m_evidence, t));
            apart.push_back(m_standings[t].apart);
        }
        std::vector<Score> scores = scoreTeams(m_plan, m_evidence, apart);
        Ranking ranking = rankTeams(m_plan, m_evidence, scores);
        for (size_t t = 0; t < scores.size(); ++t)
            addTeam(t, scores[t], ranking.ranks[t]);
        m_outcome.tieBreaks = std::move(ranking.tieBreaks);
        for (size_t t = 0; t < scores.size(); ++t)
            judgeApart(t);
        select();
        explainWaiting();
        publishRanks();
        findUndecided();
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
        bool isOut = standing.apart.isOut();
        for (size_t i = 0; i < m_plan.minimums.size(); ++i) {
            if (isOpen(m_plan.minimums[i], m_plan, team)) {
                standing.mayBeOut = true;
            } else if (isBelow(m_plan.minimums[i], m_plan, team)) {
                standing.reasons.push_back({ReasonCode::BelowMinimum, {}, {}, static_cast<int>(i)});
                isOut = true;
            }
        }
        if (m_plan.recognition)
            isOut = !isRecognised(index, team, standing) || isOut;
        if (m_plan.verdict) {
            team.verdictTally = tallyOf(*m_plan.verdict, m_plan, m_evidence, index);
            team.verdict = verdictOf(*m_plan.verdict, *team.verdictTally,
                                     find(m_evidence.facts.verdicts, team.team.id));
        }
        const CommitteeDecision *const vote = voteOn(team);
        if (vote)
            standing.reasons.push_back(
                {vote->isFor ? ReasonCode::VotedThrough : ReasonCode::VotedOut});
        isOut = isOut || (vote && !vote->isFor);
        team.reasons.insert(team.reasons.end(), standing.reasons.begin(), standing.reasons.end());
        addCandidate(team, standing, isOut);
        team.status = statusOf(team, m_candidates.back());
    }

    // A vote on the team holds as long as it has no total.
    const CommitteeDecision *voteOn(const TeamOutcome &team) const
    {
        return team.total ? nullptr : find(m_evidence.facts.teamDecisions, team.team.id);
    }

    // A team that was voted through stands before all others, and one that was voted out behind
    // them. A team that has left without a total stands nowhere.
    void addCandidate(const TeamOutcome &team, const Standing &standing, bool isOut)
    {
        const int last = static_cast<int>(m_evidence.teams.size()) + 2;
        const CommitteeDecision *const vote = voteOn(team);
        Candidate &candidate = m_candidates.emplace_back();
        candidate.team = team.team.id;
        candidate.rank = vote ? (vote->isFor ? 1 : last) : team.total ? team.scoreRank + 1 : 0;
        candidate.isOut = isOut;
        candidate.isGated = standing.apart.isGated;
        candidate.mayBeGated = standing.mayBeGated;
        // A vote stands in for the total and its minimums, not for a recognition.
        candidate.mayBeOut = !isOut && (vote ? standing.isRecognitionOpen : standing.mayBeOut);
        candidate.isOpen = !vote && ((!team.total && !standing.apart.hasLeft) || isMoving(team));
        if (standing.apart.hasLeft && !team.total)
            candidate.rank = 0;
    }

    Status statusOf(const TeamOutcome &team, const Candidate &candidate) const
    {
        if (candidate.isOut)
            return Status::Out;
        if (candidate.mayBeGated || (candidate.mayBeOut && (team.total || voteOn(team))))
            return Status::Pending;
        const bool isThrough = m_plan.recognition.has_value() || voteOn(team);
        if (!team.total && !voteOn(team))
            return Status::Incomplete;
        return isThrough ? Status::Through : Status::Ranked;
    }

    // Undecided counts as pending, not as out.
    bool isRecognised(size_t index, TeamOutcome &team, Standing &standing) const
    {
        const Vote &vote = *m_plan.recognition;
        const CommitteeDecision *const decision = find(m_evidence.facts.recognitions, team.team.id);
        const Tally ballots = tallyOf(vote, m_plan, m_evidence, index);
        team.isRecognitionByCommittee = decision && !ballots.decides();
        team.recognition = team.isRecognitionByCommittee ? tallyOf(*decision) : ballots;
        switch (recognise(vote, ballots, decision)) {
        case Recognised::Yes: return true;
        case Recognised::No: standing.reasons.push_back({ReasonCode::NotRecognised}); return false;
        case Recognised::Undecided:
            standing.reasons.push_back({ReasonCode::RecognitionUndecided});
            standing.mayBeOut = true;
            standing.isRecognitionOpen = true;
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
            return waitForOthers();
        const Chosen chosen = choose(*m_plan.selection, m_candidates);
        for (const TeamId &id : chosen.through)
            named(id).status = Status::Through;
        for (const TeamId &id : chosen.pending)
            wait(named(id));
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

    // Where nobody is selected, only numbers that are measured by others wait for them.
    void waitForOthers()
    {
        for (TeamOutcome &team : m_outcome.teams)
            if (isMoving(team) && team.status == Status::Ranked)
                wait(team);
    }

    void wait(TeamOutcome &team)
    {
        team.status = team.total || voteOn(team) ? Status::Pending : Status::Incomplete;
    }

    // A team that waits, and not or not only for what is undecided of itself.
    void explainWaiting()
    {
        for (TeamOutcome &team : m_outcome.teams) {
            const auto has = [&](ReasonCode code) {
                return std::any_of(team.reasons.begin(), team.reasons.end(),
                                   [code](const Reason &reason) { return reason.code == code; });
            };
            const bool isOwn =
                has(ReasonCode::GateUndecided) || has(ReasonCode::RecognitionUndecided);
            if (team.status == Status::Pending && !has(ReasonCode::TiedAtCut) &&
                (isMoving(team) || !isOwn))
                team.reasons.push_back({ReasonCode::DependsOnOthers});
        }
    }

    void publishRanks()
    {
        const bool closesUp =
            m_plan.selection && m_plan.selection->order == Selection::Order::GateThenCut;
        const auto isRemoved = [this](size_t t) { return m_standings[t].apart.isOut(); };
        for (size_t t = 0; t < m_outcome.teams.size(); ++t) {
            TeamOutcome &team = m_outcome.teams[t];
            if (isRemoved(t) || team.scoreRank == 0)
                continue;
            team.rank = team.scoreRank;
            for (size_t o = 0; closesUp && o < m_outcome.teams.size(); ++o)
                if (isRemoved(o) && m_outcome.teams[o].scoreRank > 0 &&
                    m_outcome.teams[o].scoreRank < team.scoreRank)
                    --team.rank;
        }
    }

    // ---- what is to be decided before anything is told

    void findUndecided()
    {
        // What is undecided of a team that is out matters where others may depend on it.
        const bool hasWaiting = std::any_of(
            m_outcome.teams.begin(), m_outcome.teams.end(), [](const TeamOutcome &team) {
                return team.status == Status::Pending || team.status == Status::Incomplete;
            });
        for (size_t t = 0; t < m_outcome.teams.size(); ++t) {
            const TeamOutcome &team = m_outcome.teams[t];
            if (team.status != Status::Out || hasWaiting)
                addUndecided(team, m_candidates[t]);
            if (m_plan.verdict && !team.verdict && team.status != Status::Out)
                m_outcome.undecided.push_back({Undecided::What::Verdict, {team.team.id}});
        }
        for (const TieBreak &tie : m_outcome.tieBreaks)
            if (isToBeDecided(tie))
                m_outcome.undecided.push_back({Undecided::What::Tie, tie.order.front()});
        // More teams were voted through than there are seats.
        std::vector<TeamId> voted;
        for (const TeamOutcome &team : m_outcome.teams)
            if (!team.total && m_outcome.chosen && contains(m_outcome.chosen->tied, team.team.id))
                voted.push_back(team.team.id);
        if (!voted.empty())
            m_outcome.undecided.push_back({Undecided::What::Tie, voted});
    }

    void addUndecided(const TeamOutcome &team, const Candidate &candidate)
    {
        if (!team.total && candidate.isOpen)
            m_outcome.undecided.push_back({Undecided::What::NoTotal, {team.team.id}});
        for (const Reason &reason : team.reasons)
            if (reason.code == ReasonCode::GateUndecided && (!candidate.isOut || movesOthers()))
                m_outcome.undecided.push_back({Undecided::What::Gate, {team.team.id}, reason.gate});
            else if (reason.code == ReasonCode::RecognitionUndecided && !candidate.isOut)
                m_outcome.undecided.push_back({Undecided::What::Recognition, {team.team.id}});
    }

    // Whether a gate of a team that is out all the same may change what becomes of others: it may
    // fill the quota, or take the team out of those by which the others are measured.
    bool movesOthers() const
    {
        return (m_plan.selection && m_plan.selection->quota && m_plan.selection->gateFillsQuota) ||
               std::any_of(m_outcome.teams.begin(), m_outcome.teams.end(), hasOpenAxis);
    }

    // They are left together, and somebody's way depends on their order; or, where nobody is
    // selected, the plan leaves their order to a decision.
    bool isToBeDecided(const TieBreak &tie) const
    {
        if (tie.step)
            return false;
        if (m_plan.selection)
            return std::any_of(tie.tied.begin(), tie.tied.end(), [this](const TeamId &id) {
                return contains(m_outcome.chosen->tied, id);
            });
        return std::any_of(m_plan.ties.begin(), m_plan.ties.end(),
                           [](const TieStep &step) { return step.by == TieStep::By::Decision; });
    }

    static bool contains(const std::vector<TeamId> &teams, const TeamId &team)
    {
        return std::find(teams.begin(), teams.end(), team) != teams.end();
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
    return team.status != Status::Out && team.verdict && *team.verdict != ballot::kStop;
}

Outcome evaluate(const Plan &plan, const Evidence &evidence)
{
    return Evaluation(plan, evidence).run();
}

} // namespace simsa
