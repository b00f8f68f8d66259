// A small plan with its teams and panel, for tests that need one and do not care which.
#pragma once

#include "app/panel/panel.h"

namespace simsa::test {

// Two groups: experts with two criteria (10 + 5, steps of 1, direct), users with two questions
// (1–5 each, ratio to best, 10 points); and one benchmark item of 5 points. 30 in all.
Plan smallPlan();
Plan planWithVote();              // the same; the experts vote on the gate `own` in their sheets
std::vector<Team> smallTeams(); // a, b, c
Panel smallPanel();             // E1 E2 E3 experts, U1 U2 users; E3 is recused from team c

} // namespace simsa::test
