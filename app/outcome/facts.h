// What was found, voted and decided about teams besides marks and values: the part of the evidence
// that persons recorded. It bears on the outcome only as the plan says.
#pragma once

#include "app/panel/panel.h"
#include "app/plan/plan.h"

#include <map>
#include <set>

namespace simsa {

enum class Severity {
    Remark,   // 참고
    Advisory, // 보완
    Grave     // 중대한 하자: the only one that a gate can be failed for
};

struct Finding
{
    QString id;
    GateId gate;
    TeamId team;
    ViewpointId viewpoint;
    Severity severity = Severity::Remark;
    QString text;
    QString evidence; // the document it rests on
};

struct ViewpointOpinion
{
    GateId gate;
    TeamId team;
    ViewpointId viewpoint;
    QString text;
    QString by; // who signed it
};

// A decision for one team by persons who met: of a committee gate, recognition or verdict.
struct CommitteeDecision
{
    bool isFor = false; // met, recognised, through
    Points verdict;     // of a verdict: ballot::kStop, kMend, kContinue
    int votesFor = 0;
    int votesAgainst = 0;
    int withheld = 0;
    QString minority; // the minority's opinion
    QString reason;
};

struct AdjustmentGiven
{
    TeamId team;
    AdjustmentId adjustment;
    Points points;
    QString reason;
};

struct Facts
{
    std::vector<Finding> findings;
    std::vector<ViewpointOpinion> opinions;
    std::map<std::pair<GateId, TeamId>, CommitteeDecision> gateDecisions;
    std::map<TeamId, CommitteeDecision> recognitions;
    std::map<TeamId, CommitteeDecision> verdicts;
    // Whether a team goes through of which the plan says nothing, because it has no total.
    std::map<TeamId, CommitteeDecision> teamDecisions;
    std::vector<AdjustmentGiven> adjustments;
    std::set<std::pair<EvaluatorId, TeamId>> excluded; // a conflict of interest found late
    std::map<TeamId, QString> disqualified;            // with the reason
    std::set<TeamId> withdrawn;
    std::vector<std::vector<TeamId>> tieOrders; // first to last, as committees decided ties
    std::map<std::pair<TeamId, ItemId>, Points> itemTargets;
};

} // namespace simsa
