// The second evaluator's ballots: gates, recognition, verdict.
#include "tests/app/outcome/second_opinion.h"

namespace simsa::test {
namespace {

bool hasField(const Vote &vote)
{
    return vote.rule != Vote::Rule::Committee;
}

Tally counted(const Plan &plan, const Evidence &evidence, const Vote &vote, size_t team, Points yes,
              Points no)
{
    Tally tally;
    const auto group = evidence.groups.find(vote.group);
    if (!hasField(vote) || group == evidence.groups.end())
        return tally;
    for (size_t e = 0; e < group->second.evaluators.size(); ++e) {
        const auto mark = markOf(evidence, vote.group, e, team, fieldOf(plan, vote));
        if (!mark)
            continue;
        ++tally.counted;
        ++(*mark == yes ? tally.yes : *mark == no ? tally.no : tally.other);
    }
    const Attendance &demanded = plan.group(vote.group)->attendance;
    int voters = 0;
    for (size_t e = 0; e < group->second.evaluators.size(); ++e) {
        bool hasVoted = false;
        for (size_t t = 0; t < evidence.teams.size(); ++t)
            hasVoted = hasVoted || markOf(evidence, vote.group, e, t, fieldOf(plan, vote));
        voters += hasVoted ? 1 : 0;
    }
    tally.isTooFew =
        voters < demanded.quorum || static_cast<int>(tally.counted) < demanded.leastForTeam;
    return tally;
}

// Whether the ballots say anything at all.
bool speak(const Tally &ballots)
{
    return ballots.counted > 0 && !ballots.isTooFew;
}

Tally votesOf(const CommitteeDecision &decision)
{
    Tally tally;
    tally.yes = static_cast<size_t>(decision.votesFor);
    tally.no = static_cast<size_t>(decision.votesAgainst);
    tally.other = static_cast<size_t>(decision.withheld);
    tally.counted = tally.yes + tally.no + tally.other;
    return tally;
}

bool isMostOf(size_t part, const Tally &tally)
{
    return 2 * part > tally.counted;
}

void ruleByBallots(const Gate &gate, GateRuling &ruling)
{
    const Tally &tally = ruling.tally;
    bool isMet = false;
    if (gate.vote.rule == Vote::Rule::Unanimity)
        isMet = tally.yes == tally.counted;
    else if (gate.majorityIsForNotMet)
        isMet = !isMostOf(tally.no, tally);
    else
        isMet = isMostOf(tally.yes, tally);
    ruling.ruling = isMet ? Ruling::Met : Ruling::NotMet;
}

GateRuling ruledBy(const Plan &plan, const Evidence &evidence, const Gate &gate, size_t index)
{
    const TeamId &team = evidence.teams[index].id;
    GateRuling ruling;
    ruling.gate = gate.id;
    const Tally ballots = counted(plan, evidence, gate.vote, index, ballot::kYes, ballot::kNo);
    const auto decision = evidence.facts.gateDecisions.find({gate.id, team});
    ruling.byCommittee = !speak(ballots) && decision != evidence.facts.gateDecisions.end();
    ruling.tally = ruling.byCommittee ? votesOf(decision->second) : ballots;
    for (const Viewpoint &viewpoint : gate.viewpoints) {
        bool isThere = false;
        for (const ViewpointOpinion &opinion : evidence.facts.opinions)
            isThere = isThere || (opinion.gate == gate.id && opinion.team == team &&
                                  opinion.viewpoint == viewpoint.id);
        if (!isThere)
            ruling.withoutOpinion.push_back(viewpoint.id);
    }
    if (!ruling.withoutOpinion.empty()) {
        ruling.missing = Missing::Opinion;
        return ruling;
    }
    if (ruling.byCommittee)
        ruling.ruling = decision->second.isFor ? Ruling::Met : Ruling::NotMet;
    else if (speak(ballots))
        ruleByBallots(gate, ruling);
    else if (!hasField(gate.vote))
        ruling.missing = Missing::Decision;
    else
        ruling.missing = ballots.isTooFew ? Missing::Quorum : Missing::Ballots;
    bool hasGrave = false;
    for (const Finding &finding : evidence.facts.findings)
        hasGrave = hasGrave || (finding.gate == gate.id && finding.team == team &&
                                finding.severity == Severity::Grave);
    if (ruling.ruling == Ruling::NotMet && !hasGrave) {
        ruling.ruling = Ruling::Undecided;
        ruling.missing = Missing::GraveDefect;
    }
    return ruling;
}

std::optional<Points> verdictBy(const Vote &vote, const Tally &tally,
                                const std::map<TeamId, CommitteeDecision> &decisions,
                                const TeamId &team)
{
    const auto wins = [&](size_t part) {
        if (!speak(tally))
            return false;
        if (vote.rule == Vote::Rule::Unanimity)
            return tally.counted > 0 && part == tally.counted;
        return vote.rule == Vote::Rule::Majority && isMostOf(part, tally);
    };
    if (wins(tally.yes))
        return ballot::kContinue;
    if (wins(tally.no))
        return ballot::kStop;
    if (wins(tally.other))
        return ballot::kMend;
    const auto decision = decisions.find(team);
    if (decision == decisions.end())
        return std::nullopt;
    return decision->second.verdict;
}

} // namespace

std::optional<Points> markOf(const Evidence &evidence, const GroupId &group, size_t evaluator,
                             size_t team, size_t field)
{
    const GroupEvidence &given = evidence.groups.at(group);
    if (evidence.facts.excluded.count({given.evaluators[evaluator], evidence.teams[team].id}) > 0)
        return std::nullopt;
    return given.marks.mark(evaluator, team, field);
}

size_t firstFieldOf(const Plan &plan, const Axis &axis)
{
    size_t field = 0;
    for (const Axis &before : plan.axes) {
        if (before.id == axis.id)
            break;
        if (before.judged() && before.judged()->group == axis.judged()->group)
            field += before.judged()->criteria.size();
    }
    return field;
}

size_t fieldOf(const Plan &plan, const Vote &vote)
{
    size_t field = 0;
    for (const Axis &axis : plan.axes)
        if (axis.judged() && axis.judged()->group == vote.group)
            field += axis.judged()->criteria.size();
    const auto passes = [&](const Vote &other) {
        const bool isIt = &other == &vote;
        if (!isIt && hasField(other) && other.group == vote.group)
            ++field;
        return !isIt;
    };
    for (const Gate &gate : plan.gates)
        if (!passes(gate.vote))
            return field;
    if (plan.recognition && !passes(*plan.recognition))
        return field;
    return field;
}

void ruleVotes(const Plan &plan, const Evidence &evidence, size_t index, TeamOpinion &team)
{
    for (const Gate &gate : plan.gates)
        team.gates.push_back(ruledBy(plan, evidence, gate, index));
    if (plan.recognition) {
        team.recognition =
            counted(plan, evidence, *plan.recognition, index, ballot::kYes, ballot::kNo);
        const auto decision = evidence.facts.recognitions.find(team.team.id);
        if (!speak(*team.recognition) && decision != evidence.facts.recognitions.end())
            team.recognition = votesOf(decision->second);
    }
    if (plan.verdict) {
        team.verdictTally =
            counted(plan, evidence, *plan.verdict, index, ballot::kContinue, ballot::kStop);
        team.verdict =
            verdictBy(*plan.verdict, *team.verdictTally, evidence.facts.verdicts, team.team.id);
    }
}

Recognised recognisedBy(const Plan &plan, const Evidence &evidence, size_t index,
                        const TeamId &team)
{
    const Vote &vote = *plan.recognition;
    const Tally ballots = counted(plan, evidence, vote, index, ballot::kYes, ballot::kNo);
    const auto decision = evidence.facts.recognitions.find(team);
    if (speak(ballots)) {
        const bool isYes = vote.rule == Vote::Rule::Unanimity ? ballots.yes == ballots.counted
                                                              : isMostOf(ballots.yes, ballots);
        return isYes ? Recognised::Yes : Recognised::No;
    }
    if (decision == evidence.facts.recognitions.end())
        return Recognised::Undecided;
    return decision->second.isFor ? Recognised::Yes : Recognised::No;
}

} // namespace simsa::test
