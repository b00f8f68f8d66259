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
    CHECK(rounded(c.value, c.digits) == *Points::parse(toFixed(c.value, c.digits)));
}

TEST_CASE("Truncating goes towards zero and rounding up away from it, on both sides", "[base]")
{
    struct Case
    {
        Rational value;
        int digits;
        const char *halfUp;
        const char *truncated;
        const char *up;
    };
    const Case c = GENERATE(values<Case>({
        {Rational(8285, 100), 1, "82.9", "82.8", "82.9"},
        {Rational(8281, 100), 1, "82.8", "82.8", "82.9"},
        {Rational(8289, 100), 1, "82.9", "82.8", "82.9"},
        {Rational(8280, 100), 1, "82.8", "82.8", "82.8"},
        {Rational(-8281, 100), 1, "-82.8", "-82.8", "-82.9"},
        {Rational(-8289, 100), 1, "-82.9", "-82.8", "-82.9"},
        {Rational(-8280, 100), 1, "-82.8", "-82.8", "-82.8"},
        {Rational(5996, 100), 1, "60.0", "59.9", "60.0"}, // a pass mark of 60
        {Rational(2, 3), 6, "0.666667", "0.666666", "0.666667"},
        {Rational(1, 3), 0, "0", "0", "1"},
        {Rational(-1, 3), 0, "0", "0", "-1"}, // never "-0"
        {Rational(1, 1'000'000'000), 6, "0.000000", "0.000000", "0.000001"},
        {Rational(0), 3, "0.000", "0.000", "0.000"},
    }));
    CAPTURE(c.value.str(), c.digits);
    const std::pair<RoundingMode, const char *> modes[] = {{RoundingMode::HalfUp, c.halfUp},
                                                           {RoundingMode::Truncate, c.truncated},
                                                           {RoundingMode::Up, c.up}};
    for (const auto &[mode, shown] : modes) {
        CHECK(toFixed(c.value, c.digits, mode) == QString::fromLatin1(shown));
        CHECK(rounded(c.value, c.digits, mode) == *Points::parse(toFixed(c.value, c.digits, mode)));
    }
}

TEST_CASE("What is rounded already stays as it is, however it is rounded", "[base]")
{
    const RoundingMode mode =
        GENERATE(RoundingMode::HalfUp, RoundingMode::Truncate, RoundingMode::Up);
    const int digits = GENERATE(range(0, 7));
    const Rational value(-1234567891, 3000);
    const Rational once = toRational(rounded(value, digits, mode));
    CHECK(toRational(rounded(once, digits, mode)) == once);
    CHECK(toFixed(once, digits, mode) == toFixed(value, digits, mode));
}

TEST_CASE("A decimal becomes a fraction and back without loss", "[base]")
{
    const char *text = GENERATE("0", "0.1", "-0.000001", "82.85", "999999999.999999");
    const Points points = *Points::parse(QString::fromLatin1(text));
    CHECK(rounded(toRational(points), Points::kDigits) == points);
}

TEST_CASE("A fraction is written in lowest terms", "[base]")
{
    CHECK(toFraction(Rational(10, 4)) == QStringLiteral("5/2"));
    CHECK(toFraction(Rational(8, 4)) == QStringLiteral("2"));
    CHECK(toFraction(Rational(-1, 3)) == QStringLiteral("-1/3"));
    CHECK(toDouble(Rational(1, 4)) == 0.25);
}
