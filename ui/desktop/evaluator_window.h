// The evaluator's window: teams on the left, the sheet of one team in the middle, one's own marks
// side by side and what is left on the right. Every change is stored before the next key.
#pragma once

#include "db/scorebook.h"
#include "ui/desktop/evaluator_models.h"
#include "ui/desktop/prompts.h"
#include "ui/desktop/team_page.h"

#include <QMainWindow>

class QListView;
class QListWidget;
class QPushButton;
class QTableView;

namespace simsa {

class EvaluatorWindow : public QMainWindow
{
    Q_OBJECT

public:
    EvaluatorWindow(Scorebook scorebook, Prompts &prompts, QWidget *parent = nullptr);
    ~EvaluatorWindow() override;

    const Scorebook &scorebook() const { return m_scorebook; }

private:
    void build();
    QWidget *makeLeft();
    QWidget *makeRight();
    QWidget *makeFoot();
    void addShortcuts();

    void goToTeam(int team);
    void moveTeam(int by);
    void storeMark(size_t field, std::optional<Points> mark);
    void storeOpinion(const QString &opinion);
    void afterStoring(const Result<> &stored);
    void showTeam();
    void showLeft();
    void showState();
    void jumpTo(const Unanswered &missing);

    void submit();
    void correct();
    void cancelCorrection();
    void saveAgain();
    QString sheetFolder() const;

    Scorebook m_scorebook;
    Prompts &m_prompts;
    QString m_language;
    size_t m_team = 0;
    std::vector<Unanswered> m_missing;

    TeamListModel *m_teamModel;
    OwnMarksModel *m_marksModel;
    QListView *m_teams = nullptr;
    TeamPage *m_page = nullptr;
    QTableView *m_ownMarks = nullptr;
    QListWidget *m_leftList = nullptr;
    QLabel *m_banner = nullptr;
    QLabel *m_saved = nullptr;
    QLabel *m_left = nullptr;
    QPushButton *m_submit = nullptr;
    QPushButton *m_correct = nullptr;
    QPushButton *m_cancelCorrection = nullptr;
    QPushButton *m_saveAgain = nullptr;
};

} // namespace simsa
