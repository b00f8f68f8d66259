#include "app/base/canonical_json.h"
#include "tests/support/printing.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

TEST_CASE("Characters are escaped as RFC 8785 says and no other way", "[base]")
{
    struct Case
    {
        QString text;
        QByteArray spelled;
    };
    const Case c = GENERATE(values<Case>({
        {u"\""_s, R"("\"")"},
        {u"\\"_s, R"("\\")"},
        {u"/"_s, R"("/")"},
        {u"\b\t\n\f\r"_s, R"("\b\t\n\f\r")"},
        {QString(QChar(0)), R"("\u0000")"},
        {QString(QChar(0x0b)), R"("\u000b")"},
        {QString(QChar(0x1f)), R"("\u001f")"},
        {QString(QChar(0x7f)), "\"\x7f\""},
        {u"가람"_s, "\"가람\""},
        {u"€😀"_s, "\"€😀\""},
        {u"\u2028"_s, "\"\u2028\""},
        {u""_s, "\"\""},
    }));
    const QByteArray bytes = R"({"t":)" + c.spelled + "}";

    CHECK(toCanonicalJson(QJsonObject{{u"t"_s, c.text}}) == bytes);
    CHECK(must(parseCanonicalObject(bytes)).value(u"t"_s).toString() == c.text);
}

TEST_CASE("Keys are sorted by UTF-16 unit, as in the example of RFC 8785", "[base]")
{
    // Section 3.2.3: an emoji outside the first plane comes before U+FB33.
    const QStringList keys{u"\u20ac"_s, u"\r"_s,     u"\ufb33"_s, u"1"_s,
                           u"😀"_s,      u"\u0080"_s, u"\u00f6"_s};
    QJsonObject object;
    for (const QString &key : keys)
        object[key] = 1;
    const QByteArray expected = "{\"\\r\":1,\"1\":1,\"\u0080\":1,\"\u00f6\":1,\"\u20ac\":1,"
                                "\"😀\":1,\"\ufb33\":1}";
    CHECK(toCanonicalJson(object) == expected);
    CHECK(parseCanonicalObject(expected));
}

TEST_CASE("Upper case comes before lower case, and a shorter key before a longer", "[base]")
{
    const QJsonObject object{
        {u"b"_s, 1}, {u"a"_s, true}, {u"aa"_s, QJsonValue::Null}, {u"B"_s, QJsonArray{1, u"x"_s}}};
    CHECK(toCanonicalJson(object) == R"({"B":[1,"x"],"a":true,"aa":null,"b":1})");
}

TEST_CASE("Whole numbers have one spelling", "[base]")
{
    const QByteArray number =
        GENERATE(values<QByteArray>({"0", "7", "-7", "9007199254740991", "-9007199254740991"}));
    const QByteArray bytes = "{\"n\":" + number + "}";
    CHECK(toCanonicalJson(must(parseCanonicalObject(bytes))) == bytes);
}

TEST_CASE("Bytes that could be spelled another way are refused, with the first place", "[base]")
{
    struct Case
    {
        QByteArray bytes;
        const char *at;
    };
    const Case c = GENERATE(values<Case>({
        {R"({"a":1,"a":2})", "5"},
        {R"({"b":1,"a":2})", "2"},
        {R"({ "a":1})", "1"},
        {R"({"a": 1})", "5"},
        {R"({"a":1} )", "7"},
        {"{\"a\":1}\n", "7"},
        {R"({"a":1.0})", "6"},
        {R"({"a":1e2})", "6"},
        {R"({"a":1.5})", "5"},
        {R"({"a":-0})", "5"},
        {R"({"a":9007199254740993})", "5"},
        {R"({"a":99999999999999999999})", "5"},
        {R"({"a":"\u0041"})", "6"},
        {R"({"a":"\/"})", "6"},
        {R"({"a":"\u000A"})", "7"},
        {R"({"a":"\ud800"})", "6"},
    }));
    CAPTURE(c.bytes);

    const auto parsed = parseCanonicalObject(c.bytes);

    REQUIRE(codeOf(parsed) == ErrorCode::NotCanonical);
    CHECK(parsed.error().found == QString::fromLatin1(c.at));
}

TEST_CASE("A byte-order mark is not canonical", "[base]")
{
    CHECK_FALSE(parseCanonicalObject("\xef\xbb\xbf{\"a\":1}"));
}

TEST_CASE("What is not a JSON object is refused", "[base]")
{
    const QByteArray bytes = GENERATE(values<QByteArray>(
        {"", "[]", "1", "\"a\"", "null", "{", "{\"a\":}", "{\"a\":1}x", "{'a':1}", "{\"a\":01}",
         "{\"a\":NaN}", "{\"a\":\"\xff\"}", "{\"a\":1,}"}));
    CAPTURE(bytes);
    CHECK(codeOf(parseJsonObject(bytes)) == ErrorCode::NotJson);
    CHECK(codeOf(parseCanonicalObject(bytes)) == ErrorCode::NotJson);
}

TEST_CASE("A broken file says on which line it broke", "[base]")
{
    const char *text = GENERATE("{\n \"a\": 1,\n \"b\": oops\n}", "{\r \"a\": 1,\r \"b\": oops\r}",
                                "{\r\n \"a\": 1,\r\n \"b\": oops\r\n}");
    const auto parsed = parseJsonObject(text);
    REQUIRE(codeOf(parsed) == ErrorCode::NotJson);
    CHECK(parsed.error().line == 3);
    CHECK_FALSE(parsed.error().found.isEmpty());
}

TEST_CASE("A file of nothing but brackets is refused and brings nothing down", "[base]")
{
    const int depth = 200'000;
    SECTION("lists")
    {
        const QByteArray bomb = "{\"a\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + "}";
        CHECK(codeOf(parseCanonicalObject(bomb)) == ErrorCode::NotJson);
    }
    SECTION("objects")
    {
        CHECK(codeOf(parseCanonicalObject(QByteArray("{\"a\":").repeated(depth) + "1" +
                                          QByteArray(depth, '}'))) == ErrorCode::NotJson);
    }
}

TEST_CASE("The hash is lowercase SHA-256", "[base]")
{
    CHECK(sha256Hex("abc") ==
          u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
}

TEST_CASE("U+FEFF stays where a text begins with it, so that whoever reads it can see it", "[base]")
{
    const QByteArray mark = "\xef\xbb\xbf";
    const QString text = u"\ufeff가람"_s;
    const QByteArray bytes =
        R"({"a":")" + mark + R"(가람","b":[")" + mark + R"("],"c":"x)" + mark + R"("})";

    const QJsonObject object = must(parseCanonicalObject(bytes));
    CHECK(object.value(u"a"_s).toString() == text);
    CHECK(object.value(u"b"_s).toArray().at(0).toString() == u"\ufeff"_s);
    CHECK(object.value(u"c"_s).toString() == u"x\ufeff"_s);
    CHECK(toCanonicalJson(object) == bytes);
    CHECK(must(parseJsonObject(R"({"a":"\\)" + mark + R"("})")).value(u"a"_s).toString() ==
          u"\\\ufeff"_s);
    // A name that looks like another is another.
    CHECK(must(parseJsonObject("{\"" + mark + "a\":1}")).keys() ==
          QStringList{u"\ufeff"_s + u"a"_s});
}

TEST_CASE("A byte-order mark before the first brace is an editor's, and no canonical file has one",
          "[base]")
{
    const QByteArray mark = "\xef\xbb\xbf";
    CHECK(must(parseJsonObject(mark + R"({"a":"b"})")).value(u"a"_s).toString() == u"b"_s);
    CHECK(codeOf(parseCanonicalObject(mark + R"({"a":"b"})")) == ErrorCode::NotCanonical);
    for (const char *bytes :
         {R"({"a":\ufeff1})", R"({\ufeff"a":1})", R"({"a":1}\ufeff)", R"({"a":"\\ufeff"})"}) {
        const QByteArray raw = QByteArray(bytes).replace("\\ufeff", mark);
        CAPTURE(raw);
        CHECK(codeOf(parseJsonObject(raw)) == ErrorCode::NotJson);
    }
}
