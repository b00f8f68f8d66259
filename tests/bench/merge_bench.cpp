// Merging 1,000 sheets of 15 teams × 20 criteria against the bare SQLite API storing the same rows
// in the same tables, and evaluating what was stored.
#include "tests/bench/bench.h"
#include "tests/bench/bench_round.h"

#include "app/base/file.h"
#include "db/merge.h"
#include "db/packets.h"
#include "db/unseen.h"

#include <QDir>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace simsa::bench {
namespace {

constexpr int kEvaluators = 1000;
constexpr int kTeams = 15;
constexpr int kRuns = 7;

// Every sheet as its evaluator would have made it, but without a scorebook each.
QStringList makeSheets(Workbook &workbook, const ProgrammeKeys &keys, const QString &folder)
{
    const auto packets = unwrap(writePackets(workbook, keys, folder + QStringLiteral("/packets")));
    QStringList files;
    unwrap(makeFolder(folder + QStringLiteral("/sheets")));
    for (size_t e = 0; e < packets.size(); ++e) {
        const Packet packet = unwrap(readPacketFile(packets[e].path));
        const Form form = packet.form();
        Marks marks = emptyMarks(form, packet.judgedTeams());
        for (size_t t = 0; t < marks.size(); ++t)
            for (size_t f = 0; f < form.fields.size(); ++f)
                marks[t].marks[f] = Points::whole(static_cast<int>((e + 3 * t + 7 * f) % 6));
        Sheet sheet = sheetFrom(packet, marks, form);
        sheet.signedAt = workbook.now();
        const SignedSheet signedSheet =
            signSheet(std::move(sheet), newSigningKeys(), Secret(packet.enrolment));
        files.append(QDir(folder).filePath(QStringLiteral("sheets/%1.simsa-sheet").arg(e)));
        unwrap(writeFile(files.back(), sealSheet(signedSheet, packet.keys.sealing)));
    }
    return files;
}

void run(sqlite3 *sql, const char *statement)
{
    if (sqlite3_exec(sql, statement, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", statement, sqlite3_errmsg(sql));
}

sqlite3_stmt *prepare(sqlite3 *sql, const char *text)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(sql, text, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", text, sqlite3_errmsg(sql));
    return statement;
}

void step(sqlite3_stmt *statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE)
        qFatal("a row was not stored");
    sqlite3_reset(statement);
}

struct Row
{
    qint64 sheet, team, criterion, units;
};

struct SheetRow
{
    qint64 number, evaluator;
    QByteArray columns[7]; // hash, parent, key, form, signed_at, merged_at, plaintext
};

// The rows that the merge stored, to be stored again by the bare API.
void readBack(Workbook &workbook, std::vector<SheetRow> &sheets, std::vector<Row> &marks)
{
    SQLite::Database &sql = workbook.database().sql();
    SQLite::Statement select(sql, "SELECT number, evaluator, hash, parent, key, form, signed_at,"
                                  " merged_at, plaintext FROM sheet ORDER BY number");
    while (select.executeStep()) {
        SheetRow row{select.getColumn(0).getInt64(), select.getColumn(1).getInt64(), {}};
        for (int i = 0; i < 7; ++i)
            row.columns[i] = blobOf(select.getColumn(i + 2));
        sheets.push_back(row);
    }
    SQLite::Statement selectMarks(
        sql, "SELECT sheet, team, criterion, units FROM mark ORDER BY sheet, team, criterion");
    while (selectMarks.executeStep())
        marks.push_back({selectMarks.getColumn(0).getInt64(), selectMarks.getColumn(1).getInt64(),
                         selectMarks.getColumn(2).getInt64(), selectMarks.getColumn(3).getInt64()});
}

double storeBarely(const QString &path, const std::vector<SheetRow> &sheets,
                   const std::vector<Row> &marks)
{
    sqlite3 *sql = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &sql) != SQLITE_OK)
        qFatal("cannot open the floor's database");
    run(sql, "PRAGMA foreign_keys = ON");
    run(sql, "PRAGMA synchronous = FULL");
    const double time = timed([&] {
        run(sql, "BEGIN IMMEDIATE");
        sqlite3_stmt *sheet =
            prepare(sql, "INSERT INTO sheet (number, evaluator, hash, parent, revision, key, form,"
                         " signed_at, merged_at, plaintext) VALUES (?, ?, ?, ?, 1, ?, ?, ?, ?, ?)");
        for (const SheetRow &row : sheets) {
            sqlite3_bind_int64(sheet, 1, row.number);
            sqlite3_bind_int64(sheet, 2, row.evaluator);
            for (int i = 0; i < 7; ++i) {
                const QByteArray &value = row.columns[i];
                const int size = static_cast<int>(value.size());
                if (i == 2 || i == 6)
                    sqlite3_bind_blob(sheet, i + 3, value.constData(), size, SQLITE_STATIC);
                else
                    sqlite3_bind_text(sheet, i + 3, value.constData(), size, SQLITE_STATIC);
            }
            step(sheet);
        }
        sqlite3_finalize(sheet);
        sqlite3_stmt *mark =
            prepare(sql, "INSERT INTO mark (sheet, team, criterion, units) VALUES (?, ?, ?, ?)");
        for (const Row &row : marks) {
            sqlite3_bind_int64(mark, 1, row.sheet);
            sqlite3_bind_int64(mark, 2, row.team);
            sqlite3_bind_int64(mark, 3, row.criterion);
            sqlite3_bind_int64(mark, 4, row.units);
            step(mark);
        }
        sqlite3_finalize(mark);
        run(sql, "COMMIT");
    });
    sqlite3_close(sql);
    return time;
}

} // namespace

std::vector<Figure> mergeFigures()
{
    const QTemporaryDir folder;
    Workbook workbook =
        frozenRound(folder.filePath(QStringLiteral("ours.simsa")), kEvaluators, kTeams);
    const ProgrammeKeys keys = unwrap(workbook.unlock(kPassphrase));
    const QStringList files = makeSheets(workbook, keys, folder.path());
    // Each merge, and its floor beside it, begins from a copy of the file as it was before.
    const QString before = folder.filePath(QStringLiteral("before.simsa"));
    QFile::copy(workbook.path(), before);
    std::vector<double> merges, floors;
    for (int i = 0; i < kRuns; ++i) {
        const QString ours = folder.filePath(QStringLiteral("ours-%1.simsa").arg(i));
        const QString floor = folder.filePath(QStringLiteral("floor-%1.simsa").arg(i));
        QFile::copy(before, ours);
        QFile::copy(before, floor);
        workbook = unwrap(Workbook::open(ours));
        MergeReport report;
        merges.push_back(
            timed([&] { report = unwrap(mergeSheets(workbook, keys, files, MergeMode::Real)); }));
        if (report.marksKept != kEvaluators * kTeams * kCriteria)
            qFatal("not every mark was kept");
        std::vector<SheetRow> sheetRows;
        std::vector<Row> markRows;
        readBack(workbook, sheetRows, markRows);
        floors.push_back(storeBarely(floor, sheetRows, markRows));
    }
    const double merged = median(merges);
    const double bare = median(floors);

    std::vector<double> evaluations;
    for (int i = 0; i < 5; ++i)
        evaluations.push_back(timed([&] { unwrap(loadResults(workbook)); }));
    const double perMillion =
        median(evaluations) * 1e6 / (double(kEvaluators) * kTeams * kCriteria);
    return {
        {QStringLiteral(
             "merge 1,000 sheets, 300,000 marks (open, verify, check, store), median of 7"),
         ms(merged), ms(bare) + QStringLiteral(", bare SQLite API, same rows and tables"),
         times(merged, bare)},
        {QStringLiteral("load and evaluate, for a million marks"), ms(perMillion),
         QStringLiteral("aim: 1000 ms"), times(perMillion, 1000)},
        {QStringLiteral("memory at its peak, after both"),
         QString::number(peakMemory(), 'f', 0) + QStringLiteral(" MiB"), QStringLiteral("–"),
         QStringLiteral("–")},
    };
}

} // namespace simsa::bench
