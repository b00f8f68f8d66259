#include "app/base/file.h"
#include "app/plan/templates.h"
#include "tests/ui/desktop/admin/rounds.h"
#include "ui/desktop/admin/admin_models.h"
#include "ui/desktop/admin/admin_window.h"
#include "ui/desktop/admin/results_page.h"
#include "ui/desktop/admin/setup_page.h"
#include "ui/desktop/admin/sheets_page.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QTableView>

using namespace simsa;
using namespace simsa::test;

namespace {

QString demoFile(const char *name)
{
    return source("resources/demo/") + QString::fromLatin1(name);
}

// Waits until the job that was started has told or warned.
void waitForAnswer(const FakePrompts &prompts)
{
    REQUIRE(QTest::qWaitFor([&] { return !prompts.told.isEmpty() || !prompts.warned.isEmpty(); },
                            60'000));
}

void waitForVerdicts(const QWidget &window, const char *start)
{
    REQUIRE(QTest::qWaitFor(
        [&] { return textOf(window, "markSum").startsWith(QString::fromLatin1(start)); }, 60'000));
}

} // namespace

TEST_CASE("An administrator prepares and freezes a round in the window", "[desktop]")
{
    const QTemporaryDir folder;
    FakePrompts prompts;
    AdminWindow window(
        must(Workbook::create(folder.filePath(QStringLiteral("w.simsa")), QStringLiteral("Test"),
                              kPassphrase, systemClock(), Stretch::cheapest())),
        prompts);
    open(window);
    CHECK_FALSE(find<QPushButton>(window, "teams")->isEnabled());
    prompts.chosen = {
        static_cast<int>(planTemplates().indexOf(QStringLiteral("sovereign-ai-stage1")))};
    click(window, "planTemplate");
    CHECK_FALSE(find<QPushButton>(window, "freeze")->isEnabled()); // nobody to judge, nobody judged
    QApplication::clipboard()->setText(QStringLiteral("id\tname_ko\tname_en\n"
                                                      "garam\t가람\tGaram\nnarae\t나래\tNarae\n"));
    click(window, "teamsPaste");
    prompts.files = {demoFile("panel.csv")};
    click(window, "panel");
    REQUIRE(prompts.warned.isEmpty());
    CHECK(find<QPushButton>(window, "freeze")->isEnabled());

    prompts.confirmed = {false};
    click(window, "freeze");
    CHECK(window.session().workbook().state() == RoundState::Open);
    prompts.confirmed = {true};
    click(window, "freeze");

    const Round &round = window.session().workbook().round();
    CHECK(window.session().workbook().state() == RoundState::Frozen);
    CHECK(round.teams.size() == 2);
    CHECK(round.panel.evaluators.size() == 59);
    CHECK_FALSE(find<QPushButton>(window, "planTemplate")->isEnabled());
    QApplication::clipboard()->setText(QStringLiteral(
        "team\tnia\tcommon\tindividual\ngaram\t9.2\t14.4\t10\nnarae\t7.9\t10.9\tx\n"));
    click(window, "valuesPaste");
    REQUIRE(prompts.warned.size() == 1);
    CHECK(prompts.warned[0].contains(QStringLiteral("line 3, column individual")));
}

TEST_CASE("Who is recused, and who has the same name, is shown and asked about before freezing",
          "[desktop]")
{
    const QTemporaryDir folder;
    FakePrompts prompts;
    AdminWindow window(
        must(Workbook::create(folder.filePath(QStringLiteral("w.simsa")), QStringLiteral("Test"),
                              kPassphrase, systemClock(), Stretch::cheapest())),
        prompts);
    open(window);
    auto *page = window.findChild<SetupPage *>();
    page->usePlan(smallPlan());
    page->useTeams(parseCsv(QStringLiteral("id,name_ko\na,가람\nb,가람\nc,다온\n")));
    page->usePanel(parseCsv(
        QStringLiteral("evaluator,group,name,recused\nE1,expert,Kim,\"a,c\"\nU1,user,Kim,\n")));
    REQUIRE(prompts.warned.isEmpty());
    prompts.confirmed = {false};
    click(window, "freeze");

    const QString recusals = QStringLiteral("2 recusals: E1 – 가람 (a), E1 – 다온");
    REQUIRE(prompts.asked.size() == 1);
    for (const QString &text : {prompts.asked[0], textOf(window, "panelState")}) {
        CHECK(text.contains(recusals));
        CHECK(text.contains(QStringLiteral("“가람”: a, b")));
        CHECK(text.contains(QStringLiteral("“Kim”: E1, U1")));
    }
}

TEST_CASE("Pasted values are shown before they take the place of others", "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    AdminWindow window(must(Workbook::open(programme.workbook().path())), prompts);
    open(window);
    const auto paste = [&](const char *text) {
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        click(window, "valuesPaste");
    };
    const auto stored = [&] { return programme.results().evidence.measured; };
    const std::pair a{TeamId{QStringLiteral("a")}, ItemId{QStringLiteral("speed")}};

    paste("team\tspeed\na\t1\nb\t\n");
    CHECK(prompts.asked.isEmpty()); // nothing stood there
    REQUIRE(prompts.told.size() == 1);
    CHECK(prompts.told[0].contains(QStringLiteral("Still missing (2): b: speed; c: speed")));
    CHECK(stored().size() == 1);
    CHECK(textOf(window, "valueState").contains(QStringLiteral("1 of 3 values")));

    prompts.confirmed = {false};
    paste("team\tspeed\na\t2\nb\t3\n");
    REQUIRE(prompts.asked.size() == 1);
    CHECK(prompts.asked[0].contains(QStringLiteral("a / speed: 1 → 2")));
    CHECK(prompts.asked[0].contains(QStringLiteral("b / speed: 3")));
    CHECK(stored().size() == 1);
    CHECK(stored().at(a) == Points::whole(1));

    prompts.confirmed = {true};
    paste("team\tspeed\na\t2\nb\t3\n");
    CHECK(stored().size() == 2);
    CHECK(stored().at(a) == Points::whole(2));
    CHECK(prompts.warned.isEmpty());
}

TEST_CASE("Dropped sheets get a verdict each, and nothing is written before they are taken in",
          "[desktop]")
{
    TestProgramme programme;
    QStringList files;
    for (const char *evaluator : {"E1", "E2", "E3", "U1", "U2"})
        files.append(programme.handIn(evaluator));
    const QString bad = programme.path(QStringLiteral("sheets-laptop/bad.simsa-sheet"));
    must(writeFile(bad, "nothing"));
    FakePrompts prompts;
    AdminWindow window(must(Workbook::open(programme.workbook().path())), prompts);
    open(window);
    window.goTo(AdminWindow::Page::Sheets);
    auto *page = window.findChild<SheetsPage *>();
    prompts.texts = {QStringLiteral("not the passphrase"), kPassphrase};

    page->inspect({programme.path(QStringLiteral("sheets-laptop"))});
    waitForVerdicts(window, "Nothing is written yet");

    CHECK(prompts.warned.size() == 1); // the passphrase that was wrong
    const auto *model = find<QTableView>(window, "verdicts")->model();
    CHECK(model->rowCount() == 6);
    CHECK(must(keptSheets(programme.workbook())).empty());
    CHECK(textOf(window, "handedIn") == QStringLiteral("0 of 5 handed in"));

    click(window, "apply");
    waitForVerdicts(window, "Done");

    CHECK(textOf(window, "handedIn") == QStringLiteral("5 of 5 handed in"));
    CHECK(textOf(window, "markSum")
              .contains(QStringLiteral("28 marks in the files = 28 newly kept")));
}

TEST_CASE(
    "Scenario 23: before a later revision takes the place of one that counts, a person is asked",
    "[desktop]")
{
    TestProgramme programme;
    programme.merge({programme.handIn("E1")});
    const QString later = programme.correct("E1", Points::whole(2));
    FakePrompts prompts;
    AdminWindow window(must(Workbook::open(programme.workbook().path())), prompts);
    open(window);
    window.goTo(AdminWindow::Page::Sheets);
    prompts.texts = {kPassphrase};
    window.findChild<SheetsPage *>()->inspect({later});
    waitForVerdicts(window, "Nothing is written yet");
    prompts.confirmed = {false};
    click(window, "apply");
    REQUIRE(prompts.asked.size() == 1);
    CHECK(prompts.asked[0].contains(QStringLiteral("E1: revision 1 → 2")));
    CHECK(must(keptSheets(programme.workbook())).size() == 1); // nothing was written

    prompts.confirmed = {true};
    click(window, "apply");
    waitForVerdicts(window, "Done");
    CHECK(must(keptSheets(programme.workbook())).size() == 2);
    CHECK(textOf(window, "handedIn") == QStringLiteral("1 of 5 handed in"));
    window.goTo(AdminWindow::Page::Results);
    CHECK(textOf(window, "corrected") ==
          QStringLiteral("Corrected after signing: E1 (revision 2)"));
}

TEST_CASE("A conflict is decided by a person, with a reason", "[desktop]")
{
    TestProgramme programme;
    programme.merge({programme.handIn("E1", Points::whole(3), "home"),
                     programme.handIn("E1", Points::whole(4), "office")});
    FakePrompts prompts;
    AdminWindow window(must(Workbook::open(programme.workbook().path())), prompts);
    open(window);
    window.goTo(AdminWindow::Page::Sheets);
    prompts.chosen = {1};
    prompts.texts = {QStringLiteral("confirmed by telephone")};

    click(window, "decide");

    CHECK(prompts.warned.isEmpty());
    CHECK(textOf(window, "handedIn") == QStringLiteral("1 of 5 handed in"));
    CHECK_FALSE(find<QPushButton>(window, "decide")->isVisible());
}

TEST_CASE("Packets are written from the window after the passphrase", "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    AdminWindow window(must(Workbook::open(programme.workbook().path())), prompts);
    open(window);
    window.goTo(AdminWindow::Page::Sheets);
    prompts.files = {programme.path(QStringLiteral("out"))};
    prompts.texts = {kPassphrase};

    click(window, "writePackets");
    waitForAnswer(prompts);

    CHECK(prompts.warned.isEmpty());
    CHECK(QDir(programme.path(QStringLiteral("out"))).entryList(QDir::Files).size() == 5);
}

TEST_CASE("The results page shows the ranking, exports it and compares it with the sheets",
          "[desktop]")
{
    TestProgramme programme;
    QStringList files;
    for (const char *evaluator : {"E1", "E2", "E3", "U1", "U2"})
        files.append(programme.handIn(evaluator));
    programme.merge(files);
    std::vector<Measurement> values;
    for (const Team &team : smallTeams())
        values.push_back({team.id, ItemId{QStringLiteral("speed")}, Points::whole(4)});
    must(programme.workbook().enter(values));
    FakePrompts prompts;
    AdminWindow window(must(Workbook::open(programme.workbook().path())), prompts);
    open(window);
    window.goTo(AdminWindow::Page::Results);

    const auto *ranking = find<QTableView>(window, "ranking")->model();
    CHECK(ranking->rowCount() == 4);
    CHECK(ranking->index(0, 5).data().toString() == QStringLiteral("29.0"));
    CHECK(ranking->index(2, 3).data().toString() ==
          QStringLiteral("15.0 · 2 of 2 (panel 3, 1 recused)"));
    CHECK(ranking->index(3, 5).data().toString() == QStringLiteral("29.0  (3 teams)"));

    const QString xlsx = programme.path(QStringLiteral("r.xlsx"));
    const QString csv = programme.path(QStringLiteral("csv"));
    prompts.files = {xlsx, csv};
    click(window, "exportXlsx");
    waitForAnswer(prompts);
    CHECK(prompts.told[0].contains(xlsx));
    CHECK(QFile(xlsx).size() > 4000);
    prompts.told.clear();
    click(window, "exportCsv");
    waitForAnswer(prompts);
    CHECK(QFile::exists(csv + QStringLiteral("/ranking.csv")));
    prompts.told.clear();
    prompts.texts = {kPassphrase};
    click(window, "verify");
    waitForAnswer(prompts);
    CHECK(prompts.warned.isEmpty());
}

TEST_CASE("The administrator's models keep the rules of models", "[desktop]")
{
    TestProgramme programme;
    const MergeReport report = programme.merge({programme.handIn("E1")});
    StatusModel statuses;
    VerdictModel verdicts;
    RankingModel ranking;
    const auto mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester statusTester(&statuses, mode);
    const QAbstractItemModelTester verdictTester(&verdicts, mode);
    const QAbstractItemModelTester rankingTester(&ranking, mode);

    statuses.setStatuses(must(handInStatus(programme.workbook())), smallPlan());
    verdicts.setReport(report);
    ranking.setOutcome(smallPlan(), programme.results().outcome);

    CHECK(statuses.rowCount() == 5);
    CHECK(verdicts.index(0, VerdictModel::VerdictColumn).data().toString() ==
          QStringLiteral("Accepted"));
    CHECK(ranking.index(0, 0).data().toString() == QStringLiteral("–"));
}

TEST_CASE("A window shows what another one has recorded once it is used again", "[desktop]")
{
    ProcedureRound round;
    FakePrompts prompts;
    AdminWindow first(round.opened(), prompts);
    open(first);
    first.goTo(AdminWindow::Page::Procedure);
    QWidget other;
    open(other);
    REQUIRE(textOf(first, "actCount") == QStringLiteral("Acts on record: 0"));

    round.record(act("{'kind': 'disqualified', 'team': 'b', 'reason': 'false statement'}"));
    first.activateWindow();

    CHECK(QTest::qWaitFor(
        [&] { return textOf(first, "actCount") == QStringLiteral("Acts on record: 1"); }));
    CHECK(prompts.warned.isEmpty());
}
