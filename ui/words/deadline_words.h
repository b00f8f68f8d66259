// What an evaluator is told when the last day for signing is over.
#pragma once

#include "app/plan/procedure_rules.h"

namespace simsa {

// For a sheet that would be signed now, and for one that was signed after the deadline.
QString afterDeadlineText(const Attendance &attendance);
QString signedLateText(const Attendance &attendance);

} // namespace simsa
