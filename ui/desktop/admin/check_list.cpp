#include "ui/desktop/admin/check_list.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace simsa {

CheckList::CheckList(bool isOrdered, QWidget *parent)
    : QWidget(parent), m_list(new QListWidget(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    m_list->setMinimumHeight(m_list->fontMetrics().lineSpacing() * 5);
    connect(m_list, &QListWidget::itemChanged, this, &CheckList::changed);
    if (!isOrdered)
        return;
    auto *buttons = new QVBoxLayout;
    const auto mover = [&](const QString &text, const char *name, const QKeySequence &keys,
                           int by) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        connect(button, &QToolButton::clicked, this, [this, by] { move(by); });
        buttons->addWidget(button);
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, by] { move(by); });
        addAction(action);
    };
    mover(tr("Up"), "moveUp", QKeySequence(Qt::ALT | Qt::Key_Up), -1);
    mover(tr("Down"), "moveDown", QKeySequence(Qt::ALT | Qt::Key_Down), 1);
    buttons->addStretch(1);
    layout->addLayout(buttons);
}

void CheckList::add(const QString &id, const QString &text)
{
    auto *item = new QListWidgetItem(text, m_list);
    item->setData(Qt::UserRole, id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
}

QStringList CheckList::checked() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.append(m_list->item(row)->data(Qt::UserRole).toString());
    return ids;
}

void CheckList::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(from));
    m_list->setCurrentRow(to);
    Q_EMIT changed();
}

} // namespace simsa
