#include "ui/desktop/admin/entrants_dialog.h"

#include "app/report/procedure_tables.h"
#include "db/entrants.h"
#include "ui/desktop/parts/job.h"
#include "ui/desktop/parts/theme.h"
#include "ui/words/error_words.h"
#include "ui/words/language.h"

#include <QDir>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace simsa {

EntrantsDialog::EntrantsDialog(AdminSession &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_roundPath(makePath(QStringLiteral("roundPath"))),
      m_joiningPath(makePath(QStringLiteral("joiningPath"))), m_state(new QLabel(this)),
      m_teams(new QTreeWidget(this)), m_take(new QPushButton(tr("Take these teams"), this))
{
    setWindowTitle(tr("Teams from the round before"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeChoices());
    m_state->setObjectName(QStringLiteral("entrantState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    layout->addWidget(m_state);
    m_teams->setObjectName(QStringLiteral("entrants"));
    m_teams->setAccessibleName(tr("Who would come in"));
    m_teams->setRootIsDecorated(false);
    m_teams->setHeaderLabels({tr("Code"), tr("Team"), tr("Comes from"), tr("Carries over")});
    m_teams->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(m_teams, 1);
    auto *hint = new QLabel(tr("The teams that went through come in, in the order in which they "
                               "were listed. Nothing else of that round comes along, unless the "
                               "plan has an item that carries over the total."),
                            this);
    hint->setProperty("faint", true);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_take->setObjectName(QStringLiteral("takeEntrants"));
    m_take->setProperty("primary", true);
    m_take->setDefault(true);
    connect(m_take, &QPushButton::clicked, this, &EntrantsDialog::take);
    layout->addLayout(rowOfButtons({cancel, m_take}));
    fitToScreen(*this, 96, 24);
    preview();
}

QLineEdit *EntrantsDialog::makePath(const QString &name)
{
    auto *path = new QLineEdit(this);
    path->setObjectName(name);
    path->setReadOnly(true);
    path->setFocusPolicy(Qt::ClickFocus); // the buttons beside it are what Tab stops at
    return path;
}

QWidget *EntrantsDialog::makeChoices()
{
    auto *part = new QWidget(this);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString &text, const char *name, auto slot) {
        auto *made = new QPushButton(text, part);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    m_joiningPath->setPlaceholderText(tr("nobody else"));
    grid->addWidget(new QLabel(tr("Workbook of the round before"), part), 0, 0);
    grid->addWidget(m_roundPath, 0, 1);
    QPushButton *choose = button(tr("Choose…"), "chooseRound", [this] { chooseRound(); });
    choose->setFocus();
    grid->addWidget(choose, 0, 2, 1, 2);
    grid->addWidget(new QLabel(tr("Teams that join"), part), 1, 0);
    grid->addWidget(m_joiningPath, 1, 1);
    grid->addWidget(button(tr("Open CSV…"), "chooseJoining", [this] { chooseJoining(); }), 1, 2);
    m_noJoining = button(tr("None"), "noJoining", [this] { setJoining({}, {}); });
    grid->addWidget(m_noJoining, 1, 3);
    grid->setColumnStretch(1, 1);
    return part;
}

void EntrantsDialog::chooseRound()
{
    const QString path = m_session.prompts().openFile(this, tr("Workbook of the round before"),
                                                      tr("Workbook (*.simsa)"));
    if (path.isEmpty())
        return;
    m_previous = path;
    m_roundPath->setText(QDir::toNativeSeparators(path));
    preview();
}

void EntrantsDialog::chooseJoining()
{
    const QString path =
        m_session.prompts().openFile(this, tr("Open CSV"), QStringLiteral("CSV (*.csv *.txt)"));
    if (path.isEmpty())
        return;
    Result<std::vector<Team>> teams = readCsv(path).and_then(teamsFromCsv);
    if (m_session.isWell(teams, this))
        setJoining(path, std::move(*teams));
}

void EntrantsDialog::setJoining(const QString &path, std::vector<Team> teams)
{
    m_joining = std::move(teams);
    m_joiningPath->setText(QDir::toNativeSeparators(path));
    preview();
}

void EntrantsDialog::preview()
{
    m_teams->clear();
    m_noJoining->setEnabled(!m_joining.empty());
    m_take->setEnabled(false);
    m_state->setProperty("bad", false);
    if (m_previous.isEmpty()) {
        m_state->setText(tr("Choose the workbook first. Its result has to be confirmed."));
    } else {
        const Result<QString> state = fill();
        m_state->setProperty("bad", !state);
        m_state->setText(state ? *state : sentence(state.error()));
        m_take->setEnabled(state.has_value());
    }
    m_state->style()->polish(m_state);
}

Result<QString> EntrantsDialog::fill()
{
    Result<Workbook> previous = Workbook::open(m_previous);
    if (!previous)
        return failure(previous.error());
    const Result<Ledger> ledger = loadLedger(*previous);
    if (!ledger)
        return failure(ledger.error());
    if (!ledger->confirmed)
        return failure({ErrorCode::NotConfirmed, m_previous});
    const Result<Shown<Results>> shown = showResults(*previous);
    if (!shown)
        return failure(shown.error());
    const std::vector<Item> items = m_session.workbook().round().plan.items();
    const bool carries =
        std::any_of(items.begin(), items.end(), [](const Item &item) { return item.isCarried; });
    for (const Team &team : previous->round().teams) {
        const TeamOutcome *outcome = shown->what.outcome.team(team.id);
        if (outcome && goesOn(previous->round().plan, *outcome))
            addRow(team, tr("the round before: %1").arg(previous->programme().title),
                   carries ? outcome->shownTotal : QStringLiteral("–"));
    }
    for (const Team &team : m_joining)
        addRow(team,
               team.origin.isEmpty() ? tr("joins now") : tr("joins now, from %1").arg(team.origin),
               QStringLiteral("–"));
    const QString state = tr("“%1”: %2").arg(previous->programme().title, stateSentence(*ledger));
    return shown->look.fault ? state + u'\n' + sentence(*shown->look.fault) : state;
}

void EntrantsDialog::addRow(const Team &team, const QString &from, const QString &carried)
{
    new QTreeWidgetItem(m_teams, {team.id.value, team.name.in(currentLanguage()), from, carried});
}

void EntrantsDialog::take()
{
    const Round &round = m_session.workbook().round();
    // Recusals name teams; with other teams the panel has to be given again.
    const Panel panel = round.panel.recusals.empty() ? round.panel : Panel();
    const bool isPanelLost = panel.evaluators.size() < round.panel.evaluators.size();
    runJob(
        this, tr("Comparing the round before with its signed sheets…"),
        [path = m_session.workbook().path(), before = m_previous, plan = round.plan, panel,
         joining = m_joining](const Progress &) -> Result<LookNote> {
            Result<Workbook> next = Workbook::open(path);
            Result<Workbook> previous = Workbook::open(before);
            if (!next || !previous)
                return failure(next ? previous.error() : next.error());
            return openRoundFrom(*next, plan, panel, *previous, joining);
        },
        [this, isPanelLost](const Result<LookNote> &taken) {
            if (!m_session.isWell(taken, this))
                return;
            m_session.refresh(this);
            accept();
            if (isPanelLost)
                m_session.prompts().tell(parentWidget(), tr("Give the evaluators again."),
                                         tr("Some are recused from teams that may be others now."));
        });
}

} // namespace simsa
