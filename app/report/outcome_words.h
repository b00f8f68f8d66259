// What an outcome says about teams, as words of a report.
#pragma once

#include "app/outcome/outcome.h"
#include "app/procedure/ledger.h"
#include "app/report/time_words.h"
#include "app/report/why.h"

namespace simsa {

QString statusWord(Status status);
QString rulingWord(Ruling ruling);
QString severityWord(Severity severity);
QString verdictWord(Points verdict); // ballot::kStop, kMend, kContinue
QString groundWord(Ground ground);
QString ruledWord(Ruled ruled);

// Why a gate is not decided; empty where it is.
QString missingSentence(const GateRuling &ruling, const Gate &gate, const QString &language);
QString tallyText(const Tally &tally); // "6 met, 3 not met, 1 withheld"

// "Total: below the minimum of 60 points".
QString minimumText(const Minimum &minimum, const Plan &plan, const QString &language);
// One reason of the team, in full.
QString reasonText(const Reason &reason, const TeamOutcome &team, const Plan &plan,
                   const QString &language);
// Why the team stands where it stands, for those who may know: the administrator (Full) and the
// team itself (Own). A team that is through has reasons, too.
QStringList reasonTexts(const TeamOutcome &team, const Outcome &outcome, const Plan &plan,
                        const QString &language, Naming naming = Naming::Full);
QString reasonsText(const TeamOutcome &team, const Outcome &outcome, const Plan &plan,
                    const QString &language, Naming naming = Naming::Full);

// As much as the public may know: why the team does not go through, and nothing that tells of its
// points where something apart from points put it out.
QString publicReasons(const TeamOutcome &team, const Outcome &outcome, const Plan &plan,
                      const QString &language);

QString adjustmentTitle(const Plan &plan, const AdjustmentId &id, const QString &language);
QString signedText(Points points); // "+1.5", "-2"

// Sheets that count for the team: "5 of 8", with "(panel 9, 1 recused)" where somebody is.
QString countText(const AxisOutcome &axis);
// What is undecided, of whom ("나래 has no total"); and how it can end.
QString undecidedText(const Undecided &undecided, const Plan &plan, const Outcome &outcome,
                      const QString &language);
QString undecidedRemedy(const Undecided &undecided, const Plan &plan, const Outcome &outcome);

// The step for ties as the plan has it.
QString tieStepText(const TieStep &step, const Plan &plan, const QString &language);
QString orderText(const Selection &selection);

QString namesOf(const std::vector<TeamId> &teams, const Outcome &outcome, const QString &language);

// 가나다 order by the Korean name.
std::vector<const TeamOutcome *> alphabetical(std::vector<const TeamOutcome *> teams);

} // namespace simsa
