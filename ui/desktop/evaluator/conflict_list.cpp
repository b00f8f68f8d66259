#include "ui/desktop/evaluator/conflict_list.h"

#include "app/base/text_rule.h"
#include "ui/desktop/parts/theme.h"
#include "ui/words/language.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace simsa {
namespace {

constexpr int kLongestGround = 500; // characters; a sentence or two

void addText(QVBoxLayout *layout, const QString &text, const char *name, bool isFaint = false)
{
    auto *label = new QLabel(text, layout->parentWidget());
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("faint", isFaint);
    layout->addWidget(label);
}

QString nameOf(const Packet &packet, const TeamId &id)
{
    const auto team = std::find_if(packet.teams.begin(), packet.teams.end(),
                                   [&](const Team &other) { return other.id == id; });
    return team == packet.teams.end() ? id.value : team->name.in(currentLanguage());
}

} // namespace

ConflictList::ConflictList(const Scoring &scoring, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(letterWidth(*this));
    const Packet &packet = scoring.scorebook().packet();
    addText(layout,
            tr("Tick each team with which you have a conflict of interest, for example because "
               "you, your family or your institution work for it, advise it, did joint research "
               "with it, invested in it or are in dispute with it. You then step back from the "
               "team: its marks are not asked for and not missed, and your sheet says so. Of every "
               "other team you confirm that there is no conflict."),
            "conflicts.about");
    if (const Group *group = packet.plan.group(packet.evaluator.group); group && group->isBlind)
        addText(layout,
                tr("The teams stand under code names. If you recognise one later, declare the "
                   "conflict then."),
                "conflicts.blind");
    QStringList excluded;
    for (const TeamId &team : packet.recused)
        excluded.append(nameOf(packet, team));
    if (!excluded.isEmpty())
        addText(layout,
                tr("You are excluded already from: %1").arg(excluded.join(QStringLiteral(", "))),
                "conflicts.excluded");
    for (const TeamMarks &team : scoring.marks())
        layout->addWidget(makeRow(team, nameOf(packet, team.team)));
    addText(layout,
            tr("Up and Down go from team to team, End to the last one. A conflict can also be "
               "declared later, until you sign; marks given by then are kept out of the sheet."),
            "conflicts.later", true);
}

QWidget *ConflictList::makeRow(const TeamMarks &team, const QString &name)
{
    auto *row = new QWidget(this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *upper = new QHBoxLayout;
    auto *title = new QLabel(name, row);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    upper->addWidget(title, 1);
    auto *isDeclared = new QCheckBox(tr("Conflict of interest"), row);
    isDeclared->setObjectName(QStringLiteral("conflict.") + team.team.value);
    isDeclared->setAccessibleName(tr("%1: conflict of interest").arg(name));
    isDeclared->setAccessibleDescription(tr("Not ticked: you confirm that there is none."));
    isDeclared->setProperty("choice", true); // shows where the focus is
    isDeclared->setChecked(team.isRecused());
    isDeclared->installEventFilter(this);
    upper->addWidget(isDeclared);
    layout->addLayout(upper);

    auto *ground = new QLineEdit(team.ground, row);
    ground->setProperty("ownUndo", true);
    ground->setObjectName(QStringLiteral("ground.") + team.team.value);
    ground->setAccessibleName(tr("%1: ground of the conflict of interest").arg(name));
    ground->setAccessibleDescription(tr("It stands in your sheet."));
    ground->setPlaceholderText(tr("Ground, such as: joint research until last year"));
    ground->setMaxLength(kLongestGround);
    ground->setVisible(team.isRecused());
    layout->addWidget(ground);

    connect(isDeclared, &QCheckBox::toggled, ground, &QWidget::setVisible);
    connect(isDeclared, &QCheckBox::toggled, this, &ConflictList::changed);
    connect(ground, &QLineEdit::textChanged, this, &ConflictList::changed);
    m_rows.push_back({name, isDeclared, ground});
    return row;
}

QStringList ConflictList::grounds() const
{
    QStringList grounds;
    for (const Row &row : m_rows)
        grounds.append(row.isDeclared->isChecked() ? trimmedText(row.ground->text()) : QString());
    return grounds;
}

QStringList ConflictList::withoutGround() const
{
    QStringList names;
    for (const Row &row : m_rows)
        if (row.isDeclared->isChecked() && trimmedText(row.ground->text()).isEmpty())
            names.append(row.name);
    return names;
}

bool ConflictList::eventFilter(QObject *object, QEvent *event)
{
    // Up and Down go from box to box by themselves; a hundred teams also need a way past them.
    if (event->type() == QEvent::KeyPress && !m_rows.empty()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Home || key == Qt::Key_End) {
            (key == Qt::Key_Home ? m_rows.front() : m_rows.back())
                .isDeclared->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace simsa
