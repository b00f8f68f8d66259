// Benchmark values: one number for each team and item, entered by the administrator.
#pragma once

#include "app/panel/panel.h"

namespace simsa {

struct Measurement
{
    TeamId team;
    ItemId item;
    Points value;
};

// Columns: team, then one column an item. Every item of the plan and every team must be there,
// every value between 0 and the item's most; items that carry the total of the round before are
// nobody's to enter and have no column. Errors name line and column; nothing is half read.
Result<std::vector<Measurement>> measurementsFromCsv(const CsvTable &table, const Plan &plan,
                                                     const std::vector<Team> &teams);

} // namespace simsa
