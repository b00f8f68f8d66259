// Versions of the rules in words: what led to them, what was known by then, what they mean for the
// sheets.
#pragma once

#include "db/amend.h"

namespace simsa {

// What had happened before an amendment: "packets issued: 59 · sheets in: 48 · a look
// at results is recorded"; of looks only what is recorded, since there may be copies of the file.
QString knownText(const Known &known);

// What an amendment means for the sheets of a group.
QString effectText(const GroupEffect &effect, const Plan &plan, const QString &language);

// When a version came into force; of an amendment, who approved it, when and why, which teams
// agreed, and what was known by then.
QStringList versionStory(const PlanVersion &version, const std::vector<Team> &teams,
                         const QString &language);

// Where its outcome is not whole: sheets that are missing, axes that cannot be computed.
QStringList versionNotes(const VersionState &state, const QString &language);

} // namespace simsa
