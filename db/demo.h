// The demo programme, made through the same operations as a real one: every packet, scorebook and
// sheet of 10 experts and 49 users is a file. Its teams and marks are invented.
#pragma once

#include "db/results.h"

namespace simsa {

struct DemoFiles
{
    QString workbook;
    QString packets;     // folder
    QString sheets;      // folder
    QString firstPacket; // to try the evaluator's side with
    QStringList exports; // the spreadsheet and the tables
    MergeReport merge;
    Results results; // of invented marks: making the demo is no look at anybody's results
};

// The passphrase of the demo's keys; there is nothing to protect.
QString demoPassphrase();

// folder is made, or must be empty; language is that of the exports. Errors: FolderNotEmpty, those
// of writing, Cancelled.
Result<DemoFiles> makeDemo(const QString &folder, const QString &language,
                           const Clock &clock = systemClock(), const Progress &progress = {});

} // namespace simsa
