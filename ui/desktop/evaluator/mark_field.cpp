#include "ui/desktop/evaluator/mark_field.h"

#include "ui/desktop/evaluator/text_field.h"
#include "ui/desktop/parts/flow_layout.h"
#include "ui/desktop/parts/theme.h"
#include "ui/desktop/parts/word_button.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace simsa {
namespace {

// Up to seven marks fit side by side with their words; more are typed as a number.
constexpr qint64 kMostButtons = 7;

} // namespace

qint64 MarkField::stepsOf(const Scale &scale)
{
    return (scale.most - scale.least).units() / scale.step.units();
}

Points MarkField::markAt(qint64 steps) const
{
    return Points::fromUnits(m_scale.least.units() + steps * m_scale.step.units());
}

MarkField *MarkField::make(const Criterion &criterion, const QString &language, QWidget *parent)
{
    MarkField *field = nullptr;
    if (stepsOf(criterion.scale) < kMostButtons)
        field = new ChoiceField(criterion, language, parent);
    else
        field = new NumberField(criterion, language, parent);
    field->setObjectName(QStringLiteral("mark.") + criterion.id.value);
    return field;
}

QString levelText(const Scale &scale, Points mark, const QString &language)
{
    const Level *level = scale.levelOf(mark);
    return level ? level->title.in(language) : QString();
}

MarkField::MarkField(const Criterion &criterion, const QString &language, QWidget *parent)
    : QWidget(parent), m_scale(criterion.scale), m_language(language),
      m_isVote(criterion.points == Points()), m_hint(criterion.hint.in(language)),
      m_state(textLabel({}, this))
{
    m_state->setObjectName(QStringLiteral("state"));
    setAccessibleName(criterion.title.in(language));
}

void MarkField::takeFocus()
{
    setFocus(Qt::TabFocusReason);
}

void MarkField::showState(std::optional<Points> mark, const QString &words)
{
    m_mark = mark;
    m_state->setText(mark ? words : tr("not scored"));
    setAccessibleDescription(description());
    update();
}

QString MarkField::description() const
{
    QStringList parts{m_state->text(), m_hint};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

void MarkField::paintEvent(QPaintEvent *)
{
    if (m_mark)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = letterWidth(*this) / 2.0;
    painter.setPen(QPen(colours().faint, std::max(1.0, radius / 4), Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), radius, radius);
}

ChoiceField::ChoiceField(const Criterion &criterion, const QString &language, QWidget *parent)
    : MarkField(criterion, language, parent), m_buttons(new QButtonGroup(this))
{
    const int gap = letterWidth(*this) / 2;
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * gap, 2 * gap, 2 * gap, gap);
    layout->setSpacing(gap);
    auto *row = new FlowLayout(FlowLayout::Kind::Scale, gap);
    for (int i = 0; i <= stepsOf(m_scale); ++i) {
        const Points mark = markAt(i);
        auto *button = new WordButton(wordsFor(mark, QStringLiteral("\n")), this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setAccessibleName(accessibleName() + QStringLiteral(": ") +
                                  wordsFor(mark, QStringLiteral(" ")));
        m_buttons->addButton(button, i);
        row->addWidget(button);
    }
    layout->addLayout(row);
    layout->addWidget(stateLabel());
    setProperty("choice", true); // shows its focus as a frame
    setAttribute(Qt::WA_StyledBackground);
    // The row is one stop for the Tab key; within it the digits and arrows choose.
    setFocusPolicy(Qt::StrongFocus);
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int index) {
        setFocus();
        choose(index);
    });
    setMark(std::nullopt);
}

// A vote has no number: the marks behind its words are shown to nobody.
QString ChoiceField::wordsFor(Points mark, const QString &between) const
{
    const QString word = levelText(m_scale, mark, m_language);
    if (m_isVote)
        return word;
    return word.isEmpty() ? mark.toString() : mark.toString() + between + word;
}

void ChoiceField::choose(int index)
{
    if (m_isReadOnly || !m_buttons->button(index))
        return;
    const Points chosen = markAt(index);
    setMark(chosen);
    Q_EMIT markChanged(chosen);
}

void ChoiceField::clear()
{
    if (m_isReadOnly)
        return;
    setMark(std::nullopt);
    Q_EMIT markChanged(std::nullopt);
}

void ChoiceField::setMark(std::optional<Points> mark)
{
    m_typed.clear();
    m_buttons->setExclusive(false);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setChecked(mark && markAt(m_buttons->id(button)) == *mark);
    m_buttons->setExclusive(mark.has_value());
    showState(mark, mark ? wordsFor(*mark, QStringLiteral(" – ")) : QString());
}

void ChoiceField::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (QAbstractButton *button : m_buttons->buttons())
        button->setAttribute(Qt::WA_TransparentForMouseEvents, isReadOnly);
}

void ChoiceField::focusInEvent(QFocusEvent *event)
{
    m_typed.clear();
    MarkField::focusInEvent(event);
}

void ChoiceField::keyPressEvent(QKeyEvent *event)
{
    // With a modifier it is the window's.
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        MarkField::keyPressEvent(event);
        return;
    }
    const int checked = m_buttons->checkedId();
    const int last = static_cast<int>(stepsOf(m_scale));
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT done(); return;
    case Qt::Key_Left:
    case Qt::Key_Up: choose(std::max(0, checked - 1)); return;
    case Qt::Key_Right:
    case Qt::Key_Down: choose(std::min(last, checked + 1)); return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: clear(); return;
    default: break;
    }
    if (!takeTyped(event->text()))
        MarkField::keyPressEvent(event);
}

// What is typed is a mark, or the beginning of one, as "1" is of "100".
bool ChoiceField::takeTyped(const QString &text)
{
    if (m_isVote || text.isEmpty())
        return false;
    for (const QString &typed : {m_typed + text, text}) {
        bool isBeginning = false;
        for (int i = 0; i <= stepsOf(m_scale); ++i) {
            const QString mark = markAt(i).toString();
            isBeginning = isBeginning || mark.startsWith(typed);
            if (mark == typed) {
                choose(i);
                m_typed = typed;
                return true;
            }
        }
        if (isBeginning) {
            m_typed = typed;
            return true;
        }
    }
    m_typed.clear();
    return false;
}

} // namespace simsa
