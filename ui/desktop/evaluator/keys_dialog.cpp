#include "ui/desktop/evaluator/keys_dialog.h"

#include "ui/desktop/parts/theme.h"
#include "ui/desktop/parts/wrapping.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace simsa {
namespace {

QString nameOf(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace

KeysDialog::KeysDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *layout = new QVBoxLayout(this);
    auto *list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("keyList"));
    list->setAccessibleName(tr("Keys"));
    list->setAccessibleDescription(tr("Each key and what it does"));
    list->setHeaderLabels({tr("Key"), tr("What it does")});
    list->setRootIsDecorated(false);
    list->setAllColumnsShowFocus(true);
    list->header()->setSectionsMovable(false);
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    wrapTexts(*list);
    const QString enter = nameOf(Qt::Key_Return);
    const auto add = [list](const QString &keys, const QString &what) {
        list->addTopLevelItem(new QTreeWidgetItem({keys, what}));
    };
    const auto either = [](const QString &one, const QString &other) {
        return tr("%1 or %2").arg(one, other);
    };
    add(either(enter, nameOf(Qt::Key_Tab)), tr("To the next criterion"));
    add(nameOf(Qt::SHIFT | Qt::Key_Tab), tr("To the criterion before"));
    add(nameOf(Qt::Key_PageDown), tr("To the next team"));
    add(nameOf(Qt::Key_PageUp), tr("To the team before"));
    add(tr("0 to 9"), tr("Gives the mark; on a scale with words, one digit chooses the level"));
    add(nameOf(Qt::Key_Delete), tr("Takes the mark away: not scored"));
    add(nameOf(Qt::CTRL | Qt::Key_Z), tr("Undoes the last change"));
    add(either(nameOf(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), nameOf(Qt::CTRL | Qt::Key_Y)),
        tr("Does again what was undone"));
    add(nameOf(Qt::CTRL | Qt::Key_M), tr("To the first thing that is missing"));
    add(nameOf(Qt::CTRL | Qt::Key_1), tr("Team by team"));
    add(nameOf(Qt::CTRL | Qt::Key_2), tr("Side by side"));
    add(either(nameOf(Qt::CTRL | Qt::Key_3), nameOf(Qt::CTRL | Qt::Key_Return)),
        tr("Review and sign"));
    add(nameOf(Qt::CTRL | Qt::Key_Plus), tr("Larger text"));
    add(nameOf(Qt::CTRL | Qt::Key_Minus), tr("Smaller text"));
    add(nameOf(Qt::CTRL | Qt::Key_0), tr("Text of the usual size"));
    add(nameOf(Qt::Key_F1), tr("Shows this list"));
    list->setCurrentItem(list->topLevelItem(0));
    layout->addWidget(list, 1);

    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("closeKeys"));
    close->setAccessibleName(close->text());
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addLayout(rowOfButtons({close}));
    fitToScreen(*this, 76, 28);
}

} // namespace simsa
