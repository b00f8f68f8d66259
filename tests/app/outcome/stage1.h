// The worked data of the first stage as evidence: 10 experts, 49 users, 5 teams, benchmark values.
#pragma once

#include "app/outcome/outcome.h"
#include "app/panel/measurements.h"
#include "app/plan/templates.h"
#include "app/sheet/marks.h"
#include "tests/support/printing.h"

#include <algorithm>

namespace simsa::test {

inline CsvTable demo(const char *name)
{
    return must(readCsv(source("resources/demo/") + QString::fromLatin1(name)));
}

inline GroupEvidence groupFrom(const CsvTable &table, const Form &form,
                               const std::vector<Team> &teams)
{
    std::vector<TeamId> ids;
    for (const Team &team : teams)
        ids.push_back(team.id);
    GroupEvidence group;
    for (const CsvTable::Row &row : table.rows) {
        const EvaluatorId id{row.cells[table.column(QStringLiteral("evaluator"))]};
        const auto &known = group.evaluators;
        if (std::find(known.begin(), known.end(), id) == known.end())
            group.evaluators.push_back(id);
    }
    group.marks = MarkTable(group.evaluators.size(), teams.size(), form.fields.size());
    for (size_t e = 0; e < group.evaluators.size(); ++e) {
        const Marks marks = must(marksFromCsv(table, form, ids, group.evaluators[e]));
        for (size_t t = 0; t < marks.size(); ++t)
            for (size_t f = 0; f < form.fields.size(); ++f)
                group.marks.set(e, t, f, *marks[t].marks[f]);
    }
    return group;
}

inline Evidence stage1(const Plan &plan)
{
    Evidence evidence;
    evidence.teams = must(teamsFromCsv(demo("teams.csv")));
    for (const Measurement &value :
         must(measurementsFromCsv(demo("benchmark.csv"), plan, evidence.teams)))
        evidence.measured[{value.team, value.item}] = value.value;
    const GroupId expert{QStringLiteral("expert")};
    const GroupId user{QStringLiteral("user")};
    evidence.groups[expert] =
        groupFrom(demo("expert-marks.csv"), formOf(plan, expert), evidence.teams);
    evidence.groups[user] = groupFrom(demo("user-marks.csv"), formOf(plan, user), evidence.teams);
    return evidence;
}

inline Plan stage1Plan()
{
    return must(planFromTemplate(QStringLiteral("sovereign-ai-stage1")));
}

// The gate's opinions from every viewpoint, and the committee's decision; a team that does not
// meet it has a grave finding.
inline void rule(Evidence &evidence, const Plan &plan, const char *team, bool isMet)
{
    const Gate &gate = plan.gates.front();
    const TeamId id{QString::fromLatin1(team)};
    for (const Viewpoint &viewpoint : gate.viewpoints)
        evidence.facts.opinions.push_back(
            {gate.id, id, viewpoint.id, QStringLiteral("의견"), QStringLiteral("위원")});
    if (!isMet)
        evidence.facts.findings.push_back({QStringLiteral("F-") + id.value,
                                           gate.id,
                                           id,
                                           gate.viewpoints.front().id,
                                           Severity::Grave,
                                           QStringLiteral("중대한 하자"),
                                           {}});
    evidence.facts.gateDecisions[{gate.id, id}] = {
        isMet, {}, isMet ? 5 : 0, isMet ? 0 : 5, 0, {}, QStringLiteral("심의 결과")};
}

// As it was decided: 라온 alone does not meet the independence gate.
inline Evidence decidedStage1(const Plan &plan)
{
    Evidence evidence = stage1(plan);
    for (const char *team : {"garam", "narae", "daon", "maru"})
        rule(evidence, plan, team, true);
    rule(evidence, plan, "raon", false);
    return evidence;
}

inline QStringList idsOf(const std::vector<TeamId> &teams)
{
    QStringList ids;
    for (const TeamId &team : teams)
        ids.append(team.value);
    return ids;
}

} // namespace simsa::test
