// Every sheet that is kept, and what later revisions replaced: for documents that lead from a
// figure to the signed sheet it comes from.
#pragma once

#include "app/report/report_input.h"
#include "db/standings.h"

namespace simsa {

struct SheetList
{
    std::vector<SheetOnRecord> sheets;        // by evaluator, then revision
    std::vector<SheetCorrection> corrections; // in the same order, then by team
};

// Errors: RecordBroken for a sheet that cannot be read.
Result<SheetList> sheetList(Workbook &workbook);

} // namespace simsa
