#include "db/scorebook.h"

#include "app/base/file.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace simsa {
namespace {

constexpr char kPutMark[] = "INSERT INTO mark (team, criterion, units) VALUES (?, ?, ?)"
                            " ON CONFLICT DO UPDATE SET units = excluded.units";
constexpr char kDropMark[] = "DELETE FROM mark WHERE team = ? AND criterion = ?";
constexpr char kPutOpinion[] = "INSERT INTO opinion (team, text) VALUES (?, ?)"
                               " ON CONFLICT DO UPDATE SET text = excluded.text";
constexpr char kAddTrail[] =
    "INSERT INTO trail (at, team, criterion, position, old, new) VALUES (?, ?, ?, ?, ?, ?)";
// Changes whenever another connection has committed to the file.
constexpr char kDataVersion[] = "PRAGMA data_version";

std::optional<size_t> indexOf(const Marks &marks, const TeamId &team)
{
    for (size_t i = 0; i < marks.size(); ++i)
        if (marks[i].team == team)
            return i;
    return std::nullopt;
}

std::optional<QString> textOf(const std::optional<Points> &mark)
{
    return mark ? std::optional<QString>(mark->toString()) : std::nullopt;
}

Result<> checkOpinion(const TeamMarks &team)
{
    if (team.opinion.size() > kLongestOpinion)
        return failure({ErrorCode::TextTooLong,
                        {},
                        team.team.value,
                        QString::number(team.opinion.size()),
                        QString::number(kLongestOpinion)});
    return {};
}

void bindOptional(SQLite::Statement &statement, int index, const std::optional<QString> &text)
{
    if (text)
        bindText(statement, index, *text);
    else
        statement.bind(index);
}

} // namespace

Scorebook::Scorebook(Database database, Clock clock)
    : m_database(std::make_unique<Database>(std::move(database))), m_clock(std::move(clock))
{
}

QString Scorebook::nameFor(const Packet &packet)
{
    const QString evaluator = packet.evaluator.id.value;
    return packet.issue == 1 ? evaluator : QStringLiteral("%1.%2").arg(evaluator).arg(packet.issue);
}

QString Scorebook::pathFor(const QString &folder, const Packet &packet)
{
    return QDir(folder).filePath(packet.programme + u'/' + nameFor(packet) +
                                 QStringLiteral(".simsa-scorebook"));
}

Result<Scorebook> Scorebook::openFor(const QString &path, const QByteArray &packetBytes,
                                     const Clock &clock)
{
    const Result<Packet> packet = readPacket(packetBytes);
    if (!packet)
        return failure(packet.error());
    if (QFileInfo::exists(path)) {
        Result<Scorebook> scorebook = open(path, clock);
        if (!scorebook)
            return scorebook;
        const Packet &known = scorebook->m_packet;
        if (known.programme != packet->programme || known.evaluator.id != packet->evaluator.id ||
            known.enrolment != packet->enrolment)
            return failure({ErrorCode::PacketOfOther,
                            path,
                            {},
                            packet->evaluator.id.value,
                            known.evaluator.id.value});
        return scorebook;
    }
    if (const auto ok = makeFolder(QFileInfo(path).absolutePath()); !ok)
        return failure(ok.error());
    const KeyPair keys = newSigningKeys();
    Result<Database> database = Database::create(path, kScorebookKind, [&](SQLite::Database &sql) {
        SQLite::Statement insertPacket(
            sql, "INSERT INTO packet (only, bytes, opened_at) VALUES (1, ?, ?)");
        bindBlob(insertPacket, 1, packetBytes);
        bindText(insertPacket, 2, toTimestamp(clock()));
        insertPacket.exec();
        SQLite::Statement insertKeys(
            sql, "INSERT INTO identity (only, public_key, secret_key) VALUES (1, ?, ?)");
        bindBlob(insertKeys, 1, keys.publicKey);
        bindBlob(insertKeys, 2, keys.secretKey.bytes());
        insertKeys.exec();
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
    Result<Database> database = Database::open(path, kScorebookKind);
    if (!database)
        return failure(database.error());
    Scorebook scorebook(std::move(*database), clock);
    if (const auto loaded = scorebook.load(); !loaded)
        return failure(loaded.error());
    return scorebook;
}

Result<> Scorebook::load()
{
    return m_database->guarded([&]() -> Result<> {
        SQLite::Database &sql = m_database->sql();
        const Error damaged{ErrorCode::DatabaseDamaged, path()};
        const SQLite::Transaction moment(sql);
        m_dataVersion = sql.execAndGet(kDataVersion).getInt64();
        if (sql.execAndGet("PRAGMA quick_check(1)").getString() != "ok")
            return failure(damaged);
        SQLite::Statement packet(sql, "SELECT bytes FROM packet");
        SQLite::Statement keys(sql, "SELECT public_key, secret_key FROM identity");
        if (!packet.executeStep() || !keys.executeStep())
            return failure(damaged);
        Result<Packet> read = readPacket(blobOf(packet.getColumn(0)));
        if (!read)
            return failure(inFile(read.error(), path()));
        m_packet = std::move(*read);
        m_keys = {blobOf(keys.getColumn(0)), Secret(blobOf(keys.getColumn(1)))};
        m_form = m_packet.form();
        m_marks = emptyMarks(m_form, m_packet.judgedTeams());

        SQLite::Statement marks(sql, "SELECT team, criterion, units FROM mark");
        while (marks.executeStep()) {
            const auto team = indexOf(m_marks, TeamId{simsa::textOf(marks.getColumn(0))});
            const auto field = m_form.indexOf(CriterionId{simsa::textOf(marks.getColumn(1))});
            if (team && field)
                m_marks[*team].marks[*field] = Points::fromUnits(marks.getColumn(2).getInt64());
        }
        SQLite::Statement opinions(sql, "SELECT team, text FROM opinion");
        while (opinions.executeStep())
            if (const auto team = indexOf(m_marks, TeamId{simsa::textOf(opinions.getColumn(0))}))
                m_marks[*team].opinion = simsa::textOf(opinions.getColumn(1));

        m_submissions.clear();
        SQLite::Statement submissions(sql, "SELECT revision, hash, reason, signed_at, plaintext"
                                           " FROM submission ORDER BY revision");
        while (submissions.executeStep()) {
            m_submissions.push_back(
                {submissions.getColumn(0).getInt(), simsa::textOf(submissions.getColumn(1)),
                 simsa::textOf(submissions.getColumn(2)), simsa::textOf(submissions.getColumn(3))});
            m_lastPlaintext = blobOf(submissions.getColumn(4));
        }
        SQLite::Statement correction(sql, "SELECT reason FROM correction");
        m_correctionReason =
            correction.executeStep() ? simsa::textOf(correction.getColumn(0)) : QString();
        return {};
    });
}

Result<> Scorebook::requireEditable() const
{
    if (!isEditable())
        return failure({ErrorCode::AlreadySubmitted, path()});
    return {};
}

Result<> Scorebook::change(const std::function<Result<>()> &work)
{
    bool isStale = false;
    const Result<> changed = m_database->guarded([&]() -> Result<> {
        WriteTransaction transaction(m_database->sql());
        isStale = m_database->sql().execAndGet(kDataVersion).getInt64() != m_dataVersion;
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

void Scorebook::addTrail(const Change &change)
{
    SQLite::Statement insert(m_database->sql(), kAddTrail);
    bindText(insert, 1, toTimestamp(m_clock()));
    bindText(insert, 2, change.team);
    bindText(insert, 3, change.criterion);
    insert.bind(4, static_cast<int64_t>(change.position));
    bindOptional(insert, 5, change.old);
    bindOptional(insert, 6, change.fresh);
    insert.exec();
}

void Scorebook::storeMark(size_t team, size_t field, std::optional<Points> mark)
{
    const QString teamId = m_marks[team].team.value;
    const QString criterion = m_form.fields[field].criterion.id.value;
    SQLite::Statement statement(m_database->sql(), mark ? kPutMark : kDropMark);
    bindText(statement, 1, teamId);
    bindText(statement, 2, criterion);
    if (mark)
        statement.bind(3, static_cast<int64_t>(mark->units()));
    statement.exec();
    addTrail({teamId, criterion, 0, textOf(m_marks[team].marks[field]), textOf(mark)});
}

void Scorebook::storeOpinion(size_t team, const QString &opinion)
{
    const QString teamId = m_marks[team].team.value;
    SQLite::Statement statement(m_database->sql(), kPutOpinion);
    bindText(statement, 1, teamId);
    bindText(statement, 2, opinion);
    statement.exec();
    const QString &before = m_marks[team].opinion;
    const auto start = std::mismatch(before.begin(), before.end(), opinion.begin(), opinion.end());
    qsizetype position = start.first - before.begin();
    const auto end = std::mismatch(before.rbegin(), std::make_reverse_iterator(start.first),
                                   opinion.rbegin(), std::make_reverse_iterator(start.second));
    qsizetype same = end.first - before.rbegin();
    // Half of a character outside the first plane is no text that can be stored.
    if (position > 0 && before.at(position - 1).isHighSurrogate())
        --position;
    if (same > 0 && before.at(before.size() - same).isLowSurrogate())
        --same;
    addTrail({teamId,
              {},
              position,
              before.mid(position, before.size() - same - position),
              opinion.mid(position, opinion.size() - same - position)});
}

Result<> Scorebook::setMark(size_t team, size_t field, std::optional<Points> mark)
{
    if (const auto ok = requireEditable(); !ok)
        return ok;
    if (mark)
        if (const auto ok = checkMark(m_form.fields[field].criterion.scale, *mark); !ok)
            return ok;
    if (m_marks[team].marks[field] == mark)
        return {};
    const Result<> stored = change([&]() -> Result<> {
        storeMark(team, field, mark);
        return {};
    });
    if (stored)
        m_marks[team].marks[field] = mark;
    return stored;
}

Result<> Scorebook::setOpinion(size_t team, const QString &opinion)
{
    if (const auto ok = requireEditable(); !ok)
        return ok;
    const QString clean = cleanOpinion(opinion);
    if (const auto ok = checkOpinion({m_marks[team].team, {}, clean}); !ok)
        return ok;
    if (m_marks[team].opinion == clean)
        return {};
    const Result<> stored = change([&]() -> Result<> {
        storeOpinion(team, clean);
        return {};
    });
    if (stored)
        m_marks[team].opinion = clean;
    return stored;
}

Result<> Scorebook::setAll(const Marks &given)
{
    if (const auto ok = requireEditable(); !ok)
        return ok;
    Marks marks = given;
    for (TeamMarks &team : marks) {
        team.opinion = cleanOpinion(team.opinion);
        if (const auto ok = checkOpinion(team); !ok)
            return ok;
        for (size_t f = 0; f < m_form.fields.size(); ++f)
            if (team.marks[f])
                if (const auto ok = checkMark(m_form.fields[f].criterion.scale, *team.marks[f]);
                    !ok)
                    return ok;
    }
    const Result<> stored = change([&]() -> Result<> {
        storeAll(marks);
        return {};
    });
    if (stored)
        m_marks = std::move(marks);
    return stored;
}

void Scorebook::storeAll(const Marks &marks)
{
    for (size_t t = 0; t < marks.size(); ++t) {
        for (size_t f = 0; f < m_form.fields.size(); ++f)
            if (marks[t].marks[f] != m_marks[t].marks[f])
                storeMark(t, f, marks[t].marks[f]);
        if (marks[t].opinion != m_marks[t].opinion)
            storeOpinion(t, marks[t].opinion);
    }
}

} // namespace simsa
