#include "app/report/vote_count.h"

#include "app/report/outcome_words.h"
#include "app/report/report_words.h"

namespace simsa {
namespace {

const CommitteeDecision *decisionOn(const std::map<TeamId, CommitteeDecision> &decisions,
                                    const TeamId &team)
{
    const auto decision = decisions.find(team);
    return decision == decisions.end() ? nullptr : &decision->second;
}

QString committeeText(const VoteCount &count)
{
    return ReportWords::tr("committee: %1").arg(tallyText(count.tally));
}

} // namespace

std::optional<VoteCount> recognitionCount(const Plan &plan, const TeamOutcome &team)
{
    if (!plan.recognition || !team.recognition)
        return std::nullopt;
    return VoteCount{*team.recognition, team.isRecognitionByCommittee};
}

std::optional<VoteCount> verdictCount(const Plan &plan, const Facts &facts, const TeamOutcome &team)
{
    if (!plan.verdict || !team.verdictTally)
        return std::nullopt;
    const CommitteeDecision *decision = decisionOn(facts.verdicts, team.team.id);
    // Where the ballots agree, no committee is asked.
    if (decision && !verdictOf(*plan.verdict, *team.verdictTally, nullptr))
        return VoteCount{tallyOf(*decision), true};
    return VoteCount{*team.verdictTally, false};
}

QString recognitionCountText(const VoteCount &count)
{
    return count.isByCommittee ? committeeText(count) : tallyText(count.tally);
}

QString verdictCountText(const VoteCount &count)
{
    return count.isByCommittee ? committeeText(count)
                               : ReportWords::tr("continue %1, mend %2, stop %3")
                                     .arg(count.tally.yes)
                                     .arg(count.tally.other)
                                     .arg(count.tally.no);
}

} // namespace simsa
