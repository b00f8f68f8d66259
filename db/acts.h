// Acts in and out: what persons decided around the round, kept in the chain of events, and what all
// of it comes to. A trial run and a real one are the same code.
#pragma once

#include "app/procedure/ledger.h"
#include "db/outcome_record.h"

namespace simsa {

// In the order in which they were recorded. Error: RecordBroken, naming the event.
Result<std::vector<Act>> actsOf(Workbook &workbook);

// All acts, each taken up under the version of the plan that held when it was recorded.
// Error: RecordBroken, naming the event.
Result<Ledger> loadLedger(Workbook &workbook);

// Errors: ResultConfirmed, with the date; those of loadLedger.
Result<> requireUnconfirmed(Workbook &workbook);

struct ActPreview
{
    Results before;
    Results after;
    std::vector<OutcomeChange> changes;
};

// What the acts would come to; nothing is written. Errors: as recordActs.
Result<ActPreview> previewActs(Workbook &workbook, const std::vector<Act> &acts);

// Records all of them or none. The outcome is kept when it is notified and when it is confirmed,
// and whenever it changes after it was notified.
// Errors: RoundNotFrozen, ChangedElsewhere; those of `apply`, with a place such as
// "acts[1].team"; of a notice and of a confirmation also SheetsMissing, where a group that was not
// closed lacks sheets, and OutcomePending, where anything is undecided or undefined on which the
// outcome depends (Outcome::undecided). A decision that would have no effect is refused:
// NotByCommittee where the ballots decide, TeamHasTotal, NotThisTie.
// A notice and a confirmation close collection for every group, as the act groupClosed does.
Result<ActPreview> recordActs(Workbook &workbook, const std::vector<Act> &acts);

} // namespace simsa
