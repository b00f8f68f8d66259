// A second evaluator, written as plainly as the rules can be read. It shares with app/outcome only
// the words for what is asked and answered (plan, evidence, and the names of results), and no step
// of the computation. It is slow, and need not be anything else.
#pragma once

#include "app/outcome/outcome.h"
#include "tests/app/outcome/second_opinion_fraction.h"

namespace simsa::test {

// The members are named as those of app/outcome are, so that both can be written down alike.
struct AxisOpinion
{
    size_t counted = 0;
    size_t panel = 0;
    size_t recused = 0;
    size_t expected = 0;
    size_t excluded = 0;
    bool isOpen = false;
    std::vector<Fraction> leaves;
    std::optional<Fraction> combined;
    std::optional<Fraction> exact;
    std::optional<Fraction> points;
    QString shown;
};

struct TeamOpinion
{
    Team team;
    std::vector<AxisOpinion> axes;
    Fraction adjustment;
    std::optional<Fraction> exact;
    std::optional<Fraction> total;
    QString shownTotal;
    int scoreRank = 0;
    int rank = 0;
    Status status = Status::Incomplete;
    std::vector<Reason> reasons;
    std::vector<GateRuling> gates;
    std::optional<Tally> recognition;
    std::optional<Points> verdict;
    std::optional<Tally> verdictTally;
    bool mayMissMinimum = false; // of a minimum nobody can say yet
};

struct Opinion
{
    std::vector<TeamOpinion> teams; // as in Outcome
    std::vector<Mean> axisMeans;
    Mean totalMean;
    std::vector<TieBreak> tieBreaks;
    std::optional<Chosen> chosen;
    std::vector<Alternative> alternatives;
    std::vector<Undecided> undecided;
};

// One way in which what is missing or undecided might come out. What is there already stays.
struct Completion
{
    // What the sheets of a judged axis come to, before the axis is converted: by team and axis.
    std::map<std::pair<size_t, size_t>, Fraction> numbers;
    std::map<std::pair<GateId, TeamId>, bool> gates; // whether it is met
    std::map<TeamId, bool> recognitions;
};

Opinion secondOpinion(const Plan &plan, const Evidence &evidence,
                      const Completion &completion = {});

// ---- the steps, each in a file of its own

// The mark that counts: nothing where none was given or the evaluator is excluded from the team.
std::optional<Points> markOf(const Evidence &evidence, const GroupId &group, size_t evaluator,
                             size_t team, size_t field);

// Where the marks of an axis begin, or where the ballot of a vote is, in the rows of its group.
size_t firstFieldOf(const Plan &plan, const Axis &axis);
size_t fieldOf(const Plan &plan, const Vote &vote);

// Axes, adjustment, total, and why there is none. The gates have been ruled before.
void scoreAll(const Plan &plan, const Evidence &evidence, const Completion &completion,
              std::vector<TeamOpinion> &teams);

// The marks of the evaluators who gave the team every mark of the axis, by evaluator.
using Row = std::vector<Points>;
std::vector<std::optional<Row>> rowsFor(const Plan &plan, const Evidence &evidence,
                                        const Axis &axis, size_t team);

// Gates, recognition and verdict of one team.
void ruleVotes(const Plan &plan, const Evidence &evidence, size_t index, TeamOpinion &team);
Recognised recognisedBy(const Plan &plan, const Evidence &evidence, size_t index,
                        const TeamId &team);

// Ranks by points and the steps for ties.
void rankAll(const Plan &plan, const Evidence &evidence, std::vector<TeamOpinion> &teams,
             std::vector<TieBreak> &breaks);

Chosen chosenBy(const Selection &selection, const std::vector<Candidate> &candidates);

} // namespace simsa::test
