// One team's sheet: a card for each criterion, then for each vote, and the overall opinion. Knows
// of no file; says what the evaluator entered, and shows what it is told.
#pragma once

#include "app/sheet/marks.h"
#include "ui/desktop/mark_field.h"

#include <QWidget>

class QPlainTextEdit;
class QScrollArea;

namespace simsa {

class TeamPage : public QWidget
{
    Q_OBJECT

public:
    TeamPage(const Form &form, const QString &language, QWidget *parent = nullptr);

    void showTeam(const QString &name, const TeamMarks &marks, bool isReadOnly);
    // field: nothing for the opinion.
    void focusOn(std::optional<size_t> field);

Q_SIGNALS:
    void markChanged(size_t field, std::optional<simsa::Points> mark);
    void opinionChanged(const QString &opinion);
    // Past the last field.
    void finished();

private:
    QWidget *makeVoteHeading();
    QWidget *makeCard(const Form::Field &field, size_t index);
    void goOn(size_t after);
    void showOpinionLength();

    Form m_form;
    QString m_language;
    QLabel *m_name;
    QScrollArea *m_scroll;
    std::vector<MarkField *> m_fields;
    QPlainTextEdit *m_opinion;
    QLabel *m_opinionLength;
};

} // namespace simsa
