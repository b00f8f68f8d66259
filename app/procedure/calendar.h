// Which days count for a deadline: weekends, public holidays, and the last day of a period of days.
#pragma once

#include "app/base/csv.h"
#include "app/base/result.h"

#include <QDate>

#include <map>

namespace simsa {

// The public holidays of whole years, from the first one's year to the last one's.
struct Holidays
{
    std::map<QDate, QString> days; // with what each is called

    bool contains(QDate date) const { return days.contains(date); }
    int firstYear() const { return days.empty() ? 0 : days.begin()->first.year(); }
    int lastYear() const { return days.empty() ? 0 : days.rbegin()->first.year(); }
    // Whether the table can tell of this date; no table knows an invalid one.
    bool covers(QDate date) const
    {
        return date.isValid() && date.year() >= firstYear() && date.year() <= lastYear();
    }
};

// resources/formats/holidays.md. Errors: CsvColumnMissing, CsvColumnUnknown; with line and column
// WrongType (expected "date"), CsvRowTwice, EmptyText; CsvRowsMissing for a year that has no row
// between years that have.
Result<Holidays> holidaysFromCsv(const CsvTable &table);

// The table carried inside the program (resources/calendars/korea.csv): 관공서의 공휴일에 관한
// 규정 제2조 and its substitute holidays (제3조), elections included.
const Holidays &koreanHolidays();

bool isWorkingDay(QDate date, const Holidays &holidays);

inline constexpr int kMostDeadlineDays = 3650;

struct Deadline
{
    QDate notice;
    int days = 0;
    QDate counted;   // the last of the days
    QDate effective; // what holds
    bool moved = false;
};

// The day of the notice does not count (민법 제157조), every day after it does. Where the last one
// is a Saturday, a Sunday or a holiday, nextWorkingDay lets the period end on the next day that is
// none (민법 제161조).
// Error: OutOfRange for days (1 to 3650), or for a date that the table does not cover, whatever
// nextWorkingDay says: it would look like a working day only because nobody wrote its holidays
// down.
Result<Deadline> deadlineAfter(QDate notice, int days, bool nextWorkingDay,
                               const Holidays &holidays);

} // namespace simsa
