// Where printed parts do not add up to the figure above them, why: what stands below a table for a
// reader who adds it up by hand.
#pragma once

#include "app/outcome/outcome.h"

namespace simsa {

// The criteria or items under an axis: combined otherwise, converted, or rounded at the axis. Empty
// where they add up as printed, or where there is nothing to add.
QString axisSumNote(const Plan &plan, const TeamOutcome &team, size_t axis,
                    const QString &language);

// The axes, bonuses and deductions under the total: rounded there, or kept within limits.
QString totalSumNote(const Plan &plan, const TeamOutcome &team);

} // namespace simsa
