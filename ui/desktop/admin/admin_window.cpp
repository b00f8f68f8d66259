#include "ui/desktop/admin/admin_window.h"

#include "ui/desktop/admin/procedure_page.h"
#include "ui/desktop/admin/results_page.h"
#include "ui/desktop/admin/setup_page.h"
#include "ui/desktop/admin/sheets_page.h"
#include "ui/desktop/parts/theme.h"
#include "ui/desktop/parts/view_menu.h"

#include <QEvent>
#include <QMenuBar>
#include <QTabWidget>

namespace simsa {

AdminWindow::AdminWindow(Workbook workbook, Prompts &prompts, QWidget *parent)
    : QMainWindow(parent), m_session(new AdminSession(std::move(workbook), prompts, this))
{
    fitToScreen(*this, 140, 42);
    build();
}

void AdminWindow::build()
{
    setWindowTitle(tr("%1 – Simsa").arg(m_session->workbook().programme().title));
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("pages"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(new SetupPage(*m_session, this), tr("Preparation"));
    m_tabs->addTab(new SheetsPage(*m_session, this), tr("Sheets"));
    m_tabs->addTab(new ResultsPage(*m_session, this), tr("Results"));
    m_tabs->addTab(new ProcedurePage(*m_session, this), tr("Procedure"));
    setCentralWidget(m_tabs);
    setMenuBar(new QMenuBar(this));
    addViewChoices(*menuBar()->addMenu(tr("&View")));
    pressWithReturn(*this);
}

void AdminWindow::changeEvent(QEvent *event)
{
    const bool isLook =
        event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange;
    if (isLook && m_tabs && !std::exchange(m_isRebuilding, true))
        QMetaObject::invokeMethod(
            this,
            [this] {
                const int page = m_tabs->currentIndex();
                build();
                m_tabs->setCurrentIndex(page);
                m_isRebuilding = false;
            },
            Qt::QueuedConnection);
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        QMetaObject::invokeMethod(
            this, [this] { m_session->refreshIfWrittenElsewhere(this); }, Qt::QueuedConnection);
    QMainWindow::changeEvent(event);
}

void AdminWindow::goTo(Page page)
{
    m_tabs->setCurrentIndex(static_cast<int>(page));
}

} // namespace simsa
