// The rules of combination over a list of numbers of any exact type, for combine.cpp alone.
#pragma once

#include "app/base/rational.h"
#include "app/plan/plan.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace simsa {

template <typename Wide> Rational sumOver(const Wide &sum, size_t count)
{
    return Rational(boost::multiprecision::cpp_int(sum)) / Rational(count);
}

inline Rational sumOver(const Rational &sum, size_t count)
{
    return sum / Rational(count);
}

template <typename Wide>
std::optional<Rational> combineValues(std::vector<Wide> &values, const Combine &rule)
{
    if (values.empty())
        return std::nullopt;
    size_t first = 0;
    size_t last = values.size();
    size_t times = 1; // how often the two ends count
    if (rule.rule == Combine::Rule::Median) {
        first = (values.size() - 1) / 2;
        last = values.size() / 2 + 1;
        std::sort(values.begin(), values.end());
    } else if (rule.trims(values.size())) {
        const size_t trim = static_cast<size_t>(rule.trim);
        if (values.size() <= 2 * trim)
            return std::nullopt;
        std::sort(values.begin(), values.end());
        first = trim;
        last -= trim;
        if (rule.rule == Combine::Rule::Winsorised)
            times += trim;
    }
    Wide sum = 0;
    for (size_t i = first; i < last; ++i)
        sum += values[i];
    for (size_t i = 1; i < times; ++i)
        sum += values[first] + values[last - 1];
    return sumOver(sum, last - first + 2 * (times - 1));
}

} // namespace simsa
