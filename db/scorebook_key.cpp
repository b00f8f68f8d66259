#include "db/scorebook_key.h"

#include "app/base/canonical_json.h"

namespace simsa {
namespace {

constexpr char kSelectKey[] = "SELECT public_key, has_passphrase, issue, salt, operations,"
                              " memory_bytes, box FROM identity";
constexpr char kPutKey[] = "INSERT OR REPLACE INTO identity (only, public_key, has_passphrase,"
                           " issue, salt, operations, memory_bytes, box)"
                           " VALUES (1, ?, ?, ?, ?, ?, ?, ?)";

Result<ScorebookKey> locked(const QByteArray &publicKey, const Secret &secret,
                            const QString &passphrase, const Stretch &stretch, int issue)
{
    const bool hasPassphrase = !passphrase.isEmpty();
    ScorebookKey key{
        publicKey, hasPassphrase, issue,
        lock(secret.bytes(), passphrase, hasPassphrase ? stretch : Stretch::cheapest())};
    if (key.locked.box.isEmpty())
        return failure(ErrorCode::KeyTestFailed);
    return key;
}

} // namespace

Result<Secret> ScorebookKey::unlocked(const QString &passphrase) const
{
    Result<Secret> secret = unlock(locked, hasPassphrase ? passphrase : QString());
    if (!secret && !hasPassphrase)
        return failure(ErrorCode::DatabaseDamaged);
    // The second half of the secret key is the public one.
    if (secret && !secret->bytes().endsWith(publicKey))
        return failure(ErrorCode::DatabaseDamaged);
    return secret;
}

QString ScorebookKey::digest() const
{
    return sha256Hex(publicKey.toHex() + '\n' + QByteArray::number(int(hasPassphrase)) + '\n' +
                     QByteArray::number(issue) + '\n' + locked.salt.toHex() + '\n' +
                     QByteArray::number(locked.stretch.operations) + '\n' +
                     QByteArray::number(locked.stretch.memoryBytes) + '\n' + locked.box.toHex());
}

Result<ScorebookKey> newScorebookKey(const QString &passphrase, const Stretch &stretch, int issue)
{
    const KeyPair keys = newSigningKeys();
    return locked(keys.publicKey, keys.secretKey, passphrase, stretch, issue);
}

Result<ScorebookKey> lockedAgain(const ScorebookKey &key, const QString &passphrase,
                                 const Stretch &stretch, int issue)
{
    return key.unlocked({}).and_then([&](const Secret &secret) {
        return locked(key.publicKey, secret, passphrase, stretch, issue);
    });
}

std::optional<ScorebookKey> readKey(SQLite::Database &sql)
{
    SQLite::Statement select(sql, kSelectKey);
    if (!select.executeStep())
        return std::nullopt;
    return ScorebookKey{blobOf(select.getColumn(0)),
                        select.getColumn(1).getInt() != 0,
                        select.getColumn(2).getInt(),
                        {blobOf(select.getColumn(3)),
                         {select.getColumn(4).getInt64(), select.getColumn(5).getInt64()},
                         blobOf(select.getColumn(6))}};
}

void storeKey(SQLite::Database &sql, const ScorebookKey &key)
{
    SQLite::Statement put(sql, kPutKey);
    bindBlob(put, 1, key.publicKey);
    put.bind(2, key.hasPassphrase ? 1 : 0);
    put.bind(3, key.issue);
    bindBlob(put, 4, key.locked.salt);
    put.bind(5, static_cast<int64_t>(key.locked.stretch.operations));
    put.bind(6, static_cast<int64_t>(key.locked.stretch.memoryBytes));
    bindBlob(put, 7, key.locked.box);
    put.exec();
}

} // namespace simsa
