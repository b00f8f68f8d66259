// Numbers to points, as app/plan/conversion.h names the rules. Each formula stands at its case.
#pragma once

#include "app/base/rational.h"
#include "app/plan/conversion.h"

namespace simsa {

// What is converted is worth `points`; its numbers lie on a scale from `least` to `most`.
struct Worth
{
    Points points;
    Points least;
    Points most;
};

using Numbers = std::vector<std::optional<Rational>>; // one a team; nothing where it has none

// The points of every team that has a number. `isReference` says for each team whether the others
// are measured by it; `targets` has each team's own, where the rule has no common one; a team
// without a target gets no points, not 0.
Numbers convert(const Conversion &conversion, const Worth &worth, const Numbers &numbers,
                const std::vector<bool> &isReference, const Numbers &targets);

} // namespace simsa
