#include "db/workbook.h"

#include "app/base/canonical_json.h"
#include "app/base/json_reader.h"
#include "app/plan/plan_json.h"
#include "app/sheet/form.h"


#include <algorithm>

namespace simsa {
namespace {

constexpr int kLongestTitle = 400; // characters
constexpr char kInsertProgramme[] =
    "INSERT INTO programme (only, title, signing_key, sealing_key, salt, operations, memory_bytes,"
    " box, created_at) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char kSelectProgramme[] =
    "SELECT title, signing_key, sealing_key, salt, operations, memory_bytes, box FROM programme";
constexpr char kInsertPlan[] =
    "INSERT INTO plan (version, json, fingerprint, opened_at) VALUES (1, ?, ?, ?)";
constexpr char kSelectPlan[] =
    "SELECT version, json, fingerprint, coalesce(frozen_at, '') FROM plan"
    " ORDER BY version DESC LIMIT 1";
constexpr char kInsertTeam[] =
    "INSERT INTO team (number, id, name_ko, name_en) VALUES (?, ?, ?, ?)";
constexpr char kInsertEvaluator[] =
    "INSERT INTO evaluator (number, id, group_id, name) VALUES (?, ?, ?, ?)";
constexpr char kInsertRecusal[] =
    "INSERT INTO recusal (evaluator, team) SELECT e.number, t.number FROM evaluator e, team t"
    " WHERE e.id = ? AND t.id = ?";
constexpr char kInsertCriterion[] = "INSERT INTO criterion (group_id, id) VALUES (?, ?)";
constexpr char kInsertMeasurement[] = "INSERT INTO measurement (team, item, units, entered_at)"
                                      " SELECT number, ?2, ?3, ?4 FROM team WHERE id = ?1";
constexpr char kLastEvent[] = "SELECT number, hash FROM event ORDER BY number DESC LIMIT 1";
constexpr char kInsertEvent[] = "INSERT INTO event (number, json, hash) VALUES (?, ?, ?)";

Programme loadProgramme(SQLite::Database &sql)
{
    SQLite::Statement select(sql, kSelectProgramme);
    Programme programme;
    if (!select.executeStep())
        return programme;
    programme.title = textOf(select.getColumn(0));
    programme.keys = {blobOf(select.getColumn(1)), blobOf(select.getColumn(2))};
    programme.locked = {blobOf(select.getColumn(3)),
                        {select.getColumn(4).getInt64(), select.getColumn(5).getInt64()},
                        blobOf(select.getColumn(6))};
    programme.id = programmeId(programme.keys);
    return programme;
}

void loadPeople(SQLite::Database &sql, Round &round)
{
    SQLite::Statement teams(sql, "SELECT id, name_ko, name_en FROM team ORDER BY number");
    while (teams.executeStep())
        round.teams.push_back({TeamId{textOf(teams.getColumn(0))},
                               {textOf(teams.getColumn(1)), textOf(teams.getColumn(2))}});
    SQLite::Statement panel(sql, "SELECT id, group_id, name FROM evaluator ORDER BY number");
    while (panel.executeStep())
        round.panel.evaluators.push_back({EvaluatorId{textOf(panel.getColumn(0))},
                                          GroupId{textOf(panel.getColumn(1))},
                                          textOf(panel.getColumn(2))});
    SQLite::Statement recusals(sql, "SELECT e.id, t.id FROM recusal r"
                                    " JOIN evaluator e ON e.number = r.evaluator"
                                    " JOIN team t ON t.number = r.team"
                                    " ORDER BY e.number, t.number");
    while (recusals.executeStep())
        round.panel.recusals.push_back(
            {EvaluatorId{textOf(recusals.getColumn(0))}, TeamId{textOf(recusals.getColumn(1))}});
}

void clearRound(SQLite::Database &sql)
{
    for (const char *table : {"recusal", "evaluator", "team", "criterion", "plan"})
        sql.exec(std::string("DELETE FROM ") + table);
}

void storePeople(SQLite::Database &sql, const std::vector<Team> &teams, const Panel &panel)
{
    SQLite::Statement team(sql, kInsertTeam);
    for (size_t i = 0; i < teams.size(); ++i) {
        team.bind(1, static_cast<int64_t>(i));
        bindText(team, 2, teams[i].id.value);
        bindText(team, 3, teams[i].name.ko);
        bindText(team, 4, teams[i].name.en);
        team.exec();
        team.reset();
    }
    SQLite::Statement evaluator(sql, kInsertEvaluator);
    for (size_t i = 0; i < panel.evaluators.size(); ++i) {
        evaluator.bind(1, static_cast<int64_t>(i));
        bindText(evaluator, 2, panel.evaluators[i].id.value);
        bindText(evaluator, 3, panel.evaluators[i].group.value);
        bindText(evaluator, 4, panel.evaluators[i].name);
        evaluator.exec();
        evaluator.reset();
    }
    SQLite::Statement recusal(sql, kInsertRecusal);
    for (const Recusal &row : panel.recusals) {
        bindText(recusal, 1, row.evaluator.value);
        bindText(recusal, 2, row.team.value);
        recusal.exec();
        recusal.reset();
    }
}

// Every group has members, and enough of them for each team that trimming leaves somebody.
Result<> checkPanel(const Round &round)
{
    for (const Group &group : round.plan.groups)
        if (!hasMembers(round.panel, group.id))
            return failure(ErrorCode::GroupHasNobody, {}, group.id.value);
    if (const auto ok = checkRecusals(round.panel, round.teams); !ok)
        return ok;
    for (const Axis &axis : round.plan.axes) {
        const JudgedBy *judged = axis.judged();
        if (!judged || judged->combine.rule != Combine::Rule::Trimmed)
            continue;
        for (const Team &team : round.teams) {
            const auto judges = [&](const Evaluator &evaluator) {
                const Recusal recusal{evaluator.id, team.id};
                const auto &recusals = round.panel.recusals;
                return evaluator.group == judged->group &&
                       std::find(recusals.begin(), recusals.end(), recusal) == recusals.end();
            };
            const auto count =
                std::count_if(round.panel.evaluators.begin(), round.panel.evaluators.end(), judges);
            if (count <= 2 * judged->combine.trim)
                return failure(ErrorCode::TrimTakesAll,
                               axis.id.value + QStringLiteral(" / ") + team.id.value,
                               QString::number(count), QString::number(judged->combine.trim));
        }
    }
    return {};
}

void storeCriteria(SQLite::Database &sql, const Plan &plan)
{
    SQLite::Statement criterion(sql, kInsertCriterion);
    for (const Group &group : plan.groups) {
        const Form form = formOf(plan, group.id);
        for (const Form::Field &field : form.fields) {
            bindText(criterion, 1, group.id.value);
            bindText(criterion, 2, field.criterion.id.value);
            criterion.exec();
            criterion.reset();
        }
    }
}

// Inside the caller's transaction.
void appendEvent(SQLite::Database &sql, const QString &at, const QString &kind,
                 const QJsonObject &detail)
{
    int64_t number = 0;
    QString parent;
    {
        SQLite::Statement last(sql, kLastEvent);
        if (last.executeStep()) {
            number = last.getColumn(0).getInt64();
            parent = textOf(last.getColumn(1));
        }
    }
    const QByteArray json = toCanonicalJson(QJsonObject{
        {QStringLiteral("number"), static_cast<qint64>(number + 1)},
        {QStringLiteral("at"), at},
        {QStringLiteral("kind"), kind},
        {QStringLiteral("detail"), detail},
        {QStringLiteral("parent"), parent},
    });
    SQLite::Statement insert(sql, kInsertEvent);
    insert.bind(1, number + 1);
    bindText(insert, 2, QString::fromUtf8(json));
    bindText(insert, 3, sha256Hex(json));
    insert.exec();
}

} // namespace

QString peopleHash(const Round &round)
{
    QJsonArray teams;
    for (const Team &team : round.teams)
        teams.append(QJsonArray{team.id.value, team.name.ko, team.name.en});
    QJsonArray evaluators;
    for (const Evaluator &evaluator : round.panel.evaluators)
        evaluators.append(QJsonArray{evaluator.id.value, evaluator.group.value, evaluator.name});
    QJsonArray recusals;
    for (const Recusal &recusal : round.panel.recusals)
        recusals.append(QJsonArray{recusal.evaluator.value, recusal.team.value});
    return sha256Hex(toCanonicalJson(QJsonArray{teams, evaluators, recusals}));
}

Workbook::Workbook(Database database, Clock clock)
    : m_database(std::make_unique<Database>(std::move(database))), m_clock(std::move(clock))
{
}

Result<Workbook> Workbook::create(const QString &path, const QString &title,
                                  const QString &passphrase, const Clock &clock,
                                  const Stretch &stretch)
{
    // As every packet carries it; one that could not be read there is refused here.
    if (title.trimmed().isEmpty())
        return failure(ErrorCode::EmptyText, QStringLiteral("title"));
    if (title.size() > kLongestTitle)
        return failure(ErrorCode::TextTooLong, QStringLiteral("title"),
                       QString::number(title.size()), QString::number(kLongestTitle));
    if (std::any_of(title.begin(), title.end(), isControl))
        return failure(ErrorCode::TextHasControls, QStringLiteral("title"));
    if (const auto ok = checkPassphrase(passphrase); !ok)
        return failure(ok.error());
    const ProgrammeKeys keys = ProgrammeKeys::make();
    const Locked locked = keys.locked(passphrase, stretch);
    // Proven now, while the keys still exist elsewhere than in the file.
    if (const auto again = ProgrammeKeys::unlocked(locked, passphrase, keys.publicKeys()); !again)
        return failure(again.error());

    const QString at = toTimestamp(clock());
    Result<Database> database = Database::create(path, kWorkbookKind, [&](SQLite::Database &sql) {
        SQLite::Statement insert(sql, kInsertProgramme);
        bindText(insert, 1, title.trimmed());
        bindBlob(insert, 2, keys.publicKeys().signing);
        bindBlob(insert, 3, keys.publicKeys().sealing);
        bindBlob(insert, 4, locked.salt);
        insert.bind(5, static_cast<int64_t>(locked.stretch.operations));
        insert.bind(6, static_cast<int64_t>(locked.stretch.memoryBytes));
        bindBlob(insert, 7, locked.box);
        bindText(insert, 8, at);
        insert.exec();
        appendEvent(sql, at, QStringLiteral("programmeCreated"),
                    {{QStringLiteral("programme"), programmeId(keys.publicKeys())},
                     {QStringLiteral("title"), title.trimmed()}});
    });
    if (!database)
        return failure(database.error());
    Workbook workbook(std::move(*database), clock);
    if (const auto loaded = workbook.reload(); !loaded)
        return failure(loaded.error());
    return workbook;
}

Result<Workbook> Workbook::open(const QString &path, const Clock &clock)
{
    Result<Database> database = Database::open(path, kWorkbookKind);
    if (!database)
        return failure(database.error());
    Workbook workbook(std::move(*database), clock);
    if (const auto loaded = workbook.reload(); !loaded)
        return failure(loaded.error());
    return workbook;
}

Result<> Workbook::reload()
{
    return m_database->guarded([&]() -> Result<> {
        SQLite::Database &sql = m_database->sql();
        const Error damaged{ErrorCode::DatabaseDamaged, path()};
        const SQLite::Transaction moment(sql);
        Programme programme = loadProgramme(sql);
        if (programme.id.isEmpty())
            return failure(damaged);
        Round round;
        SQLite::Statement select(sql, kSelectPlan);
        const bool hasPlan = select.executeStep();
        if (hasPlan) {
            round.planVersion = select.getColumn(0).getInt();
            auto plan =
                parseJsonObject(textOf(select.getColumn(1)).toUtf8()).and_then(planFromJson);
            round.fingerprint = textOf(select.getColumn(2));
            round.frozenAt = textOf(select.getColumn(3));
            if (!plan || planFingerprint(*plan) != round.fingerprint)
                return failure({ErrorCode::DatabaseDamaged, path(), QStringLiteral("plan")});
            round.plan = std::move(*plan);
            loadPeople(sql, round);
            for (const Evaluator &evaluator : round.panel.evaluators)
                if (!round.plan.group(evaluator.group))
                    return failure(damaged);
        }
        // Taken over only when all of it was read.
        m_programme = std::move(programme);
        m_round = std::move(round);
        m_state = !hasPlan                     ? RoundState::None
                  : m_round.frozenAt.isEmpty() ? RoundState::Open
                                               : RoundState::Frozen;
        return {};
    });
}

Result<> Workbook::openRound(const Plan &plan, const std::vector<Team> &teams, const Panel &panel)
{
    if (m_state == RoundState::Frozen)
        return failure({ErrorCode::RoundFrozen, path()});
    // What is stored has to be readable again, or the file could never be opened.
    if (const auto readable = planFromJson(planToJson(plan)); !readable)
        return failure(inFile(readable.error(), path()));
    const Result<> stored = m_database->guarded([&]() -> Result<> {
        SQLite::Database &sql = m_database->sql();
        WriteTransaction transaction(sql);
        // Another program may have frozen it since it was read here.
        if (sql.execAndGet("SELECT count(*) FROM plan WHERE frozen_at IS NOT NULL").getInt() > 0)
            return failure({ErrorCode::RoundFrozen, path()});
        clearRound(sql);
        SQLite::Statement insert(sql, kInsertPlan);
        const QString fingerprint = planFingerprint(plan);
        bindText(insert, 1, QString::fromUtf8(toCanonicalJson(planToJson(plan))));
        bindText(insert, 2, fingerprint);
        bindText(insert, 3, now());
        insert.exec();
        storePeople(sql, teams, panel);
        storeCriteria(sql, plan);
        addEvent(QStringLiteral("roundOpened"), {{QStringLiteral("plan"), fingerprint}});
        transaction.commit();
        return {};
    });
    return stored.and_then([this] { return reload(); });
}

Result<> Workbook::freeze()
{
    if (m_state == RoundState::None)
        return failure({ErrorCode::RoundNotOpen, path()});
    if (m_state == RoundState::Frozen)
        return failure({ErrorCode::RoundFrozen, path()});
    if (m_round.teams.empty())
        return failure({ErrorCode::NoTeams, path()});
    if (const auto ok = checkPanel(m_round); !ok)
        return named(ok, path());
    const Result<> stored = m_database->guarded([&]() -> Result<> {
        WriteTransaction transaction(m_database->sql());
        SQLite::Statement update(m_database->sql(),
                                 "UPDATE plan SET frozen_at = ? WHERE fingerprint = ?"
                                 " AND frozen_at IS NULL");
        bindText(update, 1, now());
        bindText(update, 2, m_round.fingerprint);
        // Another program may have replaced the plan since it was shown here.
        if (update.exec() != 1)
            return failure({ErrorCode::DatabaseBusy, path()});
        Round frozen;
        loadPeople(m_database->sql(), frozen);
        if (peopleHash(frozen) != peopleHash(m_round))
            return failure({ErrorCode::DatabaseBusy, path()});
        QJsonArray teams;
        for (const Team &team : frozen.teams)
            teams.append(team.id.value);
        QJsonArray evaluators;
        for (const Evaluator &evaluator : frozen.panel.evaluators)
            evaluators.append(evaluator.id.value);
        addEvent(QStringLiteral("planFrozen"), {{QStringLiteral("plan"), m_round.fingerprint},
                                                {QStringLiteral("teams"), teams},
                                                {QStringLiteral("evaluators"), evaluators},
                                                {QStringLiteral("people"), peopleHash(frozen)}});
        transaction.commit();
        return {};
    });
    return stored.and_then([this] { return reload(); });
}

Result<> Workbook::enter(const std::vector<Measurement> &measurements)
{
    if (const auto ok = requireFrozen(); !ok)
        return ok;
    std::map<ItemId, Points> items;
    for (const Item &item : m_round.plan.items())
        items[item.id] = item.most;
    return m_database->guarded([&]() -> Result<> {
        WriteTransaction transaction(m_database->sql());
        SQLite::Statement insert(m_database->sql(), kInsertMeasurement);
        QJsonArray values;
        for (const Measurement &measurement : measurements) {
            bindText(insert, 1, measurement.team.value);
            bindText(insert, 2, measurement.item.value);
            insert.bind(3, static_cast<int64_t>(measurement.value.units()));
            bindText(insert, 4, now());
            if (!items.contains(measurement.item))
                return failure({ErrorCode::UnknownItem, path(), {}, measurement.item.value});
            if (measurement.value < Points() || measurement.value > items[measurement.item])
                return failure({ErrorCode::OutOfRange, path(),
                                measurement.team.value + u'/' + measurement.item.value,
                                measurement.value.toString(),
                                QStringLiteral("0–%1").arg(items[measurement.item].toString())});
            if (insert.exec() != 1)
                return failure({ErrorCode::UnknownTeam, path(), {}, measurement.team.value});
            insert.reset();
            values.append(QJsonArray{measurement.team.value, measurement.item.value,
                                     measurement.value.toString()});
        }
        addEvent(QStringLiteral("valuesEntered"), {{QStringLiteral("values"), values}});
        transaction.commit();
        return {};
    });
}

Result<ProgrammeKeys> Workbook::unlock(const QString &passphrase) const
{
    return named(ProgrammeKeys::unlocked(m_programme.locked, passphrase, m_programme.keys), path());
}

void Workbook::addEvent(const QString &kind, const QJsonObject &detail)
{
    appendEvent(m_database->sql(), now(), kind, detail);
}

Result<> Workbook::requireFrozen() const
{
    if (m_state == RoundState::None)
        return failure({ErrorCode::RoundNotOpen, path()});
    if (m_state == RoundState::Open)
        return failure({ErrorCode::RoundNotFrozen, path()});
    return {};
}

} // namespace simsa
