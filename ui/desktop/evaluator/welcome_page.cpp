#include "ui/desktop/evaluator/welcome_page.h"

#include "app/plan/plan_json.h"
#include "ui/desktop/evaluator/conflict_list.h"
#include "ui/desktop/parts/theme.h"
#include "ui/words/error_words.h"
#include "ui/words/language.h"
#include "ui/words/notice_words.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace simsa {
namespace {

constexpr int kLettersOfColumn = 92; // as long as a line is read with ease

QLabel *addParagraph(QVBoxLayout *layout, const QString &text, const char *property = nullptr)
{
    auto *label = new QLabel(text, layout->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (property)
        label->setProperty(property, true);
    layout->addWidget(label);
    return label;
}

void addHeading(QVBoxLayout *layout, const QString &text, double factor)
{
    QLabel *label = addParagraph(layout, text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(true);
    label->setFont(font);
}

// A part of the page with its heading.
QVBoxLayout *newPart(const QString &heading, QWidget *parent)
{
    auto *part = new QFrame(parent);
    part->setProperty("card", true);
    auto *layout = new QVBoxLayout(part);
    const int em = letterWidth(*part);
    layout->setContentsMargins(2 * em, 2 * em, 2 * em, 2 * em);
    layout->setSpacing(em);
    addHeading(layout, heading, 1.15);
    return layout;
}

// Numbered or dotted points that run on under themselves.
void addPoints(QVBoxLayout *layout, const QStringList &points, bool isNumbered)
{
    auto *grid = new QGridLayout;
    grid->setVerticalSpacing(layout->spacing());
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < points.size(); ++row) {
        auto *mark = new QLabel(isNumbered ? QString::number(row + 1) + u'.' : QStringLiteral("•"),
                                layout->parentWidget());
        auto *point = new QLabel(points[row], layout->parentWidget());
        point->setTextFormat(Qt::PlainText);
        point->setWordWrap(true);
        grid->addWidget(mark, row, 0, Qt::AlignTop);
        grid->addWidget(point, row, 1);
    }
    layout->addLayout(grid);
}

const Group *groupOf(const Packet &packet)
{
    return packet.plan.group(packet.evaluator.group);
}

QString titleOfGroup(const Packet &packet)
{
    const Group *group = groupOf(packet);
    return group ? group->title.in(currentLanguage()) : packet.evaluator.group.value;
}

} // namespace

WelcomePage::WelcomePage(Scoring &scoring, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_scoring(scoring), m_prompts(prompts), m_scroll(new QScrollArea(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll, 1);
    auto *page = new QWidget(m_scroll);
    auto *centred = new QHBoxLayout(page);
    QWidget *column = makeColumn();
    column->setMaximumWidth(kLettersOfColumn * letterWidth(*this));
    centred->addStretch(1);
    centred->addWidget(column, 100);
    centred->addStretch(1);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setProperty("choice", true);
    // The first place of the page, so that its text is read before anything is answered.
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_scroll->setObjectName(QStringLiteral("welcome"));
    m_scroll->setAccessibleName(tr("Before scoring"));
    m_scroll->setAccessibleDescription(m_notice);
    layout->addWidget(makeFoot());
    setFocusProxy(m_scroll);
    followKeys();
    showPassphrase();
    connect(&m_scoring, &Scoring::wasReset, this, &WelcomePage::showPassphrase);
}

QWidget *WelcomePage::makeColumn()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(2 * letterWidth(*this));
    layout->addWidget(makeWhose());
    if (m_scoring.scorebook().pledgedAt().isEmpty()) {
        layout->addWidget(makeNotice());
        layout->addWidget(makePledge());
        layout->addWidget(makeConflicts());
    }
    layout->addWidget(makePassphrase());
    layout->addStretch(1);
    return column;
}

QWidget *WelcomePage::makeWhose()
{
    const Packet &packet = m_scoring.scorebook().packet();
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    addHeading(layout, packet.plan.title.in(currentLanguage()), 1.5);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto row = [&](const QString &label, const QString &text, const char *name) {
        auto *value = new QLabel(text, part);
        value->setObjectName(QString::fromLatin1(name));
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        auto *caption = new QLabel(label, part);
        caption->setProperty("faint", true);
        form->addRow(caption, value);
    };
    const Group *group = groupOf(packet);
    const QDate deadline = group ? group->attendance.deadline : QDate();
    row(tr("Programme"),
        tr("%1 (%2)").arg(packet.programmeTitle, shortFingerprint(packet.programme)),
        "whose.programme");
    row(tr("Group"), titleOfGroup(packet), "whose.group");
    row(tr("Evaluator"), tr("%1, %2").arg(packet.evaluator.id.value, packet.evaluator.name),
        "whose.evaluator");
    row(tr("Last day for signing"),
        !deadline.isValid() ? tr("No deadline is set")
        : m_scoring.scorebook().lateNow()
            ? tr("%1 (Korea time): it is over").arg(QLocale().toString(deadline))
            : tr("%1 (Korea time)").arg(QLocale().toString(deadline)),
        "whose.deadline");
    row(tr("Fingerprint of the plan"), shortFingerprint(planFingerprint(packet.plan)),
        "whose.plan");
    layout->addLayout(form);
    return part;
}

QWidget *WelcomePage::makeNotice()
{
    QVBoxLayout *layout = newPart(tr("1. Notice to evaluators"), this);
    const QStringList points = noticePoints();
    addPoints(layout, points, false);
    m_notice = points.join(u'\n');
    const Group *group = groupOf(m_scoring.scorebook().packet());
    const QString own = group ? group->notice.in(currentLanguage()) : QString();
    if (!own.isEmpty()) {
        addHeading(layout, tr("For this evaluation"), 1.0);
        addParagraph(layout, own)->setObjectName(QStringLiteral("notice"));
        m_notice += u'\n' + own;
    }
    return layout->parentWidget();
}

QWidget *WelcomePage::makePledge()
{
    QVBoxLayout *layout = newPart(tr("2. Secrecy pledge"), this);
    const PledgeText text = secrecyPledge();
    addParagraph(layout, text.opening);
    addPoints(layout, text.points, true);
    addParagraph(layout, text.closing);
    m_pledge = new QCheckBox(tr("I have read the notice and give this pledge"), this);
    m_pledge->setObjectName(QStringLiteral("pledge"));
    m_pledge->setProperty("choice", true); // shows where the focus is
    m_pledge->setAccessibleName(m_pledge->text());
    m_pledge->setAccessibleDescription(text.opening + u'\n' + text.points.join(u'\n') + u'\n' +
                                       text.closing);
    connect(m_pledge, &QCheckBox::toggled, this, &WelcomePage::showMissing);
    layout->addWidget(m_pledge);
    addParagraph(layout, tr("The pledge is given once; its time stands in your sheet."), "faint");
    return layout->parentWidget();
}

QWidget *WelcomePage::makeConflicts()
{
    QVBoxLayout *layout = newPart(tr("3. Conflicts of interest"), this);
    m_conflicts = new ConflictList(m_scoring, this);
    connect(m_conflicts, &ConflictList::changed, this, &WelcomePage::showMissing);
    layout->addWidget(m_conflicts);
    return layout->parentWidget();
}

QWidget *WelcomePage::makePassphrase()
{
    const bool isFirst = !m_scoring.scorebook().hasPassphrase();
    QVBoxLayout *layout = newPart(isFirst && m_pledge ? tr("4. Passphrase for signing")
                                  : isFirst           ? tr("Passphrase for signing")
                                                      : tr("Choose a new passphrase"),
                                  this);
    m_passphrasePart = layout->parentWidget();
    if (isFirst)
        addParagraph(layout,
                     tr("You sign your sheet with this passphrase, so that nobody else can hand "
                        "it in for you. It has 8 characters or more."));
    else
        addParagraph(layout,
                     tr("A newer packet came, so you can choose another passphrase if you have "
                        "forgotten yours. To keep it leave both fields empty. A passphrase has "
                        "8 characters or more."));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_passphrase = makePassphraseField("passphrase", tr("Passphrase"), m_passphrasePart);
    m_again = makePassphraseField("passphraseAgain", tr("Once more"), m_passphrasePart);
    form->addRow(tr("Passphrase"), m_passphrase);
    form->addRow(tr("Once more"), m_again);
    layout->addLayout(form);
    addParagraph(
        layout,
        tr("It is stored nowhere, and nobody can give it back to you. If you forget it, the "
           "administrator reissues your packet and you choose another; your marks stay."),
        "faint");
    return m_passphrasePart;
}

QLineEdit *WelcomePage::makePassphraseField(const char *name, const QString &label, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setProperty("ownUndo", true);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setEchoMode(QLineEdit::Password);
    edit->setAccessibleName(label);
    edit->setAccessibleDescription(tr("It signs your sheet; 8 characters or more."));
    connect(edit, &QLineEdit::textChanged, this, &WelcomePage::showMissing);
    return edit;
}

QWidget *WelcomePage::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QHBoxLayout(foot);
    m_missing = new QLabel(foot);
    m_missing->setObjectName(QStringLiteral("welcomeMissing"));
    m_missing->setTextFormat(Qt::PlainText);
    m_missing->setWordWrap(true);
    m_begin = new QPushButton(m_pledge ? tr("Begin") : tr("Go on"), foot);
    m_begin->setObjectName(QStringLiteral("begin"));
    m_begin->setAccessibleName(m_begin->text());
    m_begin->setProperty("primary", true);
    m_begin->setAutoDefault(true); // Return presses it
    connect(m_begin, &QPushButton::clicked, this, &WelcomePage::begin);
    layout->addWidget(m_missing, 1);
    layout->addWidget(m_begin);
    return foot;
}

void WelcomePage::followKeys()
{
    const QList<QWidget *> widgets = m_scroll->widget()->findChildren<QWidget *>();
    for (QWidget *widget : widgets)
        if (qobject_cast<QCheckBox *>(widget) || qobject_cast<QLineEdit *>(widget))
            widget->installEventFilter(this);
}

bool WelcomePage::eventFilter(QObject *object, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(object);
    // With the lines around it, where the ground of a conflict may appear.
    if (widget && event->type() == QEvent::FocusIn)
        m_scroll->ensureWidgetVisible(widget, 0, 5 * fontMetrics().lineSpacing());
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(object, event);
    // Return goes on, as on the sheet; from the last field it begins.
    if (object == m_again && m_begin->isEnabled())
        begin();
    else
        focusNextChild();
    return true;
}

void WelcomePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_scroll->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::showPassphrase()
{
    m_passphrasePart->setVisible(m_scoring.scorebook().mayChoosePassphrase());
    showMissing();
}

QString WelcomePage::passphraseMissing() const
{
    const QString first = m_passphrase->text();
    const QString again = m_again->text();
    if (!m_scoring.scorebook().mayChoosePassphrase() ||
        (isPassphraseOptional() && first.isEmpty() && again.isEmpty()))
        return {};
    if (first.isEmpty())
        return tr("a passphrase");
    if (!checkPassphrase(first))
        return tr("a passphrase of 8 characters or more");
    if (again.isEmpty())
        return tr("the passphrase once more");
    return first == again ? QString() : tr("twice the same passphrase");
}

QString WelcomePage::missing() const
{
    QStringList parts;
    if (m_pledge && !m_pledge->isChecked())
        parts.append(tr("the pledge"));
    const QStringList bare = m_conflicts ? m_conflicts->withoutGround() : QStringList();
    if (bare.size() == 1)
        parts.append(tr("the ground for %1").arg(bare.front()));
    else if (!bare.isEmpty())
        parts.append(tr("the grounds for %1 teams").arg(bare.size()));
    if (const QString passphrase = passphraseMissing(); !passphrase.isEmpty())
        parts.append(passphrase);
    return parts.join(QStringLiteral(", "));
}

void WelcomePage::showMissing()
{
    if (!m_begin)
        return; // while the page is being made
    const QString left = missing();
    m_missing->setText(left.isEmpty() ? tr("Everything is there.")
                                      : tr("Still missing: %1.").arg(left));
    m_begin->setEnabled(left.isEmpty());
    m_begin->setAccessibleDescription(m_missing->text());
}

bool WelcomePage::storeConflicts()
{
    bool isStored = true;
    const auto heard = connect(&m_scoring, &Scoring::failed, this, [&] { isStored = false; });
    const QStringList grounds = m_conflicts->grounds();
    for (size_t team = 0; team < m_scoring.marks().size() && isStored; ++team)
        m_scoring.setRecusal(team, grounds[static_cast<qsizetype>(team)]);
    disconnect(heard);
    return isStored;
}

// The pledge comes last: without it the page is asked for again, and what was stored is not asked
// twice.
Result<> WelcomePage::store()
{
    if (!m_passphrase->text().isEmpty() && m_scoring.scorebook().mayChoosePassphrase())
        if (const Result<> chosen = m_scoring.choosePassphrase(m_passphrase->text()); !chosen)
            return chosen;
    if (!m_scoring.scorebook().pledgedAt().isEmpty())
        return {};
    return m_scoring.pledge();
}

void WelcomePage::begin()
{
    // Whoever listens to the scoring has told why a conflict could not be stored.
    if (m_conflicts && !storeConflicts())
        return;
    QGuiApplication::setOverrideCursor(Qt::WaitCursor); // a passphrase is made hard to guess
    const Result<> stored = store();
    QGuiApplication::restoreOverrideCursor();
    if (!stored) {
        m_prompts.warn(this, sentence(stored.error()));
        return;
    }
    m_passphrase->clear();
    m_again->clear();
    Q_EMIT begun();
}

} // namespace simsa
