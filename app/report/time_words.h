// Times as persons read them: Korea's, and saying so.
#pragma once

#include <QDate>
#include <QString>

namespace simsa {

// A stored time ("2026-01-15T00:30:00Z") in Korea's time, with the zone; any other text as it is.
QString koreaTime(const QString &timestamp);

// "2026-01-15 09:30", where a heading says whose time it is; empty without one.
QString koreaClock(const QString &timestamp);

QString dateText(QDate date); // 2026-01-26; empty for an invalid one

} // namespace simsa
