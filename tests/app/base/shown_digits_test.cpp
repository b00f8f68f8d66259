#include "app/base/shown_digits.h"
#include "tests/support/printing.h"

using namespace simsa;

TEST_CASE("A figure is printed with as many digits as show on which side of the limit it lies",
          "[base]")
{
    const Rational limit = 95;
    CHECK(shownBeside(Rational(9496, 100), limit, 1) == QStringLiteral("94.96"));
    CHECK(shownBeside(Rational(95), limit, 1) == QStringLiteral("95.0"));
    CHECK(shownBeside(Rational(9504, 100), limit, 1) == QStringLiteral("95.04"));
    CHECK(shownBeside(Rational(96), limit, 1) == QStringLiteral("96.0"));
    CHECK(shownBeside(Rational(-1, 1000), Rational(0), 1) == QStringLiteral("-0.001"));
    // One tenth of a thousandth of a millionth is a difference as well.
    const Rational little(1, 10'000'000'000);
    CHECK(shownBeside(limit - little, limit, 0) == QStringLiteral("94.9999999999"));
    CHECK(shownBeside(limit + little, limit, 0) == QStringLiteral("95.0000000001"));
    // A limit that no decimal gives.
    CHECK(shownBeside(Rational(3333, 10000), Rational(1, 3), 1) == QStringLiteral("0.3"));
    CHECK(shownBeside(Rational(3334, 10000), Rational(1, 3), 1) == QStringLiteral("0.3334"));
}
