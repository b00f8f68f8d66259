#include "db/database.h"
#include "tests/db/outside.h"

#include <QTemporaryDir>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

struct Files
{
    TestProgramme programme;
    QString workbook = programme.workbook().path();
    QString scorebook = programme.scorebook("E1").path();
};

Result<> openWorkbook(const QString &path)
{
    return Workbook::open(path).map([](const Workbook &) {});
}

Result<> openScorebook(const QString &path)
{
    return Scorebook::open(path).map([](const Scorebook &) {});
}

} // namespace

TEST_CASE("A new file carries its kind and version and keeps its rules switched on", "[db]")
{
    QTemporaryDir folder;
    for (const DatabaseKind *kind : {&kWorkbookKind, &kScorebookKind}) {
        const QString path = folder.filePath(QString::fromLatin1(kind->folder));
        Database database = must(Database::create(path, *kind));
        SQLite::Database &sql = database.sql();
        CHECK(sql.execAndGet("PRAGMA application_id").getInt() == kind->applicationId);
        CHECK(sql.execAndGet("PRAGMA user_version").getInt() == kind->versions());
        CHECK(sql.execAndGet("PRAGMA foreign_keys").getInt() == 1);
        CHECK(sql.execAndGet("PRAGMA synchronous").getInt() == 2);
        CHECK(sql.execAndGet("PRAGMA integrity_check").getString() == "ok");
        // Every table checks the types of what it is given.
        CHECK(sql.execAndGet("SELECT count(*) FROM pragma_table_list WHERE schema = 'main'"
                             " AND type = 'table' AND name NOT LIKE 'sqlite_%' AND NOT strict")
                  .getInt() == 0);
    }
}

TEST_CASE("A file of a newer program is refused untouched", "[db]")
{
    Files files;
    for (const QString &path : {files.workbook, files.scorebook})
        raw(path).exec("PRAGMA user_version = 99");
    const QByteArray workbook = getFile(files.workbook);
    const QByteArray scorebook = getFile(files.scorebook);

    const auto opened = openWorkbook(files.workbook);
    REQUIRE(codeOf(opened) == ErrorCode::DatabaseNewer);
    CHECK(opened.error().file == files.workbook);
    CHECK(opened.error().found == u"99"_s);
    CHECK(codeOf(openScorebook(files.scorebook)) == ErrorCode::DatabaseNewer);
    CHECK(codeOf(Scorebook::openFor(files.scorebook, files.programme.packet("E1"))) ==
          ErrorCode::DatabaseNewer);

    CHECK(getFile(files.workbook) == workbook);
    CHECK(getFile(files.scorebook) == scorebook);
}

TEST_CASE("What is not a workbook or a scorebook is called so and left alone", "[db]")
{
    Files files;
    QTemporaryDir folder;
    QString path = folder.filePath(u"a"_s);
    SECTION("a text")
    {
        putFile(path, "evaluator,team\nE1,a\n");
    }
    SECTION("a long text")
    {
        putFile(path, QByteArray(20'000, 'x'));
    }
    SECTION("another program's database")
    {
        SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
            .exec("CREATE TABLE t (x); PRAGMA user_version = 1");
    }
    const QByteArray before = getFile(path);
    if (!before.isEmpty()) {
        const auto workbook = openWorkbook(path);
        REQUIRE(codeOf(workbook) == ErrorCode::NotAWorkbook);
        CHECK(workbook.error().file == path);
        CHECK(codeOf(openScorebook(path)) == ErrorCode::NotAScorebook);
        CHECK(getFile(path) == before);
    }
    CHECK(codeOf(openWorkbook(files.scorebook)) == ErrorCode::OtherKind);
    CHECK(codeOf(openScorebook(files.workbook)) == ErrorCode::OtherKind);
    CHECK(codeOf(openWorkbook(folder.path())) == ErrorCode::NotAWorkbook);
}

TEST_CASE("A file that is missing or empty is called so, and none is made", "[db]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.simsa"_s);
    const auto missing = openWorkbook(path);
    REQUIRE(codeOf(missing) == ErrorCode::FileMissing);
    CHECK(missing.error().file == path);
    CHECK_FALSE(QFile::exists(path));
    putFile(path, "");
    CHECK(codeOf(openWorkbook(path)) == ErrorCode::FileEmpty);
    CHECK(codeOf(openScorebook(path)) == ErrorCode::FileEmpty);
}

TEST_CASE("A damaged file is called damaged", "[db]")
{
    Files files;
    SECTION("cut in half")
    {
        for (const QString &path : {files.workbook, files.scorebook})
            putFile(path, getFile(path).left(getFile(path).size() / 2));
    }
    SECTION("pages overwritten")
    {
        for (const QString &path : {files.workbook, files.scorebook}) {
            QByteArray bytes = getFile(path);
            putFile(path, bytes.left(4096) + QByteArray(bytes.size() - 4096, '\x55'));
        }
    }
    const QByteArray before = getFile(files.workbook);
    const auto opened = openWorkbook(files.workbook);
    REQUIRE(codeOf(opened) == ErrorCode::DatabaseDamaged);
    CHECK(opened.error().file == files.workbook);
    CHECK(getFile(files.workbook) == before);
    CHECK(codeOf(openScorebook(files.scorebook)) == ErrorCode::DatabaseDamaged);
}

TEST_CASE("A plan that is not the one of its fingerprint is called damage", "[db]")
{
    Files files;
    cheat(files.workbook, "UPDATE plan SET json = replace(json, '\"trimmed\"', '\"mean\"'),"
                          " fingerprint = '" +
                              std::string(64, '0') + "'");
    const auto opened = openWorkbook(files.workbook);
    REQUIRE(codeOf(opened) == ErrorCode::DatabaseDamaged);
    CHECK(opened.error().place == u"plan"_s);
}
