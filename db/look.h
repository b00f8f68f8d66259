// The one door through which an outcome leaves `db`. Whatever a person is shown of one, under
// whatever version of the plan and with whatever acts, recorded or only tried, the same call notes
// in the chain (event resultsSeen), so that an amendment tells whether it came before or after. The
// others here tell what can be told without telling the outcome.
#pragma once

#include "db/acts.h"
#include "db/amend.h"
#include "db/results.h"
#include "db/workbook_report.h"

namespace simsa {

// What became of writing the look down.
struct LookNote
{
    bool isOnRecord = false;    // now, or since an earlier look; never of results that tell nothing
    std::optional<Error> fault; // LookNotNoted: it is shown all the same, and that has to be said
};

template <typename T> struct Shown
{
    T what;
    LookNote look;
};

// Errors: RoundNotOpen, RoundNotFrozen, ChangedElsewhere, DatabaseBusy, DatabaseDamaged,
// RecordBroken.
Result<Shown<Results>> showResults(Workbook &workbook);

// language chooses among the plan's texts: "ko" or "en". Errors: those of verifyWorkbook and
// showResults; UnknownTeam for a notice to nobody.
Result<Shown<Report>> showReport(Workbook &workbook, const QString &language,
                                 Document document = Document::Internal, const TeamId &team = {});

// ---- Versions of the plan, oldest first. Errors: as of showResults.

struct VersionsTrial
{
    std::vector<VersionState> versions;
    bool isSeen = false; // all that showVersions shows was looked at before, or tells nothing
};

Result<VersionsTrial> tryVersions(Workbook &workbook);
Result<Shown<std::vector<VersionOutcome>>> showVersions(Workbook &workbook);

// ---- What was told of the outcome at the notice and at the confirmation, and what it changed to
// after the notice; in the order of the chain. What was told needs no note; of what nobody was
// told, a change, the look is noted. Errors: DatabaseBusy, DatabaseDamaged.
Result<Shown<std::vector<KeptOutcome>>> showTold(Workbook &workbook);

// ---- Acts. Errors: those of recordActs (unseen.h); a trial has them too.

struct ActsTrial
{
    bool isSeen = false; // as above, of showActs
};

Result<ActsTrial> tryActs(Workbook &workbook, const std::vector<Act> &acts);
// What they would come to; none is recorded.
Result<Shown<ActPreview>> showActs(Workbook &workbook, const std::vector<Act> &acts);
// Records all of them or none, and tells what became of the outcome, or does not.
Result<Shown<ActPreview>> recordAndShow(Workbook &workbook, const std::vector<Act> &acts);
Result<> recordBlind(Workbook &workbook, const std::vector<Act> &acts);

// ---- An amendment. Errors: those of previewAmendment (unseen.h), and of `amend`.

struct AmendmentTrial
{
    Known known;
    std::vector<GroupEffect> effects; // in the order of the plan
    VersionState version;             // that it would make
    bool isSeen = false;              // as above, of showAmendment
};

Result<AmendmentTrial> tryAmendment(Workbook &workbook, const Amendment &amendment);
// What it would come to; `known` counts this look.
Result<Shown<AmendmentPreview>> showAmendment(Workbook &workbook, const Amendment &amendment);
// From now on the amended plan holds; `known` is what was known before. Without the outcome:
// `amend`.
Result<Shown<AmendmentPreview>> amendAndShow(Workbook &workbook, const Amendment &amendment);

} // namespace simsa
