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

// In the order of ballot::kStop, kMend, kContinue.
constexpr const char *kVerdicts[] = {"stop", "mend", "continue"};
constexpr Points kVerdictMarks[] = {ballot::kStop, ballot::kMend, ballot::kContinue};

QString nameOf(std::optional<Points> verdict)
{
    for (size_t i = 0; i < std::size(kVerdicts); ++i)
        if (verdict == kVerdictMarks[i])
            return QString::fromLatin1(kVerdicts[i]);
    return {};
}

std::optional<Points> verdictNamed(const QString &name)
{
    for (size_t i = 0; i < std::size(kVerdicts); ++i)
        if (name == QLatin1StringView(kVerdicts[i]))
            return kVerdictMarks[i];
    return std::nullopt;
}

KeptOutcome inShort(const Results &results)
{
    KeptOutcome kept{{}, results.digest, {}, seatsOf(results.outcome), {}};
    for (const TeamOutcome &team : results.outcome.teams)
        kept.teams[team.team.id] = placingOf(team);
    return kept;
}

QJsonObject toJson(const KeptOutcome &kept)
{
    QJsonArray teams;
    for (const auto &[team, placing] : kept.teams)
        teams.append(QJsonObject{{u"id"_s, team.value},
                                 {u"rank"_s, placing.rank},
                                 {u"scoreRank"_s, placing.scoreRank},
                                 {u"total"_s, placing.total},
                                 {u"status"_s, nameOf(placing.status)},
                                 {u"verdict"_s, nameOf(placing.verdict)}});
    QJsonObject json{{u"digest"_s, kept.digest}, {u"teams"_s, teams}};
    if (kept.seats) {
        json[u"seats"_s] = kept.seats->planned;
        json[u"vacant"_s] = kept.seats->vacant;
    }
    return json;
}

QString inWords(const TeamId &team, const Placing &placing)
{
    return QStringList{team.value,
                       placing.total,
                       QString::number(placing.rank),
                       QString::number(placing.scoreRank),
                       nameOf(placing.status),
                       nameOf(placing.verdict)}
        .join(u" / "_s);
}

QString inWords(const std::optional<Seats> &seats)
{
    return seats ? u"seats %1 / vacant %2"_s.arg(seats->planned).arg(seats->vacant) : QString();
}

KeptOutcome fromJson(const QString &at, const QJsonObject &json)
{
    KeptOutcome kept{at, json.value("digest"_L1).toString(), {}, {}, {}};
    const QJsonArray teams = json.value("teams"_L1).toArray();
    for (const QJsonValue value : teams) {
        const QJsonObject team = value.toObject();
        kept.teams[TeamId{team.value("id"_L1).toString()}] = {
            team.value("total"_L1).toString(), team.value("rank"_L1).toInt(),
            team.value("scoreRank"_L1).toInt(), statusOf(team.value("status"_L1).toString()),
            verdictNamed(team.value("verdict"_L1).toString())};
    }
    if (json.contains("seats"_L1))
        kept.seats = {json.value("seats"_L1).toInt(), json.value("vacant"_L1).toInt()};
    return kept;
}

KeptOutcome keptIn(const Event &event)
{
    return fromJson(event.at, event.kind == event::kOutcomeChanged
                                  ? event.detail.value("after"_L1).toObject()
                                  : event.detail);
}

bool isConfirmation(const QJsonObject &act)
{
    return act.value("kind"_L1).toString() == QLatin1StringView(formOf(ActKind::Confirmed).name);
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
    return {team.shownTotal, team.rank, team.scoreRank, team.status, team.verdict};
}

std::optional<Seats> seatsOf(const Outcome &outcome)
{
    if (!outcome.chosen)
        return std::nullopt;
    return Seats{outcome.chosen->seats, outcome.chosen->vacant};
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
        QJsonObject act; // the last one: what is told is kept right after it
        for (const Event &event :
             eventsOf(workbook.database().sql(),
                      {event::kAct, event::kOutcomeKept, event::kOutcomeChanged})) {
            if (event.kind == event::kAct) {
                act = event.detail;
                continue;
            }
            KeptOutcome &kept = outcomes.emplace_back(keptIn(event));
            kept.occasion = event.kind == event::kOutcomeChanged ? KeptOutcome::Occasion::Change
                            : isConfirmation(act) ? KeptOutcome::Occasion::Confirmation
                                                  : KeptOutcome::Occasion::Notice;
            if (kept.occasion != KeptOutcome::Occasion::Change)
                kept.date = QDate::fromString(act.value("date"_L1).toString(), Qt::ISODate);
        }
        return outcomes;
    });
}

void keepOutcome(Workbook &workbook, const Results &results)
{
    workbook.addEvent(event::kOutcomeKept, toJson(inShort(results)));
}

Result<> noteOutcome(Workbook &workbook, const Plan &plan)
{
    const std::optional<KeptOutcome> told = lastTold(workbook.database().sql());
    if (!told)
        return {};
    const Result<Results> now = currentResults(workbook, plan);
    if (!now)
        return failure(now.error());
    const KeptOutcome after = inShort(*now);
    if (!after.saysTheSameAs(*told))
        workbook.addEvent(event::kOutcomeChanged,
                          {{u"before"_s, toJson(*told)}, {u"after"_s, toJson(after)}});
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
    const KeptOutcome after = inShort(*now);
    for (const auto &[team, placing] : after.teams) {
        const auto before = told->teams.find(team);
        if (before == told->teams.end() || before->second != placing)
            return failure(ErrorCode::RecordBroken, event::kOutcomeKept, inWords(team, placing),
                           before == told->teams.end() ? QString() : inWords(team, before->second));
    }
    if (after.seats != told->seats)
        return failure(ErrorCode::RecordBroken, event::kOutcomeKept, inWords(after.seats),
                       inWords(told->seats));
    return {};
}

} // namespace simsa
