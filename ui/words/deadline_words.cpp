#include "ui/words/deadline_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace simsa {
namespace {

struct DeadlineWords
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineWords)
};

QString dateOf(const Attendance &attendance)
{
    return QLocale().toString(attendance.deadline);
}

} // namespace

QString afterDeadlineText(const Attendance &attendance)
{
    return (attendance.lateCounts
                ? DeadlineWords::tr("By this computer's clock the deadline is over (%1, Korea "
                                    "time). By the plan a late sheet still counts.")
                : DeadlineWords::tr("By this computer's clock the deadline is over (%1, Korea "
                                    "time). By the plan a late sheet does not count unless a "
                                    "decision on it is recorded. Ask the administrator."))
        .arg(dateOf(attendance));
}

QString signedLateText(const Attendance &attendance)
{
    return (attendance.lateCounts
                ? DeadlineWords::tr("It was signed after the deadline (%1, Korea time). By the "
                                    "plan a late sheet still counts.")
                : DeadlineWords::tr("It was signed after the deadline (%1, Korea time). By the "
                                    "plan a late sheet does not count unless a decision on it is "
                                    "recorded. Ask the administrator."))
        .arg(dateOf(attendance));
}

} // namespace simsa
