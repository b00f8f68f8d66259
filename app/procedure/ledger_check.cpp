#include "app/procedure/ledger_parts.h"

#include <algorithm>

namespace simsa::acts {
namespace {

bool hasTeam(const RoundView &round, const QString &id)
{
    return std::any_of(round.teams.begin(), round.teams.end(),
                       [&](const Team &team) { return team.id.value == id; });
}

bool hasEvaluator(const RoundView &round, const QString &id)
{
    const auto &evaluators = round.panel.evaluators;
    return std::any_of(evaluators.begin(), evaluators.end(),
                       [&](const Evaluator &evaluator) { return evaluator.id.value == id; });
}

bool hasViewpoint(const Gate *gate, const QString &id)
{
    return gate && std::any_of(gate->viewpoints.begin(), gate->viewpoints.end(),
                               [&](const Viewpoint &view) { return view.id.value == id; });
}

bool hasBenchmark(const Plan &plan, const QString &id)
{
    return plan.targets &&
           std::any_of(
               plan.targets->benchmarks.begin(), plan.targets->benchmarks.end(),
               [&](const TargetRules::Benchmark &benchmark) { return benchmark.id.value == id; });
}

Result<> checkTeams(const Act &act, const char *key, const RoundView &round)
{
    const QStringList teams = act.list(key);
    for (qsizetype i = 0; i < teams.size(); ++i) {
        const QString place = QStringLiteral("%1[%2]").arg(QString::fromLatin1(key)).arg(i);
        if (!hasTeam(round, teams.at(i)))
            return failure(ErrorCode::UnknownTeam, place, teams.at(i));
        if (teams.indexOf(teams.at(i)) < i)
            return failure(ErrorCode::DuplicateId, place, teams.at(i));
    }
    return {};
}

// What is said where the round has nothing of that name; nothing for fields that name nothing.
std::optional<ErrorCode> unknown(const Act &act, const ActField &field, const RoundView &round)
{
    const auto unless = [](bool isKnown, ErrorCode code) {
        return isKnown ? std::nullopt : std::optional(code);
    };
    const Plan &plan = round.plan;
    const QString id = act.text(field.key);
    switch (field.type) {
    case FieldType::Team: return unless(hasTeam(round, id), ErrorCode::UnknownTeam);
    case FieldType::Evaluator: return unless(hasEvaluator(round, id), ErrorCode::UnknownEvaluator);
    case FieldType::Group: return unless(plan.group(GroupId{id}), ErrorCode::UnknownGroup);
    case FieldType::Gate: return unless(plan.gate(GateId{id}), ErrorCode::UnknownGate);
    case FieldType::Viewpoint:
        return unless(hasViewpoint(plan.gate(act.id<GateId>("gate")), id),
                      ErrorCode::UnknownViewpoint);
    case FieldType::Adjustment:
        return unless(plan.adjustment(AdjustmentId{id}), ErrorCode::UnknownAdjustment);
    case FieldType::Item: return unless(plan.item(ItemId{id}), ErrorCode::UnknownItem);
    case FieldType::Benchmark: return unless(hasBenchmark(plan, id), ErrorCode::UnknownBenchmark);
    default: return std::nullopt;
    }
}

} // namespace

Result<> checkReferences(const Act &act, const RoundView &round)
{
    for (const ActField &field : formOf(act.kind).fields) {
        if (!act.has(field.key))
            continue;
        if (const auto code = unknown(act, field, round))
            return refuse(*code, field.key, act.text(field.key));
        if (field.type == FieldType::Teams)
            if (const auto known = checkTeams(act, field.key, round); !known)
                return known;
    }
    return {};
}

Result<> checkNotBefore(const Act &act, const char *field, QDate first)
{
    const QDate date = act.date(field);
    if (date >= first)
        return {};
    return refuse(ErrorCode::TooEarly, field, date.toString(Qt::ISODate),
                  first.toString(Qt::ISODate));
}

} // namespace simsa::acts
