#include "app/report/time_words.h"

#include "app/base/clock.h"
#include "app/base/korea.h"
#include "app/report/report_words.h"

namespace simsa {

QString koreaTime(const QString &timestamp)
{
    return isTimestamp(timestamp)
               ? ReportWords::tr("%1 (Korea time)").arg(koreaClock(timestamp))
               : timestamp;
}

QString koreaClock(const QString &timestamp)
{
    return inKorea(timestamp).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString dateText(QDate date)
{
    return date.toString(Qt::ISODate);
}

} // namespace simsa
