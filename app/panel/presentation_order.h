// The order in which each evaluator of a blind plan sees the teams.
#pragma once

#include <cstddef>
#include <functional>
#include <vector>

namespace simsa {

// A whole number from 0 to below - 1, each as likely as the others.
using Draw = std::function<size_t(size_t below)>;

// One order of the teams 0 … teams - 1 for each evaluator, counterbalanced: in every full block
// (as many evaluators as teams, twice as many where the number of teams is odd) each team stands
// equally often at each place, and each follows each other team equally often. The design is
// E. J. Williams, Experimental designs balanced for the estimation of residual effects of
// treatments, Australian Journal of Scientific Research A 2 (1949). Which team takes which part in
// it, and which evaluator gets which row, is drawn.
std::vector<std::vector<size_t>> counterbalancedOrders(size_t teams, size_t evaluators,
                                                       const Draw &draw);

} // namespace simsa
