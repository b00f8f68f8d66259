#include "app/exchange/packet.h"

#include "app/base/canonical_json.h"
#include "app/base/clock.h"
#include "app/base/file.h"
#include "app/base/file_kind.h"
#include "app/base/format.h"
#include "app/base/json_reader.h"
#include "app/plan/plan_json.h"

#include <algorithm>

namespace simsa {
namespace {

QJsonObject bodyOf(const Packet &packet)
{
    QJsonArray teams;
    for (const Team &team : packet.teams)
        teams.append(QJsonObject{{QStringLiteral("id"), team.id.value},
                                 {QStringLiteral("ko"), team.name.ko},
                                 {QStringLiteral("en"), team.name.en}});
    QJsonArray recused;
    for (const TeamId &team : packet.recused)
        recused.append(team.value);
    return {
        {QStringLiteral("programme"), packet.programme},
        {QStringLiteral("programmeTitle"), packet.programmeTitle},
        {QStringLiteral("signingKey"), toHex(packet.keys.signing)},
        {QStringLiteral("sealingKey"), toHex(packet.keys.sealing)},
        {QStringLiteral("plan"), planToJson(packet.plan)},
        {QStringLiteral("planFingerprint"), planFingerprint(packet.plan)},
        {QStringLiteral("formFingerprint"), formFingerprint(packet.plan, packet.evaluator.group)},
        {QStringLiteral("teams"), teams},
        {QStringLiteral("evaluator"),
         QJsonObject{{QStringLiteral("id"), packet.evaluator.id.value},
                     {QStringLiteral("group"), packet.evaluator.group.value},
                     {QStringLiteral("name"), packet.evaluator.name}}},
        {QStringLiteral("recused"), recused},
        {QStringLiteral("enrolment"), toHex(packet.enrolment)},
        {QStringLiteral("issue"), packet.issue},
        {QStringLiteral("issuedAt"), packet.issuedAt},
    };
}

bool has(const std::vector<Team> &teams, const TeamId &id)
{
    return std::any_of(teams.begin(), teams.end(), [&](const Team &t) { return t.id == id; });
}

Result<Packet> readBody(const QJsonObject &body)
{
    std::vector<Error> faults;
    JsonReader json(body, QStringLiteral("body"), &faults);
    Packet packet;
    packet.programme = json.text("programme", 32);
    packet.programmeTitle = json.text("programmeTitle");
    packet.keys.signing = json.hex("signingKey", kPublicKeyBytes);
    packet.keys.sealing = json.hex("sealingKey", kPublicKeyBytes);
    const QJsonObject planJson = json.object("plan");
    const QString planPrint = json.text("planFingerprint", 64);
    const QString formPrint = json.text("formFingerprint", 64);
    json.list("teams", static_cast<int>(kMostTeams), [&](JsonReader &row) {
        Team team{row.id<TeamId>("id"), {}};
        team.name.ko = row.text("ko");
        team.name.en = row.text("en");
        if (has(packet.teams, team.id))
            row.fault(ErrorCode::DuplicateId, QStringLiteral("id"), team.id.value);
        packet.teams.push_back(std::move(team));
    });
    JsonReader evaluator = json.reader("evaluator");
    packet.evaluator.id = evaluator.id<EvaluatorId>("id");
    packet.evaluator.group = evaluator.id<GroupId>("group");
    packet.evaluator.name = evaluator.text("name");
    evaluator.finish();
    for (const QString &team : json.texts("recused", static_cast<int>(kMostTeams))) {
        if (!has(packet.teams, TeamId{team}))
            json.fault(ErrorCode::UnknownTeam, QStringLiteral("recused"), team);
        packet.recused.push_back(TeamId{team});
    }
    packet.enrolment = json.hex("enrolment", kEnrolmentBytes);
    packet.issue = json.integer("issue", 1, 1'000'000);
    packet.issuedAt = json.text("issuedAt", 20);
    if (!isTimestamp(packet.issuedAt))
        json.fault(ErrorCode::WrongType, QStringLiteral("issuedAt"), {}, QStringLiteral("time"));
    json.finish();
    if (!faults.empty())
        return failure(faults.front());

    Result<Plan> plan = planFromJson(planJson);
    if (!plan) {
        Error error = plan.error();
        error.place.prepend(QStringLiteral("body.plan."));
        return failure(error);
    }
    packet.plan = std::move(*plan);
    if (packet.teams.empty())
        return failure(ErrorCode::NoTeams, QStringLiteral("body.teams"));
    if (packet.judgedTeams().empty())
        return failure(ErrorCode::NothingToJudge, QStringLiteral("body.recused"),
                       packet.evaluator.id.value);
    if (!packet.plan.group(packet.evaluator.group))
        return failure(ErrorCode::UnknownGroup, QStringLiteral("body.evaluator.group"),
                       packet.evaluator.group.value);
    if (packet.programme != programmeId(packet.keys))
        return failure(ErrorCode::WrongProgramme, QStringLiteral("body.programme"));
    // Of the bytes that travel, too: a plan in another spelling would have another fingerprint for
    // everybody who hashes what they received.
    if (planPrint != sha256Hex(toCanonicalJson(planJson)) ||
        planPrint != planFingerprint(packet.plan) ||
        formPrint != formFingerprint(packet.plan, packet.evaluator.group))
        return failure(ErrorCode::FingerprintDiffers, QStringLiteral("body.plan"));
    return packet;
}

} // namespace

std::vector<TeamId> Packet::judgedTeams() const
{
    std::vector<TeamId> judged;
    for (const Team &team : teams)
        if (std::find(recused.begin(), recused.end(), team.id) == recused.end())
            judged.push_back(team.id);
    return judged;
}

QByteArray writePacket(const Packet &packet, const ProgrammeKeys &keys)
{
    const QJsonObject body = bodyOf(packet);
    const QByteArray signature =
        sign(kPacketFormat, toCanonicalJson(body), keys.signing().secretKey);
    return toCanonicalJson(QJsonObject{
        {QStringLiteral("format"), QString::fromLatin1(kPacketFormat)},
        {QStringLiteral("body"), body},
        {QStringLiteral("signature"), toHex(signature)},
    });
}

Result<Packet> readPacket(const QByteArray &bytes)
{
    const Result<QJsonObject> file = parseJsonObject(bytes);
    if (!file)
        return failure(file.error());
    // Asked before the canonical form, so that a newer program's file is called newer.
    if (const auto ok = checkFormat(*file, kPacketFormat); !ok)
        return failure(ok.error());
    if (const auto canonical = parseCanonicalObject(bytes); !canonical)
        return failure(canonical.error());

    std::vector<Error> faults;
    JsonReader json(*file, {}, &faults);
    json.text("format");
    const QJsonObject body = json.object("body");
    const QByteArray signature = json.hex("signature", kSignatureBytes);
    json.finish();
    if (!faults.empty())
        return failure(faults.front());
    Result<Packet> packet = readBody(body);
    const QByteArray key =
        QByteArray::fromHex(body.value(QLatin1String("signingKey")).toString().toLatin1());
    if (!isSignedBy(kPacketFormat, toCanonicalJson(body), signature, key))
        return failure(ErrorCode::SignatureBroken);
    return packet;
}

Result<Packet> readPacketFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, kPacketLimit);
    return named(ofKind(bytes.and_then(readPacket), path, QStringLiteral("packet")), path);
}

} // namespace simsa
