// The trail of a scorebook: written with every change, and replayed to see whether the marks are
// what it says. All of it throws SQLite's exceptions and belongs in `guarded`.
#pragma once

#include "db/scorebook.h"

namespace simsa {

void addTrailLine(SQLite::Database &sql, const TrailEntry &entry);

// Where the two texts differ: position, what was taken out and what was put in.
TrailEntry textChange(TrailEntry::What what, const TeamId &team, const CriterionId &criterion,
                      const QString &before, const QString &after);

// What stands in the trail for a recusal; when it was declared is a part of it.
QString trailTextOf(const TeamMarks &recused);

// As an entry's `fresh` and `old` while an answer that was carried over waits for confirmation.
inline const QString kAskedToConfirm = QStringLiteral("asked");

std::vector<TrailEntry> readTrail(SQLite::Database &sql);

// Whether each line follows from those before it, and all of them come to what the tables say.
// Takes time in proportion to the trail.
bool agreesWithTrail(SQLite::Database &sql);

} // namespace simsa
