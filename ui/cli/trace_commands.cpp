#include "ui/cli/commands.h"

#include "app/exchange/sheet_file.h"
#include "app/insight/deviation.h"
#include "app/report/outcome_words.h"
#include "app/report/trace_lines.h"
#include "app/report/vote_count.h"
#include "ui/cli/look_said.h"
#include "ui/cli/outcome_json.h"
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace simsa {
namespace {

struct TraceCommands
{
    Q_DECLARE_TR_FUNCTIONS(TraceCommands)
};

void printLines(const Output &out, const std::vector<TraceLine> &lines)
{
    for (const TraceLine &line : lines) {
        QString text =
            QString(2 * line.depth, u' ') + QStringLiteral("%1: %2").arg(line.label, line.value);
        if (!line.how.isEmpty())
            text += QStringLiteral(" = %1").arg(line.how);
        if (!line.sheet.isEmpty())
            text += line.revision == 1
                        ? TraceCommands::tr(" (signed sheet %1)").arg(receiptOf(line.sheet))
                        : TraceCommands::tr(" (signed sheet %1, revision %2, corrected)")
                              .arg(receiptOf(line.sheet))
                              .arg(line.revision);
        if (line.isLeftOut)
            text += TraceCommands::tr(" – left out");
        out.line(text);
    }
}

// Bonuses, deductions and votes on the team, besides the gates.
void printVotes(const Output &out, const Plan &plan, const Facts &facts, const TeamOutcome &team)
{
    const QString language = currentLanguage();
    for (const AdjustmentGiven &given : facts.adjustments)
        if (given.team == team.team.id)
            out.line(QStringLiteral("%1: %2 (%3)")
                         .arg(adjustmentTitle(plan, given.adjustment, language),
                              signedText(given.points), given.reason));
    if (const auto count = recognitionCount(plan, team))
        out.line(TraceCommands::tr("Recognition: %1").arg(recognitionCountText(*count)));
    if (const auto count = verdictCount(plan, facts, team))
        out.line(TraceCommands::tr("Verdict: %1 (%2)")
                     .arg(team.verdict ? verdictWord(*team.verdict) : rulingWord(Ruling::Undecided),
                          verdictCountText(*count)));
}

// Of a team without a total: the axes that it has, and why there is no total.
void printAxes(const Output &out, const Plan &plan, const TeamOutcome &team)
{
    for (size_t i = 0; i < plan.axes.size(); ++i) {
        const AxisOutcome &axis = team.axes[i];
        const QString shown = axis.shown.isEmpty() ? QStringLiteral("–") : axis.shown;
        out.line(QStringLiteral("%1: %2%3")
                     .arg(plan.axes[i].title.in(currentLanguage()), shown,
                          plan.axes[i].judged() ? QStringLiteral(" (n=%1)").arg(countText(axis))
                                                : QString()));
    }
    out.line(TraceCommands::tr("No total."));
}

// The decisions about the team: what was found, voted and recorded, and where it stands.
void printDecisions(const Output &out, const Plan &plan, const Results &results,
                    const TeamOutcome &team)
{
    const QString language = currentLanguage();
    for (size_t i = 0; i < team.gates.size(); ++i) {
        const GateRuling &ruling = team.gates[i];
        const QString missing = missingSentence(ruling, plan.gates[i], language);
        out.line(QStringLiteral("%1: %2 (%3)%4")
                     .arg(plan.gates[i].title.in(language), rulingWord(ruling.ruling),
                          tallyText(ruling.tally),
                          missing.isEmpty() ? QString() : QStringLiteral(" – ") + missing));
    }
    for (const Finding &finding : results.evidence.facts.findings)
        if (finding.team == team.team.id)
            out.line(TraceCommands::tr("Finding %1 (%2): %3")
                         .arg(finding.id, severityWord(finding.severity), finding.text));
    printVotes(out, plan, results.evidence.facts, team);
    const QString none = QStringLiteral("–");
    const QString reasons = reasonsText(team, results.outcome, plan, language);
    out.line(TraceCommands::tr("Rank by points: %1. Published rank: %2. %3%4")
                 .arg(team.scoreRank == 0 ? none : QString::number(team.scoreRank),
                      team.rank == 0 ? none : QString::number(team.rank), statusWord(team.status),
                      reasons.isEmpty() ? QString() : QStringLiteral(": ") + reasons));
}

QJsonArray findingsToJson(const Facts &facts, const TeamId &team)
{
    static const char *const kSeverities[] = {"remark", "advisory", "grave"};
    QJsonArray list;
    for (const Finding &finding : facts.findings)
        if (finding.team == team)
            list.append(QJsonObject{
                {QStringLiteral("finding"), finding.id},
                {QStringLiteral("gate"), finding.gate.value},
                {QStringLiteral("severity"),
                 QString::fromLatin1(kSeverities[static_cast<size_t>(finding.severity)])},
                {QStringLiteral("text"), finding.text},
                {QStringLiteral("evidence"), finding.evidence}});
    return list;
}

QJsonObject teamOf(const QJsonObject &outcome, const TeamId &team)
{
    const QJsonArray teams = outcome.value(QLatin1String("teams")).toArray();
    for (const QJsonValue each : teams)
        if (each.toObject().value(QLatin1String("id")).toString() == team.value)
            return each.toObject();
    return {};
}

} // namespace

int traceCommand(const Output &out, const TraceTeam &asked)
{
    Result<Workbook> workbook = Workbook::open(asked.workbook);
    if (!workbook)
        return out.fail(workbook.error());
    const Plan &plan = workbook->round().plan;
    const std::vector<Team> &teams = workbook->round().teams;
    const TeamId id{asked.team};
    if (workbook->state() == RoundState::Frozen &&
        std::none_of(teams.begin(), teams.end(), [&](const Team &team) { return team.id == id; }))
        return out.fail({ErrorCode::UnknownTeam, asked.workbook, {}, asked.team});
    const Result<Shown<Results>> shown = showResults(*workbook);
    if (!shown)
        return out.fail(shown.error());
    const Results &results = shown->what;
    const auto trace = traceTotal(plan, results.evidence, results.outcome, id);
    if (!trace)
        return out.fail(inFile(trace.error(), asked.workbook));
    const Result<std::map<QString, int>> revisions = revisionsOf(*workbook);
    if (!revisions)
        return out.fail(revisions.error());
    const TeamOutcome &team = *results.outcome.team(id);
    out.line(team.team.name.in(currentLanguage()));
    if (*trace)
        printLines(out,
                   traceLines(**trace, plan, results.evidence.teams, currentLanguage(),
                              asked.isWhole ? TraceTo::EachMark : TraceTo::EachSheet, *revisions));
    else
        printAxes(out, plan, team);
    printDecisions(out, plan, results, team);
    const QJsonObject outcome = outcomeToJson(plan, results.evidence.facts, results.outcome);
    QJsonObject json{{QStringLiteral("team"), teamOf(outcome, id)},
                     {QStringLiteral("trace"),
                      *trace ? QJsonValue(traceToJson(**trace)) : QJsonValue(QJsonValue::Null)},
                     {QStringLiteral("findings"), findingsToJson(results.evidence.facts, id)},
                     {QStringLiteral("selection"), outcome.value(QLatin1String("selection"))},
                     {QStringLiteral("ties"), outcome.value(QLatin1String("ties"))},
                     {QStringLiteral("plan"), results.planFingerprint},
                     {QStringLiteral("digest"), results.digest}};
    sayLook(out, shown->look, json);
    out.json(json);
    return kDone;
}

int deviationsCommand(const Output &out, const QString &path)
{
    Result<Workbook> workbook = Workbook::open(path);
    if (!workbook)
        return out.fail(workbook.error());
    const Result<Shown<Results>> shown = showResults(*workbook);
    if (!shown)
        return out.fail(shown.error());
    const DeviationReport report = deviations(workbook->round().plan, shown->what.evidence);
    const auto digits = [](double number) { return QString::number(number, 'f', 2); };
    QJsonArray outside;
    for (const Deviation &each : report.outside) {
        out.line(TraceCommands::tr("%1 for %2 in %3: %4 points, mean %5 ± %6")
                     .arg(each.evaluator.value, each.team.value, each.axis.value,
                          digits(each.points), digits(each.mean), digits(each.sd)));
        outside.append(QJsonObject{{QStringLiteral("axis"), each.axis.value},
                                   {QStringLiteral("evaluator"), each.evaluator.value},
                                   {QStringLiteral("team"), each.team.value},
                                   {QStringLiteral("points"), digits(each.points)},
                                   {QStringLiteral("mean"), digits(each.mean)},
                                   {QStringLiteral("sd"), digits(each.sd)}});
    }
    QJsonArray lopsided;
    for (const Lopsided &each : report.lopsided) {
        out.line(TraceCommands::tr("%1 gave %2 full marks and every other team the least in %3")
                     .arg(each.evaluator.value, each.team.value, each.axis.value));
        lopsided.append(QJsonObject{{QStringLiteral("axis"), each.axis.value},
                                    {QStringLiteral("evaluator"), each.evaluator.value},
                                    {QStringLiteral("team"), each.team.value}});
    }
    out.line(TraceCommands::tr("%1 marks lie outside mean ± 1.645 standard deviations. Nothing is "
                               "left out because of that.")
                 .arg(report.outside.size()));
    QJsonObject json{{QStringLiteral("outside"), outside}, {QStringLiteral("lopsided"), lopsided}};
    sayLook(out, shown->look, json);
    out.json(json);
    return kDone;
}

} // namespace simsa
