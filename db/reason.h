// What a person gives in words for what is recorded for ever: a title, a reason, who approved.
#pragma once

#include "app/base/result.h"

#include <QString>

namespace simsa {

// Cleaned, without blanks at its ends. Errors, at the place: `empty` where nothing of it is seen,
// TextTooLong.
Result<QString> cleanEntry(const QString &typed, const QString &place, int longest,
                           ErrorCode empty);

// The reason of a recorded decision or a correction.
// Errors, with the file: ReasonMissing, TextTooLong.
Result<QString> cleanReason(const QString &typed, const QString &file);

} // namespace simsa
