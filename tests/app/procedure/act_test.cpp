#include "app/base/canonical_json.h"
#include "app/base/file.h"
#include "tests/app/procedure/acts_given.h"
#include "tests/support/odd_texts.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

ActsReading readText(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"acts.json"_s);
    must(writeFile(path, bytes));
    return readActsFile(path);
}

// A file with one act, written with ' in place of ".
ActsReading readOne(QByteArray act)
{
    act.replace('\'', '"');
    return readText("{\"format\": \"simsa-acts/1\", \"acts\": [" + act + "]}");
}

Error faultOf(const char *json)
{
    const ActsReading reading = readOne(json);
    CHECK(reading.acts.empty());
    REQUIRE(reading.faults.size() == 1);
    return reading.faults.front();
}

QString fileText(const char *path)
{
    return QString::fromUtf8(must(readFile(source(path), 1'000'000)));
}

// The rows of the page's table under a heading: the cells of each.
std::vector<QStringList> tableUnder(const QString &page, const QString &heading)
{
    const QString part = page.section(heading, 1, 1).section(u"\n\n"_s, 0).trimmed();
    std::vector<QStringList> rows;
    for (const QString &line : part.section(u"|---"_s, 1).split(u'\n')) {
        if (line.startsWith(u"| `"_s))
            rows.push_back(line.mid(1).split(u'|'));
        else if (!rows.empty())
            break;
    }
    return rows;
}

QStringList quoted(const QString &cell)
{
    static const QRegularExpression kQuoted(u"`([^`]+)`"_s);
    QStringList words;
    for (const auto &match : kQuoted.globalMatch(cell))
        words.append(match.captured(1));
    return words;
}

QString word(FieldType type)
{
    switch (type) {
    case FieldType::Text: return u"text"_s;
    case FieldType::ShortText: return u"line"_s;
    case FieldType::Code: return u"id"_s;
    case FieldType::Team: return u"team"_s;
    case FieldType::Teams: return u"teams"_s;
    case FieldType::Evaluator: return u"evaluator"_s;
    case FieldType::Persons: return u"persons"_s;
    case FieldType::Group: return u"group"_s;
    case FieldType::Gate: return u"gate"_s;
    case FieldType::Viewpoint: return u"viewpoint"_s;
    case FieldType::Adjustment: return u"adjustment"_s;
    case FieldType::Item: return u"item"_s;
    case FieldType::Benchmark: return u"benchmark"_s;
    case FieldType::Points: return u"decimal"_s;
    case FieldType::Count: return u"count"_s;
    case FieldType::YesNo: return u"yes or no"_s;
    case FieldType::Date: return u"date"_s;
    case FieldType::Dates: return u"days"_s;
    case FieldType::Choice: return u"choice"_s;
    }
    return {};
}

QStringList keysOf(const ActForm &form, const char *optionalMark)
{
    QStringList keys;
    for (const ActField &field : form.fields)
        keys.append(QString::fromLatin1(field.key) +
                    QString::fromLatin1(field.isOptional ? optionalMark : ""));
    return keys;
}

} // namespace

TEST_CASE("The forms of acts stand in the order of their kinds", "[procedure]")
{
    CHECK(actForms().size() == static_cast<size_t>(ActKind::TargetValue) + 1);
    for (size_t i = 0; i < actForms().size(); ++i) {
        CHECK(static_cast<size_t>(actForms()[i].kind) == i);
        CHECK(&formOf(actForms()[i].kind) == &actForms()[i]);
    }
}

TEST_CASE("Every kind of act survives being written and read", "[procedure]")
{
    std::set<ActKind> kinds;
    for (const Act &act : oneOfEachKind()) {
        const Act again = must(actFromJson(actToJson(act)));
        CHECK(again.kind == act.kind);
        CHECK(again.values == act.values);
        kinds.insert(act.kind);
    }
    CHECK(kinds.size() == actForms().size());
}

TEST_CASE("A decimal in an act is kept in its one spelling", "[procedure]")
{
    const Act act = given("{'kind': 'adjusted', 'adjustment': 'bonus', 'team': 'a',"
                          " 'points': '02.50', 'reason': 'r'}");

    CHECK(act.text("points") == u"2.5"_s);
    CHECK(act.points("points") == Points::fromUnits(2'500'000));
}

TEST_CASE("An act answers what its fields hold", "[procedure]")
{
    const Act act = given("{'kind': 'gateDecided', 'gate': 'g', 'team': 'a', 'met': true,"
                          " 'votesFor': 6, 'votesAgainst': 3, 'reason': 'r'}");
    CHECK(act.flag("met"));
    CHECK(act.count("votesFor") == 6);
    CHECK(act.id<TeamId>("team") == TeamId{u"a"_s});
    CHECK_FALSE(act.has("minority"));
    CHECK(act.text("minority").isEmpty());

    const Act tie = given("{'kind': 'tieDecided', 'teams': ['b', 'a'], 'by': 'x', 'reason': 'r'}");
    CHECK(tie.list("teams") == QStringList{u"b"_s, u"a"_s});
    const Act notice = given("{'kind': 'notified', 'date': '2026-01-15'}");
    CHECK(notice.date("date") == QDate(2026, 1, 15));
    const Act verdict = given("{'kind': 'verdictDecided', 'team': 'a', 'verdict': 'continue',"
                              " 'votesFor': 1, 'votesAgainst': 0, 'reason': 'r'}");
    CHECK(verdict.choice("verdict") == 2);
}

TEST_CASE("Every field that must be there is missed where it is not", "[procedure]")
{
    for (const Act &act : oneOfEachKind())
        for (const ActField &field : formOf(act.kind).fields) {
            CAPTURE(formOf(act.kind).name, field.key);
            const auto read = actFromJson(actToJson(without(act, field.key)));
            CHECK(read.has_value() == field.isOptional);
            if (!read)
                CHECK(read.error() ==
                      Error{ErrorCode::KeyMissing, {}, QString::fromLatin1(field.key)});
        }
}

TEST_CASE("A field of another type than the form's is refused", "[procedure]")
{
    for (const Act &act : oneOfEachKind())
        for (const ActField &field : formOf(act.kind).fields) {
            CAPTURE(formOf(act.kind).name, field.key);
            const auto read = actFromJson(actToJson(with(act, field.key, QJsonObject())));
            CHECK(codeOf(read) == ErrorCode::WrongType);
            CHECK(read.error().place == QLatin1StringView(field.key));
        }
}

TEST_CASE("What is wrong with a field is told with its place", "[procedure]")
{
    CHECK(faultOf("{'kind': 'withdraw', 'team': 'a'}").code == ErrorCode::UnknownChoice);
    CHECK(faultOf("{'kind': 'withdraw', 'team': 'a'}").place == u"acts[0].kind"_s);
    CHECK(faultOf("{'team': 'a'}").code == ErrorCode::KeyMissing);

    const Error more = faultOf("{'kind': 'confirmed', 'date': '2026-01-28', 'by': 'x'}");
    CHECK(more.code == ErrorCode::KeyUnknown);
    CHECK(more.place == u"acts[0].by"_s);

    CHECK(faultOf("{'kind': 'confirmed', 'date': '2026-02-30'}").code == ErrorCode::WrongType);
    CHECK(faultOf("{'kind': 'restored', 'team': 'a b', 'reason': 'r'}").code == ErrorCode::BadId);
    CHECK(faultOf("{'kind': 'restored', 'team': 'a', 'reason': ' '}").code == ErrorCode::EmptyText);
    CHECK(faultOf("{'kind': 'verdictDecided', 'team': 'a', 'verdict': 'go', 'votesFor': 1,"
                  " 'votesAgainst': 0, 'reason': 'r'}")
              .place == u"acts[0].verdict"_s);
    CHECK(faultOf("{'kind': 'verdictDecided', 'team': 'a', 'verdict': 'stop', 'votesFor': -1,"
                  " 'votesAgainst': 0, 'reason': 'r'}")
              .code == ErrorCode::OutOfRange);
    CHECK(faultOf("{'kind': 'adjusted', 'adjustment': 'bonus', 'team': 'a', 'points': '1,5',"
                  " 'reason': 'r'}")
              .code == ErrorCode::NotADecimal);
    CHECK(faultOf("{'kind': 'waived', 'team': 'a', 'date': '2026-01-16', 'document': 'x\\ny'}")
              .code == ErrorCode::TextHasControls);
}

TEST_CASE("Each entry of a list in an act is checked", "[procedure]")
{
    const auto tie = [](const QByteArray &teams) {
        return faultOf("{'kind': 'tieDecided', 'by': 'x', 'reason': 'r', 'teams': " + teams + "}");
    };
    CHECK(tie("[]").code == ErrorCode::ListEmpty);
    CHECK(tie("[]").place == u"acts[0].teams"_s);
    CHECK(tie("['a', 'b c']").code == ErrorCode::BadId);
    CHECK(tie("['a', 'b c']").place == u"acts[0].teams[1]"_s);
    CHECK(tie("['a', 7]").code == ErrorCode::WrongType);
    CHECK(tie("['', 'b']").code == ErrorCode::EmptyText);
    CHECK(tie("['a\\nb']").code == ErrorCode::TextHasControls);
    CHECK(tie("['\xef\xbb\xbf"
              "a']")
              .code == ErrorCode::TextHasHidden);
    CHECK(tie("['\xef\xbb\xbf"
              "a']")
              .found == u"U+FEFF"_s);
    CHECK(tie("['\\u200d']").code == ErrorCode::EmptyText);
    CHECK(tie("['" + QByteArray(401, 'x') + "']").code == ErrorCode::TextTooLong);
}

TEST_CASE("A text of an act that breaks the rule of texts is refused with its place", "[procedure]")
{
    for (const QString &text : forbiddenTexts()) {
        CAPTURE(text);
        const QByteArray quoted = toCanonicalJson(QJsonArray{text}).chopped(1).mid(1);
        const ActsReading reason =
            readOne("{'kind': 'restored', 'team': 'a', 'reason': " + quoted + "}");
        REQUIRE(reason.faults.size() == 1);
        CHECK(reason.acts.empty());
        CHECK(reason.faults[0].place == u"acts[0].reason"_s);
        const ActsReading panel =
            readOne("{'kind': 'objectionDecided', 'objection': 'O1', 'ruling': 'upheld',"
                    " 'panel': ['x', " +
                    quoted +
                    "], 'date': '2026-01-23',"
                    " 'told': '2026-01-23', 'reason': 'r'}");
        REQUIRE(panel.faults.size() == 1);
        CHECK(panel.faults[0].place == u"acts[0].panel[1]"_s);
        CHECK(panel.faults[0].code == reason.faults[0].code);
    }
}

TEST_CASE("Texts of an act have a longest length", "[procedure]")
{
    const auto restored = [](qsizetype length) {
        QJsonObject json{
            {u"kind"_s, u"restored"_s}, {u"team"_s, u"a"_s}, {u"reason"_s, QString(length, u'가')}};
        return actFromJson(json);
    };
    CHECK(restored(2000));
    CHECK(codeOf(restored(2001)) == ErrorCode::TextTooLong);
}

TEST_CASE("An act with a fault is no act", "[procedure]")
{
    std::vector<Error> faults;
    JsonReader json({{u"kind"_s, u"restored"_s}, {u"team"_s, u"a"_s}}, u"acts[4]"_s, &faults);

    CHECK_FALSE(readAct(json, faults));
    REQUIRE(faults.size() == 1);
    CHECK(faults.front().place == u"acts[4].reason"_s);
}

TEST_CASE("A file of acts is read whole or every fault is told", "[procedure]")
{
    const ActsReading reading = readOne("{'kind': 'restored', 'team': 'a', 'reason': 'r'},"
                                        " {'kind': 'restored', 'team': 'b c'}, {'kind': 'x'}, 7");

    CHECK(reading.acts.empty());
    QStringList places;
    for (const Error &fault : reading.faults) {
        CHECK(fault.file.endsWith(u"acts.json"_s));
        places.append(fault.place);
    }
    CHECK(places ==
          QStringList{u"acts[1].team"_s, u"acts[1].reason"_s, u"acts[2].kind"_s, u"acts[3]"_s});
}

TEST_CASE("A file of acts holds them in their order", "[procedure]")
{
    const ActsReading reading = readOne("{'kind': 'disqualified', 'team': 'a', 'reason': 'r'},"
                                        " {'kind': 'restored', 'team': 'a', 'reason': 'r'}");

    CHECK(reading.faults.empty());
    REQUIRE(reading.acts.size() == 2);
    CHECK(reading.acts[0].kind == ActKind::Disqualified);
    CHECK(reading.acts[1].kind == ActKind::Restored);
}

TEST_CASE("A file that holds no acts is refused", "[procedure]")
{
    const auto code = [](const QByteArray &bytes) {
        const ActsReading reading = readText(bytes);
        CHECK(reading.acts.empty());
        REQUIRE(reading.faults.size() == 1);
        CHECK_FALSE(reading.faults.front().file.isEmpty());
        return reading.faults.front().code;
    };
    CHECK(code("") == ErrorCode::FileEmpty);
    CHECK(code("[") == ErrorCode::NotJson);
    CHECK(code("{\"format\": \"simsa-plan/1\"}") == ErrorCode::OtherKind);
    CHECK(code("{\"format\": \"other-acts/1\"}") == ErrorCode::WrongFormat);
    CHECK(code("{\"format\": \"simsa-acts/2\"}") == ErrorCode::NewerFormat);
    CHECK(code("{\"format\": \"simsa-acts/1\"}") == ErrorCode::KeyMissing);
    CHECK(code("{\"format\": \"simsa-acts/1\", \"acts\": [], \"x\": 1}") == ErrorCode::KeyUnknown);
    CHECK(readActsFile(u"/nowhere/acts.json"_s).faults.front().code == ErrorCode::FileMissing);
}

TEST_CASE("The page tells each kind of act with its fields", "[procedure]")
{
    const auto rows = tableUnder(fileText("resources/formats/acts.md"), u"## Kinds"_s);

    REQUIRE(rows.size() == actForms().size());
    for (size_t i = 0; i < rows.size(); ++i) {
        const ActForm &form = actForms()[i];
        CHECK(quoted(rows[i].at(0)) == QStringList{QString::fromLatin1(form.name)});
        CHECK(quoted(rows[i].at(1)) == keysOf(form, "?"));
    }
}

TEST_CASE("The page tells each field of an act with its value", "[procedure]")
{
    std::map<QString, QStringList> told;
    for (const QStringList &row : tableUnder(fileText("resources/formats/acts.md"), u"## Fields"_s))
        told[quoted(row.at(0)).front()] = QStringList{row.at(1).trimmed()} + quoted(row.at(2));

    std::set<QString> keys;
    for (const ActForm &form : actForms())
        for (const ActField &field : form.fields) {
            CAPTURE(form.name, field.key);
            const QString key = QString::fromLatin1(field.key);
            keys.insert(key);
            CHECK(told[key].value(0) == word(field.type));
            QStringList choices;
            for (const char *choice : field.choices)
                choices.append(QString::fromLatin1(choice));
            if (field.type == FieldType::Choice)
                CHECK(told[key].mid(1) == choices);
        }
    CHECK(told.size() == keys.size());
}

TEST_CASE("The schema of acts has each kind with its fields", "[procedure]")
{
    const QJsonObject schema =
        must(parseJsonObject(fileText("resources/formats/acts.schema.json").toUtf8()));
    const QJsonObject defs = schema.value(u"$defs"_s).toObject();

    const QJsonArray kinds = defs.value(u"act"_s).toObject().value(u"oneOf"_s).toArray();
    CHECK(kinds.size() == static_cast<qsizetype>(actForms().size()));
    for (const ActForm &form : actForms()) {
        CAPTURE(form.name);
        const QString name = QString::fromLatin1(form.name);
        CHECK(kinds.contains(QJsonObject{{u"$ref"_s, u"#/$defs/"_s + name}}));
        const QJsonObject def = defs.value(name).toObject();
        QStringList keys = keysOf(form, "") + QStringList{u"kind"_s};
        keys.sort();
        CHECK(def.value(u"properties"_s).toObject().keys() == keys);
        QStringList needed = keysOf(form, "?").filter(QRegularExpression(u"[^?]$"_s));
        needed.prepend(u"kind"_s);
        CHECK(def.value(u"required"_s).toVariant().toStringList() == needed);
    }
}
