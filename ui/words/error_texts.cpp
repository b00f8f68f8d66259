#include "ui/words/error_texts.h"

namespace simsa {

QString errorText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileMissing: return Words::tr("The file does not exist. Check the name.");
    case ErrorCode::NotAFile:
        return Words::tr("This is no file that can be read: a folder, a device, or a link that "
                         "leads nowhere or to a folder.");
    case ErrorCode::NameUnreadable:
        return Words::tr("The file's name is in letters of another encoding, as old archives have "
                         "it. Rename the file, and try again.");
    case ErrorCode::FileUnreadable:
        return Words::tr(
            "The file cannot be read (%1). Check that it is a file and that you may open "
            "it.");
    case ErrorCode::FileEmpty:
        return Words::tr("The file is empty. Ask for it again, or copy it again.");
    case ErrorCode::FileTooLarge:
        return Words::tr("The file is larger than %3 allowed. This is not a file of this kind.");
    case ErrorCode::FileUnwritable:
        return Words::tr("The file cannot be written (%1). Choose another place; what was there is "
                         "unchanged.");
    case ErrorCode::FileExists:
        return Words::tr("There is a file of this name already. Choose another name; nothing was "
                         "overwritten.");
    case ErrorCode::DiskFull:
        return Words::tr("The disk is full. Make room and try again; what was there is unchanged.");
    case ErrorCode::FolderUnwritable:
        return Words::tr("The folder cannot be written to. Choose another folder.");
    case ErrorCode::FolderNotEmpty:
        return Words::tr(
            "The folder is not empty. Choose an empty one, so that nothing is overwritten.");
    case ErrorCode::EncodingUnknown:
        return Words::tr(
            "The text is neither UTF-8 nor Korean (CP949). Save the table as “CSV UTF-8”.");
    case ErrorCode::NotJson:
        return Words::tr(
            "This is not JSON (%1). The file may be damaged or cut off; ask for it again.");
    case ErrorCode::NotCanonical:
        return Words::tr("The file was changed after it was made (at byte %1). Ask for it again.");
    case ErrorCode::WrongFormat:
        return Words::tr(
            "This is a file of another kind (“%1”, expected “%2”). Choose the right file.");
    case ErrorCode::NewerFormat:
        return Words::tr(
            "The file was made by a newer Simsa (“%1”; this one reads “%2”). Update the "
            "program.");
    case ErrorCode::KeyMissing: return Words::tr("This entry is missing. Add it.");
    case ErrorCode::KeyUnknown:
        return Words::tr("This entry is not known. Remove it, or correct its name.");
    case ErrorCode::WrongType: return Words::tr("This must be: %4. Correct it.");
    case ErrorCode::NotADecimal:
        return Words::tr("“%1” is not a number such as 12 or 9.5. Correct it.");
    case ErrorCode::OutOfRange: return Words::tr("“%1” is out of range (%2). Correct it.");
    case ErrorCode::BadId:
        return Words::tr("“%1” cannot be a code. Use 1 to 32 letters A–Z, digits, - or _.");
    case ErrorCode::TextTooLong:
        return Words::tr("The text has %1 characters; %2 are allowed. Shorten it.");
    case ErrorCode::TextHasControls:
        return Words::tr("The text has control characters. Type it again.");
    case ErrorCode::TextHasHidden:
        return Words::tr("The text has a character that cannot be seen (%1). Type it again instead "
                         "of copying it.");
    case ErrorCode::TextNotComposed:
        return Words::tr("Hangul or accents in the text are taken apart (as some systems name "
                         "files). Type it again instead of copying it.");
    case ErrorCode::TextBroken:
        return Words::tr("The text has half of a character. Type it again.");
    case ErrorCode::EmptyText: return Words::tr("The text is empty. Fill it in.");
    case ErrorCode::ListTooLong: return Words::tr("The list has %1 entries; %2 are allowed.");
    case ErrorCode::CsvColumnMissing:
        return Words::tr("The column “%1” is missing (found: %2). Add it to the first row.");
    case ErrorCode::CsvColumnUnknown:
        return Words::tr("The column “%1” is not known (expected: %2). Remove or rename it.");
    case ErrorCode::CsvColumnTwice: return Words::tr("The column “%1” stands twice. Remove one.");
    case ErrorCode::CsvRowTwice: return Words::tr("“%1” stands twice. Remove one of the rows.");
    case ErrorCode::CsvRowShort:
        return Words::tr("The row has %1 cells, the first row has %2. Make them equal; a cell with "
                         "commas in it, such as several teams, stands in quotation marks.");
    case ErrorCode::CsvQuoteOpen: return Words::tr("A quotation mark is not closed. Close it.");
    case ErrorCode::CsvRowsMissing: return Words::tr("There is no row for “%1”. Add it.");
    case ErrorCode::CsvEmpty:
        return Words::tr(
            "The table has no rows. It needs a first row with names and rows under it.");
    case ErrorCode::CsvHeadingMissing:
        return Words::tr("Column %1 has content but no heading. The first row of the table has to "
                         "be the row of headings: remove rows above it, or give the column a "
                         "heading.");
    case ErrorCode::CsvNotOfEvaluator:
        return Words::tr("No row of the table is of the evaluator “%1”; its column “evaluator” "
                         "has: %2. Correct the codes, capital letters included.");
    case ErrorCode::CsvTeamsUnparted:
        return Words::tr("“%1” names no team. Put blanks, commas or line breaks between several "
                         "teams.");
    case ErrorCode::DuplicateId: return Words::tr("“%1” is used twice. Give each its own code.");
    case ErrorCode::ReservedId:
        return Words::tr("“%1” is the name of a column in tables of marks. Choose another code.");
    case ErrorCode::UnknownGroup:
        return Words::tr("There is no group “%1” in the plan. Correct it.");
    case ErrorCode::GroupJudgesNothing:
        return Words::tr("The group “%1” judges no axis and casts no vote. Give it one, or "
                         "remove it.");
    case ErrorCode::SumDiffers:
        return Words::tr("The points add up to %1, but must be %2. Correct one of them.");
    case ErrorCode::EmptyScale:
        return Words::tr("The scale has no marks: least %1, most %2. The most must be larger.");
    case ErrorCode::StepDoesNotDivide:
        return Words::tr("The step %1 does not divide the scale (%2 from least to most). Choose "
                         "another step.");
    case ErrorCode::StepNotPositive: return Words::tr("The step %1 must be above 0.");
    case ErrorCode::LevelOffScale: return Words::tr("The level at %1 is not a mark of the scale.");
    case ErrorCode::LevelTwice: return Words::tr("The levels must rise; %1 does not.");
    case ErrorCode::NoAxes: return Words::tr("The plan has no axes. Add one.");
    case ErrorCode::NoCriteria: return Words::tr("There are no criteria. Add one.");
    case ErrorCode::NoItems: return Words::tr("There are no items. Add one.");
    case ErrorCode::JudgedOrMeasured:
        return Words::tr("An axis is either “judged” or “measured”, exactly one of the two.");
    case ErrorCode::DirectNeedsPointsAsMost:
        return Words::tr(
            "With conversion “direct” the most (%1) must equal the points (%2). Correct "
            "it, or choose “linear”.");
    case ErrorCode::TrimTakesAll:
        return Words::tr("Only %1 evaluators judge this team; leaving out the %2 highest and %2 "
                         "lowest leaves nobody. Change the plan or the panel.");
    case ErrorCode::RoundingLevelUnreachable:
        return Words::tr("Rounding at “leaf” needs marks combined by “criterion”.");
    case ErrorCode::UnknownChoice: return Words::tr("“%1” is not one of: %2.");
    case ErrorCode::UnknownAxis: return Words::tr("The plan has no axis “%1”.");
    case ErrorCode::UnknownPart: return Words::tr("The axis has no criterion or item “%1”.");
    case ErrorCode::ConversionNeedsCriterion:
        return Words::tr("A criterion's own conversion after combining needs marks combined by "
                         "“criterion”.");
    case ErrorCode::ConversionNeedsTotal:
        return Words::tr("Converting each sheet's points needs marks combined by “total”.");
    case ErrorCode::ConversionNeedsSheets:
        return Words::tr("What is measured has no sheets that could be converted one by one.");
    case ErrorCode::OwnTargetNeedsItem:
        return Words::tr("A target has to be given here; only items of a measured axis can have "
                         "one for each team.");
    case ErrorCode::TableEmpty: return Words::tr("The table is empty.");
    case ErrorCode::TableNotAscending:
        return Words::tr("“%1” is out of order: grades go from the worst to the best, ranks from "
                         "the first to the last, numbers of teams from few to many.");
    case ErrorCode::DistributionDiffers:
        return Words::tr("The fixed distribution is not kept: there are %1, and %2 are needed. "
                         "Correct the numbers.");
    case ErrorCode::SeatsOrQuota:
        return Words::tr("Give either the seats or the number to be eliminated, not both.");
    case ErrorCode::CarriedTwice:
        return Words::tr("Only one item can carry the points of the round before.");
    case ErrorCode::TieNeedsAxis:
        return Words::tr("This step for ties needs an axis; head to head, one that evaluators "
                         "judge.");
    case ErrorCode::NoQuotaToFill:
        return Words::tr(
            "A gate can fill a quota only where the plan says how many are eliminated, "
            "not where it says how many go through. Take one of the two out.");
    case ErrorCode::UnknownTemplate: return Words::tr("There is no template “%1”. There are: %2.");
    case ErrorCode::UnknownTeam: return Words::tr("There is no team “%1”. Correct the code.");
    case ErrorCode::UnknownEvaluator:
        return Words::tr("There is no evaluator “%1” in this round. Check whose file it is.");
    case ErrorCode::UnknownCriterion:
        return Words::tr("There is no criterion “%1”. Correct or remove it.");
    case ErrorCode::UnknownItem: return Words::tr("There is no item “%1”. Correct or remove it.");
    case ErrorCode::GroupHasNobody:
        return Words::tr("The group “%1” has no evaluators. Add at least one.");
    case ErrorCode::NoTeams: return Words::tr("There are no teams. Add at least one.");
    case ErrorCode::PeriodDiffers:
        return Words::tr("The evaluation period has %1 days, but %2 for every team by the plan. "
                         "Correct the dates.");
    case ErrorCode::EntrantMissing:
        return Words::tr("“%1” went through the round before and cannot be left out.");
    case ErrorCode::MarkOffRange:
        return Words::tr("The mark %1 is out of range; %2 are possible. Correct it.");
    case ErrorCode::MarkOffStep:
        return Words::tr("The mark %1 is not on the scale, which goes in steps of %2. Correct it.");
    case ErrorCode::MarkMissing:
        return Words::tr("The mark is missing. It never counts as 0; fill it in.");
    case ErrorCode::OpinionMissing:
        return Words::tr("The opinion is missing or too short. Write it.");
    case ErrorCode::OpinionTooShort: return Words::tr("The opinion needs at least %2 characters.");
    case ErrorCode::ReasonMissing: return Words::tr("A reason is needed. Write it.");
    case ErrorCode::SheetIncomplete:
        return Words::tr("%1 answers are still missing. Fill them in, then hand in.");
    case ErrorCode::TeamClosed:
        return Words::tr("You have stepped back from this team. Take that back first.");
    case ErrorCode::GroundMissing:
        return Words::tr("A conflict of interest needs its ground. Write it.");
    case ErrorCode::NothingToConfirm: return Words::tr("There is nothing to confirm here.");
    case ErrorCode::ListEmpty:
        return Words::tr(
            "The list is empty. Fill it in, or leave the entry out where it may be missing.");
    case ErrorCode::UnknownGate: return Words::tr("The plan has no gate “%1”. Correct it.");
    case ErrorCode::UnknownViewpoint:
        return Words::tr("The gate has no viewpoint “%1”. Correct it.");
    case ErrorCode::UnknownAdjustment:
        return Words::tr("The plan has no bonus or deduction “%1”. Correct it.");
    case ErrorCode::UnknownBenchmark:
        return Words::tr("The plan has no benchmark “%1” for the reference model. Correct it.");
    case ErrorCode::UnknownFinding: return Words::tr("There is no finding “%1”. Correct the code.");
    case ErrorCode::UnknownObjection:
        return Words::tr("There is no objection “%1”. Correct the code.");
    case ErrorCode::AlreadyRecorded:
        return Words::tr("This is on record already (%1). It is not recorded a second time.");
    case ErrorCode::NotRecorded:
        return Words::tr("There is nothing on record that could be taken back (%1).");
    case ErrorCode::AlreadyRecused:
        return Words::tr("“%1” is recused from this team; there are no marks to exclude.");
    case ErrorCode::SameSeverity:
        return Words::tr("The finding has this severity already. Choose another one.");
    case ErrorCode::VotesMissing:
        return Words::tr(
            "The votes for and against are needed. Enter both; one vote at least must be cast.");
    case ErrorCode::VotesDoNotCarry:
        return Words::tr("The votes (%1, for and against) do not carry this decision. It needs "
                         "more for it than against it.");
    case ErrorCode::ViewpointWithoutOpinion:
        return Words::tr(
            "There is no opinion on this team from the viewpoint “%1” yet. Record it first.");
    case ErrorCode::GraveFindingMissing:
        return Words::tr("“Not met” needs a grave defect on record. Record the finding first.");
    case ErrorCode::NotByCommittee:
        return Words::tr("The plan does not leave this to the decision of a committee.");
    case ErrorCode::NoOwnTarget:
        return Words::tr("The item “%1” does not ask for a target of each team's own.");
    case ErrorCode::TieNeedsTeams:
        return Words::tr("A tie is between two teams or more. Name them in their order.");
    case ErrorCode::NoObjectionRules:
        return Words::tr("The plan has no rules for objections, so there is no notice to record.");
    case ErrorCode::NotNotified:
        return Words::tr("The result has not been notified yet. Record the notice first.");
    case ErrorCode::NoticeStands:
        return Words::tr(
            "The result was notified on %1, and nothing that bears on it was recorded since.");
    case ErrorCode::NoticeOutdated:
        return Words::tr("Something that bears on the result was recorded after the notice of %1. "
                         "Notify the result again first.");
    case ErrorCode::TooEarly:
        return Words::tr("%1 is too early; the first date that can be is %2.");
    case ErrorCode::MayNotObject:
        return Words::tr("“%1” is not among the teams that the notice lets object.");
    case ErrorCode::ObjectionWaived:
        return Words::tr("The team “%1” has declared that it will not object.");
    case ErrorCode::ObjectionOpen:
        return Words::tr("The objection “%1” is still open. Decide it first.");
    case ErrorCode::OnlyInadmissible:
        return Words::tr("This objection came too late or has no admissible ground. It can only be "
                         "found inadmissible.");
    case ErrorCode::PanelMissing: return Words::tr("Name who decided on the objection.");
    case ErrorCode::PersonOfFirstPanel:
        return Words::tr(
            "“%1” took part in the first evaluation. Others have to decide on an objection.");
    case ErrorCode::SamePerson:
        return Words::tr("“%1” supplied the value. A second person has to confirm it.");
    case ErrorCode::PercentNeedsTeam:
        return Words::tr("Only a team can have a target of its own. Name the team, or leave the "
                         "percentage out.");
    case ErrorCode::ResultConfirmed:
        return Words::tr(
            "The result was confirmed on %1, and nothing that could change it is taken "
            "any more. Record first, with its reason, that it is reopened.");
    case ErrorCode::ResultNotConfirmed:
        return Words::tr("The result is not confirmed, so there is nothing to reopen.");
    case ErrorCode::TeamHasTotal:
        return Words::tr(
            "The plan says what becomes of “%1”. Only a team of which it says nothing, "
            "because it has no total, is decided by vote.");
    case ErrorCode::NotThisTie:
        return Words::tr("These teams (%1) are not a tie that is to be decided. The results say "
                         "who is tied; name all of a tie, and nobody else.");
    case ErrorCode::PersonResembles:
        return Words::tr(
            "“%1” has the name of %2, who took part in the first evaluation. If it is "
            "somebody else, say so in “namesakes” with the reason; if not, others have "
            "to decide.");
    case ErrorCode::EvaluatorReplaced:
        return Words::tr("“%1” has been replaced. Name the successor.");
    case ErrorCode::OtherGroup:
        return Words::tr("Who is replaced judges in the group “%2”, not in “%1”. A successor takes "
                         "the place in the same group.");
    case ErrorCode::TeamHasLeft:
        return Words::tr("“%1” has withdrawn. Nothing is entered or decided for it any more.");
    case ErrorCode::CollectionClosed:
        return Words::tr(
            "Collection is closed for the group “%1”. A sheet that is to count all the "
            "same is admitted by a decision.");
    case ErrorCode::WrongPassphrase: return Words::tr("The passphrase is wrong. Type it again.");
    case ErrorCode::PassphraseTooShort:
        return Words::tr("The passphrase needs at least %2 characters.");
    case ErrorCode::PassphrasesDiffer:
        return Words::tr("The two passphrases differ. Type them again.");
    case ErrorCode::PassphraseNeeded:
        return Words::tr("A passphrase is needed: use --passphrase-file, SIMSA_PASSPHRASE, or a "
                         "terminal.");
    case ErrorCode::PassphraseSet:
        return Words::tr(
            "The passphrase was chosen before. If it is forgotten, ask the administrator "
            "to reissue the packet: your marks stay here.");
    case ErrorCode::PassphraseNotSet:
        return Words::tr("There is no key to sign with yet. Choose a passphrase first.");
    case ErrorCode::SealedToOther:
        return Words::tr("The file is sealed to another key, or was changed on the way. Ask for it "
                         "again.");
    case ErrorCode::SignatureBroken:
        return Words::tr(
            "The signature does not fit: the file was changed after signing. Ask for it "
            "again.");
    case ErrorCode::ProofBroken:
        return Words::tr(
            "The key does not prove that it belongs to this evaluator. Ask the evaluator "
            "in person.");
    case ErrorCode::WrongProgramme: return Words::tr("The file belongs to another programme.");
    case ErrorCode::WrongForm:
        return Words::tr("The sheet answers other questions than this plan asks. It must be given "
                         "again with the new packet.");
    case ErrorCode::OlderForm:
        return Words::tr("The sheet answers the questions of version %1 of the plan; now version "
                         "%2 holds. It must be given again with the new packet.");
    case ErrorCode::ChangedElsewhere:
        return Words::tr("This file was changed in another window meanwhile. It was read again; "
                         "look at it and repeat the change.");
    case ErrorCode::NothingToJudge:
        return Words::tr("“%1” is recused from every team. Take the evaluator off the panel.");
    case ErrorCode::SheetTooLarge:
        return Words::tr("The sheet would be larger than %3. Shorten the opinions, then hand in.");
    case ErrorCode::RecusalsDiffer:
        return Words::tr("The sheet leaves out other teams than the round does. Ask for a new "
                         "sheet from the current packet.");
    case ErrorCode::KeyTestFailed:
        return Words::tr("The programme’s keys failed their test. Open a copy of the workbook.");
    case ErrorCode::PacketNotNewer:
        return Words::tr("This packet (issue %1) is not newer than the one that is answered here "
                         "(issue %2). Nothing was changed.");
    case ErrorCode::PacketOfOther:
        return Words::tr(
            "The scorebook here answers another packet (of “%2”; this one is of “%1”). "
            "Move it away first.");
    case ErrorCode::FingerprintDiffers:
        return Words::tr(
            "The plan in the packet is not the one that its fingerprint names. Ask for "
            "the packet again.");
    case ErrorCode::OtherKind: return QStringLiteral("%5");
    case ErrorCode::NotAWorkbook: return Words::tr("This is not a workbook of Simsa.");
    case ErrorCode::NotAScorebook: return Words::tr("This is not a scorebook of Simsa.");
    case ErrorCode::NoBackup:
        return Words::tr(
            "There is no copy of this scorebook that is whole. Ask the administrator to "
            "reissue the packet.");
    case ErrorCode::DatabaseNewer:
        return Words::tr(
            "The file was made by a newer Simsa (version %1; this one reads %2). Update "
            "the program; the file is unchanged.");
    case ErrorCode::DatabaseBusy:
        return Words::tr(
            "The file is being written by another program. Close it there, then try again.");
    case ErrorCode::DatabaseDamaged: return Words::tr("The file is damaged. Use a copy.");
    case ErrorCode::DatabaseFailed: return Words::tr("The file could not be used (%1).");
    case ErrorCode::RoundNotOpen:
        return Words::tr("There is no round yet. Set the plan, teams and panel first.");
    case ErrorCode::RoundNotFrozen:
        return Words::tr("The plan is not frozen yet. Freeze it first.");
    case ErrorCode::RoundFrozen: return Words::tr("The plan is frozen and cannot be changed.");
    case ErrorCode::AlreadySubmitted:
        return Words::tr("The sheet has been handed in. To change it, correct it with a reason "
                         "(“Correct”, or --reason).");
    case ErrorCode::NotSubmitted: return Words::tr("Nothing has been handed in yet.");
    case ErrorCode::NothingToMerge: return Words::tr("There are no sheets here (*.simsa-sheet).");
    case ErrorCode::NothingIssued:
        return Words::tr("“%1” has no packet yet. Write the packets first.");
    case ErrorCode::NoConflict:
        return Words::tr("There is no such sheet in conflict. Check the receipt code.");
    case ErrorCode::SheetUnknown:
        return Words::tr("This evaluator has no sheet with the receipt code “%1” here. Check the "
                         "code.");
    case ErrorCode::SheetRuled:
        return Words::tr("The sheet “%1” stands already as this decision would have it.");
    case ErrorCode::SheetsMissing:
        return Words::tr("No sheet that counts has come from %1. Wait for it, or close the group "
                         "by decision.");
    case ErrorCode::OutcomePending:
        return Words::tr(
            "Something on which the outcome depends is not decided, or not defined by the "
            "plan, for %1. The results say what it is and how it can end.");
    case ErrorCode::TieUndecided:
        return Words::tr("A tie on which the outcome depends is not decided. The results say who "
                         "is tied, and how it can end.");
    case ErrorCode::SamePlan:
        return Words::tr("This is the plan that holds already. Nothing would change.");
    case ErrorCode::GroupHasMembers:
        return Words::tr("The group “%1” has evaluators; an amended plan cannot leave it out.");
    case ErrorCode::ItemIsCarried:
        return Words::tr("“%1” is the total of the round before. Nobody enters it, and an "
                         "amendment cannot make it so or otherwise.");
    case ErrorCode::NothingCarried:
        return Words::tr("“%1” is to be the total of the round before, but this round was not "
                         "opened from one with this plan. Open it from there.");
    case ErrorCode::NotConfirmed:
        return Words::tr("The result of the round before is not confirmed. Confirm it first.");
    case ErrorCode::ReplacedSheet:
        return Words::tr("Later revisions follow this sheet. Choose one of those, or a sheet that "
                         "nothing follows.");
    case ErrorCode::RecordBroken:
        return Words::tr(
            "What is kept is not what was signed. Somebody changed the file; use a copy "
            "and find out who.");
    case ErrorCode::TraceDiffers:
        return Words::tr("The trace gives %1 where the result says %2. This is a fault of the "
                         "program. Please report it.");
    case ErrorCode::TooManyColumns:
        return Words::tr("The table is too wide for a spreadsheet (%1 columns, %2 are possible). "
                         "Export CSV.");
    case ErrorCode::LookNotNoted:
        return Words::tr("The results are shown, but that somebody saw them could not be noted in "
                         "this file (is it a copy that is only for reading?).");
    case ErrorCode::Cancelled: return Words::tr("Stopped at your request. Nothing was changed.");
    }
    return {};
}

} // namespace simsa
