// What one evaluator answers, flat: for each team, each criterion of the evaluator's group.
#pragma once

#include "app/panel/panel.h"
#include "app/plan/plan.h"

#include <vector>

namespace simsa {

// The criteria of a group in the order of the plan, over all the axes that the group judges; then
// the questions of the votes that it casts.
struct Form
{
    GroupId group;
    OpinionRule opinion;
    struct Field
    {
        AxisId axis; // empty for the question of a vote
        Criterion criterion;
    };
    std::vector<Field> fields;

    // The index in `fields`, or nothing.
    std::optional<size_t> indexOf(const CriterionId &id) const;
};

Form formOf(const Plan &plan, const GroupId &group);

} // namespace simsa
