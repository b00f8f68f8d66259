#include "db/acts.h"

#include "db/events.h"
#include "db/versions.h"

#include <algorithm>

namespace simsa {
namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> broken(const Workbook &workbook, const Event &event)
{
    return failure({ErrorCode::RecordBroken, workbook.path(), u"event %1"_s.arg(event.number)});
}

bool isUndecided(const TeamOutcome &team, const Plan &plan)
{
    const auto has = [&](std::initializer_list<ReasonCode> codes) {
        return std::any_of(team.reasons.begin(), team.reasons.end(), [&](const Reason &reason) {
            return std::find(codes.begin(), codes.end(), reason.code) != codes.end();
        });
    };
    if (has({ReasonCode::Disqualified, ReasonCode::Withdrew}))
        return false;
    const bool awaitsVerdict =
        plan.verdict && plan.verdict->rule == Vote::Rule::Committee && !team.verdict;
    return team.status == Status::Pending || awaitsVerdict ||
           has({ReasonCode::GateUndecided, ReasonCode::RecognitionUndecided,
                ReasonCode::TiedAtCut});
}

const Plan *planOf(const std::vector<PlanVersion> &versions, int number)
{
    const auto it = std::find_if(versions.begin(), versions.end(),
                                 [&](const PlanVersion &v) { return v.number == number; });
    return it == versions.end() ? nullptr : &it->plan;
}

// Nothing is told to anybody before every sheet is in, or done without, and everything decided.
Result<> requireComplete(Workbook &workbook, const Ledger &ledger, const Results &results)
{
    const Result<std::vector<EvaluatorStatus>> statuses = handInStatus(workbook);
    if (!statuses)
        return failure(statuses.error());
    QStringList missing;
    for (const EvaluatorStatus &status : *statuses)
        if (status.handIn != HandIn::HandedIn &&
            !ledger.closedGroups.contains(status.evaluator.group))
            missing.append(status.evaluator.id.value);
    if (!missing.isEmpty())
        return failure(ErrorCode::SheetsMissing, {}, missing.join(u", "_s));
    QStringList pending;
    for (const TeamOutcome &team : results.outcome.teams)
        if (isUndecided(team, workbook.round().plan))
            pending.append(team.team.id.value);
    pending.sort();
    if (!pending.isEmpty())
        return failure(ErrorCode::OutcomePending, {}, pending.join(u", "_s));
    return {};
}

// Takes the acts up one after the other; with `isReal` it writes what it does.
class Recording
{
public:
    Recording(Workbook &workbook, bool isReal) : m_workbook(workbook), m_isReal(isReal) {}

    Result<ActPreview> run(const std::vector<Act> &acts)
    {
        Result<Ledger> ledger = loadLedger(m_workbook);
        if (!ledger)
            return failure(ledger.error());
        m_ledger = std::move(*ledger);
        Result<Results> before = results();
        if (!before)
            return failure(before.error());
        for (size_t i = 0; i < acts.size(); ++i)
            if (auto taken = take(acts[i]); !taken)
                return failure(placed(std::move(taken.error()), i));
        Result<Results> after = results();
        if (!after)
            return failure(after.error());
        if (m_isReal)
            if (const auto noted = noteOutcome(m_workbook, plan()); !noted)
                return failure(noted.error());
        std::vector<OutcomeChange> changes = changesBetween(before->outcome, after->outcome);
        return ActPreview{std::move(*before), std::move(*after), std::move(changes)};
    }

private:
    const Plan &plan() const { return m_workbook.round().plan; }

    Result<Results> results() { return resultsUnder(m_workbook, plan(), m_ledger.facts); }

    Result<> take(const Act &act)
    {
        const bool tells = act.kind == ActKind::Notified || act.kind == ActKind::Confirmed;
        // What changed since the last notice belongs before this one.
        if (tells && m_isReal)
            if (const auto noted = noteOutcome(m_workbook, plan()); !noted)
                return noted;
        const Round &round = m_workbook.round();
        if (const auto ok = apply(m_ledger, act, {round.plan, round.teams, round.panel}); !ok)
            return ok;
        if (m_isReal)
            m_workbook.addEvent(event::kAct, actToJson(act));
        if (!tells)
            return {};
        const Result<Results> told = results();
        if (!told)
            return failure(told.error());
        if (const auto ok = requireComplete(m_workbook, m_ledger, *told); !ok)
            return ok;
        if (m_isReal)
            keepOutcome(m_workbook, *told);
        return {};
    }

    Error placed(Error error, size_t index) const
    {
        const QString act = u"acts[%1]"_s.arg(index);
        error.place = error.place.isEmpty() ? act : act + u'.' + error.place;
        return inFile(std::move(error), m_workbook.path());
    }

    Workbook &m_workbook;
    bool m_isReal;
    Ledger m_ledger;
};

} // namespace

Result<std::vector<Act>> actsOf(Workbook &workbook)
{
    return workbook.database().guarded([&]() -> Result<std::vector<Act>> {
        std::vector<Act> acts;
        for (const Event &event : eventsOf(workbook.database().sql(), {event::kAct})) {
            Result<Act> act = actFromJson(event.detail);
            if (!act)
                return broken(workbook, event);
            acts.push_back(std::move(*act));
        }
        return acts;
    });
}

Result<Ledger> loadLedger(Workbook &workbook)
{
    return workbook.database().guarded([&]() -> Result<Ledger> {
        const auto events = eventsOf(workbook.database().sql(),
                                     {event::kAct, event::kPlanAmended, event::kOutcomeChanged});
        const Round &round = workbook.round();
        const Plan *plan = &round.plan;
        Result<std::vector<PlanVersion>> versions;
        const bool isAmended = std::any_of(events.begin(), events.end(), [](const Event &event) {
            return event.kind == event::kPlanAmended;
        });
        if (isAmended) {
            versions = planVersions(workbook);
            if (!versions)
                return failure(versions.error());
            plan = planOf(*versions, 1);
        }
        if (!plan)
            return failure({ErrorCode::RecordBroken, workbook.path(), event::kPlanFrozen});
        Ledger ledger;
        for (const Event &event : events) {
            if (event.kind == event::kPlanAmended) {
                plan = planOf(*versions, event.detail.value("version"_L1).toInt());
                if (!plan)
                    return broken(workbook, event);
            } else if (event.kind == event::kOutcomeChanged) {
                // Whatever changed it, an act or a sheet: what was notified stands no more.
                ledger.isNoticeOutdated = ledger.isNotified();
                ledger.confirmed.reset();
            } else {
                const Result<Act> act = actFromJson(event.detail);
                if (!act || !apply(ledger, *act, {*plan, round.teams, round.panel}))
                    return broken(workbook, event);
            }
        }
        return ledger;
    });
}

Result<ActPreview> previewActs(Workbook &workbook, const std::vector<Act> &acts)
{
    if (workbook.state() != RoundState::Frozen)
        return failure({ErrorCode::RoundNotFrozen, workbook.path()});
    return workbook.look([&] { return Recording(workbook, false).run(acts); });
}

Result<ActPreview> recordActs(Workbook &workbook, const std::vector<Act> &acts)
{
    if (workbook.state() != RoundState::Frozen)
        return failure({ErrorCode::RoundNotFrozen, workbook.path()});
    return workbook.change([&] { return Recording(workbook, true).run(acts); });
}

} // namespace simsa
