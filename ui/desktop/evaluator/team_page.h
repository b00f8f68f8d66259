// One team's sheet: a card for each criterion, then for each vote, the overall opinion, and a note
// that stays here. Built once; another team only changes what the cards show.
#pragma once

#include "ui/desktop/evaluator/scoring.h"
#include "ui/desktop/parts/prompts.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace simsa {

class ClosedTeam;
class ConfirmRow;
class CriterionCard;
class RecusalPanel;
class TextEntry;

class TeamPage : public QWidget
{
    Q_OBJECT

public:
    TeamPage(Scoring &scoring, Prompts &prompts, QWidget *parent = nullptr);

    void showTeam(size_t team);
    size_t team() const { return m_team; }
    // field: nothing for the overall opinion; lacks: what of the field is to be entered. Of a team
    // that is closed the page itself gets the focus.
    void focusOn(std::optional<size_t> field, Unanswered::Lacks lacks = Unanswered::Lacks::Mark);
    // Where something was entered, such as what undo leads to. The team has to be shown.
    void focusOnPlace(const Place &place);

Q_SIGNALS:
    // Past the last field.
    void finished();

private:
    void build();
    QWidget *makeHead();
    QWidget *makeVoteHeading();
    QWidget *makeOpinion();
    QWidget *makeNote(QWidget *parent);
    void connectRecusal();
    void startOver();
    // isAnew: whatever is typed gives way to what is stored.
    void refresh(bool isAnew);
    void showHead();
    void goOn(size_t after);
    void goTo(QWidget *target, QWidget *withAround);
    void bringIntoSight(QWidget *widget);
    void declare(const QString &ground);
    std::optional<Points> handedIn(size_t field) const;

    Scoring &m_scoring;
    Prompts &m_prompts;
    size_t m_team = 0;
    QString m_form;                  // fingerprint of the form that the cards stand for
    std::optional<Sheet> m_handedIn; // the sheet that is being corrected

    QWidget *m_all = nullptr; // what build() makes
    QLabel *m_name = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_stepBack = nullptr;
    QPushButton *m_confirmTeam = nullptr;
    QScrollArea *m_scroll = nullptr;
    RecusalPanel *m_recusal = nullptr;
    ClosedTeam *m_closed = nullptr;
    QWidget *m_open = nullptr; // what is to be filled in
    std::vector<CriterionCard *> m_cards;
    TextEntry *m_opinion = nullptr;
    ConfirmRow *m_confirmOpinion = nullptr;
    TextEntry *m_note = nullptr;
};

} // namespace simsa
