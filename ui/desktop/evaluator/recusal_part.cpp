#include "ui/desktop/evaluator/recusal_part.h"

#include "app/base/text_rule.h"
#include "app/exchange/sheet_file.h"
#include "app/report/outcome_words.h"
#include "ui/desktop/evaluator/text_field.h"
#include "ui/desktop/parts/flow_layout.h"
#include "ui/desktop/parts/theme.h"
#include "ui/words/error_words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace simsa {
namespace {

QPushButton *button(const QString &text, const char *name, const QString &description,
                    QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAccessibleName(text);
    made->setAccessibleDescription(description);
    made->setAutoDefault(true);
    return made;
}

} // namespace

RecusalPanel::RecusalPanel(QWidget *parent) : QFrame(parent)
{
    setProperty("card", true);
    setObjectName(QStringLiteral("recusalPanel"));
    auto *layout = new QVBoxLayout(this);
    const QString why = tr("If you are related to this team or have an interest in it, step back "
                           "from it. The sheet will name the ground.");
    layout->addWidget(textLabel(why, this));
    m_ground = new TextEntry(tr("Ground, such as a joint project or a family tie"), std::nullopt,
                             kLongestReason, 3, this);
    m_ground->field()->setObjectName(QStringLiteral("recusalGround"));
    m_ground->field()->setAccessibleDescription(why);
    m_ground->field()->setUndoRedoEnabled(true); // it is stored only with the declaration
    m_ground->field()->setProperty("ownUndo", true);
    layout->addWidget(m_ground);
    m_problem = textLabel({}, this, "bad");
    m_problem->setObjectName(QStringLiteral("recusalProblem"));
    layout->addWidget(m_problem);
    auto *row = new FlowLayout(FlowLayout::Kind::Words, letterWidth(*this));
    auto *declared = button(tr("Declare"), "declareRecusal",
                            tr("Closes this team after one more question."), this);
    auto *cancel = button(tr("Cancel"), "cancelRecusal", tr("Nothing changes."), this);
    row->addWidget(declared);
    row->addWidget(cancel);
    layout->addLayout(row);
    connect(declared, &QPushButton::clicked, this, &RecusalPanel::declare);
    connect(cancel, &QPushButton::clicked, this, &RecusalPanel::cancelled);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &RecusalPanel::cancelled);
}

void RecusalPanel::open()
{
    m_ground->showText({});
    m_problem->setVisible(false);
    setVisible(true);
    m_ground->field()->setFocus(Qt::TabFocusReason);
}

void RecusalPanel::declare()
{
    const QString ground = trimmedText(m_ground->field()->toPlainText());
    m_problem->setVisible(ground.isEmpty());
    if (!ground.isEmpty()) {
        Q_EMIT declared(ground);
        return;
    }
    m_problem->setText(sentence({ErrorCode::GroundMissing, {}, {}, {}}));
    m_ground->field()->setFocus();
}

ClosedTeam::ClosedTeam(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("closedTeam"));
    setFocusPolicy(Qt::StrongFocus);
    setProperty("choice", true); // shows its focus as a frame
    auto *outside = new QVBoxLayout(this);
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    outside->addWidget(card);
    auto *layout = new QVBoxLayout(card);
    QLabel *title = textLabel(tr("You have stepped back from this team."), card);
    enlarge(title, 1.2);
    layout->addWidget(title);
    m_ground = textLabel({}, card);
    m_ground->setObjectName(QStringLiteral("ground"));
    m_at = textLabel({}, card, "faint");
    m_at->setObjectName(QStringLiteral("declaredAt"));
    layout->addWidget(m_ground);
    layout->addWidget(m_at);
    layout->addWidget(textLabel(tr("Its marks are not asked for and stay out of your sheet. What "
                                   "you had entered is kept and comes back if you take this back."),
                                card));
    auto *row = new FlowLayout(FlowLayout::Kind::Words, letterWidth(*this));
    m_takeBack = button(tr("Take back"), "takeBack",
                        tr("Opens this team again, with the marks that you had entered."), card);
    row->addWidget(m_takeBack);
    layout->addLayout(row);
    setAccessibleName(title->text());
    connect(m_takeBack, &QPushButton::clicked, this, &ClosedTeam::takenBack);
}

void ClosedTeam::show(const QString &ground, const QString &at, bool isEditable)
{
    m_ground->setText(tr("Ground: %1").arg(ground));
    m_at->setText(tr("Declared: %1").arg(koreaTime(at)));
    m_takeBack->setVisible(isEditable);
    setAccessibleDescription(m_ground->text() + QStringLiteral(". ") + m_at->text());
    setVisible(true);
}

void ClosedTeam::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & Qt::ControlModifier))
        Q_EMIT done();
    else
        QFrame::keyPressEvent(event);
}

} // namespace simsa
