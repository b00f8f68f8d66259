#include "ui/desktop/admin/results_page.h"

#include "app/outcome/trace.h"
#include "app/plan/plan_json.h"
#include "app/report/csv_writer.h"
#include "app/report/procedure_tables.h"
#include "app/report/xlsx_writer.h"
#include "ui/desktop/admin/documents_dialog.h"
#include "ui/desktop/admin/look_part.h"
#include "ui/desktop/admin/outcome_text.h"
#include "ui/desktop/admin/ranking_chart.h"
#include "ui/desktop/admin/trace_dialog.h"
#include "ui/desktop/parts/job.h"
#include "ui/desktop/parts/theme.h"
#include "ui/desktop/parts/wrapping.h"
#include "ui/words/error_words.h"
#include "ui/words/language.h"
#include "ui/words/round_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace simsa {
namespace {

void tell(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

ResultsPage::ResultsPage(AdminSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_ranking(new RankingModel(this)),
      m_chart(new RankingChart(this)), m_table(new QTableView(this))
{
    auto *layout = new QVBoxLayout(this);
    makeButtons(layout);
    m_state = makeLine("resultState", nullptr, layout);
    QFont bold = m_state->font();
    bold.setBold(true);
    m_state->setFont(bold);
    m_lookFault = makeLine("lookFault", "warn", layout);
    m_provisional = makeLine("provisional", "bad", layout);
    m_undecided = makeLine("undecided", "bad", layout);
    m_corrected = makeLine("corrected", nullptr, layout);
    m_seats = makeLine("seats", nullptr, layout);
    m_order = makeLine("orderWarning", "warn", layout);
    m_table->setObjectName(QStringLiteral("ranking"));
    m_table->setAccessibleName(tr("Ranking"));
    m_table->setModel(m_ranking);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    wrapLastColumn(*m_table);
    connect(m_table, &QTableView::activated, this, &ResultsPage::trace);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ResultsPage::showTraceable);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_chart, 2);
    m_facts = makeLine("facts", "faint", layout);
    connect(&m_session, &AdminSession::changed, this, [this] {
        m_isStale = true;
        show();
    });
    show();
}

void ResultsPage::makeButtons(QVBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    const auto button = [&](const QString &text, const char *name, auto slot) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, slot);
        row->addWidget(made);
        m_buttons.append(made);
        return made;
    };
    m_trace = button(tr("Where does this come from?"), "traceTeam", [this] { trace(); });
    button(tr("Documents…"), "documents", [this] { showDocuments(); });
    button(tr("Export XLSX…"), "exportXlsx", [this] {
        const QString path =
            m_session.prompts().saveFile(this, tr("Export XLSX"), QStringLiteral("ranking.xlsx"),
                                         QStringLiteral("XLSX (*.xlsx)"));
        if (!path.isEmpty())
            exportXlsx(path);
    });
    button(tr("Export CSV…"), "exportCsv", [this] {
        const QString folder = m_session.prompts().folder(this, tr("Where to write the tables"));
        if (!folder.isEmpty())
            exportCsv(folder);
    });
    button(tr("Compare with the signed sheets"), "verify", [this] { verify(); });
    row->addStretch(1);
    layout->addLayout(row);
}

QLabel *ResultsPage::makeLine(const char *name, const char *property, QVBoxLayout *layout)
{
    auto *line = new QLabel(this);
    line->setObjectName(QString::fromLatin1(name));
    if (property)
        line->setProperty(property, true);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(line);
    return line;
}

void ResultsPage::show()
{
    const bool isFrozen = m_session.workbook().state() == RoundState::Frozen;
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(isFrozen);
    m_chart->setVisible(isFrozen);
    if (isFrozen) {
        if (m_isStale && isVisible()) {
            m_isStale = false;
            m_results.reset();
            showOutcome();
        }
    } else {
        m_results.reset();
        m_ranking->setOutcome({}, {});
        for (QLabel *line :
             {m_state, m_lookFault, m_provisional, m_undecided, m_corrected, m_seats, m_order})
            tell(*line, {});
        m_facts->setText(tr("There is a ranking once the rules are frozen."));
    }
    showTraceable();
}

void ResultsPage::showOutcome()
{
    Result<Shown<Results>> shown = showResults(m_session.workbook());
    if (!m_session.isWell(shown, this))
        return;
    const Result<std::vector<EvaluatorStatus>> statuses = handInStatus(m_session.workbook());
    if (!m_session.isWell(statuses, this))
        return;
    m_results = std::move(shown->what);
    tell(*m_lookFault, shown->look.fault ? sentence(*shown->look.fault) : QString());
    const Plan &plan = m_session.workbook().round().plan;
    const Outcome &outcome = m_results->outcome;
    tell(*m_undecided, undecidedSentences(outcome, plan, currentLanguage()));
    tell(*m_seats, seatsText(outcome, plan, currentLanguage()));
    tell(*m_order, orderWarning(outcome, plan, currentLanguage()));
    showLedger(*statuses);
    m_ranking->setOutcome(plan, outcome);
    // The reasons run on over lines in what the figures leave, but have so many letters at least.
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(m_ranking->reasonsColumn(), QHeaderView::Interactive);
    header->resizeSection(m_ranking->reasonsColumn(), 20 * letterWidth(*this));
    m_table->setCurrentIndex(m_ranking->index(0, 0));
    m_chart->setOutcome(plan, outcome, currentLanguage());
    m_facts->setText(tr("Plan %1 · Evidence %2 · computed anew each time it is shown")
                         .arg(shortFingerprint(m_results->planFingerprint),
                              shortFingerprint(m_results->digest)));
}

void ResultsPage::showLedger(const std::vector<EvaluatorStatus> &statuses)
{
    const Result<Ledger> ledger = loadLedger(m_session.workbook());
    if (!m_session.isWell(ledger, this))
        return;
    tell(*m_provisional, provisionalText(statuses, *ledger));
    tell(*m_corrected, correctedText(statuses));
    tell(*m_state, stateSentence(*ledger));
}

void ResultsPage::showTraceable()
{
    const TeamOutcome *team = m_ranking->teamAt(m_table->currentIndex().row());
    m_trace->setEnabled(m_results && team && team->total);
}

void ResultsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    show();
}

void ResultsPage::trace()
{
    const TeamOutcome *team = m_ranking->teamAt(m_table->currentIndex().row());
    if (!m_results || !team || !team->total)
        return;
    const Plan &plan = m_session.workbook().round().plan;
    const auto node = traceTotal(plan, m_results->evidence, m_results->outcome, team->team.id);
    if (!m_session.isWell(node, this) || !*node)
        return;
    const Result<std::map<QString, int>> revisions = revisionsOf(m_session.workbook());
    if (!m_session.isWell(revisions, this))
        return;
    auto *dialog = new TraceDialog(
        tr("Where %1's total comes from").arg(team->team.name.in(currentLanguage())),
        traceLines(**node, plan, m_results->evidence.teams, currentLanguage(), TraceTo::EachMark,
                   *revisions),
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ResultsPage::showDocuments()
{
    using Contents = Result<std::vector<DocumentContents>>;
    runJob(
        this, tr("Making the documents…"),
        [path = m_session.workbook().path(),
         language = currentLanguage()](const Progress &) -> Contents {
            Result<Workbook> workbook = Workbook::open(path);
            if (!workbook)
                return failure(workbook.error());
            return documentContents(*workbook, language);
        },
        [this](const Contents &contents) {
            if (!m_session.isWell(contents, this))
                return;
            auto *dialog = new DocumentsDialog(m_session, *contents, this);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

void ResultsPage::exportXlsx(const QString &path)
{
    exportReport([path](const Report &report) {
        return writeXlsx(path, report).map([&] { return QStringList(path); });
    });
}

void ResultsPage::exportCsv(const QString &folder)
{
    exportReport([folder](const Report &report) { return writeCsvs(folder, report); });
}

void ResultsPage::exportReport(const std::function<Result<QStringList>(const Report &)> &write)
{
    const QString path = m_session.workbook().path();
    using Written = Result<Shown<QStringList>>;
    runJob(
        this, tr("Exporting…"),
        [path, write, language = currentLanguage()](const Progress &) -> Written {
            Result<Workbook> workbook = Workbook::open(path);
            if (!workbook)
                return failure(workbook.error());
            return showReport(*workbook, language).and_then([&](const Shown<Report> &report) {
                return write(report.what).map([&](const QStringList &files) {
                    return Shown<QStringList>{files, report.look};
                });
            });
        },
        [this](const Written &written) {
            if (m_session.isWell(written, this))
                m_session.prompts().tell(this, tr("Exported."),
                                         withLook(written->what, written->look));
        });
}

void ResultsPage::verify()
{
    const QString path = m_session.workbook().path();
    const std::shared_ptr<const ProgrammeKeys> keys = m_session.keys(this);
    if (!keys)
        return;
    runJob(
        this, tr("Comparing…"),
        [path, keys](const Progress &progress) -> Result<> {
            Result<Workbook> workbook = Workbook::open(path);
            if (!workbook)
                return failure(workbook.error());
            return verifyWorkbook(*workbook, keys.get(), progress);
        },
        [this](const Result<> &verified) {
            if (m_session.isWell(verified, this))
                m_session.prompts().tell(
                    this, tr("Every mark is the one that was signed, and no event is missing."),
                    {});
        });
}

} // namespace simsa
