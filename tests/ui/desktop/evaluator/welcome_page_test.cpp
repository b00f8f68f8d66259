#include "ui/desktop/evaluator/welcome_page.h"

#include "app/plan/plan_json.h"
#include "tests/ui/desktop/newer_packet.h"
#include "tests/ui/desktop/windows.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// The page over an evaluator's scorebook, with nobody around it.
struct Opened
{
    explicit Opened(Scorebook scorebook) : scoring(std::move(scorebook)), page(scoring, prompts)
    {
        scoring.setStretch(Stretch::cheapest());
        open(page);
    }

    FakePrompts prompts;
    Scoring scoring;
    WelcomePage page;
    QSignalSpy begun{&page, &WelcomePage::begun};

    bool canBegin() const { return find<QPushButton>(page, "begin")->isEnabled(); }
    QString missing() const { return textOf(page, "welcomeMissing"); }
    void enter(const char *name, const QString &text)
    {
        find<QLineEdit>(page, name)->setText(text);
    }
    void tick(const char *name, bool isTicked = true)
    {
        find<QCheckBox>(page, name)->setChecked(isTicked);
    }
    void choosePassphrase(const QString &passphrase = kPassphrase)
    {
        enter("passphrase", passphrase);
        enter("passphraseAgain", passphrase);
    }
};

// As it is when the packet is opened for the first time.
Scorebook fresh(TestProgramme &programme, const char *evaluator)
{
    const QByteArray packet = programme.packet(evaluator);
    return must(
        Scorebook::openFor(Scorebook::pathFor(programme.path(u"desk"_s), must(readPacket(packet))),
                           packet, programme.clock().clock()));
}

TestProgramme manyTeams(int count)
{
    std::vector<Team> teams;
    for (int i = 1; i <= count; ++i)
        teams.push_back({TeamId{u"t%1"_s.arg(i)}, {u"팀 %1"_s.arg(i), u"Team %1"_s.arg(i)}});
    Panel panel = smallPanel();
    panel.recusals.clear();
    return TestProgramme(smallPlan(), teams, panel);
}

} // namespace

TEST_CASE("Nothing begins before the pledge, each ground and a passphrase are there", "[desktop]")
{
    TestProgramme programme;
    Opened opened(fresh(programme, "E1"));

    CHECK(opened.missing() == u"Still missing: the pledge, a passphrase."_s);
    opened.tick("pledge");
    CHECK(opened.missing() == u"Still missing: a passphrase."_s);
    opened.enter("passphrase", u"short"_s);
    CHECK(opened.missing().contains(u"8 characters or more"_s));
    opened.enter("passphrase", kPassphrase);
    CHECK(opened.missing().contains(u"once more"_s));
    opened.enter("passphraseAgain", u"something else"_s);
    CHECK(opened.missing().contains(u"twice the same"_s));
    CHECK_FALSE(opened.canBegin());
    opened.enter("passphraseAgain", kPassphrase);
    CHECK(opened.canBegin());
    CHECK(opened.missing() == u"Everything is there."_s);

    opened.tick("conflict.b");
    CHECK(opened.missing() == u"Still missing: the ground for Narae."_s);
    CHECK_FALSE(opened.canBegin());
    opened.enter("ground.b", u"joint research"_s);
    CHECK(opened.canBegin());
    opened.tick("pledge", false);
    CHECK_FALSE(opened.canBegin());
    CHECK(opened.scoring.scorebook().pledgedAt().isEmpty());
    CHECK_FALSE(opened.scoring.marks()[1].isRecused());
}

TEST_CASE("The whole page is done by keyboard, from top to bottom", "[desktop]")
{
    TestProgramme programme;
    Opened opened(fresh(programme, "E1"));
    REQUIRE(opened.page.focusWidget()->objectName() == u"welcome"_s);

    press(opened.page, Qt::Key_Tab);
    REQUIRE(opened.page.focusWidget()->objectName() == u"pledge"_s);
    press(opened.page, Qt::Key_Space);
    press(opened.page, Qt::Key_Return);
    REQUIRE(opened.page.focusWidget()->objectName() == u"conflict.a"_s);
    press(opened.page, Qt::Key_Down);
    REQUIRE(opened.page.focusWidget()->objectName() == u"conflict.b"_s);
    press(opened.page, Qt::Key_Space);
    press(opened.page, Qt::Key_Tab);
    REQUIRE(opened.page.focusWidget()->objectName() == u"ground.b"_s);
    type(opened.page, u"advised it"_s);
    press(opened.page, Qt::Key_Return);
    press(opened.page, Qt::Key_Tab);
    REQUIRE(opened.page.focusWidget()->objectName() == u"passphrase"_s);
    type(opened.page, kPassphrase);
    press(opened.page, Qt::Key_Return);
    REQUIRE(opened.page.focusWidget()->objectName() == u"passphraseAgain"_s);
    type(opened.page, kPassphrase);
    CHECK(opened.begun.isEmpty());
    press(opened.page, Qt::Key_Return);

    CHECK(opened.begun.size() == 1);
    CHECK(opened.prompts.warned.isEmpty());
    const Scorebook stored = must(Scorebook::open(opened.scoring.scorebook().path()));
    CHECK_FALSE(stored.pledgedAt().isEmpty());
    CHECK(stored.hasPassphrase());
    CHECK(stored.marks()[1].ground == u"advised it"_s);
    CHECK_FALSE(stored.marks()[0].isRecused());
    // A secret does not stay on the screen.
    CHECK(find<QLineEdit>(opened.page, "passphrase")->text().isEmpty());
}

TEST_CASE("Return begins nothing while something is missing", "[desktop]")
{
    TestProgramme programme;
    Opened opened(fresh(programme, "E1"));
    opened.choosePassphrase();
    find<QLineEdit>(opened.page, "passphraseAgain")->setFocus();

    press(opened.page, Qt::Key_Return);

    CHECK(opened.begun.isEmpty());
    CHECK_FALSE(opened.scoring.scorebook().hasPassphrase());
}

TEST_CASE("What cannot be stored is told, nothing begins, and it can be tried again", "[desktop]")
{
    TestProgramme programme;
    Opened opened(fresh(programme, "E1"));
    QSignalSpy failed(&opened.scoring, &Scoring::failed);
    opened.tick("pledge");
    opened.choosePassphrase();
    const bool hasConflict = GENERATE(false, true);
    if (hasConflict) {
        opened.tick("conflict.c");
        opened.enter("ground.c", u"my brother's company"_s);
    }
    SQLite::Database other(opened.scoring.scorebook().path().toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");

    click(opened.page, "begin");

    // A conflict is told by the scoring, whoever it belongs to.
    CHECK(opened.prompts.warned.size() + failed.size() == 1);
    CHECK(opened.begun.isEmpty());
    CHECK(opened.scoring.scorebook().pledgedAt().isEmpty());
    CHECK(opened.canBegin());

    other.exec("ROLLBACK");
    click(opened.page, "begin");
    CHECK(opened.begun.size() == 1);
    CHECK_FALSE(opened.scoring.scorebook().pledgedAt().isEmpty());
    CHECK(opened.scoring.marks()[2].isRecused() == hasConflict);
}

TEST_CASE("A passphrase that is chosen already is not asked again", "[desktop]")
{
    TestProgramme programme;
    Scorebook book = fresh(programme, "E1");
    must(book.choosePassphrase(kPassphrase, Stretch::cheapest()));
    Opened opened(std::move(book));

    CHECK_FALSE(find<QLineEdit>(opened.page, "passphrase")->isVisible());
    CHECK(opened.missing() == u"Still missing: the pledge."_s);
    opened.tick("pledge");
    click(opened.page, "begin");

    CHECK(opened.begun.size() == 1);
    CHECK_FALSE(opened.scoring.scorebook().pledgedAt().isEmpty());
}

TEST_CASE("After a newer packet another passphrase can be chosen, or the old one kept", "[desktop]")
{
    TestProgramme programme;
    Scorebook book = fresh(programme, "E1");
    must(book.choosePassphrase(kPassphrase, Stretch::cheapest()));
    must(book.pledge());
    must(book.takeOver(getFile(reissued(programme, "E1")), {}));
    const QString pledgedAt = book.pledgedAt();
    Opened opened(std::move(book));

    CHECK_FALSE(opened.page.findChild<QCheckBox *>(u"pledge"_s));
    CHECK(find<QLineEdit>(opened.page, "passphrase")->isVisible());
    SECTION("kept")
    {
        REQUIRE(opened.canBegin());
        click(opened.page, "begin");
        CHECK(opened.scoring.scorebook().mayChoosePassphrase());
    }
    SECTION("another one")
    {
        opened.enter("passphrase", u"another passphrase"_s);
        CHECK_FALSE(opened.canBegin());
        opened.enter("passphraseAgain", u"another passphrase"_s);
        click(opened.page, "begin");
        CHECK_FALSE(opened.scoring.scorebook().mayChoosePassphrase());
    }
    CHECK(opened.begun.size() == 1);
    CHECK(opened.scoring.scorebook().pledgedAt() == pledgedAt);
}

TEST_CASE("The page says whose evaluation it is and shows the plan's own notice", "[desktop]")
{
    Plan plan = smallPlan();
    plan.groups[0].notice = {u"발표 자료는 회수합니다."_s, u"Slides are collected."_s};
    plan.groups[0].attendance.deadline = QDate(2026, 1, 30);
    TestProgramme programme(plan, smallTeams(), smallPanel());
    Opened opened(fresh(programme, "E3"));

    CHECK(textOf(opened.page, "whose.programme").startsWith(u"시험 사업"_s));
    CHECK(textOf(opened.page, "whose.evaluator").startsWith(u"E3, "_s));
    CHECK(textOf(opened.page, "whose.deadline").contains(u"2026"_s));
    CHECK(textOf(opened.page, "whose.plan") == shortFingerprint(planFingerprint(plan)));
    CHECK(textOf(opened.page, "notice") == u"Slides are collected."_s);
    CHECK(textOf(opened.page, "conflicts.excluded").endsWith(u"Daon"_s));
    CHECK_FALSE(opened.page.findChild<QCheckBox *>(u"conflict.c"_s));
    // A screen reader is told the text at the place where the page begins.
    CHECK(find<QScrollArea>(opened.page, "welcome")
              ->accessibleDescription()
              .endsWith(u"Slides are collected."_s));
}

TEST_CASE("A blind plan's teams are asked about under their code names", "[desktop]")
{
    Plan plan = smallPlan();
    plan.groups[0].isBlind = true;
    TestProgramme programme(plan, smallTeams(), smallPanel());
    Opened opened(fresh(programme, "E1"));

    CHECK(opened.page.findChild<QLabel *>(u"conflicts.blind"_s));
    const auto labels = opened.page.findChildren<QLabel *>();
    CHECK(std::none_of(labels.begin(), labels.end(),
                       [](const QLabel *label) { return label->text().contains(u"Garam"_s); }));
}

TEST_CASE("With a hundred teams the page scrolls, and each is reached by key", "[desktop]")
{
    TestProgramme programme = manyTeams(100);
    Opened opened(fresh(programme, "E1"));
    auto *scroll = find<QScrollArea>(opened.page, "welcome");
    CHECK(scroll->verticalScrollBar()->maximum() > 0);
    CHECK(scroll->horizontalScrollBar()->maximum() == 0);
    press(opened.page, Qt::Key_Tab);
    press(opened.page, Qt::Key_Tab);

    press(opened.page, Qt::Key_End);

    QWidget *last = opened.page.focusWidget();
    REQUIRE(last->objectName() == u"conflict.t100"_s);
    const QPoint place = last->mapTo(scroll->viewport(), QPoint(0, 0));
    CHECK(scroll->viewport()->rect().contains(QRect(place, last->size())));
    press(opened.page, Qt::Key_Tab);
    CHECK(opened.page.focusWidget()->objectName() == u"passphrase"_s);
}

TEST_CASE("Everything that takes the focus has a name for a screen reader", "[desktop]")
{
    TestProgramme programme;
    Opened opened(fresh(programme, "E1"));
    opened.tick("conflict.a");
    opened.tick("pledge");

    for (const QWidget *widget : opened.page.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible())
            continue;
        CAPTURE(widget->objectName(), QString::fromLatin1(widget->metaObject()->className()));
        CHECK_FALSE(widget->objectName().isEmpty());
        CHECK_FALSE(widget->accessibleName().isEmpty());
        CHECK_FALSE(widget->accessibleDescription().isEmpty());
    }
}
