// Where the evaluator writes: opinions, remarks, the private note, a ground.
#pragma once

#include "app/plan/plan.h"

#include <QPlainTextEdit>

#include <optional>

class QKeyEvent;
class QLabel;

namespace simsa {

// Whether the window answers the key, whatever has the focus: undo and redo, which go through all
// changes, and Page Up and Down, which go from team to team.
bool isForWindow(const QKeyEvent &event);

// Line breaks are typed, Tab moves on. Only what an input method has finished is told.
class TextField : public QPlainTextEdit
{
    Q_OBJECT

public:
    // longest: characters; what does not fit any more is not taken.
    TextField(qsizetype longest, int lines, QWidget *parent);

    // Leaves cursor and composition alone where the text is there already.
    void showText(const QString &text);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const QString &text);
    // A word or a line is complete: as far as one step of undo goes.
    void paused();
    void tooLong();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeText();

    qsizetype m_longest;
    int m_lines;
    QString m_text; // as shown or told last
};

// A text field under its title, with what is to be said about its length below.
class TextEntry : public QWidget
{
    Q_OBJECT

public:
    // rule: nothing where no length is asked for.
    TextEntry(const QString &title, std::optional<OpinionRule> rule, qsizetype longest, int lines,
              QWidget *parent);

    TextField *field() const { return m_field; }
    void showText(const QString &text);
    void setReadOnly(bool isReadOnly);

private:
    void showLength(bool isTooLong = false);

    std::optional<OpinionRule> m_rule;
    qsizetype m_longest;
    TextField *m_field;
    QLabel *m_length;
};

// A label for a text of our own or of a person; it wraps. property: one of the style sheet's.
QLabel *textLabel(const QString &text, QWidget *parent, const char *property = nullptr);
void enlarge(QLabel *label, double factor);

} // namespace simsa
