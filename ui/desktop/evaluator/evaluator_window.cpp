#include "ui/desktop/evaluator/evaluator_window.h"

#include "app/base/korea.h"
#include "app/plan/plan_json.h"
#include "ui/desktop/evaluator/compare_page.h"
#include "ui/desktop/evaluator/left_panel.h"
#include "ui/desktop/evaluator/own_chart.h"
#include "ui/desktop/evaluator/review_page.h"
#include "ui/desktop/evaluator/team_list.h"
#include "ui/desktop/evaluator/team_page.h"
#include "ui/desktop/evaluator/text_field.h"
#include "ui/desktop/evaluator/welcome_page.h"
#include "ui/desktop/parts/theme.h"
#include "ui/words/error_words.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QCheckBox>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>
#include <QTime>
#include <QVBoxLayout>

namespace simsa {
namespace {

// A copy is made this long after the first change that it does not have.
constexpr int kBackupAfterMs = 30'000;
// With fewer digits of width the chart gives its room to the sheet; it is on the next page, too.
constexpr int kLettersForChart = 130;

// What was entered on a page and is stored only when the page is left, by name.
struct Entered
{
    std::map<QString, QString> texts;
    std::map<QString, bool> ticks;
};

Entered enteredIn(const QWidget &page)
{
    Entered entered;
    for (const QLineEdit *edit : page.findChildren<QLineEdit *>())
        entered.texts[edit->objectName()] = edit->text();
    for (const QCheckBox *box : page.findChildren<QCheckBox *>())
        entered.ticks[box->objectName()] = box->isChecked();
    return entered;
}

void enter(const Entered &entered, const QWidget &page)
{
    for (QCheckBox *box : page.findChildren<QCheckBox *>())
        if (const auto tick = entered.ticks.find(box->objectName()); tick != entered.ticks.end())
            box->setChecked(tick->second);
    for (QLineEdit *edit : page.findChildren<QLineEdit *>())
        if (const auto text = entered.texts.find(edit->objectName()); text != entered.texts.end())
            edit->setText(text->second);
}

// Of the field that has the focus, or what it is part of.
QString nameOfFocus(const QWidget &window)
{
    const QWidget *part = window.focusWidget();
    while (part && part != &window && part->objectName().isEmpty())
        part = part->parentWidget();
    return part && part != &window ? part->objectName() : QString();
}

void focusOn(const QString &name, QWidget &window)
{
    QWidget *part = name.isEmpty() ? nullptr : window.findChild<QWidget *>(name);
    if (!part || !part->isVisibleTo(&window))
        return;
    part->setFocus(Qt::OtherFocusReason);
    for (QWidget *around = part->parentWidget(); around; around = around->parentWidget())
        if (auto *scroll = qobject_cast<QScrollArea *>(around))
            scroll->ensureWidgetVisible(part);
}

} // namespace

EvaluatorWindow::EvaluatorWindow(Scorebook scorebook, Prompts &prompts, QWidget *parent)
    : QMainWindow(parent), m_prompts(prompts), m_scoring(new Scoring(std::move(scorebook), this))
{
    connect(m_scoring, &Scoring::failed, this, [this](const Error &error) {
        m_prompts.warn(this, tr("This change is not stored. %1").arg(sentence(error)));
    });
    connect(m_scoring, &Scoring::stored, this, &EvaluatorWindow::showStored);
    connect(m_scoring, &Scoring::wasReset, this, &EvaluatorWindow::showState);
    connect(m_scoring, &Scoring::undone, this, &EvaluatorWindow::showUndone);
    m_backupTimer.setSingleShot(true);
    m_backupTimer.setInterval(kBackupAfterMs);
    connect(&m_backupTimer, &QTimer::timeout, m_scoring, &Scoring::backUpBeside);
    connect(m_scoring, &Scoring::backupFailed, this, &EvaluatorWindow::tellBackupFailed);
    qApp->installEventFilter(this);
    fitToScreen(*this, 150, 42);
    build();
    backUp();
    const bool isHandedIn = !this->scorebook().submissions().empty() && !m_scoring->isEditable();
    goTo(needsWelcome() ? Page::Welcome : isHandedIn ? Page::Review : Page::Teams);
}

EvaluatorWindow::~EvaluatorWindow()
{
    // The pages read the scorebook to the very last, and it would go first.
    delete takeCentralWidget();
}

bool EvaluatorWindow::needsWelcome() const
{
    return scorebook().pledgedAt().isEmpty() || !scorebook().hasPassphrase();
}

void EvaluatorWindow::build()
{
    const Packet &packet = scorebook().packet();
    setWindowTitle(
        tr("%1: %2 – Simsa").arg(packet.evaluator.name, packet.plan.title.in(currentLanguage())));
    m_whole = new QStackedWidget(this);
    auto *welcome = new WelcomePage(*m_scoring, m_prompts, m_whole);
    connect(welcome, &WelcomePage::begun, this, [this] { goTo(Page::Teams); });
    m_whole->addWidget(welcome);
    m_whole->addWidget(makeWork());
    setCentralWidget(m_whole);
    makeMenus();
    pressWithReturn(*this);
    showState();
}

QWidget *EvaluatorWindow::makeWork()
{
    auto *work = new QWidget(m_whole);
    auto *layout = new QVBoxLayout(work);
    m_banner = new QLabel(work);
    m_banner->setObjectName(QStringLiteral("banner"));
    m_banner->setTextFormat(Qt::PlainText);
    m_banner->setWordWrap(true);
    layout->addWidget(m_banner);
    m_tabs = new QTabBar(work);
    m_tabs->setObjectName(QStringLiteral("pages"));
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->setAccessibleDescription(tr("Team by team, side by side, review and sign"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->addTab(tr("Team by team"));
    m_tabs->addTab(tr("Side by side"));
    m_tabs->addTab(tr("Review and sign"));
    layout->addWidget(m_tabs);

    m_pages = new QStackedWidget(work);
    m_pages->addWidget(makeTeams());
    auto *compare = new QSplitter(Qt::Horizontal, m_pages);
    m_compare = new ComparePage(*m_scoring, compare);
    compare->addWidget(m_compare);
    compare->addWidget(new OwnChart(*m_scoring, compare));
    compare->setStretchFactor(0, 3);
    compare->setStretchFactor(1, 2);
    compare->setChildrenCollapsible(false);
    auto *review = new ReviewPage(*m_scoring, m_prompts, m_pages);
    connect(m_compare, &ComparePage::jumpRequested, this, &EvaluatorWindow::jumpTo);
    connect(review, &ReviewPage::jumpRequested, this, &EvaluatorWindow::jumpTo);
    m_pages->addWidget(compare);
    m_pages->addWidget(review);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    layout->addWidget(m_pages, 1);
    layout->addWidget(makeFoot());
    return work;
}

QWidget *EvaluatorWindow::makeTeams()
{
    auto *splitter = new QSplitter(Qt::Horizontal, m_pages);
    auto *left = new QSplitter(Qt::Vertical, splitter);
    m_teams = new TeamList(*m_scoring, left);
    connect(m_teams, &TeamList::chosen, this, [this](size_t team) {
        if (team != m_team)
            goToTeam(team);
    });
    auto *missing = new LeftPanel(*m_scoring, left);
    connect(missing, &LeftPanel::jumpRequested, this, &EvaluatorWindow::jumpTo);
    left->addWidget(m_teams);
    left->addWidget(missing);
    left->setStretchFactor(0, 3);
    left->setStretchFactor(1, 2);
    m_teamPage = new TeamPage(*m_scoring, m_prompts, splitter);
    connect(m_teamPage, &TeamPage::finished, this, [this] { moveTeam(1); });
    m_chart = new OwnChart(*m_scoring, splitter);
    for (QWidget *part :
         {static_cast<QWidget *>(left), static_cast<QWidget *>(m_teamPage), m_chart})
        splitter->addWidget(part);
    splitter->setStretchFactor(1, 1);
    const int em = letterWidth(*this);
    splitter->setSizes({30 * em, 80 * em, 40 * em});
    splitter->setChildrenCollapsible(false);
    left->setChildrenCollapsible(false);
    splitter->setHandleWidth(2 * em);
    addTeamKeys();
    return splitter;
}

QWidget *EvaluatorWindow::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    m_progress = new QLabel(foot);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_stored = new QLabel(foot);
    m_stored->setObjectName(QStringLiteral("saved"));
    m_stored->setProperty("faint", true);
    layout->addWidget(m_progress);
    layout->addWidget(m_stored, 1);
    return foot;
}

EvaluatorWindow::Page EvaluatorWindow::page() const
{
    return m_whole->currentIndex() == 0 ? Page::Welcome
                                        : static_cast<Page>(m_tabs->currentIndex() + 1);
}

void EvaluatorWindow::goTo(Page page)
{
    if (needsWelcome())
        page = Page::Welcome;
    m_scoring->endStep();
    m_whole->setCurrentIndex(page == Page::Welcome ? 0 : 1);
    if (page == Page::Welcome)
        return;
    m_tabs->setCurrentIndex(static_cast<int>(page) - 1);
    if (page == Page::Teams) {
        goToTeam(m_team);
        m_teamPage->focusOn(0);
    } else if (page == Page::Compare) {
        m_compare->setCurrentTeam(m_team);
        m_compare->setFocus(Qt::OtherFocusReason);
    } else {
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
}

void EvaluatorWindow::goToTeam(size_t team)
{
    if (team >= m_scoring->marks().size())
        return;
    QGuiApplication::inputMethod()->commit(); // what is being composed belongs to the team before
    m_scoring->endStep();
    m_team = team;
    m_teams->setCurrent(team);
    m_teamPage->showTeam(team);
}

void EvaluatorWindow::moveTeam(int by)
{
    if (by > 0 && m_team + 1 >= m_scoring->marks().size()) {
        // Past the last team: what is left, or the page that ends the work.
        if (m_scoring->missing().empty())
            goTo(Page::Review);
        else
            jumpToFirstMissing();
        return;
    }
    if (by < 0 && m_team == 0)
        return;
    goToTeam(by < 0 ? m_team - 1 : m_team + 1);
    m_teamPage->focusOn(0);
}

void EvaluatorWindow::jumpTo(size_t team, std::optional<size_t> field, Unanswered::Lacks lacks)
{
    m_tabs->setCurrentIndex(static_cast<int>(Page::Teams) - 1);
    goToTeam(team);
    m_teamPage->focusOn(field, lacks);
}

void EvaluatorWindow::jumpToFirstMissing()
{
    if (m_scoring->missing().empty())
        return;
    const Unanswered first = m_scoring->missing().front();
    jumpTo(first.team, first.field, first.lacks);
}

void EvaluatorWindow::showUndone(const Place &place)
{
    if (page() == Page::Compare && place.kind == Place::Kind::Mark)
        return m_compare->setCurrentTeam(place.team);
    if (page() == Page::Review && place.kind != Place::Kind::Note)
        return; // which shows it all
    m_tabs->setCurrentIndex(static_cast<int>(Page::Teams) - 1);
    goToTeam(place.team);
    m_teamPage->focusOnPlace(place);
}

void EvaluatorWindow::showState()
{
    const Packet &packet = scorebook().packet();
    // Whose programme this is, so that a packet from elsewhere is noticed.
    const QString whose =
        tr("Programme: %1 (%2)").arg(packet.programmeTitle, shortFingerprint(packet.programme)) +
        QStringLiteral(" · ") + tr("Plan %1").arg(shortFingerprint(planFingerprint(packet.plan)));
    const bool isHandedIn = !scorebook().submissions().empty();
    const bool isEditable = m_scoring->isEditable();
    if (!isHandedIn) {
        m_banner->setText(
            tr("%1, %2. %3").arg(packet.evaluator.id.value, packet.evaluator.name, whose));
    } else {
        const Submission &last = scorebook().submissions().back();
        m_banner->setText(
            isEditable
                ? tr("You are correcting revision %1 (reason: %2). It counts until you hand in "
                     "again.")
                      .arg(last.revision)
                      .arg(scorebook().correctionReason())
                : tr("Handed in by %1. Revision %2, receipt code %3. %4")
                      .arg(packet.evaluator.name, QString::number(last.revision), last.receipt(),
                           whose));
    }
    m_banner->setProperty("good", isHandedIn && !isEditable);
    m_banner->style()->polish(m_banner);
    m_stored->setText(isEditable ? tr("Every change is stored at once.") : QString());
    m_team = std::min(m_team, m_scoring->marks().size() - 1);
    goToTeam(m_team);
    showProgress();
}

void EvaluatorWindow::showProgress()
{
    const size_t of = m_scoring->answers();
    m_progress->setText(tr("%1 of %2").arg(of - m_scoring->missing().size()).arg(of));
}

void EvaluatorWindow::showStored()
{
    const QTime now = inKorea(QDateTime::currentDateTimeUtc()).time();
    m_stored->setText(
        tr("Stored at %1 (Korea time)").arg(now.toString(QStringLiteral("HH:mm:ss"))));
    showProgress();
    if (!m_backupTimer.isActive())
        m_backupTimer.start();
}

// The work itself is safe; so no message stops it.
void EvaluatorWindow::tellBackupFailed(const Error &error)
{
    m_stored->setText(tr("There is no backup copy: %1").arg(sentence(error)));
}

void EvaluatorWindow::backUp()
{
    if (const auto copied = m_scoring->backUp(); !copied)
        tellBackupFailed(copied.error());
}

void EvaluatorWindow::changeEvent(QEvent *event)
{
    // Built again from the event loop, as the menu that was used is part of what goes.
    const bool isLook =
        event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange;
    if (isLook && m_whole && !std::exchange(m_isRebuilding, true))
        QMetaObject::invokeMethod(
            this,
            [this] {
                rebuild();
                m_isRebuilding = false;
            },
            Qt::QueuedConnection);
    QMainWindow::changeEvent(event);
}

void EvaluatorWindow::rebuild()
{
    QGuiApplication::inputMethod()->commit();
    const Page before = page();
    const QString focus = nameOfFocus(*this);
    const Entered entered = enteredIn(*m_whole->widget(0));
    delete takeCentralWidget();
    build();
    enter(entered, *m_whole->widget(0));
    goTo(before);
    focusOn(focus, *this);
    resizeEvent(nullptr);
}

void EvaluatorWindow::resizeEvent(QResizeEvent *event)
{
    if (event)
        QMainWindow::resizeEvent(event);
    if (m_chart)
        m_chart->setVisible(width() >= kLettersForChart * letterWidth(*this));
}

void EvaluatorWindow::closeEvent(QCloseEvent *event)
{
    QGuiApplication::inputMethod()->commit();
    backUp();
    QMainWindow::closeEvent(event);
}

bool EvaluatorWindow::eventFilter(QObject *object, QEvent *event)
{
    // Keys that mean the same wherever the focus is; fields would keep them for themselves.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *widget = qobject_cast<QWidget *>(object);
        // Fields that are stored only when their page is left undo for themselves.
        const bool isOwn = widget && widget->property("ownUndo").toBool();
        if (widget && widget->window() == this && !isOwn &&
            isForWindow(*static_cast<QKeyEvent *>(event))) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(object, event);
}

} // namespace simsa
