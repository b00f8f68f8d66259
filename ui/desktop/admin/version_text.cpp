#include "ui/desktop/admin/version_text.h"

#include "app/plan/plan_json.h"
#include "app/report/outcome_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace simsa {
namespace {

struct VersionText
{
    Q_DECLARE_TR_FUNCTIONS(VersionText)
};

const QString kComma = QStringLiteral(", ");

QString titleOf(const GroupId &id, const Plan &plan, const QString &language)
{
    const Group *group = plan.group(id);
    return group ? group->title.in(language) : id.value;
}

} // namespace

QString knownText(const Known &known)
{
    QStringList parts{VersionText::tr("packets issued: %1").arg(known.packets),
                      VersionText::tr("sheets in: %1").arg(known.sheets),
                      known.resultsSeen ? VersionText::tr("a look at results is recorded")
                                        : VersionText::tr("no look at results is recorded here")};
    if (known.notified)
        parts.append(VersionText::tr("result notified"));
    return parts.join(QStringLiteral(" · "));
}

QString effectText(const GroupEffect &effect, const Plan &plan, const QString &language)
{
    const QString title = titleOf(effect.group, plan, language);
    if (effect.sameForm)
        return VersionText::tr("%1: the questions stay the same, %2 sheets stay valid.")
            .arg(title)
            .arg(effect.validSheets);
    QStringList codes;
    for (const EvaluatorId &id : effect.giveAgain)
        codes.append(id.value);
    const QString text =
        VersionText::tr("%1: the questions are others. New packets are needed.").arg(title);
    return codes.isEmpty()
               ? text
               : text + u' ' + VersionText::tr("To be given again by: %1.").arg(codes.join(kComma));
}

QStringList versionStory(const PlanVersion &version, const std::vector<Team> &teams,
                         const QString &language)
{
    QStringList lines{VersionText::tr("Version %1, in force since %2, fingerprint %3")
                          .arg(QString::number(version.number), koreaTime(version.frozenAt),
                               shortFingerprint(version.fingerprint))};
    if (!version.isAmendment())
        return lines;
    QStringList agreed;
    for (const TeamId &id : version.agreed) {
        const auto it = std::find_if(teams.begin(), teams.end(),
                                     [&](const Team &team) { return team.id == id; });
        agreed.append(it == teams.end() ? id.value : it->name.in(language));
    }
    lines.append(VersionText::tr("Approved by %1 on %2. Reason: %3")
                     .arg(version.approver, dateText(version.date), version.reason));
    lines.append(VersionText::tr("Teams that agreed: %1")
                     .arg(agreed.isEmpty() ? VersionText::tr("none") : agreed.join(kComma)));
    lines.append(VersionText::tr("Known by then: %1").arg(knownText(version.known)));
    return lines;
}

QStringList versionNotes(const VersionState &state, const QString &language)
{
    QStringList notes;
    if (!state.isComplete)
        notes.append(
            VersionText::tr("Not every evaluator has a sheet that counts under this version."));
    QStringList axes;
    for (const QString &id : state.notComputable) {
        const Axis *axis = state.version.plan.axis(AxisId{id});
        axes.append(axis ? axis->title.in(language) : id);
    }
    if (!axes.isEmpty())
        notes.append(
            VersionText::tr("Without any points under this version: %1.").arg(axes.join(kComma)));
    return notes;
}

} // namespace simsa
