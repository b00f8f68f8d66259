#include "app/exchange/crypto.h"
#include "tests/support/printing.h"

#include <set>

using namespace simsa;

TEST_CASE("A number that is drawn lies below the bound, and every one of them comes up",
          "[exchange]")
{
    std::set<size_t> drawn;
    for (int i = 0; i < 1000; ++i)
        drawn.insert(drawBelow(3));
    CHECK(drawn == std::set<size_t>{0, 1, 2});
    CHECK(drawBelow(1) == 0);
    CHECK(drawBelow(0) == 0);
}
