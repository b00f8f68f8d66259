// Fractions without loss: means, conversions and everything computed from marks.
#pragma once

#include "app/base/points.h"

#include <boost/multiprecision/cpp_int.hpp>

namespace simsa {

using Rational = boost::multiprecision::cpp_rational;

Rational toRational(Points points);

// Half away from zero (반올림), towards zero (절사), or away from zero (올림).
enum class RoundingMode { HalfUp, Truncate, Up };

// At the given number of digits after the point, 0 to 6. 82.85 becomes 82.9 at one digit half up,
// never 82.8.
Points rounded(const Rational &value, int digits, RoundingMode mode = RoundingMode::HalfUp);

// A decimal with exactly `digits` digits: "90.2", "30.40". Rounds where it must.
QString toFixed(const Rational &value, int digits, RoundingMode mode = RoundingMode::HalfUp);

// "n/d" in lowest terms, or "n" for a whole number.
QString toFraction(const Rational &value);

// For charts and the cached values of spreadsheet cells only.
double toDouble(const Rational &value);

} // namespace simsa
