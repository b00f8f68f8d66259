// How those who go through were found: the order of operations with what others would have done,
// and the steps for equal totals.
#pragma once

#include "app/report/report_input.h"

namespace simsa {

// The plan's order first, then every other, with who would be let through or lost.
Table orderTable(const ReportInput &input, const QString &name, const QString &language);

// Each step that was taken for teams with equal points, and what it looked at.
Table tiesTable(const ReportInput &input, const QString &name, const QString &language);

} // namespace simsa
