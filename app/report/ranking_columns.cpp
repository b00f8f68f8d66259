#include "app/report/ranking_columns.h"

#include "app/base/shown_digits.h"

#include <algorithm>

namespace simsa {

RankingColumns::RankingColumns(const Plan &plan, const Outcome &outcome)
{
    const auto any = [&](const auto &has) {
        return std::any_of(outcome.teams.begin(), outcome.teams.end(), has);
    };
    int next = kName + 1 + static_cast<int>(plan.axes.size());
    if (!plan.adjustments.empty())
        adjustment = next++;
    if (plan.comparesExact)
        exact = next++;
    total = next++;
    if (std::any_of(outcome.tieBreaks.begin(), outcome.tieBreaks.end(),
                    [](const TieBreak &taken) { return taken.order.size() > 1; }))
        tie = next++;
    if (any([](const TeamOutcome &team) { return team.rank != team.scoreRank; }))
        byPoints = next++;
    if (any([](const TeamOutcome &team) {
            return team.status != Status::Ranked && team.status != Status::Incomplete;
        }))
        status = next++;
    if (plan.verdict)
        verdict = next++;
    firstCount = next;
    for (const Axis &axis : plan.axes)
        next += axis.judged() ? 1 : 0;
    remarks = next;
}

int exactDigits(const Plan &plan, const std::vector<TeamOutcome> &teams)
{
    constexpr int kMoreDigits = 2;
    constexpr int kMostDigits = 15; // more than a spreadsheet keeps
    int digits = std::min(plan.totalDigits + kMoreDigits, Points::kDigits);
    for (size_t i = 1; i < teams.size(); ++i)
        if (teams[i].exact && teams[i - 1].exact)
            digits = std::max(digits, digitsBeside(*teams[i].exact, *teams[i - 1].exact, digits));
    return std::min(digits, kMostDigits);
}

} // namespace simsa
