// The ranking as a stacked bar a team, one block an axis.
#pragma once

#include "app/outcome/outcome.h"

#include <QChartView>

namespace simsa {

class RankingChart : public QChartView
{
    Q_OBJECT

public:
    explicit RankingChart(QWidget *parent = nullptr);
    void setOutcome(const Plan &plan, const Outcome &outcome, const QString &language);
};

} // namespace simsa
