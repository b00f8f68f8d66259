// Acts: what persons decided around the round, kept in the chain of events, and what all of it
// comes to. Recording them, by trial and really, which is the same code: look.h.
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

// What acts come to, or would come to: look.h.
struct ActPreview
{
    Results before;
    Results after;
    std::vector<OutcomeChange> changes;
};

} // namespace simsa
