#include "app/outcome/select.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace simsa {
namespace {

// A team in one of the ways in which everything that is open may come out.
struct Placed
{
    const Candidate *candidate;
    int place; // less is better; equal ones are tied
    bool isOut;
    bool isGated;
};
using Pool = std::vector<Placed>;

enum class Fate { Through, Cut, Tied, None };

struct Drawn
{
    Fate fate = Fate::None; // of the team that is asked for
    int vacant = 0;
};

int count(const Pool &pool)
{
    return static_cast<int>(pool.size());
}

// How many of the pool stand above the cut line.
int cutLine(const Selection &selection, int poolSize, int gated)
{
    if (selection.seats)
        return std::min(*selection.seats, poolSize);
    const int quota = std::max(0, *selection.quota - (selection.gateFillsQuota ? gated : 0));
    return std::max(0, poolSize - quota);
}

// Goes down the places. Equal teams of which not all find a place above the line, or a seat, are
// tied.
Drawn draw(const Pool &pool, int line, int seats, const Candidate &team)
{
    Drawn drawn;
    int given = 0;
    for (size_t begin = 0, end = 0; begin < pool.size(); begin = end) {
        const Placed *own = nullptr;
        int wanted = 0;
        for (; end < pool.size() && pool[end].place == pool[begin].place; ++end) {
            wanted += pool[end].isOut ? 0 : 1;
            if (pool[end].candidate == &team)
                own = &pool[end];
        }
        const int first = static_cast<int>(begin);
        const int size = static_cast<int>(end) - first;
        const int above = std::clamp(line - first, 0, size);
        const bool fits = above == size && wanted <= seats - given;
        const int places = fits ? wanted : std::min({above, wanted, seats - given});
        if (own && own->isOut)
            drawn.fate = first >= line ? Fate::Cut : Fate::None;
        else if (own)
            drawn.fate = fits ? Fate::Through : places > 0 ? Fate::Tied : Fate::Cut;
        given += places;
    }
    drawn.vacant = seats - given;
    return drawn;
}

// How what is undecided of some teams comes out.
enum class Way { In, OutByGate, OutOtherwise };
constexpr Way kWays[] = {Way::In, Way::OutByGate, Way::OutOtherwise};

// The team that is asked for stands in the middle; what is undecided of itself is asked apart.
struct Case
{
    Way ahead; // of those ahead of it
    Way equal;
    Way behind;
    Way open;           // of those that are open
    bool isOpenAhead;   // where these stand
    bool isOwnAhead;    // where the team itself stands, if it is open
    bool isQuotaFilled; // by those that are out, and whose gates are undecided
};

// All that have a rank or are open, as the case says, best first.
Pool poolOf(const std::vector<Candidate> &candidates, const Candidate &team, const Case &one)
{
    const int all = static_cast<int>(candidates.size());
    Pool pool;
    for (const Candidate &other : candidates) {
        if (other.rank == 0 && !other.isOpen)
            continue;
        const bool isTeam = &other == &team;
        Placed placed{&other, other.rank, other.isOut, other.isGated};
        Way way = other.rank < team.rank   ? one.ahead
                  : other.rank > team.rank ? one.behind
                                           : one.equal;
        if (other.isOpen) {
            // Each in a place of its own: to be tied with the team is no worse than to be ahead.
            const int index = static_cast<int>(&other - candidates.data());
            const bool isAhead = isTeam ? one.isOwnAhead : one.isOpenAhead;
            placed.place =
                isTeam ? (isAhead ? -2 * all : 4 * all) : (isAhead ? index - all : index + 2 * all);
            way = one.open;
        }
        if (!isTeam && !other.isOut && way != Way::In && (other.mayBeGated || other.mayBeOut)) {
            placed.isOut = true;
            placed.isGated = other.mayBeGated && (way == Way::OutByGate || !other.mayBeOut);
        }
        if (!isTeam && other.isOut && other.mayBeGated)
            placed.isGated = one.isQuotaFilled;
        pool.push_back(placed);
    }
    std::stable_sort(pool.begin(), pool.end(),
                     [](const Placed &a, const Placed &b) { return a.place < b.place; });
    return pool;
}

Drawn drawnIn(const Case &one, const Selection &selection, const std::vector<Candidate> &candidates,
              const Candidate &team)
{
    const Pool all = poolOf(candidates, team, one);
    const int gated = static_cast<int>(
        std::count_if(all.begin(), all.end(), [](const Placed &placed) { return placed.isGated; }));
    Pool eligible = all;
    std::erase_if(eligible, [](const Placed &placed) { return placed.isOut; });

    const bool gateFirst = selection.order == Selection::Order::GateThenCut;
    const int line = cutLine(selection, count(gateFirst ? eligible : all), gated);
    const int seats =
        selection.seats.value_or(std::max(0, count(all) - selection.quota.value_or(0)));
    // Filling an empty seat from below the line comes to the same as passing over those who are
    // out.
    return draw(gateFirst || selection.backFills ? eligible : all, line, seats, team);
}

bool isUndecided(const Candidate &team)
{
    return !team.isOut && (team.mayBeGated || team.mayBeOut);
}

// Whether it is not decided how many the gates eliminate instead of the cut line.
bool mayFillQuota(const Selection &selection, const Candidate &team)
{
    return team.isOut && team.mayBeGated && selection.quota && selection.gateFillsQuota;
}

// The cases that decide about a team: what helps it or hurts it does so the more the more teams it
// is true of, so that of teams alike only all or none have to be tried.
std::vector<Case> casesFor(const Selection &selection, const Candidate &team,
                           const std::vector<Candidate> &candidates)
{
    const auto any = [&](auto which) {
        return std::any_of(candidates.begin(), candidates.end(),
                           [&](const Candidate &other) { return &other != &team && which(other); });
    };
    const auto ways = [&](auto which) {
        const bool isAsked =
            any([&](const Candidate &other) { return isUndecided(other) && which(other); });
        return isAsked ? std::vector<Way>{Way::In, Way::OutByGate, Way::OutOtherwise}
                       : std::vector<Way>{Way::In};
    };
    const auto isOpen = [](const Candidate &other) { return other.isOpen; };
    const auto stands = [&](auto compare) {
        return [&team, compare](const Candidate &other) {
            return !other.isOpen && compare(other.rank, team.rank);
        };
    };
    const auto mayFill = [&](const Candidate &other) { return mayFillQuota(selection, other); };
    std::vector<Case> cases;
    for (const Way ahead : ways(stands(std::less<>())))
        for (const Way equal : ways(stands(std::equal_to<>())))
            for (const Way behind : ways(stands(std::greater<>())))
                for (const Way open : ways(isOpen))
                    for (const bool isOpenAhead : {true, false})
                        for (const bool isOwnAhead : {true, false})
                            for (const bool isQuotaFilled : {false, true})
                                if ((isOpenAhead || any(isOpen)) && (isOwnAhead || team.isOpen) &&
                                    (!isQuotaFilled || any(mayFill)))
                                    cases.push_back({ahead, equal, behind, open, isOpenAhead,
                                                     isOwnAhead, isQuotaFilled});
    return cases;
}

// The fate that the team has in every case.
Drawn drawnInAll(const Selection &selection, const std::vector<Candidate> &candidates,
                 const Candidate &team)
{
    std::optional<Drawn> all;
    for (const Case &one : casesFor(selection, team, candidates)) {
        const Drawn drawn = drawnIn(one, selection, candidates, team);
        if (!all)
            all = drawn;
        if (all->fate != drawn.fate)
            all->fate = Fate::None;
    }
    return all.value_or(Drawn());
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
    std::vector<const Candidate *> teams;
    for (const Candidate &candidate : candidates)
        if (candidate.rank > 0 || candidate.isOpen)
            teams.push_back(&candidate);
    std::stable_sort(teams.begin(), teams.end(), [](const Candidate *a, const Candidate *b) {
        return std::pair(a->rank == 0, a->rank) < std::pair(b->rank == 0, b->rank);
    });
    const int all = static_cast<int>(teams.size());
    Chosen chosen;
    chosen.seats = selection.seats.value_or(std::max(0, all - selection.quota.value_or(0)));
    chosen.vacant = chosen.seats;
    bool isDecided = true;
    for (const Candidate *team : teams) {
        const Drawn drawn = drawnInAll(selection, candidates, *team);
        chosen.vacant = drawn.vacant;
        isDecided =
            isDecided && !team->isOpen && !isUndecided(*team) && !mayFillQuota(selection, *team);
        if (drawn.fate == Fate::Cut)
            chosen.cut.push_back(team->team);
        else if (team->isOut)
            continue;
        else if (drawn.fate == Fate::Tied)
            chosen.tied.push_back(team->team);
        else if (drawn.fate == Fate::Through && !isUndecided(*team) && !team->isOpen)
            chosen.through.push_back(team->team);
        else
            chosen.pending.push_back(team->team);
    }
    const size_t wanted = chosen.through.size() + chosen.tied.size() + chosen.pending.size();
    if (!isDecided)
        chosen.vacant = std::max(0, chosen.seats - static_cast<int>(wanted));
    return chosen;
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
