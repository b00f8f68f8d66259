#include "app/base/clock.h"
#include "app/base/format.h"
#include "app/base/json_reader.h"
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

TEST_CASE("An error that names its file already keeps it", "[base]")
{
    Error error{ErrorCode::FileMissing};
    error = inFile(error, u"first"_s);
    CHECK(inFile(error, u"second"_s).file == u"first"_s);
}
