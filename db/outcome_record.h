// What is kept of an outcome in the chain of events, in short: each team's total, rank and status.
// The outcome itself is computed every time; this is what was told of it at the time, so that the
// old one stays in the record when a new one takes its place.
#pragma once

#include "db/results.h"

namespace simsa {

struct Placing
{
    QString total; // as printed; empty without one
    int rank = 0;  // as published; 0 for none
    int scoreRank = 0;
    Status status = Status::Incomplete;
    bool operator==(const Placing &) const = default;
};

struct OutcomeChange
{
    TeamId team;
    Placing before;
    Placing after;
};

Placing placingOf(const TeamOutcome &team);

// The teams whose total, rank or status differs, in the order of `after`.
std::vector<OutcomeChange> changesBetween(const Outcome &before, const Outcome &after);

// An outcome that the chain keeps.
struct KeptOutcome
{
    QString at; // when it was told, or changed
    QString digest;
    std::map<TeamId, Placing> teams;
};

// For operations inside `db`, in the caller's transaction.

// Keeps the outcome as it is told now.
void keepOutcome(Workbook &workbook, const Results &results);
// After a change of whatever kind: where an outcome was told and the one under this plan is
// another, keeps both.
Result<> noteOutcome(Workbook &workbook, const Plan &plan);

// Whether the outcome is the one that was last told. Error: RecordBroken.
Result<> verifyOutcome(Workbook &workbook);

} // namespace simsa
