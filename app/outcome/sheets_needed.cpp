#include "app/outcome/sheets_needed.h"

#include "app/sheet/form.h"

#include <algorithm>

namespace simsa {
namespace {

bool judgesAxis(const Plan &plan, const GroupId &group)
{
    return std::any_of(plan.axes.begin(), plan.axes.end(), [&](const Axis &axis) {
        return axis.judged() && axis.judged()->group == group;
    });
}

size_t neededOf(const Plan &plan, const Group &group, size_t possible)
{
    size_t needed = std::max<size_t>(1, static_cast<size_t>(group.attendance.leastForTeam));
    for (const Axis &axis : plan.axes)
        if (const JudgedBy *judged = axis.judged(); judged && judged->group == group.id)
            if (judged->combine.trims(possible))
                needed = std::max(needed, 2 * static_cast<size_t>(judged->combine.trim) + 1);
    return needed;
}

} // namespace

std::vector<SheetsNeeded> sheetsNeeded(const Plan &plan, const std::vector<Team> &teams,
                                       const Panel &panel,
                                       const std::set<std::pair<EvaluatorId, TeamId>> &notJudging)
{
    std::set<std::pair<EvaluatorId, TeamId>> out = notJudging;
    for (const Recusal &recusal : panel.recusals)
        out.insert({recusal.evaluator, recusal.team});
    std::vector<SheetsNeeded> all;
    for (const Group &group : plan.groups) {
        const bool isForPoints = judgesAxis(plan, group.id);
        if (!isForPoints && formOf(plan, group.id).fields.empty())
            continue;
        for (const Team &team : teams) {
            SheetsNeeded one{group.id, team.id};
            for (const Evaluator &evaluator : panel.evaluators)
                if (evaluator.group == group.id && !evaluator.isReplaced() &&
                    !out.contains({evaluator.id, team.id}))
                    ++one.possible;
            one.needed = neededOf(plan, group, one.possible);
            one.isForPoints = isForPoints;
            all.push_back(std::move(one));
        }
    }
    return all;
}

} // namespace simsa
