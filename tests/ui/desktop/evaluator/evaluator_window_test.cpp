#include "db/scorebook_backup.h"
#include "tests/ui/desktop/keyboard.h"
#include "ui/desktop/evaluator/evaluator_window.h"
#include "ui/desktop/evaluator/keys_dialog.h"
#include "ui/desktop/evaluator/mark_field.h"
#include "ui/desktop/parts/settings.h"
#include "ui/desktop/parts/theme.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTabBar>

using namespace simsa;
using namespace simsa::test;

namespace {

using Page = EvaluatorWindow::Page;

QLineEdit *markEdit(const QWidget &window, const char *name)
{
    auto *edit = find<MarkField>(window, name)->findChild<QLineEdit *>();
    REQUIRE(edit);
    return edit;
}

QPlainTextEdit *textEdit(const QWidget &window, const char *name)
{
    return find<QPlainTextEdit>(window, name);
}

} // namespace

TEST_CASE("Each key is on the disk before the next, and the state line says when", "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    EvaluatorWindow window(begun(programme, "E1"), prompts);
    open(window);
    const auto stored = [&] { return must(Scorebook::open(window.scorebook().path())).marks()[0]; };
    CHECK(textOf(window, "saved") == QStringLiteral("Every change is stored at once."));

    type(window, QStringLiteral("1"));
    CHECK(stored().marks[0] == Points::whole(1));
    type(window, QStringLiteral("0"));
    CHECK(stored().marks[0] == Points::whole(10));
    textEdit(window, "opinion")->setFocus();
    type(window, QStringLiteral("good"));
    CHECK(stored().opinion == QStringLiteral("good"));
    CHECK(textOf(window, "saved").startsWith(QStringLiteral("Stored at ")));
    CHECK(find<QLabel>(window, "progress")->text() == QStringLiteral("1 of 6"));
}

TEST_CASE("A change that cannot be stored is said, and the screen goes back to the disk",
          "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    EvaluatorWindow window(begun(programme, "E1"), prompts);
    open(window);
    SQLite::Database other(window.scorebook().path().toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");

    type(window, QStringLiteral("7"));

    CHECK(prompts.warned.size() == 1);
    CHECK(markEdit(window, "mark.plan")->text().isEmpty());
}

TEST_CASE("Undo goes back through marks, opinions and recusals, and redo forward again",
          "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    EvaluatorWindow window(begun(programme, "E1"), prompts);
    open(window);
    const auto marks = [&](size_t team) { return window.scorebook().marks()[team]; };
    type(window, QStringLiteral("10"));
    textEdit(window, "opinion")->setFocus();
    type(window, QStringLiteral("good"));
    press(window, Qt::Key_PageDown);
    window.scoring().setRecusal(1, QStringLiteral("an old friend"));
    const auto undo = [&] { press(window, Qt::Key_Z, Qt::ControlModifier); };
    const auto redo = [&] { press(window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); };

    undo();
    CHECK_FALSE(marks(1).isRecused());
    undo();
    CHECK(marks(0).opinion.isEmpty()); // one visit to a field is one step
    CHECK(textOf(window, "teamName") == QStringLiteral("Garam")); // where it was
    undo();
    CHECK_FALSE(marks(0).marks[0]);
    undo();
    redo();
    CHECK(marks(0).marks[0] == Points::whole(10));
    redo();
    CHECK(marks(0).opinion == QStringLiteral("good"));
    redo();
    CHECK(marks(1).ground == QStringLiteral("an old friend"));
    // What was undone is undone on the disk, too.
    CHECK(must(Scorebook::open(window.scorebook().path())).marks()[1].isRecused());
}

TEST_CASE("Two visits to one field are two steps of undo", "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    EvaluatorWindow window(begun(programme, "E1"), prompts);
    open(window);
    type(window, QStringLiteral("1"));
    press(window, Qt::Key_Return);
    press(window, Qt::Key_Backtab);
    type(window, QStringLiteral("0"));
    const Points second = *window.scorebook().marks()[0].marks[0];
    REQUIRE(second != Points::whole(1));

    press(window, Qt::Key_Z, Qt::ControlModifier);

    CHECK(window.scorebook().marks()[0].marks[0] == Points::whole(1));
}

TEST_CASE("Page Up and Page Down go between teams even from within an opinion", "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    EvaluatorWindow window(begun(programme, "E1"), prompts);
    open(window);
    textEdit(window, "opinion")->setFocus();

    press(window, Qt::Key_PageDown);
    CHECK(textOf(window, "teamName") == QStringLiteral("Narae"));
    textEdit(window, "opinion")->setFocus();
    press(window, Qt::Key_PageUp);
    CHECK(textOf(window, "teamName") == QStringLiteral("Garam"));
}

TEST_CASE("Past the last team the work leads to what is missing, or to review", "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    Scorebook book = begun(programme, "E1");
    Marks marks = filled(book, {});
    marks[1].marks[1].reset();
    must(book.setAll(marks));
    EvaluatorWindow window(std::move(book), prompts);
    open(window);
    window.goToTeam(2);

    press(window, Qt::Key_PageDown);
    CHECK(textOf(window, "teamName") == QStringLiteral("Narae"));
    CHECK(isIn(window.focusWidget(), QStringLiteral("mark.impact")));
    type(window, QStringLiteral("5"));
    press(window, Qt::Key_PageDown);
    CHECK(window.page() == Page::Teams);
    press(window, Qt::Key_PageDown);
    CHECK(window.page() == Page::Review);
}

TEST_CASE("The pages are reached by key from each other", "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    EvaluatorWindow window(begun(programme, "E1"), prompts);
    open(window);

    press(window, Qt::Key_2, Qt::ControlModifier);
    CHECK(window.page() == Page::Compare);
    press(window, Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.page() == Page::Review);
    press(window, Qt::Key_1, Qt::ControlModifier);
    CHECK(window.page() == Page::Teams);
    press(window, Qt::Key_F1);
    CHECK(window.findChild<KeysDialog *>());
}

TEST_CASE("Nothing is scored before the pledge", "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    EvaluatorWindow window(programme.scorebook("E1"), prompts);
    open(window);

    CHECK(window.page() == Page::Welcome);
    press(window, Qt::Key_1, Qt::ControlModifier);
    CHECK(window.page() == Page::Welcome);
}

TEST_CASE("Ctrl and plus makes the text larger, Ctrl and 0 as it was, and the place is kept",
          "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    EvaluatorWindow window(begun(programme, "E1"), prompts);
    open(window);
    window.goToTeam(1);
    const double before = QApplication::font().pointSizeF();

    press(window, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(QApplication::font().pointSizeF() > before);
    CHECK(QTest::qWaitFor([&] {
        const auto *name = window.findChild<QLabel *>(QStringLiteral("teamName"));
        return name && name->font().pointSizeF() > before * 1.4;
    }));
    CHECK(textOf(window, "teamName") == QStringLiteral("Narae"));
    settings::setTextScale(100);
    applyTheme(*qApp, ThemeChoice::Light);
    CHECK(QApplication::font().pointSizeF() == before);
}

TEST_CASE("A change of size leaves the focus where it was, and what the welcome page holds",
          "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    EvaluatorWindow window(programme.scorebook("E1"), prompts);
    open(window);
    tabTo(window, "pledge");
    press(window, Qt::Key_Space);
    tabTo(window, "conflict.b");
    press(window, Qt::Key_Space);
    tabTo(window, "ground.b");
    type(window, QStringLiteral("an old friend"));
    const double before = QApplication::font().pointSizeF();
    const auto isBuiltAnew = [&](double size) {
        return QTest::qWaitFor([&] {
            const auto *pledge = window.findChild<QCheckBox *>(QStringLiteral("pledge"));
            return pledge && pledge->font().pointSizeF() == size;
        });
    };

    press(window, Qt::Key_Plus, Qt::ControlModifier);

    REQUIRE(isBuiltAnew(QApplication::font().pointSizeF()));
    QCoreApplication::processEvents();
    CHECK(find<QCheckBox>(window, "pledge")->isChecked());
    CHECK(find<QLineEdit>(window, "ground.b")->text() == QStringLiteral("an old friend"));
    CHECK(isIn(window.focusWidget(), QStringLiteral("ground.b")));
    settings::setTextScale(100);
    applyTheme(*qApp, ThemeChoice::Light);
    CHECK(isBuiltAnew(before));
}

TEST_CASE("Undo in an open cell of the grid is not written over when the cell closes", "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    Scorebook book = begun(programme, "E1");
    must(book.setMark(0, 0, Points::whole(8)));
    EvaluatorWindow window(std::move(book), prompts);
    open(window);
    press(window, Qt::Key_2, Qt::ControlModifier);
    type(window, QStringLiteral("9"));
    REQUIRE(window.scorebook().marks()[0].marks[0] == Points::whole(9));

    press(window, Qt::Key_Z, Qt::ControlModifier);
    press(window, Qt::Key_Return);

    CHECK(window.scorebook().marks()[0].marks[0] == Points::whole(8));
}

TEST_CASE("After another window has changed the sheet, undo does not bring back what was before it",
          "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    EvaluatorWindow window(begun(programme, "E1"), prompts);
    open(window);
    type(window, QStringLiteral("7"));
    {
        Scorebook other = programme.scorebook("E1");
        must(other.setMark(0, 0, Points::whole(3)));
    }

    type(window, QStringLiteral("1"));

    CHECK(prompts.warned.size() == 1);
    CHECK(QTest::qWaitFor([&] { return !window.scoring().undoStack().canUndo(); }));
    CHECK(window.scorebook().marks()[0].marks[0] == Points::whole(3));
    CHECK(markEdit(window, "mark.plan")->text() == QStringLiteral("3"));
}

TEST_CASE("A sheet that was handed in opens on its receipt and is read-only until it is corrected",
          "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    must(begun(programme, "E1").pledge());
    programme.handIn("E1");
    EvaluatorWindow window(programme.scorebook("E1"), prompts);
    open(window);
    CHECK(window.page() == Page::Review);
    press(window, Qt::Key_1, Qt::ControlModifier);
    CHECK(markEdit(window, "mark.plan")->isReadOnly());

    must(window.scoring().beginCorrection(QStringLiteral("typed the wrong column")));
    REQUIRE_FALSE(markEdit(window, "mark.plan")->isReadOnly());
    markEdit(window, "mark.plan")->setFocus();
    markEdit(window, "mark.plan")->selectAll();
    type(window, QStringLiteral("3"));
    must(window.scoring().submit(kPassphrase));

    const Submission &second = window.scorebook().submissions().back();
    CHECK(second.revision == 2);
    CHECK(second.reason == QStringLiteral("typed the wrong column"));
    CHECK(textOf(window, "banner").contains(second.receipt()));
    CHECK(markEdit(window, "mark.plan")->isReadOnly());
}

TEST_CASE("A team from which the programme recused the evaluator is not on the sheet", "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    EvaluatorWindow window(begun(programme, "E3"), prompts);

    CHECK(find<QListView>(window, "teams")->model()->rowCount() == 2);
}

TEST_CASE("A copy of the scorebook is made when the window opens and when it closes", "[desktop]")
{
    TestProgramme programme;
    FakePrompts prompts;
    EvaluatorWindow window(begun(programme, "E1"), prompts);
    open(window);
    const QString path = window.scorebook().path();
    CHECK(must(lastGoodBackup(path)).done == 0);
    type(window, QStringLiteral("7"));

    window.close();

    CHECK(must(lastGoodBackup(path)).done == 1);
}
