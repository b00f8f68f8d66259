// The evaluation plan (평가계획): the rules of a round, as values. A frozen plan never changes; the
// page resources/formats/plan.md tells each field and its meaning.
#pragma once

#include "app/base/id.h"
#include "app/base/points.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace simsa {

struct Text
{
    QString ko;
    QString en;
    bool operator==(const Text &) const = default;
    // The English where the language is English, else the Korean.
    const QString &in(const QString &language) const;
};

// A word for one mark on the scale, such as 5 = 매우 우수.
struct Level
{
    Points at;
    Text title;
};

// The marks an evaluator may give: least, least + step, ... up to most.
struct Scale
{
    Points least;
    Points most;
    Points step;
    std::vector<Level> levels; // ascending

    bool inRange(Points mark) const { return mark >= least && mark <= most; }
    bool onStep(Points mark) const { return Points::isWholeSteps(mark - least, step); }
    // The word for the highest level that is not above the mark.
    const Level *levelOf(Points mark) const;
};

struct Criterion // 평가항목
{
    CriterionId id;
    Text title;
    Text hint;     // what to look at; may be empty
    Points points; // 배점: what the criterion is worth
    Scale scale;
};

struct Item // a benchmark item; its value is entered by the administrator
{
    ItemId id;
    Text title;
    Points points; // what the item is worth
    Points most;   // the best value that can be entered; the value counts as points * value / most
};

// How the marks of several evaluators become one number.
struct Combine
{
    enum class Rule { Mean, Trimmed };
    enum class Of {
        Total,    // each sheet's points for the team are added first, then combined
        Criterion // each criterion is combined, then the results are added
    };
    Rule rule = Rule::Mean;
    int trim = 0; // with Trimmed: how many of the highest and how many of the lowest are left out
    Of of = Of::Total;
};

// How the combined number becomes the axis's points.
enum class Conversion {
    Direct,      // it is the points
    Linear,      // axis points * number / the most that it can be
    RatioToBest, // axis points * number / the best team's number
};

struct Rounding
{
    enum class At {
        Leaf, // each criterion's or item's points, and the axis's
        Axis, // the axis's points only
        Total // not before the total; the axis is printed with these digits but counts exactly
    };
    int digits = 1; // after the point, 0 to 6; half up (반올림)
    At at = At::Axis;
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
    Conversion conversion = Conversion::Direct;
    Rounding rounding;

    const JudgedBy *judged() const { return std::get_if<JudgedBy>(&source); }
    const MeasuredBy *measured() const { return std::get_if<MeasuredBy>(&source); }
};

// Whether the overall opinion on each team (종합의견) is asked for, and how long it must be.
struct OpinionRule
{
    bool isDemanded = false;
    int leastLength = 0; // characters, blanks at the ends not counted

    // How long an opinion has to be: 0 where none is demanded, else at least 1.
    int demandedLength() const;
    bool accepts(const QString &opinion) const;
};

struct Group // of evaluators: experts, users
{
    GroupId id;
    Text title;
    OpinionRule opinion;
};

struct Plan
{
    Text title;
    std::vector<Group> groups;
    std::vector<Axis> axes;
    int totalDigits = 1;     // of each team's total, half up
    int meanAxisDigits = 2;  // of the teams' mean of an axis
    int meanTotalDigits = 1; // of the teams' mean total

    const Group *group(const GroupId &id) const;
    const Axis *axis(const AxisId &id) const;
    Points points() const;           // of all axes
    std::vector<Item> items() const; // of all measured axes, in the order of the plan
};

} // namespace simsa
