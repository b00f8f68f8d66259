// What is kept of an outcome in the chain of events, in short: each team's total, rank, status and
// verdict, and how many seats stay vacant.
// The outcome itself is computed every time; this is what was told of it at the time, so that the
// old one stays in the record when a new one takes its place.
#pragma once

#include "db/results.h"

#include <QDate>

namespace simsa {

struct Placing
{
    QString total; // as printed; empty without one
    int rank = 0;  // as published; 0 for none
    int scoreRank = 0;
    Status status = Status::Incomplete;
    std::optional<Points> verdict; // ballot::kStop, kMend or kContinue
    bool operator==(const Placing &) const = default;
};

struct Seats
{
    int planned = 0;
    int vacant = 0;
    bool operator==(const Seats &) const = default;
};

struct OutcomeChange
{
    TeamId team;
    Placing before;
    Placing after;
};

Placing placingOf(const TeamOutcome &team);

// The teams whose total, rank, status or verdict differs, in the order of `after`.
std::vector<OutcomeChange> changesBetween(const Outcome &before, const Outcome &after);

// Nothing where the plan selects nobody.
std::optional<Seats> seatsOf(const Outcome &outcome);

// An outcome that the chain keeps.
struct KeptOutcome
{
    enum class Occasion { Notice, Change, Confirmation };
    QString at; // when it was told, or changed
    QString digest;
    std::map<TeamId, Placing> teams;
    std::optional<Seats> seats;
    Occasion occasion = Occasion::Notice;
    QDate date = {}; // of the notice or the confirmation, as recorded
    bool saysTheSameAs(const KeptOutcome &other) const
    {
        return teams == other.teams && seats == other.seats;
    }
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
