#include "app/outcome/combine.h"

#include <algorithm>
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

template <typename Wide> Rational toRational(const Wide &value)
{
    return Rational(cpp_int(value));
}

// The mean over what is left; nothing when trimming leaves nothing.
template <typename Wide>
std::optional<Rational> combineValues(std::vector<Wide> &values, const Combine &combine)
{
    size_t first = 0;
    size_t last = values.size();
    if (combine.rule == Combine::Rule::Trimmed) {
        const size_t trim = static_cast<size_t>(combine.trim);
        if (values.size() <= 2 * trim)
            return std::nullopt;
        std::sort(values.begin(), values.end());
        first += trim;
        last -= trim;
    }
    if (first == last)
        return std::nullopt;
    Wide sum = 0;
    for (size_t i = first; i < last; ++i)
        sum += values[i];
    return toRational(sum) / Rational(last - first);
}

// Wide holds a sum of marks times weights, Weight a weight.
template <typename Wide, typename Weight>
Combined combineWith(const JudgedBy &judged, const MarkTable &marks, size_t firstField, size_t team,
                     const Rounding &rounding, const std::vector<size_t> &counting,
                     const Weights &weights)
{
    const size_t criteria = judged.criteria.size();
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
            values[i] = Wide(marks.row(counting[i], team)[firstField + c]) * numerators[c];
        Combine rule = judged.combine;
        if (rule.of == Combine::Of::Total)
            rule.rule = Combine::Rule::Mean; // a criterion's own mean is only shown, not counted
        const std::optional<Rational> leaf = combineValues(values, rule);
        if (!leaf)
            return result;
        Rational points = *leaf * weights.unit;
        if (rounding.at == Rounding::At::Leaf)
            points = simsa::toRational(roundHalfUp(points, rounding.digits));
        result.leaves.push_back(points);
        sumOfLeaves += points;
    }
    if (judged.combine.of == Combine::Of::Criterion) {
        result.points = sumOfLeaves;
        return result;
    }
    values.assign(counting.size(), Wide(0));
    for (size_t i = 0; i < counting.size(); ++i) {
        const qint64 *row = marks.row(counting[i], team) + firstField;
        for (size_t c = 0; c < criteria; ++c)
            values[i] += Wide(row[c]) * numerators[c];
    }
    if (const std::optional<Rational> total = combineValues(values, judged.combine))
        result.points = *total * weights.unit;
    return result;
}

} // namespace

Combined combineTeam(const JudgedBy &judged, const MarkTable &marks, size_t firstField, size_t team,
                     const Rounding &rounding)
{
    const auto isWhole = [&](size_t evaluator) {
        const qint64 *row = marks.row(evaluator, team) + firstField;
        return std::find(row, row + judged.criteria.size(), MarkTable::kMissing) ==
               row + judged.criteria.size();
    };
    std::vector<size_t> counting;
    for (size_t e = 0; e < marks.evaluators(); ++e)
        if (isWhole(e))
            counting.push_back(e);
    if (counting.empty())
        return {};
    const Weights weights = weightsOf(judged.criteria);
    const auto combine =
        weights.areSmall ? &combineWith<int128_t, qint64> : &combineWith<cpp_int, cpp_int>;
    return combine(judged, marks, firstField, team, rounding, counting, weights);
}

} // namespace simsa
