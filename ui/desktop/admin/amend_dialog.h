// Amending the frozen rules: the new plan, who approved it, when and why, and which teams agreed;
// what was known by now and what it means for the sheets; what it does to the result, where that
// look is wanted; and only then the amendment itself.
#pragma once

#include "app/plan/plan.h"
#include "ui/desktop/admin/admin_session.h"

#include <QDialog>

#include <optional>

class QDateEdit;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace simsa {

class ChangesModel;
class CheckList;
class LookPart;
struct Amendment;
struct AmendmentTrial;
struct Known;

class AmendDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AmendDialog(AdminSession &session, QWidget *parent = nullptr);

private:
    QWidget *makeForm();
    QWidget *makePlanRow();
    QWidget *makePreview();
    QHBoxLayout *makeButtons();
    void choosePlan();
    void forget();
    void preview();
    void show(const AmendmentTrial &trial);
    void tellKnown(const Known &known);
    void reveal();
    void amendNow();
    Amendment amendment() const;
    void tellFault(const Error &error);

    AdminSession &m_session;
    std::optional<Plan> m_plan;
    QLineEdit *m_planPath;
    QPlainTextEdit *m_reason;
    QLineEdit *m_approver;
    QDateEdit *m_date;
    CheckList *m_agreed;
    QLabel *m_fault;
    QLabel *m_known;
    QLabel *m_effects;
    LookPart *m_look;
    ChangesModel *m_changes;
    QTableView *m_table;
    QPushButton *m_choose;
    QPushButton *m_preview;
    QPushButton *m_amend;
};

} // namespace simsa
