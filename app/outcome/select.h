// Who goes through: cut line, gate, seats, back-filling and vacancy, in the order that the plan
// names. The other orders are computed too, so that nobody finds out later what they would have
// done.
//
// What is not decided about a team, or not defined, may come out either way. A team goes through,
// or is below the cut line, only where it is so whichever way everything of that kind comes out.
#pragma once

#include "app/outcome/score.h"
#include "app/plan/selection.h"

namespace simsa {

struct Chosen
{
    int seats = 0;               // planned
    int vacant = 0;              // of them, even if all who may go through do
    std::vector<TeamId> through; // by rank
    std::vector<TeamId> cut;     // below the cut line
    std::vector<TeamId> tied;    // equal teams on both sides of the cut line; undecided
    std::vector<TeamId> pending; // may go through or not: something is undecided, theirs or others'
};

// Another order of operations, and who it would let through or keep out.
struct Alternative
{
    Selection selection;
    Chosen chosen;
    std::vector<TeamId> added; // through with it, but not with the plan's
    std::vector<TeamId> lost;  // the reverse
    bool differs() const { return !added.empty() || !lost.empty(); }
};

// What selection has to know of a team.
struct Candidate
{
    TeamId team;
    int rank = 0;            // among all that are selected from, less is better; 0: none
    bool isOut = false;      // a gate, minimum or decision apart from rank put it out
    bool isGated = false;    // among the reasons is a gate
    bool mayBeGated = false; // a gate is undecided; also of one that is out otherwise
    bool mayBeOut = false;   // a recognition is undecided, or whether a minimum is reached
    bool isOpen = false;     // where it will stand is not known: its rank says nothing
};

// Planned seats are counted over all that have a rank or are open.
Chosen choose(const Selection &selection, const std::vector<Candidate> &candidates);

// The combinations of order, gateFillsQuota and backFills other than the plan's, without those that
// say the same: with seats there is no quota to fill, and after the gate no seat to be filled
// again.
std::vector<Alternative> alternatives(const Selection &selection,
                                      const std::vector<Candidate> &candidates);

} // namespace simsa
