#include "tests/ui/desktop/windows.h"
#include "ui/desktop/evaluator/own_chart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChartView>
#include <QHorizontalStackedBarSeries>
#include <QSignalSpy>
#include <QValueAxis>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

struct Bars
{
    explicit Bars(const OwnChart &own)
        : chart(find<QChartView>(own, "ownTotals")->chart()),
          series(qobject_cast<QHorizontalStackedBarSeries *>(chart->series().value(0)))
    {
        REQUIRE(series);
        REQUIRE(series->count() == 2);
    }
    QBarSet &complete() const { return *series->barSets()[0]; }
    QBarSet &soFar() const { return *series->barSets()[1]; }
    QStringList names() const
    {
        // From the top down, as they are read.
        QStringList all =
            qobject_cast<QBarCategoryAxis *>(chart->axes(Qt::Vertical).value(0))->categories();
        std::reverse(all.begin(), all.end());
        return all;
    }

    QChart *chart;
    QHorizontalStackedBarSeries *series;
};

} // namespace

TEST_CASE("The chart of one's own totals follows each mark without being built anew", "[desktop]")
{
    TestProgramme programme;
    Scoring scoring(programme.scorebook("E1"));
    OwnChart chart(scoring);
    open(chart);
    const Bars bars(chart);
    CHECK(bars.names() == QStringList{u"– · Garam"_s, u"– · Narae"_s, u"– · Daon"_s});
    QSignalSpy changed(&bars.soFar(), &QBarSet::valueChanged);

    scoring.setMark(0, 0, Points::parse(u"7").value());

    CHECK(changed.count() == 1);
    CHECK(Bars(chart).series == bars.series);
    CHECK(bars.names()[0] == u"7 · Garam"_s);
    CHECK(bars.soFar().at(2) == 7); // counted from the bottom
    CHECK(bars.complete().at(2) == 0);

    scoring.setMark(0, 1, Points::whole(4));
    CHECK(bars.names()[0] == u"11 · Garam"_s);
    CHECK(bars.soFar().at(2) == 0);
    CHECK(bars.complete().at(2) == 11);
}

TEST_CASE("The chart tells totals that are not whole apart by more than a colour", "[desktop]")
{
    TestProgramme programme;
    Scoring scoring(programme.scorebook("E1"));
    OwnChart chart(scoring);
    open(chart);
    const Bars bars(chart);
    CHECK(bars.complete().brush().style() == Qt::SolidPattern);
    CHECK(bars.soFar().brush().style() == Qt::BDiagPattern);
    scoring.setMark(1, 0, Points::whole(3));
    const QString spoken = find<QChartView>(chart, "ownTotals")->accessibleDescription();
    CHECK(spoken == u"Garam: nothing scored, Narae: 3 so far, Daon: nothing scored"_s);
    // The axis ends where the highest marks everywhere would.
    const auto *points = qobject_cast<QValueAxis *>(bars.chart->axes(Qt::Horizontal).value(0));
    CHECK(points->max() == 15);
}

TEST_CASE("The chart does nothing while nobody sees it, and is right once shown", "[desktop]")
{
    TestProgramme programme;
    Scoring scoring(programme.scorebook("E1"));
    OwnChart chart(scoring);
    open(chart);
    const Bars before(chart);
    chart.hide();
    scoring.setMark(0, 0, Points::whole(7));
    CHECK(before.soFar().at(2) == 0);

    chart.show();

    CHECK(Bars(chart).soFar().at(2) == 7);
}

TEST_CASE("A team that the evaluator stepped back from has no bar, and the chart says so",
          "[desktop]")
{
    TestProgramme programme;
    Scoring scoring(programme.scorebook("E1"));
    OwnChart chart(scoring);
    open(chart);
    CHECK_FALSE(find<QLabel>(chart, "chartRecused")->isVisible());

    scoring.setRecusal(1, u"my employer"_s);

    CHECK(Bars(chart).names() == QStringList{u"– · Garam"_s, u"– · Daon"_s});
    CHECK(find<QLabel>(chart, "chartRecused")->isVisible());
    CHECK(textOf(chart, "chartRecused").contains(u"Narae"_s));
    scoring.setMark(2, 0, Points::whole(2));
    CHECK(Bars(chart).soFar().at(0) == 2);
    scoring.setRecusal(1, {});
    CHECK(Bars(chart).names().size() == 3);
}

TEST_CASE("A hundred bars each keep their room, though their names be the same", "[desktop]")
{
    std::vector<Team> teams;
    for (int i = 0; i < 100; ++i) {
        const QString id = u"t%1"_s.arg(i);
        teams.push_back({TeamId{id}, {u"같은 이름"_s, u"The same name"_s}});
    }
    Panel panel = smallPanel();
    panel.recusals.clear();
    TestProgramme programme(smallPlan(), teams, panel);
    Scoring scoring(programme.scorebook("E1"));
    OwnChart chart(scoring);
    open(chart);

    CHECK(Bars(chart).names().size() == 100);
    CHECK(find<QChartView>(chart, "ownTotals")->height() >=
          100 * chart.fontMetrics().lineSpacing());
}
