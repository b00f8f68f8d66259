#include "app/outcome/outcome.h"

#include "app/outcome/combine.h"
#include "app/sheet/form.h"

#include <algorithm>

namespace simsa {
namespace {

// Where the axis's criteria begin among the fields of the group's form.
size_t firstFieldOf(const Plan &plan, const Axis &axis)
{
    const std::optional<size_t> index =
        formOf(plan, axis.judged()->group).indexOf(axis.judged()->criteria.front().id);
    return index.value_or(0);
}

AxisOutcome judgeTeam(const Axis &axis, const JudgedBy &judged, const GroupEvidence &group,
                      size_t firstField, size_t team)
{
    AxisOutcome outcome;
    outcome.expected = group.evaluators.size();
    const Combined combined = combineTeam(judged, group.marks, firstField, team, axis.rounding);
    outcome.counted = combined.counted;
    outcome.leaves = combined.leaves;
    outcome.combined = combined.points;
    return outcome;
}

AxisOutcome measureTeam(const Axis &axis, const MeasuredBy &measured, const Evidence &evidence,
                        const TeamId &team)
{
    AxisOutcome outcome;
    Rational sum = 0;
    for (const Item &item : measured.items) {
        const auto value = evidence.measured.find({team, item.id});
        if (value == evidence.measured.end())
            return outcome;
        Rational points =
            toRational(item.points) * toRational(value->second) / toRational(item.most);
        if (axis.rounding.at == Rounding::At::Leaf)
            points = toRational(roundHalfUp(points, axis.rounding.digits));
        outcome.leaves.push_back(points);
        sum += points;
    }
    outcome.combined = sum;
    return outcome;
}

// The criteria or items add up to the axis's points (the plan's check sees to it), so what
// `combined` can be at most is the axis's points, and Linear and Direct give the same formula.
std::optional<Rational> convert(const Axis &axis, const Rational &combined,
                                const std::optional<Rational> &best)
{
    switch (axis.conversion) {
    case Conversion::Direct:
    case Conversion::Linear: return combined;
    case Conversion::RatioToBest:
        // Where the best is nothing, everybody's ratio to it would be 0/0; all have 0 points.
        if (*best == 0)
            return Rational(0);
        return toRational(axis.points) * combined / *best;
    }
    return std::nullopt;
}

void convertAxis(const Axis &axis, size_t index, std::vector<TeamOutcome> &teams)
{
    std::optional<Rational> best;
    for (const TeamOutcome &team : teams) {
        const std::optional<Rational> &combined = team.axes[index].combined;
        if (combined && (!best || *combined > *best))
            best = combined;
    }
    for (TeamOutcome &team : teams) {
        AxisOutcome &outcome = team.axes[index];
        if (!outcome.combined)
            continue;
        outcome.exact = convert(axis, *outcome.combined, best);
        outcome.shown = toFixed(*outcome.exact, axis.rounding.digits);
        outcome.points = axis.rounding.at == Rounding::At::Total
                             ? *outcome.exact
                             : toRational(roundHalfUp(*outcome.exact, axis.rounding.digits));
    }
}

ReasonCode whyMissing(const Axis &axis, const AxisOutcome &outcome)
{
    if (!axis.judged())
        return ReasonCode::NoValue;
    return outcome.counted == 0 ? ReasonCode::NoMarks : ReasonCode::TooFewMarks;
}

void addUp(const Plan &plan, TeamOutcome &team)
{
    Rational sum = 0;
    for (size_t i = 0; i < plan.axes.size(); ++i) {
        if (team.axes[i].points)
            sum += *team.axes[i].points;
        else
            team.reasons.push_back({whyMissing(plan.axes[i], team.axes[i]), plan.axes[i].id});
    }
    if (!team.reasons.empty())
        return;
    team.total = toRational(roundHalfUp(sum, plan.totalDigits));
    team.shownTotal = toFixed(*team.total, plan.totalDigits);
    team.status = Status::Ranked;
}

void rank(std::vector<TeamOutcome> &teams)
{
    std::stable_sort(teams.begin(), teams.end(), [](const TeamOutcome &a, const TeamOutcome &b) {
        if (a.total.has_value() != b.total.has_value())
            return a.total.has_value();
        return a.total && *a.total > *b.total;
    });
    for (size_t i = 0; i < teams.size() && teams[i].total; ++i)
        teams[i].rank = i > 0 && *teams[i].total == *teams[i - 1].total ? teams[i - 1].rank
                                                                        : static_cast<int>(i) + 1;
}

template <typename Get> Mean meanOf(const std::vector<TeamOutcome> &teams, int digits, Get get)
{
    Mean mean;
    Rational sum = 0;
    for (const TeamOutcome &team : teams) {
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

} // namespace

const TeamOutcome *Outcome::team(const TeamId &id) const
{
    const auto it = std::find_if(teams.begin(), teams.end(),
                                 [&](const TeamOutcome &t) { return t.team.id == id; });
    return it == teams.end() ? nullptr : &*it;
}

Outcome evaluate(const Plan &plan, const Evidence &evidence)
{
    Outcome outcome;
    for (const Team &team : evidence.teams)
        outcome.teams.push_back({team, {}, {}, {}, 0, Status::Incomplete, {}});
    static const GroupEvidence kNobody;
    for (size_t i = 0; i < plan.axes.size(); ++i) {
        const Axis &axis = plan.axes[i];
        const JudgedBy *judged = axis.judged();
        const auto group = judged ? evidence.groups.find(judged->group) : evidence.groups.end();
        const GroupEvidence &marks = group == evidence.groups.end() ? kNobody : group->second;
        const size_t firstField = judged ? firstFieldOf(plan, axis) : 0;
        for (size_t t = 0; t < outcome.teams.size(); ++t)
            outcome.teams[t].axes.push_back(
                judged ? judgeTeam(axis, *judged, marks, firstField, t)
                       : measureTeam(axis, *axis.measured(), evidence, evidence.teams[t].id));
        convertAxis(axis, i, outcome.teams);
    }
    for (TeamOutcome &team : outcome.teams)
        addUp(plan, team);
    rank(outcome.teams);
    for (size_t i = 0; i < plan.axes.size(); ++i)
        outcome.axisMeans.push_back(
            meanOf(outcome.teams, plan.meanAxisDigits,
                   [i](const TeamOutcome &team) { return team.axes[i].points; }));
    outcome.totalMean = meanOf(outcome.teams, plan.meanTotalDigits,
                               [](const TeamOutcome &team) { return team.total; });
    return outcome;
}

} // namespace simsa
