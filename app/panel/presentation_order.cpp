#include "app/panel/presentation_order.h"

#include <algorithm>
#include <numeric>

namespace simsa {
namespace {

using Order = std::vector<size_t>;

// As many rows as it takes until every neighbourhood is balanced.
size_t rowsOfBlock(size_t teams)
{
    return teams % 2 == 0 ? teams : 2 * teams;
}

// The first row zigzags, 0, 1, n - 1, 2, n - 2, …, so that its steps are all different; each of the
// next adds one to it, modulo n. With an odd n the same follow in mirror image: the steps up and
// those down are balanced only together.
Order williamsRow(size_t teams, size_t row)
{
    Order order;
    for (size_t place = 0; place < teams; ++place) {
        const size_t zigzag = place % 2 == 1 ? (place + 1) / 2 : teams - place / 2;
        order.push_back((zigzag + row) % teams);
    }
    if (row >= teams)
        std::reverse(order.begin(), order.end());
    return order;
}

Order counted(size_t count)
{
    Order numbers(count);
    std::iota(numbers.begin(), numbers.end(), size_t{0});
    return numbers;
}

// One of those that are left, which it leaves.
size_t drawOne(Order &left, const Draw &draw)
{
    std::swap(left[draw(left.size())], left.back());
    const size_t drawn = left.back();
    left.pop_back();
    return drawn;
}

} // namespace

std::vector<std::vector<size_t>> counterbalancedOrders(size_t teams, size_t evaluators,
                                                       const Draw &draw)
{
    std::vector<Order> orders(evaluators);
    Order unnamed = counted(teams);
    Order team; // that takes each part in the design
    while (!unnamed.empty())
        team.push_back(drawOne(unnamed, draw));
    Order rows; // of the block, that nobody has yet
    for (Order &order : orders) {
        if (rows.empty())
            rows = counted(rowsOfBlock(teams));
        if (rows.empty())
            break; // there are no teams
        for (const size_t part : williamsRow(teams, drawOne(rows, draw)))
            order.push_back(team[part]);
    }
    return orders;
}

} // namespace simsa
