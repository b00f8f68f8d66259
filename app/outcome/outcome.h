// From the plan and the evidence to the ranking: a pure function, computed whole every time.
#pragma once

#include "app/base/rational.h"
#include "app/outcome/evidence.h"
#include "app/plan/plan.h"

#include <optional>
#include <vector>

namespace simsa {

// Why a team has no total. More reasons come with gates and cut-offs.
enum class ReasonCode {
    NoMarks,     // no sheet that counts has marks for this team in this axis
    TooFewMarks, // there are marks, but leaving out the highest and lowest leaves none
    NoValue,     // a benchmark value is missing in this axis
};

struct Reason
{
    ReasonCode code;
    AxisId axis;
};

struct AxisOutcome
{
    size_t counted = 0;           // sheets whose marks for this team count; 0 for a measured axis
    size_t expected = 0;          // evaluators of the group
    std::vector<Rational> leaves; // each criterion's or item's points, combined, before conversion
    std::optional<Rational> combined; // before conversion
    std::optional<Rational> exact;    // after conversion, before rounding
    std::optional<Rational> points;   // after rounding, as it counts
    QString shown;                    // with the digits that the plan prints; empty when missing
};

enum class Status { Ranked, Incomplete };

struct TeamOutcome
{
    Team team;
    std::vector<AxisOutcome> axes; // in the order of the plan
    std::optional<Rational> total; // rounded, as it ranks
    QString shownTotal;
    int rank = 0; // equal totals share a rank and the next is skipped; 0 without a total
    Status status = Status::Incomplete;
    std::vector<Reason> reasons;
};

// The mean of the teams that have a value; the divisor stands beside it.
struct Mean
{
    size_t counted = 0;
    QString shown; // empty when counted is 0
};

struct Outcome
{
    std::vector<TeamOutcome> teams; // by rank, then by the order of the evidence; unranked last
    std::vector<Mean> axisMeans;    // in the order of the plan
    Mean totalMean;

    const TeamOutcome *team(const TeamId &id) const;
};

Outcome evaluate(const Plan &plan, const Evidence &evidence);

} // namespace simsa
