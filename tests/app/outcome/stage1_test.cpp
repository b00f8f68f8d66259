// The worked data of the first stage: 10 experts, 49 users, 5 teams, a benchmark table.
#include "app/base/canonical_json.h"
#include "app/plan/plan_json.h"
#include "tests/app/outcome/stage1.h"
#include "tests/support/files.h"

#include <algorithm>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject expectedOf(const QString &rules)
{
    const QByteArray bytes = getFile(source("tests/data/stage1_expected.json"));
    const QJsonObject expected = must(parseJsonObject(bytes)).value(rules).toObject();
    REQUIRE_FALSE(expected.isEmpty());
    return expected;
}

size_t indexOf(const Plan &plan, const char *axis)
{
    return static_cast<size_t>(plan.axis(AxisId{QString::fromLatin1(axis)}) - plan.axes.data());
}

} // namespace

TEST_CASE("The stage-1 data give every published figure under each rule set", "[outcome]")
{
    Plan plan = must(planFromTemplate(u"sovereign-ai-stage1"_s));
    QString rules;
    SECTION("plain mean, users by ratio to best")
    {
        rules = u"plain-mean_user-ratio-to-best"_s;
    }
    SECTION("plain mean, users linear")
    {
        rules = u"plain-mean_user-linear"_s;
        plan.axes[indexOf(plan, "user")].conversion = Conversion::Linear;
    }
    SECTION("trimmed mean, users by ratio to best")
    {
        rules = u"trimmed-mean_user-ratio-to-best"_s;
        for (const char *axis : {"expert", "user"})
            std::get<JudgedBy>(plan.axes[indexOf(plan, axis)].source).combine = {
                Combine::Rule::Trimmed, 1, Combine::Of::Total};
    }
    SECTION("plain mean, users by min-max to 0")
    {
        rules = u"plain-mean_user-minmax-floor-0"_s;
        plan.axes[indexOf(plan, "user")].conversion = Conversion::MinMax;
    }
    SECTION("plain mean, users by min-max to 15 points")
    {
        rules = u"plain-mean_user-minmax-floor-15"_s;
        plan.axes[indexOf(plan, "user")].conversion = Conversion::MinMax;
        plan.axes[indexOf(plan, "user")].conversion.floor = Points::whole(15);
    }
    REQUIRE(readPlan(planToJson(plan)).plan);
    const QJsonObject expected = expectedOf(rules);
    const QJsonObject teams = expected.value(u"teams"_s).toObject();

    const Outcome outcome = evaluate(plan, stage1(plan));

    REQUIRE(outcome.teams.size() == 5);
    const QJsonArray order = expected.value(u"rank"_s).toArray();
    for (size_t i = 0; i < outcome.teams.size(); ++i) {
        const TeamOutcome &team = outcome.teams[i];
        CHECK(team.team.id.value == order.at(static_cast<qsizetype>(i)).toString());
        CHECK(team.scoreRank == static_cast<int>(i) + 1);
        const QJsonObject figures = teams.value(team.team.id.value).toObject();
        INFO(team.team.id.value.toStdString());
        for (const char *axis : {"bench", "expert", "user"})
            CHECK(team.axes[indexOf(plan, axis)].shown ==
                  figures.value(QLatin1String(axis)).toString());
        CHECK(team.shownTotal == figures.value(u"total"_s).toString());
        CHECK(toFixed(*team.axes[indexOf(plan, "user")].exact, 4) ==
              figures.value(u"user_exact"_s).toString());
        CHECK(team.axes[indexOf(plan, "expert")].counted == 10);
        CHECK(team.axes[indexOf(plan, "user")].counted == 49);
    }
    const QJsonObject means = expected.value(u"mean"_s).toObject();
    for (const char *axis : {"bench", "expert", "user"}) {
        CHECK(outcome.axisMeans[indexOf(plan, axis)].shown ==
              means.value(QLatin1String(axis)).toString());
        CHECK(outcome.axisMeans[indexOf(plan, axis)].counted == 5);
    }
    // The fixture keeps two digits of this mean, the plan prints one.
    const Points mean = *Points::parse(means.value(u"total"_s).toString());
    CHECK(outcome.totalMean.shown == toFixed(toRational(mean), 1));
}

TEST_CASE("The published figures of the first stage are 90.2 and 30.40, 28.56, 20.76, 79.7",
          "[outcome]")
{
    const Plan plan = must(planFromTemplate(u"sovereign-ai-stage1"_s));
    const Outcome outcome = evaluate(plan, stage1(plan));
    CHECK(outcome.teams[0].team.id == TeamId{u"garam"_s});
    CHECK(outcome.teams[0].axes[0].shown == u"33.6"_s);
    CHECK(outcome.teams[0].axes[1].shown == u"31.6"_s);
    CHECK(outcome.teams[0].axes[2].shown == u"25.0"_s);
    CHECK(outcome.teams[0].shownTotal == u"90.2"_s);
    CHECK(outcome.axisMeans[0].shown == u"30.40"_s);
    CHECK(outcome.axisMeans[1].shown == u"28.56"_s);
    CHECK(outcome.axisMeans[2].shown == u"20.76"_s);
    CHECK(outcome.totalMean.shown == u"79.7"_s);
}

TEST_CASE("A better benchmark value shows at once in axis and total", "[outcome]")
{
    const Plan plan = must(planFromTemplate(u"sovereign-ai-stage1"_s));
    Evidence evidence = stage1(plan);
    evidence.measured[{TeamId{u"garam"_s}, ItemId{u"nia"_s}}] = *Points::parse(u"9.3");
    const Outcome outcome = evaluate(plan, evidence);
    CHECK(outcome.teams[0].axes[0].shown == u"33.7"_s);
    CHECK(outcome.teams[0].shownTotal == u"90.3"_s);
}
