// The pieces that the formulas of a report are made of. Only addresses, numbers and our own tab
// names go in; nobody's text does.
#pragma once

#include "app/plan/plan.h"
#include "app/report/table.h"

namespace simsa {

QString columnName(int column);                       // 0 is A, 26 is AA
QString cellName(CellAddress cell);                   // F20
QString rangeName(const CellRange &range);            // F4:F13
QString fixedName(const CellRange &range);            // $F$4:$F$13
QString cellOf(const Table &table, CellAddress cell); // 'Experts'!F20

// The mark's points: "B4*20/5", or "B4" where the mark is the points.
QString pointsOfMark(const QString &mark, Points points, Points most);

// The mean of a range, or of what trimming leaves of it.
QString combineRange(const CellRange &range, const Combine &combine);

// A binary sum of decimals can end just below a half that the exact sum meets. Where that can be
// (isExact is false), the noise is cut off at the tenth digit before the rounding that counts.
QString roundTo(const QString &expression, int digits, bool isExact);

// How many digits after the point say the value in full; `otherwise` where more than six would.
int digitsOf(const Rational &value, int otherwise);
int digitsOf(Points value);

// Two more than what is printed, so that a reader sees which way the rounding went.
int workingDigits(const Axis &axis);

} // namespace simsa
