#include "app/exchange/sheet_file.h"

#include "app/base/canonical_json.h"
#include "app/base/format.h"
#include "app/base/text_rule.h"
#include "app/plan/plan_json.h"

namespace simsa {
namespace {

QByteArray enrolmentMessage(const Sheet &sheet)
{
    return QByteArray("simsa-enrol/1\n") + sheet.programme.toLatin1() + '\n' +
           sheet.evaluator.value.toLatin1() + '\n' + sheet.key.toHex();
}

// What may be left out is, where there is nothing in it: one meaning has one spelling.
void addUnlessEmpty(QJsonObject &object, const QString &key, const QJsonObject &value)
{
    if (!value.isEmpty())
        object[key] = value;
}

void addUnlessEmpty(QJsonObject &object, const QString &key, const QJsonArray &value)
{
    if (!value.isEmpty())
        object[key] = value;
}

QJsonObject toJson(const SheetTeam &team)
{
    QJsonObject marks;
    for (const SheetMark &mark : team.marks)
        marks[mark.criterion.value] = mark.mark.toString();
    QJsonObject opinions;
    for (const SheetRemark &remark : team.remarks)
        opinions[remark.criterion.value] = opinionHash(remark.text, remark.salt);
    QJsonObject json{{QStringLiteral("id"), team.team.value},
                     {QStringLiteral("marks"), marks},
                     {QStringLiteral("opinion"), opinionHash(team.opinion, team.salt)}};
    addUnlessEmpty(json, QStringLiteral("opinions"), opinions);
    return json;
}

QJsonObject toJson(const Replaced &old)
{
    QJsonObject marks;
    for (const auto &[criterion, mark] : old.marks)
        marks[criterion.value] = mark ? mark->toString() : QString();
    QJsonObject opinions;
    for (const auto &[criterion, hash] : old.remarks)
        opinions[criterion.value] = hash;
    QJsonObject json{{QStringLiteral("id"), old.team.value}, {QStringLiteral("marks"), marks}};
    addUnlessEmpty(json, QStringLiteral("opinions"), opinions);
    if (old.opinion)
        json[QStringLiteral("opinion")] = *old.opinion;
    if (old.ground)
        json[QStringLiteral("ground")] = *old.ground;
    return json;
}

QJsonObject bodyOf(const Sheet &sheet)
{
    QJsonArray teams;
    for (const SheetTeam &team : sheet.teams)
        teams.append(toJson(team));
    QJsonArray recused;
    for (const TeamId &team : sheet.recused)
        recused.append(team.value);
    QJsonArray declared;
    for (const DeclaredRecusal &recusal : sheet.declared)
        declared.append(QJsonObject{{QStringLiteral("at"), recusal.declaredAt},
                                    {QStringLiteral("ground"), recusal.ground},
                                    {QStringLiteral("team"), recusal.team.value}});
    QJsonArray replaced;
    for (const Replaced &old : sheet.replaced)
        replaced.append(toJson(old));
    QJsonObject body{
        {QStringLiteral("format"), QString::fromLatin1(kSheetBodyFormat)},
        {QStringLiteral("programme"), sheet.programme},
        {QStringLiteral("evaluator"), sheet.evaluator.value},
        {QStringLiteral("group"), sheet.group.value},
        {QStringLiteral("plan"), sheet.planFingerprint},
        {QStringLiteral("form"), sheet.formFingerprint},
        {QStringLiteral("issue"), sheet.issue},
        {QStringLiteral("revision"), sheet.revision},
        {QStringLiteral("parent"), sheet.parent},
        {QStringLiteral("reason"), sheet.reason},
        {QStringLiteral("signedAt"), sheet.signedAt},
        {QStringLiteral("key"), toHex(sheet.key)},
        {QStringLiteral("teams"), teams},
        {QStringLiteral("recused"), recused},
    };
    if (!sheet.pledgedAt.isEmpty())
        body[QStringLiteral("pledgedAt")] = sheet.pledgedAt;
    addUnlessEmpty(body, QStringLiteral("declared"), declared);
    addUnlessEmpty(body, QStringLiteral("replaced"), replaced);
    return body;
}

QJsonObject opinionJson(const QString &text, const QByteArray &salt)
{
    return {{QStringLiteral("salt"), toHex(salt)}, {QStringLiteral("text"), text}};
}

QJsonObject opinionsOf(const Sheet &sheet)
{
    QJsonObject opinions;
    for (const SheetTeam &team : sheet.teams)
        if (!team.opinion.isEmpty())
            opinions[team.team.value] = opinionJson(team.opinion, team.salt);
    return opinions;
}

QJsonObject criterionOpinionsOf(const Sheet &sheet)
{
    QJsonObject opinions;
    for (const SheetTeam &team : sheet.teams) {
        QJsonObject texts;
        for (const SheetRemark &remark : team.remarks)
            texts[remark.criterion.value] = opinionJson(remark.text, remark.salt);
        addUnlessEmpty(opinions, team.team.value, texts);
    }
    return opinions;
}

SheetTeam teamFrom(const TeamMarks &given, const Form &form)
{
    SheetTeam team{given.team, {}, trimmedText(given.opinion), {}};
    if (!team.opinion.isEmpty())
        team.salt = randomBytes(kSaltBytes);
    for (size_t f = 0; f < form.fields.size(); ++f) {
        const Criterion &criterion = form.fields[f].criterion;
        if (given.marks[f])
            team.marks.push_back({criterion.id, *given.marks[f]});
        // Where none is asked for the evaluator sees none, and signs none.
        const QString remark = trimmedText(given.remark(f));
        if (criterion.opinion.isDemanded && !remark.isEmpty())
            team.remarks.push_back({criterion.id, remark, randomBytes(kSaltBytes)});
    }
    return team;
}

} // namespace

int Sheet::markCount() const
{
    size_t count = 0;
    for (const SheetTeam &team : teams)
        count += team.marks.size();
    return static_cast<int>(count);
}

QString opinionHash(const QString &text, const QByteArray &salt)
{
    return text.isEmpty() ? QString() : sha256Hex(salt + text.toUtf8());
}

Sheet sheetFrom(const Packet &packet, const Marks &marks, const Form &form)
{
    Sheet sheet;
    sheet.programme = packet.programme;
    sheet.evaluator = packet.evaluator.id;
    sheet.group = packet.evaluator.group;
    sheet.planFingerprint = planFingerprint(packet.plan);
    sheet.formFingerprint = formFingerprint(packet.plan, packet.evaluator.group);
    sheet.issue = packet.issue;
    sheet.recused = packet.recused;
    for (const TeamMarks &given : marks) {
        if (given.isRecused())
            sheet.declared.push_back({given.team, trimmedText(given.ground), given.declaredAt});
        else
            sheet.teams.push_back(teamFrom(given, form));
    }
    return sheet;
}

SignedSheet signSheet(Sheet sheet, const KeyPair &evaluatorKeys, const Secret &enrolment)
{
    sheet.key = evaluatorKeys.publicKey;
    const QJsonObject body = bodyOf(sheet);
    const QByteArray signature =
        sign(kSheetBodyFormat, toCanonicalJson(body), evaluatorKeys.secretKey);
    const QByteArray proof = proofOf(enrolmentMessage(sheet), enrolment);
    QJsonObject file{
        {QStringLiteral("body"), body},
        {QStringLiteral("opinions"), opinionsOf(sheet)},
        {QStringLiteral("proof"), toHex(proof)},
        {QStringLiteral("signature"), toHex(signature)},
    };
    addUnlessEmpty(file, QStringLiteral("criterionOpinions"), criterionOpinionsOf(sheet));
    const QByteArray plaintext = toCanonicalJson(file);
    return {std::move(sheet), proof, plaintext, sha256Hex(plaintext)};
}

bool provesEnrolment(const SignedSheet &sheet, const Secret &enrolment)
{
    return isProof(sheet.proof, enrolmentMessage(sheet.sheet), enrolment);
}

QString receiptOf(const QString &hash)
{
    // Crockford's alphabet: no I, L, O or U, which are mistaken for other letters.
    static constexpr char kLetters[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const QByteArray bytes = QByteArray::fromHex(hash.toLatin1());
    QString code;
    int bits = 0;
    unsigned buffer = 0;
    for (qsizetype i = 0; i < bytes.size() && i < 10; ++i) {
        buffer = (buffer << 8 | static_cast<unsigned char>(bytes.at(i))) & 0xffff;
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            if (code.size() % 5 == 4)
                code += u'-';
            code += QLatin1Char(kLetters[(buffer >> bits) & 31]);
        }
    }
    return code;
}

} // namespace simsa
