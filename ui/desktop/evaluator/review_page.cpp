#include "ui/desktop/evaluator/review_page.h"

#include "app/plan/plan_json.h"
#include "ui/desktop/evaluator/receipt_page.h"
#include "ui/desktop/evaluator/review_parts.h"
#include "ui/desktop/parts/theme.h"
#include "ui/words/error_words.h"

#include <QApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace simsa {
namespace {

using Lacks = Unanswered::Lacks;

constexpr size_t kMostChecks = 20; // more than anybody looks through

void addLeft(QWidget *card, QWidget *widget)
{
    static_cast<QVBoxLayout *>(card->layout())->addWidget(widget, 0, Qt::AlignLeft);
}

// Where to look at what the check asks about.
std::pair<std::optional<size_t>, Lacks> placeOf(const Check &check)
{
    if (check.kind == Check::Kind::CopiedOpinion)
        return {check.field, Lacks::Opinion};
    return {check.field.value_or(0), Lacks::Mark};
}

} // namespace

ReviewPage::ReviewPage(Scoring &scoring, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_scoring(scoring), m_prompts(prompts), m_scroll(new QScrollArea(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_scroll->setObjectName(QStringLiteral("review"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    // A stop of its own, so that the page can be read with the arrow keys.
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setAccessibleName(tr("Review and sign"));
    m_scroll->setAccessibleDescription(
        tr("All marks as they will be signed, what is missing, and the signature"));
    setFocusProxy(m_scroll);
    layout->addWidget(m_scroll);
    connect(&m_scoring, &Scoring::teamChanged, this, &ReviewPage::changed);
    connect(&m_scoring, &Scoring::wasReset, this, &ReviewPage::changed);
}

void ReviewPage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        refresh();
    QWidget::showEvent(event);
}

void ReviewPage::hideEvent(QHideEvent *event)
{
    m_isStale = true; // nobody who comes later finds a passphrase in its field
    if (m_passphrase)
        m_passphrase->clear();
    QWidget::hideEvent(event);
}

void ReviewPage::changed()
{
    // Nobody looks at it while marks are typed.
    m_isStale = true;
    if (isVisible())
        refresh();
}

void ReviewPage::refresh()
{
    m_isStale = false;
    m_passphrase = nullptr;
    m_problem = nullptr;
    // Later, as this may be the work of one of its buttons.
    if (QWidget *old = m_scroll->takeWidget()) {
        if (old->isAncestorOf(QApplication::focusWidget()))
            m_scroll->setFocus(Qt::OtherFocusReason);
        old->deleteLater();
    }
    auto *page = new QWidget(m_scroll);
    auto *layout = new QVBoxLayout(page);
    const auto add = [&](QWidget *part) {
        if (part)
            layout->addWidget(part);
    };
    const bool isHandedIn = !m_scoring.scorebook().submissions().empty();
    if (!m_scoring.isEditable())
        add(new ReceiptPage(m_scoring, m_prompts, page));
    else if (isHandedIn)
        add(makeCorrection());
    if (m_scoring.isEditable()) {
        add(makeMissing());
        add(makeChecks(checksOf(m_scoring.form(), m_scoring.marks())));
    }
    add(makeMarks());
    add(makeTexts());
    if (m_scoring.isEditable())
        add(makeSigning());
    layout->addStretch(1);
    m_scroll->setWidget(page);
    page->show();
}

QPushButton *ReviewPage::link(const QString &text, const QString &name, const QString &description)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setProperty("link", true);
    made->setAutoDefault(true);
    made->setAccessibleName(text);
    made->setAccessibleDescription(description);
    return made;
}

QWidget *ReviewPage::makeCorrection()
{
    const Scorebook &book = m_scoring.scorebook();
    const int last = book.submissions().back().revision;
    QFrame *card = reviewCard(tr("Correcting revision %1").arg(last), this);
    card->layout()->addWidget(reviewText(tr("Reason: %1").arg(book.correctionReason()), card));
    const std::vector<SignedSheet> sheets = book.sheets();
    const std::vector<SheetChange> changes =
        changesIn(scoreSheetPage(book.packet(), book.draft(), {}, &sheets.back().sheet));
    const auto shown = [](const QString &text) { return text.isEmpty() ? tr("none") : text; };
    QStringList lines;
    for (const SheetChange &change : changes)
        lines.append(tr("%1, %2: %3 → %4")
                         .arg(change.team, change.what, shown(change.before), shown(change.now)));
    QLabel *list =
        reviewText(changes.empty() ? tr("Nothing is changed yet.") : lines.join(u'\n'), card);
    list->setObjectName(QStringLiteral("corrections"));
    card->layout()->addWidget(list);
    card->layout()->addWidget(reviewText(
        tr("Old and new values stand in the new revision and on its printed page. Until you hand "
           "in again, revision %1 counts.")
            .arg(last),
        card, "faint"));
    QPushButton *cancel = link(tr("Drop the correction"), QStringLiteral("cancelCorrection"),
                               tr("The marks go back to what was handed in."));
    connect(cancel, &QPushButton::clicked, this, &ReviewPage::cancelCorrection);
    addLeft(card, cancel);
    return card;
}

QWidget *ReviewPage::makeMissing()
{
    const std::vector<Unanswered> &missing = m_scoring.missing();
    QFrame *card = reviewCard(tr("What is missing"), this);
    const size_t of = m_scoring.answers();
    QLabel *text =
        missing.empty()
            ? reviewText(tr("✓ Nothing. All %1 answers are given.").arg(of), card, "good")
            : reviewText(tr("%1 of %2 answers are still missing or to be confirmed.")
                             .arg(missing.size())
                             .arg(of),
                         card, "warn");
    text->setObjectName(QStringLiteral("missingText"));
    card->layout()->addWidget(text);
    if (missing.empty())
        return card;
    QPushButton *first = link(tr("Go to the first one"), QStringLiteral("firstMissing"),
                              tr("Leads to the place on the sheet"));
    connect(first, &QPushButton::clicked, this,
            [this, to = missing.front()] { Q_EMIT jumpRequested(to.team, to.field, to.lacks); });
    addLeft(card, first);
    return card;
}

QWidget *ReviewPage::makeChecks(const std::vector<Check> &checks)
{
    if (checks.empty())
        return nullptr;
    QFrame *card = reviewCard(tr("Before you sign, you may want to look at this again"), this);
    card->layout()->addWidget(
        reviewText(tr("These are questions only. You can sign as it is."), card, "faint"));
    for (size_t i = 0; i < std::min(checks.size(), kMostChecks); ++i) {
        const QString question = checkText(m_scoring, checks[i]);
        card->layout()->addWidget(reviewText(QStringLiteral("· ") + question, card));
        QPushButton *look = link(tr("Look at it"), QStringLiteral("check.%1").arg(i), question);
        connect(look, &QPushButton::clicked, this, [this, check = checks[i]] {
            const auto [field, lacks] = placeOf(check);
            Q_EMIT jumpRequested(check.team, field, lacks);
        });
        addLeft(card, look);
    }
    if (checks.size() > kMostChecks)
        card->layout()->addWidget(
            reviewText(tr("… and %1 more.").arg(checks.size() - kMostChecks), card, "faint"));
    return card;
}

QWidget *ReviewPage::makeMarks()
{
    QFrame *card = reviewCard(m_scoring.isEditable() ? tr("All marks as they will be signed")
                                                     : tr("All marks as they were handed in"),
                              this);
    auto *table = new MarksTable(m_scoring, card);
    connect(table, &QTableWidget::cellActivated, this, [this](int row, int column) {
        const size_t field = static_cast<size_t>(column);
        Q_EMIT jumpRequested(static_cast<size_t>(row),
                             field < m_scoring.form().fields.size() ? field : 0, Lacks::Mark);
    });
    addLeft(card, table);
    return card;
}

QWidget *ReviewPage::makeTexts()
{
    auto *texts = new QWidget(this);
    auto *layout = new QVBoxLayout(texts);
    layout->setContentsMargins(0, 0, 0, 0);
    for (size_t team = 0; team < m_scoring.marks().size(); ++team)
        if (QWidget *card = textsOf(m_scoring, team, texts))
            layout->addWidget(card);
    return texts;
}

QWidget *ReviewPage::makeSigning()
{
    const Scorebook &book = m_scoring.scorebook();
    QFrame *card = reviewCard(tr("Sign and hand in"), this);
    m_isLateTold = addLateWarning(m_scoring, card);
    QLabel *fingerprint = reviewText(
        tr("Plan fingerprint: %1").arg(shortFingerprint(planFingerprint(book.packet().plan))),
        card);
    fingerprint->setObjectName(QStringLiteral("fingerprint"));
    fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    card->layout()->addWidget(fingerprint);
    card->layout()->addWidget(reviewText(
        tr("It stands in the sheet: your marks answer this plan and no other."), card, "faint"));
    if (!book.hasPassphrase()) {
        card->layout()->addWidget(reviewText(
            tr("To sign you need a passphrase of your own. Choose it now; nobody else learns it."),
            card));
        QPushButton *choose = link(tr("Choose a passphrase…"), QStringLiteral("choosePassphrase"),
                                   tr("It protects the key that signs your sheet"));
        connect(choose, &QPushButton::clicked, this, &ReviewPage::choosePassphrase);
        addLeft(card, choose);
        return card;
    }
    card->layout()->addWidget(
        reviewText(tr("With your passphrase you sign this sheet. Later it can be changed only by a "
                      "correction with its reason."),
                   card));
    card->layout()->addWidget(makePassphraseRow());
    m_problem = reviewText({}, card, "bad");
    m_problem->setObjectName(QStringLiteral("signProblem"));
    m_problem->hide();
    card->layout()->addWidget(m_problem);
    if (!m_scoring.missing().empty())
        card->layout()->addWidget(
            reviewText(tr("You can sign as soon as nothing is missing."), card, "warn"));
    card->layout()->addWidget(makeForgotten());
    return card;
}

QWidget *ReviewPage::makePassphraseRow()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    m_passphrase = new QLineEdit(part);
    m_passphrase->setProperty("ownUndo", true);
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_passphrase->setAccessibleDescription(tr("Return signs and hands in"));
    m_passphrase->setPlaceholderText(tr("Passphrase"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setMaximumWidth(letterWidth(*this) * 40);
    auto *show = new QToolButton(part);
    show->setObjectName(QStringLiteral("showPassphrase"));
    show->setCheckable(true);
    show->setText(tr("Show"));
    show->setAccessibleName(tr("Show the passphrase"));
    show->setAccessibleDescription(tr("Makes what is typed readable"));
    show->setFocusPolicy(Qt::StrongFocus);
    connect(show, &QToolButton::toggled, this, [show, edit = m_passphrase](bool isShown) {
        edit->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
        show->setText(isShown ? tr("Hide") : tr("Show"));
        show->setAccessibleName(isShown ? tr("Hide the passphrase") : tr("Show the passphrase"));
    });
    row->addWidget(m_passphrase, 1);
    row->addWidget(show);
    row->addStretch(1);
    layout->addLayout(row);
    auto *button = new QPushButton(tr("Sign and hand in"), part);
    button->setObjectName(QStringLiteral("sign"));
    button->setProperty("primary", true);
    button->setAutoDefault(true);
    button->setAccessibleName(button->text());
    button->setAccessibleDescription(tr("Signs and seals the sheet with the passphrase"));
    button->setEnabled(m_scoring.missing().empty());
    m_passphrase->setEnabled(m_scoring.missing().empty());
    layout->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, this, &ReviewPage::sign);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &ReviewPage::sign);
    return part;
}

QWidget *ReviewPage::makeForgotten()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    if (m_scoring.scorebook().mayChoosePassphrase()) {
        layout->addWidget(reviewText(
            tr("Your packet was issued again. If you have forgotten the passphrase, choose a new "
               "one; your marks stay as they are."),
            part, "faint"));
        QPushButton *choose =
            link(tr("Choose a new passphrase…"), QStringLiteral("choosePassphrase"),
                 tr("It protects the key that signs your sheet"));
        connect(choose, &QPushButton::clicked, this, &ReviewPage::choosePassphrase);
        layout->addWidget(choose, 0, Qt::AlignLeft);
        return part;
    }
    QPushButton *forgot = link(tr("Forgot the passphrase?"), QStringLiteral("forgotPassphrase"),
                               tr("Explains the way out"));
    QLabel *way = reviewText(
        tr("Nobody can find it out, not even the administrator. Ask the administrator to issue "
           "your packet again and open the new packet here. Your marks are kept, and you choose "
           "a new passphrase."),
        part);
    way->setObjectName(QStringLiteral("wayOut"));
    way->hide();
    connect(forgot, &QPushButton::clicked, way, [way] { way->setVisible(way->isHidden()); });
    layout->addWidget(forgot, 0, Qt::AlignLeft);
    layout->addWidget(way);
    return part;
}

void ReviewPage::sign()
{
    if (!m_passphrase || !m_scoring.missing().empty())
        return;
    // The deadline went by while the page was open: nobody signs before having been told.
    if (m_scoring.scorebook().lateNow() && !m_isLateTold)
        return refresh();
    // The passphrase is stretched on purpose, which takes a moment.
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<QString> sheet = m_scoring.submit(m_passphrase->text());
    QGuiApplication::restoreOverrideCursor();
    if (sheet) {
        m_scroll->verticalScrollBar()->setValue(0);
        m_scroll->setFocus();
        return;
    }
    // Submitting may have told of a reset, which builds the page anew.
    if (!m_passphrase)
        return;
    m_problem->setText(sentence(sheet.error()));
    m_problem->show();
    m_passphrase->setAccessibleDescription(m_problem->text());
    if (sheet.error().code == ErrorCode::WrongPassphrase)
        m_passphrase->clear();
    m_passphrase->setFocus();
}

void ReviewPage::choosePassphrase()
{
    const std::optional<QString> passphrase = m_prompts.askNewPassphrase(
        this, tr("Choose a passphrase for signing. It is needed each time you hand in."));
    if (!passphrase)
        return;
    if (const auto chosen = m_scoring.choosePassphrase(*passphrase); !chosen)
        m_prompts.warn(this, sentence(chosen.error()));
}

void ReviewPage::cancelCorrection()
{
    if (!m_prompts.confirm(this, tr("Drop the correction?"),
                           tr("The marks go back to what was handed in."), tr("Drop")))
        return;
    if (const auto cancelled = m_scoring.cancelCorrection(); !cancelled)
        m_prompts.warn(this, sentence(cancelled.error()));
}

} // namespace simsa
