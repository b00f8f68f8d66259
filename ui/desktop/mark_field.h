// Where one mark is entered: buttons with words for a short scale, a number for a long one.
#pragma once

#include "app/plan/plan.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;
class QLineEdit;

namespace simsa {

class MarkField : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    static MarkField *make(const Criterion &criterion, const QString &language, QWidget *parent);

    virtual void setMark(std::optional<Points> mark) = 0;
    virtual void setReadOnly(bool isReadOnly) = 0;

Q_SIGNALS:
    // Nothing where there is no mark, or none that the scale has.
    void markChanged(std::optional<simsa::Points> mark);
    // Enter: on to the next field.
    void done();
};

// The word of the mark's level, such as "Fair"; empty where the scale has none.
QString levelText(const Scale &scale, Points mark, const QString &language);

// Five buttons for 1 to 5: a click, the digit typed, or the arrow keys. A vote has words only.
class ChoiceField : public MarkField
{
    Q_OBJECT

public:
    ChoiceField(const Criterion &criterion, const QString &language, QWidget *parent);
    void setMark(std::optional<Points> mark) override;
    void setReadOnly(bool isReadOnly) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int index);

    Scale m_scale;
    bool m_isVote;
    QButtonGroup *m_buttons;
    bool m_isReadOnly = false;
};

// A number with its range beside it; why it does not fit is said at once.
class NumberField : public MarkField
{
    Q_OBJECT

public:
    NumberField(const Criterion &criterion, const QString &language, QWidget *parent);
    void setMark(std::optional<Points> mark) override;
    void setReadOnly(bool isReadOnly) override;

private:
    void takeText(const QString &text);
    void show(std::optional<Points> mark, const QString &problem);

    Scale m_scale;
    QString m_language;
    QLineEdit *m_edit;
    QLabel *m_level;
    QLabel *m_problem;
};

} // namespace simsa
