#include "ui/desktop/evaluator/criterion_card.h"

#include "ui/desktop/evaluator/evaluator_models.h"
#include "ui/desktop/evaluator/mark_field.h"
#include "ui/desktop/evaluator/text_field.h"
#include "ui/desktop/parts/flow_layout.h"
#include "ui/desktop/parts/theme.h"
#include "ui/words/language.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace simsa {

ConfirmRow::ConfirmRow(const QString &name, const QString &what, const QString &how,
                       QWidget *parent)
    : QWidget(parent), m_button(new QPushButton(tr("Confirm"), this))
{
    auto *layout = new FlowLayout(FlowLayout::Kind::Words, letterWidth(*this));
    setLayout(layout);
    QLabel *label = textLabel(tr("Carried over – please confirm."), this, "warn");
    layout->addWidget(label);
    layout->addWidget(m_button);
    m_button->setObjectName(name);
    m_button->setAccessibleName(tr("Confirm: %1").arg(what));
    m_button->setAccessibleDescription(how);
    m_button->setToolTip(how);
    connect(m_button, &QPushButton::clicked, this, &ConfirmRow::confirmed);
}

CriterionCard::CriterionCard(Scoring &scoring, size_t field, QWidget *parent)
    : QFrame(parent), m_scoring(scoring), m_field(field)
{
    setProperty("card", true);
    const Criterion &criterion = scoring.form().fields[field].criterion;
    auto *layout = new QVBoxLayout(this);
    addTexts();
    m_mark = MarkField::make(criterion, currentLanguage(), this);
    layout->addWidget(m_mark);
    m_handedIn = textLabel({}, this, "warn");
    m_handedIn->setObjectName(QStringLiteral("handedIn.") + criterion.id.value);
    layout->addWidget(m_handedIn);
    m_confirm = new ConfirmRow(QStringLiteral("confirm.") + criterion.id.value,
                               criterion.title.in(currentLanguage()),
                               tr("Enter in the mark's field confirms, too."), this);
    // Enter does the same from the mark, and Tab goes from mark to mark.
    m_confirm->button()->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_confirm);
    if (criterion.opinion.isDemanded)
        addRemark();
    connect(m_mark, &MarkField::markChanged, this,
            [this](std::optional<Points> mark) { m_scoring.setMark(*m_team, m_field, mark); });
    connect(m_mark, &MarkField::done, this, [this] {
        if (isConfirmAsked() && m_mark->mark())
            m_scoring.confirm(*m_team, m_field);
        Q_EMIT done();
    });
    connect(m_confirm, &ConfirmRow::confirmed, this, [this] {
        m_mark->takeFocus();
        m_scoring.confirm(*m_team, m_field);
    });
}

void CriterionCard::addTexts()
{
    const Form::Field &field = m_scoring.form().fields[m_field];
    const Criterion &criterion = field.criterion;
    const QString number = QString::number(m_field + 1);
    const QString name = criterion.title.in(currentLanguage());
    QLabel *title = textLabel(
        isVote(field) ? tr("%1. %2").arg(number, name)
                      : tr("%1. %2  (%3 points)").arg(number, name, criterion.points.toString()),
        this);
    enlarge(title, 1.1);
    layout()->addWidget(title);
    const QString hint = criterion.hint.in(currentLanguage());
    if (!hint.isEmpty())
        layout()->addWidget(textLabel(hint, this, "faint"));
}

void CriterionCard::addRemark()
{
    const Criterion &criterion = m_scoring.form().fields[m_field].criterion;
    m_remark =
        new TextEntry(tr("Opinion on this criterion"), criterion.opinion, kLongestOpinion, 3, this);
    TextField *field = m_remark->field();
    field->setObjectName(QStringLiteral("remark.") + criterion.id.value);
    field->setAccessibleName(
        tr("Opinion on this criterion: %1").arg(criterion.title.in(currentLanguage())));
    layout()->addWidget(m_remark);
    connect(field, &TextField::edited, this,
            [this](const QString &text) { m_scoring.setRemark(*m_team, m_field, text); });
    connect(field, &TextField::paused, &m_scoring, &Scoring::endStep);
}

TextField *CriterionCard::remarkField() const
{
    return m_remark ? m_remark->field() : nullptr;
}

bool CriterionCard::isConfirmAsked() const
{
    return m_scoring.isEditable() && m_scoring.marks()[*m_team].toConfirm.contains(m_field);
}

void CriterionCard::show(size_t team, std::optional<Points> handedIn, bool isAnew)
{
    const TeamMarks &marks = m_scoring.marks()[team];
    if (std::exchange(m_team, team) != team || isAnew || m_mark->mark() != marks.marks[m_field])
        m_mark->setMark(marks.marks[m_field]);
    m_mark->setReadOnly(!m_scoring.isEditable());
    if (m_remark) {
        m_remark->showText(marks.remark(m_field));
        m_remark->setReadOnly(!m_scoring.isEditable());
    }
    m_confirm->setVisible(isConfirmAsked());
    showHandedIn(handedIn);
}

void CriterionCard::showHandedIn(std::optional<Points> handedIn)
{
    const bool isChanged = handedIn && m_scoring.marks()[*m_team].marks[m_field] != handedIn;
    m_handedIn->setVisible(isChanged);
    if (isChanged)
        m_handedIn->setText(tr("was %1").arg(
            answerText(m_scoring.form().fields[m_field], handedIn, currentLanguage())));
}

} // namespace simsa
