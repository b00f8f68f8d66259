// The evaluator's own totals, a bar a team. It follows every key, but draws only while it is seen.
#pragma once

#include "ui/desktop/evaluator/scoring.h"

#include <QWidget>

class QBarCategoryAxis;
class QBarSet;
class QChart;
class QChartView;
class QLabel;
class QScrollArea;

namespace simsa {

class OwnChart : public QWidget
{
    Q_OBJECT

public:
    // scoring must outlive the chart.
    explicit OwnChart(Scoring &scoring, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void rebuild();
    void addBars();
    void addAxes();
    void fitHeight();
    void showTeam(size_t team);
    void describe();
    qsizetype barOf(size_t team) const;
    QString nameOf(size_t team) const;
    QString barLabel(size_t team) const;

    Scoring &m_scoring;
    QScrollArea *m_scroll;
    QChartView *m_view;
    QLabel *m_recused;
    QLabel *m_none;
    QBarSet *m_complete = nullptr;
    QBarSet *m_soFar = nullptr;
    QBarCategoryAxis *m_names = nullptr;
    // The teams from the bottom up, as the axis counts.
    std::vector<size_t> m_teams;
    bool m_isNumbered = false; // names alone would not tell the teams apart
    bool m_isStale = true;
};

} // namespace simsa
