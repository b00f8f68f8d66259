#include "tests/support/letters.h"

#include "app/base/canonical_json.h"
#include "tests/support/small_plan.h"
#include "tests/support/tables.h"

namespace simsa::test {

Packet packetOf(const ProgrammeKeys &keys)
{
    Packet packet;
    packet.keys = keys.publicKeys();
    packet.programme = programmeId(packet.keys);
    packet.programmeTitle = QStringLiteral("시험 사업");
    packet.plan = smallPlan();
    packet.teams = smallTeams();
    packet.evaluator = smallPanel().evaluators.front();
    packet.recused = {packet.teams.back().id};
    packet.enrolment = keys.enrolmentSecret(packet.evaluator.id, 1).bytes();
    packet.issuedAt = QStringLiteral("2026-01-15T00:00:00Z");
    return packet;
}

Sheet filledSheet(const Packet &packet, std::optional<Points> mark)
{
    const Form form = packet.form();
    Marks marks = emptyMarks(form, packet.judgedTeams());
    for (TeamMarks &team : marks)
        for (size_t f = 0; f < form.fields.size(); ++f)
            team.marks[f] = mark.value_or(form.fields[f].criterion.scale.most);
    Sheet sheet = sheetFrom(packet, marks, form);
    sheet.signedAt = QStringLiteral("2026-01-16T00:00:00Z");
    return sheet;
}

QByteArray tampered(const QByteArray &plaintext, const char *path, const QJsonValue &value)
{
    return toCanonicalJson(with(must(parseJsonObject(plaintext)), path, value));
}

QByteArray sealedFile(const Sheet &outside, const QByteArray &plaintext,
                      const QByteArray &sealingKey)
{
    return sealSheet({outside, {}, plaintext, {}}, sealingKey);
}

} // namespace simsa::test
