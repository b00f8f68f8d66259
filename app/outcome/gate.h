// Gates and other votes: what the ballots in the sheets and the recorded decisions come to. Points
// are not asked.
#pragma once

#include "app/outcome/evidence.h"

namespace simsa {

struct Tally // of one vote on one team
{
    size_t counted = 0; // ballots that count
    size_t yes = 0;     // met, recognised; of a verdict: continue
    size_t no = 0;      // not met, not recognised; of a verdict: stop
    size_t other = 0;   // withheld; of a verdict: mend
    // Fewer than the group's attendance demands: then the ballots decide nothing.
    bool isTooFew = false;

    bool decides() const { return counted > 0 && !isTooFew; }
};

enum class Ruling {
    Met,
    NotMet,
    Undecided // what is missing stands beside it
};

// Why a gate is not decided yet. Scoring goes on meanwhile.
enum class Missing {
    Nothing,
    Opinion,    // of a viewpoint
    Ballots,    // nobody's ballot counts
    Quorum,     // fewer ballots count than the attendance of the group demands
    Decision,   // the committee's
    GraveDefect // the vote says "not met", but no finding says what the grave defect is
};

struct GateRuling
{
    GateId gate;
    Ruling ruling = Ruling::Undecided;
    Missing missing = Missing::Nothing;
    std::vector<ViewpointId> withoutOpinion;
    Tally tally;
    bool byCommittee = false; // the ruling is a recorded decision
};

// Ballots of evaluators who were excluded from the team do not count. The quorum of the group and
// the least number of sheets for each team are asked of ballots as they are of marks.
Tally tallyOf(const Vote &vote, const Plan &plan, const Evidence &evidence, size_t team);

Tally tallyOf(const CommitteeDecision &decision);

GateRuling ruleGate(const Gate &gate, const Plan &plan, const Evidence &evidence, size_t team);

enum class Recognised { Yes, No, Undecided };

// More than half of the ballots that count, or all of them; where the ballots decide nothing, or
// nobody is asked, a committee's recorded decision.
Recognised recognise(const Vote &vote, const Tally &tally, const CommitteeDecision *decision);

// The mark of the choice (ballot::kStop …) that more than half of the ballots, or all of them,
// name. Where none does, and where nobody is asked in the sheets, the committee's decision; nothing
// until it is recorded.
std::optional<Points> verdictOf(const Vote &vote, const Tally &tally,
                                const CommitteeDecision *decision);

} // namespace simsa
