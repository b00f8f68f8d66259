#include "ui/cli/version_lines.h"

#include "app/plan/plan_json.h"
#include "app/report/comparison.h"
#include "ui/cli/outcome_json.h"
#include "ui/words/language.h"
#include "ui/words/round_words.h"

#include <QCoreApplication>

namespace simsa {
namespace {

struct VersionLines
{
    Q_DECLARE_TR_FUNCTIONS(VersionLines)
};

QString versionLine(const PlanVersion &version)
{
    if (!version.isAmendment())
        return VersionLines::tr("Version 1, plan %1").arg(shortFingerprint(version.fingerprint));
    return VersionLines::tr("Version %1, plan %2, %3, approved by %4: %5. At that time %6.")
        .arg(version.number)
        .arg(shortFingerprint(version.fingerprint), version.date.toString(Qt::ISODate),
             version.approver, version.reason, knownText(version.known));
}

} // namespace

QString teamNameIn(const Workbook &workbook, const TeamId &id)
{
    for (const Team &team : workbook.round().teams)
        if (team.id == id)
            return team.name.in(currentLanguage());
    return id.value;
}

void printChanges(const Output &out, const Workbook &workbook,
                  const std::vector<OutcomeChange> &changes, const Outcome &before,
                  const Outcome &after, bool isSameEvidence)
{
    const QString seats = seatsChangeText(seatsOf(before), seatsOf(after));
    if (changes.empty() && seats.isEmpty())
        out.line(noChangeText(isSameEvidence));
    if (!seats.isEmpty())
        out.line(seats);
    for (const OutcomeChange &change : changes)
        out.line(QStringLiteral("%1: %2 → %3")
                     .arg(teamNameIn(workbook, change.team), placingText(change.before),
                          placingText(change.after)));
}

QJsonObject knownToJson(const Known &known)
{
    return {{QStringLiteral("packets"), known.packets},
            {QStringLiteral("sheets"), known.sheets},
            {QStringLiteral("resultsSeen"), known.resultsSeen},
            {QStringLiteral("notified"), known.notified}};
}

QString knownText(const Known &known)
{
    QStringList parts{known.packets == 0 ? VersionLines::tr("nothing was sent yet")
                                         : VersionLines::tr("packets out: %1").arg(known.packets),
                      VersionLines::tr("sheets in: %1").arg(known.sheets)};
    // What the workbook does not tell is not told: there may be copies of it.
    parts.append(known.resultsSeen ? VersionLines::tr("a look at results is recorded")
                                   : VersionLines::tr("no look at results is recorded here"));
    if (known.notified)
        parts.append(VersionLines::tr("the result had been notified"));
    return parts.join(QStringLiteral(", "));
}

void printVersion(const Output &out, const Workbook &workbook, const PlanVersion &version,
                  const Plan *before)
{
    out.line(versionLine(version));
    if (!version.isAmendment() || !before)
        return;
    QStringList agreed;
    for (const TeamId &team : version.agreed)
        agreed.append(teamNameIn(workbook, team));
    out.line(QStringLiteral("  ") + VersionLines::tr("Teams that agreed: %1")
                                        .arg(agreed.isEmpty() ? VersionLines::tr("none")
                                                              : agreed.join(QStringLiteral(", "))));
    for (const QString &change : ruleChanges(*before, version.plan, currentLanguage()))
        out.line(QStringLiteral("  – ") + change);
}

QJsonObject versionToJson(const PlanVersion &version)
{
    QJsonObject json{{QStringLiteral("version"), version.number},
                     {QStringLiteral("plan"), version.fingerprint}};
    if (version.isAmendment()) {
        json[QStringLiteral("reason")] = version.reason;
        json[QStringLiteral("approver")] = version.approver;
        json[QStringLiteral("date")] = version.date.toString(Qt::ISODate);
        json[QStringLiteral("agreed")] = idsToJson(version.agreed);
        json[QStringLiteral("known")] = knownToJson(version.known);
    }
    return json;
}

} // namespace simsa
