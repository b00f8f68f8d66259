#include "ui/desktop/admin/ranking_chart.h"

#include "ui/desktop/parts/theme.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QLegend>
#include <QStackedBarSeries>
#include <QValueAxis>

namespace simsa {

RankingChart::RankingChart(QWidget *parent) : QChartView(parent)
{
    viewport()->setFocusPolicy(Qt::NoFocus); // a second stop for Tab, without a name
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(fontMetrics().lineSpacing() * 13);
    chart()->legend()->setAlignment(Qt::AlignBottom);
}

void RankingChart::setOutcome(const Plan &plan, const Outcome &outcome, const QString &language)
{
    chart()->removeAllSeries();
    const QList<QAbstractAxis *> old = chart()->axes();
    for (QAbstractAxis *axis : old) {
        chart()->removeAxis(axis);
        delete axis;
    }
    styleChart(*chart());
    auto *series = new QStackedBarSeries;
    series->setLabelsVisible(true);
    series->setLabelsPosition(QAbstractBarSeries::LabelsCenter);
    series->setBarWidth(0.6);
    const QList<QColor> &palette = colours().series;
    for (size_t i = 0; i < plan.axes.size(); ++i) {
        auto *set = new QBarSet(plan.axes[i].title.in(language));
        const QColor colour = palette.at(static_cast<qsizetype>(i) % palette.size());
        set->setColor(colour);
        set->setBorderColor(colours().surface);
        set->setLabelColor(inkOn(colour));
        set->setLabelFont(QApplication::font());
        for (const TeamOutcome &team : outcome.teams)
            set->append(team.axes[i].points ? toDouble(*team.axes[i].points) : 0.0);
        series->append(set);
    }
    chart()->addSeries(series);

    auto *teams = new QBarCategoryAxis;
    for (const TeamOutcome &team : outcome.teams) {
        const QString name = team.team.name.in(language);
        teams->append(team.total ? tr("%1 %2").arg(name, team.shownTotal) : name);
    }
    auto *points = new QValueAxis;
    points->setRange(0, static_cast<double>(plan.points().units()) / Points::kOne);
    points->setLabelFormat(QStringLiteral("%.0f"));
    points->setTitleText(tr("Points"));
    for (QAbstractAxis *axis :
         {static_cast<QAbstractAxis *>(teams), static_cast<QAbstractAxis *>(points)}) {
        axis->setLabelsColor(colours().text);
        axis->setLabelsFont(QApplication::font());
        axis->setTitleBrush(colours().text);
        axis->setTitleFont(QApplication::font());
        axis->setGridLineColor(colours().line);
        axis->setLinePenColor(colours().line);
    }
    teams->setGridLineVisible(false);
    chart()->addAxis(teams, Qt::AlignBottom);
    chart()->addAxis(points, Qt::AlignLeft);
    series->attachAxis(teams);
    series->attachAxis(points);
    QStringList spoken;
    for (const TeamOutcome &team : outcome.teams)
        spoken.append(team.team.name.in(language) + u' ' +
                      (team.total ? team.shownTotal : QStringLiteral("–")));
    setAccessibleName(tr("Ranking as bars"));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
}

} // namespace simsa
