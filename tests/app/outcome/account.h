// An outcome written down line by line, so that two of them can be compared to the last figure and
// a difference can be read.
#pragma once

#include "app/outcome/outcome.h"

#include <map>
#include <string>

namespace simsa::test {

using Account = std::map<std::string, std::string>; // where, what
using Names = std::map<TeamId, TeamId>;             // under what name a team is written down

// Everything in it but the order of `teams` and of lists that have none. For a team without a
// number the leaves are left out.
Account accountOf(const Outcome &outcome, const Names &names = {});

struct Opinion;
Account accountOf(const Opinion &opinion);

// The lines of one team, or those that are about points alone.
Account ofTeam(const Account &account, const TeamId &team);
Account withoutLines(const Account &account, const std::vector<std::string> &containing);

// What differs, one line each; empty where nothing does.
std::string differences(const Account &one, const Account &other);

} // namespace simsa::test
