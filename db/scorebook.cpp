// Opening and reading a scorebook; db/scorebook_*.cpp have what can be done with it.
#include "db/scorebook.h"

#include "app/base/file.h"
#include "db/scorebook_trail.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace simsa {
namespace {

constexpr char kAddPacket[] = "INSERT INTO packet (issue, bytes, opened_at) VALUES (?, ?, ?)";
// Changes whenever another connection has committed to the file.
constexpr char kDataVersion[] = "PRAGMA data_version";

// Structure, rules and contents are those that were written.
bool isWhole(SQLite::Database &sql)
{
    static const QStringList kExpected = expectedSchema(kScorebookKind);
    return sql.execAndGet("PRAGMA integrity_check(1)").getString() == "ok" &&
           schemaOf(sql) == kExpected && agreesWithTrail(sql);
}

// Of a file that is only read, a statement that fails is damage.
Error asDamage(Error error)
{
    if (error.code == ErrorCode::DatabaseFailed)
        error.code = ErrorCode::DatabaseDamaged;
    return error;
}

std::optional<size_t> indexOf(const Marks &marks, const TeamId &team)
{
    const auto found = std::find_if(marks.begin(), marks.end(),
                                    [&](const TeamMarks &row) { return row.team == team; });
    return found == marks.end() ? std::nullopt
                                : std::optional(static_cast<size_t>(found - marks.begin()));
}

// Where a row's answer belongs. Not valid when the packet asks for no such thing.
struct AnswerPlace
{
    std::optional<size_t> team;
    std::optional<size_t> field; // of the overall opinion nothing
    bool isOverall;
    bool isValid() const { return team && (field || isOverall); }
};

AnswerPlace placeOf(const Form &form, const Marks &marks, SQLite::Statement &row)
{
    const CriterionId criterion{textOf(row.getColumn(1))};
    return {indexOf(marks, TeamId{textOf(row.getColumn(0))}), form.indexOf(criterion),
            criterion.value.isEmpty()};
}

QString firstText(SQLite::Database &sql, const char *query)
{
    SQLite::Statement select(sql, query);
    return select.executeStep() ? textOf(select.getColumn(0)) : QString();
}

} // namespace

Scorebook::Scorebook(Database database, Clock clock)
    : m_database(std::make_unique<Database>(std::move(database))), m_clock(std::move(clock))
{
}

QString Scorebook::pathFor(const QString &folder, const Packet &packet)
{
    return QDir(folder).filePath(packet.programme + u'/' + packet.evaluator.id.value +
                                 QStringLiteral(".simsa-scorebook"));
}

Result<Scorebook> Scorebook::openFor(const QString &path, const QByteArray &packetBytes,
                                     const Clock &clock)
{
    const Result<Packet> packet = readPacket(packetBytes);
    if (!packet)
        return failure(packet.error());
    if (QFileInfo::exists(path))
        return open(path, clock).and_then([&](Scorebook scorebook) -> Result<Scorebook> {
            if (const auto ok = scorebook.checkOwner(*packet); !ok)
                return failure(ok.error());
            return scorebook;
        });
    if (const auto ok = makeFolder(QFileInfo(path).absolutePath()); !ok)
        return failure(ok.error());
    Result<Database> database = Database::create(path, kScorebookKind, [&](SQLite::Database &sql) {
        addPacket(sql, *packet, packetBytes, std::nullopt, toTimestamp(clock()));
    });
    if (!database)
        return failure(database.error());
    Scorebook scorebook(std::move(*database), clock);
    if (const auto loaded = scorebook.load(); !loaded)
        return failure(loaded.error());
    return scorebook;
}

Result<Scorebook> Scorebook::open(const QString &path, const Clock &clock)
{
    return open(path, clock, Check::Whole);
}

Result<Scorebook> Scorebook::open(const QString &path, const Clock &clock, Check check)
{
    Result<Database> database = Database::open(path, kScorebookKind);
    if (!database)
        return failure(asDamage(database.error()));
    Scorebook scorebook(std::move(*database), clock);
    if (const auto loaded = scorebook.load(check); !loaded)
        return failure(loaded.error());
    return scorebook;
}

Result<> Scorebook::checkOwner(const Packet &packet) const
{
    const Packet &known = m_state.packet;
    if (known.programme != packet.programme || known.evaluator.id != packet.evaluator.id)
        return failure({ErrorCode::PacketOfOther,
                        path(),
                        {},
                        packet.evaluator.id.value,
                        known.evaluator.id.value});
    return {};
}

void Scorebook::addPacket(SQLite::Database &sql, const Packet &packet, const QByteArray &bytes,
                          std::optional<int> before, const QString &at)
{
    SQLite::Statement insert(sql, kAddPacket);
    insert.bind(1, packet.issue);
    bindBlob(insert, 2, bytes);
    bindText(insert, 3, at);
    insert.exec();
    TrailEntry entry{TrailEntry::What::Packet, at, {}, {}};
    if (before)
        entry.old = QString::number(*before);
    entry.fresh = QString::number(packet.issue);
    addTrailLine(sql, entry);
}

Result<> Scorebook::load(Check check)
{
    Result<State> state = m_database->guarded([&]() -> Result<State> {
        SQLite::Database &sql = m_database->sql();
        // A key that was locked under no passphrase must not lie on in a free page.
        sql.exec("PRAGMA secure_delete = ON");
        const ReadTransaction moment(sql);
        const int64_t version = sql.execAndGet(kDataVersion).getInt64();
        if (check == Check::Whole && !isWhole(sql))
            return failure({ErrorCode::DatabaseDamaged, path()});
        Result<State> read = this->read();
        if (read)
            read->dataVersion = version;
        return read;
    });
    if (!state)
        return failure(asDamage(state.error()));
    m_state = std::move(*state);
    return {};
}

Result<Scorebook::State> Scorebook::read()
{
    SQLite::Database &sql = m_database->sql();
    const Error damaged{ErrorCode::DatabaseDamaged, path()};
    SQLite::Statement newest(sql, "SELECT bytes, issue FROM packet ORDER BY issue DESC LIMIT 1");
    if (!newest.executeStep())
        return failure(damaged);
    Result<Packet> packet = readPacket(blobOf(newest.getColumn(0)));
    if (!packet && packet.error().code == ErrorCode::NewerFormat)
        return failure(inFile(packet.error(), path()));
    if (!packet || packet->issue != newest.getColumn(1).getInt())
        return failure(damaged);
    State state;
    state.packet = std::move(*packet);
    state.form = state.packet.form();
    state.marks = emptyMarks(state.form, state.packet.judgedTeams());
    state.notes.resize(state.marks.size());
    state.key = readKey(sql);
    state.pledgedAt = firstText(sql, "SELECT at FROM pledge");
    state.correctionReason = firstText(sql, "SELECT reason FROM correction");
    if (!readAnswers(state) || !readSheets(state))
        return failure(damaged);
    return state;
}

bool Scorebook::readAnswers(State &state)
{
    SQLite::Database &sql = m_database->sql();
    SQLite::Statement marks(sql, "SELECT team, criterion, unconfirmed, units FROM mark");
    while (marks.executeStep()) {
        const AnswerPlace place = placeOf(state.form, state.marks, marks);
        if (!place.isValid() || place.isOverall)
            return false;
        TeamMarks &team = state.marks[*place.team];
        team.marks[*place.field] = Points::fromUnits(marks.getColumn(3).getInt64());
        if (marks.getColumn(2).getInt() != 0)
            team.toConfirm.insert(place.field);
    }
    SQLite::Statement opinions(sql, "SELECT team, criterion, unconfirmed, text FROM opinion");
    while (opinions.executeStep()) {
        const AnswerPlace place = placeOf(state.form, state.marks, opinions);
        if (!place.isValid())
            return false;
        TeamMarks &team = state.marks[*place.team];
        (place.isOverall ? team.opinion : team.remarks[*place.field]) =
            textOf(opinions.getColumn(3));
        if (opinions.getColumn(2).getInt() != 0)
            team.toConfirm.insert(place.field);
    }
    SQLite::Statement recusals(sql, "SELECT team, ground, at FROM recusal");
    while (recusals.executeStep()) {
        const auto team = indexOf(state.marks, TeamId{textOf(recusals.getColumn(0))});
        if (!team)
            return false;
        state.marks[*team].ground = textOf(recusals.getColumn(1));
        state.marks[*team].declaredAt = textOf(recusals.getColumn(2));
    }
    // A note on a team that is judged no longer stays, but is not shown.
    SQLite::Statement notes(sql, "SELECT team, text FROM note");
    while (notes.executeStep())
        if (const auto team = indexOf(state.marks, TeamId{textOf(notes.getColumn(0))}))
            state.notes[*team] = textOf(notes.getColumn(1));
    return true;
}

bool Scorebook::readSheets(State &state)
{
    SQLite::Statement rows(m_database->sql(), "SELECT revision, hash, reason, signed_at, plaintext"
                                              " FROM submission ORDER BY revision");
    while (rows.executeStep()) {
        const Submission submission{rows.getColumn(0).getInt(), textOf(rows.getColumn(1)),
                                    textOf(rows.getColumn(2)), textOf(rows.getColumn(3))};
        Result<SignedSheet> read = readPlaintext(blobOf(rows.getColumn(4)));
        if (!read)
            return false;
        const Sheet &sheet = read->sheet;
        const QString parent =
            state.submissions.empty() ? QString() : state.submissions.back().hash;
        if (read->hash != submission.hash || sheet.parent != parent ||
            sheet.revision != submission.revision || sheet.reason != submission.reason ||
            sheet.signedAt != submission.signedAt || sheet.programme != state.packet.programme ||
            sheet.evaluator != state.packet.evaluator.id)
            return false;
        state.submissions.push_back(submission);
        state.sheets.push_back(std::move(*read));
    }
    return true;
}

Result<> Scorebook::change(const std::function<Result<>()> &work)
{
    bool isStale = false;
    const Result<> changed = m_database->guarded([&]() -> Result<> {
        WriteTransaction transaction(m_database->sql());
        isStale = m_database->sql().execAndGet(kDataVersion).getInt64() != m_state.dataVersion;
        if (isStale)
            return failure({ErrorCode::ChangedElsewhere, path()});
        if (const auto ok = work(); !ok)
            return ok;
        transaction.commit();
        return {};
    });
    if (isStale)
        if (const auto loaded = load(); !loaded)
            return loaded;
    return changed;
}

Result<std::vector<TrailEntry>> Scorebook::trail() const
{
    return m_database->guarded(
        [&]() -> Result<std::vector<TrailEntry>> { return readTrail(m_database->sql()); });
}

} // namespace simsa
