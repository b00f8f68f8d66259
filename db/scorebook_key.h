// The key that signs an evaluator's sheets, as it lies in the scorebook: only ever locked.
#pragma once

#include "app/exchange/crypto.h"
#include "db/database.h"

#include <optional>

namespace simsa {

struct ScorebookKey
{
    QByteArray publicKey;
    // Without one it is locked under an empty passphrase, as cheaply as can be.
    bool hasPassphrase = false;
    int issue = 1; // of the packet that was answered when the passphrase was chosen
    Locked locked;

    // Errors: WrongPassphrase; DatabaseDamaged where no passphrase protects it and it still does
    // not open. A passphrase for a key without one is passed over.
    Result<Secret> unlocked(const QString &passphrase) const;
    // Changes with every byte of it, so that damage is not taken for a wrong passphrase.
    QString digest() const;
};

// Of no key the next one is a new one. Error: KeyTestFailed, where memory was too short.
Result<ScorebookKey> newScorebookKey(const QString &passphrase, const Stretch &stretch, int issue);
// The same key under another passphrase. Errors: as above, and those of unlocking.
Result<ScorebookKey> lockedAgain(const ScorebookKey &key, const QString &passphrase,
                                 const Stretch &stretch, int issue);

// These throw SQLite's exceptions and belong in `guarded`.
std::optional<ScorebookKey> readKey(SQLite::Database &sql);
void storeKey(SQLite::Database &sql, const ScorebookKey &key);

} // namespace simsa
