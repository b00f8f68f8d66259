// The two tables that the public gets beside the rules.
#pragma once

#include "app/report/report_input.h"

namespace simsa {

Table publicResultTable(const ReportInput &input, const QString &name, const QString &language);

// What each axis is worth, the teams' mean where it may be told, how many sheets count.
Table meansTable(const ReportInput &input, const QString &name, const QString &language);

// The figure as the outcome shows it, or a dash.
Cell shownCell(const QString &shown, Style style);

} // namespace simsa
