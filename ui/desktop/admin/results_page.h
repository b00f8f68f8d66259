// The outcome: who goes through and why, as a table and a chart; where each figure comes from; its
// export and its documents. Nothing is computed before somebody sees the page, since that is a look
// at the results, and noted.
#pragma once

#include "app/report/table.h"
#include "db/look.h"
#include "ui/desktop/admin/admin_models.h"
#include "ui/desktop/admin/admin_session.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

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
    // Where the figures of the team in the current row come from.
    void trace();
    void showDocuments();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeButtons(QVBoxLayout *layout);
    QLabel *makeLine(const char *name, const char *property, QVBoxLayout *layout);
    void exportReport(const std::function<Result<QStringList>(const Report &)> &write);
    void show();
    void showOutcome();
    void showLedger(const std::vector<EvaluatorStatus> &statuses);
    void showTraceable();

    AdminSession &m_session;
    std::optional<Results> m_results; // as shown
    bool m_isStale = true; // what is shown, if anything, is not what the workbook says now
    RankingModel *m_ranking;
    RankingChart *m_chart;
    QTableView *m_table;
    QPushButton *m_trace = nullptr;
    QLabel *m_state;       // provisional, notified, confirmed
    QLabel *m_lookFault;   // that the look could not be noted
    QLabel *m_provisional; // what is missing before the ranking is final
    QLabel *m_undecided;   // what is undecided, and how it can end
    QLabel *m_corrected;   // whose sheets that count were corrected after signing
    QLabel *m_seats;
    QLabel *m_order; // whether another order of operations would let others through
    QLabel *m_facts;
    QList<QPushButton *> m_buttons;
};

} // namespace simsa
