// Fills, signs and seals one evaluator's sheet from a table of marks.
#include "ui/cli/commands.h"

#include "app/base/file.h"
#include "app/base/file_kind.h"
#include "db/scorebook.h"
#include "ui/cli/passphrase.h"
#include "ui/words/deadline_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QStandardPaths>

namespace simsa {
namespace {

struct ScoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ScoreCommand)
};

QString scorebookPath(const FillSheet &asked, const Packet &packet)
{
    if (!asked.scorebook.isEmpty())
        return asked.scorebook;
    // Not beside the sheet: the scorebook holds the key, which never leaves this machine.
    return Scorebook::pathFor(
        QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
            .filePath(QStringLiteral("Simsa")),
        packet);
}

struct Opened
{
    Scorebook book;
    bool isTakenOver; // it answered an earlier issue until now
};

// A scorebook that answers this very packet.
Result<Opened> scorebookFor(const Output &out, const FillSheet &asked, const QByteArray &bytes,
                            const Packet &packet)
{
    const QString path = scorebookPath(asked, packet);
    Result<Scorebook> book = named(Scorebook::openFor(path, bytes), path);
    if (!book)
        return failure(book.error());
    if (book->packet().issue == packet.issue)
        return Opened{std::move(*book), false};
    if (book->isNewer(packet) && asked.reason.isEmpty()) {
        out.aside(
            ScoreCommand::tr("The scorebook answers issue %1 of the packet, and this is issue "
                             "%2. With --reason it is taken over.")
                .arg(book->packet().issue)
                .arg(packet.issue));
        return failure({ErrorCode::ReasonMissing, path});
    }
    return book->takeOver(bytes, asked.reason).map([&] { return Opened{std::move(*book), true}; });
}

// None is asked for: a script may do without.
Result<QString> givenPassphrase(const QString &file)
{
    if (file.isEmpty() && !qEnvironmentVariableIsSet("SIMSA_PASSPHRASE"))
        return QString();
    return passphraseFrom(file, Ask::Once);
}

Result<> getReadyToSign(const Output &out, Scorebook &book, const FillSheet &asked,
                        const QString &passphrase)
{
    if (asked.isPledged)
        if (const auto ok = book.pledge(); !ok)
            return ok;
    if (book.hasPassphrase())
        return passphrase.isEmpty() ? Result<>(failure({ErrorCode::PassphraseNeeded, book.path()}))
                                    : Result<>();
    if (!book.hasKey() && passphrase.isEmpty())
        out.aside(ScoreCommand::tr("The key in %1 has no passphrase: it is only as safe as this "
                                   "account.")
                      .arg(book.path()));
    return book.choosePassphrase(passphrase);
}

QJsonObject toJson(const Scorebook &book, const QString &path)
{
    const Submission &submission = book.submissions().back();
    const Sheet sheet = book.sheets().back().sheet;
    QJsonArray declared;
    for (const DeclaredRecusal &recusal : sheet.declared)
        declared.append(recusal.team.value);
    return {{QStringLiteral("sheet"), path},
            {QStringLiteral("receipt"), submission.receipt()},
            {QStringLiteral("revision"), submission.revision},
            {QStringLiteral("hash"), submission.hash},
            {QStringLiteral("issue"), sheet.issue},
            {QStringLiteral("declared"), declared},
            {QStringLiteral("pledgedAt"), sheet.pledgedAt},
            {QStringLiteral("isAfterDeadline"), book.lateWhenSigned().has_value()},
            {QStringLiteral("hasPassphrase"), book.hasPassphrase()}};
}

} // namespace

int scoreCommand(const Output &out, const FillSheet &asked)
{
    const Result<QByteArray> bytes = readFile(asked.packet, kPacketLimit);
    const Result<Packet> packet = named(
        ofKind(bytes.and_then(readPacket), asked.packet, QStringLiteral("packet")), asked.packet);
    if (!packet)
        return out.fail(packet.error());
    const Result<Marks> marks = named(readCsv(asked.marks).and_then([&](const CsvTable &table) {
        return marksFromCsv(table, packet->form(), packet->judgedTeams(), packet->evaluator.id);
    }),
                                      asked.marks);
    if (!marks)
        return out.fail(marks.error());
    const Result<QString> passphrase = givenPassphrase(asked.passphraseFile);
    if (!passphrase)
        return out.fail(passphrase.error());
    Result<Opened> opened = scorebookFor(out, asked, *bytes, *packet);
    if (!opened)
        return out.fail(opened.error());
    Scorebook *book = &opened->book;
    if (const auto ok = getReadyToSign(out, *book, asked, *passphrase); !ok)
        return out.fail(ok.error());
    // Taking the packet over opened what was handed in, where that was needed; so may an earlier
    // try that went wrong after it.
    const bool isCorrection = !asked.reason.isEmpty() && !book->isEditable();
    if (isCorrection)
        if (const auto ok = book->beginCorrection(asked.reason); !ok)
            return out.fail(ok.error());
    if (const std::optional<Attendance> late = book->lateNow())
        out.aside(afterDeadlineText(*late));
    const Result<QString> sheet =
        book->setAll(*marks).and_then([&] { return book->submit(asked.folder, *passphrase); });
    if (!sheet) {
        // What was handed in before stands, as if nothing had been tried.
        if (isCorrection)
            if (const auto ok = book->cancelCorrection(); !ok)
                return out.fail({sheet.error(), ok.error()});
        return out.fail(sheet.error());
    }
    out.line(ScoreCommand::tr("Sheet: %1").arg(*sheet));
    out.line(ScoreCommand::tr("Receipt code: %1").arg(book->submissions().back().receipt()));
    QJsonObject json = toJson(*book, *sheet);
    json[QStringLiteral("takenOver")] = opened->isTakenOver;
    out.json(json);
    return kDone;
}

} // namespace simsa
