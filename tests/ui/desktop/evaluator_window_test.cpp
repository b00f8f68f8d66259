#include "tests/ui/desktop/windows.h"
#include "ui/desktop/evaluator_window.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace simsa;
using namespace simsa::test;

TEST_CASE("An expert fills and hands in a whole sheet by keyboard alone", "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    EvaluatorWindow window(programme.scorebook("E1"), prompts);
    open(window);
    int mark = 1;
    for (int team = 0; team < 3; ++team)
        for (const int most : {10, 5}) {
            type(window, QString::number(std::min(mark++, most)));
            press(window, Qt::Key_Return);
        }
    CHECK(textOf(window, "left") == QStringLiteral("6 of 6 answered"));
    prompts.confirmed = {true};

    press(window, Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(prompts.warned.isEmpty());
    REQUIRE(prompts.told.size() == 1);
    const Scorebook &book = window.scorebook();
    CHECK(prompts.told[0].contains(book.submissions().back().receipt()));
    const QString file =
        QFileInfo(book.path()).absolutePath() + QStringLiteral("/sheets/E1-r1.simsa-sheet");
    CHECK(prompts.told[0].contains(file));
    const MergeReport merged = programme.merge({file});
    REQUIRE(merged.files[0].verdict == Verdict::Accepted);
    const MarkTable marks =
        programme.results().evidence.groups[GroupId{QStringLiteral("expert")}].marks;
    for (size_t team = 0; team < 3; ++team) {
        CHECK(marks.mark(0, team, 0) == Points::whole(static_cast<int>(2 * team + 1)));
        CHECK(marks.mark(0, team, 1) == Points::whole(std::min(static_cast<int>(2 * team + 2), 5)));
    }
}

TEST_CASE("A user chooses among five buttons with one digit each", "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    EvaluatorWindow window(programme.scorebook("U1"), prompts);
    open(window);

    for (int i = 0; i < 6; ++i) {
        press(window, static_cast<Qt::Key>(Qt::Key_1 + i % 5));
        press(window, Qt::Key_Return);
    }

    const Marks &marks = window.scorebook().marks();
    CHECK(marks[0].marks[0] == Points::whole(1));
    CHECK(marks[1].marks[1] == Points::whole(4));
    CHECK(marks[2].marks[1] == Points::whole(1));
    // A digit that the scale does not have changes nothing; Delete takes the mark away.
    find<MarkField>(window, "mark.q1")->setFocus();
    press(window, Qt::Key_9);
    CHECK(window.scorebook().marks()[2].marks[0] == Points::whole(5));
    press(window, Qt::Key_Delete);
    CHECK_FALSE(window.scorebook().marks()[2].marks[0]);
}

TEST_CASE("Each key is on the disk before the next", "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    EvaluatorWindow window(programme.scorebook("E1"), prompts);
    open(window);
    const auto stored = [&] { return must(Scorebook::open(window.scorebook().path())).marks()[0]; };

    type(window, QStringLiteral("1"));
    CHECK(stored().marks[0] == Points::whole(1));
    type(window, QStringLiteral("0"));
    CHECK(stored().marks[0] == Points::whole(10));
    find<QPlainTextEdit>(window, "opinion")->setFocus();
    type(window, QStringLiteral("good"));
    CHECK(stored().opinion == QStringLiteral("good"));
    CHECK(textOf(window, "saved").startsWith(QStringLiteral("Stored at ")));
}

TEST_CASE("A mark that the scale does not have is no score, and the reason stands beside it",
          "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    EvaluatorWindow window(programme.scorebook("E1"), prompts);
    open(window);

    type(window, QStringLiteral("11"));

    CHECK_FALSE(window.scorebook().marks()[0].marks[0]);
    const auto labels = find<MarkField>(window, "mark.plan")->findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("0–10"));
    }));
}

TEST_CASE("What is missing is listed, and a click on it leads there", "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    Scorebook book = programme.scorebook("E1");
    Marks marks = filled(book, {});
    marks[1].marks[1].reset();
    must(book.setAll(marks));
    EvaluatorWindow window(std::move(book), prompts);
    open(window);

    click(window, "submit");

    CHECK(prompts.warned.size() == 1);
    CHECK(textOf(window, "teamName") == QStringLiteral("Narae"));
    CHECK(window.focusWidget() == find<MarkField>(window, "mark.impact"));
    auto *list = find<QListWidget>(window, "missing");
    CHECK(list->count() == 1);
    find<QListView>(window, "teams")
        ->setCurrentIndex(find<QListView>(window, "teams")->model()->index(0, 0));
    CHECK(textOf(window, "teamName") == QStringLiteral("Garam"));
    Q_EMIT list->itemClicked(list->item(0));
    CHECK(textOf(window, "teamName") == QStringLiteral("Narae"));
}

TEST_CASE("A sheet that was handed in is read-only until it is corrected with a reason",
          "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    Scorebook book = programme.scorebook("E1");
    must(book.setAll(filled(book, {})));
    EvaluatorWindow window(std::move(book), prompts);
    open(window);
    prompts.confirmed = {true};
    click(window, "submit");
    auto *edit = find<MarkField>(window, "mark.plan")->findChild<QLineEdit *>();
    CHECK(edit->isReadOnly());
    CHECK_FALSE(find<QPushButton>(window, "submit")->isVisible());

    prompts.texts = {QString()};
    click(window, "correct");
    CHECK(prompts.warned.size() == 1);
    CHECK(edit->isReadOnly());

    prompts.texts = {QStringLiteral("typed the wrong column")};
    click(window, "correct");
    REQUIRE_FALSE(edit->isReadOnly());
    edit->setFocus();
    edit->selectAll();
    type(window, QStringLiteral("3"));
    prompts.confirmed = {true};
    click(window, "submit");
    CHECK(window.scorebook().submissions().size() == 2);
    CHECK(window.scorebook().submissions()[1].reason == QStringLiteral("typed the wrong column"));
}

TEST_CASE("A correction that is dropped leaves what was handed in", "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    programme.handIn("E1");
    EvaluatorWindow window(programme.scorebook("E1"), prompts);
    open(window);
    prompts.texts = {QStringLiteral("a mistake")};
    click(window, "correct");
    auto *edit = find<MarkField>(window, "mark.plan")->findChild<QLineEdit *>();
    edit->setFocus();
    edit->selectAll();
    type(window, QStringLiteral("2"));
    REQUIRE(window.scorebook().marks()[0].marks[0] == Points::whole(2));
    prompts.confirmed = {true};

    click(window, "cancelCorrection");

    CHECK(window.scorebook().marks()[0].marks[0] == Points::whole(10));
    CHECK(edit->text() == QStringLiteral("10"));
    CHECK(edit->isReadOnly());
}

TEST_CASE("A recused team is not on the evaluator's sheet", "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    EvaluatorWindow window(programme.scorebook("E3"), prompts);

    CHECK(find<QListView>(window, "teams")->model()->rowCount() == 2);
}

TEST_CASE("A change that cannot be stored is said, and the screen goes back to the disk",
          "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    EvaluatorWindow window(programme.scorebook("E1"), prompts);
    open(window);
    SQLite::Database other(window.scorebook().path().toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");

    type(window, QStringLiteral("7"));

    CHECK(prompts.warned.size() == 1);
    CHECK(find<MarkField>(window, "mark.plan")->findChild<QLineEdit *>()->text().isEmpty());
}

TEST_CASE("The evaluator's models keep the rules of models", "[desktop]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    TeamListModel teams(&book, QStringLiteral("ko"));
    OwnMarksModel marks(&book, QStringLiteral("ko"));
    const QAbstractItemModelTester teamTester(
        &teams, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester markTester(
        &marks, QAbstractItemModelTester::FailureReportingMode::Fatal);

    must(book.setMark(0, 1, Points::whole(4)));
    teams.teamChanged(0);
    marks.teamChanged(0);

    CHECK(teams.index(0).data(TeamListModel::DoneRole).value<size_t>() == 1);
    CHECK(marks.index(0, 1).data().toString() == QStringLiteral("4"));
    CHECK(marks.index(0, 2).data().toString() == QStringLiteral("–"));
}
