#include "app/outcome/select.h"

#include <algorithm>

namespace simsa {
namespace {

using Pool = std::vector<const Candidate *>;

int count(const Pool &pool)
{
    return static_cast<int>(pool.size());
}

Pool scoredByRank(const std::vector<Candidate> &candidates)
{
    Pool pool;
    for (const Candidate &candidate : candidates)
        if (candidate.rank > 0)
            pool.push_back(&candidate);
    std::stable_sort(pool.begin(), pool.end(),
                     [](const Candidate *a, const Candidate *b) { return a->rank < b->rank; });
    return pool;
}

// How many of the pool stand above the cut line.
int cutLine(const Selection &selection, int poolSize, int gated)
{
    if (selection.seats)
        return std::min(*selection.seats, poolSize);
    const int quota = std::max(0, *selection.quota - (selection.gateFillsQuota ? gated : 0));
    return std::max(0, poolSize - quota);
}

void place(const Candidate &candidate, Chosen &chosen)
{
    if (candidate.isOut)
        return;
    (candidate.isPending ? chosen.pending : chosen.through).push_back(candidate.team);
}

// Rank by rank. Equal teams of which not all find a place above the line, or a seat, are undecided.
Chosen draw(const Pool &pool, int line, int seats)
{
    Chosen chosen;
    chosen.seats = seats;
    int given = 0;
    for (size_t begin = 0, end = 0; begin < pool.size(); begin = end) {
        const int rank = pool[begin]->rank;
        int wanted = 0;
        for (; end < pool.size() && pool[end]->rank == rank; ++end)
            wanted += pool[end]->isOut ? 0 : 1;
        const int first = static_cast<int>(begin);
        const int size = static_cast<int>(end) - first;
        const int above = std::clamp(line - first, 0, size);
        const bool fits = above == size && wanted <= seats - given;
        const int places = fits ? wanted : std::min({above, wanted, seats - given});
        for (size_t i = begin; i < end; ++i) {
            const Candidate &team = *pool[i];
            if (team.isOut && first >= line)
                chosen.cut.push_back(team.team);
            else if (fits)
                place(team, chosen);
            else if (!team.isOut)
                (places > 0 ? chosen.tied : chosen.cut).push_back(team.team);
        }
        given += places;
    }
    chosen.vacant = seats - given;
    return chosen;
}

std::vector<TeamId> without(const std::vector<TeamId> &all, const std::vector<TeamId> &some)
{
    std::vector<TeamId> rest;
    for (const TeamId &team : all)
        if (std::find(some.begin(), some.end(), team) == some.end())
            rest.push_back(team);
    return rest;
}

} // namespace

Chosen choose(const Selection &selection, const std::vector<Candidate> &candidates)
{
    const Pool scored = scoredByRank(candidates);
    const int gated = static_cast<int>(std::count_if(
        scored.begin(), scored.end(), [](const Candidate *team) { return team->isGated; }));
    Pool eligible = scored;
    std::erase_if(eligible, [](const Candidate *team) { return team->isOut; });

    const bool gateFirst = selection.order == Selection::Order::GateThenCut;
    const int line = cutLine(selection, count(gateFirst ? eligible : scored), gated);
    // Filling an empty seat from below the line comes to the same as passing over those who are
    // out.
    const Pool &pool = gateFirst || selection.backFills ? eligible : scored;
    const int seats =
        selection.seats.value_or(std::max(0, count(scored) - selection.quota.value_or(0)));
    return draw(pool, line, seats);
}

std::vector<Alternative> alternatives(const Selection &selection,
                                      const std::vector<Candidate> &candidates)
{
    const Chosen own = choose(selection, candidates);
    std::vector<Alternative> others;
    for (const Selection::Order order :
         {Selection::Order::CutThenGate, Selection::Order::GateThenCut})
        for (const bool fillsQuota : {false, true})
            for (const bool backFills : {false, true}) {
                Selection other = selection;
                other.order = order;
                other.gateFillsQuota = fillsQuota;
                other.backFills = backFills;
                const bool isOwn = order == selection.order &&
                                   fillsQuota == selection.gateFillsQuota &&
                                   backFills == selection.backFills;
                // With seats there is no quota that a gate could fill; after the gate, no seat
                // that would have to be filled again.
                const bool saysTheSame =
                    (selection.seats && fillsQuota != selection.gateFillsQuota) ||
                    (order == Selection::Order::GateThenCut && backFills);
                if (isOwn || saysTheSame)
                    continue;
                Alternative alternative{other, choose(other, candidates), {}, {}};
                alternative.added = without(alternative.chosen.through, own.through);
                alternative.lost = without(own.through, alternative.chosen.through);
                others.push_back(std::move(alternative));
            }
    return others;
}

} // namespace simsa
