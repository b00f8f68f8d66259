// Copies of a scorebook that rotate by themselves, and the way back to one when the scorebook is
// damaged. They lie beside it: NAME.backup-1 is the newest, NAME.backup-2 the one before.
#pragma once

#include "db/scorebook.h"

namespace simsa {

// Of a scorebook, without opening it for work.
struct ScorebookSummary
{
    QString path;
    QString programmeTitle;
    Text planTitle;
    Text groupTitle;
    EvaluatorId evaluator;
    QString evaluatorName;
    size_t done = 0; // answers
    size_t of = 0;
    QDate deadline;   // invalid: none
    int revision = 0; // of the last sheet; 0: nothing handed in
    QString receipt;  // of that sheet
    bool isEditable = true;
    QString changedAt; // timestamp of the last change; empty: none yet
};
Result<ScorebookSummary> summaryOf(const QString &path);

// Writes a whole copy of the scorebook there, moves the newest to the second place and this one to
// the first. Nothing is lost when it fails half-way. Opens the file for itself, so it may run on a
// thread of its own. Errors of opening and writing.
Result<> backUp(const QString &path);

// The newest copy that is whole. Error: NoBackup.
Result<ScorebookSummary> lastGoodBackup(const QString &path);

// Moves a file with its journal, which would be taken for that of its successor, to
// NAME.damaged-N; answers where it is, empty where there was none. Errors of writing.
Result<QString> setAside(const QString &path);

// Moves the damaged file aside, to NAME.damaged-N, and puts the last good copy in its place;
// answers where the damaged one is. Errors: NoBackup, and those of writing.
Result<QString> restoreBackup(const QString &path);

} // namespace simsa
