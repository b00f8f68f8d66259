#include "ui/desktop/admin_window.h"

#include "ui/desktop/procedure_page.h"
#include "ui/desktop/results_page.h"
#include "ui/desktop/setup_page.h"
#include "ui/desktop/sheets_page.h"
#include "ui/desktop/theme.h"

#include <QTabWidget>

namespace simsa {

AdminWindow::AdminWindow(Workbook workbook, Prompts &prompts, QWidget *parent)
    : QMainWindow(parent), m_session(new AdminSession(std::move(workbook), prompts, this)),
      m_tabs(new QTabWidget(this))
{
    setWindowTitle(tr("%1 – Simsa").arg(m_session->workbook().programme().title));
    m_tabs->setObjectName(QStringLiteral("pages"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(new SetupPage(*m_session, this), tr("Preparation"));
    m_tabs->addTab(new SheetsPage(*m_session, this), tr("Sheets"));
    m_tabs->addTab(new ResultsPage(*m_session, this), tr("Results"));
    m_tabs->addTab(new ProcedurePage(*m_session, this), tr("Procedure"));
    setCentralWidget(m_tabs);
    fitToScreen(*this, 140, 42);
    pressWithReturn(*this);
}

void AdminWindow::goTo(Page page)
{
    m_tabs->setCurrentIndex(static_cast<int>(page));
}

} // namespace simsa
