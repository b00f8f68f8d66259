#include "tests/app/plan/full_plan.h"

#include "tests/support/small_plan.h"

namespace simsa::test {
namespace {

using namespace Qt::StringLiterals;

Text text(const char *en)
{
    return {u"말 "_s + QString::fromLatin1(en), QString::fromLatin1(en)};
}

Points points(const char *decimal)
{
    return *Points::parse(QString::fromLatin1(decimal));
}

Conversion toTarget(std::optional<Points> target, int cap)
{
    Conversion conversion(Conversion::RatioToTarget);
    conversion.target = target;
    conversion.cap = Points::whole(cap);
    return conversion;
}

Conversion minMax(const char *floor)
{
    Conversion conversion(Conversion::MinMax);
    conversion.floor = points(floor);
    conversion.reference = Conversion::Reference::Eligible;
    conversion.undefined = Conversion::Undefined::Full;
    return conversion;
}

Axis benchmark()
{
    Conversion lowest(Conversion::Direct);
    lowest.lowerIsBetter = true;
    Conversion latency = minMax("2");
    latency.lowerIsBetter = true;
    Conversion places(Conversion::RankTable);
    places.ranks = {Points::whole(100), Points::whole(95), points("87.5")};
    places.rebases = true;
    const auto item = [](const char *id, int worth, int most, Conversion conversion) {
        return Item{ItemId{QString::fromLatin1(id)}, text(id), Points::whole(worth),
                    Points::whole(most), std::move(conversion)};
    };
    MeasuredBy measured{
        {item("faults", 5, 5, lowest), item("common", 10, 100, toTarget(Points::whole(80), 90)),
         item("own", 10, 100, toTarget(std::nullopt, 100)), item("latency", 10, 500, latency),
         item("places", 10, 100, places), item("before", 10, 100, Conversion::Linear)}};
    measured.items.back().isCarried = true;
    return {AxisId{u"bench"_s}, text("bench"),
            Points::whole(55),  measured,
            Conversion::Linear, {2, Rounding::At::Leaf, RoundingMode::Truncate}};
}

void fillExperts(Axis &axis)
{
    JudgedBy &judged = std::get<JudgedBy>(axis.source);
    judged.combine = {Combine::Rule::Winsorised, 1, Combine::Of::Criterion, 5};
    Criterion &plan = judged.criteria[0];
    plan.hint = text("look");
    plan.scale.levels = {{Points::whole(0), text("poor")},
                         {Points::whole(6), text("fair")},
                         {Points::whole(9), text("good")}};
    plan.scale.distributions = {{3, {1, 1, 1}}, {4, {2, 1, 1}}};
    plan.conversion = Conversion::GradeTable;
    plan.conversion.grades = {{Points::whole(0), Points::whole(60), text("C")},
                              {Points::whole(6), Points::whole(80), text("B")},
                              {Points::whole(9), Points::whole(100), text("A")}};
    plan.opinion = {true, 20};
    judged.criteria[1].conversion = Conversion::RatioToBest;
    judged.criteria[1].conversion.of = Conversion::Of::Sheet;
    axis.conversion = Conversion::Linear;
    axis.rounding = {1, Rounding::At::Axis, RoundingMode::Up};
}

void fillUsers(Axis &axis)
{
    std::get<JudgedBy>(axis.source).combine = {Combine::Rule::Median, 0, Combine::Of::Total, 0};
    axis.conversion = minMax("1");
    axis.conversion.of = Conversion::Of::Sheet;
    axis.rounding = {1, Rounding::At::Total, RoundingMode::HalfUp};
}

Vote vote(Vote::Rule rule, const char *group, const char *id)
{
    return {rule, GroupId{QString::fromLatin1(group)}, CriterionId{QString::fromLatin1(id)},
            text(id), text("look")};
}

std::vector<Gate> gates()
{
    const std::vector<Viewpoint> views = {
        {ViewpointId{u"technical"_s}, text("technical"), {text("from scratch?"), text("logs?")}},
        {ViewpointId{u"ethical"_s}, text("ethical"), {}}};
    Gate independence{GateId{u"independence"_s}, text("independence"), views,
                      vote(Vote::Rule::Majority, "expert", "independent"), true};
    Gate safety{GateId{u"safety"_s},
                text("safety"),
                {},
                vote(Vote::Rule::Unanimity, "user", "safe"),
                false};
    Gate licence{GateId{u"licence"_s}, text("licence"), {}, {}, false};
    licence.vote.rule = Vote::Rule::Committee;
    return {independence, safety, licence};
}

void fillProcedure(Plan &plan)
{
    plan.groups[0].opinion = {true, 10};
    plan.groups[0].attendance = {2, 1, QDate(2026, 1, 20), false};
    plan.groups[1].attendance = {30, 0, QDate(2026, 1, 21), true};
    plan.groups[0].notice = text("say nothing of what you read\nto anybody");
    plan.groups[1].isBlind = true;
    plan.schedule = {{MilestoneId{u"next"_s}, text("next stage"), u"2026-08"_s},
                     {MilestoneId{u"final"_s}, text("the last two"), u"2027"_s}};
    plan.periodDays = 180;
    plan.objections = ObjectionRules{7, false, 20};
    plan.targets = TargetRules{Points::whole(90),
                               {{BenchmarkId{u"math"_s}, text("math"), false},
                                {BenchmarkId{u"delay"_s}, text("delay"), true}}};
    plan.disclosure = {Disclosure::Scores::Nobody, false, true};
}

} // namespace

Plan fullPlan()
{
    Plan plan = smallPlan();
    plan.axes[0] = benchmark();
    fillExperts(plan.axes[1]);
    fillUsers(plan.axes[2]);
    plan.totalDigits = 2;
    plan.totalMode = RoundingMode::Truncate;
    plan.comparesExact = true;
    plan.adjustments = {
        {AdjustmentId{u"contact"_s}, text("prior contact"), Points::whole(-5), Points::whole(0)},
        {AdjustmentId{u"bonus"_s}, text("bonus"), Points::whole(0), points("3.9")}};
    plan.adjustmentCap = Cap{points("-5.3"), points("3.9")};
    const AxisId expert{u"expert"_s};
    plan.minimums = {
        {Minimum::Of::Total, {}, {}, Points::whole(48), false},
        {Minimum::Of::Axis, expert, {}, Points::whole(85), true},
        {Minimum::Of::Criterion, expert, CriterionId{u"plan"_s}, Points::whole(4), false}};
    plan.ties = {{TieStep::By::Axis, expert},
                 {TieStep::By::LargerPart, {}},
                 {TieStep::By::LargerPart, AxisId{u"bench"_s}},
                 {TieStep::By::HeadToHead, expert},
                 {TieStep::By::Decision, {}}};
    plan.gates = gates();
    plan.recognition = vote(Vote::Rule::Majority, "expert", "recognised");
    plan.verdict = vote(Vote::Rule::Majority, "user", "verdict");
    plan.selection = Selection{{},   1,    Selection::Order::GateThenCut,
                               true, true, Selection::Vacancy::AdditionalRound};
    fillProcedure(plan);
    return plan;
}

} // namespace simsa::test
