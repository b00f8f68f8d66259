// The start of the desktop and its memory against an empty window, a keystroke to a painted and
// durable mark against a bare transaction that stores as much, and a sheet as large as they come.
#include "tests/bench/bench.h"

#include "app/plan/templates.h"
#include "db/scorebook.h"
#include "tests/support/silent_prompts.h"
#include "ui/desktop/evaluator/evaluator_window.h"

#include <QProcess>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

namespace simsa::bench {
namespace {

struct Start
{
    double milliseconds;
    double peakKib;
};

Start start(const char *program, const QStringList &arguments = {})
{
    Start result{};
    result.milliseconds = timed([&] {
        QProcess process;
        process.start(QString::fromLocal8Bit(program), arguments);
        process.waitForFinished(-1);
        result.peakKib = process.readAllStandardOutput().trimmed().split('\n').back().toDouble();
    });
    return result;
}

// Answers what an empty window takes to start, in milliseconds.
double addStart(const QString &scorebook, std::vector<Figure> &figures)
{
    std::vector<double> ours, floors, ourPeaks, floorPeaks, workPeaks;
    start(SIMSA_BENCH_EMPTY); // both once for the disk's sake
    start(SIMSA_BENCH_START);
    for (int i = 0; i < 15; ++i) {
        const Start empty = start(SIMSA_BENCH_EMPTY);
        const Start simsa = start(SIMSA_BENCH_START);
        floors.push_back(empty.milliseconds);
        floorPeaks.push_back(empty.peakKib / 1024);
        ours.push_back(simsa.milliseconds);
        ourPeaks.push_back(simsa.peakKib / 1024);
        workPeaks.push_back(start(SIMSA_BENCH_START, {scorebook}).peakKib / 1024);
    }
    const auto mib = [](double value) {
        return QString::number(value, 'f', 0) + QStringLiteral(" MiB");
    };
    figures.push_back({QStringLiteral("start to the first painted window, median of 15"),
                       ms(median(ours)), ms(median(floors)) + QStringLiteral(", empty Qt window"),
                       times(median(ours), median(floors))});
    const QString floor = mib(median(floorPeaks)) + QStringLiteral(", empty Qt window");
    figures.push_back({QStringLiteral("memory of the start window at its peak"),
                       mib(median(ourPeaks)), floor, times(median(ourPeaks), median(floorPeaks))});
    figures.push_back({QStringLiteral("memory of an evaluator's window at its peak"),
                       mib(median(workPeaks)), floor,
                       times(median(workPeaks), median(floorPeaks))});
    return median(floors);
}

QByteArray packetOf(const Plan &plan, const char *group, int teams)
{
    const ProgrammeKeys keys = ProgrammeKeys::make();
    Packet packet;
    packet.keys = keys.publicKeys();
    packet.programme = programmeId(packet.keys);
    packet.programmeTitle = QStringLiteral("bench");
    packet.plan = plan;
    for (int i = 1; i <= teams; ++i) {
        const QString name = QStringLiteral("team%1").arg(i);
        packet.teams.push_back({TeamId{name}, {name, name}});
    }
    packet.evaluator = {EvaluatorId{QStringLiteral("B01")}, GroupId{QString::fromLatin1(group)},
                        QStringLiteral("bench")};
    packet.enrolment = randomBytes(32);
    packet.issuedAt = toTimestamp(QDateTime::currentDateTimeUtc());
    return writePacket(packet, keys);
}

// Of the first stage: 5 teams, 5 questions of 1 to 5.
QByteArray usualPacket()
{
    return packetOf(unwrap(planFromTemplate(QStringLiteral("sovereign-ai-stage1"))), "user", 5);
}

// 100 teams and 30 criteria of 0 to 10.
QByteArray largePacket()
{
    Plan plan = unwrap(planFromTemplate(QStringLiteral("sovereign-ai-stage1")));
    for (Axis &axis : plan.axes) {
        auto *judged = std::get_if<JudgedBy>(&axis.source);
        if (!judged || judged->group.value != QStringLiteral("expert"))
            continue;
        Criterion criterion = judged->criteria.back(); // 10 points
        axis.points = Points::whole(300);
        judged->criteria.clear();
        for (int i = 1; i <= 30; ++i) {
            criterion.id = CriterionId{QStringLiteral("c%1").arg(i)};
            judged->criteria.push_back(criterion);
        }
    }
    return packetOf(plan, "expert", 100);
}

// A scorebook on which the work can begin; its path.
QString begunScorebook(const QString &folder, const QByteArray &packet)
{
    const QString path = Scorebook::pathFor(folder, unwrap(readPacket(packet)));
    Scorebook book = unwrap(Scorebook::openFor(path, packet));
    unwrap(book.choosePassphrase(QStringLiteral("bench bench"), Stretch::cheapest()));
    unwrap(book.pledge());
    return path;
}

// Everything that waits to be painted is painted.
void paint()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

std::vector<double> typeMarks(const QString &folder)
{
    SilentPrompts prompts;
    EvaluatorWindow window(unwrap(Scorebook::open(begunScorebook(folder, usualPacket()))), prompts);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window))
        qFatal("the window was not shown");
    paint();
    std::vector<double> keystrokes;
    for (int i = 0; i < 300; ++i) {
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + i % 5);
        keystrokes.push_back(timed([&] {
            QTest::keyClick(window.focusWidget(), key);
            paint();
        }));
    }
    return keystrokes;
}

// The frames of scrolling from the top to the end, a step at a time.
std::vector<double> scroll(QAbstractScrollArea &area)
{
    QScrollBar *bar = area.verticalScrollBar();
    std::vector<double> frames;
    const int step = std::max(1, (bar->maximum() - bar->minimum()) / 100);
    for (int value = bar->minimum(); value < bar->maximum(); value += step)
        frames.push_back(timed([&] {
            bar->setValue(value);
            paint();
        }));
    return frames;
}

void addLarge(const QString &folder, double emptyStart, std::vector<Figure> &figures)
{
    const QString path = begunScorebook(folder, largePacket());
    {
        Scorebook book = unwrap(Scorebook::open(path));
        Marks marks = book.marks();
        for (size_t team = 0; team < 90; ++team)
            for (size_t field = 0; field < marks[team].marks.size(); ++field)
                marks[team].marks[field] = Points::whole(static_cast<int>((team + field) % 11));
        unwrap(book.setAll(marks));
    }
    SilentPrompts prompts;
    std::unique_ptr<EvaluatorWindow> window;
    const double opened = timed([&] {
        window = std::make_unique<EvaluatorWindow>(unwrap(Scorebook::open(path)), prompts);
        window->resize(1366, 768);
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get()))
            qFatal("the window was not shown");
        paint();
    });
    const QString floor = ms(emptyStart) + QStringLiteral(", start of an empty Qt window");
    figures.push_back({QStringLiteral("100 teams x 30 criteria, scorebook to painted window"),
                       ms(opened), floor, times(opened, emptyStart)});

    std::vector<double> frames =
        scroll(*window->findChild<QScrollArea *>(QStringLiteral("teamScroll")));
    for (int i = 0; i < 50; ++i)
        frames.push_back(timed([&] {
            QTest::keyClick(window->focusWidget(), Qt::Key_PageDown);
            paint();
        }));
    window->goTo(EvaluatorWindow::Page::Compare);
    paint();
    for (const double frame : scroll(*window->findChild<QTableView *>(QStringLiteral("grid"))))
        frames.push_back(frame);
    const QString frameFloor = QStringLiteral("50 ms");
    figures.push_back({QStringLiteral("100 x 30, a frame while scrolling, median"),
                       ms(median(frames)), frameFloor, times(median(frames), 50)});
    figures.push_back(
        {QStringLiteral("100 x 30, a frame while scrolling, the worst of %1").arg(frames.size()),
         ms(worst(frames)), frameFloor, times(worst(frames), 50)});

    window->goTo(EvaluatorWindow::Page::Teams);
    window->goToTeam(95);
    paint();
    std::vector<double> typed;
    for (int i = 0; i < 100; ++i)
        typed.push_back(timed([&] {
            QTest::keyClick(window->focusWidget(), i % 2 == 0 ? Qt::Key_1 : Qt::Key_Backspace);
            paint();
        }));
    figures.push_back({QStringLiteral("100 x 30, a key to painted and durable, the worst of 100"),
                       ms(worst(typed)), frameFloor, times(worst(typed), 50)});
}

std::vector<double> bareTransactions(const QString &folder)
{
    Database database =
        unwrap(Database::create(folder + QStringLiteral("/floor.simsa-scorebook"), kScorebookKind));
    SQLite::Database &sql = database.sql();
    SQLite::Statement mark(sql, "INSERT INTO mark (team, criterion, units) VALUES ('a', 'q1', ?)"
                                " ON CONFLICT DO UPDATE SET units = excluded.units");
    SQLite::Statement trail(sql, "INSERT INTO trail (at, what, team, criterion, position, old, new)"
                                 " VALUES ('2026-01-15T00:00:00Z', 'mark', 'a', 'q1', 0, '1',"
                                 " '2')");
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
    const QTemporaryDir started, typedIn, large;
    const double empty = addStart(begunScorebook(started.path(), usualPacket()), figures);
    const std::vector<double> typed = typeMarks(typedIn.path());
    const std::vector<double> bare = bareTransactions(typedIn.path());
    const QString floor = QStringLiteral(", bare transaction of the same two rows");
    figures.push_back({QStringLiteral("a key to painted and durable, median of 300"),
                       ms(median(typed)), ms(median(bare)) + floor,
                       times(median(typed), median(bare))});
    figures.push_back({QStringLiteral("a key to painted and durable, the worst of 300"),
                       ms(worst(typed)), ms(worst(bare)) + floor,
                       times(worst(typed), worst(bare))});
    addLarge(large.path(), empty, figures);
    return figures;
}

} // namespace simsa::bench
