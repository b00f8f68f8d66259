// The reason that a person gives for a recorded decision or a correction.
#pragma once

#include "app/base/result.h"

#include <QString>

namespace simsa {

// A person's reason as it is recorded for ever: cleaned, without blanks at its ends.
// Errors, with the file: ReasonMissing, TextTooLong.
Result<QString> cleanReason(const QString &typed, const QString &file);

} // namespace simsa
