#include "app/base/typed_number.h"
#include "app/sheet/marks.h"
#include "ui/desktop/evaluator/mark_field.h"
#include "ui/desktop/evaluator/text_field.h"
#include "ui/desktop/parts/flow_layout.h"
#include "ui/desktop/parts/theme.h"
#include "ui/desktop/parts/word_button.h"
#include "ui/words/error_words.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace simsa {
namespace {

// Undo is the window's: the field's own would bring back texts that nothing stored stands for.
class NumberEdit : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

protected:
    bool event(QEvent *event) override
    {
        const bool isKey =
            event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
        if (isKey && isForWindow(*static_cast<QKeyEvent *>(event))) {
            event->ignore();
            // Only a key that is not taken goes on to the window.
            return event->type() == QEvent::ShortcutOverride;
        }
        return QLineEdit::event(event);
    }
};

} // namespace

NumberField::NumberField(const Criterion &criterion, const QString &language, QWidget *parent)
    : MarkField(criterion, language, parent), m_edit(new NumberEdit(this)),
      m_problem(textLabel({}, this, "bad")),
      m_range(tr("%1 to %2, in steps of %3")
                  .arg(m_scale.least.toString(), m_scale.most.toString(), m_scale.step.toString()))
{
    const int gap = letterWidth(*this);
    const QString title = criterion.title.in(language);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    m_edit->setMaxLength(16); // nine digits, a point, six more
    m_edit->setAlignment(Qt::AlignRight);
    m_edit->setFixedWidth(letterWidth(*m_edit) * 10);
    m_edit->setAccessibleName(title);
    m_problem->setObjectName(QStringLiteral("problem"));
    auto *row = new FlowLayout(FlowLayout::Kind::Words, gap);
    row->addWidget(makeStepButton(-1, title));
    row->addWidget(m_edit);
    row->addWidget(makeStepButton(1, title));
    row->addWidget(stateLabel());
    row->addWidget(textLabel(m_range, this, "faint"));
    layout->addLayout(row);
    layout->addWidget(m_problem);
    addLevels(*layout, title);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &NumberField::takeText);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        if (m_problem->text().isEmpty())
            Q_EMIT done();
        else
            m_edit->selectAll(); // to be corrected before one goes on
    });
    setMark(std::nullopt);
}

// For the mouse only: the keyboard has the arrow keys, and Tab goes from mark to mark.
QWidget *NumberField::makeStepButton(int by, const QString &title)
{
    auto *button = new QToolButton(this);
    button->setText(by < 0 ? QStringLiteral("−") : QStringLiteral("+"));
    button->setAccessibleName(title + QStringLiteral(": ") +
                              (by < 0 ? tr("one step less") : tr("one step more")));
    button->setToolTip(by < 0 ? tr("one step less") : tr("one step more"));
    button->setFocusPolicy(Qt::NoFocus);
    button->setAutoRepeat(true);
    connect(button, &QToolButton::clicked, this, [this, by] {
        m_edit->setFocus();
        step(by);
    });
    m_byMouse.push_back(button);
    return button;
}

void NumberField::addLevels(QLayout &layout, const QString &title)
{
    auto *row = new FlowLayout(FlowLayout::Kind::Scale, letterWidth(*this) / 2);
    for (const Level &level : m_scale.levels) {
        const QString words =
            level.title.in(m_language) + u'\n' + tr("from %1").arg(level.at.toString());
        auto *button = new WordButton(words, this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setAccessibleName(title + QStringLiteral(": ") + words.simplified());
        connect(button, &WordButton::clicked, this, [this, at = level.at] {
            m_edit->setFocus();
            enter(at);
        });
        row->addWidget(button);
        m_levels.push_back(button);
        m_byMouse.push_back(button);
    }
    layout.addItem(row);
}

void NumberField::takeText(const QString &text)
{
    QString typed = plainNumber(text);
    // On the way to a fraction.
    if (typed.endsWith(u'.') && m_scale.step.units() % Points::kOne != 0)
        typed.chop(1);
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

void NumberField::enter(Points mark)
{
    setMark(mark);
    Q_EMIT markChanged(mark);
}

void NumberField::step(int by)
{
    if (m_edit->isReadOnly())
        return;
    const auto typed = typedPoints(m_edit->text());
    if (!typed || *typed < m_scale.least) {
        enter(m_scale.least);
        return;
    }
    const qint64 index = (*typed - m_scale.least).units() / m_scale.step.units();
    // From between two steps, down goes to the lower one.
    const bool isDown = by < 0 && m_scale.onStep(*typed);
    const qint64 wanted = index + (by > 0 ? 1 : isDown ? -1 : 0);
    enter(markAt(std::clamp(wanted, qint64(0), stepsOf(m_scale))));
}

void NumberField::keyPressEvent(QKeyEvent *event)
{
    // The line edit leaves these to us.
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        step(event->key() == Qt::Key_Up ? 1 : -1);
    else
        MarkField::keyPressEvent(event);
}

void NumberField::show(std::optional<Points> mark, const QString &problem)
{
    showState(mark, mark ? levelText(m_scale, *mark, m_language) : QString());
    const Level *level = mark ? m_scale.levelOf(*mark) : nullptr;
    for (size_t i = 0; i < m_levels.size(); ++i)
        m_levels[i]->setChecked(level == &m_scale.levels[i]);
    m_edit->setAccessibleDescription(
        (problem.isEmpty() ? QString() : problem + QStringLiteral(" ")) + m_range +
        QStringLiteral(". ") + description());
    const bool wasBad = !m_problem->text().isEmpty();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (wasBad == !problem.isEmpty())
        return;
    m_edit->setProperty("bad", !problem.isEmpty());
    m_edit->style()->polish(m_edit);
}

void NumberField::setMark(std::optional<Points> mark)
{
    m_edit->setText(mark ? mark->toString() : QString());
    show(mark, {});
    if (m_edit->hasFocus())
        m_edit->selectAll();
}

void NumberField::setReadOnly(bool isReadOnly)
{
    m_edit->setReadOnly(isReadOnly);
    for (QWidget *other : m_byMouse)
        other->setAttribute(Qt::WA_TransparentForMouseEvents, isReadOnly);
}

void NumberField::takeFocus()
{
    MarkField::takeFocus();
    m_edit->selectAll();
}

} // namespace simsa
