// From a number to points by a conversion of the plan (app/outcome/convert.h has the arithmetic),
// as a spreadsheet computes it.
#pragma once

#include "app/outcome/outcome.h"
#include "app/report/table.h"

namespace simsa {

// What a conversion's formula refers to. The addresses are as they stand in the formula.
struct ConvertedCell
{
    QString number;
    Points worth; // the points to be had
    Points least; // of the scale that the number is on
    Points most;
    QString reference;     // the range with the reference group's numbers; other cells hold none
    QString target;        // the team's own, where the plan has no common one
    bool isInGroup = true; // a team outside is held to the points that there are
};

QString conversionFormula(const Conversion &conversion, const ConvertedCell &cell);

// Whether the others are measured by this team's number, if it has one.
bool isReference(const Conversion &conversion, const Evidence &evidence, const TeamOutcome &team);
// Whether a team is left out of the group, so that its numbers need a row or column of their own.
bool leavesOut(const Conversion &conversion, const Evidence &evidence, const Outcome &outcome);

} // namespace simsa
