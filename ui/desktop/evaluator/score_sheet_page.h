// The printed score sheet (평가표) as values: what was signed, in the names and words of the
// packet. It knows the sheet and nothing else of the scorebook, so no private note can get onto it.
#pragma once

#include "app/exchange/sheet_file.h"

#include <QCoreApplication>

namespace simsa {

// The words of the page and of its print.
struct ScoreSheetWords
{
    Q_DECLARE_TR_FUNCTIONS(ScoreSheetWords)
};

// What stands now and, where a correction replaced it, what stood before; an empty text is nothing.
struct Entry
{
    QString now;
    std::optional<QString> before = {};
};

struct ScoreSheetRow
{
    QString title;
    QString points; // empty for votes
    Entry mark;     // of a vote the words
    QString level;  // the scale's word for the mark
    Entry remark;   // the opinion on this criterion
    bool isVote = false;
};

struct ScoreSheetTeam
{
    QString name;
    Entry ground;       // of the evaluator's own recusal (회피); empty while the team is judged
    QString declaredAt; // timestamp of that
    std::vector<ScoreSheetRow> rows; // criteria, then votes
    Entry sum;                       // of the marks of criteria
    Entry opinion;                   // the overall one
};

struct ScoreSheetPage
{
    QString programme;
    QString plan;
    QString planFingerprint; // short ones, for people to compare
    QString formFingerprint;
    QString evaluatorCode;
    QString evaluatorName;
    QString group;
    int issue = 1;
    int revision = 1;
    QString signedAt;  // timestamps
    QString pledgedAt; // empty: not asked
    QString receipt;   // empty before it is signed
    QString reason;    // of a correction, and the receipt of what it replaces
    QString replacedReceipt;
    std::vector<ScoreSheetTeam> teams; // in the packet's order
    QStringList recused;               // not judged, as the packet said (제척·기피)
};

// In the language of the program. What the packet does not know keeps its code.
// hash: of the signed sheet; empty for a draft. earlier: the revision before, whose texts of
// opinions a correction shows; without it their fingerprints stand there.
ScoreSheetPage scoreSheetPage(const Packet &packet, const Sheet &sheet, const QString &hash,
                              const Sheet *earlier);

// One thing that a correction replaced.
struct SheetChange
{
    QString team;
    QString what;
    QString before;
    QString now;
};
std::vector<SheetChange> changesIn(const ScoreSheetPage &page);

} // namespace simsa
