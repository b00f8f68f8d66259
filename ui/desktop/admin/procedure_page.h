// What happens around the marks: where the procedure stands, every act on record, and recording
// more.
#pragma once

#include "ui/desktop/admin/admin_session.h"
#include "ui/desktop/admin/procedure_models.h"

#include <QWidget>

class QFrame;
class QGridLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace simsa {

struct StateLine;

class ProcedurePage : public QWidget
{
    Q_OBJECT

public:
    explicit ProcedurePage(AdminSession &session, QWidget *parent = nullptr);

    void recordAct();
    void recordFile();
    void amendPlan();
    void showVersions();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeTable();
    void show();
    void showState(const std::vector<StateLine> &lines);
    void showActs();
    void showNewest();

    AdminSession &m_session;
    ActsModel *m_acts;
    QFrame *m_state;
    QTableView *m_table;
    QLabel *m_count;
    QList<QPushButton *> m_buttons;
};

} // namespace simsa
