#include "tests/support/small_plan.h"

namespace simsa::test {
namespace {

Text text(const char *ko, const char *en)
{
    return {QString::fromUtf8(ko), QString::fromUtf8(en)};
}

Criterion criterion(const char *id, int least, int most)
{
    return {CriterionId{QString::fromLatin1(id)},
            text("항목", id),
            {},
            Points::whole(most),
            {Points::whole(least), Points::whole(most), Points::whole(1), {}}};
}

} // namespace

Plan smallPlan()
{
    Plan plan;
    plan.title = text("작은 평가", "Small evaluation");
    plan.groups = {{GroupId{QStringLiteral("expert")}, text("전문가", "Experts"), {}},
                   {GroupId{QStringLiteral("user")}, text("사용자", "Users"), {}}};
    const Item item{ItemId{QStringLiteral("speed")}, text("속도", "Speed"), Points::whole(5),
                    Points::whole(5)};
    plan.axes = {
        {AxisId{QStringLiteral("bench")},
         text("벤치마크", "Benchmark"),
         Points::whole(5),
         MeasuredBy{{item}},
         Conversion::Direct,
         {}},
        {AxisId{QStringLiteral("expert")},
         text("전문가 평가", "Experts"),
         Points::whole(15),
         JudgedBy{plan.groups[0].id, {criterion("plan", 0, 10), criterion("impact", 0, 5)}, {}},
         Conversion::Direct,
         {}},
        {AxisId{QStringLiteral("user")},
         text("사용자 평가", "Users"),
         Points::whole(10),
         JudgedBy{plan.groups[1].id, {criterion("q1", 1, 5), criterion("q2", 1, 5)}, {}},
         Conversion::RatioToBest,
         {}},
    };
    return plan;
}

Plan planWithVote()
{
    Plan plan = smallPlan();
    Gate gate;
    gate.id = GateId{QStringLiteral("own")};
    gate.title = text("독자성", "Independence");
    gate.vote.group = GroupId{QStringLiteral("expert")};
    gate.vote.id = CriterionId{QStringLiteral("own-vote")};
    gate.vote.title = text("독자성 요건을 갖추었습니까?", "Is it the team's own model?");
    plan.gates = {gate};
    return plan;
}

std::vector<Team> smallTeams()
{
    return {{TeamId{QStringLiteral("a")}, text("가람", "Garam")},
            {TeamId{QStringLiteral("b")}, text("나래", "Narae")},
            {TeamId{QStringLiteral("c")}, text("다온", "Daon")}};
}

Panel smallPanel()
{
    Panel panel;
    for (const char *id : {"E1", "E2", "E3"})
        panel.evaluators.push_back({EvaluatorId{QString::fromLatin1(id)},
                                    GroupId{QStringLiteral("expert")},
                                    QStringLiteral("평가위원 ") + QString::fromLatin1(id)});
    for (const char *id : {"U1", "U2"})
        panel.evaluators.push_back({EvaluatorId{QString::fromLatin1(id)},
                                    GroupId{QStringLiteral("user")},
                                    QStringLiteral("사용자 ") + QString::fromLatin1(id)});
    panel.recusals = {{EvaluatorId{QStringLiteral("E3")}, TeamId{QStringLiteral("c")}}};
    return panel;
}

} // namespace simsa::test
