// Outcomes that no look was noted of: for operations inside `db`, and for tests. A person gets to
// see an outcome through look.h only; tests/house reads every include for that.
#pragma once

#include "db/look.h"

namespace simsa {

// Errors: RoundNotOpen, RoundNotFrozen, ChangedElsewhere, DatabaseBusy, DatabaseDamaged,
// RecordBroken.
Result<Results> loadResults(Workbook &workbook);

// The same under another version of the plan, or with facts that are not recorded yet; inside the
// caller's transaction.
Result<Results> resultsUnder(Workbook &workbook, const Plan &plan, const Facts &facts);

// The part of it that the bench measures. The marks of excluded evaluators are left out; what the
// plan does not know is left out of the facts.
Result<Evidence> loadEvidence(Workbook &workbook, const Plan &plan,
                              const std::vector<KeptSheet> &sheets, const Facts &facts);
// With the newest plan and the facts on record.
Result<Evidence> loadEvidence(Workbook &workbook, const std::vector<KeptSheet> &sheets);

// What a look at these results is noted as: their digest; empty where no sheet counts
// in them and no team has a total.
QString sightOf(const Results &results);

// Notes it, once for each digest.
LookNote noteLook(Workbook &workbook, const Results &results);

// What the acts would come to; nothing is written. Errors: as recordActs.
Result<ActPreview> previewActs(Workbook &workbook, const std::vector<Act> &acts);

// Records all of them or none. The outcome is kept when it is notified and when it is confirmed,
// and whenever it changes after it was notified.
// Errors: RoundNotOpen, RoundNotFrozen, ChangedElsewhere; those of `apply`, with a place such as
// "acts[1].team"; of a notice and of a confirmation also SheetsMissing, where a group that was not
// closed lacks sheets, and OutcomePending, where anything is undecided or undefined on which the
// outcome depends (Outcome::undecided), or TieUndecided, where that is nothing but ties. A decision
// that would have no effect is refused: NotByCommittee where the ballots decide, TeamHasTotal,
// TeamHasLeft, NotThisTie. A notice and a confirmation close collection for every group, as the act
// groupClosed does.
Result<ActPreview> recordActs(Workbook &workbook, const std::vector<Act> &acts);

// Nothing is written. Errors: RoundNotOpen, RoundNotFrozen, ChangedElsewhere, SamePlan,
// GroupHasMembers, ItemIsCarried where another item would carry, a fault of the plan, and those of
// freezing it with these teams and this panel.
Result<AmendmentPreview> previewAmendment(Workbook &workbook, const Amendment &amendment);

// Of every version, oldest first. Errors: RoundNotOpen, RoundNotFrozen, ChangedElsewhere and those
// of loadResults.
Result<std::vector<VersionOutcome>> versionOutcomes(Workbook &workbook);

// At the notice, at each change after it, and at the confirmation; in the order of the chain.
Result<std::vector<KeptOutcome>> keptOutcomes(Workbook &workbook);

// What leaves as a document is compared with the signed sheets first. Errors: those of
// verifyWorkbook and loadResults.
Result<Results> verifiedResults(Workbook &workbook);
// language chooses among the plan's texts: "ko" or "en". Error: UnknownTeam for a notice to nobody.
Result<Report> reportOf(Workbook &workbook, const Results &results, const QString &language,
                        Document document, const TeamId &team);
// Both.
Result<Report> workbookReport(Workbook &workbook, const QString &language,
                              Document document = Document::Internal, const TeamId &team = {});

} // namespace simsa
