// Numbers to points, and many numbers to one, as the second evaluator understands the rules.
#pragma once

#include "tests/app/outcome/second_opinion.h"

namespace simsa::test {

using Number = std::optional<Fraction>;

struct Ends // of the scale that a number stands on, and what it is worth
{
    Fraction points;
    Fraction least;
    Fraction most;
};

Fraction atMost(const Fraction &value, const Fraction &limit);

Number combined(std::vector<Fraction> values, const Combine &combine);

// The points for one number, compared with the numbers of the reference group; nothing where the
// rule needs a target and there is none.
Number converted(const Conversion &conversion, const Ends &ends, const Fraction &number,
                 const std::vector<Fraction> &reference, const Number &target);

// The points of all teams for one number each, in the order of the evidence.
std::vector<Number> convertedAll(const Conversion &conversion, const Ends &ends,
                                 const std::vector<Number> &numbers, const Evidence &evidence,
                                 const std::vector<TeamOpinion> &teams,
                                 const std::vector<Number> &targets);

} // namespace simsa::test
