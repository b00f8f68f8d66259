// Three documents of one outcome, for three kinds of reader: the public (공개), one team (결과
// 통보서), and those in charge (내부). What a reader may not know is nowhere in the document, so
// that no file made of it can give it away.
#pragma once

#include "app/report/report_input.h"

namespace simsa {

// Who goes through, and why others do not, in general words; the points that the plan publishes;
// what the axes are worth and the teams' means; the rules with all amendments. No evaluator under
// any name or code, and of a team whose points are withheld no figure and no rank.
Report publicReport(const ReportInput &input, const QString &language);

// To one team, which must be in the outcome: its own points, reasons, rulings, findings (those that
// change nothing as well) and opinions, in no order that could tell whose they are; the teams'
// means as the public gets them; how to object, and until when.
Report teamNotice(const ReportInput &input, const TeamId &team, const QString &language);

// Everything: evaluationReport.
Report internalReport(const ReportInput &input, const QString &language);

// The teams whose points the public gets, in the order of the outcome.
std::vector<const TeamOutcome *> published(const Plan &plan, const Outcome &outcome);

// Whether a mean may be told: the teams in it whose points are withheld must be none or at least
// three, for each of them knows its own and could find out the other of two.
bool mayTell(size_t counted, size_t publishedOfThem);

} // namespace simsa
