// From the plan and the evidence to the ranking and who goes through: a pure function, computed
// whole every time.
#pragma once

#include "app/outcome/gate.h"
#include "app/outcome/rank.h"
#include "app/outcome/select.h"

namespace simsa {

enum class Status {
    Incomplete, // has no total, and nothing else puts it out
    Ranked,     // has a total, and the plan selects nobody
    Through,    // 진출, 선정
    Out,        // 탈락; the reasons say why
    Pending     // it may go through or not: something is undecided or undefined, its own or others'
};

struct TeamOutcome
{
    Team team;
    std::vector<AxisOutcome> axes; // in the order of the plan
    Rational adjustment = 0;       // bonus and deduction together, after their cap
    std::optional<Rational> exact; // before rounding
    std::optional<Rational> total; // as printed
    QString shownTotal;
    // By points and the plan's steps for ties, among all that have a total; equal teams share a
    // rank and the next is skipped. For a team that a gate removed: what it would have ranked.
    int scoreRank = 0;
    // The rank that is published: none (0) for a team that a gate or a decision put out. The
    // others keep their scoreRank, or close up where the plan applies gates before the cut line.
    int rank = 0;
    Status status = Status::Incomplete;
    std::vector<Reason> reasons;
    std::vector<GateRuling> gates; // in the order of the plan
    std::optional<Tally> recognition;
    bool isRecognitionByCommittee = false; // that is the count of a recorded decision
    std::optional<Points> verdict; // ballot::kStop, kMend or kContinue; nothing while undecided
    std::optional<Tally> verdictTally;
};

// What the frozen plan, or a person by its rule, has not answered yet. As long as there is one the
// outcome is provisional: what depends on it is Pending, and nothing is told to anybody.
struct Undecided
{
    enum class What {
        NoTotal,     // the plan gives the team none; its reasons say why
        Gate,        // `gate`
        Recognition, //
        Verdict,     // of the team
        Tie          // of these teams, that the plan leaves to a decision or that nothing parts
    };
    What what;
    std::vector<TeamId> teams; // one, but of a tie
    GateId gate = {};
};

// The mean of the teams that have a value; the divisor stands beside it.
struct Mean
{
    size_t counted = 0;
    QString shown; // empty when counted is 0
};

struct Outcome
{
    std::vector<TeamOutcome>
        teams;                   // by scoreRank, then by the order of the evidence; unranked last
    std::vector<Mean> axisMeans; // in the order of the plan
    Mean totalMean;
    std::vector<TieBreak> tieBreaks;
    std::optional<Chosen> chosen;          // where the plan selects
    std::vector<Alternative> alternatives; // the other orders of operations
    std::vector<Undecided> undecided;      // by team in the order of the evidence; ties last

    bool isDecided() const { return undecided.empty(); }
    const TeamOutcome *team(const TeamId &id) const;
    // Whether another order of operations would let other teams through.
    bool dependsOnOrder() const;
};

// Whether the team is in the next round: it went through; or, where the plan selects nobody but
// asks for a verdict, that says continue or mend.
bool goesOn(const Plan &plan, const TeamOutcome &team);

Outcome evaluate(const Plan &plan, const Evidence &evidence);

} // namespace simsa
