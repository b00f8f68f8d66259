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
    // Date and time apart: read together they would be local time, which skips an hour in spring.
    const QDate date = QDate::fromString(text.left(10), QStringLiteral("yyyy-MM-dd"));
    const QTime time = QTime::fromString(text.mid(11, 8), QStringLiteral("HH:mm:ss"));
    return date.isValid() && time.isValid() && text == toTimestamp(QDateTime(date, time, Qt::UTC));
}

inline Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

} // namespace simsa
