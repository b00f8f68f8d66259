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

// A version of the plan, and what can be told of its outcome without telling the outcome.
struct VersionState
{
    PlanVersion version;
    bool isComplete = false; // a sheet of that version's form counts from everybody
    // Axes in which no team has points under that version: no sheet of its form, no value.
    QStringList notComputable;
};

struct VersionOutcome : VersionState
{
    Outcome outcome;
    QString sight; // what a look at it is noted as (unseen.h)
};

struct AmendmentPreview
{
    Known known;
    std::vector<GroupEffect> effects;     // in the order of the plan
    std::vector<VersionOutcome> outcomes; // of every version, the proposed one last
    std::vector<OutcomeChange> changes;   // from the newest version to the proposed one
};

// From now on the amended plan holds, frozen; what it comes to is not told. Errors: as of the trial
// (look.h); ReasonMissing; EmptyText for the approver, KeyMissing for the date, TextTooLong,
// UnknownTeam and DuplicateId among those who agreed.
Result<> amend(Workbook &workbook, const Amendment &amendment);

} // namespace simsa
