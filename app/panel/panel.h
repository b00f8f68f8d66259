// Who is judged and who judges: teams, evaluators, recusals; and the CSV tables they come from.
#pragma once

#include "app/base/csv.h"
#include "app/base/id.h"
#include "app/plan/plan.h"

#include <vector>

namespace simsa {

struct Team
{
    TeamId id;
    Text name;
};

struct Evaluator
{
    EvaluatorId id; // the code under which the evaluator appears in reports, such as E01
    GroupId group;
    QString name;
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

// Columns: id, name_ko, name_en (the last may be missing). Errors name line and column.
Result<std::vector<Team>> teamsFromCsv(const CsvTable &table);

// Columns: evaluator (or id), group, name; and, where somebody is recused, `recused`: team ids
// separated by blanks. Group and team ids must exist.
Result<Panel> panelFromCsv(const CsvTable &table, const Plan &plan, const std::vector<Team> &teams);

} // namespace simsa
