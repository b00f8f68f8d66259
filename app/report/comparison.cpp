#include "app/report/comparison.h"

#include "app/report/cells.h"
#include "app/report/outcome_words.h"
#include "app/report/public_tables.h"
#include "app/report/report_words.h"
#include "app/report/rule_words.h"

#include <algorithm>

namespace simsa {
namespace {

struct Change
{
    QString label;
    QString before;
    QString after;
};

// Every rule in one list, the criteria and items among them.
std::vector<RuleLine> rulesOf(const Plan &plan, const QString &language)
{
    std::vector<RuleLine> lines = scoringRules(plan, language);
    for (const PartRule &part : partRules(plan, language))
        lines.push_back(
            {part.axis.title.in(language) + QStringLiteral(", ") + part.title.in(language),
             QStringList{withPoints(part.marks, part.points), part.conversion,
                         part.hint.in(language)}
                 .join(u' ')
                 .trimmed()});
    for (RuleLine &line : procedureRules(plan, language))
        lines.push_back(std::move(line));
    return lines;
}

// What stands in either plan and not alike in the other, in the order of the newer one.
std::vector<Change> changesOf(const Plan &before, const Plan &after, const QString &language)
{
    std::vector<RuleLine> older = rulesOf(before, language);
    std::vector<RuleLine> newer = rulesOf(after, language);
    for (auto line = newer.begin(); line != newer.end();) {
        const auto same = std::find(older.begin(), older.end(), *line);
        if (same == older.end()) {
            ++line;
            continue;
        }
        older.erase(same);
        line = newer.erase(line);
    }
    std::vector<Change> changes;
    const QString none = *missingCell().text();
    for (const RuleLine &line : newer) {
        const auto old = std::find_if(older.begin(), older.end(), [&](const RuleLine &other) {
            return other.label == line.label;
        });
        changes.push_back({line.label, old == older.end() ? none : old->text, line.text});
        if (old != older.end())
            older.erase(old);
    }
    for (const RuleLine &line : older)
        changes.push_back({line.label, line.text, none});
    return changes;
}

Cell rankCell(const TeamOutcome *team)
{
    return team && team->rank > 0 ? countCell(team->rank)
                                  : textCell(*missingCell().text(), Style::Centred);
}

// An axis is found by its id: a version may have other axes, or in another order.
QString shownAxis(const RuleVersion &version, const TeamOutcome *team, const AxisId &id)
{
    const Axis *axis = version.plan.axis(id);
    return team && axis ? team->axes[static_cast<size_t>(axis - version.plan.axes.data())].shown
                        : QString();
}

class FiguresSheet
{
public:
    FiguresSheet(const RuleVersion &before, const RuleVersion &after, const QString &name,
                 const QString &language)
        : m_before(before), m_after(after), m_language(language),
          m_lines("comparison", name, ReportWords::tr("The same sheets under two sets of rules"),
                  {{ReportWords::tr("Team"), 28},
                   {ReportWords::tr("Part"), 36},
                   {before.name, 16},
                   {after.name, 16},
                   {ReportWords::tr("Differs"), 10}})
    {
    }

    Table build()
    {
        for (const TeamOutcome &team : m_after.outcome.teams)
            addTeam(team);
        m_lines.note(ReportWords::tr("Each column stands for its own rules; figures of the two "
                                     "are never mixed."));
        return m_lines.take();
    }

private:
    void add(const TeamOutcome &team, const QString &part, const Cell &before, const Cell &after)
    {
        const bool differs = shownText(before) != shownText(after);
        m_lines.add({textCell(team.team.name.in(m_language)), textCell(part), before, after,
                     textCell(differs ? ReportWords::tr("yes") : QString(), Style::Centred)});
    }

    void addTeam(const TeamOutcome &after)
    {
        const TeamOutcome *before = m_before.outcome.team(after.team.id);
        for (const Axis &axis : m_after.plan.axes)
            add(after, axis.title.in(m_language),
                shownCell(shownAxis(m_before, before, axis.id), Style::Plain),
                shownCell(shownAxis(m_after, &after, axis.id), Style::Plain));
        add(after, ReportWords::tr("Total"),
            shownCell(before ? before->shownTotal : QString(), Style::Bold),
            shownCell(after.shownTotal, Style::Bold));
        add(after, ReportWords::tr("Rank"), rankCell(before), rankCell(&after));
        add(after, ReportWords::tr("Result"),
            before ? textCell(statusWord(before->status), Style::Centred) : missingCell(),
            textCell(statusWord(after.status), Style::Centred));
    }

    const RuleVersion &m_before;
    const RuleVersion &m_after;
    QString m_language;
    Lines m_lines;
};

} // namespace

QStringList ruleChanges(const Plan &before, const Plan &after, const QString &language)
{
    QStringList texts;
    for (const Change &change : changesOf(before, after, language))
        texts.append(QStringLiteral("%1: %2 → %3").arg(change.label, change.before, change.after));
    return texts;
}

Report comparisonReport(const RuleVersion &before, const RuleVersion &after,
                        const QString &language)
{
    std::set<QString> taken;
    Report report;
    report.title = ReportWords::tr("%1 (comparison of rules)").arg(after.plan.title.in(language));
    report.tables.push_back(
        FiguresSheet(before, after, tabName(ReportWords::tr("Comparison"), taken), language)
            .build());
    Lines rules("rules", tabName(ReportWords::tr("Rules that differ"), taken),
                ReportWords::tr("Rules that differ"),
                {{ReportWords::tr("Rule"), 30}, {before.name, 60}, {after.name, 60}});
    for (const Change &change : changesOf(before.plan, after.plan, language))
        rules.add(
            {textCell(change.label, Style::Bold), textCell(change.before), textCell(change.after)});
    report.tables.push_back(rules.take());
    return report;
}

} // namespace simsa
