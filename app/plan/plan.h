// The evaluation plan (평가계획): the rules of a round, as values. A frozen plan never changes; the
// page resources/formats/plan.md tells each field and its meaning.
#pragma once

#include "app/base/rational.h"
#include "app/plan/conversion.h"
#include "app/plan/procedure_rules.h"
#include "app/plan/selection.h"

#include <variant>

namespace simsa {

// A word for one mark on the scale, such as 5 = 매우 우수.
struct Level
{
    Points at;
    Text title;
};

// With this many teams to judge, an evaluator gives the first level counts[0] times, and so on.
struct Distribution
{
    int teams = 0;
    std::vector<int> counts; // one for each level, adding up to teams
};

// The marks an evaluator may give: least, least + step, ... up to most.
struct Scale
{
    Points least;
    Points most;
    Points step;
    std::vector<Level> levels; // ascending
    // Fixed distribution (강제배분): how often each level is to be given; empty where that is free.
    std::vector<Distribution> distributions = {};

    bool inRange(Points mark) const { return mark >= least && mark <= most; }
    bool onStep(Points mark) const { return Points::isWholeSteps(mark - least, step); }
    // The word for the highest level that is not above the mark.
    const Level *levelOf(Points mark) const;
};

// Whether an opinion is asked for, on each team (종합의견) or on one criterion, and how long it
// must be.
struct OpinionRule
{
    bool isDemanded = false;
    int leastLength = 0; // characters, blanks at the ends not counted

    // How long an opinion has to be: 0 where none is demanded, else at least 1.
    int demandedLength() const;
    bool accepts(const QString &opinion) const;
};

struct Criterion // 평가항목
{
    CriterionId id;
    Text title;
    Text hint;     // what to look at; may be empty
    Points points; // 배점: what the criterion is worth; 0 for the question of a vote
    Scale scale;
    // From the mark to the criterion's points; linear is points * mark / the scale's most.
    Conversion conversion = Conversion::Linear;
    OpinionRule opinion = {}; // on this criterion alone; asked for only where it is demanded
};

struct Item // a benchmark item; its value is entered by the administrator
{
    ItemId id;
    Text title;
    Points points; // what the item is worth
    Points most;   // the largest value that can be entered
    // From the value to the item's points; linear is points * value / most.
    Conversion conversion = Conversion::Linear;
    // The value is the team's total in the round before; nobody enters it. Only so do points carry
    // over from round to round.
    bool isCarried = false;
};

// How the marks of several evaluators become one number.
struct Combine
{
    enum class Rule {
        Mean,
        Median,
        Trimmed,   // the highest and lowest are left out
        Winsorised // the highest and lowest count as much as the next to them
    };
    enum class Of {
        Total,    // each sheet's points for the team are added first, then combined
        Criterion // each criterion is combined, then the results are added
    };
    Rule rule = Rule::Mean;
    int trim = 0; // with Trimmed and Winsorised: how many of the highest and how many of the lowest
    Of of = Of::Total;
    int keepAllUpTo = 0; // with this many sheets or fewer, nothing is left out or replaced

    // Whether with this many sheets the extremes are treated at all.
    bool trims(size_t sheets) const
    {
        return (rule == Rule::Trimmed || rule == Rule::Winsorised) &&
               sheets > static_cast<size_t>(keepAllUpTo);
    }
};

struct Rounding
{
    enum class At {
        Leaf, // each criterion's or item's points, and the axis's
        Axis, // the axis's points only
        Total // not before the total; the axis is printed with these digits but counts exactly
    };
    int digits = 1; // after the point, 0 to 6
    At at = At::Axis;
    RoundingMode mode = RoundingMode::HalfUp;
};

struct JudgedBy
{
    GroupId group;
    std::vector<Criterion> criteria;
    Combine combine;
};

struct MeasuredBy
{
    std::vector<Item> items;
};

struct Axis
{
    AxisId id;
    Text title;
    Points points;
    std::variant<JudgedBy, MeasuredBy> source;
    // From what is combined or added up to the axis's points.
    Conversion conversion = Conversion::Direct;
    Rounding rounding;

    const JudgedBy *judged() const { return std::get_if<JudgedBy>(&source); }
    const MeasuredBy *measured() const { return std::get_if<MeasuredBy>(&source); }
};

struct Group // of evaluators: experts, users
{
    GroupId id;
    Text title;
    OpinionRule opinion; // the overall one
    Attendance attendance = {};
    // Teams are shown under code names, to each evaluator in another order (블라인드 평가).
    bool isBlind = false;
    Text notice = {}; // to the group's evaluators (평가위원 유의사항), beside the general one
};

struct Plan
{
    Text title;
    std::vector<Group> groups;
    std::vector<Axis> axes;
    std::vector<Adjustment> adjustments; // added to the axes' sum, before the total is rounded
    std::optional<Cap> adjustmentCap;    // of all adjustments of a team together
    int totalDigits = 1;                 // of each team's total
    RoundingMode totalMode = RoundingMode::HalfUp;
    // Whether ranks and minimum marks look at what was rounded or at what stood before it.
    bool comparesExact = false;
    int meanAxisDigits = 2;  // of the teams' mean of an axis
    int meanTotalDigits = 1; // of the teams' mean total

    std::vector<Minimum> minimums;
    std::vector<TieStep> ties; // asked one after the other until they part the teams
    std::vector<Gate> gates;
    std::optional<Vote> recognition; // who is recognised may enter (추가 공모)
    std::optional<Vote> verdict;     // continue, mend, stop (단계평가)
    std::optional<Selection> selection;

    std::vector<Milestone> schedule;
    int periodDays = 0; // that each team's dates must span; 0 where teams have no dates
    std::optional<ObjectionRules> objections;
    std::optional<TargetRules> targets;
    Disclosure disclosure;

    const Group *group(const GroupId &id) const;
    const Axis *axis(const AxisId &id) const;
    const Gate *gate(const GateId &id) const;
    const Item *item(const ItemId &id) const;
    const Adjustment *adjustment(const AdjustmentId &id) const;
    Points points() const;           // of all axes
    std::vector<Item> items() const; // of all measured axes, in the order of the plan
    // The votes that evaluators cast in their sheets: of gates, recognition, verdict, in that
    // order.
    std::vector<const Vote *> ballots() const;
};

} // namespace simsa
