#include "tests/app/outcome/second_opinion.h"

#include <algorithm>

namespace simsa::test {
namespace {

enum class Reached { Yes, No, Unknown };

Reached reached(const Minimum &minimum, const Plan &plan, const TeamOpinion &team)
{
    bool isOpen = false;
    for (const AxisOpinion &axis : team.axes)
        isOpen = isOpen || axis.isOpen;
    std::optional<Fraction> value = plan.comparesExact ? team.exact : team.total;
    Fraction worth = 0;
    for (const Axis &axis : plan.axes)
        worth = worth + Fraction(axis.points);
    if (minimum.of != Minimum::Of::Total) {
        const size_t index = static_cast<size_t>(plan.axis(minimum.axis) - plan.axes.data());
        const Axis &axis = plan.axes[index];
        const AxisOpinion &opinion = team.axes[index];
        isOpen = opinion.isOpen;
        value = plan.comparesExact ? opinion.exact : opinion.points;
        worth = Fraction(axis.points);
        size_t leaf = 0;
        const auto look = [&](const QString &id, Points points) {
            if (minimum.of == Minimum::Of::Criterion && id == minimum.part.value && value) {
                value = opinion.leaves[leaf];
                worth = Fraction(points);
            }
            ++leaf;
        };
        if (axis.judged())
            for (const Criterion &criterion : axis.judged()->criteria)
                look(criterion.id.value, criterion.points);
        else
            for (const Item &item : axis.measured()->items)
                look(item.id.value, item.points);
    }
    if (!value || isOpen)
        return Reached::Unknown;
    const Fraction least = minimum.isPercent ? worth * Fraction(minimum.least) / Fraction(100)
                                             : Fraction(minimum.least);
    return *value < least ? Reached::No : Reached::Yes;
}

// What a vote said of a team that has no total.
const CommitteeDecision *voteOn(const Evidence &evidence, const TeamOpinion &team)
{
    const auto vote = evidence.facts.teamDecisions.find(team.team.id);
    return team.total || vote == evidence.facts.teamDecisions.end() ? nullptr : &vote->second;
}

// Why a team does not go through, the cut line aside.
void addReasons(const Plan &plan, const Evidence &evidence, const Completion &completion,
                size_t index, TeamOpinion &team)
{
    for (const GateRuling &ruling : team.gates)
        if (ruling.ruling != Ruling::Met)
            team.reasons.push_back({ruling.ruling == Ruling::NotMet ? ReasonCode::GateNotMet
                                                                    : ReasonCode::GateUndecided,
                                    {},
                                    ruling.gate});
    for (size_t i = 0; i < plan.minimums.size(); ++i) {
        const Reached minimum = reached(plan.minimums[i], plan, team);
        if (minimum == Reached::No)
            team.reasons.push_back({ReasonCode::BelowMinimum, {}, {}, static_cast<int>(i)});
        team.mayMissMinimum = team.mayMissMinimum || minimum == Reached::Unknown;
    }
    if (evidence.facts.disqualified.count(team.team.id) > 0)
        team.reasons.push_back({ReasonCode::Disqualified});
    if (evidence.facts.withdrawn.count(team.team.id) > 0)
        team.reasons.push_back({ReasonCode::Withdrew});
    if (const CommitteeDecision *vote = voteOn(evidence, team))
        team.reasons.push_back({vote->isFor ? ReasonCode::VotedThrough : ReasonCode::VotedOut});
    if (!plan.recognition)
        return;
    Recognised recognised = recognisedBy(plan, evidence, index, team.team.id);
    const auto made = completion.recognitions.find(team.team.id);
    if (recognised == Recognised::Undecided && made != completion.recognitions.end())
        recognised = made->second ? Recognised::Yes : Recognised::No;
    if (recognised == Recognised::No)
        team.reasons.push_back({ReasonCode::NotRecognised});
    if (recognised == Recognised::Undecided)
        team.reasons.push_back({ReasonCode::RecognitionUndecided});
}

bool has(const TeamOpinion &team, std::initializer_list<ReasonCode> codes)
{
    return std::any_of(team.reasons.begin(), team.reasons.end(), [&](const Reason &reason) {
        return std::find(codes.begin(), codes.end(), reason.code) != codes.end();
    });
}

bool hasLeft(const TeamOpinion &team)
{
    return has(team, {ReasonCode::Disqualified, ReasonCode::Withdrew});
}

bool isVoted(const TeamOpinion &team)
{
    return has(team, {ReasonCode::VotedThrough, ReasonCode::VotedOut});
}

bool isOut(const TeamOpinion &team)
{
    return hasLeft(team) || has(team, {ReasonCode::GateNotMet, ReasonCode::BelowMinimum,
                                       ReasonCode::NotRecognised, ReasonCode::VotedOut});
}

bool mayBeGated(const TeamOpinion &team)
{
    return !isOut(team) && has(team, {ReasonCode::GateUndecided});
}

bool mayBeOut(const TeamOpinion &team)
{
    return !isOut(team) && ((!isVoted(team) && team.mayMissMinimum) ||
                            has(team, {ReasonCode::RecognitionUndecided}));
}

bool isMoving(const TeamOpinion &team) // its total is there, but may become another
{
    return team.total && std::any_of(team.axes.begin(), team.axes.end(),
                                     [](const AxisOpinion &axis) { return axis.isOpen; });
}

// Voted through is before all, voted out behind all.
std::vector<Candidate> candidatesOf(const std::vector<TeamOpinion> &teams)
{
    std::vector<Candidate> candidates;
    for (const TeamOpinion &team : teams) {
        Candidate candidate;
        candidate.team = team.team.id;
        if (team.total)
            candidate.rank = team.scoreRank + 1;
        else if (!hasLeft(team) && isVoted(team))
            candidate.rank =
                has(team, {ReasonCode::VotedThrough}) ? 1 : static_cast<int>(teams.size()) + 2;
        candidate.isOut = isOut(team);
        candidate.isGated = has(team, {ReasonCode::GateNotMet});
        candidate.mayBeGated =
            has(team, {ReasonCode::GateUndecided}) && !has(team, {ReasonCode::GateNotMet});
        candidate.mayBeOut = mayBeOut(team);
        candidate.isOpen = isMoving(team) || (!team.total && !isVoted(team) && !hasLeft(team));
        candidates.push_back(candidate);
    }
    return candidates;
}

bool contains(const std::vector<TeamId> &teams, const TeamId &team)
{
    return std::find(teams.begin(), teams.end(), team) != teams.end();
}

std::vector<TeamId> without(const std::vector<TeamId> &teams, const std::vector<TeamId> &others)
{
    std::vector<TeamId> left;
    for (const TeamId &team : teams)
        if (!contains(others, team))
            left.push_back(team);
    return left;
}

void choose(const Selection &selection, Opinion &opinion)
{
    const std::vector<Candidate> candidates = candidatesOf(opinion.teams);
    opinion.chosen = chosenBy(selection, candidates);
    for (const auto order : {Selection::Order::CutThenGate, Selection::Order::GateThenCut})
        for (const bool fills : {false, true})
            for (const bool backFills : {false, true}) {
                Alternative other;
                other.selection = selection;
                other.selection.order = order;
                other.selection.gateFillsQuota = fills;
                other.selection.backFills = backFills;
                if (order == selection.order && fills == selection.gateFillsQuota &&
                    backFills == selection.backFills)
                    continue;
                other.chosen = chosenBy(other.selection, candidates);
                other.added = without(other.chosen.through, opinion.chosen->through);
                other.lost = without(opinion.chosen->through, other.chosen.through);
                opinion.alternatives.push_back(other);
            }
}

// Without seats everybody who is recognised goes through.
void setStatus(TeamOpinion &team, const std::optional<Chosen> &chosen)
{
    const auto isIn = [&](const std::vector<TeamId> &teams) {
        return contains(teams, team.team.id);
    };
    const bool isRecognised = team.recognition.has_value();
    if (chosen && isIn(chosen->cut))
        team.reasons.push_back({ReasonCode::BelowCut});
    if (chosen && isIn(chosen->tied))
        team.reasons.push_back({ReasonCode::TiedAtCut});
    const bool waits = chosen ? isIn(chosen->pending) : isMoving(team) && !isRecognised;
    if (isOut(team) || has(team, {ReasonCode::BelowCut}))
        team.status = Status::Out;
    else if (has(team, {ReasonCode::TiedAtCut}))
        team.status = Status::Pending;
    else if (!team.total && !isVoted(team))
        team.status = chosen || !mayBeGated(team) ? Status::Incomplete : Status::Pending;
    else if (mayBeGated(team) || mayBeOut(team) || waits)
        team.status = Status::Pending;
    else
        team.status = chosen || isRecognised || isVoted(team) ? Status::Through : Status::Ranked;
    const bool isOwn = has(team, {ReasonCode::GateUndecided, ReasonCode::RecognitionUndecided});
    if (team.status == Status::Pending && !has(team, {ReasonCode::TiedAtCut}) &&
        (isMoving(team) || !isOwn))
        team.reasons.push_back({ReasonCode::DependsOnOthers});
}

// What is to be decided, or to come, before anything is told.
void findUndecided(const Plan &plan, Opinion &opinion)
{
    const bool waits =
        std::any_of(opinion.teams.begin(), opinion.teams.end(), [](const TeamOpinion &team) {
            return team.status == Status::Pending || team.status == Status::Incomplete;
        });
    const bool movesOthers =
        (plan.selection && plan.selection->quota && plan.selection->gateFillsQuota) ||
        std::any_of(opinion.teams.begin(), opinion.teams.end(), [](const TeamOpinion &team) {
            return std::any_of(team.axes.begin(), team.axes.end(),
                               [](const AxisOpinion &axis) { return axis.isOpen; });
        });
    const auto add = [&](Undecided::What what, const TeamOpinion &team, const GateId &gate = {}) {
        opinion.undecided.push_back({what, {team.team.id}, gate});
    };
    for (const TeamOpinion &team : opinion.teams) {
        if (team.status == Status::Out && !waits)
            continue;
        if (!team.total && !isVoted(team) && !hasLeft(team))
            add(Undecided::What::NoTotal, team);
        for (const Reason &reason : team.reasons)
            if ((!isOut(team) || movesOthers) && reason.code == ReasonCode::GateUndecided)
                add(Undecided::What::Gate, team, reason.gate);
        if (!isOut(team) && has(team, {ReasonCode::RecognitionUndecided}))
            add(Undecided::What::Recognition, team);
        if (plan.verdict && !team.verdict && team.status != Status::Out)
            add(Undecided::What::Verdict, team);
    }
    for (const TieBreak &tie : opinion.tieBreaks) {
        const bool isAtLine =
            opinion.chosen && std::any_of(tie.tied.begin(), tie.tied.end(), [&](const TeamId &id) {
                return contains(opinion.chosen->tied, id);
            });
        const bool isLeft =
            !opinion.chosen &&
            std::any_of(plan.ties.begin(), plan.ties.end(),
                        [](const TieStep &step) { return step.by == TieStep::By::Decision; });
        if (!tie.step && (isAtLine || isLeft))
            opinion.undecided.push_back({Undecided::What::Tie, tie.tied});
    }
    Undecided voted{Undecided::What::Tie, {}};
    for (const TeamOpinion &team : opinion.teams)
        if (opinion.chosen && isVoted(team) && contains(opinion.chosen->tied, team.team.id))
            voted.teams.push_back(team.team.id);
    if (!voted.teams.empty())
        opinion.undecided.push_back(voted);
}

// The ranks that are published.
void setRanks(const std::optional<Selection> &selection, std::vector<TeamOpinion> &teams)
{
    const auto hasNone = [](const TeamOpinion &team) {
        return !team.total ||
               has(team, {ReasonCode::GateNotMet, ReasonCode::Disqualified, ReasonCode::Withdrew});
    };
    const bool closesUp = selection && selection->order == Selection::Order::GateThenCut;
    for (TeamOpinion &team : teams) {
        if (hasNone(team))
            continue;
        team.rank = team.scoreRank;
        if (closesUp)
            for (const TeamOpinion &other : teams)
                if (other.total && hasNone(other) && other.scoreRank < team.scoreRank)
                    --team.rank;
    }
}

Mean meanOf(const std::vector<Fraction> &values, int digits)
{
    if (values.empty())
        return {};
    Fraction sum;
    for (const Fraction &value : values)
        sum = sum + value;
    return {values.size(), QString::fromStdString(
                               printed(sum / count(values.size()), digits, RoundingMode::HalfUp))};
}

void addMeans(const Plan &plan, Opinion &opinion)
{
    for (size_t i = 0; i < plan.axes.size(); ++i) {
        std::vector<Fraction> values;
        for (const TeamOpinion &team : opinion.teams)
            if (team.axes[i].points)
                values.push_back(*team.axes[i].points);
        opinion.axisMeans.push_back(meanOf(values, plan.meanAxisDigits));
    }
    std::vector<Fraction> totals;
    for (const TeamOpinion &team : opinion.teams)
        if (team.total)
            totals.push_back(*team.total);
    opinion.totalMean = meanOf(totals, plan.meanTotalDigits);
}

} // namespace

Opinion secondOpinion(const Plan &plan, const Evidence &evidence, const Completion &completion)
{
    Opinion opinion;
    for (size_t t = 0; t < evidence.teams.size(); ++t) {
        opinion.teams.emplace_back();
        opinion.teams[t].team = evidence.teams[t];
        ruleVotes(plan, evidence, t, opinion.teams[t]);
        for (GateRuling &ruling : opinion.teams[t].gates)
            if (const auto made = completion.gates.find({ruling.gate, evidence.teams[t].id});
                ruling.ruling == Ruling::Undecided && made != completion.gates.end())
                ruling.ruling = made->second ? Ruling::Met : Ruling::NotMet;
    }
    scoreAll(plan, evidence, completion, opinion.teams);
    rankAll(plan, evidence, opinion.teams, opinion.tieBreaks);
    for (size_t t = 0; t < opinion.teams.size(); ++t)
        addReasons(plan, evidence, completion, t, opinion.teams[t]);
    if (plan.selection)
        choose(*plan.selection, opinion);
    for (TeamOpinion &team : opinion.teams)
        setStatus(team, opinion.chosen);
    findUndecided(plan, opinion);
    setRanks(plan.selection, opinion.teams);
    addMeans(plan, opinion);
    std::stable_sort(opinion.teams.begin(), opinion.teams.end(),
                     [](const TeamOpinion &a, const TeamOpinion &b) {
                         if ((a.scoreRank == 0) != (b.scoreRank == 0))
                             return b.scoreRank == 0;
                         return a.scoreRank < b.scoreRank;
                     });
    return opinion;
}

} // namespace simsa::test
