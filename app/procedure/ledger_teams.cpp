#include "app/procedure/ledger_parts.h"

#include <algorithm>

namespace simsa::acts {
namespace {

auto adjustmentGiven(Facts &facts, const Act &act)
{
    return std::find_if(facts.adjustments.begin(), facts.adjustments.end(),
                        [&](const AdjustmentGiven &given) {
                            return given.team == act.id<TeamId>("team") &&
                                   given.adjustment == act.id<AdjustmentId>("adjustment");
                        });
}

std::pair<EvaluatorId, TeamId> evaluatorAndTeam(const Act &act)
{
    return {act.id<EvaluatorId>("evaluator"), act.id<TeamId>("team")};
}

// Whether an earlier order of a tie has two teams of the later one: both cannot hold.
bool contradicts(const std::vector<TeamId> &earlier, const std::vector<TeamId> &later)
{
    return std::count_if(earlier.begin(), earlier.end(), [&](const TeamId &team) {
               return std::find(later.begin(), later.end(), team) != later.end();
           }) >= 2;
}

Result<> checkPositive(const Act &act, const char *field)
{
    if (act.points(field) > Points())
        return {};
    return refuse(ErrorCode::OutOfRange, field, act.text(field), QStringLiteral("> 0"));
}

// What is divided by may not be 0: the reference's value, or the team's where lower is better.
Result<> checkValue(const Act &act, const TargetRules &rules)
{
    const auto benchmark =
        std::find_if(rules.benchmarks.begin(), rules.benchmarks.end(), [&](const auto &candidate) {
            return candidate.id == act.id<BenchmarkId>("benchmark");
        });
    const bool mayBeNought = act.has("team") && !benchmark->lowerIsBetter;
    if (mayBeNought && act.points("value") == Points())
        return {};
    return checkPositive(act, "value");
}

} // namespace

Result<> adjusted(Ledger &ledger, const Act &act, const RoundView &round)
{
    const Adjustment &rule = *round.plan.adjustment(act.id<AdjustmentId>("adjustment"));
    if (adjustmentGiven(ledger.facts, act) != ledger.facts.adjustments.end())
        return refuse(ErrorCode::AlreadyRecorded, "adjustment", rule.id.value);
    const Points points = act.points("points");
    if (points < rule.least || points > rule.most || points == Points())
        return refuse(
            ErrorCode::OutOfRange, "points", points.toString(),
            QStringLiteral("%1 – %2, ≠ 0").arg(rule.least.toString(), rule.most.toString()));
    ledger.facts.adjustments.push_back(
        {act.id<TeamId>("team"), rule.id, points, act.text("reason")});
    return {};
}

Result<> adjustmentWithdrawn(Ledger &ledger, const Act &act)
{
    const auto given = adjustmentGiven(ledger.facts, act);
    if (given == ledger.facts.adjustments.end())
        return refuse(ErrorCode::NotRecorded, "adjustment", act.text("adjustment"));
    ledger.facts.adjustments.erase(given);
    return {};
}

Result<> itemTarget(Ledger &ledger, const Act &act, const RoundView &round)
{
    const ItemId id = act.id<ItemId>("item");
    const Conversion &conversion = round.plan.item(id)->conversion;
    if (conversion != Conversion::RatioToTarget || conversion.target)
        return refuse(ErrorCode::NoOwnTarget, "item", id.value);
    if (const auto positive = checkPositive(act, "target"); !positive)
        return positive;
    ledger.facts.itemTargets[{act.id<TeamId>("team"), id}] = act.points("target");
    return {};
}

Result<> excluded(Ledger &ledger, const Act &act, const RoundView &round)
{
    const auto pair = evaluatorAndTeam(act);
    const auto &recusals = round.panel.recusals;
    if (std::find(recusals.begin(), recusals.end(), Recusal{pair.first, pair.second}) !=
        recusals.end())
        return refuse(ErrorCode::AlreadyRecused, "evaluator", pair.first.value);
    if (!ledger.facts.excluded.insert(pair).second)
        return refuse(ErrorCode::AlreadyRecorded, "evaluator", pair.first.value);
    return {};
}

Result<> readmitted(Ledger &ledger, const Act &act)
{
    if (ledger.facts.excluded.erase(evaluatorAndTeam(act)) == 0)
        return refuse(ErrorCode::NotRecorded, "evaluator", act.text("evaluator"));
    return {};
}

Result<> disqualified(Ledger &ledger, const Act &act)
{
    if (!ledger.facts.disqualified.emplace(act.id<TeamId>("team"), act.text("reason")).second)
        return refuse(ErrorCode::AlreadyRecorded, "team", act.text("team"));
    return {};
}

Result<> restored(Ledger &ledger, const Act &act)
{
    if (ledger.facts.disqualified.erase(act.id<TeamId>("team")) == 0)
        return refuse(ErrorCode::NotRecorded, "team", act.text("team"));
    return {};
}

Result<> withdrew(Ledger &ledger, const Act &act)
{
    if (!ledger.facts.withdrawn.insert(act.id<TeamId>("team")).second)
        return refuse(ErrorCode::AlreadyRecorded, "team", act.text("team"));
    return {};
}

Result<> tieDecided(Ledger &ledger, const Act &act)
{
    std::vector<TeamId> order;
    for (const QString &team : act.list("teams"))
        order.push_back(TeamId{team});
    if (order.size() < 2)
        return refuse(ErrorCode::TieNeedsTeams, "teams");
    auto &orders = ledger.facts.tieOrders;
    std::erase_if(orders, [&](const auto &earlier) { return contradicts(earlier, order); });
    orders.push_back(std::move(order));
    return {};
}

// The panel that is handed in may have the evaluator already: when the acts of a workbook are gone
// through again, or when a trial shows what adding comes to.
Result<> evaluatorAdded(Ledger &ledger, const Act &act, const RoundView &round)
{
    Added added{
        {act.id<EvaluatorId>("newEvaluator"), act.id<GroupId>("group"), act.text("name"), true},
        {},
        {},
        act.text("reason")};
    const auto isSame = [&](const EvaluatorId &id) {
        // Files are named after evaluators: e1 and E1 would be one file on many systems.
        return id.value.compare(added.evaluator.id.value, Qt::CaseInsensitive) == 0;
    };
    for (const Added &earlier : ledger.added)
        if (isSame(earlier.evaluator.id))
            return refuse(ErrorCode::DuplicateId, "newEvaluator", earlier.evaluator.id.value);
    for (const Evaluator &member : round.panel.evaluators)
        if (!member.isAdded && isSame(member.id))
            return refuse(ErrorCode::DuplicateId, "newEvaluator", member.id.value);
    if (act.has("replaces")) {
        added.replaces = act.id<EvaluatorId>("replaces");
        for (const Added &earlier : ledger.added)
            if (earlier.replaces == added.replaces)
                return refuse(ErrorCode::EvaluatorReplaced, "replaces", added.replaces->value);
        for (const Evaluator &member : round.panel.evaluators)
            if (member.id == *added.replaces && member.group != added.evaluator.group)
                return refuse(ErrorCode::OtherGroup, "group", added.evaluator.group.value,
                              member.group.value);
    }
    for (const QString &team : act.list("recused"))
        added.recused.push_back(TeamId{team});
    if (added.recused.size() == round.teams.size())
        return refuse(ErrorCode::NothingToJudge, "recused", added.evaluator.id.value);
    ledger.added.push_back(std::move(added));
    return {};
}

Result<> groupClosed(Ledger &ledger, const Act &act)
{
    if (!ledger.closedGroups.emplace(act.id<GroupId>("group"), act.text("reason")).second)
        return refuse(ErrorCode::AlreadyRecorded, "group", act.text("group"));
    return {};
}

Result<> targetValue(Ledger &ledger, const Act &act, const RoundView &round)
{
    if (act.has("percent") && !act.has("team"))
        return refuse(ErrorCode::PercentNeedsTeam, "percent");
    if (act.has("percent"))
        if (const auto positive = checkPositive(act, "percent"); !positive)
            return positive;
    if (const auto usable = checkValue(act, *round.plan.targets); !usable)
        return usable;
    if (resemblesPerson(act.text("confirmedBy"), act.text("supplier")))
        return refuse(ErrorCode::SamePerson, "confirmedBy", act.text("confirmedBy"));

    TargetValue value;
    value.benchmark = act.id<BenchmarkId>("benchmark");
    if (act.has("team"))
        value.team = act.id<TeamId>("team");
    value.value = act.points("value");
    if (act.has("percent"))
        value.percent = act.points("percent");
    value.model = act.text("model");
    value.supplier = act.text("supplier");
    value.date = act.date("date");
    value.document = act.text("document");
    value.confirmedBy = act.text("confirmedBy");
    std::erase_if(ledger.targetValues, [&](const TargetValue &earlier) {
        return earlier.benchmark == value.benchmark && earlier.team == value.team;
    });
    ledger.targetValues.push_back(std::move(value));
    return {};
}

} // namespace simsa::acts
