#include "app/procedure/calendar.h"

#include "app/base/csv_headings.h"
#include "app/base/typed_number.h"

// Resources of a static library have to be named once, outside every namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(simsa_calendars);
}

namespace simsa {
namespace {

const QString kDateColumn = QStringLiteral("date");
const QString kNameColumn = QStringLiteral("name");

// Written in full only, so that one date has one spelling; invalid otherwise.
QDate dateOf(const QString &cell)
{
    const QString plain = plainNumber(cell);
    const QDate date = QDate::fromString(plain, Qt::ISODate);
    return date.toString(Qt::ISODate) == plain ? date : QDate();
}

// A year that was forgotten would pass for one without holidays.
Result<> checkYears(const Holidays &holidays, const QString &column)
{
    int year = holidays.firstYear();
    for (const auto &[date, name] : holidays.days) {
        if (date.year() > year + 1)
            return failure(ErrorCode::CsvRowsMissing, column, QString::number(year + 1));
        year = date.year();
    }
    return {};
}

Result<> checkCovers(const Holidays &holidays, QDate date)
{
    if (holidays.covers(date))
        return {};
    return failure(ErrorCode::OutOfRange, QStringLiteral("date"), date.toString(Qt::ISODate),
                   QStringLiteral("%1 – %2").arg(holidays.firstYear()).arg(holidays.lastYear()));
}

Result<Holidays> readHolidays(const CsvTable &table)
{
    Holidays holidays;
    for (const CsvTable::Row &row : table.rows) {
        const QString cell = row.cells[table.column(kDateColumn)];
        const QString name = row.cells[table.column(kNameColumn)];
        const QDate date = dateOf(cell);
        if (!date.isValid())
            return cellFailure(ErrorCode::WrongType, row.line, kDateColumn, cell,
                               QStringLiteral("date"));
        if (name.isEmpty())
            return cellFailure(ErrorCode::EmptyText, row.line, kNameColumn);
        if (!holidays.days.emplace(date, name).second)
            return cellFailure(ErrorCode::CsvRowTwice, row.line, kDateColumn, cell);
    }
    if (const auto whole = checkYears(holidays, kDateColumn); !whole)
        return failure(whole.error());
    return holidays;
}

} // namespace

Result<Holidays> holidaysFromCsv(const CsvTable &table)
{
    const Result<NamedTable> named = withHeadings(
        table, {{kDateColumn, true, {QStringLiteral("날짜"), QStringLiteral("일자")}},
                {kNameColumn, true, {QStringLiteral("명칭"), QStringLiteral("이름")}}});
    if (!named)
        return failure(named.error());
    return readHolidays(named->table).map_error([&](const Error &e) {
        return named->asWritten(e);
    });
}

const Holidays &koreanHolidays()
{
    static const Holidays holidays = [] {
        loadResources();
        const auto read =
            readCsv(QStringLiteral(":/calendars/korea.csv")).and_then(holidaysFromCsv);
        // The program was built wrong; no person can mend that.
        if (!read)
            qFatal("resources/calendars/korea.csv, line %d", read.error().line);
        return *read;
    }();
    return holidays;
}

bool isWorkingDay(QDate date, const Holidays &holidays)
{
    return date.dayOfWeek() < Qt::Saturday && !holidays.contains(date);
}

Result<Deadline> deadlineAfter(QDate notice, int days, bool nextWorkingDay,
                               const Holidays &holidays)
{
    if (days < 1 || days > kMostDeadlineDays)
        return failure(ErrorCode::OutOfRange, QStringLiteral("days"), QString::number(days),
                       QStringLiteral("1–%1").arg(kMostDeadlineDays));
    const QDate counted = notice.addDays(days);
    if (const auto known = checkCovers(holidays, counted); !known)
        return failure(known.error());
    QDate effective = counted;
    while (nextWorkingDay && !isWorkingDay(effective, holidays))
        effective = effective.addDays(1);
    // It may have moved into a year of which the table knows nothing.
    if (const auto known = checkCovers(holidays, effective); !known)
        return failure(known.error());
    return Deadline{notice, days, counted, effective, effective != counted};
}

} // namespace simsa
