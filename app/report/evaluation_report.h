// The report of an evaluation: the ranking (순위), a tally sheet (집계표) for each axis, and the
// inputs and rules they follow from. Every figure is a formula over the marks, with its exact value
// beside it.
#pragma once

#include "app/outcome/outcome.h"
#include "app/report/table.h"

#include <map>

namespace simsa {

// What the report says about where its figures come from; times as a person should read them.
struct ReportFacts
{
    QString programmeTitle;
    QString programmeId;
    QString planFingerprint;
    std::map<GroupId, QString> formFingerprints;
    QString digest; // of the evidence
    int planVersion = 1;
    QString frozenAt;
    QString madeAt;
};

// outcome must be of that plan and evidence. Evaluators appear under their codes, never by name.
// language chooses among the plan's texts: "ko" or "en".
Report evaluationReport(const Plan &plan, const Evidence &evidence, const Outcome &outcome,
                        const ReportFacts &facts, const QString &language);

} // namespace simsa
