// Another program that holds the file, and a disk that is full.
#include "tests/db/stage.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

TEST_CASE("While another program writes, every change is refused as busy and nothing changes",
          "[db]")
{
    TestProgramme programme;
    const QString sheet = programme.handIn("E1");
    Workbook &workbook = programme.workbook();
    const Stock before = stockOf(programme);
    SQLite::Database other = raw(workbook.path());
    other.exec("BEGIN IMMEDIATE");

    const auto merged = mergeSheets(workbook, programme.keys(), {sheet}, MergeMode::Real);
    REQUIRE(codeOf(merged) == ErrorCode::DatabaseBusy);
    CHECK(merged.error().file == workbook.path());
    CHECK(codeOf(workbook.enter({{TeamId{u"a"_s}, ItemId{u"speed"_s}, Points()}})) ==
          ErrorCode::DatabaseBusy);
    // Looking is not writing.
    CHECK(mergeSheets(workbook, programme.keys(), {sheet}, MergeMode::Trial));

    other.exec("ROLLBACK");
    CHECK(stockOf(programme) == before);
    CHECK(programme.merge({sheet}).marksKept == 6);
}

TEST_CASE("While another program writes, packets are refused as busy and none is written", "[db]")
{
    TestProgramme programme;
    SQLite::Database other = raw(programme.workbook().path());
    other.exec("BEGIN IMMEDIATE");
    const QString folder = programme.path(u"out"_s);
    CHECK(codeOf(writePackets(programme.workbook(), programme.keys(), folder)) ==
          ErrorCode::DatabaseBusy);
    CHECK(QDir(folder).isEmpty());
}

TEST_CASE("A full disk is told, and a merge leaves nothing half-written", "[db]")
{
    TestProgramme programme;
    QStringList files;
    for (const char *evaluator : {"E1", "E2", "E3", "U1", "U2"})
        files.append(programme.handIn(evaluator));
    SQLite::Database &sql = programme.workbook().database().sql();
    const Stock before = stockOf(programme);
    // SQLite takes this for the size of the disk; pages that are free already can still be used.
    const int pages = sql.execAndGet("PRAGMA page_count").getInt();
    sql.execAndGet("PRAGMA max_page_count = " + std::to_string(pages));

    const auto merged = mergeSheets(programme.workbook(), programme.keys(), files, MergeMode::Real);

    REQUIRE(codeOf(merged) == ErrorCode::DiskFull);
    CHECK(merged.error().file == programme.workbook().path());
    CHECK(stockOf(programme) == before);
    must(verifyWorkbook(programme.workbook()));

    sql.execAndGet("PRAGMA max_page_count = 1000000");
    CHECK(programme.merge(files).marksKept == 28);
    must(verifyWorkbook(programme.workbook()));
}

TEST_CASE("A full disk is told, and neither acts nor an amendment are half-written", "[db]")
{
    Stage stage;
    stage.fill();
    stage.notify();
    const QString longText(2000, QChar(0xac00));
    std::vector<Act> acts;
    for (int i = 0; i < 20; ++i) {
        acts.push_back(gateActs({"a"})[0]);
        acts.back().values.insert(u"text"_s, longText);
    }
    acts.push_back(act(R"({"kind": "disqualified", "team": "a", "reason": "위반"})"));
    Plan plan = stagePlan();
    plan.selection->quota = 2;
    for (int i = 0; i < 20; ++i)
        plan.schedule.push_back({MilestoneId{u"m%1"_s.arg(i)}, {longText, longText}, u"2026-12"_s});
    SQLite::Database &sql = stage.workbook().database().sql();
    const int pages = sql.execAndGet("PRAGMA page_count").getInt();
    const Stock before = stockOf(stage);
    sql.execAndGet("PRAGMA max_page_count = " + std::to_string(pages));

    CHECK(codeOf(recordActs(stage.workbook(), acts)) == ErrorCode::DiskFull);
    CHECK(codeOf(amend(stage.workbook(), amendmentTo(plan))) == ErrorCode::DiskFull);

    CHECK(stockOf(stage) == before);
    CHECK(stage.workbook().round().planVersion == 1);
    CHECK(countIn(stage.workbook().path(), "plan") == 1);
    must(verifyWorkbook(stage.workbook()));
    sql.execAndGet("PRAGMA max_page_count = 1000000");
    stage.record(acts);
    must(amend(stage.workbook(), amendmentTo(plan)));
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("While another program writes, acts and amendments are refused as busy", "[db]")
{
    Stage stage;
    SQLite::Database other = raw(stage.workbook().path());
    other.exec("BEGIN IMMEDIATE");
    CHECK(codeOf(recordActs(stage.workbook(), gateActs({"a"}))) == ErrorCode::DatabaseBusy);
    CHECK(codeOf(amend(stage.workbook(), amendmentTo(smallPlan()))) == ErrorCode::DatabaseBusy);
    CHECK(previewActs(stage.workbook(), gateActs({"a"}))); // looking is not writing
    other.exec("ROLLBACK");
    CHECK(must(actsOf(stage.workbook())).empty());
    CHECK(must(planVersions(stage.workbook())).size() == 1);
}

TEST_CASE("A busy scorebook keeps the marks as they were, in the file and in memory", "[db]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    must(book.setMark(0, 0, Points::whole(3)));
    SQLite::Database other = raw(book.path());
    other.exec("BEGIN IMMEDIATE");
    CHECK(codeOf(book.setMark(0, 0, Points::whole(4))) == ErrorCode::DatabaseBusy);
    CHECK(book.marks()[0].marks[0] == Points::whole(3));
    other.exec("ROLLBACK");
    CHECK(must(Scorebook::open(book.path())).marks()[0].marks[0] == Points::whole(3));
}

TEST_CASE("A sheet whose handing-in could not be recorded does not lie about", "[db]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    must(book.setAll(filled(book, {})));
    const QString folder = programme.path(u"out"_s);
    {
        // Somebody who reads does not hinder the writing, but the end of it.
        SQLite::Database other = raw(book.path());
        SQLite::Statement reading(other, "SELECT * FROM mark");
        REQUIRE(reading.executeStep());
        CHECK(codeOf(book.submit(folder, kPassphrase)) == ErrorCode::DatabaseBusy);
    }
    CHECK(book.submissions().empty());
    CHECK(book.isEditable());
    CHECK(QDir(folder).isEmpty());
    CHECK(QFile::exists(must(book.submit(folder, kPassphrase))));
    CHECK(book.submissions().size() == 1);
}
