// Deviation report (편차 분석): whose points for a team lie far from those of the others, for a
// committee to look at. It names and removes nothing: the outcome does not know of it.
//
// Source: 방위사업청 무기체계 제안서 평가업무 지침 (2021-12), by which a committee may exclude
// scores outside mean ± 1.645 standard deviations. Which standard deviation it does not say. Here
// it is that of a sample (n − 1), over all evaluators of the team, the one in question among them.
// Thus nobody can be farther away than (n − 1) / √n: with four sheets or fewer nobody is ever
// outside.
//
// The only room with floating point beside charts; nothing that counts is computed from it.
#pragma once

#include "app/outcome/evidence.h"
#include "app/plan/plan.h"

namespace simsa {

inline constexpr double kFarInSds = 1.645;
inline constexpr size_t kFewestForSpread = 3; // sheets; fewer have nothing to say

// How the evaluators' points for a team in an axis are spread.
struct Spread
{
    AxisId axis;
    TeamId team;
    size_t counted; // sheets with every mark of the axis for the team
    double mean;    // points
    double sd;      // points; above 0
};

// One evaluator's points for a team that are outside.
struct Deviation
{
    AxisId axis;
    EvaluatorId evaluator;
    TeamId team;
    // The sum of criterion points * mark / the scale's most, before any conversion; where a lower
    // mark is better, of the scale's least + most - mark, so that more is better everywhere.
    double points;
    double mean;
    double sd;
    double distance; // (points - mean) / sd; negative where the evaluator gave less than others
};

// 몰아주기: of all the teams that the evaluator marked, two at least, the named one has the best
// mark of every criterion and each other one the worst of every criterion.
struct Lopsided
{
    EvaluatorId evaluator;
    AxisId axis;
    TeamId team;
};

// Everything in the order of the plan's axes, then of the teams, then of the evaluators; `lopsided`
// of the axes, then of the evaluators.
struct DeviationReport
{
    std::vector<Spread> spreads; // without the teams with too few sheets or with equal points
    std::vector<Deviation> outside;
    std::vector<Lopsided> lopsided;
};

// Of all judged axes. A team for which a mark of the axis is missing in a sheet is left out of that
// sheet, as in the outcome. Takes time in proportion to the marks.
DeviationReport deviations(const Plan &plan, const Evidence &evidence);

} // namespace simsa
