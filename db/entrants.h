// The chain of rounds: who enters a round because of the one before, and where the total of that
// round counts. Nothing else of it comes along.
#pragma once

#include "db/look.h"

namespace simsa {

// The round before, as it stood when its teams were taken over.
struct Origin
{
    QString programme; // its id
    QString planFingerprint;
    QString digest; // of its evidence
    int teams = 0;  // that went through
};

// Opens the round of `next` with the teams that went through `previous`, in the order of its
// teams, and with those that join (from a recruitment or a table). Where an item of the plan
// carries a total, those of the teams that went through are taken along; nothing else is. Errors:
// NotConfirmed; NoTeams where nobody went through; DuplicateId where a joining team has a code that
// is taken, whatever its case; OutOfRange for a total that the item cannot hold; RoundFrozen;
// RecordBroken of the round before; a fault of the plan. Who comes in tells who went through: that
// is noted in the round before.
Result<LookNote> openRoundFrom(Workbook &next, const Plan &plan, const Panel &panel,
                               Workbook &previous, const std::vector<Team> &joining = {});

// Nothing where the round was opened with a table of teams only.
Result<std::optional<Origin>> originOf(Workbook &workbook);

// For operations inside `db`: they throw SQLite's exceptions and belong in `guarded`.

// Who went through the round before is among the teams. Error: EntrantMissing.
Result<> requireEntrants(SQLite::Database &sql, const std::vector<Team> &teams);

// What each team brings for the item that the plan carries; empty where it carries none.
// Errors: NothingCarried where no totals were taken; OutOfRange.
Result<std::vector<Measurement>> carriedTotals(SQLite::Database &sql, const Plan &plan);

} // namespace simsa
