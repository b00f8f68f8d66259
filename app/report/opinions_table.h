// What the evaluators wrote on the teams and, where the plan demands it, on single criteria.
#pragma once

#include "app/report/report_input.h"

namespace simsa {

// On all teams, or on `only` one.
bool hasOpinions(const ReportInput &input, const std::optional<TeamId> &only = {});

QString opinionsTitle(const ReportInput &input); // for the table and its tab

// Without evaluators: by team, then by criterion in the order of the plan, then by text, so that
// nothing tells whose an opinion is, nor which of them are of the same evaluator.
Table opinionsTable(const ReportInput &input, const std::optional<TeamId> &only,
                    const QString &name, const QString &language);

} // namespace simsa
