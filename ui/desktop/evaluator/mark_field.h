// Where one mark is entered: buttons with words for a short scale, a number for a long one.
#pragma once

#include "app/plan/plan.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QLabel;
class QLineEdit;

namespace simsa {

class WordButton;

class MarkField : public QWidget
{
    Q_OBJECT

public:
    static MarkField *make(const Criterion &criterion, const QString &language, QWidget *parent);

    // What the field stands for; nothing also where a text is typed that is no mark of the scale.
    std::optional<Points> mark() const { return m_mark; }
    // Shows it in the place of whatever was typed.
    virtual void setMark(std::optional<Points> mark) = 0;
    virtual void setReadOnly(bool isReadOnly) = 0;
    // The focus, with what is there marked to be typed over.
    virtual void takeFocus();

Q_SIGNALS:
    // Nothing where there is no mark, or none that the scale has.
    void markChanged(std::optional<simsa::Points> mark);
    // Enter: on to the next field.
    void done();

protected:
    MarkField(const Criterion &criterion, const QString &language, QWidget *parent);
    // A field without a mark has a dashed frame, and says so in words.
    void paintEvent(QPaintEvent *event) override;
    // How many steps lead from the least mark to the most, and the mark after so many of them.
    static qint64 stepsOf(const Scale &scale);
    Points markAt(qint64 steps) const;
    QLabel *stateLabel() const { return m_state; }
    void showState(std::optional<Points> mark, const QString &words);
    // What a screen reader says after the title; the state goes before it.
    QString description() const;

    const Scale m_scale;
    const QString m_language;
    const bool m_isVote;

private:
    std::optional<Points> m_mark;
    QString m_hint;
    QLabel *m_state;
};

// The word of the mark's level, such as "Fair"; empty where the scale has none.
QString levelText(const Scale &scale, Points mark, const QString &language);

// A button for each mark: a click, the number typed, or the arrow keys; Delete takes the mark away.
// A vote has words only.
class ChoiceField : public MarkField
{
    Q_OBJECT

public:
    ChoiceField(const Criterion &criterion, const QString &language, QWidget *parent);
    void setMark(std::optional<Points> mark) override;
    void setReadOnly(bool isReadOnly) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QString wordsFor(Points mark, const QString &between) const;
    void choose(int index);
    void clear();
    bool takeTyped(const QString &text);

    QButtonGroup *m_buttons;
    QString m_typed; // on the way to a mark of several digits
    bool m_isReadOnly = false;
};

// A number with its range beside it; why it does not fit is said at once. The arrow keys go a step
// up or down, a level's words enter the mark at which the level begins.
class NumberField : public MarkField
{
    Q_OBJECT

public:
    NumberField(const Criterion &criterion, const QString &language, QWidget *parent);
    void setMark(std::optional<Points> mark) override;
    void setReadOnly(bool isReadOnly) override;
    void takeFocus() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeStepButton(int by, const QString &title);
    void addLevels(QLayout &layout, const QString &title);
    void takeText(const QString &text);
    void enter(Points mark);
    void step(int by);
    void show(std::optional<Points> mark, const QString &problem);

    QLineEdit *m_edit;
    QLabel *m_problem;
    QString m_range;
    std::vector<WordButton *> m_levels; // as in the scale
    std::vector<QWidget *> m_byMouse;   // what a mark can be changed with besides the number
};

} // namespace simsa
