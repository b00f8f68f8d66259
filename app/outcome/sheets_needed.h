// How near a plan's attendance rules are to leaving a team without a number, or a vote without a
// result: what a few recusals
// would do.
#pragma once

#include "app/panel/panel.h"

#include <set>

namespace simsa {

// Of one group and one team: how many can still judge it, and how many sheets it needs.
struct SheetsNeeded
{
    GroupId group;
    TeamId team;
    size_t possible = 0;
    size_t needed = 1;
    bool isForPoints = true; // else the group only votes

    bool isTooFew() const { return possible < needed; }
    // How many more may step back.
    size_t spare() const { return isTooFew() ? 0 : possible - needed; }
};

// For every group that is asked anything and every team. Needed is one sheet, or as many as the
// group's attendance demands for each team, or more than what is left out at both ends where that
// is done with so many sheets. `notJudging` are pairs besides the recusals of the panel: who has
// stepped back, or was excluded.
std::vector<SheetsNeeded> sheetsNeeded(const Plan &plan, const std::vector<Team> &teams,
                                       const Panel &panel,
                                       const std::set<std::pair<EvaluatorId, TeamId>> &notJudging);

} // namespace simsa
