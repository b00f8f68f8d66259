#include "ui/desktop/evaluator_window.h"

#include "app/plan/plan_json.h"
#include "ui/desktop/theme.h"
#include "ui/words/error_words.h"
#include "ui/words/language.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStyle>
#include <QTableView>
#include <QTime>
#include <QVBoxLayout>

namespace simsa {
namespace {

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

EvaluatorWindow::EvaluatorWindow(Scorebook scorebook, Prompts &prompts, QWidget *parent)
    : QMainWindow(parent), m_scorebook(std::move(scorebook)), m_prompts(prompts),
      m_language(currentLanguage()), m_teamModel(new TeamListModel(&m_scorebook, m_language, this)),
      m_marksModel(new OwnMarksModel(&m_scorebook, m_language, this))
{
    build();
    addShortcuts();
    showState();
    goToTeam(0);
    m_page->focusOn(0);
}

EvaluatorWindow::~EvaluatorWindow()
{
    // The views ask their models to the very last, and those read the scorebook, which goes first.
    delete takeCentralWidget();
}

void EvaluatorWindow::build()
{
    const Packet &packet = m_scorebook.packet();
    setWindowTitle(
        tr("%1: %2 – Simsa").arg(packet.evaluator.name, packet.plan.title.in(m_language)));
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    m_banner = new QLabel(central);
    m_banner->setObjectName(QStringLiteral("banner"));
    m_banner->setTextFormat(Qt::PlainText);
    m_banner->setWordWrap(true);
    layout->addWidget(m_banner);

    auto *splitter = new QSplitter(Qt::Horizontal, central);
    m_page = new TeamPage(m_scorebook.form(), m_language, splitter);
    connect(m_page, &TeamPage::markChanged, this, &EvaluatorWindow::storeMark);
    connect(m_page, &TeamPage::opinionChanged, this, &EvaluatorWindow::storeOpinion);
    connect(m_page, &TeamPage::finished, this, [this] { moveTeam(1); });
    splitter->addWidget(makeLeft());
    splitter->addWidget(m_page);
    splitter->addWidget(makeRight());
    splitter->setStretchFactor(1, 1);
    const int em = letterWidth(*this);
    splitter->setSizes({22 * em, 76 * em, 46 * em});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(2 * em);
    layout->addWidget(splitter, 1);
    layout->addWidget(makeFoot());
    setCentralWidget(central);
    fitToScreen(*this, 140, 36);
    pressWithReturn(*this);
}

QWidget *EvaluatorWindow::makeLeft()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading(tr("Teams"), side));
    m_teams = new QListView(side);
    m_teams->setObjectName(QStringLiteral("teams"));
    m_teams->setAccessibleName(tr("Teams"));
    m_teams->setModel(m_teamModel);
    m_teams->setSpacing(4);
    connect(m_teams->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid() && static_cast<size_t>(current.row()) != m_team)
                    goToTeam(current.row());
            });
    layout->addWidget(m_teams, 1);
    return side;
}

QWidget *EvaluatorWindow::makeRight()
{
    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading(tr("My marks side by side"), side));
    m_ownMarks = new QTableView(side);
    m_ownMarks->setObjectName(QStringLiteral("ownMarks"));
    m_ownMarks->setAccessibleName(tr("My marks side by side"));
    m_ownMarks->setModel(m_marksModel);
    m_ownMarks->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_ownMarks->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ownMarks->setTabKeyNavigation(false);
    m_ownMarks->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ownMarks->horizontalHeader()->setSectionResizeMode(m_marksModel->columnCount() - 1,
                                                         QHeaderView::ResizeToContents);
    connect(m_ownMarks, &QTableView::clicked, this, [this](const QModelIndex &index) {
        goToTeam(index.row());
        const size_t field = static_cast<size_t>(index.column());
        m_page->focusOn(field < m_scorebook.form().fields.size() ? field : 0);
    });
    layout->addWidget(m_ownMarks, 1);
    layout->addWidget(heading(tr("Still missing"), side));
    m_leftList = new QListWidget(side);
    m_leftList->setObjectName(QStringLiteral("missing"));
    m_leftList->setAccessibleName(tr("Still missing"));
    m_leftList->setWordWrap(true);
    m_leftList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto jump = [this](QListWidgetItem *item) {
        const size_t row = static_cast<size_t>(m_leftList->row(item));
        if (row < m_missing.size())
            jumpTo(Unanswered(m_missing[row]));
    };
    connect(m_leftList, &QListWidget::itemClicked, this, jump);
    connect(m_leftList, &QListWidget::itemActivated, this, jump);
    layout->addWidget(m_leftList, 1);
    return side;
}

QWidget *EvaluatorWindow::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    m_left = new QLabel(foot);
    m_left->setObjectName(QStringLiteral("left"));
    m_saved = new QLabel(tr("Every change is stored at once."), foot);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_saved->setProperty("faint", true);
    const auto button = [&](const QString &text, const char *name, auto slot) {
        auto *made = new QPushButton(text, foot);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    m_cancelCorrection =
        button(tr("Drop the correction"), "cancelCorrection", [this] { cancelCorrection(); });
    m_saveAgain = button(tr("Save the sheet again…"), "saveAgain", [this] { saveAgain(); });
    m_correct = button(tr("Correct…"), "correct", [this] { correct(); });
    m_submit = button(tr("Sign and hand in…"), "submit", [this] { submit(); });
    m_submit->setProperty("primary", true);
    layout->addWidget(m_left);
    layout->addWidget(m_saved, 1);
    for (QPushButton *made : {m_cancelCorrection, m_saveAgain, m_correct, m_submit})
        layout->addWidget(made);
    return foot;
}

void EvaluatorWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(QKeySequence(Qt::Key_PageDown), [this] { moveTeam(1); });
    add(QKeySequence(Qt::Key_PageUp), [this] { moveTeam(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] {
        if (m_submit->isVisible())
            submit();
    });
}

void EvaluatorWindow::goToTeam(int team)
{
    if (team < 0 || team >= m_teamModel->rowCount())
        return;
    m_team = static_cast<size_t>(team);
    m_teams->setCurrentIndex(m_teamModel->index(team));
    showTeam();
}

void EvaluatorWindow::moveTeam(int by)
{
    const int wanted = static_cast<int>(m_team) + by;
    if (wanted < 0 || wanted >= m_teamModel->rowCount()) {
        // Past the last team: what is left, or the button that ends the work.
        if (by > 0 && !m_missing.empty())
            jumpTo(Unanswered(m_missing.front()));
        else if (by > 0)
            m_submit->setFocus();
        return;
    }
    goToTeam(wanted);
    m_page->focusOn(0);
}

void EvaluatorWindow::showTeam()
{
    const TeamMarks &marks = m_scorebook.marks()[m_team];
    m_page->showTeam(teamName(m_scorebook.packet(), marks.team, m_language), marks,
                     !m_scorebook.isEditable());
}

void EvaluatorWindow::storeMark(size_t field, std::optional<Points> mark)
{
    afterStoring(m_scorebook.setMark(m_team, field, mark));
}

void EvaluatorWindow::storeOpinion(const QString &opinion)
{
    afterStoring(m_scorebook.setOpinion(m_team, opinion));
}

void EvaluatorWindow::afterStoring(const Result<> &stored)
{
    if (!stored) {
        m_prompts.warn(this, tr("This change is not stored. %1").arg(sentence(stored.error())));
        showTeam(); // what is on the screen is what is on the disk
        return;
    }
    m_saved->setText(
        tr("Stored at %1").arg(QTime::currentTime().toString(QStringLiteral("HH:mm:ss"))));
    m_teamModel->teamChanged(m_team);
    m_marksModel->teamChanged(m_team);
    showLeft();
}

void EvaluatorWindow::showLeft()
{
    std::vector<Unanswered> missing = missingIn(m_scorebook.form(), m_scorebook.marks());
    if (missing == m_missing && m_leftList->count() > 0)
        return;
    m_missing = std::move(missing);
    const size_t of = answersIn(m_scorebook.form(), m_scorebook.marks().size());
    m_left->setText(tr("%1 of %2 answered").arg(of - m_missing.size()).arg(of));
    m_leftList->clear();
    for (const Unanswered &left : m_missing) {
        const QString team =
            teamName(m_scorebook.packet(), m_scorebook.marks()[left.team].team, m_language);
        const QString what =
            left.field ? m_scorebook.form().fields[*left.field].criterion.title.in(m_language)
                       : tr("Overall opinion");
        m_leftList->addItem(tr("%1: %2").arg(team, what));
    }
    if (m_missing.empty())
        m_leftList->addItem(m_scorebook.isEditable()
                                ? tr("Nothing. You can hand in.")
                                : tr("Handed in. To change something choose “Correct”."));
}

void EvaluatorWindow::showState()
{
    const bool isHandedIn = !m_scorebook.submissions().empty();
    const bool isEditable = m_scorebook.isEditable();
    m_submit->setVisible(isEditable);
    m_correct->setVisible(!isEditable);
    m_saveAgain->setVisible(!isEditable);
    m_cancelCorrection->setVisible(isEditable && isHandedIn);
    // Emptied, not hidden: its room keeps the buttons to the right.
    m_saved->setText(isEditable ? tr("Every change is stored at once.") : QString());
    m_leftList->clear(); // what it says depends on the state, too
    // Whose programme this is, so that a packet from elsewhere is noticed.
    const QString programme = tr("Programme: %1 (%2)")
                                  .arg(m_scorebook.packet().programmeTitle,
                                       shortFingerprint(m_scorebook.packet().programme)) +
                              QStringLiteral(" · ");
    const QString plan =
        tr("Plan %1").arg(shortFingerprint(planFingerprint(m_scorebook.packet().plan)));
    if (!isHandedIn) {
        m_banner->setText(tr("%1, %2. %3")
                              .arg(m_scorebook.packet().evaluator.id.value,
                                   m_scorebook.packet().evaluator.name, programme + plan));
    } else {
        const Submission &last = m_scorebook.submissions().back();
        m_banner->setText(
            isEditable
                ? tr("You are correcting revision %1 (reason: %2). It counts until you hand in "
                     "again.")
                      .arg(last.revision)
                      .arg(m_scorebook.correctionReason())
                : tr("Handed in by %1. Revision %2, receipt code %3. %4")
                      .arg(m_scorebook.packet().evaluator.name, QString::number(last.revision),
                           last.receipt(), programme + plan));
        m_banner->setProperty("good", !isEditable);
        m_banner->style()->polish(m_banner);
    }
    showLeft();
    showTeam();
}

void EvaluatorWindow::jumpTo(const Unanswered &missing)
{
    goToTeam(static_cast<int>(missing.team));
    m_page->focusOn(missing.field);
}

QString EvaluatorWindow::sheetFolder() const
{
    // A folder of its own: whoever sends all of it does not send the scorebook and its key.
    return QFileInfo(m_scorebook.path()).absoluteDir().filePath(QStringLiteral("sheets"));
}

void EvaluatorWindow::submit()
{
    if (!m_missing.empty()) {
        m_prompts.warn(
            this,
            sentence({ErrorCode::SheetIncomplete, {}, {}, QString::number(m_missing.size())}));
        jumpTo(Unanswered(m_missing.front()));
        return;
    }
    if (!m_prompts.confirm(this, tr("Sign and hand in these marks?"),
                           summaryOf(m_scorebook, m_language), tr("Sign and hand in")))
        return;
    const Result<QString> sheet = m_scorebook.submit(sheetFolder());
    if (!sheet) {
        m_prompts.warn(this, tr("Not handed in. %1").arg(sentence(sheet.error())));
        return;
    }
    showState();
    m_prompts.tell(
        this,
        tr("Your sheet is signed and sealed. Receipt code: %1")
            .arg(m_scorebook.submissions().back().receipt()),
        tr("Send this file to the administrator:\n%1").arg(QDir::toNativeSeparators(*sheet)));
}

void EvaluatorWindow::correct()
{
    const std::optional<QString> reason =
        m_prompts.askText(this, tr("Correct"), tr("Reason for the correction:"));
    if (!reason)
        return;
    if (const auto begun = m_scorebook.beginCorrection(*reason); !begun)
        m_prompts.warn(this, sentence(begun.error()));
    showState();
}

void EvaluatorWindow::cancelCorrection()
{
    if (!m_prompts.confirm(this, tr("Drop the correction?"),
                           tr("The marks go back to what was handed in."), tr("Drop")))
        return;
    if (const auto cancelled = m_scorebook.cancelCorrection(); !cancelled)
        m_prompts.warn(this, sentence(cancelled.error()));
    for (size_t team = 0; team < m_scorebook.marks().size(); ++team) {
        m_teamModel->teamChanged(team);
        m_marksModel->teamChanged(team);
    }
    showState();
}

void EvaluatorWindow::saveAgain()
{
    const QString folder = m_prompts.folder(this, tr("Where to save the sheet"));
    if (folder.isEmpty())
        return;
    const Result<QString> sheet = m_scorebook.writeLastSheet(folder);
    if (!sheet)
        m_prompts.warn(this, sentence(sheet.error()));
    else
        m_prompts.tell(this, tr("The sheet is saved."), QDir::toNativeSeparators(*sheet));
}

} // namespace simsa
