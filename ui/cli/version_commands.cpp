#include "ui/cli/commands.h"

#include "app/plan/plan_json.h"
#include "ui/cli/look_said.h"
#include "ui/cli/outcome_json.h"
#include "ui/cli/version_lines.h"
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace simsa {
namespace {

struct VersionCommands
{
    Q_DECLARE_TR_FUNCTIONS(VersionCommands)
};

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
        header.append(VersionCommands::tr("Version %1").arg(version.version.number));
    std::vector<QStringList> rows{header};
    for (const Team &team : workbook.round().teams) {
        QStringList row{team.name.in(currentLanguage())};
        for (const VersionOutcome &version : outcomes)
            row.append(placingText(placingOf(*version.outcome.team(team.id))));
        rows.push_back(row);
    }
    out.table(rows);
}

QJsonArray outcomesToJson(const std::vector<VersionOutcome> &outcomes, const Facts &facts)
{
    QJsonArray list;
    for (const VersionOutcome &version : outcomes) {
        QJsonObject json = versionToJson(version.version);
        json[QStringLiteral("outcome")] =
            outcomeToJson(version.version.plan, facts, version.outcome);
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

void printAmendment(const Output &out, const Known &known, const std::vector<GroupEffect> &effects,
                    QJsonObject &json)
{
    out.line(VersionCommands::tr("Known by now: %1.").arg(knownText(known)));
    for (const GroupEffect &effect : effects)
        out.line(
            effect.sameForm
                ? VersionCommands::tr("Group %1: the form is the same. Sheets that stay valid: %2.")
                      .arg(effect.group.value)
                      .arg(effect.validSheets)
                : VersionCommands::tr("Group %1: the form is another one. Sheets that have to be "
                                      "given again: %2.")
                      .arg(effect.group.value)
                      .arg(effect.giveAgain.size()));
    json[QStringLiteral("known")] = knownToJson(known);
    json[QStringLiteral("groups")] = effectsToJson(effects);
}

Result<LookNote> amendSeen(const Output &out, Workbook &workbook, const Amendment &amendment,
                           bool isTrial, QJsonObject &json)
{
    const Result<Ledger> ledger = loadLedger(workbook);
    if (!ledger)
        return failure(ledger.error());
    const Result<Shown<AmendmentPreview>> shown =
        isTrial ? showAmendment(workbook, amendment) : amendAndShow(workbook, amendment);
    if (!shown)
        return failure(shown.error());
    const AmendmentPreview &preview = shown->what;
    const Outcome &before = preview.outcomes[preview.outcomes.size() - 2].outcome;
    const Outcome &after = preview.outcomes.back().outcome;
    printAmendment(out, preview.known, preview.effects, json);
    printSideBySide(out, workbook, preview.outcomes);
    printChanges(out, workbook, preview.changes, before, after, false);
    json[QStringLiteral("versions")] = outcomesToJson(preview.outcomes, ledger->facts);
    json[QStringLiteral("changes")] = changesToJson(preview.changes);
    json[QStringLiteral("seats")] = seatsChangeToJson(seatsOf(before), seatsOf(after));
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
                 ? VersionCommands::tr("This was a trial: the plan would become version %1.")
                       .arg(version + 1)
                 : VersionCommands::tr("The plan is now version %1.").arg(version));
    sayLook(out, *look, json, asked.isTrial);
    out.json(json);
    return kDone;
}

int versionsCommand(const Output &out, const QString &path)
{
    Result<Workbook> workbook = Workbook::open(path);
    if (!workbook)
        return out.fail(workbook.error());
    const Result<Ledger> ledger = loadLedger(*workbook);
    if (!ledger)
        return out.fail(ledger.error());
    const Result<Shown<std::vector<VersionOutcome>>> shown = showVersions(*workbook);
    if (!shown)
        return out.fail(shown.error());
    const std::vector<VersionOutcome> &outcomes = shown->what;
    for (size_t i = 0; i < outcomes.size(); ++i)
        printVersion(out, *workbook, outcomes[i].version,
                     i > 0 ? &outcomes[i - 1].version.plan : nullptr);
    printSideBySide(out, *workbook, outcomes);
    QJsonObject json{{QStringLiteral("versions"), outcomesToJson(outcomes, ledger->facts)}};
    sayLook(out, shown->look, json);
    out.json(json);
    return kDone;
}

} // namespace simsa
