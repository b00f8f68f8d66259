#include "ui/desktop/evaluator/take_over_dialog.h"

#include "app/base/text_rule.h"
#include "app/report/outcome_words.h"
#include "ui/desktop/parts/theme.h"
#include "ui/desktop/parts/wrapping.h"
#include "ui/words/form_words.h"
#include "ui/words/language.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace simsa {
namespace {

QLabel *addText(QVBoxLayout *layout, const QString &text, const char *name, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->addWidget(label);
    return label;
}

QString teamNames(const Packet &packet)
{
    const std::vector<TeamId> judged = packet.judgedTeams();
    QStringList names;
    for (const Team &team : packet.teams)
        if (std::find(judged.begin(), judged.end(), team.id) != judged.end())
            names.append(team.name.in(currentLanguage()));
    return names.join(u'\n');
}

} // namespace

TakeOverDialog::TakeOverDialog(const Scorebook &scorebook, const TakeOver &takeOver,
                               QWidget *parent)
    : QDialog(parent), m_takeOver(new QPushButton(tr("Take over"), this))
{
    setWindowTitle(tr("A newer packet"));
    // However large the text is, all of it can be scrolled to and the buttons stay in sight.
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeContent(scorebook, takeOver));

    auto *leave = new QPushButton(tr("Leave as it is"), this);
    leave->setObjectName(QStringLiteral("leaveAsItIs"));
    leave->setAccessibleDescription(tr("Nothing is changed; you go on with the older packet."));
    m_takeOver->setObjectName(QStringLiteral("takeOver"));
    m_takeOver->setAccessibleDescription(tr("From now on you answer the newer packet."));
    m_takeOver->setProperty("primary", true);
    m_takeOver->setDefault(true);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_takeOver, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addLayout(rowOfButtons({leave, m_takeOver}));
    fitToScreen(*this, 96, takeOver.isSameForm ? 9 : 26);
}

QWidget *TakeOverDialog::makeContent(const Scorebook &scorebook, const TakeOver &takeOver)
{
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(letterWidth(*this));
    const Packet &packet = takeOver.packet;
    addText(layout,
            tr("This packet is newer than the one you are answering: issue %1 of %2 instead of "
               "issue %3.")
                .arg(QString::number(packet.issue), koreaTime(packet.issuedAt),
                     QString::number(scorebook.packet().issue)),
            "takeOverIssue", this);
    if (takeOver.isSameForm) {
        addText(layout,
                takeOver.isSamePlan
                    ? tr("The plan is the same. Everything you entered stays as it is.")
                    : tr("The plan was amended, but nothing of what you are asked. Everything you "
                         "entered stays as it is."),
                "takeOverEffect", this);
        layout->addStretch(1);
        return content;
    }
    addText(layout, tr("This changes in what you are asked:"), "takeOverEffect", this);
    layout->addWidget(makeChanges(scorebook, takeOver), 1);
    addText(layout,
            tr("%1 of your answers come along; you look at each once more and confirm it. %2 "
               "drop out, because their question is gone or another one.")
                .arg(takeOver.carried)
                .arg(takeOver.dropped),
            "takeOverCounts", this);
    if (!scorebook.submissions().empty())
        addReason(layout);
    return content;
}

QWidget *TakeOverDialog::makeChanges(const Scorebook &scorebook, const TakeOver &takeOver)
{
    auto *list = new QTreeWidget(this);
    list->setObjectName(QStringLiteral("formChanges"));
    list->setAccessibleName(tr("What changes"));
    list->setAccessibleDescription(tr("Each change, how it was before and how it is after"));
    list->setHeaderLabels({tr("What changes"), tr("Before"), tr("After")});
    list->setRootIsDecorated(false);
    list->setAllColumnsShowFocus(true);
    list->header()->setSectionResizeMode(QHeaderView::Stretch);
    list->header()->setSectionsMovable(false);
    list->setMinimumHeight(8 * fontMetrics().lineSpacing());
    wrapTexts(*list);
    const Form before = scorebook.form();
    const Form after = takeOver.packet.form();
    for (const FormChange &change : takeOver.changes) {
        const FormChangeText text = formChangeText(change, before, after, currentLanguage());
        list->addTopLevelItem(new QTreeWidgetItem({text.what, text.before, text.after}));
    }
    const QString teamsBefore = teamNames(scorebook.packet());
    const QString teamsAfter = teamNames(takeOver.packet);
    if (teamsBefore != teamsAfter)
        list->addTopLevelItem(new QTreeWidgetItem({tr("Teams to judge"), teamsBefore, teamsAfter}));
    if (list->topLevelItemCount() > 0)
        list->setCurrentItem(list->topLevelItem(0));
    return list;
}

void TakeOverDialog::addReason(QVBoxLayout *layout)
{
    QLabel *why = addText(layout,
                          tr("You have handed in already. That sheet stays on record, and it is "
                             "opened for correction with this reason; sign it again afterwards:"),
                          "takeOverWhy", this);
    m_reason = new QLineEdit(tr("The evaluation plan was amended"), this);
    m_reason->setObjectName(QStringLiteral("takeOverReason"));
    m_reason->setAccessibleName(tr("Reason for the correction"));
    m_reason->setAccessibleDescription(why->text());
    why->setBuddy(m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &reason) {
        m_takeOver->setEnabled(!trimmedText(reason).isEmpty());
    });
    layout->addWidget(m_reason);
}

QString TakeOverDialog::reason() const
{
    return m_reason ? trimmedText(m_reason->text()) : QString();
}

} // namespace simsa
