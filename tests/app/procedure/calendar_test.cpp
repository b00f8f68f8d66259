#include "app/procedure/calendar.h"
#include "tests/support/tables.h"

#include <set>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

QDate day(const char *text)
{
    return QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
}

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

// With the rule of the next working day.
Deadline deadline(const char *notice, int days, const Holidays &holidays = koreanHolidays())
{
    return must(deadlineAfter(day(notice), days, true, holidays));
}

bool isWeekend(QDate date)
{
    return date.dayOfWeek() == Qt::Saturday || date.dayOfWeek() == Qt::Sunday;
}

bool isSubstitute(const QString &name)
{
    return name.startsWith(u"대체공휴일"_s);
}

// Every notice and some periods that end well within the table.
template <typename Check> void forManyPeriods(Check check)
{
    for (QDate notice = day("2024-12-31"); notice < day("2027-09-01"); notice = notice.addDays(1))
        for (const int days : {1, 7, 10, 30, 90})
            check(notice, days);
}

} // namespace

// 30. Result notified on Thu 15 January 2026: day of notice not counted, 10 days end on 25 January,
// a Sunday → deadline Mon 26 January if 'next working day' is set ([GK] 민법 제157·161조); both
// dates and the rule are shown; status 'provisional' until then.
TEST_CASE(
    "Scenario 30: \"day of notice not counted, 10 days end on 25 January, a Sunday → deadline "
    "Mon 26 January if 'next working day' is set\"",
    "[procedure]")
{
    const Deadline moved = deadline("2026-01-15", 10);
    CHECK(iso(moved.notice) == u"2026-01-15"_s);
    CHECK(moved.days == 10);
    CHECK(iso(moved.counted) == u"2026-01-25"_s);
    CHECK(iso(moved.effective) == u"2026-01-26"_s);
    CHECK(moved.moved);

    const Deadline plain = must(deadlineAfter(day("2026-01-15"), 10, false, koreanHolidays()));
    CHECK(iso(plain.counted) == u"2026-01-25"_s);
    CHECK(iso(plain.effective) == u"2026-01-25"_s);
    CHECK_FALSE(plain.moved);
}

TEST_CASE("The day of notice is not counted", "[procedure]")
{
    CHECK(iso(deadline("2026-01-19", 1).effective) == u"2026-01-20"_s);
    forManyPeriods([](QDate notice, int days) {
        const Deadline found = must(deadlineAfter(notice, days, true, koreanHolidays()));
        REQUIRE(notice.daysTo(found.counted) == days);
    });
}

TEST_CASE("Holidays inside a period count like every other day", "[procedure]")
{
    // 설날 from 16 to 18 February 2026 lies in the middle.
    const Deadline found = deadline("2026-02-13", 10);
    CHECK(iso(found.effective) == u"2026-02-23"_s);
    CHECK_FALSE(found.moved);
}

TEST_CASE("A period that ends on a holiday ends on the next working day, however many follow",
          "[procedure]")
{
    struct Case
    {
        const char *notice;
        const char *counted;
        const char *effective;
    };
    const Case c = GENERATE(values<Case>({
        {"2025-09-23", "2025-10-03", "2025-10-10"}, // 개천절, weekend, 추석, its substitute, 한글날
        {"2026-02-04", "2026-02-14", "2026-02-19"}, // a Saturday, then 설날
        {"2026-04-21", "2026-05-01", "2026-05-04"}, // 노동절 before a weekend
        {"2026-07-07", "2026-07-17", "2026-07-20"}, // 제헌절 before a weekend
        {"2027-07-07", "2027-07-17", "2027-07-20"}, // the same on a Saturday, with its substitute
        {"2027-12-15", "2027-12-25", "2027-12-28"}, // the last holidays of the table
        {"2024-12-22", "2025-01-01", "2025-01-02"}, // the first one; the notice may lie before it
    }));
    CAPTURE(c.notice);

    const Deadline found = deadline(c.notice, 10);

    CHECK(iso(found.counted) == QString::fromLatin1(c.counted));
    CHECK(iso(found.effective) == QString::fromLatin1(c.effective));
    CHECK(found.moved);
}

TEST_CASE("A deadline moves to the first working day, and only where its last day is none",
          "[procedure]")
{
    const Holidays &holidays = koreanHolidays();
    forManyPeriods([&](QDate notice, int days) {
        const Deadline found = must(deadlineAfter(notice, days, true, holidays));
        REQUIRE(isWorkingDay(found.effective, holidays));
        for (QDate skipped = found.counted; skipped < found.effective; skipped = skipped.addDays(1))
            REQUIRE_FALSE(isWorkingDay(skipped, holidays));
        REQUIRE(found.moved == (found.effective > found.counted));
        REQUIRE(found.moved == !isWorkingDay(found.counted, holidays));
    });
}

TEST_CASE("A later notice never has an earlier deadline", "[procedure]")
{
    for (const int days : {1, 10, 30}) {
        QDate last;
        for (QDate notice = day("2024-12-31"); notice < day("2027-11-01");
             notice = notice.addDays(1)) {
            const Deadline found = must(deadlineAfter(notice, days, true, koreanHolidays()));
            if (last.isValid())
                REQUIRE(found.effective >= last);
            last = found.effective;
        }
    }
}

TEST_CASE("Without the rule of the next working day the last counted day holds", "[procedure]")
{
    forManyPeriods([](QDate notice, int days) {
        const Deadline found = must(deadlineAfter(notice, days, false, koreanHolidays()));
        REQUIRE(found.effective == notice.addDays(days));
        REQUIRE_FALSE(found.moved);
    });
}

TEST_CASE("A deadline that the table does not cover is refused, not computed", "[procedure]")
{
    const bool nextWorkingDay = GENERATE(true, false);
    struct Case
    {
        QDate notice;
        int days;
        const char *found;
    };
    const Case c = GENERATE(values<Case>({
        {QDate(2027, 12, 22), 10, "2028-01-01"},
        {QDate(2026, 1, 15), 3650, "2036-01-13"},
        {QDate(2024, 12, 21), 10, "2024-12-31"},
        {QDate(), 10, ""},
    }));

    const auto refused = deadlineAfter(c.notice, c.days, nextWorkingDay, koreanHolidays());

    REQUIRE(codeOf(refused) == ErrorCode::OutOfRange);
    CHECK(refused.error().place == u"date"_s);
    CHECK(refused.error().found == QString::fromLatin1(c.found));
    CHECK(refused.error().expected == u"2025 – 2027"_s);
}

TEST_CASE("A deadline that would move out of the table's years is refused", "[procedure]")
{
    // 2023 ends on a Sunday, and nothing is known of the Monday.
    const Holidays holidays{{{day("2023-06-06"), u"현충일"_s}}};
    const auto refused = deadlineAfter(day("2023-12-21"), 10, true, holidays);
    REQUIRE(codeOf(refused) == ErrorCode::OutOfRange);
    CHECK(refused.error().found == u"2024-01-01"_s);
    CHECK(refused.error().expected == u"2023 – 2023"_s);

    CHECK(iso(must(deadlineAfter(day("2023-12-21"), 10, false, holidays)).effective) ==
          u"2023-12-31"_s);
    CHECK(iso(deadline("2023-12-19", 10, holidays).effective) == u"2023-12-29"_s);
}

TEST_CASE("A table without holidays covers no date", "[procedure]")
{
    CHECK_FALSE(Holidays().covers(day("2026-01-15")));
    CHECK(codeOf(deadlineAfter(day("2026-01-15"), 10, true, Holidays())) == ErrorCode::OutOfRange);
}

TEST_CASE("A period has 1 to 3650 days", "[procedure]")
{
    const int days = GENERATE(-10, 0, 3651);
    const auto refused = deadlineAfter(day("2026-01-15"), days, true, koreanHolidays());
    REQUIRE(codeOf(refused) == ErrorCode::OutOfRange);
    CHECK(refused.error().place == u"days"_s);
    CHECK(refused.error().found == QString::number(days));

    const Holidays wide{{{day("2026-01-01"), u"first"_s}, {day("2036-01-01"), u"last"_s}}};
    CHECK(iso(deadline("2026-01-16", 3650, wide).counted) == u"2036-01-14"_s);
}

TEST_CASE("Saturdays, Sundays and holidays are not working days, all others are", "[procedure]")
{
    const Holidays &holidays = koreanHolidays();
    for (QDate date = day("2025-01-01"); date <= day("2027-12-31"); date = date.addDays(1)) {
        CAPTURE(iso(date));
        REQUIRE(holidays.covers(date));
        REQUIRE(isWorkingDay(date, holidays) == !(isWeekend(date) || holidays.contains(date)));
    }
    CHECK_FALSE(isWorkingDay(day("2026-01-24"), Holidays()));
    CHECK_FALSE(isWorkingDay(day("2026-01-25"), Holidays()));
    CHECK(isWorkingDay(day("2026-01-26"), Holidays()));
}

TEST_CASE("The table of Korea covers 2025 to 2027 and has every holiday of the fixed dates",
          "[procedure]")
{
    const Holidays &holidays = koreanHolidays();
    CHECK(holidays.firstYear() == 2025);
    CHECK(holidays.lastYear() == 2027);
    for (int year = 2025; year <= 2027; ++year)
        for (const QDate date :
             {QDate(year, 1, 1), QDate(year, 3, 1), QDate(year, 5, 5), QDate(year, 6, 6),
              QDate(year, 8, 15), QDate(year, 10, 3), QDate(year, 10, 9), QDate(year, 12, 25)}) {
            CAPTURE(iso(date));
            CHECK(holidays.contains(date));
        }
}

TEST_CASE("Labour Day and Constitution Day are public holidays from 2026 on", "[procedure]")
{
    CHECK(isWorkingDay(day("2025-05-01"), koreanHolidays()));
    CHECK(isWorkingDay(day("2025-07-17"), koreanHolidays()));
    CHECK_FALSE(isWorkingDay(day("2026-05-01"), koreanHolidays()));
    CHECK_FALSE(isWorkingDay(day("2026-07-17"), koreanHolidays()));
}

// 관공서의 공휴일에 관한 규정 제3조: 설날 and 추석 have a substitute for a Sunday, 1월 1일, 현충일
// and elections have none, the others have one for a Saturday too; and two on one day have one.
TEST_CASE("Substitute holidays of Korea are exactly those that the rule of substitutes gives",
          "[procedure]")
{
    const QStringList never{u"1월 1일"_s, u"임시공휴일"_s, u"임시공휴일(대통령선거)"_s,
                            u"전국동시지방선거일"_s, u"현충일"_s};
    Holidays proper;
    std::set<QString> written;
    for (const auto &[date, name] : koreanHolidays().days)
        if (isSubstitute(name))
            written.insert(iso(date));
        else
            proper.days.emplace(date, name);

    std::set<QString> derived;
    for (const auto &[date, name] : proper.days) {
        const bool isLunar = name.startsWith(u"설날"_s) || name.startsWith(u"추석"_s);
        const bool isLost = isLunar ? date.dayOfWeek() == Qt::Sunday : isWeekend(date);
        const bool areTwo = name == u"어린이날·부처님오신날"_s;
        if (never.contains(name) || !(isLost || areTwo))
            continue;
        QDate substitute = date;
        while (!isWorkingDay(substitute, proper))
            substitute = substitute.addDays(1);
        derived.insert(iso(substitute));
    }
    CHECK(written == derived);
    CHECK(derived.size() == 14);
}

TEST_CASE("A table of holidays is read whatever the order of its rows and columns", "[procedure]")
{
    const Holidays holidays =
        must(holidaysFromCsv(csv("name,date\n기독탄신일,2026-12-25\n설날,2025-01-29\n")));
    CHECK(holidays.days.size() == 2);
    CHECK(holidays.days.at(day("2025-01-29")) == u"설날"_s);
    CHECK(holidays.firstYear() == 2025);
    CHECK(holidays.lastYear() == 2026);
    CHECK(must(holidaysFromCsv(csv("date,name\n２０２６-０５-０５,어린이날\n")))
              .contains(day("2026-05-05")));
}

TEST_CASE("A bad table of holidays is refused with line and column", "[procedure]")
{
    struct Case
    {
        const char *text;
        ErrorCode code;
        int line;
        const char *place;
        const char *found;
    };
    const Case c = GENERATE(values<Case>({
        {"date\n2026-01-01\n", ErrorCode::CsvColumnMissing, 0, "", "name"},
        {"name\nNew Year\n", ErrorCode::CsvColumnMissing, 0, "", "date"},
        {"date,name,memo\n2026-01-01,a,b\n", ErrorCode::CsvColumnUnknown, 0, "", "memo"},
        {"date,name\n2026-01-01,a\n2026-02-29,b\n", ErrorCode::WrongType, 3, "date", "2026-02-29"},
        {"date,name\n2026-1-1,a\n", ErrorCode::WrongType, 2, "date", "2026-1-1"},
        {"date,name\n01.01.2026,a\n", ErrorCode::WrongType, 2, "date", "01.01.2026"},
        {"date,name\n2026-01-01T00:00,a\n", ErrorCode::WrongType, 2, "date", "2026-01-01T00:00"},
        {"date,name\n,a\n", ErrorCode::WrongType, 2, "date", ""},
        {"date,name\n2026-01-01,a\n2026-03-01,\n", ErrorCode::EmptyText, 3, "name", ""},
        {"date,name\n2026-01-01,a\n\n2026-01-01,b\n", ErrorCode::CsvRowTwice, 4, "date",
         "2026-01-01"},
        {"date,name\n2027-01-01,a\n2025-01-01,b\n", ErrorCode::CsvRowsMissing, 0, "date", "2026"},
    }));
    CAPTURE(c.text);

    const auto holidays = holidaysFromCsv(csv(c.text));

    REQUIRE(codeOf(holidays) == c.code);
    CHECK(holidays.error().line == c.line);
    CHECK(holidays.error().place == QString::fromLatin1(c.place));
    CHECK(holidays.error().found == QString::fromLatin1(c.found));
}
