// The trace of a figure as lines that a person without mathematics can follow, from the published
// number down to each mark.
#pragma once

#include "app/outcome/trace.h"

namespace simsa {

struct TraceLine
{
    int depth = 0;    // 0: the figure itself; what it is made of stands one deeper
    QString label;    // whose or which figure
    QString value;    // exact to six digits; "≈" before it where that is not all of it
    QString how;      // how it follows from the lines one deeper; empty for what was given
    QString sheet;    // the hash of the signed sheet that a mark stands in
    int revision = 1; // of that sheet; more than 1: corrected after signing
    bool isLeftOut = false;
};

// How far down the lines go: to each evaluator's points, or to every mark.
enum class TraceTo { EachSheet, EachMark };

// revisions: of each signed sheet, by its hash.
std::vector<TraceLine> traceLines(const TraceNode &trace, const Plan &plan,
                                  const std::vector<Team> &teams, const QString &language,
                                  TraceTo to = TraceTo::EachMark,
                                  const std::map<QString, int> &revisions = {});

// "2.5", "≈ 2.333333"
QString exactText(const Rational &value);

} // namespace simsa
