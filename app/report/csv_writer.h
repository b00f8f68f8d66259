// Tables as CSV that Korean Excel opens rightly: UTF-8 with byte-order mark, CRLF, figures as
// shown.
#pragma once

#include "app/base/result.h"
#include "app/report/table.h"

#include <QByteArray>
#include <QStringList>

namespace simsa {

// Text that a spreadsheet could take for a formula (it begins with = + - @, tab or carriage
// return) gets an apostrophe before it. Title rows are left out; a merged header is repeated.
QByteArray toCsv(const Table &table);

// One file a table, named by its key: ranking.csv, axis-ID.csv, rules.csv. Answers the paths.
// Errors: FolderUnwritable, DiskFull, FileUnwritable.
Result<QStringList> writeCsvs(const QString &folder, const Report &report);

} // namespace simsa
