// The statement on conflicts of interest (이해관계 확인·회피): one row a team, and the ground where
// the evaluator steps back from it.
#pragma once

#include "ui/desktop/evaluator/scoring.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace simsa {

class ConflictList : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictList(const Scoring &scoring, QWidget *parent = nullptr);

    // By team, as in the marks: why the evaluator steps back, or empty where there is no conflict.
    QStringList grounds() const;
    // The names of the teams that are ticked and lack their ground.
    QStringList withoutGround() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    struct Row
    {
        QString name;
        QCheckBox *isDeclared;
        QLineEdit *ground;
    };
    QWidget *makeRow(const TeamMarks &team, const QString &name);

    std::vector<Row> m_rows;
};

} // namespace simsa
