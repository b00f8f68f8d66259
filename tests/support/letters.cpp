#include "tests/support/letters.h"

#include "app/base/canonical_json.h"
#include "tests/support/small_plan.h"
#include "tests/support/tables.h"

namespace simsa::test {

using namespace Qt::StringLiterals;

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

Form formWithOpinions(const Packet &packet)
{
    Form form = packet.form();
    for (Form::Field &field : form.fields)
        field.criterion.opinion.isDemanded = true;
    return form;
}

Sheet fullSheet(const Packet &packet)
{
    const Form form = formWithOpinions(packet);
    Marks marks = emptyMarks(form, packet.judgedTeams());
    marks[0].marks = {Points::whole(7), Points::fromUnits(2'500'000)};
    marks[0].opinion = u"고르게 우수함\n둘째 줄 😀"_s;
    marks[0].remarks = {u"계획이 \"탄탄\"함"_s, {}};
    marks[1].ground = u"같은 기관에서 근무한 적이 있음"_s;
    marks[1].declaredAt = u"2026-01-17T01:00:00Z"_s;
    Sheet sheet = sheetFrom(packet, marks, form);
    sheet.pledgedAt = u"2026-01-15T08:00:00Z"_s;
    sheet.signedAt = u"2026-01-17T02:00:00Z"_s;
    sheet.revision = 2;
    sheet.parent = QString(64, u'a');
    sheet.reason = u"이해관계 신고"_s;
    const CriterionId plan = form.fields[0].criterion.id;
    const CriterionId impact = form.fields[1].criterion.id;
    sheet.replaced = {{packet.teams[0].id,
                       {{impact, std::nullopt}, {plan, Points::whole(6)}},
                       QString(64, u'b'),
                       {{plan, QString()}}},
                      {packet.teams[1].id,
                       {{impact, Points::whole(1)}, {plan, Points::whole(2)}},
                       {},
                       {{plan, QString(64, u'c')}},
                       QString()}};
    return sheet;
}

SignedSheet Desk::signedSheet(Sheet sheet) const
{
    return signSheet(std::move(sheet), evaluator, Secret(packet.enrolment));
}

QByteArray Desk::file(const SignedSheet &sheet) const
{
    return sealSheet(sheet, programme.publicKeys().sealing);
}

QByteArray Desk::resigned(const QByteArray &plaintext) const
{
    QJsonObject file = must(parseJsonObject(plaintext));
    file[u"signature"_s] = QString::fromLatin1(
        sign(kSheetBodyFormat, toCanonicalJson(file.value(u"body"_s)), evaluator.secretKey)
            .toHex());
    return toCanonicalJson(file);
}

Result<SignedSheet> Desk::open(const QByteArray &bytes) const
{
    return readEnvelope(bytes).and_then([this](const SheetEnvelope &envelope) {
        return openEnvelope(envelope, programme.sealing());
    });
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
