#include "ui/cli/commands.h"

#include "app/plan/plan_json.h"
#include "app/procedure/targets.h"
#include "app/report/outcome_words.h"
#include "db/entrants.h"
#include "ui/cli/look_said.h"
#include "ui/cli/outcome_json.h"
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

QJsonObject knownToJson(const Known &known)
{
    return {{QStringLiteral("packets"), known.packets},
            {QStringLiteral("sheets"), known.sheets},
            {QStringLiteral("resultsSeen"), known.resultsSeen},
            {QStringLiteral("notified"), known.notified}};
}

QString knownText(const Known &known)
{
    if (known.packets == 0)
        return ProcedureCommands::tr("nothing was sent yet");
    QStringList parts{ProcedureCommands::tr("%1 packets were out").arg(known.packets),
                      ProcedureCommands::tr("%1 sheets were in").arg(known.sheets)};
    // What the workbook does not tell is not told: there may be copies of it.
    parts.append(known.resultsSeen ? ProcedureCommands::tr("a look at results is recorded")
                                   : ProcedureCommands::tr("no look at results is recorded here"));
    if (known.notified)
        parts.append(ProcedureCommands::tr("the result had been notified"));
    return parts.join(QStringLiteral(", "));
}

QString versionLine(const PlanVersion &version)
{
    if (!version.isAmendment())
        return ProcedureCommands::tr("Version 1, plan %1")
            .arg(shortFingerprint(version.fingerprint));
    return ProcedureCommands::tr("Version %1, plan %2, %3, approved by %4: %5. At that time %6.")
        .arg(version.number)
        .arg(shortFingerprint(version.fingerprint), version.date.toString(Qt::ISODate),
             version.approver, version.reason, knownText(version.known));
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

QJsonArray effectsToJson(const std::vector<GroupEffect> &effects)
{
    QJsonArray list;
    for (const GroupEffect &effect : effects) {
        QJsonArray again;
        for (const EvaluatorId &evaluator : effect.giveAgain)
            again.append(evaluator.value);
        list.append(QJsonObject{{QStringLiteral("group"), effect.group.value},
                                {QStringLiteral("sameForm"), effect.sameForm},
                                {QStringLiteral("validSheets"), effect.validSheets},
                                {QStringLiteral("giveAgain"), again}});
    }
    return list;
}

// Teams down, versions across: the same evidence under each.
void printSideBySide(const Output &out, const Workbook &workbook,
                     const std::vector<VersionOutcome> &outcomes)
{
    QStringList header{QString()};
    for (const VersionOutcome &version : outcomes)
        header.append(ProcedureCommands::tr("Version %1").arg(version.version.number));
    std::vector<QStringList> rows{header};
    for (const Team &team : workbook.round().teams) {
        QStringList row{team.name.in(currentLanguage())};
        for (const VersionOutcome &version : outcomes)
            row.append(placingText(placingOf(*version.outcome.team(team.id))));
        rows.push_back(row);
    }
    out.table(rows);
}

QJsonArray outcomesToJson(const std::vector<VersionOutcome> &outcomes)
{
    QJsonArray list;
    for (const VersionOutcome &version : outcomes) {
        QJsonObject json = versionToJson(version.version);
        json[QStringLiteral("outcome")] = outcomeToJson(version.version.plan, version.outcome);
        json[QStringLiteral("complete")] = version.isComplete;
        list.append(json);
    }
    return list;
}

Result<Amendment> readAmendment(const Amend &asked, std::vector<Error> &faults)
{
    PlanReading reading = readPlanFile(asked.plan);
    if (!reading.plan) {
        faults = reading.faults;
        return failure(faults.front());
    }
    const QDate date = QDate::fromString(asked.date, Qt::ISODate);
    if (!date.isValid())
        return failure(ErrorCode::WrongType, QStringLiteral("--date"), asked.date,
                       QStringLiteral("date"));
    Amendment amendment{std::move(*reading.plan), asked.reason, asked.approver, date, {}};
    for (const QString &team : asked.agreed)
        amendment.agreed.push_back(TeamId{team});
    return amendment;
}

void printObjections(const Output &out, const Workbook &workbook, const Ledger &ledger)
{
    for (const auto &[team, date] : ledger.waivers)
        out.line(ProcedureCommands::tr("%1 waived its objection on %2")
                     .arg(teamName(workbook, team), date.toString(Qt::ISODate)));
    for (const Objection &objection : ledger.objections)
        out.line(ProcedureCommands::tr("Objection %1 of %2 on %3 (%4): %5, to be decided by %6")
                     .arg(objection.id, teamName(workbook, objection.team),
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
                     .arg(teamName(workbook, achievement.team), achievement.benchmark.value, shown,
                          achievement.demanded.toString()));
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

void printAmendment(const Output &out, const Known &known, const std::vector<GroupEffect> &effects,
                    QJsonObject &json)
{
    out.line(ProcedureCommands::tr("Known by now: %1.").arg(knownText(known)));
    for (const GroupEffect &effect : effects)
        out.line(
            effect.sameForm
                ? ProcedureCommands::tr("Group %1: the form is the same, %2 sheets stay valid.")
                      .arg(effect.group.value)
                      .arg(effect.validSheets)
                : ProcedureCommands::tr("Group %1: the form is another one, %2 sheets have to "
                                        "be given again.")
                      .arg(effect.group.value)
                      .arg(effect.giveAgain.size()));
    json[QStringLiteral("known")] = knownToJson(known);
    json[QStringLiteral("groups")] = effectsToJson(effects);
}

Result<LookNote> amendSeen(const Output &out, Workbook &workbook, const Amendment &amendment,
                           bool isTrial, QJsonObject &json)
{
    const Result<Shown<AmendmentPreview>> shown =
        isTrial ? showAmendment(workbook, amendment) : amendAndShow(workbook, amendment);
    if (!shown)
        return failure(shown.error());
    const AmendmentPreview &preview = shown->what;
    printAmendment(out, preview.known, preview.effects, json);
    printSideBySide(out, workbook, preview.outcomes);
    printChanges(out, workbook, preview.changes);
    json[QStringLiteral("versions")] = outcomesToJson(preview.outcomes);
    json[QStringLiteral("changes")] = changesToJson(preview.changes);
    return shown->look;
}

Result<LookNote> amendUnseen(const Output &out, Workbook &workbook, const Amendment &amendment,
                             bool isTrial, QJsonObject &json)
{
    const Result<AmendmentTrial> trial = tryAmendment(workbook, amendment);
    if (!trial)
        return failure(trial.error());
    if (!isTrial)
        if (const auto done = amend(workbook, amendment); !done)
            return failure(done.error());
    printAmendment(out, trial->known, trial->effects, json);
    return LookNote();
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

    QJsonObject json = ledgerToJson(*workbook, *ledger);
    if (*origin) {
        out.line(ProcedureCommands::tr("%1 teams came from the round before (programme %2). Its "
                                       "points are not used here unless the plan carries them.")
                     .arg((*origin)->teams)
                     .arg((*origin)->programme));
        json[QStringLiteral("origin")] =
            QJsonObject{{QStringLiteral("programme"), (*origin)->programme},
                        {QStringLiteral("plan"), (*origin)->planFingerprint},
                        {QStringLiteral("digest"), (*origin)->digest},
                        {QStringLiteral("teams"), (*origin)->teams}};
    }
    QJsonArray versionList;
    for (const PlanVersion &version : *versions) {
        out.line(versionLine(version));
        versionList.append(versionToJson(version));
    }
    out.line(procedureState(*ledger));
    printObjections(out, *workbook, *ledger);
    printTargets(out, *workbook, *ledger);
    QJsonArray actList;
    for (const Act &act : *acts)
        actList.append(actToJson(act));
    json[QStringLiteral("versions")] = versionList;
    json[QStringLiteral("acts")] = actList;
    out.line(ProcedureCommands::tr("%1 acts are on record.").arg(acts->size()));
    out.json(json);
    return kDone;
}

int amendCommand(const Output &out, const Amend &asked)
{
    Result<Workbook> workbook = Workbook::open(asked.workbook);
    if (!workbook)
        return out.fail(workbook.error());
    std::vector<Error> faults;
    const Result<Amendment> amendment = readAmendment(asked, faults);
    if (!faults.empty())
        return out.fail(faults);
    if (!amendment)
        return out.fail(amendment.error());
    QJsonObject json{{QStringLiteral("amended"), !asked.isTrial}};
    const Result<LookNote> look = asked.isBlind
                                      ? amendUnseen(out, *workbook, *amendment, asked.isTrial, json)
                                      : amendSeen(out, *workbook, *amendment, asked.isTrial, json);
    if (!look)
        return out.fail(look.error());
    const int version = workbook->round().planVersion;
    out.line(asked.isTrial
                 ? ProcedureCommands::tr("This was a trial: the plan would become version %1.")
                       .arg(version + 1)
                 : ProcedureCommands::tr("The plan is now version %1.").arg(version));
    sayLook(out, *look, json, asked.isTrial);
    out.json(json);
    return kDone;
}

int versionsCommand(const Output &out, const QString &path)
{
    Result<Workbook> workbook = Workbook::open(path);
    if (!workbook)
        return out.fail(workbook.error());
    const Result<Shown<std::vector<VersionOutcome>>> shown = showVersions(*workbook);
    if (!shown)
        return out.fail(shown.error());
    for (const VersionOutcome &version : shown->what)
        out.line(versionLine(version.version));
    printSideBySide(out, *workbook, shown->what);
    QJsonObject json{{QStringLiteral("versions"), outcomesToJson(shown->what)}};
    sayLook(out, shown->look, json);
    out.json(json);
    return kDone;
}

} // namespace simsa
