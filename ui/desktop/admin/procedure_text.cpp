#include "ui/desktop/admin/procedure_text.h"

#include "app/base/korea.h"
#include "app/plan/plan_json.h"
#include "app/report/comparison.h"
#include "app/report/outcome_words.h"
#include "app/report/procedure_tables.h"
#include "ui/words/error_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace simsa {
namespace {

struct ProcedureText
{
    Q_DECLARE_TR_FUNCTIONS(ProcedureText)
};

const QString kBetween = QStringLiteral(" · ");

QString nameOf(const TeamId &id, const Round &round, const QString &language)
{
    const auto it = std::find_if(round.teams.begin(), round.teams.end(),
                                 [&](const Team &team) { return team.id == id; });
    return it == round.teams.end() ? id.value : it->name.in(language);
}

QString rulesText(const std::vector<PlanVersion> &versions)
{
    const PlanVersion &now = versions.back();
    const QString frozen = ProcedureText::tr("Version %1, in force since %2, fingerprint %3.")
                               .arg(QString::number(now.number), koreaTime(now.frozenAt),
                                    shortFingerprint(now.fingerprint));
    if (!now.isAmendment())
        return frozen;
    return frozen + u' ' +
           ProcedureText::tr("Amended; approved by %1 on %2: %3")
               .arg(now.approver, dateText(now.date), now.reason);
}

// Both days and the rule that leads from one to the other.
QString periodText(const Deadline &period)
{
    const QString days = ProcedureText::tr("Told on %1; %2 days, that day not counted, end on %3.")
                             .arg(withWeekday(period.notice), QString::number(period.days),
                                  withWeekday(period.counted));
    if (!period.moved)
        return days;
    return days + u' ' +
           ProcedureText::tr("That is no working day; objections until %1.")
               .arg(withWeekday(period.effective));
}

StateLine resultLine(const Ledger &ledger)
{
    StateLine line{ProcedureText::tr("Result"), stateSentence(ledger)};
    line.isUrgent = ledger.isNoticeOutdated;
    if (ledger.objectionPeriod && !ledger.isNoticeOutdated)
        line.text += u' ' + periodText(*ledger.objectionPeriod);
    return line;
}

QString objectionText(const Objection &objection, const Round &round, const QString &language)
{
    const QString name = nameOf(objection.team, round, language);
    if (objection.ruled != Ruled::Open)
        return ProcedureText::tr("%1 (%2): %3 on %4")
            .arg(objection.id, name, ruledWord(objection.ruled), dateText(objection.decided));
    const QString open = ProcedureText::tr("%1 (%2): open, to be decided by %3")
                             .arg(objection.id, name, dateText(objection.handling.effective));
    return objection.isInTime ? open : ProcedureText::tr("%1, received too late").arg(open);
}

bool hasOpen(const Ledger &ledger)
{
    return std::any_of(ledger.objections.begin(), ledger.objections.end(),
                       [](const Objection &objection) { return objection.ruled == Ruled::Open; });
}

StateLine confirmationLine(const Ledger &ledger)
{
    const QString label = ProcedureText::tr("Confirmation");
    const Result<QDate> from = confirmableFrom(ledger);
    if (!from)
        return {label, sentenceWithoutFile(from.error())};
    return {label, ProcedureText::tr("Possible from %1.").arg(withWeekday(*from))};
}

} // namespace

std::vector<StateLine> procedureState(const Round &round, const std::vector<PlanVersion> &versions,
                                      const Ledger &ledger, const QString &language)
{
    std::vector<StateLine> lines{{ProcedureText::tr("Rules"), rulesText(versions)},
                                 resultLine(ledger)};
    QStringList closed;
    for (const auto &[id, reason] : ledger.closedGroups)
        if (const Group *group = round.plan.group(id))
            closed.append(QStringLiteral("%1 (%2)").arg(group->title.in(language), reason));
    if (!closed.isEmpty())
        lines.push_back(
            {ProcedureText::tr("Closed without missing sheets"), closed.join(kBetween)});
    QStringList waivers;
    for (const auto &[team, date] : ledger.waivers)
        waivers.append(
            QStringLiteral("%1 (%2)").arg(nameOf(team, round, language), dateText(date)));
    if (!waivers.isEmpty())
        lines.push_back({ProcedureText::tr("Will not object"), waivers.join(kBetween)});
    QStringList objections;
    for (const Objection &objection : ledger.objections)
        objections.append(objectionText(objection, round, language));
    if (!objections.isEmpty())
        lines.push_back(
            {ProcedureText::tr("Objections"), objections.join(kBetween), hasOpen(ledger)});
    if (!ledger.confirmed && ledger.isNotified())
        lines.push_back(confirmationLine(ledger));
    return lines;
}

QStringList changedRules(const Plan &before, const Plan &after, const QString &language)
{
    return ruleChanges(before, after, language);
}

QString withWeekday(QDate date)
{
    return QStringLiteral("%1 (%2)").arg(dateText(date),
                                         QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat));
}

QDate koreaToday(const Workbook &workbook)
{
    return inKorea(workbook.now()).date();
}

} // namespace simsa
