// Answering a newer packet with the marks of this scorebook.
#include "db/reason.h"
#include "db/scorebook.h"

#include "app/plan/plan_json.h"
#include "db/scorebook_trail.h"

#include <algorithm>

namespace simsa {
namespace {

using Places = std::set<std::optional<size_t>>;

// Every place where something is answered: fields, and nothing for the overall opinion.
Places answeredIn(const TeamMarks &team)
{
    Places places;
    for (size_t f = 0; f < team.marks.size(); ++f)
        if (team.marks[f] || !team.remarks[f].isEmpty())
            places.insert(f);
    if (!team.opinion.isEmpty())
        places.insert(std::nullopt);
    return places;
}

// Marks, opinions on criteria and overall opinions.
size_t answersOf(const Marks &marks)
{
    size_t answers = 0;
    for (const TeamMarks &team : marks) {
        for (size_t f = 0; f < team.marks.size(); ++f)
            answers += (team.marks[f] ? 1U : 0U) + (team.remarks[f].isEmpty() ? 0U : 1U);
        answers += team.opinion.isEmpty() ? 0U : 1U;
    }
    return answers;
}

// Takes away what the newer form does not ask as the older one did.
void dropUnasked(TeamMarks &team, const Form &older, const Form &newer)
{
    for (size_t f = 0; f < older.fields.size(); ++f) {
        const Criterion &before = older.fields[f].criterion;
        const auto place = newer.indexOf(before.id);
        const bool isAsked = place && isSameQuestion(before, newer.fields[*place].criterion);
        // Where no opinion is asked for any more, nobody would see that it is signed.
        const bool isRemarkAsked = isAsked && (newer.fields[*place].criterion.opinion.isDemanded ||
                                               !before.opinion.isDemanded);
        if (!isAsked && team.marks[f]) {
            team.marks[f].reset();
            team.toConfirm.erase(f);
        }
        if (!isRemarkAsked && !team.remarks[f].isEmpty()) {
            team.remarks[f].clear();
            team.toConfirm.erase(f);
        }
    }
}

bool isBlind(const Packet &packet)
{
    return packet.plan.group(packet.evaluator.group)->isBlind;
}

// The marks without what the newer packet does not ask; still in the order of the older one.
Marks kept(const Marks &marks, const Packet &before, const Packet &newer)
{
    const Form older = before.form();
    const Form form = newer.form();
    std::vector<TeamId> judged = newer.judgedTeams();
    // A code name is no team of an open plan, even where one is called the same.
    if (isBlind(before) != isBlind(newer))
        judged.clear();
    Marks after;
    for (const TeamMarks &team : marks) {
        if (std::find(judged.begin(), judged.end(), team.team) == judged.end()) {
            after.push_back(emptyMarks(older, {team.team}).front());
            continue;
        }
        after.push_back(team);
        dropUnasked(after.back(), older, form);
    }
    return after;
}

bool hasSameQuestions(const Packet &a, const Packet &b)
{
    return formFingerprint(a.plan, a.evaluator.group) == formFingerprint(b.plan, b.evaluator.group);
}

bool hasSameTeams(const Packet &a, const Packet &b)
{
    std::vector<TeamId> teamsA = a.judgedTeams();
    std::vector<TeamId> teamsB = b.judgedTeams();
    std::sort(teamsA.begin(), teamsA.end());
    std::sort(teamsB.begin(), teamsB.end());
    return teamsA == teamsB && isBlind(a) == isBlind(b);
}

} // namespace

Result<TakeOver> Scorebook::previewTakeOver(const QByteArray &packetBytes) const
{
    Result<Packet> packet = readPacket(packetBytes);
    if (!packet)
        return failure(packet.error());
    if (const auto ok = checkOwner(*packet); !ok)
        return failure(ok.error());
    const Packet &before = m_state.packet;
    if (!isNewer(*packet))
        return failure({ErrorCode::PacketNotNewer,
                        path(),
                        {},
                        QString::number(packet->issue),
                        QString::number(before.issue)});
    TakeOver preview;
    preview.packet = std::move(*packet);
    preview.isSamePlan = planFingerprint(preview.packet.plan) == planFingerprint(before.plan);
    preview.isSameForm =
        hasSameQuestions(before, preview.packet) && hasSameTeams(before, preview.packet);
    preview.changes = formChanges(form(), preview.packet.form());
    preview.carried = answersOf(kept(marks(), before, preview.packet));
    preview.dropped = answersOf(marks()) - preview.carried;
    return preview;
}

Result<> Scorebook::takeOver(const QByteArray &packetBytes, const QString &reason)
{
    const Result<TakeOver> preview = previewTakeOver(packetBytes);
    if (!preview)
        return failure(preview.error());
    const Packet &newer = preview->packet;
    QString correction = m_state.correctionReason;
    if (!m_state.sheets.empty() && !preview->isSameForm &&
        !isAnswered(m_state.sheets.back().sheet, newer)) {
        // What is being corrected already is corrected for both reasons.
        const Result<QString> clean = cleanReason(reason, path()).and_then([&](const QString &why) {
            return cleanReason(correction + u'\n' + why, path());
        });
        if (!clean)
            return failure(clean.error());
        correction = *clean;
    }
    const Marks after = kept(marks(), packet(), newer);
    const bool isAsked = !hasSameQuestions(packet(), newer);
    const Result<> taken = change([&]() -> Result<> {
        addPacket(m_database->sql(), newer, packetBytes, packet().issue, now());
        for (size_t t = 0; t < after.size(); ++t) {
            storeTeam(t, after[t]);
            if (isAsked)
                for (const std::optional<size_t> &place : answeredIn(after[t]))
                    if (!after[t].toConfirm.contains(place))
                        storeConfirmation(after[t].team, criterionAt(place), true);
        }
        storeCorrection(correction);
        return {};
    });
    if (!taken)
        return taken;
    return load();
}

} // namespace simsa
