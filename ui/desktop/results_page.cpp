#include "ui/desktop/results_page.h"

#include "app/plan/plan_json.h"
#include "app/report/csv_writer.h"
#include "app/report/xlsx_writer.h"
#include "db/workbook_report.h"
#include "ui/desktop/job.h"
#include "ui/desktop/ranking_chart.h"
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

ResultsPage::ResultsPage(AdminSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_ranking(new RankingModel(this)),
      m_chart(new RankingChart(this)), m_table(new QTableView(this)),
      m_provisional(new QLabel(this)), m_facts(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    auto *buttons = new QHBoxLayout;
    const auto button = [&](const QString &text, const char *name, auto slot) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QString::fromLatin1(name));
        connect(made, &QPushButton::clicked, this, slot);
        buttons->addWidget(made);
        m_buttons.append(made);
    };
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
    buttons->addStretch(1);
    layout->addLayout(buttons);

    m_provisional->setObjectName(QStringLiteral("provisional"));
    m_provisional->setProperty("bad", true);
    m_provisional->setWordWrap(true);
    m_provisional->hide();
    layout->addWidget(m_provisional);
    m_table->setObjectName(QStringLiteral("ranking"));
    m_table->setAccessibleName(tr("Ranking"));
    m_table->setModel(m_ranking);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout->addWidget(m_table, 2);
    layout->addWidget(m_chart, 3);
    m_facts->setObjectName(QStringLiteral("facts"));
    m_facts->setProperty("faint", true);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_facts);
    connect(&m_session, &AdminSession::changed, this, &ResultsPage::show);
    show();
}

void ResultsPage::show()
{
    const bool isFrozen = m_session.workbook().state() == RoundState::Frozen;
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(isFrozen);
    m_chart->setVisible(isFrozen);
    if (!isFrozen) {
        m_ranking->setOutcome({}, {});
        m_facts->setText(tr("There is a ranking once the rules are frozen."));
        return;
    }
    const Result<Results> results = loadResults(m_session.workbook());
    if (!m_session.isWell(results, this))
        return;
    const Result<std::vector<EvaluatorStatus>> statuses = handInStatus(m_session.workbook());
    if (!m_session.isWell(statuses, this))
        return;
    m_provisional->setText(provisionalText(*statuses));
    m_provisional->setVisible(!m_provisional->text().isEmpty());
    const Plan &plan = m_session.workbook().round().plan;
    m_ranking->setOutcome(plan, results->outcome);
    const bool hasRemarks =
        std::any_of(results->outcome.teams.begin(), results->outcome.teams.end(),
                    [](const TeamOutcome &team) { return !team.reasons.empty(); });
    m_table->setColumnHidden(m_ranking->columnCount() - 1, !hasRemarks);
    m_table->horizontalHeader()->setStretchLastSection(hasRemarks);
    m_chart->setOutcome(plan, results->outcome, currentLanguage());
    m_facts->setText(
        tr("Plan %1 · Evidence %2 · computed anew each time it is shown")
            .arg(shortFingerprint(results->planFingerprint), shortFingerprint(results->digest)));
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
    runJob(
        this, tr("Exporting…"),
        [path, write, language = currentLanguage()](const Progress &) -> Result<QStringList> {
            Result<Workbook> workbook = Workbook::open(path);
            if (!workbook)
                return failure(workbook.error());
            return workbookReport(*workbook, language).and_then(write);
        },
        [this](const Result<QStringList> &files) {
            if (m_session.isWell(files, this))
                m_session.prompts().tell(this, tr("Exported."), files->join(u'\n'));
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
