// The parts of the plan's check that are about conversions, selection, gates and votes.
#pragma once

#include "app/plan/plan.h"
#include "app/plan/plan_faults.h"

#include <map>

namespace simsa {

// `points` is what the criterion, item or axis is worth.
void checkConversion(PlanCheck &check, const Conversion &conversion, Points points,
                     const QString &place);

// `questions`: the ids in each group's form so far; those of the votes are added.
void checkRules(PlanCheck &check, const Plan &plan, std::map<QString, QSet<QString>> &questions);

} // namespace simsa
