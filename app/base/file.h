// Whole files in and out. A failed write leaves the old file as it was.
#pragma once

#include "app/base/result.h"

#include <QByteArray>

namespace simsa {

// limit: the largest accepted size in bytes. Errors: FileMissing, FileUnreadable, FileEmpty,
// FileTooLarge, each naming the path.
Result<QByteArray> readFile(const QString &path, qint64 limit);

// Errors: FolderUnwritable, DiskFull, FileUnwritable, each naming the path.
Result<> writeFile(const QString &path, const QByteArray &bytes);

// Makes the folder and its parents. Error: FolderUnwritable.
Result<> makeFolder(const QString &path);

} // namespace simsa
