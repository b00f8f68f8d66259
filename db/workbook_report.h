// The report of what a workbook says now.
#pragma once

#include "app/report/evaluation_report.h"
#include "db/results.h"

namespace simsa {

// language chooses among the plan's texts: "ko" or "en". Errors: those of
// verifyWorkbook and loadResults.
Result<Report> workbookReport(Workbook &workbook, const QString &language);

} // namespace simsa
