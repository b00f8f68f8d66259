// Handing in and correcting: the part of Scorebook that signs.
#include "db/scorebook.h"

#include "app/base/file.h"
#include "app/plan/deadline.h"
#include "app/plan/plan_json.h"
#include "app/sheet/distribution.h"
#include "db/reason.h"
#include "db/scorebook_trail.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace simsa {
namespace {

constexpr char kAddSubmission[] =
    "INSERT INTO submission (revision, hash, reason, signed_at, plaintext) VALUES (?, ?, ?, ?, ?)";
constexpr char kPutCorrection[] =
    "INSERT INTO correction (only, reason, started_at) VALUES (1, ?, ?)"
    " ON CONFLICT DO UPDATE SET reason = excluded.reason";

// Of a sheet without gaps.
Result<> checkDistributions(const Form &form, const Marks &marks)
{
    for (size_t field = 0; field < form.fields.size(); ++field) {
        std::vector<Points> given;
        for (const TeamMarks &team : marks)
            if (!team.isRecused())
                given.push_back(*team.marks[field]);
        const Criterion &criterion = form.fields[field].criterion;
        if (auto ok = checkDistribution(criterion.scale, given); !ok) {
            ok.error().place = criterion.id.value + QStringLiteral(" / ") + ok.error().place;
            return ok;
        }
    }
    return {};
}

// What was signed of one team in place of what is there. Answers of a team from which the sheet
// steps back are in no sheet: they stay as they are.
TeamMarks asSigned(TeamMarks team, const Form &form, const Sheet &sheet)
{
    team.ground.clear();
    team.declaredAt.clear();
    team.toConfirm.clear();
    for (const DeclaredRecusal &declared : sheet.declared)
        if (declared.team == team.team) {
            team.ground = declared.ground;
            team.declaredAt = declared.declaredAt;
        }
    for (const SheetTeam &given : sheet.teams) {
        if (given.team != team.team)
            continue;
        team.marks.assign(form.fields.size(), std::nullopt);
        team.remarks.assign(form.fields.size(), {});
        team.opinion = given.opinion;
        for (const SheetMark &mark : given.marks)
            if (const auto field = form.indexOf(mark.criterion))
                team.marks[*field] = mark.mark;
        for (const SheetRemark &remark : given.remarks)
            if (const auto field = form.indexOf(remark.criterion))
                team.remarks[*field] = remark.text;
    }
    return team;
}

} // namespace

// The name tells sheets apart that one evaluator signed on two machines: where a laptop is lost,
// the other one begins with a later issue of the packet.
QString Scorebook::sheetPath(const QString &folder, int revision) const
{
    const int issue = m_state.sheets.empty() ? packet().issue : m_state.sheets.front().sheet.issue;
    const QString evaluator = packet().evaluator.id.value;
    const QString name = issue == 1 ? evaluator : QStringLiteral("%1.%2").arg(evaluator).arg(issue);
    return QDir(folder).filePath(QStringLiteral("%1-r%2.simsa-sheet").arg(name).arg(revision));
}

bool Scorebook::isAnswered(const Sheet &sheet, const Packet &packet)
{
    std::set<TeamId> teams;
    for (const SheetTeam &team : sheet.teams)
        teams.insert(team.team);
    for (const DeclaredRecusal &declared : sheet.declared)
        teams.insert(declared.team);
    const std::vector<TeamId> judged = packet.judgedTeams();
    return sheet.formFingerprint == formFingerprint(packet.plan, packet.evaluator.group) &&
           teams == std::set<TeamId>(judged.begin(), judged.end());
}

Sheet Scorebook::draft() const
{
    Sheet sheet = sheetFrom(packet(), marks(), form());
    sheet.pledgedAt = m_state.pledgedAt;
    sheet.revision = static_cast<int>(m_state.sheets.size()) + 1;
    if (!m_state.sheets.empty()) {
        const SignedSheet &before = m_state.sheets.back();
        sheet.parent = before.hash;
        sheet.reason = m_state.correctionReason;
        sheet.replaced = replacedIn(before.sheet, sheet);
    }
    return sheet;
}

Result<SignedSheet> Scorebook::signedDraft(const QString &passphrase) const
{
    if (const auto ok = requireEditable(); !ok)
        return failure(ok.error());
    const std::vector<Unanswered> missing = missingIn(form(), marks());
    if (!missing.empty())
        return failure({ErrorCode::SheetIncomplete, path(), {}, QString::number(missing.size())});
    if (const auto ok = checkDistributions(form(), marks()); !ok)
        return failure(inFile(ok.error(), path()));
    const std::optional<ScorebookKey> &key = m_state.key;
    if (!key)
        return failure({ErrorCode::PassphraseNotSet, path()});
    Result<Secret> secret = key->unlocked(passphrase);
    if (!secret)
        return failure(inFile(secret.error(), path()));
    Sheet sheet = draft();
    sheet.signedAt = now();
    return signSheet(std::move(sheet), {key->publicKey, std::move(*secret)},
                     Secret(packet().enrolment));
}

Result<QString> Scorebook::submit(const QString &folder, const QString &passphrase)
{
    const Result<SignedSheet> sheet = signedDraft(passphrase);
    if (!sheet)
        return failure(sheet.error());
    const QByteArray sealed = sealSheet(*sheet, packet().keys.sealing);
    if (sealed.size() > kSheetLimit)
        return failure({ErrorCode::SheetTooLarge,
                        path(),
                        {},
                        QString::number(sealed.size()),
                        QString::number(kSheetLimit)});
    if (const auto ok = makeFolder(folder); !ok)
        return failure(ok.error());
    const QString file = sheetPath(folder, sheet->sheet.revision);

    bool isWritten = false;
    const Result<> stored = change([&]() -> Result<> {
        SQLite::Statement insert(m_database->sql(), kAddSubmission);
        insert.bind(1, sheet->sheet.revision);
        bindText(insert, 2, sheet->hash);
        bindText(insert, 3, sheet->sheet.reason);
        bindText(insert, 4, sheet->sheet.signedAt);
        bindBlob(insert, 5, sheet->plaintext);
        insert.exec();
        storeCorrection({});
        // The file first: a sheet that cannot be written has not been handed in.
        const Result<> written = writeFile(file, sealed);
        isWritten = written.has_value();
        return written;
    });
    if (!stored) {
        // Nor may a sheet lie about that the scorebook knows nothing of: sent in, it would
        // contradict the one that is handed in next.
        if (isWritten)
            QFile::remove(file);
        return failure(stored.error());
    }
    if (const auto loaded = load(); !loaded)
        return failure(loaded.error());
    return file;
}

Result<QString> Scorebook::writeLastSheet(const QString &folder) const
{
    if (m_state.sheets.empty())
        return failure({ErrorCode::NotSubmitted, path()});
    const SignedSheet &sheet = m_state.sheets.back();
    const QString file = sheetPath(folder, sheet.sheet.revision);
    if (const auto ok = writeFile(file, sealSheet(sheet, packet().keys.sealing)); !ok)
        return failure(ok.error());
    return file;
}

std::vector<SignedSheet> Scorebook::sheets() const
{
    return m_state.sheets;
}

void Scorebook::storeCorrection(const QString &reason)
{
    const QString &before = m_state.correctionReason;
    if (before == reason)
        return;
    SQLite::Statement statement(m_database->sql(),
                                reason.isEmpty() ? "DELETE FROM correction" : kPutCorrection);
    if (!reason.isEmpty()) {
        bindText(statement, 1, reason);
        bindText(statement, 2, now());
    }
    statement.exec();
    TrailEntry entry{TrailEntry::What::Correction, {}, {}, {}};
    if (!before.isEmpty())
        entry.old = before;
    if (!reason.isEmpty())
        entry.fresh = reason;
    addTrail(entry);
}

Result<> Scorebook::beginCorrection(const QString &reason)
{
    if (isEditable())
        return failure({ErrorCode::NotSubmitted, path()});
    const Result<QString> clean = cleanReason(reason, path());
    if (!clean)
        return failure(clean.error());
    const Result<> begun = change([&]() -> Result<> {
        storeCorrection(*clean);
        return {};
    });
    if (begun)
        m_state.correctionReason = *clean;
    return begun;
}

Result<> Scorebook::cancelCorrection()
{
    if (m_state.correctionReason.isEmpty() || m_state.sheets.empty() ||
        !isAnswered(m_state.sheets.back().sheet, packet()))
        return failure({ErrorCode::NotSubmitted, path()});
    Marks handedIn;
    for (const TeamMarks &team : marks())
        handedIn.push_back(asSigned(team, form(), m_state.sheets.back().sheet));
    const Result<> cancelled = change([&]() -> Result<> {
        for (size_t t = 0; t < handedIn.size(); ++t)
            storeTeam(t, handedIn[t]);
        storeCorrection({});
        return {};
    });
    if (cancelled) {
        m_state.marks = std::move(handedIn);
        m_state.correctionReason.clear();
    }
    return cancelled;
}

std::optional<Attendance> Scorebook::lateAt(const QString &timestamp) const
{
    const Packet &packet = m_state.packet;
    const Group *group = packet.plan.group(packet.evaluator.group);
    if (!group || !isAfterDeadline(timestamp, group->attendance))
        return std::nullopt;
    return group->attendance;
}

std::optional<Attendance> Scorebook::lateNow() const
{
    return lateAt(now());
}

std::optional<Attendance> Scorebook::lateWhenSigned() const
{
    return m_state.submissions.empty() ? std::nullopt : lateAt(m_state.submissions.back().signedAt);
}

} // namespace simsa
