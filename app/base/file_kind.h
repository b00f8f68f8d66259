// What a file is, told by its inside: names and endings change on the way through mail.
#pragma once

#include "app/base/result.h"

#include <QByteArray>

namespace simsa {

// In the header of our databases, where SQLite keeps an application's id.
inline constexpr int kWorkbookId = 0x53696d57;  // "SimW"
inline constexpr int kScorebookId = 0x53696d53; // "SimS"

// "packet", "sheet", "workbook", "scorebook", "plan", "acts", "zip", "xlsx", "document" (of an
// office program), "pdf"; empty for everything else, and where nothing can be read. A damaged file
// has the kind that its beginning tells, or none.
QString fileKind(const QByteArray &bytes);
QString fileKindAt(const QString &path);

// OtherKind in the place of an error that only says that the file at `path` is not of the wanted
// kind; the error as it is where the file is of that kind or of none that is known.
Error tellKind(Error error, const QString &path, const QString &wanted = {});

template <typename T>
Result<T> ofKind(Result<T> read, const QString &path, const QString &wanted = {})
{
    if (!read)
        return failure(tellKind(std::move(read.error()), path, wanted));
    return read;
}

} // namespace simsa
