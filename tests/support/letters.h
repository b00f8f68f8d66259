// What travels, made without a workbook: a programme's keys, a packet for one evaluator, and the
// sheet that an evaluator could sign by hand, rightly or wrongly.
#pragma once

#include "app/exchange/packet.h"
#include "app/exchange/sheet_file.h"
#include "tests/support/printing.h"

namespace simsa::test {

// A packet of the small programme for E1: two teams to judge of three, signed by `keys`.
Packet packetOf(const ProgrammeKeys &keys);

// Every mark is `mark`, or the most of its scale; revision 1, signed at a fixed time.
Sheet filledSheet(const Packet &packet, std::optional<Points> mark = {});

// The packet's form, if it demanded an opinion on each criterion.
Form formWithOpinions(const Packet &packet);

// A correction with everything that a sheet can have: marks and opinions for team a, of which
// `plan` has an opinion of its own, and a recusal from b that was declared after it had been
// judged.
Sheet fullSheet(const Packet &packet);

// One programme and one of its evaluators, who signs by hand.
struct Desk
{
    ProgrammeKeys programme = ProgrammeKeys::make();
    Packet packet = packetOf(programme);
    KeyPair evaluator = newSigningKeys();

    SignedSheet signedSheet(Sheet sheet) const;
    QByteArray file(const SignedSheet &sheet) const;
    // The plaintext signed again after somebody with the evaluator's key rewrote it.
    QByteArray resigned(const QByteArray &plaintext) const;
    Result<SignedSheet> open(const QByteArray &bytes) const;
};

// As the sheet is spelled inside its seal, with one change made to the JSON and no new signature.
QByteArray tampered(const QByteArray &plaintext, const char *path, const QJsonValue &value);

// The sealed file around a plaintext that nobody has to have signed.
QByteArray sealedFile(const Sheet &outside, const QByteArray &plaintext,
                      const QByteArray &sealingKey);

} // namespace simsa::test
