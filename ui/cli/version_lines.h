// What the commands around a round say alike: teams, versions of the plan, changes of the outcome.
#pragma once

#include "db/outcome_record.h"
#include "db/versions.h"
#include "ui/cli/output.h"

namespace simsa {

QString teamNameIn(const Workbook &workbook, const TeamId &id);

// `isSameEvidence`: then nothing at all can differ, not even what the totals are made of.
void printChanges(const Output &out, const Workbook &workbook,
                  const std::vector<OutcomeChange> &changes, const Outcome &before,
                  const Outcome &after, bool isSameEvidence);

QString knownText(const Known &known);
QJsonObject knownToJson(const Known &known);

// Of an amendment with who agreed and each rule that it changes; `before` is the plan before it,
// none for the first version.
void printVersion(const Output &out, const Workbook &workbook, const PlanVersion &version,
                  const Plan *before);
QJsonObject versionToJson(const PlanVersion &version);

} // namespace simsa
