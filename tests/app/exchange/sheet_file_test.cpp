#include "app/base/canonical_json.h"
#include "app/exchange/sheet_file.h"
#include "tests/support/files.h"
#include "tests/support/letters.h"
#include "tests/support/tables.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

TEST_CASE("A sheet comes out of its seal as it was signed", "[exchange]")
{
    const Desk desk;
    Sheet sheet = filledSheet(desk.packet);
    sheet.teams[0].opinion = u"잘함\n둘째 줄 😀"_s;
    sheet.teams[0].salt = QByteArray(16, 's');
    sheet.teams[1].marks[0].mark = *Points::parse(u"0.5");
    sheet.revision = 2;
    sheet.parent = QString(64, u'a');
    sheet.reason = u"잘못 적음"_s;
    const SignedSheet written = desk.signedSheet(sheet);

    const SignedSheet read = must(desk.open(desk.file(written)));

    CHECK(read.hash == written.hash);
    CHECK(read.plaintext == written.plaintext);
    CHECK(read.sheet.evaluator == sheet.evaluator);
    CHECK(read.sheet.revision == 2);
    CHECK(read.sheet.parent == sheet.parent);
    CHECK(read.sheet.reason == sheet.reason);
    CHECK(read.sheet.key == desk.evaluator.publicKey);
    CHECK(read.sheet.recused == desk.packet.recused);
    REQUIRE(read.sheet.teams.size() == 2);
    CHECK(read.sheet.teams[0].opinion == sheet.teams[0].opinion);
    CHECK(read.sheet.teams[1].opinion.isEmpty());
    CHECK(read.sheet.markCount() == 4);
    // By criterion: impact before plan.
    CHECK(read.sheet.teams[1].marks[0].criterion == CriterionId{u"impact"_s});
    CHECK(provesEnrolment(read, Secret(desk.packet.enrolment)));
    CHECK_FALSE(provesEnrolment(read, desk.programme.enrolmentSecret(EvaluatorId{u"E2"_s}, 1)));
}

TEST_CASE("A sheet's identity is the hash of what was signed, not of the sealed file", "[exchange]")
{
    const Desk desk;
    const SignedSheet sheet = desk.signedSheet(filledSheet(desk.packet));
    const QByteArray first = desk.file(sheet);
    const QByteArray second = desk.file(sheet);
    CHECK(first != second);
    CHECK(must(desk.open(first)).hash == must(desk.open(second)).hash);
    CHECK(sheet.hash == sha256Hex(sheet.plaintext));
}

TEST_CASE("A flipped bit in any byte of a sheet's file is refused", "[exchange]")
{
    const Desk desk;
    const QByteArray bytes = desk.file(desk.signedSheet(fullSheet(desk.packet)));
    REQUIRE(desk.open(bytes));
    const char bit = GENERATE('\x01', '\x20', '\x80');
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray flipped = bytes;
        flipped[i] = static_cast<char>(flipped[i] ^ bit);
        if (desk.open(flipped))
            FAIL("accepted with byte " << i << " flipped");
    }
}

TEST_CASE("A flipped bit in any byte inside the seal is refused", "[exchange]")
{
    const Desk desk;
    const SignedSheet sheet = desk.signedSheet(fullSheet(desk.packet));
    REQUIRE(readPlaintext(sheet.plaintext));
    for (qsizetype i = 0; i < sheet.plaintext.size(); ++i) {
        QByteArray flipped = sheet.plaintext;
        flipped[i] = static_cast<char>(flipped[i] ^ 1);
        const Result<SignedSheet> read = readPlaintext(flipped);
        // The proof is not under the signature: it is compared with the enrolment secret.
        if (read && provesEnrolment(*read, Secret(desk.packet.enrolment)))
            FAIL("accepted with byte " << i << " flipped");
    }
}

TEST_CASE("A cut sheet is refused", "[exchange]")
{
    const Desk desk;
    const SignedSheet sheet = desk.signedSheet(filledSheet(desk.packet));
    const QByteArray bytes = desk.file(sheet);
    for (qsizetype size = 0; size < bytes.size(); size += 97)
        CHECK(codeOf(desk.open(bytes.left(size))) == ErrorCode::NotJson);
    for (qsizetype size = 0; size < sheet.plaintext.size(); size += 97)
        CHECK(codeOf(readPlaintext(sheet.plaintext.left(size))) == ErrorCode::NotJson);
}

TEST_CASE("A sheet that is sealed to another key cannot be opened", "[exchange]")
{
    const Desk desk;
    const QByteArray bytes = sealSheet(desk.signedSheet(filledSheet(desk.packet)),
                                       ProgrammeKeys::make().publicKeys().sealing);
    CHECK(codeOf(desk.open(bytes)) == ErrorCode::SealedToOther);
}

TEST_CASE("What the administrator or anybody rewrites after signing breaks the signature",
          "[exchange]")
{
    const Desk desk;
    const SignedSheet good = desk.signedSheet(fullSheet(desk.packet));
    struct Case
    {
        const char *path;
        QJsonValue value;
    };
    const Case c = GENERATE(values<Case>({
        {"body.teams[0].marks.plan", u"1"_s},
        {"body.teams[0].id", u"b2"_s},
        {"body.reason", u"nothing"_s},
        {"body.signedAt", u"2026-01-17T00:00:00Z"_s},
        {"body.issue", 2},
        {"body.recused", QJsonArray()},
        {"body.pledgedAt", u"2026-01-14T00:00:00Z"_s},
        {"body.pledgedAt", QJsonValue::Undefined},
        {"body.declared[0].ground", u"nothing"_s},
        {"body.declared", QJsonValue::Undefined},
        {"body.replaced[0].marks.plan", u"7"_s},
        {"body.replaced", QJsonValue::Undefined},
        {"body.teams[0].opinions", QJsonValue::Undefined},
        {"opinions.a.text", u"훌륭"_s},
        {"opinions.a.salt", QString(32, u'0')},
        {"opinions", QJsonObject()},
        {"criterionOpinions.a.plan.text", u"훌륭"_s},
        {"criterionOpinions.a.plan.salt", QString(32, u'0')},
        {"criterionOpinions.a.plan", QJsonValue::Undefined},
        {"criterionOpinions.a.impact",
         QJsonObject{{u"salt"_s, QString(32, u'0')}, {u"text"_s, u"훌륭"_s}}},
        {"criterionOpinions.a", QJsonObject()},
        {"criterionOpinions", QJsonObject()},
        {"criterionOpinions", QJsonValue::Undefined},
        {"signature", QString(128, u'0')},
    }));
    CAPTURE(c.path);
    const auto read = readPlaintext(tampered(good.plaintext, c.path, c.value));
    CHECK(codeOf(read) == ErrorCode::SignatureBroken);
}

TEST_CASE("A rewritten opinion is found at its team and criterion", "[exchange]")
{
    const Desk desk;
    const QByteArray good = desk.signedSheet(fullSheet(desk.packet)).plaintext;
    const auto overall = readPlaintext(tampered(good, "opinions.a.text", u"훌륭"_s));
    REQUIRE(codeOf(overall) == ErrorCode::SignatureBroken);
    CHECK(overall.error().place == u"opinions.a"_s);
    const auto one = readPlaintext(tampered(good, "criterionOpinions.a.plan.text", u"훌륭"_s));
    REQUIRE(codeOf(one) == ErrorCode::SignatureBroken);
    CHECK(one.error().place == u"criterionOpinions.a.plan"_s);
}

TEST_CASE("The outside of a sheet counts only as far as the inside says the same", "[exchange]")
{
    const Desk desk;
    const SignedSheet sheet = desk.signedSheet(filledSheet(desk.packet));
    Sheet outside = sheet.sheet;
    SECTION("another evaluator")
    {
        outside.evaluator = EvaluatorId{u"E2"_s};
    }
    SECTION("another programme")
    {
        outside.programme = QString(32, u'0');
    }
    SECTION("another form")
    {
        outside.formFingerprint = QString(64, u'0');
    }
    const QByteArray bytes =
        sealedFile(outside, sheet.plaintext, desk.programme.publicKeys().sealing);
    CHECK(codeOf(desk.open(bytes)) == ErrorCode::SignatureBroken);
}

TEST_CASE("A signed sheet must make sense, and the place that does not is told", "[exchange]")
{
    const Desk desk;
    Sheet sheet = filledSheet(desk.packet);
    ErrorCode code{};
    const char *place = nullptr;
    SECTION("a later revision without its parent")
    {
        sheet.revision = 2;
        sheet.reason = u"r"_s;
        code = ErrorCode::KeyMissing;
        place = "body.parent";
    }
    SECTION("a first revision with a parent")
    {
        sheet.parent = QString(64, u'a');
        code = ErrorCode::KeyMissing;
        place = "body.parent";
    }
    SECTION("a correction without a reason")
    {
        sheet.revision = 2;
        sheet.parent = QString(64, u'a');
        sheet.reason = u" "_s;
        code = ErrorCode::ReasonMissing;
        place = "body.reason";
    }
    SECTION("no time")
    {
        sheet.signedAt = u"yesterday"_s;
        code = ErrorCode::WrongType;
        place = "body.signedAt";
    }
    SECTION("no revision")
    {
        sheet.revision = 0;
        code = ErrorCode::OutOfRange;
        place = "body.revision";
    }
    SECTION("an opinion with a control character")
    {
        sheet.teams[0].opinion = u"a\u0001"_s;
        sheet.teams[0].salt = QByteArray(16, 's');
        code = ErrorCode::TextHasControls;
        place = "opinions.a.text";
    }
    const auto read = desk.open(desk.file(desk.signedSheet(sheet)));
    REQUIRE(codeOf(read) == code);
    CHECK(read.error().place == QString::fromLatin1(place));
}

TEST_CASE("A mark has one spelling inside a sheet", "[exchange]")
{
    const Desk desk;
    const QByteArray good = desk.signedSheet(filledSheet(desk.packet)).plaintext;
    for (const QJsonValue &mark :
         {QJsonValue(u"10.0"_s), QJsonValue(u"1e1"_s), QJsonValue(10), QJsonValue(u"-0"_s)}) {
        const auto read =
            readPlaintext(desk.resigned(tampered(good, "body.teams[0].marks.plan", mark)));
        REQUIRE(codeOf(read) == ErrorCode::NotADecimal);
        CHECK(read.error().place == u"body.teams[0].marks.plan"_s);
    }
}

TEST_CASE("An envelope of another or a newer kind is called so", "[exchange]")
{
    const Desk desk;
    const QByteArray bytes = desk.file(desk.signedSheet(filledSheet(desk.packet)));
    const QJsonObject file = must(parseJsonObject(bytes));
    CHECK(codeOf(readEnvelope(toCanonicalJson(with(file, "format", u"simsa-sheet/2"_s)))) ==
          ErrorCode::NewerFormat);
    CHECK(codeOf(readEnvelope(writePacket(desk.packet, desk.programme))) == ErrorCode::WrongFormat);
    CHECK(codeOf(readEnvelope(bytes + ' ')) == ErrorCode::NotCanonical);
    CHECK(codeOf(readEnvelope(toCanonicalJson(with(file, "sealed", u"A+"_s)))) ==
          ErrorCode::WrongType);
    CHECK(codeOf(readEnvelope(toCanonicalJson(without(file, "form")))) == ErrorCode::KeyMissing);

    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.simsa-sheet"_s);
    putFile(path, "{}");
    CHECK(readEnvelopeFile(path).error().file == path);
}

TEST_CASE("A short opinion cannot be guessed from what was signed", "[exchange]")
{
    const Desk desk;
    Marks marks = emptyMarks(desk.packet.form(), desk.packet.judgedTeams());
    for (TeamMarks &team : marks) {
        team.marks = {Points(), Points()};
        team.opinion = u" 부족 "_s;
    }
    const Sheet sheet = sheetFrom(desk.packet, marks, desk.packet.form());
    CHECK(sheet.teams[0].opinion == u"부족"_s);
    CHECK(sheet.teams[0].salt.size() == 16);
    CHECK(sheet.teams[0].salt != sheet.teams[1].salt);
    CHECK(sheetFrom(desk.packet, emptyMarks(desk.packet.form(), desk.packet.judgedTeams()),
                    desk.packet.form())
              .teams[0]
              .salt.isEmpty());
}

TEST_CASE("A receipt is sixteen clear letters and digits in groups of four", "[exchange]")
{
    const QString receipt = receiptOf(sha256Hex("one"));
    CHECK(receipt.size() == 19);
    static const QRegularExpression kShape(u"^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$"_s);
    CHECK(kShape.match(receipt).hasMatch());
    CHECK(receipt == receiptOf(sha256Hex("one")));
    CHECK(receipt != receiptOf(sha256Hex("two")));
    // 80 bits, five at a time, counted by hand.
    CHECK(receiptOf(u"00443214c74254b635cf"_s + QString(44, u'0')) == u"0123-4567-89AB-CDEF"_s);
}
