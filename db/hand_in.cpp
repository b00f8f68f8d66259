// Who has handed in, and who has not.
#include "app/exchange/sheet_file.h"
#include "app/plan/plan_json.h"
#include "db/results.h"
#include "db/versions.h"

#include <algorithm>

namespace simsa {
namespace {

constexpr char kSelectIssued[] =
    "SELECT DISTINCT e.id, p.plan FROM packet p JOIN evaluator e ON e.number = p.evaluator";

constexpr char kSelectDeclaredTeams[] =
    "SELECT t.id FROM declared d JOIN team t ON t.number = d.team"
    " WHERE d.sheet = ? ORDER BY t.number";

HandIn handInOf(Standing standing)
{
    switch (standing) {
    case Standing::Counts: return HandIn::HandedIn;
    case Standing::Conflict: return HandIn::InConflict;
    case Standing::Late:
    case Standing::TimeUnsure: return HandIn::Late;
    case Standing::AfterClosing:
    case Standing::Revoked:
    case Standing::Replaced:
    case Standing::Refused: return HandIn::Apart;
    case Standing::OtherForm: return HandIn::GiveAgain;
    case Standing::Superseded: break; // by one that counts
    }
    return HandIn::Waiting;
}

// How near to a sheet that counts; of an evaluator's sheets the nearest tells the state.
int nearness(HandIn handIn)
{
    switch (handIn) {
    case HandIn::NoPacket: return 0;
    case HandIn::Waiting: return 1;
    case HandIn::GiveAgain: return 2;
    case HandIn::Late: return 3;
    case HandIn::Apart: return 4;
    case HandIn::InConflict: return 5;
    case HandIn::HandedIn: return 6;
    case HandIn::Replaced: return 7;
    }
    return 0;
}

// The form of each group in each version of the plan.
std::map<std::pair<int, GroupId>, QString> formsByVersion(const std::vector<PlanVersion> &versions)
{
    std::map<std::pair<int, GroupId>, QString> forms;
    for (const PlanVersion &version : versions)
        for (const Group &group : version.plan.groups)
            forms[{version.number, group.id}] = formFingerprint(version.plan, group.id);
    return forms;
}

Result<> markIssued(Workbook &workbook, std::map<EvaluatorId, EvaluatorStatus> &byId)
{
    const Result<std::vector<PlanVersion>> versions = planVersions(workbook);
    if (!versions)
        return failure(versions.error());
    return workbook.database().guarded([&]() -> Result<> {
        auto forms = formsByVersion(*versions);
        SQLite::Statement issued(workbook.database().sql(), kSelectIssued);
        while (issued.executeStep()) {
            EvaluatorStatus &status = byId[EvaluatorId{textOf(issued.getColumn(0))}];
            const GroupId group = status.evaluator.group;
            if (forms[{issued.getColumn(1).getInt(), group}] ==
                forms[{workbook.round().planVersion, group}])
                status.handIn = HandIn::Waiting;
        }
        return {};
    });
}

Result<std::vector<TeamId>> declaredIn(Workbook &workbook, const KeptSheet &sheet)
{
    return workbook.database().guarded([&]() -> Result<std::vector<TeamId>> {
        std::vector<TeamId> teams;
        SQLite::Statement select(workbook.database().sql(), kSelectDeclaredTeams);
        select.bind(1, sheet.number);
        while (select.executeStep())
            teams.push_back(TeamId{textOf(select.getColumn(0))});
        return teams;
    });
}

} // namespace

bool isAwaited(HandIn handIn)
{
    return handIn != HandIn::HandedIn && handIn != HandIn::Replaced;
}

Result<std::vector<EvaluatorStatus>> handInStatus(Workbook &workbook)
{
    const Result<std::vector<KeptSheet>> sheets = keptSheets(workbook);
    if (!sheets)
        return failure(sheets.error());
    std::map<EvaluatorId, EvaluatorStatus> byId;
    for (const Evaluator &evaluator : workbook.round().panel.evaluators)
        byId[evaluator.id] = {evaluator, HandIn::NoPacket, 0, {}, {}, {}, {}};
    if (const auto ok = markIssued(workbook, byId); !ok)
        return failure(ok.error());
    for (auto &[id, status] : byId)
        if (status.evaluator.isReplaced())
            status.handIn = HandIn::Replaced;
    for (const KeptSheet &sheet : *sheets) {
        EvaluatorStatus &status = byId[sheet.evaluator];
        const HandIn handIn = handInOf(sheet.standing);
        if (nearness(handIn) > nearness(status.handIn))
            status.handIn = handIn;
        if (sheet.standing == Standing::Counts) {
            status.revision = sheet.link.revision;
            status.receipt = receiptOf(sheet.link.hash);
            status.signedAt = sheet.signedAt;
            status.pledgedAt = sheet.pledgedAt;
            Result<std::vector<TeamId>> declared = declaredIn(workbook, sheet);
            if (!declared)
                return failure(declared.error());
            status.declared = std::move(*declared);
        }
    }
    std::vector<EvaluatorStatus> statuses;
    for (const Evaluator &evaluator : workbook.round().panel.evaluators)
        statuses.push_back(byId[evaluator.id]);
    return statuses;
}

} // namespace simsa
