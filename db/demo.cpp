#include "db/demo.h"

#include "app/base/file.h"
#include "app/plan/templates.h"
#include "app/report/csv_writer.h"
#include "app/report/xlsx_writer.h"
#include "db/scorebook.h"
#include "db/unseen.h"

#include <QDir>

static void loadDemo()
{
    Q_INIT_RESOURCE(simsa_demo);
}

namespace simsa {
namespace {

Result<QByteArray> demoBytes(const QString &name)
{
    loadDemo();
    return readFile(QStringLiteral(":/demo/") + name, 1024 * 1024);
}

Result<CsvTable> demoTable(const QString &name)
{
    return demoBytes(name).and_then(decodeText).and_then(parseCsv);
}

// A sentence that suits the marks; the same for the same evaluator and team every time.
QString opinionFor(const CsvTable &opinions, const TeamMarks &team, size_t evaluator, size_t index)
{
    const Points total = totalOf(team).value_or(Points());
    const QString band = total >= Points::whole(30)   ? QStringLiteral("high")
                         : total >= Points::whole(25) ? QStringLiteral("mid")
                                                      : QStringLiteral("low");
    QStringList fitting;
    for (const CsvTable::Row &row : opinions.rows)
        if (row.cells[opinions.column(QStringLiteral("band"))] == band)
            fitting.append(row.cells[opinions.column(QStringLiteral("opinion"))]);
    return fitting.at(static_cast<qsizetype>(evaluator + index) % fitting.size());
}

class Demo
{
public:
    Demo(const QString &folder, const QString &language, Clock clock, Progress progress)
        : m_folder(folder), m_language(language), m_clock(std::move(clock)),
          m_progress(std::move(progress))
    {
    }

    Result<DemoFiles> make()
    {
        return prepareFolder()
            .and_then([this] { return writeInputs(); })
            .and_then([this] { return setUp(); })
            .and_then([this] { return handInAll(); })
            .and_then([this] { return merge(); })
            .and_then([this] { return decideGate(); })
            .and_then([this] { return exportAll(); });
    }

private:
    QString in(const QString &name) const { return QDir(m_folder).filePath(name); }

    Result<> prepareFolder()
    {
        if (const auto ok = makeFolder(m_folder); !ok)
            return ok;
        if (!QDir(m_folder).isEmpty())
            return failure({ErrorCode::FolderNotEmpty, m_folder});
        return {};
    }

    // The tables that a real administrator would have typed, left there to be looked at.
    Result<> writeInputs()
    {
        for (const char *name : {"teams.csv", "panel.csv", "benchmark.csv", "expert-marks.csv",
                                 "user-marks.csv", "acts.json"}) {
            const QString file = QString::fromLatin1(name);
            const auto written = demoBytes(file).and_then(
                [&](const QByteArray &bytes) { return writeFile(in(file), bytes); });
            if (!written)
                return written;
        }
        return planTemplateBytes(QStringLiteral("sovereign-ai-stage1"))
            .and_then([this](const QByteArray &bytes) {
                return writeFile(in(QStringLiteral("plan.json")), bytes);
            });
    }

    Result<> setUp()
    {
        const auto plan = planFromTemplate(QStringLiteral("sovereign-ai-stage1"));
        if (!plan)
            return failure(plan.error());
        const auto teams = demoTable(QStringLiteral("teams.csv")).and_then(teamsFromCsv);
        if (!teams)
            return failure(teams.error());
        const auto panel =
            demoTable(QStringLiteral("panel.csv")).and_then([&](const CsvTable &table) {
                return panelFromCsv(table, *plan, *teams);
            });
        if (!panel)
            return failure(panel.error());
        const auto values =
            demoTable(QStringLiteral("benchmark.csv")).and_then([&](const CsvTable &table) {
                return measurementsFromCsv(table, *plan, *teams);
            });
        if (!values)
            return failure(values.error());
        m_files.workbook = in(QStringLiteral("demo.simsa"));
        m_files.packets = in(QStringLiteral("packets"));
        m_files.sheets = in(QStringLiteral("sheets"));
        Result<Workbook> workbook = Workbook::create(
            m_files.workbook, QStringLiteral("독자 AI 파운데이션 모델 (시연용 가상 자료)"),
            demoPassphrase(), m_clock);
        if (!workbook)
            return failure(workbook.error());
        m_workbook.emplace(std::move(*workbook));
        Result<ProgrammeKeys> keys = m_workbook->unlock(demoPassphrase());
        if (!keys)
            return failure(keys.error());
        m_keys = std::move(*keys);
        return m_workbook->openRound(*plan, *teams, *panel)
            .and_then([this] { return m_workbook->freeze(); })
            .and_then([&] { return m_workbook->enter(*values); });
    }

    Result<> handInAll()
    {
        const auto packets = writePackets(*m_workbook, m_keys, m_files.packets);
        if (!packets)
            return failure(packets.error());
        m_files.firstPacket = packets->front().path;
        const auto experts = demoTable(QStringLiteral("expert-marks.csv"));
        const auto users = demoTable(QStringLiteral("user-marks.csv"));
        const auto opinions = demoTable(QStringLiteral("opinions.csv"));
        for (const auto *table : {&experts, &users, &opinions})
            if (!*table)
                return failure(table->error());
        for (size_t i = 0; i < packets->size(); ++i) {
            if (const auto ok = handIn((*packets)[i].path, *experts, *users, *opinions, i); !ok)
                return ok;
            if (m_progress &&
                !m_progress(static_cast<int>(i + 1), static_cast<int>(packets->size())))
                return failure(ErrorCode::Cancelled);
        }
        return {};
    }

    Result<> handIn(const QString &packetPath, const CsvTable &experts, const CsvTable &users,
                    const CsvTable &opinions, size_t index)
    {
        const Result<QByteArray> bytes = readFile(packetPath, kPacketLimit);
        if (!bytes)
            return failure(bytes.error());
        const Result<Packet> packet = readPacket(*bytes);
        if (!packet)
            return failure(packet.error());
        const QString id = packet->evaluator.id.value;
        Result<Scorebook> book = Scorebook::openFor(
            in(QStringLiteral("scorebooks/%1.simsa-scorebook").arg(id)), *bytes, m_clock);
        if (!book)
            return failure(book.error());
        const bool isExpert = packet->evaluator.group.value == QStringLiteral("expert");
        Result<Marks> marks = marksFromCsv(isExpert ? experts : users, book->form(),
                                           packet->judgedTeams(), packet->evaluator.id);
        if (!marks)
            return failure(marks.error());
        if (isExpert)
            for (size_t t = 0; t < marks->size(); ++t)
                (*marks)[t].opinion = opinionFor(opinions, (*marks)[t], index, t);
        // The keys of the demo need no passphrase: there is nothing to protect.
        return book->pledge()
            .and_then([&] { return book->choosePassphrase({}); })
            .and_then([&] { return book->setAll(*marks); })
            .and_then([&] { return book->submit(m_files.sheets, {}); })
            .map([](const QString &) {});
    }

    Result<> merge()
    {
        const Result<MergeReport> report =
            sheetFiles({m_files.sheets}).and_then([&](const QStringList &files) {
                return mergeSheets(*m_workbook, m_keys, files, MergeMode::Real);
            });
        if (!report)
            return failure(report.error());
        m_files.merge = *report;
        return {};
    }

    // What the viewpoints found, and what the committee decided on each team.
    Result<> decideGate()
    {
        const ActsReading reading = readActsFile(in(QStringLiteral("acts.json")));
        if (!reading.faults.empty())
            return failure(reading.faults.front());
        return recordActs(*m_workbook, reading.acts).map([](const ActPreview &) {});
    }

    Result<DemoFiles> exportAll()
    {
        Result<Results> results = verifiedResults(*m_workbook);
        if (!results)
            return failure(results.error());
        m_files.results = std::move(*results);
        const Result<Report> report =
            reportOf(*m_workbook, m_files.results, m_language, Document::Internal, {});
        if (!report)
            return failure(report.error());
        const QString xlsx = in(QStringLiteral("demo.xlsx"));
        if (const auto ok = writeXlsx(xlsx, *report); !ok)
            return failure(ok.error());
        const Result<QStringList> tables = writeCsvs(in(QStringLiteral("csv")), *report);
        if (!tables)
            return failure(tables.error());
        m_files.exports = QStringList(xlsx) + *tables;
        return m_files;
    }

    QString m_folder;
    QString m_language;
    Clock m_clock;
    Progress m_progress;
    DemoFiles m_files;
    std::optional<Workbook> m_workbook;
    ProgrammeKeys m_keys;
};

} // namespace

QString demoPassphrase()
{
    return QStringLiteral("simsa-demo");
}

Result<DemoFiles> makeDemo(const QString &folder, const QString &language, const Clock &clock,
                           const Progress &progress)
{
    return Demo(folder, language, clock, progress).make();
}

} // namespace simsa
