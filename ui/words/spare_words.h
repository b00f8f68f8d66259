// How near a round is to teams without a total: what a few recusals or missing sheets would do.
#pragma once

#include "db/workbook.h"

namespace simsa {

// A sentence for each group in which three evaluators or fewer make the difference: for the team
// that is nearest to it, and for the quorum.
QStringList spareWarnings(const Round &round);

} // namespace simsa
