#include "app/procedure/targets.h"

#include "app/base/shown_digits.h"

#include <algorithm>

namespace simsa {
namespace {

const TargetValue *valueOf(const Ledger &ledger, const BenchmarkId &benchmark,
                           const std::optional<TeamId> &team)
{
    const auto &values = ledger.targetValues;
    const auto it = std::find_if(values.begin(), values.end(), [&](const TargetValue &value) {
        return value.benchmark == benchmark && value.team == team;
    });
    return it == values.end() ? nullptr : &*it;
}

Achievement achievementOf(const TargetRules &rules, const TargetRules::Benchmark &benchmark,
                          const Ledger &ledger, const TeamId &team)
{
    Achievement result;
    result.team = team;
    result.benchmark = benchmark.id;
    result.referenceSource = valueOf(ledger, benchmark.id, std::nullopt);
    result.source = valueOf(ledger, benchmark.id, team);
    result.demanded = rules.percent;
    if (result.referenceSource)
        result.reference = result.referenceSource->value;
    if (result.source) {
        result.value = result.source->value;
        result.demanded = result.source->percent.value_or(rules.percent);
    }
    if (!result.reference || !result.value)
        return result;
    // The ledger took up no value that would be divided by and is 0.
    const Rational reference = toRational(*result.reference);
    const Rational value = toRational(*result.value);
    result.share = benchmark.lowerIsBetter ? reference / value : value / reference;
    const Rational percent = *result.share * 100;
    result.reached = percent >= toRational(result.demanded);
    result.shown = shownBeside(percent, toRational(result.demanded), 1);
    return result;
}

} // namespace

std::vector<Achievement> achievements(const Plan &plan, const Ledger &ledger,
                                      const std::vector<Team> &teams)
{
    std::vector<Achievement> all;
    if (!plan.targets)
        return all;
    for (const Team &team : teams)
        for (const TargetRules::Benchmark &benchmark : plan.targets->benchmarks)
            all.push_back(achievementOf(*plan.targets, benchmark, ledger, team.id));
    return all;
}

} // namespace simsa
