// The start of the desktop against an empty window, and a keystroke to a durable mark against a
// bare transaction that stores as much.
#include "tests/bench/bench.h"

#include "app/plan/templates.h"
#include "db/scorebook.h"
#include "ui/desktop/evaluator_window.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace simsa::bench {
namespace {

struct Start
{
    double milliseconds;
    double peakKib;
};

Start start(const char *program)
{
    Start result{};
    result.milliseconds = timed([&] {
        QProcess process;
        process.start(QString::fromLocal8Bit(program), QStringList());
        process.waitForFinished(-1);
        result.peakKib = process.readAllStandardOutput().trimmed().split('\n').back().toDouble();
    });
    return result;
}

Figure startFigure(std::vector<Figure> &figures)
{
    std::vector<double> ours, floors, ourPeaks, floorPeaks;
    start(SIMSA_BENCH_EMPTY); // both once for the disk's sake
    start(SIMSA_BENCH_START);
    for (int i = 0; i < 15; ++i) {
        const Start empty = start(SIMSA_BENCH_EMPTY);
        const Start simsa = start(SIMSA_BENCH_START);
        floors.push_back(empty.milliseconds);
        floorPeaks.push_back(empty.peakKib / 1024);
        ours.push_back(simsa.milliseconds);
        ourPeaks.push_back(simsa.peakKib / 1024);
    }
    const auto mib = [](double value) {
        return QString::number(value, 'f', 0) + QStringLiteral(" MiB");
    };
    figures.push_back({QStringLiteral("start to the first painted window, median of 15"),
                       ms(median(ours)), ms(median(floors)) + QStringLiteral(", empty Qt window"),
                       times(median(ours), median(floors))});
    return {QStringLiteral("memory of the start window at its peak"), mib(median(ourPeaks)),
            mib(median(floorPeaks)) + QStringLiteral(", empty Qt window"),
            times(median(ourPeaks), median(floorPeaks))};
}

class SilentPrompts : public Prompts
{
public:
    QStringList openFiles(QWidget *, const QString &, const QString &) override { return {}; }
    QString openFile(QWidget *, const QString &, const QString &) override { return {}; }
    QString saveFile(QWidget *, const QString &, const QString &, const QString &) override
    {
        return {};
    }
    QString folder(QWidget *, const QString &) override { return {}; }
    void tell(QWidget *, const QString &, const QString &) override {}
    void warn(QWidget *, const QString &text) override { qFatal("%s", qPrintable(text)); }
    bool confirm(QWidget *, const QString &, const QString &, const QString &) override
    {
        return false;
    }
    std::optional<QString> askText(QWidget *, const QString &, const QString &) override
    {
        return {};
    }
    std::optional<QString> askPassphrase(QWidget *, const QString &) override { return {}; }
    std::optional<QString> askNewPassphrase(QWidget *, const QString &) override { return {}; }
    std::optional<int> choose(QWidget *, const QString &, const QStringList &) override
    {
        return {};
    }
};

// A packet of the first stage: 5 teams, 5 questions of 1 to 5.
QByteArray packetBytes()
{
    const ProgrammeKeys keys = ProgrammeKeys::make();
    Packet packet;
    packet.keys = keys.publicKeys();
    packet.programme = programmeId(packet.keys);
    packet.programmeTitle = QStringLiteral("bench");
    packet.plan = must(planFromTemplate(QStringLiteral("sovereign-ai-stage1")));
    for (const char *id : {"a", "b", "c", "d", "e"})
        packet.teams.push_back(
            {TeamId{QString::fromLatin1(id)}, {QString::fromLatin1(id), QString::fromLatin1(id)}});
    packet.evaluator = {EvaluatorId{QStringLiteral("U01")}, GroupId{QStringLiteral("user")},
                        QStringLiteral("bench")};
    packet.enrolment = randomBytes(32);
    packet.issuedAt = toTimestamp(QDateTime::currentDateTimeUtc());
    return writePacket(packet, keys);
}

std::vector<double> typeMarks(const QString &folder)
{
    const QByteArray bytes = packetBytes();
    const QString path = Scorebook::pathFor(folder, must(readPacket(bytes)));
    SilentPrompts prompts;
    EvaluatorWindow window(must(Scorebook::openFor(path, bytes)), prompts);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("the window was not shown");
    std::vector<double> keystrokes;
    for (int i = 0; i < 300; ++i) {
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + i % 5);
        keystrokes.push_back(timed([&] { QTest::keyClick(window.focusWidget(), key); }));
    }
    return keystrokes;
}

std::vector<double> bareTransactions(const QString &folder)
{
    Database database =
        must(Database::create(folder + QStringLiteral("/floor.simsa-scorebook"), kScorebookKind));
    SQLite::Database &sql = database.sql();
    SQLite::Statement mark(sql, "INSERT INTO mark VALUES ('a', 'q1', ?) ON CONFLICT DO UPDATE"
                                " SET units = excluded.units");
    SQLite::Statement trail(sql, "INSERT INTO trail (at, team, criterion, position, old, new)"
                                 " VALUES ('2026-01-15T00:00:00Z', 'a', 'q1', 0, '1', '2')");
    std::vector<double> transactions;
    for (int i = 0; i < 300; ++i)
        transactions.push_back(timed([&] {
            sql.exec("BEGIN IMMEDIATE");
            mark.bind(1, i);
            mark.exec();
            mark.reset();
            trail.exec();
            trail.reset();
            sql.exec("COMMIT");
        }));
    return transactions;
}

} // namespace

std::vector<Figure> windowFigures()
{
    std::vector<Figure> figures;
    const Figure memory = startFigure(figures);
    figures.push_back(memory);
    const QTemporaryDir folder;
    const std::vector<double> typed = typeMarks(folder.path());
    const std::vector<double> bare = bareTransactions(folder.path());
    const QString floor = QStringLiteral(", bare transaction of the same two rows");
    figures.push_back({QStringLiteral("a keystroke to a durable mark, median of 300"),
                       ms(median(typed)), ms(median(bare)) + floor,
                       times(median(typed), median(bare))});
    figures.push_back({QStringLiteral("a keystroke to a durable mark, the worst of 300"),
                       ms(worst(typed)), ms(worst(bare)) + floor,
                       times(worst(typed), worst(bare))});
    return figures;
}

} // namespace simsa::bench
