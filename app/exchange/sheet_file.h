// The sheet as it travels: signed by the evaluator's own key, sealed to the programme's
// (resources/formats/sheet.md).
#pragma once

#include "app/exchange/packet.h"
#include "app/sheet/marks.h"

namespace simsa {

inline constexpr char kSheetFormat[] = "simsa-sheet/1";
inline constexpr char kSheetBodyFormat[] = "simsa-sheet-body/1";
inline constexpr qint64 kSheetLimit = 16 * 1024 * 1024; // bytes
inline constexpr int kLongestReason = 2'000;            // characters; of a ground, too
inline constexpr int kSaltBytes = 16;

struct SheetMark
{
    CriterionId criterion;
    Points mark;
};

// An opinion on one criterion.
struct SheetRemark
{
    CriterionId criterion;
    QString text;
    QByteArray salt; // kSaltBytes
};

struct SheetTeam
{
    TeamId team;
    std::vector<SheetMark> marks; // by criterion id, ascending
    QString opinion;
    QByteArray salt; // kSaltBytes; makes the signed hash of a short opinion impossible to guess
    std::vector<SheetRemark> remarks = {}; // on single criteria, by criterion id, ascending
};

// A team from which the evaluator stepped back by a declaration of their own (회피).
struct DeclaredRecusal
{
    TeamId team;
    QString ground;     // 1 to kLongestReason characters
    QString declaredAt; // timestamp
};

// What a correction replaced, of one team: only what differs from the revision before.
struct Replaced
{
    TeamId team;
    // The mark as it was; nothing where there was none.
    std::vector<std::pair<CriterionId, std::optional<Points>>> marks = {}; // ascending
    // Hashes of opinions as they were, empty where there was none.
    std::optional<QString> opinion = {};
    std::vector<std::pair<CriterionId, QString>> remarks = {}; // ascending
    // The ground of the recusal as it was, empty where the team was judged.
    std::optional<QString> ground = {};
};

// One revision of one evaluator's marks, before it is signed.
struct Sheet
{
    QString programme;
    EvaluatorId evaluator;
    GroupId group;
    QString planFingerprint;
    QString formFingerprint;
    int issue = 1;    // of the packet that it answers
    int revision = 1; // 1, then one more with each correction
    QString parent;   // hash of the revision before; empty for the first
    QString reason;   // of the correction; empty for the first
    QString signedAt; // timestamp
    QByteArray key;   // the evaluator's public key
    std::vector<SheetTeam> teams;
    std::vector<TeamId> recused; // not judged, as the packet said
    QString pledgedAt = {}; // when the secrecy pledge (보안서약) was given; empty: not asked
    std::vector<DeclaredRecusal> declared = {}; // in the packet's order of teams
    // Of a correction: what stood in the revision before. It tells; what counts is that revision.
    std::vector<Replaced> replaced = {}; // first of `teams`, then of those declared

    int markCount() const;
};

// A sheet with its proofs, as canonical bytes. Its hash is its identity: the sealed file differs
// with every sealing, the plaintext never.
struct SignedSheet
{
    Sheet sheet;
    QByteArray proof;
    QByteArray plaintext;
    QString hash; // SHA-256 of plaintext
};

// The outside of the file: what is needed to file it without opening it.
struct SheetEnvelope
{
    QString programme;
    EvaluatorId evaluator;
    QString form;
    QByteArray sealed;
};

// What is signed in place of an opinion, so that its text can be left out: SHA-256 of the salt and
// the text. Empty for no opinion.
QString opinionHash(const QString &text, const QByteArray &salt);

// What `later` replaces of `earlier`, for Sheet::replaced. Opinions differ by their texts: their
// hashes are new in every revision. The hash that is told is the one in `earlier`.
std::vector<Replaced> replacedIn(const Sheet &earlier, const Sheet &later);

// In a blind plan teams travel under code names, T1, T2, …, in the order of the evaluator's packet:
// `order` has the team behind each. Puts the teams themselves in their place, wherever the sheet
// names one; a name that is no such code becomes an empty id, which no team has. An empty order
// (an open plan) changes nothing. Signature and hash are those of the plaintext, which stays.
void mapBack(Sheet &sheet, const std::vector<TeamId> &order);
TeamId codeOf(size_t position); // 0 is "T1"

// Fills in a sheet from marks that are complete; salts are drawn here. Of a team from which the
// evaluator stepped back the sheet says only that.
Sheet sheetFrom(const Packet &packet, const Marks &marks, const Form &form);

SignedSheet signSheet(Sheet sheet, const KeyPair &evaluatorKeys, const Secret &enrolment);
QByteArray sealSheet(const SignedSheet &sheet, const QByteArray &sealingKey);

// Errors: what canonical JSON refuses, WrongFormat, NewerFormat, a fault with its place; OtherKind.
Result<SheetEnvelope> readEnvelope(const QByteArray &bytes);
Result<SheetEnvelope> readEnvelopeFile(const QString &path);

// Opens the seal, reads the inside, compares it with the outside and checks the signature.
// Errors: SealedToOther, SignatureBroken, and those of reading.
Result<SignedSheet> openEnvelope(const SheetEnvelope &envelope, const KeyPair &sealing);

// The inside alone, as a workbook keeps it: canonical form, fields and signature.
Result<SignedSheet> readPlaintext(const QByteArray &plaintext);

// Whether the sheet's key was introduced with this packet's enrolment secret.
bool provesEnrolment(const SignedSheet &sheet, const Secret &enrolment);

// "7QK2-M0XN-…": 16 letters and digits of the hash, to be read out over a telephone.
QString receiptOf(const QString &hash);

} // namespace simsa
