#include "app/base/canonical_json.h"
#include "app/base/clock.h"
#include "app/base/format.h"
#include "app/base/json_reader.h"
#include "app/base/text_rule.h"
#include "tests/support/odd_texts.h"
#include "tests/support/printing.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

TEST_CASE("An id is 1 to 32 plain letters, digits, hyphens and underscores", "[base]")
{
    CHECK(isValidId(u"a"));
    CHECK(isValidId(u"Team_01-b"));
    CHECK(isValidId(QString(32, u'x')));
    const QString bad =
        GENERATE(values<QString>({u""_s, QString(33, u'x'), u"a b"_s, u"a/b"_s, u"../a"_s,
                                  u"가람"_s, u"a."_s, u"ａ"_s, u"a\n"_s}));
    CAPTURE(bad);
    CHECK_FALSE(isValidId(bad));
}

TEST_CASE("Ids are ordered by code point, the same on every machine", "[base]")
{
    CHECK(TeamId{u"B"_s} < TeamId{u"a"_s});
    CHECK(TeamId{u"a"_s} < TeamId{u"aa"_s});
    CHECK(TeamId{u"a10"_s} < TeamId{u"a2"_s});
}

TEST_CASE("A newer format is called newer and a foreign one wrong", "[base]")
{
    struct Case
    {
        QJsonValue format;
        std::optional<ErrorCode> code;
    };
    const Case c = GENERATE(values<Case>({
        {u"simsa-packet/1"_s, std::nullopt},
        {u"simsa-packet/2"_s, ErrorCode::NewerFormat},
        {u"simsa-packet/10"_s, ErrorCode::NewerFormat},
        {u"simsa-packet/0"_s, ErrorCode::WrongFormat},
        {u"simsa-packet"_s, ErrorCode::WrongFormat},
        {u"simsa-packet/x"_s, ErrorCode::WrongFormat},
        {u"simsa-sheet/2"_s, ErrorCode::WrongFormat},
        {QJsonValue::Undefined, ErrorCode::WrongFormat},
        {1, ErrorCode::WrongFormat},
    }));
    QJsonObject json;
    if (!c.format.isUndefined())
        json[u"format"_s] = c.format;
    CAPTURE(c.format.toString());

    const auto checked = checkFormat(json, "simsa-packet/1");

    REQUIRE(checked.has_value() == !c.code);
    if (c.code) {
        CHECK(checked.error().code == *c.code);
        CHECK(checked.error().expected == u"simsa-packet/1"_s);
        CHECK(checked.error().place == u"format"_s);
    }
}

TEST_CASE("A time is UTC in whole seconds or it is not a time", "[base]")
{
    const QDateTime noon = QDateTime::fromString(u"2026-01-15T12:00:00+09:00"_s, Qt::ISODate);
    CHECK(toTimestamp(noon) == u"2026-01-15T03:00:00Z"_s);
    CHECK(isTimestamp(u"2026-01-15T03:00:00Z"_s));
    for (const QString &bad :
         {u""_s, u"2026-01-15"_s, u"2026-01-15T03:00:00"_s, u"2026-02-30T03:00:00Z"_s,
          u"2026-01-15T25:00:00Z"_s, u"2026-01-15T03:00:00.5Z"_s})
        CHECK_FALSE(isTimestamp(bad));
}

TEST_CASE("Every fault of an object is noted with its path", "[base]")
{
    const QJsonObject object{{u"name"_s, 3},
                             {u"count"_s, 1.5},
                             {u"key"_s, u"ABCD"_s},
                             {u"rows"_s, QJsonArray{QJsonObject{{u"id"_s, u"a b"_s}}, 7}},
                             {u"extra"_s, true}};
    std::vector<Error> faults;
    JsonReader json(object, u"body"_s, &faults);
    CHECK(json.text("name").isEmpty());
    CHECK(json.integer("count", 0, 9) == 0);
    CHECK(json.hex("key", 2).isEmpty());
    json.list("rows", 5, [](JsonReader &row) { row.id<TeamId>("id"); });
    CHECK_FALSE(json.boolean("missing"));
    json.finish();

    QStringList said;
    for (const Error &fault : faults)
        said.append(QString::number(static_cast<int>(fault.code)) + u' ' + fault.place);
    const auto at = [](ErrorCode code, const char *place) {
        return QString::number(static_cast<int>(code)) + u' ' + QString::fromLatin1(place);
    };
    CHECK(said ==
          QStringList{
              at(ErrorCode::WrongType, "body.name"), at(ErrorCode::OutOfRange, "body.count"),
              at(ErrorCode::WrongType, "body.key"), at(ErrorCode::BadId, "body.rows[0].id"),
              at(ErrorCode::WrongType, "body.rows[1]"), at(ErrorCode::KeyMissing, "body.missing"),
              at(ErrorCode::KeyUnknown, "body.extra")});
}

TEST_CASE("A list of whole numbers keeps those in range and tells the others by their index",
          "[base]")
{
    std::vector<Error> faults;
    JsonReader json({{u"counts"_s, QJsonArray{1, 0, 3, -1, 4, 1.5, u"2"_s}}}, {}, &faults);
    CHECK(json.integers("counts", 9, 0, 3) == std::vector<int>{1, 0, 3});
    QStringList places;
    for (const Error &fault : faults) {
        CHECK(fault.code == ErrorCode::OutOfRange);
        CHECK(fault.expected == u"0–3"_s);
        places.append(fault.place);
    }
    CHECK(places == QStringList{u"counts[3]"_s, u"counts[4]"_s, u"counts[5]"_s, u"counts[6]"_s});
}

TEST_CASE("A list of decimals is read in its order, and what is none is told", "[base]")
{
    std::vector<Error> faults;
    JsonReader json({{u"ranks"_s, QJsonArray{u"100"_s, u"ten"_s, u"87.50"_s}}}, u"rule"_s, &faults);
    CHECK(json.pointsList("ranks", 9) ==
          std::vector<Points>{Points::whole(100), Points(), *Points::parse(u"87.5")});
    CHECK(faults ==
          std::vector<Error>{{ErrorCode::NotADecimal, {}, u"rule.ranks[1]"_s, u"ten"_s, {}}});
    json.finish();
    CHECK(faults.size() == 1);
}

TEST_CASE("A list of plain values has an end, and must be a list", "[base]")
{
    const QJsonObject object{{u"long"_s, QJsonArray{1, 2, 3}}, {u"none"_s, 1}};
    std::vector<Error> faults;
    JsonReader json(object, {}, &faults);
    CHECK(json.integers("long", 2, 0, 9) == std::vector<int>{1, 2});
    CHECK(json.integers("none", 2, 0, 9).empty());
    CHECK(json.pointsList("missing", 2).empty());
    CHECK(faults == std::vector<Error>{{ErrorCode::ListTooLong, {}, u"long"_s, u"3"_s, u"2"_s},
                                       {ErrorCode::WrongType, {}, u"none"_s, {}, u"list"_s},
                                       {ErrorCode::KeyMissing, {}, u"missing"_s, {}, {}}});
}

TEST_CASE("A day is written with four, two and two digits and stands in the calendar", "[base]")
{
    const auto read = [](const QJsonValue &value) {
        std::vector<Error> faults;
        JsonReader json({{u"day"_s, value}}, {}, &faults);
        const QDate date = json.date("day");
        CHECK(date.isValid() == faults.empty());
        return date;
    };
    CHECK(read(u"2026-01-26"_s) == QDate(2026, 1, 26));
    CHECK(read(u"2024-02-29"_s) == QDate(2024, 2, 29));
    for (const char *bad : {"2026-02-29", "2026-1-26", "26-01-26", "2026-01-26T00:00:00",
                            "2026-01-26\n", "20260126", ""}) {
        CAPTURE(bad);
        CHECK_FALSE(read(QString::fromLatin1(bad)).isValid());
    }
    CHECK_FALSE(read(20260126).isValid());
}

TEST_CASE("A choice is an enumeration in the order of its names", "[base]")
{
    enum class Order { First, Second };
    std::vector<Error> faults;
    JsonReader json({{u"order"_s, u"second"_s}, {u"other"_s, u"third"_s}}, {}, &faults);
    CHECK(json.choice<Order>("order", {"first", "second"}) == Order::Second);
    CHECK(json.choice<Order>("other", {"first", "second"}) == Order::First);
    CHECK(faults ==
          std::vector<Error>{
              {ErrorCode::UnknownChoice, {}, u"other"_s, u"third"_s, u"first, second"_s}});
}

TEST_CASE("Whether a member is there, and an object, can be asked without a fault", "[base]")
{
    std::vector<Error> faults;
    JsonReader json({{u"word"_s, u"linear"_s}, {u"rule"_s, QJsonObject()}}, {}, &faults);
    CHECK(json.has("word"));
    CHECK_FALSE(json.isObject("word"));
    CHECK(json.isObject("rule"));
    CHECK_FALSE(json.has("none"));
    CHECK_FALSE(json.isObject("none"));
    CHECK(faults.empty());
    json.finish(); // to have asked whether it is there is not to have read it
    CHECK(faults.size() == 2);
}

TEST_CASE("An error that names its file already keeps it", "[base]")
{
    Error error{ErrorCode::FileMissing};
    error = inFile(error, u"first"_s);
    CHECK(inFile(error, u"second"_s).file == u"first"_s);
}

TEST_CASE("A text that breaks the rule of texts is refused with its place", "[base]")
{
    for (const QString &text : forbiddenTexts()) {
        CAPTURE(toCanonicalJson(QJsonArray{text}));
        std::vector<Error> faults;
        const QJsonObject object =
            must(parseCanonicalObject(toCanonicalJson(QJsonObject{{u"name"_s, text}})));
        JsonReader json(object, u"body"_s, &faults);
        json.text("name", 400, true);
        REQUIRE(faults.size() == 1);
        CHECK(faults[0].place == u"body.name"_s);
        CHECK(faults[0].code == faultOf(text)->code);
        CHECK(faults[0].found == faultOf(text)->found);
    }
}

TEST_CASE("A text of which nothing is seen is empty, and half a character is no text", "[base]")
{
    const auto codeIn = [](const QByteArray &bytes) {
        std::vector<Error> faults;
        JsonReader json(must(parseJsonObject(bytes)), {}, &faults);
        json.text("name");
        REQUIRE(faults.size() == 1);
        return faults[0].code;
    };
    CHECK(codeIn(R"({"name": "\u200d\ufe0f"})") == ErrorCode::EmptyText);
    CHECK(codeIn(R"({"name": "\u00a0\u3000"})") == ErrorCode::EmptyText);
    CHECK(codeIn(R"({"name": "\ud83d"})") == ErrorCode::TextBroken);
    CHECK(codeIn(R"({"name": "\ufeff"})") == ErrorCode::TextHasHidden);
}
