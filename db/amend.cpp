#include "db/amend.h"

#include "app/base/canonical_json.h"
#include "app/exchange/sheet_file.h"
#include "app/plan/plan_json.h"
#include "db/acts.h"
#include "db/events.h"
#include "db/reason.h"
#include "db/round_store.h"
#include "db/unseen.h"

#include <algorithm>

namespace simsa {
namespace {

using namespace Qt::StringLiterals;

constexpr int kLongestApprover = 400; // characters
constexpr char kInsertVersion[] = "INSERT INTO plan (version, json, fingerprint, opened_at,"
                                  " frozen_at) VALUES (?1, ?2, ?3, ?4, ?4)";

QStringList carriedIn(const Plan &plan)
{
    QStringList ids;
    for (const Item &item : plan.items())
        if (item.isCarried)
            ids.append(item.id.value);
    return ids;
}

Result<> checkPlan(const Round &round, const Plan &plan)
{
    // What is stored has to be readable again, or the file could never be opened.
    if (const auto readable = planFromJson(planToJson(plan)); !readable)
        return failure(readable.error());
    if (planFingerprint(plan) == round.fingerprint)
        return failure(ErrorCode::SamePlan);
    for (const Group &group : round.plan.groups)
        if (hasMembers(round.panel, group.id) && !plan.group(group.id))
            return failure(ErrorCode::GroupHasMembers, u"groups"_s, group.id.value);
    if (carriedIn(plan) != carriedIn(round.plan))
        return failure(ErrorCode::ItemIsCarried, {},
                       (carriedIn(round.plan) + carriedIn(plan)).value(0));
    return checkPeople(plan, round);
}

Result<> checkAgreed(const std::vector<TeamId> &agreed, const std::vector<Team> &teams)
{
    for (size_t i = 0; i < agreed.size(); ++i) {
        const QString place = u"agreed[%1]"_s.arg(i);
        if (std::none_of(teams.begin(), teams.end(),
                         [&](const Team &team) { return team.id == agreed[i]; }))
            return failure(ErrorCode::UnknownTeam, place, agreed[i].value);
        const auto end = agreed.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::find(agreed.begin(), end, agreed[i]) != end)
            return failure(ErrorCode::DuplicateId, place, agreed[i].value);
    }
    return {};
}

// In the caller's transaction, as everything below.
Result<Known> knownBy(Workbook &workbook)
{
    const Result<Ledger> ledger = loadLedger(workbook);
    if (!ledger)
        return failure(ledger.error());
    SQLite::Database &sql = workbook.database().sql();
    return Known{sql.execAndGet("SELECT count(*) FROM packet").getInt(),
                 sql.execAndGet("SELECT count(*) FROM sheet").getInt(),
                 lastEvent(sql, {event::kResultsSeen}).has_value(), ledger->isNotified()};
}

// The version that the amendment would make, or the fault that keeps it from being made.
Result<PlanVersion> proposed(Workbook &workbook, const Amendment &amendment)
{
    const Round &round = workbook.round();
    if (const auto ok = checkPlan(round, amendment.plan); !ok)
        return failure(inFile(ok.error(), workbook.path()));
    Result<Known> known = knownBy(workbook);
    if (!known)
        return failure(known.error());
    return PlanVersion{round.planVersion + 1, amendment.plan,   planFingerprint(amendment.plan),
                       workbook.now(),        amendment.reason, amendment.approver,
                       amendment.date,        amendment.agreed, *known};
}

Result<PlanVersion> demanded(Workbook &workbook, const Amendment &amendment)
{
    const auto faulty = [&](const Error &error) { return failure(inFile(error, workbook.path())); };
    const auto reason =
        cleanEntry(amendment.reason, u"reason"_s, kLongestReason, ErrorCode::ReasonMissing);
    if (!reason)
        return faulty(reason.error());
    const auto approver =
        cleanEntry(amendment.approver, u"approver"_s, kLongestApprover, ErrorCode::EmptyText);
    if (!approver)
        return faulty(approver.error());
    if (!amendment.date.isValid())
        return faulty({ErrorCode::KeyMissing, {}, u"date"_s});
    if (const auto ok = checkAgreed(amendment.agreed, workbook.round().teams); !ok)
        return faulty(ok.error());
    Amendment clean = amendment;
    clean.reason = *reason;
    clean.approver = *approver;
    return proposed(workbook, clean);
}

std::set<EvaluatorId> countingIn(const std::vector<KeptSheet> &sheets)
{
    std::set<EvaluatorId> evaluators;
    for (const KeptSheet &sheet : sheets)
        if (sheet.standing == Standing::Counts)
            evaluators.insert(sheet.evaluator);
    return evaluators;
}

Result<std::vector<GroupEffect>> effectsOf(Workbook &workbook, const Plan &plan)
{
    const auto before = keptSheets(workbook);
    const auto after = keptSheets(workbook, plan);
    if (!before || !after)
        return failure(before ? after.error() : before.error());
    const std::set<EvaluatorId> counted = countingIn(*before);
    const std::set<EvaluatorId> counting = countingIn(*after);
    const Round &round = workbook.round();
    std::vector<GroupEffect> effects;
    for (const Group &group : plan.groups) {
        GroupEffect effect{group.id,
                           formFingerprint(plan, group.id) == formFingerprint(round.plan, group.id),
                           0,
                           {}};
        for (const Evaluator &evaluator : round.panel.evaluators) {
            if (evaluator.group != group.id)
                continue;
            if (counting.contains(evaluator.id))
                ++effect.validSheets;
            else if (!effect.sameForm && counted.contains(evaluator.id))
                effect.giveAgain.push_back(evaluator.id);
        }
        effects.push_back(std::move(effect));
    }
    return effects;
}

Result<VersionOutcome> outcomeUnder(Workbook &workbook, const PlanVersion &version,
                                    const Facts &facts)
{
    const auto sheets = keptSheets(workbook, version.plan);
    if (!sheets)
        return failure(sheets.error());
    Result<Results> results = resultsUnder(workbook, version.plan, facts);
    if (!results)
        return failure(results.error());
    VersionOutcome outcome{{version, false, {}}, std::move(results->outcome), sightOf(*results)};
    const auto &panel = workbook.round().panel.evaluators;
    outcome.isComplete = static_cast<std::ptrdiff_t>(countingIn(*sheets).size()) ==
                         std::count_if(panel.begin(), panel.end(), [](const Evaluator &member) {
                             return !member.isReplaced();
                         });
    for (size_t i = 0; i < version.plan.axes.size(); ++i)
        if (std::none_of(outcome.outcome.teams.begin(), outcome.outcome.teams.end(),
                         [i](const TeamOutcome &team) { return team.axes[i].points; }))
            outcome.notComputable.append(version.plan.axes[i].id.value);
    return outcome;
}

Result<std::vector<VersionOutcome>> outcomesUnder(Workbook &workbook,
                                                  const std::vector<PlanVersion> &versions)
{
    const Result<Ledger> ledger = loadLedger(workbook);
    if (!ledger)
        return failure(ledger.error());
    std::vector<VersionOutcome> outcomes;
    for (const PlanVersion &version : versions) {
        Result<VersionOutcome> outcome = outcomeUnder(workbook, version, ledger->facts);
        if (!outcome)
            return failure(outcome.error());
        outcomes.push_back(std::move(*outcome));
    }
    return outcomes;
}

Result<AmendmentPreview> preview(Workbook &workbook, const Amendment &amendment)
{
    const Result<PlanVersion> next = proposed(workbook, amendment);
    if (!next)
        return failure(next.error());
    Result<std::vector<PlanVersion>> versions = planVersions(workbook);
    Result<std::vector<GroupEffect>> effects = effectsOf(workbook, amendment.plan);
    if (!versions || !effects)
        return failure(versions ? effects.error() : versions.error());
    versions->push_back(*next);
    Result<std::vector<VersionOutcome>> outcomes = outcomesUnder(workbook, *versions);
    if (!outcomes)
        return failure(outcomes.error());
    std::vector<OutcomeChange> changes =
        changesBetween((*outcomes)[outcomes->size() - 2].outcome, outcomes->back().outcome);
    return AmendmentPreview{next->known, std::move(*effects), std::move(*outcomes),
                            std::move(changes)};
}

void store(Workbook &workbook, const PlanVersion &version)
{
    SQLite::Database &sql = workbook.database().sql();
    SQLite::Statement insert(sql, kInsertVersion);
    insert.bind(1, version.number);
    bindText(insert, 2, QString::fromUtf8(toCanonicalJson(planToJson(version.plan))));
    bindText(insert, 3, version.fingerprint);
    bindText(insert, 4, version.frozenAt);
    insert.exec();
    storeCriteria(sql, version.plan);
    workbook.addEvent(event::kPlanAmended, amendmentToJson(version));
}

} // namespace

Result<AmendmentPreview> previewAmendment(Workbook &workbook, const Amendment &amendment)
{
    if (const auto ok = requireFrozen(workbook); !ok)
        return failure(ok.error());
    return workbook.look([&] { return preview(workbook, amendment); });
}

Result<> amend(Workbook &workbook, const Amendment &amendment)
{
    if (const auto ok = requireFrozen(workbook); !ok)
        return ok;
    const Result<> stored = workbook.change([&]() -> Result<> {
        if (const auto ok = requireUnconfirmed(workbook); !ok)
            return ok;
        const Result<PlanVersion> version = demanded(workbook, amendment);
        if (!version)
            return failure(version.error());
        store(workbook, *version);
        return noteOutcome(workbook, version->plan);
    });
    return stored.and_then([&] { return workbook.reload(); });
}

Result<std::vector<VersionOutcome>> versionOutcomes(Workbook &workbook)
{
    if (const auto ok = requireFrozen(workbook); !ok)
        return failure(ok.error());
    return workbook.look([&]() -> Result<std::vector<VersionOutcome>> {
        const Result<std::vector<PlanVersion>> versions = planVersions(workbook);
        if (!versions)
            return failure(versions.error());
        return outcomesUnder(workbook, *versions);
    });
}

} // namespace simsa
