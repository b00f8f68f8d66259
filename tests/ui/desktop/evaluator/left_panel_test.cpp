#include "tests/ui/desktop/windows.h"
#include "ui/desktop/evaluator/left_models.h"
#include "ui/desktop/evaluator/left_panel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QProgressBar>
#include <QSignalSpy>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// Four teams, so that a mark can lie far from the other three.
std::vector<Team> fourTeams()
{
    std::vector<Team> teams = smallTeams();
    teams.push_back({TeamId{u"d"_s}, {u"라온"_s, u"Raon"_s}});
    return teams;
}

QStringList linesOf(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines.append(model.index(row, 0).data().toString());
    return lines;
}

// Every mark is the highest, but for some that differ by team.
Marks unlike(const Scorebook &book)
{
    Marks marks = filled(book, {});
    for (size_t team = 0; team < marks.size(); ++team)
        marks[team].marks[1] = Points::whole(static_cast<int>(team) + 2);
    return marks;
}

} // namespace

TEST_CASE("What is left is always in sight, and shrinks with each answer", "[desktop]")
{
    TestProgramme programme;
    Scoring scoring(programme.scorebook("E1"));
    LeftPanel panel(scoring);
    open(panel);
    CHECK(textOf(panel, "left") == u"0 of 6 answered"_s);
    const auto &missing = *find<QListView>(panel, "missing")->model();
    CHECK(linesOf(missing)[1] == u"Garam: impact"_s);

    scoring.setMark(0, 1, Points::whole(3));

    CHECK(textOf(panel, "left") == u"1 of 6 answered"_s);
    CHECK(find<QProgressBar>(panel, "progress")->value() == 1);
    CHECK_FALSE(linesOf(missing).contains(u"Garam: impact"_s));
    CHECK_FALSE(find<QLabel>(panel, "nothingMissing")->isVisible());
}

TEST_CASE("An answer takes out its own line, and the list keeps its place", "[desktop]")
{
    TestProgramme programme;
    Scoring scoring(programme.scorebook("E1"));
    MissingModel model(scoring);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy removed(&model, &MissingModel::rowsRemoved);
    QSignalSpy inserted(&model, &MissingModel::rowsInserted);
    QSignalSpy reset(&model, &MissingModel::modelReset);
    const auto update = [&] { model.update(false); };

    scoring.setMark(1, 0, Points::whole(3));
    update();
    REQUIRE(removed.count() == 1);
    CHECK(removed[0][1].toInt() == 2);
    CHECK(removed[0][2].toInt() == 2);
    scoring.setMark(1, 0, Points::whole(4)); // nothing less is missing
    update();
    scoring.setRecusal(0, u"my employer"_s);
    update();
    CHECK(removed.count() == 2);
    CHECK(inserted.count() == 0);
    scoring.setRecusal(0, {});
    update();
    CHECK(inserted.count() == 1);
    CHECK(reset.count() == 0);
    CHECK(linesOf(model) == QStringList{u"Garam: plan"_s, u"Garam: impact"_s, u"Narae: impact"_s,
                                        u"Daon: plan"_s, u"Daon: impact"_s});
    model.update(true);
    CHECK(reset.count() == 1);
}

TEST_CASE("A line of what is missing leads to its place, by click and by Enter", "[desktop]")
{
    Plan plan = smallPlan();
    plan.groups[0].opinion = {true, 10};
    TestProgramme programme(plan, smallTeams(), smallPanel());
    Scoring scoring(programme.scorebook("E1"));
    LeftPanel panel(scoring);
    open(panel);
    QSignalSpy jumps(&panel, &LeftPanel::jumpRequested);
    auto *list = find<QListView>(panel, "missing");

    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(1, 0)).center());
    REQUIRE(jumps.count() >= 1);
    CHECK(jumps[0][0].value<size_t>() == 0);
    CHECK(jumps[0][1].value<std::optional<size_t>>() == size_t(1));

    jumps.clear();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(2, 0));
    CHECK(list->currentIndex().data() == u"Garam: overall opinion"_s);
    press(panel, Qt::Key_Return);
    REQUIRE(jumps.count() == 1);
    CHECK_FALSE(jumps[0][1].value<std::optional<size_t>>());
    CHECK(jumps[0][2].value<Unanswered::Lacks>() == Unanswered::Lacks::Opinion);
}

TEST_CASE("Where nothing is missing the panel says so", "[desktop]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    must(book.setAll(unlike(book)));
    Scoring scoring(std::move(book));
    LeftPanel panel(scoring);
    open(panel);

    CHECK(textOf(panel, "left") == u"6 of 6 answered"_s);
    CHECK(find<QLabel>(panel, "nothingMissing")->isVisible());
    CHECK(textOf(panel, "nothingMissing") == u"Nothing. You can review and sign."_s);
    CHECK_FALSE(find<QListView>(panel, "missing")->isVisible());
    scoring.setMark(0, 0, std::nullopt);
    CHECK(find<QListView>(panel, "missing")->isVisible());
}

TEST_CASE("Gentle checks are asked as questions, and each leads to its place", "[desktop]")
{
    TestProgramme programme(smallPlan(), fourTeams(), smallPanel());
    Scorebook book = programme.scorebook("E1");
    must(book.setAll(unlike(book)));
    Scoring scoring(std::move(book));
    LeftPanel panel(scoring);
    open(panel);
    auto *checks = find<QListView>(panel, "checks");
    REQUIRE_FALSE(checks->isVisible());

    scoring.setMark(2, 0, Points::whole(1));
    // Not within the key that was typed.
    CHECK(checks->model()->rowCount() == 0);
    QApplication::processEvents();

    CHECK(linesOf(*checks->model()) ==
          QStringList{u"Daon: the mark for “plan” is far from those you gave the other teams. Is "
                      u"that what you mean?"_s});
    CHECK(checks->isVisible());
    QSignalSpy jumps(&panel, &LeftPanel::jumpRequested);
    checks->setFocus();
    checks->setCurrentIndex(checks->model()->index(0, 0));
    press(panel, Qt::Key_Return);
    REQUIRE(jumps.count() == 1);
    CHECK(jumps[0][0].value<size_t>() == 2);
    CHECK(jumps[0][1].value<std::optional<size_t>>() == size_t(0));
    scoring.setMark(2, 0, Points::whole(9));
    QApplication::processEvents();
    CHECK_FALSE(checks->isVisible());
}

TEST_CASE("Of very many checks the first are shown, and how many more there are", "[desktop]")
{
    TestProgramme programme;
    Scoring scoring(programme.scorebook("E1"));
    ChecksModel model(scoring);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setChecks(std::vector<Check>(60, {Check::Kind::AllTheSame, 1}));
    REQUIRE(model.rowCount() == ChecksModel::kMost + 1);
    CHECK(model.index(ChecksModel::kMost).data().toString() == u"… and 10 more"_s);
    CHECK_FALSE(model.at(ChecksModel::kMost));
    CHECK(model.at(0));
}
