// The ranking as a stacked bar a team: one block an axis, labelled with the figure that the table
// shows, and one for the bonus or deduction.
#pragma once

#include "app/outcome/outcome.h"

#include <QChartView>

#include <optional>
#include <vector>

class QGraphicsSimpleTextItem;
class QStackedBarSeries;

namespace simsa {

class RankingChart : public QChartView
{
    Q_OBJECT

public:
    explicit RankingChart(QWidget *parent = nullptr);
    void setOutcome(const Plan &plan, const Outcome &outcome, const QString &language);

private:
    // Which bar, and between which heights of it; above it where there is no `to`.
    struct Place
    {
        size_t team;
        double from;
        std::optional<double> to;
    };
    struct Label
    {
        QGraphicsSimpleTextItem *item; // the chart's
        Place place;
    };

    void addAxisLabels(const Outcome &outcome, size_t axis, const QColor &ink);
    void addAdjustments(QStackedBarSeries &series, const Outcome &outcome);
    void addLabel(const QString &text, const QColor &ink, const Place &place);
    void placeLabels();

    QStackedBarSeries *m_series = nullptr; // the chart's
    std::vector<Label> m_labels;
    std::vector<double> m_tops; // of each bar, as far as it is built
};

} // namespace simsa
