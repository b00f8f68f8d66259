// What a sheet says beyond marks: opinions on criteria, the pledge, recusals that the evaluator
// declared, and what a correction replaced.
#include "app/base/canonical_json.h"
#include "app/base/text_rule.h"
#include "tests/support/letters.h"
#include "tests/support/odd_texts.h"
#include "tests/support/tables.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

struct Change
{
    const char *path;
    QJsonValue value;
    ErrorCode code;
    const char *place;
};

// The full sheet, changed by somebody who can sign it, is refused for what is wrong with it.
void refuse(const Change &change)
{
    const Desk desk;
    CAPTURE(change.path);
    const QByteArray good = desk.signedSheet(fullSheet(desk.packet)).plaintext;
    REQUIRE(readPlaintext(desk.resigned(good)));
    const auto read = readPlaintext(desk.resigned(tampered(good, change.path, change.value)));
    REQUIRE(codeOf(read) == change.code);
    CHECK(read.error().place == QString::fromLatin1(change.place));
}

QJsonObject recusal(const QString &team)
{
    return {{u"team"_s, team}, {u"ground"_s, u"지분"_s}, {u"at"_s, u"2026-01-17T01:00:00Z"_s}};
}

} // namespace

TEST_CASE("Everything that a sheet can have comes out of its seal as it was signed", "[exchange]")
{
    const Desk desk;
    const Sheet sheet = fullSheet(desk.packet);
    const SignedSheet written = desk.signedSheet(sheet);

    const SignedSheet read = must(desk.open(desk.file(written)));

    CHECK(read.hash == written.hash);
    CHECK(read.sheet.pledgedAt == u"2026-01-15T08:00:00Z"_s);
    REQUIRE(read.sheet.teams.size() == 1);
    CHECK(read.sheet.teams[0].opinion == sheet.teams[0].opinion);
    CHECK(read.sheet.teams[0].salt == sheet.teams[0].salt);
    REQUIRE(read.sheet.teams[0].remarks.size() == 1);
    CHECK(read.sheet.teams[0].remarks[0].criterion == CriterionId{u"plan"_s});
    CHECK(read.sheet.teams[0].remarks[0].text == u"계획이 \"탄탄\"함"_s);
    CHECK(read.sheet.teams[0].remarks[0].salt == sheet.teams[0].remarks[0].salt);
    REQUIRE(read.sheet.declared.size() == 1);
    CHECK(read.sheet.declared[0].team == TeamId{u"b"_s});
    CHECK(read.sheet.declared[0].ground == u"같은 기관에서 근무한 적이 있음"_s);
    CHECK(read.sheet.declared[0].declaredAt == u"2026-01-17T01:00:00Z"_s);
    REQUIRE(read.sheet.replaced.size() == 2);
    for (size_t i = 0; i < 2; ++i) {
        CHECK(read.sheet.replaced[i].team == sheet.replaced[i].team);
        CHECK(read.sheet.replaced[i].marks == sheet.replaced[i].marks);
        CHECK(read.sheet.replaced[i].opinion == sheet.replaced[i].opinion);
        CHECK(read.sheet.replaced[i].remarks == sheet.replaced[i].remarks);
        CHECK(read.sheet.replaced[i].ground == sheet.replaced[i].ground);
    }
    // What was read is written as it was.
    CHECK(toCanonicalJson(
              must(parseJsonObject(desk.signedSheet(read.sheet).plaintext)).value(u"body"_s)) ==
          toCanonicalJson(must(parseJsonObject(written.plaintext)).value(u"body"_s)));
}

TEST_CASE("What there is none of is left out of a sheet", "[exchange]")
{
    const Desk desk;
    const QJsonObject file =
        must(parseJsonObject(desk.signedSheet(filledSheet(desk.packet)).plaintext));
    CHECK(file.keys() == QStringList{u"body"_s, u"opinions"_s, u"proof"_s, u"signature"_s});
    const QJsonObject body = file.value(u"body"_s).toObject();
    for (const char *key : {"pledgedAt", "declared", "replaced"})
        CHECK_FALSE(body.contains(QLatin1StringView(key)));
    CHECK(body.value(u"teams"_s).toArray()[0].toObject().keys() ==
          QStringList{u"id"_s, u"marks"_s, u"opinion"_s});
}

TEST_CASE("What may be left out of a sheet may not be there empty", "[exchange]")
{
    const QJsonValue nothing = QJsonArray();
    const QJsonValue noMembers = QJsonObject();
    refuse(GENERATE_COPY(values<Change>({
        {"body.pledgedAt", u""_s, ErrorCode::EmptyText, "body.pledgedAt"},
        {"body.declared", nothing, ErrorCode::ListEmpty, "body.declared"},
        {"body.replaced", nothing, ErrorCode::ListEmpty, "body.replaced"},
        {"body.replaced[0].opinions", noMembers, ErrorCode::ListEmpty, "body.replaced[0].opinions"},
        {"body.replaced[0]", QJsonObject{{u"id"_s, u"a"_s}, {u"marks"_s, noMembers}},
         ErrorCode::ListEmpty, "body.replaced[0].marks"},
    })));

    const Desk desk;
    const QByteArray plain = desk.signedSheet(filledSheet(desk.packet)).plaintext;
    const auto refusePlain = [&](const char *path, const char *place) {
        const auto read = readPlaintext(desk.resigned(tampered(plain, path, noMembers)));
        REQUIRE(codeOf(read) == ErrorCode::ListEmpty);
        CHECK(read.error().place == QString::fromLatin1(place));
    };
    refusePlain("body.teams[0].opinions", "body.teams[0].opinions");
    refusePlain("criterionOpinions", "criterionOpinions");
    refusePlain("criterionOpinions.a", "criterionOpinions.a");
}

TEST_CASE("An opinion on a criterion is signed by its hash, with a salt of its own", "[exchange]")
{
    const Desk desk;
    const Form form = formWithOpinions(desk.packet);
    Marks marks = emptyMarks(form, desk.packet.judgedTeams());
    for (TeamMarks &team : marks) {
        team.marks = {Points(), Points()};
        team.remarks = {u" 부족 "_s, u"부족"_s};
    }
    Sheet sheet = sheetFrom(desk.packet, marks, form);
    sheet.signedAt = u"2026-01-16T00:00:00Z"_s;
    REQUIRE(sheet.teams[0].remarks.size() == 2);
    CHECK(sheet.teams[0].remarks[0].text == u"부족"_s);
    QSet<QByteArray> salts;
    for (const SheetTeam &team : sheet.teams)
        for (const SheetRemark &remark : team.remarks)
            salts.insert(remark.salt);
    CHECK(salts.size() == 4);

    const SignedSheet written = desk.signedSheet(sheet);
    const QJsonObject body = must(parseJsonObject(written.plaintext)).value(u"body"_s).toObject();
    CHECK_FALSE(toCanonicalJson(body).contains(u"부족"_s.toUtf8()));
    const SheetRemark &first = sheet.teams[0].remarks[0];
    CHECK(body.value(u"teams"_s)[0][u"opinions"_s][u"plan"_s].toString() ==
          sha256Hex(first.salt + u"부족"_s.toUtf8()));
    CHECK(must(readPlaintext(written.plaintext)).sheet.teams[0].remarks.size() == 2);
}

TEST_CASE("Only opinions on criteria that ask for one are signed", "[exchange]")
{
    const Desk desk;
    Form form = desk.packet.form();
    form.fields[1].criterion.opinion.isDemanded = true;
    Marks marks = emptyMarks(form, desk.packet.judgedTeams());
    for (TeamMarks &team : marks)
        team.remarks = {u"묻지 않은 의견"_s, u"물은 의견"_s};
    marks[1].remarks[1] = u" \n"_s;
    const Sheet sheet = sheetFrom(desk.packet, marks, form);
    REQUIRE(sheet.teams[0].remarks.size() == 1);
    CHECK(sheet.teams[0].remarks[0].criterion == CriterionId{u"impact"_s});
    CHECK(sheet.teams[1].remarks.empty());
}

TEST_CASE("An opinion on a criterion must make sense, and the place that does not is told",
          "[exchange]")
{
    refuse(GENERATE(values<Change>({
        {"body.teams[0].opinions.plan", u""_s, ErrorCode::WrongType, "body.teams[0].opinions.plan"},
        {"body.teams[0].opinions.plan", 1, ErrorCode::WrongType, "body.teams[0].opinions.plan"},
        {"body.teams[0].opinions.plan", QString(64, u'A'), ErrorCode::WrongType,
         "body.teams[0].opinions.plan"},
        {"body.teams[0].opinions.no id", QString(64, u'a'), ErrorCode::BadId,
         "body.teams[0].opinions"},
        {"body.teams[0].opinions", u"plan"_s, ErrorCode::WrongType, "body.teams[0].opinions"},
        {"criterionOpinions.a.plan.text", u" "_s, ErrorCode::EmptyText,
         "criterionOpinions.a.plan.text"},
        {"criterionOpinions.a.plan.salt", u"00"_s, ErrorCode::WrongType,
         "criterionOpinions.a.plan.salt"},
        {"criterionOpinions.a.plan.more", u"x"_s, ErrorCode::KeyUnknown,
         "criterionOpinions.a.plan.more"},
        {"criterionOpinions.a.plan", u"x"_s, ErrorCode::WrongType, "criterionOpinions.a.plan"},
        {"criterionOpinions.a", u"x"_s, ErrorCode::WrongType, "criterionOpinions.a"},
        {"criterionOpinions", u"x"_s, ErrorCode::WrongType, "criterionOpinions"},
        {"criterionOpinions.z", QJsonObject(), ErrorCode::UnknownTeam, "criterionOpinions"},
        {"opinions.z", QJsonObject(), ErrorCode::UnknownTeam, "opinions"},
    })));
}

TEST_CASE("A declared recusal names a team, its ground and its time", "[exchange]")
{
    refuse(GENERATE(values<Change>({
        {"body.declared[0].team", QJsonValue::Undefined, ErrorCode::KeyMissing,
         "body.declared[0].team"},
        {"body.declared[0].team", u"b b"_s, ErrorCode::BadId, "body.declared[0].team"},
        {"body.declared[0].ground", u""_s, ErrorCode::EmptyText, "body.declared[0].ground"},
        {"body.declared[0].ground", u" \n"_s, ErrorCode::EmptyText, "body.declared[0].ground"},
        {"body.declared[0].ground", QString(2001, u'a'), ErrorCode::TextTooLong,
         "body.declared[0].ground"},
        {"body.declared[0].ground", u"a\u0001"_s, ErrorCode::TextHasControls,
         "body.declared[0].ground"},
        {"body.declared[0].at", u"2026-02-30T00:00:00Z"_s, ErrorCode::WrongType,
         "body.declared[0].at"},
        {"body.declared[0].more", true, ErrorCode::KeyUnknown, "body.declared[0].more"},
        {"body.declared", u"b"_s, ErrorCode::WrongType, "body.declared"},
        {"body.pledgedAt", u"yesterday"_s, ErrorCode::WrongType, "body.pledgedAt"},
        {"body.pledgedAt", u"2026-01-15T08:00:00+09:00"_s, ErrorCode::TextTooLong,
         "body.pledgedAt"},
    })));
}

TEST_CASE("A team is judged or declared, and stands once", "[exchange]")
{
    refuse(GENERATE(values<Change>({
        {"body.declared[1]", recusal(u"b"_s), ErrorCode::DuplicateId, "body.declared[1].team"},
        {"body.declared[1]", recusal(u"a"_s), ErrorCode::DuplicateId, "body.declared[1].team"},
    })));
}

TEST_CASE("An evaluator who stepped back from every team signs a sheet without marks", "[exchange]")
{
    const Desk desk;
    Marks marks = emptyMarks(desk.packet.form(), desk.packet.judgedTeams());
    for (TeamMarks &team : marks) {
        team.ground = u"친족"_s;
        team.declaredAt = u"2026-01-15T09:00:00Z"_s;
    }
    Sheet sheet = sheetFrom(desk.packet, marks, desk.packet.form());
    sheet.signedAt = u"2026-01-16T00:00:00Z"_s;
    const SignedSheet read = must(desk.open(desk.file(desk.signedSheet(sheet))));
    CHECK(read.sheet.teams.empty());
    CHECK(read.sheet.declared.size() == 2);
    CHECK(read.sheet.markCount() == 0);
}

TEST_CASE("Nothing that was given for a team leaves the laptop once its recusal is declared",
          "[exchange]")
{
    Desk desk;
    desk.packet.recused.clear();
    const Form form = formWithOpinions(desk.packet);
    Marks marks = emptyMarks(form, desk.packet.judgedTeams());
    for (TeamMarks &team : marks)
        team = {team.team, {Points::whole(9), Points::whole(4)}, u"의견"_s, {u"비고"_s, {}}};
    for (const size_t i : {2u, 0u}) {
        marks[i].ground = u" 친족 "_s;
        marks[i].declaredAt = u"2026-01-15T09:00:00Z"_s;
    }
    Sheet sheet = sheetFrom(desk.packet, marks, form);
    sheet.signedAt = u"2026-01-16T00:00:00Z"_s;
    const SignedSheet read = must(desk.open(desk.file(desk.signedSheet(sheet))));

    REQUIRE(read.sheet.teams.size() == 1);
    CHECK(read.sheet.teams[0].team == TeamId{u"b"_s});
    CHECK(read.sheet.markCount() == 2);
    // In the packet's order, whenever they were declared.
    REQUIRE(read.sheet.declared.size() == 2);
    CHECK(read.sheet.declared[0].team == TeamId{u"a"_s});
    CHECK(read.sheet.declared[1].team == TeamId{u"c"_s});
    CHECK(read.sheet.declared[0].ground == u"친족"_s);
    CHECK(read.plaintext.count("\"text\"") == 2); // team b's two opinions
}

TEST_CASE("A first revision has nothing that it could have replaced", "[exchange]")
{
    const Desk desk;
    Sheet sheet = fullSheet(desk.packet);
    sheet.revision = 1;
    sheet.parent.clear();
    sheet.reason.clear();
    const auto read = desk.open(desk.file(desk.signedSheet(sheet)));
    REQUIRE(codeOf(read) == ErrorCode::KeyUnknown);
    CHECK(read.error().place == u"body.replaced"_s);
    sheet.replaced.clear();
    CHECK(desk.open(desk.file(desk.signedSheet(sheet))));
}

TEST_CASE("What a correction replaced must make sense, and the place that does not is told",
          "[exchange]")
{
    refuse(GENERATE(values<Change>({
        {"body.replaced[0].id", u"z"_s, ErrorCode::UnknownTeam, "body.replaced[0].id"},
        {"body.replaced[1].id", u"a"_s, ErrorCode::DuplicateId, "body.replaced[1].id"},
        {"body.replaced[0].id", QJsonValue::Undefined, ErrorCode::KeyMissing,
         "body.replaced[0].id"},
        {"body.replaced[0].marks", QJsonValue::Undefined, ErrorCode::KeyMissing,
         "body.replaced[0].marks"},
        {"body.replaced[0].marks.plan", u"6.0"_s, ErrorCode::NotADecimal,
         "body.replaced[0].marks.plan"},
        {"body.replaced[0].marks.plan", 6, ErrorCode::NotADecimal, "body.replaced[0].marks.plan"},
        {"body.replaced[0].marks.no id", u"6"_s, ErrorCode::BadId, "body.replaced[0].marks"},
        {"body.replaced[0].opinion", u"b"_s, ErrorCode::WrongType, "body.replaced[0].opinion"},
        {"body.replaced[0].opinions.plan", u"b"_s, ErrorCode::WrongType,
         "body.replaced[0].opinions.plan"},
        {"body.replaced[0].opinions.plan", 0, ErrorCode::WrongType,
         "body.replaced[0].opinions.plan"},
        {"body.replaced[1].ground", u" "_s, ErrorCode::EmptyText, "body.replaced[1].ground"},
        {"body.replaced[1].ground", QString(2001, u'a'), ErrorCode::TextTooLong,
         "body.replaced[1].ground"},
        {"body.replaced[0].more", true, ErrorCode::KeyUnknown, "body.replaced[0].more"},
    })));
}

TEST_CASE(
    "A sheet of another program whose text breaks the rule of texts is refused with its place",
    "[exchange]")
{
    const Desk desk;
    const QByteArray good = desk.signedSheet(fullSheet(desk.packet)).plaintext;
    const char *path =
        GENERATE("body.reason", "body.declared[0].ground", "body.replaced[1].ground");
    for (const QString &text : forbiddenTexts()) {
        CAPTURE(path, toCanonicalJson(QJsonArray{text}));
        const auto read = readPlaintext(desk.resigned(tampered(good, path, text)));
        REQUIRE_FALSE(read);
        CHECK(read.error().place == QString::fromLatin1(path));
        CHECK(read.error().code == faultOf(text)->code);
    }
}

TEST_CASE("An opinion of another program that breaks the rule of texts is refused with its place",
          "[exchange]")
{
    const Desk desk;
    for (const QString &text : forbiddenTexts()) {
        CAPTURE(toCanonicalJson(QJsonArray{text}));
        Sheet sheet = fullSheet(desk.packet);
        sheet.teams[0].opinion = text;
        const auto overall = desk.open(desk.file(desk.signedSheet(sheet)));
        REQUIRE(codeOf(overall) == faultOf(text)->code);
        CHECK(overall.error().place == u"opinions.a.text"_s);
        sheet = fullSheet(desk.packet);
        sheet.teams[0].remarks[0].text = text;
        const auto single = desk.open(desk.file(desk.signedSheet(sheet)));
        REQUIRE(codeOf(single) == faultOf(text)->code);
        CHECK(single.error().place == u"criterionOpinions.a.plan.text"_s);
    }
}
