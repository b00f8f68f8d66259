#include "app/plan/deadline.h"
#include "tests/support/printing.h"

using namespace simsa;
using namespace Qt::StringLiterals;

TEST_CASE("The deadline's day ends at midnight in Korea, whether or not late sheets count",
          "[plan]")
{
    Attendance attendance;
    attendance.deadline = QDate(2026, 1, 15);
    for (const bool lateCounts : {true, false}) {
        attendance.lateCounts = lateCounts;
        CHECK_FALSE(isAfterDeadline(u"2026-01-15T14:59:59Z"_s, attendance));
        CHECK(isAfterDeadline(u"2026-01-15T15:00:00Z"_s, attendance));
    }
    CHECK_FALSE(isAfterDeadline(u"2026-01-15T15:00:00Z"_s, Attendance()));
}
