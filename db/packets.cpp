#include "db/packets.h"

#include "app/base/file.h"
#include "db/events.h"

#include <QDir>

namespace simsa {
namespace {

constexpr char kSelectIssue[] = "SELECT issue, issued_at, plan FROM packet p JOIN evaluator e"
                                " ON e.number = p.evaluator WHERE e.id = ?"
                                " ORDER BY issue DESC LIMIT 1";
constexpr char kInsertPacket[] = "INSERT INTO packet (evaluator, issue, plan, issued_at)"
                                 " SELECT number, ?2, ?3, ?4 FROM evaluator WHERE id = ?1";

Packet packetFor(const Workbook &workbook, const Evaluator &evaluator)
{
    const Round &round = workbook.round();
    Packet packet;
    packet.programme = workbook.programme().id;
    packet.programmeTitle = workbook.programme().title;
    packet.keys = workbook.programme().keys;
    packet.plan = round.plan;
    packet.teams = round.teams;
    packet.evaluator = evaluator;
    for (const Recusal &recusal : round.panel.recusals)
        if (recusal.evaluator == evaluator.id)
            packet.recused.push_back(recusal.team);
    return packet;
}

// The issue as recorded, or the next one, recorded now, where there is none of the plan that holds;
// inside the caller's transaction.
void setIssue(Workbook &workbook, Packet &packet)
{
    SQLite::Database &sql = workbook.database().sql();
    const int version = workbook.round().planVersion;
    SQLite::Statement select(sql, kSelectIssue);
    bindText(select, 1, packet.evaluator.id.value);
    const bool wasIssued = select.executeStep();
    packet.issue = wasIssued ? select.getColumn(0).getInt() : 0;
    if (wasIssued && select.getColumn(2).getInt() == version) {
        packet.issuedAt = textOf(select.getColumn(1));
        return;
    }
    ++packet.issue;
    packet.issuedAt = workbook.now();
    SQLite::Statement insert(sql, kInsertPacket);
    bindText(insert, 1, packet.evaluator.id.value);
    insert.bind(2, packet.issue);
    insert.bind(3, version);
    bindText(insert, 4, packet.issuedAt);
    insert.exec();
    workbook.addEvent(event::kPacketIssued,
                      {{QStringLiteral("evaluator"), packet.evaluator.id.value},
                       {QStringLiteral("issue"), packet.issue},
                       {QStringLiteral("version"), version}});
}

// Recorded before the first file leaves: a sheet that answers a packet is always known.
Result<std::vector<Packet>> issuePackets(Workbook &workbook)
{
    return workbook.change([&]() -> Result<std::vector<Packet>> {
        std::vector<Packet> packets;
        for (const Evaluator &evaluator : workbook.round().panel.evaluators) {
            packets.push_back(packetFor(workbook, evaluator));
            setIssue(workbook, packets.back());
        }
        return packets;
    });
}

} // namespace

Result<std::vector<WrittenPacket>> writePackets(Workbook &workbook, const ProgrammeKeys &keys,
                                                const QString &folder, const Progress &progress)
{
    if (workbook.state() != RoundState::Frozen)
        return failure({ErrorCode::RoundNotFrozen, workbook.path()});
    if (const auto ok = keys.test(); !ok)
        return failure(ok.error());
    if (const auto ok = makeFolder(folder); !ok)
        return failure(ok.error());
    Result<std::vector<Packet>> packets = issuePackets(workbook);
    if (!packets)
        return failure(packets.error());
    std::vector<WrittenPacket> written;
    for (Packet &packet : *packets) {
        packet.enrolment = keys.enrolmentSecret(packet.evaluator.id, packet.issue).bytes();
        const QString path =
            QDir(folder).filePath(packet.evaluator.id.value + QStringLiteral(".simsa-packet"));
        const QByteArray bytes = writePacket(packet, keys);
        // Read back as the evaluator will: a packet that nobody can open does not leave.
        if (const auto readable = readPacket(bytes); !readable)
            return failure(inFile(readable.error(), path));
        if (bytes.size() > kPacketLimit)
            return failure({ErrorCode::FileTooLarge,
                            path,
                            {},
                            QString::number(bytes.size()),
                            QString::number(kPacketLimit)});
        if (const auto ok = writeFile(path, bytes); !ok)
            return failure(ok.error());
        written.push_back({packet.evaluator.id, path});
        if (progress &&
            !progress(static_cast<int>(written.size()), static_cast<int>(packets->size())))
            return failure(ErrorCode::Cancelled);
    }
    return written;
}

} // namespace simsa
