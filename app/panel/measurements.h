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

// Columns: team, then one column for each item of which there are values; items that carry the
// total of the round before are nobody's to enter and have no column. An empty cell says nothing of
// its value, and so do a missing row and a missing column. Every value is between 0 and the item's
// most. Errors name line and column, and nothing is half read; CsvEmpty (expected: the columns)
// where there is no value at all.
Result<std::vector<Measurement>> measurementsFromCsv(const CsvTable &table, const Plan &plan,
                                                     const std::vector<Team> &teams);

} // namespace simsa
