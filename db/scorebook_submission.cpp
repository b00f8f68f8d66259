// Handing in and correcting: the part of Scorebook that signs.
#include "db/scorebook.h"

#include "app/base/file.h"
#include "app/sheet/distribution.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace simsa {
namespace {

constexpr char kAddSubmission[] =
    "INSERT INTO submission (revision, hash, reason, signed_at, plaintext) VALUES (?, ?, ?, ?, ?)";

// Of a sheet without gaps.
Result<> checkDistributions(const Form &form, const Marks &marks)
{
    for (size_t field = 0; field < form.fields.size(); ++field) {
        std::vector<Points> given;
        for (const TeamMarks &team : marks)
            given.push_back(*team.marks[field]);
        const Criterion &criterion = form.fields[field].criterion;
        if (auto ok = checkDistribution(criterion.scale, given); !ok) {
            ok.error().place = criterion.id.value + QStringLiteral(" / ") + ok.error().place;
            return ok;
        }
    }
    return {};
}

} // namespace

QString Scorebook::sheetPath(const QString &folder, int revision) const
{
    return QDir(folder).filePath(
        QStringLiteral("%1-r%2.simsa-sheet").arg(nameFor(m_packet)).arg(revision));
}

Result<QString> Scorebook::submit(const QString &folder)
{
    if (const auto ok = requireEditable(); !ok)
        return failure(ok.error());
    const std::vector<Unanswered> missing = missingIn(m_form, m_marks);
    if (!missing.empty())
        return failure({ErrorCode::SheetIncomplete, path(), {}, QString::number(missing.size())});
    if (const auto ok = checkDistributions(m_form, m_marks); !ok)
        return failure(inFile(ok.error(), path()));
    if (const auto ok = makeFolder(folder); !ok)
        return failure(ok.error());

    Sheet sheet = sheetFrom(m_packet, m_marks, m_form);
    sheet.revision = static_cast<int>(m_submissions.size()) + 1;
    sheet.parent = m_submissions.empty() ? QString() : m_submissions.back().hash;
    sheet.reason = m_correctionReason;
    sheet.signedAt = toTimestamp(m_clock());
    const SignedSheet signedSheet = signSheet(std::move(sheet), m_keys, Secret(m_packet.enrolment));
    const QString file = sheetPath(folder, signedSheet.sheet.revision);

    const QByteArray sealed = sealSheet(signedSheet, m_packet.keys.sealing);
    if (sealed.size() > kSheetLimit)
        return failure({ErrorCode::SheetTooLarge,
                        path(),
                        {},
                        QString::number(sealed.size()),
                        QString::number(kSheetLimit)});

    bool isWritten = false;
    const Result<> stored = change([&]() -> Result<> {
        SQLite::Database &sql = m_database->sql();
        SQLite::Statement insert(sql, kAddSubmission);
        insert.bind(1, signedSheet.sheet.revision);
        bindText(insert, 2, signedSheet.hash);
        bindText(insert, 3, signedSheet.sheet.reason);
        bindText(insert, 4, signedSheet.sheet.signedAt);
        bindBlob(insert, 5, signedSheet.plaintext);
        insert.exec();
        sql.exec("DELETE FROM correction");
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
    const std::optional<SignedSheet> sheet = lastSheet();
    if (!sheet)
        return failure({ErrorCode::NotSubmitted, path()});
    const QString file = sheetPath(folder, sheet->sheet.revision);
    if (const auto ok = writeFile(file, sealSheet(*sheet, m_packet.keys.sealing)); !ok)
        return failure(ok.error());
    return file;
}

std::optional<SignedSheet> Scorebook::lastSheet() const
{
    const Result<SignedSheet> sheet = readPlaintext(m_lastPlaintext);
    return m_submissions.empty() || !sheet ? std::nullopt : std::optional<SignedSheet>(*sheet);
}

Result<> Scorebook::beginCorrection(const QString &reason)
{
    if (isEditable())
        return failure({ErrorCode::NotSubmitted, path()});
    const QString clean = cleanOpinion(reason).trimmed();
    if (clean.isEmpty())
        return failure({ErrorCode::ReasonMissing, path()});
    if (clean.size() > kLongestReason)
        return failure({ErrorCode::TextTooLong, path(), QStringLiteral("reason"),
                        QString::number(clean.size()), QString::number(kLongestReason)});
    const Result<> begun = change([&]() -> Result<> {
        SQLite::Statement insert(
            m_database->sql(),
            "INSERT INTO correction (only, reason, started_at) VALUES (1, ?, ?)");
        bindText(insert, 1, clean);
        bindText(insert, 2, toTimestamp(m_clock()));
        insert.exec();
        return {};
    });
    if (begun)
        m_correctionReason = clean;
    return begun;
}

Result<> Scorebook::cancelCorrection()
{
    const std::optional<SignedSheet> sheet = lastSheet();
    if (!sheet || m_correctionReason.isEmpty())
        return failure({ErrorCode::NotSubmitted, path()});
    Marks handedIn = emptyMarks(m_form, m_packet.judgedTeams());
    for (TeamMarks &team : handedIn) {
        const auto given =
            std::find_if(sheet->sheet.teams.begin(), sheet->sheet.teams.end(),
                         [&](const SheetTeam &signedTeam) { return signedTeam.team == team.team; });
        if (given == sheet->sheet.teams.end())
            continue;
        team.opinion = given->opinion;
        for (const SheetMark &mark : given->marks)
            if (const auto field = m_form.indexOf(mark.criterion))
                team.marks[*field] = mark.mark;
    }
    const Result<> cancelled = change([&]() -> Result<> {
        storeAll(handedIn);
        m_database->sql().exec("DELETE FROM correction");
        return {};
    });
    if (cancelled) {
        m_marks = std::move(handedIn);
        m_correctionReason.clear();
    }
    return cancelled;
}

} // namespace simsa
