#include "app/report/record_tables.h"

#include "app/report/cells.h"
#include "app/report/formula.h"
#include "app/report/judged_layout.h"
#include "app/report/outcome_words.h"
#include "app/report/report_words.h"
#include "app/report/rule_words.h"

#include <algorithm>

namespace simsa {
namespace {

QString whatText(const SheetCorrection &correction, const QString &language)
{
    const QString title = correction.criterion.in(language);
    switch (correction.what) {
    case SheetCorrection::What::Mark: return title;
    case SheetCorrection::What::Opinion:
        return title.isEmpty() ? ReportWords::tr("opinion")
                               : ReportWords::tr("opinion on “%1”").arg(title);
    case SheetCorrection::What::Recusal: return ReportWords::tr("conflict of interest");
    }
    return {};
}

Cell markCell(const SheetCorrection &correction, const std::optional<Points> &mark,
              const ReportInput &input, const QString &language)
{
    if (!mark)
        return missingCell();
    if (!correction.isBallot)
        return pointsCell(*mark, digitsOf(*mark));
    for (const Vote *vote : input.plan.ballots()) {
        const Form form = formOf(input.plan, vote->group);
        if (vote->title != correction.criterion)
            continue;
        if (const auto field = form.indexOf(vote->id))
            if (const Level *level = form.fields[*field].criterion.scale.levelOf(*mark))
                return textCell(level->title.in(language));
    }
    return pointsCell(*mark, digitsOf(*mark));
}

std::pair<Cell, Cell> valuesOf(const SheetCorrection &correction, const ReportInput &input,
                               const QString &language)
{
    const auto ground = [](const QString &text) {
        return text.isEmpty() ? textCell(ReportWords::tr("judged")) : textCell(text);
    };
    switch (correction.what) {
    case SheetCorrection::What::Mark:
        return {markCell(correction, correction.before, input, language),
                markCell(correction, correction.now, input, language)};
    case SheetCorrection::What::Opinion:
        return {missingCell(), textCell(ReportWords::tr("changed"))};
    case SheetCorrection::What::Recusal:
        return {ground(correction.groundBefore), ground(correction.groundNow)};
    }
    return {};
}

} // namespace

QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::Counts: return ReportWords::tr("counts");
    case Standing::Superseded: return ReportWords::tr("replaced by a later revision");
    case Standing::Conflict: return ReportWords::tr("in conflict, does not count");
    case Standing::OtherForm: return ReportWords::tr("answers another form, does not count");
    case Standing::Late: return ReportWords::tr("too late, does not count");
    case Standing::TimeUnsure: return ReportWords::tr("its time is in doubt, does not count");
    case Standing::AfterClosing: return ReportWords::tr("came after closing, does not count");
    case Standing::Revoked: return ReportWords::tr("of an issue that was revoked, does not count");
    case Standing::Replaced:
        return ReportWords::tr("of an evaluator who was replaced, does not count");
    case Standing::Refused: return ReportWords::tr("refused by decision, does not count");
    }
    return {};
}

Table sheetsTable(const ReportInput &input, const QString &name, const QString &language)
{
    Lines lines("sheets", name, ReportWords::tr("Sheets and their receipts"),
                {{ReportWords::tr("Group"), 24},
                 {ReportWords::tr("Evaluator"), 12},
                 {ReportWords::tr("Revision"), 10},
                 {ReportWords::tr("Receipt code"), 26},
                 {ReportWords::tr("Signed at"), 30},
                 {ReportWords::tr("Arrived at"), 30},
                 {ReportWords::tr("Standing"), 36},
                 {ReportWords::tr("Reason for the correction"), kTextWidth}});
    for (const SheetOnRecord &sheet : input.sheets)
        lines.add({textCell(groupTitle(input.plan, sheet.group, language)),
                   textCell(sheet.evaluator.value, Style::Centred), countCell(sheet.revision),
                   textCell(sheet.receipt), textCell(koreaTime(sheet.signedAt)),
                   textCell(koreaTime(sheet.arrivedAt)), textCell(standingWord(sheet.standing)),
                   textCell(sheet.reason)});
    lines.note(ReportWords::tr("The marks in the tables of the axes are those of the sheets that "
                               "count. The receipt code is that of the evaluator's own receipt."));
    return lines.take();
}

Table correctionsTable(const ReportInput &input, const QString &name, const QString &language)
{
    Lines lines("corrections", name, ReportWords::tr("What corrections replaced"),
                {{ReportWords::tr("Evaluator"), 12},
                 {ReportWords::tr("Revision"), 10},
                 {ReportWords::tr("Team"), 28},
                 {ReportWords::tr("Part"), 40},
                 {ReportWords::tr("Before"), 20},
                 {ReportWords::tr("Now"), 20},
                 {ReportWords::tr("Reason"), kTextWidth},
                 {ReportWords::tr("Signed at"), 30},
                 {ReportWords::tr("Receipt code"), 26}});
    for (const SheetCorrection &correction : input.corrections) {
        auto [before, now] = valuesOf(correction, input, language);
        lines.add({textCell(correction.evaluator.value, Style::Centred),
                   countCell(correction.revision),
                   textCell(namesOf({correction.team}, input.outcome, language)),
                   textCell(whatText(correction, language)), std::move(before), std::move(now),
                   textCell(correction.reason), textCell(koreaTime(correction.signedAt)),
                   textCell(correction.receipt)});
    }
    return lines.take();
}

void markCorrected(Table &axis, const ReportInput &input)
{
    for (const SheetOnRecord &sheet : input.sheets) {
        if (sheet.standing != Standing::Counts || sheet.revision < 2)
            continue;
        for (int row = JudgedLayout::kHeaderRows; row < static_cast<int>(axis.rows.size()); ++row) {
            const QString *code = axis.at({row, 0}).text();
            if (!code || *code != sheet.evaluator.value)
                continue;
            Cell marked = axis.at({row, 0});
            marked.content =
                ReportWords::tr("%1 (revision %2)").arg(sheet.evaluator.value).arg(sheet.revision);
            axis.set({row, 0}, std::move(marked));
            break;
        }
    }
}

QString correctedSheetsText(const ReportInput &input)
{
    QStringList corrected;
    for (const SheetOnRecord &sheet : input.sheets)
        if (sheet.standing == Standing::Counts && sheet.revision > 1)
            corrected.append(
                ReportWords::tr("%1 (revision %2)").arg(sheet.evaluator.value).arg(sheet.revision));
    return corrected.join(QStringLiteral(", "));
}

qsizetype correctedSheets(const ReportInput &input, const GroupId &group)
{
    return std::count_if(input.sheets.begin(), input.sheets.end(), [&](const SheetOnRecord &sheet) {
        return sheet.standing == Standing::Counts && sheet.group == group && sheet.revision > 1;
    });
}

qsizetype correctedSheets(const ReportInput &input, const GroupId &group, const TeamId &team)
{
    return std::count_if(input.sheets.begin(), input.sheets.end(), [&](const SheetOnRecord &sheet) {
        return sheet.standing == Standing::Counts && sheet.group == group &&
               std::any_of(input.corrections.begin(), input.corrections.end(),
                           [&](const SheetCorrection &correction) {
                               return correction.evaluator == sheet.evaluator &&
                                      correction.revision <= sheet.revision &&
                                      correction.team == team;
                           });
    });
}

QString occasionWord(ToldOutcome::Occasion occasion)
{
    switch (occasion) {
    case ToldOutcome::Occasion::Notice: return ReportWords::tr("notice");
    case ToldOutcome::Occasion::Change: return ReportWords::tr("changed after the notice");
    case ToldOutcome::Occasion::Confirmation: return ReportWords::tr("confirmation");
    }
    return {};
}

Table toldTable(const ReportInput &input, const QString &name, const QString &language)
{
    std::vector<Lines::Column> columns{
        {ReportWords::tr("Occasion"), 28}, {ReportWords::tr("Date"), 12},
        {ReportWords::tr("Recorded"), 30}, {ReportWords::tr("Team"), 28},
        {ReportWords::tr("Total"), 12},    {ReportWords::tr("Rank"), 10},
        {ReportWords::tr("Result"), 14}};
    if (input.plan.verdict)
        columns.push_back({ReportWords::tr("Verdict"), 14});
    Lines lines("told", name, ReportWords::tr("What was told of the outcome"), columns);
    for (const ToldOutcome &told : input.told)
        for (const Team &team : input.evidence.teams) {
            const auto placing = told.teams.find(team.id);
            if (placing == told.teams.end())
                continue;
            const ToldOutcome::Placing &was = placing->second;
            std::vector<Cell> row{textCell(occasionWord(told.occasion)),
                                  textCell(dateText(told.date), Style::Centred),
                                  textCell(koreaTime(told.at)),
                                  textCell(team.name.in(language)),
                                  was.total.isEmpty() ? missingCell() : textCell(was.total),
                                  was.rank > 0 ? countCell(was.rank) : missingCell(),
                                  textCell(statusWord(was.status), Style::Centred)};
            if (input.plan.verdict)
                row.push_back(was.verdict ? textCell(verdictWord(*was.verdict), Style::Centred)
                                          : missingCell());
            lines.add(std::move(row));
        }
    if (input.ledger.isNoticeOutdated)
        lines.note(ReportWords::tr("The last notice is outdated: what bears on the outcome "
                                   "changed since. It has to be notified again."));
    return lines.take();
}

Table panelRecusalsTable(const ReportInput &input, const QString &name, const QString &language)
{
    Lines lines("recused", name, ReportWords::tr("Recused beforehand"),
                {{ReportWords::tr("Group"), 24},
                 {ReportWords::tr("Evaluator"), 12},
                 {ReportWords::tr("Team"), 28}});
    for (const Evaluator &evaluator : input.panel.evaluators)
        for (const Recusal &recusal : input.panel.recusals)
            if (recusal.evaluator == evaluator.id)
                lines.add({textCell(groupTitle(input.plan, evaluator.group, language)),
                           textCell(evaluator.id.value, Style::Centred),
                           textCell(namesOf({recusal.team}, input.outcome, language))});
    lines.note(ReportWords::tr("These evaluators do not judge these teams; that was set before the "
                               "packets left."));
    return lines.take();
}

} // namespace simsa
