// What the workbook says now: the evidence that counts, its digest, and the outcome computed from
// it. Nothing of this is stored; it is computed whole every time. How a person comes to see them:
// look.h.
#pragma once

#include "app/outcome/outcome.h"
#include "db/merge.h"
#include "db/standings.h"
#include "db/workbook.h"

#include <map>

namespace simsa {

struct Results
{
    QString planFingerprint;
    std::map<GroupId, QString> formFingerprints;
    // Of the evidence: equal sheets, values, decisions and facts give an equal digest.
    QString digest;
    Evidence evidence;
    Outcome outcome;
};

enum class HandIn {
    NoPacket, // that asks what the plan asks now
    Waiting,
    HandedIn,
    InConflict,
    GiveAgain, // a sheet is kept, but the plan was amended and asks other questions
    Late,      // a sheet is kept, but by its time does not count (late, or its clock is wrong)
    Apart,     // a sheet is kept, but does not count: by a decision, or it came after collection
               // was closed or after its issue was revoked
    Replaced   // a successor has the seat
};

bool isAwaited(HandIn handIn); // whether a sheet that counts has still to come

struct EvaluatorStatus
{
    Evaluator evaluator;
    HandIn handIn;
    int revision = 0;             // of the sheet that counts
    QString receipt;              // of the sheet that counts
    QString signedAt;             // of the sheet that counts
    QString pledgedAt;            // as that sheet says; empty where no pledge was asked for
    std::vector<TeamId> declared; // teams from which it steps back (회피)
};

Result<std::vector<EvaluatorStatus>> handInStatus(Workbook &workbook);

// Whether what is kept is what was signed and recorded: the chain of events; every version of the
// plan, packets, sheets, values and decisions against it; that all acts can be followed; every
// sheet's plaintext against its hash, signature, form, stored marks and declared recusals; and that
// the outcome is the one that was last told. Error: RecordBroken, naming the first place that
// differs; where a table and the chain differ, that is the kind of event, found in the table,
// expected by the chain.
//
// With keys, that each sheet's key proved itself with a packet of this programme, too.
Result<> verifyWorkbook(Workbook &workbook, const ProgrammeKeys *keys = nullptr,
                        const Progress &progress = {});

} // namespace simsa
