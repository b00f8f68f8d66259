// Another program that holds the file, and a disk that is full.
#include "tests/db/ledger.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

TEST_CASE("While another program writes, every change is refused as busy and nothing changes",
          "[db]")
{
    TestProgramme programme;
    const QString sheet = programme.handIn("E1");
    Workbook &workbook = programme.workbook();
    const Ledger before = ledgerOf(programme);
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
    CHECK(ledgerOf(programme) == before);
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
    const Ledger before = ledgerOf(programme);
    // SQLite takes this for the size of the disk; pages that are free already can still be used.
    const int pages = sql.execAndGet("PRAGMA page_count").getInt();
    sql.execAndGet("PRAGMA max_page_count = " + std::to_string(pages));

    const auto merged = mergeSheets(programme.workbook(), programme.keys(), files, MergeMode::Real);

    REQUIRE(codeOf(merged) == ErrorCode::DiskFull);
    CHECK(merged.error().file == programme.workbook().path());
    CHECK(ledgerOf(programme) == before);
    must(verifyWorkbook(programme.workbook()));

    sql.execAndGet("PRAGMA max_page_count = 1000000");
    CHECK(programme.merge(files).marksKept == 28);
    must(verifyWorkbook(programme.workbook()));
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
        CHECK(codeOf(book.submit(folder)) == ErrorCode::DatabaseBusy);
    }
    CHECK(book.submissions().empty());
    CHECK(book.isEditable());
    CHECK(QDir(folder).isEmpty());
    CHECK(QFile::exists(must(book.submit(folder))));
    CHECK(book.submissions().size() == 1);
}
