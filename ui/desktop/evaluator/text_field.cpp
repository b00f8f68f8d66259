#include "ui/desktop/evaluator/text_field.h"

#include "app/base/text_rule.h"
#include "ui/desktop/parts/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace simsa {

bool isForWindow(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo))
        return true;
    switch (event.key()) {
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: return event.modifiers() == Qt::NoModifier;
    // Some systems know only one of the two usual keys for redo.
    case Qt::Key_Y: return event.modifiers() == Qt::ControlModifier;
    case Qt::Key_Z: return event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    default: return false;
    }
}

QLabel *textLabel(const QString &text, QWidget *parent, const char *property)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    if (property)
        made->setProperty(property, true);
    return made;
}

void enlarge(QLabel *label, double factor)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    label->setFont(font);
}

TextField::TextField(qsizetype longest, int lines, QWidget *parent)
    : QPlainTextEdit(parent), m_longest(longest), m_lines(lines)
{
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    setSizePolicy(policy);
    connect(this, &QPlainTextEdit::textChanged, this, &TextField::takeText);
}

QSize TextField::sizeHint() const
{
    const int around = 2 * (frameWidth() + letterWidth(*this));
    return {letterWidth(*this) * 30, fontMetrics().lineSpacing() * m_lines + around};
}

QSize TextField::minimumSizeHint() const
{
    return {letterWidth(*this) * 10, sizeHint().height()};
}

void TextField::showText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    if (text == cleanText(toPlainText()))
        return;
    const int position = textCursor().position();
    const QSignalBlocker blocker(this);
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(position, static_cast<int>(text.size())));
    setTextCursor(cursor);
}

// Also comes while an input method composes, which changes the layout but not yet the text.
void TextField::takeText()
{
    const QString text = toPlainText();
    if (text == m_text)
        return;
    if (cleanText(text).size() > m_longest) {
        const QString before = std::exchange(m_text, text);
        showText(before);
        Q_EMIT tooLong();
        return;
    }
    m_text = text;
    const int position = textCursor().position();
    Q_EMIT edited(text);
    if (position > 0 && position <= text.size() && text[position - 1].isSpace())
        Q_EMIT paused();
}

bool TextField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isUndoRedoEnabled() &&
        isForWindow(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    if (!isUndoRedoEnabled() && isForWindow(*event))
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

TextEntry::TextEntry(const QString &title, std::optional<OpinionRule> rule, qsizetype longest,
                     int lines, QWidget *parent)
    : QWidget(parent), m_rule(rule), m_longest(longest),
      m_field(new TextField(longest, lines, this)), m_length(textLabel({}, this, "faint"))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QLabel *heading = textLabel(title, this);
    enlarge(heading, 1);
    layout->addWidget(heading);
    layout->addWidget(m_field);
    layout->addWidget(m_length);
    m_field->setAccessibleName(title);
    connect(m_field, &TextField::edited, this, [this] { showLength(); });
    connect(m_field, &TextField::tooLong, this, [this] { showLength(true); });
    showLength();
}

void TextEntry::showText(const QString &text)
{
    m_field->showText(text);
    showLength();
}

void TextEntry::setReadOnly(bool isReadOnly)
{
    if (m_field->isReadOnly() == isReadOnly)
        return;
    m_field->setReadOnly(isReadOnly);
    showLength();
}

void TextEntry::showLength(bool isTooLong)
{
    QString text;
    const char *property = "faint";
    const qsizetype left =
        m_rule ? m_rule->demandedLength() - writtenLength(m_field->toPlainText()) : 0;
    if (isTooLong) {
        text =
            tr("Not more than %1 characters fit. What is too much was not taken.").arg(m_longest);
        property = "bad";
    } else if (m_rule && !m_rule->isDemanded) {
        text = tr("You may leave this empty.");
    } else if (m_rule && left > 0) {
        text = tr("%1 more characters are needed.").arg(left);
        property = "warn";
    } else if (m_rule) {
        text = tr("Long enough.");
        property = "good";
    }
    m_length->setVisible(!text.isEmpty() && !m_field->isReadOnly());
    if (m_length->text() == text)
        return;
    m_length->setText(text);
    m_field->setAccessibleDescription(text);
    for (const char *other : {"faint", "bad", "warn", "good"})
        m_length->setProperty(other, other == property);
    m_length->style()->polish(m_length);
}

} // namespace simsa
