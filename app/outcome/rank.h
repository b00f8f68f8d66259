// The order of teams by points, and what parts those with equal points.
#pragma once

#include "app/outcome/score.h"

namespace simsa {

// A step that was taken for teams with equal points, whether or not it parted them.
struct TieBreak
{
    std::vector<TeamId> tied;               // before the step
    std::optional<TieStep> step;            // nothing: no step was left, they share a rank
    std::vector<std::vector<TeamId>> order; // after it: first those ahead; equal ones together
};

struct Ranking
{
    std::vector<int> ranks; // in the order of the evidence; 0 without a total
    std::vector<TieBreak> tieBreaks;
};

Ranking rankTeams(const Plan &plan, const Evidence &evidence, const std::vector<Score> &scores);

} // namespace simsa
