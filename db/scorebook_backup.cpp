#include "db/scorebook_backup.h"

#include <sqlite3.h>
#include <SQLiteCpp/Backup.h>

#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace simsa {
namespace {

constexpr int kCopies = 2;
// The last change that a person made; opening a packet is none.
constexpr char kLastChange[] =
    "SELECT at FROM trail WHERE what <> 'packet' ORDER BY number DESC LIMIT 1";

QString copyPath(const QString &path, int number)
{
    return path + QStringLiteral(".backup-%1").arg(number);
}

void removeWithJournal(const QString &path)
{
    QFile::remove(path);
    QFile::remove(path + QStringLiteral("-journal"));
}

// A whole copy, on the disk when this returns; whatever lay there goes.
Result<> copyDatabase(const QString &from, const QString &to)
{
    Result<Database> source = Database::open(from, kScorebookKind);
    if (!source)
        return failure(source.error());
    removeWithJournal(to);
    const Result<> copied = source->guarded([&]() -> Result<> {
        SQLite::Database target(to.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        target.exec("PRAGMA synchronous = FULL");
        SQLite::Backup backup(target, source->sql());
        if (backup.executeStep() != SQLITE_DONE)
            return failure({ErrorCode::DatabaseBusy, from});
        return {};
    });
    if (!copied)
        removeWithJournal(to);
    return copied;
}

// In one step, also where a file is there already.
Result<> moveFile(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), error);
    if (error)
        return failure(
            {ErrorCode::FileUnwritable, to, {}, QString::fromStdString(error.message())});
    return {};
}

Result<> checkWhole(const QString &path)
{
    return Scorebook::open(path).map([](const Scorebook &) {});
}

QString freeName(const QString &path)
{
    for (int number = 1;; ++number) {
        const QString name = path + QStringLiteral(".damaged-%1").arg(number);
        if (!QFileInfo::exists(name))
            return name;
    }
}

} // namespace

Result<ScorebookSummary> summaryOf(const QString &path)
{
    Result<Scorebook> opened = Scorebook::open(path, systemClock(), Scorebook::Check::Quick);
    if (!opened)
        return failure(opened.error());
    const Scorebook &book = *opened;
    const Packet &packet = book.packet();
    ScorebookSummary summary;
    summary.path = path;
    summary.programmeTitle = packet.programmeTitle;
    summary.planTitle = packet.plan.title;
    summary.evaluator = packet.evaluator.id;
    summary.evaluatorName = packet.evaluator.name;
    if (const Group *group = packet.plan.group(packet.evaluator.group)) {
        summary.groupTitle = group->title;
        summary.deadline = group->attendance.deadline;
    }
    summary.of = answersIn(book.form(), book.marks());
    summary.done = summary.of - missingIn(book.form(), book.marks()).size();
    summary.isEditable = book.isEditable();
    if (!book.submissions().empty()) {
        summary.revision = book.submissions().back().revision;
        summary.receipt = book.submissions().back().receipt();
    }
    return book.m_database->guarded([&]() -> Result<ScorebookSummary> {
        SQLite::Statement last(book.m_database->sql(), kLastChange);
        if (last.executeStep())
            summary.changedAt = textOf(last.getColumn(0));
        return summary;
    });
}

Result<> backUp(const QString &path)
{
    const QString fresh = copyPath(path, 0);
    if (const auto copied = copyDatabase(path, fresh); !copied)
        return copied;
    // A copy of a file that was damaged meanwhile must not push a good one out.
    if (auto whole = checkWhole(fresh); !whole) {
        removeWithJournal(fresh);
        whole.error().file = path;
        return whole;
    }
    if (QFileInfo::exists(copyPath(path, 1)))
        if (const auto moved = moveFile(copyPath(path, 1), copyPath(path, 2)); !moved)
            return moved;
    return moveFile(fresh, copyPath(path, 1));
}

Result<ScorebookSummary> lastGoodBackup(const QString &path)
{
    for (int number = 1; number <= kCopies; ++number)
        if (checkWhole(copyPath(path, number)))
            return summaryOf(copyPath(path, number));
    return failure({ErrorCode::NoBackup, path});
}

Result<QString> setAside(const QString &path)
{
    const QString aside = freeName(path);
    bool isThere = false;
    for (const char *suffix : {"-journal", "-wal", "-shm", ""}) {
        const QString file = path + QLatin1String(suffix);
        if (!QFileInfo::exists(file))
            continue;
        if (const auto moved = moveFile(file, aside + QLatin1String(suffix)); !moved)
            return failure(moved.error());
        isThere = *suffix == '\0';
    }
    return isThere ? aside : QString();
}

Result<QString> restoreBackup(const QString &path)
{
    const Result<ScorebookSummary> good = lastGoodBackup(path);
    if (!good)
        return failure(good.error());
    const QString fresh = path + QStringLiteral(".restored");
    if (const auto copied = copyDatabase(good->path, fresh); !copied)
        return failure(copied.error());
    const Result<QString> aside = setAside(path);
    if (!aside)
        return aside;
    if (const auto moved = moveFile(fresh, path); !moved)
        return failure(moved.error());
    return aside;
}

} // namespace simsa
