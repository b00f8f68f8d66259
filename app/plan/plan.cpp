#include "app/plan/plan.h"

#include <algorithm>

namespace simsa {

const QString &Text::in(const QString &language) const
{
    const QString &wanted = language.startsWith(QLatin1String("en")) ? en : ko;
    const QString &other = language.startsWith(QLatin1String("en")) ? ko : en;
    return wanted.isEmpty() ? other : wanted;
}

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
    return opinion.trimmed().size() >= demandedLength();
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
