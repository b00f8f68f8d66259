#include "db/database.h"

#include "app/base/file_kind.h"

#include <sqlite3.h>

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

static void loadMigrations()
{
    Q_INIT_RESOURCE(simsa_migrations);
}

namespace simsa {

const DatabaseKind kWorkbookKind{
    kWorkbookId, "workbook", {QStringLiteral("001_initial.sql")}, ErrorCode::NotAWorkbook};
const DatabaseKind kScorebookKind{
    kScorebookId, "scorebook", {QStringLiteral("001_initial.sql")}, ErrorCode::NotAScorebook};

namespace {

// How long to wait for another program's short transaction before saying that the file is busy.
constexpr int kBusyTimeoutMs = 1500;

void setUp(SQLite::Database &sql)
{
    sql.setBusyTimeout(kBusyTimeoutMs);
    sql.exec("PRAGMA foreign_keys = ON");
    sql.exec("PRAGMA synchronous = FULL");
    sql.exec("PRAGMA trusted_schema = OFF");
    sql.exec("PRAGMA cell_size_check = ON");
}

std::string migration(const DatabaseKind &kind, int version)
{
    loadMigrations();
    QFile file(QStringLiteral(":/migrations/%1/%2")
                   .arg(QLatin1String(kind.folder), kind.migrations.at(version - 1)));
    if (!file.open(QIODevice::ReadOnly))
        throw SQLite::Exception("a migration is missing from the program");
    return file.readAll().toStdString();
}

// Of a file that is none of this kind. A database is not read past SQLite: to close a file gives
// all locks on it away that this process has.
Error notThisKind(const DatabaseKind &kind, const QString &path, int applicationId)
{
    for (const DatabaseKind *other : {&kWorkbookKind, &kScorebookKind})
        if (applicationId == other->applicationId)
            return {ErrorCode::OtherKind, path, {}, QString::fromLatin1(other->folder)};
    return {kind.notThisKind, path};
}

// All of it in one transaction with user_version: the first error leaves the file as it was.
void migrate(SQLite::Database &sql, const DatabaseKind &kind, const Database::Fill &fill = {})
{
    WriteTransaction transaction(sql);
    const int from = sql.execAndGet("PRAGMA user_version").getInt();
    if (from == 0)
        sql.exec("PRAGMA application_id = " + std::to_string(kind.applicationId));
    for (int version = from + 1; version <= kind.versions(); ++version)
        sql.exec(migration(kind, version));
    sql.exec("PRAGMA user_version = " + std::to_string(kind.versions()));
    if (fill)
        fill(sql);
    transaction.commit();
}

} // namespace

Result<Database> Database::create(const QString &path, const DatabaseKind &kind, const Fill &fill)
{
    if (QFileInfo::exists(path))
        return failure({ErrorCode::FileExists, path});
    auto database = prepare(path, kind, true, fill);
    if (!database)
        QFile::remove(path);
    return database;
}

Result<Database> Database::open(const QString &path, const DatabaseKind &kind)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure({ErrorCode::FileMissing, path});
    if (!info.isFile())
        return failure({kind.notThisKind, path});
    if (info.size() == 0)
        return failure({ErrorCode::FileEmpty, path});
    return prepare(path, kind, false, {});
}

Result<Database> Database::prepare(const QString &path, const DatabaseKind &kind, bool isNew,
                                   const Fill &fill)
{
    Database database;
    database.m_path = path;
    try {
        const int flags = SQLite::OPEN_READWRITE | (isNew ? SQLite::OPEN_CREATE : 0);
        database.m_sql = std::make_unique<SQLite::Database>(path.toStdString(), flags);
        setUp(*database.m_sql);
        if (isNew) {
            migrate(*database.m_sql, kind, fill);
            return database;
        }
        const int id = database.m_sql->execAndGet("PRAGMA application_id").getInt();
        if (id != kind.applicationId)
            return failure(notThisKind(kind, path, id));
        const int version = database.m_sql->execAndGet("PRAGMA user_version").getInt();
        if (version < 1)
            return failure({ErrorCode::DatabaseDamaged, path});
        if (version > kind.versions())
            return failure({ErrorCode::DatabaseNewer,
                            path,
                            {},
                            QString::number(version),
                            QString::number(kind.versions())});
        if (version < kind.versions())
            migrate(*database.m_sql, kind);
    } catch (const SQLite::Exception &exception) {
        if (exception.getErrorCode() == SQLITE_NOTADB)
            return failure(
                tellKind({kind.notThisKind, path}, path, QString::fromLatin1(kind.folder)));
        return failure(database.errorOf(exception));
    }
    return database;
}

Error Database::errorOf(const SQLite::Exception &exception) const
{
    const QString said = QString::fromUtf8(exception.what());
    // Some of SQLite's functions answer with extended codes, whose last byte is the usual one.
    switch (exception.getErrorCode() & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return {ErrorCode::DatabaseBusy, m_path};
    case SQLITE_FULL: return {ErrorCode::DiskFull, m_path, {}, said};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return {ErrorCode::DatabaseDamaged, m_path, {}, said};
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM: return {ErrorCode::FolderUnwritable, m_path, {}, said};
    case SQLITE_IOERR: return {ErrorCode::FileUnwritable, m_path, {}, said};
    default: return {ErrorCode::DatabaseFailed, m_path, {}, said};
    }
}

QStringList schemaOf(SQLite::Database &sql)
{
    QStringList schema;
    SQLite::Statement select(sql, "SELECT coalesce(sql, name) FROM sqlite_schema"
                                  " WHERE name NOT LIKE 'sqlite_stat%' ORDER BY 1");
    while (select.executeStep())
        schema.append(textOf(select.getColumn(0)));
    return schema;
}

QStringList expectedSchema(const DatabaseKind &kind)
{
    SQLite::Database fresh(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    migrate(fresh, kind);
    return schemaOf(fresh);
}

void bindText(SQLite::Statement &statement, int index, const QString &text)
{
    statement.bind(index, text.toStdString());
}

void bindBlob(SQLite::Statement &statement, int index, const QByteArray &bytes)
{
    // An empty blob is bound as such, never as NULL.
    statement.bind(index, bytes.isNull() ? "" : bytes.constData(), static_cast<int>(bytes.size()));
}

QString textOf(const SQLite::Column &column)
{
    // QString::fromUtf8 would drop U+FEFF at the start, and what is compared would not be what
    // is stored.
    using Flag = QStringDecoder::Flag;
    QStringDecoder decoder(QStringDecoder::Utf8, Flag::ConvertInitialBom | Flag::Stateless);
    return decoder(QByteArrayView(column.getText(), column.getBytes()));
}

QByteArray blobOf(const SQLite::Column &column)
{
    return QByteArray(static_cast<const char *>(column.getBlob()), column.getBytes());
}

} // namespace simsa
