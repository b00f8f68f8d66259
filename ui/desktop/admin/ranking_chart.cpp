#include "ui/desktop/admin/ranking_chart.h"

#include "app/report/outcome_words.h"
#include "ui/desktop/parts/theme.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsSimpleTextItem>
#include <QLegend>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace simsa {

namespace {

// Labels of a category axis are rich text.
const QString kLineBreak = QStringLiteral("<br>");

// The whole name, broken into lines so that the axis has no need to cut it.
QString inLines(const QString &name, qsizetype letters)
{
    QStringList lines;
    QString line;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (QString word : words) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > letters) {
            lines.append(line.toHtmlEscaped());
            line.clear();
        }
        line += (line.isEmpty() ? QString() : QStringLiteral(" ")) + word;
        while (line.size() > letters) {
            lines.append(line.left(letters).toHtmlEscaped());
            line.remove(0, letters);
        }
    }
    if (!line.isEmpty())
        lines.append(line.toHtmlEscaped());
    return lines.join(kLineBreak);
}

// As many as fit under a bar of a window that is not yet wide.
qsizetype lettersFor(size_t teams)
{
    constexpr qsizetype kLettersAcross = 64;
    constexpr qsizetype kFewest = 4;
    return std::max(kFewest, kLettersAcross / static_cast<qsizetype>(std::max<size_t>(1, teams)));
}

} // namespace

RankingChart::RankingChart(QWidget *parent) : QChartView(parent)
{
    connect(chart(), &QChart::plotAreaChanged, this, &RankingChart::placeLabels);
    viewport()->setFocusPolicy(Qt::NoFocus); // a second stop for Tab, without a name
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(fontMetrics().lineSpacing() * 13);
    chart()->legend()->setAlignment(Qt::AlignBottom);
}

void RankingChart::setOutcome(const Plan &plan, const Outcome &outcome, const QString &language)
{
    m_series = nullptr;
    for (const Label &label : m_labels)
        delete label.item;
    m_labels.clear();
    m_tops.assign(outcome.teams.size(), 0);
    chart()->removeAllSeries();
    const QList<QAbstractAxis *> old = chart()->axes();
    for (QAbstractAxis *axis : old) {
        chart()->removeAxis(axis);
        delete axis;
    }
    styleChart(*chart());
    auto *series = new QStackedBarSeries;
    series->setBarWidth(0.6);
    const QList<QColor> &palette = colours().series;
    for (size_t i = 0; i < plan.axes.size(); ++i) {
        auto *set = new QBarSet(plan.axes[i].title.in(language));
        const QColor colour = palette.at(static_cast<qsizetype>(i) % palette.size());
        set->setColor(colour);
        set->setBorderColor(colours().surface);
        for (const TeamOutcome &team : outcome.teams)
            set->append(team.axes[i].points ? toDouble(*team.axes[i].points) : 0.0);
        series->append(set);
        addAxisLabels(outcome, i, inkOn(colour));
    }
    if (!plan.adjustments.empty())
        addAdjustments(*series, outcome);
    chart()->addSeries(series);

    auto *teams = new QBarCategoryAxis;
    for (const TeamOutcome &team : outcome.teams) {
        const QString name = inLines(team.team.name.in(language), lettersFor(outcome.teams.size()));
        teams->append(team.total ? name + kLineBreak + team.shownTotal : name);
    }
    auto *points = new QValueAxis;
    double least = 0;
    double most = toDouble(toRational(plan.points()));
    for (const TeamOutcome &team : outcome.teams) {
        least = std::min(least, toDouble(team.adjustment));
        most = std::max(most, toDouble(team.total.value_or(Rational(0))));
    }
    points->setRange(least, most);
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
    m_series = series;
    placeLabels();
    QStringList spoken;
    for (const TeamOutcome &team : outcome.teams)
        spoken.append(team.team.name.in(language) + u' ' +
                      (team.total ? team.shownTotal : QStringLiteral("–")));
    setAccessibleName(tr("Ranking as bars"));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
}

// Qt's own labels print 55.4 where the table says 55.40; these print what the outcome shows.
void RankingChart::addAxisLabels(const Outcome &outcome, size_t axis, const QColor &ink)
{
    for (size_t i = 0; i < outcome.teams.size(); ++i) {
        const AxisOutcome &points = outcome.teams[i].axes[axis];
        const double value = points.points ? toDouble(*points.points) : 0.0;
        addLabel(points.shown, ink, {i, m_tops[i], m_tops[i] + value});
        m_tops[i] += value;
    }
}

void RankingChart::addAdjustments(QStackedBarSeries &series, const Outcome &outcome)
{
    auto *set = new QBarSet(tr("Bonus and deduction"));
    set->setColor(colours().series.back());
    set->setBorderColor(colours().surface);
    for (size_t i = 0; i < outcome.teams.size(); ++i) {
        const Rational &adjustment = outcome.teams[i].adjustment;
        set->append(toDouble(adjustment));
        m_tops[i] += std::max(0.0, toDouble(adjustment));
        if (adjustment != 0) // of a block that is mostly too low for it
            addLabel(signedText(rounded(adjustment, Points::kDigits)), colours().text,
                     {i, m_tops[i], {}});
    }
    series.append(set);
}

void RankingChart::addLabel(const QString &text, const QColor &ink, const Place &place)
{
    auto *item = new QGraphicsSimpleTextItem(text, chart());
    item->setFont(QApplication::font());
    item->setBrush(ink);
    item->setZValue(chart()->zValue() + 20); // above the bars
    m_labels.push_back({item, place});
}

// In the middle of its block, and nowhere where it does not fit into it; or above the bar.
void RankingChart::placeLabels()
{
    if (!m_series)
        return;
    for (const Label &label : m_labels) {
        const Place &place = label.place;
        const auto at = [&](double points) {
            return chart()->mapToPosition({static_cast<double>(place.team), points}, m_series);
        };
        const QRectF box = label.item->boundingRect();
        const QPointF low = at(place.from);
        const double height = place.to ? low.y() - at(*place.to).y() : 0;
        label.item->setVisible(!place.to || height >= box.height());
        label.item->setPos(low.x() - box.width() / 2,
                           low.y() - (place.to ? (height + box.height()) / 2 : box.height()));
    }
}

} // namespace simsa
