// Every verdict that keeps a sheet out, each reached by a sheet that deserves it.
#include "app/base/canonical_json.h"
#include "tests/db/outside.h"
#include "tests/support/letters.h"
#include "tests/support/tables.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// A round into which E2 has handed in properly, and somebody who writes files by hand.
class Refusals : public TestProgramme
{
public:
    Refusals() { merge({handIn("E2")}); }

    Packet packetFor(const char *evaluator) { return must(readPacket(packet(evaluator))); }
    Sheet sheet() { return filledSheet(packetFor("E1")); }
    SignedSheet signedSheet(Sheet given)
    {
        return signSheet(std::move(given), m_hand, Secret(packetFor("E1").enrolment));
    }
    QByteArray sealing() const { return keys().publicKeys().sealing; }

    // The file is refused with this verdict and reason, by name, and nothing has changed.
    FileVerdict refuse(const QByteArray &bytes, Verdict verdict, ErrorCode code)
    {
        const QString file = path(u"hand-made.simsa-sheet"_s);
        putFile(file, bytes);
        return refuseFile(file, verdict, code);
    }
    FileVerdict refuseFile(const QString &file, Verdict verdict, ErrorCode code)
    {
        const Stock before = stockOf(*this);
        const MergeReport report = merge({file});
        REQUIRE(report.files.size() == 1);
        const FileVerdict &said = report.files[0];
        CHECK(said.verdict == verdict);
        REQUIRE(said.reason);
        CHECK(said.reason->code == code);
        CHECK(said.reason->file == file);
        CHECK(report.marksIn == said.marks);
        CHECK(report.marksKept == 0);
        CHECK(report.marksRefused == said.marks);
        CHECK_FALSE(isKept(said.verdict));
        CHECK(stockOf(*this) == before);
        return said;
    }
    FileVerdict refuseSheet(const Sheet &given, Verdict verdict, ErrorCode code)
    {
        return refuse(sealSheet(signedSheet(given), sealing()), verdict, code);
    }

private:
    KeyPair m_hand = newSigningKeys();
};

} // namespace

TEST_CASE("A sheet written by hand after the published format is accepted", "[db]")
{
    Refusals round;
    const QString file = round.path(u"good.simsa-sheet"_s);
    putFile(file, sealSheet(round.signedSheet(round.sheet()), round.sealing()));
    const MergeReport report = round.merge({file});
    CHECK(report.files[0].verdict == Verdict::Accepted);
    CHECK_FALSE(report.files[0].reason);
    CHECK(report.marksKept == 6);
}

TEST_CASE("A file that is no sheet, or no whole one, is told with what is wrong with it", "[db]")
{
    Refusals round;
    const QByteArray good = sealSheet(round.signedSheet(round.sheet()), round.sealing());
    SECTION("missing")
    {
        round.refuseFile(round.path(u"none.simsa-sheet"_s), Verdict::NoSheet,
                         ErrorCode::FileMissing);
    }
    SECTION("empty")
    {
        round.refuse({}, Verdict::Damaged, ErrorCode::FileEmpty);
    }
    SECTION("a folder")
    {
        round.refuseFile(round.folder(), Verdict::NoSheet, ErrorCode::NotAFile);
    }
    SECTION("oversized")
    {
        const QString file = round.path(u"big.simsa-sheet"_s);
        putFile(file, good);
        REQUIRE(QFile::resize(file, kSheetLimit + 1));
        const FileVerdict said = round.refuseFile(file, Verdict::Damaged, ErrorCode::FileTooLarge);
        CHECK(said.reason->expected == QString::number(kSheetLimit));
    }
    SECTION("truncated")
    {
        round.refuse(good.left(good.size() / 2), Verdict::Damaged, ErrorCode::NotJson);
    }
    SECTION("not JSON")
    {
        round.refuse("{\"a\":", Verdict::Damaged, ErrorCode::NotJson);
    }
    SECTION("an archive, which is whole")
    {
        round.refuse("PK\x03\x04", Verdict::NoSheet, ErrorCode::OtherKind);
    }
    SECTION("not canonical")
    {
        round.refuse(good + '\n', Verdict::Damaged, ErrorCode::NotCanonical);
    }
    SECTION("another format")
    {
        round.refuse(round.packet("E1"), Verdict::NoSheet, ErrorCode::OtherKind);
    }
    SECTION("a newer format")
    {
        const QJsonObject file = must(parseJsonObject(good));
        round.refuse(toCanonicalJson(with(file, "format", u"simsa-sheet/2"_s)), Verdict::Damaged,
                     ErrorCode::NewerFormat);
    }
    SECTION("sealed to another key")
    {
        round.refuse(
            sealSheet(round.signedSheet(round.sheet()), ProgrammeKeys::make().publicKeys().sealing),
            Verdict::Damaged, ErrorCode::SealedToOther);
    }
    SECTION("a flipped byte in the seal")
    {
        QByteArray flipped = good;
        const qsizetype at = flipped.indexOf("\"sealed\":\"") + 200;
        flipped[at] = flipped[at] == 'A' ? 'B' : 'A';
        const FileVerdict said = round.refuse(flipped, Verdict::Damaged, ErrorCode::SealedToOther);
        CHECK(said.evaluator == EvaluatorId{u"E1"_s}); // so that one knows whom to ask
    }
}

TEST_CASE("A sheet that was changed after signing has a bad signature", "[db]")
{
    Refusals round;
    const SignedSheet good = round.signedSheet(round.sheet());
    SECTION("a mark")
    {
        round.refuse(sealedFile(good.sheet,
                                tampered(good.plaintext, "body.teams[0].marks.plan", u"1"_s),
                                round.sealing()),
                     Verdict::BadSignature, ErrorCode::SignatureBroken);
    }
    SECTION("the outside, so that it is filed under another name")
    {
        Sheet outside = good.sheet;
        outside.evaluator = EvaluatorId{u"E3"_s};
        round.refuse(sealedFile(outside, good.plaintext, round.sealing()), Verdict::BadSignature,
                     ErrorCode::SignatureBroken);
    }
}

TEST_CASE("A sheet of another programme is refused as that", "[db]")
{
    Refusals round;
    TestProgramme other;
    const FileVerdict said =
        round.refuseFile(other.handIn("E1"), Verdict::WrongProgramme, ErrorCode::WrongProgramme);
    CHECK(said.evaluator == EvaluatorId{u"E1"_s});
    CHECK(said.reason->found == other.workbook().programme().id);
    CHECK(said.reason->expected == round.workbook().programme().id);
}

TEST_CASE("A sheet of somebody who is not on the panel is refused as that", "[db]")
{
    Refusals round;
    Sheet sheet = round.sheet();
    sheet.evaluator = EvaluatorId{u"E9"_s};
    const FileVerdict said =
        round.refuseSheet(sheet, Verdict::UnknownEvaluator, ErrorCode::UnknownEvaluator);
    CHECK(said.reason->found == u"E9"_s);
}

TEST_CASE("A key that does not prove itself with this evaluator's packet is the wrong key", "[db]")
{
    Refusals round;
    SECTION("signed with another evaluator's packet")
    {
        const Secret theirs(round.packetFor("E3").enrolment);
        const SignedSheet forged = signSheet(round.sheet(), newSigningKeys(), theirs);
        const FileVerdict said = round.refuse(sealSheet(forged, round.sealing()), Verdict::WrongKey,
                                              ErrorCode::ProofBroken);
        CHECK(said.marks == 6);
    }
    SECTION("signed without any packet")
    {
        const SignedSheet forged =
            signSheet(round.sheet(), newSigningKeys(), Secret(randomBytes(32)));
        round.refuse(sealSheet(forged, round.sealing()), Verdict::WrongKey, ErrorCode::ProofBroken);
    }
    SECTION("for a packet that was never issued")
    {
        Sheet sheet = round.sheet();
        sheet.issue = 2;
        const SignedSheet forged = signSheet(sheet, newSigningKeys(),
                                             round.keys().enrolmentSecret(EvaluatorId{u"E1"_s}, 2));
        round.refuse(sealSheet(forged, round.sealing()), Verdict::WrongKey, ErrorCode::ProofBroken);
    }
    SECTION("with the proof of another key, copied")
    {
        const SignedSheet good = round.signedSheet(round.sheet());
        const SignedSheet forged =
            signSheet(round.sheet(), newSigningKeys(), Secret(randomBytes(32)));
        const QByteArray plaintext =
            tampered(forged.plaintext, "proof", QString::fromLatin1(good.proof.toHex()));
        round.refuse(sealedFile(forged.sheet, plaintext, round.sealing()), Verdict::WrongKey,
                     ErrorCode::ProofBroken);
    }
}

TEST_CASE("A sheet that answers other questions has the wrong form", "[db]")
{
    Refusals round;
    Sheet sheet = round.sheet();
    FileVerdict said;
    SECTION("of another plan")
    {
        sheet.formFingerprint = QString(64, u'0');
        said = round.refuseSheet(sheet, Verdict::WrongForm, ErrorCode::WrongForm);
    }
    SECTION("of another group")
    {
        sheet.group = GroupId{u"user"_s};
        said = round.refuseSheet(sheet, Verdict::WrongForm, ErrorCode::WrongForm);
    }
    SECTION("a mark out of range")
    {
        sheet.teams[1].marks[1].mark = Points::whole(6);
        said = round.refuseSheet(sheet, Verdict::WrongForm, ErrorCode::MarkOffRange);
        CHECK(said.reason->place == u"b / impact"_s);
        CHECK(said.reason->found == u"6"_s);
        CHECK(said.reason->expected == u"0–5"_s);
    }
    SECTION("a mark off the step")
    {
        sheet.teams[0].marks[0].mark = Points::fromUnits(2'500'000);
        said = round.refuseSheet(sheet, Verdict::WrongForm, ErrorCode::MarkOffStep);
        CHECK(said.reason->place == u"a / plan"_s);
    }
    SECTION("an unknown team")
    {
        sheet.teams[0].team = TeamId{u"z"_s};
        said = round.refuseSheet(sheet, Verdict::WrongForm, ErrorCode::UnknownTeam);
        CHECK(said.reason->found == u"z"_s);
    }
    SECTION("a team twice")
    {
        sheet.teams[1] = sheet.teams[0];
        said = round.refuseSheet(sheet, Verdict::WrongForm, ErrorCode::UnknownTeam);
    }
    SECTION("an unknown criterion")
    {
        sheet.teams[0].marks[0].criterion = CriterionId{u"looks"_s};
        said = round.refuseSheet(sheet, Verdict::WrongForm, ErrorCode::UnknownCriterion);
        CHECK(said.reason->place == u"a"_s);
        CHECK(said.reason->found == u"looks"_s);
    }
    CHECK(said.marks == 6);
}

TEST_CASE("Marks for a team from which the evaluator is recused are refused", "[db]")
{
    Refusals round;
    Packet packet = round.packetFor("E3");
    packet.recused.clear();
    const SignedSheet forged =
        signSheet(filledSheet(packet), newSigningKeys(), Secret(packet.enrolment));
    const FileVerdict said = round.refuse(sealSheet(forged, round.sealing()), Verdict::WrongForm,
                                          ErrorCode::UnknownTeam);
    CHECK(said.reason->found == u"c"_s);
}

TEST_CASE("A sheet that names other recused teams than the round is refused", "[db]")
{
    Refusals round;
    const Packet packet = round.packetFor("E1");
    Sheet sheet = filledSheet(packet);
    sheet.recused = {TeamId{u"nobody"_s}};
    const SignedSheet forged = signSheet(sheet, newSigningKeys(), Secret(packet.enrolment));
    round.refuse(sealSheet(forged, round.sealing()), Verdict::WrongForm, ErrorCode::RecusalsDiffer);
}

TEST_CASE("A sheet with a gap is incomplete, and the gap is named", "[db]")
{
    Refusals round;
    Sheet sheet = round.sheet();
    SECTION("a mark")
    {
        sheet.teams[1].marks.erase(sheet.teams[1].marks.begin());
        const FileVerdict said =
            round.refuseSheet(sheet, Verdict::Incomplete, ErrorCode::MarkMissing);
        CHECK(said.reason->place.startsWith(u"b / "_s));
        CHECK(said.marks == 5);
    }
    SECTION("a team")
    {
        sheet.teams.erase(sheet.teams.begin());
        const FileVerdict said =
            round.refuseSheet(sheet, Verdict::Incomplete, ErrorCode::MarkMissing);
        CHECK(said.reason->place == u"a"_s);
    }
    SECTION("everything")
    {
        sheet.teams.clear();
        round.refuseSheet(sheet, Verdict::Incomplete, ErrorCode::MarkMissing);
    }
}

TEST_CASE("A demanded opinion that is missing or too short makes a sheet incomplete", "[db]")
{
    Plan plan = smallPlan();
    plan.groups[0].opinion = {true, 3};
    TestProgramme programme(plan, smallTeams(), smallPanel());
    const Packet packet = must(readPacket(programme.packet("E1")));
    Sheet sheet = filledSheet(packet);
    for (SheetTeam &team : sheet.teams) {
        team.opinion = u"충분함"_s;
        team.salt = QByteArray(16, 's');
    }
    sheet.teams[2].opinion = GENERATE(QString(), u"함"_s);
    const QString file = programme.path(u"e1.simsa-sheet"_s);
    putFile(file, sealSheet(signSheet(sheet, newSigningKeys(), Secret(packet.enrolment)),
                            programme.keys().publicKeys().sealing));
    const MergeReport report = programme.merge({file});
    CHECK(report.files[0].verdict == Verdict::Incomplete);
    CHECK(report.files[0].reason->code == ErrorCode::OpinionMissing);
    CHECK(report.files[0].reason->place == u"c"_s);
    CHECK(report.marksRefused == 6);
    CHECK(countIn(programme.workbook().path(), "sheet") == 0);
}

TEST_CASE("Bad files among good ones keep nothing out but themselves, and the sum is right", "[db]")
{
    Refusals round;
    const QString forged = round.path(u"forged.simsa-sheet"_s);
    putFile(forged, sealSheet(signSheet(round.sheet(), newSigningKeys(), Secret(randomBytes(32))),
                              round.sealing()));
    const QString empty = round.path(u"empty.simsa-sheet"_s);
    putFile(empty, {});
    const MergeReport report = round.merge({forged, round.handIn("E1"), empty, round.handIn("U1")});
    CHECK(report.marksIn == 18);
    CHECK(report.marksKept == 12);
    CHECK(report.marksRefused == 6);
    CHECK(countIn(round.workbook().path(), "sheet") == 3);
    must(verifyWorkbook(round.workbook()));
}
