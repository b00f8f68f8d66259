// A round in the tables of a workbook: plan, teams, panel. For operations inside `db`: what is here
// throws SQLite's exceptions and belongs in `guarded`.
#pragma once

#include "app/procedure/ledger.h"
#include "db/workbook.h"

namespace simsa {

void loadPeople(SQLite::Database &sql, Round &round);

// Errors: EntrantMissing; RoundFrozen where it was frozen since it was read; a fault of the plan.
// `entrants` is the detail of the event entrantsTaken, or empty.
Result<> storeRound(Workbook &workbook, const Plan &plan, const std::vector<Team> &teams,
                    const Panel &panel, const QJsonObject &entrants = {});

// An evaluator who joins after the freeze.
void storeAdded(SQLite::Database &sql, const Added &added);

// The criteria of the plan's forms that the file does not have yet.
void storeCriteria(SQLite::Database &sql, const Plan &plan);

// Every group has members, and enough of them for each team that what the plan leaves out leaves
// somebody; every team has the dates that the plan demands.
// Errors: GroupHasNobody, NothingToJudge, TrimTakesAll, PeriodDiffers.
Result<> checkPeople(const Plan &plan, const Round &round);

} // namespace simsa
