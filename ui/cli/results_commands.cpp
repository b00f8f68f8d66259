#include "ui/cli/commands.h"

#include "app/report/csv_writer.h"
#include "app/report/xlsx_writer.h"
#include "db/demo.h"
#include "db/workbook_report.h"
#include "ui/words/language.h"
#include "ui/words/round_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace simsa {
namespace {

struct ResultsCommands
{
    Q_DECLARE_TR_FUNCTIONS(ResultsCommands)
};

// The count behind each group's mean; a group that judges several axes has one sheet for all.
QJsonObject countedOf(const Plan &plan, const TeamOutcome &team)
{
    QJsonObject counted;
    for (size_t i = 0; i < plan.axes.size(); ++i)
        if (const JudgedBy *judged = plan.axes[i].judged())
            counted[judged->group.value] = static_cast<qint64>(team.axes[i].counted);
    return counted;
}

QJsonObject toJson(const Plan &plan, const TeamOutcome &team)
{
    QJsonObject axes;
    for (size_t i = 0; i < plan.axes.size(); ++i)
        axes[plan.axes[i].id.value] = team.axes[i].shown.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                                   : QJsonValue(team.axes[i].shown);
    QJsonArray reasons;
    for (const Reason &reason : team.reasons)
        reasons.append(reasonText(reason, plan, currentLanguage()));
    return {{QStringLiteral("id"), team.team.id.value},
            {QStringLiteral("name"), team.team.name.in(currentLanguage())},
            {QStringLiteral("rank"),
             team.rank == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(team.rank)},
            {QStringLiteral("total"),
             team.total ? QJsonValue(team.shownTotal) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("axes"), axes},
            {QStringLiteral("status"), team.status == Status::Ranked
                                           ? QStringLiteral("ranked")
                                           : QStringLiteral("incomplete")},
            {QStringLiteral("reasons"), reasons},
            {QStringLiteral("counted"), countedOf(plan, team)}};
}

QJsonValue shownOrNull(const Mean &mean)
{
    return mean.counted == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(mean.shown);
}

QJsonObject toJson(const Plan &plan, const Results &results)
{
    QJsonObject forms;
    for (const auto &[group, fingerprint] : results.formFingerprints)
        forms[group.value] = fingerprint;
    QJsonArray teams;
    for (const TeamOutcome &team : results.outcome.teams)
        teams.append(toJson(plan, team));
    QJsonObject means;
    for (size_t i = 0; i < plan.axes.size(); ++i)
        means[plan.axes[i].id.value] = shownOrNull(results.outcome.axisMeans[i]);
    means[QStringLiteral("total")] = shownOrNull(results.outcome.totalMean);
    return {{QStringLiteral("plan"), results.planFingerprint},
            {QStringLiteral("forms"), forms},
            {QStringLiteral("digest"), results.digest},
            {QStringLiteral("teams"), teams},
            {QStringLiteral("means"), means}};
}

void print(const Output &out, const Plan &plan, const Outcome &outcome)
{
    const QString none = QStringLiteral("–");
    QStringList header{ResultsCommands::tr("Rank"), ResultsCommands::tr("Team")};
    for (const Axis &axis : plan.axes)
        header.append(axis.title.in(currentLanguage()));
    header.append(ResultsCommands::tr("Total"));
    std::vector<QStringList> rows{header};
    for (const TeamOutcome &team : outcome.teams) {
        QStringList row{team.rank == 0 ? none : QString::number(team.rank),
                        team.team.name.in(currentLanguage())};
        for (size_t i = 0; i < plan.axes.size(); ++i) {
            const AxisOutcome &axis = team.axes[i];
            const QString count =
                plan.axes[i].judged()
                    ? QStringLiteral(" (n=%1/%2)").arg(axis.counted).arg(axis.expected)
                    : QString();
            row.append((axis.shown.isEmpty() ? none : axis.shown) + count);
        }
        row.append(team.total ? team.shownTotal : none);
        for (const Reason &reason : team.reasons)
            row.append(reasonText(reason, plan, currentLanguage()));
        rows.push_back(row);
    }
    QStringList means{QString(), ResultsCommands::tr("Mean")};
    for (const Mean &mean : outcome.axisMeans)
        means.append(mean.counted == 0
                         ? none
                         : QStringLiteral("%1 (n=%2)").arg(mean.shown).arg(mean.counted));
    means.append(outcome.totalMean.counted == 0 ? none
                                                : QStringLiteral("%1 (n=%2)")
                                                      .arg(outcome.totalMean.shown)
                                                      .arg(outcome.totalMean.counted));
    rows.push_back(means);
    out.table(rows);
}

Result<QStringList> writeExports(Workbook &workbook, const Export &asked)
{
    const Result<Report> report = workbookReport(workbook, currentLanguage());
    if (!report)
        return failure(report.error());
    QStringList written;
    if (!asked.xlsx.isEmpty()) {
        if (const auto ok = writeXlsx(asked.xlsx, *report); !ok)
            return failure(ok.error());
        written.append(asked.xlsx);
    }
    if (!asked.csv.isEmpty()) {
        const Result<QStringList> files = writeCsvs(asked.csv, *report);
        if (!files)
            return files;
        written.append(*files);
    }
    return written;
}

} // namespace

int resultsCommand(const Output &out, const QString &path)
{
    Result<Workbook> workbook = Workbook::open(path);
    if (!workbook)
        return out.fail(workbook.error());
    const Result<Results> results = loadResults(*workbook);
    if (!results)
        return out.fail(results.error());
    const Result<std::vector<EvaluatorStatus>> statuses = handInStatus(*workbook);
    if (!statuses)
        return out.fail(statuses.error());
    const QString provisional = provisionalText(*statuses);
    print(out, workbook->round().plan, results->outcome);
    if (!provisional.isEmpty())
        out.line(provisional);
    out.line(ResultsCommands::tr("Plan %1").arg(results->planFingerprint));
    out.line(ResultsCommands::tr("Evidence %1").arg(results->digest));
    QJsonObject json = toJson(workbook->round().plan, *results);
    json[QStringLiteral("provisional")] = !provisional.isEmpty();
    out.json(json);
    return kDone;
}

int verifyCommand(const Output &out, const QString &path)
{
    Result<Workbook> workbook = Workbook::open(path);
    if (!workbook)
        return out.fail(workbook.error());
    if (const auto ok = verifyWorkbook(*workbook); !ok) {
        out.fail(ok.error());
        return kDoneWithRefusals;
    }
    out.line(
        ResultsCommands::tr("Every mark is the one that was signed, and no event is missing."));
    out.json({{QStringLiteral("ok"), true}});
    return kDone;
}

int exportCommand(const Output &out, const Export &asked)
{
    Result<Workbook> workbook = Workbook::open(asked.workbook);
    if (!workbook)
        return out.fail(workbook.error());
    const Result<QStringList> written = writeExports(*workbook, asked);
    if (!written)
        return out.fail(written.error());
    for (const QString &file : *written)
        out.line(ResultsCommands::tr("Written: %1").arg(file));
    out.json({{QStringLiteral("files"), QJsonArray::fromStringList(*written)}});
    return kDone;
}

int demoCommand(const Output &out, const QString &folder)
{
    const Result<DemoFiles> demo = makeDemo(folder, currentLanguage());
    if (!demo)
        return out.fail(demo.error());
    Result<Workbook> workbook = Workbook::open(demo->workbook);
    if (!workbook)
        return out.fail(workbook.error());
    const Result<Results> results = loadResults(*workbook);
    if (!results)
        return out.fail(results.error());
    print(out, workbook->round().plan, results->outcome);
    out.line();
    out.line(ResultsCommands::tr("The marks and teams are invented. Everything is in %1")
                 .arg(QDir::toNativeSeparators(QDir(folder).absolutePath())));
    QJsonObject json = toJson(workbook->round().plan, *results);
    json[QStringLiteral("workbook")] = demo->workbook;
    json[QStringLiteral("packets")] = demo->packets;
    json[QStringLiteral("sheets")] = demo->sheets;
    json[QStringLiteral("exports")] = QJsonArray::fromStringList(demo->exports);
    json[QStringLiteral("marks")] =
        QJsonObject{{QStringLiteral("in"), demo->merge.marksIn},
                    {QStringLiteral("kept"), demo->merge.marksKept},
                    {QStringLiteral("refused"), demo->merge.marksRefused}};
    out.json(json);
    return kDone;
}

} // namespace simsa
