// Evidence written out in a test: who gave which team which marks.
#pragma once

#include "app/outcome/outcome.h"
#include "tests/support/printing.h"

#include <QStringList>

#include <algorithm>

namespace simsa::test {

inline Points points(const char *text)
{
    return *Points::parse(QString::fromLatin1(text));
}

inline std::vector<Team> teamsNamed(const QStringList &ids)
{
    std::vector<Team> teams;
    for (const QString &id : ids)
        teams.push_back({TeamId{id}, {id, id}});
    return teams;
}

inline Criterion criterionOf(const char *id, Points worth, Points most)
{
    return {CriterionId{QString::fromLatin1(id)},
            {},
            {},
            worth,
            {Points(), most, Points::fromUnits(1), {}}};
}

// One axis of 10 points, judged by one group by one criterion.
inline Plan onePlan(Conversion conversion = Conversion::Direct, const Combine &combine = {},
                    const Rounding &rounding = {})
{
    Plan plan;
    const GroupId group{QStringLiteral("g")};
    plan.groups = {{group, {}, {}}};
    plan.axes = {
        {AxisId{QStringLiteral("x")},
         {},
         Points::whole(10),
         JudgedBy{group, {criterionOf("c", Points::whole(10), Points::whole(10))}, combine},
         conversion,
         rounding}};
    return plan;
}

// marks[evaluator][team][field]; an empty text is no mark.
using MarksOfGroup = std::vector<std::vector<std::vector<const char *>>>;

inline GroupEvidence groupEvidence(const MarksOfGroup &marks)
{
    GroupEvidence group;
    group.marks = MarkTable(marks.size(), marks.front().size(), marks.front().front().size());
    for (size_t e = 0; e < marks.size(); ++e) {
        group.evaluators.push_back(EvaluatorId{QStringLiteral("E%1").arg(e + 1)});
        for (size_t t = 0; t < marks[e].size(); ++t)
            for (size_t f = 0; f < marks[e][t].size(); ++f)
                if (*marks[e][t][f] != '\0')
                    group.marks.set(e, t, f, points(marks[e][t][f]));
    }
    return group;
}

inline Evidence oneEvidence(const QStringList &teams, const MarksOfGroup &marks)
{
    Evidence evidence;
    evidence.teams = teamsNamed(teams);
    evidence.groups[GroupId{QStringLiteral("g")}] = groupEvidence(marks);
    return evidence;
}

inline const TeamOutcome &outcomeOf(const Outcome &outcome, const char *team)
{
    const TeamOutcome *found = outcome.team(TeamId{QString::fromLatin1(team)});
    REQUIRE(found);
    return *found;
}

inline bool hasReason(const TeamOutcome &team, ReasonCode code)
{
    return std::any_of(team.reasons.begin(), team.reasons.end(),
                       [&](const Reason &reason) { return reason.code == code; });
}

} // namespace simsa::test
