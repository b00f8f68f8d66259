#include "tests/ui/desktop/newer_packet.h"
#include "tests/ui/desktop/windows.h"
#include "ui/desktop/evaluator/evaluator_window.h"
#include "ui/desktop/evaluator/take_over_dialog.h"
#include "ui/desktop/start_window.h"

#include <QLineEdit>
#include <QTreeWidget>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// The start page, and the packet of E1 answered on it as far as the test says.
class TakeOverDesk
{
public:
    explicit TakeOverDesk(TestProgramme &programme)
        : m_programme(programme), m_start(programme.path(u"laptop"_s), prompts)
    {
        QObject::connect(&m_start, &StartWindow::opened,
                         [this](QWidget *opened) { window = opened; });
    }
    ~TakeOverDesk() { delete window; }

    // Opens the packet, which is newer than the one that is answered.
    TakeOverDialog &openNewer(const QString &packet)
    {
        CHECK_FALSE(m_start.open(packet));
        auto *dialog = m_start.findChild<TakeOverDialog *>();
        REQUIRE(dialog);
        CHECK(dialog->isVisible());
        CHECK_FALSE(window);
        return *dialog;
    }
    const Scorebook &book() const
    {
        auto *evaluator = qobject_cast<EvaluatorWindow *>(window);
        REQUIRE(evaluator);
        return evaluator->scorebook();
    }
    int issueOnDisk() const { return m_programme.scorebook("E1").packet().issue; }

    FakePrompts prompts;
    QWidget *window = nullptr;

private:
    TestProgramme &m_programme;
    StartWindow m_start;
};

QString cell(const QWidget &dialog, int row, int column)
{
    const auto *list = find<QTreeWidget>(dialog, "formChanges");
    REQUIRE(row < list->topLevelItemCount());
    return list->topLevelItem(row)->text(column);
}

} // namespace

TEST_CASE("An amended plan is told in words before anything is written", "[desktop]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    must(book.setAll(filled(book, {})));
    TakeOverDesk desk(programme);

    TakeOverDialog &dialog = desk.openNewer(amended(programme, "E1"));

    CHECK(cell(dialog, 0, 0) == u"Points: plan"_s);
    CHECK(cell(dialog, 0, 1) == u"10 points"_s);
    CHECK(cell(dialog, 0, 2) == u"12 points"_s);
    CHECK(cell(dialog, 1, 0) == u"Marks that can be given: plan"_s);
    CHECK(textOf(dialog, "takeOverCounts").startsWith(u"3 of your answers come along"_s));
    CHECK(textOf(dialog, "takeOverCounts").contains(u"3 drop out"_s));
    // Nothing was handed in, so nobody asks why.
    CHECK_FALSE(dialog.findChild<QLineEdit *>(u"takeOverReason"_s));
    CHECK(desk.issueOnDisk() == 1);
}

TEST_CASE("Taking over carries what is unchanged, to be confirmed", "[desktop]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    must(book.setAll(filled(book, {})));
    TakeOverDesk desk(programme);
    TakeOverDialog &dialog = desk.openNewer(amended(programme, "E1"));

    click(dialog, "takeOver");

    CHECK(desk.prompts.warned.isEmpty());
    CHECK(desk.book().packet().issue == 2);
    CHECK_FALSE(desk.book().marks()[0].marks[0]);
    CHECK(desk.book().marks()[0].marks[1] == Points::whole(5));
    CHECK(desk.book().marks()[0].toConfirm.contains(1));
}

TEST_CASE("Leaving it as it is goes on with the older packet", "[desktop]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    must(book.setAll(filled(book, {})));
    TakeOverDesk desk(programme);
    TakeOverDialog &dialog = desk.openNewer(amended(programme, "E1"));

    SECTION("by its button")
    {
        click(dialog, "leaveAsItIs");
    }
    SECTION("by Escape")
    {
        QTest::keyClick(&dialog, Qt::Key_Escape);
    }

    CHECK(desk.book().packet().issue == 1);
    CHECK(desk.book().marks()[0].marks[0] == Points::whole(10));
    CHECK(desk.issueOnDisk() == 1);
}

TEST_CASE("A sheet that was handed in is opened for correction with a reason", "[desktop]")
{
    TestProgramme programme;
    programme.handIn("E1");
    TakeOverDesk desk(programme);
    TakeOverDialog &dialog = desk.openNewer(amended(programme, "E1"));
    auto *reason = find<QLineEdit>(dialog, "takeOverReason");
    CHECK_FALSE(reason->text().isEmpty());
    reason->setText(u"  "_s);
    CHECK_FALSE(find<QPushButton>(dialog, "takeOver")->isEnabled());
    reason->setText(u"points of the first criterion"_s);

    click(dialog, "takeOver");

    CHECK(desk.book().isEditable());
    CHECK(desk.book().correctionReason() == u"points of the first criterion"_s);
    CHECK(desk.book().submissions().size() == 1);
}

TEST_CASE("A packet that is issued again changes no question and asks no reason", "[desktop]")
{
    TestProgramme programme;
    programme.handIn("E1");
    TakeOverDesk desk(programme);

    TakeOverDialog &dialog = desk.openNewer(reissued(programme, "E1"));

    CHECK(textOf(dialog, "takeOverEffect").contains(u"stays as it is"_s));
    CHECK_FALSE(dialog.findChild<QTreeWidget *>(u"formChanges"_s));
    CHECK_FALSE(dialog.findChild<QLineEdit *>(u"takeOverReason"_s));
    click(dialog, "takeOver");
    CHECK(desk.book().packet().issue == 2);
    CHECK_FALSE(desk.book().isEditable());
    CHECK(desk.book().marks()[0].toConfirm.empty());
}

TEST_CASE("An older packet goes on with the newer one and says so", "[desktop]")
{
    TestProgramme programme;
    const QString older = programme.path(u"packets/E1.simsa-packet"_s);
    Scorebook book = programme.scorebook("E1");
    must(book.takeOver(getFile(reissued(programme, "E1")), {}));
    FakePrompts prompts;
    StartWindow start(programme.path(u"laptop"_s), prompts);

    auto *window = qobject_cast<EvaluatorWindow *>(start.open(older));

    REQUIRE(window);
    CHECK(window->scorebook().packet().issue == 2);
    REQUIRE(prompts.told.size() == 1);
    CHECK(prompts.told[0].contains(u"issue 2"_s));
    delete window;
}
