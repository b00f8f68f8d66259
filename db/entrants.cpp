#include "db/entrants.h"

#include "db/events.h"
#include "db/round_store.h"
#include "db/unseen.h"

#include <QSet>

#include <algorithm>

namespace simsa {
namespace {

using namespace Qt::StringLiterals;

const Item *carriedItem(const std::vector<Item> &items)
{
    const auto it =
        std::find_if(items.begin(), items.end(), [](const Item &item) { return item.isCarried; });
    return it == items.end() ? nullptr : &*it;
}

Result<> checkFits(const Item &item, const TeamId &team, Points total)
{
    if (total < Points() || total > item.most)
        return failure(ErrorCode::OutOfRange, team.value + u" / "_s + item.id.value,
                       total.toString(), u"0–%1"_s.arg(item.most.toString()));
    return {};
}

Result<std::vector<Team>> teamsOfNext(const Workbook &previous, const Outcome &outcome,
                                      const std::vector<Team> &joining)
{
    std::vector<Team> teams;
    // In the order in which they were listed, which tells nobody how they ranked.
    for (const Team &team : previous.round().teams)
        if (goesOn(previous.round().plan, *outcome.team(team.id)))
            teams.push_back({team.id, team.name, previous.programme().title});
    if (teams.empty())
        return failure(ErrorCode::NoTeams);
    QSet<QString> taken;
    for (const Team &team : teams)
        taken.insert(team.id.value.toLower());
    for (const Team &team : joining) {
        // Files are named after teams: a1 and A1 would be one file on many systems.
        if (taken.contains(team.id.value.toLower()))
            return failure(ErrorCode::DuplicateId, {}, team.id.value);
        taken.insert(team.id.value.toLower());
        teams.push_back(team);
    }
    return teams;
}

} // namespace

Result<LookNote> openRoundFrom(Workbook &next, const Plan &plan, const Panel &panel,
                               Workbook &previous, const std::vector<Team> &joining)
{
    if (next.state() == RoundState::Frozen)
        return failure({ErrorCode::RoundFrozen, next.path()});
    if (const auto verified = verifyWorkbook(previous); !verified)
        return failure(verified.error());
    const Result<Ledger> ledger = loadLedger(previous);
    const Result<Results> results = loadResults(previous);
    if (!ledger || !results)
        return failure(ledger ? results.error() : ledger.error());
    if (!ledger->confirmed)
        return failure({ErrorCode::NotConfirmed, previous.path()});
    // A confirmed outcome is decided; were it not, nobody would be left out without a word.
    if (!results->outcome.isDecided())
        return failure({ErrorCode::OutcomePending,
                        previous.path(),
                        {},
                        results->outcome.undecided.front().teams.front().value});
    const Result<std::vector<Team>> teams = teamsOfNext(previous, results->outcome, joining);
    if (!teams)
        return failure(inFile(teams.error(), previous.path()));

    const std::vector<Item> items = plan.items();
    const Item *carried = carriedItem(items);
    QJsonArray ids;
    QJsonArray totals;
    for (const Team &team : previous.round().teams) {
        const TeamOutcome &outcome = *results->outcome.team(team.id);
        if (!goesOn(previous.round().plan, outcome))
            continue;
        ids.append(team.id.value);
        if (!carried || !outcome.total)
            continue;
        const Points total = rounded(*outcome.total, 6);
        if (const auto ok = checkFits(*carried, team.id, total); !ok)
            return failure(inFile(ok.error(), next.path()));
        totals.append(QJsonArray{team.id.value, total.toString()});
    }
    QJsonObject entrants{{u"programme"_s, previous.programme().id},
                         {u"plan"_s, results->planFingerprint},
                         {u"digest"_s, results->digest},
                         {u"teams"_s, ids}};
    if (carried)
        entrants[u"totals"_s] = totals;
    const Result<> stored =
        next.database().guarded([&] { return storeRound(next, plan, *teams, panel, entrants); });
    return stored.and_then([&] { return next.reload(); }).map([&] {
        return noteLook(previous, *results);
    });
}

Result<std::optional<Origin>> originOf(Workbook &workbook)
{
    return workbook.database().guarded([&]() -> Result<std::optional<Origin>> {
        const std::optional<Event> taken =
            lastEvent(workbook.database().sql(), {event::kEntrantsTaken});
        if (!taken)
            return std::nullopt;
        return Origin{taken->detail.value("programme"_L1).toString(),
                      taken->detail.value("plan"_L1).toString(),
                      taken->detail.value("digest"_L1).toString(),
                      static_cast<int>(taken->detail.value("teams"_L1).toArray().size())};
    });
}

Result<> requireEntrants(SQLite::Database &sql, const std::vector<Team> &teams)
{
    const std::optional<Event> taken = lastEvent(sql, {event::kEntrantsTaken});
    if (!taken)
        return {};
    const QJsonArray ids = taken->detail.value("teams"_L1).toArray();
    for (const QJsonValue id : ids)
        if (std::none_of(teams.begin(), teams.end(),
                         [&](const Team &team) { return team.id.value == id.toString(); }))
            return failure(ErrorCode::EntrantMissing, {}, id.toString());
    return {};
}

Result<std::vector<Measurement>> carriedTotals(SQLite::Database &sql, const Plan &plan)
{
    std::vector<Measurement> values;
    const std::vector<Item> items = plan.items();
    const Item *carried = carriedItem(items);
    if (!carried)
        return values;
    const std::optional<Event> taken = lastEvent(sql, {event::kEntrantsTaken});
    if (!taken || !taken->detail.contains("totals"_L1))
        return failure(ErrorCode::NothingCarried, {}, carried->id.value);
    const QJsonArray totals = taken->detail.value("totals"_L1).toArray();
    for (const QJsonValue row : totals) {
        const TeamId team{row.toArray().at(0).toString()};
        const std::optional<Points> total = Points::parse(row.toArray().at(1).toString());
        if (!total)
            return failure(ErrorCode::RecordBroken, event::kEntrantsTaken);
        if (const auto ok = checkFits(*carried, team, *total); !ok)
            return failure(ok.error());
        values.push_back({team, carried->id, *total});
    }
    return values;
}

} // namespace simsa
