#include "db/round_store.h"

#include "app/base/canonical_json.h"
#include "app/base/text_rule.h"
#include "app/plan/plan_json.h"
#include "app/sheet/form.h"
#include "db/entrants.h"
#include "db/events.h"

#include <algorithm>
#include <set>

namespace simsa {
namespace {

using namespace Qt::StringLiterals;

constexpr char kInsertPlan[] =
    "INSERT INTO plan (version, json, fingerprint, opened_at) VALUES (1, ?, ?, ?)";
constexpr char kInsertTeam[] = "INSERT INTO team (number, id, name_ko, name_en, origin, starts,"
                               " ends) VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr char kSelectTeams[] = "SELECT id, name_ko, name_en, origin, coalesce(starts, ''),"
                                " coalesce(ends, '') FROM team ORDER BY number";
constexpr char kInsertEvaluator[] =
    "INSERT INTO evaluator (number, id, group_id, name) VALUES (?, ?, ?, ?)";
constexpr char kSelectPanel[] = "SELECT e.id, e.group_id, e.name, e.added, coalesce(s.id, '')"
                                " FROM evaluator e LEFT JOIN evaluator s ON s.replaces = e.number"
                                " ORDER BY e.number";
constexpr char kAddEvaluator[] =
    "INSERT INTO evaluator (number, id, group_id, name, added, replaces)"
    " SELECT max(number) + 1, ?1, ?2, ?3, 1, (SELECT number FROM evaluator WHERE id = ?4)"
    " FROM evaluator";
constexpr char kInsertRecusal[] =
    "INSERT INTO recusal (evaluator, team) SELECT e.number, t.number FROM evaluator e, team t"
    " WHERE e.id = ? AND t.id = ?";
constexpr char kSelectRecusals[] = "SELECT e.id, t.id FROM recusal r"
                                   " JOIN evaluator e ON e.number = r.evaluator"
                                   " JOIN team t ON t.number = r.team ORDER BY e.number, t.number";
constexpr char kInsertCriterion[] =
    "INSERT INTO criterion (group_id, id) SELECT ?1, ?2 WHERE NOT EXISTS"
    " (SELECT 1 FROM criterion WHERE group_id = ?1 AND id = ?2)";

void clearRound(SQLite::Database &sql)
{
    for (const char *table : {"recusal", "evaluator", "team", "criterion", "plan"})
        sql.exec(std::string("DELETE FROM ") + table);
}

void bindDate(SQLite::Statement &statement, int index, QDate date)
{
    if (date.isValid())
        bindText(statement, index, date.toString(Qt::ISODate));
    else
        statement.bind(index);
}

void storeTeams(SQLite::Database &sql, const std::vector<Team> &teams)
{
    SQLite::Statement insert(sql, kInsertTeam);
    for (size_t i = 0; i < teams.size(); ++i) {
        insert.bind(1, static_cast<int64_t>(i));
        bindText(insert, 2, teams[i].id.value);
        bindText(insert, 3, teams[i].name.ko);
        bindText(insert, 4, teams[i].name.en);
        bindText(insert, 5, teams[i].origin);
        bindDate(insert, 6, teams[i].starts);
        bindDate(insert, 7, teams[i].ends);
        insert.exec();
        insert.reset();
    }
}

void storeRecusals(SQLite::Database &sql, const std::vector<Recusal> &recusals)
{
    SQLite::Statement insert(sql, kInsertRecusal);
    for (const Recusal &row : recusals) {
        bindText(insert, 1, row.evaluator.value);
        bindText(insert, 2, row.team.value);
        insert.exec();
        insert.reset();
    }
}

void storePanel(SQLite::Database &sql, const Panel &panel)
{
    SQLite::Statement evaluator(sql, kInsertEvaluator);
    for (size_t i = 0; i < panel.evaluators.size(); ++i) {
        evaluator.bind(1, static_cast<int64_t>(i));
        bindText(evaluator, 2, panel.evaluators[i].id.value);
        bindText(evaluator, 3, panel.evaluators[i].group.value);
        bindText(evaluator, 4, panel.evaluators[i].name);
        evaluator.exec();
        evaluator.reset();
    }
    storeRecusals(sql, panel.recusals);
}

bool isRecused(const Panel &panel, const Recusal &recusal)
{
    return std::find(panel.recusals.begin(), panel.recusals.end(), recusal) != panel.recusals.end();
}

// A packet that carries such a name could not be opened by its evaluator.
Result<> checkNames(const std::vector<Team> &teams, const Panel &panel)
{
    const auto check = [](const QString &id, const QString &name) -> Result<> {
        const auto fault = faultOf(name);
        return fault ? Result<>(failure(fault->code, id, fault->found)) : Result<>();
    };
    for (const Team &team : teams)
        for (const QString &name : {team.name.ko, team.name.en, team.origin})
            if (const auto ok = check(team.id.value, name); !ok)
                return ok;
    for (const Evaluator &evaluator : panel.evaluators)
        if (const auto ok = check(evaluator.id.value, evaluator.name); !ok)
            return ok;
    return {};
}

Result<> checkTrimming(const Axis &axis, const JudgedBy &judged, const Round &round)
{
    for (const Team &team : round.teams) {
        const auto judges = [&](const Evaluator &evaluator) {
            return evaluator.group == judged.group && !evaluator.isReplaced() &&
                   !isRecused(round.panel, {evaluator.id, team.id});
        };
        const auto count =
            std::count_if(round.panel.evaluators.begin(), round.panel.evaluators.end(), judges);
        if (judged.combine.trims(static_cast<size_t>(count)) && count <= 2 * judged.combine.trim)
            return failure(ErrorCode::TrimTakesAll, axis.id.value + u" / "_s + team.id.value,
                           QString::number(count), QString::number(judged.combine.trim));
    }
    return {};
}

} // namespace

void loadPeople(SQLite::Database &sql, Round &round)
{
    const auto date = [](const SQLite::Column &column) {
        return QDate::fromString(textOf(column), Qt::ISODate);
    };
    SQLite::Statement teams(sql, kSelectTeams);
    while (teams.executeStep())
        round.teams.push_back({TeamId{textOf(teams.getColumn(0))},
                               {textOf(teams.getColumn(1)), textOf(teams.getColumn(2))},
                               textOf(teams.getColumn(3)),
                               date(teams.getColumn(4)),
                               date(teams.getColumn(5))});
    SQLite::Statement panel(sql, kSelectPanel);
    while (panel.executeStep())
        round.panel.evaluators.push_back(
            {EvaluatorId{textOf(panel.getColumn(0))}, GroupId{textOf(panel.getColumn(1))},
             textOf(panel.getColumn(2)), panel.getColumn(3).getInt() == 1,
             EvaluatorId{textOf(panel.getColumn(4))}});
    SQLite::Statement recusals(sql, kSelectRecusals);
    while (recusals.executeStep())
        round.panel.recusals.push_back(
            {EvaluatorId{textOf(recusals.getColumn(0))}, TeamId{textOf(recusals.getColumn(1))}});
}

QString peopleHash(const Round &round)
{
    QJsonArray teams;
    for (const Team &team : round.teams) {
        QJsonArray row{team.id.value, team.name.ko, team.name.en};
        if (!team.origin.isEmpty() || team.starts.isValid() || team.ends.isValid())
            for (const QString &more :
                 {team.origin, team.starts.toString(Qt::ISODate), team.ends.toString(Qt::ISODate)})
                row.append(more);
        teams.append(row);
    }
    QJsonArray evaluators;
    std::set<EvaluatorId> added; // who was not there when the round was frozen
    for (const Evaluator &evaluator : round.panel.evaluators)
        if (evaluator.isAdded)
            added.insert(evaluator.id);
        else
            evaluators.append(
                QJsonArray{evaluator.id.value, evaluator.group.value, evaluator.name});
    QJsonArray recusals;
    for (const Recusal &recusal : round.panel.recusals)
        if (!added.contains(recusal.evaluator))
            recusals.append(QJsonArray{recusal.evaluator.value, recusal.team.value});
    return sha256Hex(toCanonicalJson(QJsonArray{teams, evaluators, recusals}));
}

Result<> checkPeople(const Plan &plan, const Round &round)
{
    for (const Group &group : plan.groups)
        if (!hasMembers(round.panel, group.id))
            return failure(ErrorCode::GroupHasNobody, {}, group.id.value);
    if (const auto ok = checkRecusals(round.panel, round.teams); !ok)
        return ok;
    for (const Axis &axis : plan.axes)
        if (const JudgedBy *judged = axis.judged())
            if (const auto ok = checkTrimming(axis, *judged, round); !ok)
                return ok;
    return checkPeriods(round.teams, plan);
}

void storeAdded(SQLite::Database &sql, const Added &added)
{
    SQLite::Statement insert(sql, kAddEvaluator);
    bindText(insert, 1, added.evaluator.id.value);
    bindText(insert, 2, added.evaluator.group.value);
    bindText(insert, 3, added.evaluator.name);
    bindText(insert, 4, added.replaces.value_or(EvaluatorId()).value);
    insert.exec();
    std::vector<Recusal> recusals;
    for (const TeamId &team : added.recused)
        recusals.push_back({added.evaluator.id, team});
    storeRecusals(sql, recusals);
}

void storeCriteria(SQLite::Database &sql, const Plan &plan)
{
    SQLite::Statement insert(sql, kInsertCriterion);
    for (const Group &group : plan.groups)
        for (const Form::Field &field : formOf(plan, group.id).fields) {
            bindText(insert, 1, group.id.value);
            bindText(insert, 2, field.criterion.id.value);
            insert.exec();
            insert.reset();
        }
}

Result<> storeRound(Workbook &workbook, const Plan &plan, const std::vector<Team> &teams,
                    const Panel &panel, const QJsonObject &entrants)
{
    // What is stored has to be readable again, or the file could never be opened.
    if (const auto readable = planFromJson(planToJson(plan)); !readable)
        return failure(inFile(readable.error(), workbook.path()));
    if (const auto ok = checkNames(teams, panel); !ok)
        return named(ok, workbook.path());
    SQLite::Database &sql = workbook.database().sql();
    WriteTransaction transaction(sql);
    // Another program may have frozen it since it was read here.
    if (sql.execAndGet("SELECT count(*) FROM plan WHERE frozen_at IS NOT NULL").getInt() > 0)
        return failure({ErrorCode::RoundFrozen, workbook.path()});
    if (entrants.isEmpty())
        if (const auto ok = requireEntrants(sql, teams); !ok)
            return named(ok, workbook.path());
    clearRound(sql);
    SQLite::Statement insert(sql, kInsertPlan);
    const QString fingerprint = planFingerprint(plan);
    bindText(insert, 1, QString::fromUtf8(toCanonicalJson(planToJson(plan))));
    bindText(insert, 2, fingerprint);
    bindText(insert, 3, workbook.now());
    insert.exec();
    storeTeams(sql, teams);
    storePanel(sql, panel);
    storeCriteria(sql, plan);
    workbook.addEvent(event::kRoundOpened, {{u"plan"_s, fingerprint}});
    if (!entrants.isEmpty())
        workbook.addEvent(event::kEntrantsTaken, entrants);
    transaction.commit();
    return {};
}

} // namespace simsa
