#include "app/base/file.h"
#include "app/report/csv_writer.h"
#include "tests/app/report/report_fixture.h"

#include <QFileInfo>

using namespace simsa;
using namespace simsa::test;

namespace {

QString csvOf(const Table &table)
{
    return QString::fromUtf8(toCsv(table).mid(3));
}

Table oneRow(const std::vector<Cell> &cells)
{
    Table table;
    table.rows = {cells};
    return table;
}

} // namespace

TEST_CASE("A CSV file begins with a byte-order mark and holds Hangul as UTF-8", "[report]")
{
    const QByteArray csv = toCsv(oneRow({{text("가람")}}));
    CHECK(csv == QByteArray("\xEF\xBB\xBF") + QByteArray("가람\r\n"));
}

TEST_CASE("Figures in a CSV file have the digits that the plan prints", "[report]")
{
    CHECK(csvOf(oneRow(
              {{Number{Points::whole(9), 1}}, {Formula{text("=A1/3"), Rational(-1, 3), 2}}, {}})) ==
          text("9.0,-0.33,\r\n"));
}

TEST_CASE("Text with separators, quotes or line breaks is quoted", "[report]")
{
    CHECK(csvOf(oneRow({{text("a,b")}, {text("say \"yes\"")}, {text("one\ntwo")}})) ==
          text("\"a,b\",\"say \"\"yes\"\"\",\"one\ntwo\"\r\n"));
}

TEST_CASE("A text that a spreadsheet could run is made harmless in a CSV file", "[report]")
{
    const char *start = GENERATE("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＠");
    const QString attack = text(start) + text("1+1");
    CHECK(csvOf(oneRow({{attack}})).remove(u'"') == u'\'' + attack + text("\r\n"));
}

TEST_CASE("A team's name that is a formula stays text in the CSV files", "[report]")
{
    Evidence evidence = smallEvidence();
    evidence.teams[0].name = {text("=HYPERLINK(\"http://x\")"), text("=1")};
    const QString csv = csvOf(reportOf(smallPlan(), evidence).tables[0]);
    CHECK(csv.contains(text("\"'=HYPERLINK(\"\"http://x\"\")\"")));
}

TEST_CASE("The title is left out of a CSV file and a merged header is repeated", "[report]")
{
    const QString csv = csvOf(reportOf(smallPlan(), smallEvidence()).tables[2]);
    CHECK(csv.startsWith(text("Evaluator,가람,가람,가람,나래,")));
    CHECK(csv.contains(text("\r\nE3,10,5,15,4,4,8,,,\r\n")));
}

TEST_CASE("Each table has a CSV file with a name that no language changes", "[report]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(text("표"));
    const Report report = reportOf(smallPlan(), smallEvidence());
    const QStringList files = must(writeCsvs(path, report));
    QStringList names;
    for (const QString &file : files)
        names.append(QFileInfo(file).fileName());
    CHECK(names == QStringList{text("ranking.csv"), text("axis-bench.csv"), text("axis-expert.csv"),
                               text("axis-user.csv"), text("attendance.csv"), text("rules.csv")});
    CHECK(must(readFile(files.front(), 1 << 20)) == toCsv(report.tables.front()));
}

TEST_CASE("A folder that cannot be made is an error", "[report]")
{
    CHECK(codeOf(writeCsvs(text("/proc/x"), reportOf(smallPlan(), smallEvidence()))) ==
          ErrorCode::FolderUnwritable);
}
