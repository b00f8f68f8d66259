// Which of the sheets in a workbook count under a plan, and the decisions of persons where sheets
// contradict each other. The rule is app/sheet/standing.h.
#pragma once

#include "app/sheet/standing.h"
#include "db/workbook.h"

#include <map>
#include <set>

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

// What was recorded about sheets, by which they stand apart or not. None of it is when a sheet
// came, or in which order.
struct SheetRecord
{
    std::map<EvaluatorId, std::vector<Decision>> decisions; // in the order in which they were taken
    std::map<QString, bool> rulings; // by hash, the last on each: whether it is admitted
    // The last closing of each group: the form that was asked then, and the sheets that were there.
    struct Closing
    {
        QString form;
        std::set<QString> sheets;
    };
    std::map<GroupId, Closing> closings;
    // The last issue that took those before it out of force, and the sheets that were there.
    struct Revocation
    {
        int issue;
        std::set<QString> sheets;
    };
    std::map<EvaluatorId, Revocation> revocations;
    std::map<std::pair<EvaluatorId, int>, QString> issuedAt; // of each issue of a packet
};

// All sheets of all evaluators, by evaluator, then revision, then hash, as they stand under the
// plan and what is recorded.
Result<std::vector<KeptSheet>> keptSheets(Workbook &workbook, const Plan &plan);
Result<std::vector<KeptSheet>> keptSheets(Workbook &workbook); // under the newest plan

// The revision of every sheet, by its hash.
Result<std::map<QString, int>> revisionsOf(Workbook &workbook);

// The moment from which a signature is late, as a timestamp; the attendance has a deadline.
QString deadlineEnd(const Attendance &attendance);
// Whether a sheet signed then comes too late to count.
bool isTooLate(const QString &signedAt, const Attendance &attendance);

// Which of the two a decision on this sheet could say: it is apart for its time, a closing, a
// revocation or an earlier refusal; it counts, was followed by a revision or is in conflict.
// Neither where it answers another form or its evaluator was replaced: that is not for one sheet.
bool canAdmit(const KeptSheet &sheet);
bool canRefuse(const KeptSheet &sheet);

// Admits or refuses one sheet, whatever its time says, whether it came after collection was closed
// or answers an issue that was revoked. The last decision on a sheet holds; it is recorded for
// ever. Errors: SheetUnknown; SheetRuled where the decision could not say that; ResultConfirmed;
// ReasonMissing, TextTooLong.
Result<> ruleSheet(Workbook &workbook, const EvaluatorId &evaluator, const QString &hash,
                   bool isAdmitted, const QString &reason);

// Whether collection is closed for the group, by its form in this plan.
bool isClosed(const SheetRecord &record, const Plan &plan, const GroupId &group);

// Ends a conflict: of this evaluator's sheets, this one counts. It is recorded for ever.
// Errors: NoConflict; ResultConfirmed; ReplacedSheet where later revisions follow it;
// ReasonMissing, TextTooLong.
Result<> decide(Workbook &workbook, const EvaluatorId &evaluator, const QString &hash,
                const QString &reason);

// For operations inside `db`: they throw SQLite's exceptions and belong in `guarded`.
std::vector<KeptSheet> loadSheets(SQLite::Database &sql); // every standing is Conflict yet
SheetRecord loadSheetRecord(SQLite::Database &sql);
void judgeSheets(std::vector<KeptSheet> &sheets, const Plan &plan, const Panel &panel,
                 const SheetRecord &record);
// Records that collection is closed for the group, and which sheets are there; in the caller's
// transaction.
void closeCollection(Workbook &workbook, const GroupId &group);

} // namespace simsa
