// The keys of a programme: one pair to sign packets, one pair that sheets are sealed to, and the
// key from which each evaluator's enrolment secret is derived. The secret halves leave memory only
// under the administrator's passphrase.
#pragma once

#include "app/base/id.h"
#include "app/exchange/crypto.h"

namespace simsa {

struct ProgrammePublicKeys
{
    QByteArray signing;
    QByteArray sealing;
};

// The name of a programme in every file: the first 32 hexadecimal digits of the SHA-256 of its two
// public keys, so that nobody else can make files for it.
QString programmeId(const ProgrammePublicKeys &keys);

class ProgrammeKeys
{
public:
    static ProgrammeKeys make();
    ProgrammePublicKeys publicKeys() const { return {m_signing.publicKey, m_sealing.publicKey}; }

    Locked locked(const QString &passphrase, const Stretch &stretch) const;
    // Errors: WrongPassphrase; KeyTestFailed when the secrets do not fit the public keys.
    static Result<ProgrammeKeys> unlocked(const Locked &locked, const QString &passphrase,
                                          const ProgrammePublicKeys &expected);

    // Signs, seals and opens a test message. Error: KeyTestFailed.
    Result<> test() const;

    // What the packet of this issue for this evaluator carries; the same every time.
    Secret enrolmentSecret(const EvaluatorId &evaluator, int issue) const;

    const KeyPair &signing() const { return m_signing; }
    const KeyPair &sealing() const { return m_sealing; }

private:
    KeyPair m_signing;
    KeyPair m_sealing;
    Secret m_enrolment;
};

} // namespace simsa
