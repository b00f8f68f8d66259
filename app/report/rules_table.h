// The last sheet: which inputs the report was made from, and the rules in plain sentences.
#pragma once

#include "app/report/report_input.h"

namespace simsa {

Table rulesTable(const Plan &plan, const ReportFacts &facts, const QString &name,
                 const QString &language);

} // namespace simsa
