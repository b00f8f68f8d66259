#include "app/sheet/standing.h"

#include <QMultiHash>
#include <QSet>

#include <algorithm>

namespace simsa {
namespace {

// The indices of the one chain that starts at `start`; nothing when the chain forks.
std::optional<std::vector<size_t>> chainFrom(const std::vector<SheetLink> &sheets, size_t start)
{
    QMultiHash<QString, size_t> byParent;
    for (size_t i = 0; i < sheets.size(); ++i)
        byParent.insert(sheets[i].parent, i);
    const auto follows = [&](size_t later, size_t earlier) {
        return sheets[later].revision == sheets[earlier].revision + 1 &&
               (sheets[later].key == sheets[earlier].key ||
                sheets[later].issue > sheets[earlier].issue);
    };
    std::vector<size_t> chain{start};
    for (;;) {
        std::optional<size_t> next;
        const auto [first, last] = std::as_const(byParent).equal_range(sheets[chain.back()].hash);
        for (auto it = first; it != last; ++it) {
            if (!follows(it.value(), chain.back()))
                continue;
            if (next)
                return std::nullopt;
            next = it.value();
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
    const auto start =
        std::min_element(sheets.begin(), sheets.end(), [&](const SheetLink &a, const SheetLink &b) {
            if (decision)
                return a.hash == decision->chosen && b.hash != decision->chosen;
            return a.revision < b.revision;
        });
    if (start == sheets.end() || (decision && start->hash != decision->chosen))
        return standings;
    const auto chain = chainFrom(sheets, static_cast<size_t>(start - sheets.begin()));
    if (!chain)
        return standings;
    QSet<QString> accountedFor;
    if (decision)
        accountedFor = QSet<QString>(decision->among.begin(), decision->among.end());
    for (const size_t link : *chain)
        accountedFor.insert(sheets[link].hash);
    const bool isSettled = std::all_of(sheets.begin(), sheets.end(), [&](const SheetLink &sheet) {
        return accountedFor.contains(sheet.hash);
    });
    if (!isSettled)
        return standings;
    std::fill(standings.begin(), standings.end(), Standing::Superseded);
    standings[chain->back()] = Standing::Counts;
    return standings;
}

} // namespace simsa
