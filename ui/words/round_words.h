// Verdicts, standings and statuses in words.
#pragma once

#include "app/outcome/outcome.h"
#include "app/plan/plan.h"
#include "app/procedure/ledger.h"
#include "db/merge.h"
#include "db/outcome_record.h"
#include "db/results.h"

namespace simsa {

QString verdictName(Verdict verdict);
// Why, in a sentence; never empty.
QString verdictReason(const FileVerdict &file);
QString handInName(HandIn handIn);
QString standingName(Standing standing);
// "Provisional: not handed in E04; in conflict E02", or empty where every sheet is in that is
// waited for: evaluators of a closed group are not.
QString provisionalText(const std::vector<EvaluatorStatus> &statuses, const Ledger &ledger);

// "Corrected after signing: E01 (revision 2)"; empty where no sheet that counts was.
QString correctedText(const std::vector<EvaluatorStatus> &statuses);

// An order of operations: the order, and what a gate and an empty seat do in it.
QString selectionText(const Selection &selection);
// "Provisional: objections until 2026-01-26 (10 days, moved from 2026-01-25)", "Confirmed on …"
QString procedureState(const Ledger &ledger);

// "Seats: 4, vacant 1 → 3, vacant 0"; empty where nothing changes.
QString seatsChangeText(const std::optional<Seats> &before, const std::optional<Seats> &after);
// Where neither teams nor seats change. Of the same evidence nothing at all can.
QString noChangeText(bool isSameEvidence);

// Stable names for other programs: "accepted", "alreadyHere", ...
QString verdictCode(Verdict verdict);
QString handInCode(HandIn handIn);
QString standingCode(Standing standing);
QString statusCode(Status status);
QString rulingCode(Ruling ruling);
QString reasonCode(ReasonCode code);

} // namespace simsa
