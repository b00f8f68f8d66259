// What all acts of a round come to, in the order in which they were recorded: the facts that bear
// on the outcome, and the state of the procedure (provisional, objections, confirmed). Pure: the
// same acts give the same ledger.
#pragma once

#include "app/outcome/facts.h"
#include "app/procedure/act.h"
#include "app/procedure/calendar.h"

#include <optional>

namespace simsa {

enum class Ground { // of an objection (이의신청 사유)
    Procedure,      // a grave defect of method or procedure
    Calculation,    // an obvious error of adding up or copying
    Misreading,     // an evaluator's clear misreading
    Panel,          // who was chosen as evaluators: not admissible
    Rules,          // budget, rules, the method as announced: not admissible
    Other
};
bool isAdmissible(Ground ground);

enum class Ruled { Open, Upheld, Rejected, Corrected, Inadmissible };

struct Objection
{
    QString id;
    TeamId team;
    QDate received;
    Ground ground = Ground::Other;
    QString text;
    bool isInTime = false;
    Deadline handling; // by when it has to be decided
    Ruled ruled = Ruled::Open;
    std::vector<QString> panel; // who decided: none of the first panel
    QDate decided;
    QDate told;
    QString reason;
};

struct TargetValue
{
    BenchmarkId benchmark;
    std::optional<TeamId> team; // nothing: the reference model's performance
    Points value;
    std::optional<Points> percent; // the team's own target, such as 100; else the plan's
    QString model;                 // which model was measured
    QString supplier;
    QDate date;
    QString document;
    QString confirmedBy;
};

// An evaluator who was added after the freeze.
struct Added
{
    Evaluator evaluator;
    std::optional<EvaluatorId> replaces;
    std::vector<TeamId> recused;
    QString reason;
};

struct Ledger
{
    Facts facts;
    std::map<GroupId, QString> closedGroups; // with the reason
    std::vector<Added> added;                // in the order in which they were recorded
    Holidays holidays = koreanHolidays();
    std::optional<Deadline> objectionPeriod; // runs from the latest notice
    std::set<TeamId> mayObject;              // as that notice says
    // Something that bears on the outcome was recorded after it.
    bool isNoticeOutdated = false;
    std::map<TeamId, QDate> waivers;   // of objecting to what was last notified
    std::vector<Objection> objections; // in the order of receipt
    std::optional<QDate> confirmed;
    std::vector<TargetValue> targetValues; // later ones take the place of earlier ones

    bool isNotified() const { return objectionPeriod.has_value(); }
};

// What an act can refer to.
struct RoundView
{
    const Plan &plan;
    const std::vector<Team> &teams;
    const Panel &panel;
};

// Acts that can change the outcome: all before Holidays.
bool bearsOnOutcome(ActKind kind);

// Checks the act against the round and everything before it, and takes it up. On an error the
// ledger is as it was; the place names the field.
//
// Once the result is confirmed, what bears on the outcome is refused (ResultConfirmed), and so are
// waivers, until it is reopened with its reason. An objection that was in time lifts the
// confirmation, too.
Result<> apply(Ledger &ledger, const Act &act, const RoundView &round);

// All of them; the place of an error begins with "acts[3]".
Result<Ledger> ledgerOf(const std::vector<Act> &acts, const RoundView &round);

// The first day on which the result can be confirmed: the day after the period for objections, or
// the day of the last waiver where every team that may object has waived or withdrawn; no day
// before an objection was decided.
// Errors: NotNotified, NoticeOutdated, ObjectionOpen.
Result<QDate> confirmableFrom(const Ledger &ledger);

// The facts in canonical form, for the digest of the evidence: only what stands, however it came
// about. A disqualification that was lifted leaves no trace here (it does in the chain of events).
// What there is none of is left out.
QJsonObject factsToJson(const Facts &facts);

} // namespace simsa
