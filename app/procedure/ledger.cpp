#include "app/procedure/ledger.h"

#include "app/procedure/ledger_parts.h"

#include <algorithm>

namespace simsa {
namespace {

Result<> takeUp(Ledger &ledger, const Act &act, const RoundView &round)
{
    using namespace acts;
    switch (act.kind) {
    case ActKind::Opinion: return opinion(ledger, act);
    case ActKind::Finding: return finding(ledger, act);
    case ActKind::FindingChanged: return findingChanged(ledger, act);
    case ActKind::GateDecided: return gateDecided(ledger, act, round);
    case ActKind::RecognitionDecided: return recognitionDecided(ledger, act, round);
    case ActKind::VerdictDecided: return verdictDecided(ledger, act, round);
    case ActKind::TeamDecided: return teamDecided(ledger, act);
    case ActKind::Adjusted: return adjusted(ledger, act, round);
    case ActKind::AdjustmentWithdrawn: return adjustmentWithdrawn(ledger, act);
    case ActKind::ItemTarget: return itemTarget(ledger, act, round);
    case ActKind::Excluded: return excluded(ledger, act, round);
    case ActKind::Readmitted: return readmitted(ledger, act);
    case ActKind::Disqualified: return disqualified(ledger, act);
    case ActKind::Restored: return restored(ledger, act);
    case ActKind::Withdrew: return withdrew(ledger, act);
    case ActKind::TieDecided: return tieDecided(ledger, act);
    case ActKind::EvaluatorAdded: return evaluatorAdded(ledger, act, round);
    case ActKind::GroupClosed: return groupClosed(ledger, act);
    case ActKind::Holidays: return holidays(ledger, act);
    case ActKind::Notified: return notified(ledger, act, round);
    case ActKind::Waived: return waived(ledger, act);
    case ActKind::ObjectionReceived: return objectionReceived(ledger, act, round);
    case ActKind::ObjectionDecided: return objectionDecided(ledger, act, round);
    case ActKind::Confirmed: return confirmed(ledger, act);
    case ActKind::Reopened: return reopened(ledger, act);
    case ActKind::TargetValue: return targetValue(ledger, act, round);
    }
    return {};
}

bool isOverOnceConfirmed(ActKind kind)
{
    return kind == ActKind::Waived || bearsOnOutcome(kind);
}

Error inAct(size_t index, Error error)
{
    const QString place = QStringLiteral("acts[%1]").arg(index);
    error.place = error.place.isEmpty() ? place : place + u'.' + error.place;
    return error;
}

} // namespace

bool isAdmissible(Ground ground)
{
    return ground != Ground::Panel && ground != Ground::Rules;
}

bool bearsOnOutcome(ActKind kind)
{
    return kind < ActKind::Holidays;
}

Result<> apply(Ledger &ledger, const Act &act, const RoundView &round)
{
    // It may come from a window, and not from a file that was read by its form.
    if (const auto formed = actFromJson(actToJson(act)); !formed)
        return failure(formed.error());
    if (const auto known = acts::checkReferences(act, round); !known)
        return known;
    if (ledger.confirmed && isOverOnceConfirmed(act.kind))
        return acts::refuse(ErrorCode::ResultConfirmed, "kind",
                            ledger.confirmed->toString(Qt::ISODate));
    if (const auto taken = takeUp(ledger, act, round); !taken)
        return taken;
    if (bearsOnOutcome(act.kind))
        ledger.isNoticeOutdated = ledger.isNotified();
    return {};
}

Result<Ledger> ledgerOf(const std::vector<Act> &acts, const RoundView &round)
{
    Ledger ledger;
    for (size_t i = 0; i < acts.size(); ++i)
        if (const auto taken = apply(ledger, acts[i], round); !taken)
            return failure(inAct(i, taken.error()));
    return ledger;
}

} // namespace simsa
