// Who decided a recognition or a verdict, and with how many votes: the ballots in the sheets, or a
// committee.
#pragma once

#include "app/outcome/outcome.h"

namespace simsa {

struct VoteCount
{
    Tally tally; // of a committee on a verdict: for and against the one that it chose
    bool isByCommittee = false;
};

// Nothing where the plan asks for none.
std::optional<VoteCount> recognitionCount(const Plan &plan, const TeamOutcome &team);
std::optional<VoteCount> verdictCount(const Plan &plan, const Facts &facts,
                                      const TeamOutcome &team);

// "6 for, 3 against, 1 withheld"; of ballots on a verdict "continue 6, mend 3, stop 1".
QString recognitionCountText(const VoteCount &count);
QString verdictCountText(const VoteCount &count);

} // namespace simsa
