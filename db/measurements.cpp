#include "db/measurements.h"

#include "db/acts.h"
#include "db/events.h"
#include "db/outcome_record.h"

#include <algorithm>

namespace simsa {
namespace {

using namespace Qt::StringLiterals;
using Key = std::pair<TeamId, ItemId>;

constexpr char kInsertMeasurement[] = "INSERT INTO measurement (team, item, units, entered_at)"
                                      " SELECT number, ?2, ?3, ?4 FROM team WHERE id = ?1";
constexpr char kSelectMeasurements[] =
    "SELECT t.id, m.item, m.units FROM measurement m JOIN team t ON t.number = m.team"
    " ORDER BY m.number";

std::map<Key, Points> storedValues(SQLite::Database &sql)
{
    std::map<Key, Points> values;
    SQLite::Statement select(sql, kSelectMeasurements);
    while (select.executeStep())
        values[{TeamId{textOf(select.getColumn(0))}, ItemId{textOf(select.getColumn(1))}}] =
            Points::fromUnits(select.getColumn(2).getInt64());
    return values;
}

Result<> checkValue(const Round &round, const Measurement &value)
{
    const bool hasTeam = std::any_of(round.teams.begin(), round.teams.end(),
                                     [&](const Team &team) { return team.id == value.team; });
    if (!hasTeam)
        return failure(ErrorCode::UnknownTeam, {}, value.team.value);
    const Item *item = round.plan.item(value.item);
    if (!item)
        return failure(ErrorCode::UnknownItem, {}, value.item.value);
    if (item->isCarried)
        return failure(ErrorCode::ItemIsCarried, {}, value.item.value);
    if (value.value < Points() || value.value > item->most)
        return failure(ErrorCode::OutOfRange, value.team.value + u'/' + item->id.value,
                       value.value.toString(), u"0–%1"_s.arg(item->most.toString()));
    return {};
}

std::vector<Key> missingIn(const Round &round, const Facts &facts,
                           const std::map<Key, Points> &values)
{
    std::vector<Key> missing;
    for (const Team &team : round.teams)
        for (const Item &item : round.plan.items())
            if (!item.isCarried && !facts.withdrawn.contains(team.id) &&
                !values.contains({team.id, item.id}))
                missing.push_back({team.id, item.id});
    return missing;
}

// What they come to in the round as it stands; in the caller's transaction.
Result<ValueChanges> changesOf(Workbook &workbook, const Ledger &ledger,
                               const std::vector<Measurement> &values)
{
    if (ledger.confirmed)
        return failure(ErrorCode::ResultConfirmed, {}, ledger.confirmed->toString(Qt::ISODate));
    std::map<Key, Points> stored = storedValues(workbook.database().sql());
    ValueChanges changes;
    for (const Measurement &value : values) {
        if (const auto ok = checkValue(workbook.round(), value); !ok)
            return failure(ok.error());
        const auto old = stored.find({value.team, value.item});
        if (old != stored.end() && old->second == value.value) {
            ++changes.unchanged;
            continue;
        }
        if (ledger.facts.withdrawn.contains(value.team))
            return failure(ErrorCode::TeamHasLeft, value.item.value, value.team.value);
        if (old == stored.end())
            changes.fresh.push_back({value.team, value.item, {}, value.value});
        else
            changes.replaced.push_back({value.team, value.item, old->second, value.value});
        stored[{value.team, value.item}] = value.value;
    }
    changes.missing = missingIn(workbook.round(), ledger.facts, stored);
    return changes;
}

Result<> storeChanges(Workbook &workbook, const ValueChanges &changes)
{
    std::vector<Measurement> values;
    for (const auto *some : {&changes.fresh, &changes.replaced})
        for (const ValueChange &change : *some)
            values.push_back({change.team, change.item, change.after});
    if (values.empty())
        return {};
    return storeValues(workbook, values).and_then([&] {
        return noteOutcome(workbook, workbook.round().plan);
    });
}

Result<ValuesEntered> enterNow(Workbook &workbook, const std::vector<Measurement> &values,
                               const ValueChanges *agreed)
{
    const Result<Ledger> before = loadLedger(workbook);
    if (!before)
        return failure(before.error());
    Result<ValueChanges> changes = changesOf(workbook, *before, values);
    if (!changes)
        return failure(changes.error());
    if (agreed && agreed->replaced != changes->replaced)
        return failure({ErrorCode::ChangedElsewhere, workbook.path()});
    SQLite::Database &sql = workbook.database().sql();
    const QStringList changed{event::kOutcomeChanged};
    const size_t noted = eventsOf(sql, changed).size();
    if (const auto ok = storeChanges(workbook, *changes); !ok)
        return failure(ok.error());
    const Result<Ledger> after = loadLedger(workbook);
    if (!after)
        return failure(after.error());
    ValuesEntered entered{std::move(*changes), eventsOf(sql, changed).size() > noted, {}};
    if (after->isNoticeOutdated && !before->isNoticeOutdated && after->objectionPeriod)
        entered.outdatedNotice = after->objectionPeriod->notice;
    return entered;
}

} // namespace

Result<ValueChanges> previewValues(Workbook &workbook, const std::vector<Measurement> &values)
{
    if (const auto ok = requireFrozen(workbook); !ok)
        return failure(ok.error());
    return named(workbook.look([&] {
        return loadLedger(workbook).and_then(
            [&](const Ledger &ledger) { return changesOf(workbook, ledger, values); });
    }),
                 workbook.path());
}

Result<ValuesEntered> enterValues(Workbook &workbook, const std::vector<Measurement> &values,
                                  const ValueChanges *agreed)
{
    if (const auto ok = requireFrozen(workbook); !ok)
        return failure(ok.error());
    return named(workbook.change([&] { return enterNow(workbook, values, agreed); }),
                 workbook.path());
}

Result<std::vector<Key>> missingValues(Workbook &workbook)
{
    if (const auto ok = requireFrozen(workbook); !ok)
        return failure(ok.error());
    return workbook.look([&] {
        return loadLedger(workbook).map([&](const Ledger &ledger) {
            return missingIn(workbook.round(), ledger.facts,
                             storedValues(workbook.database().sql()));
        });
    });
}

Result<> storeValues(Workbook &workbook, const std::vector<Measurement> &values)
{
    SQLite::Statement insert(workbook.database().sql(), kInsertMeasurement);
    QJsonArray rows;
    for (const Measurement &value : values) {
        bindText(insert, 1, value.team.value);
        bindText(insert, 2, value.item.value);
        insert.bind(3, static_cast<int64_t>(value.value.units()));
        bindText(insert, 4, workbook.now());
        if (insert.exec() != 1)
            return failure({ErrorCode::UnknownTeam, workbook.path(), {}, value.team.value});
        insert.reset();
        rows.append(QJsonArray{value.team.value, value.item.value, value.value.toString()});
    }
    workbook.addEvent(event::kValuesEntered, {{u"values"_s, rows}});
    return {};
}

} // namespace simsa
