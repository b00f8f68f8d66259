#include "db/report_facts.h"

namespace simsa {

ReportFacts reportFacts(const Workbook &workbook, const Results &results)
{
    return {workbook.programme().title, workbook.programme().id,      results.planFingerprint,
            results.formFingerprints,   results.digest,               workbook.round().planVersion,
            workbook.round().frozenAt,  workbook.now()};
}

} // namespace simsa
