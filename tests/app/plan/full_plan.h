// A plan that says everything a plan can say, each thing with another value than its usual one.
#pragma once

#include "app/plan/plan.h"

namespace simsa::test {

// As smallPlan(), 80 points: conversions of every rule, both groups with attendance, three gates,
// recognition, verdict, selection, dates, objections, targets and disclosure. It has no fault.
Plan fullPlan();

} // namespace simsa::test
