#include "ui/desktop/evaluator/mark_delegate.h"

#include "ui/desktop/evaluator/evaluator_models.h"
#include "ui/words/error_words.h"
#include "ui/words/language.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>

namespace simsa {
namespace {

QString textIn(const QWidget *editor)
{
    if (const auto *choices = qobject_cast<const QComboBox *>(editor))
        return choices->currentData().toString();
    return qobject_cast<const QLineEdit *>(editor)->text();
}

// Numbered, so that a digit chooses: the marks behind a vote's words are shown to nobody.
QComboBox *choicesOf(const Scale &scale, QWidget *parent)
{
    auto *choices = new QComboBox(parent);
    choices->addItem(QStringLiteral("–"), QString());
    for (size_t i = 0; i < scale.levels.size(); ++i)
        choices->addItem(QStringLiteral("%1  %2").arg(QString::number(i + 1),
                                                      scale.levels[i].title.in(currentLanguage())),
                         scale.levels[i].at.toString());
    return choices;
}

// The choice of a digit key, 0 for none; -1 for other keys.
int choiceOf(const QComboBox &choices, const QKeyEvent &key)
{
    const QString text = key.text();
    const int digit = text.size() == 1 ? text.front().digitValue() : -1;
    return digit < choices.count() ? digit : -1;
}

} // namespace

MarkDelegate::MarkDelegate(Scoring &scoring, CompareModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_scoring(scoring), m_model(model)
{
}

QWidget *MarkDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    m_scoring.endStep();
    Q_EMIT problemChanged({});
    const Form::Field &field = *m_model.field(index.column());
    QWidget *editor = nullptr;
    if (isVote(field)) {
        QComboBox *choices = choicesOf(field.criterion.scale, parent);
        connect(choices, &QComboBox::currentIndexChanged, this,
                [this, choices] { takeTyped(choices); });
        editor = choices;
    } else {
        auto *edit = new QLineEdit(parent);
        edit->setAlignment(Qt::AlignCenter);
        connect(edit, &QLineEdit::textEdited, this, [this, edit] { takeTyped(edit); });
        editor = edit;
    }
    m_editing[editor] = {index, index.data(Qt::EditRole).toString()};
    editor->setObjectName(QStringLiteral("gridEditor"));
    editor->setAccessibleName(tr("%1: %2").arg(
        m_model.headerData(index.row(), Qt::Vertical, Qt::AccessibleTextRole).toString(),
        field.criterion.title.in(currentLanguage())));
    return editor;
}

void MarkDelegate::destroyEditor(QWidget *editor, const QModelIndex &index) const
{
    m_editing.erase(editor);
    m_scoring.endStep();
    QStyledItemDelegate::destroyEditor(editor, index);
}

void MarkDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString mark = index.data(Qt::EditRole).toString();
    const QSignalBlocker blocker(editor);
    if (auto *choices = qobject_cast<QComboBox *>(editor))
        choices->setCurrentIndex(std::max(0, choices->findData(mark)));
    else if (auto *edit = qobject_cast<QLineEdit *>(editor); edit && !edit->isModified())
        edit->setText(mark);
}

const MarkDelegate::Editing *MarkDelegate::editingIn(const QWidget *editor) const
{
    const auto it = m_editing.find(editor);
    return it == m_editing.end() ? nullptr : &it->second;
}

QString MarkDelegate::problemOf(const QModelIndex &cell, const QString &typed) const
{
    const auto mark = m_model.typed(cell, typed);
    if (mark)
        return {};
    return tr("%1: %2").arg(
        m_model.headerData(cell.row(), Qt::Vertical, Qt::AccessibleTextRole).toString(),
        sentence(mark.error()));
}

void MarkDelegate::takeTyped(QWidget *editor) const
{
    const Editing *editing = editingIn(editor);
    if (!editing)
        return;
    const QModelIndex cell = editing->cell;
    const QString problem = problemOf(cell, textIn(editor));
    editor->setProperty("bad", !problem.isEmpty());
    editor->style()->polish(editor);
    editor->setAccessibleDescription(problem);
    Q_EMIT problemChanged(problem);
    // What was carried over waits for Enter: giving up could not bring its sign back.
    if (!m_model.isToConfirm(cell))
        m_model.setData(cell, problem.isEmpty() ? textIn(editor) : QString(editing->before));
}

// The view takes what is in an editor that loses the focus. What is no mark is forgotten there, and
// its problem stays to be read.
void MarkDelegate::setModelData(QWidget *editor, QAbstractItemModel *,
                                const QModelIndex &index) const
{
    const Editing *editing = editingIn(editor);
    const QString text = textIn(editor);
    if (editing && text != editing->before && problemOf(index, text).isEmpty())
        m_model.setData(index, text);
}

void MarkDelegate::finish(QWidget *editor, int by)
{
    const Editing *editing = editingIn(editor);
    if (!editing || !problemOf(editing->cell, textIn(editor)).isEmpty())
        return;
    // Also where it is the mark that stood there: that confirms what was carried over.
    m_model.setData(editing->cell, textIn(editor));
    // What could not be stored has closed the editor, and stays in sight.
    if (!editingIn(editor))
        return;
    Q_EMIT closeEditor(editor);
    Q_EMIT finished(by);
}

void MarkDelegate::giveUp(const QWidget *editor) const
{
    Q_EMIT problemChanged({});
    const Editing *editing = editingIn(editor);
    if (editing && !m_model.isToConfirm(editing->cell))
        m_model.setData(editing->cell, QString(editing->before));
}

bool MarkDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(object);
    auto *choices = qobject_cast<QComboBox *>(object);
    // A wheel that was meant to scroll casts no vote.
    if (choices && event->type() == QEvent::Wheel)
        return true;
    if (!editor || event->type() != QEvent::KeyPress)
        return QStyledItemDelegate::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: finish(editor, 1); return true;
    case Qt::Key_Backtab: finish(editor, -1); return true;
    case Qt::Key_Escape: giveUp(editor); break;
    default: break;
    }
    if (const int choice = choices ? choiceOf(*choices, *key) : -1; choice >= 0) {
        choices->setCurrentIndex(choice);
        return true;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace simsa
