// The evaluator's window: what comes before scoring, the sheet team by team, all teams side by
// side, and review with signing, each a page. The pages change nothing but through Scoring.
#pragma once

#include "ui/desktop/evaluator/scoring.h"
#include "ui/desktop/parts/prompts.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace simsa {

class ComparePage;
class TeamList;
class TeamPage;

class EvaluatorWindow : public QMainWindow
{
    Q_OBJECT

public:
    EvaluatorWindow(Scorebook scorebook, Prompts &prompts, QWidget *parent = nullptr);
    ~EvaluatorWindow() override;

    const Scorebook &scorebook() const { return m_scoring->scorebook(); }
    Scoring &scoring() { return *m_scoring; }

    enum class Page { Welcome, Teams, Compare, Review };
    Page page() const;
    void goTo(Page page);
    void goToTeam(size_t team);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void rebuild();
    QWidget *makeWork();
    QWidget *makeTeams();
    QWidget *makeFoot();
    void makeMenus();
    void addTeamKeys();

    void moveTeam(int by);
    void jumpTo(size_t team, std::optional<size_t> field, Unanswered::Lacks lacks);
    void jumpToFirstMissing();
    void showUndone(const Place &place);
    void showState();
    void showProgress();
    void showStored();
    void backUp();
    void tellBackupFailed(const Error &error);
    bool needsWelcome() const;

    Prompts &m_prompts;
    Scoring *m_scoring;
    QTimer m_backupTimer;
    bool m_isRebuilding = false;
    size_t m_team = 0;

    QStackedWidget *m_whole = nullptr; // the welcome page, or the work
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    TeamList *m_teams = nullptr;
    TeamPage *m_teamPage = nullptr;
    ComparePage *m_compare = nullptr;
    QWidget *m_chart = nullptr;
    QLabel *m_banner = nullptr;
    QLabel *m_progress = nullptr;
    QLabel *m_stored = nullptr;
};

} // namespace simsa
