// An outcome as the one JSON object of a command, whose names are stable for other programs, and in
// lines.
#pragma once

#include "db/outcome_record.h"
#include "db/results.h"

namespace simsa {

// teams, means, selection; `facts` are those of the outcome's evidence
QJsonObject outcomeToJson(const Plan &plan, const Facts &facts, const Outcome &outcome);
QJsonObject resultsToJson(const Plan &plan, const Results &results); // and fingerprints, digest
QJsonArray changesToJson(const std::vector<OutcomeChange> &changes);
QJsonArray placingsToJson(const std::map<TeamId, Placing> &placings);
QJsonArray idsToJson(const std::vector<TeamId> &teams);

// Null where nothing changed.
QJsonValue seatsChangeToJson(const std::optional<Seats> &before, const std::optional<Seats> &after);

// "79.8 (rank 3, through)"; with the verdict, where there is one.
QString placingText(const Placing &placing);

} // namespace simsa
