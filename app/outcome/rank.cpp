#include "app/outcome/rank.h"

#include "app/outcome/combine.h"

#include <algorithm>
#include <numeric>

namespace simsa {
namespace {

using Teams = std::vector<size_t>;  // by their place in the evidence
using Order = std::vector<Teams>;   // first those ahead; equal ones together
using Keys = std::vector<Rational>; // one for each of the teams, more is better

Order byKeys(const Teams &teams, const Keys &keys)
{
    std::vector<size_t> places(teams.size());
    std::iota(places.begin(), places.end(), size_t(0));
    std::stable_sort(places.begin(), places.end(),
                     [&](size_t a, size_t b) { return keys[a] > keys[b]; });
    Order order;
    for (size_t i = 0; i < places.size(); ++i) {
        if (i == 0 || keys[places[i]] != keys[places[i - 1]])
            order.emplace_back();
        order.back().push_back(teams[places[i]]);
    }
    return order;
}

// A criterion or item: where its points stand among the leaves of a team's axes.
struct Part
{
    size_t axis;
    size_t leaf;
    Points points;
};

std::vector<Part> partsOf(const Plan &plan, const AxisId &only)
{
    std::vector<Part> parts;
    for (size_t a = 0; a < plan.axes.size(); ++a) {
        if (!only.value.isEmpty() && plan.axes[a].id != only)
            continue;
        if (const JudgedBy *judged = plan.axes[a].judged())
            for (size_t i = 0; i < judged->criteria.size(); ++i)
                parts.push_back({a, i, judged->criteria[i].points});
        if (const MeasuredBy *measured = plan.axes[a].measured())
            for (size_t i = 0; i < measured->items.size(); ++i)
                parts.push_back({a, i, measured->items[i].points});
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part &a, const Part &b) { return a.points > b.points; });
    return parts;
}

class TieBreaker
{
public:
    TieBreaker(const Plan &plan, const Evidence &evidence, const std::vector<Score> &scores)
        : m_plan(plan), m_evidence(evidence), m_scores(scores)
    {
    }

    // The teams, all equal so far, from this step of the plan on.
    Order part(const Teams &tied, size_t stepIndex)
    {
        if (tied.size() == 1)
            return {tied};
        if (stepIndex == m_plan.ties.size()) {
            note(tied, std::nullopt, {tied});
            return {tied};
        }
        const TieStep &step = m_plan.ties[stepIndex];
        const Order parted = apply(step, tied);
        note(tied, step, parted);
        if (step.by == TieStep::By::Decision && parted.size() == 1)
            return part(tied, m_plan.ties.size()); // later steps would be overtaken by a decision
        Order order;
        for (const Teams &group : parted)
            for (Teams &teams : part(group, stepIndex + 1))
                order.push_back(std::move(teams));
        return order;
    }

    std::vector<TieBreak> taken;

private:
    Order apply(const TieStep &step, const Teams &tied) const
    {
        switch (step.by) {
        case TieStep::By::Axis: return byAxis(step.axis, tied);
        case TieStep::By::LargerPart: return byParts(step.axis, tied);
        case TieStep::By::HeadToHead: return headToHead(step.axis, tied);
        case TieStep::By::Decision: return byDecision(tied);
        }
        return {tied};
    }

    size_t indexOf(const AxisId &axis) const
    {
        return static_cast<size_t>(m_plan.axis(axis) - m_plan.axes.data());
    }

    Order byAxis(const AxisId &axis, const Teams &tied) const
    {
        Keys keys;
        for (const size_t team : tied) {
            const AxisOutcome &outcome = m_scores[team].axes[indexOf(axis)];
            keys.push_back(m_plan.comparesExact ? *outcome.exact : *outcome.points);
        }
        return byKeys(tied, keys);
    }

    Order byParts(const AxisId &axis, const Teams &tied) const
    {
        for (const Part &larger : partsOf(m_plan, axis)) {
            const bool isTurned = m_plan.axes[larger.axis].conversion.lowerIsBetter;
            Keys keys;
            for (const size_t team : tied) {
                const Rational &leaf = m_scores[team].axes[larger.axis].leaves[larger.leaf];
                keys.push_back(isTurned ? Rational(-leaf) : leaf);
            }
            Order order;
            for (const Teams &group : byKeys(tied, keys))
                order.push_back(group);
            if (order.size() == 1)
                continue;
            Order parted; // the smaller parts are asked of those still equal
            for (const Teams &group : order)
                for (Teams &teams : group.size() == 1 ? Order{group} : byParts(axis, group))
                    parted.push_back(std::move(teams));
            return parted;
        }
        return {tied};
    }

    // Each evaluator's own sum of the axis, in proportion to the scales: what a mark becomes among
    // those of others says nothing of whom this evaluator preferred.
    std::vector<std::vector<std::optional<Rational>>> sums(const AxisId &id,
                                                           const Teams &tied) const
    {
        const Axis &axis = *m_plan.axis(id);
        const JudgedBy &rules = *axis.judged();
        const GroupEvidence &group = m_evidence.groups.at(rules.group);
        const size_t firstField =
            formOf(m_plan, rules.group).indexOf(rules.criteria.front().id).value_or(0);
        std::vector<std::vector<std::optional<Rational>>> sums;
        for (const size_t team : tied) {
            std::vector<std::optional<Rational>> &row = sums.emplace_back();
            for (size_t e = 0; e < group.marks.evaluators(); ++e)
                row.push_back(sumOf(rules, group, firstField, e, team));
        }
        return sums;
    }

    std::optional<Rational> sumOf(const JudgedBy &rules, const GroupEvidence &group,
                                  size_t firstField, size_t evaluator, size_t team) const
    {
        if (m_evidence.facts.excluded.contains(
                {group.evaluators[evaluator], m_evidence.teams[team].id}))
            return std::nullopt;
        Rational sum = 0;
        for (size_t c = 0; c < rules.criteria.size(); ++c) {
            const auto mark = group.marks.mark(evaluator, team, firstField + c);
            if (!mark)
                return std::nullopt;
            const Criterion &criterion = rules.criteria[c];
            const Scale &scale = criterion.scale;
            const Points number =
                criterion.conversion.lowerIsBetter ? scale.least + scale.most - *mark : *mark;
            sum += toRational(criterion.points) * toRational(number) / toRational(scale.most);
        }
        return sum;
    }

    // How many of the other tied teams each is preferred to by more evaluators than the reverse.
    Order headToHead(const AxisId &axis, const Teams &tied) const
    {
        const auto all = sums(axis, tied);
        const int better = m_plan.axis(axis)->conversion.lowerIsBetter ? -1 : 1;
        Keys won(tied.size(), Rational(0));
        for (size_t a = 0; a < tied.size(); ++a)
            for (size_t b = 0; b < tied.size(); ++b) {
                int balance = 0;
                for (size_t e = 0; e < all[a].size(); ++e)
                    if (all[a][e] && all[b][e] && *all[a][e] != *all[b][e])
                        balance += *all[a][e] > *all[b][e] ? better : -better;
                if (balance > 0)
                    won[a] += 1;
            }
        return byKeys(tied, won);
    }

    // The last recorded order in which all of them stand.
    Order byDecision(const Teams &tied) const
    {
        const auto &orders = m_evidence.facts.tieOrders;
        for (auto order = orders.rbegin(); order != orders.rend(); ++order) {
            Keys keys;
            for (const size_t team : tied) {
                const auto it = std::find(order->begin(), order->end(), m_evidence.teams[team].id);
                if (it != order->end())
                    keys.push_back(Rational(order->end() - it));
            }
            if (keys.size() == tied.size())
                return byKeys(tied, keys);
        }
        return {tied};
    }

    void note(const Teams &tied, const std::optional<TieStep> &step, const Order &order)
    {
        const auto ids = [this](const Teams &teams) {
            std::vector<TeamId> list;
            for (const size_t team : teams)
                list.push_back(m_evidence.teams[team].id);
            return list;
        };
        TieBreak &tieBreak = taken.emplace_back();
        tieBreak.tied = ids(tied);
        tieBreak.step = step;
        for (const Teams &group : order)
            tieBreak.order.push_back(ids(group));
    }

    const Plan &m_plan;
    const Evidence &m_evidence;
    const std::vector<Score> &m_scores;
};

} // namespace

Ranking rankTeams(const Plan &plan, const Evidence &evidence, const std::vector<Score> &scores)
{
    Teams scored;
    Keys totals;
    for (size_t t = 0; t < scores.size(); ++t)
        if (scores[t].total) {
            scored.push_back(t);
            totals.push_back(plan.comparesExact ? *scores[t].exact : *scores[t].total);
        }
    Ranking ranking;
    ranking.ranks.assign(scores.size(), 0);
    TieBreaker ties(plan, evidence, scores);
    int rank = 1;
    for (const Teams &equal : byKeys(scored, totals))
        for (const Teams &group : ties.part(equal, 0)) {
            for (const size_t team : group)
                ranking.ranks[team] = rank;
            rank += static_cast<int>(group.size());
        }
    ranking.tieBreaks = std::move(ties.taken);
    return ranking;
}

} // namespace simsa
