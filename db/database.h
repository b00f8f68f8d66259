// One SQLite file of ours: how it is made, opened, migrated, and how its errors become ours.
// SQLite's exceptions are caught here and in `guarded`; nothing above `db` sees one.
#pragma once

#include "app/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>

namespace simsa {

struct DatabaseKind
{
    int applicationId;      // in the file's header
    const char *folder;     // of its migrations
    QStringList migrations; // "001_initial.sql", ...; the file's user_version counts them
    ErrorCode notThisKind;  // what to say of another file
    int versions() const { return static_cast<int>(migrations.size()); }
};

extern const DatabaseKind kWorkbookKind;
extern const DatabaseKind kScorebookKind;

class Database
{
public:
    // Tables and what `fill` puts in them appear in one transaction: a file cut short by a crash is
    // no file of this kind, never one without its contents.
    // Errors: FileExists, FolderUnwritable, FileUnwritable, DiskFull, DatabaseFailed.
    using Fill = std::function<void(SQLite::Database &)>;
    static Result<Database> create(const QString &path, const DatabaseKind &kind,
                                   const Fill &fill = {});
    // Migrates an older file, refuses a newer one untouched. Errors: FileMissing, notThisKind,
    // OtherKind, DatabaseNewer, DatabaseBusy, DatabaseDamaged.
    static Result<Database> open(const QString &path, const DatabaseKind &kind);

    const QString &path() const { return m_path; }
    SQLite::Database &sql() { return *m_sql; }

    // Runs work that may throw SQLite's exceptions and returns a Result.
    template <typename Work> auto guarded(Work &&work) -> decltype(work())
    {
        try {
            return work();
        } catch (const SQLite::Exception &exception) {
            return failure(errorOf(exception));
        } catch (const std::exception &exception) {
            // A file whose tables contradict each other; nothing above sees an exception.
            return failure(
                {ErrorCode::DatabaseDamaged, m_path, {}, QString::fromUtf8(exception.what())});
        }
    }

    Error errorOf(const SQLite::Exception &exception) const;

private:
    Database() = default;
    static Result<Database> prepare(const QString &path, const DatabaseKind &kind, bool isNew,
                                    const Fill &fill);

    QString m_path;
    std::unique_ptr<SQLite::Database> m_sql;
};

// What sqlite_schema has to say of a file of this kind: every table, index and trigger.
QStringList expectedSchema(const DatabaseKind &kind);
QStringList schemaOf(SQLite::Database &sql);

// Commits when told so; rolls back when it goes without. Takes the write lock at once.
class WriteTransaction
{
public:
    explicit WriteTransaction(SQLite::Database &sql)
        : m_transaction(sql, SQLite::TransactionBehavior::IMMEDIATE)
    {
    }
    void commit() { m_transaction.commit(); }

private:
    SQLite::Transaction m_transaction;
};

// Everything read while it lives is of one moment.
class ReadTransaction
{
public:
    explicit ReadTransaction(SQLite::Database &sql) : m_transaction(sql) {}
    void commit() { m_transaction.commit(); }

private:
    SQLite::Transaction m_transaction;
};

// Between Qt's types and SQLite's.
void bindText(SQLite::Statement &statement, int index, const QString &text);
void bindBlob(SQLite::Statement &statement, int index, const QByteArray &bytes);
QString textOf(const SQLite::Column &column);
QByteArray blobOf(const SQLite::Column &column);

} // namespace simsa
