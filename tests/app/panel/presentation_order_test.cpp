#include "app/panel/presentation_order.h"
#include "tests/support/printing.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace simsa;

namespace {

using Order = std::vector<size_t>;
using Orders = std::vector<Order>;

// Draws that a seed decides, and that are all within bounds.
Draw seeded(unsigned seed)
{
    return [engine = std::mt19937(seed)](size_t below) mutable {
        REQUIRE(below >= 1);
        return static_cast<size_t>(engine()) % below;
    };
}

Draw firstOfAll()
{
    return [](size_t below) {
        REQUIRE(below >= 1);
        return size_t{0};
    };
}

size_t blockOf(size_t teams)
{
    return teams % 2 == 0 ? teams : 2 * teams;
}

using Counts = std::map<std::pair<size_t, size_t>, size_t>;

Counts placesIn(const Orders &orders) // of (place, team)
{
    Counts counts;
    for (const Order &order : orders)
        for (size_t place = 0; place < order.size(); ++place)
            ++counts[{place, order[place]}];
    return counts;
}

Counts neighboursIn(const Orders &orders) // of (team, the one right after it)
{
    Counts counts;
    for (const Order &order : orders)
        for (size_t place = 1; place < order.size(); ++place)
            ++counts[{order[place - 1], order[place]}];
    return counts;
}

void checkAll(const Counts &counts, size_t pairs, size_t each)
{
    CHECK(counts.size() == pairs);
    for (const auto &[pair, count] : counts) {
        CAPTURE(pair.first, pair.second);
        CHECK(count == each);
    }
}

} // namespace

TEST_CASE("In full blocks each team stands equally often at each place", "[panel]")
{
    const size_t teams = GENERATE(range<size_t>(1, 10));
    const size_t blocks = GENERATE(1u, 3u);
    CAPTURE(teams, blocks);
    const size_t evaluators = blocks * blockOf(teams);
    const Orders orders = counterbalancedOrders(teams, evaluators, seeded(7));
    REQUIRE(orders.size() == evaluators);
    checkAll(placesIn(orders), teams * teams, evaluators / teams);
}

TEST_CASE("In full blocks each team follows each other team equally often", "[panel]")
{
    const size_t teams = GENERATE(range<size_t>(2, 10));
    const size_t blocks = GENERATE(1u, 3u);
    CAPTURE(teams, blocks);
    const size_t evaluators = blocks * blockOf(teams);
    const Orders orders = counterbalancedOrders(teams, evaluators, seeded(8));
    // teams - 1 neighbourhoods an evaluator, over teams * (teams - 1) pairs.
    checkAll(neighboursIn(orders), teams * (teams - 1), evaluators / teams);
}

TEST_CASE("Every evaluator sees every team once", "[panel]")
{
    const size_t teams = GENERATE(1u, 2u, 5u, 20u, 101u);
    for (const Order &order : counterbalancedOrders(teams, 25, seeded(9))) {
        CHECK(order.size() == teams);
        CHECK(std::set<size_t>(order.begin(), order.end()).size() == teams);
        CHECK(*std::max_element(order.begin(), order.end()) == teams - 1);
    }
}

TEST_CASE("No order comes again before all orders of the block are used up", "[panel]")
{
    const size_t teams = GENERATE(range<size_t>(2, 10));
    CAPTURE(teams);
    const size_t block = blockOf(teams);
    const Orders orders = counterbalancedOrders(teams, 2 * block + block / 2, seeded(10));
    for (size_t start = 0; start < orders.size(); start += block) {
        const size_t end = std::min(orders.size(), start + block);
        const std::set<Order> seen(orders.begin() + static_cast<std::ptrdiff_t>(start),
                                   orders.begin() + static_cast<std::ptrdiff_t>(end));
        CHECK(seen.size() == end - start);
    }
    // Later blocks are of the same orders.
    CHECK(std::set<Order>(orders.begin(), orders.end()).size() == block);
}

TEST_CASE("The same draws give the same orders, other draws other ones", "[panel]")
{
    CHECK(counterbalancedOrders(5, 12, seeded(1)) == counterbalancedOrders(5, 12, seeded(1)));
    CHECK(counterbalancedOrders(5, 12, seeded(1)) != counterbalancedOrders(5, 12, seeded(2)));
}

TEST_CASE("Both the teams' parts in the design and the evaluators' rows are drawn", "[panel]")
{
    // With two teams there are two rows: the first evaluator's is one or the other.
    std::set<Order> first;
    for (unsigned seed = 0; seed < 64; ++seed)
        first.insert(counterbalancedOrders(2, 1, seeded(seed)).front());
    CHECK(first.size() == 2);
    // Of four teams a design with fixed parts has four rows; drawn parts give all 24 orders.
    std::set<Order> all;
    for (unsigned seed = 0; seed < 1000; ++seed)
        all.insert(counterbalancedOrders(4, 1, seeded(seed)).front());
    CHECK(all.size() == 24);
    // The rows alone: the last draw of four parts is of one row among four.
    std::set<size_t> rowDraws;
    counterbalancedOrders(4, 4, [&](size_t below) {
        rowDraws.insert(below);
        return below - 1;
    });
    CHECK(rowDraws == std::set<size_t>{1, 2, 3, 4});
}

TEST_CASE("A draw that is always the same is balanced as well", "[panel]")
{
    const Orders orders = counterbalancedOrders(6, 6, firstOfAll());
    checkAll(placesIn(orders), 36, 1);
    checkAll(neighboursIn(orders), 30, 1);
}

TEST_CASE("Without evaluators there are no orders, without teams the orders are empty", "[panel]")
{
    CHECK(counterbalancedOrders(4, 0, firstOfAll()).empty());
    CHECK(counterbalancedOrders(0, 2, firstOfAll()) == Orders{{}, {}});
    CHECK(counterbalancedOrders(1, 3, firstOfAll()) == Orders{{0}, {0}, {0}});
}
