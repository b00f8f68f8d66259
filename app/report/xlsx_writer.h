// A report as an XLSX workbook with live formulas and a native chart.
#pragma once

#include "app/base/result.h"
#include "app/report/table.h"

namespace simsa {

// Text is always written as text, whatever it begins with. A failed write leaves the old file.
// Errors: TooManyColumns (a table is larger than a spreadsheet can be; place: its name, expected:
// the limit), FolderUnwritable, DiskFull, FileUnwritable.
Result<> writeXlsx(const QString &path, const Report &report);

} // namespace simsa
