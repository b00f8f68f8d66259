// Which of the sheets in a workbook count, and the decisions of persons where sheets contradict
// each other. The rule is app/sheet/standing.h.
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
    QString signedAt;
    Standing standing;
};

// All sheets of all evaluators, by evaluator, then revision, then hash.
Result<std::vector<KeptSheet>> keptSheets(Workbook &workbook);

// Ends a conflict: of this evaluator's sheets, this one counts. It is recorded for ever.
// Errors: NoConflict; ReplacedSheet where later revisions follow it; ReasonMissing, TextTooLong.
Result<> decide(Workbook &workbook, const EvaluatorId &evaluator, const QString &hash,
                const QString &reason);

// For operations inside `db`: they throw SQLite's exceptions and belong in `guarded`.
std::vector<KeptSheet> loadSheets(SQLite::Database &sql); // every standing is Conflict yet
std::map<EvaluatorId, Decision> loadDecisions(SQLite::Database &sql);
// The standing of every sheet, by its hash.
QHash<QString, Standing> standingsByHash(const std::map<EvaluatorId, std::vector<SheetLink>> &links,
                                         const std::map<EvaluatorId, Decision> &decisions);

} // namespace simsa
