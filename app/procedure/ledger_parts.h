// The parts of ledger.cpp: one function for each kind of act. Each checks first and changes the
// ledger last. What an act refers to is known to exist by then.
#pragma once

#include "app/procedure/ledger.h"
#include "app/procedure/persons.h"

namespace simsa::acts {

// Every team, evaluator, group, gate, viewpoint of that gate, adjustment, item and benchmark that
// the act names is in the round, and no team stands twice in a list.
Result<> checkReferences(const Act &act, const RoundView &round);

// ledger_judgements.cpp: findings, gates and votes
Result<> opinion(Ledger &ledger, const Act &act);
Result<> finding(Ledger &ledger, const Act &act);
Result<> findingChanged(Ledger &ledger, const Act &act);
Result<> gateDecided(Ledger &ledger, const Act &act, const RoundView &round);
Result<> recognitionDecided(Ledger &ledger, const Act &act, const RoundView &round);
Result<> verdictDecided(Ledger &ledger, const Act &act, const RoundView &round);
Result<> teamDecided(Ledger &ledger, const Act &act);

// ledger_teams.cpp: decisions about teams and evaluators
Result<> adjusted(Ledger &ledger, const Act &act, const RoundView &round);
Result<> adjustmentWithdrawn(Ledger &ledger, const Act &act);
Result<> itemTarget(Ledger &ledger, const Act &act, const RoundView &round);
Result<> excluded(Ledger &ledger, const Act &act, const RoundView &round);
Result<> readmitted(Ledger &ledger, const Act &act);
Result<> disqualified(Ledger &ledger, const Act &act);
Result<> restored(Ledger &ledger, const Act &act);
Result<> withdrew(Ledger &ledger, const Act &act);
Result<> tieDecided(Ledger &ledger, const Act &act);
Result<> evaluatorAdded(Ledger &ledger, const Act &act, const RoundView &round);
Result<> groupClosed(Ledger &ledger, const Act &act);
Result<> targetValue(Ledger &ledger, const Act &act, const RoundView &round);

// ledger_notice.cpp and ledger_objections.cpp: from the notice to the confirmation
Result<> holidays(Ledger &ledger, const Act &act);
Result<> notified(Ledger &ledger, const Act &act, const RoundView &round);
Result<> waived(Ledger &ledger, const Act &act);
Result<> confirmed(Ledger &ledger, const Act &act);
Result<> reopened(Ledger &ledger, const Act &act);
Result<> objectionReceived(Ledger &ledger, const Act &act, const RoundView &round);
Result<> objectionDecided(Ledger &ledger, const Act &act, const RoundView &round);

Result<> checkMayObject(const Ledger &ledger, const TeamId &team);

// Error: TooEarly at the field, where its date is before the first that can be.
Result<> checkNotBefore(const Act &act, const char *field, QDate first);

inline tl::unexpected<Error> refuse(ErrorCode code, const char *field, QString found = {},
                                    QString expected = {})
{
    return failure(code, QString::fromLatin1(field), std::move(found), std::move(expected));
}

} // namespace simsa::acts
