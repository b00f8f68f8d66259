#include "tests/app/outcome/second_opinion.h"

#include <algorithm>

namespace simsa::test {
namespace {

bool isBelow(const Minimum &minimum, const Plan &plan, const TeamOpinion &team)
{
    Fraction value = plan.comparesExact ? *team.exact : *team.total;
    Fraction worth = 0;
    for (const Axis &axis : plan.axes)
        worth = worth + Fraction(axis.points);
    if (minimum.of != Minimum::Of::Total) {
        const size_t index = static_cast<size_t>(plan.axis(minimum.axis) - plan.axes.data());
        const Axis &axis = plan.axes[index];
        const AxisOpinion &opinion = team.axes[index];
        value = plan.comparesExact ? *opinion.exact : *opinion.points;
        worth = Fraction(axis.points);
        size_t leaf = 0;
        const auto look = [&](const QString &id, Points points) {
            if (minimum.of == Minimum::Of::Criterion && id == minimum.part.value) {
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
    const Fraction least = minimum.isPercent ? worth * Fraction(minimum.least) / Fraction(100)
                                             : Fraction(minimum.least);
    return value < least;
}

// Why a team does not go through, the cut line aside.
void addReasons(const Plan &plan, const Evidence &evidence, TeamOpinion &team)
{
    for (const GateRuling &ruling : team.gates)
        if (ruling.ruling != Ruling::Met)
            team.reasons.push_back({ruling.ruling == Ruling::NotMet ? ReasonCode::GateNotMet
                                                                    : ReasonCode::GateUndecided,
                                    {},
                                    ruling.gate});
    for (size_t i = 0; team.total && i < plan.minimums.size(); ++i)
        if (isBelow(plan.minimums[i], plan, team))
            team.reasons.push_back({ReasonCode::BelowMinimum, {}, {}, static_cast<int>(i)});
    if (evidence.facts.disqualified.count(team.team.id) > 0)
        team.reasons.push_back({ReasonCode::Disqualified});
    if (evidence.facts.withdrawn.count(team.team.id) > 0)
        team.reasons.push_back({ReasonCode::Withdrew});
    if (!plan.recognition)
        return;
    const Recognised recognised = recognisedBy(plan, evidence, team);
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

bool isOut(const TeamOpinion &team)
{
    return has(team, {ReasonCode::GateNotMet, ReasonCode::BelowMinimum, ReasonCode::Disqualified,
                      ReasonCode::Withdrew, ReasonCode::NotRecognised});
}

bool isPending(const TeamOpinion &team)
{
    return has(team, {ReasonCode::GateUndecided, ReasonCode::RecognitionUndecided});
}

std::vector<Candidate> candidatesOf(const std::vector<TeamOpinion> &teams)
{
    std::vector<Candidate> candidates;
    for (const TeamOpinion &team : teams)
        candidates.push_back({team.team.id, team.scoreRank, isOut(team),
                              has(team, {ReasonCode::GateNotMet}), isPending(team)});
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
    if (chosen && contains(chosen->cut, team.team.id))
        team.reasons.push_back({ReasonCode::BelowCut});
    if (chosen && contains(chosen->tied, team.team.id))
        team.reasons.push_back({ReasonCode::TiedAtCut});
    if (isOut(team) || has(team, {ReasonCode::BelowCut}))
        team.status = Status::Out;
    else if (!team.total)
        team.status = Status::Incomplete;
    else if (isPending(team) || has(team, {ReasonCode::TiedAtCut}))
        team.status = Status::Pending;
    else
        team.status = chosen || team.recognition ? Status::Through : Status::Ranked;
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

Opinion secondOpinion(const Plan &plan, const Evidence &evidence)
{
    Opinion opinion;
    for (size_t t = 0; t < evidence.teams.size(); ++t) {
        opinion.teams.emplace_back();
        opinion.teams[t].team = evidence.teams[t];
        ruleVotes(plan, evidence, t, opinion.teams[t]);
    }
    scoreAll(plan, evidence, opinion.teams);
    rankAll(plan, evidence, opinion.teams, opinion.tieBreaks);
    for (TeamOpinion &team : opinion.teams)
        addReasons(plan, evidence, team);
    if (plan.selection)
        choose(*plan.selection, opinion);
    for (TeamOpinion &team : opinion.teams)
        setStatus(team, opinion.chosen);
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
