#include "db/outcome_record.h"

#include "db/events.h"
#include "db/unseen.h"

namespace simsa {
namespace {

using namespace Qt::StringLiterals;

// In the order of Status.
constexpr const char *kStatuses[] = {"incomplete", "ranked", "through", "out", "pending"};

QString nameOf(Status status)
{
    return QString::fromLatin1(kStatuses[static_cast<size_t>(status)]);
}

Status statusOf(const QString &name)
{
    for (size_t i = 0; i < std::size(kStatuses); ++i)
        if (name == QLatin1StringView(kStatuses[i]))
            return static_cast<Status>(i);
    return Status::Incomplete;
}

std::map<TeamId, Placing> placingsOf(const Outcome &outcome)
{
    std::map<TeamId, Placing> placings;
    for (const TeamOutcome &team : outcome.teams)
        placings[team.team.id] = placingOf(team);
    return placings;
}

QJsonObject toJson(const QString &digest, const std::map<TeamId, Placing> &placings)
{
    QJsonArray teams;
    for (const auto &[team, placing] : placings)
        teams.append(QJsonObject{{u"id"_s, team.value},
                                 {u"rank"_s, placing.rank},
                                 {u"scoreRank"_s, placing.scoreRank},
                                 {u"total"_s, placing.total},
                                 {u"status"_s, nameOf(placing.status)}});
    return {{u"digest"_s, digest}, {u"teams"_s, teams}};
}

QString inShort(const TeamId &team, const Placing &placing)
{
    return QStringList{team.value, placing.total, QString::number(placing.rank),
                       QString::number(placing.scoreRank), nameOf(placing.status)}
        .join(u" / "_s);
}

KeptOutcome fromJson(const QString &at, const QJsonObject &json)
{
    KeptOutcome kept{at, json.value("digest"_L1).toString(), {}};
    const QJsonArray teams = json.value("teams"_L1).toArray();
    for (const QJsonValue value : teams) {
        const QJsonObject team = value.toObject();
        kept.teams[TeamId{team.value("id"_L1).toString()}] = {
            team.value("total"_L1).toString(), team.value("rank"_L1).toInt(),
            team.value("scoreRank"_L1).toInt(), statusOf(team.value("status"_L1).toString())};
    }
    return kept;
}

KeptOutcome keptIn(const Event &event)
{
    return fromJson(event.at, event.kind == event::kOutcomeChanged
                                  ? event.detail.value("after"_L1).toObject()
                                  : event.detail);
}

std::optional<KeptOutcome> lastTold(SQLite::Database &sql)
{
    const auto told = lastEvent(sql, {event::kOutcomeKept, event::kOutcomeChanged});
    return told ? std::optional<KeptOutcome>(keptIn(*told)) : std::nullopt;
}

Result<Results> currentResults(Workbook &workbook, const Plan &plan)
{
    return loadLedger(workbook).and_then(
        [&](const Ledger &ledger) { return resultsUnder(workbook, plan, ledger.facts); });
}

} // namespace

Placing placingOf(const TeamOutcome &team)
{
    return {team.shownTotal, team.rank, team.scoreRank, team.status};
}

std::vector<OutcomeChange> changesBetween(const Outcome &before, const Outcome &after)
{
    std::vector<OutcomeChange> changes;
    for (const TeamOutcome &team : after.teams) {
        const TeamOutcome *old = before.team(team.team.id);
        const OutcomeChange change{team.team.id, old ? placingOf(*old) : Placing(),
                                   placingOf(team)};
        if (change.before != change.after)
            changes.push_back(change);
    }
    return changes;
}

Result<std::vector<KeptOutcome>> keptOutcomes(Workbook &workbook)
{
    return workbook.database().guarded([&]() -> Result<std::vector<KeptOutcome>> {
        std::vector<KeptOutcome> outcomes;
        for (const Event &event :
             eventsOf(workbook.database().sql(), {event::kOutcomeKept, event::kOutcomeChanged}))
            outcomes.push_back(keptIn(event));
        return outcomes;
    });
}

void keepOutcome(Workbook &workbook, const Results &results)
{
    workbook.addEvent(event::kOutcomeKept, toJson(results.digest, placingsOf(results.outcome)));
}

Result<> noteOutcome(Workbook &workbook, const Plan &plan)
{
    const std::optional<KeptOutcome> told = lastTold(workbook.database().sql());
    if (!told)
        return {};
    const Result<Results> now = currentResults(workbook, plan);
    if (!now)
        return failure(now.error());
    const std::map<TeamId, Placing> placings = placingsOf(now->outcome);
    if (placings != told->teams)
        workbook.addEvent(event::kOutcomeChanged, {{u"before"_s, toJson(told->digest, told->teams)},
                                                   {u"after"_s, toJson(now->digest, placings)}});
    return {};
}

Result<> verifyOutcome(Workbook &workbook)
{
    const std::optional<KeptOutcome> told = lastTold(workbook.database().sql());
    if (!told)
        return {};
    const Result<Results> now = currentResults(workbook, workbook.round().plan);
    if (!now)
        return failure(now.error());
    for (const auto &[team, placing] : placingsOf(now->outcome)) {
        const auto before = told->teams.find(team);
        if (before == told->teams.end() || before->second != placing)
            return failure(ErrorCode::RecordBroken, event::kOutcomeKept, inShort(team, placing),
                           before == told->teams.end() ? QString() : inShort(team, before->second));
    }
    return {};
}

} // namespace simsa
