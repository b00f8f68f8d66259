#include "ui/desktop/mark_field.h"

#include "app/sheet/marks.h"
#include "ui/desktop/theme.h"
#include "ui/words/error_words.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

namespace simsa {
namespace {

// Up to seven marks fit side by side with their words; more are typed as a number.
constexpr qint64 kMostButtons = 7;

qint64 stepsOf(const Scale &scale)
{
    return (scale.most - scale.least).units() / scale.step.units();
}

Points markAt(const Scale &scale, int index)
{
    return Points::fromUnits(scale.least.units() + index * scale.step.units());
}

} // namespace

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

ChoiceField::ChoiceField(const Criterion &criterion, const QString &language, QWidget *parent)
    : MarkField(parent), m_scale(criterion.scale), m_isVote(criterion.points == Points()),
      m_buttons(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i <= stepsOf(m_scale); ++i) {
        const Points mark = markAt(m_scale, i);
        const QString word = levelText(m_scale, mark, language);
        auto *button = new QToolButton(this);
        const QString spoken = m_isVote ? word : mark.toString() + u' ' + word;
        button->setText(m_isVote         ? word
                        : word.isEmpty() ? mark.toString()
                                         : mark.toString() + QStringLiteral("\n") + word);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setAccessibleName(criterion.title.in(language) + QStringLiteral(": ") + spoken);
        m_buttons->addButton(button, i);
        layout->addWidget(button, 1);
    }
    setProperty("choice", true); // shows its focus as a frame
    setAttribute(Qt::WA_StyledBackground);
    layout->setContentsMargins(4, 4, 4, 4);
    // The row is one stop for the Tab key; within it the digits and arrows choose.
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(criterion.title.in(language));
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int index) {
        setFocus();
        choose(index);
    });
}

void ChoiceField::choose(int index)
{
    if (m_isReadOnly || !m_buttons->button(index))
        return;
    setMark(markAt(m_scale, index));
    Q_EMIT markChanged(markAt(m_scale, index));
}

void ChoiceField::setMark(std::optional<Points> mark)
{
    m_buttons->setExclusive(false);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setChecked(mark && markAt(m_scale, m_buttons->id(button)) == *mark);
    m_buttons->setExclusive(mark.has_value());
}

void ChoiceField::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    for (QAbstractButton *button : m_buttons->buttons())
        button->setAttribute(Qt::WA_TransparentForMouseEvents, isReadOnly);
}

void ChoiceField::keyPressEvent(QKeyEvent *event)
{
    const int checked = m_buttons->checkedId();
    const int last = static_cast<int>(stepsOf(m_scale));
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT done(); return;
    case Qt::Key_Left: choose(std::max(0, checked - 1)); return;
    case Qt::Key_Right: choose(std::min(last, checked + 1)); return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (m_isReadOnly)
            return;
        setMark(std::nullopt);
        Q_EMIT markChanged(std::nullopt);
        return;
    default: break;
    }
    // The marks that stand for votes are shown to nobody, so nobody can mean them.
    if (const auto typed = m_isVote ? std::nullopt : Points::parse(event->text()))
        for (int i = 0; i <= last; ++i)
            if (markAt(m_scale, i) == *typed) {
                choose(i);
                return;
            }
    MarkField::keyPressEvent(event);
}

NumberField::NumberField(const Criterion &criterion, const QString &language, QWidget *parent)
    : MarkField(parent), m_scale(criterion.scale), m_language(language),
      m_edit(new QLineEdit(this)), m_level(new QLabel(this)), m_problem(new QLabel(this))
{
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_edit->setMaxLength(16); // nine digits, a point, six more
    m_edit->setAlignment(Qt::AlignRight);
    m_edit->setMaximumWidth(letterWidth(*m_edit) * 14);
    m_edit->setPlaceholderText(tr("not scored"));
    m_edit->setAccessibleName(criterion.title.in(language));
    auto *range = new QLabel(
        tr("%1 to %2, in steps of %3")
            .arg(m_scale.least.toString(), m_scale.most.toString(), m_scale.step.toString()),
        this);
    range->setProperty("faint", true);
    m_edit->setAccessibleDescription(range->text());
    m_problem->setProperty("bad", true);
    m_problem->setWordWrap(true);
    m_problem->setVisible(false);
    layout->addWidget(m_edit, 0, 0);
    layout->addWidget(m_level, 0, 1);
    layout->addWidget(range, 0, 2);
    layout->setColumnStretch(3, 1);
    QStringList levels;
    for (const Level &level : m_scale.levels)
        levels.append(tr("%1 from %2").arg(level.title.in(language), level.at.toString()));
    if (!levels.isEmpty()) {
        auto *words = new QLabel(levels.join(QStringLiteral("  ·  ")), this);
        words->setProperty("faint", true);
        words->setWordWrap(true);
        layout->addWidget(words, 1, 0, 1, 4);
    }
    layout->addWidget(m_problem, 2, 0, 1, 4);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &NumberField::takeText);
    connect(m_edit, &QLineEdit::returnPressed, this, &MarkField::done);
}

void NumberField::takeText(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty()) {
        show(std::nullopt, {});
        Q_EMIT markChanged(std::nullopt);
        return;
    }
    const std::optional<Points> mark = Points::parse(typed);
    QString problem;
    if (!mark)
        problem = sentence({ErrorCode::NotADecimal, {}, {}, typed});
    else if (const auto fits = checkMark(m_scale, *mark); !fits)
        problem = sentence(fits.error());
    // What is on the screen and what is stored must agree: a text that is no mark is no score.
    const std::optional<Points> stored = problem.isEmpty() ? mark : std::nullopt;
    show(stored, problem);
    Q_EMIT markChanged(stored);
}

void NumberField::show(std::optional<Points> mark, const QString &problem)
{
    m_level->setText(mark ? levelText(m_scale, *mark, m_language) : QString());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_edit->setProperty("bad", !problem.isEmpty());
    m_edit->style()->polish(m_edit);
}

void NumberField::setMark(std::optional<Points> mark)
{
    m_edit->setText(mark ? mark->toString() : QString());
    show(mark, {});
}

void NumberField::setReadOnly(bool isReadOnly)
{
    m_edit->setReadOnly(isReadOnly);
}

} // namespace simsa
