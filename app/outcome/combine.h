// One judged axis for one team: marks of many evaluators become one number.
#pragma once

#include "app/base/rational.h"
#include "app/outcome/evidence.h"
#include "app/plan/plan.h"

#include <optional>

namespace simsa {

struct Combined
{
    size_t counted = 0;             // sheets with every mark for the team
    std::vector<Rational> leaves;   // each criterion's points over the sheets that count
    std::optional<Rational> points; // of the most that the criteria are worth; nothing when
                                    // nobody's marks are left
};

// The criteria stand at `firstField` and after in the rows of the table. A mark counts as
// criterion points * mark / scale's most. `Trimmed` leaves out the k highest and k lowest; where
// several are equal only k of them go (조달청 2009, art. 8). With 2k marks or fewer nothing is
// left, and there is no number.
Combined combineTeam(const JudgedBy &judged, const MarkTable &marks, size_t firstField, size_t team,
                     const Rounding &rounding);

} // namespace simsa
