// What differs between two forms that one evaluator is asked to answer, one after the other.
#pragma once

#include "app/sheet/form.h"

#include <vector>

namespace simsa {

struct FormChange
{
    enum class Kind {
        Added,   // a criterion or vote that was not asked before
        Removed, // one that is not asked any more
        Title,
        Hint,
        Points,
        Scale,          // range, step, levels or fixed distribution
        Opinion,        // whether an opinion on the criterion is demanded, and its length
        OverallOpinion, // the same of the overall opinion on each team
        Order           // the same criteria in another order
    };
    Kind kind;
    // The criterion before and after; neither of the overall opinion and the order.
    std::optional<Form::Field> before = {};
    std::optional<Form::Field> after = {};
};

// One for each thing that differs, in the order of the later form, what was removed at the end.
std::vector<FormChange> formChanges(const Form &before, const Form &after);

// Whether a mark given for the criterion in one form means the same in the other: title, hint,
// points and scale are equal.
bool isSameQuestion(const Criterion &a, const Criterion &b);

} // namespace simsa
