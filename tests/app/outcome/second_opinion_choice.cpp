// The second evaluator's selection: who goes through, who does not, and which seats stay empty.
#include "tests/app/outcome/second_opinion.h"

#include <algorithm>
#include <map>

namespace simsa::test {
namespace {

using Candidates = std::vector<Candidate>;

// Goes down the ranks. `line` of the places are above the cut line; those who are out stand in
// them, and never go through; those whose gate or recognition is undecided keep their seat. No more
// than the planned seats are given.
Chosen cutAt(int line, int seats, const Candidates &standing)
{
    Chosen chosen;
    chosen.seats = seats;
    std::map<int, Candidates> byRank;
    for (const Candidate &candidate : standing)
        byRank[candidate.rank].push_back(candidate);
    int room = seats;
    int passed = 0;
    for (const auto &[rank, equals] : byRank) {
        const int equal = static_cast<int>(equals.size());
        const int wanted = static_cast<int>(std::count_if(
            equals.begin(), equals.end(), [](const Candidate &one) { return !one.isOut; }));
        const int above = std::clamp(line - passed, 0, equal);
        const int free = std::min(above, room);
        const bool isAbove = above == equal && wanted <= room;
        const bool isTied = !isAbove && free > 0;
        for (const Candidate &one : equals)
            if (!one.isOut)
                (isTied          ? chosen.tied
                 : !isAbove      ? chosen.cut
                 : one.isPending ? chosen.pending
                                 : chosen.through)
                    .push_back(one.team);
            else if (passed >= line) // out, and below the cut line besides
                chosen.cut.push_back(one.team);
        room -= isAbove ? wanted : isTied ? std::min(free, wanted) : 0;
        passed += equal;
    }
    chosen.vacant = room;
    return chosen;
}

} // namespace

Chosen chosenBy(const Selection &selection, const std::vector<Candidate> &candidates)
{
    Candidates scored;
    Candidates staying;
    int gated = 0;
    for (const Candidate &candidate : candidates) {
        if (candidate.rank == 0)
            continue;
        scored.push_back(candidate);
        if (!candidate.isOut)
            staying.push_back(candidate);
        if (candidate.isGated)
            ++gated;
    }
    const int all = static_cast<int>(scored.size());
    const int left = static_cast<int>(staying.size());
    const int quota = selection.quota.value_or(0);
    const int seats = selection.seats.value_or(std::max(0, all - quota));
    const int toCut = std::max(0, selection.gateFillsQuota ? quota - gated : quota);
    if (selection.order == Selection::Order::GateThenCut)
        return cutAt(selection.seats.value_or(left - toCut), seats, staying);
    if (selection.backFills)
        return cutAt(seats, seats, staying);
    return cutAt(selection.seats.value_or(all - toCut), seats, scored);
}

} // namespace simsa::test
