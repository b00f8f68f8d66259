#include "db/packets.h"

#include "app/base/file.h"
#include "app/panel/presentation_order.h"
#include "app/procedure/act.h"
#include "db/events.h"
#include "db/reason.h"
#include "db/standings.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>
#include <set>

namespace simsa {
namespace {

using namespace Qt::StringLiterals;

constexpr char kSelectIssue[] = "SELECT issue, issued_at, plan FROM packet p JOIN evaluator e"
                                " ON e.number = p.evaluator WHERE e.id = ?"
                                " ORDER BY issue DESC LIMIT 1";
constexpr char kSelectOrders[] = "SELECT e.id, p.issue, p.team_order FROM packet p"
                                 " JOIN evaluator e ON e.number = p.evaluator";
constexpr char kInsertPacket[] =
    "INSERT INTO packet (evaluator, issue, plan, issued_at, team_order)"
    " SELECT number, ?2, ?3, ?4, ?5 FROM evaluator WHERE id = ?1";

struct Issue
{
    int number;
    QString at;
    int version; // of the plan
};

std::optional<Issue> lastIssue(SQLite::Database &sql, const EvaluatorId &evaluator)
{
    SQLite::Statement select(sql, kSelectIssue);
    bindText(select, 1, evaluator.value);
    if (!select.executeStep())
        return std::nullopt;
    return Issue{select.getColumn(0).getInt(), textOf(select.getColumn(1)),
                 select.getColumn(2).getInt()};
}

// What of the chain decides which packets are made.
struct Issuing
{
    std::set<TeamId> withdrawn;
    int64_t lastWithdrawal = 0;                // number of the event; 0: none
    std::map<EvaluatorId, int64_t> lastIssues; // number of the event
};

Issuing issuingOf(SQLite::Database &sql)
{
    Issuing issuing;
    const QString withdrew = QString::fromLatin1(formOf(ActKind::Withdrew).name);
    for (const Event &told : eventsOf(sql, {event::kAct, event::kPacketIssued}))
        if (told.kind == event::kPacketIssued) {
            const EvaluatorId evaluator{told.detail.value("evaluator"_L1).toString()};
            issuing.lastIssues[evaluator] = told.number;
        } else if (told.detail.value("kind"_L1).toString() == withdrew) {
            issuing.withdrawn.insert(TeamId{told.detail.value("team"_L1).toString()});
            issuing.lastWithdrawal = told.number;
        }
    return issuing;
}

const Evaluator *memberOf(const Panel &panel, const EvaluatorId &id)
{
    const auto it = std::find_if(panel.evaluators.begin(), panel.evaluators.end(),
                                 [&](const Evaluator &member) { return member.id == id; });
    return it == panel.evaluators.end() ? nullptr : &*it;
}

bool isRecused(const Panel &panel, const EvaluatorId &evaluator, const TeamId &team)
{
    return std::find(panel.recusals.begin(), panel.recusals.end(), Recusal{evaluator, team}) !=
           panel.recusals.end();
}

// For each of these evaluators whose group is blind: the order as it was drawn before, else one
// drawn now for all who have none yet, so that theirs balance each other.
PresentationOrders ordersFor(Workbook &workbook, const std::vector<Evaluator> &evaluators)
{
    const Round &round = workbook.round();
    PresentationOrders orders;
    for (const auto &[issue, order] : issuedOrders(workbook.database().sql()))
        if (!order.empty())
            orders[issue.first] = order;
    for (const Group &group : round.plan.groups) {
        std::vector<EvaluatorId> without;
        for (const Evaluator &evaluator : evaluators)
            if (group.isBlind && evaluator.group == group.id && !orders.contains(evaluator.id))
                without.push_back(evaluator.id);
        if (without.empty())
            continue;
        const auto drawn = counterbalancedOrders(round.teams.size(), without.size(), drawBelow);
        for (size_t e = 0; e < without.size(); ++e)
            for (const size_t team : drawn[e])
                if (const TeamId &id = round.teams[team].id;
                    !isRecused(round.panel, without[e], id))
                    orders[without[e]].push_back(id);
    }
    return orders;
}

Packet packetFor(const Workbook &workbook, const Evaluator &evaluator,
                 const std::set<TeamId> &withdrawn)
{
    const Round &round = workbook.round();
    Packet packet;
    packet.programme = workbook.programme().id;
    packet.programmeTitle = workbook.programme().title;
    packet.keys = workbook.programme().keys;
    packet.plan = round.plan;
    packet.teams = round.teams;
    std::erase_if(packet.teams, [&](const Team &team) { return withdrawn.contains(team.id); });
    packet.evaluator = evaluator;
    for (const Recusal &recusal : round.panel.recusals)
        if (recusal.evaluator == evaluator.id && !withdrawn.contains(recusal.team))
            packet.recused.push_back(recusal.team);
    return packet;
}

// Only the teams that are judged, under code names: who is recused would tell something of who is
// behind one. A team keeps its code when another withdraws.
void hideTeams(Packet &packet, const std::vector<TeamId> &order, const std::set<TeamId> &withdrawn)
{
    packet.recused.clear();
    packet.teams.clear();
    for (size_t i = 0; i < order.size(); ++i)
        if (!withdrawn.contains(order[i]))
            packet.teams.push_back({codeOf(i), {u"팀 %1"_s.arg(i + 1), u"Team %1"_s.arg(i + 1)}});
}

// Inside the caller's transaction. A reason only where the packet is reissued.
void recordIssue(Workbook &workbook, const EvaluatorId &evaluator, const Issue &issue,
                 const std::vector<TeamId> &order, const QString &reason = {},
                 const QStringList &stand = {})
{
    QStringList teams;
    for (const TeamId &team : order)
        teams.append(team.value);
    SQLite::Statement insert(workbook.database().sql(), kInsertPacket);
    bindText(insert, 1, evaluator.value);
    insert.bind(2, issue.number);
    insert.bind(3, issue.version);
    bindText(insert, 4, issue.at);
    bindText(insert, 5, teams.join(u' '));
    insert.exec();
    QJsonObject detail{{u"evaluator"_s, evaluator.value},
                       {u"issue"_s, issue.number},
                       {u"version"_s, issue.version}};
    if (!teams.isEmpty())
        detail[u"order"_s] = QJsonArray::fromStringList(teams);
    if (!reason.isEmpty()) {
        detail[u"reissued"_s] = true;
        detail[u"reason"_s] = reason;
        // What was signed under the issues before and is not here yet does not count any more.
        detail[u"stand"_s] = QJsonArray::fromStringList(stand);
    }
    workbook.addEvent(event::kPacketIssued, detail);
}

std::vector<TeamId> orderOf(const Workbook &workbook, const Evaluator &evaluator,
                            PresentationOrders &orders)
{
    return workbook.round().plan.group(evaluator.group)->isBlind ? orders[evaluator.id]
                                                                 : std::vector<TeamId>();
}

// Recorded before the first file leaves: a sheet that answers a packet is always known. What was
// issued under the plan that holds is issued once.
Result<std::vector<Packet>> issuePackets(Workbook &workbook,
                                         const std::vector<Evaluator> &evaluators)
{
    return workbook.change([&]() -> Result<std::vector<Packet>> {
        PresentationOrders orders = ordersFor(workbook, evaluators);
        const Issuing issuing = issuingOf(workbook.database().sql());
        const int version = workbook.round().planVersion;
        std::vector<Packet> packets;
        for (const Evaluator &evaluator : evaluators) {
            const std::vector<TeamId> order = orderOf(workbook, evaluator, orders);
            Packet packet = packetFor(workbook, evaluator, issuing.withdrawn);
            if (packet.judgedTeams().empty())
                continue; // all whom the evaluator was to judge have withdrawn
            auto issue = lastIssue(workbook.database().sql(), evaluator.id);
            if (!issue || issue->version != version ||
                issuing.lastIssues.at(evaluator.id) < issuing.lastWithdrawal) {
                issue = Issue{issue ? issue->number + 1 : 1, workbook.now(), version};
                recordIssue(workbook, evaluator.id, *issue, order);
            }
            packet.issue = issue->number;
            packet.issuedAt = issue->at;
            if (workbook.round().plan.group(evaluator.group)->isBlind)
                hideTeams(packet, order, issuing.withdrawn);
            packets.push_back(std::move(packet));
        }
        return packets;
    });
}

Result<WrittenPacket> writeOne(Packet &packet, const ProgrammeKeys &keys, const QString &folder)
{
    packet.enrolment = keys.enrolmentSecret(packet.evaluator.id, packet.issue).bytes();
    const QString path = QDir(folder).filePath(packet.evaluator.id.value + u".simsa-packet"_s);
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
    return WrittenPacket{packet.evaluator.id, path};
}

Result<std::vector<WrittenPacket>> writeFor(Workbook &workbook, const ProgrammeKeys &keys,
                                            const std::vector<Evaluator> &evaluators,
                                            const QString &folder, const Progress &progress)
{
    if (const auto ok = keys.test(); !ok)
        return failure(ok.error());
    if (const auto ok = makeFolder(folder); !ok)
        return failure(ok.error());
    Result<std::vector<Packet>> packets = issuePackets(workbook, evaluators);
    if (!packets)
        return failure(packets.error());
    std::vector<WrittenPacket> written;
    for (Packet &packet : *packets) {
        Result<WrittenPacket> one = writeOne(packet, keys, folder);
        if (!one)
            return failure(one.error());
        written.push_back(std::move(*one));
        if (progress &&
            !progress(static_cast<int>(written.size()), static_cast<int>(packets->size())))
            return failure(ErrorCode::Cancelled);
    }
    return written;
}

Result<Evaluator> frozenMember(const Workbook &workbook, const EvaluatorId &evaluator)
{
    if (const auto ok = requireFrozen(workbook); !ok)
        return failure(ok.error());
    const Evaluator *member = memberOf(workbook.round().panel, evaluator);
    if (!member)
        return failure({ErrorCode::UnknownEvaluator, workbook.path(), {}, evaluator.value});
    if (member->isReplaced())
        return failure({ErrorCode::EvaluatorReplaced, workbook.path(), {}, evaluator.value});
    return *member;
}

} // namespace

Result<std::vector<WrittenPacket>> writePackets(Workbook &workbook, const ProgrammeKeys &keys,
                                                const QString &folder, const Progress &progress)
{
    if (const auto ok = requireFrozen(workbook); !ok)
        return failure(ok.error());
    std::vector<Evaluator> seated = workbook.round().panel.evaluators;
    std::erase_if(seated, [](const Evaluator &member) { return member.isReplaced(); });
    return writeFor(workbook, keys, seated, folder, progress);
}

Result<WrittenPacket> writePacketFor(Workbook &workbook, const ProgrammeKeys &keys,
                                     const EvaluatorId &evaluator, const QString &folder)
{
    const Result<Evaluator> member = frozenMember(workbook, evaluator);
    if (!member)
        return failure(member.error());
    return writeFor(workbook, keys, {*member}, folder, {})
        .and_then([&](auto &&written) -> Result<WrittenPacket> {
            if (written.empty())
                return failure({ErrorCode::NothingToJudge, workbook.path(), {}, evaluator.value});
            return written.front();
        });
}

Result<> reissuePacket(Workbook &workbook, const EvaluatorId &evaluator, const QString &reason)
{
    const Result<Evaluator> member = frozenMember(workbook, evaluator);
    if (!member)
        return failure(member.error());
    const Result<QString> clean = cleanReason(reason, workbook.path());
    if (!clean)
        return failure(clean.error());
    return workbook.change([&]() -> Result<> {
        const auto last = lastIssue(workbook.database().sql(), evaluator);
        if (!last)
            return failure({ErrorCode::NothingIssued, workbook.path(), {}, evaluator.value});
        PresentationOrders orders = ordersFor(workbook, {*member});
        QStringList stand;
        for (const KeptSheet &sheet : loadSheets(workbook.database().sql()))
            if (sheet.evaluator == evaluator)
                stand.append(sheet.link.hash);
        stand.sort();
        recordIssue(workbook, evaluator,
                    {last->number + 1, workbook.now(), workbook.round().planVersion},
                    orderOf(workbook, *member, orders), *clean, stand);
        return {};
    });
}

IssuedOrders issuedOrders(SQLite::Database &sql)
{
    IssuedOrders orders;
    SQLite::Statement select(sql, kSelectOrders);
    while (select.executeStep()) {
        const EvaluatorId evaluator{textOf(select.getColumn(0))};
        std::vector<TeamId> &order = orders[{evaluator, select.getColumn(1).getInt()}];
        for (const QString &id : textOf(select.getColumn(2)).split(u' ', Qt::SkipEmptyParts))
            order.push_back(TeamId{id});
    }
    return orders;
}

Result<PresentationOrders> presentationOrders(Workbook &workbook)
{
    return workbook.database().guarded([&]() -> Result<PresentationOrders> {
        std::set<TeamId> teams;
        for (const Team &team : workbook.round().teams)
            teams.insert(team.id);
        PresentationOrders orders;
        for (const auto &[issue, order] : issuedOrders(workbook.database().sql())) {
            for (const TeamId &team : order)
                if (!teams.contains(team))
                    return failure({ErrorCode::DatabaseDamaged, workbook.path(), issue.first.value,
                                    team.value});
            orders[issue.first] = order; // the last issue comes last
        }
        std::erase_if(orders, [](const auto &one) { return one.second.empty(); });
        return orders;
    });
}

Result<SignedSheet> readKept(const QByteArray &plaintext, const IssuedOrders &orders)
{
    Result<SignedSheet> sheet = readPlaintext(plaintext);
    if (!sheet)
        return sheet;
    const auto order = orders.find({sheet->sheet.evaluator, sheet->sheet.issue});
    if (order != orders.end())
        mapBack(sheet->sheet, order->second);
    return sheet;
}

} // namespace simsa
