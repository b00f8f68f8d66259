#include "app/base/shown_digits.h"

namespace simsa {
namespace {

using boost::multiprecision::cpp_int;

Rational asShown(const Rational &value, int digits)
{
    cpp_int whole = 0;
    const QString text = toFixed(value, digits);
    for (const QChar letter : text)
        if (letter.isDigit())
            whole = whole * 10 + letter.digitValue();
    const cpp_int tens = boost::multiprecision::pow(cpp_int(10), static_cast<unsigned>(digits));
    return Rational(text.startsWith(u'-') ? cpp_int(-whole) : whole, tens);
}

} // namespace

int digitsBeside(const Rational &value, const Rational &limit, int digits)
{
    if (value == limit)
        return digits;
    const bool isLess = value < limit;
    while (isLess ? asShown(value, digits) >= limit : asShown(value, digits) <= limit)
        ++digits;
    return digits;
}

QString shownBeside(const Rational &value, const Rational &limit, int digits)
{
    return toFixed(value, digitsBeside(value, limit, digits));
}

} // namespace simsa
