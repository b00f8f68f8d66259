// Who goes through, as the plan says it: gates, votes, minimum marks, ties, and the order in which
// cut line, gate, seats and back-filling are applied. The computation is app/outcome.
#pragma once

#include "app/base/id.h"
#include "app/base/points.h"
#include "app/plan/text.h"

#include <optional>
#include <vector>

namespace simsa {

using GateId = Id<struct GateTag>;
using ViewpointId = Id<struct ViewpointTag>;
using AdjustmentId = Id<struct AdjustmentTag>;

// A question that the evaluators of a group answer for each team in their sheets, beside the
// criteria and apart from all points.
struct Vote
{
    enum class Rule {
        Majority,  // more than half of the ballots that count, those withheld among them
        Unanimity, // all of them
        Committee  // nobody is asked in the sheets; a committee's decision is recorded
    };
    Rule rule = Rule::Majority;
    GroupId group;  // who votes; empty with Committee
    CriterionId id; // of the question in the group's form
    Text title;
    Text hint;
};

// The marks that stand for the choices of a vote.
namespace ballot {
inline constexpr Points kNo = Points::whole(0);       // not met, not recognised
inline constexpr Points kYes = Points::whole(1);      // met, recognised
inline constexpr Points kWithheld = Points::whole(2); // of a gate or a recognition
inline constexpr Points kStop = Points::whole(0);     // of a verdict
inline constexpr Points kMend = Points::whole(1);
inline constexpr Points kContinue = Points::whole(2);
} // namespace ballot

struct Viewpoint // 기술, 정책, 윤리
{
    ViewpointId id;
    Text title;
    std::vector<Text> questions;
};

// A requirement apart from points (독자성): each team meets it or does not.
struct Gate
{
    GateId id;
    Text title;
    std::vector<Viewpoint> viewpoints; // each needs an opinion on each team before it is decided
    Vote vote;                         // whether it is met
    // With Majority: whether the majority is needed to find it met, or to find it not met. An even
    // vote shows the difference.
    bool majorityIsForNotMet = false;
};

struct Minimum // 과락, 기준점수
{
    enum class Of { Total, Axis, Criterion };
    Of of = Of::Total;
    AxisId axis;            // of Axis and Criterion
    CriterionId part;       // of Criterion: a criterion or item of the axis
    Points least;           // a team with less is out
    bool isPercent = false; // of what the total, axis or criterion is worth
};

struct TieStep
{
    enum class By {
        Axis,       // more points in the axis
        LargerPart, // more points in the criterion or item with the larger maximum, then the next
        HeadToHead, // preferred by more evaluators of the axis: pairs won among those tied
        Decision    // as a committee has recorded it
    };
    By by = By::Axis;
    AxisId axis; // empty with LargerPart: the parts of all axes; always with Decision
};

struct Selection
{
    enum class Order {
        CutThenGate, // the cut line runs through all scored teams; gates apart from it
        GateThenCut  // teams that a gate puts out are taken away before the cut line is drawn
    };
    // Exactly one of the two is given.
    std::optional<int> seats; // 선정 수: how many go through
    std::optional<int> quota; // 탈락 수: how many are eliminated
    Order order = Order::CutThenGate;
    // A team that a gate puts out is one of those to be eliminated. No more than the planned seats
    // are ever given.
    bool gateFillsQuota = false;
    bool backFills = false; // an empty seat goes to the next team that meets everything
    enum class Vacancy { Stays, AdditionalRound } vacancy = Vacancy::Stays;
};

// Bonus and deduction (가점, 감점), recorded by decision for a team.
struct Adjustment
{
    AdjustmentId id;
    Text title;
    Points least; // the largest deduction as a negative number, or 0
    Points most;  // the largest bonus, or 0
};

struct Cap
{
    Points least; // 0 or below
    Points most;  // 0 or above
};

} // namespace simsa
