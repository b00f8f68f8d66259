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

// A spreadsheet's own error stays below it, every difference that counts above.
inline const QString kNoise = QStringLiteral("0.0000000001");

// Of the marks in a range, of which `counted` are there: as the plan combines them. Trimming and
// winsorising need more than twice as many as they take from either end.
QString combineRange(const CellRange &range, const Combine &combine, size_t counted);

// A binary sum of decimals can end just below a half, or a whole, that the exact sum meets. Where
// that can be (isExact is false), the noise is cut off at the tenth digit before the rounding that
// counts. Cutting off and rounding up are always guarded: they jump at every whole.
QString roundTo(const QString &expression, int digits, RoundingMode mode, bool isExact);

// How many digits after the point say the value in full; `otherwise` where more than six would.
int digitsOf(const Rational &value, int otherwise);
int digitsOf(Points value);

// Two more than what is printed, so that a reader sees which way the rounding went.
int workingDigits(const Axis &axis);

// Of an axis's points. Where they count unrounded, a cell would show them rounded half up; with
// another mode they are shown in more digits instead.
int shownDigits(const Axis &axis);

} // namespace simsa
