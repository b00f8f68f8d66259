// What the workbook keeps of how the outcome came about: every sheet with its receipt, what
// corrections replaced, what was told of the outcome, who was recused beforehand. For the internal
// report alone.
#pragma once

#include "app/report/report_input.h"

namespace simsa {

QString standingWord(Standing standing);

// The receipt leads from a mark in an axis's table to the signed sheet that it stands in.
Table sheetsTable(const ReportInput &input, const QString &name, const QString &language);
Table correctionsTable(const ReportInput &input, const QString &name, const QString &language);

// "E05 (revision 2)": marks in the tables of the axes whose sheet was corrected.
void markCorrected(Table &axis, const ReportInput &input);

// "E05 (revision 2), E07 (revision 3)": whose sheets that count were corrected after signing.
QString correctedSheetsText(const ReportInput &input);
// Of the group's sheets that count, those that were.
qsizetype correctedSheets(const ReportInput &input, const GroupId &group);

// How many of the group's sheets that count answer otherwise on the team than an earlier revision.
qsizetype correctedSheets(const ReportInput &input, const GroupId &group, const TeamId &team);

QString occasionWord(ToldOutcome::Occasion occasion);
// Each team at the notice, at each change after it, and at the confirmation.
Table toldTable(const ReportInput &input, const QString &name, const QString &language);

Table panelRecusalsTable(const ReportInput &input, const QString &name, const QString &language);

} // namespace simsa
