// What a table of teams, of the panel or of values was read as, told back in sentences: a person
// sees there what the program took it for.
#pragma once

#include "app/panel/namesakes.h"
#include "db/measurements.h"

namespace simsa {

// "5 teams"
QString teamsText(const std::vector<Team> &teams);
// "3 evaluators, 1 recusal: E01 – 가람"
QString panelText(const Panel &panel, const std::vector<Team> &teams);
// "1 recusal: E01 – 가람"; "no recusals"
QString recusalsText(const Panel &panel, const std::vector<Team> &teams);
// A line for each name that several have.
QStringList namesakeLines(const std::vector<Team> &teams, const Panel &panel);

// "garam / speed: 3 → 4", a line for each.
QStringList changeLines(const std::vector<ValueChange> &changes);
// "Still missing: daon: speed, cost; raon: cost", or that none is.
QString missingText(const std::vector<std::pair<TeamId, ItemId>> &missing);
// How many are new, changed and as before; what changed; what is missing.
QStringList valueLines(const ValueChanges &changes);
// The same once they are entered, with what it did to an outcome that was told.
QStringList enteredLines(const ValuesEntered &entered);

} // namespace simsa
