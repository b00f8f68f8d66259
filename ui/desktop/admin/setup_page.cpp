#include "ui/desktop/admin/setup_page.h"

#include "app/plan/plan_json.h"
#include "app/plan/templates.h"
#include "app/report/cells.h"
#include "app/report/rule_words.h"
#include "app/report/time_words.h"
#include "db/acts.h"
#include "db/entrants.h"
#include "db/measurements.h"
#include "ui/desktop/admin/entrants_dialog.h"
#include "ui/desktop/parts/theme.h"
#include "ui/desktop/parts/wrapping.h"
#include "ui/words/error_words.h"
#include "ui/words/language.h"
#include "ui/words/people_words.h"
#include "ui/words/spare_words.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace simsa {
namespace {

const QString kCsvFilter = QStringLiteral("CSV (*.csv *.txt)");

} // namespace

SetupPage::SetupPage(AdminSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_state(new QLabel(this)), m_planState(new QLabel(this)),
      m_teamState(new QLabel(this)), m_panelState(new QLabel(this)), m_valueState(new QLabel(this)),
      m_tree(new QTreeWidget(this)), m_freeze(makeButton(tr("Freeze the rules…"), "freeze"))
{
    QPushButton *fromTemplate = makeButton(tr("From a template…"), "planTemplate");
    QPushButton *fromFile = makeButton(tr("From a file…"), "planFile");
    connect(fromTemplate, &QPushButton::clicked, this, &SetupPage::chooseTemplate);
    connect(fromFile, &QPushButton::clicked, this, &SetupPage::choosePlanFile);
    connect(m_freeze, &QPushButton::clicked, this, &SetupPage::freeze);
    QPushButton *fromRound = makeButton(tr("From the round before…"), "teamsFromRound");
    connect(fromRound, &QPushButton::clicked, this, &SetupPage::chooseRoundBefore);
    const QList<QPushButton *> teams =
        makeTableButtons("teams", &SetupPage::useTeams) + QList<QPushButton *>{fromRound};
    const QList<QPushButton *> panel = makeTableButtons("panel", &SetupPage::usePanel);
    m_afterFreezing = makeTableButtons("values", &SetupPage::useMeasurements);
    m_beforeFreezing = QList<QPushButton *>{fromTemplate, fromFile, m_freeze} + teams + panel;
    m_freeze->setProperty("primary", true);
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("roundState"));
    m_panelState->setObjectName(QStringLiteral("panelState"));
    m_valueState->setObjectName(QStringLiteral("valueState"));

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(makeRow(tr("1. Evaluation plan"), m_planState, {fromTemplate, fromFile}));
    layout->addWidget(makeRow(tr("2. Teams"), m_teamState, teams));
    layout->addWidget(makeRow(tr("3. Evaluators"), m_panelState, panel));
    layout->addWidget(makeRow(tr("4. Freeze"),
                              new QLabel(tr("From then on the rules change only by an "
                                            "amendment that stays on record."),
                                         this),
                              {m_freeze}));
    layout->addWidget(makeRow(tr("5. Benchmark values"), m_valueState, m_afterFreezing));
    m_tree->setObjectName(QStringLiteral("rules"));
    m_tree->setHeaderLabels({tr("Rule"), tr("In words")});
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    wrapTexts(*m_tree);
    m_tree->setAccessibleName(tr("Evaluation plan"));
    layout->addWidget(m_tree, 1);
    connect(&m_session, &AdminSession::changed, this, &SetupPage::show);
    show();
}

QPushButton *SetupPage::makeButton(const QString &text, const char *name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

QList<QPushButton *> SetupPage::makeTableButtons(const char *name, Use use)
{
    QPushButton *open = makeButton(tr("Open CSV…"), name);
    QPushButton *paste = makeButton(tr("Paste"), name);
    paste->setObjectName(paste->objectName() + QStringLiteral("Paste"));
    paste->setToolTip(
        tr("Copy the cells in the spreadsheet, first row included, then press here."));
    connect(open, &QPushButton::clicked, this, [this, use] {
        const QString path = m_session.prompts().openFile(this, tr("Open CSV"), kCsvFilter);
        if (!path.isEmpty())
            (this->*use)(readCsv(path));
    });
    connect(paste, &QPushButton::clicked, this,
            [this, use] { (this->*use)(parseCsv(QApplication::clipboard()->text())); });
    return {open, paste};
}

QWidget *SetupPage::makeRow(const QString &title, QLabel *state,
                            const QList<QPushButton *> &buttons)
{
    auto *row = new QFrame(this);
    row->setProperty("card", true);
    auto *layout = new QHBoxLayout(row);
    auto *heading = new QLabel(title, row);
    QFont font = heading->font();
    font.setBold(true);
    heading->setFont(font);
    heading->setMinimumWidth(letterWidth(*this) * 24);
    state->setWordWrap(true);
    state->setTextFormat(Qt::PlainText);
    layout->addWidget(heading);
    layout->addWidget(state, 1);
    for (QPushButton *button : buttons)
        layout->addWidget(button);
    return row;
}

void SetupPage::chooseTemplate()
{
    QStringList titles;
    for (const QString &name : planTemplates()) {
        const Result<Plan> plan = planFromTemplate(name);
        if (!m_session.isWell(plan, this))
            return;
        titles.append(plan->title.in(currentLanguage()));
    }
    const std::optional<int> chosen =
        m_session.prompts().choose(this, tr("Which template?"), titles);
    if (!chosen)
        return;
    if (const Result<Plan> plan = planFromTemplate(planTemplates().at(*chosen)))
        usePlan(*plan);
}

void SetupPage::choosePlanFile()
{
    const QString path =
        m_session.prompts().openFile(this, tr("Open a plan"), QStringLiteral("JSON (*.json)"));
    if (path.isEmpty())
        return;
    const PlanReading reading = readPlanFile(path);
    if (reading.plan)
        usePlan(*reading.plan);
    else
        warnOfFaults(m_session.prompts(), this, reading.faults);
}

void SetupPage::usePlan(const Plan &plan)
{
    // The panel names groups of the plan before; where the new one lacks them it has to be given
    // again.
    const Round &round = m_session.workbook().round();
    Panel panel = round.panel;
    for (const Evaluator &evaluator : round.panel.evaluators)
        if (!plan.group(evaluator.group))
            panel = {};
    const bool isPanelLost = panel.evaluators.size() < round.panel.evaluators.size();
    if (!m_session.isWell(m_session.workbook().openRound(plan, round.teams, panel), this))
        return;
    m_session.refresh(this);
    if (isPanelLost)
        m_session.prompts().tell(this, tr("Give the evaluators again."),
                                 tr("They belong to groups that this plan does not have."));
}

void SetupPage::useTeams(const Result<CsvTable> &table)
{
    const Result<std::vector<Team>> teams = table.and_then(teamsFromCsv);
    if (!m_session.isWell(teams, this))
        return;
    // Recusals name teams; with other teams the panel has to be given again.
    const Round round = m_session.workbook().round();
    const Panel panel = round.panel.recusals.empty() ? round.panel : Panel();
    if (!m_session.isWell(m_session.workbook().openRound(round.plan, *teams, panel), this))
        return;
    m_session.refresh(this);
    if (panel.evaluators.size() < round.panel.evaluators.size())
        m_session.prompts().tell(this, tr("Give the evaluators again."),
                                 tr("Some are recused from teams that may be others now."));
}

void SetupPage::chooseRoundBefore()
{
    auto *dialog = new EntrantsDialog(m_session, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SetupPage::usePanel(const Result<CsvTable> &table)
{
    const Round round = m_session.workbook().round();
    const Result<Panel> panel = table.and_then(
        [&](const CsvTable &csv) { return panelFromCsv(csv, round.plan, round.teams); });
    if (m_session.isWell(panel, this) &&
        m_session.isWell(m_session.workbook().openRound(round.plan, round.teams, *panel), this))
        m_session.refresh(this);
}

void SetupPage::useMeasurements(const Result<CsvTable> &table)
{
    Workbook &workbook = m_session.workbook();
    const Result<std::vector<Measurement>> values = table.and_then([&](const CsvTable &csv) {
        return measurementsFromCsv(csv, workbook.round().plan, workbook.round().teams);
    });
    if (!m_session.isWell(values, this))
        return;
    const Result<ValueChanges> changes = previewValues(workbook, *values);
    if (!m_session.isWell(changes, this) || !mayReplace(*changes))
        return;
    const Result<ValuesEntered> entered = enterValues(workbook, *values, &*changes);
    if (!m_session.isWell(entered, this))
        return;
    m_session.refresh(this);
    m_session.prompts().tell(this, tr("The values are in."), enteredLines(*entered).join(u'\n'));
}

bool SetupPage::mayReplace(const ValueChanges &changes)
{
    return changes.replaced.empty() ||
           m_session.prompts().confirm(this,
                                       tr("Other values stand there already. Replace them? The old "
                                          "ones stay on record."),
                                       valueLines(changes).join(u'\n'), tr("Replace"));
}

void SetupPage::freeze()
{
    const Round &round = m_session.workbook().round();
    const QString what =
        tr("%1\n%2 axes, %3 points, %4 teams, %5 evaluators\nFingerprint %6")
            .arg(round.plan.title.in(currentLanguage()), QString::number(round.plan.axes.size()),
                 round.plan.points().toString(), QString::number(round.teams.size()),
                 QString::number(round.panel.evaluators.size()),
                 shortFingerprint(round.fingerprint));
    const QStringList people = QStringList{recusalsText(round.panel, round.teams)} +
                               namesakeLines(round.teams, round.panel) + spareWarnings(round);
    if (!m_session.prompts().confirm(
            this,
            tr("Freeze the rules? Afterwards they change only by an amendment, "
               "which stays on record."),
            what + u'\n' + people.join(u'\n'), tr("Freeze")))
        return;
    if (m_session.isWell(m_session.workbook().freeze(), this))
        m_session.refresh(this);
}

void SetupPage::show()
{
    Workbook &workbook = m_session.workbook();
    const RoundState state = workbook.state();
    const Round &round = workbook.round();
    switch (state) {
    case RoundState::None: m_state->setText(tr("Begin with the evaluation plan.")); break;
    case RoundState::Open:
        m_state->setText(tr("In preparation. Nothing is binding until it is frozen."));
        break;
    case RoundState::Frozen:
        m_state->setText(tr("Frozen on %1. Plan %2")
                             .arg(koreaTime(round.frozenAt), shortFingerprint(round.fingerprint)));
        break;
    }
    for (QPushButton *button : std::as_const(m_beforeFreezing))
        button->setEnabled(state != RoundState::Frozen);
    for (QPushButton *button : std::as_const(m_afterFreezing))
        button->setEnabled(state == RoundState::Frozen);
    const bool hasPlan = state != RoundState::None;
    for (const char *name : {"teams", "teamsPaste", "teamsFromRound", "panel", "panelPaste"})
        if (auto *button = findChild<QPushButton *>(QString::fromLatin1(name)); !hasPlan)
            button->setEnabled(false);
    m_freeze->setEnabled(state == RoundState::Open && !round.teams.empty() &&
                         !round.panel.evaluators.empty());
    m_planState->setText(hasPlan ? round.plan.title.in(currentLanguage()) : tr("none yet"));
    m_tree->clear();
    if (hasPlan)
        showPlan(round.plan);
    showPeople();
}

QString SetupPage::originText()
{
    const Result<std::optional<Origin>> origin = originOf(m_session.workbook());
    if (!m_session.isWell(origin, this) || !*origin)
        return {};
    return u'\n' +
           tr("%1 of them from the round before (%2).")
               .arg(QString::number((*origin)->teams), shortFingerprint((*origin)->programme));
}

void SetupPage::showPeople()
{
    const Round &round = m_session.workbook().round();
    QStringList teams;
    for (const Team &team : round.teams)
        teams.append(team.name.in(currentLanguage()));
    m_teamState->setText(
        teams.isEmpty()
            ? tr("columns: id, name_ko, name_en")
            : tr("%1 teams: %2").arg(teams.size()).arg(teams.join(QStringLiteral(", "))) +
                  originText());
    QStringList groups;
    for (const Group &group : round.plan.groups) {
        const auto count =
            std::count_if(round.panel.evaluators.begin(), round.panel.evaluators.end(),
                          [&](const Evaluator &e) { return e.group == group.id; });
        if (count > 0)
            groups.append(
                tr("%1: %2 people").arg(group.title.in(currentLanguage()), QString::number(count)));
    }
    QStringList people{groups.join(QStringLiteral(", ")), recusalsText(round.panel, round.teams)};
    people += namesakeLines(round.teams, round.panel);
    m_panelState->setText(groups.isEmpty() ? tr("columns: evaluator, group, name, recused")
                                           : people.join(u'\n'));
    showValues();
}

void SetupPage::showValues()
{
    Workbook &workbook = m_session.workbook();
    if (workbook.state() != RoundState::Frozen) {
        m_valueState->setText(tr("after freezing"));
        return;
    }
    QStringList columns{QStringLiteral("team")};
    for (const Item &item : workbook.round().plan.items())
        if (!item.isCarried)
            columns.append(item.id.value);
    const auto missing = missingValues(workbook);
    const Result<Ledger> ledger = loadLedger(workbook);
    if (!missing || !ledger) {
        m_valueState->setText(sentence(missing ? ledger.error() : missing.error()));
        return;
    }
    const size_t teams = workbook.round().teams.size() - ledger->facts.withdrawn.size();
    const size_t asked = teams * static_cast<size_t>(columns.size() - 1);
    QString text = tr("%1 of %2 values; columns: %3")
                       .arg(asked - missing->size())
                       .arg(asked)
                       .arg(columns.join(QStringLiteral(", ")));
    if (asked > missing->size() && !missing->empty())
        text += u'\n' + missingText(*missing);
    m_valueState->setText(text);
}

void SetupPage::showPlan(const Plan &plan)
{
    const QString language = currentLanguage();
    std::vector<RuleLine> lines = scoringRules(plan, language);
    const std::vector<RuleLine> around = procedureRules(plan, language);
    lines.insert(lines.end(), around.begin(), around.end());
    const std::vector<PartRule> parts = partRules(plan, language);
    for (const RuleLine &line : lines) {
        auto *row = new QTreeWidgetItem(m_tree, {line.label, line.text});
        // An axis has its criteria or items under it.
        for (const PartRule &part : parts)
            if (line.label == withPoints(part.axis.title.in(language), part.axis.points))
                new QTreeWidgetItem(row, {withPoints(part.title.in(language), part.points),
                                          part.marks + QStringLiteral(". ") + part.conversion});
        row->setExpanded(true);
    }
}

} // namespace simsa
