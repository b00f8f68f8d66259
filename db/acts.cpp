#include "db/acts.h"

#include "app/plan/plan_json.h"
#include "db/events.h"
#include "db/round_store.h"
#include "db/unseen.h"
#include "db/versions.h"

#include <algorithm>

namespace simsa {
namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> broken(const Workbook &workbook, const Event &event)
{
    return failure({ErrorCode::RecordBroken, workbook.path(), u"event %1"_s.arg(event.number)});
}

const Plan *planOf(const std::vector<PlanVersion> &versions, int number)
{
    const auto it = std::find_if(versions.begin(), versions.end(),
                                 [&](const PlanVersion &v) { return v.number == number; });
    return it == versions.end() ? nullptr : &it->plan;
}

QString joined(QStringList ids)
{
    ids.removeDuplicates();
    ids.sort();
    return ids.join(u", "_s);
}

QString idsOf(const std::vector<TeamId> &teams)
{
    QStringList ids;
    for (const TeamId &team : teams)
        ids.append(team.value);
    return joined(ids);
}

// The last closing of a group: by which form, and why.
struct Closing
{
    QString form;
    QString reason;
};
using Closings = std::map<GroupId, Closing>;

void noteClosings(const Ledger &ledger, const Plan &plan, Closings &closings)
{
    for (const auto &[group, reason] : ledger.closedGroups)
        closings[group] = {formFingerprint(plan, group), reason};
}

// A group whose form was amended has to give its sheets again; where its form is what it was, so is
// its closing, as for its sheets (isClosed).
void closeGroups(Ledger &ledger, const Plan &plan, const Closings &closings)
{
    ledger.closedGroups.clear();
    for (const auto &[group, closing] : closings)
        if (plan.group(group) && formFingerprint(plan, group) == closing.form)
            ledger.closedGroups[group] = closing.reason;
}

// Nothing is told to anybody before every sheet is in, or done without, and everything decided. A
// conflict has sheets, of which a person has to say which counts: closing does without none of
// them.
Result<> requireComplete(Workbook &workbook, const Ledger &ledger, const Results &results)
{
    const Result<std::vector<EvaluatorStatus>> statuses = handInStatus(workbook);
    if (!statuses)
        return failure(statuses.error());
    QStringList missing;
    for (const EvaluatorStatus &status : *statuses)
        if (isAwaited(status.handIn) && (status.handIn == HandIn::InConflict ||
                                         !ledger.closedGroups.contains(status.evaluator.group)))
            missing.append(status.evaluator.id.value);
    if (!missing.isEmpty())
        return failure(ErrorCode::SheetsMissing, {}, missing.join(u", "_s));
    // Who is tied is the outcome's to tell, and a look at that is noted (db/look.h).
    QStringList undecided;
    for (const Undecided &one : results.outcome.undecided)
        if (one.what != Undecided::What::Tie)
            undecided.append(idsOf(one.teams));
    if (!undecided.isEmpty())
        return failure(ErrorCode::OutcomePending, {}, joined(undecided));
    if (!results.outcome.undecided.empty())
        return failure(ErrorCode::TieUndecided);
    return {};
}

// Whether the ballots of the vote decide by themselves, so that no committee is asked.
bool doBallotsDecide(const Vote &vote, const Plan &plan, const Results &results, const TeamId &team)
{
    const auto &teams = results.evidence.teams;
    const auto it =
        std::find_if(teams.begin(), teams.end(), [&](const Team &one) { return one.id == team; });
    const Tally tally =
        tallyOf(vote, plan, results.evidence, static_cast<size_t>(it - teams.begin()));
    const bool isVerdict = plan.verdict && plan.verdict->id == vote.id;
    return vote.rule != Vote::Rule::Committee &&
           (isVerdict ? verdictOf(vote, tally, nullptr).has_value() : tally.decides());
}

Result<> checkTie(const Act &act, const Outcome &outcome)
{
    const QStringList named = act.list("teams");
    for (const TieBreak &tie : outcome.tieBreaks)
        if (tie.step && tie.step->by == TieStep::By::Decision && idsOf(tie.tied) == joined(named))
            return {};
    return failure(ErrorCode::NotThisTie, u"teams"_s, named.join(u", "_s));
}

// A decision on what is decided already would be on record and move nothing.
Result<> checkEffect(const Act &act, const Plan &plan, const Results &results)
{
    const TeamId team = act.id<TeamId>("team");
    const auto notByCommittee = [](const char *field) {
        return failure(ErrorCode::NotByCommittee, QString::fromLatin1(field));
    };
    switch (act.kind) {
    case ActKind::GateDecided:
        if (doBallotsDecide(plan.gate(act.id<GateId>("gate"))->vote, plan, results, team))
            return notByCommittee("gate");
        return {};
    case ActKind::RecognitionDecided:
        if (doBallotsDecide(*plan.recognition, plan, results, team))
            return notByCommittee("kind");
        return {};
    case ActKind::VerdictDecided:
        if (doBallotsDecide(*plan.verdict, plan, results, team))
            return notByCommittee("kind");
        return {};
    case ActKind::TeamDecided:
        if (results.evidence.facts.withdrawn.contains(team) ||
            results.evidence.facts.disqualified.contains(team))
            return failure(ErrorCode::TeamHasLeft, u"team"_s, team.value);
        if (results.outcome.team(team)->total)
            return failure(ErrorCode::TeamHasTotal, u"team"_s, team.value);
        return {};
    case ActKind::TieDecided: return checkTie(act, results.outcome);
    default: return {};
    }
}

// The panel with the evaluator whom the act adds.
Panel panelWith(Panel panel, const Added &added)
{
    for (Evaluator &member : panel.evaluators)
        if (member.id == added.replaces)
            member.replacedBy = added.evaluator.id;
    panel.evaluators.push_back(added.evaluator);
    for (const TeamId &team : added.recused)
        panel.recusals.push_back({added.evaluator.id, team});
    return panel;
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
        for (size_t i = 0; i < acts.size(); ++i)
            if (auto ok = checkEffect(acts[i], plan(), *after); !ok)
                return failure(placed(std::move(ok.error()), i));
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
        if (act.kind == ActKind::EvaluatorAdded)
            seat(m_ledger.added.back());
        if (act.kind == ActKind::GroupClosed && m_isReal)
            closeCollection(m_workbook, act.id<GroupId>("group"));
        if (!tells)
            return {};
        const Result<Results> told = results();
        if (!told)
            return failure(told.error());
        if (const auto ok = requireComplete(m_workbook, m_ledger, *told); !ok)
            return ok;
        if (m_isReal) {
            keepOutcome(m_workbook, *told);
            closeAll();
        }
        return {};
    }

    void seat(const Added &added)
    {
        if (m_isReal)
            storeAdded(m_workbook.database().sql(), added);
        m_workbook.usePanel(panelWith(m_workbook.round().panel, added));
    }

    // What was told stands on the sheets that were there.
    void closeAll()
    {
        const SheetRecord record = loadSheetRecord(m_workbook.database().sql());
        for (const Group &group : plan().groups)
            if (!isClosed(record, plan(), group.id))
                closeCollection(m_workbook, group.id);
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
        Closings closings;
        for (const Event &event : events) {
            if (event.kind == event::kPlanAmended) {
                noteClosings(ledger, *plan, closings);
                plan = planOf(*versions, event.detail.value("version"_L1).toInt());
                if (!plan)
                    return broken(workbook, event);
                closeGroups(ledger, *plan, closings);
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

Result<> requireUnconfirmed(Workbook &workbook)
{
    const Result<Ledger> ledger = loadLedger(workbook);
    if (!ledger)
        return failure(ledger.error());
    if (ledger->confirmed)
        return failure({ErrorCode::ResultConfirmed,
                        workbook.path(),
                        {},
                        ledger->confirmed->toString(Qt::ISODate)});
    return {};
}

Result<ActPreview> previewActs(Workbook &workbook, const std::vector<Act> &acts)
{
    if (const auto ok = requireFrozen(workbook); !ok)
        return failure(ok.error());
    const Panel panel = workbook.round().panel;
    auto preview = workbook.look([&] { return Recording(workbook, false).run(acts); });
    workbook.usePanel(panel);
    return preview;
}

Result<ActPreview> recordActs(Workbook &workbook, const std::vector<Act> &acts)
{
    if (const auto ok = requireFrozen(workbook); !ok)
        return failure(ok.error());
    const Panel panel = workbook.round().panel;
    auto recorded = workbook.change([&] { return Recording(workbook, true).run(acts); });
    if (!recorded)
        workbook.usePanel(panel);
    return recorded;
}

} // namespace simsa
