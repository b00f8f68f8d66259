#include "app/base/file.h"
#include "app/report/xlsx_writer.h"
#include "tests/app/report/report_fixture.h"
#include "tests/app/report/unzipped.h"
#include "tests/support/comma_locale.h"

#include <QDir>
#include <QFileInfo>

using namespace simsa;
using namespace simsa::test;

TEST_CASE("A report becomes one XLSX file", "[report]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(text("결과.xlsx"));
    must(writeXlsx(path, reportOf(smallPlan(), smallEvidence())));
    CHECK(must(readFile(path, 1 << 24)).startsWith("PK"));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("A text that begins with an equals sign stays text in the spreadsheet", "[report]")
{
    Evidence evidence = smallEvidence();
    evidence.teams[0].name = {text("=1+1"), text("=1+1")};
    const Report report = reportOf(smallPlan(), evidence);
    CHECK(report.tables[0].at({2, 2}).text());
    CHECK_FALSE(report.tables[0].at({2, 2}).formula());
    CHECK(report.tables[2].at({1, 1}).text());
    const QTemporaryDir folder;
    must(writeXlsx(folder.filePath(text("a.xlsx")), report));
}

TEST_CASE("An axis's title cannot become part of a formula", "[report]")
{
    Plan plan = smallPlan();
    plan.axes[1].title.ko = text("x'!A1+HYPERLINK(\"y\")+'");
    const Report report = reportOf(plan, smallEvidence());
    const QString formula = report.tables[0].at({2, 4}).formula()->text;
    CHECK(formula.count(u'\'') == 2);
    CHECK(formula.endsWith(text("'!D11")));
    const QTemporaryDir folder;
    must(writeXlsx(folder.filePath(text("a.xlsx")), report));
}

TEST_CASE("A spreadsheet that cannot be written is an error and leaves nothing", "[report]")
{
    const Report report = reportOf(smallPlan(), smallEvidence());
    CHECK(codeOf(writeXlsx(text("/proc/x/a.xlsx"), report)) == ErrorCode::FolderUnwritable);
    CHECK_FALSE(QFileInfo::exists(text("/proc/x/a.xlsx")));
}

TEST_CASE("A table that is wider than a spreadsheet is refused and the old file stays", "[report]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(text("a.xlsx"));
    must(writeFile(path, QByteArray("old")));
    Report report = reportOf(smallPlan(), smallEvidence());
    report.tables[2].set({0, 16384}, {text("x")});
    const Result<> written = writeXlsx(path, report);
    CHECK(codeOf(written) == ErrorCode::TooManyColumns);
    CHECK(written.error().place == text("전문가 평가"));
    CHECK(must(readFile(path, 100)) == QByteArray("old"));
}

TEST_CASE("A spreadsheet says the same whatever the system's locale", "[report]")
{
    const QTemporaryDir folder;
    const Report report = reportOf(smallPlan(), smallEvidence());
    const auto written = [&](const char *name) {
        const QString path = folder.filePath(text(name));
        must(writeXlsx(path, report));
        std::map<QString, QString> parts = partsOf(path);
        parts.erase(text("docProps/core.xml")); // it has the time
        return parts;
    };
    const std::map<QString, QString> usual = written("usual.xlsx");
    const CommaLocale german;
    CHECK(written("german.xlsx") == usual);
    static const QRegularExpression kComma(text("<v>[0-9]+,|(width|ht)=\"[0-9]+,"));
    for (const auto &[part, said] : written("again.xlsx"))
        CHECK_FALSE(said.contains(kComma));
}
