#include "app/base/csv.h"
#include "tests/support/files.h"
#include "tests/support/tables.h"

#include <QStringEncoder>
#include <QTemporaryDir>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

TEST_CASE("A table reads the same from every encoding that a spreadsheet writes", "[base]")
{
    const QString text = u"id,name\r\na,가람\r\n"_s;
    QByteArray bytes;
    SECTION("UTF-8")
    {
        bytes = text.toUtf8();
    }
    SECTION("UTF-8 with byte-order mark")
    {
        bytes = "\xef\xbb\xbf" + text.toUtf8();
    }
    SECTION("CP949, as Korean Excel saves")
    {
        bytes = "id,name\r\na,\xb0\xa1\xb6\xf7\r\n";
    }
    SECTION("UTF-16 little-endian with byte-order mark")
    {
        QStringEncoder encode(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        bytes = encode(text);
    }
    SECTION("UTF-16 big-endian with byte-order mark")
    {
        QStringEncoder encode(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
        bytes = encode(text);
    }
    const CsvTable table = must(parseCsv(must(decodeText(bytes))));
    CHECK(table.header == QStringList{u"id"_s, u"name"_s});
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells == QStringList{u"a"_s, u"가람"_s});
}

TEST_CASE("Bytes of no known encoding are refused rather than guessed", "[base]")
{
    const QByteArray bytes = GENERATE(
        values<QByteArray>({"id\xff\xfe\xff", "id\x80", "id\xb0", "\xef\xbb\xbfid,\xea\xb0",
                            QByteArray("\xff\xfe\x00\xd8", 4)}));
    CAPTURE(bytes.toHex());
    CHECK(codeOf(decodeText(bytes)) == ErrorCode::EncodingUnknown);
}

TEST_CASE("The separator is the one that the header has most of", "[base]")
{
    const char *text = GENERATE("a,b,c\n1,2;2,3\n", "a;b;c\n1;2,2;3\n", "a\tb\tc\n1\t2,2\t3\n",
                                "\n\n a ; b ; c \n1;2,2;3\n", "a,b,c\r\n1,\"2,2\",3");
    CAPTURE(text);
    const CsvTable table = csv(text);
    CHECK(table.header == QStringList{u"a"_s, u"b"_s, u"c"_s});
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells.size() == 3);
    CHECK(table.rows[0].cells[0] == u"1"_s);
    CHECK(table.rows[0].cells[2] == u"3"_s);
}

TEST_CASE("A quoted cell may hold separators, quotes and line breaks", "[base]")
{
    const CsvTable table = csv("a,b\n\"x, \"\"y\"\"\",\"one\ntwo\"\n\"\",last\n");
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells == QStringList{u"x, \"y\""_s, u"one\ntwo"_s});
    CHECK(table.rows[1].cells == QStringList{QString(), u"last"_s});
    CHECK(table.rows[0].line == 2);
    CHECK(table.rows[1].line == 4); // the line break inside the quotes is counted
}

TEST_CASE("Cells are trimmed and blank lines are left out, but lines keep their numbers", "[base]")
{
    const CsvTable table = csv("\n a , b \n\n 1 ,\t2 \n , \n\n3,4");
    CHECK(table.header == QStringList{u"a"_s, u"b"_s});
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].line == 4);
    CHECK(table.rows[0].cells == QStringList{u"1"_s, u"2"_s});
    CHECK(table.rows[1].line == 7);
}

TEST_CASE("A table that is not one is refused with its line", "[base]")
{
    struct Case
    {
        const char *text;
        ErrorCode code;
        int line;
        const char *found;
        const char *expected;
    };
    const Case c = GENERATE(values<Case>({
        {"", ErrorCode::CsvEmpty, 0, "", ""},
        {"\n\n , \n", ErrorCode::CsvEmpty, 0, "", ""},
        {"a,b\n", ErrorCode::CsvEmpty, 0, "", ""},
        {"a,b\n1,2,3\n", ErrorCode::CsvRowShort, 2, "3", "2"},
        {"a,b\r1,2\r1,,3,,\r", ErrorCode::CsvRowShort, 3, "3", "2"},
        {"a,b\n1,2\n\"3,4\n5,6\n", ErrorCode::CsvQuoteOpen, 3, "", ""},
        {"a,b,a\n1,2,3\n", ErrorCode::CsvColumnTwice, 0, "a", ""},
        {"a,,b\n1,2,3\n", ErrorCode::CsvHeadingMissing, 0, "2", ""},
        {"a,,\n1,,\n1,,3\n", ErrorCode::CsvHeadingMissing, 0, "3", ""},
        // A title above the headings.
        {"평가위원 채점표,,\nteam,q1,q2\na,1,2\n", ErrorCode::CsvHeadingMissing, 0, "2", ""},
        {"평가위원 채점표\nteam,q1,q2\na,1,2\n", ErrorCode::CsvHeadingMissing, 0, "2", ""},
    }));
    CAPTURE(c.text);

    const auto table = parseCsv(QString::fromUtf8(c.text));

    REQUIRE(codeOf(table) == c.code);
    CHECK(table.error().line == c.line);
    CHECK(table.error().found == QString::fromLatin1(c.found));
    CHECK(table.error().expected == QString::fromLatin1(c.expected));
}

TEST_CASE("LF, CRLF and CR end lines, and all are counted alike", "[base]")
{
    const char *end = GENERATE("\n", "\r\n", "\r");
    CAPTURE(QByteArray(end).toHex());
    QByteArray text = "a;b\n1;\"one\ntwo\"\n\n3;4\n";
    text.replace("\n", end);
    const CsvTable table = csv(text.constData());
    CHECK(table.header == QStringList{u"a"_s, u"b"_s});
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells == QStringList{u"1"_s, u"one\ntwo"_s});
    CHECK(table.rows[1].line == 5);
}

TEST_CASE("Columns with neither heading nor text are left out, however many there are", "[base]")
{
    const char *text = GENERATE("a,b,\n1,2,\n", "a,b,,,\n1,2,,,\n", ",a,,b\n,1,,2\n", "a,b,\n1,2\n",
                                "a,b\n1,2,,\n", "a\tb\t\t\n1\t2\t \t\xc2\xa0\n");
    CAPTURE(text);
    const CsvTable table = csv(text);
    CHECK(table.header == QStringList{u"a"_s, u"b"_s});
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells == QStringList{u"1"_s, u"2"_s});
}

TEST_CASE("A row ends in empty cells where the spreadsheet left the separators out", "[base]")
{
    const CsvTable table = csv("a,b,c\n1,2\n3\n4,5,6\n");
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].cells == QStringList{u"1"_s, u"2"_s, QString()});
    CHECK(table.rows[1].cells == QStringList{u"3"_s, QString(), QString()});
}

TEST_CASE("Blanks of any width and byte-order marks around a cell are no part of it", "[base]")
{
    const CsvTable table = csv("\xef\xbb\xbf\"a\",\xc2\xa0"
                               "b\n\xef\xbb\xbf"
                               "1,\xe3\x80\x80"
                               "2\xe2\x80\x8b\n");
    CHECK(table.header == QStringList{u"a"_s, u"b"_s});
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells == QStringList{u"1"_s, u"2"_s});
}

TEST_CASE("Tables of one kind can be put together, each with its headings", "[base]")
{
    const CsvTable table = csv("\xef\xbb\xbf"
                               "a,b\n1,2\n\xef\xbb\xbf"
                               "a,b\n3,4\na,5\n");
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[1].cells == QStringList{u"3"_s, u"4"_s});
    CHECK(table.rows[1].line == 4);
    CHECK(table.rows[2].cells == QStringList{u"a"_s, u"5"_s});
}

TEST_CASE("Separators and line breaks in a quoted heading are part of it", "[base]")
{
    const CsvTable table = csv("\"a, b, c\ttwo\nlines\";d\n1;2\n");
    CHECK(table.header == QStringList{u"a, b, c\ttwo\nlines"_s, u"d"_s});
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].cells == QStringList{u"1"_s, u"2"_s});
}

TEST_CASE("An error in a table names the table's file", "[base]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"표.csv"_s);
    SECTION("a row that is too long")
    {
        putFile(path, "a,b\n1,2,3\n");
        const auto table = readCsv(path);
        REQUIRE(codeOf(table) == ErrorCode::CsvRowShort);
        CHECK(table.error().file == path);
        CHECK(table.error().line == 2);
    }
    SECTION("an unknown encoding")
    {
        putFile(path, "a,b\n1,\xff\xff\n");
        const auto table = readCsv(path);
        REQUIRE(codeOf(table) == ErrorCode::EncodingUnknown);
        CHECK(table.error().file == path);
    }
    SECTION("no file")
    {
        const auto table = readCsv(path);
        REQUIRE(codeOf(table) == ErrorCode::FileMissing);
        CHECK(table.error().file == path);
    }
    SECTION("an empty file")
    {
        putFile(path, "");
        CHECK(codeOf(readCsv(path)) == ErrorCode::FileEmpty);
    }
    SECTION("a good one")
    {
        putFile(path, "a,b\n1,2\n");
        CHECK(must(readCsv(path)).rows.size() == 1);
    }
}

TEST_CASE("Cells are clean texts, wherever the table came from", "[base]")
{
    const CsvTable table =
        must(parseCsv(u"\ufeff\"id\",\u200bname\na,\u1100\u1161\u200b람\nb,\ufeff\"x,\r\ny\"\n"_s));

    CHECK(table.header == QStringList{u"id"_s, u"name"_s});
    REQUIRE(table.rows.size() == 2);
    CHECK(table.rows[0].cells == QStringList{u"a"_s, u"가람"_s});
    CHECK(table.rows[1].cells == QStringList{u"b"_s, u"x,\ny"_s});
}
