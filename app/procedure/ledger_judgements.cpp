#include "app/procedure/ledger_parts.h"

#include <algorithm>

namespace simsa::acts {
namespace {

Finding *findingNamed(Ledger &ledger, const QString &id)
{
    auto &findings = ledger.facts.findings;
    const auto it = std::find_if(findings.begin(), findings.end(),
                                 [&](const Finding &finding) { return finding.id == id; });
    return it == findings.end() ? nullptr : &*it;
}

// More for it than against it, where something is to be carried; else not.
Result<> checkVotes(const Act &act, bool isCarried)
{
    for (const char *side : {"votesFor", "votesAgainst"})
        if (!act.has(side))
            return refuse(ErrorCode::VotesMissing, side);
    const int votesFor = act.count("votesFor");
    const int votesAgainst = act.count("votesAgainst");
    if (votesFor + votesAgainst == 0)
        return refuse(ErrorCode::VotesMissing, "votesFor");
    if ((votesFor > votesAgainst) != isCarried)
        return refuse(ErrorCode::VotesDoNotCarry, "votesFor",
                      QStringLiteral("%1 : %2").arg(votesFor).arg(votesAgainst));
    return {};
}

CommitteeDecision decisionOf(const Act &act, bool isFor)
{
    CommitteeDecision decision;
    decision.isFor = isFor;
    decision.votesFor = act.count("votesFor");
    decision.votesAgainst = act.count("votesAgainst");
    decision.withheld = act.count("withheld");
    decision.minority = act.text("minority");
    decision.reason = act.text("reason");
    return decision;
}

bool isOn(const ViewpointOpinion &opinion, const GateId &gate, const TeamId &team,
          const ViewpointId &viewpoint)
{
    return opinion.gate == gate && opinion.team == team && opinion.viewpoint == viewpoint;
}

Result<> checkOpinions(const Ledger &ledger, const Gate &gate, const TeamId &team)
{
    const auto &opinions = ledger.facts.opinions;
    for (const Viewpoint &viewpoint : gate.viewpoints)
        if (std::none_of(opinions.begin(), opinions.end(), [&](const ViewpointOpinion &opinion) {
                return isOn(opinion, gate.id, team, viewpoint.id);
            }))
            return refuse(ErrorCode::ViewpointWithoutOpinion, "gate", viewpoint.id.value);
    return {};
}

bool hasGraveFinding(const Ledger &ledger, const GateId &gate, const TeamId &team)
{
    const auto &findings = ledger.facts.findings;
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.gate == gate && finding.team == team && finding.severity == Severity::Grave;
    });
}

} // namespace

Result<> opinion(Ledger &ledger, const Act &act)
{
    const ViewpointOpinion given{act.id<GateId>("gate"), act.id<TeamId>("team"),
                                 act.id<ViewpointId>("viewpoint"), act.text("text"),
                                 act.text("by")};
    std::erase_if(ledger.facts.opinions, [&](const ViewpointOpinion &earlier) {
        return isOn(earlier, given.gate, given.team, given.viewpoint);
    });
    ledger.facts.opinions.push_back(given);
    return {};
}

Result<> finding(Ledger &ledger, const Act &act)
{
    const QString id = act.text("finding");
    if (findingNamed(ledger, id))
        return refuse(ErrorCode::DuplicateId, "finding", id);
    ledger.facts.findings.push_back(
        {id, act.id<GateId>("gate"), act.id<TeamId>("team"), act.id<ViewpointId>("viewpoint"),
         static_cast<Severity>(act.choice("severity")), act.text("text"), act.text("evidence")});
    return {};
}

Result<> findingChanged(Ledger &ledger, const Act &act)
{
    Finding *const changed = findingNamed(ledger, act.text("finding"));
    if (!changed)
        return refuse(ErrorCode::UnknownFinding, "finding", act.text("finding"));
    const auto severity = static_cast<Severity>(act.choice("severity"));
    if (severity == changed->severity)
        return refuse(ErrorCode::SameSeverity, "severity");
    // Before the notice a vote is good but not demanded.
    if (ledger.isNotified() || act.has("votesFor") || act.has("votesAgainst"))
        if (const auto carried = checkVotes(act, true); !carried)
            return carried;
    changed->severity = severity;
    return {};
}

// A decision on a gate, a recognition or a verdict holds where the plan leaves it to a committee,
// or where the ballots decide nothing. Whether they do is for the outcome to say, not for the
// ledger.
Result<> gateDecided(Ledger &ledger, const Act &act, const RoundView &round)
{
    const GateId id = act.id<GateId>("gate");
    const TeamId team = act.id<TeamId>("team");
    const Gate &gate = *round.plan.gate(id);
    if (const auto complete = checkOpinions(ledger, gate, team); !complete)
        return complete;
    const bool isMet = act.flag("met");
    if (const auto voted = checkVotes(act, isMet); !voted)
        return voted;
    if (!isMet && !hasGraveFinding(ledger, id, team))
        return refuse(ErrorCode::GraveFindingMissing, "met");
    ledger.facts.gateDecisions[{id, team}] = decisionOf(act, isMet);
    return {};
}

Result<> recognitionDecided(Ledger &ledger, const Act &act, const RoundView &round)
{
    if (!round.plan.recognition)
        return refuse(ErrorCode::NotByCommittee, "kind");
    const bool isRecognised = act.flag("recognised");
    if (const auto voted = checkVotes(act, isRecognised); !voted)
        return voted;
    ledger.facts.recognitions[act.id<TeamId>("team")] = decisionOf(act, isRecognised);
    return {};
}

Result<> verdictDecided(Ledger &ledger, const Act &act, const RoundView &round)
{
    if (!round.plan.verdict)
        return refuse(ErrorCode::NotByCommittee, "kind");
    if (const auto voted = checkVotes(act, true); !voted)
        return voted;
    CommitteeDecision decision = decisionOf(act, true);
    // The form's choices stand in the order of the marks: stop, mend, continue.
    decision.verdict = Points::whole(act.choice("verdict"));
    ledger.facts.verdicts[act.id<TeamId>("team")] = decision;
    return {};
}

Result<> teamDecided(Ledger &ledger, const Act &act)
{
    const bool isThrough = act.flag("through");
    if (const auto voted = checkVotes(act, isThrough); !voted)
        return voted;
    ledger.facts.teamDecisions[act.id<TeamId>("team")] = decisionOf(act, isThrough);
    return {};
}

} // namespace simsa::acts
