#include "app/base/file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace simsa {

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const QFileInfo info(path);
    if (!info.exists() && path.contains(QChar::ReplacementCharacter))
        return failure({ErrorCode::NameUnreadable, path});
    if (!info.exists() && !info.isSymLink())
        return failure({ErrorCode::FileMissing, path});
    if (!info.isFile()) // nor is it opened: a pipe would wait for ever
        return failure({ErrorCode::NotAFile, path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure({ErrorCode::FileUnreadable, path, {}, file.errorString()});
    if (file.size() > limit)
        return failure({ErrorCode::FileTooLarge,
                        path,
                        {},
                        QString::number(file.size()),
                        QString::number(limit)});
    // One byte more than the limit, so that a file that grows meanwhile is still noticed.
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError)
        return failure({ErrorCode::FileUnreadable, path, {}, file.errorString()});
    if (bytes.size() > limit)
        return failure({ErrorCode::FileTooLarge, path, {}, {}, QString::number(limit)});
    if (bytes.isEmpty())
        return failure({ErrorCode::FileEmpty, path});
    return bytes;
}

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // Without a buffer, whose last part meets a full disk only in commit(), which then tells
    // nobody.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        const QFileInfo folder(QFileInfo(path).absolutePath());
        const bool isFolderAtFault = !folder.isWritable() || !QFileInfo(path).exists();
        return failure({isFolderAtFault ? ErrorCode::FolderUnwritable : ErrorCode::FileUnwritable,
                        path,
                        {},
                        file.errorString()});
    }
    const qint64 written = file.write(bytes);
    // Where there was room for a part of it, Qt answers how much and names no error.
    const bool isCut = written >= 0 && written < bytes.size();
    if (written != bytes.size() || !file.commit()) {
        const bool isFull = isCut || file.error() == QFileDevice::ResourceError ||
                            file.error() == QFileDevice::WriteError;
        return failure({isFull ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
                        path,
                        {},
                        file.errorString()});
    }
    return {};
}

Result<> makeFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        return failure({ErrorCode::FolderUnwritable, path});
    return {};
}

} // namespace simsa
