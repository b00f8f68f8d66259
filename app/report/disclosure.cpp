#include "app/report/disclosure.h"

#include "app/report/cells.h"
#include "app/report/evaluation_report.h"
#include "app/report/formula.h"
#include "app/report/gate_tables.h"
#include "app/report/opinions_table.h"
#include "app/report/outcome_words.h"
#include "app/report/procedure_tables.h"
#include "app/report/public_tables.h"
#include "app/report/record_tables.h"
#include "app/report/report_words.h"
#include "app/report/rules_table.h"
#include "app/report/sum_notes.h"

#include <algorithm>

namespace simsa {
namespace {

// A table of labels and sentences.
Lines sentences(const char *key, const QString &name, const QString &title)
{
    return Lines(key, name, title,
                 {{ReportWords::tr("Subject"), 26}, {ReportWords::tr("Text"), 90}});
}

void addTail(Report &report, const ReportInput &input, const QString &language,
             std::set<QString> &taken)
{
    if (!input.amendments.empty())
        report.tables.push_back(
            amendmentsTable(input, false, tabName(ReportWords::tr("Amendments"), taken), language));
    report.tables.push_back(rulesTable(
        input.plan, input.facts, tabName(ReportWords::tr("Inputs and rules"), taken), language));
}

// What the team was told by the notice that is outdated now.
void addToldThen(Lines &lines, const ReportInput &input, const TeamId &id)
{
    const auto notice =
        std::find_if(input.told.rbegin(), input.told.rend(), [](const ToldOutcome &told) {
            return told.occasion == ToldOutcome::Occasion::Notice;
        });
    if (notice == input.told.rend())
        return;
    const auto placing = notice->teams.find(id);
    if (placing == notice->teams.end())
        return;
    QStringList parts{placing->second.total.isEmpty()
                          ? ReportWords::tr("no total")
                          : ReportWords::tr("total %1").arg(placing->second.total),
                      statusWord(placing->second.status)};
    if (placing->second.verdict)
        parts.append(verdictWord(*placing->second.verdict));
    lines.add({textCell(ReportWords::tr("Notified on %1").arg(dateText(notice->date)), Style::Bold),
               textCell(parts.join(QStringLiteral(", ")))});
}

Table summaryTable(const ReportInput &input, const TeamOutcome &team, const QString &name,
                   const QString &language)
{
    Lines lines = sentences("notice", name, ReportWords::tr("Notice of the result"));
    const auto add = [&lines](const QString &label, const QString &text) {
        lines.add({textCell(label, Style::Bold), textCell(text)});
    };
    add(ReportWords::tr("Programme"), input.facts.programmeTitle);
    add(ReportWords::tr("Evaluation plan"), input.plan.title.in(language));
    add(ReportWords::tr("Team"), team.team.name.in(language));
    add(ReportWords::tr("Result"), statusWord(team.status));
    if (const QString reasons = reasonsText(team, input.outcome, input.plan, language, Naming::Own);
        !reasons.isEmpty())
        add(ReportWords::tr("Reasons"), reasons);
    const auto &disqualified = input.evidence.facts.disqualified;
    if (const auto it = disqualified.find(team.team.id); it != disqualified.end())
        add(ReportWords::tr("Reason for the disqualification"), it->second);
    if (team.verdict)
        add(ReportWords::tr("Verdict"), verdictWord(*team.verdict));
    add(ReportWords::tr("State"), stateSentence(input.ledger));
    if (input.ledger.isNoticeOutdated)
        addToldThen(lines, input, team.team.id);
    return lines.take();
}

// The team's own points: each axis with its criteria or items, bonuses, total.
class OwnPoints
{
public:
    OwnPoints(const ReportInput &input, const TeamOutcome &team, const QString &name,
              const QString &language)
        : m_input(input), m_team(team), m_language(language),
          m_lines("points", name, ReportWords::tr("The team's own points"),
                  {{ReportWords::tr("Part"), 50},
                   {ReportWords::tr("Worth (points)"), 12},
                   {ReportWords::tr("Points"), 12},
                   {ReportWords::tr("Sheets counted"), 20}})
    {
    }

    Table build()
    {
        for (size_t i = 0; i < m_input.plan.axes.size(); ++i) {
            const Axis &axis = m_input.plan.axes[i];
            const AxisOutcome &outcome = m_team.axes[i];
            add(axis.title.in(m_language), axis.points, shownCell(outcome.shown, Style::Bold),
                axis.judged() ? sheetsText(*axis.judged(), outcome) : QString(), Style::Bold);
            if (const JudgedBy *judged = axis.judged())
                addParts(judged->criteria, outcome.leaves, axis);
            if (const MeasuredBy *measured = axis.measured())
                addParts(measured->items, outcome.leaves, axis);
        }
        addAdjustments();
        add(ReportWords::tr("Total"), m_input.plan.points(),
            shownCell(m_team.shownTotal, Style::Bold), {}, Style::Bold);
        addNotes();
        return m_lines.take();
    }

private:
    void add(const QString &title, Points worth, Cell points, const QString &sheets, Style style)
    {
        m_lines.add({textCell(title, style), pointsCell(worth, digitsOf(worth), style),
                     std::move(points), textCell(sheets, Style::Centred)});
    }

    template <typename Parts>
    void addParts(const Parts &parts, const std::vector<Rational> &leaves, const Axis &axis)
    {
        const int digits = workingDigits(axis);
        for (size_t i = 0; i < parts.size(); ++i)
            add(QStringLiteral("  ") + parts[i].title.in(m_language), parts[i].points,
                i < leaves.size() ? pointsCell(rounded(leaves[i], digits), digits) : missingCell(),
                {}, Style::Plain);
    }

    QString sheetsText(const JudgedBy &judged, const AxisOutcome &outcome) const
    {
        const QString text = countText(outcome);
        const qsizetype corrected = correctedSheets(m_input, judged.group, m_team.team.id);
        return corrected == 0
                   ? text
                   : ReportWords::tr("%1, corrected after signing: %2").arg(text).arg(corrected);
    }

    void addNotes()
    {
        for (size_t i = 0; i < m_input.plan.axes.size(); ++i)
            if (const QString note = axisSumNote(m_input.plan, m_team, i, m_language);
                !note.isEmpty())
                m_lines.note(note);
        if (const QString note = totalSumNote(m_input.plan, m_team); !note.isEmpty())
            m_lines.note(note);
        if (!m_input.plan.adjustments.empty() && isLimited())
            m_lines.note(ReportWords::tr("Bonuses and deductions count within the limits of the "
                                         "plan, each and all together."));
    }

    bool isLimited() const
    {
        Rational sum = 0;
        for (const AdjustmentGiven &given : m_input.evidence.facts.adjustments)
            if (given.team == m_team.team.id && m_input.plan.adjustment(given.adjustment))
                sum += toRational(given.points);
        return sum != m_team.adjustment;
    }

    void addAdjustments()
    {
        if (m_input.plan.adjustments.empty())
            return;
        for (const AdjustmentGiven &given : m_input.evidence.facts.adjustments) {
            const Adjustment *rule = m_input.plan.adjustment(given.adjustment);
            if (given.team == m_team.team.id && rule)
                m_lines.add(
                    {textCell(
                         QStringLiteral("  %1: %2").arg(rule->title.in(m_language), given.reason)),
                     textCell({}), pointsCell(given.points, digitsOf(given.points)), textCell({})});
        }
        const Points sum = rounded(m_team.adjustment, Points::kDigits);
        m_lines.add({textCell(ReportWords::tr("Bonus and deduction"), Style::Bold), textCell({}),
                     pointsCell(sum, digitsOf(sum), Style::Bold), textCell({})});
    }

    const ReportInput &m_input;
    const TeamOutcome &m_team;
    QString m_language;
    Lines m_lines;
};

QString untilSentence(const ReportInput &input)
{
    const std::optional<Deadline> &period = input.ledger.objectionPeriod;
    if (!period)
        return ReportWords::tr("Within %1 days from the notice, whose day does not count.")
            .arg(input.plan.objections ? input.plan.objections->days : ObjectionRules().days);
    if (input.ledger.isNoticeOutdated)
        return ReportWords::tr("The notice of %1 is outdated. The period begins anew with the next "
                               "notice: %2 days, the day of that notice not counted.")
            .arg(dateText(period->notice), QString::number(period->days));
    const QString sentence =
        period->moved
            ? ReportWords::tr("The notice was given on %1, a day that does not count. %2 days end "
                              "on %3, which is no working day; objections are taken until %4.")
            : ReportWords::tr("The notice was given on %1, a day that does not count. %2 days end "
                              "on %3; objections are taken until %4.");
    return sentence.arg(dateText(period->notice), QString::number(period->days),
                        dateText(period->counted), dateText(period->effective));
}

Table objectingTable(const ReportInput &input, const TeamId &team, const QString &name)
{
    Lines lines = sentences("objection", name, ReportWords::tr("How to object"));
    const auto add = [&lines](const QString &label, const QString &text) {
        lines.add({textCell(label, Style::Bold), textCell(text)});
    };
    add(ReportWords::tr("Until when"), untilSentence(input));
    add(ReportWords::tr("What to write"),
        ReportWords::tr("Which part of the result is objected to, and on what ground."));
    QStringList admissible;
    QStringList others;
    for (const Ground ground :
         {Ground::Procedure, Ground::Calculation, Ground::Misreading, Ground::Panel, Ground::Rules})
        (isAdmissible(ground) ? admissible : others).append(groundWord(ground));
    add(ReportWords::tr("Grounds that are admitted"), admissible.join(QStringLiteral(", ")));
    add(ReportWords::tr("Grounds that are not admitted"), others.join(QStringLiteral(", ")));
    add(ReportWords::tr("Decision"),
        ReportWords::tr("An objection is decided within %1 days from receipt.")
            .arg(input.plan.objections ? input.plan.objections->handlingDays
                                       : ObjectionRules().handlingDays));
    if (const auto waiver = input.ledger.waivers.find(team); waiver != input.ledger.waivers.end())
        add(ReportWords::tr("Waiver"),
            ReportWords::tr("The team declared on %1 that it will not object.")
                .arg(dateText(waiver->second)));
    return lines.take();
}

} // namespace

Report publicReport(const ReportInput &input, const QString &language)
{
    std::set<QString> taken;
    Report report;
    report.title = ReportWords::tr("%1 (public)").arg(input.plan.title.in(language));
    report.tables.push_back(
        publicResultTable(input, tabName(ReportWords::tr("Result"), taken), language));
    report.tables.push_back(
        meansTable(input, tabName(ReportWords::tr("Points and means"), taken), language));
    addTail(report, input, language, taken);
    return report;
}

Report teamNotice(const ReportInput &input, const TeamId &id, const QString &language)
{
    const TeamOutcome &team = *input.outcome.team(id);
    std::set<QString> taken;
    const auto name = [&taken](const QString &wanted) { return tabName(wanted, taken); };
    Report report;
    report.title = ReportWords::tr("%1 (notice to %2)")
                       .arg(input.plan.title.in(language), team.team.name.in(language));
    report.tables.push_back(summaryTable(input, team, name(ReportWords::tr("Notice")), language));
    report.tables.push_back(
        OwnPoints(input, team, name(ReportWords::tr("Own points")), language).build());
    report.tables.push_back(meansTable(input, name(ReportWords::tr("Points and means")), language));
    for (Table &table : gateTables(input, language, taken, id))
        report.tables.push_back(std::move(table));
    if (hasOpinions(input, id))
        report.tables.push_back(opinionsTable(input, id, name(opinionsTitle(input)), language));
    if (input.plan.targets)
        report.tables.push_back(
            targetsTable(input, id, name(ReportWords::tr("Achievement")), language));
    if (input.plan.objections || input.ledger.isNotified())
        report.tables.push_back(objectingTable(input, id, name(ReportWords::tr("Objection"))));
    addTail(report, input, language, taken);
    return report;
}

Report internalReport(const ReportInput &input, const QString &language)
{
    Report report = evaluationReport(input, language);
    report.title = ReportWords::tr("%1 (internal)").arg(report.title);
    return report;
}

} // namespace simsa
