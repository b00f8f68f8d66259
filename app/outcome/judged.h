// The marks of one judged axis with what has to be known to count them: who counts, and which teams
// others are compared with.
#pragma once

#include "app/outcome/convert.h"
#include "app/outcome/evidence.h"

#include <functional>

namespace simsa {

// What stands around the marks of one axis.
struct Judged
{
    const Axis &axis;
    const JudgedBy &rules;
    const GroupEvidence &group;
    size_t leastForTeam; // sheets that must count before a team has a number at all
    size_t firstField;   // where the axis's criteria begin in the rows of the table
    std::vector<std::vector<bool>> isExcluded; // [team][evaluator]; empty where nobody is
    // Teams that withdrew while they were judged: some sheets that count judge them, others were
    // not asked any more. What they have is no number.
    std::vector<bool> isHalfJudged;
    // The teams whose numbers others are compared with, under a conversion.
    std::function<std::vector<bool>(const Conversion &)> referenceOf;

    // Whether so many sheets are enough for the team to have a number.
    bool isEnough(size_t team, size_t sheets) const
    {
        return sheets >= leastForTeam && !isHalfJudged[team];
    }
    // The evaluators whose marks for the team count: all of them present, nobody excluded.
    std::vector<size_t> counting(size_t team) const;
};

// The group's evidence must have the same teams as `evidence`.
Judged judgedOf(const Plan &plan, const Axis &axis, const GroupEvidence &group,
                const Evidence &evidence, const std::vector<bool> &isOut);

// Whether each team is one that others are compared with.
std::vector<bool> referenceGroup(const Conversion &conversion, const Evidence &evidence,
                                 const std::vector<bool> &isOut);

} // namespace simsa
