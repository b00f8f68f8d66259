#include "ui/desktop/admin/record_part.h"

#include "app/report/procedure_tables.h"
#include "ui/desktop/admin/look_part.h"
#include "ui/desktop/parts/theme.h"
#include "ui/words/round_words.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace simsa {

RecordPart::RecordPart(AdminSession &session, Acts acts, TellFault tellFault, QWidget *parent)
    : QWidget(parent), m_session(session), m_acts(std::move(acts)),
      m_tellFault(std::move(tellFault)), m_changes(new ChangesModel(this)),
      m_text(new QLabel(this)), m_look(new LookPart(this)), m_table(new QTableView(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_preview(new QPushButton(tr("Preview"), this)), m_record(new QPushButton(tr("Record"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_text->setObjectName(QStringLiteral("previewText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    layout->addWidget(m_text);
    layout->addWidget(m_look);
    m_table->setObjectName(QStringLiteral("changes"));
    m_table->setAccessibleName(tr("What changes in the outcome"));
    m_table->setModel(m_changes);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setMaximumHeight(m_table->fontMetrics().lineSpacing() * 9);
    layout->addWidget(m_table);

    m_cancel->setObjectName(QStringLiteral("cancelActs"));
    m_preview->setObjectName(QStringLiteral("previewActs"));
    m_preview->setDefault(true); // Return in a line of the form
    m_record->setObjectName(QStringLiteral("recordActs"));
    m_record->setProperty("primary", true);
    layout->addLayout(rowOfButtons({m_cancel, m_preview, m_record}));
    connect(m_cancel, &QPushButton::clicked, this, &RecordPart::cancelled);
    connect(m_preview, &QPushButton::clicked, this, &RecordPart::preview);
    connect(m_record, &QPushButton::clicked, this, &RecordPart::record);
    connect(m_look, &LookPart::wanted, this, &RecordPart::reveal);
    forget();
}

void RecordPart::followTabsFrom(QWidget *before)
{
    for (QWidget *next :
         {m_look->button(), static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_cancel),
          static_cast<QWidget *>(m_preview), static_cast<QWidget *>(m_record)}) {
        setTabOrder(before, next);
        before = next;
    }
}

void RecordPart::forget()
{
    m_record->setEnabled(false);
    m_record->setToolTip(tr("Preview first."));
    m_table->hide();
    m_look->forget();
    m_text->setText(tr("Nothing is recorded before its preview."));
}

void RecordPart::preview()
{
    forget();
    const Result<std::vector<Act>> acts = m_acts();
    const Result<ActsTrial> trial =
        acts ? tryActs(m_session.workbook(), *acts) : failure(acts.error());
    if (!trial) {
        m_tellFault(trial.error());
        return;
    }
    showState(*acts);
    m_record->setEnabled(true);
    m_record->setToolTip({});
    m_record->setFocus();
    if (trial->isSeen)
        reveal();
    else
        m_look->offer();
}

void RecordPart::showState(const std::vector<Act> &acts)
{
    QStringList sentences{acts.size() == 1 ? tr("This can be recorded.")
                                           : tr("Acts that can be recorded: %1.").arg(acts.size())};
    if (const QString state = stateAfter(acts); !state.isEmpty())
        sentences.prepend(state);
    m_text->setText(sentences.join(u'\n'));
}

void RecordPart::reveal()
{
    const Result<std::vector<Act>> acts = m_acts();
    const Result<Shown<ActPreview>> shown =
        acts ? showActs(m_session.workbook(), *acts) : failure(acts.error());
    if (!shown) {
        forget();
        m_tellFault(shown.error());
        return;
    }
    const ActPreview &preview = shown->what;
    const std::vector<OutcomeChange> &changes = preview.changes;
    const QString seats =
        seatsChangeText(seatsOf(preview.before.outcome), seatsOf(preview.after.outcome));
    QStringList sentences;
    if (!changes.empty())
        sentences.append(tr("Teams whose outcome this changes: %1").arg(changes.size()));
    else if (seats.isEmpty())
        sentences.append(noChangeText(preview.before.digest == preview.after.digest));
    if (!seats.isEmpty())
        sentences.append(seats);
    m_look->tell(shown->look, sentences.join(u'\n'));
    m_changes->setChanges(changes, m_session.workbook().round().teams);
    m_table->setVisible(!changes.empty());
}

// Provisional, notified, confirmed: what it will be, where it is another state than now.
QString RecordPart::stateAfter(const std::vector<Act> &acts)
{
    const Result<Ledger> before = loadLedger(m_session.workbook());
    if (!before)
        return {};
    Ledger after = *before;
    const Round &round = m_session.workbook().round();
    for (const Act &act : acts)
        if (!apply(after, act, {round.plan, round.teams, round.panel}))
            return {};
    if (stateSentence(after) == stateSentence(*before))
        return {};
    return tr("State afterwards: %1").arg(stateSentence(after));
}

void RecordPart::record()
{
    const Result<std::vector<Act>> acts = m_acts();
    const Result<> done = acts ? recordBlind(m_session.workbook(), *acts) : failure(acts.error());
    if (!done) {
        forget();
        m_tellFault(done.error());
        return;
    }
    m_session.refresh(this);
    Q_EMIT recorded();
}

} // namespace simsa
