// How far each team comes to the reference model's performance (목표 달성도). It is shown beside
// the ranking and never takes part in it.
#pragma once

#include "app/base/rational.h"
#include "app/procedure/ledger.h"

namespace simsa {

struct Achievement
{
    TeamId team;
    BenchmarkId benchmark;
    std::optional<Points> reference; // the reference model's performance
    std::optional<Points> value;     // the team's
    std::optional<Rational> share;   // value / reference; reference / value where lower is better
    Points demanded;                 // per cent: the team's own target, or else the plan's
    std::optional<bool> reached;     // whether the share, not rounded, is at least what is demanded
    QString shown; // the share in per cent: one digit, half up, or as many more as tell
                   // it from what is demanded; empty without it
    // Where the two values come from; into the ledger.
    const TargetValue *referenceSource = nullptr;
    const TargetValue *source = nullptr;
};

// For each team in order, each benchmark in the plan's. Empty where the plan has no targets.
std::vector<Achievement> achievements(const Plan &plan, const Ledger &ledger,
                                      const std::vector<Team> &teams);

} // namespace simsa
