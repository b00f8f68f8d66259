#include "app/outcome/judged.h"

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

std::vector<std::vector<bool>> exclusions(const GroupEvidence &group, const Evidence &evidence)
{
    std::vector<std::vector<bool>> isExcluded;
    for (size_t e = 0; e < group.evaluators.size() && !evidence.facts.excluded.empty(); ++e)
        for (size_t t = 0; t < evidence.teams.size(); ++t) {
            if (!evidence.facts.excluded.contains({group.evaluators[e], evidence.teams[t].id}))
                continue;
            if (isExcluded.empty())
                isExcluded.assign(evidence.teams.size(),
                                  std::vector<bool>(group.evaluators.size()));
            isExcluded[t][e] = true;
        }
    return isExcluded;
}

bool isRecused(const GroupEvidence &group, const EvaluatorId &evaluator, const TeamId &team)
{
    const auto isThis = [&](const auto &one) {
        return one.evaluator == evaluator && one.team == team;
    };
    return std::any_of(group.recused.begin(), group.recused.end(), isThis) ||
           std::any_of(group.steppedBack.begin(), group.steppedBack.end(), isThis);
}

// Of sheets that judge anybody, and whose evaluator is not recused from the team.
bool isHalfJudged(const GroupEvidence &group, const TeamId &id, size_t team)
{
    const MarkTable &marks = group.marks;
    const auto judges = [&](size_t e, size_t t) {
        const qint64 *row = marks.row(e, t);
        return std::any_of(row, row + marks.fields(),
                           [](qint64 mark) { return mark != MarkTable::kMissing; });
    };
    for (size_t e = 0; e < marks.evaluators(); ++e) {
        if (judges(e, team) || isRecused(group, group.evaluators[e], id))
            continue;
        for (size_t t = 0; t < marks.teams(); ++t)
            if (judges(e, t))
                return true;
    }
    return false;
}

} // namespace

std::vector<bool> referenceGroup(const Conversion &conversion, const Evidence &evidence,
                                 const std::vector<bool> &isOut)
{
    std::vector<bool> isReference(evidence.teams.size(), true);
    for (size_t t = 0; t < evidence.teams.size(); ++t) {
        const TeamId &team = evidence.teams[t].id;
        const bool hasLeft =
            evidence.facts.withdrawn.contains(team) || evidence.facts.disqualified.contains(team);
        if (conversion.reference == Conversion::Reference::Eligible)
            isReference[t] = !isOut[t];
        else if (conversion.rebases)
            isReference[t] = !hasLeft;
    }
    return isReference;
}

Judged judgedOf(const Plan &plan, const Axis &axis, const GroupEvidence &group,
                const Evidence &evidence, const std::vector<bool> &isOut)
{
    std::vector<bool> halfJudged;
    for (size_t t = 0; t < evidence.teams.size(); ++t) {
        const TeamId &id = evidence.teams[t].id;
        halfJudged.push_back(evidence.facts.withdrawn.contains(id) && isHalfJudged(group, id, t));
    }
    return {
        axis,
        *axis.judged(),
        group,
        static_cast<size_t>(plan.group(axis.judged()->group)->attendance.leastForTeam),
        firstFieldOf(plan, axis),
        exclusions(group, evidence),
        halfJudged,
        [&](const Conversion &conversion) { return referenceGroup(conversion, evidence, isOut); }};
}

std::vector<size_t> Judged::counting(size_t team) const
{
    const size_t criteria = rules.criteria.size();
    std::vector<size_t> evaluators;
    for (size_t e = 0; e < group.marks.evaluators(); ++e) {
        const qint64 *row = group.marks.row(e, team) + firstField;
        const bool isWhole = std::find(row, row + criteria, MarkTable::kMissing) == row + criteria;
        if (isWhole && (isExcluded.empty() || !isExcluded[team][e]))
            evaluators.push_back(e);
    }
    return evaluators;
}

} // namespace simsa
