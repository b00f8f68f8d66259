// Signing, sealing and passphrases: thin names over libsodium, nothing home-made.
#pragma once

#include "app/base/result.h"

#include <QByteArray>

namespace simsa {

// Bytes that are wiped when they go. Never logged, never written in the clear.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) { m_bytes.detach(); }
    ~Secret();
    Secret(Secret &&other) noexcept { m_bytes.swap(other.m_bytes); }
    Secret &operator=(Secret &&other) noexcept
    {
        m_bytes.swap(other.m_bytes);
        return *this;
    }
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    const QByteArray &bytes() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    QByteArray m_bytes;
};

inline constexpr int kPublicKeyBytes = 32; // Ed25519 and X25519 alike
inline constexpr int kSignatureBytes = 64;
inline constexpr int kProofBytes = 32;
inline constexpr int kEnrolmentBytes = 32; // the secret of a packet, which makes the proof

struct KeyPair
{
    QByteArray publicKey;
    Secret secretKey;
};

QByteArray randomBytes(int count);
// A whole number from 0 to below - 1, each as likely as the others; 0 where below is 0 or 1.
// below: under 2^32.
size_t drawBelow(size_t below);

KeyPair newSigningKeys(); // Ed25519
KeyPair newSealingKeys(); // X25519

// Detached Ed25519 signature over `context`, a line feed, and the bytes. The context names the
// kind of file, so that a signature on one kind is worthless on another.
QByteArray sign(const QByteArray &context, const QByteArray &bytes, const Secret &secretKey);
bool isSignedBy(const QByteArray &context, const QByteArray &bytes, const QByteArray &signature,
                const QByteArray &publicKey);

// crypto_box_seal: only the holder of the secret key can open it. Error: SealedToOther, also when
// a byte was changed; the two cannot be told apart.
QByteArray seal(const QByteArray &bytes, const QByteArray &publicKey);
Result<QByteArray> openSealed(const QByteArray &sealed, const KeyPair &keys);

// HMAC-SHA-256 with a 32-byte key.
QByteArray proofOf(const QByteArray &bytes, const Secret &key);
bool isProof(const QByteArray &proof, const QByteArray &bytes, const Secret &key);

// How hard the passphrase is to guess: Argon2id operations and memory.
struct Stretch
{
    qint64 operations;
    qint64 memoryBytes;
    static Stretch usual();    // libsodium's MODERATE: 256 MiB, under a second on a laptop
    static Stretch cheapest(); // for tests
};

// Bytes under a passphrase: Argon2id, then XSalsa20-Poly1305.
struct Locked
{
    QByteArray salt;
    Stretch stretch;
    QByteArray box; // nonce and ciphertext
};

Locked lock(const QByteArray &bytes, const QString &passphrase, const Stretch &stretch);
// Error: WrongPassphrase.
Result<Secret> unlock(const Locked &locked, const QString &passphrase);

// At least eight characters. Error: PassphraseTooShort.
Result<> checkPassphrase(const QString &passphrase);

} // namespace simsa
