#include "app/base/canonical_json.h"
#include "app/plan/plan_json.h"
#include "app/plan/templates.h"
#include "tests/support/printing.h"
#include "tests/support/small_plan.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

Plan named(const char *name)
{
    return must(planFromTemplate(QString::fromLatin1(name)));
}

QStringList partsOf(const Axis &axis)
{
    QStringList parts;
    if (const JudgedBy *judged = axis.judged())
        for (const Criterion &criterion : judged->criteria)
            parts.append(criterion.id.value + u' ' + criterion.points.toString());
    if (const MeasuredBy *measured = axis.measured())
        for (const Item &item : measured->items)
            parts.append(item.id.value + u' ' + item.points.toString());
    return parts;
}

// "bench 40", "expert 35", …
QStringList axesOf(const Plan &plan)
{
    QStringList axes;
    for (const Axis &axis : plan.axes)
        axes.append(axis.id.value + u' ' + axis.points.toString());
    return axes;
}

// Whether each text is given in both languages or in none.
bool isBilingual(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), isBilingual);
    }
    const QJsonObject object = value.toObject();
    if (object.contains(u"ko"_s))
        return object.value(u"ko"_s).toString().isEmpty() ==
               object.value(u"en"_s).toString().isEmpty();
    return std::all_of(object.begin(), object.end(), isBilingual);
}

} // namespace

TEST_CASE("Every template passes the check and is worth 100 points", "[plan]")
{
    REQUIRE(planTemplates().size() == 8);
    for (const QString &name : planTemplates()) {
        INFO(name.toStdString());
        const PlanReading reading = readPlanFile(source("resources/plans/") + name + u".json"_s);
        CHECK(reading.faults.empty());
        REQUIRE(reading.plan);
        CHECK(reading.plan->points() == Points::whole(100));
        CHECK(planFingerprint(*reading.plan) == planFingerprint(must(planFromTemplate(name))));
        CHECK(isBilingual(planToJson(*reading.plan)));
    }
}

TEST_CASE("No two templates have the same title", "[plan]")
{
    QStringList korean;
    QStringList english;
    for (const QString &name : planTemplates()) {
        const Plan plan = must(planFromTemplate(name));
        korean.append(plan.title.ko);
        english.append(plan.title.en);
    }
    CHECK(korean.removeDuplicates() == 0);
    CHECK(english.removeDuplicates() == 0);
}

TEST_CASE("Selection, gates and dates leave the forms of the first stage as they were", "[plan]")
{
    Plan plan = named("sovereign-ai-stage1");
    const QString expert = u"2e409387c7303a335cbe8f168d25ce00773ae5b6a48aefaff56c51a8dd226941"_s;
    const QString user = u"17b4b7bcbdd7093531058dda92de43c2265bb2abaa172d17a9e0d1d96c0f86c0"_s;
    CHECK(formFingerprint(plan, GroupId{u"expert"_s}) == expert);
    CHECK(formFingerprint(plan, GroupId{u"user"_s}) == user);

    // Without them it is the plan that it was before a plan could say these things.
    plan.ties.clear();
    plan.gates.clear();
    plan.selection.reset();
    plan.schedule.clear();
    plan.objections.reset();
    plan.disclosure = {};
    CHECK(planFingerprint(plan) ==
          u"43420e8b273d8e9d5bb36e27ab2d8abd1ac2a4e998bc45b658d4b48ecabcc8ea"_s);
}

TEST_CASE("Scenarios 7, 8, 10: the first stage eliminates one of five, the gate stands apart, and "
          "an empty seat goes to an additional round",
          "[plan]")
{
    const Plan plan = named("sovereign-ai-stage1");
    CHECK(axesOf(plan) == QStringList{u"bench 40"_s, u"expert 35"_s, u"user 25"_s});
    CHECK(partsOf(plan.axes[0]) == QStringList{u"nia 10"_s, u"common 20"_s, u"individual 10"_s});
    REQUIRE(plan.selection);
    CHECK(plan.selection->quota == 1);
    CHECK_FALSE(plan.selection->seats);
    CHECK(plan.selection->order == Selection::Order::CutThenGate);
    CHECK_FALSE(plan.selection->gateFillsQuota);
    CHECK_FALSE(plan.selection->backFills);
    CHECK(plan.selection->vacancy == Selection::Vacancy::AdditionalRound);
    CHECK(plan.disclosure == Disclosure{Disclosure::Scores::First, true, true});
}

TEST_CASE("Scenario 14: independence is judged from three viewpoints, each with its questions",
          "[plan]")
{
    const char *name = GENERATE("sovereign-ai-stage1", "sovereign-ai-stage2", "sovereign-ai-final");
    const Plan plan = named(name);
    REQUIRE(plan.gates.size() == 1);
    const Gate &gate = plan.gates[0];
    CHECK(gate.title.ko == u"독자성"_s);
    QStringList viewpoints;
    for (const Viewpoint &viewpoint : gate.viewpoints) {
        viewpoints.append(viewpoint.id.value);
        CHECK_FALSE(viewpoint.questions.empty());
    }
    CHECK(viewpoints == QStringList{u"technical"_s, u"policy"_s, u"ethical"_s});
}

TEST_CASE("Scenario 15: ten of fifteen by paper, published by name without points", "[plan]")
{
    const Plan plan = named("paper-screening");
    CHECK(plan.selection->seats == 10);
    CHECK(plan.disclosure == Disclosure{Disclosure::Scores::Nobody, false, true});
}

TEST_CASE("Scenario 16: five of ten by presentation, 40/30/30, nothing carried over", "[plan]")
{
    const Plan plan = named("presentation");
    CHECK(plan.selection->seats == 5);
    REQUIRE(plan.axes.size() == 1);
    CHECK(partsOf(plan.axes[0]) == QStringList{u"skill 40"_s, u"goal 30"_s, u"impact 30"_s});
    for (const QString &name : planTemplates()) {
        INFO(name.toStdString());
        for (const Item &item : must(planFromTemplate(name)).items())
            CHECK_FALSE(item.isCarried);
    }
}

TEST_CASE("Scenario 27: equal points are parted by the expert axis, then the part with the larger "
          "maximum, then a committee",
          "[plan]")
{
    const Plan plan = named("sovereign-ai-stage1");
    REQUIRE(plan.ties.size() == 3);
    CHECK(plan.ties[0].by == TieStep::By::Axis);
    CHECK(plan.ties[0].axis == AxisId{u"expert"_s});
    CHECK(plan.ties[1].by == TieStep::By::LargerPart);
    CHECK(plan.ties[2].by == TieStep::By::Decision);
}

TEST_CASE("Scenario 30: every round that is notified gives the law's ten and thirty days", "[plan]")
{
    for (const QString &name : planTemplates()) {
        INFO(name.toStdString());
        const Plan plan = must(planFromTemplate(name));
        REQUIRE(plan.objections);
        CHECK(plan.objections->days == 10);
        CHECK(plan.objections->nextWorkingDay);
        CHECK(plan.objections->handlingDays == 30);
    }
}

TEST_CASE("Scenario 35: who more than half of the evaluators recognise can take the one seat",
          "[plan]")
{
    const Plan plan = named("additional-recruitment");
    REQUIRE(plan.recognition);
    CHECK(plan.recognition->rule == Vote::Rule::Majority);
    CHECK(plan.recognition->group == GroupId{u"expert"_s});
    CHECK(plan.selection->seats == 1);
    // Who is not recognised stands in nobody's way, whatever the points.
    CHECK(plan.selection->order == Selection::Order::GateThenCut);
    CHECK(plan.selection->vacancy == Selection::Vacancy::Stays);
}

TEST_CASE("Scenario 36: the second stage has the same three axes and asks more of independence",
          "[plan]")
{
    const Plan first = named("sovereign-ai-stage1");
    const Plan second = named("sovereign-ai-stage2");
    REQUIRE(axesOf(second) == axesOf(first));
    for (size_t i = 0; i < first.axes.size(); ++i) {
        CHECK(second.axes[i].title == first.axes[i].title);
        CHECK(partsOf(second.axes[i]) == partsOf(first.axes[i]));
    }
    for (size_t i = 0; i < first.gates[0].viewpoints.size(); ++i)
        CHECK(second.gates[0].viewpoints[i].questions.size() >
              first.gates[0].viewpoints[i].questions.size());
    CHECK(second.selection->quota == 1);
    CHECK(second.periodDays == 180); // teams with other dates have the same duration
}

TEST_CASE("Scenarios 3 and 4: the common benchmark is linear of 100, the individual one is each "
          "team's own target and no more than all points",
          "[plan]")
{
    const Plan plan = named("sovereign-ai-stage2");
    const Item *common = plan.item(ItemId{u"common"_s});
    CHECK(common->most == Points::whole(100));
    CHECK(common->conversion == Conversion::Linear);
    const Item *individual = plan.item(ItemId{u"individual"_s});
    CHECK(individual->conversion == Conversion::RatioToTarget);
    CHECK_FALSE(individual->conversion.target);
    CHECK(individual->conversion.cap == Points::whole(100));
}

TEST_CASE("Scenario 37: two seats in the final, promised for 2027 at first and then for the end "
          "of 2026",
          "[plan]")
{
    const auto promised = [](const Plan &plan) { return plan.schedule.back().date; };
    const Plan last = named("sovereign-ai-final");
    CHECK(last.selection->seats == 2);
    CHECK(promised(named("sovereign-ai-stage1")) == u"2027"_s);
    CHECK(promised(named("sovereign-ai-stage2")) == u"2026-12"_s);
    CHECK(promised(last) == u"2026-12"_s);
    CHECK(last.schedule.back().id == named("sovereign-ai-stage1").schedule.back().id);
}

TEST_CASE("Scenario 38: 95 per cent of the reference model is a target and no part of any axis",
          "[plan]")
{
    const Plan plan = named(GENERATE("sovereign-ai-stage2", "sovereign-ai-final"));
    REQUIRE(plan.targets);
    CHECK(plan.targets->percent == Points::whole(95));
    CHECK_FALSE(plan.targets->benchmarks.empty());
}

TEST_CASE("Scenario 40: the specialised programme has 40/30/30 and two seats, and a stage "
          "evaluation after five months that says continue, mend or stop",
          "[plan]")
{
    const Plan selection = named("specialised-ai-selection");
    CHECK(axesOf(selection) == QStringList{u"market 40"_s, u"goal 30"_s, u"skill 30"_s});
    CHECK(selection.selection->seats == 2);
    const Plan stage = named("specialised-ai-stage");
    REQUIRE(stage.verdict);
    CHECK(stage.verdict->rule == Vote::Rule::Majority);
    CHECK_FALSE(stage.selection);
    REQUIRE_FALSE(stage.schedule.empty());
    CHECK(stage.schedule[0].date == u"2026-03"_s);
}

TEST_CASE("A template that there is none of is refused with those that there are", "[plan]")
{
    const auto plan = planFromTemplate(u"../secret"_s);
    REQUIRE(codeOf(plan) == ErrorCode::UnknownTemplate);
    CHECK(plan.error().found == u"../secret"_s);
    CHECK(plan.error().expected.contains(u"sovereign-ai-stage1"_s));
    CHECK_FALSE(planTemplateBytes(u"../secret"_s));
}

TEST_CASE("A plan written and read again is the same plan", "[plan]")
{
    std::vector<Plan> plans{smallPlan()};
    for (const QString &name : planTemplates())
        plans.push_back(must(planFromTemplate(name)));
    Plan varied = smallPlan();
    varied.groups[0].opinion = {true, 30};
    varied.axes[0].conversion = Conversion::Linear;
    std::get<MeasuredBy>(varied.axes[0].source).items[0].most = Points::whole(100);
    varied.axes[0].rounding = {3, Rounding::At::Total};
    JudgedBy &judged = std::get<JudgedBy>(varied.axes[1].source);
    judged.combine = {Combine::Rule::Trimmed, 2, Combine::Of::Criterion};
    judged.criteria[0].hint = {u"보라"_s, u"look"_s};
    judged.criteria[0].scale.step = *Points::parse(u"0.5");
    judged.criteria[0].scale.levels = {{Points(), {u"낮음"_s, u"low"_s}},
                                       {Points::whole(10), {u"높음"_s, u"high"_s}}};
    varied.axes[1].rounding = {0, Rounding::At::Leaf};
    plans.push_back(varied);

    for (const Plan &plan : plans) {
        const QJsonObject json = planToJson(plan);
        const Plan again = must(planFromJson(json));
        CHECK(toCanonicalJson(planToJson(again)) == toCanonicalJson(json));
        CHECK(planFingerprint(again) == planFingerprint(plan));
    }
}

TEST_CASE("A mark's word is that of the highest level not above it", "[plan]")
{
    Scale scale{Points(), Points::whole(10), Points::whole(1), {}};
    CHECK(scale.levelOf(Points::whole(3)) == nullptr);
    scale.levels = {{Points::whole(2), {u"낮음"_s, {}}}, {Points::whole(8), {u"높음"_s, {}}}};
    CHECK(scale.levelOf(Points::whole(1)) == nullptr);
    CHECK(scale.levelOf(Points::whole(2))->title.ko == u"낮음"_s);
    CHECK(scale.levelOf(Points::whole(7))->title.ko == u"낮음"_s);
    CHECK(scale.levelOf(Points::whole(8))->title.ko == u"높음"_s);
    CHECK(scale.levelOf(Points::whole(10))->title.ko == u"높음"_s);
}

TEST_CASE("A text is shown in the other language where the wanted one is empty", "[plan]")
{
    const Text both{u"말"_s, u"word"_s};
    CHECK(both.in(u"ko"_s) == u"말"_s);
    CHECK(both.in(u"en_GB"_s) == u"word"_s);
    CHECK(both.in(u"de"_s) == u"말"_s);
    const Text korean{u"말"_s, {}};
    CHECK(korean.in(u"en"_s) == u"말"_s);
    const Text english{{}, u"word"_s};
    CHECK(english.in(u"ko"_s) == u"word"_s);
}
