// Fractions for the second evaluator: written out, so that nothing is shared with app/base.
#pragma once

#include "app/base/points.h"
#include "app/base/rational.h" // for the names of the ways to round

#include <boost/multiprecision/cpp_int.hpp>

#include <string>

namespace simsa::test {

using Whole = boost::multiprecision::cpp_int;

struct Fraction
{
    Whole top = 0;
    Whole bottom = 1; // positive; without a common divisor with the top

    Fraction() = default;
    Fraction(int whole) : top(whole) {}
    Fraction(Whole above, Whole below) : top(std::move(above)), bottom(std::move(below))
    {
        if (bottom < 0) {
            top = -top;
            bottom = -bottom;
        }
        const Whole divisor = boost::multiprecision::gcd(top, bottom);
        if (divisor > 1) {
            top /= divisor;
            bottom /= divisor;
        }
    }
    Fraction(Points points) : Fraction(Whole(points.units()), Whole(1'000'000)) {}
};

inline Fraction count(size_t number)
{
    return Fraction(Whole(number), Whole(1));
}

inline Fraction operator+(const Fraction &a, const Fraction &b)
{
    return {Whole(a.top * b.bottom + b.top * a.bottom), Whole(a.bottom * b.bottom)};
}

inline Fraction operator-(const Fraction &a, const Fraction &b)
{
    return {Whole(a.top * b.bottom - b.top * a.bottom), Whole(a.bottom * b.bottom)};
}

inline Fraction operator*(const Fraction &a, const Fraction &b)
{
    return {Whole(a.top * b.top), Whole(a.bottom * b.bottom)};
}

inline Fraction operator/(const Fraction &a, const Fraction &b)
{
    return {Whole(a.top * b.bottom), Whole(a.bottom * b.top)};
}

inline bool operator<(const Fraction &a, const Fraction &b)
{
    return Whole(a.top * b.bottom) < Whole(b.top * a.bottom);
}

inline bool operator==(const Fraction &a, const Fraction &b)
{
    return a.top == b.top && a.bottom == b.bottom;
}

inline Whole tenTo(int digits)
{
    Whole power = 1;
    for (int i = 0; i < digits; ++i)
        power *= 10;
    return power;
}

// How many units of the last digit the value has, without its sign.
inline Whole unitsOf(const Fraction &value, int digits, RoundingMode mode)
{
    const Whole above = abs(value.top) * tenTo(digits);
    const Whole down = above / value.bottom;
    const Whole rest = above % value.bottom;
    switch (mode) {
    case RoundingMode::HalfUp: return 2 * rest >= value.bottom ? down + 1 : down;
    case RoundingMode::Truncate: return down;
    case RoundingMode::Up: return rest > 0 ? down + 1 : down;
    }
    return down;
}

inline Fraction roundedTo(const Fraction &value, int digits, RoundingMode mode)
{
    const Whole units = unitsOf(value, digits, mode);
    return {value.top < 0 ? Whole(-units) : units, tenTo(digits)};
}

inline std::string printed(const Fraction &value, int digits, RoundingMode mode)
{
    const Whole units = unitsOf(value, digits, mode);
    std::string text = units.str();
    while (static_cast<int>(text.size()) <= digits)
        text.insert(0, "0");
    if (digits > 0)
        text.insert(text.size() - static_cast<size_t>(digits), ".");
    return value.top < 0 && units > 0 ? "-" + text : text;
}

} // namespace simsa::test
