// When the last day for signing is over.
#pragma once

#include "app/plan/procedure_rules.h"

namespace simsa {

// Whether the deadline's day has ended in Korea by then (a timestamp); whether a sheet of that
// time counts all the same is another question of the plan. Never without a deadline.
bool isAfterDeadline(const QString &timestamp, const Attendance &attendance);

} // namespace simsa
