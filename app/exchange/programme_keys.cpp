#include "app/exchange/programme_keys.h"

#include "app/base/canonical_json.h"

namespace simsa {
namespace {

constexpr int kSigningSecretBytes = 64;
constexpr int kSealingSecretBytes = 32;

} // namespace

QString programmeId(const ProgrammePublicKeys &keys)
{
    return sha256Hex(keys.signing + keys.sealing).left(32);
}

ProgrammeKeys ProgrammeKeys::make()
{
    ProgrammeKeys keys;
    keys.m_signing = newSigningKeys();
    keys.m_sealing = newSealingKeys();
    keys.m_enrolment = Secret(randomBytes(kEnrolmentBytes));
    return keys;
}

Locked ProgrammeKeys::locked(const QString &passphrase, const Stretch &stretch) const
{
    const Secret all(m_signing.secretKey.bytes() + m_sealing.secretKey.bytes() +
                     m_enrolment.bytes());
    return lock(all.bytes(), passphrase, stretch);
}

Result<ProgrammeKeys> ProgrammeKeys::unlocked(const Locked &locked, const QString &passphrase,
                                              const ProgrammePublicKeys &expected)
{
    const Result<Secret> all = unlock(locked, passphrase);
    if (!all)
        return failure(all.error());
    const QByteArray &bytes = all->bytes();
    if (bytes.size() != kSigningSecretBytes + kSealingSecretBytes + kEnrolmentBytes)
        return failure(ErrorCode::KeyTestFailed);
    ProgrammeKeys keys;
    keys.m_signing = {expected.signing, Secret(bytes.left(kSigningSecretBytes))};
    keys.m_sealing = {expected.sealing,
                      Secret(bytes.mid(kSigningSecretBytes, kSealingSecretBytes))};
    keys.m_enrolment = Secret(bytes.right(kEnrolmentBytes));
    if (const auto ok = keys.test(); !ok)
        return failure(ok.error());
    return keys;
}

Result<> ProgrammeKeys::test() const
{
    const QByteArray message = randomBytes(32);
    const QByteArray context = "simsa-test/1";
    const Result<QByteArray> opened = openSealed(seal(message, m_sealing.publicKey), m_sealing);
    const QByteArray signature = sign(context, message, m_signing.secretKey);
    if (!opened || *opened != message ||
        !isSignedBy(context, message, signature, m_signing.publicKey))
        return failure(ErrorCode::KeyTestFailed);
    return {};
}

Secret ProgrammeKeys::enrolmentSecret(const EvaluatorId &evaluator, int issue) const
{
    return Secret(proofOf("simsa-enrolment/1\n" + programmeId(publicKeys()).toLatin1() + '\n' +
                              evaluator.value.toLatin1() + '\n' + QByteArray::number(issue),
                          m_enrolment));
}

} // namespace simsa
