// What happened around the marks: attendance, bonuses, amendments of the plan, objections.
#pragma once

#include "app/report/report_input.h"

namespace simsa {

// Of each group: how many evaluators, how many sheets count, who is missing (by code).
Table attendanceTable(const ReportInput &input, const QString &name, const QString &language);

// From which teams evaluators (by code) stepped back in their sheets, and why (회피).
bool hasSteppedBack(const ReportInput &input);
Table steppedBackTable(const ReportInput &input, const QString &name, const QString &language);

size_t sheetsIn(const GroupEvidence &group); // that count for at least one team

// Every bonus and deduction with its reason.
Table adjustmentsTable(const ReportInput &input, const QString &name, const QString &language);

// withAgreement: whether the teams that agreed are named.
Table amendmentsTable(const ReportInput &input, bool withAgreement, const QString &name,
                      const QString &language);

Table objectionsTable(const ReportInput &input, const QString &name, const QString &language);

// How far each team, or `only` one, comes to the reference model; beside the ranking and no part
// of it.
Table targetsTable(const ReportInput &input, const std::optional<TeamId> &only, const QString &name,
                   const QString &language);

// "Provisional; objections until 2026-01-26." or "Confirmed on …"; of a notice that was overtaken
// that it is outdated, and no period, for that begins anew.
QString stateSentence(const Ledger &ledger);

} // namespace simsa
