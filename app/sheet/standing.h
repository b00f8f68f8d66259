// Which of an evaluator's sheets counts: a pure function of the set of sheets that arrived and of
// the recorded decisions, never of the order in which they came.
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

namespace simsa {

// What the rule needs to know of a sheet.
struct SheetLink
{
    QString hash;   // of the canonical plaintext
    QString parent; // hash of the revision before; empty for the first
    int revision;   // 1 for the first
    QString key;    // the evaluator's public key
    int issue = 1;  // of the packet that it answers
    // It stands apart: it counts for nothing and contradicts nothing, but the sheet that follows it
    // in the evaluator's chain follows it still.
    bool isApart = false;
};

enum class Standing {
    Counts,
    Superseded, // a later revision follows it
    Conflict,   // it and another do not follow one another: a person has to decide
    // Apart from the others (SheetLink::isApart); standingsOf never says so:
    OtherForm,  // it answers other questions than the plan asks
    Late,       // by its own time it was signed after a deadline that leaves late sheets out
    TimeUnsure, // such a deadline, but by its own time it was signed before its packet was made
    AfterClosing, // it was not there when collection was closed
    Revoked,    // of an issue that was taken out of force before it came
    Replaced,   // of an evaluator who has a successor
    Refused     // by a recorded decision
};

// A recorded decision of a person: among these sheets, this one counts.
struct Decision
{
    QString chosen;    // hash of a sheet
    QStringList among; // hashes of the evaluator's sheets that were known when it was taken
};

// One standing for each sheet, in the order given. All sheets are one evaluator's. What is said of
// those apart means nothing.
//
// Sheets that form a chain (each names the one before as its parent) supersede each other, and the
// last counts. They are of one key; another key may go on only with a later issue of the packet,
// which the administrator has made for this evaluator. The first of them may name a parent that has
// not arrived. Anything else, a fork, a gap, a second key, is a conflict in which none counts,
// unless a decision chose one: then that one counts, or the last revision that follows it, and what
// the decision knew of is superseded. A sheet that the decision did not know of, and that does not
// follow the chosen one, opens the conflict again. As long as the chosen sheet is not among the
// given ones, none counts.
std::vector<Standing> standingsOf(const std::vector<SheetLink> &sheets,
                                  const std::optional<Decision> &decision = {});

} // namespace simsa
