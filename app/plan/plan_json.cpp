#include "app/plan/plan_json.h"

#include "app/base/canonical_json.h"
#include "app/base/file.h"
#include "app/base/file_kind.h"
#include "app/base/format.h"
#include "app/base/json_reader.h"
#include "app/plan/plan_check.h"
#include "app/plan/plan_names.h"
#include "app/plan/plan_read_rules.h"

namespace simsa {
namespace {

constexpr int kMostAxes = 32;
constexpr int kMostCriteria = 200;
constexpr int kMostLevels = 101;
constexpr int kMostGroups = 16;
constexpr int kMostTableRows = 1000;
constexpr int kMostTeamsInTable = 1000;

Scale readScale(JsonReader &parent)
{
    JsonReader json = parent.reader("scale");
    Scale scale;
    scale.least = json.points("least");
    scale.most = json.points("most");
    scale.step = json.points("step");
    if (json.has("levels"))
        json.list("levels", kMostLevels, [&](JsonReader &level) {
            const Points at = level.points("at");
            scale.levels.push_back({at, readText(level, "title")});
        });
    if (json.has("distributions"))
        json.list("distributions", kMostTableRows, [&](JsonReader &row) {
            const int teams = row.integer("teams", 1, kMostTeamsInTable);
            scale.distributions.push_back(
                {teams, row.integers("counts", kMostLevels, 0, kMostTeamsInTable)});
        });
    json.finish();
    return scale;
}

// A bare word, or an object where there is more to say.
Conversion readConversion(JsonReader &parent)
{
    if (!parent.isObject("conversion"))
        return parent.choice<Conversion::Rule>("conversion", names::kConversions);
    JsonReader json = parent.reader("conversion");
    Conversion conversion = json.choice<Conversion::Rule>("rule", names::kConversions);
    if (json.has("lowerIsBetter"))
        conversion.lowerIsBetter = json.boolean("lowerIsBetter");
    if (json.has("of"))
        conversion.of = json.choice<Conversion::Of>("of", names::kConversionOf);
    if (conversion.looksAtOthers()) {
        if (json.has("reference"))
            conversion.reference =
                json.choice<Conversion::Reference>("reference", names::kReferences);
        if (conversion.reference == Conversion::Reference::Scored && json.has("rebases"))
            conversion.rebases = json.boolean("rebases");
    }
    if (conversion == Conversion::RatioToBest || conversion == Conversion::MinMax)
        if (json.has("undefined"))
            conversion.undefined =
                json.choice<Conversion::Undefined>("undefined", names::kUndefined);
    if (conversion == Conversion::RatioToTarget) {
        if (json.has("target"))
            conversion.target = json.points("target");
        if (json.has("cap"))
            conversion.cap = json.points("cap");
    }
    if (conversion == Conversion::MinMax && json.has("floor"))
        conversion.floor = json.points("floor");
    if (conversion == Conversion::RankTable)
        conversion.ranks = json.pointsList("ranks", kMostTableRows);
    if (conversion == Conversion::GradeTable)
        json.list("grades", kMostLevels, [&](JsonReader &row) {
            const Points from = row.points("from");
            const Points percent = row.points("percent");
            conversion.grades.push_back({from, percent, readText(row, "title")});
        });
    json.finish();
    return conversion;
}

OpinionRule readOpinion(JsonReader &parent)
{
    JsonReader json = parent.reader("opinion");
    OpinionRule rule;
    rule.isDemanded = json.boolean("demanded");
    rule.leastLength = json.integer("leastLength", 0, 2000);
    json.finish();
    return rule;
}

JudgedBy readJudged(JsonReader &parent)
{
    JsonReader json = parent.reader("judged");
    JudgedBy judged;
    judged.group = json.id<GroupId>("group");
    json.list("criteria", kMostCriteria, [&](JsonReader &item) {
        Criterion criterion;
        criterion.id = item.id<CriterionId>("id");
        criterion.title = readText(item, "title");
        if (item.has("hint"))
            criterion.hint = readText(item, "hint", true);
        criterion.points = item.points("points");
        criterion.scale = readScale(item);
        if (item.has("conversion"))
            criterion.conversion = readConversion(item);
        if (item.has("opinion"))
            criterion.opinion = readOpinion(item);
        judged.criteria.push_back(std::move(criterion));
    });
    JsonReader combine = json.reader("combine");
    Combine &rule = judged.combine;
    rule.rule = combine.choice<Combine::Rule>("rule", names::kCombineRules);
    if (rule.rule == Combine::Rule::Trimmed || rule.rule == Combine::Rule::Winsorised) {
        rule.trim = combine.integer("trim", 1, 1000);
        if (combine.has("keepAllUpTo"))
            rule.keepAllUpTo = combine.integer("keepAllUpTo", 0, 1'000'000);
    }
    rule.of = combine.choice<Combine::Of>("of", names::kCombineOf);
    combine.finish();
    json.finish();
    return judged;
}

MeasuredBy readMeasured(JsonReader &parent)
{
    JsonReader json = parent.reader("measured");
    MeasuredBy measured;
    json.list("items", kMostCriteria, [&](JsonReader &row) {
        Item item;
        item.id = row.id<ItemId>("id");
        item.title = readText(row, "title");
        item.points = row.points("points");
        item.most = row.has("most") ? row.points("most") : item.points;
        if (row.has("conversion"))
            item.conversion = readConversion(row);
        if (row.has("carried"))
            item.isCarried = row.boolean("carried");
        measured.items.push_back(std::move(item));
    });
    json.finish();
    return measured;
}

Axis readAxis(JsonReader &json)
{
    Axis axis;
    axis.id = json.id<AxisId>("id");
    axis.title = readText(json, "title");
    axis.points = json.points("points");
    if (json.has("judged") == json.has("measured"))
        json.fault(ErrorCode::JudgedOrMeasured, {});
    if (json.has("judged"))
        axis.source = readJudged(json);
    if (json.has("measured"))
        axis.source = readMeasured(json);
    axis.conversion = readConversion(json);
    JsonReader rounding = json.reader("rounding");
    axis.rounding.digits = rounding.integer("digits", 0, Points::kDigits);
    axis.rounding.mode = rounding.choice<RoundingMode>("mode", names::kRoundingModes);
    axis.rounding.at = rounding.choice<Rounding::At>("at", names::kRoundingAt);
    rounding.finish();
    return axis;
}

Group readGroup(JsonReader &json)
{
    Group group;
    group.id = json.id<GroupId>("id");
    group.title = readText(json, "title");
    group.opinion = readOpinion(json);
    if (json.has("attendance"))
        group.attendance = readAttendance(json);
    if (json.has("blind"))
        group.isBlind = json.boolean("blind");
    if (json.has("notice"))
        group.notice = readText(json, "notice");
    return group;
}

} // namespace

PlanReading readPlan(const QJsonObject &object)
{
    std::vector<Error> faults;
    if (const auto ok = checkFormat(object, kPlanFormat); !ok)
        return {std::nullopt, {ok.error()}};
    JsonReader json(object, {}, &faults);
    json.text("format");
    Plan plan;
    plan.title = readText(json, "title");
    json.list("groups", kMostGroups,
              [&](JsonReader &group) { plan.groups.push_back(readGroup(group)); });
    json.list("axes", kMostAxes, [&](JsonReader &axis) { plan.axes.push_back(readAxis(axis)); });
    JsonReader total = json.reader("total");
    plan.totalDigits = total.integer("digits", 0, Points::kDigits);
    plan.totalMode = total.choice<RoundingMode>("mode", names::kRoundingModes);
    if (total.has("compare"))
        plan.comparesExact = total.choice("compare", names::kCompare) == 1;
    total.finish();
    JsonReader means = json.reader("means");
    plan.meanAxisDigits = means.integer("axisDigits", 0, Points::kDigits);
    plan.meanTotalDigits = means.integer("totalDigits", 0, Points::kDigits);
    means.finish();
    readRules(json, plan);
    json.finish();

    const std::vector<Error> meaning = checkPlan(plan, faults);
    faults.insert(faults.end(), meaning.begin(), meaning.end());
    if (!faults.empty())
        return {std::nullopt, faults};
    return {plan, {}};
}

PlanReading readPlanFile(const QString &path)
{
    const QString wanted = QStringLiteral("plan");
    const Result<QByteArray> bytes = readFile(path, kPlanLimit);
    const Result<QJsonObject> json =
        named(ofKind(bytes.and_then(parseJsonObject), path, wanted), path);
    if (!json)
        return {std::nullopt, {json.error()}};
    PlanReading reading = readPlan(*json);
    for (Error &fault : reading.faults)
        fault = inFile(tellKind(fault, path, wanted), path);
    return reading;
}

Result<Plan> planFromJson(const QJsonObject &json)
{
    const PlanReading reading = readPlan(json);
    if (!reading.plan)
        return failure(reading.faults.front());
    return *reading.plan;
}

QString planFingerprint(const Plan &plan)
{
    return sha256Hex(toCanonicalJson(planToJson(plan)));
}

QString formFingerprint(const Plan &plan, const GroupId &group)
{
    return sha256Hex(toCanonicalJson(formToJson(plan, group)));
}

QString shortFingerprint(const QString &fingerprint)
{
    QStringList parts;
    for (int i = 0; i < 16 && i < fingerprint.size(); i += 4)
        parts.append(fingerprint.mid(i, 4));
    return parts.join(u' ');
}

} // namespace simsa
