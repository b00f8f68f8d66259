#include "ui/desktop/evaluator/team_page.h"

#include "app/plan/plan_json.h"
#include "ui/desktop/evaluator/criterion_card.h"
#include "ui/desktop/evaluator/evaluator_models.h"
#include "ui/desktop/evaluator/mark_field.h"
#include "ui/desktop/evaluator/recusal_part.h"
#include "ui/desktop/evaluator/text_field.h"
#include "ui/desktop/parts/flow_layout.h"
#include "ui/desktop/parts/theme.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace simsa {
namespace {

// Nothing else on the page looks like it, as nothing else stays on the laptop.
class NoteCard : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal unit = letterWidth(*this);
        painter.setPen(QPen(colours().warn, unit / 8));
        painter.setBrush(colours().window);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), unit, unit);
        painter.fillRect(QRectF(1, unit, unit / 2, height() - 2 * unit), colours().warn);
    }
};

QString fingerprintOf(const Packet &packet)
{
    return formFingerprint(packet.plan, packet.evaluator.group);
}

} // namespace

TeamPage::TeamPage(Scoring &scoring, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_scoring(scoring), m_prompts(prompts)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    startOver();
    connect(&scoring, &Scoring::wasReset, this, &TeamPage::startOver);
    connect(&scoring, &Scoring::teamChanged, this, [this](size_t team) {
        if (team == m_team)
            refresh(false);
    });
    connect(&scoring, &Scoring::undone, this, [this](const Place &place) {
        if (place.team == m_team)
            refresh(true);
    });
    // Whoever leaves a field has done a step.
    connect(qApp, &QApplication::focusChanged, &scoring, &Scoring::endStep, Qt::UniqueConnection);
}

void TeamPage::startOver()
{
    const Scorebook &book = m_scoring.scorebook();
    m_handedIn.reset();
    if (book.isEditable() && !book.submissions().empty())
        m_handedIn = book.sheets().back().sheet;
    const QString form = fingerprintOf(book.packet());
    if (!m_all || form != m_form) {
        m_form = form;
        build();
    }
    showTeam(m_team < m_scoring.marks().size() ? m_team : 0);
}

void TeamPage::build()
{
    delete m_all;
    m_cards.clear();
    m_all = new QWidget(this);
    layout()->addWidget(m_all);
    auto *layout = new QVBoxLayout(m_all);
    layout->setContentsMargins(0, 0, 0, 0);
    // The name stays in sight while the criteria scroll under it.
    layout->addWidget(makeHead());
    m_scroll = new QScrollArea(m_all);
    layout->addWidget(m_scroll, 1);

    auto *page = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, letterWidth(*this), 0);
    m_recusal = new RecusalPanel(page);
    m_closed = new ClosedTeam(page);
    m_open = new QWidget(page);
    for (QWidget *part :
         {static_cast<QWidget *>(m_recusal), static_cast<QWidget *>(m_closed), m_open})
        column->addWidget(part);
    connectRecusal();

    auto *cards = new QVBoxLayout(m_open);
    cards->setContentsMargins(0, 0, 0, 0);
    const std::vector<Form::Field> &fields = m_scoring.form().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (isVote(fields[i]) && (i == 0 || !isVote(fields[i - 1])))
            cards->addWidget(makeVoteHeading());
        auto *card = new CriterionCard(m_scoring, i, m_open);
        connect(card, &CriterionCard::done, this, [this, i] { goOn(i); });
        m_cards.push_back(card);
        cards->addWidget(card);
    }
    cards->addWidget(makeOpinion());
    column->addWidget(makeNote(page));
    column->addStretch(1);
    m_scroll->setObjectName(QStringLiteral("teamScroll"));
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_all->show(); // also where the page is in sight already
}

QWidget *TeamPage::makeHead()
{
    auto *head = new QWidget(m_all);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *row = new FlowLayout(FlowLayout::Kind::Words, 2 * letterWidth(*this));
    m_name = textLabel({}, head);
    m_name->setObjectName(QStringLiteral("teamName"));
    enlarge(m_name, 1.5);
    const auto button = [&](const QString &text, const char *name, const QString &description) {
        auto *made = new QPushButton(text, head);
        made->setObjectName(QString::fromLatin1(name));
        made->setAccessibleName(text);
        made->setAccessibleDescription(description);
        made->setToolTip(description);
        made->setAutoDefault(true);
        return made;
    };
    m_confirmTeam = button(tr("Confirm all of this team"), "confirmTeam",
                           tr("What was carried over for this team stands as it is."));
    m_stepBack = button(tr("Step back from this team…"), "stepBack",
                        tr("Conflict of interest: this team closes for you, with its ground."));
    row->addWidget(m_name);
    row->addWidget(m_confirmTeam);
    row->addWidget(m_stepBack);
    layout->addLayout(row);
    m_state = textLabel(tr("Handed in. Only the note can still be changed."), head, "good");
    m_state->setObjectName(QStringLiteral("teamState"));
    layout->addWidget(m_state);
    connect(m_confirmTeam, &QPushButton::clicked, this, [this] {
        focusOn(m_cards.empty() ? std::nullopt : std::optional<size_t>(0));
        m_scoring.confirmTeam(m_team);
    });
    connect(m_stepBack, &QPushButton::clicked, this, [this] {
        m_recusal->open();
        m_scroll->verticalScrollBar()->setValue(0);
    });
    return head;
}

void TeamPage::connectRecusal()
{
    connect(m_recusal, &RecusalPanel::declared, this, &TeamPage::declare);
    connect(m_recusal, &RecusalPanel::cancelled, this, [this] {
        m_recusal->setVisible(false);
        m_stepBack->setFocus();
    });
    connect(m_closed, &ClosedTeam::takenBack, this, [this] {
        m_scoring.setRecusal(m_team, {});
        focusOn(0);
    });
    connect(m_closed, &ClosedTeam::done, this, &TeamPage::finished);
}

QWidget *TeamPage::makeVoteHeading()
{
    auto *heading = new QWidget(m_open);
    auto *layout = new QVBoxLayout(heading);
    layout->setContentsMargins(0, 0, 0, 0);
    QLabel *title = textLabel(tr("Votes"), heading);
    title->setObjectName(QStringLiteral("votes"));
    enlarge(title, 1.2);
    layout->addWidget(title);
    layout->addWidget(textLabel(tr("They stand apart from the points and are counted as votes."),
                                heading, "faint"));
    return heading;
}

QWidget *TeamPage::makeOpinion()
{
    auto *card = new QFrame(m_open);
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    const QString title = tr("Overall opinion");
    m_opinion = new TextEntry(title, m_scoring.form().opinion, kLongestOpinion, 5, card);
    m_opinion->field()->setObjectName(QStringLiteral("opinion"));
    layout->addWidget(m_opinion);
    m_confirmOpinion =
        new ConfirmRow(QStringLiteral("confirmOpinion"), title,
                       tr("The opinion that was carried over stands as it is."), card);
    m_confirmOpinion->button()->setAutoDefault(true);
    layout->addWidget(m_confirmOpinion);
    connect(m_opinion->field(), &TextField::edited, this,
            [this](const QString &text) { m_scoring.setOpinion(m_team, text); });
    connect(m_opinion->field(), &TextField::paused, &m_scoring, &Scoring::endStep);
    connect(m_confirmOpinion, &ConfirmRow::confirmed, this, [this] {
        m_opinion->field()->setFocus();
        m_scoring.confirm(m_team, std::nullopt);
    });
    return card;
}

// It is no part of the sheet: neither closing the team nor handing in closes it.
QWidget *TeamPage::makeNote(QWidget *parent)
{
    auto *card = new NoteCard(parent);
    auto *layout = new QVBoxLayout(card);
    const int margin = 2 * letterWidth(*this);
    layout->setContentsMargins(margin, margin, margin, margin);
    const QString promise =
        tr("Only for you: it never leaves this laptop and is in no sheet and on no printed page.");
    m_note = new TextEntry(tr("Private note"), std::nullopt, kLongestOpinion, 3, card);
    m_note->field()->setObjectName(QStringLiteral("note"));
    m_note->field()->setAccessibleDescription(promise);
    layout->addWidget(m_note);
    layout->addWidget(textLabel(promise, card, "warn"));
    connect(m_note->field(), &TextField::edited, this,
            [this](const QString &text) { m_scoring.setNote(m_team, text); });
    connect(m_note->field(), &TextField::paused, &m_scoring, &Scoring::endStep);
    return card;
}

void TeamPage::showTeam(size_t team)
{
    if (team >= m_scoring.marks().size())
        return;
    m_scoring.endStep();
    m_team = team;
    m_recusal->setVisible(false);
    refresh(true);
}

void TeamPage::refresh(bool isAnew)
{
    const TeamMarks &team = m_scoring.marks()[m_team];
    showHead();
    m_note->showText(m_scoring.scorebook().note(m_team));
    m_open->setVisible(!team.isRecused());
    if (team.isRecused()) {
        m_recusal->setVisible(false);
        m_closed->show(team.ground, team.declaredAt, m_scoring.isEditable());
        return;
    }
    m_closed->setVisible(false);
    for (size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->show(m_team, handedIn(i), isAnew);
    m_opinion->showText(team.opinion);
    m_opinion->setReadOnly(!m_scoring.isEditable());
    m_confirmOpinion->setVisible(m_scoring.isEditable() && team.toConfirm.contains(std::nullopt));
}

void TeamPage::showHead()
{
    const TeamMarks &team = m_scoring.marks()[m_team];
    m_name->setText(teamName(m_scoring.scorebook().packet(), team.team, currentLanguage()));
    const bool isOpen = m_scoring.isEditable() && !team.isRecused();
    m_stepBack->setVisible(isOpen);
    m_confirmTeam->setVisible(isOpen && !team.toConfirm.empty());
    m_state->setVisible(!m_scoring.isEditable());
}

std::optional<Points> TeamPage::handedIn(size_t field) const
{
    if (!m_handedIn)
        return std::nullopt;
    const TeamId &id = m_scoring.marks()[m_team].team;
    const auto team = std::find_if(m_handedIn->teams.begin(), m_handedIn->teams.end(),
                                   [&](const SheetTeam &t) { return t.team == id; });
    if (team == m_handedIn->teams.end())
        return std::nullopt;
    const CriterionId &criterion = m_scoring.form().fields[field].criterion.id;
    const auto mark = std::find_if(team->marks.begin(), team->marks.end(),
                                   [&](const SheetMark &m) { return m.criterion == criterion; });
    return mark == team->marks.end() ? std::nullopt : std::optional(mark->mark);
}

void TeamPage::goOn(size_t after)
{
    if (m_cards[after]->remarkField())
        focusOn(after, Unanswered::Lacks::Opinion);
    else if (after + 1 < m_cards.size())
        focusOn(after + 1);
    else if (m_scoring.form().opinion.isDemanded)
        focusOn(std::nullopt);
    else
        Q_EMIT finished();
}

void TeamPage::focusOn(std::optional<size_t> field, Unanswered::Lacks lacks)
{
    using Lacks = Unanswered::Lacks;
    CriterionCard *card = field && *field < m_cards.size() ? m_cards[*field] : nullptr;
    if (m_scoring.marks()[m_team].isRecused())
        m_closed->setFocus(Qt::TabFocusReason);
    else if (card && lacks == Lacks::Opinion && card->remarkField())
        goTo(card->remarkField(), card->remarkField()->parentWidget());
    else if (card) {
        card->markField()->takeFocus();
        // The first is at the top even while the window is not laid out yet.
        if (*field == 0)
            m_scroll->verticalScrollBar()->setValue(0);
        else
            bringIntoSight(card);
    } else if (lacks == Lacks::Confirmation && !m_confirmOpinion->isHidden())
        goTo(m_confirmOpinion->button(), m_confirmOpinion);
    else
        goTo(m_opinion->field(), m_opinion);
}

void TeamPage::goTo(QWidget *target, QWidget *withAround)
{
    target->setFocus(Qt::TabFocusReason);
    bringIntoSight(withAround);
}

void TeamPage::bringIntoSight(QWidget *widget)
{
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(widget, 0, 0);
}

void TeamPage::focusOnPlace(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::Mark: focusOn(place.field); return;
    case Place::Kind::Remark: focusOn(place.field, Unanswered::Lacks::Opinion); return;
    case Place::Kind::Opinion: focusOn(std::nullopt, Unanswered::Lacks::Opinion); return;
    case Place::Kind::Recusal: focusOn(0); return;
    case Place::Kind::Note: break;
    }
    goTo(m_note->field(), m_note);
}

void TeamPage::declare(const QString &ground)
{
    const QString question = tr("Step back from %1?").arg(m_name->text());
    const QString detail =
        tr("Its marks are not asked for, and those that you entered stay out of your sheet, which "
           "names the ground:\n%1\nYou can take this back until you hand in.")
            .arg(ground);
    if (!m_prompts.confirm(this, question, detail, tr("Step back")))
        return;
    m_scoring.setRecusal(m_team, ground);
    focusOn(0);
}

} // namespace simsa
