// Whether a plan can be carried out: sums meet, names are unique, scales have marks.
#pragma once

#include "app/base/error.h"
#include "app/plan/plan.h"

#include <vector>

namespace simsa {

// Every fault in the plan's meaning, in the order of the file, each with its path in the JSON.
// A value that `already` names as unreadable is not judged a second time.
std::vector<Error> checkPlan(const Plan &plan, const std::vector<Error> &already = {});

} // namespace simsa
