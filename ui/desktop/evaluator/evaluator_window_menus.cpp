// The menus and keys of the evaluator's window.
#include "ui/desktop/evaluator/evaluator_window.h"

#include "ui/desktop/evaluator/keys_dialog.h"
#include "ui/desktop/evaluator/team_page.h"
#include "ui/desktop/parts/view_menu.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace simsa {

void EvaluatorWindow::makeMenus()
{
    setMenuBar(new QMenuBar(this)); // the one before goes with its keys
    const auto add = [this](QMenu *menu, const QString &text, const char *name,
                            const QList<QKeySequence> &keys, auto slot) {
        QAction *action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    QMenu *file = menuBar()->addMenu(tr("&File"));
    add(file, tr("Close"), "close", {QKeySequence(QKeySequence::Close)}, [this] { close(); });

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QUndoStack &undo = m_scoring->undoStack();
    QAction *undoing = add(edit, tr("Undo"), "undo", {QKeySequence(Qt::CTRL | Qt::Key_Z)},
                           [this] { m_scoring->undoStack().undo(); });
    QAction *redoing =
        add(edit, tr("Redo"), "redo",
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)},
            [this] { m_scoring->undoStack().redo(); });
    undoing->setEnabled(undo.canUndo());
    redoing->setEnabled(undo.canRedo());
    connect(&undo, &QUndoStack::canUndoChanged, undoing, &QAction::setEnabled);
    connect(&undo, &QUndoStack::canRedoChanged, redoing, &QAction::setEnabled);

    QMenu *go = menuBar()->addMenu(tr("&Go"));
    add(go, tr("Team by team"), "goTeams", {QKeySequence(Qt::CTRL | Qt::Key_1)},
        [this] { goTo(Page::Teams); });
    add(go, tr("Side by side"), "goCompare", {QKeySequence(Qt::CTRL | Qt::Key_2)},
        [this] { goTo(Page::Compare); });
    add(go, tr("Review and sign"), "goReview",
        {QKeySequence(Qt::CTRL | Qt::Key_3), QKeySequence(Qt::CTRL | Qt::Key_Return)},
        [this] { goTo(Page::Review); });
    go->addSeparator();
    add(go, tr("What is missing"), "goMissing", {QKeySequence(Qt::CTRL | Qt::Key_M)},
        [this] { jumpToFirstMissing(); });

    addViewChoices(*menuBar()->addMenu(tr("&View")));
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    add(help, tr("Keys"), "keys", {QKeySequence(Qt::Key_F1)}, [this] {
        auto *keys = new KeysDialog(this);
        keys->setAttribute(Qt::WA_DeleteOnClose);
        keys->open();
    });
}

void EvaluatorWindow::addTeamKeys()
{
    const auto add = [this](Qt::Key key, int by) {
        auto *action = new QAction(m_teamPage);
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WindowShortcut);
        connect(action, &QAction::triggered, this, [this, by] { moveTeam(by); });
        m_teamPage->addAction(action);
    };
    add(Qt::Key_PageDown, 1);
    add(Qt::Key_PageUp, -1);
}

} // namespace simsa
