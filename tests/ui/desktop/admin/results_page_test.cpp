#include "tests/ui/desktop/admin/rounds.h"
#include "ui/desktop/admin/ranking_chart.h"
#include "ui/desktop/admin/trace_dialog.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QClipboard>
#include <QGraphicsSimpleTextItem>
#include <QTableView>
#include <QTreeWidget>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

QString cell(const AdminWindow &window, int row, int column)
{
    return find<QTableView>(window, "ranking")->model()->index(row, column).data().toString();
}

// Of smallPlan's three axes.
constexpr int kRank = 0;
constexpr int kTeam = 1;
constexpr int kTotal = 5;
constexpr int kStatus = 6;
constexpr int kWhy = 7;

} // namespace

TEST_CASE("A team that fails a requirement has no rank, and the rank that its points would give "
          "stands in its reasons",
          "[desktop]")
{
    ProcedureRound round;
    round.fill();
    round.decideGate("a", true);
    round.decideGate("b", false);
    round.decideGate("c", true);
    FakePrompts prompts;
    AdminWindow window(round.opened(), prompts);
    open(window);
    window.goTo(AdminWindow::Page::Results);

    CHECK(cell(window, 0, kRank) == u"1"_s);
    CHECK(cell(window, 0, kStatus) == u"through"_s);
    CHECK(cell(window, 1, kTeam) == u"Narae"_s);
    CHECK(cell(window, 1, kRank) == u"–"_s);
    CHECK(cell(window, 1, kTotal) == u"29.0"_s);
    CHECK(cell(window, 1, kStatus) == u"out"_s);
    CHECK(cell(window, 1, kWhy).contains(u"Independence"_s));
    CHECK(cell(window, 1, kWhy).contains(u"by points alone it would rank 2"_s));
    CHECK(cell(window, 2, kWhy) == u"total below the cut line"_s);
    CHECK(prompts.warned.isEmpty());
}

TEST_CASE("The bars say the figures of the table, the bonus among them, under whole names",
          "[desktop]")
{
    std::vector<Team> teams = smallTeams();
    const QString longName = u"Garam & Partners Institute of Sovereign Language Models"_s;
    teams[0].name.en = longName;
    TestProgramme programme(procedurePlan(), teams, smallPanel());
    QStringList sheets;
    for (const char *evaluator : {"E1", "E2", "E3", "U1", "U2"})
        sheets.append(programme.handIn(evaluator));
    programme.merge(sheets);
    std::vector<Measurement> values;
    for (const Team &team : teams)
        values.push_back({team.id, ItemId{u"speed"_s}, Points::whole(4)});
    must(programme.workbook().enter(values));
    must(recordActs(programme.workbook(),
                    {act("{'kind':'adjusted','adjustment':'bonus','team':'b','points':'1.5',"
                         "'reason':'r'}")}));
    const Results results = must(loadResults(programme.workbook()));

    RankingChart chart;
    chart.resize(1366, 600);
    chart.setOutcome(programme.workbook().round().plan, results.outcome, u"en"_s);
    chart.show();
    QApplication::processEvents();

    QStringList labels;
    for (const QGraphicsItem *item : chart.scene()->items())
        if (const auto *text = qgraphicsitem_cast<const QGraphicsSimpleTextItem *>(item))
            if (text->isVisible())
                labels.append(text->text());
    for (const TeamOutcome &team : results.outcome.teams)
        for (const AxisOutcome &axis : team.axes)
            CHECK(labels.removeOne(axis.shown));
    CHECK(labels.contains(u"+1.5"_s));
    const auto axes = chart.chart()->axes(Qt::Horizontal);
    REQUIRE(axes.size() == 1);
    const QStringList names = qobject_cast<QBarCategoryAxis *>(axes.front())->categories();
    for (const TeamOutcome &team : results.outcome.teams) {
        const QString name = team.team.name.in(u"en"_s).toHtmlEscaped();
        CHECK(std::any_of(names.begin(), names.end(), [&](QString shown) {
            return shown.replace(u"<br>"_s, u" "_s).contains(name) &&
                   shown.contains(team.shownTotal);
        }));
    }
}

TEST_CASE("A vacant seat is declared, and another order that would fill it is warned of",
          "[desktop]")
{
    ProcedureRound round;
    round.fill();
    round.decideGate("a", true);
    round.decideGate("b", false);
    round.decideGate("c", true);
    FakePrompts prompts;
    AdminWindow window(round.opened(), prompts);
    open(window);
    window.goTo(AdminWindow::Page::Results);

    CHECK(textOf(window, "seats").startsWith(u"Seats: 2. Through: 1. Vacant: 1."_s));
    const QString warning = textOf(window, "orderWarning");
    CHECK(warning.contains(u"gates first"_s));
    CHECK(warning.contains(u"Daon would go through"_s));
    // Each effect is told once, though two other orders have it.
    CHECK(warning.count(u"Daon"_s) == 1);
}

TEST_CASE("Nothing is warned of where every order lets the same teams through", "[desktop]")
{
    ProcedureRound round;
    round.fill();
    for (const char *team : {"a", "b", "c"})
        round.decideGate(team);
    FakePrompts prompts;
    AdminWindow window(round.opened(), prompts);
    open(window);
    window.goTo(AdminWindow::Page::Results);

    CHECK(find<QLabel>(window, "orderWarning")->isHidden());
}

TEST_CASE("The results say whether they are provisional, notified or confirmed", "[desktop]")
{
    ProcedureRound round;
    FakePrompts prompts;
    AdminWindow window(round.opened(), prompts);
    open(window);
    window.goTo(AdminWindow::Page::Results);
    const auto state = [&] {
        window.session().refresh(&window);
        return textOf(window, "resultState");
    };
    CHECK(state() == u"Provisional; the teams have not been told yet."_s);
    round.notify();
    CHECK(state() == u"Provisional; objections until 2026-01-26."_s);
    round.record(act("{'kind': 'excluded', 'evaluator': 'E1', 'team': 'c', 'reason': 'advised'}"));
    CHECK(state().contains(u"has to be notified again"_s));
    round.record(act("{'kind': 'notified', 'date': '2026-01-16'}"));
    round.record(act("{'kind': 'confirmed', 'date': '2026-01-27'}"));
    CHECK(state() == u"Confirmed on 2026-01-27."_s);
}

TEST_CASE("Nobody of a closed group is waited for", "[desktop]")
{
    ProcedureRound round;
    FakePrompts prompts;
    AdminWindow window(round.opened(), prompts);
    open(window);
    window.goTo(AdminWindow::Page::Results);
    const auto provisional = [&] {
        window.session().refresh(&window);
        return textOf(window, "provisional");
    };
    CHECK(provisional() == u"Provisional (not handed in: E1, E2, E3, U1, U2)"_s);
    round.record(act("{'kind': 'groupClosed', 'group': 'expert', 'reason': 'deadline over'}"));
    CHECK(provisional() == u"Provisional (not handed in: U1, U2)"_s);
    round.record(act("{'kind': 'groupClosed', 'group': 'user', 'reason': 'deadline over'}"));
    CHECK(provisional().isEmpty());
}

TEST_CASE("What is undecided stands above the ranking until it is decided", "[desktop]")
{
    ProcedureRound round;
    FakePrompts prompts;
    AdminWindow window(round.opened(), prompts);
    open(window);
    window.goTo(AdminWindow::Page::Results);
    CHECK(textOf(window, "undecided").startsWith(u"Not everything is decided"_s));

    round.fill();
    for (const char *team : {"a", "b", "c"})
        round.decideGate(team);
    window.session().refresh(&window);
    CHECK(textOf(window, "undecided") == QString());
}

TEST_CASE("Results count as seen when somebody looks at their page, once for each evidence",
          "[desktop]")
{
    ProcedureRound round;
    round.fill();
    FakePrompts prompts;
    AdminWindow window(round.opened(), prompts);
    open(window);
    CHECK(timesSeen(round.workbook()) == 0);

    window.goTo(AdminWindow::Page::Results);
    CHECK(timesSeen(round.workbook()) == 1);
    window.goTo(AdminWindow::Page::Sheets);
    window.goTo(AdminWindow::Page::Results);
    CHECK(timesSeen(round.workbook()) == 1);

    round.record(act("{'kind': 'excluded', 'evaluator': 'E1', 'team': 'c', 'reason': 'advised'}"));
    window.session().refresh(&window);
    CHECK(timesSeen(round.workbook()) == 2);
}

TEST_CASE("A total can be followed to the mark in a signed sheet, and copied as text", "[desktop]")
{
    ProcedureRound round;
    round.fill();
    FakePrompts prompts;
    AdminWindow window(round.opened(), prompts);
    open(window);
    window.goTo(AdminWindow::Page::Results);
    auto *table = find<QTableView>(window, "ranking");
    table->setCurrentIndex(table->model()->index(1, 0));
    table->setFocus();

    press(window, Qt::Key_Return);

    auto *dialog = dialogOf<TraceDialog>(window);
    CHECK(dialog->windowTitle() == u"Where Narae's total comes from"_s);
    const auto *tree = find<QTreeWidget>(*dialog, "trace");
    REQUIRE(tree->topLevelItemCount() == 1);
    CHECK(tree->topLevelItem(0)->text(1) == u"29"_s);
    QString receipt;
    for (const EvaluatorStatus &status : must(handInStatus(round.workbook())))
        if (status.evaluator.id.value == u"E1"_s)
            receipt = status.receipt;
    REQUIRE_FALSE(receipt.isEmpty());
    const QList<QTreeWidgetItem *> marks =
        tree->findItems(receipt, Qt::MatchExactly | Qt::MatchRecursive, 3);
    CHECK(marks.size() == 2); // one for each criterion of the experts

    click(*dialog, "copyTrace");
    const QString copied = QApplication::clipboard()->text();
    CHECK(copied.startsWith(u"Total  ·  29"_s));
    CHECK(copied.contains(u"Mark of E1"_s));
    CHECK(copied.contains(receipt));
}

TEST_CASE("Where a team has no total there is nothing to follow", "[desktop]")
{
    ProcedureRound round;
    FakePrompts prompts;
    AdminWindow window(round.opened(), prompts);
    open(window);
    window.goTo(AdminWindow::Page::Results);

    CHECK_FALSE(find<QPushButton>(window, "traceTeam")->isEnabled());
}
