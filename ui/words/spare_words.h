// How near a round is to teams without a total: what a few recusals or missing sheets would do.
#pragma once

#include "app/outcome/sheets_needed.h"
#include "db/workbook.h"

namespace simsa {

// A sentence for each group in which three evaluators or fewer make the difference: for the team
// that is nearest to it, and for the quorum.
QStringList spareWarnings(const Round &round);

// That too few are left to judge a team, or to vote on it, and what ends that.
QString tooFewText(const SheetsNeeded &one, const Round &round);

} // namespace simsa
