// Packets out: one signed file for each evaluator of a frozen round.
#pragma once

#include "app/exchange/sheet_file.h"
#include "db/workbook.h"

#include <functional>
#include <map>

namespace simsa {

struct WrittenPacket
{
    EvaluatorId evaluator;
    QString path;
};

// Told after each file: how many are done, of how many. Answering false stops the work.
using Progress = std::function<bool(int done, int of)>;

// Makes the next issue for one evaluator, who lost the packet, the laptop or the passphrase: from
// now on packets are written with a secret of their own again. What was handed in stays; a sheet
// that answers the new issue may follow it with another key. Recorded with its reason.
// Errors: RoundNotOpen, RoundNotFrozen, UnknownEvaluator, NothingIssued, ReasonMissing,
// TextTooLong, ChangedElsewhere.
Result<> reissuePacket(Workbook &workbook, const EvaluatorId &evaluator, const QString &reason);

// In a blind plan, the teams behind the code names T1, T2, … of each evaluator's packets; the same
// in every issue. Nobody in it sees an open plan. Error: DatabaseDamaged.
using PresentationOrders = std::map<EvaluatorId, std::vector<TeamId>>;
Result<PresentationOrders> presentationOrders(Workbook &workbook);

// Writes NAME.simsa-packet for every evaluator into the folder, which is made where it is missing.
// A packet that was written before is written again with the same secret and is the same packet,
// until the plan is amended: then it is the next issue, with the new plan and a secret of its own.
// The keys are tried on a test message first. Errors: RoundNotOpen, RoundNotFrozen, KeyTestFailed,
// ChangedElsewhere, FolderUnwritable and those of writing, Cancelled.
Result<std::vector<WrittenPacket>> writePackets(Workbook &workbook, const ProgrammeKeys &keys,
                                                const QString &folder,
                                                const Progress &progress = {});

// The same for one evaluator alone. Error besides: UnknownEvaluator.
Result<WrittenPacket> writePacketFor(Workbook &workbook, const ProgrammeKeys &keys,
                                     const EvaluatorId &evaluator, const QString &folder);

// For operations inside `db`: they throw SQLite's exceptions and belong in `guarded`.

// The order of every issue of every evaluator's packets; empty where the issue names the teams.
using IssuedOrders = std::map<std::pair<EvaluatorId, int>, std::vector<TeamId>>;
IssuedOrders issuedOrders(SQLite::Database &sql);
// A sheet as the workbook keeps it, with the teams themselves in place of code names: whatever
// reads plaintexts reads them with this. Errors: those of readPlaintext.
Result<SignedSheet> readKept(const QByteArray &plaintext, const IssuedOrders &orders);

} // namespace simsa
