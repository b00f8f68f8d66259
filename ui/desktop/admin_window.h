// The administrator's window: preparation, sheets, results, procedure, each a page.
#pragma once

#include "ui/desktop/admin_session.h"

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

private:
    AdminSession *m_session;
    QTabWidget *m_tabs;
};

} // namespace simsa
