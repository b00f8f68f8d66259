#include "app/sheet/standing.h"

#include <QMultiHash>
#include <QSet>

#include <algorithm>

namespace simsa {
namespace {

class Chains
{
public:
    explicit Chains(const std::vector<SheetLink> &sheets) : m_sheets(sheets)
    {
        for (size_t i = 0; i < sheets.size(); ++i)
            m_byParent.insert(sheets[i].parent, i);
    }

    // The indices of the one chain that starts at `start`, without the sheets apart; nothing when
    // the chain forks.
    std::optional<std::vector<size_t>> from(size_t start) const
    {
        std::vector<size_t> chain{start};
        for (;;) {
            std::vector<size_t> next;
            addFollowers(chain.back(), next);
            if (next.size() > 1)
                return std::nullopt;
            if (next.empty())
                return chain;
            chain.push_back(next.front());
        }
    }

private:
    bool follows(const SheetLink &later, const SheetLink &earlier) const
    {
        return later.revision == earlier.revision + 1 &&
               (later.key == earlier.key || later.issue > earlier.issue);
    }

    // Through sheets apart to those behind them. Revisions only grow, so this ends.
    void addFollowers(size_t earlier, std::vector<size_t> &next) const
    {
        const auto [first, last] = m_byParent.equal_range(m_sheets[earlier].hash);
        for (auto it = first; it != last; ++it) {
            if (!follows(m_sheets[it.value()], m_sheets[earlier]))
                continue;
            if (m_sheets[it.value()].isApart)
                addFollowers(it.value(), next);
            else
                next.push_back(it.value());
        }
    }

    const std::vector<SheetLink> &m_sheets;
    QMultiHash<QString, size_t> m_byParent;
};

} // namespace

std::vector<Standing> standingsOf(const std::vector<SheetLink> &sheets,
                                  const std::optional<Decision> &decision)
{
    std::vector<Standing> standings(sheets.size(), Standing::Conflict);
    const auto start =
        std::min_element(sheets.begin(), sheets.end(), [&](const SheetLink &a, const SheetLink &b) {
            if (a.isApart != b.isApart)
                return b.isApart;
            if (decision)
                return a.hash == decision->chosen && b.hash != decision->chosen;
            return a.revision < b.revision;
        });
    if (start == sheets.end() || start->isApart || (decision && start->hash != decision->chosen))
        return standings;
    const auto chain = Chains(sheets).from(static_cast<size_t>(start - sheets.begin()));
    if (!chain)
        return standings;
    QSet<QString> accountedFor;
    if (decision)
        accountedFor = QSet<QString>(decision->among.begin(), decision->among.end());
    for (const size_t link : *chain)
        accountedFor.insert(sheets[link].hash);
    const bool isSettled = std::all_of(sheets.begin(), sheets.end(), [&](const SheetLink &sheet) {
        return sheet.isApart || accountedFor.contains(sheet.hash);
    });
    if (!isSettled)
        return standings;
    std::fill(standings.begin(), standings.end(), Standing::Superseded);
    standings[chain->back()] = Standing::Counts;
    return standings;
}

} // namespace simsa
