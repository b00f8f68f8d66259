// Which of the sheets in a workbook count under a plan, and the decisions of persons where sheets
// contradict each other. The rule is app/sheet/standing.h.
#pragma once

#include "app/sheet/standing.h"
#include "db/workbook.h"

#include <map>

namespace simsa {

// An evaluator's sheets as they stand in the workbook.
struct KeptSheet
{
    int64_t number;
    EvaluatorId evaluator;
    SheetLink link;
    QString form; // fingerprint
    QString signedAt;
    QString pledgedAt; // empty: no pledge was asked for
    Standing standing;
};

// All sheets of all evaluators, by evaluator, then revision, then hash, as they stand under the
// plan: only those count that answer its form of their group and, where it says so, were signed by
// its deadline.
Result<std::vector<KeptSheet>> keptSheets(Workbook &workbook, const Plan &plan);
Result<std::vector<KeptSheet>> keptSheets(Workbook &workbook); // under the newest plan

// Whether a sheet signed then comes too late to count.
bool isTooLate(const QString &signedAt, const Attendance &attendance);

// Ends a conflict: of this evaluator's sheets, this one counts. It is recorded for ever.
// Errors: NoConflict; ReplacedSheet where later revisions follow it; ReasonMissing, TextTooLong.
Result<> decide(Workbook &workbook, const EvaluatorId &evaluator, const QString &hash,
                const QString &reason);

// For operations inside `db`: they throw SQLite's exceptions and belong in `guarded`.
std::vector<KeptSheet> loadSheets(SQLite::Database &sql); // every standing is Conflict yet
// In the order in which they were taken.
std::map<EvaluatorId, std::vector<Decision>> loadDecisions(SQLite::Database &sql);
void judgeSheets(std::vector<KeptSheet> &sheets, const Plan &plan, const Panel &panel,
                 const std::map<EvaluatorId, std::vector<Decision>> &decisions);

} // namespace simsa
