// Whether other windows and programs have written into a workbook that is open here.
#pragma once

#include "db/workbook.h"

namespace simsa {

// A number that stays the same until another connection has written into the file.
// Errors: DatabaseBusy, DatabaseDamaged, FileUnwritable.
Result<int> writtenElsewhere(Workbook &workbook);

} // namespace simsa
