// A figure beside what it was compared with, exactly: "94.96" where 95 is demanded, never "95.0,
// not reached".
#pragma once

#include "app/base/rational.h"

namespace simsa {

// Rounded half up to `digits` digits after the point, or to as many more as it takes to see that
// the value is less or more than the limit. There is no most.
QString shownBeside(const Rational &value, const Rational &limit, int digits);

// How many digits that takes.
int digitsBeside(const Rational &value, const Rational &limit, int digits);

} // namespace simsa
