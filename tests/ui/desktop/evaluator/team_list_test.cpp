#include "tests/ui/desktop/newer_packet.h"
#include "tests/ui/desktop/windows.h"
#include "ui/desktop/evaluator/team_list.h"

#include "app/base/file.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

using State = TeamProgress::State;

QString spoken(const TeamList &list, int team)
{
    return list.model()->index(team, 0).data(Qt::AccessibleTextRole).toString().simplified();
}

} // namespace

TEST_CASE("The list of teams says how far each one is, in words, too", "[desktop]")
{
    TestProgramme programme;
    Scoring scoring(programme.scorebook("E1"));
    TeamList list(scoring);
    const QAbstractItemModelTester tester(list.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(progressOf(scoring, 0).state == State::NotBegun);
    CHECK(spoken(list, 0) == u"Garam: not begun, 0 / 2"_s);

    scoring.setMark(0, 0, Points::whole(3));
    CHECK(progressOf(scoring, 0).state == State::Begun);
    CHECK(spoken(list, 0) == u"Garam: 1 / 2"_s);
    scoring.setMark(0, 1, Points::whole(3));
    CHECK(progressOf(scoring, 0).state == State::Done);
    CHECK(spoken(list, 0) == u"Garam: done, 2 / 2"_s);
    scoring.setRecusal(1, u"같은 사업의 공동 연구자"_s);
    CHECK(progressOf(scoring, 1).state == State::Recused);
    CHECK(spoken(list, 1) == u"Narae: stepped back"_s);
    CHECK(progressOf(scoring, 2).state == State::NotBegun);
}

TEST_CASE("What waits to be confirmed is open in the list", "[desktop]")
{
    TestProgramme programme;
    Scoring scoring(programme.scorebook("E1"));
    scoring.setMark(0, 1, Points::whole(4));
    must(scoring.takeOver(must(readFile(amended(programme, "E1"), kPacketLimit)), {}));
    TeamList list(scoring);

    CHECK(spoken(list, 0) == u"Garam: 0 / 2, 1 to confirm"_s);
    scoring.confirmTeam(0);
    CHECK(spoken(list, 0) == u"Garam: 1 / 2"_s);
}

TEST_CASE("Each state of a team has a ring of its own, apart from colour", "[desktop]")
{
    TestProgramme programme;
    Scoring scoring(programme.scorebook("E1"));
    TeamList list(scoring);
    list.resize(300, 400);
    open(list);
    list.setCurrent(1); // so that the first row is not the chosen one
    // The ring as black and white, by its lightness.
    const auto ring = [&] {
        const QRect row = list.visualRect(list.model()->index(0, 0));
        const QRect place(row.topLeft(), QSize(row.height(), row.height()));
        return list.viewport()->grab(place).toImage().convertToFormat(QImage::Format_Mono,
                                                                      Qt::ThresholdDither);
    };
    std::vector<QImage> rings{ring()};
    scoring.setMark(0, 0, Points::whole(3));
    rings.push_back(ring());
    scoring.setMark(0, 1, Points::whole(3));
    rings.push_back(ring());
    scoring.setRecusal(0, u"ground"_s);
    rings.push_back(ring());

    for (size_t a = 0; a < rings.size(); ++a)
        for (size_t b = a + 1; b < rings.size(); ++b) {
            CAPTURE(a, b);
            CHECK(rings[a] != rings[b]);
        }
}

TEST_CASE("A team is chosen by the person, not by the window that shows it", "[desktop]")
{
    TestProgramme programme;
    Scoring scoring(programme.scorebook("E1"));
    TeamList list(scoring);
    open(list);
    QSignalSpy chosen(&list, &TeamList::chosen);

    list.setCurrent(1);
    CHECK(chosen.isEmpty());
    QTest::keyClick(&list, Qt::Key_Down);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].value<size_t>() == 2);
    // Everything is read anew, and the team stays.
    must(scoring.pledge());
    CHECK(list.currentIndex().row() == 2);
    CHECK(chosen.size() == 1);
}

TEST_CASE("A long name wraps in the list and is not cut", "[desktop]")
{
    std::vector<Team> teams = smallTeams();
    teams[0].name = {u"가나다라 마바사 아자차카 타파하 컨소시엄 연합 주식회사"_s,
                     u"A consortium with a name that is longer than any list is wide"_s};
    TestProgramme programme(smallPlan(), teams, smallPanel());
    Scoring scoring(programme.scorebook("E1"));
    TeamList list(scoring);
    list.resize(220, 400);
    open(list);

    CHECK(list.visualRect(list.model()->index(0, 0)).height() >
          list.visualRect(list.model()->index(1, 0)).height());
    CHECK(list.visualRect(list.model()->index(0, 0)).width() <= list.viewport()->width());
}
