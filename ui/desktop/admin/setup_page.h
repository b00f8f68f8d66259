// The rules and the people, until they are frozen: plan, teams, panel; then the benchmark values.
#pragma once

#include "db/measurements.h"
#include "ui/desktop/admin/admin_session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace simsa {

class SetupPage : public QWidget
{
    Q_OBJECT

public:
    explicit SetupPage(AdminSession &session, QWidget *parent = nullptr);

    // Each takes the place of what was there. Errors are shown and change nothing.
    void usePlan(const Plan &plan);
    void useTeams(const Result<CsvTable> &table);
    void usePanel(const Result<CsvTable> &table);
    void useMeasurements(const Result<CsvTable> &table);
    void freeze();

private:
    using Use = void (SetupPage::*)(const Result<CsvTable> &);
    QWidget *makeRow(const QString &title, QLabel *state, const QList<QPushButton *> &buttons);
    QPushButton *makeButton(const QString &text, const char *name);
    QList<QPushButton *> makeTableButtons(const char *name, Use use);
    void choosePlanFile();
    void chooseTemplate();
    void chooseRoundBefore();
    void show();
    void showPlan(const Plan &plan);
    void showPeople();
    void showValues();
    bool mayReplace(const ValueChanges &changes);
    QString originText(); // where teams came from, as a line of its own

    AdminSession &m_session;
    QLabel *m_state;
    QLabel *m_planState;
    QLabel *m_teamState;
    QLabel *m_panelState;
    QLabel *m_valueState;
    QTreeWidget *m_tree;
    QPushButton *m_freeze;
    QList<QPushButton *> m_beforeFreezing;
    QList<QPushButton *> m_afterFreezing;
};

} // namespace simsa
