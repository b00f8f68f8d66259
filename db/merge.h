// Sheets in: each file gets one verdict with its reason, decided before anything is written; what
// is accepted is stored in one transaction. A trial run and a real one are the same code.
#pragma once

#include "app/exchange/sheet_file.h"
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
    Late,        // kept, but signed after a deadline that leaves late sheets out
    WrongProgramme,
    WrongForm, // answers other questions, perhaps those of an earlier version of the plan, which
               // the reason names; its marks do not fit the scales; or it names other teams
    UnknownEvaluator,
    WrongKey, // the key does not prove itself with this evaluator's packet
    BadSignature,
    Damaged, // cannot be read; the reason says why
    Incomplete,
};

// Whether the sheet's marks are in the workbook after the merge because of this file.
bool isKept(Verdict verdict);

struct FileVerdict
{
    QString path;
    Verdict verdict;
    std::optional<Error> reason; // where the verdict alone does not say it all
    EvaluatorId evaluator;       // as the file says; empty when it cannot be read
    int revision = 0;
    QString hash;
    int marks = 0; // in the file; 0 when it cannot be opened
};

struct MergeReport
{
    std::vector<FileVerdict> files;
    int marksIn = 0; // marksKept + marksRefused
    int marksKept = 0;
    int marksRefused = 0;
    bool isTrial = false;
};

enum class MergeMode { Trial, Real };

// Files, and folders with everything below them that ends in .simsa-sheet, in alphabetical order.
// Errors: FileMissing, NothingToMerge.
Result<QStringList> sheetFiles(const QStringList &paths);

// The verdicts do not depend on the order of the files. Errors (nothing is written then):
// RoundNotFrozen, ChangedElsewhere, DatabaseBusy, those of writing, Cancelled.
Result<MergeReport> mergeSheets(Workbook &workbook, const ProgrammeKeys &keys,
                                const QStringList &files, MergeMode mode,
                                const Progress &progress = {});

} // namespace simsa
