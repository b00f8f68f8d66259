#include "db/workbook_report.h"

namespace simsa {

Result<Report> workbookReport(Workbook &workbook, const QString &language)
{
    // What leaves as a document is compared with the signed sheets first.
    if (const auto verified = verifyWorkbook(workbook); !verified)
        return failure(verified.error());
    const Result<Results> results = loadResults(workbook);
    if (!results)
        return failure(results.error());
    const Round &round = workbook.round();
    const ReportFacts facts{workbook.programme().title,
                            workbook.programme().id,
                            results->planFingerprint,
                            results->formFingerprints,
                            results->digest,
                            round.planVersion,
                            round.frozenAt,
                            workbook.now()};
    return evaluationReport(round.plan, results->evidence, results->outcome, facts, language);
}

} // namespace simsa
