// Korea's clock. Every time and every date that a person sees is Korea's, whatever zone the machine
// is set to: deadlines are days of Korea, and what one person reads out another finds.
#pragma once

#include <QDateTime>

namespace simsa {

inline QDateTime inKorea(const QDateTime &time)
{
    constexpr int kSeconds = 9 * 60 * 60; // before UTC; without summer time
    return time.toOffsetFromUtc(kSeconds);
}

// Of a stored time ("2026-01-15T00:30:00Z").
inline QDateTime inKorea(const QString &timestamp)
{
    return inKorea(QDateTime::fromString(timestamp, Qt::ISODate));
}

} // namespace simsa
