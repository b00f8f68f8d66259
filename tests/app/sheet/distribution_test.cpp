#include "app/sheet/distribution.h"
#include "tests/support/printing.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// 1 미흡, 3 보통, 5 우수; of three teams one each, of four one, two and one.
Scale graded()
{
    Scale scale{Points::whole(1), Points::whole(5), Points::whole(1), {}, {}};
    scale.levels = {{Points::whole(1), {}}, {Points::whole(3), {}}, {Points::whole(5), {}}};
    scale.distributions = {{3, {1, 1, 1}}, {4, {1, 2, 1}}};
    return scale;
}

std::vector<Points> marks(std::initializer_list<int> values)
{
    std::vector<Points> list;
    for (const int value : values)
        list.push_back(Points::whole(value));
    return list;
}

} // namespace

TEST_CASE("Each level is to be given as often as the distribution for so many teams says",
          "[sheet]")
{
    CHECK(checkDistribution(graded(), marks({5, 1, 3})));
    CHECK(checkDistribution(graded(), marks({3, 3, 5, 1})));
    const auto refused = checkDistribution(graded(), marks({5, 5, 3}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::DistributionDiffers, {}, u"1"_s, u"0"_s, u"1"_s});
}

TEST_CASE("A mark between two levels belongs to the lower", "[sheet]")
{
    CHECK(checkDistribution(graded(), marks({2, 4, 5})));
}

TEST_CASE("With a number of teams that no row names, or without a distribution, anything goes",
          "[sheet]")
{
    CHECK(checkDistribution(graded(), marks({5, 5})));
    Scale free = graded();
    free.distributions.clear();
    CHECK(checkDistribution(free, marks({5, 5, 5})));
}
