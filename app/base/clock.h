// The only clock of `app` is the one handed in, so that a test can turn it.
#pragma once

#include <QDateTime>

#include <functional>

namespace simsa {

using Clock = std::function<QDateTime()>;

// "2026-01-15T09:30:00Z": UTC, whole seconds; what every file and table stores.
inline QString toTimestamp(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
}

inline bool isTimestamp(const QString &text)
{
    const QString pattern = QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'");
    return QDateTime::fromString(text, pattern).isValid();
}

inline Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

} // namespace simsa
