// One judged axis: the marks of many evaluators become one number for each team.
#pragma once

#include "app/outcome/judged.h"

namespace simsa {

struct Combined
{
    size_t counted = 0;             // sheets with every mark of the axis for the team
    std::vector<Rational> leaves;   // each criterion's points over the sheets that count
    std::optional<Rational> points; // of the most that the criteria are worth; nothing when
                                    // nobody's marks are left
};

// For every team. A mark counts as criterion points * mark / scale's most, or as the criterion's
// conversion says. `Trimmed` leaves out the k highest and k lowest; where several are equal only k
// of them go (조달청 2009, art. 8); `Winsorised` counts them like the next to them. With 2k marks
// or fewer nothing is left, and there is no number. The median of an even number is the mean of
// the two in the middle.
//
// With an axis conversion of each sheet, `points` are already the axis's.
std::vector<Combined> combine(const Judged &judged);

// As combining does it, for one list of numbers.
std::optional<Rational> combineNumbers(std::vector<Rational> numbers, const Combine &rule);

} // namespace simsa
