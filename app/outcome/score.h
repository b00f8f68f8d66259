// Points: from marks and values to each axis and the total. Who goes through is select.h.
#pragma once

#include "app/outcome/evidence.h"

namespace simsa {

enum class ReasonCode {
    // Why a team has no total.
    NoMarks,       // no sheet that counts has marks for this team in this axis
    TooFewMarks,   // there are marks, but leaving out the highest and lowest leaves none
    NoValue,       // a benchmark value is missing in this axis
    NoTarget,      // the team's own target is missing for an item of this axis
    BelowQuorum,   // fewer sheets of the group count than the plan demands
    TooFewForTeam, // fewer sheets for this team count than the plan demands
    // Why a team does not go through, or not yet.
    GateNotMet,    // `gate`
    GateUndecided, // `gate`
    BelowMinimum,  // `minimum`: index in the plan
    Disqualified,
    Withdrew,
    NotRecognised,
    RecognitionUndecided,
    BelowCut,
    TiedAtCut, // equal to a team on the other side of the cut line
};

struct Reason
{
    ReasonCode code;
    AxisId axis = {};
    GateId gate = {};
    int minimum = -1;
};

struct AxisOutcome
{
    size_t counted = 0;           // sheets whose marks for this team count; 0 for a measured axis
    size_t expected = 0;          // evaluators of the group
    size_t excluded = 0;          // of them, sheets left out for a conflict of interest
    std::vector<Rational> leaves; // each criterion's or item's points, combined, before conversion
    std::optional<Rational> combined; // before conversion
    std::optional<Rational> exact;    // after conversion, before rounding
    std::optional<Rational> points;   // after rounding, as it counts
    QString shown;                    // with the digits that the plan prints; empty when missing
};

struct Score
{
    std::vector<AxisOutcome> axes; // in the order of the plan
    Rational adjustment = 0;       // bonus and deduction together, after their cap
    std::optional<Rational> exact; // the total before rounding
    std::optional<Rational> total; // rounded, as printed
    QString shownTotal;
    std::vector<Reason> reasons; // why there is no total
};

// `isOut`: whether a gate or a decision, not a minimum, has put the team out, in the order of the
// evidence. It matters only to conversions whose reference group is the eligible teams.
std::vector<Score> scoreTeams(const Plan &plan, const Evidence &evidence,
                              const std::vector<bool> &isOut);

} // namespace simsa
