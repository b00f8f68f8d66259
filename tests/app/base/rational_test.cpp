#include "app/base/rational.h"
#include "tests/support/printing.h"

using namespace simsa;

TEST_CASE("Rounding is half away from zero at the digits asked for", "[base]")
{
    struct Case
    {
        Rational value;
        int digits;
        const char *shown;
    };
    const Case c = GENERATE(values<Case>({
        {Rational(8285, 100), 1, "82.9"},
        {Rational(8284, 100), 1, "82.8"},
        {Rational(82849999, 1000000), 1, "82.8"},
        {Rational(8292, 100), 1, "82.9"},
        {Rational(-8285, 100), 1, "-82.9"},
        {Rational(-8284, 100), 1, "-82.8"},
        {Rational(1, 2), 0, "1"},
        {Rational(-1, 2), 0, "-1"},
        {Rational(5, 2), 0, "3"}, // half to even would say 2
        {Rational(49, 100), 0, "0"},
        {Rational(-49, 100), 0, "0"}, // never "-0"
        {Rational(-4, 100), 1, "0.0"},
        {Rational(0), 0, "0"},
        {Rational(0), 2, "0.00"},
        {Rational(304, 10), 2, "30.40"},
        {Rational(1, 3), 6, "0.333333"},
        {Rational(2, 3), 6, "0.666667"},
        {Rational(999999, 1000000), 1, "1.0"},
        {Rational(1, 20), 1, "0.1"},
        {Rational(199, 2), 0, "100"},
    }));
    CAPTURE(c.value.str(), c.digits);

    CHECK(toFixed(c.value, c.digits) == QString::fromLatin1(c.shown));
    CHECK(roundHalfUp(c.value, c.digits) == *Points::parse(toFixed(c.value, c.digits)));
}

TEST_CASE("What is rounded already stays as it is", "[base]")
{
    const int digits = GENERATE(range(0, 7));
    const Rational value(-1234567891, 3000);
    const Rational once = toRational(roundHalfUp(value, digits));
    CHECK(toRational(roundHalfUp(once, digits)) == once);
    CHECK(toFixed(once, digits) == toFixed(value, digits));
}

TEST_CASE("A decimal becomes a fraction and back without loss", "[base]")
{
    const char *text = GENERATE("0", "0.1", "-0.000001", "82.85", "999999999.999999");
    const Points points = *Points::parse(QString::fromLatin1(text));
    CHECK(roundHalfUp(toRational(points), Points::kDigits) == points);
}

TEST_CASE("A fraction is written in lowest terms", "[base]")
{
    CHECK(toFraction(Rational(10, 4)) == QStringLiteral("5/2"));
    CHECK(toFraction(Rational(8, 4)) == QStringLiteral("2"));
    CHECK(toFraction(Rational(-1, 3)) == QStringLiteral("-1/3"));
    CHECK(toDouble(Rational(1, 4)) == 0.25);
}
