// Fixed distribution of grades (강제배분): how often an evaluator has to give each level.
#pragma once

#include "app/base/result.h"
#include "app/plan/plan.h"

namespace simsa {

// The marks that one evaluator gave all judged teams by one scale. Where the scale says nothing
// about so many teams, anything goes. Error: DistributionDiffers, with the level's mark as its
// place, how often it was given and how often it has to be.
Result<> checkDistribution(const Scale &scale, const std::vector<Points> &marks);

} // namespace simsa
