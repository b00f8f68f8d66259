// Sheets in: each file gets one verdict with its reason, decided before anything is written; what
// is accepted is stored in one transaction. A trial run and a real one are the same code.
#pragma once

#include "app/exchange/sheet_file.h"
#include "app/outcome/sheets_needed.h"
#include "db/packets.h"
#include "db/standings.h"
#include "db/workbook.h"

#include <QStringList>

namespace simsa {

enum class Verdict {
    Accepted,
    AlreadyHere, // this very sheet was merged before, or stands twice among the files
    Superseded,  // kept, but a later revision of it is there
    Conflict,    // kept, but does not follow another sheet of this evaluator; none counts
    // Kept, but it counts only if a recorded decision admits it (ruleSheet):
    Late,         // by its own time signed after a deadline that leaves late sheets out
    TimeUnsure,   // such a deadline, but by its own time signed before its packet was made
    AfterClosing, // collection is closed
    Revoked,      // it answers an issue that was taken out of force
    Refused,      // a decision has refused this very sheet
    Replaced,     // kept, and never counts: a successor has the seat
    // Not kept:
    WrongProgramme,
    WrongForm, // answers other questions, perhaps those of an earlier version of the plan, which
               // the reason names; its marks do not fit the scales; or it names other teams
    UnknownEvaluator,
    WrongKey, // the key does not prove itself with this evaluator's packet
    BadSignature,
    Damaged, // cannot be read; the reason says why
    Incomplete,
    NoSheet, // a file of another kind, or nothing that can be read as a file; the reason says what
};

// Whether the sheet's marks are in the workbook after the merge because of this file.
bool isKept(Verdict verdict);

// What the time in a sheet, by the clock of the evaluator's machine, says beside what is known
// here.
struct TimeNote
{
    enum class What {
        Ahead,        // later than now
        BeforePacket, // earlier than its packet was made
        HereInTime    // after the deadline, and the sheet is here before that has passed
    };
    What what;
    QString signedAt; // timestamps
    QString known;    // now, when the packet was made, or when the deadline ends
};

struct FileVerdict
{
    QString path;
    Verdict verdict;
    std::optional<Error> reason = {}; // where the verdict alone does not say it all
    EvaluatorId evaluator = {};       // as the file says; empty when it cannot be read
    int revision = 0;
    QString hash = {};
    int marks = 0;           // in the file; 0 when it cannot be opened
    int replaces = 0;        // the revision that counted, in whose place this one counts now
    bool isRepeated = false; // AlreadyHere because it stands before among these files
    std::vector<TimeNote> times = {};
};

struct MergeReport
{
    std::vector<FileVerdict> files;
    int marksIn = 0; // marksKept + marksRefused
    int marksKept = 0;
    int marksRefused = 0;
    bool isTrial = false;
    // Teams still in the running that too few evaluators are left to judge, with these sheets in:
    // they will have no total, whoever else hands in.
    std::vector<SheetsNeeded> tooFewLeft = {};
};

enum class MergeMode { Trial, Real };

// Files, and folders with everything below them, whatever it is called: what is a sheet is told by
// the inside, and what is none gets its verdict too. Links to folders are not followed. In
// alphabetical order. Errors: FileMissing, NothingToMerge.
Result<QStringList> sheetFiles(const QStringList &paths);

// The verdicts do not depend on the order of the files. Errors (nothing is written then):
// RoundNotOpen, RoundNotFrozen, ChangedElsewhere, DatabaseBusy, those of writing, Cancelled.
Result<MergeReport> mergeSheets(Workbook &workbook, const ProgrammeKeys &keys,
                                const QStringList &files, MergeMode mode,
                                const Progress &progress = {});

} // namespace simsa
