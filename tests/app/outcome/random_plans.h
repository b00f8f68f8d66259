// Made-up plans and evidence. Ties, gaps, small panels, zeros and equal values are far more common
// in them than in life. A seed gives the same on every machine.
#pragma once

#include "app/outcome/evidence.h"

#include <random>

namespace simsa::test {

class Dice
{
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    int upTo(int most) { return static_cast<int>(m_engine() % static_cast<unsigned>(most + 1)); }
    int between(int least, int most) { return least + upTo(most - least); }
    bool oneIn(int count) { return upTo(count - 1) == 0; }
    Points tenths(int least, int most) { return Points::fromUnits(between(least, most) * 100'000); }
    size_t index(size_t size) { return static_cast<size_t>(upTo(static_cast<int>(size) - 1)); }
    template <typename Value> const Value &of(const std::vector<Value> &values)
    {
        return values[index(values.size())];
    }
    template <typename Value> void shuffle(std::vector<Value> &values)
    {
        for (size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[index(i)]);
    }

private:
    std::mt19937 m_engine; // the same numbers everywhere, which std::shuffle does not promise
};

// A plan that checkPlan finds no fault in, except that nothing has a title.
Plan randomPlan(Dice &dice);

// Marks, values and what persons recorded, for 1 to 7 teams t0, t1, …
Evidence randomEvidence(Dice &dice, const Plan &plan);

} // namespace simsa::test
