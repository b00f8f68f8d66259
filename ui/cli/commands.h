// The commands, one function each: a struct of what was asked, and the exit code as the answer.
#pragma once

#include "ui/cli/output.h"

#include <QStringList>

namespace simsa {

int checkPlanCommand(const Output &out, const QString &plan);
int fingerprintCommand(const Output &out, const QString &plan);
int templatesCommand(const Output &out);
int newPlanCommand(const Output &out, const QString &name, const QString &file);

struct NewProgramme
{
    QString workbook;
    QString title;
    QString passphraseFile;
};
int newProgrammeCommand(const Output &out, const NewProgramme &asked);

struct OpenRound
{
    QString workbook;
    QString plan;
    QString teams; // with `from`: those that join
    QString panel;
    QString from; // workbook of the round before; empty: none
};
int openRoundCommand(const Output &out, const OpenRound &asked);
int freezeCommand(const Output &out, const QString &workbook);
int measureCommand(const Output &out, const QString &workbook, const QString &table);

struct WritePackets
{
    QString workbook;
    QString folder;
    QString passphraseFile;
    QString reissue; // an evaluator whose packet is made anew, and it alone; empty: all as they are
    QString reason;  // of that
};
int packetsCommand(const Output &out, const WritePackets &asked);

struct FillSheet
{
    QString packet;
    QString marks;
    QString folder;
    QString reason;    // of a correction, or to take a newer packet over; else empty
    QString scorebook; // empty: where the desktop keeps it
    QString passphraseFile;
    bool isPledged = false; // the evaluator has read the notice and pledges secrecy
};
int scoreCommand(const Output &out, const FillSheet &asked);

struct Merge
{
    QString workbook;
    QStringList paths;
    QString passphraseFile;
    bool isTrial = false;
};
int mergeCommand(const Output &out, const Merge &asked);

struct Decide
{
    QString workbook;
    QString evaluator;
    QString receipt; // of the sheet that shall count, or not
    QString reason;
    bool admits = false;  // a sheet that is kept apart
    bool refuses = false; // a sheet that would count
};
int decideCommand(const Output &out, const Decide &asked);

int statusCommand(const Output &out, const QString &workbook);
int resultsCommand(const Output &out, const QString &workbook);
int verifyCommand(const Output &out, const QString &workbook);

struct Export
{
    QString workbook;
    QString xlsx; // empty: none
    QString csv;  // a folder; empty: none
};
int exportCommand(const Output &out, const Export &asked);

struct Cost
{
    qint64 gpus = 256;
    qint64 unitPriceWon = 6'600'000;
    qint64 months = 5;
    QString size;     // large, mid, small
    QString openness; // commercial, research, closed
    QString base;     // total, grant
    bool isRefused = false;
};
int costCommand(const Output &out, const Cost &asked);

int demoCommand(const Output &out, const QString &folder);

struct RecordActs
{
    QString workbook;
    QString file; // simsa-acts
    bool isTrial = false;
    bool isBlind = false; // what becomes of the outcome is not shown, and no look is noted
};
int recordCommand(const Output &out, const RecordActs &asked);
int actFormsCommand(const Output &out);
int procedureCommand(const Output &out, const QString &workbook);

struct Amend
{
    QString workbook;
    QString plan;
    QString reason;
    QString approver;
    QString date;       // 2026-01-15
    QStringList agreed; // ids of teams
    bool isTrial = false;
    bool isBlind = false; // as above
};
int amendCommand(const Output &out, const Amend &asked);
int versionsCommand(const Output &out, const QString &workbook);

struct TraceTeam
{
    QString workbook;
    QString team;
    bool isWhole = false; // every mark, not the evaluators' sums only
};
int traceCommand(const Output &out, const TraceTeam &asked);
int deviationsCommand(const Output &out, const QString &workbook);

struct Disclose
{
    QString workbook;
    QString document; // public, notice, internal
    QString team;     // of a notice
    QString xlsx;     // empty: none
    QString csv;      // a folder; empty: none
};
int discloseCommand(const Output &out, const Disclose &asked);

} // namespace simsa
