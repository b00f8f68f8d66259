// Why a team stands where it stands, beside the reasons of its own that the outcome has: what a tie
// at the cut line was decided by, and against whom; who moved up to an empty seat; who is within
// the line. Data first, so that documents for other readers can say less of it.
#pragma once

#include "app/outcome/outcome.h"

namespace simsa {

struct Why
{
    enum class Kind {
        TieWon,     // a step put it before `others`, of equal total, that found no place any more
        TieLost,    // the other way round
        CloseAhead, // before rounding ahead of `others`, whose printed total is the same
        CloseBehind,
        TieOpen,    // equal to `others` at the cut line, and no step has parted them
        Recognised, // voted for
        WithinLine, // among the first `line`
        BackFilled  // below that line, moved up to an empty seat
    };
    Kind kind;
    std::vector<TeamId> others = {};
    std::optional<TieStep> step = {}; // of TieWon and TieLost
    int line = 0;
};

// In the order in which they are told; none for a team of which the outcome says it all.
std::vector<Why> whyOf(const Plan &plan, const Outcome &outcome, const TeamOutcome &team);

// Whom the reader may know by name.
enum class Naming {
    Full,     // those in charge: everybody
    Own,      // a team: those whose points are published, "another team" for the others
    Withheld, // the public: nobody, nor where points were missing
};
QString whyText(const Why &why, const TeamOutcome &team, const Plan &plan, const Outcome &outcome,
                const QString &language, Naming naming = Naming::Full);

} // namespace simsa
