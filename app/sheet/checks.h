// What an evaluator may want to look at again before signing. These are questions, never faults:
// nothing here forbids anything, and nothing of it leaves the laptop.
#pragma once

#include "app/sheet/marks.h"

namespace simsa {

struct Check
{
    enum class Kind {
        AllTheSame,    // every criterion of the team has the same part of its points
        EqualTeams,    // two teams are equal in every mark
        CopiedOpinion, // an opinion stands word for word with another team, too
        FarFromOwn     // a mark lies more than half of the scale from each mark that the evaluator
                       // gave the other teams for this criterion
    };
    Kind kind;
    size_t team;                      // index in Marks
    std::optional<size_t> other = {}; // the other team, of EqualTeams and CopiedOpinion
    std::optional<size_t> field = {}; // of FarFromOwn and of an opinion on one criterion
    bool operator==(const Check &) const = default;
};

// Only teams that are judged and marked in full are compared; AllTheSame needs three criteria with
// points, FarFromOwn three other teams, CopiedOpinion twenty characters (shorter ones are often the
// same by right), blanks at the ends apart. The ballots of votes are compared by EqualTeams only.
// In the order of the teams, then of the kinds; a pair stands once, with the later team first, and
// of several that are alike each stands with the first of them.
std::vector<Check> checksOf(const Form &form, const Marks &marks);

} // namespace simsa
