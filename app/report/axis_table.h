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

// What both have in common.
Cell missingCell(); // a dash, never a zero
Cell formulaCell(const QString &expression, const Rational &value, int digits,
                 Style style = Style::Plain);
Cell textCell(const QString &text, Style style = Style::Plain);
QString withPoints(const QString &title, Points points); // "Feasibility (10)"
// From the combined number in `combined` to the converted one; `all` holds everybody's.
QString convertFormula(const Axis &axis, CellAddress combined, const CellRange &all);
// From the converted number to the points that count.
QString pointsFormula(const Axis &axis, CellAddress converted, bool isExact);

} // namespace simsa
