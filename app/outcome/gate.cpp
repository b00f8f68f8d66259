#include "app/outcome/gate.h"

#include "app/sheet/form.h"

#include <algorithm>

namespace simsa {
namespace {

bool isMoreThanHalf(size_t part, size_t whole)
{
    return 2 * part > whole;
}

bool hasOpinion(const Facts &facts, const GateId &gate, const TeamId &team,
                const ViewpointId &viewpoint)
{
    return std::any_of(
        facts.opinions.begin(), facts.opinions.end(), [&](const ViewpointOpinion &opinion) {
            return opinion.gate == gate && opinion.team == team && opinion.viewpoint == viewpoint;
        });
}

bool hasGraveDefect(const Facts &facts, const GateId &gate, const TeamId &team)
{
    return std::any_of(facts.findings.begin(), facts.findings.end(), [&](const Finding &finding) {
        return finding.gate == gate && finding.team == team && finding.severity == Severity::Grave;
    });
}

bool isMetBy(const Gate &gate, const Tally &tally)
{
    if (gate.vote.rule == Vote::Rule::Unanimity)
        return tally.yes == tally.counted;
    return gate.majorityIsForNotMet ? !isMoreThanHalf(tally.no, tally.counted)
                                    : isMoreThanHalf(tally.yes, tally.counted);
}

// What the vote or the committee says, or what is missing for it.
GateRuling voted(const Gate &gate, const Plan &plan, const Evidence &evidence, size_t team)
{
    GateRuling ruling;
    ruling.gate = gate.id;
    const bool isAsked = gate.vote.rule != Vote::Rule::Committee;
    if (isAsked)
        ruling.tally = tallyOf(gate.vote, plan, evidence, team);
    if (ruling.tally.decides()) {
        ruling.ruling = isMetBy(gate, ruling.tally) ? Ruling::Met : Ruling::NotMet;
        return ruling;
    }
    const auto decision = evidence.facts.gateDecisions.find({gate.id, evidence.teams[team].id});
    ruling.byCommittee = decision != evidence.facts.gateDecisions.end();
    if (ruling.byCommittee) {
        ruling.tally = tallyOf(decision->second);
        ruling.ruling = decision->second.isFor ? Ruling::Met : Ruling::NotMet;
    } else {
        ruling.missing = !isAsked                ? Missing::Decision
                         : ruling.tally.isTooFew ? Missing::Quorum
                                                 : Missing::Ballots;
    }
    return ruling;
}

// Evaluators of the group whose ballot counts for some team.
size_t votersOf(const GroupEvidence &group, const Evidence &evidence, size_t field)
{
    size_t voters = 0;
    for (size_t e = 0; e < group.marks.evaluators(); ++e)
        for (size_t t = 0; t < group.marks.teams(); ++t)
            if (group.marks.mark(e, t, field) &&
                !evidence.facts.excluded.contains({group.evaluators[e], evidence.teams[t].id})) {
                ++voters;
                break;
            }
    return voters;
}

} // namespace

Tally tallyOf(const CommitteeDecision &votes)
{
    const auto count = [](int number) { return static_cast<size_t>(number); };
    return {count(votes.votesFor + votes.votesAgainst + votes.withheld), count(votes.votesFor),
            count(votes.votesAgainst), count(votes.withheld)};
}

Tally tallyOf(const Vote &vote, const Plan &plan, const Evidence &evidence, size_t team)
{
    Tally tally;
    const auto group = evidence.groups.find(vote.group);
    const std::optional<size_t> field = formOf(plan, vote.group).indexOf(vote.id);
    if (group == evidence.groups.end() || !field)
        return tally;
    const Attendance &attendance = plan.group(vote.group)->attendance;
    const bool isVerdict =
        plan.verdict && plan.verdict->id == vote.id && plan.verdict->group == vote.group;
    const Points yes = isVerdict ? ballot::kContinue : ballot::kYes;
    const MarkTable &marks = group->second.marks;
    for (size_t e = 0; e < marks.evaluators(); ++e) {
        const std::optional<Points> choice = marks.mark(e, team, *field);
        if (!choice || evidence.facts.excluded.contains(
                           {group->second.evaluators[e], evidence.teams[team].id}))
            continue;
        ++tally.counted;
        ++(*choice == yes ? tally.yes : *choice == ballot::kNo ? tally.no : tally.other);
    }
    tally.isTooFew = tally.counted < static_cast<size_t>(attendance.leastForTeam) ||
                     (attendance.quorum > 0 && votersOf(group->second, evidence, *field) <
                                                   static_cast<size_t>(attendance.quorum));
    return tally;
}

GateRuling ruleGate(const Gate &gate, const Plan &plan, const Evidence &evidence, size_t team)
{
    GateRuling ruling = voted(gate, plan, evidence, team);
    const TeamId &id = evidence.teams[team].id;
    for (const Viewpoint &viewpoint : gate.viewpoints)
        if (!hasOpinion(evidence.facts, gate.id, id, viewpoint.id))
            ruling.withoutOpinion.push_back(viewpoint.id);
    if (!ruling.withoutOpinion.empty()) {
        ruling.ruling = Ruling::Undecided;
        ruling.missing = Missing::Opinion;
    } else if (ruling.ruling == Ruling::NotMet && !hasGraveDefect(evidence.facts, gate.id, id)) {
        ruling.ruling = Ruling::Undecided;
        ruling.missing = Missing::GraveDefect;
    }
    return ruling;
}

Recognised recognise(const Vote &vote, const Tally &tally, const CommitteeDecision *decision)
{
    if (vote.rule == Vote::Rule::Committee || !tally.decides()) {
        if (!decision)
            return Recognised::Undecided;
        return decision->isFor ? Recognised::Yes : Recognised::No;
    }
    const bool isFor = vote.rule == Vote::Rule::Unanimity
                           ? tally.yes == tally.counted
                           : isMoreThanHalf(tally.yes, tally.counted);
    return isFor ? Recognised::Yes : Recognised::No;
}

std::optional<Points> verdictOf(const Vote &vote, const Tally &tally,
                                const CommitteeDecision *decision)
{
    const std::pair<size_t, Points> choices[] = {
        {tally.no, ballot::kStop}, {tally.other, ballot::kMend}, {tally.yes, ballot::kContinue}};
    for (const auto &[votes, choice] : choices) {
        const bool isAgreed = vote.rule == Vote::Rule::Unanimity
                                  ? votes == tally.counted
                                  : isMoreThanHalf(votes, tally.counted);
        if (tally.decides() && isAgreed)
            return choice;
    }
    if (decision)
        return decision->verdict;
    return std::nullopt;
}

} // namespace simsa
