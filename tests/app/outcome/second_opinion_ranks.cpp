// The second evaluator's ranks: points first, then the plan's steps for ties.
#include "tests/app/outcome/second_opinion.h"

#include <algorithm>

namespace simsa::test {
namespace {

using Teams = std::vector<size_t>;  // indexes in the evidence
using Ordered = std::vector<Teams>; // those ahead first; equal ones together

class TieWork
{
public:
    TieWork(const Plan &plan, const Evidence &evidence, const std::vector<TeamOpinion> &teams,
            std::vector<TieBreak> &breaks)
        : m_plan(plan), m_evidence(evidence), m_teams(teams), m_breaks(breaks)
    {
    }

    // All teams with a total, as they rank.
    Ordered all() const
    {
        Teams scored;
        for (size_t t = 0; t < m_teams.size(); ++t)
            if (m_teams[t].total)
                scored.push_back(t);
        Ordered ordered;
        for (const Teams &equal : parted(scored, [&](size_t t) {
                 return m_plan.comparesExact ? *m_teams[t].exact : *m_teams[t].total;
             }))
            for (const Teams &group : settle(equal, 0))
                ordered.push_back(group);
        return ordered;
    }

private:
    // By a number, the greatest first.
    template <typename Value> static Ordered parted(const Teams &tied, const Value &valueOf)
    {
        Ordered ordered;
        Teams left = tied;
        while (!left.empty()) {
            Fraction best = valueOf(left.front());
            for (const size_t t : left)
                best = best < valueOf(t) ? valueOf(t) : best;
            Teams ahead;
            for (const size_t t : left)
                if (valueOf(t) == best)
                    ahead.push_back(t);
            std::erase_if(left, [&](size_t t) { return valueOf(t) == best; });
            ordered.push_back(ahead);
        }
        return ordered;
    }

    std::vector<TeamId> idsOf(const Teams &teams) const
    {
        std::vector<TeamId> ids;
        for (const size_t t : teams)
            ids.push_back(m_teams[t].team.id);
        return ids;
    }

    Ordered settle(const Teams &tied, size_t step) const
    {
        if (tied.size() == 1)
            return {tied};
        if (step == m_plan.ties.size()) {
            m_breaks.push_back({idsOf(tied), std::nullopt, {idsOf(tied)}});
            return {tied};
        }
        const Ordered after = byStep(tied, m_plan.ties[step]);
        TieBreak record{idsOf(tied), m_plan.ties[step], {}};
        for (const Teams &group : after)
            record.order.push_back(idsOf(group));
        m_breaks.push_back(record);
        if (m_plan.ties[step].by == TieStep::By::Decision && after.size() == 1) {
            m_breaks.push_back({idsOf(tied), std::nullopt, {idsOf(tied)}});
            return {tied};
        }
        Ordered ordered;
        for (const Teams &group : after)
            for (const Teams &settled : settle(group, step + 1))
                ordered.push_back(settled);
        return ordered;
    }

    Ordered byStep(const Teams &tied, const TieStep &step) const
    {
        switch (step.by) {
        case TieStep::By::Axis: return byAxis(tied, step.axis);
        case TieStep::By::LargerPart: return byParts(tied, step.axis);
        case TieStep::By::HeadToHead: return byPairs(tied, step.axis);
        case TieStep::By::Decision: return byDecision(tied);
        }
        return {tied};
    }

    size_t indexOf(const AxisId &id) const
    {
        return static_cast<size_t>(m_plan.axis(id) - m_plan.axes.data());
    }

    Ordered byAxis(const Teams &tied, const AxisId &id) const
    {
        return parted(tied, [&](size_t t) {
            const AxisOpinion &axis = m_teams[t].axes[indexOf(id)];
            return m_plan.comparesExact ? *axis.exact : *axis.points;
        });
    }

    struct Part
    {
        size_t axis;
        size_t leaf;
        Points most;
    };

    Ordered byParts(const Teams &tied, const AxisId &id) const
    {
        std::vector<Part> parts;
        for (size_t i = 0; i < m_plan.axes.size(); ++i) {
            const Axis &axis = m_plan.axes[i];
            if (!id.value.isEmpty() && axis.id != id)
                continue;
            size_t leaf = 0;
            if (axis.judged())
                for (const Criterion &criterion : axis.judged()->criteria)
                    parts.push_back({i, leaf++, criterion.points});
            else
                for (const Item &item : axis.measured()->items)
                    parts.push_back({i, leaf++, item.points});
        }
        std::stable_sort(parts.begin(), parts.end(),
                         [](const Part &a, const Part &b) { return a.most > b.most; });
        Ordered ordered{tied};
        for (const Part &part : parts) {
            Ordered finer;
            for (const Teams &group : ordered)
                for (const Teams &smaller : parted(group, [&](size_t t) {
                         const Fraction &leaf = m_teams[t].axes[part.axis].leaves[part.leaf];
                         // Of an axis in which less is better the smaller part is.
                         return m_plan.axes[part.axis].conversion.lowerIsBetter ? Fraction(0) - leaf
                                                                                : leaf;
                     }))
                    finer.push_back(smaller);
            ordered = finer;
        }
        return ordered;
    }

    Ordered byPairs(const Teams &tied, const AxisId &id) const
    {
        return parted(tied, [&](size_t one) {
            int beaten = 0;
            for (const size_t other : tied)
                beaten += one != other && beats(one, other, *m_plan.axis(id)) ? 1 : 0;
            return Fraction(beaten);
        });
    }

    bool beats(size_t one, size_t other, const Axis &axis) const
    {
        const auto ofOne = rowsFor(m_plan, m_evidence, axis, one);
        const auto ofOther = rowsFor(m_plan, m_evidence, axis, other);
        int preferOne = 0;
        int preferOther = 0;
        for (size_t e = 0; e < ofOne.size(); ++e) {
            if (!ofOne[e] || !ofOther[e])
                continue;
            const Fraction a = sheetPoints(axis, *ofOne[e]);
            const Fraction b = sheetPoints(axis, *ofOther[e]);
            preferOne += b < a ? 1 : 0;
            preferOther += a < b ? 1 : 0;
        }
        return axis.conversion.lowerIsBetter ? preferOther > preferOne : preferOne > preferOther;
    }

    static Fraction sheetPoints(const Axis &axis, const Row &row)
    {
        Fraction sum;
        for (size_t c = 0; c < row.size(); ++c) {
            const Criterion &criterion = axis.judged()->criteria[c];
            Fraction mark(row[c]);
            if (criterion.conversion.lowerIsBetter)
                mark = Fraction(criterion.scale.least) + Fraction(criterion.scale.most) - mark;
            sum = sum + Fraction(criterion.points) * mark / Fraction(criterion.scale.most);
        }
        return sum;
    }

    // The last recorded order that has all of them.
    Ordered byDecision(const Teams &tied) const
    {
        Ordered ordered{tied};
        for (const std::vector<TeamId> &decided : m_evidence.facts.tieOrders) {
            Ordered found;
            for (const TeamId &id : decided)
                for (const size_t t : tied)
                    if (m_teams[t].team.id == id)
                        found.push_back({t});
            if (found.size() == tied.size())
                ordered = found;
        }
        return ordered;
    }

    const Plan &m_plan;
    const Evidence &m_evidence;
    const std::vector<TeamOpinion> &m_teams;
    std::vector<TieBreak> &m_breaks;
};

} // namespace

void rankAll(const Plan &plan, const Evidence &evidence, std::vector<TeamOpinion> &teams,
             std::vector<TieBreak> &breaks)
{
    int ahead = 0;
    for (const Teams &group : TieWork(plan, evidence, teams, breaks).all()) {
        for (const size_t t : group)
            teams[t].scoreRank = ahead + 1;
        ahead += static_cast<int>(group.size());
    }
}

} // namespace simsa::test
