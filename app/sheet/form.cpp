#include "app/sheet/form.h"

namespace simsa {

std::optional<size_t> Form::indexOf(const CriterionId &id) const
{
    for (size_t i = 0; i < fields.size(); ++i)
        if (fields[i].criterion.id == id)
            return i;
    return std::nullopt;
}

Form formOf(const Plan &plan, const GroupId &id)
{
    Form form;
    form.group = id;
    if (const Group *group = plan.group(id))
        form.opinion = group->opinion;
    for (const Axis &axis : plan.axes) {
        const JudgedBy *judged = axis.judged();
        if (!judged || judged->group != id)
            continue;
        for (const Criterion &criterion : judged->criteria)
            form.fields.push_back({axis.id, criterion});
    }
    return form;
}

} // namespace simsa
