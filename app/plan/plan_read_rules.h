// Reads the parts of a plan that rule more than marks: selection, gates, votes, dates, publication.
#pragma once

#include "app/base/json_reader.h"
#include "app/plan/plan.h"

namespace simsa {

Text readText(JsonReader &parent, const char *key, bool mayBeEmpty = false);
Attendance readAttendance(JsonReader &parent);
void readRules(JsonReader &json, Plan &plan);

} // namespace simsa
