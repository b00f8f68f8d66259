#include "app/base/canonical_json.h"
#include "app/plan/plan_json.h"
#include "app/plan/templates.h"
#include "tests/support/programme.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

TEST_CASE("Every template passes the check and is worth 100 points", "[plan]")
{
    REQUIRE(planTemplates().size() == 2);
    for (const QString &name : planTemplates()) {
        INFO(name.toStdString());
        const PlanReading reading = readPlanFile(source("resources/plans/") + name + u".json"_s);
        CHECK(reading.faults.empty());
        REQUIRE(reading.plan);
        CHECK(reading.plan->points() == Points::whole(100));
        CHECK(planFingerprint(*reading.plan) == planFingerprint(must(planFromTemplate(name))));
    }
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
