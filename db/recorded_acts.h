// The acts with the time at which each was written down.
#pragma once

#include "app/procedure/act.h"
#include "db/workbook.h"

namespace simsa {

struct RecordedAct
{
    QString at; // timestamp; empty where it is not recorded yet
    Act act;
};

// Oldest first. Error: RecordBroken, naming the event.
Result<std::vector<RecordedAct>> recordedActs(Workbook &workbook);

} // namespace simsa
