#include "db/reason.h"

#include "app/exchange/sheet_file.h"

namespace simsa {

Result<QString> cleanReason(const QString &typed, const QString &file)
{
    const QString clean = cleanOpinion(typed).trimmed();
    if (clean.isEmpty())
        return failure({ErrorCode::ReasonMissing, file});
    if (clean.size() > kLongestReason)
        return failure({ErrorCode::TextTooLong, file, QStringLiteral("reason"),
                        QString::number(clean.size()), QString::number(kLongestReason)});
    return clean;
}

} // namespace simsa
