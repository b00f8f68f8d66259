#include "app/base/format.h"

namespace simsa {

Result<> checkFormat(const QJsonObject &json, const char *format)
{
    const QString expected = QString::fromLatin1(format);
    const QString found = json.value(QLatin1String("format")).toString();
    if (found == expected)
        return {};
    const qsizetype slash = expected.indexOf(u'/') + 1;
    const bool isNewer = found.left(slash) == expected.left(slash) &&
                         found.mid(slash).toInt() > expected.mid(slash).toInt();
    return failure(isNewer ? ErrorCode::NewerFormat : ErrorCode::WrongFormat,
                   QStringLiteral("format"), found, expected);
}

QString toHex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

} // namespace simsa
