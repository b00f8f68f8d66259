// What the review shows: all marks on one page, the opinions below them, and questions that an
// evaluator may want to ask themselves.
#pragma once

#include "app/sheet/checks.h"
#include "ui/desktop/evaluator/scoring.h"

#include <QTableWidget>

class QFrame;
class QLabel;

namespace simsa {

// A frame with a heading and room below it; the layout is a QVBoxLayout.
QFrame *reviewCard(const QString &title, QWidget *parent);
// Text of ours or of a person, which wraps and is never mark-up.
QLabel *reviewText(const QString &text, QWidget *parent, const char *property = nullptr);
// Where the deadline is over, or was when the sheet was handed in; false where there is none to
// add.
bool addLateWarning(const Scoring &scoring, QWidget *card);

// Teams down, criteria and votes across, the sum of the criteria at the end; as high as its rows.
class MarksTable : public QTableWidget
{
    Q_OBJECT

public:
    MarksTable(const Scoring &scoring, QWidget *parent);
    QSize sizeHint() const override;
    int heightForWidth(int width) const override;
    QSize minimumSizeHint() const override;

private:
    void fillTeam(const Scoring &scoring, int row);
};

// The opinions on one team, or why it is not judged; null where there is nothing to read.
QWidget *textsOf(const Scoring &scoring, size_t team, QWidget *parent);

// The check as a question with the names of its teams. It forbids nothing.
QString checkText(const Scoring &scoring, const Check &check);

} // namespace simsa
