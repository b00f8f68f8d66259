#include "app/base/file_kind.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace simsa {
namespace {

constexpr qint64 kMostRead = 64 * 1024 * 1024; // bytes; more than any kind of ours may have
constexpr qsizetype kSqliteId = 68;            // where the header has the application's id

QString kindOfDatabase(const QByteArray &bytes)
{
    const QByteArray id = bytes.mid(kSqliteId, 4).toHex();
    if (id == QByteArray::number(kWorkbookId, 16))
        return QStringLiteral("workbook");
    if (id == QByteArray::number(kScorebookId, 16))
        return QStringLiteral("scorebook");
    return {};
}

// The names of what is in an archive stand in it as they are.
QString kindOfArchive(const QByteArray &bytes)
{
    if (bytes.contains("xl/workbook."))
        return QStringLiteral("xlsx");
    const bool isDocument = bytes.contains("[Content_Types].xml") ||
                            bytes.mid(30, 23).startsWith("mimetypeapplication/");
    return isDocument ? QStringLiteral("document") : QStringLiteral("zip");
}

QString kindOfJson(const QByteArray &bytes)
{
    const QString format =
        QJsonDocument::fromJson(bytes).object().value(QLatin1String("format")).toString();
    for (const char *kind : {"packet", "sheet", "plan", "acts"})
        if (format.startsWith(QStringLiteral("simsa-%1/").arg(QLatin1String(kind))))
            return QString::fromLatin1(kind);
    return {};
}

} // namespace

QString fileKind(const QByteArray &bytes)
{
    if (bytes.startsWith(QByteArray("SQLite format 3\0", 16)))
        return kindOfDatabase(bytes);
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return kindOfArchive(bytes);
    if (bytes.startsWith("%PDF-"))
        return QStringLiteral("pdf");
    return kindOfJson(bytes);
}

QString fileKindAt(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    // Of a database the header is enough, and nobody waits for all of a large one.
    const QByteArray head = file.read(kSqliteId + 4);
    return fileKind(head.startsWith("SQLite") ? head : head + file.read(kMostRead));
}

Error tellKind(Error error, const QString &path, const QString &wanted)
{
    switch (error.code) {
    case ErrorCode::FileTooLarge:
    case ErrorCode::EncodingUnknown:
    case ErrorCode::NotJson:
    case ErrorCode::WrongFormat:
    case ErrorCode::NotAWorkbook:
    case ErrorCode::NotAScorebook: break;
    default: return error;
    }
    const QString kind = fileKindAt(path);
    if (kind.isEmpty() || kind == wanted)
        return error;
    return {ErrorCode::OtherKind, path, {}, kind};
}

} // namespace simsa
