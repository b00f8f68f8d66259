#include "app/base/rational.h"

namespace simsa {
namespace {

using boost::multiprecision::cpp_int;

cpp_int powerOfTen(int digits)
{
    return boost::multiprecision::pow(cpp_int(10), static_cast<unsigned>(digits));
}

// The value times 10^digits, rounded to a whole number.
cpp_int scaled(const Rational &value, int digits, RoundingMode mode)
{
    const cpp_int top = boost::multiprecision::numerator(value) * powerOfTen(digits);
    const cpp_int bottom = boost::multiprecision::denominator(value);
    const bool negative = top < 0;
    cpp_int magnitude = negative ? cpp_int(-top) : top;
    switch (mode) {
    case RoundingMode::HalfUp: magnitude = (2 * magnitude + bottom) / (2 * bottom); break;
    case RoundingMode::Truncate: magnitude /= bottom; break;
    case RoundingMode::Up: magnitude = (magnitude + bottom - 1) / bottom; break;
    }
    return negative ? cpp_int(-magnitude) : magnitude;
}

} // namespace

Rational toRational(Points points)
{
    return Rational(points.units(), Points::kOne);
}

Points rounded(const Rational &value, int digits, RoundingMode mode)
{
    const cpp_int units = scaled(value, digits, mode) * powerOfTen(Points::kDigits - digits);
    return Points::fromUnits(static_cast<qint64>(units));
}

QString toFixed(const Rational &value, int digits, RoundingMode mode)
{
    const cpp_int whole = scaled(value, digits, mode);
    const bool negative = whole < 0;
    const std::string plain = cpp_int(negative ? cpp_int(-whole) : whole).str();
    QString text = QString::fromLatin1(plain.data(), static_cast<qsizetype>(plain.size()))
                       .rightJustified(digits + 1, u'0');
    if (digits > 0)
        text.insert(text.size() - digits, u'.');
    return negative ? u'-' + text : text;
}

QString toFraction(const Rational &value)
{
    return QString::fromStdString(value.str());
}

double toDouble(const Rational &value)
{
    return value.convert_to<double>();
}

} // namespace simsa
