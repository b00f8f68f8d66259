// What can go wrong, as data. The sentences a person reads are made in ui/words.
#pragma once

#include <QString>

namespace simsa {

// One value for each thing a person can be told. `ui/words/error_words.cpp` has a sentence for
// each; the compiler complains there when one is missing.
enum class ErrorCode {
    // Files and folders
    FileMissing,
    FileUnreadable, // found: why, as the system says
    NotAFile,       // a folder, a device, or a link that leads nowhere
    NameUnreadable, // the name's letters are of an encoding that nothing tells
    FileEmpty,
    FileTooLarge,   // expected: the limit, in bytes
    FileUnwritable, // found: what the system said
    FileExists,
    DiskFull,
    FolderUnwritable,
    FolderNotEmpty,
    // Text, CSV, JSON
    EncodingUnknown,
    NotJson,      // found: what the parser said
    NotCanonical, // found: the first byte that differs, counted from 0
    WrongFormat,  // found, expected: names of formats
    NewerFormat,  // found, expected: names of formats
    KeyMissing,
    KeyUnknown,
    WrongType, // expected: a name that ui/words knows, such as "list"
    NotADecimal,
    OutOfRange, // expected: the range
    BadId,
    TextTooLong, // expected: the longest, in characters
    TextHasControls,
    TextHasHidden,   // a character that nobody sees or that turns the order; found: its code point
    TextNotComposed, // not in Unicode's form C
    TextBroken,      // half of a character (a lone surrogate)
    EmptyText,
    ListTooLong,
    CsvColumnMissing,
    CsvColumnUnknown,
    CsvColumnTwice,
    CsvRowTwice, // found: what stands twice
    CsvRowShort, // or too long; found, expected: cells
    CsvQuoteOpen,
    CsvRowsMissing, // found: what is missing
    CsvEmpty,
    CsvHeadingMissing, // of a column that has content; found: its number, counted from 1
    CsvNotOfEvaluator, // no row is of this evaluator; found: the code, expected: those there are
    CsvTeamsUnparted,  // found: a cell that names several teams in no known way
    // Plan
    DuplicateId,
    ReservedId,
    UnknownGroup,
    GroupJudgesNothing,
    SumDiffers, // found: the sum, expected: what it must be
    EmptyScale,
    StepDoesNotDivide,
    StepNotPositive,
    LevelOffScale,
    LevelTwice,
    NoAxes,
    NoCriteria,
    NoItems,
    JudgedOrMeasured,
    DirectNeedsPointsAsMost,
    TrimTakesAll,
    RoundingLevelUnreachable,
    UnknownChoice, // expected: the choices
    UnknownTemplate,
    UnknownAxis,
    UnknownPart,              // of an axis: a criterion or item
    ConversionNeedsCriterion, // a criterion's own conversion after combining
    ConversionNeedsTotal,     // an axis's conversion of each sheet
    ConversionNeedsSheets,    // there are none for what is measured
    OwnTargetNeedsItem,       // only items have a target for each team
    TableEmpty,
    TableNotAscending,   // found: what is not above the one before it
    DistributionDiffers, // found: what it adds up to; expected: what it must
    SeatsOrQuota,
    CarriedTwice,
    TieNeedsAxis,
    NoQuotaToFill, // a gate is to fill a quota, but the plan has seats
    // Panel
    UnknownTeam,
    UnknownEvaluator,
    UnknownCriterion,
    UnknownItem,
    GroupHasNobody,
    NothingToJudge, // found: an evaluator who is recused from every team
    NoTeams,
    PeriodDiffers,  // found: the team's days, 0 without dates; expected: the plan's
    EntrantMissing, // found: a team that went through the round before
    // Sheets
    MarkOffRange, // expected: the range
    MarkOffStep,  // expected: the step
    MarkMissing,
    OpinionMissing,
    OpinionTooShort, // expected: the least length
    ReasonMissing,
    SheetTooLarge,   // expected: the limit, in bytes
    SheetIncomplete, // found: how many marks and opinions are missing
    TeamClosed,      // the evaluator has declared a conflict of interest
    GroundMissing,   // of that declaration
    NothingToConfirm,
    // Acts
    ListEmpty,
    UnknownGate,
    UnknownViewpoint,
    UnknownAdjustment,
    UnknownBenchmark,
    UnknownFinding,
    UnknownObjection,
    AlreadyRecorded, // found: what was recorded
    NotRecorded,     // what is to be taken back; found: of what
    AlreadyRecused,  // found: the evaluator
    SameSeverity,
    VotesMissing,
    VotesDoNotCarry,         // found: for and against, "3 : 4"
    ViewpointWithoutOpinion, // found: the viewpoint
    GraveFindingMissing,
    NotByCommittee,
    NoOwnTarget, // found: the item
    TieNeedsTeams,
    NoObjectionRules,
    NotNotified,
    NoticeStands,    // found: the date of the notice
    NoticeOutdated,  // found: the date of the notice
    TooEarly,        // found: a date; expected: the first that can be
    MayNotObject,    // found: the team
    ObjectionWaived, // found: the team
    ObjectionOpen,   // found: the objection
    OnlyInadmissible,
    PanelMissing,
    PersonOfFirstPanel, // found: the person
    SamePerson,         // found: the person
    PercentNeedsTeam,
    ResultConfirmed,    // found: the date
    ResultNotConfirmed, // nothing to reopen
    TeamHasTotal,       // found: the team, of which nothing is undefined
    NotThisTie,         // found: the teams named
    PersonResembles,    // found: the person; expected: who of the first panel has that name
    EvaluatorReplaced,  // found: the evaluator
    OtherGroup,         // found: the group; expected: that of the evaluator who is replaced
    TeamHasLeft,        // found: the team
    CollectionClosed,   // found: the group
    // Keys and travelling files
    WrongPassphrase,
    PassphraseTooShort,
    PassphrasesDiffer,
    PassphraseNeeded,
    PassphraseSet,    // it was chosen before and cannot be chosen again
    PassphraseNotSet, // no key can sign yet
    SealedToOther,
    SignatureBroken,
    ProofBroken,
    WrongProgramme,
    WrongForm,
    OlderForm,      // found: the plan's version that has the sheet's form; expected: the newest
    RecusalsDiffer, // the sheet names other recused teams than the round does
    KeyTestFailed,
    PacketOfOther,  // another evaluator's or programme's packet than the scorebook's
    PacketNotNewer, // found: its issue; expected: the one that is answered
    FingerprintDiffers,
    OtherKind, // found: the kind of file that it is, a name that ui/words knows
    // Workbook and scorebook
    NotAWorkbook,
    NotAScorebook,
    NoBackup, // that is whole
    DatabaseNewer,
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseFailed, // found: what SQLite said
    RoundNotOpen,
    RoundNotFrozen,
    RoundFrozen,
    AlreadySubmitted,
    NotSubmitted,
    NothingToMerge,
    NothingIssued,    // found: the evaluator without a packet
    ChangedElsewhere, // another window or program changed the file meanwhile
    NoConflict,
    SheetUnknown,   // found: the receipt code
    SheetRuled,     // found: the receipt code; it is as the decision would make it
    SheetsMissing,  // found: the evaluators
    OutcomePending, // found: the teams
    TieUndecided,   // nothing else is
    SamePlan,
    GroupHasMembers, // found: a group that the amended plan lacks
    ItemIsCarried,
    NothingCarried, // found: the item that is to carry
    NotConfirmed,
    ReplacedSheet,  // the sheet to choose is followed by later revisions
    RecordBroken,   // place: what differs from the signed sheets or the chain
    TraceDiffers,   // a fault of the program; place: the axis
    TooManyColumns, // or rows, for a spreadsheet
    LookNotNoted,   // results were shown, but that could not be written down
    Cancelled,
};

// A value of an error that does not apply is empty.
struct Error
{
    ErrorCode code;
    QString file = {};  // path as the person gave it
    QString place = {}; // "axes[1].points", a CSV column, "garam / strategy"
    QString found = {};
    QString expected = {};
    int line = 0; // of a text file, the first is 1; 0 where there is none

    bool operator==(const Error &) const = default;
};

} // namespace simsa
