// The first sheet of the report, and the chart under it.
#pragma once

#include "app/report/axis_table.h"

namespace simsa {

// axes: the table of each axis, in the order of the plan; the ranking refers to their points.
Table rankingTable(const Plan &plan, const Evidence &evidence, const Outcome &outcome,
                   const std::vector<AxisTable> &axes, const QString &name,
                   const QString &language);

// Points of the axes by team, for the teams that are ranked; nothing where none is.
std::optional<StackedBarChart> rankingChart(const Plan &plan, const Outcome &outcome,
                                            const Table &ranking);

} // namespace simsa
