#include "app/outcome/evidence.h"

namespace simsa {

MarkTable::MarkTable(size_t evaluators, size_t teams, size_t fields)
    : m_evaluators(evaluators), m_teams(teams), m_fields(fields),
      m_units(evaluators * teams * fields, kMissing)
{
}

std::optional<Points> MarkTable::mark(size_t evaluator, size_t team, size_t field) const
{
    const qint64 units = row(evaluator, team)[field];
    if (units == kMissing)
        return std::nullopt;
    return Points::fromUnits(units);
}

} // namespace simsa
