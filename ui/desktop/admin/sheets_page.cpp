#include "ui/desktop/admin/sheets_page.h"

#include "app/report/time_words.h"
#include "db/packets.h"
#include "ui/desktop/parts/job.h"
#include "ui/words/round_words.h"
#include "ui/words/spare_words.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace simsa {
namespace {

QTableView *makeTable(QAbstractItemModel *model, int stretched, QWidget *parent)
{
    auto *view = new QTableView(parent);
    view->setModel(model);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setTabKeyNavigation(false);
    view->setAlternatingRowColors(true);
    view->verticalHeader()->hide();
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
    return view;
}

} // namespace

SheetsPage::SheetsPage(AdminSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_statuses(new StatusModel(this)),
      m_verdicts(new VerdictModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makePanelPart(), 3);
    layout->addWidget(makeVerdictPart(), 2);
    setAcceptDrops(true);
    connect(&m_session, &AdminSession::changed, this, &SheetsPage::show);
    show();
}

QWidget *SheetsPage::makePanelPart()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new QHBoxLayout;
    const auto button = [&](const QString &text, const char *name, auto slot) {
        auto *made = new QPushButton(text, part);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, slot);
        buttons->addWidget(made);
        return made;
    };
    m_packets = button(tr("Write packets…"), "writePackets", [this] {
        const QString folder = m_session.prompts().folder(this, tr("Where to write the packets"));
        if (!folder.isEmpty())
            writePackets(folder);
    });
    m_reissue = button(tr("Reissue the packet…"), "reissue", [this] { reissue(); });
    const QString help = tr("For the selected evaluator, who lost the packet, the laptop or the "
                            "passphrase. What was handed in stays.");
    m_reissue->setToolTip(help);
    m_reissue->setAccessibleDescription(help);
    m_add = button(tr("Add sheets…"), "addSheets", [this] {
        inspect(m_session.prompts().openFiles(this, tr("Add sheets"),
                                              tr("Sheets (*.simsa-sheet);;All files (*)")));
    });
    m_addFolder = button(tr("Add a folder…"), "addFolder", [this] {
        const QString folder = m_session.prompts().folder(this, tr("Folder with sheets"));
        if (!folder.isEmpty())
            inspect({folder});
    });
    m_decide = button(tr("Decide a conflict…"), "decide", [this] { decideConflict(); });
    m_rule = button(tr("Admit or refuse…"), "ruleSheet", [this] { ruleOnSheet(); });
    const QString ruleHelp =
        tr("A sheet of the selected evaluator: one that is kept apart can be "
           "admitted, one that counts refused. It is recorded with its reason.");
    m_rule->setToolTip(ruleHelp);
    m_rule->setAccessibleDescription(ruleHelp);
    buttons->addStretch(1);
    m_count = new QLabel(part);
    m_count->setObjectName(QStringLiteral("handedIn"));
    buttons->addWidget(m_count);
    layout->addLayout(buttons);
    m_statusView = makeTable(m_statuses, StatusModel::NameColumn, part);
    m_statusView->setObjectName(QStringLiteral("statuses"));
    m_statusView->setAccessibleName(tr("Evaluators and their sheets"));
    m_statusView->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_statusView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SheetsPage::showActions);
    layout->addWidget(m_statusView, 1);
    auto *hint = new QLabel(tr("Sheets and folders can also be dropped here."), part);
    hint->setProperty("faint", true);
    layout->addWidget(hint);
    return part;
}

QWidget *SheetsPage::makeVerdictPart()
{
    m_verdictPart = new QWidget(this);
    auto *layout = new QVBoxLayout(m_verdictPart);
    layout->setContentsMargins(0, 0, 0, 0);
    QTableView *view = makeTable(m_verdicts, VerdictModel::ReasonColumn, m_verdictPart);
    view->setObjectName(QStringLiteral("verdicts"));
    view->setAccessibleName(tr("Files and their verdicts"));
    layout->addWidget(view, 1);
    auto *foot = new QHBoxLayout;
    m_sum = new QLabel(m_verdictPart);
    m_sum->setObjectName(QStringLiteral("markSum"));
    m_sum->setWordWrap(true);
    m_dismiss = new QPushButton(tr("Close"), m_verdictPart);
    m_dismiss->setObjectName(QStringLiteral("dismiss"));
    m_apply = new QPushButton(tr("Take in what is accepted"), m_verdictPart);
    m_apply->setObjectName(QStringLiteral("apply"));
    m_apply->setProperty("primary", true);
    connect(m_apply, &QPushButton::clicked, this, &SheetsPage::apply);
    connect(m_dismiss, &QPushButton::clicked, this, &SheetsPage::dismiss);
    foot->addWidget(m_sum, 1);
    foot->addWidget(m_dismiss);
    foot->addWidget(m_apply);
    layout->addLayout(foot);
    m_verdictPart->hide();
    return m_verdictPart;
}

void SheetsPage::writePackets(const QString &folder)
{
    const std::shared_ptr<const ProgrammeKeys> keys = m_session.keys(this);
    if (!keys)
        return;
    using Written = Result<std::vector<WrittenPacket>>;
    const QString path = m_session.workbook().path();
    runJob(
        this, tr("Writing packets…"),
        [path, keys, folder](const Progress &progress) -> Written {
            Result<Workbook> workbook = Workbook::open(path);
            if (!workbook)
                return failure(workbook.error());
            return simsa::writePackets(*workbook, *keys, folder, progress);
        },
        [this, folder](const Written &written) {
            if (m_session.isWell(written, this))
                m_session.prompts().tell(this, tr("%1 packets are written.").arg(written->size()),
                                         folder);
            m_session.refresh(this);
        });
}

void SheetsPage::inspect(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const Result<QStringList> files = sheetFiles(paths);
    if (!m_session.isWell(files, this))
        return;
    m_files = *files;
    runMerge(MergeMode::Trial);
}

void SheetsPage::apply()
{
    // What counts now will count no more: that is agreed to, sheet by sheet.
    QStringList replaced;
    for (const FileVerdict &file : m_verdicts->report().files)
        if (file.replaces > 0)
            replaced.append(tr("%1: revision %2 → %3")
                                .arg(file.evaluator.value)
                                .arg(file.replaces)
                                .arg(file.revision));
    if (replaced.isEmpty() ||
        m_session.prompts().confirm(
            this,
            tr("Sheets that count are replaced by later revisions of them (%1).")
                .arg(replaced.size()),
            replaced.join(u'\n'), tr("Replace")))
        runMerge(MergeMode::Real);
}

void SheetsPage::dismiss()
{
    m_files.clear();
    m_verdictPart->hide();
}

void SheetsPage::runMerge(MergeMode mode)
{
    const std::shared_ptr<const ProgrammeKeys> keys = m_session.keys(this);
    if (!keys)
        return;
    const QString path = m_session.workbook().path();
    runJob(
        this, mode == MergeMode::Trial ? tr("Checking sheets…") : tr("Taking in sheets…"),
        [path, keys, files = m_files, mode](const Progress &progress) -> Result<MergeReport> {
            Result<Workbook> workbook = Workbook::open(path);
            if (!workbook)
                return failure(workbook.error());
            return mergeSheets(*workbook, *keys, files, mode, progress);
        },
        [this](const Result<MergeReport> &report) {
            if (m_session.isWell(report, this))
                showReport(*report);
            m_session.refresh(this);
        });
}

void SheetsPage::showReport(const MergeReport &report)
{
    m_verdicts->setReport(report);
    const auto kept = std::count_if(report.files.begin(), report.files.end(),
                                    [](const FileVerdict &file) { return isKept(file.verdict); });
    const QString sum = tr("%1 marks in the files = %2 newly kept + %3 not taken in.")
                            .arg(report.marksIn)
                            .arg(report.marksKept)
                            .arg(report.marksRefused);
    QStringList sentences{report.isTrial ? tr("Nothing is written yet. %1").arg(sum)
                                         : tr("Done. %1").arg(sum)};
    for (const SheetsNeeded &one : report.tooFewLeft)
        sentences.append(tooFewText(one, m_session.workbook().round()));
    m_sum->setText(sentences.join(u'\n'));
    m_apply->setVisible(report.isTrial);
    m_apply->setEnabled(kept > 0);
    m_verdictPart->show();
}

void SheetsPage::decideConflict()
{
    const Result<std::vector<KeptSheet>> sheets = keptSheets(m_session.workbook());
    if (!m_session.isWell(sheets, this))
        return;
    std::vector<KeptSheet> conflicting;
    QStringList choices;
    for (const KeptSheet &sheet : *sheets) {
        if (sheet.standing != Standing::Conflict)
            continue;
        conflicting.push_back(sheet);
        choices.append(tr("%1: revision %2, receipt code %3, signed %4")
                           .arg(sheet.evaluator.value)
                           .arg(sheet.link.revision)
                           .arg(receiptOf(sheet.link.hash), koreaTime(sheet.signedAt)));
    }
    const std::optional<int> chosen = m_session.prompts().choose(
        this, tr("Which sheet shall count? Ask the evaluator for the receipt code."), choices);
    if (!chosen)
        return;
    const KeptSheet &sheet = conflicting[static_cast<size_t>(*chosen)];
    const std::optional<QString> reason = m_session.prompts().askText(
        this, tr("Decide a conflict"), tr("Reason; it is recorded for ever:"));
    if (reason &&
        m_session.isWell(decide(m_session.workbook(), sheet.evaluator, sheet.link.hash, *reason),
                         this))
        m_session.refresh(this);
}

void SheetsPage::ruleOnSheet()
{
    const std::optional<EvaluatorId> evaluator = selected();
    const Result<std::vector<KeptSheet>> sheets = keptSheets(m_session.workbook());
    if (!evaluator || !m_session.isWell(sheets, this))
        return;
    std::vector<KeptSheet> rulable;
    QStringList choices;
    for (const KeptSheet &sheet : *sheets) {
        if (sheet.evaluator != *evaluator || !(canAdmit(sheet) || canRefuse(sheet)))
            continue;
        rulable.push_back(sheet);
        const QString text = canAdmit(sheet)
                                 ? tr("Admit revision %1, receipt code %2, signed %3 (%4)")
                                 : tr("Refuse revision %1, receipt code %2, signed %3 (%4)");
        choices.append(text.arg(QString::number(sheet.link.revision), receiptOf(sheet.link.hash),
                                koreaTime(sheet.signedAt), standingName(sheet.standing)));
    }
    if (rulable.empty()) {
        m_session.prompts().tell(
            this, tr("There is no sheet of %1 to admit or refuse.").arg(evaluator->value),
            tr("Nothing was handed in that answers the form in force, or another person has the "
               "seat now."));
        return;
    }
    const std::optional<int> chosen = m_session.prompts().choose(
        this, tr("Which sheet of %1 shall be admitted or refused?").arg(evaluator->value), choices);
    if (!chosen)
        return;
    const KeptSheet &sheet = rulable[static_cast<size_t>(*chosen)];
    const std::optional<QString> reason = m_session.prompts().askText(
        this, canAdmit(sheet) ? tr("Admit a sheet") : tr("Refuse a sheet"),
        tr("Reason; it is recorded for ever:"));
    if (reason && m_session.isWell(ruleSheet(m_session.workbook(), sheet.evaluator, sheet.link.hash,
                                             canAdmit(sheet), *reason),
                                   this))
        m_session.refresh(this);
}

std::optional<EvaluatorId> SheetsPage::selected() const
{
    const QModelIndexList rows = m_statusView->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return std::nullopt;
    return m_statuses->statuses()[static_cast<size_t>(rows.front().row())].evaluator.id;
}

void SheetsPage::reissue()
{
    const std::optional<EvaluatorId> evaluator = selected();
    if (!evaluator)
        return;
    const std::optional<QString> reason =
        m_session.prompts().askText(this, tr("Reissue the packet of %1").arg(evaluator->value),
                                    tr("Reason; it is recorded for ever:"));
    if (!reason)
        return;
    const QString folder = m_session.prompts().folder(this, tr("Where to write the packet"));
    if (folder.isEmpty())
        return;
    const std::shared_ptr<const ProgrammeKeys> keys = m_session.keys(this);
    if (!keys)
        return;
    Workbook &workbook = m_session.workbook();
    const Result<WrittenPacket> written =
        reissuePacket(workbook, *evaluator, *reason).and_then([&] {
            return writePacketFor(workbook, *keys, *evaluator, folder);
        });
    if (m_session.isWell(written, this))
        m_session.prompts().tell(this,
                                 tr("The packet of %1 is made anew. Send it to its evaluator only.")
                                     .arg(evaluator->value),
                                 written->path);
    m_session.refresh(this);
}

// What can be done with the round as it is, and with the selected evaluator.
void SheetsPage::showActions()
{
    const bool isFrozen = m_session.workbook().state() == RoundState::Frozen;
    for (QPushButton *button : {m_packets, m_add, m_addFolder})
        button->setEnabled(isFrozen);
    for (QPushButton *button : {m_reissue, m_rule})
        button->setEnabled(isFrozen && selected());
}

void SheetsPage::show()
{
    showActions();
    Result<std::vector<EvaluatorStatus>> statuses = handInStatus(m_session.workbook());
    if (!m_session.isWell(statuses, this))
        return;
    const auto count = [&](HandIn handIn) {
        return std::count_if(statuses->begin(), statuses->end(),
                             [=](const EvaluatorStatus &s) { return s.handIn == handIn; });
    };
    m_count->setText(tr("%1 of %2 handed in").arg(count(HandIn::HandedIn)).arg(statuses->size()));
    m_decide->setVisible(count(HandIn::InConflict) > 0);
    const Round &round = m_session.workbook().round();
    m_statuses->setStatuses(std::move(*statuses), round.plan, round.teams);
    showActions(); // nobody is selected any more
}

void SheetsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && m_add->isEnabled())
        event->acceptProposedAction();
}

void SheetsPage::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls)
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    inspect(paths);
}

} // namespace simsa
