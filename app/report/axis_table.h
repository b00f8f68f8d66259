// One sheet for each axis: from what was given to the axis's points of every team.
#pragma once

#include "app/outcome/outcome.h"
#include "app/report/table.h"

namespace simsa {

struct AxisTable
{
    Table table;
    std::vector<CellAddress> points; // of each team, in the order of the evidence
};

// axis: its index in the plan, which must be judged (집계표) or measured respectively. `name` is
// the tab's.
AxisTable judgedTable(const Plan &plan, size_t axis, const Evidence &evidence,
                      const Outcome &outcome, const QString &name, const QString &language);
AxisTable measuredTable(const Plan &plan, size_t axis, const Evidence &evidence,
                        const Outcome &outcome, const QString &name, const QString &language);

} // namespace simsa
