// What was given and counts, laid out for counting: marks as one dense table a group, measured
// values as one table.
#pragma once

#include "app/base/points.h"
#include "app/outcome/facts.h"
#include "app/sheet/form.h"

#include <limits>
#include <map>
#include <optional>
#include <vector>

namespace simsa {

// The marks of one group: evaluators × teams × the fields of the group's form. Missing is missing,
// never zero.
class MarkTable
{
public:
    MarkTable() = default;
    MarkTable(size_t evaluators, size_t teams, size_t fields);

    size_t evaluators() const { return m_evaluators; }
    size_t teams() const { return m_teams; }
    size_t fields() const { return m_fields; }

    void set(size_t evaluator, size_t team, size_t field, Points mark)
    {
        m_units[at(evaluator, team) + field] = mark.units();
    }
    std::optional<Points> mark(size_t evaluator, size_t team, size_t field) const;

    // The `fields()` marks of one evaluator for one team, in millionths; kMissing where none is.
    const qint64 *row(size_t evaluator, size_t team) const
    {
        return m_units.data() + at(evaluator, team);
    }
    static constexpr qint64 kMissing = std::numeric_limits<qint64>::min();

private:
    size_t at(size_t evaluator, size_t team) const
    {
        return (evaluator * m_teams + team) * m_fields;
    }

    size_t m_evaluators = 0;
    size_t m_teams = 0;
    size_t m_fields = 0;
    std::vector<qint64> m_units;
};

// A team from which an evaluator stepped back in the sheet that counts (회피). The sheet has no
// mark for it, and none is missing: the team is judged by the others, as after any recusal.
struct SteppedBack
{
    EvaluatorId evaluator;
    TeamId team;
    QString ground;
    QString declaredAt; // timestamp
};

struct GroupEvidence
{
    std::vector<EvaluatorId> evaluators; // all of the group, whether or not they handed in
    MarkTable marks;
    std::vector<QString> sheets = {}; // the hash of each evaluator's sheet that counts, else empty
    size_t late = 0; // sheets signed after the deadline that therefore do not count
    std::vector<SteppedBack> steppedBack = {}; // by evaluator, then team
    std::vector<Recusal> recused = {};         // of these evaluators, known before the packets
};

struct Evidence
{
    std::vector<Team> teams;
    std::map<GroupId, GroupEvidence> groups;
    std::map<std::pair<TeamId, ItemId>, Points> measured;
    Facts facts;
};

} // namespace simsa
