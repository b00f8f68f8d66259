// What the workbook says now: the evidence that counts, its digest, and the outcome computed from
// it. Nothing of this is stored; it is computed whole every time.
#pragma once

#include "app/outcome/outcome.h"
#include "db/merge.h"
#include "db/workbook.h"

#include <map>

namespace simsa {

struct Results
{
    QString planFingerprint;
    std::map<GroupId, QString> formFingerprints;
    QString digest; // of the evidence: equal sheets, values and decisions give an equal digest
    Evidence evidence;
    Outcome outcome;
};

// Errors: RoundNotFrozen, DatabaseBusy, DatabaseDamaged.
Result<Results> loadResults(Workbook &workbook);

// The part of loadResults that the bench measures.
Result<Evidence> loadEvidence(Workbook &workbook, const std::vector<KeptSheet> &sheets);

enum class HandIn { NoPacket, Waiting, HandedIn, InConflict };

struct EvaluatorStatus
{
    Evaluator evaluator;
    HandIn handIn;
    int revision = 0; // of the sheet that counts
    QString receipt;  // of the sheet that counts
    QString signedAt; // of the sheet that counts
};

Result<std::vector<EvaluatorStatus>> handInStatus(Workbook &workbook);

// Whether what is kept is what was signed and recorded: the chain of events; the frozen plan,
// packets, sheets, values and decisions against it; every sheet's plaintext against its hash,
// signature and stored marks. Error: RecordBroken, naming the first place that differs; where a
// table and the chain differ, that is the kind of event, found in the table, expected by the chain.
//
// With keys, that each sheet's key proved itself with a packet of this programme, too.
Result<> verifyWorkbook(Workbook &workbook, const ProgrammeKeys *keys = nullptr,
                        const Progress &progress = {});

} // namespace simsa
