#include "ui/cli/commands.h"

#include "app/report/csv_writer.h"
#include "app/report/outcome_words.h"
#include "app/report/procedure_tables.h"
#include "app/report/vote_count.h"
#include "app/report/xlsx_writer.h"
#include "db/demo.h"
#include "ui/cli/look_said.h"
#include "ui/cli/outcome_json.h"
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

// "out: 독자성: requirement not met; would have ranked 4"
QString resultOf(const TeamOutcome &team, const Outcome &outcome, const Plan &plan)
{
    QString text = statusWord(team.status);
    if (const QString reasons = reasonsText(team, outcome, plan, currentLanguage());
        !reasons.isEmpty())
        text = ResultsCommands::tr("%1: %2").arg(text, reasons);
    if (team.rank == 0 && team.scoreRank > 0)
        text += ResultsCommands::tr("; would have ranked %1").arg(team.scoreRank);
    return text;
}

void printSelection(const Output &out, const Selection &selection, const Outcome &outcome)
{
    const QString language = currentLanguage();
    out.line(ResultsCommands::tr("%1 of %2 seats filled, %3 vacant. Order: %4.")
                 .arg(outcome.chosen->through.size())
                 .arg(outcome.chosen->seats)
                 .arg(outcome.chosen->vacant)
                 .arg(orderText(selection)));
    if (!outcome.dependsOnOrder())
        return;
    out.line(ResultsCommands::tr("Warning: the outcome depends on the order of operations."));
    for (const Alternative &other : outcome.alternatives) {
        QStringList moves;
        if (!other.added.empty())
            moves.append(ResultsCommands::tr("also through: %1")
                             .arg(namesOf(other.added, outcome, language)));
        if (!other.lost.empty())
            moves.append(ResultsCommands::tr("no longer through: %1")
                             .arg(namesOf(other.lost, outcome, language)));
        if (other.differs())
            out.line(QStringLiteral("  – %1: %2")
                         .arg(selectionText(other.selection), moves.join(QStringLiteral("; "))));
    }
}

void printUndecided(const Output &out, const Plan &plan, const Outcome &outcome)
{
    if (outcome.isDecided())
        return;
    out.line(ResultsCommands::tr("Provisional: not everything is decided. Until it is, nothing can "
                                 "be notified or confirmed."));
    for (const Undecided &undecided : outcome.undecided)
        out.line(QStringLiteral("  – %1. %2")
                     .arg(undecidedText(undecided, plan, outcome, currentLanguage()),
                          undecidedRemedy(undecided, plan, outcome)));
}

void print(const Output &out, const Plan &plan, const Results &results)
{
    const QString none = QStringLiteral("–");
    const Outcome &outcome = results.outcome;
    const Facts &facts = results.evidence.facts;
    QStringList header{ResultsCommands::tr("Rank"), ResultsCommands::tr("Team")};
    for (const Axis &axis : plan.axes)
        header.append(axis.title.in(currentLanguage()));
    if (!plan.adjustments.empty())
        header.append(ResultsCommands::tr("Bonus and deduction"));
    header.append(ResultsCommands::tr("Total"));
    if (plan.recognition)
        header.append(ResultsCommands::tr("Recognition"));
    if (plan.verdict)
        header.append(ResultsCommands::tr("Verdict"));
    header.append(ResultsCommands::tr("Result"));
    std::vector<QStringList> rows{header};
    for (const TeamOutcome &team : outcome.teams) {
        QStringList row{team.rank == 0 ? none : QString::number(team.rank),
                        team.team.name.in(currentLanguage())};
        for (size_t i = 0; i < plan.axes.size(); ++i) {
            const AxisOutcome &axis = team.axes[i];
            const QString count =
                plan.axes[i].judged() ? QStringLiteral(" · n=%1").arg(countText(axis)) : QString();
            row.append((axis.shown.isEmpty() ? none : axis.shown) + count);
        }
        if (!plan.adjustments.empty())
            row.append(rounded(team.adjustment, Points::kDigits).toString());
        row.append(team.total ? team.shownTotal : none);
        if (const auto count = recognitionCount(plan, team))
            row.append(recognitionCountText(*count));
        if (const auto count = verdictCount(plan, facts, team))
            row.append(QStringLiteral("%1 (%2)").arg(team.verdict ? verdictWord(*team.verdict)
                                                                  : rulingWord(Ruling::Undecided),
                                                     verdictCountText(*count)));
        row.append(resultOf(team, outcome, plan));
        rows.push_back(row);
    }
    QStringList means{QString(), ResultsCommands::tr("Mean")};
    for (const Mean &mean : outcome.axisMeans)
        means.append(mean.counted == 0
                         ? none
                         : QStringLiteral("%1 (n=%2)").arg(mean.shown).arg(mean.counted));
    if (!plan.adjustments.empty())
        means.append(QString());
    means.append(outcome.totalMean.counted == 0 ? none
                                                : QStringLiteral("%1 (n=%2)")
                                                      .arg(outcome.totalMean.shown)
                                                      .arg(outcome.totalMean.counted));
    rows.push_back(means);
    out.table(rows);
    for (const AdjustmentGiven &given : facts.adjustments)
        out.line(ResultsCommands::tr("%1: %2 %3 (%4)")
                     .arg(namesOf({given.team}, outcome, currentLanguage()),
                          adjustmentTitle(plan, given.adjustment, currentLanguage()),
                          signedText(given.points), given.reason));
    if (plan.selection && outcome.chosen)
        printSelection(out, *plan.selection, outcome);
    printUndecided(out, plan, outcome);
}

Result<QStringList> writeReport(const Report &report, const QString &xlsx, const QString &csv)
{
    QStringList written;
    if (!xlsx.isEmpty()) {
        if (const auto ok = writeXlsx(xlsx, report); !ok)
            return failure(ok.error());
        written.append(xlsx);
    }
    if (!csv.isEmpty()) {
        const Result<QStringList> files = writeCsvs(csv, report);
        if (!files)
            return files;
        written.append(*files);
    }
    return written;
}

int exportDocument(const Output &out, const Export &asked, Document document, const TeamId &team)
{
    Result<Workbook> workbook = Workbook::open(asked.workbook);
    if (!workbook)
        return out.fail(workbook.error());
    const Result<Shown<Report>> report = showReport(*workbook, currentLanguage(), document, team);
    if (!report)
        return out.fail(report.error());
    const Result<QStringList> written = writeReport(report->what, asked.xlsx, asked.csv);
    if (!written)
        return out.fail(written.error());
    for (const QString &file : *written)
        out.line(ResultsCommands::tr("Written: %1").arg(file));
    QJsonObject json{{QStringLiteral("files"), QJsonArray::fromStringList(*written)}};
    sayLook(out, report->look, json);
    out.json(json);
    return kDone;
}

} // namespace

int resultsCommand(const Output &out, const QString &path)
{
    Result<Workbook> workbook = Workbook::open(path);
    if (!workbook)
        return out.fail(workbook.error());
    const Result<Shown<Results>> shown = showResults(*workbook);
    if (!shown)
        return out.fail(shown.error());
    const Results &results = shown->what;
    const Result<std::vector<EvaluatorStatus>> statuses = handInStatus(*workbook);
    if (!statuses)
        return out.fail(statuses.error());
    const Result<Ledger> ledger = loadLedger(*workbook);
    if (!ledger)
        return out.fail(ledger.error());
    const QString provisional = provisionalText(*statuses, *ledger);
    print(out, workbook->round().plan, results);
    if (!provisional.isEmpty())
        out.line(provisional);
    if (const QString corrected = correctedText(*statuses); !corrected.isEmpty())
        out.line(corrected);
    if (ledger->isNotified())
        out.line(stateSentence(*ledger));
    out.line(ResultsCommands::tr("Plan %1").arg(results.planFingerprint));
    out.line(ResultsCommands::tr("Evidence %1").arg(results.digest));
    QJsonObject json = resultsToJson(workbook->round().plan, results);
    sayLook(out, shown->look, json);
    json[QStringLiteral("provisional")] =
        !provisional.isEmpty() || !results.outcome.isDecided() || ledger->isNoticeOutdated;
    QJsonArray corrected;
    for (const EvaluatorStatus &status : *statuses)
        if (status.handIn == HandIn::HandedIn && status.revision > 1)
            corrected.append(QJsonObject{{QStringLiteral("evaluator"), status.evaluator.id.value},
                                         {QStringLiteral("revision"), status.revision},
                                         {QStringLiteral("receipt"), status.receipt}});
    json[QStringLiteral("corrected")] = corrected;
    json[QStringLiteral("noticeOutdated")] = ledger->isNoticeOutdated;
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
    return exportDocument(out, asked, Document::Internal, {});
}

int discloseCommand(const Output &out, const Disclose &asked)
{
    const bool isNotice = asked.document == QLatin1String("notice");
    if (isNotice && asked.team.isEmpty())
        return out.fail({ErrorCode::EmptyText, {}, QStringLiteral("--team")});
    if (asked.xlsx.isEmpty() && asked.csv.isEmpty())
        return out.fail({ErrorCode::EmptyText, {}, QStringLiteral("--xlsx")});
    const Document document = isNotice                                      ? Document::Notice
                              : asked.document == QLatin1String("internal") ? Document::Internal
                                                                            : Document::Public;
    return exportDocument(out, {asked.workbook, asked.xlsx, asked.csv}, document,
                          TeamId{asked.team});
}

int demoCommand(const Output &out, const QString &folder)
{
    const Result<DemoFiles> demo = makeDemo(folder, currentLanguage());
    if (!demo)
        return out.fail(demo.error());
    Result<Workbook> workbook = Workbook::open(demo->workbook);
    if (!workbook)
        return out.fail(workbook.error());
    print(out, workbook->round().plan, demo->results);
    out.line();
    out.line(ResultsCommands::tr("The marks and teams are invented. Everything is in %1")
                 .arg(QDir::toNativeSeparators(QDir(folder).absolutePath())));
    QJsonObject json = resultsToJson(workbook->round().plan, demo->results);
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
