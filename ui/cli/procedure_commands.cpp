#include "ui/cli/commands.h"

#include "app/procedure/targets.h"
#include "app/report/outcome_words.h"
#include "db/entrants.h"
#include "ui/cli/look_said.h"
#include "ui/cli/outcome_json.h"
#include "ui/cli/version_lines.h"
#include "ui/words/act_words.h"
#include "ui/words/language.h"
#include "ui/words/round_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace simsa {
namespace {

struct ProcedureCommands
{
    Q_DECLARE_TR_FUNCTIONS(ProcedureCommands)
};

void printObjections(const Output &out, const Workbook &workbook, const Ledger &ledger)
{
    for (const auto &[team, date] : ledger.waivers)
        out.line(ProcedureCommands::tr("%1 waived its objection on %2")
                     .arg(teamNameIn(workbook, team), date.toString(Qt::ISODate)));
    for (const Objection &objection : ledger.objections)
        out.line(ProcedureCommands::tr("Objection %1 of %2 on %3 (%4): %5, to be decided by %6")
                     .arg(objection.id, teamNameIn(workbook, objection.team),
                          objection.received.toString(Qt::ISODate), groundWord(objection.ground),
                          ruledWord(objection.ruled),
                          objection.handling.effective.toString(Qt::ISODate)));
}

void printTargets(const Output &out, const Workbook &workbook, const Ledger &ledger)
{
    for (const Achievement &achievement :
         achievements(workbook.round().plan, ledger, workbook.round().teams)) {
        const QString shown = achievement.shown.isEmpty() ? QStringLiteral("–") : achievement.shown;
        out.line(ProcedureCommands::tr("Target: %1, %2: %3 % of %4 % demanded")
                     .arg(teamNameIn(workbook, achievement.team), achievement.benchmark.value,
                          shown, achievement.demanded.toString()));
    }
}

QJsonObject ledgerToJson(const Workbook &workbook, const Ledger &ledger)
{
    QJsonArray objections;
    for (const Objection &objection : ledger.objections)
        objections.append(QJsonObject{
            {QStringLiteral("objection"), objection.id},
            {QStringLiteral("team"), objection.team.value},
            {QStringLiteral("received"), objection.received.toString(Qt::ISODate)},
            {QStringLiteral("inTime"), objection.isInTime},
            {QStringLiteral("admissible"), isAdmissible(objection.ground)},
            {QStringLiteral("open"), objection.ruled == Ruled::Open},
            {QStringLiteral("due"), objection.handling.effective.toString(Qt::ISODate)}});
    QJsonObject waivers;
    for (const auto &[team, date] : ledger.waivers)
        waivers[team.value] = date.toString(Qt::ISODate);
    QJsonArray targets;
    for (const Achievement &achievement :
         achievements(workbook.round().plan, ledger, workbook.round().teams))
        targets.append(QJsonObject{
            {QStringLiteral("team"), achievement.team.value},
            {QStringLiteral("benchmark"), achievement.benchmark.value},
            {QStringLiteral("percent"), achievement.shown},
            {QStringLiteral("demanded"), achievement.demanded.toString()},
            {QStringLiteral("reached"), achievement.reached ? QJsonValue(*achievement.reached)
                                                            : QJsonValue(QJsonValue::Null)}});
    QJsonObject json{{QStringLiteral("notified"), ledger.isNotified()},
                     {QStringLiteral("noticeOutdated"), ledger.isNoticeOutdated},
                     {QStringLiteral("confirmed"), ledger.confirmed.has_value()},
                     {QStringLiteral("objections"), objections},
                     {QStringLiteral("waivers"), waivers},
                     {QStringLiteral("targets"), targets}};
    if (ledger.objectionPeriod) {
        const Deadline &period = *ledger.objectionPeriod;
        json[QStringLiteral("period")] =
            QJsonObject{{QStringLiteral("notice"), period.notice.toString(Qt::ISODate)},
                        {QStringLiteral("counted"), period.counted.toString(Qt::ISODate)},
                        {QStringLiteral("effective"), period.effective.toString(Qt::ISODate)}};
    }
    return json;
}

QString toldHeading(const KeptOutcome &kept)
{
    const QString date = kept.date.toString(Qt::ISODate);
    switch (kept.occasion) {
    case KeptOutcome::Occasion::Notice: return ProcedureCommands::tr("Notified on %1:").arg(date);
    case KeptOutcome::Occasion::Change:
        return ProcedureCommands::tr("Changed after the notice, recorded %1:")
            .arg(koreaTime(kept.at));
    case KeptOutcome::Occasion::Confirmation:
        return ProcedureCommands::tr("Confirmed on %1:").arg(date);
    }
    return {};
}

// What was told of the outcome, and what became of it.
void printTold(const Output &out, const Workbook &workbook, const std::vector<KeptOutcome> &told)
{
    for (const KeptOutcome &kept : told) {
        out.line(toldHeading(kept));
        for (const Team &team : workbook.round().teams)
            if (const auto placing = kept.teams.find(team.id); placing != kept.teams.end())
                out.line(QStringLiteral("  %1: %2")
                             .arg(teamNameIn(workbook, team.id), placingText(placing->second)));
        if (kept.seats)
            out.line(QStringLiteral("  ") + ProcedureCommands::tr("Seats: %1, vacant %2")
                                                .arg(kept.seats->planned)
                                                .arg(kept.seats->vacant));
    }
}

QJsonArray toldToJson(const std::vector<KeptOutcome> &told)
{
    static const char *const kOccasions[] = {"notice", "change", "confirmation"};
    QJsonArray list;
    for (const KeptOutcome &kept : told) {
        QJsonObject json{{QStringLiteral("at"), kept.at},
                         {QStringLiteral("occasion"),
                          QString::fromLatin1(kOccasions[static_cast<size_t>(kept.occasion)])},
                         {QStringLiteral("digest"), kept.digest},
                         {QStringLiteral("teams"), placingsToJson(kept.teams)}};
        if (kept.date.isValid())
            json[QStringLiteral("date")] = kept.date.toString(Qt::ISODate);
        if (kept.seats) {
            json[QStringLiteral("seats")] = kept.seats->planned;
            json[QStringLiteral("vacant")] = kept.seats->vacant;
        }
        list.append(json);
    }
    return list;
}

} // namespace

int actFormsCommand(const Output &out)
{
    QJsonArray kinds;
    for (const ActForm &form : actForms()) {
        out.line(
            QStringLiteral("%1 – %2").arg(QString::fromLatin1(form.name), actKindName(form.kind)));
        QJsonArray fields;
        for (const ActField &field : form.fields) {
            QString text = QStringLiteral("    %1: %2")
                               .arg(QString::fromLatin1(field.key), actFieldLabel(field.key));
            QStringList choices;
            for (const char *choice : field.choices)
                choices.append(QString::fromLatin1(choice));
            if (!choices.isEmpty())
                text += QStringLiteral(" (%1)").arg(choices.join(QStringLiteral(", ")));
            if (field.isOptional)
                text += QStringLiteral(" ") + ProcedureCommands::tr("[may be left out]");
            out.line(text);
            fields.append(
                QJsonObject{{QStringLiteral("key"), QString::fromLatin1(field.key)},
                            {QStringLiteral("optional"), field.isOptional},
                            {QStringLiteral("choices"), QJsonArray::fromStringList(choices)}});
        }
        kinds.append(QJsonObject{{QStringLiteral("kind"), QString::fromLatin1(form.name)},
                                 {QStringLiteral("fields"), fields}});
    }
    out.json({{QStringLiteral("kinds"), kinds}});
    return kDone;
}

int procedureCommand(const Output &out, const QString &path)
{
    Result<Workbook> workbook = Workbook::open(path);
    if (!workbook)
        return out.fail(workbook.error());
    const Result<std::vector<PlanVersion>> versions = planVersions(*workbook);
    if (!versions)
        return out.fail(versions.error());
    const Result<Ledger> ledger = loadLedger(*workbook);
    if (!ledger)
        return out.fail(ledger.error());
    const Result<std::vector<Act>> acts = actsOf(*workbook);
    if (!acts)
        return out.fail(acts.error());
    const Result<std::optional<Origin>> origin = originOf(*workbook);
    if (!origin)
        return out.fail(origin.error());

    const Result<Shown<std::vector<KeptOutcome>>> told = showTold(*workbook);
    if (!told)
        return out.fail(told.error());
    QJsonObject json = ledgerToJson(*workbook, *ledger);
    json[QStringLiteral("told")] = toldToJson(told->what);
    if (*origin) {
        out.line(ProcedureCommands::tr("Teams that came from the round before (programme %2): %1. "
                                       "Its points are not used here unless the plan carries "
                                       "them.")
                     .arg((*origin)->teams)
                     .arg((*origin)->programme));
        json[QStringLiteral("origin")] =
            QJsonObject{{QStringLiteral("programme"), (*origin)->programme},
                        {QStringLiteral("plan"), (*origin)->planFingerprint},
                        {QStringLiteral("digest"), (*origin)->digest},
                        {QStringLiteral("teams"), (*origin)->teams}};
    }
    QJsonArray versionList;
    for (size_t i = 0; i < versions->size(); ++i) {
        const PlanVersion &version = (*versions)[i];
        printVersion(out, *workbook, version, i > 0 ? &(*versions)[i - 1].plan : nullptr);
        versionList.append(versionToJson(version));
    }
    out.line(procedureState(*ledger));
    printTold(out, *workbook, told->what);
    printObjections(out, *workbook, *ledger);
    printTargets(out, *workbook, *ledger);
    QJsonArray actList;
    for (const Act &act : *acts)
        actList.append(actToJson(act));
    json[QStringLiteral("versions")] = versionList;
    json[QStringLiteral("acts")] = actList;
    out.line(ProcedureCommands::tr("Acts on record: %1.").arg(acts->size()));
    sayLook(out, told->look, json);
    out.json(json);
    return kDone;
}

} // namespace simsa
