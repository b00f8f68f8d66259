// What a report says of the workbook it was made from.
#pragma once

#include "app/report/evaluation_report.h"
#include "db/results.h"

namespace simsa {

ReportFacts reportFacts(const Workbook &workbook, const Results &results);

} // namespace simsa
