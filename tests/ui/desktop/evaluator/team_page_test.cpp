#include "tests/ui/desktop/evaluator/desk.h"
#include "ui/desktop/evaluator/criterion_card.h"

#include <QScrollArea>
#include <QShortcut>
#include <QTextBlock>
#include <QTextLayout>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// The experts' first criterion goes from 0 to 15 in five levels and demands an opinion of ten
// characters; so does the overall opinion, of five.
Plan wordyPlan()
{
    Plan plan = smallPlan();
    JudgedBy &experts = std::get<JudgedBy>(plan.axes[1].source);
    Criterion &first = experts.criteria[0];
    first.points = Points::whole(15);
    first.hint = {u"계획의 구체성"_s, u"How concrete the plan is"_s};
    first.scale.most = Points::whole(15);
    for (const int at : {0, 9, 11, 12, 14})
        first.scale.levels.push_back(
            {Points::whole(at), {u"수준 %1"_s.arg(at), u"Level %1"_s.arg(at)}});
    first.opinion = {true, 10};
    plan.axes[1].points = Points::whole(20);
    plan.groups[0].opinion = {true, 5};
    return plan;
}

} // namespace

TEST_CASE("Enter leads through marks and the opinions that are demanded", "[desktop]")
{
    Desk desk(wordyPlan());
    CHECK(isIn(desk.page.focusWidget(), u"mark.plan"_s));
    type(desk.page, u"12"_s);
    press(desk.page, Qt::Key_Return);
    CHECK(isIn(desk.page.focusWidget(), u"remark.plan"_s));
    type(desk.page, u"one"_s);
    press(desk.page, Qt::Key_Return); // a line break here
    type(desk.page, u"two"_s);
    CHECK(desk.team().remark(0) == u"one\ntwo"_s);
    press(desk.page, Qt::Key_Tab);
    CHECK(isIn(desk.page.focusWidget(), u"mark.impact"_s));
    press(desk.page, Qt::Key_4);
    press(desk.page, Qt::Key_Return);
    CHECK(isIn(desk.page.focusWidget(), u"opinion"_s));
    CHECK(desk.team().marks[0] == Points::whole(12));
    CHECK(desk.team().marks[1] == Points::whole(4));
}

TEST_CASE("Tab goes from mark to mark, past everything that is for the mouse", "[desktop]")
{
    Desk desk(wordyPlan());
    QStringList places;
    for (int i = 0; i < 5; ++i) {
        const QWidget *at = desk.page.focusWidget();
        places.append(at->objectName().isEmpty() ? at->parentWidget()->objectName()
                                                 : at->objectName());
        press(desk.page, Qt::Key_Tab);
    }
    CHECK(places ==
          QStringList{u"mark.plan"_s, u"remark.plan"_s, u"mark.impact"_s, u"opinion"_s, u"note"_s});
}

TEST_CASE("Past the last mark the page is finished where no opinion is demanded", "[desktop]")
{
    Desk desk;
    QSignalSpy finished(&desk.page, &TeamPage::finished);
    type(desk.page, u"7"_s);
    press(desk.page, Qt::Key_Return);
    CHECK(finished.isEmpty());
    press(desk.page, Qt::Key_Return);
    CHECK(finished.size() == 1);
}

TEST_CASE("A card shows title, points, what to look at, and the level", "[desktop]")
{
    Desk desk(wordyPlan());
    CHECK(desk.hasText(u"1. plan  (15 points)"_s));
    CHECK(desk.hasText(u"How concrete the plan is"_s));
    type(desk.page, u"14"_s);
    CHECK(desk.hasText(u"Level 14"_s));
}

TEST_CASE("The length that an opinion still needs is counted down", "[desktop]")
{
    Desk desk(wordyPlan());
    CHECK(desk.hasText(u"10 more characters are needed."_s));
    CHECK(desk.hasText(u"5 more characters are needed."_s));
    find<TextField>(desk.page, "remark.plan")->setFocus();
    type(desk.page, u"  a word "_s); // blanks at the ends do not count
    CHECK(desk.hasText(u"4 more characters are needed."_s));
    type(desk.page, u"more"_s);
    CHECK(desk.hasText(u"Long enough."_s));
}

TEST_CASE("Hangul is stored as it is finished, and a refresh does not disturb it", "[desktop]")
{
    Desk desk(wordyPlan());
    auto *opinion = find<TextField>(desk.page, "opinion");
    opinion->setFocus();
    compose(desk.page, u"좋은"_s);
    CHECK(desk.team().opinion == u"좋은"_s);
    QInputMethodEvent composing(u"계"_s, {});
    QCoreApplication::sendEvent(opinion, &composing);
    CHECK(desk.team().opinion == u"좋은"_s);

    desk.scoring.setMark(0, 1, Points::whole(2)); // the page is told of the team
    CHECK(opinion->textCursor().block().layout()->preeditAreaText() == u"계"_s);

    QInputMethodEvent given;
    given.setCommitString(u"계획"_s);
    QCoreApplication::sendEvent(opinion, &given);
    CHECK(desk.team().opinion == u"좋은계획"_s);
}

TEST_CASE("The note is kept, and is in no sheet", "[desktop]")
{
    Desk desk;
    find<TextField>(desk.page, "note")->setFocus();
    type(desk.page, u"ask about the budget"_s);
    CHECK(desk.scoring.scorebook().note(0) == u"ask about the budget"_s);
    CHECK(desk.hasText(u"never leaves this laptop"_s));
    for (size_t team = 0; team < 3; ++team)
        for (size_t field = 0; field < 2; ++field)
            desk.scoring.setMark(team, field, Points::whole(3));
    desk.handIn();
    const SignedSheet sheet = desk.scoring.scorebook().sheets().back();
    CHECK_FALSE(sheet.plaintext.contains("budget"));
    // It is no change to the sheet, so it stays open.
    type(desk.page, u"!"_s);
    CHECK(desk.scoring.scorebook().note(0).contains(u'!'));
}

TEST_CASE("What is pasted into an opinion with characters that nobody sees is signed without them",
          "[desktop]")
{
    Desk desk;
    find<TextField>(desk.page, "opinion")
        ->insertPlainText(u"\ufeff\u1112\u1161\u11ab글\u200b, \u202e끝"_s);

    CHECK(desk.team().opinion == u"한글, 끝"_s);
    for (size_t team = 0; team < desk.scoring.marks().size(); ++team)
        for (size_t field = 0; field < 2; ++field)
            desk.scoring.setMark(team, field, Points::whole(1));
    desk.handIn();
    const QString path = desk.scoring.scorebook().path();
    const Scorebook again = must(Scorebook::open(path));
    CHECK(again.sheets().back().sheet.teams[0].opinion == u"한글, 끝"_s);
}

TEST_CASE("Text that is too long is not taken, and what was there stays", "[desktop]")
{
    Desk desk;
    const QString full(kLongestOpinion, u'x');
    desk.scoring.setOpinion(0, full);
    auto *opinion = find<TextField>(desk.page, "opinion");
    opinion->setFocus();
    type(desk.page, u"y"_s);
    CHECK(desk.team().opinion == full);
    CHECK(opinion->toPlainText() == full);
    CHECK(desk.hasText(u"Not more than 20000 characters fit."_s));
}

TEST_CASE("Undo comes to the window from text fields, word by word", "[desktop]")
{
    Desk desk;
    QShortcut undo(QKeySequence(Qt::CTRL | Qt::Key_Z), &desk.page);
    QObject::connect(&undo, &QShortcut::activated, &desk.page,
                     [&] { desk.scoring.undoStack().undo(); });
    auto *opinion = find<TextField>(desk.page, "opinion");
    opinion->setFocus();
    type(desk.page, u"good plan"_s);
    QTest::keyClick(desk.page.windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.team().opinion == u"good "_s);
    CHECK(opinion->toPlainText() == u"good "_s);
    QTest::keyClick(desk.page.windowHandle(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.team().opinion.isEmpty());
}

TEST_CASE("Page Down in a text field is the window's", "[desktop]")
{
    Desk desk;
    QShortcut next(QKeySequence(Qt::Key_PageDown), &desk.page);
    QSignalSpy turned(&next, &QShortcut::activated);
    find<TextField>(desk.page, "opinion")->setFocus();
    QTest::keyClick(desk.page.windowHandle(), Qt::Key_PageDown);
    desk.number("mark.plan")->setFocus();
    QTest::keyClick(desk.page.windowHandle(), Qt::Key_PageDown);
    CHECK(turned.size() == 2);
}

TEST_CASE("Another team shows its own values and nothing of the one before", "[desktop]")
{
    Desk desk;
    desk.scoring.setMark(1, 1, Points::whole(2));
    desk.scoring.setOpinion(1, u"theirs"_s);
    type(desk.page, u"11"_s); // no mark
    CHECK(desk.number("mark.plan")->text() == u"11"_s);

    desk.page.showTeam(1);

    CHECK(textOf(desk.page, "teamName") == u"Narae"_s);
    CHECK(desk.number("mark.plan")->text().isEmpty());
    CHECK(find<MarkField>(desk.page, "mark.impact")->mark() == Points::whole(2));
    CHECK(find<TextField>(desk.page, "opinion")->toPlainText() == u"theirs"_s);
    // The field had the focus all along; what is typed replaces what is there.
    desk.page.focusOn(0);
    type(desk.page, u"6"_s);
    CHECK(desk.team(1).marks[0] == Points::whole(6));
    CHECK_FALSE(desk.team(0).marks[0]);
}

TEST_CASE("A change from elsewhere does not touch what is being typed", "[desktop]")
{
    Desk desk;
    type(desk.page, u"11"_s);
    desk.scoring.setMark(0, 1, Points::whole(2));
    CHECK(desk.number("mark.plan")->text() == u"11"_s);
    desk.scoring.undoStack().undo();
    CHECK(desk.number("mark.plan")->text().isEmpty()); // undo shows what is stored
}

TEST_CASE("A change that cannot be stored is not on the screen either", "[desktop]")
{
    Desk desk;
    QSignalSpy failed(&desk.scoring, &Scoring::failed);
    SQLite::Database other(desk.scoring.scorebook().path().toStdString(), SQLite::OPEN_READWRITE);
    other.exec("BEGIN IMMEDIATE");

    type(desk.page, u"7"_s);
    CHECK(desk.number("mark.plan")->text().isEmpty());
    auto *opinion = find<TextField>(desk.page, "opinion");
    opinion->setFocus();
    type(desk.page, u"x"_s);
    CHECK(opinion->toPlainText().isEmpty());
    CHECK(failed.size() == 2);
}

TEST_CASE("Every place that takes the focus says what it is", "[desktop]")
{
    Desk desk(wordyPlan());
    const bool isClosed = GENERATE(false, true);
    if (isClosed)
        desk.scoring.setRecusal(0, u"cousin"_s);
    else
        click(desk.page, "stepBack");
    for (const QWidget *widget : desk.page.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || !widget->isVisible())
            continue;
        CAPTURE(widget->metaObject()->className(), widget->objectName());
        const bool isNamed =
            !widget->objectName().isEmpty() || !widget->parentWidget()->objectName().isEmpty();
        CHECK(isNamed);
        CHECK_FALSE(widget->accessibleName().isEmpty());
        CHECK_FALSE(widget->accessibleDescription().isEmpty());
    }
}

TEST_CASE("Nothing of a team's page is cut in a narrow window", "[desktop]")
{
    Desk desk(wordyPlan());
    desk.page.resize(desk.page.fontMetrics().horizontalAdvance(u'0') * 40, 800);
    QCoreApplication::sendPostedEvents();
    QTest::qWait(0);
    const auto *scroll = desk.page.findChild<QScrollArea *>();
    CHECK(scroll->widget()->width() <= scroll->viewport()->width());
    for (const QLabel *label : desk.page.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        CAPTURE(label->text());
        CHECK(label->height() >= label->heightForWidth(label->width()));
    }
}

TEST_CASE("A page of thirty criteria builds its cards once", "[desktop]")
{
    Plan plan = smallPlan();
    JudgedBy &experts = std::get<JudgedBy>(plan.axes[1].source);
    const Criterion second = experts.criteria[1];
    for (int i = 2; i < 30; ++i) {
        experts.criteria.push_back(second);
        experts.criteria.back().id = CriterionId{u"c%1"_s.arg(i)};
        plan.axes[1].points += second.points;
    }
    Desk desk(plan);
    const auto cards = desk.page.findChildren<CriterionCard *>();
    CHECK(cards.size() == 30);
    desk.page.showTeam(2);
    type(desk.page, u"4"_s);
    CHECK(desk.team(2).marks[0] == Points::whole(4));
    CHECK(desk.page.findChildren<CriterionCard *>() == cards);
}
