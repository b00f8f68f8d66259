// An outcome as the one JSON object of a command, whose names are stable for other programs, and in
// lines.
#pragma once

#include "db/outcome_record.h"
#include "db/results.h"

namespace simsa {

class Output;

QJsonObject outcomeToJson(const Plan &plan, const Outcome &outcome); // teams, means, selection
QJsonObject resultsToJson(const Plan &plan, const Results &results); // and fingerprints, digest
QJsonArray changesToJson(const std::vector<OutcomeChange> &changes);
QJsonArray idsToJson(const std::vector<TeamId> &teams);

QString teamName(const Workbook &workbook, const TeamId &id);
// Before and after, a line for each team; or that nothing changes.
void printChanges(const Output &out, const Workbook &workbook,
                  const std::vector<OutcomeChange> &changes);

// "79.8 (rank 3, through)"
QString placingText(const Placing &placing);

} // namespace simsa
