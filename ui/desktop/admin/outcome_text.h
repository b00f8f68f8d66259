// What an outcome and the state of the procedure come to, as lines above a table.
#pragma once

#include "app/procedure/ledger.h"
#include "db/outcome_record.h"

namespace simsa {

// A team's state in its cells: "through", and why; with the rank that its points alone would give
// where none is published.
QString reasonsCell(const TeamOutcome &team, const Outcome &outcome, const Plan &plan,
                    const QString &language);

// How many of the planned seats are taken, vacant, undecided; empty where the plan selects nobody.
QString seatsText(const Outcome &outcome, const Plan &plan, const QString &language);

// What is undecided, and how it can end, a sentence each; empty where all is decided.
QString undecidedSentences(const Outcome &outcome, const Plan &plan, const QString &language);

// Which other order of operations would let whom through; empty where none would.
QString orderWarning(const Outcome &outcome, const Plan &plan, const QString &language);

// "82.9 · rank 2 · through"
QString placingText(const Placing &placing);

} // namespace simsa
