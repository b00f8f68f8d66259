// The round that the bench measures on: one group, one axis, 20 criteria marked 0 to 5.
#pragma once

#include "db/workbook.h"

namespace simsa::bench {

inline constexpr int kCriteria = 20;
extern const QString kPassphrase;

// A new workbook whose round is frozen and which holds no sheet yet.
Workbook frozenRound(const QString &path, int evaluators, int teams, const Combine &combine = {});

} // namespace simsa::bench
