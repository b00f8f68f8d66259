#include "app/outcome/convert.h"

#include <algorithm>

namespace simsa {
namespace {

// The numbers of the reference group, best first.
struct ReferenceGroup
{
    std::vector<Rational> numbers;
    bool lowerIsBetter;

    bool isBetter(const Rational &a, const Rational &b) const
    {
        return lowerIsBetter ? a < b : a > b;
    }
    const Rational &best() const { return numbers.front(); }
    const Rational &worst() const { return numbers.back(); }
    size_t rankOf(const Rational &number) const // 1 + how many are better
    {
        const auto firstNotBetter =
            std::find_if(numbers.begin(), numbers.end(),
                         [&](const Rational &other) { return !isBetter(other, number); });
        return static_cast<size_t>(firstNotBetter - numbers.begin()) + 1;
    }
};

ReferenceGroup groupOf(const Numbers &numbers, const std::vector<bool> &isReference,
                       bool lowerIsBetter)
{
    ReferenceGroup group{{}, lowerIsBetter};
    for (size_t i = 0; i < numbers.size(); ++i)
        if (numbers[i] && isReference[i])
            group.numbers.push_back(*numbers[i]);
    std::sort(group.numbers.begin(), group.numbers.end(),
              [&](const Rational &a, const Rational &b) { return group.isBetter(a, b); });
    return group;
}

Rational share(const Rational &number, const Rational &whole, bool lowerIsBetter)
{
    if (lowerIsBetter)
        return number == 0 ? Rational(1) : whole / number;
    return number / whole;
}

class Converter
{
public:
    Converter(const Conversion &rule, const Worth &worth, const ReferenceGroup &group)
        : m_rule(rule), m_worth(worth), m_full(toRational(worth.points)), m_group(group)
    {
    }

    std::optional<Rational> operator()(const Rational &number,
                                       const std::optional<Rational> &target) const
    {
        switch (m_rule.rule) {
        case Conversion::Direct: return turned(number);
        case Conversion::Linear: return m_full * turned(number) / toRational(m_worth.most);
        case Conversion::RatioToBest: return ratioToBest(number);
        case Conversion::RatioToTarget: {
            if (!target)
                return std::nullopt;
            const Rational cap = percent(m_rule.cap);
            // Nothing at all reaches every target that is a limit from above.
            if (m_rule.lowerIsBetter && number == 0)
                return cap;
            return std::min(cap, Rational(m_full * share(number, *target, m_rule.lowerIsBetter)));
        }
        case Conversion::MinMax: return minMax(number);
        case Conversion::RankTable: {
            const size_t rank = std::min(m_group.rankOf(number), m_rule.ranks.size());
            return percent(m_rule.ranks[rank - 1]);
        }
        case Conversion::GradeTable: return graded(number);
        }
        return std::nullopt;
    }

private:
    Rational percent(Points value) const { return m_full * toRational(value) / Rational(100); }

    Rational turned(const Rational &number) const
    {
        return m_rule.lowerIsBetter ? toRational(m_worth.least) + toRational(m_worth.most) - number
                                    : number;
    }

    Rational undefined() const
    {
        if (m_rule.undefined == Conversion::Undefined::Full)
            return m_full;
        return m_rule == Conversion::MinMax ? toRational(m_rule.floor) : Rational(0);
    }

    Rational ratioToBest(const Rational &number) const
    {
        if (m_group.numbers.empty())
            return undefined();
        const Rational &best = m_group.best();
        // All of the group have nothing, so that a ratio would be 0/0; who is outside it and has
        // something is ahead of all of them, or behind.
        if (best == 0 && m_group.worst() == 0) {
            if (number == 0)
                return undefined();
            return m_rule.lowerIsBetter ? Rational(0) : m_full;
        }
        return std::min(m_full, Rational(m_full * share(number, best, m_rule.lowerIsBetter)));
    }

    Rational minMax(const Rational &number) const
    {
        if (m_group.numbers.empty() || m_group.best() == m_group.worst())
            return undefined();
        const Rational floor = toRational(m_rule.floor);
        const Rational part =
            (number - m_group.worst()) / Rational(m_group.best() - m_group.worst());
        const Rational points = floor + (m_full - floor) * part;
        return std::clamp(points, floor, m_full);
    }

    Rational graded(const Rational &number) const
    {
        for (auto grade = m_rule.grades.rbegin(); grade != m_rule.grades.rend(); ++grade) {
            const Rational from = toRational(grade->from);
            if (m_rule.lowerIsBetter ? number <= from : number >= from)
                return percent(grade->percent);
        }
        return 0;
    }

    const Conversion &m_rule;
    const Worth &m_worth;
    Rational m_full;
    const ReferenceGroup &m_group;
};

} // namespace

Numbers convert(const Conversion &conversion, const Worth &worth, const Numbers &numbers,
                const std::vector<bool> &isReference, const Numbers &targets)
{
    const ReferenceGroup group = groupOf(numbers, isReference, conversion.lowerIsBetter);
    const Converter points(conversion, worth, group);
    std::optional<Rational> common;
    if (conversion.target)
        common = toRational(*conversion.target);
    Numbers result(numbers.size());
    for (size_t i = 0; i < numbers.size(); ++i)
        if (numbers[i])
            result[i] = points(*numbers[i], common || targets.empty() ? common : targets[i]);
    return result;
}

} // namespace simsa
