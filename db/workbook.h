// The administrator's file: a programme, its keys, the round with its frozen plan, teams and panel,
// and everything that came in. Operations with files of their own build on it: packets.h, merge.h,
// results.h.
#pragma once

#include "app/base/clock.h"
#include "app/exchange/programme_keys.h"
#include "app/panel/measurements.h"
#include "app/panel/panel.h"
#include "app/plan/plan.h"
#include "db/database.h"

#include <QJsonObject>

#include <vector>

namespace simsa {

enum class RoundState { None, Open, Frozen };

struct Programme
{
    QString id;
    QString title;
    ProgrammePublicKeys keys;
    Locked locked;
};

// Everything that a round was set up with.
struct Round
{
    int planVersion = 0;
    Plan plan;
    QString fingerprint;
    QString frozenAt; // empty while it is open
    std::vector<Team> teams;
    Panel panel;
};

// SHA-256 over teams, evaluators and recusals as they stand, names included: what `planFrozen`
// records of them.
QString peopleHash(const Round &round);

class Workbook
{
public:
    // Errors: EmptyText, TextTooLong, TextHasControls, PassphraseTooShort, FileExists and those of
    // writing.
    static Result<Workbook> create(const QString &path, const QString &title,
                                   const QString &passphrase, const Clock &clock = systemClock(),
                                   const Stretch &stretch = Stretch::usual());
    static Result<Workbook> open(const QString &path, const Clock &clock = systemClock());

    const QString &path() const { return m_database->path(); }
    const Programme &programme() const { return m_programme; }
    RoundState state() const { return m_state; }
    const Round &round() const { return m_round; }

    // Sets, or while it is not frozen replaces, the plan, teams and panel; the last two may still
    // be empty. Errors: RoundFrozen, a fault of the plan.
    Result<> openRound(const Plan &plan, const std::vector<Team> &teams, const Panel &panel);
    // From now on nothing of the round can change.
    // Errors: RoundNotOpen, RoundFrozen, NoTeams, GroupHasNobody, TrimTakesAll; DatabaseBusy where
    // another program has changed what is shown here.
    Result<> freeze();

    // Benchmark values, all or none; the ones before stay in the file. Errors: RoundNotOpen,
    // RoundNotFrozen, UnknownTeam, UnknownItem.
    Result<> enter(const std::vector<Measurement> &measurements);

    // Errors: WrongPassphrase, KeyTestFailed.
    Result<ProgrammeKeys> unlock(const QString &passphrase) const;

    // Adds a line to the chain of events, inside the caller's transaction.
    void addEvent(const QString &kind, const QJsonObject &detail);

    // Reads the set-up again, as another program may have changed it.
    Result<> reload();

    Database &database() { return *m_database; }
    QString now() const { return toTimestamp(m_clock()); }

private:
    Workbook(Database database, Clock clock);
    Result<> requireFrozen() const;

    std::unique_ptr<Database> m_database;
    Clock m_clock;
    Programme m_programme;
    RoundState m_state = RoundState::None;
    Round m_round;
};

} // namespace simsa
