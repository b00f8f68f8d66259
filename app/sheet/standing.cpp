#include "app/sheet/standing.h"

#include <algorithm>

namespace simsa {
namespace {

bool follows(const SheetLink &later, const SheetLink &earlier)
{
    return later.parent == earlier.hash && later.revision == earlier.revision + 1 &&
           later.key == earlier.key;
}

// The indices of the one chain that starts at `start`; nothing when the chain forks.
std::optional<std::vector<size_t>> chainFrom(const std::vector<SheetLink> &sheets, size_t start)
{
    std::vector<size_t> chain{start};
    for (;;) {
        std::optional<size_t> next;
        for (size_t i = 0; i < sheets.size(); ++i) {
            if (!follows(sheets[i], sheets[chain.back()]))
                continue;
            if (next)
                return std::nullopt;
            next = i;
        }
        if (!next)
            return chain;
        chain.push_back(*next);
    }
}

} // namespace

std::vector<Standing> standingsOf(const std::vector<SheetLink> &sheets,
                                  const std::optional<Decision> &decision)
{
    std::vector<Standing> standings(sheets.size(), Standing::Conflict);
    const auto start = std::min_element(
        sheets.begin(), sheets.end(), [&](const SheetLink &a, const SheetLink &b) {
            if (decision)
                return a.hash == decision->chosen && b.hash != decision->chosen;
            return a.revision < b.revision;
        });
    if (start == sheets.end() || (decision && start->hash != decision->chosen))
        return standings;
    const auto chain = chainFrom(sheets, static_cast<size_t>(start - sheets.begin()));
    if (!chain)
        return standings;
    const auto isAccountedFor = [&](size_t i) {
        return std::find(chain->begin(), chain->end(), i) != chain->end() ||
               (decision && decision->among.contains(sheets[i].hash));
    };
    for (size_t i = 0; i < sheets.size(); ++i)
        if (!isAccountedFor(i))
            return standings;
    std::fill(standings.begin(), standings.end(), Standing::Superseded);
    standings[chain->back()] = Standing::Counts;
    return standings;
}

} // namespace simsa
