#include "app/sheet/form.h"
#include "tests/ui/desktop/windows.h"
#include "ui/desktop/evaluator/evaluator_window.h"
#include "ui/desktop/evaluator/mark_field.h"

#include <QTableView>
#include <QToolButton>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QWidget &parent)
{
    QStringList all;
    for (const QLabel *label : parent.findChildren<QLabel *>())
        all.append(label->text());
    for (const QToolButton *button : parent.findChildren<QToolButton *>())
        all.append(button->text());
    return all;
}

} // namespace

TEST_CASE("A vote is asked in words, apart from the criteria and without points", "[desktop]")
{
    TestProgramme programme(planWithVote(), smallTeams(), smallPanel());
    FakePrompts prompts;
    EvaluatorWindow window(begun(programme, "E1"), prompts);
    open(window);

    CHECK(textOf(window, "votes") == u"Votes"_s);
    const QStringList all = texts(window);
    CHECK(all.contains(u"3. Is it the team's own model?"_s));
    CHECK(all.filter(u"(0 points)"_s).isEmpty());
    QStringList choices;
    for (const QToolButton *button :
         find<MarkField>(window, "mark.own-vote")->findChildren<QToolButton *>())
        choices.append(button->text());
    CHECK(choices == QStringList{u"no"_s, u"yes"_s, u"withheld"_s});
}

TEST_CASE("A group without votes sees nothing of them", "[desktop]")
{
    TestProgramme programme(planWithVote(), smallTeams(), smallPanel());
    FakePrompts prompts;
    EvaluatorWindow window(begun(programme, "U1"), prompts);

    CHECK_FALSE(window.findChild<QLabel *>(u"votes"_s));
}

TEST_CASE("One's own sums count the marks and never the votes", "[desktop]")
{
    TestProgramme programme(planWithVote(), smallTeams(), smallPanel());
    FakePrompts prompts;
    Scorebook book = begun(programme, "E1");
    must(book.setAll(filled(book, {})));
    must(book.setMark(0, 2, ballot::kYes));
    EvaluatorWindow window(std::move(book), prompts);
    open(window);

    window.goTo(EvaluatorWindow::Page::Compare);
    const auto *own = find<QTableView>(window, "grid")->model();
    REQUIRE(own->columnCount() == 5);
    CHECK(own->index(0, 2).data().toString() == u"yes"_s);
    CHECK(own->index(0, 3).data().toString() == u"15"_s);
}

TEST_CASE("A vote is cast with the arrow keys, and by no digit", "[desktop]")
{
    TestProgramme programme(planWithVote(), smallTeams(), smallPanel());
    FakePrompts prompts;
    EvaluatorWindow window(begun(programme, "E1"), prompts);
    open(window);
    const auto vote = [&] { return window.scorebook().marks()[0].marks[2]; };
    find<MarkField>(window, "mark.own-vote")->setFocus();

    press(window, Qt::Key_1);
    CHECK_FALSE(vote());
    press(window, Qt::Key_Right);
    CHECK(vote() == ballot::kNo);
    press(window, Qt::Key_Right);
    CHECK(vote() == ballot::kYes);
    press(window, Qt::Key_Return);
    CHECK(textOf(window, "teamName") == u"Narae"_s);
}
