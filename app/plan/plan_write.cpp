// A plan as JSON. What has its usual value is left out, so that equal plans have equal bytes and
// a plan says no more than it rules.
#include "app/plan/plan_json.h"

#include "app/plan/plan_names.h"

namespace simsa {
namespace {

using namespace Qt::StringLiterals;
using names::spelled;

QJsonObject toJson(const Text &text)
{
    return {{u"ko"_s, text.ko}, {u"en"_s, text.en}};
}

template <typename Row, typename Write> QJsonArray listOf(const std::vector<Row> &rows, Write write)
{
    QJsonArray list;
    for (const Row &row : rows)
        list.append(write(row));
    return list;
}

QJsonObject toJson(const Scale &scale)
{
    QJsonObject json{
        {u"least"_s, scale.least.toString()},
        {u"most"_s, scale.most.toString()},
        {u"step"_s, scale.step.toString()},
        {u"levels"_s, listOf(scale.levels, [](const Level &level) {
             return QJsonObject{{u"at"_s, level.at.toString()}, {u"title"_s, toJson(level.title)}};
         })}};
    if (!scale.distributions.empty())
        json[u"distributions"_s] = listOf(scale.distributions, [](const Distribution &row) {
            return QJsonObject{{u"teams"_s, row.teams},
                               {u"counts"_s, listOf(row.counts, [](int count) { return count; })}};
        });
    return json;
}

QJsonValue toJson(const Conversion &conversion)
{
    QJsonObject json{{u"rule"_s, spelled(names::kConversions, conversion.rule)}};
    if (conversion.lowerIsBetter)
        json[u"lowerIsBetter"_s] = true;
    if (conversion.of != Conversion::Of::Combined)
        json[u"of"_s] = spelled(names::kConversionOf, conversion.of);
    if (conversion.looksAtOthers()) {
        if (conversion.reference != Conversion::Reference::Scored)
            json[u"reference"_s] = spelled(names::kReferences, conversion.reference);
        else if (conversion.rebases)
            json[u"rebases"_s] = true;
    }
    if (conversion.rule == Conversion::RatioToBest || conversion.rule == Conversion::MinMax)
        if (conversion.undefined != Conversion::Undefined::Nothing)
            json[u"undefined"_s] = spelled(names::kUndefined, conversion.undefined);
    if (conversion.rule == Conversion::RatioToTarget) {
        if (conversion.target)
            json[u"target"_s] = conversion.target->toString();
        json[u"cap"_s] = conversion.cap.toString();
    }
    if (conversion.rule == Conversion::MinMax)
        json[u"floor"_s] = conversion.floor.toString();
    if (conversion.rule == Conversion::RankTable)
        json[u"ranks"_s] =
            listOf(conversion.ranks, [](Points percent) { return percent.toString(); });
    if (conversion.rule == Conversion::GradeTable)
        json[u"grades"_s] = listOf(conversion.grades, [](const Grade &grade) {
            return QJsonObject{{u"from"_s, grade.from.toString()},
                               {u"percent"_s, grade.percent.toString()},
                               {u"title"_s, toJson(grade.title)}};
        });
    if (json.size() == 1)
        return json.value(u"rule"_s);
    return json;
}

bool isUsual(const Conversion &conversion)
{
    return conversion.isPlain() && conversion == Conversion::Linear &&
           conversion.of == Conversion::Of::Combined;
}

QJsonObject toJson(const OpinionRule &opinion)
{
    return {{u"demanded"_s, opinion.isDemanded}, {u"leastLength"_s, opinion.leastLength}};
}

// What an evaluator answers; how it is converted is not part of that.
QJsonObject toJson(const Criterion &criterion)
{
    QJsonObject json{{u"id"_s, criterion.id.value},
                     {u"title"_s, toJson(criterion.title)},
                     {u"hint"_s, toJson(criterion.hint)},
                     {u"points"_s, criterion.points.toString()},
                     {u"scale"_s, toJson(criterion.scale)}};
    if (criterion.opinion.isDemanded)
        json[u"opinion"_s] = toJson(criterion.opinion);
    return json;
}

QJsonObject toJson(const JudgedBy &judged)
{
    const Combine &rule = judged.combine;
    QJsonObject combine{{u"rule"_s, spelled(names::kCombineRules, rule.rule)},
                        {u"of"_s, spelled(names::kCombineOf, rule.of)}};
    if (rule.rule == Combine::Rule::Trimmed || rule.rule == Combine::Rule::Winsorised) {
        combine[u"trim"_s] = rule.trim;
        if (rule.keepAllUpTo > 0)
            combine[u"keepAllUpTo"_s] = rule.keepAllUpTo;
    }
    const QJsonArray criteria = listOf(judged.criteria, [](const Criterion &criterion) {
        QJsonObject json = toJson(criterion);
        if (!isUsual(criterion.conversion))
            json[u"conversion"_s] = toJson(criterion.conversion);
        return json;
    });
    return {{u"group"_s, judged.group.value}, {u"criteria"_s, criteria}, {u"combine"_s, combine}};
}

QJsonObject toJson(const Item &item)
{
    QJsonObject json{{u"id"_s, item.id.value},
                     {u"title"_s, toJson(item.title)},
                     {u"points"_s, item.points.toString()},
                     {u"most"_s, item.most.toString()}};
    if (!isUsual(item.conversion))
        json[u"conversion"_s] = toJson(item.conversion);
    if (item.isCarried)
        json[u"carried"_s] = true;
    return json;
}

QJsonObject toJson(const Axis &axis)
{
    QJsonObject json{
        {u"id"_s, axis.id.value},
        {u"title"_s, toJson(axis.title)},
        {u"points"_s, axis.points.toString()},
        {u"conversion"_s, toJson(axis.conversion)},
        {u"rounding"_s, QJsonObject{{u"digits"_s, axis.rounding.digits},
                                    {u"mode"_s, spelled(names::kRoundingModes, axis.rounding.mode)},
                                    {u"at"_s, spelled(names::kRoundingAt, axis.rounding.at)}}},
    };
    if (const JudgedBy *judged = axis.judged())
        json[u"judged"_s] = toJson(*judged);
    if (const MeasuredBy *measured = axis.measured())
        json[u"measured"_s] = QJsonObject{
            {u"items"_s, listOf(measured->items, [](const Item &item) { return toJson(item); })}};
    return json;
}

QJsonObject toJson(const Group &group)
{
    QJsonObject json{{u"id"_s, group.id.value},
                     {u"title"_s, toJson(group.title)},
                     {u"opinion"_s, toJson(group.opinion)}};
    QJsonObject attendance;
    if (group.attendance.quorum > 0)
        attendance[u"quorum"_s] = group.attendance.quorum;
    if (group.attendance.leastForTeam > 0)
        attendance[u"leastForTeam"_s] = group.attendance.leastForTeam;
    if (group.attendance.deadline.isValid()) {
        attendance[u"deadline"_s] = group.attendance.deadline.toString(Qt::ISODate);
        attendance[u"late"_s] = spelled(names::kLate, group.attendance.lateCounts);
    }
    if (!attendance.isEmpty())
        json[u"attendance"_s] = attendance;
    if (group.isBlind)
        json[u"blind"_s] = true;
    if (group.notice != Text())
        json[u"notice"_s] = toJson(group.notice);
    return json;
}

QJsonObject toJson(const Vote &vote)
{
    QJsonObject json{{u"rule"_s, spelled(names::kVoteRules, vote.rule)}};
    if (vote.rule == Vote::Rule::Committee)
        return json;
    json[u"group"_s] = vote.group.value;
    json[u"id"_s] = vote.id.value;
    json[u"title"_s] = toJson(vote.title);
    json[u"hint"_s] = toJson(vote.hint);
    return json;
}

// What an evaluator answers; how the ballots are counted is not part of that.
QJsonObject questionOf(const Vote &vote, bool isVerdict)
{
    QJsonArray choices;
    for (const char *choice : isVerdict ? names::kVerdictChoices : names::kBallotChoices)
        choices.append(QString::fromLatin1(choice));
    return {{u"id"_s, vote.id.value},
            {u"title"_s, toJson(vote.title)},
            {u"hint"_s, toJson(vote.hint)},
            {u"choices"_s, choices}};
}

QJsonObject toJson(const Gate &gate)
{
    const QJsonArray viewpoints = listOf(gate.viewpoints, [](const Viewpoint &viewpoint) {
        return QJsonObject{{u"id"_s, viewpoint.id.value},
                           {u"title"_s, toJson(viewpoint.title)},
                           {u"questions"_s, listOf(viewpoint.questions, [](const Text &question) {
                                return toJson(question);
                            })}};
    });
    QJsonObject json{{u"id"_s, gate.id.value},
                     {u"title"_s, toJson(gate.title)},
                     {u"viewpoints"_s, viewpoints},
                     {u"vote"_s, toJson(gate.vote)}};
    if (gate.vote.rule == Vote::Rule::Majority)
        json[u"majorityFor"_s] = spelled(names::kMajorityFor, gate.majorityIsForNotMet);
    return json;
}

QJsonObject toJson(const Minimum &minimum)
{
    QJsonObject json{{u"of"_s, spelled(names::kMinimumOf, minimum.of)},
                     {u"least"_s, minimum.least.toString()},
                     {u"unit"_s, spelled(names::kMinimumUnits, minimum.isPercent)}};
    if (minimum.of != Minimum::Of::Total)
        json[u"axis"_s] = minimum.axis.value;
    if (minimum.of == Minimum::Of::Criterion)
        json[u"part"_s] = minimum.part.value;
    return json;
}

QJsonObject toJson(const TieStep &step)
{
    QJsonObject json{{u"by"_s, spelled(names::kTieBy, step.by)}};
    if (step.by != TieStep::By::Decision && !step.axis.value.isEmpty())
        json[u"axis"_s] = step.axis.value;
    return json;
}

QJsonObject toJson(const Selection &selection)
{
    QJsonObject json{{u"order"_s, spelled(names::kOrders, selection.order)},
                     {u"gateFillsQuota"_s, selection.gateFillsQuota},
                     {u"backFills"_s, selection.backFills},
                     {u"vacancy"_s, spelled(names::kVacancies, selection.vacancy)}};
    if (selection.seats)
        json[u"seats"_s] = *selection.seats;
    if (selection.quota)
        json[u"quota"_s] = *selection.quota;
    return json;
}

QJsonObject toJson(const TargetRules &targets)
{
    return {
        {u"percent"_s, targets.percent.toString()},
        {u"benchmarks"_s, listOf(targets.benchmarks, [](const TargetRules::Benchmark &benchmark) {
             QJsonObject json{{u"id"_s, benchmark.id.value}, {u"title"_s, toJson(benchmark.title)}};
             if (benchmark.lowerIsBetter)
                 json[u"lowerIsBetter"_s] = true;
             return json;
         })}};
}

QJsonObject toJson(const Disclosure &disclosure)
{
    return {{u"scores"_s, spelled(names::kScores, disclosure.scores)},
            {u"means"_s, disclosure.hasMeans},
            {u"alphabetical"_s, disclosure.isAlphabetical}};
}

QJsonObject toJson(const Adjustment &adjustment)
{
    return {{u"id"_s, adjustment.id.value},
            {u"title"_s, toJson(adjustment.title)},
            {u"least"_s, adjustment.least.toString()},
            {u"most"_s, adjustment.most.toString()}};
}

QJsonObject toJson(const Milestone &milestone)
{
    return {{u"id"_s, milestone.id.value},
            {u"title"_s, toJson(milestone.title)},
            {u"date"_s, milestone.date}};
}

template <typename Row>
void addList(QJsonObject &json, const QString &key, const std::vector<Row> &rows)
{
    if (!rows.empty())
        json[key] = listOf(rows, [](const Row &row) { return toJson(row); });
}

} // namespace

QJsonObject planToJson(const Plan &plan)
{
    QJsonObject total{{u"digits"_s, plan.totalDigits},
                      {u"mode"_s, spelled(names::kRoundingModes, plan.totalMode)}};
    if (plan.comparesExact)
        total[u"compare"_s] = spelled(names::kCompare, true);
    QJsonObject json{
        {u"format"_s, QString::fromLatin1(kPlanFormat)},
        {u"title"_s, toJson(plan.title)},
        {u"groups"_s, listOf(plan.groups, [](const Group &group) { return toJson(group); })},
        {u"axes"_s, listOf(plan.axes, [](const Axis &axis) { return toJson(axis); })},
        {u"total"_s, total},
        {u"means"_s, QJsonObject{{u"axisDigits"_s, plan.meanAxisDigits},
                                 {u"totalDigits"_s, plan.meanTotalDigits}}},
    };
    addList(json, u"adjustments"_s, plan.adjustments);
    if (plan.adjustmentCap)
        json[u"adjustmentCap"_s] = QJsonObject{{u"least"_s, plan.adjustmentCap->least.toString()},
                                               {u"most"_s, plan.adjustmentCap->most.toString()}};
    addList(json, u"minimums"_s, plan.minimums);
    addList(json, u"ties"_s, plan.ties);
    addList(json, u"gates"_s, plan.gates);
    if (plan.recognition)
        json[u"recognition"_s] = toJson(*plan.recognition);
    if (plan.verdict)
        json[u"verdict"_s] = toJson(*plan.verdict);
    if (plan.selection)
        json[u"selection"_s] = toJson(*plan.selection);
    addList(json, u"schedule"_s, plan.schedule);
    if (plan.periodDays > 0)
        json[u"periodDays"_s] = plan.periodDays;
    if (plan.objections)
        json[u"objections"_s] = QJsonObject{{u"days"_s, plan.objections->days},
                                            {u"nextWorkingDay"_s, plan.objections->nextWorkingDay},
                                            {u"handlingDays"_s, plan.objections->handlingDays}};
    if (plan.targets)
        json[u"targets"_s] = toJson(*plan.targets);
    if (!plan.disclosure.isUsual())
        json[u"disclosure"_s] = toJson(plan.disclosure);
    return json;
}

QJsonObject formToJson(const Plan &plan, const GroupId &id)
{
    QJsonArray axes;
    for (const Axis &axis : plan.axes) {
        const JudgedBy *judged = axis.judged();
        if (judged && judged->group == id)
            axes.append(
                QJsonObject{{u"id"_s, axis.id.value},
                            {u"criteria"_s, listOf(judged->criteria,
                                                   [](const Criterion &c) { return toJson(c); })}});
    }
    QJsonArray votes;
    for (const Vote *vote : plan.ballots())
        if (vote->group == id)
            votes.append(questionOf(*vote, plan.verdict && vote == &*plan.verdict));
    const Group *group = plan.group(id);
    QJsonObject json{{u"group"_s, id.value},
                     {u"opinion"_s, toJson(group ? group->opinion : OpinionRule())},
                     {u"axes"_s, axes}};
    if (!votes.isEmpty())
        json[u"votes"_s] = votes;
    return json;
}

} // namespace simsa
