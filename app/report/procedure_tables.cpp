#include "app/report/procedure_tables.h"

#include "app/base/shown_digits.h"
#include "app/procedure/targets.h"
#include "app/report/cells.h"
#include "app/report/formula.h"
#include "app/report/outcome_words.h"
#include "app/report/report_words.h"

#include <algorithm>

namespace simsa {
namespace {

bool handedIn(const GroupEvidence &group, size_t evaluator)
{
    const MarkTable &marks = group.marks;
    for (size_t team = 0; team < marks.teams(); ++team)
        for (size_t field = 0; field < marks.fields(); ++field)
            if (marks.mark(evaluator, team, field))
                return true;
    return false;
}

// "E03 (나래), E07 (나래, 다온)": late conflicts of interest.
QString leftOut(const ReportInput &input, const GroupEvidence &group, const QString &language)
{
    QStringList all;
    for (const EvaluatorId &evaluator : group.evaluators) {
        QStringList teams;
        for (const Team &team : input.evidence.teams)
            if (input.evidence.facts.excluded.contains({evaluator, team.id}))
                teams.append(team.name.in(language));
        if (!teams.isEmpty())
            all.append(
                QStringLiteral("%1 (%2)").arg(evaluator.value, teams.join(QStringLiteral(", "))));
    }
    return all.join(QStringLiteral(", "));
}

} // namespace

Table attendanceTable(const ReportInput &input, const QString &name, const QString &language)
{
    Lines lines("attendance", name, ReportWords::tr("Attendance"),
                {{ReportWords::tr("Group"), 24},
                 {ReportWords::tr("Evaluators"), 12},
                 {ReportWords::tr("Sheets that count"), 12},
                 {ReportWords::tr("Quorum"), 10},
                 {ReportWords::tr("Late, not counted"), 12},
                 {ReportWords::tr("Without a sheet that counts"), 36},
                 {ReportWords::tr("Left out for a team"), 36},
                 {ReportWords::tr("Evaluated without them, by decision"), kTextWidth}});
    for (const Group &group : input.plan.groups) {
        const auto it = input.evidence.groups.find(group.id);
        const GroupEvidence evidence =
            it == input.evidence.groups.end() ? GroupEvidence() : it->second;
        QStringList missing;
        for (size_t e = 0; e < evidence.evaluators.size(); ++e)
            if (!handedIn(evidence, e))
                missing.append(evidence.evaluators[e].value);
        const qint64 evaluators = static_cast<qint64>(evidence.evaluators.size());
        const auto closed = input.ledger.closedGroups.find(group.id);
        lines.add(
            {textCell(group.title.in(language)), countCell(evaluators),
             countCell(evaluators - missing.size()),
             group.attendance.quorum > 0 ? countCell(group.attendance.quorum) : missingCell(),
             countCell(static_cast<qint64>(evidence.late)),
             textCell(missing.join(QStringLiteral(", "))),
             textCell(leftOut(input, evidence, language)),
             textCell(closed == input.ledger.closedGroups.end() ? QString() : closed->second)});
    }
    return lines.take();
}

bool hasSteppedBack(const ReportInput &input)
{
    const auto &groups = input.evidence.groups;
    return std::any_of(groups.begin(), groups.end(),
                       [](const auto &group) { return !group.second.steppedBack.empty(); });
}

Table steppedBackTable(const ReportInput &input, const QString &name, const QString &language)
{
    Lines lines("recusals", name, ReportWords::tr("Declared conflicts of interest"),
                {{ReportWords::tr("Group"), 24},
                 {ReportWords::tr("Evaluator"), 12},
                 {ReportWords::tr("Team"), kTeamWidth},
                 {ReportWords::tr("Ground for stepping back"), kTextWidth},
                 {ReportWords::tr("Declared at"), 30}});
    for (const Group &group : input.plan.groups) {
        const auto it = input.evidence.groups.find(group.id);
        if (it == input.evidence.groups.end())
            continue;
        for (const SteppedBack &one : it->second.steppedBack)
            lines.add({textCell(group.title.in(language)), textCell(one.evaluator.value),
                       textCell(namesOf({one.team}, input.outcome, language)), textCell(one.ground),
                       textCell(koreaTime(one.declaredAt))});
    }
    lines.note(ReportWords::tr("These evaluators stepped back from these teams in their signed "
                               "sheets. They gave them no marks, and none is missing."));
    return lines.take();
}

size_t sheetsIn(const GroupEvidence &group)
{
    size_t sheets = 0;
    for (size_t e = 0; e < group.evaluators.size(); ++e)
        sheets += handedIn(group, e) ? 1 : 0;
    return sheets;
}

Table adjustmentsTable(const ReportInput &input, const QString &name, const QString &language)
{
    Lines lines("adjustments", name, ReportWords::tr("Bonuses and deductions"),
                {{ReportWords::tr("Team"), kTeamWidth},
                 {ReportWords::tr("Bonus or deduction"), 30},
                 {ReportWords::tr("Points"), 10},
                 {ReportWords::tr("Reason"), kTextWidth}});
    for (const AdjustmentGiven &given : input.evidence.facts.adjustments) {
        const Adjustment *rule = input.plan.adjustment(given.adjustment);
        lines.add({textCell(namesOf({given.team}, input.outcome, language)),
                   textCell(rule ? rule->title.in(language) : given.adjustment.value),
                   pointsCell(given.points, digitsOf(given.points)), textCell(given.reason)});
    }
    return lines.take();
}

Table amendmentsTable(const ReportInput &input, bool withAgreement, const QString &name,
                      const QString &language)
{
    std::vector<Lines::Column> columns{{ReportWords::tr("Plan version"), 10},
                                       {ReportWords::tr("Date"), 12},
                                       {ReportWords::tr("Approved by"), 20},
                                       {ReportWords::tr("Reason"), 44},
                                       {ReportWords::tr("Changes"), kTextWidth}};
    if (withAgreement)
        columns.push_back({ReportWords::tr("Teams that agreed"), 40});
    Lines lines("amendments", name, ReportWords::tr("Amendments of the evaluation plan"), columns);
    for (const AmendmentNote &amendment : input.amendments) {
        std::vector<Cell> row{countCell(amendment.version),
                              textCell(dateText(amendment.date), Style::Centred),
                              textCell(amendment.approver), textCell(amendment.reason),
                              textCell(amendment.changes.join(QStringLiteral("; ")))};
        if (withAgreement)
            row.push_back(textCell(namesOf(amendment.agreed, input.outcome, language)));
        lines.add(std::move(row));
    }
    return lines.take();
}

Table objectionsTable(const ReportInput &input, const QString &name, const QString &language)
{
    Lines lines("objections", name, ReportWords::tr("Register of objections"),
                {{ReportWords::tr("Number"), 10},
                 {ReportWords::tr("Team"), kTeamWidth},
                 {ReportWords::tr("Received"), 12},
                 {ReportWords::tr("In time"), 8},
                 {ReportWords::tr("Ground"), 30},
                 {ReportWords::tr("Admissible"), 10},
                 {ReportWords::tr("Objection"), kTextWidth},
                 {ReportWords::tr("To be decided by"), 12},
                 {ReportWords::tr("Decision"), 14},
                 {ReportWords::tr("Decided"), 12},
                 {ReportWords::tr("Team told"), 12},
                 {ReportWords::tr("Decided by"), 30},
                 {ReportWords::tr("Reason"), kTextWidth}});
    const auto yesNo = [](bool is) {
        return textCell(is ? ReportWords::tr("yes") : ReportWords::tr("no"), Style::Centred);
    };
    const auto date = [](QDate day) { return textCell(dateText(day), Style::Centred); };
    for (const Objection &objection : input.ledger.objections)
        lines.add({textCell(objection.id, Style::Centred),
                   textCell(namesOf({objection.team}, input.outcome, language)),
                   date(objection.received), yesNo(objection.isInTime),
                   textCell(groundWord(objection.ground)), yesNo(isAdmissible(objection.ground)),
                   textCell(objection.text), date(objection.handling.effective),
                   textCell(ruledWord(objection.ruled), Style::Centred), date(objection.decided),
                   date(objection.told),
                   textCell(QStringList(objection.panel.begin(), objection.panel.end())
                                .join(QStringLiteral(", "))),
                   textCell(objection.reason)});
    for (const auto &[team, day] : input.ledger.waivers)
        lines.note(ReportWords::tr("%1 declared on %2 that it will not object.")
                       .arg(namesOf({team}, input.outcome, language), dateText(day)));
    lines.note(stateSentence(input.ledger));
    return lines.take();
}

Table targetsTable(const ReportInput &input, const std::optional<TeamId> &only, const QString &name,
                   const QString &language)
{
    Lines lines("targets", name,
                ReportWords::tr("Achievement against the reference model, no part of the ranking"),
                {{ReportWords::tr("Team"), kTeamWidth},
                 {ReportWords::tr("Benchmark"), 30},
                 {ReportWords::tr("Reference model"), 24},
                 {ReportWords::tr("Its performance"), 12},
                 {ReportWords::tr("The team's performance"), 12},
                 {ReportWords::tr("Achievement in %"), 12},
                 {ReportWords::tr("Demanded in %"), 12},
                 {ReportWords::tr("Reached"), 10},
                 {ReportWords::tr("Documents"), 40}});
    for (const Achievement &of : achievements(input.plan, input.ledger, input.evidence.teams)) {
        if (only && *only != of.team)
            continue;
        const auto benchmark = std::find_if(
            input.plan.targets->benchmarks.begin(), input.plan.targets->benchmarks.end(),
            [&](const auto &one) { return one.id == of.benchmark; });
        const auto performance = [](const std::optional<Points> &value) {
            return value ? pointsCell(*value, digitsOf(*value)) : missingCell();
        };
        const QString reference = cellName({lines.row(), 3});
        const QString own = cellName({lines.row(), 4});
        const QString share =
            benchmark->lowerIsBetter ? reference + u'/' + own : own + u'/' + reference;
        QStringList documents;
        for (const TargetValue *source : {of.referenceSource, of.source})
            if (source && !source->document.isEmpty())
                documents.append(source->document);
        lines.add({textCell(namesOf({of.team}, input.outcome, language)),
                   textCell(benchmark->title.in(language)),
                   textCell(of.referenceSource ? of.referenceSource->model : QString()),
                   performance(of.reference), performance(of.value),
                   of.share ? formulaCell(share + QStringLiteral("*100"), *of.share * 100,
                                          digitsBeside(*of.share * 100, toRational(of.demanded), 1))
                            : missingCell(),
                   pointsCell(of.demanded, digitsOf(of.demanded)),
                   of.reached
                       ? textCell(*of.reached ? ReportWords::tr("yes") : ReportWords::tr("no"),
                                  Style::Centred)
                       : missingCell(),
                   textCell(documents.join(QStringLiteral(", ")))});
    }
    return lines.take();
}

QString stateSentence(const Ledger &ledger)
{
    if (ledger.confirmed)
        return ReportWords::tr("Confirmed on %1.").arg(dateText(*ledger.confirmed));
    if (!ledger.objectionPeriod)
        return ReportWords::tr("Provisional; the teams have not been told yet.");
    if (ledger.isNoticeOutdated)
        return ReportWords::tr("Provisional; the notice of %1 is outdated, for what bears on the "
                               "outcome changed since: the result has to be notified again.")
            .arg(dateText(ledger.objectionPeriod->notice));
    return ReportWords::tr("Provisional; objections until %1.")
        .arg(dateText(ledger.objectionPeriod->effective));
}

} // namespace simsa
