// One criterion of one team: what it asks, its mark, and its opinion where the plan demands one.
#pragma once

#include "ui/desktop/evaluator/scoring.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace simsa {

class MarkField;
class TextEntry;
class TextField;

// Says that what was carried over waits for the evaluator's word, with a button to give it.
class ConfirmRow : public QWidget
{
    Q_OBJECT

public:
    // what: the title of what is to be confirmed.
    ConfirmRow(const QString &name, const QString &what, const QString &how, QWidget *parent);
    QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void confirmed();

private:
    QPushButton *m_button;
};

class CriterionCard : public QFrame
{
    Q_OBJECT

public:
    CriterionCard(Scoring &scoring, size_t field, QWidget *parent);

    // handedIn: the mark in the sheet that is being corrected. isAnew: also what is typed and is no
    // mark gives way to what is stored.
    void show(size_t team, std::optional<Points> handedIn, bool isAnew);
    MarkField *markField() const { return m_mark; }
    TextField *remarkField() const; // null where no opinion is demanded
    bool isConfirmAsked() const;

Q_SIGNALS:
    // Enter in the mark.
    void done();

private:
    void addTexts();
    void addRemark();
    void showHandedIn(std::optional<Points> handedIn);

    Scoring &m_scoring;
    const size_t m_field;
    std::optional<size_t> m_team; // nothing until one is shown
    MarkField *m_mark = nullptr;
    TextEntry *m_remark = nullptr;
    QLabel *m_handedIn = nullptr;
    ConfirmRow *m_confirm = nullptr;
};

} // namespace simsa
