#include "app/base/file.h"
#include "tests/support/files.h"
#include "tests/support/printing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

TEST_CASE("What is written is read back byte by byte", "[base]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"평가 표.bin"_s);
    const QByteArray bytes("\0\xff\r\n한글", 10);
    must(writeFile(path, bytes));
    CHECK(must(readFile(path, 10)) == bytes);
    must(writeFile(path, "second"));
    CHECK(must(readFile(path, 10)) == "second");
}

TEST_CASE("A file that cannot be read is refused by name", "[base]")
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"a.csv"_s);
    ErrorCode expected{};
    SECTION("missing")
    {
        expected = ErrorCode::FileMissing;
    }
    SECTION("empty")
    {
        putFile(path, "");
        expected = ErrorCode::FileEmpty;
    }
    SECTION("a folder")
    {
        path = folder.path();
        expected = ErrorCode::NotAFile;
    }
    SECTION("a link that leads nowhere")
    {
        path = folder.filePath(u"link"_s);
        REQUIRE(QFile::link(folder.filePath(u"gone"_s), path));
        expected = ErrorCode::NotAFile;
    }
    SECTION("a pipe, which is not waited for")
    {
        REQUIRE(mkfifo(QFile::encodeName(path).constData(), 0600) == 0);
        expected = ErrorCode::NotAFile;
    }
    SECTION("a name of another encoding, as it is shown")
    {
        path = folder.filePath(QString(u"\ufffd\ufffd.txt"_s));
        expected = ErrorCode::NameUnreadable;
    }
    const auto bytes = readFile(path, 100);
    REQUIRE(codeOf(bytes) == expected);
    CHECK(bytes.error().file == path);
}

TEST_CASE("A file over the limit is refused with the limit", "[base]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    putFile(path, "12345");
    CHECK(must(readFile(path, 5)) == "12345");
    const auto bytes = readFile(path, 4);
    REQUIRE(codeOf(bytes) == ErrorCode::FileTooLarge);
    CHECK(bytes.error().file == path);
    CHECK(bytes.error().found == u"5"_s);
    CHECK(bytes.error().expected == u"4"_s);
}

TEST_CASE("A folder that cannot be written to is named", "[base]")
{
    const QString path = unwritableFolder() + u"/a.json"_s;
    const auto written = writeFile(path, "x");
    REQUIRE(codeOf(written) == ErrorCode::FolderUnwritable);
    CHECK(written.error().file == path);

    const auto made = makeFolder(unwritableFolder());
    REQUIRE(codeOf(made) == ErrorCode::FolderUnwritable);
    CHECK(made.error().file == unwritableFolder());
}

TEST_CASE("A folder in the file's place is not overwritten", "[base]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"taken"_s);
    must(makeFolder(path));
    must(makeFolder(path)); // which is there already
    CHECK_FALSE(writeFile(path, "x"));
    CHECK(QFileInfo(path).isDir());
}

TEST_CASE("A full disk is told and leaves the old file as it was", "[base]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.simsa-sheet"_s);
    // A small file waits in Qt's buffer and meets the full disk only when it is committed.
    const QByteArray large(GENERATE(2'000, 300'000), 'x');
    Result<> written;
    SECTION("an old file is there")
    {
        putFile(path, "the old one");
        {
            const FullDisk full(1000);
            written = writeFile(path, large);
        }
        CHECK(getFile(path) == "the old one");
    }
    SECTION("no file was there")
    {
        {
            const FullDisk full(1000);
            written = writeFile(path, large);
        }
        CHECK_FALSE(QFile::exists(path));
    }
    REQUIRE(codeOf(written) == ErrorCode::DiskFull);
    CHECK(written.error().file == path);
    // Nothing half-written lies about either.
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() <= 1);
    must(writeFile(path, large));
    CHECK(getFile(path) == large);
}
