// An outcome as the one JSON object of a command; the names are stable for other programs.
#pragma once

#include "db/outcome_record.h"
#include "db/results.h"

namespace simsa {

QJsonObject outcomeToJson(const Plan &plan, const Outcome &outcome); // teams, means, selection
QJsonObject resultsToJson(const Plan &plan, const Results &results); // and fingerprints, digest
QJsonArray changesToJson(const std::vector<OutcomeChange> &changes);
QJsonArray idsToJson(const std::vector<TeamId> &teams);

// "79.8 (rank 3, through)"
QString placingText(const Placing &placing);

} // namespace simsa
