// Reading what is inside a sheet's seal.
#include "app/base/canonical_json.h"
#include "app/base/clock.h"
#include "app/base/format.h"
#include "app/base/json_reader.h"
#include "app/base/text_rule.h"
#include "app/exchange/sheet_file.h"

#include <algorithm>
#include <set>

namespace simsa {
namespace {

constexpr char kCriterionOpinions[] = "criterionOpinions";

// What is signed of a team's opinions, before their texts are joined to it.
struct Hashes
{
    QString opinion;
    std::vector<QString> remarks; // as many as SheetTeam::remarks
};

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

void requireHash(JsonReader &json, const QString &place, const QString &hash)
{
    if (!isHash(hash))
        json.fault(ErrorCode::WrongType, place, {}, QStringLiteral("hexadecimal"));
}

QString readTime(JsonReader &json, const char *key)
{
    const QString time = json.text(key, 20);
    if (!isTimestamp(time))
        json.fault(ErrorCode::WrongType, QString::fromLatin1(key), {}, QStringLiteral("time"));
    return time;
}

// What may be left out must be where there is nothing in it: one meaning has one spelling.
void refuseEmpty(JsonReader &json, const char *key, bool isEmpty)
{
    if (isEmpty)
        json.fault(ErrorCode::ListEmpty, QString::fromLatin1(key));
}

// The members of an object that are named by criteria, ascending; any other name is a fault.
std::vector<std::pair<CriterionId, QJsonValue>> byCriterion(JsonReader &row, const char *key)
{
    const QJsonObject object = row.object(key);
    std::vector<std::pair<CriterionId, QJsonValue>> members;
    members.reserve(static_cast<size_t>(object.size()));
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (isValidId(it.key()))
            members.emplace_back(CriterionId{it.key()}, it.value());
        else
            row.fault(ErrorCode::BadId, QString::fromLatin1(key), it.key());
    }
    std::sort(members.begin(), members.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    return members;
}

QString memberOf(const char *key, const CriterionId &criterion)
{
    return QLatin1StringView(key) + u'.' + criterion.value;
}

Points readMark(JsonReader &row, const CriterionId &criterion, const QJsonValue &value)
{
    const QString text = value.toString();
    const std::optional<Points> mark = Points::parse(text);
    // One number has one spelling; "10.0" would be another sheet with the same meaning.
    if (!mark || mark->toString() != text)
        row.fault(ErrorCode::NotADecimal, memberOf("marks", criterion), text);
    return mark.value_or(Points());
}

bool isEmptyText(const QJsonValue &value)
{
    return value.isString() && value.toString().isEmpty();
}

SheetTeam readTeam(JsonReader &row, Hashes &hashes)
{
    SheetTeam team;
    team.team = row.id<TeamId>("id");
    const auto marks = byCriterion(row, "marks");
    team.marks.reserve(marks.size());
    for (const auto &[criterion, value] : marks)
        team.marks.push_back({criterion, readMark(row, criterion, value)});
    hashes.opinion = row.text("opinion", 64, true);
    if (!row.has("opinions"))
        return team;
    for (const auto &[criterion, value] : byCriterion(row, "opinions")) {
        team.remarks.push_back({criterion, {}, {}});
        hashes.remarks.push_back(value.toString());
        requireHash(row, memberOf("opinions", criterion), hashes.remarks.back());
    }
    refuseEmpty(row, "opinions", team.remarks.empty());
    return team;
}

void readDeclared(JsonReader &json, Sheet &sheet)
{
    if (!json.has("declared"))
        return;
    std::set<TeamId> answered;
    for (const SheetTeam &team : sheet.teams)
        answered.insert(team.team);
    json.list("declared", static_cast<int>(kMostTeams), [&](JsonReader &row) {
        DeclaredRecusal recusal;
        recusal.team = row.id<TeamId>("team");
        recusal.ground = row.text("ground", kLongestReason);
        recusal.declaredAt = readTime(row, "at");
        // Judged or not: a sheet says one thing of a team, and says it once.
        if (!answered.insert(recusal.team).second)
            row.fault(ErrorCode::DuplicateId, QStringLiteral("team"), recusal.team.value);
        sheet.declared.push_back(std::move(recusal));
    });
    refuseEmpty(json, "declared", sheet.declared.empty());
}

Replaced readReplacedOf(JsonReader &row)
{
    Replaced old;
    old.team = row.id<TeamId>("id");
    for (const auto &[criterion, value] : byCriterion(row, "marks")) {
        std::optional<Points> mark;
        if (!isEmptyText(value))
            mark = readMark(row, criterion, value);
        old.marks.emplace_back(criterion, mark);
    }
    if (row.has("opinion")) {
        old.opinion = row.text("opinion", 64, true);
        if (!old.opinion->isEmpty())
            requireHash(row, QStringLiteral("opinion"), *old.opinion);
    }
    if (row.has("opinions")) {
        for (const auto &[criterion, value] : byCriterion(row, "opinions")) {
            if (!isEmptyText(value))
                requireHash(row, memberOf("opinions", criterion), value.toString());
            old.remarks.emplace_back(criterion, value.toString());
        }
        refuseEmpty(row, "opinions", old.remarks.empty());
    }
    if (row.has("ground")) {
        old.ground = row.text("ground", kLongestReason, true);
        if (!old.ground->isEmpty() && writtenLength(*old.ground) == 0)
            row.fault(ErrorCode::EmptyText, QStringLiteral("ground"));
    }
    refuseEmpty(row, "marks",
                old.marks.empty() && !old.opinion && old.remarks.empty() && !old.ground);
    return old;
}

void readReplaced(JsonReader &json, Sheet &sheet)
{
    if (!json.has("replaced"))
        return;
    if (sheet.revision == 1)
        json.fault(ErrorCode::KeyUnknown, QStringLiteral("replaced"));
    std::set<TeamId> answered;
    for (const SheetTeam &team : sheet.teams)
        answered.insert(team.team);
    for (const DeclaredRecusal &recusal : sheet.declared)
        answered.insert(recusal.team);
    std::set<TeamId> seen;
    json.list("replaced", static_cast<int>(kMostTeams), [&](JsonReader &row) {
        Replaced old = readReplacedOf(row);
        if (!seen.insert(old.team).second)
            row.fault(ErrorCode::DuplicateId, QStringLiteral("id"), old.team.value);
        if (!answered.contains(old.team))
            row.fault(ErrorCode::UnknownTeam, QStringLiteral("id"), old.team.value);
        sheet.replaced.push_back(std::move(old));
    });
    refuseEmpty(json, "replaced", sheet.replaced.empty());
}

// All of the body but `format` and `key`.
void readBody(JsonReader &json, Sheet &sheet, std::vector<Hashes> &hashes)
{
    sheet.programme = json.text("programme", 32);
    sheet.evaluator = json.id<EvaluatorId>("evaluator");
    sheet.group = json.id<GroupId>("group");
    sheet.planFingerprint = json.text("plan", 64);
    sheet.formFingerprint = json.text("form", 64);
    sheet.issue = json.integer("issue", 1, 1'000'000);
    sheet.revision = json.integer("revision", 1, 1'000'000);
    sheet.parent = json.text("parent", 64, true);
    sheet.reason = json.text("reason", kLongestReason, true);
    json.list("teams", static_cast<int>(kMostTeams), [&](JsonReader &row) {
        sheet.teams.push_back(readTeam(row, hashes.emplace_back()));
    });
    for (const QString &team : json.texts("recused", static_cast<int>(kMostTeams)))
        sheet.recused.push_back(TeamId{team});
    sheet.signedAt = readTime(json, "signedAt");
    if (json.has("pledgedAt"))
        sheet.pledgedAt = readTime(json, "pledgedAt");
    requireHash(json, QStringLiteral("plan"), sheet.planFingerprint);
    requireHash(json, QStringLiteral("form"), sheet.formFingerprint);
    if (!sheet.parent.isEmpty())
        requireHash(json, QStringLiteral("parent"), sheet.parent);
    if ((sheet.revision == 1) != sheet.parent.isEmpty())
        json.fault(ErrorCode::KeyMissing, QStringLiteral("parent"));
    if (sheet.revision > 1 && writtenLength(sheet.reason) == 0)
        json.fault(ErrorCode::ReasonMissing, QStringLiteral("reason"));
    if (sheet.revision == 1 && !sheet.reason.isEmpty())
        json.fault(ErrorCode::KeyUnknown, QStringLiteral("reason"));
    readDeclared(json, sheet);
    readReplaced(json, sheet);
    json.finish();
}

// The text of that name, where there is one; its hash must be the one that was signed.
void readOpinion(JsonReader &json, const QString &name, const QString &hash, QString &text,
                 QByteArray &salt)
{
    const QByteArray key = name.toLatin1();
    if (json.has(key)) {
        JsonReader opinion = json.reader(key);
        salt = opinion.hex("salt", kSaltBytes);
        text = opinion.text("text", kLongestOpinion);
        opinion.finish();
    }
    if (opinionHash(text, salt) != hash)
        json.fault(ErrorCode::SignatureBroken, name);
}

void requireTeams(JsonReader &json, const char *key, const QJsonObject &byTeam, const Sheet &sheet)
{
    QSet<QString> teams;
    for (const SheetTeam &team : sheet.teams)
        teams.insert(team.team.value);
    for (auto it = byTeam.begin(); it != byTeam.end(); ++it)
        if (!teams.contains(it.key()))
            json.fault(ErrorCode::UnknownTeam, QString::fromLatin1(key), it.key());
}

void readOpinions(JsonReader &json, Sheet &sheet, const std::vector<Hashes> &hashes)
{
    JsonReader opinions = json.reader("opinions");
    for (size_t i = 0; i < sheet.teams.size(); ++i) {
        SheetTeam &team = sheet.teams[i];
        readOpinion(opinions, team.team.value, hashes[i].opinion, team.opinion, team.salt);
    }
    requireTeams(json, "opinions", json.object("opinions"), sheet);
}

// One team's opinions on single criteria; `texts` are those that came.
void readRemarks(JsonReader &json, const QJsonObject &texts, SheetTeam &team, const Hashes &hashes)
{
    QSet<QString> isSigned;
    for (size_t i = 0; i < team.remarks.size(); ++i) {
        SheetRemark &remark = team.remarks[i];
        isSigned.insert(remark.criterion.value);
        readOpinion(json, remark.criterion.value, hashes.remarks[i], remark.text, remark.salt);
    }
    for (auto it = texts.begin(); it != texts.end(); ++it)
        if (!isSigned.contains(it.key()))
            json.fault(ErrorCode::SignatureBroken, it.key());
}

void readCriterionOpinions(JsonReader &json, Sheet &sheet, const std::vector<Hashes> &hashes,
                           std::vector<Error> *faults)
{
    // Where nothing came, nothing may have been signed: read as if it were empty.
    const auto orNothing = [&](JsonReader &from, const char *key) {
        return from.has(key) ? from.reader(key)
                             : JsonReader({}, from.at(QString::fromLatin1(key)), faults);
    };
    const bool isThere = json.has(kCriterionOpinions);
    const QJsonObject given = isThere ? json.object(kCriterionOpinions) : QJsonObject();
    JsonReader byTeam = orNothing(json, kCriterionOpinions);
    for (size_t i = 0; i < sheet.teams.size(); ++i) {
        SheetTeam &team = sheet.teams[i];
        const QByteArray key = team.team.value.toLatin1();
        const QJsonObject texts = given.value(team.team.value).toObject();
        JsonReader remarks = orNothing(byTeam, key);
        readRemarks(remarks, texts, team, hashes[i]);
        refuseEmpty(byTeam, key, byTeam.has(key) && texts.isEmpty());
    }
    requireTeams(json, kCriterionOpinions, given, sheet);
    refuseEmpty(json, kCriterionOpinions, isThere && given.isEmpty());
}

} // namespace

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
    std::vector<Hashes> hashes; // as many as there are teams
    readBody(inside, sheet, hashes);
    readOpinions(json, sheet, hashes);
    readCriterionOpinions(json, sheet, hashes, &faults);
    json.finish();
    if (!faults.empty())
        return failure(faults.front());
    return SignedSheet{std::move(sheet), proof, plaintext, sha256Hex(plaintext)};
}

} // namespace simsa
