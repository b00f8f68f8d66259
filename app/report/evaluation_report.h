// The report of an evaluation: the ranking (순위), a tally sheet (집계표) for each axis, and the
// inputs, decisions and rules they follow from. Every figure is a formula over the marks, with its
// exact value beside it; where a rule has no formula that a person could follow, the exact value
// stands there and a sentence says so.
//
// It is the internal document (내부) as well: it has everything, evaluators under their codes and
// never by name. What others may see is disclosure.h.
#pragma once

#include "app/report/report_input.h"

namespace simsa {

// language chooses among the plan's texts: "ko" or "en".
Report evaluationReport(const ReportInput &input, const QString &language);

// Without acts, amendments and opinions.
Report evaluationReport(const Plan &plan, const Evidence &evidence, const Outcome &outcome,
                        const ReportFacts &facts, const QString &language);

} // namespace simsa
