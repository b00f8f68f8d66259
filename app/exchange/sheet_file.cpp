#include "app/exchange/sheet_file.h"

#include "app/base/canonical_json.h"
#include "app/base/clock.h"
#include "app/base/file.h"
#include "app/base/format.h"
#include "app/base/json_reader.h"
#include "app/plan/plan_json.h"

#include <algorithm>

namespace simsa {
namespace {

constexpr int kSaltBytes = 16;

// The hash that stands in the signed part for an opinion, so that the text can be left out.
QString opinionHash(const SheetTeam &team)
{
    return team.opinion.isEmpty() ? QString() : sha256Hex(team.salt + team.opinion.toUtf8());
}

QByteArray enrolmentMessage(const Sheet &sheet)
{
    return QByteArray("simsa-enrol/1\n") + sheet.programme.toLatin1() + '\n' +
           sheet.evaluator.value.toLatin1() + '\n' + sheet.key.toHex();
}

QJsonObject bodyOf(const Sheet &sheet)
{
    QJsonArray teams;
    for (const SheetTeam &team : sheet.teams) {
        QJsonObject marks;
        for (const SheetMark &mark : team.marks)
            marks[mark.criterion.value] = mark.mark.toString();
        teams.append(QJsonObject{{QStringLiteral("id"), team.team.value},
                                 {QStringLiteral("marks"), marks},
                                 {QStringLiteral("opinion"), opinionHash(team)}});
    }
    QJsonArray recused;
    for (const TeamId &team : sheet.recused)
        recused.append(team.value);
    return {
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
}

QJsonObject opinionsOf(const Sheet &sheet)
{
    QJsonObject opinions;
    for (const SheetTeam &team : sheet.teams)
        if (!team.opinion.isEmpty())
            opinions[team.team.value] = QJsonObject{{QStringLiteral("salt"), toHex(team.salt)},
                                                    {QStringLiteral("text"), team.opinion}};
    return opinions;
}

// The body as it stands in canonical plaintext, where it is the first member: between its name and
// the members that follow. A sheet has many marks; they need not be written out a second time.
QByteArray bodyBytes(const QByteArray &plaintext, QJsonObject file)
{
    static const QByteArray kStart = "{\"body\":";
    file.remove(QStringLiteral("body"));
    const qsizetype after = toCanonicalJson(file).size(); // with '{' where the text has ','
    return plaintext.mid(kStart.size(), plaintext.size() - kStart.size() - after);
}

bool isHash(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
           });
}

void readMarks(JsonReader &row, SheetTeam &team)
{
    const QJsonObject marks = row.object("marks");
    team.marks.reserve(static_cast<size_t>(marks.size()));
    for (auto it = marks.begin(); it != marks.end(); ++it) {
        const QString text = it.value().toString();
        const std::optional<Points> mark = Points::parse(text);
        // One number has one spelling; "10.0" would be another sheet with the same meaning.
        if (!mark || mark->toString() != text)
            row.fault(ErrorCode::NotADecimal, QStringLiteral("marks.") + it.key(), text);
        else if (!isValidId(it.key()))
            row.fault(ErrorCode::BadId, QStringLiteral("marks"), it.key());
        else
            team.marks.push_back({CriterionId{it.key()}, *mark});
    }
    std::sort(team.marks.begin(), team.marks.end(),
              [](const SheetMark &a, const SheetMark &b) { return a.criterion < b.criterion; });
}

// Joins the opinions to their teams; the hash that was signed must be theirs.
void readOpinions(JsonReader &json, Sheet &sheet, const std::vector<QString> &hashes)
{
    const QJsonObject opinions = json.object("opinions");
    QSet<QString> used;
    for (size_t i = 0; i < sheet.teams.size(); ++i) {
        SheetTeam &team = sheet.teams[i];
        if (opinions.contains(team.team.value)) {
            used.insert(team.team.value);
            JsonReader opinion =
                json.reader("opinions").reader(team.team.value.toLatin1().constData());
            team.salt = opinion.hex("salt", kSaltBytes);
            team.opinion = opinion.text("text", kLongestOpinion);
            opinion.finish();
        }
        if (opinionHash(team) != hashes[i])
            json.fault(ErrorCode::SignatureBroken, QStringLiteral("opinions.") + team.team.value);
    }
    if (used.size() != opinions.size())
        json.fault(ErrorCode::UnknownTeam, QStringLiteral("opinions"));
}

} // namespace

int Sheet::markCount() const
{
    size_t count = 0;
    for (const SheetTeam &team : teams)
        count += team.marks.size();
    return static_cast<int>(count);
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
        SheetTeam team{given.team, {}, given.opinion.trimmed(), {}};
        if (!team.opinion.isEmpty())
            team.salt = randomBytes(kSaltBytes);
        for (size_t f = 0; f < form.fields.size(); ++f)
            if (given.marks[f])
                team.marks.push_back({form.fields[f].criterion.id, *given.marks[f]});
        sheet.teams.push_back(std::move(team));
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
    const QByteArray plaintext = toCanonicalJson(QJsonObject{
        {QStringLiteral("body"), body},
        {QStringLiteral("opinions"), opinionsOf(sheet)},
        {QStringLiteral("proof"), toHex(proof)},
        {QStringLiteral("signature"), toHex(signature)},
    });
    return {std::move(sheet), proof, plaintext, sha256Hex(plaintext)};
}

QByteArray sealSheet(const SignedSheet &sheet, const QByteArray &sealingKey)
{
    return toCanonicalJson(QJsonObject{
        {QStringLiteral("format"), QString::fromLatin1(kSheetFormat)},
        {QStringLiteral("programme"), sheet.sheet.programme},
        {QStringLiteral("evaluator"), sheet.sheet.evaluator.value},
        {QStringLiteral("form"), sheet.sheet.formFingerprint},
        {QStringLiteral("sealed"),
         QString::fromLatin1(seal(sheet.plaintext, sealingKey).toBase64())},
    });
}

Result<SheetEnvelope> readEnvelope(const QByteArray &bytes)
{
    const Result<QJsonObject> file = parseJsonObject(bytes);
    if (!file)
        return failure(file.error());
    if (const auto ok = checkFormat(*file, kSheetFormat); !ok)
        return failure(ok.error());
    if (toCanonicalJson(*file) != bytes)
        return failure(parseCanonicalObject(bytes).error());

    std::vector<Error> faults;
    JsonReader json(*file, {}, &faults);
    json.text("format");
    SheetEnvelope envelope;
    envelope.programme = json.text("programme", 32);
    envelope.evaluator = json.id<EvaluatorId>("evaluator");
    envelope.form = json.text("form", 64);
    const QByteArray base64 = json.text("sealed", static_cast<int>(kSheetLimit)).toLatin1();
    envelope.sealed = QByteArray::fromBase64(base64);
    if (envelope.sealed.toBase64() != base64)
        json.fault(ErrorCode::WrongType, QStringLiteral("sealed"), {}, QStringLiteral("Base64"));
    json.finish();
    if (!faults.empty())
        return failure(faults.front());
    return envelope;
}

Result<SheetEnvelope> readEnvelopeFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, kSheetLimit);
    if (!bytes)
        return failure(bytes.error());
    return named(readEnvelope(*bytes), path);
}

Result<SignedSheet> openEnvelope(const SheetEnvelope &envelope, const KeyPair &sealing)
{
    const Result<QByteArray> plaintext = openSealed(envelope.sealed, sealing);
    if (!plaintext)
        return failure(plaintext.error());
    Result<SignedSheet> read = readPlaintext(*plaintext);
    if (!read)
        return read;
    // The outside is not signed; it counts only as far as it says what the inside says.
    const Sheet &sheet = read->sheet;
    if (sheet.programme != envelope.programme || sheet.evaluator != envelope.evaluator ||
        sheet.formFingerprint != envelope.form)
        return failure(ErrorCode::SignatureBroken, QStringLiteral("programme, evaluator, form"));
    return read;
}

Result<SignedSheet> readPlaintext(const QByteArray &plaintext)
{
    const Result<QJsonObject> file = parseCanonicalObject(plaintext);
    if (!file)
        return failure(file.error());
    std::vector<Error> faults;
    JsonReader json(*file, {}, &faults);
    const QJsonObject body = json.object("body");
    const QByteArray proof = json.hex("proof", kProofBytes);
    const QByteArray signature = json.hex("signature", kSignatureBytes);
    if (!faults.empty())
        return failure(faults.front());
    if (const auto ok = checkFormat(body, kSheetBodyFormat); !ok)
        return failure(ok.error());

    JsonReader inside = json.reader("body");
    inside.text("format");
    Sheet sheet;
    sheet.key = inside.hex("key", kPublicKeyBytes);
    // Before any other field: whatever somebody rewrote, that it was rewritten is what to say.
    if (faults.empty() &&
        !isSignedBy(kSheetBodyFormat, bodyBytes(plaintext, *file), signature, sheet.key))
        return failure(ErrorCode::SignatureBroken);
    sheet.programme = inside.text("programme", 32);
    sheet.evaluator = inside.id<EvaluatorId>("evaluator");
    sheet.group = inside.id<GroupId>("group");
    sheet.planFingerprint = inside.text("plan", 64);
    sheet.formFingerprint = inside.text("form", 64);
    sheet.issue = inside.integer("issue", 1, 1'000'000);
    sheet.revision = inside.integer("revision", 1, 1'000'000);
    sheet.parent = inside.text("parent", 64, true);
    sheet.reason = inside.text("reason", kLongestReason, true);
    sheet.signedAt = inside.text("signedAt", 20);
    std::vector<QString> hashes;
    inside.list("teams", static_cast<int>(kMostTeams), [&](JsonReader &row) {
        SheetTeam team;
        team.team = row.id<TeamId>("id");
        readMarks(row, team);
        hashes.push_back(row.text("opinion", 64, true));
        sheet.teams.push_back(std::move(team));
    });
    for (const QString &team : inside.texts("recused", static_cast<int>(kMostTeams)))
        sheet.recused.push_back(TeamId{team});
    if (!isTimestamp(sheet.signedAt))
        inside.fault(ErrorCode::WrongType, QStringLiteral("signedAt"), {}, QStringLiteral("time"));
    for (const auto &[key, hash] :
         {std::pair{"plan", &sheet.planFingerprint}, std::pair{"form", &sheet.formFingerprint},
          std::pair{"parent", &sheet.parent}})
        if (!hash->isEmpty() && !isHash(*hash))
            inside.fault(ErrorCode::WrongType, QString::fromLatin1(key), {},
                         QStringLiteral("hexadecimal"));
    if ((sheet.revision == 1) != sheet.parent.isEmpty())
        inside.fault(ErrorCode::KeyMissing, QStringLiteral("parent"));
    if (sheet.revision > 1 && sheet.reason.trimmed().isEmpty())
        inside.fault(ErrorCode::ReasonMissing, QStringLiteral("reason"));
    if (sheet.revision == 1 && !sheet.reason.isEmpty())
        inside.fault(ErrorCode::KeyUnknown, QStringLiteral("reason"));
    inside.finish();
    readOpinions(json, sheet, hashes);
    json.finish();
    if (!faults.empty())
        return failure(faults.front());
    return SignedSheet{std::move(sheet), proof, plaintext, sha256Hex(plaintext)};
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
