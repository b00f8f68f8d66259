#include "db/reason.h"

#include "app/base/text_rule.h"
#include "app/exchange/sheet_file.h"

namespace simsa {

Result<QString> cleanEntry(const QString &typed, const QString &place, int longest, ErrorCode empty)
{
    const QString clean = trimmedText(typed);
    if (clean.isEmpty())
        return failure(empty, place);
    if (clean.size() > longest)
        return failure(ErrorCode::TextTooLong, place, QString::number(clean.size()),
                       QString::number(longest));
    return clean;
}

Result<QString> cleanReason(const QString &typed, const QString &file)
{
    return named(
        cleanEntry(typed, QStringLiteral("reason"), kLongestReason, ErrorCode::ReasonMissing),
        file);
}

} // namespace simsa
