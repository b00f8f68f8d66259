#include "app/plan/plan_json.h"

#include "app/base/canonical_json.h"
#include "app/base/file.h"
#include "app/base/format.h"
#include "app/base/json_reader.h"
#include "app/plan/plan_check.h"

namespace simsa {
namespace {

constexpr int kMostAxes = 32;
constexpr int kMostCriteria = 200;
constexpr int kMostLevels = 101;
constexpr int kMostGroups = 16;

// ---- writing

QJsonObject toJson(const Text &text)
{
    return {{QStringLiteral("ko"), text.ko}, {QStringLiteral("en"), text.en}};
}

QJsonObject toJson(const Scale &scale)
{
    QJsonArray levels;
    for (const Level &level : scale.levels)
        levels.append(QJsonObject{{QStringLiteral("at"), level.at.toString()},
                                  {QStringLiteral("title"), toJson(level.title)}});
    return {{QStringLiteral("least"), scale.least.toString()},
            {QStringLiteral("most"), scale.most.toString()},
            {QStringLiteral("step"), scale.step.toString()},
            {QStringLiteral("levels"), levels}};
}

QJsonArray toJson(const std::vector<Criterion> &criteria)
{
    QJsonArray list;
    for (const Criterion &criterion : criteria)
        list.append(QJsonObject{{QStringLiteral("id"), criterion.id.value},
                                {QStringLiteral("title"), toJson(criterion.title)},
                                {QStringLiteral("hint"), toJson(criterion.hint)},
                                {QStringLiteral("points"), criterion.points.toString()},
                                {QStringLiteral("scale"), toJson(criterion.scale)}});
    return list;
}

QJsonObject toJson(const JudgedBy &judged)
{
    QJsonObject combine;
    combine[QStringLiteral("rule")] = judged.combine.rule == Combine::Rule::Mean
                                          ? QStringLiteral("mean")
                                          : QStringLiteral("trimmed");
    if (judged.combine.rule == Combine::Rule::Trimmed)
        combine[QStringLiteral("trim")] = judged.combine.trim;
    combine[QStringLiteral("of")] = judged.combine.of == Combine::Of::Total
                                        ? QStringLiteral("total")
                                        : QStringLiteral("criterion");
    return {{QStringLiteral("group"), judged.group.value},
            {QStringLiteral("criteria"), toJson(judged.criteria)},
            {QStringLiteral("combine"), combine}};
}

QJsonObject toJson(const MeasuredBy &measured)
{
    QJsonArray items;
    for (const Item &item : measured.items)
        items.append(QJsonObject{{QStringLiteral("id"), item.id.value},
                                 {QStringLiteral("title"), toJson(item.title)},
                                 {QStringLiteral("points"), item.points.toString()},
                                 {QStringLiteral("most"), item.most.toString()}});
    return {{QStringLiteral("items"), items}};
}

QString nameOf(Conversion conversion)
{
    switch (conversion) {
    case Conversion::Direct: return QStringLiteral("direct");
    case Conversion::Linear: return QStringLiteral("linear");
    case Conversion::RatioToBest: return QStringLiteral("ratioToBest");
    }
    return {};
}

QString nameOf(Rounding::At at)
{
    switch (at) {
    case Rounding::At::Leaf: return QStringLiteral("leaf");
    case Rounding::At::Axis: return QStringLiteral("axis");
    case Rounding::At::Total: return QStringLiteral("total");
    }
    return {};
}

QJsonObject toJson(const Axis &axis)
{
    QJsonObject json{
        {QStringLiteral("id"), axis.id.value},
        {QStringLiteral("title"), toJson(axis.title)},
        {QStringLiteral("points"), axis.points.toString()},
        {QStringLiteral("conversion"), nameOf(axis.conversion)},
        {QStringLiteral("rounding"), QJsonObject{{QStringLiteral("digits"), axis.rounding.digits},
                                                 {QStringLiteral("mode"), QStringLiteral("halfUp")},
                                                 {QStringLiteral("at"), nameOf(axis.rounding.at)}}},
    };
    if (const JudgedBy *judged = axis.judged())
        json[QStringLiteral("judged")] = toJson(*judged);
    if (const MeasuredBy *measured = axis.measured())
        json[QStringLiteral("measured")] = toJson(*measured);
    return json;
}

QJsonObject toJson(const OpinionRule &opinion)
{
    return {{QStringLiteral("demanded"), opinion.isDemanded},
            {QStringLiteral("leastLength"), opinion.leastLength}};
}

// ---- reading

Text readText(JsonReader &parent, const char *key, bool mayBeEmpty = false)
{
    JsonReader json = parent.reader(key);
    Text text{json.text("ko", 2000, mayBeEmpty), json.text("en", 2000, mayBeEmpty)};
    json.finish();
    return text;
}

Scale readScale(JsonReader &parent)
{
    JsonReader json = parent.reader("scale");
    Scale scale;
    scale.least = json.points("least");
    scale.most = json.points("most");
    scale.step = json.points("step");
    if (json.has("levels")) {
        json.list("levels", kMostLevels, [&](JsonReader &level) {
            const Points at = level.points("at");
            scale.levels.push_back({at, readText(level, "title")});
        });
    }
    json.finish();
    return scale;
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
        judged.criteria.push_back(std::move(criterion));
    });
    JsonReader combine = json.reader("combine");
    judged.combine.rule = static_cast<Combine::Rule>(combine.choice("rule", {"mean", "trimmed"}));
    if (judged.combine.rule == Combine::Rule::Trimmed)
        judged.combine.trim = combine.integer("trim", 1, 1000);
    judged.combine.of = static_cast<Combine::Of>(combine.choice("of", {"total", "criterion"}));
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
    axis.conversion =
        static_cast<Conversion>(json.choice("conversion", {"direct", "linear", "ratioToBest"}));
    JsonReader rounding = json.reader("rounding");
    axis.rounding.digits = rounding.integer("digits", 0, Points::kDigits);
    rounding.choice("mode", {"halfUp"});
    axis.rounding.at = static_cast<Rounding::At>(rounding.choice("at", {"leaf", "axis", "total"}));
    rounding.finish();
    return axis;
}

Group readGroup(JsonReader &json)
{
    Group group;
    group.id = json.id<GroupId>("id");
    group.title = readText(json, "title");
    JsonReader opinion = json.reader("opinion");
    group.opinion.isDemanded = opinion.boolean("demanded");
    group.opinion.leastLength = opinion.integer("leastLength", 0, 2000);
    opinion.finish();
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
    total.choice("mode", {"halfUp"});
    total.finish();
    JsonReader means = json.reader("means");
    plan.meanAxisDigits = means.integer("axisDigits", 0, Points::kDigits);
    plan.meanTotalDigits = means.integer("totalDigits", 0, Points::kDigits);
    means.finish();
    json.finish();

    const std::vector<Error> meaning = checkPlan(plan, faults);
    faults.insert(faults.end(), meaning.begin(), meaning.end());
    if (!faults.empty())
        return {std::nullopt, faults};
    return {plan, {}};
}

PlanReading readPlanFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, kPlanLimit);
    if (!bytes)
        return {std::nullopt, {bytes.error()}};
    const Result<QJsonObject> json = parseJsonObject(*bytes);
    if (!json)
        return {std::nullopt, {inFile(json.error(), path)}};
    PlanReading reading = readPlan(*json);
    for (Error &fault : reading.faults)
        fault.file = path;
    return reading;
}

Result<Plan> planFromJson(const QJsonObject &json)
{
    const PlanReading reading = readPlan(json);
    if (!reading.plan)
        return failure(reading.faults.front());
    return *reading.plan;
}

QJsonObject planToJson(const Plan &plan)
{
    QJsonArray groups;
    for (const Group &group : plan.groups)
        groups.append(QJsonObject{{QStringLiteral("id"), group.id.value},
                                  {QStringLiteral("title"), toJson(group.title)},
                                  {QStringLiteral("opinion"), toJson(group.opinion)}});
    QJsonArray axes;
    for (const Axis &axis : plan.axes)
        axes.append(toJson(axis));
    return {
        {QStringLiteral("format"), QString::fromLatin1(kPlanFormat)},
        {QStringLiteral("title"), toJson(plan.title)},
        {QStringLiteral("groups"), groups},
        {QStringLiteral("axes"), axes},
        {QStringLiteral("total"), QJsonObject{{QStringLiteral("digits"), plan.totalDigits},
                                              {QStringLiteral("mode"), QStringLiteral("halfUp")}}},
        {QStringLiteral("means"),
         QJsonObject{{QStringLiteral("axisDigits"), plan.meanAxisDigits},
                     {QStringLiteral("totalDigits"), plan.meanTotalDigits}}},
    };
}

QString planFingerprint(const Plan &plan)
{
    return sha256Hex(toCanonicalJson(planToJson(plan)));
}

QJsonObject formToJson(const Plan &plan, const GroupId &id)
{
    QJsonArray axes;
    for (const Axis &axis : plan.axes) {
        const JudgedBy *judged = axis.judged();
        if (judged && judged->group == id)
            axes.append(QJsonObject{{QStringLiteral("id"), axis.id.value},
                                    {QStringLiteral("criteria"), toJson(judged->criteria)}});
    }
    const Group *group = plan.group(id);
    return {{QStringLiteral("group"), id.value},
            {QStringLiteral("opinion"), toJson(group ? group->opinion : OpinionRule())},
            {QStringLiteral("axes"), axes}};
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
