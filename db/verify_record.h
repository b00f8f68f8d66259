// A part of verifyWorkbook: the chain of events, the tables against it, and the acts in it.
#pragma once

#include "db/workbook.h"

namespace simsa {

// Inside the caller's transaction; throws SQLite's exceptions. Error: RecordBroken.
Result<> verifyRecord(Workbook &workbook);

} // namespace simsa
