#include "app/exchange/crypto.h"
#include "app/exchange/programme_keys.h"
#include "tests/support/printing.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 1);
    return bytes;
}

} // namespace

TEST_CASE("A signature is good for its bytes, its context and its key, and for nothing else",
          "[exchange]")
{
    const KeyPair keys = newSigningKeys();
    const QByteArray signature = sign("packet", "marks", keys.secretKey);
    CHECK(signature.size() == kSignatureBytes);
    CHECK(isSignedBy("packet", "marks", signature, keys.publicKey));
    CHECK_FALSE(isSignedBy("sheet", "marks", signature, keys.publicKey));
    CHECK_FALSE(isSignedBy("packet", "Marks", signature, keys.publicKey));
    CHECK_FALSE(isSignedBy("packet", "marks", signature, newSigningKeys().publicKey));
    CHECK_FALSE(isSignedBy("packet", "marks", signature.left(63), keys.publicKey));
    CHECK_FALSE(isSignedBy("packet", "marks", {}, keys.publicKey));
    CHECK_FALSE(isSignedBy("packet", "marks", signature, {}));
    for (qsizetype i = 0; i < signature.size(); ++i)
        CHECK_FALSE(isSignedBy("packet", "marks", flipped(signature, i), keys.publicKey));
}

TEST_CASE("Only the holder of the key opens a seal, and only unchanged", "[exchange]")
{
    const KeyPair keys = newSealingKeys();
    const QByteArray sealed = seal("marks", keys.publicKey);
    CHECK(must(openSealed(sealed, keys)) == "marks");
    CHECK(must(openSealed(seal({}, keys.publicKey), keys)).isEmpty());
    CHECK(seal("marks", keys.publicKey) != sealed); // equal contents do not show
    CHECK(codeOf(openSealed(sealed, newSealingKeys())) == ErrorCode::SealedToOther);
    CHECK(codeOf(openSealed(sealed, KeyPair{keys.publicKey, {}})) == ErrorCode::SealedToOther);
    CHECK(codeOf(openSealed({}, keys)) == ErrorCode::SealedToOther);
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        CHECK(codeOf(openSealed(flipped(sealed, i), keys)) == ErrorCode::SealedToOther);
        CHECK(codeOf(openSealed(sealed.left(i), keys)) == ErrorCode::SealedToOther);
    }
}

TEST_CASE("What is locked opens with its passphrase alone", "[exchange]")
{
    const Locked locked = lock("the keys", u"비밀 문구 여덟"_s, Stretch::cheapest());
    CHECK(must(unlock(locked, u"비밀 문구 여덟"_s)).bytes() == "the keys");
    CHECK_FALSE(locked.box.contains("the keys"));
    CHECK(codeOf(unlock(locked, u"비밀 문구 아홉"_s)) == ErrorCode::WrongPassphrase);
    CHECK(codeOf(unlock(locked, {})) == ErrorCode::WrongPassphrase);
}

TEST_CASE("A passphrase is the same however the keyboard composes its letters", "[exchange]")
{
    const QString composed = u"가나다라마바사아"_s;
    const Locked locked = lock("the keys", composed, Stretch::cheapest());
    CHECK(unlock(locked, composed.normalized(QString::NormalizationForm_D)));
}

TEST_CASE("A lock that was changed stays shut, and takes no more memory than is sane", "[exchange]")
{
    const QString passphrase = u"correct horse"_s;
    Locked locked = lock("the keys", passphrase, Stretch::cheapest());
    SECTION("another byte in the box")
    {
        locked.box = flipped(locked.box, 30);
    }
    SECTION("another salt")
    {
        locked.salt = flipped(locked.salt, 0);
    }
    SECTION("a short salt")
    {
        locked.salt.chop(1);
    }
    SECTION("a cut box")
    {
        locked.box = locked.box.left(39);
    }
    SECTION("an empty box")
    {
        locked.box.clear();
    }
    SECTION("more memory than there is")
    {
        locked.stretch.memoryBytes = 1LL << 60;
    }
    SECTION("less than no memory")
    {
        locked.stretch.memoryBytes = -1;
    }
    SECTION("as many rounds as take a year")
    {
        locked.stretch.operations = 1LL << 40;
    }
    SECTION("no rounds")
    {
        locked.stretch.operations = 0;
    }
    CHECK(codeOf(unlock(locked, passphrase)) == ErrorCode::WrongPassphrase);
}

TEST_CASE("A passphrase has eight characters or more", "[exchange]")
{
    CHECK(checkPassphrase(u"여덟글자비밀문구"_s));
    const auto shorter = checkPassphrase(u"1234567"_s);
    REQUIRE(codeOf(shorter) == ErrorCode::PassphraseTooShort);
    CHECK(shorter.error().expected == u"8"_s);
    CHECK(codeOf(checkPassphrase({})) == ErrorCode::PassphraseTooShort);
}

TEST_CASE("A proof is good for its bytes and its key", "[exchange]")
{
    const Secret key(randomBytes(32));
    const QByteArray proof = proofOf("E1", key);
    CHECK(isProof(proof, "E1", key));
    CHECK_FALSE(isProof(proof, "E2", key));
    CHECK_FALSE(isProof(proof, "E1", Secret(randomBytes(32))));
    CHECK_FALSE(isProof(flipped(proof, 31), "E1", key));
    CHECK_FALSE(isProof({}, "E1", key));
}

TEST_CASE("A programme's keys come back from under the passphrase, or not at all", "[exchange]")
{
    const ProgrammeKeys keys = ProgrammeKeys::make();
    const QString passphrase = u"correct horse"_s;
    const Locked locked = keys.locked(passphrase, Stretch::cheapest());
    CHECK(keys.test());

    const ProgrammeKeys again =
        must(ProgrammeKeys::unlocked(locked, passphrase, keys.publicKeys()));
    CHECK(again.test());
    const EvaluatorId id{u"E1"_s};
    CHECK(again.enrolmentSecret(id, 1).bytes() == keys.enrolmentSecret(id, 1).bytes());

    CHECK(codeOf(ProgrammeKeys::unlocked(locked, u"wrong horse"_s, keys.publicKeys())) ==
          ErrorCode::WrongPassphrase);
    const ProgrammePublicKeys other = ProgrammeKeys::make().publicKeys();
    CHECK(codeOf(ProgrammeKeys::unlocked(locked, passphrase, other)) == ErrorCode::KeyTestFailed);
    CHECK(codeOf(ProgrammeKeys::unlocked(locked, passphrase,
                                         {keys.publicKeys().signing, other.sealing})) ==
          ErrorCode::KeyTestFailed);
    CHECK(codeOf(ProgrammeKeys::unlocked(lock("short", passphrase, Stretch::cheapest()), passphrase,
                                         keys.publicKeys())) == ErrorCode::KeyTestFailed);
}

TEST_CASE("Each evaluator, issue and programme has an enrolment secret of its own", "[exchange]")
{
    const ProgrammeKeys keys = ProgrammeKeys::make();
    const QByteArray mine = keys.enrolmentSecret(EvaluatorId{u"E1"_s}, 1).bytes();
    CHECK(mine.size() == 32);
    CHECK(mine != keys.enrolmentSecret(EvaluatorId{u"E2"_s}, 1).bytes());
    CHECK(mine != keys.enrolmentSecret(EvaluatorId{u"E1"_s}, 2).bytes());
    CHECK(mine != ProgrammeKeys::make().enrolmentSecret(EvaluatorId{u"E1"_s}, 1).bytes());
    CHECK(programmeId(keys.publicKeys()).size() == 32);
    CHECK(programmeId(keys.publicKeys()) != programmeId(ProgrammeKeys::make().publicKeys()));
}
