// Where the passphrase of the programme's key comes from.
#pragma once

#include "db/workbook.h"

#include <QString>

namespace simsa {

enum class Ask { Once, Twice };

// From the file where one is named (its first line), else from SIMSA_PASSPHRASE, else typed at the
// terminal without an echo, twice where it is a new one.
// Errors: PassphraseNeeded, PassphrasesDiffer, and those of reading the file.
Result<QString> passphraseFrom(const QString &file, Ask ask);

// The keys of a workbook, with the passphrase from wherever it comes.
Result<ProgrammeKeys> unlocked(const Workbook &workbook, const QString &passphraseFile);

} // namespace simsa
