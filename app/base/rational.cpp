#include "app/base/rational.h"

namespace simsa {
namespace {

using boost::multiprecision::cpp_int;

cpp_int powerOfTen(int digits)
{
    return boost::multiprecision::pow(cpp_int(10), static_cast<unsigned>(digits));
}

// The value times 10^digits, rounded half away from zero.
cpp_int scaledHalfUp(const Rational &value, int digits)
{
    const cpp_int top = boost::multiprecision::numerator(value) * powerOfTen(digits);
    const cpp_int bottom = boost::multiprecision::denominator(value);
    const bool negative = top < 0;
    const cpp_int magnitude = negative ? cpp_int(-top) : top;
    const cpp_int rounded = (2 * magnitude + bottom) / (2 * bottom);
    return negative ? cpp_int(-rounded) : rounded;
}

} // namespace

Rational toRational(Points points)
{
    return Rational(points.units(), Points::kOne);
}

Points roundHalfUp(const Rational &value, int digits)
{
    const cpp_int units = scaledHalfUp(value, digits) * powerOfTen(Points::kDigits - digits);
    return Points::fromUnits(static_cast<qint64>(units));
}

QString toFixed(const Rational &value, int digits)
{
    const cpp_int scaled = scaledHalfUp(value, digits);
    const bool negative = scaled < 0;
    const std::string plain = cpp_int(negative ? cpp_int(-scaled) : scaled).str();
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
