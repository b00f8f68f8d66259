#include "ui/desktop/team_page.h"

#include "ui/desktop/evaluator_models.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace simsa {
namespace {

QLabel *label(const QString &text, QWidget *parent, const char *property = nullptr)
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

} // namespace

TeamPage::TeamPage(const Form &form, const QString &language, QWidget *parent)
    : QWidget(parent), m_form(form), m_language(language), m_name(label({}, this)),
      m_scroll(new QScrollArea(this)), m_opinion(new QPlainTextEdit(this)),
      m_opinionLength(label({}, this, "faint"))
{
    // The name stays in sight while the criteria scroll under it.
    auto *outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    enlarge(m_name, 1.5);
    m_name->setObjectName(QStringLiteral("teamName"));
    outside->addWidget(m_name);
    outside->addWidget(m_scroll, 1);
    auto *page = new QWidget(m_scroll);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 8, 0);
    for (size_t i = 0; i < m_form.fields.size(); ++i) {
        if (isVote(m_form.fields[i]) && (i == 0 || !isVote(m_form.fields[i - 1])))
            layout->addWidget(makeVoteHeading());
        layout->addWidget(makeCard(m_form.fields[i], i));
    }

    auto *card = new QFrame(page);
    card->setProperty("card", true);
    auto *inside = new QVBoxLayout(card);
    auto *title = label(tr("Overall opinion"), card);
    enlarge(title, 1.1);
    inside->addWidget(title);
    m_opinion->setObjectName(QStringLiteral("opinion"));
    m_opinion->setAccessibleName(title->text());
    m_opinion->setTabChangesFocus(true);
    m_opinion->setMinimumHeight(m_opinion->fontMetrics().lineSpacing() * 5);
    inside->addWidget(m_opinion);
    inside->addWidget(m_opinionLength);
    layout->addWidget(card);
    layout->addStretch(1);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    connect(m_opinion, &QPlainTextEdit::textChanged, this, [this] {
        showOpinionLength();
        Q_EMIT opinionChanged(m_opinion->toPlainText());
    });
}

QWidget *TeamPage::makeVoteHeading()
{
    auto *heading = new QWidget(this);
    auto *layout = new QVBoxLayout(heading);
    layout->setContentsMargins(0, 0, 0, 0);
    QLabel *title = label(tr("Votes"), heading);
    title->setObjectName(QStringLiteral("votes"));
    enlarge(title, 1.2);
    layout->addWidget(title);
    layout->addWidget(
        label(tr("They stand apart from the points and are counted as votes."), heading, "faint"));
    return heading;
}

QWidget *TeamPage::makeCard(const Form::Field &field, size_t index)
{
    const Criterion &criterion = field.criterion;
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    const QString number = QString::number(index + 1);
    const QString name = criterion.title.in(m_language);
    QLabel *title = label(
        isVote(field) ? tr("%1. %2").arg(number, name)
                      : tr("%1. %2  (%3 points)").arg(number, name, criterion.points.toString()),
        card);
    enlarge(title, 1.1);
    layout->addWidget(title);
    const QString hint = criterion.hint.in(m_language);
    if (!hint.isEmpty())
        layout->addWidget(label(hint, card, "faint"));
    MarkField *entry = MarkField::make(criterion, m_language, card);
    entry->setAccessibleDescription(hint);
    layout->addWidget(entry);
    m_fields.push_back(entry);
    connect(entry, &MarkField::markChanged, this,
            [this, index](std::optional<Points> mark) { Q_EMIT markChanged(index, mark); });
    connect(entry, &MarkField::done, this, [this, index] { goOn(index); });
    return card;
}

void TeamPage::goOn(size_t after)
{
    if (after + 1 < m_fields.size())
        focusOn(after + 1);
    else if (m_form.opinion.isDemanded)
        focusOn(std::nullopt);
    else
        Q_EMIT finished();
}

void TeamPage::showTeam(const QString &name, const TeamMarks &marks, bool isReadOnly)
{
    m_name->setText(name);
    for (size_t i = 0; i < m_fields.size(); ++i) {
        m_fields[i]->setMark(marks.marks[i]);
        m_fields[i]->setReadOnly(isReadOnly);
    }
    const QSignalBlocker blocker(m_opinion);
    m_opinion->setPlainText(marks.opinion);
    m_opinion->setReadOnly(isReadOnly);
    showOpinionLength();
}

void TeamPage::showOpinionLength()
{
    const OpinionRule &rule = m_form.opinion;
    if (!rule.isDemanded) {
        m_opinionLength->setText(tr("You may leave this empty."));
        return;
    }
    const qsizetype left = rule.demandedLength() - m_opinion->toPlainText().trimmed().size();
    m_opinionLength->setText(left > 0 ? tr("%1 more characters are needed.").arg(left)
                                      : tr("Long enough."));
}

void TeamPage::focusOn(std::optional<size_t> field)
{
    QWidget *target = field && *field < m_fields.size() ? static_cast<QWidget *>(m_fields[*field])
                                                        : static_cast<QWidget *>(m_opinion);
    target->setFocus(Qt::TabFocusReason);
    // The whole card, title included, not only the field in it. The first is at the top even while
    // the window is not laid out yet.
    if (field && *field == 0)
        m_scroll->verticalScrollBar()->setValue(0);
    else
        m_scroll->ensureWidgetVisible(target->parentWidget(), 0, 0);
}

} // namespace simsa
