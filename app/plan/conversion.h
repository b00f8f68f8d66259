// How a number becomes points (환산), as the plan says it. The arithmetic is app/outcome/convert.h;
// each formula and where it is from stand in resources/formats/plan.md.
#pragma once

#include "app/base/points.h"
#include "app/plan/text.h"

#include <optional>
#include <vector>

namespace simsa {

struct Grade // 등급
{
    Points from;    // the grade begins at this number; ends at it where lower is better
    Points percent; // of the points
    Text title;     // 수, 매우 우수
};

struct Conversion
{
    enum class Rule {
        Direct,        // the number is the points
        Linear,        // points * number / the most that it can be
        RatioToBest,   // points * number / the best number of the reference group
        RatioToTarget, // points * number / target, not above `cap`
        MinMax,        // from `floor` for the worst to all points for the best of the group
        RankTable,     // the percentage for the rank within the group
        GradeTable     // the percentage of the grade that the number reaches
    };
    enum class Of {
        Combined, // the number that all evaluators' marks were combined to
        Sheet     // each evaluator's own number, among that evaluator's own; then they are combined
    };
    enum class Reference {
        Scored,  // every team that has a number
        Eligible // of these, the teams that neither a gate nor a decision has put out
    };
    // What all get where the rule would divide nothing by nothing: the best is 0, all are equal.
    enum class Undefined {
        Nothing, // 0 points; with MinMax the floor
        Full     // all points
    };

    using enum Rule;

    Conversion(Rule r = Linear) : rule(r) {}
    bool operator==(Rule other) const { return rule == other; }

    Rule rule;
    // Direct and Linear count from the other end of the scale; the ratios are turned round.
    bool lowerIsBetter = false;
    Of of = Of::Combined;
    Reference reference = Reference::Scored;
    // With Scored: whether a team that has withdrawn or was disqualified leaves the group, so that
    // the others are based anew.
    bool rebases = false;
    Undefined undefined = Undefined::Nothing;
    std::optional<Points> target; // RatioToTarget: of all teams; without it each team has its own
    Points cap = Points::whole(100); // RatioToTarget: in per cent of the points, to 100
    Points floor;                    // MinMax: what the worst gets, in points
    std::vector<Points> ranks; // RankTable: per cent for rank 1, 2, …; the last for all behind
    std::vector<Grade> grades; // GradeTable: worst first

    bool looksAtOthers() const
    {
        return rule == Rule::RatioToBest || rule == Rule::MinMax || rule == Rule::RankTable;
    }
    // Of one number alone and in proportion to it, so that it makes no difference whether each
    // sheet's number is converted or the mean of all.
    bool isAffine() const { return rule == Direct || rule == Linear; }
    bool isPlain() const { return isAffine() && !lowerIsBetter; }
};

} // namespace simsa
