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

// Everything that a round was set up with; the plan is its newest version (all: versions.h).
struct Round
{
    int planVersion = 0;
    Plan plan;
    QString fingerprint;
    QString frozenAt; // empty while it is open
    std::vector<Team> teams;
    Panel panel;
};

// SHA-256 over teams, evaluators and recusals as they stand, names, origins and dates included:
// what `planFrozen` records of them.
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
    // be empty. Teams that came from a round before (entrants.h) have to be among the teams.
    // Errors: RoundFrozen, EntrantMissing, a fault of the plan.
    Result<> openRound(const Plan &plan, const std::vector<Team> &teams, const Panel &panel);
    // From now on nobody changes the round but by an amendment of the plan (amend.h). What the
    // teams carry over from the round before is entered now.
    // Errors: RoundNotOpen, RoundFrozen, NoTeams, GroupHasNobody, NothingToJudge, TrimTakesAll,
    // PeriodDiffers, NothingCarried, OutOfRange; DatabaseBusy where another program has changed
    // what is shown here.
    Result<> freeze();

    // Benchmark values, all or none; the ones before stay in the file. Errors and what they change:
    // measurements.h.
    Result<> enter(const std::vector<Measurement> &measurements);

    // Errors: WrongPassphrase, KeyTestFailed.
    Result<ProgrammeKeys> unlock(const QString &passphrase) const;

    // Adds a line to the chain of events, inside the caller's transaction.
    void addEvent(const QString &kind, const QJsonObject &detail);

    // Runs one change in one transaction, undone where it fails; or, reading only, sees everything
    // at one moment. Where another program has changed the plan or panel since it was read here,
    // nothing is done and it is read again. Error then: ChangedElsewhere.
    template <typename Work> auto change(Work &&work) -> decltype(work())
    {
        return within<WriteTransaction>(std::forward<Work>(work));
    }
    template <typename Work> auto look(Work &&work) -> decltype(work())
    {
        return within<ReadTransaction>(std::forward<Work>(work));
    }

    // Reads the set-up again, as another program may have changed it.
    Result<> reload();

    // For operations inside `db`: the panel as an act makes it that is being recorded or tried.
    void usePanel(Panel panel) { m_round.panel = std::move(panel); }

    Database &database() { return *m_database; }
    QString now() const { return toTimestamp(m_clock()); }

private:
    Workbook(Database database, Clock clock);
    bool isCurrent(); // inside a transaction

    template <typename Transaction, typename Work> auto within(Work &&work) -> decltype(work())
    {
        bool isStale = false;
        auto result = m_database->guarded([&]() -> decltype(work()) {
            Transaction transaction(m_database->sql());
            isStale = !isCurrent();
            if (isStale)
                return failure({ErrorCode::ChangedElsewhere, path()});
            auto done = work();
            if (done)
                transaction.commit();
            return done;
        });
        if (isStale)
            if (const auto loaded = reload(); !loaded)
                return failure(loaded.error());
        return result;
    }

    std::unique_ptr<Database> m_database;
    Clock m_clock;
    Programme m_programme;
    RoundState m_state = RoundState::None;
    Round m_round;
};

// What needs rules that are fixed. Errors: RoundNotOpen, RoundNotFrozen.
Result<> requireFrozen(const Workbook &workbook);

} // namespace simsa
