// Amending a frozen plan: a new version with who approved it, when, why, and what was known by
// then. The versions before stay, and so do the sheets that answered them; each version's outcome
// is computed from the same evidence for ever after.
#pragma once

#include "db/outcome_record.h"
#include "db/versions.h"

namespace simsa {

struct Amendment
{
    Plan plan;
    QString reason;
    QString approver;
    QDate date; // of the approval
    std::vector<TeamId> agreed;
};

// What it means for the sheets of one group.
struct GroupEffect
{
    GroupId group;
    bool sameForm = true; // sheets of the version before stay valid
    int validSheets = 0;  // that count under the amended plan
    // Whose sheet counts no more because the form is another one.
    std::vector<EvaluatorId> giveAgain;
};

struct VersionOutcome
{
    PlanVersion version;
    Outcome outcome;
    bool isComplete = false; // a sheet of that version's form counts from everybody
    // Axes in which no team has points under that version: no sheet of its form, no value.
    QStringList notComputable;
};

struct AmendmentPreview
{
    Known known;
    std::vector<GroupEffect> effects;     // in the order of the plan
    std::vector<VersionOutcome> outcomes; // of every version, the proposed one last
    std::vector<OutcomeChange> changes;   // from the newest version to the proposed one
};

// Nothing is written. Errors: RoundNotFrozen, ChangedElsewhere, SamePlan, GroupHasMembers,
// ItemIsCarried where another item would carry, a fault of the plan, and those of freezing it with
// these teams and this panel.
Result<AmendmentPreview> previewAmendment(Workbook &workbook, const Amendment &amendment);

// From now on the amended plan holds, frozen. Errors: as of the preview; ReasonMissing; EmptyText
// for the approver, KeyMissing for the date, TextTooLong, UnknownTeam and DuplicateId among those
// who agreed.
Result<> amend(Workbook &workbook, const Amendment &amendment);

// Of every version, oldest first. Errors: RoundNotFrozen, ChangedElsewhere and those of
// loadResults.
Result<std::vector<VersionOutcome>> versionOutcomes(Workbook &workbook);

} // namespace simsa
