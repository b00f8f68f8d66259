// Where what stands in the ranking's table.
#pragma once

#include "app/outcome/outcome.h"

namespace simsa {

// Rank, id, name, each axis's points, then what the plan and the outcome make of them; only what
// there is has a column.
struct RankingColumns
{
    static constexpr int kHeaderRows = 2; // title, header
    static constexpr int kRank = 0;
    static constexpr int kId = 1;
    static constexpr int kName = 2;

    RankingColumns(const Plan &plan, const Outcome &outcome);
    static int axis(size_t index) { return kName + 1 + static_cast<int>(index); }

    std::optional<int> adjustment;
    std::optional<int> exact; // the total before rounding, where that is what is compared
    int total = 0;
    std::optional<int> tie;      // how many places behind the first of the equal ones
    std::optional<int> byPoints; // the rank by points, where another one is published
    std::optional<int> status;
    std::optional<int> verdict;
    int firstCount = 0; // how many sheets counted in each judged axis
    int remarks = 0;
};

// Of the totals before rounding: enough to tell each from the next that differs.
int exactDigits(const Plan &plan, const std::vector<TeamOutcome> &teams);

} // namespace simsa
