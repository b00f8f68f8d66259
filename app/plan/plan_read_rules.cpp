#include "app/plan/plan_read_rules.h"

#include "app/plan/plan_names.h"

#include <QRegularExpression>

namespace simsa {
namespace {

constexpr int kMostRows = 100;
constexpr int kMostTeams = 1000;
constexpr int kMostEvaluators = 1'000'000;
constexpr int kMostDays = 3650;

Vote readVote(JsonReader &parent, const char *key)
{
    JsonReader json = parent.reader(key);
    Vote vote;
    vote.rule = json.choice<Vote::Rule>("rule", names::kVoteRules);
    if (vote.rule != Vote::Rule::Committee) {
        vote.group = json.id<GroupId>("group");
        vote.id = json.id<CriterionId>("id");
        vote.title = readText(json, "title");
        if (json.has("hint"))
            vote.hint = readText(json, "hint", true);
    }
    json.finish();
    return vote;
}

Gate readGate(JsonReader &json)
{
    Gate gate;
    gate.id = json.id<GateId>("id");
    gate.title = readText(json, "title");
    json.list("viewpoints", kMostRows, [&](JsonReader &row) {
        Viewpoint viewpoint;
        viewpoint.id = row.id<ViewpointId>("id");
        viewpoint.title = readText(row, "title");
        if (row.has("questions"))
            row.list("questions", kMostRows, [&](JsonReader &question) {
                viewpoint.questions.push_back(
                    {question.text("ko", 2000), question.text("en", 2000)});
            });
        gate.viewpoints.push_back(std::move(viewpoint));
    });
    gate.vote = readVote(json, "vote");
    if (gate.vote.rule == Vote::Rule::Majority)
        gate.majorityIsForNotMet = json.choice("majorityFor", names::kMajorityFor) == 1;
    return gate;
}

Minimum readMinimum(JsonReader &json)
{
    Minimum minimum;
    minimum.of = json.choice<Minimum::Of>("of", names::kMinimumOf);
    minimum.least = json.points("least");
    minimum.isPercent = json.choice("unit", names::kMinimumUnits) == 1;
    if (minimum.of != Minimum::Of::Total)
        minimum.axis = json.id<AxisId>("axis");
    if (minimum.of == Minimum::Of::Criterion)
        minimum.part = json.id<CriterionId>("part");
    return minimum;
}

Selection readSelection(JsonReader &parent)
{
    JsonReader json = parent.reader("selection");
    Selection selection;
    if (json.has("seats") == json.has("quota"))
        json.fault(ErrorCode::SeatsOrQuota, {});
    if (json.has("seats"))
        selection.seats = json.integer("seats", 1, kMostTeams);
    if (json.has("quota"))
        selection.quota = json.integer("quota", 0, kMostTeams);
    selection.order = json.choice<Selection::Order>("order", names::kOrders);
    selection.gateFillsQuota = json.boolean("gateFillsQuota");
    if (selection.seats && !selection.quota && selection.gateFillsQuota) // it would stand there and mean nothing
        json.fault(ErrorCode::NoQuotaToFill, QStringLiteral("gateFillsQuota"));
    selection.backFills = json.boolean("backFills");
    selection.vacancy = json.choice<Selection::Vacancy>("vacancy", names::kVacancies);
    json.finish();
    return selection;
}

// 2027, 2026-12 or 2026-12-31.
bool isPartOfDate(const QString &text)
{
    static const QRegularExpression kForm(
        QStringLiteral("\\A[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?\\z"));
    return kForm.match(text).hasMatch() &&
           (text.size() < 10 || QDate::fromString(text, Qt::ISODate).isValid());
}

Milestone readMilestone(JsonReader &json)
{
    Milestone milestone;
    milestone.id = json.id<MilestoneId>("id");
    milestone.title = readText(json, "title");
    milestone.date = json.text("date");
    if (!milestone.date.isEmpty() && !isPartOfDate(milestone.date))
        json.fault(ErrorCode::WrongType, QStringLiteral("date"), milestone.date,
                   QStringLiteral("part of a date"));
    return milestone;
}

ObjectionRules readObjections(JsonReader &parent)
{
    JsonReader json = parent.reader("objections");
    ObjectionRules rules;
    rules.days = json.integer("days", 1, kMostDays);
    rules.nextWorkingDay = json.boolean("nextWorkingDay");
    rules.handlingDays = json.integer("handlingDays", 1, kMostDays);
    json.finish();
    return rules;
}

TargetRules readTargets(JsonReader &parent)
{
    JsonReader json = parent.reader("targets");
    TargetRules targets;
    targets.percent = json.points("percent");
    json.list("benchmarks", kMostRows, [&](JsonReader &row) {
        TargetRules::Benchmark benchmark;
        benchmark.id = row.id<BenchmarkId>("id");
        benchmark.title = readText(row, "title");
        if (row.has("lowerIsBetter"))
            benchmark.lowerIsBetter = row.boolean("lowerIsBetter");
        targets.benchmarks.push_back(std::move(benchmark));
    });
    json.finish();
    return targets;
}

void readAdjustments(JsonReader &json, Plan &plan)
{
    if (json.has("adjustments"))
        json.list("adjustments", kMostRows, [&](JsonReader &row) {
            Adjustment adjustment;
            adjustment.id = row.id<AdjustmentId>("id");
            adjustment.title = readText(row, "title");
            adjustment.least = row.points("least");
            adjustment.most = row.points("most");
            plan.adjustments.push_back(std::move(adjustment));
        });
    if (json.has("adjustmentCap")) {
        JsonReader cap = json.reader("adjustmentCap");
        plan.adjustmentCap = Cap{cap.points("least"), cap.points("most")};
        cap.finish();
    }
}

} // namespace

Text readText(JsonReader &parent, const char *key, bool mayBeEmpty)
{
    JsonReader json = parent.reader(key);
    Text text{json.text("ko", 2000, mayBeEmpty), json.text("en", 2000, mayBeEmpty)};
    json.finish();
    return text;
}

Attendance readAttendance(JsonReader &parent)
{
    JsonReader json = parent.reader("attendance");
    Attendance attendance;
    if (json.has("quorum"))
        attendance.quorum = json.integer("quorum", 0, kMostEvaluators);
    if (json.has("leastForTeam"))
        attendance.leastForTeam = json.integer("leastForTeam", 0, kMostEvaluators);
    if (json.has("deadline")) {
        attendance.deadline = json.date("deadline");
        attendance.lateCounts = json.choice("late", names::kLate) == 1;
    }
    json.finish();
    return attendance;
}

void readRules(JsonReader &json, Plan &plan)
{
    readAdjustments(json, plan);
    if (json.has("minimums"))
        json.list("minimums", kMostRows,
                  [&](JsonReader &row) { plan.minimums.push_back(readMinimum(row)); });
    if (json.has("ties"))
        json.list("ties", kMostRows, [&](JsonReader &row) {
            TieStep step;
            step.by = row.choice<TieStep::By>("by", names::kTieBy);
            if (step.by != TieStep::By::Decision && row.has("axis"))
                step.axis = row.id<AxisId>("axis");
            plan.ties.push_back(std::move(step));
        });
    if (json.has("gates"))
        json.list("gates", kMostRows,
                  [&](JsonReader &row) { plan.gates.push_back(readGate(row)); });
    if (json.has("recognition"))
        plan.recognition = readVote(json, "recognition");
    if (json.has("verdict"))
        plan.verdict = readVote(json, "verdict");
    if (json.has("selection"))
        plan.selection = readSelection(json);
    if (json.has("schedule"))
        json.list("schedule", kMostRows,
                  [&](JsonReader &row) { plan.schedule.push_back(readMilestone(row)); });
    if (json.has("periodDays"))
        plan.periodDays = json.integer("periodDays", 0, kMostDays);
    if (json.has("objections"))
        plan.objections = readObjections(json);
    if (json.has("targets"))
        plan.targets = readTargets(json);
    if (json.has("disclosure")) {
        JsonReader disclosure = json.reader("disclosure");
        plan.disclosure.scores = disclosure.choice<Disclosure::Scores>("scores", names::kScores);
        plan.disclosure.hasMeans = disclosure.boolean("means");
        plan.disclosure.isAlphabetical = disclosure.boolean("alphabetical");
        disclosure.finish();
    }
}

} // namespace simsa
