#include "app/report/selection_tables.h"

#include "app/report/cells.h"
#include "app/report/outcome_words.h"
#include "app/report/report_words.h"

#include <algorithm>

namespace simsa {
namespace {

QString yesNo(bool is)
{
    return is ? ReportWords::tr("yes") : ReportWords::tr("no");
}

QString titleOf(const Plan &plan)
{
    const Selection &selection = *plan.selection;
    return selection.seats
               ? ReportWords::tr("Order of operations (seats: %1)").arg(*selection.seats)
               : ReportWords::tr("Order of operations (to be eliminated: %1)")
                     .arg(selection.quota.value_or(0));
}

// What a step looked at: the points of each team, where it is points.
QString lookedAt(const TieBreak &tie, const ReportInput &input, const QString &language)
{
    if (!tie.step || tie.step->by != TieStep::By::Axis)
        return {};
    const Axis *axis = input.plan.axis(tie.step->axis);
    if (!axis)
        return {};
    const size_t index = static_cast<size_t>(axis - input.plan.axes.data());
    QStringList points;
    for (const TeamId &id : tie.tied)
        if (const TeamOutcome *team = input.outcome.team(id))
            points.append(team->team.name.in(language) + u' ' + team->axes[index].shown);
    return points.join(QStringLiteral(", "));
}

QString orderOf(const TieBreak &tie, const ReportInput &input, const QString &language)
{
    QStringList places;
    for (const std::vector<TeamId> &equal : tie.order) {
        QStringList names;
        for (const TeamId &id : equal)
            names.append(namesOf({id}, input.outcome, language));
        places.append(names.join(QStringLiteral(" = ")));
    }
    return places.join(QStringLiteral(" > "));
}

// The recorded decision that a step of the committee rests on: the last one on all of these teams.
const Act *decisionOn(const TieBreak &tie, const std::vector<Act> &acts)
{
    if (!tie.step || tie.step->by != TieStep::By::Decision)
        return nullptr;
    const auto act = std::find_if(acts.rbegin(), acts.rend(), [&](const Act &one) {
        const QStringList teams =
            one.kind == ActKind::TieDecided ? one.list("teams") : QStringList();
        return std::all_of(tie.tied.begin(), tie.tied.end(),
                           [&](const TeamId &id) { return teams.contains(id.value); });
    });
    return act == acts.rend() ? nullptr : &*act;
}

} // namespace

Table orderTable(const ReportInput &input, const QString &name, const QString &language)
{
    Lines lines("order", name, titleOf(input.plan),
                {{ReportWords::tr("Rule"), 18},
                 {ReportWords::tr("Order"), 50},
                 {ReportWords::tr("A gate fills the quota"), 14},
                 {ReportWords::tr("Empty seats are filled"), 14},
                 {ReportWords::tr("Through"), 44},
                 {ReportWords::tr("Vacant seats"), 12},
                 {ReportWords::tr("Would be let through"), 28},
                 {ReportWords::tr("Would be lost"), 28}});
    const auto add = [&](const QString &rule, const Selection &selection, const Chosen &chosen,
                         const std::vector<TeamId> &added, const std::vector<TeamId> &lost) {
        const Style style = added.empty() && lost.empty() ? Style::Plain : Style::Bold;
        lines.add(
            {textCell(rule, style), textCell(orderText(selection), style),
             textCell(selection.quota ? yesNo(selection.gateFillsQuota) : *missingCell().text(),
                      Style::Centred),
             textCell(yesNo(selection.backFills), Style::Centred),
             textCell(namesOf(chosen.through, input.outcome, language)), countCell(chosen.vacant),
             textCell(namesOf(added, input.outcome, language), style),
             textCell(namesOf(lost, input.outcome, language), style)});
    };
    add(ReportWords::tr("The plan's"), *input.plan.selection, *input.outcome.chosen, {}, {});
    for (const Alternative &other : input.outcome.alternatives)
        add(ReportWords::tr("Another"), other.selection, other.chosen, other.added, other.lost);
    lines.note(input.outcome.dependsOnOrder()
                   ? ReportWords::tr("Warning: who goes through depends on the order of "
                                     "operations. The plan's order applies.")
                   : ReportWords::tr("Every order of operations lets the same teams through."));
    return lines.take();
}

Table tiesTable(const ReportInput &input, const QString &name, const QString &language)
{
    Lines lines("ties", name, ReportWords::tr("Equal totals, step by step"),
                {{ReportWords::tr("Step"), 8},
                 {ReportWords::tr("Equal teams"), 36},
                 {ReportWords::tr("Looked at"), 50},
                 {ReportWords::tr("Points"), 36},
                 {ReportWords::tr("Order after it"), 36},
                 {ReportWords::tr("Decided by"), 24},
                 {ReportWords::tr("Reason"), 44}});
    qint64 number = 0;
    for (const TieBreak &tie : input.outcome.tieBreaks) {
        const Act *act = decisionOn(tie, input.acts);
        lines.add({countCell(++number), textCell(namesOf(tie.tied, input.outcome, language)),
                   textCell(tie.step ? tieStepText(*tie.step, input.plan, language)
                                     : ReportWords::tr("no step is left: they share a rank")),
                   textCell(lookedAt(tie, input, language)),
                   textCell(orderOf(tie, input, language)),
                   textCell(act ? act->text("by") : QString()),
                   textCell(act ? act->text("reason") : QString())});
    }
    return lines.take();
}

} // namespace simsa
