// The first sheet of the report, and the chart under it.
#pragma once

#include "app/report/axis_table.h"
#include "app/report/report_input.h"

namespace simsa {

// axes: the table of each axis, in the order of the plan; the ranking refers to their points.
Table rankingTable(const ReportInput &input, const std::vector<AxisTable> &axes,
                   const QString &name, const QString &language);

// Points of the axes by team, for the teams that have a total; nothing where none has.
std::optional<StackedBarChart> rankingChart(const ReportInput &input, const Table &ranking);

} // namespace simsa
