#include "ui/desktop/admin/versions_dialog.h"

#include "app/report/outcome_words.h"
#include "ui/desktop/admin/look_part.h"
#include "ui/desktop/admin/outcome_text.h"
#include "ui/desktop/admin/procedure_text.h"
#include "ui/desktop/admin/version_text.h"
#include "ui/desktop/parts/theme.h"
#include "ui/words/language.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

namespace simsa {
namespace {

// One paragraph a version: when, by whom, why, what was known, what it changed.
QString storyOf(const std::vector<VersionState> &versions, const Round &round)
{
    QStringList paragraphs;
    const Plan *before = nullptr;
    for (const VersionState &state : versions) {
        QStringList lines = versionStory(state.version, round.teams, currentLanguage());
        if (before)
            for (const QString &rule : changedRules(*before, state.version.plan, currentLanguage()))
                lines.append(QStringLiteral("• ") + rule);
        lines += versionNotes(state, currentLanguage());
        paragraphs.append(lines.join(u'\n'));
        before = &state.version.plan;
    }
    return paragraphs.join(QStringLiteral("\n\n"));
}

void fill(QTableWidget &table, const std::vector<VersionOutcome> &outcomes)
{
    const std::vector<TeamOutcome> &teams = outcomes.back().outcome.teams;
    table.setRowCount(static_cast<int>(teams.size()));
    table.setColumnCount(static_cast<int>(outcomes.size()) + 1);
    QStringList titles{VersionsDialog::tr("Team")};
    for (const VersionOutcome &outcome : outcomes)
        titles.append(VersionsDialog::tr("Version %1").arg(outcome.version.number));
    table.setHorizontalHeaderLabels(titles);
    for (size_t row = 0; row < teams.size(); ++row) {
        const int at = static_cast<int>(row);
        table.setItem(at, 0, new QTableWidgetItem(teams[row].team.name.in(currentLanguage())));
        for (size_t i = 0; i < outcomes.size(); ++i)
            if (const TeamOutcome *team = outcomes[i].outcome.team(teams[row].team.id))
                table.setItem(at, static_cast<int>(i) + 1,
                              new QTableWidgetItem(placingText(placingOf(*team))));
    }
}

} // namespace

VersionsDialog::VersionsDialog(AdminSession &session, const VersionsTrial &trial, QWidget *parent)
    : QDialog(parent), m_session(session),
      m_look(new LookPart(this, tr("Show the outcomes (the look is noted)"))),
      m_table(new QTableWidget(this))
{
    setWindowTitle(tr("Versions of the rules"));
    auto *layout = new QVBoxLayout(this);
    m_table->setObjectName(QStringLiteral("versions"));
    m_table->setAccessibleName(tr("Outcomes under every version"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->hide();
    layout->addWidget(m_look);
    layout->addWidget(m_table, 1);
    auto *story = new QLabel(storyOf(trial.versions, session.workbook().round()), this);
    story->setObjectName(QStringLiteral("versionStory"));
    story->setTextFormat(Qt::PlainText);
    story->setWordWrap(true);
    story->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    story->setMargin(8);
    story->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setWidget(story);
    layout->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    fitToScreen(*this, 110, 30);
    connect(m_look, &LookPart::wanted, this, &VersionsDialog::reveal);
    if (trial.isSeen)
        reveal();
    else
        m_look->offer();
}

void VersionsDialog::reveal()
{
    const Result<Shown<std::vector<VersionOutcome>>> shown = showVersions(m_session.workbook());
    if (!m_session.isWell(shown, this))
        return;
    m_look->tell(shown->look, {});
    fill(*m_table, shown->what);
    m_table->show();
}

} // namespace simsa
