#include "ui/cli/commands.h"

#include "db/merge.h"
#include "ui/cli/passphrase.h"
#include "ui/words/round_words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace simsa {
namespace {

struct SheetCommands
{
    Q_DECLARE_TR_FUNCTIONS(SheetCommands)
};

QJsonObject toJson(const FileVerdict &file)
{
    return {{QStringLiteral("path"), file.path},
            {QStringLiteral("verdict"), verdictCode(file.verdict)},
            {QStringLiteral("reason"), verdictReason(file)},
            {QStringLiteral("evaluator"), file.evaluator.value},
            {QStringLiteral("revision"), file.revision},
            {QStringLiteral("receipt"), file.hash.isEmpty() ? QString() : receiptOf(file.hash)},
            {QStringLiteral("marks"), file.marks}};
}

void print(const Output &out, const MergeReport &report)
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
    print(out, *report);
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
    if (chosen == sheets->end())
        return out.fail({ErrorCode::NoConflict, asked.workbook, asked.evaluator, asked.receipt});
    if (const auto ok = decide(*workbook, chosen->evaluator, chosen->link.hash, asked.reason); !ok)
        return out.fail(ok.error());
    out.line(SheetCommands::tr("Decided: %1 of %2 counts.").arg(asked.receipt, asked.evaluator));
    out.json({{QStringLiteral("evaluator"), asked.evaluator},
              {QStringLiteral("chosen"), chosen->link.hash}});
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
        // The sheets that a decision can choose among, by receipt code.
        QJsonArray candidates;
        for (const KeptSheet &sheet : *sheets) {
            if (sheet.evaluator != status.evaluator.id || sheet.standing != Standing::Conflict)
                continue;
            rows.push_back({QString(), SheetCommands::tr("revision %1").arg(sheet.link.revision),
                            receiptOf(sheet.link.hash), sheet.signedAt});
            candidates.append(QJsonObject{{QStringLiteral("receipt"), receiptOf(sheet.link.hash)},
                                          {QStringLiteral("revision"), sheet.link.revision},
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
