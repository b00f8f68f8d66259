// The packet: everything one evaluator needs, signed by the programme
// (resources/formats/packet.md).
#pragma once

#include "app/exchange/programme_keys.h"
#include "app/panel/panel.h"
#include "app/plan/plan.h"
#include "app/sheet/form.h"

namespace simsa {

inline constexpr char kPacketFormat[] = "simsa-packet/1";
inline constexpr qint64 kPacketLimit = 8 * 1024 * 1024; // bytes

struct Packet
{
    QString programme; // programmeId of `keys`
    QString programmeTitle;
    ProgrammePublicKeys keys;
    Plan plan;
    std::vector<Team> teams; // in the order in which this evaluator sees them
    Evaluator evaluator;
    std::vector<TeamId> recused;
    QByteArray enrolment; // the secret with which the evaluator's key proves whose it is
    int issue = 1;        // counts the packets made for this evaluator
    QString issuedAt;     // timestamp

    // The teams that this evaluator judges.
    std::vector<TeamId> judgedTeams() const;
    Form form() const { return formOf(plan, evaluator.group); }
};

QByteArray writePacket(const Packet &packet, const ProgrammeKeys &keys);

// Reads and proves a packet. Errors: what canonical JSON refuses, WrongFormat, NewerFormat, a
// fault of a field with its place, SignatureBroken, FingerprintDiffers; of a file also OtherKind.
Result<Packet> readPacket(const QByteArray &bytes);
Result<Packet> readPacketFile(const QString &path);

} // namespace simsa
