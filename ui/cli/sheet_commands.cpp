#include "ui/cli/commands.h"

#include "app/report/time_words.h"
#include "db/merge.h"
#include "ui/cli/passphrase.h"
#include "ui/words/language.h"
#include "ui/words/round_words.h"
#include "ui/words/spare_words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace simsa {
namespace {

struct SheetCommands
{
    Q_DECLARE_TR_FUNCTIONS(SheetCommands)
};

QJsonArray timesToJson(const std::vector<TimeNote> &times)
{
    static const char *const kCodes[] = {"ahead", "beforePacket", "hereInTime"};
    QJsonArray list;
    for (const TimeNote &note : times)
        list.append(QJsonObject{
            {QStringLiteral("code"), QString::fromLatin1(kCodes[static_cast<size_t>(note.what)])},
            {QStringLiteral("signedAt"), note.signedAt},
            {QStringLiteral("known"), note.known}});
    return list;
}

QJsonObject toJson(const FileVerdict &file)
{
    return {{QStringLiteral("path"), file.path},
            {QStringLiteral("verdict"), verdictCode(file.verdict)},
            {QStringLiteral("reason"), verdictReason(file)},
            {QStringLiteral("evaluator"), file.evaluator.value},
            {QStringLiteral("revision"), file.revision},
            {QStringLiteral("replaces"), file.replaces}, // 0: none that counted
            {QStringLiteral("receipt"), file.hash.isEmpty() ? QString() : receiptOf(file.hash)},
            {QStringLiteral("marks"), file.marks},
            {QStringLiteral("times"), timesToJson(file.times)}};
}

void print(const Output &out, const Round &round, const MergeReport &report)
{
    std::vector<QStringList> rows;
    for (const FileVerdict &file : report.files)
        rows.push_back(
            {verdictName(file.verdict), file.evaluator.value, file.path, verdictReason(file)});
    out.table(rows);
    out.line(SheetCommands::tr("Marks in the files %1 = newly kept %2 + not taken in %3")
                 .arg(report.marksIn)
                 .arg(report.marksKept)
                 .arg(report.marksRefused));
    QJsonArray tooFew;
    for (const SheetsNeeded &one : report.tooFewLeft) {
        out.line(tooFewText(one, round));
        tooFew.append(QJsonObject{{QStringLiteral("team"), one.team.value},
                                  {QStringLiteral("group"), one.group.value},
                                  {QStringLiteral("possible"), static_cast<qint64>(one.possible)},
                                  {QStringLiteral("needed"), static_cast<qint64>(one.needed)}});
    }
    if (report.isTrial)
        out.line(SheetCommands::tr("This was a trial; nothing was written."));
    QJsonArray files;
    for (const FileVerdict &file : report.files)
        files.append(toJson(file));
    out.json(
        {{QStringLiteral("files"), files},
         {QStringLiteral("marks"), QJsonObject{{QStringLiteral("in"), report.marksIn},
                                               {QStringLiteral("kept"), report.marksKept},
                                               {QStringLiteral("refused"), report.marksRefused}}},
         {QStringLiteral("tooFewLeft"), tooFew},
         {QStringLiteral("trial"), report.isTrial}});
}

} // namespace

int mergeCommand(const Output &out, const Merge &asked)
{
    Result<Workbook> workbook = Workbook::open(asked.workbook);
    if (!workbook)
        return out.fail(workbook.error());
    const Result<QStringList> files = sheetFiles(asked.paths);
    if (!files)
        return out.fail(files.error());
    const Result<ProgrammeKeys> keys = unlocked(*workbook, asked.passphraseFile);
    if (!keys)
        return out.fail(keys.error());
    const Result<MergeReport> report =
        mergeSheets(*workbook, *keys, *files, asked.isTrial ? MergeMode::Trial : MergeMode::Real);
    if (!report)
        return out.fail(report.error());
    print(out, workbook->round(), *report);
    const bool isAllWell =
        std::all_of(report->files.begin(), report->files.end(), [](const FileVerdict &file) {
            return file.verdict == Verdict::Accepted || file.verdict == Verdict::Superseded ||
                   file.verdict == Verdict::AlreadyHere;
        });
    return isAllWell ? kDone : kDoneWithRefusals;
}

int decideCommand(const Output &out, const Decide &asked)
{
    Result<Workbook> workbook = Workbook::open(asked.workbook);
    if (!workbook)
        return out.fail(workbook.error());
    const Result<std::vector<KeptSheet>> sheets = keptSheets(*workbook);
    if (!sheets)
        return out.fail(sheets.error());
    const auto chosen = std::find_if(sheets->begin(), sheets->end(), [&](const KeptSheet &sheet) {
        // As it was read out over a telephone: in any case, with or without hyphens.
        return sheet.evaluator.value == asked.evaluator &&
               receiptOf(sheet.link.hash)
                       .remove(u'-')
                       .compare(QString(asked.receipt).remove(u'-'), Qt::CaseInsensitive) == 0;
    });
    const bool isRuling = asked.admits || asked.refuses;
    if (chosen == sheets->end())
        return out.fail({isRuling ? ErrorCode::SheetUnknown : ErrorCode::NoConflict, asked.workbook,
                         asked.evaluator, asked.receipt});
    const QString hash = chosen->link.hash;
    const Result<> decided =
        isRuling ? ruleSheet(*workbook, chosen->evaluator, hash, asked.admits, asked.reason)
                 : decide(*workbook, chosen->evaluator, hash, asked.reason);
    if (!decided)
        return out.fail(decided.error());
    out.line(
        asked.refuses ? SheetCommands::tr("Decided: %1 of %2 is refused; it is kept, but does "
                                          "not count.")
                            .arg(asked.receipt, asked.evaluator)
        : asked.admits
            ? SheetCommands::tr("Decided: %1 of %2 is admitted.")
                  .arg(asked.receipt, asked.evaluator)
            : SheetCommands::tr("Decided: %1 of %2 counts.").arg(asked.receipt, asked.evaluator));
    out.json({{QStringLiteral("evaluator"), asked.evaluator},
              {asked.refuses  ? QStringLiteral("refused")
               : asked.admits ? QStringLiteral("admitted")
                              : QStringLiteral("chosen"),
               hash}});
    return kDone;
}

int statusCommand(const Output &out, const QString &path)
{
    Result<Workbook> workbook = Workbook::open(path);
    if (!workbook)
        return out.fail(workbook.error());
    const Result<std::vector<EvaluatorStatus>> statuses = handInStatus(*workbook);
    if (!statuses)
        return out.fail(statuses.error());
    const Result<std::vector<KeptSheet>> sheets = keptSheets(*workbook);
    if (!sheets)
        return out.fail(sheets.error());
    std::vector<QStringList> rows;
    QJsonArray list;
    for (const EvaluatorStatus &status : *statuses) {
        rows.push_back({status.evaluator.id.value, handInName(status.handIn), status.receipt,
                        status.evaluator.name});
        QStringList declared;
        for (const TeamId &team : status.declared)
            declared.append(team.value);
        if (!declared.isEmpty())
            rows.push_back(
                {QString(),
                 SheetCommands::tr("stepped back from %1").arg(declared.join(QStringLiteral(", "))),
                 QString(), QString()});
        // The sheets that a decision can choose among, admit or refuse, by receipt code.
        QJsonArray candidates;
        for (const KeptSheet &sheet : *sheets) {
            if (sheet.evaluator != status.evaluator.id || sheet.standing == Standing::Counts ||
                sheet.standing == Standing::Superseded)
                continue;
            rows.push_back({QString(),
                            SheetCommands::tr("revision %1: %2")
                                .arg(sheet.link.revision)
                                .arg(standingName(sheet.standing)),
                            receiptOf(sheet.link.hash), koreaTime(sheet.signedAt)});
            candidates.append(
                QJsonObject{{QStringLiteral("receipt"), receiptOf(sheet.link.hash)},
                            {QStringLiteral("revision"), sheet.link.revision},
                            {QStringLiteral("standing"), standingCode(sheet.standing)},
                            {QStringLiteral("signedAt"), sheet.signedAt}});
        }
        list.append(QJsonObject{{QStringLiteral("candidates"), candidates},
                                {QStringLiteral("declared"), QJsonArray::fromStringList(declared)},
                                {QStringLiteral("pledgedAt"), status.pledgedAt},
                                {QStringLiteral("evaluator"), status.evaluator.id.value},
                                {QStringLiteral("group"), status.evaluator.group.value},
                                {QStringLiteral("status"), handInCode(status.handIn)},
                                {QStringLiteral("revision"), status.revision},
                                {QStringLiteral("receipt"), status.receipt}});
    }
    out.table(rows);
    out.json({{QStringLiteral("evaluators"), list}});
    return kDone;
}

} // namespace simsa
