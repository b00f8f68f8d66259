#include "app/plan/plan.h"

#include "app/base/text_rule.h"

#include <algorithm>

namespace simsa {

const Level *Scale::levelOf(Points mark) const
{
    const auto above = std::find_if(levels.begin(), levels.end(),
                                    [mark](const Level &level) { return level.at > mark; });
    return above == levels.begin() ? nullptr : &*std::prev(above);
}

int OpinionRule::demandedLength() const
{
    return isDemanded ? std::max(1, leastLength) : 0;
}

bool OpinionRule::accepts(const QString &opinion) const
{
    return writtenLength(opinion) >= demandedLength();
}

const Group *Plan::group(const GroupId &id) const
{
    const auto it =
        std::find_if(groups.begin(), groups.end(), [&](const Group &g) { return g.id == id; });
    return it == groups.end() ? nullptr : &*it;
}

const Axis *Plan::axis(const AxisId &id) const
{
    const auto it =
        std::find_if(axes.begin(), axes.end(), [&](const Axis &a) { return a.id == id; });
    return it == axes.end() ? nullptr : &*it;
}

const Gate *Plan::gate(const GateId &id) const
{
    const auto it =
        std::find_if(gates.begin(), gates.end(), [&](const Gate &g) { return g.id == id; });
    return it == gates.end() ? nullptr : &*it;
}

const Item *Plan::item(const ItemId &id) const
{
    for (const Axis &axis : axes)
        if (const MeasuredBy *measured = axis.measured())
            for (const Item &item : measured->items)
                if (item.id == id)
                    return &item;
    return nullptr;
}

const Adjustment *Plan::adjustment(const AdjustmentId &id) const
{
    const auto it = std::find_if(adjustments.begin(), adjustments.end(),
                                 [&](const Adjustment &a) { return a.id == id; });
    return it == adjustments.end() ? nullptr : &*it;
}

std::vector<const Vote *> Plan::ballots() const
{
    std::vector<const Vote *> votes;
    for (const Gate &gate : gates)
        votes.push_back(&gate.vote);
    if (recognition)
        votes.push_back(&*recognition);
    if (verdict)
        votes.push_back(&*verdict);
    std::erase_if(votes, [](const Vote *vote) { return vote->rule == Vote::Rule::Committee; });
    return votes;
}

std::vector<Item> Plan::items() const
{
    std::vector<Item> all;
    for (const Axis &axis : axes)
        if (const MeasuredBy *measured = axis.measured())
            all.insert(all.end(), measured->items.begin(), measured->items.end());
    return all;
}

Points Plan::points() const
{
    Points sum;
    for (const Axis &axis : axes)
        sum += axis.points;
    return sum;
}

} // namespace simsa
