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

// As the sheet is spelled inside its seal, with one change made to the JSON and no new signature.
QByteArray tampered(const QByteArray &plaintext, const char *path, const QJsonValue &value);

// The sealed file around a plaintext that nobody has to have signed.
QByteArray sealedFile(const Sheet &outside, const QByteArray &plaintext,
                      const QByteArray &sealingKey);

} // namespace simsa::test
