// Teams from the round before: choose its workbook, and a table of those that join; see who would
// come in and from where; take them.
#pragma once

#include "ui/desktop/admin/admin_session.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace simsa {

class EntrantsDialog : public QDialog
{
    Q_OBJECT

public:
    // The round of the session needs its plan by then.
    explicit EntrantsDialog(AdminSession &session, QWidget *parent = nullptr);

private:
    QWidget *makeChoices();
    QLineEdit *makePath(const QString &name);
    void chooseRound();
    void chooseJoining();
    void setJoining(const QString &path, std::vector<Team> teams);
    void preview();
    Result<QString> fill(); // who would come in; answers the state of the round before
    void addRow(const Team &team, const QString &from, const QString &carried);
    void take();

    AdminSession &m_session;
    QString m_previous; // path of its workbook
    std::vector<Team> m_joining;
    QLineEdit *m_roundPath;
    QLineEdit *m_joiningPath;
    QPushButton *m_noJoining = nullptr;
    QLabel *m_state;
    QTreeWidget *m_teams;
    QPushButton *m_take;
};

} // namespace simsa
