// How a change comes into the tables, with its lines in the trail; all of it inside `change`.
#include "db/scorebook.h"
#include "db/scorebook_trail.h"

namespace simsa {
namespace {

using Changed = TrailEntry::What;

constexpr char kPutMark[] = "INSERT INTO mark (team, criterion, units) VALUES (?, ?, ?)"
                            " ON CONFLICT DO UPDATE SET units = excluded.units";
constexpr char kDropMark[] = "DELETE FROM mark WHERE team = ? AND criterion = ?";
constexpr char kPutOpinion[] = "INSERT INTO opinion (team, criterion, text) VALUES (?, ?, ?)"
                               " ON CONFLICT DO UPDATE SET text = excluded.text";
constexpr char kDropOpinion[] = "DELETE FROM opinion WHERE team = ? AND criterion = ?";
constexpr char kPutRecusal[] = "INSERT INTO recusal (team, ground, at) VALUES (?, ?, ?)"
                               " ON CONFLICT DO UPDATE SET ground = excluded.ground,"
                               " at = excluded.at";
constexpr char kDropRecusal[] = "DELETE FROM recusal WHERE team = ?";
constexpr char kFlagMark[] = "UPDATE mark SET unconfirmed = ? WHERE team = ? AND criterion = ?";
constexpr char kFlagOpinion[] =
    "UPDATE opinion SET unconfirmed = ? WHERE team = ? AND criterion = ?";

std::optional<QString> writtenMark(const std::optional<Points> &mark)
{
    return mark ? std::optional<QString>(mark->toString()) : std::nullopt;
}

} // namespace

void Scorebook::addTrail(TrailEntry entry)
{
    entry.at = now();
    addTrailLine(m_database->sql(), entry);
}

void Scorebook::storeTeam(size_t index, const TeamMarks &after)
{
    const TeamMarks &before = marks()[index];
    std::set<std::optional<size_t>> changed;
    for (size_t f = 0; f < form().fields.size(); ++f) {
        if (before.marks[f] != after.marks[f]) {
            storeMark(index, f, after.marks[f]);
            changed.insert(f);
        }
        if (before.remarks[f] != after.remarks[f]) {
            storeOpinion(before.team, criterionAt(f), before.remarks[f], after.remarks[f]);
            changed.insert(f);
        }
    }
    if (before.opinion != after.opinion) {
        storeOpinion(before.team, {}, before.opinion, after.opinion);
        changed.insert(std::nullopt);
    }
    if (before.ground != after.ground || before.declaredAt != after.declaredAt)
        storeRecusal(index, after);
    for (const std::optional<size_t> &place : before.toConfirm)
        if (!after.toConfirm.contains(place))
            storeConfirmation(before.team, criterionAt(place), false, !changed.contains(place));
}

void Scorebook::storeMark(size_t team, size_t field, std::optional<Points> mark)
{
    const TeamId &id = marks()[team].team;
    const CriterionId criterion = criterionAt(field);
    SQLite::Statement statement(m_database->sql(), mark ? kPutMark : kDropMark);
    bindText(statement, 1, id.value);
    bindText(statement, 2, criterion.value);
    if (mark)
        statement.bind(3, static_cast<int64_t>(mark->units()));
    statement.exec();
    addTrail({Changed::Mark,
              {},
              id,
              criterion,
              0,
              writtenMark(marks()[team].marks[field]),
              writtenMark(mark)});
}

void Scorebook::storeOpinion(const TeamId &team, const CriterionId &criterion,
                             const QString &before, const QString &after)
{
    SQLite::Statement statement(m_database->sql(), after.isEmpty() ? kDropOpinion : kPutOpinion);
    bindText(statement, 1, team.value);
    bindText(statement, 2, criterion.value);
    if (!after.isEmpty())
        bindText(statement, 3, after);
    statement.exec();
    addTrail(textChange(Changed::Opinion, team, criterion, before, after));
}

void Scorebook::storeRecusal(size_t team, const TeamMarks &after)
{
    const TeamMarks &before = marks()[team];
    SQLite::Statement statement(m_database->sql(), after.isRecused() ? kPutRecusal : kDropRecusal);
    bindText(statement, 1, before.team.value);
    if (after.isRecused()) {
        bindText(statement, 2, after.ground);
        bindText(statement, 3, after.declaredAt);
    }
    statement.exec();
    TrailEntry entry{Changed::Recusal, {}, before.team, {}};
    if (before.isRecused())
        entry.old = trailTextOf(before);
    if (after.isRecused())
        entry.fresh = trailTextOf(after);
    addTrail(entry);
}

void Scorebook::storeConfirmation(const TeamId &team, const CriterionId &criterion, bool isAsked,
                                  bool isTold)
{
    for (const char *flag : {kFlagMark, kFlagOpinion}) {
        SQLite::Statement update(m_database->sql(), flag);
        update.bind(1, isAsked ? 1 : 0);
        bindText(update, 2, team.value);
        bindText(update, 3, criterion.value);
        update.exec();
    }
    if (!isTold)
        return;
    TrailEntry entry{Changed::Confirmation, {}, team, criterion};
    (isAsked ? entry.fresh : entry.old) = kAskedToConfirm;
    addTrail(entry);
}

} // namespace simsa
