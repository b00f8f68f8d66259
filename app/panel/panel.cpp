#include "app/panel/panel.h"

#include "app/base/text_rule.h"

#include <QSet>

#include <algorithm>

namespace simsa {
namespace {

constexpr int kLongestName = 200;

Result<> checkNewId(const QString &id, int line, const QString &column, QSet<QString> &seen)
{
    if (!isValidId(id))
        return cellFailure(ErrorCode::BadId, line, column, id);
    // E1 and e1 would be one file on many systems.
    if (seen.contains(id.toLower()))
        return cellFailure(ErrorCode::CsvRowTwice, line, column, id);
    seen.insert(id.toLower());
    return {};
}

Result<> checkName(const QString &name, int line, const QString &column)
{
    if (writtenLength(name) == 0)
        return cellFailure(ErrorCode::EmptyText, line, column);
    if (name.size() > kLongestName)
        return cellFailure(ErrorCode::TextTooLong, line, column, QString::number(name.size()),
                           QString::number(kLongestName));
    // A packet that carries one could not be opened by its evaluator.
    if (const auto broken = faultOf(name))
        return cellFailure(broken->code, line, column, broken->found);
    return {};
}

// A cell of a column that may be missing.
QString optionalCell(const CsvTable &table, const CsvTable::Row &row, const QString &column)
{
    const qsizetype index = table.column(column);
    return index < 0 ? QString() : row.cells[index];
}

Result<QDate> optionalDate(const CsvTable &table, const CsvTable::Row &row, const QString &column)
{
    const QString cell = optionalCell(table, row, column);
    const QDate date = QDate::fromString(cell, Qt::ISODate);
    if (!cell.isEmpty() && (!date.isValid() || date.toString(Qt::ISODate) != cell))
        return cellFailure(ErrorCode::WrongType, row.line, column, cell, QStringLiteral("date"));
    return date;
}

Result<> readPeriod(const CsvTable &table, const CsvTable::Row &row, Team &team)
{
    const QString startsColumn = QStringLiteral("starts");
    const QString endsColumn = QStringLiteral("ends");
    const Result<QDate> starts = optionalDate(table, row, startsColumn);
    const Result<QDate> ends = optionalDate(table, row, endsColumn);
    for (const auto *date : {&starts, &ends})
        if (!*date)
            return failure(date->error());
    if (starts->isValid() != ends->isValid())
        return cellFailure(ErrorCode::EmptyText, row.line,
                           starts->isValid() ? endsColumn : startsColumn);
    if (*ends < *starts)
        return cellFailure(ErrorCode::OutOfRange, row.line, endsColumn, ends->toString(Qt::ISODate),
                           starts->toString(Qt::ISODate) + u'–');
    team.starts = *starts;
    team.ends = *ends;
    return {};
}

} // namespace

int Team::days() const
{
    return starts.isValid() && ends.isValid() ? static_cast<int>(starts.daysTo(ends)) + 1 : 0;
}

Result<> checkPeriods(const std::vector<Team> &teams, const Plan &plan)
{
    for (const Team &team : teams)
        if (plan.periodDays > 0 && team.days() != plan.periodDays)
            return failure(ErrorCode::PeriodDiffers, team.id.value, QString::number(team.days()),
                           QString::number(plan.periodDays));
    return {};
}

bool hasMembers(const Panel &panel, const GroupId &group)
{
    return std::any_of(panel.evaluators.begin(), panel.evaluators.end(),
                       [&](const Evaluator &evaluator) {
                           return evaluator.group == group && !evaluator.isReplaced();
                       });
}

Result<> checkRecusals(const Panel &panel, const std::vector<Team> &teams)
{
    std::map<EvaluatorId, size_t> recused;
    for (const Recusal &recusal : panel.recusals)
        if (++recused[recusal.evaluator] >= teams.size())
            return failure(ErrorCode::NothingToJudge, {}, recusal.evaluator.value);
    return {};
}

Result<std::vector<Team>> teamsFromCsv(const CsvTable &table)
{
    const QString idColumn = QStringLiteral("id");
    const QString koColumn = QStringLiteral("name_ko");
    if (const auto found = requireColumns(table, {idColumn, koColumn}); !found)
        return failure(found.error());
    const qsizetype id = table.column(idColumn);
    const qsizetype ko = table.column(koColumn);
    if (table.rows.size() > kMostTeams)
        return failure(ErrorCode::ListTooLong, {}, QString::number(table.rows.size()),
                       QString::number(kMostTeams));
    std::vector<Team> teams;
    QSet<QString> seen;
    for (const CsvTable::Row &row : table.rows) {
        if (const auto ok = checkNewId(row.cells[id], row.line, idColumn, seen); !ok)
            return failure(ok.error());
        if (const auto ok = checkName(row.cells[ko], row.line, koColumn); !ok)
            return failure(ok.error());
        Team team{TeamId{row.cells[id]}, {row.cells[ko], row.cells[ko]}};
        for (const auto &[column, text] : {std::pair{QStringLiteral("name_en"), &team.name.en},
                                           std::pair{QStringLiteral("origin"), &team.origin}}) {
            const QString cell = optionalCell(table, row, column);
            if (cell.isEmpty())
                continue;
            if (const auto ok = checkName(cell, row.line, column); !ok)
                return failure(ok.error());
            *text = cell;
        }
        if (const auto ok = readPeriod(table, row, team); !ok)
            return failure(ok.error());
        teams.push_back(std::move(team));
    }
    return teams;
}

Result<Panel> panelFromCsv(const CsvTable &table, const Plan &plan, const std::vector<Team> &teams)
{
    const QString idColumn = table.header.contains(QStringLiteral("evaluator"))
                                 ? QStringLiteral("evaluator")
                                 : QStringLiteral("id");
    const QString groupColumn = QStringLiteral("group");
    const QString nameColumn = QStringLiteral("name");
    const QString recusedColumn = QStringLiteral("recused");
    if (const auto found = requireColumns(table, {idColumn, groupColumn, nameColumn}); !found)
        return failure(found.error());
    const qsizetype recused = table.column(recusedColumn);
    Panel panel;
    QSet<QString> seen;
    for (const CsvTable::Row &row : table.rows) {
        const QString id = row.cells[table.column(idColumn)];
        const QString group = row.cells[table.column(groupColumn)];
        const QString name = row.cells[table.column(nameColumn)];
        if (const auto ok = checkNewId(id, row.line, idColumn, seen); !ok)
            return failure(ok.error());
        if (!plan.group(GroupId{group}))
            return cellFailure(ErrorCode::UnknownGroup, row.line, groupColumn, group);
        if (const auto ok = checkName(name, row.line, nameColumn); !ok)
            return failure(ok.error());
        panel.evaluators.push_back({EvaluatorId{id}, GroupId{group}, name});
        const QStringList recusedTeams =
            recused < 0 ? QStringList() : row.cells[recused].split(u' ', Qt::SkipEmptyParts);
        for (const QString &team : recusedTeams) {
            const bool exists = std::any_of(teams.begin(), teams.end(),
                                            [&](const Team &t) { return t.id.value == team; });
            if (!exists)
                return cellFailure(ErrorCode::UnknownTeam, row.line, recusedColumn, team);
            const Recusal recusal{EvaluatorId{id}, TeamId{team}};
            if (std::find(panel.recusals.begin(), panel.recusals.end(), recusal) !=
                panel.recusals.end())
                return cellFailure(ErrorCode::CsvRowTwice, row.line, recusedColumn, team);
            panel.recusals.push_back(recusal);
        }
    }
    if (const auto ok = checkRecusals(panel, teams); !ok)
        return failure(ok.error());
    for (const Group &group : plan.groups)
        if (!hasMembers(panel, group.id))
            return failure(ErrorCode::GroupHasNobody, groupColumn, group.id.value);
    return panel;
}

} // namespace simsa
