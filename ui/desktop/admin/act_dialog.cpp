#include "ui/desktop/admin/act_dialog.h"

#include "ui/desktop/admin/act_form.h"
#include "ui/desktop/admin/procedure_text.h"
#include "ui/desktop/admin/record_part.h"
#include "ui/desktop/parts/theme.h"
#include "ui/desktop/parts/wrapping.h"
#include "ui/words/act_words.h"
#include "ui/words/error_words.h"
#include "ui/words/language.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace simsa {
namespace {

constexpr int kKindRole = Qt::UserRole;

// "team" of "acts[0].team" and of "team[2]".
QString fieldOf(const QString &place)
{
    const QString field =
        place.startsWith(QStringLiteral("acts[")) ? place.section(u'.', 1) : place;
    return field.section(u'[', 0, 0);
}

} // namespace

ActDialog::ActDialog(AdminSession &session, Ledger ledger, QWidget *parent)
    : QDialog(parent), m_session(session), m_ledger(std::move(ledger)),
      m_kinds(new QTreeWidget(this)), m_title(new QLabel(this)), m_scroll(new QScrollArea(this)),
      m_fault(new QLabel(this)),
      m_record(new RecordPart(
          session,
          [this]() -> Result<std::vector<Act>> {
              if (!m_form)
                  return failure(ErrorCode::KeyMissing);
              return actFromJson(actToJson(m_form->act())).map([](const Act &act) {
                  return std::vector<Act>{act};
              });
          },
          [this](const Error &error) { tellFault(error); }, this))
{
    setWindowTitle(tr("Record an act"));
    auto *layout = new QVBoxLayout(this);
    auto *upper = new QHBoxLayout;
    upper->addWidget(makeKinds(), 2);
    upper->addWidget(makeForm(), 3);
    layout->addLayout(upper, 1);
    layout->addWidget(m_record);
    connect(m_record, &RecordPart::recorded, this, &QDialog::accept);
    connect(m_record, &RecordPart::cancelled, this, &QDialog::reject);
    fitToScreen(*this, 120, 36);
    pressWithReturn(*this);
    m_kinds->setFocus();
}

QWidget *ActDialog::makeKinds()
{
    m_kinds->setObjectName(QStringLiteral("kinds"));
    m_kinds->setAccessibleName(tr("What is recorded"));
    m_kinds->setHeaderHidden(true);
    m_kinds->setRootIsDecorated(false);
    m_kinds->setItemsExpandable(false);
    const Plan &plan = m_session.workbook().round().plan;
    QTreeWidgetItem *group = nullptr;
    for (const ActForm &form : actForms()) {
        if (!hasPlaceIn(plan, form.kind))
            continue;
        const QString title = actGroupName(form.kind);
        if (!group || group->text(0) != title) {
            group = new QTreeWidgetItem(m_kinds, {title});
            group->setFlags(Qt::ItemIsEnabled);
            QFont font = m_kinds->font();
            font.setBold(true);
            group->setFont(0, font);
        }
        auto *item = new QTreeWidgetItem(group, {actKindName(form.kind)});
        item->setData(0, kKindRole, static_cast<int>(form.kind));
        group->setExpanded(true);
    }
    connect(m_kinds, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (item && item->data(0, kKindRole).isValid())
            showForm(static_cast<ActKind>(item->data(0, kKindRole).toInt()));
    });
    return m_kinds;
}

QWidget *ActDialog::makeForm()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    QFont font = m_title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    m_title->setFont(font);
    m_title->setWordWrap(true);
    m_title->setText(tr("Choose what is to be recorded."));
    layout->addWidget(m_title);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll, 1);
    m_fault->setObjectName(QStringLiteral("actFault"));
    m_fault->setProperty("bad", true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->hide();
    layout->addWidget(m_fault);
    return part;
}

void ActDialog::choose(ActKind kind)
{
    for (int g = 0; g < m_kinds->topLevelItemCount(); ++g)
        for (int i = 0; i < m_kinds->topLevelItem(g)->childCount(); ++i)
            if (QTreeWidgetItem *item = m_kinds->topLevelItem(g)->child(i);
                item->data(0, kKindRole).toInt() == static_cast<int>(kind))
                m_kinds->setCurrentItem(item);
    if (m_form)
        m_form->focusOn({});
}

void ActDialog::keyPressEvent(QKeyEvent *event)
{
    // Return on a kind goes on to its form, and not to a preview of nothing.
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn || !m_kinds->hasFocus())
        QDialog::keyPressEvent(event);
    else if (m_form)
        m_form->focusOn({});
}

void ActDialog::showForm(ActKind kind)
{
    const Round &round = m_session.workbook().round();
    const RoundView view{round.plan, round.teams, round.panel};
    m_form = new ActFormWidget(
        {kind, view, m_ledger, koreaToday(m_session.workbook()), currentLanguage()}, m_scroll);
    connect(m_form, &ActFormWidget::changed, this, [this] {
        setFault({});
        m_record->forget();
    });
    m_title->setText(actKindName(kind));
    m_scroll->setWidget(m_form); // the one before goes
    m_record->followTabsFrom(m_form->followTabsFrom(m_kinds));
    setFault({});
    m_record->forget();
}

void ActDialog::tellFault(const Error &error)
{
    const QString field = fieldOf(error.place);
    Error bare = error;
    bare.place.clear();
    bare.file.clear();
    const QString text = sentenceWithoutFile(bare);
    const bool isOfField =
        m_form && m_form->findChild<QWidget *>(QStringLiteral("field.") + field) != nullptr;
    setFault(isOfField ? tr("%1: %2").arg(actFieldLabel(field.toLatin1().constData()), text)
                       : text);
    if (!isOfField)
        return;
    m_form->focusOn(field);
    if (QWidget *widget = m_form->focusWidget())
        m_scroll->ensureWidgetVisible(widget);
}

void ActDialog::setFault(const QString &text)
{
    m_fault->setText(text);
    m_fault->setVisible(!text.isEmpty());
}

ActsFileDialog::ActsFileDialog(AdminSession &session, const QString &path, std::vector<Act> acts,
                               QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Record the acts of %1").arg(QFileInfo(path).fileName()));
    auto *layout = new QVBoxLayout(this);
    auto *model = new ActsModel(this);
    std::vector<RecordedAct> shown;
    for (const Act &act : acts)
        shown.push_back({{}, act});
    model->setActs(std::move(shown), session.workbook().round());
    auto *table = new QTableView(this);
    table->setObjectName(QStringLiteral("actsOfFile"));
    table->setAccessibleName(windowTitle());
    table->setModel(model);
    table->setColumnHidden(ActsModel::TimeColumn, true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(ActsModel::WhatColumn, QHeaderView::Stretch);
    wrapLastColumn(*table);
    layout->addWidget(table, 1);
    auto *record = new RecordPart(
        session, [acts = std::move(acts)]() -> Result<std::vector<Act>> { return acts; },
        [this, &session](const Error &error) {
            session.prompts().warn(this, sentenceWithoutFile(error));
        },
        this);
    layout->addWidget(record);
    connect(record, &RecordPart::recorded, this, &QDialog::accept);
    connect(record, &RecordPart::cancelled, this, &QDialog::reject);
    fitToScreen(*this, 110, 30);
    pressWithReturn(*this);
}

} // namespace simsa
