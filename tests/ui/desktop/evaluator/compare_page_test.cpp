#include "tests/ui/desktop/windows.h"
#include "ui/desktop/evaluator/compare_model.h"
#include "ui/desktop/evaluator/compare_page.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBrush>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// A newer packet whose plan asks one criterion in other words.
QByteArray amendedPacket(TestProgramme &programme)
{
    Packet packet = must(readPacket(programme.packet("E1")));
    packet.issue = 2;
    std::get<JudgedBy>(packet.plan.axes[1].source).criteria[1].title.en = u"changed"_s;
    return writePacket(packet, programme.keys());
}

struct Grid
{
    explicit Grid(Scorebook book) : scoring(std::move(book)), page(scoring)
    {
        open(page);
        grid().setFocus();
    }

    QTableView &grid() { return *find<QTableView>(page, "grid"); }
    QAbstractItemModel &model() { return *grid().model(); }
    void goTo(int row, int column) { grid().setCurrentIndex(model().index(row, column)); }
    QString text(int row, int column, int role = Qt::DisplayRole)
    {
        return model().index(row, column).data(role).toString();
    }
    std::optional<Points> mark(size_t team, size_t field)
    {
        return scoring.marks()[team].marks[field];
    }
    void key(Qt::Key wanted, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        press(page, wanted, modifiers);
    }
    void keys(const QString &typed)
    {
        // One by one: the first opens the cell, which then has the focus.
        for (const QChar c : typed)
            type(page, c);
    }
    QString problem() { return textOf(page, "gridProblem"); }

    Scoring scoring;
    ComparePage page;
};

} // namespace

TEST_CASE("The table of all teams keeps the rules of models", "[desktop]")
{
    TestProgramme programme(planWithVote(), smallTeams(), smallPanel());
    Scoring scoring(programme.scorebook("E1"));
    CompareModel model(scoring);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy changed(&model, &CompareModel::dataChanged);
    QSignalSpy reset(&model, &CompareModel::modelReset);

    scoring.setMark(1, 1, Points::whole(4));

    REQUIRE(changed.count() == 1);
    CHECK(changed[0][0].toModelIndex() == model.index(1, 0));
    CHECK(changed[0][1].toModelIndex() == model.index(1, model.columnCount() - 1));
    CHECK(model.index(1, 1).data(Qt::DisplayRole) == u"4"_s);
    scoring.setRecusal(1, u"my employer"_s);
    CHECK(model.index(1, 1).data(Qt::DisplayRole) == u"recused"_s);
    CHECK(reset.count() == 0);
    must(scoring.pledge());
    CHECK(reset.count() == 1);
}

TEST_CASE("The table says what was not scored, the sum once it is whole, and how much is answered",
          "[desktop]")
{
    TestProgramme programme;
    Grid table(programme.scorebook("E1"));
    REQUIRE(table.model().columnCount() == 4);
    CHECK(table.text(0, 0) == u"–"_s);
    CHECK(table.text(0, 0, Qt::AccessibleTextRole) == u"not scored"_s);
    // Told apart by more than a colour.
    const auto brush = [&] { return table.model().index(0, 0).data(Qt::BackgroundRole); };
    CHECK(brush().value<QBrush>().style() != Qt::SolidPattern);

    table.scoring.setMark(0, 0, Points::whole(0));
    CHECK(table.text(0, 0) == u"0"_s);
    CHECK_FALSE(brush().isValid());
    CHECK(table.text(0, 2) == u"–"_s);
    CHECK(table.text(0, 3) == u"1 / 2"_s);
    table.scoring.setMark(0, 1, Points::whole(5));
    CHECK(table.text(0, 2) == u"5"_s);
    CHECK(table.text(0, 3) == u"2 / 2"_s);
    const auto header = [&](int column, int role) {
        return table.model().headerData(column, Qt::Horizontal, role).toString();
    };
    CHECK(header(0, Qt::DisplayRole) == u"plan\n10 points"_s);
    CHECK(header(0, Qt::ToolTipRole) == u"plan (10 points)"_s);
}

TEST_CASE("Each key in the table is stored at once, and Enter goes on to the next team",
          "[desktop]")
{
    TestProgramme programme;
    Grid table(programme.scorebook("E1"));
    table.goTo(0, 0);

    table.keys(u"1"_s);
    CHECK(table.mark(0, 0) == Points::whole(1));
    table.keys(u"0"_s);
    CHECK(table.mark(0, 0) == Points::whole(10));
    table.key(Qt::Key_Return);
    table.keys(u"4"_s);
    table.key(Qt::Key_Tab);
    table.keys(u"7"_s);
    table.key(Qt::Key_Return);

    CHECK(table.mark(0, 1) == Points::whole(4));
    CHECK(table.mark(1, 0) == Points::whole(7));
    CHECK(table.grid().currentIndex() == table.model().index(1, 1));
    // Two keys in one cell are one step.
    table.scoring.undoStack().undo();
    table.scoring.undoStack().undo();
    table.scoring.undoStack().undo();
    CHECK_FALSE(table.mark(0, 0));
}

TEST_CASE("Enter and Tab go back and forth over an answered table", "[desktop]")
{
    TestProgramme programme;
    Grid table(programme.scorebook("E1"));
    table.goTo(0, 1);
    table.key(Qt::Key_Return);
    CHECK(table.grid().currentIndex() == table.model().index(1, 0));
    table.key(Qt::Key_Backtab);
    CHECK(table.grid().currentIndex() == table.model().index(0, 1));
    // No trap: past the last cell Tab leaves, and Escape leaves from anywhere.
    table.goTo(2, 1);
    table.key(Qt::Key_Tab);
    CHECK(table.page.focusWidget() != &table.grid());
    table.grid().setFocus();
    table.key(Qt::Key_Escape);
    CHECK(table.page.focusWidget() != &table.grid());
}

TEST_CASE("What is no mark is refused in the table with the reason, and the mark before stands",
          "[desktop]")
{
    TestProgramme programme;
    Grid table(programme.scorebook("E1"));
    table.scoring.setMark(0, 0, Points::whole(6));
    table.goTo(0, 0);

    table.keys(u"11"_s);
    CHECK(table.problem().contains(u"0–10"_s));
    CHECK(table.problem().contains(u"Garam"_s));
    CHECK(table.mark(0, 0) == Points::whole(6));
    table.key(Qt::Key_Return); // does not leave
    auto *editor = find<QLineEdit>(table.page, "gridEditor");
    CHECK(editor->text() == u"11"_s);
    CHECK(editor->property("bad").toBool());
    table.key(Qt::Key_Backspace);
    table.keys(u".5"_s);
    CHECK(table.problem().contains(u"1.5"_s));
    CHECK(table.mark(0, 0) == Points::whole(6));

    SECTION("the cell is left")
    {
        find<QPushButton>(table.page, "copyGrid")->setFocus();
        CHECK(table.mark(0, 0) == Points::whole(6));
        CHECK_FALSE(table.problem().isEmpty());
    }
    SECTION("it is mended")
    {
        table.key(Qt::Key_Backspace);
        table.key(Qt::Key_Backspace);
        CHECK(table.problem().isEmpty());
        table.key(Qt::Key_Return);
        CHECK(table.mark(0, 0) == Points::whole(1));
    }
    SECTION("it is given up")
    {
        table.key(Qt::Key_Escape);
        CHECK(table.mark(0, 0) == Points::whole(6));
        CHECK(table.problem().isEmpty());
    }
}

TEST_CASE("Escape in a cell brings back the mark that stood there", "[desktop]")
{
    TestProgramme programme;
    Grid table(programme.scorebook("E1"));
    table.scoring.setMark(0, 0, Points::whole(6));
    table.goTo(0, 0);
    table.keys(u"9"_s);
    REQUIRE(table.mark(0, 0) == Points::whole(9));
    table.key(Qt::Key_Escape);
    CHECK(table.mark(0, 0) == Points::whole(6));
}

TEST_CASE("Delete takes a mark away in the table, and a letter opens no cell", "[desktop]")
{
    TestProgramme programme;
    Grid table(programme.scorebook("E1"));
    table.scoring.setMark(0, 0, Points::whole(6));
    table.goTo(0, 0);
    table.keys(u"x"_s);
    CHECK_FALSE(table.page.findChild<QLineEdit *>(u"gridEditor"_s));
    table.key(Qt::Key_Delete);
    CHECK_FALSE(table.mark(0, 0));
}

TEST_CASE("A vote stands in the table in its words, and a digit chooses it", "[desktop]")
{
    TestProgramme programme(planWithVote(), smallTeams(), smallPanel());
    Grid table(programme.scorebook("E1"));
    table.goTo(0, 2);

    table.keys(u"2"_s);
    CHECK(find<QComboBox>(table.page, "gridEditor")->currentText() == u"2  yes"_s);
    table.key(Qt::Key_Return);
    CHECK(table.mark(0, 2) == ballot::kYes);
    CHECK(table.text(0, 2) == u"yes"_s);
    // It has no points, and no sum counts it.
    CHECK(table.model().headerData(2, Qt::Horizontal, Qt::ToolTipRole) ==
          u"Is it the team's own model? (vote)"_s);
    table.scoring.setMark(0, 0, Points::whole(3));
    table.scoring.setMark(0, 1, Points::whole(4));
    CHECK(table.text(0, 3) == u"7"_s);

    table.goTo(0, 2);
    table.keys(u"0"_s);
    table.key(Qt::Key_Return);
    CHECK_FALSE(table.mark(0, 2));
}

TEST_CASE("The row of a team that the evaluator stepped back from is closed", "[desktop]")
{
    TestProgramme programme;
    Grid table(programme.scorebook("E1"));
    table.scoring.setMark(1, 0, Points::whole(6));
    table.scoring.setRecusal(1, u"my employer"_s);
    CHECK(table.text(1, 0) == u"recused"_s);
    CHECK(table.text(1, 0, Qt::AccessibleTextRole) == u"recused"_s);
    CHECK_FALSE(table.model().flags(table.model().index(1, 0)).testFlag(Qt::ItemIsEditable));
    table.goTo(0, 1);
    table.key(Qt::Key_Return);
    CHECK(table.grid().currentIndex() == table.model().index(2, 0));
}

TEST_CASE("A mark that was carried over carries a sign until it is entered again", "[desktop]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    must(book.setMark(0, 0, Points::whole(6)));
    must(book.takeOver(amendedPacket(programme), {}));
    Grid table(std::move(book));
    REQUIRE(table.text(0, 0) == u"6 ?"_s);
    CHECK(table.text(0, 0, Qt::AccessibleTextRole) == u"6, to be confirmed"_s);
    table.goTo(0, 0);

    // Nothing is confirmed by the way.
    table.keys(u"6"_s);
    table.key(Qt::Key_Escape);
    CHECK(table.text(0, 0) == u"6 ?"_s);
    table.key(Qt::Key_F2);
    table.key(Qt::Key_Return);
    CHECK(table.text(0, 0) == u"6"_s);
    CHECK(table.mark(0, 0) == Points::whole(6));
}

TEST_CASE("The table is copied with its headers, all of it or what is selected", "[desktop]")
{
    std::vector<Team> teams = smallTeams();
    teams[1].name = {u"=cmd"_s, u"=cmd"_s};
    TestProgramme programme(smallPlan(), teams, smallPanel());
    Grid table(programme.scorebook("E1"));
    table.scoring.setMark(0, 0, Points::whole(6));
    table.scoring.setMark(0, 1, Points::whole(2));

    click(table.page, "copyGrid");
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    REQUIRE(lines.size() == 5);
    CHECK(lines[0] == u"Team\tplan (10 points)\timpact (5 points)\tSum\tAnswered"_s);
    CHECK(lines[1] == u"Garam\t6\t2\t8\t2 / 2"_s);
    CHECK(lines[2] == u"'=cmd\t–\t–\t–\t0 / 2"_s);

    table.grid().setFocus();
    table.goTo(0, 1);
    table.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == u"Team\timpact (5 points)\nGaram\t2\n"_s);
    table.grid().clearSelection();
    table.key(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().split(u'\n') == lines);
}

TEST_CASE("What was handed in cannot be changed in the table", "[desktop]")
{
    TestProgramme programme;
    programme.handIn("E1");
    Grid table(programme.scorebook("E1"));
    table.goTo(0, 0);
    table.keys(u"1"_s);
    table.key(Qt::Key_Delete);
    CHECK(table.mark(0, 0) == Points::whole(10));
    CHECK_FALSE(table.page.findChild<QLineEdit *>(u"gridEditor"_s));
}

TEST_CASE("The table leads to the team's own page, and keeps its place over a reset", "[desktop]")
{
    TestProgramme programme;
    Grid table(programme.scorebook("E1"));
    QSignalSpy jumps(&table.page, &ComparePage::jumpRequested);
    table.goTo(0, 1);
    table.page.setCurrentTeam(2);
    must(table.scoring.pledge());
    CHECK(table.grid().currentIndex() == table.model().index(2, 1));

    click(table.page, "goToTeam");

    REQUIRE(jumps.count() == 1);
    CHECK(jumps[0][0].value<size_t>() == 2);
    CHECK(jumps[0][1].value<std::optional<size_t>>() == size_t(1));
}

TEST_CASE("A change in the table that cannot be stored leaves what is on the disk", "[desktop]")
{
    TestProgramme programme;
    Grid table(programme.scorebook("E1"));
    QSignalSpy failed(&table.scoring, &Scoring::failed);
    SQLite::Database other(table.scoring.scorebook().path().toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");
    table.goTo(0, 0);

    table.keys(u"7"_s);

    CHECK(failed.count() == 1);
    CHECK(table.text(0, 0) == u"–"_s);
    CHECK_FALSE(table.grid().isPersistentEditorOpen(table.model().index(0, 0)));
}
