#include "app/sheet/form.h"

namespace simsa {
namespace {

// The question of a vote as a criterion without points, so that it is asked, signed and kept as
// every mark is.
Criterion questionOf(const Vote &vote, bool isVerdict)
{
    Criterion question;
    question.id = vote.id;
    question.title = vote.title;
    question.hint = vote.hint;
    question.scale = {Points::whole(0), Points::whole(2), Points::whole(1), {}, {}};
    if (isVerdict)
        question.scale.levels = {
            {ballot::kStop, {QStringLiteral("중단"), QStringLiteral("stop")}},
            {ballot::kMend, {QStringLiteral("보완"), QStringLiteral("mend")}},
            {ballot::kContinue, {QStringLiteral("계속"), QStringLiteral("continue")}}};
    else
        question.scale.levels = {
            {ballot::kNo, {QStringLiteral("아니오"), QStringLiteral("no")}},
            {ballot::kYes, {QStringLiteral("예"), QStringLiteral("yes")}},
            {ballot::kWithheld, {QStringLiteral("판단 보류"), QStringLiteral("withheld")}}};
    return question;
}

} // namespace

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
    for (const Vote *vote : plan.ballots())
        if (vote->group == id)
            form.fields.push_back(
                {AxisId{}, questionOf(*vote, plan.verdict && vote == &*plan.verdict)});
    return form;
}

} // namespace simsa
