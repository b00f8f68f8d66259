// What can go wrong, as data. The sentences a person reads are made in ui/words.
#pragma once

#include <QString>

namespace simsa {

// One value for each thing a person can be told. `ui/words/error_words.cpp` has a sentence for
// each; the compiler complains there when one is missing.
enum class ErrorCode {
    // Files and folders
    FileMissing,
    FileUnreadable,
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
    // Panel
    UnknownTeam,
    UnknownEvaluator,
    UnknownCriterion,
    UnknownItem,
    GroupHasNobody,
    NothingToJudge, // found: an evaluator who is recused from every team
    NoTeams,
    // Sheets
    MarkOffRange, // expected: the range
    MarkOffStep,  // expected: the step
    MarkMissing,
    OpinionMissing,
    OpinionTooShort, // expected: the least length
    ReasonMissing,
    SheetTooLarge,   // expected: the limit, in bytes
    SheetIncomplete, // found: how many marks and opinions are missing
    // Keys and travelling files
    WrongPassphrase,
    PassphraseTooShort,
    PassphrasesDiffer,
    PassphraseNeeded,
    SealedToOther,
    SignatureBroken,
    ProofBroken,
    WrongProgramme,
    WrongForm,
    RecusalsDiffer, // the sheet names other recused teams than the round does
    KeyTestFailed,
    PacketOfOther, // another evaluator's or programme's packet than the scorebook's
    FingerprintDiffers,
    // Workbook and scorebook
    NotAWorkbook,
    NotAScorebook,
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
    ChangedElsewhere, // another window or program changed the file meanwhile
    NoConflict,
    ReplacedSheet,  // the sheet to choose is followed by later revisions
    RecordBroken,   // place: what differs from the signed sheets or the chain
    TooManyColumns, // or rows, for a spreadsheet
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
