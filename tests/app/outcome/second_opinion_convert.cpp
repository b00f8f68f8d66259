#include "tests/app/outcome/second_opinion_convert.h"

#include <algorithm>

namespace simsa::test {
namespace {

bool isReference(const Conversion &conversion, const Evidence &evidence, const TeamOpinion &team)
{
    const bool hasLeft = evidence.facts.disqualified.count(team.team.id) > 0 ||
                         evidence.facts.withdrawn.count(team.team.id) > 0;
    if (conversion.reference == Conversion::Reference::Scored)
        return !(conversion.rebases && hasLeft);
    for (const GateRuling &ruling : team.gates)
        if (ruling.ruling == Ruling::NotMet)
            return false;
    return !hasLeft;
}

Fraction percentOf(const Fraction &points, Points percent)
{
    return points * Fraction(percent) / Fraction(100);
}

Fraction ratioToBest(const Conversion &conversion, const Fraction &points, const Fraction &number,
                     const std::vector<Fraction> &reference)
{
    const Fraction undefined = conversion.undefined == Conversion::Undefined::Full ? points : 0;
    if (reference.empty())
        return undefined;
    const Fraction least = *std::min_element(reference.begin(), reference.end());
    const Fraction most = *std::max_element(reference.begin(), reference.end());
    if (most == 0 && number == 0) // nothing by nothing
        return undefined;
    if (most == 0) // a team outside the group has something, where all in it have nothing
        return conversion.lowerIsBetter ? Fraction(0) : points;
    if (!conversion.lowerIsBetter)
        return atMost(points * number / most, points);
    return number == 0 ? points : atMost(points * least / number, points);
}

Fraction minMax(const Conversion &conversion, const Fraction &points, const Fraction &number,
                const std::vector<Fraction> &reference)
{
    const Fraction floor(conversion.floor);
    const Fraction undefined = conversion.undefined == Conversion::Undefined::Full ? points : floor;
    if (reference.empty())
        return undefined;
    Fraction worst = *std::min_element(reference.begin(), reference.end());
    Fraction best = *std::max_element(reference.begin(), reference.end());
    if (worst == best)
        return undefined;
    if (conversion.lowerIsBetter)
        std::swap(worst, best);
    const Fraction value = floor + (points - floor) * (number - worst) / (best - worst);
    return value < floor ? floor : atMost(value, points);
}

Fraction byRank(const Conversion &conversion, const Fraction &points, const Fraction &number,
                const std::vector<Fraction> &reference)
{
    size_t better = 0;
    for (const Fraction &other : reference)
        if (conversion.lowerIsBetter ? other < number : number < other)
            ++better;
    return percentOf(points, conversion.ranks[std::min(better, conversion.ranks.size() - 1)]);
}

Fraction byGrade(const Conversion &conversion, const Fraction &points, const Fraction &number)
{
    Fraction reached = 0;
    for (const Grade &grade : conversion.grades) {
        const Fraction from(grade.from);
        if (conversion.lowerIsBetter ? !(from < number) : !(number < from))
            reached = percentOf(points, grade.percent);
    }
    return reached;
}

Fraction ratioToTarget(const Conversion &conversion, const Fraction &points, const Fraction &number,
                       const Fraction &target)
{
    const Fraction cap = percentOf(1, conversion.cap);
    if (!conversion.lowerIsBetter)
        return points * atMost(number / target, cap);
    return points * (number == 0 ? cap : atMost(target / number, cap));
}

} // namespace

Fraction atMost(const Fraction &value, const Fraction &limit)
{
    return limit < value ? limit : value;
}

Number converted(const Conversion &conversion, const Ends &ends, const Fraction &number,
                 const std::vector<Fraction> &reference, const Number &target)
{
    const Fraction turned =
        conversion.lowerIsBetter ? ends.least + ends.most - number : number; // of direct and linear
    switch (conversion.rule) {
    case Conversion::Direct: return turned;
    case Conversion::Linear: return ends.points * turned / ends.most;
    case Conversion::RatioToBest: return ratioToBest(conversion, ends.points, number, reference);
    case Conversion::RatioToTarget:
        if (!target)
            return std::nullopt;
        return ratioToTarget(conversion, ends.points, number, *target);
    case Conversion::MinMax: return minMax(conversion, ends.points, number, reference);
    case Conversion::RankTable: return byRank(conversion, ends.points, number, reference);
    case Conversion::GradeTable: return byGrade(conversion, ends.points, number);
    }
    return std::nullopt;
}

Number combined(std::vector<Fraction> values, const Combine &combine)
{
    const size_t n = values.size();
    if (n == 0)
        return std::nullopt;
    std::sort(values.begin(), values.end());
    if (combine.rule == Combine::Rule::Median)
        return (values[(n - 1) / 2] + values[n / 2]) / Fraction(2);
    const bool keepsAll =
        combine.rule == Combine::Rule::Mean || static_cast<int>(n) <= combine.keepAllUpTo;
    if (!keepsAll) {
        const size_t k = static_cast<size_t>(combine.trim);
        if (n <= 2 * k)
            return std::nullopt;
        if (combine.rule == Combine::Rule::Trimmed) {
            values.erase(values.end() - combine.trim, values.end());
            values.erase(values.begin(), values.begin() + combine.trim);
        } else {
            for (size_t i = 0; i < k; ++i) {
                values[i] = values[k];
                values[n - 1 - i] = values[n - 1 - k];
            }
        }
    }
    Fraction sum;
    for (const Fraction &value : values)
        sum = sum + value;
    return sum / count(values.size());
}

std::vector<Number> convertedAll(const Conversion &conversion, const Ends &ends,
                                 const std::vector<Number> &numbers, const Evidence &evidence,
                                 const std::vector<TeamOpinion> &teams,
                                 const std::vector<Number> &targets)
{
    std::vector<Fraction> reference;
    for (size_t t = 0; t < numbers.size(); ++t)
        if (numbers[t] && isReference(conversion, evidence, teams[t]))
            reference.push_back(*numbers[t]);
    std::vector<Number> points(numbers.size());
    for (size_t t = 0; t < numbers.size(); ++t)
        if (numbers[t])
            points[t] = converted(conversion, ends, *numbers[t], reference, targets[t]);
    return points;
}

} // namespace simsa::test
