#include "app/sheet/marks.h"

#include "app/base/json_reader.h"

#include <algorithm>

namespace simsa {
namespace {

Result<Points> markFromCell(const QString &cell, const Criterion &criterion, int line)
{
    if (cell.isEmpty())
        return cellFailure(ErrorCode::MarkMissing, line, criterion.id.value);
    const std::optional<Points> mark = Points::parse(cell);
    if (!mark)
        return cellFailure(ErrorCode::NotADecimal, line, criterion.id.value, cell);
    if (const auto ok = checkMark(criterion.scale, *mark); !ok)
        return cellFailure(ok.error().code, line, criterion.id.value, ok.error().found,
                           ok.error().expected);
    return *mark;
}

} // namespace

Marks emptyMarks(const Form &form, const std::vector<TeamId> &teams)
{
    Marks marks;
    for (const TeamId &team : teams)
        marks.push_back({team, std::vector<std::optional<Points>>(form.fields.size()), {}});
    return marks;
}

Result<> checkMark(const Scale &scale, Points mark)
{
    if (!scale.inRange(mark))
        return failure(ErrorCode::MarkOffRange, {}, mark.toString(),
                       scale.least.toString() + QStringLiteral("–") + scale.most.toString());
    if (!scale.onStep(mark))
        return failure(ErrorCode::MarkOffStep, {}, mark.toString(), scale.step.toString());
    return {};
}

QString cleanOpinion(const QString &typed)
{
    QString clean = typed;
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    clean.removeIf(isControl);
    return clean;
}

std::vector<Unanswered> missingIn(const Form &form, const Marks &marks)
{
    std::vector<Unanswered> missing;
    for (size_t t = 0; t < marks.size(); ++t) {
        for (size_t f = 0; f < form.fields.size(); ++f)
            if (!marks[t].marks[f])
                missing.push_back({t, f});
        if (!form.opinion.accepts(marks[t].opinion))
            missing.push_back({t, std::nullopt});
    }
    return missing;
}

size_t answersIn(const Form &form, size_t teams)
{
    return teams * (form.fields.size() + (form.opinion.isDemanded ? 1 : 0));
}

std::optional<Points> totalOf(const TeamMarks &team)
{
    Points sum;
    for (const std::optional<Points> &mark : team.marks) {
        if (!mark)
            return std::nullopt;
        sum += *mark;
    }
    return sum;
}

Result<Marks> marksFromCsv(const CsvTable &table, const Form &form,
                           const std::vector<TeamId> &teams, const EvaluatorId &evaluator)
{
    const QString teamColumn = QStringLiteral("team");
    const QString opinionColumn = QStringLiteral("opinion");
    const QString evaluatorColumn = QStringLiteral("evaluator");
    QStringList wanted{teamColumn};
    for (const Form::Field &field : form.fields)
        wanted.append(field.criterion.id.value);
    if (const auto found = requireColumns(table, wanted); !found)
        return failure(found.error());
    for (const QString &column : table.header)
        if (!wanted.contains(column) && column != opinionColumn && column != evaluatorColumn)
            return failure(ErrorCode::UnknownCriterion, {}, column,
                           wanted.mid(1).join(QStringLiteral(", ")));

    const qsizetype whose = table.column(evaluatorColumn);
    const qsizetype opinion = table.column(opinionColumn);
    Marks marks = emptyMarks(form, teams);
    std::vector<bool> isSeen(teams.size());
    for (const CsvTable::Row &row : table.rows) {
        if (whose >= 0 && row.cells[whose] != evaluator.value)
            continue;
        const TeamId team{row.cells[table.column(teamColumn)]};
        const auto it = std::find(teams.begin(), teams.end(), team);
        if (it == teams.end())
            return cellFailure(ErrorCode::UnknownTeam, row.line, teamColumn, team.value);
        const size_t index = static_cast<size_t>(it - teams.begin());
        if (isSeen[index])
            return cellFailure(ErrorCode::CsvRowTwice, row.line, teamColumn, team.value);
        isSeen[index] = true;
        for (size_t f = 0; f < form.fields.size(); ++f) {
            const Criterion &criterion = form.fields[f].criterion;
            const Result<Points> mark =
                markFromCell(row.cells[table.column(criterion.id.value)], criterion, row.line);
            if (!mark)
                return failure(mark.error());
            marks[index].marks[f] = *mark;
        }
        if (opinion >= 0)
            marks[index].opinion = cleanOpinion(row.cells[opinion]);
        if (marks[index].opinion.size() > kLongestOpinion)
            return cellFailure(ErrorCode::TextTooLong, row.line, opinionColumn,
                               QString::number(marks[index].opinion.size()),
                               QString::number(kLongestOpinion));
        if (!form.opinion.accepts(marks[index].opinion))
            return cellFailure(ErrorCode::OpinionTooShort, row.line, opinionColumn, {},
                               QString::number(form.opinion.demandedLength()));
    }
    for (size_t i = 0; i < teams.size(); ++i)
        if (!isSeen[i])
            return failure(ErrorCode::CsvRowsMissing, teamColumn, teams[i].value);
    return marks;
}

} // namespace simsa
