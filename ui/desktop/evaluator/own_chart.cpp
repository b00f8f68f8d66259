#include "ui/desktop/evaluator/own_chart.h"

#include "ui/desktop/evaluator/evaluator_models.h"
#include "ui/desktop/parts/theme.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChartView>
#include <QHorizontalStackedBarSeries>
#include <QLabel>
#include <QLegend>
#include <QScrollArea>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>

namespace simsa {
namespace {

// As far as marks are given; nothing where there is none yet.
struct OwnTotal
{
    std::optional<Points> points;
    bool isComplete = false;
};

OwnTotal totalFor(const Form &form, const TeamMarks &team)
{
    OwnTotal total{std::nullopt, true};
    for (size_t f = 0; f < form.fields.size(); ++f) {
        if (isVote(form.fields[f]))
            continue;
        if (team.marks[f])
            total.points = total.points.value_or(Points()) + *team.marks[f];
        else
            total.isComplete = false;
    }
    return total;
}

// What the highest mark everywhere comes to.
Points mostOf(const Form &form)
{
    Points most;
    for (const Form::Field &field : form.fields)
        if (!isVote(field))
            most += field.criterion.scale.most;
    return most;
}

double asDouble(Points points)
{
    return static_cast<double>(points.units()) / Points::kOne;
}

// 1, 2 or 5 and zeros: at most eight steps along the axis.
double niceStep(double range)
{
    double step = 1e-6;
    for (int i = 0; range / step > 8; ++i)
        step *= i % 3 == 1 ? 2.5 : 2;
    return step;
}

// Each change lays the bars out again.
void setBar(QBarSet &bars, qsizetype bar, double value)
{
    if (bars.at(static_cast<int>(bar)) != value)
        bars.replace(static_cast<int>(bar), value);
}

QLabel *namedLabel(const char *name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void styleAxis(QAbstractAxis &axis)
{
    axis.setLabelsColor(colours().text);
    axis.setLabelsFont(QApplication::font());
    axis.setTitleBrush(colours().text);
    axis.setTitleFont(QApplication::font());
    axis.setGridLineColor(colours().line);
    axis.setLinePenColor(colours().line);
}

} // namespace

OwnChart::OwnChart(Scoring &scoring, QWidget *parent)
    : QWidget(parent), m_scoring(scoring), m_scroll(new QScrollArea(this)),
      m_view(new QChartView(m_scroll)), m_recused(namedLabel("chartRecused", this)),
      m_none(namedLabel("chartNone", this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_view->setObjectName(QStringLiteral("ownTotals"));
    m_view->setAccessibleName(tr("My own totals as bars"));
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    // Nothing in it can be worked with; what scrolls has the focus.
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
    m_view->chart()->setTitle(tr("My own totals"));
    m_scroll->setObjectName(QStringLiteral("ownTotalsScroll"));
    m_scroll->setAccessibleName(tr("My own totals as bars"));
    m_scroll->setProperty("choice", true); // shows its focus as a frame
    m_scroll->setWidget(m_view);
    m_scroll->setWidgetResizable(true);
    layout->addWidget(m_scroll, 1);
    m_none->setText(tr("Your group votes and gives no points."));
    layout->addWidget(m_none);
    layout->addWidget(m_recused);
    QLabel *own = namedLabel("chartOwn", this);
    own->setText(tr("Only your own marks. Nobody else's are in this program."));
    own->setProperty("faint", true);
    layout->addWidget(own);

    connect(&scoring, &Scoring::teamChanged, this, [this](size_t team) {
        if (!isVisible())
            m_isStale = true;
        else
            showTeam(team);
    });
    connect(&scoring, &Scoring::wasReset, this, [this] {
        m_isStale = true;
        if (isVisible())
            rebuild();
    });
}

void OwnChart::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        rebuild();
}

QString OwnChart::nameOf(size_t team) const
{
    return teamName(m_scoring.scorebook().packet(), m_scoring.marks()[team].team,
                    currentLanguage());
}

// Beside the bar, where it can be read however short the bar is; the total first, as the axis cuts
// off the end of what is too long for it.
QString OwnChart::barLabel(size_t team) const
{
    const OwnTotal total = totalFor(m_scoring.form(), m_scoring.marks()[team]);
    const QString name = nameOf(team);
    return tr("%1 · %2").arg(total.points ? total.points->toString() : QStringLiteral("–"),
                             m_isNumbered ? tr("%1. %2").arg(QString::number(team + 1), name)
                                          : name);
}

qsizetype OwnChart::barOf(size_t team) const
{
    const auto it = std::find(m_teams.begin(), m_teams.end(), team);
    return it == m_teams.end() ? -1 : it - m_teams.begin();
}

void OwnChart::rebuild()
{
    m_isStale = false;
    QChart &chart = *m_view->chart();
    chart.removeAllSeries();
    const QList<QAbstractAxis *> old = chart.axes();
    for (QAbstractAxis *axis : old) {
        chart.removeAxis(axis);
        delete axis;
    }
    styleChart(chart);
    chart.legend()->setAlignment(Qt::AlignTop);

    m_teams.clear();
    QStringList recused;
    const Marks &marks = m_scoring.marks();
    for (size_t team = 0; team < marks.size(); ++team)
        if (!marks[team].isRecused())
            m_teams.insert(m_teams.begin(), team);
        else
            recused.append(nameOf(team));
    // An axis takes no name twice.
    std::set<QString> names;
    for (const size_t team : m_teams)
        names.insert(nameOf(team));
    m_isNumbered = names.size() < m_teams.size();
    m_recused->setText(
        tr("Recused, and so without a bar: %1").arg(recused.join(QStringLiteral(", "))));
    m_recused->setVisible(!recused.isEmpty());
    m_none->setVisible(!hasPoints(m_scoring.form()));
    m_scroll->setVisible(hasPoints(m_scoring.form()));
    addBars();
    addAxes();
    fitHeight();
    describe();
}

void OwnChart::addBars()
{
    const QColor colour = colours().series.front();
    m_complete = new QBarSet(tr("All marks given"));
    m_complete->setColor(colour);
    m_complete->setBorderColor(colour);
    // Hatched, so that what is not whole looks so without any colour.
    m_soFar = new QBarSet(tr("So far"));
    m_soFar->setBrush(QBrush(colour, Qt::BDiagPattern));
    m_soFar->setBorderColor(colour);
    for (const size_t team : m_teams) {
        const OwnTotal total = totalFor(m_scoring.form(), m_scoring.marks()[team]);
        const double value = asDouble(total.points.value_or(Points()));
        m_complete->append(total.isComplete ? value : 0);
        m_soFar->append(total.isComplete ? 0 : value);
    }
    auto *series = new QHorizontalStackedBarSeries;
    series->setBarWidth(0.6);
    series->append(m_complete);
    series->append(m_soFar);
    m_view->chart()->addSeries(series);
}

void OwnChart::addAxes()
{
    m_names = new QBarCategoryAxis;
    QStringList names;
    for (const size_t team : m_teams)
        names.append(barLabel(team));
    m_names->append(names);
    m_names->setGridLineVisible(false);
    auto *points = new QValueAxis;
    const Points most = mostOf(m_scoring.form());
    points->setRange(0, asDouble(most));
    points->setTickType(QValueAxis::TicksDynamic);
    points->setTickInterval(niceStep(asDouble(most)));
    points->setLabelFormat(QStringLiteral("%g"));
    points->setTitleText(tr("Points, at most %1").arg(most.toString()));
    styleAxis(*m_names);
    styleAxis(*points);
    QChart &chart = *m_view->chart();
    chart.addAxis(m_names, Qt::AlignLeft);
    chart.addAxis(points, Qt::AlignTop);
    const QList<QAbstractSeries *> all = chart.series();
    for (QAbstractSeries *series : all) {
        series->attachAxis(m_names);
        series->attachAxis(points);
    }
}

// Every bar has its room, however many there are: the chart scrolls.
void OwnChart::fitHeight()
{
    const int line = fontMetrics().lineSpacing();
    const int bars = static_cast<int>(m_teams.size());
    m_view->setMinimumSize(32 * letterWidth(*this), line * (8 + 2 * bars));
}

void OwnChart::showTeam(size_t team)
{
    const qsizetype bar = barOf(team);
    const bool isRecused = m_scoring.marks()[team].isRecused();
    if (isRecused != (bar < 0)) {
        rebuild();
        return;
    }
    if (isRecused)
        return;
    const OwnTotal total = totalFor(m_scoring.form(), m_scoring.marks()[team]);
    const double value = asDouble(total.points.value_or(Points()));
    setBar(*m_complete, bar, total.isComplete ? value : 0);
    setBar(*m_soFar, bar, total.isComplete ? 0 : value);
    const QString known = m_names->at(static_cast<int>(bar));
    if (const QString label = barLabel(team); label != known)
        m_names->replace(known, label);
    describe();
}

void OwnChart::describe()
{
    QStringList spoken;
    for (auto team = m_teams.rbegin(); team != m_teams.rend(); ++team) {
        const OwnTotal total = totalFor(m_scoring.form(), m_scoring.marks()[*team]);
        if (!total.points)
            spoken.append(tr("%1: nothing scored").arg(nameOf(*team)));
        else
            spoken.append((total.isComplete ? tr("%1: %2") : tr("%1: %2 so far"))
                              .arg(nameOf(*team), total.points->toString()));
    }
    m_view->setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    m_scroll->setAccessibleDescription(m_view->accessibleDescription());
}

} // namespace simsa
