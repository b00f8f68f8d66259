// All teams side by side, to be compared and changed: a table of the evaluator's own marks.
#pragma once

#include "ui/desktop/evaluator/scoring.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace simsa {

class CompareModel;

class ComparePage : public QWidget
{
    Q_OBJECT

public:
    // scoring must outlive the page.
    explicit ComparePage(Scoring &scoring, QWidget *parent = nullptr);
    void setCurrentTeam(size_t team);

Q_SIGNALS:
    // field: nothing for the team as a whole.
    void jumpRequested(size_t team, std::optional<size_t> field, simsa::Unanswered::Lacks lacks);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void build();
    void buildGrid();
    QPushButton *button(const QString &text, const char *name);
    bool handleKey(const QKeyEvent &key);
    bool go(int by);
    void keepPlace();
    void jump();
    void copy(bool isSelectionOnly);

    Scoring &m_scoring;
    CompareModel *m_model;
    QTableView *m_grid;
    QLabel *m_problem;
    QPushButton *m_jump = nullptr;
    QPushButton *m_copy = nullptr;
    // Of the cell that has the focus; a reset of the model forgets it.
    int m_row = 0;
    int m_column = 0;
};

} // namespace simsa
