#include "db/workbook.h"

#include "app/base/canonical_json.h"
#include "app/plan/plan_json.h"
#include "db/entrants.h"
#include "db/events.h"
#include "db/measurements.h"
#include "db/reason.h"
#include "db/round_store.h"

#include <algorithm>

namespace simsa {
namespace {

constexpr int kLongestTitle = 400; // characters
constexpr char kInsertProgramme[] =
    "INSERT INTO programme (only, title, signing_key, sealing_key, salt, operations, memory_bytes,"
    " box, created_at) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char kSelectProgramme[] =
    "SELECT title, signing_key, sealing_key, salt, operations, memory_bytes, box FROM programme";
constexpr char kSelectPlan[] =
    "SELECT version, json, fingerprint, coalesce(frozen_at, '') FROM plan"
    " ORDER BY version DESC LIMIT 1";
constexpr char kNewestPlan[] =
    "SELECT version || ' ' || fingerprint || ' ' || coalesce(frozen_at, '') || ' ' ||"
    " (SELECT count(*) FROM evaluator) FROM plan"
    " ORDER BY version DESC LIMIT 1";

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

QString newestPlan(SQLite::Database &sql)
{
    SQLite::Statement select(sql, kNewestPlan);
    return select.executeStep() ? textOf(select.getColumn(0)) : QString();
}

QJsonArray idsOf(const auto &rows)
{
    QJsonArray ids;
    for (const auto &row : rows)
        ids.append(row.id.value);
    return ids;
}

} // namespace

Workbook::Workbook(Database database, Clock clock)
    : m_database(std::make_unique<Database>(std::move(database))), m_clock(std::move(clock))
{
}

Result<Workbook> Workbook::create(const QString &path, const QString &title,
                                  const QString &passphrase, const Clock &clock,
                                  const Stretch &stretch)
{
    // As every packet carries it; one that could not be read there is refused here.
    const Result<QString> clean =
        cleanEntry(title, QStringLiteral("title"), kLongestTitle, ErrorCode::EmptyText);
    if (!clean)
        return failure(clean.error());
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
        bindText(insert, 1, *clean);
        bindBlob(insert, 2, keys.publicKeys().signing);
        bindBlob(insert, 3, keys.publicKeys().sealing);
        bindBlob(insert, 4, locked.salt);
        insert.bind(5, static_cast<int64_t>(locked.stretch.operations));
        insert.bind(6, static_cast<int64_t>(locked.stretch.memoryBytes));
        bindBlob(insert, 7, locked.box);
        bindText(insert, 8, at);
        insert.exec();
        appendEvent(sql, at, event::kProgrammeCreated,
                    {{QStringLiteral("programme"), programmeId(keys.publicKeys())},
                     {QStringLiteral("title"), *clean}});
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
    const Result<> stored =
        m_database->guarded([&] { return storeRound(*this, plan, teams, panel); });
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
    if (const auto ok = checkPeople(m_round.plan, m_round); !ok)
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
        addEvent(event::kPlanFrozen,
                 {{QStringLiteral("plan"), m_round.fingerprint},
                  {QStringLiteral("teams"), idsOf(frozen.teams)},
                  {QStringLiteral("evaluators"), idsOf(frozen.panel.evaluators)},
                  {QStringLiteral("people"), peopleHash(frozen)}});
        const auto carried = carriedTotals(m_database->sql(), m_round.plan);
        if (!carried)
            return failure(inFile(carried.error(), path()));
        if (!carried->empty())
            if (const auto ok = storeValues(*this, *carried); !ok)
                return ok;
        transaction.commit();
        return {};
    });
    return stored.and_then([this] { return reload(); });
}

Result<> Workbook::enter(const std::vector<Measurement> &measurements)
{
    return enterValues(*this, measurements).map([](const ValuesEntered &) {});
}

bool Workbook::isCurrent()
{
    const QString loaded =
        m_state == RoundState::None
            ? QString()
            : QStringLiteral("%1 %2 %3 %4")
                  .arg(QString::number(m_round.planVersion), m_round.fingerprint, m_round.frozenAt)
                  .arg(m_round.panel.evaluators.size());
    return newestPlan(m_database->sql()) == loaded;
}

Result<ProgrammeKeys> Workbook::unlock(const QString &passphrase) const
{
    return named(ProgrammeKeys::unlocked(m_programme.locked, passphrase, m_programme.keys), path());
}

void Workbook::addEvent(const QString &kind, const QJsonObject &detail)
{
    appendEvent(m_database->sql(), now(), kind, detail);
}

Result<> requireFrozen(const Workbook &workbook)
{
    switch (workbook.state()) {
    case RoundState::None: return failure({ErrorCode::RoundNotOpen, workbook.path()});
    case RoundState::Open: return failure({ErrorCode::RoundNotFrozen, workbook.path()});
    case RoundState::Frozen: break;
    }
    return {};
}

} // namespace simsa
