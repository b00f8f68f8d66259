// Where a mark is typed, or a vote chosen, in a cell of the table of all teams. Each key that makes
// a mark is stored at once; what is no mark stays in the cell until it is mended or given up, and
// the mark that stood there stands again.
#pragma once

#include "ui/desktop/evaluator/compare_model.h"

#include <QStyledItemDelegate>

namespace simsa {

class MarkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    MarkDelegate(Scoring &scoring, CompareModel &model, QObject *parent);
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

Q_SIGNALS:
    // Why what is typed is no mark; empty where it is one.
    void problemChanged(const QString &problem) const;
    // The answer is given; on to the next (1) or back (-1).
    void finished(int by);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    struct Editing
    {
        QPersistentModelIndex cell;
        QString before; // the mark that stood there
    };
    // Nothing where the view has closed the editor since.
    const Editing *editingIn(const QWidget *editor) const;
    void takeTyped(QWidget *editor) const;
    void finish(QWidget *editor, int by);
    void giveUp(const QWidget *editor) const;
    QString problemOf(const QModelIndex &cell, const QString &typed) const;

    Scoring &m_scoring;
    CompareModel &m_model;
    mutable std::map<const QWidget *, Editing> m_editing;
};

} // namespace simsa
