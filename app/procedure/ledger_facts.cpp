#include "app/procedure/ledger.h"

#include <QJsonArray>

#include <algorithm>

namespace simsa {
namespace {

using namespace Qt::StringLiterals;

// A choice as the file spells it.
QString choiceName(ActKind kind, const char *key, int index)
{
    for (const ActField &field : formOf(kind).fields)
        if (QLatin1StringView(field.key) == QLatin1StringView(key))
            return QString::fromLatin1(field.choices[static_cast<size_t>(index)]);
    return {};
}

// Rows in the order of what tells them apart, however they were recorded.
template <typename Row, typename Key, typename ToJson>
QJsonArray sorted(std::vector<Row> rows, Key key, ToJson toJson)
{
    std::sort(rows.begin(), rows.end(),
              [&](const Row &a, const Row &b) { return key(a) < key(b); });
    QJsonArray json;
    for (const Row &row : rows)
        json.append(toJson(row));
    return json;
}

QJsonArray findings(const Facts &facts)
{
    return sorted(
        facts.findings, [](const Finding &row) { return row.id; },
        [](const Finding &row) {
            return QJsonObject{{u"id"_s, row.id},
                               {u"gate"_s, row.gate.value},
                               {u"team"_s, row.team.value},
                               {u"viewpoint"_s, row.viewpoint.value},
                               {u"severity"_s, choiceName(ActKind::Finding, "severity",
                                                          static_cast<int>(row.severity))},
                               {u"text"_s, row.text},
                               {u"evidence"_s, row.evidence}};
        });
}

QJsonArray opinions(const Facts &facts)
{
    return sorted(
        facts.opinions,
        [](const ViewpointOpinion &row) { return std::tuple(row.gate, row.team, row.viewpoint); },
        [](const ViewpointOpinion &row) {
            return QJsonObject{{u"gate"_s, row.gate.value},
                               {u"team"_s, row.team.value},
                               {u"viewpoint"_s, row.viewpoint.value},
                               {u"text"_s, row.text},
                               {u"by"_s, row.by}};
        });
}

QJsonObject decision(const TeamId &team, const CommitteeDecision &decided)
{
    return {{u"team"_s, team.value},           {u"for"_s, decided.isFor},
            {u"votesFor"_s, decided.votesFor}, {u"votesAgainst"_s, decided.votesAgainst},
            {u"withheld"_s, decided.withheld}, {u"minority"_s, decided.minority},
            {u"reason"_s, decided.reason}};
}

QJsonArray gateDecisions(const Facts &facts)
{
    QJsonArray json;
    for (const auto &[key, decided] : facts.gateDecisions) {
        QJsonObject row = decision(key.second, decided);
        row.insert(u"gate"_s, key.first.value);
        json.append(row);
    }
    return json;
}

QJsonArray recognitions(const Facts &facts)
{
    QJsonArray json;
    for (const auto &[team, decided] : facts.recognitions)
        json.append(decision(team, decided));
    return json;
}

QJsonArray verdicts(const Facts &facts)
{
    QJsonArray json;
    for (const auto &[team, decided] : facts.verdicts) {
        QJsonObject row = decision(team, decided);
        const int mark = static_cast<int>(decided.verdict.units() / Points::kOne);
        row.insert(u"verdict"_s, choiceName(ActKind::VerdictDecided, "verdict", mark));
        json.append(row);
    }
    return json;
}

QJsonArray teamDecisions(const Facts &facts)
{
    QJsonArray json;
    for (const auto &[team, decided] : facts.teamDecisions)
        json.append(decision(team, decided));
    return json;
}

QJsonArray adjustments(const Facts &facts)
{
    return sorted(
        facts.adjustments,
        [](const AdjustmentGiven &row) { return std::tuple(row.team, row.adjustment); },
        [](const AdjustmentGiven &row) {
            return QJsonObject{{u"team"_s, row.team.value},
                               {u"adjustment"_s, row.adjustment.value},
                               {u"points"_s, row.points.toString()},
                               {u"reason"_s, row.reason}};
        });
}

QJsonArray excluded(const Facts &facts)
{
    QJsonArray json;
    for (const auto &[evaluator, team] : facts.excluded)
        json.append(QJsonObject{{u"evaluator"_s, evaluator.value}, {u"team"_s, team.value}});
    return json;
}

QJsonArray disqualified(const Facts &facts)
{
    QJsonArray json;
    for (const auto &[team, reason] : facts.disqualified)
        json.append(QJsonObject{{u"team"_s, team.value}, {u"reason"_s, reason}});
    return json;
}

template <typename Teams> QJsonArray ids(const Teams &teams)
{
    QJsonArray json;
    for (const TeamId &team : teams)
        json.append(team.value);
    return json;
}

QJsonArray itemTargets(const Facts &facts)
{
    QJsonArray json;
    for (const auto &[key, target] : facts.itemTargets)
        json.append(QJsonObject{{u"team"_s, key.first.value},
                                {u"item"_s, key.second.value},
                                {u"target"_s, target.toString()}});
    return json;
}

} // namespace

QJsonObject factsToJson(const Facts &facts)
{
    const std::pair<QString, QJsonArray> parts[] = {
        {u"findings"_s, findings(facts)},
        {u"opinions"_s, opinions(facts)},
        {u"gateDecisions"_s, gateDecisions(facts)},
        {u"recognitions"_s, recognitions(facts)},
        {u"verdicts"_s, verdicts(facts)},
        {u"teamDecisions"_s, teamDecisions(facts)},
        {u"adjustments"_s, adjustments(facts)},
        {u"excluded"_s, excluded(facts)},
        {u"disqualified"_s, disqualified(facts)},
        {u"withdrawn"_s, ids(facts.withdrawn)},
        {u"tieOrders"_s, sorted(
                             facts.tieOrders, [](const auto &order) { return order; },
                             [](const auto &order) { return ids(order); })},
        {u"itemTargets"_s, itemTargets(facts)},
    };
    QJsonObject json;
    for (const auto &[name, rows] : parts)
        if (!rows.isEmpty())
            json.insert(name, rows);
    return json;
}

} // namespace simsa
