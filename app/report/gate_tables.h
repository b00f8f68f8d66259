// Requirements apart from points: what was voted, found and said about each team. Nothing here goes
// into a total.
#pragma once

#include "app/report/report_input.h"

namespace simsa {

// Those of the tables gates, votes, ballots, findings and viewpoints that have something to say;
// their names are added to `taken`. With `only` they say it of that team, and neither who cast
// which ballot nor who signed an opinion.
std::vector<Table> gateTables(const ReportInput &input, const QString &language,
                              std::set<QString> &taken, const std::optional<TeamId> &only = {});

// "does not affect the outcome" for all but a grave defect.
QString effectOf(Severity severity);

} // namespace simsa
