#include "app/outcome/combine.h"

#include "app/outcome/combine_values.h"

#include <numeric>

namespace simsa {
namespace {

using boost::multiprecision::cpp_int;
using boost::multiprecision::int128_t;

// Each criterion's points * mark / most as whole numbers over one common denominator, so that the
// marks of a whole panel are added without a fraction: points = sum(mark * weight) / denominator.
struct Weights
{
    std::vector<cpp_int> numerators;
    Rational unit; // one millionth of a mark with weight 1, in points
    // Whether a mark (under 2^50) times a weight, added up over a million evaluators and all
    // criteria (under 2^28), stays within 128 bits. Scales that share no divisor do not.
    bool areSmall = true;
};

Weights weightsOf(const std::vector<Criterion> &criteria)
{
    cpp_int common = 1;
    for (const Criterion &criterion : criteria) {
        const qint64 divisor = std::gcd(criterion.points.units(), criterion.scale.most.units());
        common =
            boost::multiprecision::lcm(common, cpp_int(criterion.scale.most.units() / divisor));
    }
    Weights weights;
    for (const Criterion &criterion : criteria) {
        const qint64 divisor = std::gcd(criterion.points.units(), criterion.scale.most.units());
        weights.numerators.push_back(criterion.points.units() / divisor *
                                     (common / (criterion.scale.most.units() / divisor)));
        if (weights.numerators.back() >= (cpp_int(1) << 48))
            weights.areSmall = false;
    }
    weights.unit = Rational(1, common * Points::kOne);
    return weights;
}

Rational roundedLeaf(const Rational &points, const Rounding &rounding)
{
    if (rounding.at != Rounding::At::Leaf)
        return points;
    return toRational(rounded(points, rounding.digits, rounding.mode));
}

// A criterion's own mean is only shown where each sheet's total is what counts.
Combine ruleOfLeaf(const Combine &rule)
{
    Combine leaf = rule;
    if (rule.of == Combine::Of::Total)
        leaf.rule = Combine::Rule::Mean;
    return leaf;
}

// ---- every mark counts in proportion: whole numbers throughout

// Where lower is better, the mark is counted from the other end of the scale.
qint64 numberOf(const Criterion &criterion, qint64 mark)
{
    return criterion.conversion.lowerIsBetter
               ? criterion.scale.least.units() + criterion.scale.most.units() - mark
               : mark;
}

// Wide holds a sum of marks times weights, Weight a weight.
template <typename Wide, typename Weight>
Combined combineTeam(const Judged &judged, size_t team, const Weights &weights)
{
    const MarkTable &marks = judged.group.marks;
    const Combine &rule = judged.rules.combine;
    const std::vector<size_t> counting = judged.counting(team);
    const size_t criteria = judged.rules.criteria.size();
    std::vector<Weight> numerators;
    for (const cpp_int &numerator : weights.numerators)
        numerators.push_back(static_cast<Weight>(numerator));
    Combined result;
    result.counted = counting.size();
    std::vector<Wide> values(counting.size());
    Rational sumOfLeaves = 0;
    for (size_t c = 0; c < criteria; ++c) {
        values.resize(counting.size());
        for (size_t i = 0; i < counting.size(); ++i)
            values[i] = Wide(numberOf(judged.rules.criteria[c],
                                      marks.row(counting[i], team)[judged.firstField + c])) *
                        numerators[c];
        const std::optional<Rational> leaf = combineValues(values, ruleOfLeaf(rule));
        if (!leaf)
            return result;
        result.leaves.push_back(roundedLeaf(*leaf * weights.unit, judged.axis.rounding));
        sumOfLeaves += result.leaves.back();
    }
    if (rule.of == Combine::Of::Criterion) {
        result.points = sumOfLeaves;
        return result;
    }
    values.assign(counting.size(), Wide(0));
    for (size_t i = 0; i < counting.size(); ++i) {
        const qint64 *row = marks.row(counting[i], team) + judged.firstField;
        for (size_t c = 0; c < criteria; ++c)
            values[i] += Wide(numberOf(judged.rules.criteria[c], row[c])) * numerators[c];
    }
    if (const std::optional<Rational> total = combineValues(values, rule))
        result.points = *total * weights.unit;
    return result;
}

// ---- conversions that look at other teams or at tables: fractions

// [team][i]: what the i-th counting evaluator gave.
using PerTeam = std::vector<std::vector<Rational>>;

class Converted
{
public:
    explicit Converted(const Judged &judged) : m_judged(judged)
    {
        for (size_t team = 0; team < teams(); ++team)
            m_counting.push_back(judged.counting(team));
    }

    std::vector<Combined> combine() const
    {
        std::vector<Combined> results(teams());
        for (size_t team = 0; team < teams(); ++team)
            results[team].counted = m_counting[team].size();
        PerTeam totals(teams());
        for (size_t team = 0; team < teams(); ++team)
            totals[team].assign(m_counting[team].size(), Rational(0));
        const Combine &rule = m_judged.rules.combine;
        for (size_t c = 0; c < m_judged.rules.criteria.size(); ++c)
            addCriterion(c, results, totals);
        if (m_judged.axis.conversion.of == Conversion::Of::Sheet)
            totals = convertSheets(m_judged.axis.conversion,
                                   {m_judged.axis.points, Points(), m_judged.axis.points}, totals);
        for (size_t team = 0; team < teams(); ++team) {
            Combined &result = results[team];
            const bool isWhole = result.leaves.size() == m_judged.rules.criteria.size();
            if (!isWhole) {
                result.leaves.clear(); // so that a leaf always stands at its criterion's place
                continue;
            }
            if (rule.of == Combine::Of::Total)
                result.points = combineNumbers(totals[team], rule);
            else
                result.points =
                    std::accumulate(result.leaves.begin(), result.leaves.end(), Rational(0));
        }
        return results;
    }

private:
    size_t teams() const { return m_judged.group.marks.teams(); }

    void addCriterion(size_t index, std::vector<Combined> &results, PerTeam &totals) const
    {
        const Criterion &criterion = m_judged.rules.criteria[index];
        const Worth worth{criterion.points, criterion.scale.least, criterion.scale.most};
        const Combine rule = ruleOfLeaf(m_judged.rules.combine);
        const bool convertsSheets =
            criterion.conversion.isAffine() || criterion.conversion.of == Conversion::Of::Sheet;
        PerTeam numbers = marksOf(index);
        if (convertsSheets)
            numbers = convertSheets(criterion.conversion, worth, numbers);
        Numbers combined(teams());
        for (size_t team = 0; team < teams(); ++team) {
            combined[team] = combineNumbers(numbers[team], rule);
            for (size_t i = 0; convertsSheets && i < numbers[team].size(); ++i)
                totals[team][i] += numbers[team][i];
        }
        // Who has too few sheets for points of its own is nobody's measure either.
        for (size_t team = 0; !convertsSheets && team < teams(); ++team)
            if (!m_judged.isEnough(team, m_counting[team].size()))
                combined[team].reset();
        if (!convertsSheets)
            combined = convert(criterion.conversion, worth, combined,
                               m_judged.referenceOf(criterion.conversion), {});
        for (size_t team = 0; team < teams(); ++team)
            if (combined[team])
                results[team].leaves.push_back(
                    roundedLeaf(*combined[team], m_judged.axis.rounding));
    }

    PerTeam marksOf(size_t criterion) const
    {
        PerTeam marks(teams());
        for (size_t team = 0; team < teams(); ++team)
            for (const size_t evaluator : m_counting[team])
                marks[team].push_back(toRational(Points::fromUnits(
                    m_judged.group.marks.row(evaluator, team)[m_judged.firstField + criterion])));
        return marks;
    }

    // Each evaluator's numbers among that evaluator's own.
    PerTeam convertSheets(const Conversion &conversion, const Worth &worth,
                          const PerTeam &numbers) const
    {
        std::vector<Numbers> sheets(m_judged.group.marks.evaluators(), Numbers(teams()));
        for (size_t team = 0; team < teams(); ++team)
            for (size_t i = 0; i < m_counting[team].size(); ++i)
                sheets[m_counting[team][i]][team] = numbers[team][i];
        const std::vector<bool> isReference = m_judged.referenceOf(conversion);
        for (Numbers &sheet : sheets)
            sheet = convert(conversion, worth, sheet, isReference, {});
        PerTeam converted(teams());
        for (size_t team = 0; team < teams(); ++team)
            for (const size_t evaluator : m_counting[team])
                converted[team].push_back(*sheets[evaluator][team]);
        return converted;
    }

    const Judged &m_judged;
    std::vector<std::vector<size_t>> m_counting; // [team]
};

} // namespace

std::vector<Combined> combine(const Judged &judged)
{
    const auto &criteria = judged.rules.criteria;
    const bool isProportional =
        judged.axis.conversion.of == Conversion::Of::Combined &&
        std::all_of(criteria.begin(), criteria.end(),
                    [](const Criterion &criterion) { return criterion.conversion.isAffine(); });
    if (!isProportional)
        return Converted(judged).combine();
    const Weights weights = weightsOf(criteria);
    std::vector<Combined> results;
    for (size_t team = 0; team < judged.group.marks.teams(); ++team)
        results.push_back(weights.areSmall ? combineTeam<int128_t, qint64>(judged, team, weights)
                                           : combineTeam<cpp_int, cpp_int>(judged, team, weights));
    return results;
}

std::optional<Rational> combineNumbers(std::vector<Rational> numbers, const Combine &rule)
{
    return combineValues(numbers, rule);
}

} // namespace simsa
