// The sheet as it travels: signed by the evaluator's own key, sealed to the programme's
// (resources/formats/sheet.md).
#pragma once

#include "app/exchange/packet.h"
#include "app/sheet/marks.h"

namespace simsa {

inline constexpr char kSheetFormat[] = "simsa-sheet/1";
inline constexpr char kSheetBodyFormat[] = "simsa-sheet-body/1";
inline constexpr qint64 kSheetLimit = 16 * 1024 * 1024; // bytes
inline constexpr int kLongestReason = 2'000;            // characters

struct SheetMark
{
    CriterionId criterion;
    Points mark;
};

struct SheetTeam
{
    TeamId team;
    std::vector<SheetMark> marks; // by criterion id, ascending
    QString opinion;
    QByteArray salt; // 16 bytes; makes the signed hash of a short opinion impossible to guess
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

// Fills in a sheet from marks that are complete; salts are drawn here.
Sheet sheetFrom(const Packet &packet, const Marks &marks, const Form &form);

SignedSheet signSheet(Sheet sheet, const KeyPair &evaluatorKeys, const Secret &enrolment);
QByteArray sealSheet(const SignedSheet &sheet, const QByteArray &sealingKey);

// Errors: what canonical JSON refuses, WrongFormat, NewerFormat, a fault with its place.
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
