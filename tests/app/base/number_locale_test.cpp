#include "app/base/number_locale.h"
#include "tests/support/comma_locale.h"

using namespace simsa;
using namespace simsa::test;

TEST_CASE("Numbers have a decimal point under a locale with commas, and then commas again",
          "[locale]")
{
    const CommaLocale german;
    {
        const DecimalPoint point;
        CHECK(CommaLocale::printed(28.56) == "28.56");
        const DecimalPoint within;
        CHECK(CommaLocale::printed(28.56) == "28.56");
    }
    CHECK(CommaLocale::printed(28.56) == "28,56");
}

TEST_CASE("A program keeps its decimal point though Qt took the system's locale over", "[locale]")
{
    const CommaLocale german;
    useDecimalPoint();
    CHECK(CommaLocale::printed(28.56) == "28.56");
}
