// The second evaluator's selection: who goes through, who does not, and which seats stay empty. It
// asks every way in which what is open can come out, one by one, and says of a team only what is so
// in all of them.
#include "tests/app/outcome/second_opinion.h"

#include <algorithm>
#include <functional>
#include <map>

namespace simsa::test {
namespace {

// More ways than this are asked in steps.
constexpr size_t kMostWays = 4000;

// A team as one way has it.
struct Stand
{
    TeamId team;
    int place; // less is better
    bool isOut;
    bool isGated;
};
using Stands = std::vector<Stand>;

// Goes down the places. `line` of them are above the cut line; those who are out stand in them, and
// never go through. No more than the planned seats are given.
Chosen cutAt(int line, int seats, const Stands &standing)
{
    Chosen chosen;
    chosen.seats = seats;
    std::map<int, Stands> byPlace;
    for (const Stand &stand : standing)
        byPlace[stand.place].push_back(stand);
    int room = seats;
    int passed = 0;
    for (const auto &[place, equals] : byPlace) {
        const int equal = static_cast<int>(equals.size());
        const int wanted = static_cast<int>(std::count_if(
            equals.begin(), equals.end(), [](const Stand &one) { return !one.isOut; }));
        const int above = std::clamp(line - passed, 0, equal);
        const int free = std::min(above, room);
        const bool isAbove = above == equal && wanted <= room;
        const bool isTied = !isAbove && free > 0;
        for (const Stand &one : equals)
            if (!one.isOut)
                (isTied ? chosen.tied : !isAbove ? chosen.cut : chosen.through).push_back(one.team);
            else if (passed >= line) // out, and below the cut line besides
                chosen.cut.push_back(one.team);
        room -= isAbove ? wanted : isTied ? std::min(free, wanted) : 0;
        passed += equal;
    }
    chosen.vacant = room;
    return chosen;
}

Chosen chosenIn(const Selection &selection, const Stands &all)
{
    Stands staying;
    int gated = 0;
    for (const Stand &stand : all) {
        if (!stand.isOut)
            staying.push_back(stand);
        if (stand.isGated)
            ++gated;
    }
    const int count = static_cast<int>(all.size());
    const int left = static_cast<int>(staying.size());
    const int quota = selection.quota.value_or(0);
    const int seats = selection.seats.value_or(std::max(0, count - quota));
    const int toCut = std::max(0, selection.gateFillsQuota ? quota - gated : quota);
    if (selection.order == Selection::Order::GateThenCut)
        return cutAt(selection.seats.value_or(left - toCut), seats, staying);
    if (selection.backFills)
        return cutAt(seats, seats, staying);
    return cutAt(selection.seats.value_or(count - toCut), seats, all);
}

// The ways of one team. Where it is open it can stand before or behind `middle`; a vote may put it
// out, too.
Stands waysOf(const Candidate &team, const Candidate &middle, int index)
{
    std::vector<int> places{team.rank};
    if (team.isOpen && &team == &middle)
        places = {-1000, 1000};
    else if (team.isOpen)
        places = {middle.isOpen ? index : middle.rank - 1000 + index, middle.rank + 1000 + index};
    const bool isAsked = &team != &middle && !team.isOut;
    Stands ways;
    for (const int place : places) {
        ways.push_back({team.team, place, team.isOut, team.isGated});
        if (&team != &middle && team.mayBeGated)
            ways.push_back({team.team, place, true, true});
        if (isAsked && (team.mayBeOut || team.isOpen))
            ways.push_back({team.team, place, true, false});
    }
    return ways;
}

enum class End { Through, Cut, Tied, Nothing };

End endOf(const Chosen &chosen, const TeamId &team)
{
    const auto has = [&](const std::vector<TeamId> &teams) {
        return std::find(teams.begin(), teams.end(), team) != teams.end();
    };
    return has(chosen.through) ? End::Through
           : has(chosen.cut)   ? End::Cut
           : has(chosen.tied)  ? End::Tied
                               : End::Nothing;
}

// Every way of all together, until `each` says that it has seen enough.
void forEachWay(const std::vector<Stands> &ways, const std::function<bool(const Stands &)> &each)
{
    size_t all = 1;
    for (const Stands &one : ways)
        all *= one.size();
    const size_t step = all <= kMostWays ? 1 : all / kMostWays | 1; // an odd step meets all ways
    for (size_t number = 0; number < all; number += step) {
        Stands stands;
        size_t rest = number;
        for (const Stands &one : ways) {
            stands.push_back(one[rest % one.size()]);
            rest /= one.size();
        }
        if (!each(stands))
            return;
    }
}

} // namespace

Chosen chosenBy(const Selection &selection, const std::vector<Candidate> &candidates)
{
    std::vector<const Candidate *> standing;
    for (const Candidate &candidate : candidates)
        if (candidate.rank > 0 || candidate.isOpen)
            standing.push_back(&candidate);
    std::stable_sort(standing.begin(), standing.end(), [](const Candidate *a, const Candidate *b) {
        return (a->rank > 0 ? a->rank : 1000000) < (b->rank > 0 ? b->rank : 1000000);
    });
    Chosen chosen;
    chosen.seats = selection.seats.value_or(
        std::max(0, static_cast<int>(standing.size()) - selection.quota.value_or(0)));
    chosen.vacant = chosen.seats;
    bool isOneWay = true;
    for (const Candidate *team : standing) {
        const bool mayFillQuota =
            team->isOut && team->mayBeGated && selection.quota && selection.gateFillsQuota;
        isOneWay = isOneWay && !team->isOpen && !mayFillQuota &&
                   (team->isOut || !(team->mayBeGated || team->mayBeOut));
        std::vector<Stands> ways;
        for (size_t i = 0; i < standing.size(); ++i)
            ways.push_back(waysOf(*standing[i], *team, static_cast<int>(i)));
        std::optional<End> common;
        forEachWay(ways, [&](const Stands &stands) {
            const Chosen one = chosenIn(selection, stands);
            chosen.vacant = one.vacant;
            const End end = endOf(one, team->team);
            common = common.value_or(end) == end ? end : End::Nothing;
            return common != End::Nothing;
        });
        const bool isSure = !team->mayBeGated && !team->mayBeOut && !team->isOpen;
        if (common == End::Cut)
            chosen.cut.push_back(team->team);
        else if (team->isOut)
            continue;
        else if (common == End::Tied)
            chosen.tied.push_back(team->team);
        else if (common == End::Through && isSure)
            chosen.through.push_back(team->team);
        else
            chosen.pending.push_back(team->team);
    }
    // Else so many as stay empty even if all who may go through do.
    if (!isOneWay)
        chosen.vacant =
            std::max(0, chosen.seats - static_cast<int>(chosen.through.size() + chosen.tied.size() +
                                                        chosen.pending.size()));
    return chosen;
}

} // namespace simsa::test
