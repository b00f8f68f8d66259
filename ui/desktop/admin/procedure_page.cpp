#include "ui/desktop/admin/procedure_page.h"

#include "db/look.h"
#include "ui/desktop/admin/act_dialog.h"
#include "ui/desktop/admin/amend_dialog.h"
#include "ui/desktop/admin/procedure_text.h"
#include "ui/desktop/admin/versions_dialog.h"
#include "ui/desktop/parts/theme.h"
#include "ui/desktop/parts/wrapping.h"
#include "ui/words/language.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace simsa {

ProcedurePage::ProcedurePage(AdminSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_acts(new ActsModel(this)), m_state(new QFrame(this)),
      m_table(new QTableView(this)), m_count(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    auto *buttons = new QHBoxLayout;
    const auto button = [&](const QString &text, const char *name, auto slot) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, slot);
        buttons->addWidget(made);
        m_buttons.append(made);
        return made;
    };
    button(tr("Record…"), "recordAct", [this] { recordAct(); })->setProperty("primary", true);
    button(tr("From a file…"), "recordFile", [this] { recordFile(); });
    button(tr("Amend the plan…"), "amendPlan", [this] { amendPlan(); });
    button(tr("Versions…"), "showVersions", [this] { showVersions(); });
    buttons->addStretch(1);
    m_count->setObjectName(QStringLiteral("actCount"));
    buttons->addWidget(m_count);
    layout->addLayout(buttons);
    m_state->setProperty("card", true);
    new QGridLayout(m_state);
    layout->addWidget(m_state);
    makeTable();
    layout->addWidget(m_table, 1);
    auto *hint = new QLabel(tr("No act is ever changed or removed. What was recorded in error is "
                               "taken back by another act, and both stay."),
                            this);
    hint->setProperty("faint", true);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    connect(&m_session, &AdminSession::changed, this, &ProcedurePage::show);
    show();
}

void ProcedurePage::makeTable()
{
    m_table->setObjectName(QStringLiteral("acts"));
    m_table->setAccessibleName(tr("Acts on record"));
    m_table->setModel(m_acts);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ActsModel::WhatColumn, QHeaderView::Stretch);
    wrapLastColumn(*m_table);
}

void ProcedurePage::show()
{
    const bool isFrozen = m_session.workbook().state() == RoundState::Frozen;
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(isFrozen);
    showActs();
    if (!isFrozen) {
        showState(
            {{tr("Rules"), tr("Not frozen yet. The procedure begins once they are."), false}});
        return;
    }
    const Result<std::vector<PlanVersion>> versions = planVersions(m_session.workbook());
    const Result<Ledger> ledger = loadLedger(m_session.workbook());
    if (m_session.isWell(versions, this) && m_session.isWell(ledger, this))
        showState(
            procedureState(m_session.workbook().round(), *versions, *ledger, currentLanguage()));
}

void ProcedurePage::showState(const std::vector<StateLine> &lines)
{
    auto *grid = qobject_cast<QGridLayout *>(m_state->layout());
    while (QLayoutItem *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto label = [&](const QString &text, int row, int column) {
        auto *made = new QLabel(text, m_state);
        made->setTextFormat(Qt::PlainText);
        made->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(made, row, column);
        return made;
    };
    int row = 0;
    for (const StateLine &line : lines) {
        QLabel *caption = label(line.label, row, 0);
        QFont bold = caption->font();
        bold.setBold(true);
        caption->setFont(bold);
        QLabel *text = label(line.text, row, 1);
        text->setObjectName(QStringLiteral("state%1").arg(row++));
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (line.isUrgent)
            text->setProperty("warn", true);
    }
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(2 * letterWidth(*this));
}

void ProcedurePage::showActs()
{
    Result<std::vector<RecordedAct>> acts = recordedActs(m_session.workbook());
    if (!m_session.isWell(acts, this))
        return;
    m_count->setText(tr("Acts on record: %1").arg(acts->size()));
    m_acts->setActs(std::move(*acts), m_session.workbook().round());
    showNewest();
}

// At the end; from the event loop, once the rows are as high as their texts.
void ProcedurePage::showNewest()
{
    QMetaObject::invokeMethod(m_table, &QTableView::scrollToBottom, Qt::QueuedConnection);
}

void ProcedurePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showNewest();
}

void ProcedurePage::recordAct()
{
    Result<Ledger> ledger = loadLedger(m_session.workbook());
    if (!m_session.isWell(ledger, this))
        return;
    auto *dialog = new ActDialog(m_session, std::move(*ledger), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ProcedurePage::recordFile()
{
    const QString path =
        m_session.prompts().openFile(this, tr("Open acts"), QStringLiteral("JSON (*.json)"));
    if (path.isEmpty())
        return;
    ActsReading reading = readActsFile(path);
    if (!reading.faults.empty()) {
        warnOfFaults(m_session.prompts(), this, reading.faults);
        return;
    }
    auto *dialog = new ActsFileDialog(m_session, path, std::move(reading.acts), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ProcedurePage::amendPlan()
{
    auto *dialog = new AmendDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ProcedurePage::showVersions()
{
    const Result<VersionsTrial> trial = tryVersions(m_session.workbook());
    if (!m_session.isWell(trial, this))
        return;
    auto *dialog = new VersionsDialog(m_session, *trial, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace simsa
