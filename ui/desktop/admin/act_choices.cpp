#include "ui/desktop/admin/act_choices.h"

#include "app/report/outcome_words.h"
#include "ui/words/act_words.h"

#include <algorithm>

namespace simsa {
namespace {

using Choices = std::vector<ActChoice>;

template <typename List> Choices titled(const List &list, const QString &language)
{
    Choices choices;
    for (const auto &one : list)
        choices.push_back({one.id.value, one.title.in(language)});
    return choices;
}

Choices teams(const FieldContext &context)
{
    Choices choices;
    for (const Team &team : context.round.teams)
        choices.push_back({team.id.value, team.name.in(context.language)});
    return choices;
}

Choices evaluators(const FieldContext &context)
{
    Choices choices;
    for (const Evaluator &evaluator : context.round.panel.evaluators)
        if (!evaluator.isReplaced())
            choices.push_back({evaluator.id.value, evaluator.id.value + u' ' + evaluator.name});
    return choices;
}

Choices words(const ActField &field)
{
    Choices choices;
    for (size_t i = 0; i < field.choices.size(); ++i)
        choices.push_back(
            {QString::fromLatin1(field.choices[i]), actChoiceName(field.key, static_cast<int>(i))});
    return choices;
}

QString nameOf(const TeamId &id, const FieldContext &context)
{
    for (const Team &team : context.round.teams)
        if (team.id == id)
            return team.name.in(context.language);
    return id.value;
}

QString shortened(const QString &text)
{
    constexpr qsizetype kLongest = 40;
    const QString line = text.simplified();
    return line.size() <= kLongest ? line : line.left(kLongest - 1) + u'…';
}

// Findings on record, or objections that are still open; none where the act gives a new code.
Choices codes(const FieldContext &context)
{
    const QString between = QStringLiteral(" · ");
    Choices choices;
    if (context.kind == ActKind::FindingChanged)
        for (const Finding &finding : context.ledger.facts.findings)
            choices.push_back(
                {finding.id, QStringList{finding.id, nameOf(finding.team, context),
                                         severityWord(finding.severity), shortened(finding.text)}
                                 .join(between)});
    if (context.kind == ActKind::ObjectionDecided)
        for (const Objection &objection : context.ledger.objections)
            if (objection.ruled == Ruled::Open)
                choices.push_back(
                    {objection.id, QStringList{objection.id, nameOf(objection.team, context),
                                               dateText(objection.received)}
                                       .join(between)});
    return choices;
}

bool hasOwnTargets(const Plan &plan)
{
    const std::vector<Item> items = plan.items();
    return std::any_of(items.begin(), items.end(), [](const Item &item) {
        return item.conversion == Conversion::RatioToTarget && !item.conversion.target;
    });
}

} // namespace

bool hasPlaceIn(const Plan &plan, ActKind kind)
{
    switch (kind) {
    case ActKind::Opinion:
    case ActKind::Finding:
    case ActKind::FindingChanged:
    case ActKind::GateDecided: return !plan.gates.empty();
    case ActKind::RecognitionDecided: return plan.recognition.has_value();
    case ActKind::VerdictDecided: return plan.verdict.has_value();
    case ActKind::Adjusted:
    case ActKind::AdjustmentWithdrawn: return !plan.adjustments.empty();
    case ActKind::ItemTarget: return hasOwnTargets(plan);
    case ActKind::Holidays:
    case ActKind::Notified:
    case ActKind::Waived:
    case ActKind::ObjectionReceived:
    case ActKind::ObjectionDecided:
    case ActKind::Confirmed:
    case ActKind::Reopened: return plan.objections.has_value();
    case ActKind::TargetValue: return plan.targets.has_value();
    default: return true; // about teams and evaluators
    }
}

Choices actChoices(const ActField &field, const FieldContext &context)
{
    const Plan &plan = context.round.plan;
    switch (field.type) {
    case FieldType::Code: return codes(context);
    case FieldType::Team:
    case FieldType::Teams: return teams(context);
    case FieldType::Evaluator: return evaluators(context);
    case FieldType::Group: return titled(plan.groups, context.language);
    case FieldType::Gate: return titled(plan.gates, context.language);
    case FieldType::Viewpoint:
        return viewpointChoices(plan.gates.size() == 1 ? &plan.gates.front() : nullptr,
                                context.language);
    case FieldType::Adjustment: return titled(plan.adjustments, context.language);
    case FieldType::Item: return titled(plan.items(), context.language);
    case FieldType::Benchmark:
        return plan.targets ? titled(plan.targets->benchmarks, context.language) : Choices();
    case FieldType::Choice: return words(field);
    default: return {};
    }
}

Choices viewpointChoices(const Gate *gate, const QString &language)
{
    return gate ? titled(gate->viewpoints, language) : Choices();
}

QString nextCode(const FieldContext &context)
{
    QStringList taken;
    for (const Finding &finding : context.ledger.facts.findings)
        taken.append(finding.id);
    for (const Objection &objection : context.ledger.objections)
        taken.append(objection.id);
    for (const Evaluator &evaluator : context.round.panel.evaluators)
        taken.append(evaluator.id.value.toUpper());
    const QString letter = context.kind == ActKind::Finding          ? QStringLiteral("F")
                           : context.kind == ActKind::EvaluatorAdded ? QStringLiteral("E")
                                                                     : QStringLiteral("O");
    // Evaluators' codes have two digits by habit.
    const int digits = context.kind == ActKind::EvaluatorAdded ? 2 : 1;
    const auto code = [&](int number) {
        return letter + QString::number(number).rightJustified(digits, u'0');
    };
    int number = 1;
    while (taken.contains(code(number)))
        ++number;
    return code(number);
}

} // namespace simsa
