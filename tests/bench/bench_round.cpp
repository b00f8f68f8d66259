#include "tests/bench/bench_round.h"

#include "tests/bench/bench.h"

namespace simsa::bench {

const QString kPassphrase = QStringLiteral("bench passphrase");

namespace {

QString numbered(const char *prefix, int number)
{
    return QString::fromLatin1(prefix) + QString::number(number);
}

Text text(const QString &both)
{
    return {both, both};
}

Plan benchPlan(const Combine &combine)
{
    Group group;
    group.id = GroupId{QStringLiteral("g")};
    group.title = text(QStringLiteral("g"));
    JudgedBy judged;
    judged.group = group.id;
    judged.combine = combine;
    for (int c = 0; c < kCriteria; ++c) {
        Criterion criterion;
        criterion.id = CriterionId{numbered("c", c)};
        criterion.title = text(numbered("c", c));
        criterion.points = Points::whole(5);
        criterion.scale.most = Points::whole(5);
        criterion.scale.step = Points::whole(1);
        judged.criteria.push_back(criterion);
    }
    Axis axis;
    axis.id = AxisId{QStringLiteral("a")};
    axis.title = text(QStringLiteral("a"));
    axis.points = Points::whole(5 * kCriteria);
    axis.source = judged;
    axis.conversion = Conversion::Direct;
    Plan plan;
    plan.title = text(QStringLiteral("bench"));
    plan.groups = {group};
    plan.axes = {axis};
    return plan;
}

} // namespace

Workbook frozenRound(const QString &path, int evaluators, int teams, const Combine &combine)
{
    Workbook workbook = unwrap(Workbook::create(path, QStringLiteral("bench"), kPassphrase,
                                                systemClock(), Stretch::cheapest()));
    const Plan plan = benchPlan(combine);
    std::vector<Team> judged;
    for (int t = 0; t < teams; ++t) {
        Team team;
        team.id = TeamId{numbered("t", t)};
        team.name = text(numbered("t", t));
        judged.push_back(team);
    }
    Panel panel;
    for (int e = 0; e < evaluators; ++e) {
        Evaluator evaluator;
        evaluator.id = EvaluatorId{numbered("e", e)};
        evaluator.group = plan.groups.front().id;
        evaluator.name = numbered("e", e);
        panel.evaluators.push_back(evaluator);
    }
    unwrap(workbook.openRound(plan, judged, panel));
    unwrap(workbook.freeze());
    return workbook;
}

} // namespace simsa::bench
