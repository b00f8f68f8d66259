#include "app/procedure/ledger_parts.h"

#include <algorithm>

namespace simsa {
namespace {

// Nothing where somebody may still object. A team that has withdrawn need not waive.
std::optional<QDate> lastWaiver(const Ledger &ledger)
{
    QDate last = ledger.objectionPeriod->notice;
    for (const TeamId &team : ledger.mayObject) {
        if (ledger.facts.withdrawn.contains(team))
            continue;
        const auto waiver = ledger.waivers.find(team);
        if (waiver == ledger.waivers.end())
            return std::nullopt;
        last = std::max(last, waiver->second);
    }
    return last;
}

// One table row a line: the date, a blank, the name. Everything else is told by the table's reader.
CsvTable tableOf(const QStringList &days)
{
    CsvTable table{{QStringLiteral("date"), QStringLiteral("name")}, {}};
    for (qsizetype i = 0; i < days.size(); ++i) {
        const QString day = days.at(i).trimmed();
        const qsizetype blank = day.indexOf(u' ');
        const QString name = blank < 0 ? QString() : day.mid(blank).trimmed();
        table.rows.push_back({static_cast<int>(i) + 1, {day.left(blank), name}});
    }
    return table;
}

// An error of the table, with the place in the act.
Error inDays(Error error)
{
    error.place =
        error.line > 0 ? QStringLiteral("days[%1]").arg(error.line - 1) : QStringLiteral("days");
    error.line = 0;
    return error;
}

} // namespace

Result<QDate> confirmableFrom(const Ledger &ledger)
{
    if (!ledger.isNotified())
        return failure(ErrorCode::NotNotified);
    if (ledger.isNoticeOutdated)
        return failure(ErrorCode::NoticeOutdated, {},
                       ledger.objectionPeriod->notice.toString(Qt::ISODate));
    QDate from = ledger.objectionPeriod->effective.addDays(1);
    if (const auto waived = lastWaiver(ledger))
        from = std::min(from, *waived);
    for (const Objection &objection : ledger.objections) {
        if (objection.ruled == Ruled::Open)
            return failure(ErrorCode::ObjectionOpen, {}, objection.id);
        from = std::max(from, objection.decided);
    }
    return from;
}

namespace acts {

Result<> holidays(Ledger &ledger, const Act &act)
{
    Result<Holidays> table = holidaysFromCsv(tableOf(act.list("days")));
    if (!table)
        return failure(inDays(table.error()));
    ledger.holidays = std::move(*table);
    return {};
}

Result<> notified(Ledger &ledger, const Act &act, const RoundView &round)
{
    if (!round.plan.objections)
        return refuse(ErrorCode::NoObjectionRules, "kind");
    if (ledger.isNotified()) {
        const QDate earlier = ledger.objectionPeriod->notice;
        if (!ledger.isNoticeOutdated)
            return refuse(ErrorCode::NoticeStands, "kind", earlier.toString(Qt::ISODate));
        if (const auto later = checkNotBefore(act, "date", earlier); !later)
            return later;
    }
    const ObjectionRules &rules = *round.plan.objections;
    const auto period =
        deadlineAfter(act.date("date"), rules.days, rules.nextWorkingDay, ledger.holidays);
    if (!period)
        return refuse(period.error().code, "date", period.error().found, period.error().expected);

    ledger.objectionPeriod = *period;
    ledger.isNoticeOutdated = false;
    ledger.waivers.clear(); // they were about another result
    ledger.mayObject.clear();
    for (const QString &team : act.list("mayObject"))
        ledger.mayObject.insert(TeamId{team});
    if (ledger.mayObject.empty())
        for (const Team &team : round.teams)
            ledger.mayObject.insert(team.id);
    return {};
}

Result<> checkMayObject(const Ledger &ledger, const TeamId &team)
{
    if (!ledger.isNotified())
        return refuse(ErrorCode::NotNotified, "kind");
    if (!ledger.mayObject.contains(team))
        return refuse(ErrorCode::MayNotObject, "team", team.value);
    return {};
}

Result<> waived(Ledger &ledger, const Act &act)
{
    const TeamId team = act.id<TeamId>("team");
    if (const auto may = checkMayObject(ledger, team); !may)
        return may;
    if (ledger.waivers.contains(team))
        return refuse(ErrorCode::AlreadyRecorded, "team", team.value);
    for (const Objection &objection : ledger.objections)
        if (objection.team == team && objection.ruled == Ruled::Open)
            return refuse(ErrorCode::ObjectionOpen, "team", objection.id);
    if (const auto later = checkNotBefore(act, "date", ledger.objectionPeriod->notice); !later)
        return later;
    ledger.waivers.emplace(team, act.date("date"));
    return {};
}

Result<> confirmed(Ledger &ledger, const Act &act)
{
    if (ledger.confirmed)
        return refuse(ErrorCode::AlreadyRecorded, "kind", ledger.confirmed->toString(Qt::ISODate));
    const auto from = confirmableFrom(ledger);
    if (!from)
        return refuse(from.error().code, "kind", from.error().found);
    if (const auto later = checkNotBefore(act, "date", *from); !later)
        return later;
    ledger.confirmed = act.date("date");
    return {};
}

Result<> reopened(Ledger &ledger, const Act &act)
{
    if (!ledger.confirmed)
        return refuse(ErrorCode::ResultNotConfirmed, "kind");
    if (const auto later = checkNotBefore(act, "date", *ledger.confirmed); !later)
        return later;
    ledger.confirmed.reset();
    return {};
}

} // namespace acts
} // namespace simsa
