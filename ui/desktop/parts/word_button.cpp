#include "ui/desktop/parts/word_button.h"

#include "ui/desktop/parts/theme.h"

#include <QRegularExpression>
#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <algorithm>

namespace simsa {

WordButton::WordButton(const QString &text, QWidget *parent) : QToolButton(parent)
{
    setText(text);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WordButton::margins() const
{
    return {2 * letterWidth(*this), fontMetrics().lineSpacing()};
}

// A choice is bold, so that its colour is not all that tells it.
QFont WordButton::font(bool isChecked) const
{
    QFont font = QToolButton::font();
    font.setBold(isChecked);
    return font;
}

int WordButton::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - margins().width()), 0);
    return margins().height() + QFontMetrics(font(true))
                                    .boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, text())
                                    .height();
}

QSize WordButton::sizeHint() const
{
    return margins() + QFontMetrics(font(true)).size(0, text());
}

QSize WordButton::minimumSizeHint() const
{
    static const QRegularExpression kBlank(QStringLiteral("\\s+"));
    const QFontMetrics metrics(font(true));
    int width = 0;
    for (const QString &word : text().split(kBlank))
        width = std::max(width, metrics.horizontalAdvance(word));
    return margins() + QSize(width, metrics.height());
}

void WordButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    painter.setFont(font(isChecked()));
    painter.setPen(isChecked() ? colours().accentText : colours().text);
    const QSize around = margins() / 2;
    painter.drawText(rect().adjusted(around.width(), 0, -around.width(), 0),
                     Qt::AlignCenter | Qt::TextWordWrap, text());
}

} // namespace simsa
