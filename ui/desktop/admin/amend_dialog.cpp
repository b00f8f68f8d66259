#include "ui/desktop/admin/amend_dialog.h"

#include "app/base/text_rule.h"
#include "app/plan/plan_json.h"
#include "ui/desktop/admin/check_list.h"
#include "ui/desktop/admin/look_part.h"
#include "ui/desktop/admin/procedure_models.h"
#include "ui/desktop/admin/procedure_text.h"
#include "ui/desktop/admin/version_text.h"
#include "ui/desktop/parts/theme.h"
#include "ui/words/error_words.h"
#include "ui/words/language.h"
#include "ui/words/round_words.h"

#include <QDateEdit>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

namespace simsa {

AmendDialog::AmendDialog(AdminSession &session, QWidget *parent)
    : QDialog(parent), m_session(session), m_planPath(new QLineEdit(this)),
      m_reason(new QPlainTextEdit(this)), m_approver(new QLineEdit(this)),
      m_date(new QDateEdit(koreaToday(session.workbook()), this)),
      m_agreed(new CheckList(false, this)), m_fault(new QLabel(this)), m_known(new QLabel(this)),
      m_effects(new QLabel(this)), m_look(new LookPart(this)), m_changes(new ChangesModel(this)),
      m_table(new QTableView(this)), m_choose(new QPushButton(tr("Choose…"), this)),
      m_preview(new QPushButton(tr("Preview"), this)),
      m_amend(new QPushButton(tr("Amend the plan…"), this))
{
    setWindowTitle(tr("Amend the plan"));
    auto *layout = new QVBoxLayout(this);
    auto *upper = new QHBoxLayout;
    upper->addWidget(makeForm(), 2);
    upper->addWidget(makePreview(), 3);
    layout->addLayout(upper, 1);
    m_fault->setObjectName(QStringLiteral("amendFault"));
    m_fault->setProperty("bad", true);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    layout->addWidget(m_fault);
    layout->addLayout(makeButtons());
    fitToScreen(*this, 130, 34);
    pressWithReturn(*this);
    forget();
    m_choose->setFocus();
}

QWidget *AmendDialog::makeForm()
{
    auto *part = new QWidget(this);
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto row = [&](const QString &label, QWidget *widget, const char *name) {
        widget->setObjectName(QString::fromLatin1(name));
        widget->setAccessibleName(label);
        form->addRow(label, widget);
    };
    form->addRow(tr("New plan"), makePlanRow());
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 5);
    row(tr("Reason"), m_reason, "amendReason");
    row(tr("Approved by"), m_approver, "approver");
    m_date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_date->setCalendarPopup(true);
    m_date->setMinimumHeight(m_approver->sizeHint().height());
    row(tr("Approved on"), m_date, "approvedOn");
    for (const Team &team : m_session.workbook().round().teams)
        m_agreed->add(team.id.value, team.name.in(currentLanguage()));
    row(tr("Teams that agreed"), m_agreed, "agreed");
    m_agreed->list()->setAccessibleName(tr("Teams that agreed"));
    return part;
}

QWidget *AmendDialog::makePlanRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_planPath->setObjectName(QStringLiteral("planPath"));
    m_planPath->setReadOnly(true);
    m_planPath->setFocusPolicy(Qt::ClickFocus);
    m_choose->setObjectName(QStringLiteral("chooseAmended"));
    connect(m_choose, &QPushButton::clicked, this, &AmendDialog::choosePlan);
    layout->addWidget(m_planPath, 1);
    layout->addWidget(m_choose);
    return row;
}

QWidget *AmendDialog::makePreview()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    m_known->setObjectName(QStringLiteral("amendKnown"));
    m_known->setTextFormat(Qt::PlainText);
    m_known->setWordWrap(true);
    layout->addWidget(m_known);
    auto *scroll = new QScrollArea(part);
    scroll->setWidgetResizable(true);
    m_effects->setObjectName(QStringLiteral("amendEffects"));
    m_effects->setTextFormat(Qt::PlainText);
    m_effects->setWordWrap(true);
    m_effects->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_effects->setMargin(8);
    m_effects->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    scroll->setWidget(m_effects);
    layout->addWidget(scroll, 3);
    layout->addWidget(m_look);
    connect(m_look, &LookPart::wanted, this, &AmendDialog::reveal);
    m_table->setObjectName(QStringLiteral("amendChanges"));
    m_table->setAccessibleName(tr("What changes in the outcome"));
    m_table->setModel(m_changes);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    layout->addWidget(m_table, 2);
    return part;
}

QHBoxLayout *AmendDialog::makeButtons()
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_preview->setObjectName(QStringLiteral("previewAmendment"));
    m_preview->setDefault(true); // Return in a line of the form
    m_amend->setObjectName(QStringLiteral("amendNow"));
    m_amend->setProperty("primary", true);
    connect(m_preview, &QPushButton::clicked, this, &AmendDialog::preview);
    connect(m_amend, &QPushButton::clicked, this, &AmendDialog::amendNow);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    return rowOfButtons({cancel, m_preview, m_amend});
}

void AmendDialog::choosePlan()
{
    const QString path =
        m_session.prompts().openFile(this, tr("Open a plan"), QStringLiteral("JSON (*.json)"));
    if (path.isEmpty())
        return;
    const PlanReading reading = readPlanFile(path);
    if (!reading.plan) {
        warnOfFaults(m_session.prompts(), this, reading.faults);
        return;
    }
    m_plan = reading.plan;
    m_planPath->setText(QDir::toNativeSeparators(path));
    forget();
}

// What is shown and what can be done before a plan was looked at.
void AmendDialog::forget()
{
    m_preview->setEnabled(m_plan.has_value());
    m_amend->setEnabled(false);
    m_table->hide();
    m_known->hide();
    m_look->forget();
    m_fault->hide();
    m_effects->setText(tr("Choose the new plan, then look at what it changes. The versions before "
                          "stay on record, with their outcomes."));
}

Amendment AmendDialog::amendment() const
{
    Amendment amendment;
    if (m_plan)
        amendment.plan = *m_plan;
    amendment.reason = m_reason->toPlainText();
    amendment.approver = m_approver->text();
    amendment.date = m_date->date();
    for (const QString &id : m_agreed->checked())
        amendment.agreed.push_back(TeamId{id});
    return amendment;
}

void AmendDialog::preview()
{
    forget();
    const Result<AmendmentTrial> trial = tryAmendment(m_session.workbook(), amendment());
    if (!trial) {
        tellFault(trial.error());
        return;
    }
    show(*trial);
    if (trial->isSeen)
        reveal();
    else
        m_look->offer();
}

void AmendDialog::show(const AmendmentTrial &trial)
{
    tellKnown(trial.known);
    QStringList lines{tr("Rules that change:")};
    for (const QString &rule :
         changedRules(m_session.workbook().round().plan, *m_plan, currentLanguage()))
        lines.append(QStringLiteral("• ") + rule);
    lines.append({{}, tr("Sheets:")});
    for (const GroupEffect &effect : trial.effects)
        lines.append(QStringLiteral("• ") + effectText(effect, *m_plan, currentLanguage()));
    for (const QString &note : versionNotes(trial.version, currentLanguage()))
        lines.append({{}, note});
    m_effects->setText(lines.join(u'\n'));
    m_amend->setEnabled(true);
}

void AmendDialog::tellKnown(const Known &known)
{
    m_known->setText(tr("Known by now: %1").arg(knownText(known)));
    m_known->show();
}

void AmendDialog::reveal()
{
    const Result<Shown<AmendmentPreview>> shown = showAmendment(m_session.workbook(), amendment());
    if (!shown) {
        forget();
        tellFault(shown.error());
        return;
    }
    const AmendmentPreview &preview = shown->what;
    tellKnown(preview.known);
    const QString seats =
        seatsChangeText(seatsOf(preview.outcomes[preview.outcomes.size() - 2].outcome),
                        seatsOf(preview.outcomes.back().outcome));
    QStringList sentences;
    if (!preview.changes.empty())
        sentences.append(tr("Teams whose outcome it changes: %1").arg(preview.changes.size()));
    else if (seats.isEmpty())
        sentences.append(noChangeText(false));
    if (!seats.isEmpty())
        sentences.append(seats);
    m_look->tell(shown->look, sentences.join(u'\n'));
    m_changes->setChanges(preview.changes, m_session.workbook().round().teams);
    m_table->setVisible(!preview.changes.empty());
}

void AmendDialog::amendNow()
{
    const Amendment asked = amendment();
    if (!m_session.prompts().confirm(
            this, tr("Amend the rules? Both versions stay on record for ever."),
            tr("%1\nApproved by %2 on %3")
                .arg(trimmedText(asked.reason), trimmedText(asked.approver),
                     asked.date.toString(Qt::ISODate)),
            tr("Amend")))
        return;
    if (const Result<> done = amend(m_session.workbook(), asked); !done) {
        tellFault(done.error());
        return;
    }
    m_session.refresh(this);
    accept();
}

void AmendDialog::tellFault(const Error &error)
{
    Error bare = error;
    bare.file.clear();
    bare.place.clear();
    const std::pair<const char *, QWidget *> fields[] = {
        {"reason", m_reason}, {"approver", m_approver}, {"date", m_date}};
    QString text = sentenceWithoutFile(error.place.contains(u'.') ? error : bare);
    for (const auto &[place, widget] : fields)
        if (error.place == QLatin1StringView(place)) {
            text = tr("%1: %2").arg(widget->accessibleName(), sentenceWithoutFile(bare));
            widget->setFocus();
        }
    m_fault->setText(text);
    m_fault->show();
}

} // namespace simsa
