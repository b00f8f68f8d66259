// Who is judged and who judges: teams, evaluators, recusals; and the CSV tables they come from.
#pragma once

#include "app/base/csv.h"
#include "app/base/id.h"
#include "app/plan/plan.h"

#include <QDate>

#include <vector>

namespace simsa {

struct Team
{
    TeamId id;
    Text name;
    QString origin = {}; // the programme that it went through before; empty for a newcomer
    // The team's own evaluation period, both days in it; invalid where teams have none. Teams that
    // join later may have other dates, never another duration.
    QDate starts = {};
    QDate ends = {};

    int days() const; // from starts to ends; 0 without them
};

struct Evaluator
{
    EvaluatorId id; // the code under which the evaluator appears in reports, such as E01
    GroupId group;
    QString name;
    bool isAdded = false;        // after the freeze, by a recorded act
    EvaluatorId replacedBy = {}; // the successor; empty while the evaluator has the seat

    bool isReplaced() const { return !replacedBy.value.isEmpty(); }
};

// An evaluator who does not judge one team (제척·기피·회피), known before the packets leave.
struct Recusal
{
    EvaluatorId evaluator;
    TeamId team;
    bool operator==(const Recusal &) const = default;
};

struct Panel
{
    std::vector<Evaluator> evaluators;
    std::vector<Recusal> recusals;
};

inline constexpr size_t kMostTeams = 1000; // as many as a packet can carry

bool hasMembers(const Panel &panel, const GroupId &group);

// Error: NothingToJudge, for an evaluator who is recused from every team.
Result<> checkRecusals(const Panel &panel, const std::vector<Team> &teams);

// Every team has dates and as many days as the plan says, where it says any.
// Error: PeriodDiffers, with the team as its place.
Result<> checkPeriods(const std::vector<Team> &teams, const Plan &plan);

// Columns: id, name_ko; and, where there are any, name_en, origin, starts, ends (2026-01-26, both
// or neither); no others. Errors name line and column.
Result<std::vector<Team>> teamsFromCsv(const CsvTable &table);

// Columns: evaluator (or id), group, name; and, where somebody is recused, `recused`: team ids with
// blanks, line breaks, commas, semicolons, slashes or middle dots between; no others. Group and
// team ids must exist.
Result<Panel> panelFromCsv(const CsvTable &table, const Plan &plan, const std::vector<Team> &teams);

} // namespace simsa
