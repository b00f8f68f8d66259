// Loading and evaluating 1 to 20 million marks: whether time and memory grow no faster than the
// marks, beside the bare SQLite API stepping through the same rows.
#include "tests/bench/bench.h"
#include "tests/bench/bench_round.h"

#include "app/plan/plan_json.h"
#include "db/unseen.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace simsa::bench {
namespace {

constexpr int kScaleTeams = 100;
constexpr int kEvaluatorsPerMillion = 1'000'000 / (kScaleTeams * kCriteria);
constexpr int kMostMillions = 200;
constexpr int kScaleRuns = 2; // the better time counts: a machine is seldom quiet

// A sheet of every evaluator. Signing, sealing and merging so many would take far longer than what
// is measured, and loading asks for none of it; so the rows are put straight into the tables, in
// the order in which a merge stores them. Hashes are only distinct, keys are zeros, and the
// plaintext, which loading does not read, is as long as a sheet's without opinions, so that the
// file is as large.
constexpr char kInsertSheets[] =
    "INSERT INTO sheet (number, evaluator, hash, parent, revision, key, form, signed_at, merged_at,"
    " plaintext) SELECT number + 1, number, printf('%064x', number), '', 1, zeroblob(32),"
    " ?, '2026-01-15T00:00:00Z', '2026-01-15T00:00:00Z', zeroblob(23000)"
    " FROM evaluator ORDER BY number";
constexpr char kInsertMarks[] =
    "INSERT INTO mark (sheet, team, criterion, units)"
    " SELECT s.number, t.number, c.number,"
    " (s.number * 7919 + t.number * 104729 + c.number * 31) % 101 % 6 * 1000000"
    " FROM sheet s CROSS JOIN team t CROSS JOIN criterion c ORDER BY 1, 2, 3";
constexpr char kSelectMarks[] = "SELECT sheet, team, criterion, units FROM mark";

void build(const QString &path, int millions)
{
    // Leaving out the highest and the lowest, as panels here do, has to sort each team's sheets.
    Combine combine;
    combine.rule = Combine::Rule::Trimmed;
    combine.trim = 1;
    Workbook workbook = frozenRound(path, millions * kEvaluatorsPerMillion, kScaleTeams, combine);
    const Result<> stored = workbook.database().guarded([&]() -> Result<> {
        SQLite::Database &sql = workbook.database().sql();
        sql.exec("PRAGMA foreign_keys = OFF"); // every number comes out of the table it names
        WriteTransaction transaction(sql);
        SQLite::Statement sheets(sql, kInsertSheets);
        const Plan &plan = workbook.round().plan;
        bindText(sheets, 1, formFingerprint(plan, plan.groups.front().id)); // or none would count
        sheets.exec();
        sql.exec(kInsertMarks);
        transaction.commit();
        return {};
    });
    unwrap(stored);
}

// Milliseconds of the bare API reading every column of every mark.
double readBarely(const QString &path, qint64 &rows)
{
    return timed([&] {
        sqlite3 *sql = nullptr;
        sqlite3_stmt *select = nullptr;
        if (sqlite3_open_v2(path.toUtf8().constData(), &sql, SQLITE_OPEN_READONLY, nullptr) !=
                SQLITE_OK ||
            sqlite3_prepare_v2(sql, kSelectMarks, -1, &select, nullptr) != SQLITE_OK)
            qFatal("the floor cannot read: %s", sqlite3_errmsg(sql));
        qint64 sum = 0;
        for (rows = 0; sqlite3_step(select) == SQLITE_ROW; ++rows)
            for (int column = 0; column < 4; ++column)
                sum += sqlite3_column_int64(select, column);
        if (sum == 0)
            qFatal("the floor read nothing");
        sqlite3_finalize(select);
        sqlite3_close(sql);
    });
}

struct Load
{
    double milliseconds = 0;
    double floor = 0;
    double peakMib = 0;
};

// A fresh process loads and evaluates, so that the building does not count in its memory. Nothing
// where it failed; it has said why.
std::optional<Load> loadOnce(const QString &path)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("scale-load"), path});
    process.waitForFinished(-1);
    const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 ||
        words.size() != 3)
        return std::nullopt;
    return Load{words[0].toDouble(), words[1].toDouble(), words[2].toDouble()};
}

std::optional<Load> bestLoad(const QString &path)
{
    std::optional<Load> best = loadOnce(path);
    for (int i = 1; best && i < kScaleRuns; ++i) {
        const std::optional<Load> load = loadOnce(path);
        if (!load)
            return std::nullopt;
        best = {std::min(best->milliseconds, load->milliseconds),
                std::min(best->floor, load->floor), std::max(best->peakMib, load->peakMib)};
    }
    return best;
}

void printRow(int millions, const Load &load, qint64 bytes)
{
    const double mib = 1024 * 1024;
    std::printf("| %d million | %s | %s | %s | %s MiB | %s MiB |\n", millions,
                qPrintable(ms(load.milliseconds / millions)), qPrintable(ms(load.floor / millions)),
                qPrintable(times(load.milliseconds, load.floor)),
                qPrintable(QString::number(load.peakMib, 'f', 0)),
                qPrintable(QString::number(static_cast<double>(bytes) / mib, 'f', 0)));
    std::fflush(stdout);
}

} // namespace

int runScaleLoad(const QString &file)
{
    Results results;
    const double time = timed([&] {
        Workbook workbook = unwrap(Workbook::open(file));
        results = unwrap(loadResults(workbook));
    });
    const double peak = peakMemory();
    const size_t evaluators = results.evidence.groups.begin()->second.evaluators.size();
    for (const TeamOutcome &team : results.outcome.teams)
        if (team.axes.front().counted != evaluators || !team.total)
            qFatal("not every mark counted");
    qint64 rows = 0;
    const double floor = readBarely(file, rows);
    if (rows != static_cast<qint64>(evaluators) * kScaleTeams * kCriteria)
        qFatal("the floor read other rows");
    std::printf("%.3f %.3f %.3f\n", time, floor, peak);
    return 0;
}

int runScale(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption option(QStringLiteral("millions"),
                                    QStringLiteral("Marks in millions, 1 to 200; may be repeated."),
                                    QStringLiteral("N"));
    parser.addOption(option);
    parser.addHelpOption();
    parser.process(arguments);
    QStringList sizes = parser.values(option);
    if (sizes.isEmpty())
        sizes = QStringLiteral("1 2 5 10 20").split(u' ');
    const auto isAllowed = [](const QString &size) {
        return size.toInt() >= 1 && size.toInt() <= kMostMillions;
    };
    if (!std::all_of(sizes.begin(), sizes.end(), isAllowed))
        parser.showHelp(2);
    std::printf("| marks | open, load, evaluate, for a million | bare SQLite API, same rows, for a"
                " million | ratio | peak memory | file |\n|---|---|---|---|---|---|\n");
    for (const QString &size : sizes) {
        const int millions = size.toInt();
        const QTemporaryDir folder; // one size at a time, so that the disk need not hold all
        const QString path = folder.filePath(QStringLiteral("scale.simsa"));
        build(path, millions);
        const std::optional<Load> load = bestLoad(path);
        if (!load)
            return 1;
        printRow(millions, *load, QFileInfo(path).size());
    }
    return 0;
}

} // namespace simsa::bench
