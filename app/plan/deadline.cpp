#include "app/plan/deadline.h"

#include "app/base/clock.h"

namespace simsa {

bool isAfterDeadline(const QString &timestamp, const Attendance &attendance)
{
    if (!attendance.deadline.isValid())
        return false;
    // Korea is nine hours ahead of UTC all year round: its day ends at 15:00. Timestamps sort as
    // the times that they tell.
    const QDateTime end(attendance.deadline, QTime(15, 0), Qt::UTC);
    return timestamp >= toTimestamp(end);
}

} // namespace simsa
