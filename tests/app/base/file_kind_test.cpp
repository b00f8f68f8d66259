#include "app/base/csv.h"
#include "app/base/file_kind.h"
#include "tests/support/files.h"
#include "tests/support/printing.h"

#include <QTemporaryDir>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray database(const char *id)
{
    QByteArray bytes = QByteArray("SQLite format 3\0", 16) + QByteArray(84, '\0');
    return bytes.replace(68, 4, id);
}

// The first entry of an archive, as far as it matters, and what else is named in it.
QByteArray archive(const QByteArray &first, const QByteArray &rest = {})
{
    return QByteArray("PK\x03\x04") + QByteArray(26, '\0') + first + rest;
}

} // namespace

TEST_CASE("What a file is is told by its inside", "[file]")
{
    const std::pair<QByteArray, QString> files[] = {
        {R"({"body":{},"format":"simsa-packet/1","signature":""})", u"packet"_s},
        {R"({"format":"simsa-packet/7"})", u"packet"_s},
        {R"({"format":"simsa-sheet/1"})", u"sheet"_s},
        {R"({"format":"simsa-plan/1"})", u"plan"_s},
        {R"({"format":"simsa-acts/1"})", u"acts"_s},
        {R"({"format":"simsa-sheet-body/1"})", {}},
        {R"({"format":"other/1"})", {}},
        {R"({"body":{},"format":"simsa-packet/1")", {}},
        {database("SimW"), u"workbook"_s},
        {database("SimS"), u"scorebook"_s},
        {database("othr"), {}},
        {"SQLite format 3", {}},
        {archive("E01-r1.simsa-sheet"), u"zip"_s},
        {QByteArray("PK\x05\x06") + QByteArray(18, '\0'), u"zip"_s},
        {archive("[Content_Types].xml", "xl/workbook.xml"), u"xlsx"_s},
        {archive("[Content_Types].xml", "word/document.xml"), u"document"_s},
        {archive("mimetypeapplication/hwp+zip"), u"document"_s},
        {"%PDF-1.7", u"pdf"_s},
        {"team,quality\na,1\n", {}},
        {"", {}},
    };
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"E01.simsa-packet.txt"_s);
    for (const auto &[bytes, kind] : files) {
        CAPTURE(bytes);
        CHECK(fileKind(bytes) == kind);
        putFile(path, bytes);
        CHECK(fileKindAt(path) == kind);
    }
    CHECK(fileKindAt(folder.filePath(u"none"_s)).isEmpty());
    CHECK(fileKindAt(folder.path()).isEmpty());
}

TEST_CASE("Only an error of the wrong kind of file gives way to the kind that was found", "[file]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a"_s);
    const auto told = [&](ErrorCode code) { return tellKind({code, path}, path, u"packet"_s); };
    putFile(path, archive("a"));
    CHECK(told(ErrorCode::NotJson) == Error{ErrorCode::OtherKind, path, {}, u"zip"_s});
    CHECK(told(ErrorCode::WrongFormat).code == ErrorCode::OtherKind);
    CHECK(told(ErrorCode::FileTooLarge).code == ErrorCode::OtherKind);
    CHECK(told(ErrorCode::SignatureBroken).code == ErrorCode::SignatureBroken);
    CHECK(told(ErrorCode::FileMissing).code == ErrorCode::FileMissing);
    putFile(path, R"({"format":"simsa-packet/1"})");
    CHECK(told(ErrorCode::FileTooLarge).code == ErrorCode::FileTooLarge);
    putFile(path, "broken");
    CHECK(told(ErrorCode::NotJson).code == ErrorCode::NotJson);
}

TEST_CASE("A spreadsheet that is given for a table is called a spreadsheet", "[file][csv]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"teams.csv"_s);
    putFile(path, archive("[Content_Types].xml", "xl/workbook.xml"));
    const Result<CsvTable> table = readCsv(path);
    REQUIRE(codeOf(table) == ErrorCode::OtherKind);
    CHECK(table.error().found == u"xlsx"_s);
}
