// Packets out and sheets in: who has handed in, and for dropped files a verdict each before
// anything is written.
#pragma once

#include "ui/desktop/admin/admin_models.h"
#include "ui/desktop/admin/admin_session.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTableView;

namespace simsa {

class SheetsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SheetsPage(AdminSession &session, QWidget *parent = nullptr);

    void writePackets(const QString &folder);
    // Shows the verdicts; nothing is written until apply().
    void inspect(const QStringList &paths);
    void apply();
    void dismiss();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makePanelPart();
    QWidget *makeVerdictPart();
    void runMerge(MergeMode mode);
    void showReport(const MergeReport &report);
    void decideConflict();
    void ruleOnSheet();
    void reissue();
    std::optional<EvaluatorId> selected() const;
    void showActions();
    void show();

    AdminSession &m_session;
    StatusModel *m_statuses;
    VerdictModel *m_verdicts;
    QStringList m_files;
    QTableView *m_statusView = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_sum = nullptr;
    QWidget *m_verdictPart = nullptr;
    QPushButton *m_packets = nullptr;
    QPushButton *m_reissue = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_addFolder = nullptr;
    QPushButton *m_decide = nullptr;
    QPushButton *m_rule = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_dismiss = nullptr;
};

} // namespace simsa
