// One SQLite file of ours: how it is made, opened, migrated, and how its errors become ours.
// SQLite's exceptions are caught here and in `guarded`; nothing above `db` sees one.
#pragma once

#include "app/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QByteArray>
#include <QString>

#include <memory>

namespace simsa {

struct DatabaseKind
{
    int applicationId;      // in the file's header
    const char *folder;     // of its migrations
    int versions;           // how many migrations there are; the file's user_version
    ErrorCode notThisKind;  // what to say of another file
};

extern const DatabaseKind kWorkbookKind;
extern const DatabaseKind kScorebookKind;

class Database
{
public:
    // Errors: FileExists, FolderUnwritable, DiskFull.
    static Result<Database> create(const QString &path, const DatabaseKind &kind);
    // Migrates an older file, refuses a newer one untouched. Errors: FileMissing, notThisKind,
    // DatabaseNewer, DatabaseBusy, DatabaseDamaged.
    static Result<Database> open(const QString &path, const DatabaseKind &kind);

    const QString &path() const { return m_path; }
    SQLite::Database &sql() { return *m_sql; }

    // Runs work that may throw SQLite's exceptions and returns a Result.
    template <typename Work>
    auto guarded(Work &&work) -> decltype(work())
    {
        try {
            return work();
        } catch (const SQLite::Exception &exception) {
            return failure(errorOf(exception));
        }
    }

    Error errorOf(const SQLite::Exception &exception) const;

private:
    Database() = default;
    static Result<Database> prepare(const QString &path, const DatabaseKind &kind, bool isNew);

    QString m_path;
    std::unique_ptr<SQLite::Database> m_sql;
};

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

// Between Qt's types and SQLite's.
void bindText(SQLite::Statement &statement, int index, const QString &text);
void bindBlob(SQLite::Statement &statement, int index, const QByteArray &bytes);
QString textOf(const SQLite::Column &column);
QByteArray blobOf(const SQLite::Column &column);

} // namespace simsa
