#include "app/exchange/crypto.h"

#include <sodium.h>

#include <cstdlib>

namespace simsa {
namespace {

constexpr int kShortestPassphrase = 8;

// libsodium has to be started once before anything else; without it nothing here is safe.
void startSodium()
{
    static const int started = sodium_init();
    if (started < 0)
        std::abort();
}

const unsigned char *data(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *data(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

unsigned long long sizeOf(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

QByteArray withContext(const QByteArray &context, const QByteArray &bytes)
{
    return context + '\n' + bytes;
}

Secret stretched(const QByteArray &salt, const Stretch &stretch, const QString &passphrase)
{
    const Secret typed(passphrase.normalized(QString::NormalizationForm_C).toUtf8());
    QByteArray key(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
    if (salt.size() != crypto_pwhash_SALTBYTES ||
        crypto_pwhash(data(key), sizeOf(key), typed.bytes().constData(), sizeOf(typed.bytes()),
                      data(salt), static_cast<unsigned long long>(stretch.operations),
                      static_cast<size_t>(stretch.memoryBytes), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Secret();
    return Secret(std::move(key));
}

} // namespace

Secret::~Secret()
{
    if (!m_bytes.isEmpty())
        sodium_memzero(m_bytes.data(), static_cast<size_t>(m_bytes.size()));
}

QByteArray randomBytes(int count)
{
    startSodium();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

size_t drawBelow(size_t below)
{
    startSodium();
    return randombytes_uniform(static_cast<uint32_t>(below));
}

KeyPair newSigningKeys()
{
    startSodium();
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray secretKey(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_sign_keypair(data(publicKey), data(secretKey));
    return {publicKey, Secret(std::move(secretKey))};
}

KeyPair newSealingKeys()
{
    startSodium();
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    QByteArray secretKey(crypto_box_SECRETKEYBYTES, Qt::Uninitialized);
    crypto_box_keypair(data(publicKey), data(secretKey));
    return {publicKey, Secret(std::move(secretKey))};
}

QByteArray sign(const QByteArray &context, const QByteArray &bytes, const Secret &secretKey)
{
    startSodium();
    Q_ASSERT(secretKey.bytes().size() == crypto_sign_SECRETKEYBYTES);
    const QByteArray message = withContext(context, bytes);
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(data(signature), nullptr, data(message), sizeOf(message),
                         data(secretKey.bytes()));
    return signature;
}

bool isSignedBy(const QByteArray &context, const QByteArray &bytes, const QByteArray &signature,
                const QByteArray &publicKey)
{
    startSodium();
    if (signature.size() != crypto_sign_BYTES || publicKey.size() != crypto_sign_PUBLICKEYBYTES)
        return false;
    const QByteArray message = withContext(context, bytes);
    return crypto_sign_verify_detached(data(signature), data(message), sizeOf(message),
                                       data(publicKey)) == 0;
}

QByteArray seal(const QByteArray &bytes, const QByteArray &publicKey)
{
    startSodium();
    Q_ASSERT(publicKey.size() == crypto_box_PUBLICKEYBYTES);
    QByteArray sealed(bytes.size() + static_cast<qsizetype>(crypto_box_SEALBYTES),
                      Qt::Uninitialized);
    crypto_box_seal(data(sealed), data(bytes), sizeOf(bytes), data(publicKey));
    return sealed;
}

Result<QByteArray> openSealed(const QByteArray &sealed, const KeyPair &keys)
{
    startSodium();
    const qsizetype overhead = static_cast<qsizetype>(crypto_box_SEALBYTES);
    if (sealed.size() < overhead || keys.secretKey.bytes().size() != crypto_box_SECRETKEYBYTES)
        return failure(ErrorCode::SealedToOther);
    QByteArray bytes(sealed.size() - overhead, Qt::Uninitialized);
    if (crypto_box_seal_open(data(bytes), data(sealed), sizeOf(sealed), data(keys.publicKey),
                             data(keys.secretKey.bytes())) != 0)
        return failure(ErrorCode::SealedToOther);
    return bytes;
}

QByteArray proofOf(const QByteArray &bytes, const Secret &key)
{
    startSodium();
    Q_ASSERT(key.bytes().size() == crypto_auth_hmacsha256_KEYBYTES);
    QByteArray proof(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256(data(proof), data(bytes), sizeOf(bytes), data(key.bytes()));
    return proof;
}

bool isProof(const QByteArray &proof, const QByteArray &bytes, const Secret &key)
{
    startSodium();
    return proof.size() == crypto_auth_hmacsha256_BYTES &&
           crypto_auth_hmacsha256_verify(data(proof), data(bytes), sizeOf(bytes),
                                         data(key.bytes())) == 0;
}

Stretch Stretch::usual()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

Stretch Stretch::cheapest()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

Locked lock(const QByteArray &bytes, const QString &passphrase, const Stretch &stretch)
{
    const QByteArray salt = randomBytes(crypto_pwhash_SALTBYTES);
    const QByteArray nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    const Secret key = stretched(salt, stretch, passphrase);
    if (key.isEmpty())
        return {salt, stretch, {}}; // out of memory; unlock, which every caller tries, will refuse
    QByteArray cipher(bytes.size() + static_cast<qsizetype>(crypto_secretbox_MACBYTES),
                      Qt::Uninitialized);
    crypto_secretbox_easy(data(cipher), data(bytes), sizeOf(bytes), data(nonce), data(key.bytes()));
    return {salt, stretch, nonce + cipher};
}

Result<Secret> unlock(const Locked &locked, const QString &passphrase)
{
    startSodium();
    // A foreign workbook may ask for any amount of memory; more than a gigabyte is no passphrase.
    constexpr qint64 kMostMemory = 1024LL * 1024 * 1024;
    const qsizetype nonceBytes = crypto_secretbox_NONCEBYTES;
    const qsizetype macBytes = crypto_secretbox_MACBYTES;
    if (locked.box.size() < nonceBytes + macBytes || locked.stretch.memoryBytes > kMostMemory ||
        locked.stretch.operations > 64)
        return failure(ErrorCode::WrongPassphrase);
    const Secret key = stretched(locked.salt, locked.stretch, passphrase);
    if (key.isEmpty())
        return failure(ErrorCode::WrongPassphrase);
    const QByteArray nonce = locked.box.left(nonceBytes);
    const QByteArray cipher = locked.box.mid(nonceBytes);
    QByteArray bytes(cipher.size() - macBytes, Qt::Uninitialized);
    if (crypto_secretbox_open_easy(data(bytes), data(cipher), sizeOf(cipher), data(nonce),
                                   data(key.bytes())) != 0)
        return failure(ErrorCode::WrongPassphrase);
    return Secret(std::move(bytes));
}

Result<> checkPassphrase(const QString &passphrase)
{
    if (passphrase.size() < kShortestPassphrase)
        return failure(ErrorCode::PassphraseTooShort, {}, {}, QString::number(kShortestPassphrase));
    return {};
}

} // namespace simsa
