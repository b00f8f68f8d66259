#include "ui/desktop/admin/versions_dialog.h"

#include "app/report/outcome_words.h"
#include "db/amend.h"
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
QString storyOf(const std::vector<VersionOutcome> &outcomes, const Round &round)
{
    QStringList paragraphs;
    const Plan *before = nullptr;
    for (const VersionOutcome &outcome : outcomes) {
        QStringList lines = versionStory(outcome.version, round.teams, currentLanguage());
        if (before)
            for (const QString &rule :
                 changedRules(*before, outcome.version.plan, currentLanguage()))
                lines.append(QStringLiteral("• ") + rule);
        lines += versionNotes(outcome, currentLanguage());
        paragraphs.append(lines.join(u'\n'));
        before = &outcome.version.plan;
    }
    return paragraphs.join(QStringLiteral("\n\n"));
}

QTableWidget *tableOf(const std::vector<VersionOutcome> &outcomes, QWidget *parent)
{
    const std::vector<TeamOutcome> &teams = outcomes.back().outcome.teams;
    auto *table = new QTableWidget(static_cast<int>(teams.size()),
                                   static_cast<int>(outcomes.size()) + 1, parent);
    QStringList titles{VersionsDialog::tr("Team")};
    for (const VersionOutcome &outcome : outcomes)
        titles.append(VersionsDialog::tr("Version %1").arg(outcome.version.number));
    table->setHorizontalHeaderLabels(titles);
    for (size_t row = 0; row < teams.size(); ++row) {
        const int at = static_cast<int>(row);
        table->setItem(at, 0, new QTableWidgetItem(teams[row].team.name.in(currentLanguage())));
        for (size_t i = 0; i < outcomes.size(); ++i)
            if (const TeamOutcome *team = outcomes[i].outcome.team(teams[row].team.id))
                table->setItem(at, static_cast<int>(i) + 1,
                               new QTableWidgetItem(placingText(placingOf(*team))));
    }
    table->setObjectName(QStringLiteral("versions"));
    table->setAccessibleName(VersionsDialog::tr("Outcomes under every version"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

} // namespace

VersionsDialog::VersionsDialog(const std::vector<VersionOutcome> &outcomes, const Round &round,
                               QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Versions of the rules"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tableOf(outcomes, this), 1);
    auto *story = new QLabel(storyOf(outcomes, round), this);
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
}

} // namespace simsa
