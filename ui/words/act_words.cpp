#include "ui/words/act_words.h"

#include "app/report/outcome_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace simsa {
namespace {

struct ActWords
{
    Q_DECLARE_TR_FUNCTIONS(ActWords)
};

bool is(const char *key, QLatin1StringView name)
{
    return QLatin1StringView(key) == name;
}

template <typename List, typename IdType>
QString titleIn(const List &list, const IdType &id, const QString &language)
{
    const auto it =
        std::find_if(list.begin(), list.end(), [&](const auto &entry) { return entry.id == id; });
    return it == list.end() ? id.value : it->title.in(language);
}

QString teamName(const std::vector<Team> &teams, const QString &id, const QString &language)
{
    const auto it = std::find_if(teams.begin(), teams.end(),
                                 [&](const Team &team) { return team.id.value == id; });
    return it == teams.end() ? id : it->name.in(language);
}

QString teamNames(const std::vector<Team> &teams, const QStringList &ids, const QString &language)
{
    QStringList names;
    for (const QString &id : ids)
        names.append(teamName(teams, id, language));
    return names.join(QStringLiteral(", "));
}

QString viewpointTitle(const Act &act, const char *key, const Plan &plan, const QString &language)
{
    const Gate *gate = plan.gate(act.id<GateId>("gate"));
    return gate ? titleIn(gate->viewpoints, act.id<ViewpointId>(key), language) : act.text(key);
}

// Of what the plan has titles for.
QString titleOf(const ActField &field, const Act &act, const Plan &plan, const QString &language)
{
    const char *key = field.key;
    switch (field.type) {
    case FieldType::Group: return titleIn(plan.groups, act.id<GroupId>(key), language);
    case FieldType::Gate: return titleIn(plan.gates, act.id<GateId>(key), language);
    case FieldType::Viewpoint: return viewpointTitle(act, key, plan, language);
    case FieldType::Adjustment:
        return titleIn(plan.adjustments, act.id<AdjustmentId>(key), language);
    case FieldType::Item: return titleIn(plan.items(), act.id<ItemId>(key), language);
    case FieldType::Benchmark:
        return plan.targets ? titleIn(plan.targets->benchmarks, act.id<BenchmarkId>(key), language)
                            : act.text(key);
    default: return act.text(key);
    }
}

// The labels by key. Written as a function, for tr() needs the language of the moment.
std::map<QLatin1StringView, QString> labels()
{
    return {
        {QLatin1StringView("adjustment"), ActWords::tr("Bonus or deduction")},
        {QLatin1StringView("benchmark"), ActWords::tr("Benchmark")},
        {QLatin1StringView("by"), ActWords::tr("By whom")},
        {QLatin1StringView("confirmedBy"), ActWords::tr("Confirmed by")},
        {QLatin1StringView("date"), ActWords::tr("Date")},
        {QLatin1StringView("days"), ActWords::tr("Public holidays")},
        {QLatin1StringView("document"), ActWords::tr("Document")},
        {QLatin1StringView("evaluator"), ActWords::tr("Evaluator")},
        {QLatin1StringView("evidence"), ActWords::tr("Document")},
        {QLatin1StringView("finding"), ActWords::tr("Code of the finding")},
        {QLatin1StringView("gate"), ActWords::tr("Requirement")},
        {QLatin1StringView("ground"), ActWords::tr("Ground")},
        {QLatin1StringView("group"), ActWords::tr("Evaluators")},
        {QLatin1StringView("item"), ActWords::tr("Item")},
        {QLatin1StringView("mayObject"), ActWords::tr("Who may object")},
        {QLatin1StringView("met"), ActWords::tr("Decision")},
        {QLatin1StringView("minority"), ActWords::tr("Minority's opinion")},
        {QLatin1StringView("model"), ActWords::tr("Model measured")},
        {QLatin1StringView("name"), ActWords::tr("Name")},
        {QLatin1StringView("newEvaluator"), ActWords::tr("New evaluator's code")},
        {QLatin1StringView("namesakes"), ActWords::tr("Namesakes")},
        {QLatin1StringView("objection"), ActWords::tr("Code of the objection")},
        {QLatin1StringView("panel"), ActWords::tr("Who decided")},
        {QLatin1StringView("percent"), ActWords::tr("The team's own target (%)")},
        {QLatin1StringView("points"), ActWords::tr("Points")},
        {QLatin1StringView("reason"), ActWords::tr("Reason")},
        {QLatin1StringView("recognised"), ActWords::tr("Decision")},
        {QLatin1StringView("recused"), ActWords::tr("Teams not judged (recused)")},
        {QLatin1StringView("replaces"), ActWords::tr("In the place of")},
        {QLatin1StringView("ruling"), ActWords::tr("Ruling")},
        {QLatin1StringView("severity"), ActWords::tr("Severity")},
        {QLatin1StringView("supplier"), ActWords::tr("Supplied by")},
        {QLatin1StringView("target"), ActWords::tr("Target")},
        {QLatin1StringView("team"), ActWords::tr("Team")},
        {QLatin1StringView("teams"), ActWords::tr("Teams, first to last")},
        {QLatin1StringView("text"), ActWords::tr("Text")},
        {QLatin1StringView("through"), ActWords::tr("Decision")},
        {QLatin1StringView("told"), ActWords::tr("Team told on")},
        {QLatin1StringView("value"), ActWords::tr("Value")},
        {QLatin1StringView("verdict"), ActWords::tr("Verdict")},
        {QLatin1StringView("viewpoint"), ActWords::tr("Viewpoint")},
        {QLatin1StringView("votesAgainst"), ActWords::tr("Votes against")},
        {QLatin1StringView("votesFor"), ActWords::tr("Votes for")},
        {QLatin1StringView("withheld"), ActWords::tr("Votes withheld")},
    };
}

} // namespace

QString actKindName(ActKind kind)
{
    switch (kind) {
    case ActKind::Opinion: return ActWords::tr("Opinion from a viewpoint");
    case ActKind::Finding: return ActWords::tr("Finding");
    case ActKind::FindingChanged: return ActWords::tr("Severity of a finding changed");
    case ActKind::GateDecided: return ActWords::tr("Committee's decision on a requirement");
    case ActKind::RecognitionDecided: return ActWords::tr("Committee's decision on recognition");
    case ActKind::VerdictDecided:
        return ActWords::tr("Committee's verdict: continue, mend or stop");
    case ActKind::TeamDecided: return ActWords::tr("Vote on a team without a total");
    case ActKind::Adjusted: return ActWords::tr("Bonus or deduction given");
    case ActKind::AdjustmentWithdrawn: return ActWords::tr("Bonus or deduction taken back");
    case ActKind::ItemTarget: return ActWords::tr("Team's own target");
    case ActKind::Excluded: return ActWords::tr("Evaluator's marks excluded");
    case ActKind::Readmitted: return ActWords::tr("Excluded marks admitted again");
    case ActKind::Disqualified: return ActWords::tr("Team disqualified");
    case ActKind::Restored: return ActWords::tr("Disqualification lifted");
    case ActKind::Withdrew: return ActWords::tr("Team withdrew");
    case ActKind::TieDecided: return ActWords::tr("Order of tied teams decided");
    case ActKind::EvaluatorAdded:
        return ActWords::tr("Evaluator added, or replaced by a successor");
    case ActKind::GroupClosed: return ActWords::tr("Collection closed, without the missing sheets");
    case ActKind::Holidays: return ActWords::tr("Table of public holidays replaced");
    case ActKind::Notified: return ActWords::tr("Result notified");
    case ActKind::Waived: return ActWords::tr("Team will not object");
    case ActKind::ObjectionReceived: return ActWords::tr("Objection received");
    case ActKind::ObjectionDecided: return ActWords::tr("Objection decided");
    case ActKind::Confirmed: return ActWords::tr("Result confirmed");
    case ActKind::Reopened: return ActWords::tr("Confirmed result reopened");
    case ActKind::TargetValue: return ActWords::tr("Performance measured");
    }
    return {};
}

QString actGroupName(ActKind kind)
{
    if (kind <= ActKind::TeamDecided)
        return ActWords::tr("Requirements, recognition, verdict");
    if (kind <= ActKind::ItemTarget)
        return ActWords::tr("Bonuses, deductions, targets");
    if (kind <= ActKind::GroupClosed)
        return ActWords::tr("Teams and evaluators");
    if (kind <= ActKind::Reopened)
        return ActWords::tr("Notice, objections, confirmation");
    return ActWords::tr("Reference model");
}

QString actFieldLabel(const char *key)
{
    const auto all = labels();
    const auto it = all.find(QLatin1StringView(key));
    return it == all.end() ? QString::fromLatin1(key) : it->second;
}

QString actFieldHint(const char *key)
{
    if (is(key, QLatin1StringView("days")))
        return ActWords::tr("One a line, such as: 2026-05-05 Children's Day. It takes the place "
                            "of the whole table.");
    if (is(key, QLatin1StringView("mayObject")))
        return ActWords::tr("Where none is ticked, every team may.");
    if (is(key, QLatin1StringView("namesakes")))
        return ActWords::tr("Where a name is like one of the first evaluation and it is somebody "
                            "else: the name as above, a colon, the reason; one a line.");
    if (is(key, QLatin1StringView("panel")))
        return ActWords::tr("One name a line; nobody of the first evaluation.");
    if (is(key, QLatin1StringView("percent")))
        return ActWords::tr("Empty: as the plan says.");
    if (is(key, QLatin1StringView("replaces")))
        return ActWords::tr("Whose sheets no longer count. Empty: the evaluator joins besides.");
    if (is(key, QLatin1StringView("recused")))
        return ActWords::tr("Where none is ticked, the evaluator judges every team.");
    if (is(key, QLatin1StringView("points")))
        return ActWords::tr("Negative for a deduction, such as -1.5.");
    if (is(key, QLatin1StringView("teams")))
        return ActWords::tr("Tick the tied teams and move them into their order.");
    if (is(key, QLatin1StringView("target")))
        return ActWords::tr("In the unit of the item.");
    if (is(key, QLatin1StringView("confirmedBy")))
        return ActWords::tr("Somebody other than who supplied it.");
    return {};
}

QString actChoiceName(const char *key, int index)
{
    if (is(key, QLatin1StringView("severity")))
        return severityWord(static_cast<Severity>(index));
    if (is(key, QLatin1StringView("verdict")))
        return verdictWord(Points::whole(index));
    if (is(key, QLatin1StringView("ground")))
        return groundWord(static_cast<Ground>(index));
    if (is(key, QLatin1StringView("ruling"))) // an open objection has none
        return ruledWord(static_cast<Ruled>(index + 1));
    return {};
}

QString actYesNoName(const char *key, bool isYes)
{
    if (is(key, QLatin1StringView("met")))
        return rulingWord(isYes ? Ruling::Met : Ruling::NotMet);
    if (is(key, QLatin1StringView("recognised")))
        return isYes ? ActWords::tr("recognised") : ActWords::tr("not recognised");
    if (is(key, QLatin1StringView("through")))
        return isYes ? ActWords::tr("goes through") : ActWords::tr("out");
    return isYes ? ActWords::tr("yes") : ActWords::tr("no");
}

QString actValueText(const ActField &field, const Act &act, const Plan &plan,
                     const std::vector<Team> &teams, const QString &language)
{
    if (!act.has(field.key))
        return {};
    switch (field.type) {
    case FieldType::Team: return teamName(teams, act.text(field.key), language);
    case FieldType::Teams: return teamNames(teams, act.list(field.key), language);
    case FieldType::Persons:
    case FieldType::Dates: return act.list(field.key).join(QStringLiteral(", "));
    case FieldType::Count: return QString::number(act.count(field.key));
    case FieldType::YesNo: return actYesNoName(field.key, act.flag(field.key));
    case FieldType::Choice: return actChoiceName(field.key, act.choice(field.key));
    default: return titleOf(field, act, plan, language);
    }
}

QString actSentence(const Act &act, const Plan &plan, const std::vector<Team> &teams,
                    const QString &language)
{
    QStringList parts;
    for (const ActField &field : formOf(act.kind).fields)
        if (const QString text = actValueText(field, act, plan, teams, language); !text.isEmpty())
            parts.append(ActWords::tr("%1: %2").arg(actFieldLabel(field.key), text));
    return parts.join(QStringLiteral(" · "));
}

} // namespace simsa
