#include "app/base/canonical_json.h"
#include "app/base/text_rule.h"
#include "app/exchange/packet.h"
#include "app/plan/plan_json.h"
#include "tests/support/files.h"
#include "tests/support/letters.h"
#include "tests/support/odd_texts.h"
#include "tests/support/tables.h"

#include <QTemporaryDir>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// The packet with one change in its JSON, signed anew by those who hold the keys.
QByteArray signedWith(const ProgrammeKeys &keys, const char *path, const QJsonValue &value)
{
    QJsonObject file = must(parseJsonObject(writePacket(packetOf(keys), keys)));
    const QJsonObject body = with(file.value(u"body"_s).toObject(), path, value);
    file[u"body"_s] = body;
    const QByteArray signature =
        sign(kPacketFormat, toCanonicalJson(body), keys.signing().secretKey);
    file[u"signature"_s] = QString::fromLatin1(signature.toHex());
    return toCanonicalJson(file);
}

} // namespace

TEST_CASE("A packet is read as it was written", "[exchange]")
{
    const ProgrammeKeys keys = ProgrammeKeys::make();
    const Packet written = packetOf(keys);
    const QByteArray bytes = writePacket(written, keys);

    const Packet packet = must(readPacket(bytes));

    CHECK(packet.programme == programmeId(keys.publicKeys()));
    CHECK(packet.programmeTitle == written.programmeTitle);
    CHECK(planFingerprint(packet.plan) == planFingerprint(written.plan));
    CHECK(packet.evaluator.id == written.evaluator.id);
    CHECK(packet.evaluator.name == written.evaluator.name);
    CHECK(packet.enrolment == written.enrolment);
    CHECK(packet.teams.size() == 3);
    CHECK(packet.judgedTeams() == std::vector<TeamId>{TeamId{u"a"_s}, TeamId{u"b"_s}});
    CHECK(packet.form().fields.size() == 2);
    CHECK(writePacket(packet, keys) == bytes);
}

TEST_CASE("A flipped bit in any byte of a packet is refused", "[exchange]")
{
    const ProgrammeKeys keys = ProgrammeKeys::make();
    const QByteArray bytes = writePacket(packetOf(keys), keys);
    const char bit = GENERATE('\x01', '\x20', '\x80');
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray flipped = bytes;
        flipped[i] = static_cast<char>(flipped[i] ^ bit);
        if (readPacket(flipped))
            FAIL("accepted with byte " << i << " flipped");
    }
}

TEST_CASE("A cut packet is refused", "[exchange]")
{
    const ProgrammeKeys keys = ProgrammeKeys::make();
    const QByteArray bytes = writePacket(packetOf(keys), keys);
    for (qsizetype size = 0; size < bytes.size(); size += 97)
        CHECK(codeOf(readPacket(bytes.left(size))) == ErrorCode::NotJson);
    CHECK(codeOf(readPacket(bytes.left(bytes.size() - 1))) == ErrorCode::NotJson);
}

TEST_CASE("A packet of a newer program is called newer, not broken", "[exchange]")
{
    const ProgrammeKeys keys = ProgrammeKeys::make();
    const QJsonObject file = must(parseJsonObject(writePacket(packetOf(keys), keys)));
    QJsonObject newer = with(file, "format", u"simsa-packet/2"_s);
    newer[u"somethingNew"_s] = 1.5;
    const auto packet = readPacket(QJsonDocument(newer).toJson());
    REQUIRE(codeOf(packet) == ErrorCode::NewerFormat);
    CHECK(packet.error().found == u"simsa-packet/2"_s);
    CHECK(packet.error().expected == u"simsa-packet/1"_s);
    CHECK(codeOf(readPacket(toCanonicalJson(with(file, "format", u"simsa-sheet/1"_s)))) ==
          ErrorCode::WrongFormat);
}

TEST_CASE("A packet that is spelled another way is refused", "[exchange]")
{
    const ProgrammeKeys keys = ProgrammeKeys::make();
    const QByteArray bytes = writePacket(packetOf(keys), keys);
    CHECK(codeOf(readPacket(bytes + '\n')) == ErrorCode::NotCanonical);
    CHECK(codeOf(readPacket(QJsonDocument(must(parseJsonObject(bytes))).toJson())) ==
          ErrorCode::NotCanonical);
}

TEST_CASE("A packet that another programme signed is refused", "[exchange]")
{
    const ProgrammeKeys keys = ProgrammeKeys::make();
    const ProgrammeKeys other = ProgrammeKeys::make();
    Packet packet = packetOf(keys);
    SECTION("with the keys of the first in it")
    {
        CHECK(codeOf(readPacket(writePacket(packet, other))) == ErrorCode::SignatureBroken);
    }
    SECTION("with its own keys under the first one's name")
    {
        packet.keys = other.publicKeys();
        CHECK(codeOf(readPacket(writePacket(packet, other))) == ErrorCode::WrongProgramme);
    }
    SECTION("with another sealing key, so that sheets go elsewhere")
    {
        packet.keys.sealing = other.publicKeys().sealing;
        CHECK(codeOf(readPacket(writePacket(packet, keys))) == ErrorCode::WrongProgramme);
    }
}

TEST_CASE("Even a signed packet must make sense, and the place that does not is told", "[exchange]")
{
    const ProgrammeKeys keys = ProgrammeKeys::make();
    struct Case
    {
        const char *path;
        QJsonValue value;
        ErrorCode code;
        const char *place;
    };
    const Case c = GENERATE(values<Case>({
        {"teams", QJsonArray(), ErrorCode::UnknownTeam, "body.recused"},
        {"teams[1].id", u"a"_s, ErrorCode::DuplicateId, "body.teams[1].id"},
        {"teams[0].id", u"../a"_s, ErrorCode::BadId, "body.teams[0].id"},
        {"recused[0]", u"z"_s, ErrorCode::UnknownTeam, "body.recused"},
        {"evaluator.group", u"jury"_s, ErrorCode::UnknownGroup, "body.evaluator.group"},
        {"evaluator.rank", u"x"_s, ErrorCode::KeyUnknown, "body.evaluator.rank"},
        {"enrolment", u"00"_s, ErrorCode::WrongType, "body.enrolment"},
        {"issue", 0, ErrorCode::OutOfRange, "body.issue"},
        {"issuedAt", u"yesterday"_s, ErrorCode::WrongType, "body.issuedAt"},
        {"plan.axes[1].points", u"16"_s, ErrorCode::SumDiffers,
         "body.plan.axes[1].judged.criteria"},
        {"plan.axes[1].conversion", u"linear"_s, ErrorCode::FingerprintDiffers, "body.plan"},
        {"formFingerprint", QString(64, u'0'), ErrorCode::FingerprintDiffers, "body.plan"},
        {"more", true, ErrorCode::KeyUnknown, "body.more"},
    }));
    CAPTURE(c.path);

    const auto packet = readPacket(signedWith(keys, c.path, c.value));

    // A packet is refused for what is wrong inside only when the signature holds; the sender's
    // own fault has to be told as such.
    REQUIRE(codeOf(packet) == c.code);
    CHECK(packet.error().place == QString::fromLatin1(c.place));
}

TEST_CASE("A packet file is named in what is wrong with it", "[exchange]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"E1.simsa-packet"_s);
    putFile(path, "{}");
    const auto packet = readPacketFile(path);
    REQUIRE(codeOf(packet) == ErrorCode::WrongFormat);
    CHECK(packet.error().file == path);
    CHECK(codeOf(readPacketFile(folder.filePath(u"E2.simsa-packet"_s))) == ErrorCode::FileMissing);
}

TEST_CASE(
    "A packet of another program whose text breaks the rule of texts is refused with its place",
    "[exchange]")
{
    const ProgrammeKeys keys = ProgrammeKeys::make();
    const char *path = GENERATE("programmeTitle", "evaluator.name", "teams[0].ko", "teams[1].en",
                                "plan.title.ko", "plan.axes[1].judged.criteria[0].title.en");
    for (const QString &text : forbiddenTexts()) {
        CAPTURE(path, toCanonicalJson(QJsonArray{text}));
        const auto packet = readPacket(signedWith(keys, path, text));
        REQUIRE_FALSE(packet);
        CHECK(packet.error().place == u"body."_s + QString::fromLatin1(path));
        CHECK(packet.error().code == faultOf(text)->code);
        CHECK(packet.error().found == faultOf(text)->found);
    }
}

TEST_CASE("A whole file of another kind is called by its kind, not broken", "[exchange]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"E1"_s);
    const Desk desk;
    const QByteArray sheet = desk.file(desk.signedSheet(filledSheet(desk.packet)));
    const QByteArray packet = writePacket(desk.packet, desk.programme);
    putFile(path, sheet);
    const auto asPacket = readPacketFile(path);
    REQUIRE(codeOf(asPacket) == ErrorCode::OtherKind);
    CHECK(asPacket.error() == Error{ErrorCode::OtherKind, path, {}, u"sheet"_s});
    putFile(path, packet);
    CHECK(readPacketFile(path));
    const auto asSheet = readEnvelopeFile(path);
    REQUIRE(codeOf(asSheet) == ErrorCode::OtherKind);
    CHECK(asSheet.error().found == u"packet"_s);
    putFile(path, "PK\x03\x04");
    CHECK(codeOf(readEnvelopeFile(path)) == ErrorCode::OtherKind);
}
