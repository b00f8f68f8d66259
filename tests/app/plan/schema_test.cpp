#include "app/base/canonical_json.h"
#include "app/plan/templates.h"
#include "tests/app/plan/checks.h"
#include "tests/app/plan/full_plan.h"
#include "tests/app/plan/schema.h"
#include "tests/support/files.h"
#include "tests/support/small_plan.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// A value at a path of the full plan that neither the reader nor the schema takes.
struct Bad
{
    const char *path;
    QJsonValue value;
};

} // namespace

TEST_CASE("The templates and the example keep the schema, as they stand and in normal form",
          "[plan]")
{
    const Schema schema = planSchema();
    std::vector<QJsonObject> plans{
        must(parseJsonObject(getFile(source("resources/formats/example/plan.json"))))};
    for (const QString &name : planTemplates())
        plans.push_back(must(planTemplateBytes(name).and_then(parseJsonObject)));
    for (const QJsonObject &plan : plans) {
        INFO(plan.value(u"title"_s).toObject().value(u"en"_s).toString().toStdString());
        CHECK(schema.faultsOf(plan) == QStringList());
        CHECK(schema.faultsOf(planToJson(must(planFromJson(plan)))) == QStringList());
    }
}

TEST_CASE("A plan that says everything, and one that says little, keep the schema", "[plan]")
{
    CHECK(planSchema().faultsOf(full()) == QStringList());
    CHECK(planSchema().faultsOf(planToJson(smallPlan())) == QStringList());
}

TEST_CASE("What has the wrong shape is refused by the schema and by the reader", "[plan]")
{
    const Bad bad = GENERATE(values<Bad>({
        {"colour", u"red"_s},
        {"axes", kNone},
        {"format", u"simsa-plan/2"_s},
        {"title.en", u" "_s},
        {"title.en", u"bell\u0007"_s},
        {"total.mode", u"halfEven"_s},
        {"total.compare", u"both"_s},
        {"groups[0].id", u"a b"_s},
        {"groups[0].attendance.quorum", -1},
        {"groups[0].attendance.leastForTeam", 1.5},
        {"groups[0].attendance.late", kNone},
        {"groups[0].attendance.deadline", kNone},
        {"groups[0].attendance.deadline", u"2026-1-20"_s},
        {"groups[0].blind", u"yes"_s},
        {"groups[0].notice", u"read"_s},
        {"groups[0].notice.ko", kNone},
        {"groups[0].notice.en", u" "_s},
        {"axes[1].judged.criteria[0].opinion", true},
        {"axes[1].judged.criteria[0].opinion.demanded", kNone},
        {"axes[1].judged.criteria[0].opinion.leastLength", kNone},
        {"axes[1].judged.criteria[0].opinion.leastLength", 2001},
        {"axes[1].judged.criteria[0].opinion.least", 1},
        {"axes[0].points", u"0"_s},
        {"axes[0].points", u"1e2"_s},
        {"axes[0].points", u"80\n"_s},
        {"axes[0].judged", QJsonObject()},
        {"axes[0].conversion", u"log"_s},
        {"axes[0].conversion", u"rankTable"_s},
        {"axes[0].conversion", rule("gradeTable")},
        {"axes[0].conversion", rule("linear", {{u"cap"_s, u"90"_s}})},
        {"axes[0].conversion", rule("linear", {{u"rebases"_s, true}})},
        {"axes[0].conversion", rule("ratioToBest", {{u"floor"_s, u"1"_s}})},
        {"axes[0].conversion", rule("ratioToBest", {{u"of"_s, u"team"_s}})},
        {"axes[0].conversion",
         rule("minMax", {{u"reference"_s, u"eligible"_s}, {u"rebases"_s, true}})},
        {"axes[0].conversion",
         rule("rankTable", {{u"ranks"_s, QJsonArray{u"100"_s}}, {u"undefined"_s, u"full"_s}})},
        {"axes[0].conversion", rule("rankTable", {{u"ranks"_s, QJsonArray()}})},
        {"axes[0].measured.items[1].conversion.cap", u"101"_s},
        {"axes[0].measured.items[1].conversion.cap", u"0"_s},
        {"axes[0].measured.items[1].conversion.target", u"-1"_s},
        {"axes[0].measured.items[3].conversion.floor", u"-1"_s},
        {"axes[0].measured.items[4].conversion.ranks[0]", u"100.5"_s},
        {"axes[0].measured.items[5].carried", u"yes"_s},
        {"axes[1].judged.combine.rule", u"mode"_s},
        {"axes[1].judged.combine.trim", 0},
        {"axes[1].judged.combine.keepAllUpTo", -1},
        {"axes[2].judged.combine.keepAllUpTo", 5},
        {"axes[2].judged.combine.trim", 1},
        {"axes[1].judged.criteria[0].conversion.grades[0].percent", u"-1"_s},
        {"axes[1].judged.criteria[0].conversion.grades[0].title", kNone},
        {"axes[1].judged.criteria[0].scale.distributions[0].teams", 0},
        {"axes[1].judged.criteria[0].scale.distributions[0].counts[0]", -1},
        {"adjustments[0].least", u"1"_s},
        {"adjustments[1].most", u"-1"_s},
        {"adjustmentCap.least", kNone},
        {"minimums[0].axis", u"expert"_s},
        {"minimums[1].axis", kNone},
        {"minimums[1].least", u"101"_s},
        {"minimums[2].part", kNone},
        {"minimums[2].unit", u"parts"_s},
        {"ties[0].axis", kNone},
        {"ties[3].axis", kNone},
        {"ties[4].axis", u"expert"_s},
        {"gates[0].viewpoints", kNone},
        {"gates[0].viewpoints[0].questions[0].en", u""_s},
        {"gates[0].majorityFor", kNone},
        {"gates[1].majorityFor", u"met"_s},
        {"gates[0].vote.id", kNone},
        {"gates[2].vote.title", QJsonObject{{u"ko"_s, u"가"_s}, {u"en"_s, u"a"_s}}},
        {"recognition.rule", u"chair"_s},
        {"verdict.group", kNone},
        {"selection.seats", 2},
        {"selection.quota", kNone},
        {"selection.backFills", kNone},
        {"selection.vacancy", u"filled"_s},
        {"schedule[0].date", u"2026-13"_s},
        {"schedule[0].date", u"soon"_s},
        {"periodDays", 3651},
        {"objections.days", 0},
        {"objections.handlingDays", kNone},
        {"targets.percent", u"0"_s},
        {"targets.benchmarks[0].lowerIsBetter", 1},
        {"disclosure.scores", u"all"_s},
        {"disclosure.means", kNone},
    }));
    CAPTURE(bad.path, bad.value.toVariant().toString());
    const QJsonObject plan = with(full(), bad.path, bad.value);
    CHECK_FALSE(planSchema().faultsOf(plan).isEmpty());
    CHECK_FALSE(readPlan(plan).plan);
}
