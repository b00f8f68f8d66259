// What persons do around a round, one act each: findings, decisions, exclusions, notices,
// objections. An act is a line of data that is checked, previewed, kept in the chain of events and
// never changed (resources/formats/acts.md). What all of them come to is ledger.h.
#pragma once

#include "app/base/json_reader.h"
#include "app/base/result.h"

#include <QJsonObject>

#include <vector>

namespace simsa {

inline constexpr char kActsFormat[] = "simsa-acts/1";
inline constexpr qint64 kActsLimit = 4 * 1024 * 1024; // bytes
inline constexpr int kMostActs = 10'000;              // in one file
inline constexpr int kMostVotes = 100'000;            // on one side

enum class ActKind {
    Opinion,            // on a team from one viewpoint of a gate
    Finding,            // on a team, with its severity
    FindingChanged,     // another severity, with reason and vote
    GateDecided,        // by a committee
    RecognitionDecided, // by a committee
    VerdictDecided,     // by a committee
    TeamDecided,        // by a vote on a team of which the plan says nothing: it has no total
    Adjusted,           // bonus or deduction for a team
    AdjustmentWithdrawn,
    ItemTarget, // a team's own target for an item
    Excluded,   // an evaluator's marks for a team no longer count (late conflict of interest)
    Readmitted,
    Disqualified,
    Restored,
    Withdrew,
    TieDecided,
    EvaluatorAdded, // after the freeze; in the place of another, or besides
    GroupClosed,    // collection is closed; evaluated without the missing sheets, by decision
    Holidays,       // replaces the table of public holidays
    Notified,       // the provisional result was told to the teams; the period for objections runs
    Waived,         // a team declares that it will not object
    ObjectionReceived,
    ObjectionDecided,
    Confirmed,  // provisional → confirmed
    Reopened,   // confirmed → provisional
    TargetValue // a reference model's or a team's performance, with where it comes from
};

// What a field holds. An act's JSON has each as a string, but Count as a whole number, YesNo as a
// boolean and the lists as arrays of strings, which are never empty.
enum class FieldType {
    Text,      // to 2,000 characters
    ShortText, // one line, to 400
    Code,      // an id that the act gives or names: of a finding, an objection
    Team,
    Teams,
    Evaluator,
    Persons, // names, or evaluators' codes; one line each
    Group,
    Gate,
    Viewpoint,
    Adjustment,
    Item,
    Benchmark,
    Points,
    Count, // to kMostVotes
    YesNo,
    Date,
    Dates, // "2026-05-05 어린이날", one each
    Choice
};

struct ActField
{
    const char *key;
    FieldType type;
    bool isOptional = false;
    std::vector<const char *> choices = {}; // of Choice, in the order of their enumeration
};

// The one description of a kind of act that its reader, its check, the command line, the window's
// form and the documents share.
struct ActForm
{
    ActKind kind;
    const char *name; // as in the file: "findingChanged"
    std::vector<ActField> fields;
};

const std::vector<ActForm> &actForms(); // in the order of ActKind
const ActForm &formOf(ActKind kind);

struct Act
{
    ActKind kind;
    QJsonObject values; // as its form says, without "kind"

    // A field that is missing reads as empty, 0 or no.
    QString text(const char *key) const;
    Points points(const char *key) const;
    int count(const char *key) const;
    bool flag(const char *key) const;
    QDate date(const char *key) const;
    QStringList list(const char *key) const;
    int choice(const char *key) const; // index among the form's choices
    bool has(const char *key) const;
    template <typename IdType> IdType id(const char *key) const { return IdType{text(key)}; }
};

// Reads one act: every field of its form, decimals in their one spelling. `faults` is the list
// that the reader writes to; nothing where it grew. The caller calls json.finish().
std::optional<Act> readAct(JsonReader &json, std::vector<Error> &faults);

// As readAct for an act that stands alone, a field that no form has being a fault: the first one.
Result<Act> actFromJson(const QJsonObject &json);

QJsonObject actToJson(const Act &act); // with "kind"

// A person's file: {"format": "simsa-acts/1", "acts": [...]}, all of it or every fault.
struct ActsReading
{
    std::vector<Act> acts;
    std::vector<Error> faults;
};
ActsReading readActsFile(const QString &path);

} // namespace simsa
