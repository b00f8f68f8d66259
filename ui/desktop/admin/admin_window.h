// The administrator's window: preparation, sheets, results, procedure, each a page.
#pragma once

#include "ui/desktop/admin/admin_session.h"

#include <QMainWindow>

class QTabWidget;

namespace simsa {

class AdminWindow : public QMainWindow
{
    Q_OBJECT

public:
    AdminWindow(Workbook workbook, Prompts &prompts, QWidget *parent = nullptr);

    AdminSession &session() { return *m_session; }
    enum class Page { Setup, Sheets, Results, Procedure };
    void goTo(Page page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();

    AdminSession *m_session;
    QTabWidget *m_tabs = nullptr;
    bool m_isRebuilding = false;
};

} // namespace simsa
