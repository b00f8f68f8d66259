// The ranking as a table and a chart, and its export.
#pragma once

#include "app/report/table.h"
#include "ui/desktop/admin_models.h"
#include "ui/desktop/admin_session.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTableView;

namespace simsa {

class RankingChart;

class ResultsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ResultsPage(AdminSession &session, QWidget *parent = nullptr);

    void exportXlsx(const QString &path);
    void exportCsv(const QString &folder);
    void verify();

private:
    void exportReport(const std::function<Result<QStringList>(const Report &)> &write);
    void show();

    AdminSession &m_session;
    RankingModel *m_ranking;
    RankingChart *m_chart;
    QTableView *m_table;
    QLabel *m_provisional; // what is missing before the ranking is final
    QLabel *m_facts;
    QList<QPushButton *> m_buttons;
};

} // namespace simsa
