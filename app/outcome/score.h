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
    HalfJudged,    // it withdrew, and not every sheet that counts judges it any more
    // Why a team does not go through, or not yet.
    GateNotMet,    // `gate`
    GateUndecided, // `gate`
    BelowMinimum,  // `minimum`: index in the plan
    Disqualified,
    Withdrew,
    NotRecognised,
    RecognitionUndecided,
    BelowCut,
    TiedAtCut,       // equal to a team on the other side of the cut line
    DependsOnOthers, // on what is undefined or undecided of other teams (Outcome::undecided)
    VotedThrough,    // without a total, by a recorded vote on the team
    VotedOut,
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
    size_t counted = 0;  // sheets whose marks for this team count; 0 for a measured axis
    size_t panel = 0;    // evaluators of the group
    size_t recused = 0;  // of them, those who do not judge this team, known before or declared
    size_t expected = 0; // panel without recused
    size_t excluded = 0; // of these, sheets left out for a conflict of interest found later
    // The number may still become another: it is measured by other teams (Conversion), and one of
    // them lacks its number, or whether it is one of them is not decided.
    bool isOpen = false;
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

// What is known of a team apart from its points. It matters to conversions that look at others.
struct Apart
{
    bool hasLeft = false;    // withdrawn or disqualified
    bool isGated = false;    // a gate has put it out
    bool mayBeGated = false; // a gate is undecided
    bool isVoted = false;    // a vote has decided about it, without a total

    bool isOut() const { return hasLeft || isGated; }
    // Whether others wait for the numbers that it lacks.
    bool isAwaited() const { return !hasLeft && !isVoted; }
};

// `apart` is in the order of the evidence.
std::vector<Score> scoreTeams(const Plan &plan, const Evidence &evidence,
                              const std::vector<Apart> &apart);

} // namespace simsa
