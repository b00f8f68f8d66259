// Packets out: one signed file for each evaluator of a frozen round.
#pragma once

#include "app/exchange/packet.h"
#include "db/workbook.h"

#include <functional>

namespace simsa {

struct WrittenPacket
{
    EvaluatorId evaluator;
    QString path;
};

// Told after each file: how many are done, of how many. Answering false stops the work.
using Progress = std::function<bool(int done, int of)>;

// Writes NAME.simsa-packet for every evaluator into the folder, which is made where it is missing.
// A packet that was written before is written again with the same secret and is the same packet,
// until the plan is amended: then it is the next issue, with the new plan and a secret of its own.
// The keys are tried on a test message first. Errors: RoundNotFrozen, KeyTestFailed,
// ChangedElsewhere, FolderUnwritable and those of writing, Cancelled.
Result<std::vector<WrittenPacket>> writePackets(Workbook &workbook, const ProgrammeKeys &keys,
                                                const QString &folder,
                                                const Progress &progress = {});

} // namespace simsa
