// Recording one act: its kind, its form, what it would change, and then the act itself.
#pragma once

#include "ui/desktop/admin/admin_session.h"

#include "app/procedure/ledger.h"

#include <QDialog>

class QLabel;
class QScrollArea;
class QTreeWidget;

namespace simsa {

class ActFormWidget;
class RecordPart;

class ActDialog : public QDialog
{
    Q_OBJECT

public:
    // ledger: of the session's workbook as it is now.
    ActDialog(AdminSession &session, Ledger ledger, QWidget *parent = nullptr);

    // Shows the form for an act of that kind.
    void choose(ActKind kind);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeKinds();
    QWidget *makeForm();
    void showForm(ActKind kind);
    void tellFault(const Error &error);
    void setFault(const QString &text);

    AdminSession &m_session;
    Ledger m_ledger;
    QTreeWidget *m_kinds;
    QLabel *m_title;
    QScrollArea *m_scroll;
    QLabel *m_fault;
    ActFormWidget *m_form = nullptr;
    RecordPart *m_record;
};

// Recording the acts of a person's file, all of them or none.
class ActsFileDialog : public QDialog
{
    Q_OBJECT

public:
    ActsFileDialog(AdminSession &session, const QString &path, std::vector<Act> acts,
                   QWidget *parent = nullptr);
};

} // namespace simsa
