#include "app/panel/panel.h"

#include "app/base/csv_headings.h"
#include "app/base/json_reader.h"
#include "app/base/text_rule.h"
#include "app/base/typed_number.h"
#include "app/panel/namesakes.h"

#include <QSet>

#include <algorithm>

namespace simsa {
namespace {

constexpr int kLongestName = 200;

const QString kIdColumn = QStringLiteral("id");
const QString kNameColumn = QStringLiteral("name");
const QString kNameKoColumn = QStringLiteral("name_ko");
const QString kNameEnColumn = QStringLiteral("name_en");
const QString kOriginColumn = QStringLiteral("origin");
const QString kStartsColumn = QStringLiteral("starts");
const QString kEndsColumn = QStringLiteral("ends");
const QString kEvaluatorColumn = QStringLiteral("evaluator");
const QString kGroupColumn = QStringLiteral("group");
const QString kRecusedColumn = QStringLiteral("recused");

std::vector<Heading> teamHeadings()
{
    return {{kIdColumn, true, {QStringLiteral("코드"), QStringLiteral("팀코드")}},
            {kNameKoColumn,
             true,
             {QStringLiteral("팀명"), QStringLiteral("팀이름"), QStringLiteral("국문명"),
              QStringLiteral("국문팀명"), QStringLiteral("한글명")}},
            {kNameEnColumn, false, {QStringLiteral("영문명"), QStringLiteral("영문팀명")}},
            {kOriginColumn},
            {kStartsColumn, false, {QStringLiteral("시작일"), QStringLiteral("시작")}},
            {kEndsColumn, false, {QStringLiteral("종료일"), QStringLiteral("종료")}}};
}

// An institution (소속) is no group of the plan, and is not understood as one.
std::vector<Heading> panelHeadings()
{
    return {{kEvaluatorColumn,
             true,
             {kIdColumn, QStringLiteral("코드"), QStringLiteral("위원코드"),
              QStringLiteral("평가위원"), QStringLiteral("평가위원코드")}},
            {kGroupColumn, true, {QStringLiteral("평가단")}},
            {kNameColumn, true, {QStringLiteral("성명"), QStringLiteral("이름")}},
            {kRecusedColumn,
             false,
             {QStringLiteral("제척"), QStringLiteral("제척팀"), QStringLiteral("제척대상"),
              QStringLiteral("회피"), QStringLiteral("기피"), QStringLiteral("제척회피"),
              QStringLiteral("제척기피회피")}}};
}

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
    const QString cell = plainNumber(optionalCell(table, row, column));
    const QDate date = QDate::fromString(cell, Qt::ISODate);
    if (!cell.isEmpty() && (!date.isValid() || date.toString(Qt::ISODate) != cell))
        return cellFailure(ErrorCode::WrongType, row.line, column, cell, QStringLiteral("date"));
    return date;
}

Result<> readPeriod(const CsvTable &table, const CsvTable::Row &row, Team &team)
{
    const Result<QDate> starts = optionalDate(table, row, kStartsColumn);
    const Result<QDate> ends = optionalDate(table, row, kEndsColumn);
    for (const auto *date : {&starts, &ends})
        if (!*date)
            return failure(date->error());
    if (starts->isValid() != ends->isValid())
        return cellFailure(ErrorCode::EmptyText, row.line,
                           starts->isValid() ? kEndsColumn : kStartsColumn);
    if (*ends < *starts)
        return cellFailure(ErrorCode::OutOfRange, row.line, kEndsColumn,
                           ends->toString(Qt::ISODate), starts->toString(Qt::ISODate) + u'–');
    team.starts = *starts;
    team.ends = *ends;
    return {};
}

Result<Team> readTeam(const CsvTable &table, const CsvTable::Row &row, QSet<QString> &seen)
{
    const QString id = row.cells[table.column(kIdColumn)];
    const QString ko = row.cells[table.column(kNameKoColumn)];
    if (const auto ok = checkNewId(id, row.line, kIdColumn, seen); !ok)
        return failure(ok.error());
    if (const auto ok = checkName(ko, row.line, kNameKoColumn); !ok)
        return failure(ok.error());
    Team team{TeamId{id}, {ko, ko}};
    for (const auto &[column, text] :
         {std::pair{kNameEnColumn, &team.name.en}, std::pair{kOriginColumn, &team.origin}}) {
        const QString cell = optionalCell(table, row, column);
        if (cell.isEmpty())
            continue;
        if (const auto ok = checkName(cell, row.line, column); !ok)
            return failure(ok.error());
        *text = cell;
    }
    if (const auto ok = readPeriod(table, row, team); !ok)
        return failure(ok.error());
    return team;
}

Result<std::vector<Team>> readTeams(const CsvTable &table)
{
    if (table.rows.size() > kMostTeams)
        return failure(ErrorCode::ListTooLong, {}, QString::number(table.rows.size()),
                       QString::number(kMostTeams));
    std::vector<Team> teams;
    QSet<QString> seen;
    for (const CsvTable::Row &row : table.rows) {
        Result<Team> team = readTeam(table, row, seen);
        if (!team)
            return failure(team.error());
        teams.push_back(std::move(*team));
    }
    return teams;
}

QStringList idsOf(const std::vector<Team> &teams)
{
    QStringList ids;
    for (const Team &team : teams)
        ids.append(team.id.value);
    return ids;
}

// What people write between several teams in one cell.
bool isBetweenTeams(QChar c)
{
    return c.isSpace() || QStringView(u",;/|·ㆍ・･•、，；／").contains(c);
}

QStringList teamsIn(const QString &cell)
{
    QString blanks = cell;
    for (QChar &c : blanks)
        if (isBetweenTeams(c))
            c = u' ';
    return blanks.split(u' ', Qt::SkipEmptyParts);
}

// "garam&narae" or "garam-narae": nothing is left but what stands between.
bool namesSeveral(const QString &part, QStringList ids)
{
    // Else one that begins another would leave its end.
    std::sort(ids.begin(), ids.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    QString rest = part;
    qsizetype named = 0;
    for (const QString &id : std::as_const(ids)) {
        named += rest.count(id, Qt::CaseInsensitive);
        rest.replace(id, QStringLiteral(" "), Qt::CaseInsensitive);
    }
    return named > 1 &&
           std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

Error unknownTeam(const QString &part, const QString &cell, const CsvTable::Row &row,
                  const std::vector<Team> &teams)
{
    const bool hasOthers = teamsIn(cell).size() > 1 && !isValidId(part);
    const QString nearest = nearestTeam(part, teams);
    if (namesSeveral(part, idsOf(teams)) || (hasOthers && nearest.isEmpty()))
        return {ErrorCode::CsvTeamsUnparted, {}, kRecusedColumn, cell, {}, row.line};
    return {ErrorCode::UnknownTeam, {}, kRecusedColumn, part, nearest, row.line};
}

Result<> readRecusals(const CsvTable &table, const CsvTable::Row &row,
                      const std::vector<Team> &teams, const EvaluatorId &evaluator, Panel &panel)
{
    const QString cell = optionalCell(table, row, kRecusedColumn);
    const QStringList ids = idsOf(teams);
    for (const QString &team : teamsIn(cell)) {
        if (!ids.contains(team))
            return failure(unknownTeam(team, cell, row, teams));
        const Recusal recusal{evaluator, TeamId{team}};
        if (std::find(panel.recusals.begin(), panel.recusals.end(), recusal) !=
            panel.recusals.end())
            return cellFailure(ErrorCode::CsvRowTwice, row.line, kRecusedColumn, team);
        panel.recusals.push_back(recusal);
    }
    return {};
}

QString nearestGroup(const QString &typed, const Plan &plan)
{
    QStringList ids;
    for (const Group &group : plan.groups) {
        if (isSameName(typed, group.title.ko) || isSameName(typed, group.title.en))
            return group.id.value;
        ids.append(group.id.value);
    }
    return nearestOf(typed, ids);
}

Result<Panel> readPanel(const CsvTable &table, const Plan &plan, const std::vector<Team> &teams)
{
    Panel panel;
    QSet<QString> seen;
    for (const CsvTable::Row &row : table.rows) {
        const QString id = row.cells[table.column(kEvaluatorColumn)];
        const QString group = row.cells[table.column(kGroupColumn)];
        const QString name = row.cells[table.column(kNameColumn)];
        if (const auto ok = checkNewId(id, row.line, kEvaluatorColumn, seen); !ok)
            return failure(ok.error());
        if (!plan.group(GroupId{group}))
            return cellFailure(ErrorCode::UnknownGroup, row.line, kGroupColumn, group,
                               nearestGroup(group, plan));
        if (const auto ok = checkName(name, row.line, kNameColumn); !ok)
            return failure(ok.error());
        panel.evaluators.push_back({EvaluatorId{id}, GroupId{group}, name});
        if (const auto ok = readRecusals(table, row, teams, EvaluatorId{id}, panel); !ok)
            return failure(ok.error());
    }
    if (const auto ok = checkRecusals(panel, teams); !ok)
        return failure(ok.error());
    for (const Group &group : plan.groups)
        if (!hasMembers(panel, group.id))
            return failure(ErrorCode::GroupHasNobody, kGroupColumn, group.id.value);
    return panel;
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
    const Result<NamedTable> named = withHeadings(table, teamHeadings());
    if (!named)
        return failure(named.error());
    return readTeams(named->table).map_error([&](const Error &e) { return named->asWritten(e); });
}

Result<Panel> panelFromCsv(const CsvTable &table, const Plan &plan, const std::vector<Team> &teams)
{
    const Result<NamedTable> named = withHeadings(table, panelHeadings());
    if (!named)
        return failure(named.error());
    return readPanel(named->table, plan, teams).map_error([&](const Error &e) {
        return named->asWritten(e);
    });
}

} // namespace simsa
