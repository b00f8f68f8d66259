// Verdicts, standings and statuses in words.
#pragma once

#include "app/outcome/outcome.h"
#include "app/plan/plan.h"
#include "db/merge.h"
#include "db/results.h"

namespace simsa {

QString verdictName(Verdict verdict);
// Why, in a sentence; never empty.
QString verdictReason(const FileVerdict &file);
QString handInName(HandIn handIn);
// "Provisional: not handed in E04; in conflict E02", or empty where every sheet is in.
QString provisionalText(const std::vector<EvaluatorStatus> &statuses);
// "No marks in Expert evaluation".
QString reasonText(const Reason &reason, const Plan &plan, const QString &language);

// Stable names for other programs: "accepted", "alreadyHere", ...
QString verdictCode(Verdict verdict);
QString handInCode(HandIn handIn);

} // namespace simsa
