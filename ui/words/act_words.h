// Acts in words: kinds, fields and values as the window and the command line call them.
#pragma once

#include "app/procedure/act.h"
#include "app/procedure/ledger.h"

namespace simsa {

QString actKindName(ActKind kind);
// What the kind belongs to, such as "Notice, objections, confirmation"; equal for neighbours in
// actForms().
QString actGroupName(ActKind kind);

QString actFieldLabel(const char *key);
// How the field is to be filled in; empty where its label says it.
QString actFieldHint(const char *key);
// index: among the choices of the field of that key.
QString actChoiceName(const char *key, int index);
// Yes and no in the field's own words: "met", "not met".
QString actYesNoName(const char *key, bool isYes);

// What the field says, with names in place of codes; empty where the act leaves it out. What the
// plan does not know keeps its code. language chooses among the plan's texts: "ko" or "en".
QString actValueText(const ActField &field, const Act &act, const Plan &plan,
                     const std::vector<Team> &teams, const QString &language);

// All fields with their labels, without the kind: "Team: Garam · Reason: advised it last year".
QString actSentence(const Act &act, const Plan &plan, const std::vector<Team> &teams,
                    const QString &language);

} // namespace simsa
