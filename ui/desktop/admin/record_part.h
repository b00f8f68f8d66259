// The lower part of every dialog that records acts: what they would come to, and the buttons.
// Nothing can be recorded that was not previewed as it is. What it does to the result is shown
// where that look is wanted, or was taken already.
#pragma once

#include "ui/desktop/admin/admin_session.h"
#include "ui/desktop/admin/procedure_models.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTableView;

namespace simsa {

class LookPart;

class RecordPart : public QWidget
{
    Q_OBJECT

public:
    // acts: those that are to be recorded now. tellFault: shows why that is not possible.
    using Acts = std::function<Result<std::vector<Act>>()>;
    using TellFault = std::function<void(const Error &)>;
    RecordPart(AdminSession &session, Acts acts, TellFault tellFault, QWidget *parent = nullptr);

    // The Tab key leads from `before` to the buttons.
    void followTabsFrom(QWidget *before);
    void preview();
    // The acts are others now: what was previewed holds no more.
    void forget();

Q_SIGNALS:
    void recorded();
    void cancelled();

private:
    void record();
    void showState(const std::vector<Act> &acts);
    void reveal();
    QString stateAfter(const std::vector<Act> &acts);

    AdminSession &m_session;
    Acts m_acts;
    TellFault m_tellFault;
    ChangesModel *m_changes;
    QLabel *m_text;
    LookPart *m_look;
    QTableView *m_table;
    QPushButton *m_cancel;
    QPushButton *m_preview;
    QPushButton *m_record;
};

} // namespace simsa
