// Fractions without loss: means, conversions and everything computed from marks.
#pragma once

#include "app/base/points.h"

#include <boost/multiprecision/cpp_int.hpp>

namespace simsa {

using Rational = boost::multiprecision::cpp_rational;

Rational toRational(Points points);

// Half away from zero at the given number of digits after the point (반올림), 0 to 6.
// 82.85 becomes 82.9 at one digit, never 82.8.
Points roundHalfUp(const Rational &value, int digits);

// A decimal with exactly `digits` digits: "90.2", "30.40". Rounds half up where it must.
QString toFixed(const Rational &value, int digits);

// "n/d" in lowest terms, or "n" for a whole number.
QString toFraction(const Rational &value);

// For charts and the cached values of spreadsheet cells only.
double toDouble(const Rational &value);

} // namespace simsa
