#include "app/panel/measurements.h"

#include "app/base/csv_headings.h"
#include "app/base/typed_number.h"
#include "app/panel/namesakes.h"

#include <QSet>

#include <algorithm>

namespace simsa {
namespace {

const QString kTeamColumn = QStringLiteral("team");

std::vector<Item> itemsToEnter(const Plan &plan)
{
    std::vector<Item> items = plan.items();
    std::erase_if(items, [](const Item &item) { return item.isCarried; });
    return items;
}

// A title may stand over the column, unless it could mean an item that nobody enters.
QStringList titlesOf(const Item &item, const Plan &plan)
{
    QStringList titles{item.title.ko, item.title.en};
    for (const Item &other : plan.items())
        if (other.isCarried)
            titles.removeIf([&](const QString &title) {
                return isSameName(title, other.id.value) || isSameName(title, other.title.ko) ||
                       isSameName(title, other.title.en);
            });
    return titles;
}

std::vector<Heading> headingsFor(const Plan &plan)
{
    std::vector<Heading> headings{
        {kTeamColumn, true, {QStringLiteral("팀"), QStringLiteral("팀코드")}}};
    for (const Item &item : itemsToEnter(plan))
        headings.push_back({item.id.value, false, titlesOf(item, plan)});
    return headings;
}

Result<Points> readValue(const CsvTable::Row &row, const QString &cell, const Item &item)
{
    const std::optional<Points> value = typedPoints(cell);
    if (!value)
        return cellFailure(ErrorCode::NotADecimal, row.line, item.id.value, cell);
    if (*value < Points() || *value > item.most)
        return cellFailure(ErrorCode::OutOfRange, row.line, item.id.value, cell,
                           QStringLiteral("0–%1").arg(item.most.toString()));
    return *value;
}

Result<> readRow(const CsvTable &table, const CsvTable::Row &row, const TeamId &team,
                 const std::vector<Item> &items, std::vector<Measurement> &measurements)
{
    for (const Item &item : items) {
        const qsizetype column = table.column(item.id.value);
        if (column < 0 || row.cells[column].isEmpty())
            continue;
        const Result<Points> value = readValue(row, row.cells[column], item);
        if (!value)
            return failure(value.error());
        measurements.push_back({team, item.id, *value});
    }
    return {};
}

Result<std::vector<Measurement>> readTable(const CsvTable &table, const std::vector<Item> &items,
                                           const std::vector<Team> &teams)
{
    std::vector<Measurement> measurements;
    QSet<QString> seen;
    for (const CsvTable::Row &row : table.rows) {
        const QString id = row.cells[table.column(kTeamColumn)];
        const bool exists = std::any_of(teams.begin(), teams.end(),
                                        [&](const Team &t) { return t.id.value == id; });
        if (!exists)
            return cellFailure(ErrorCode::UnknownTeam, row.line, kTeamColumn, id,
                               nearestTeam(id, teams));
        if (seen.contains(id))
            return cellFailure(ErrorCode::CsvRowTwice, row.line, kTeamColumn, id);
        seen.insert(id);
        if (const auto ok = readRow(table, row, TeamId{id}, items, measurements); !ok)
            return failure(ok.error());
    }
    return measurements;
}

} // namespace

Result<std::vector<Measurement>> measurementsFromCsv(const CsvTable &table, const Plan &plan,
                                                     const std::vector<Team> &teams)
{
    const std::vector<Item> items = itemsToEnter(plan);
    const Result<NamedTable> named = withHeadings(table, headingsFor(plan));
    if (!named)
        return failure(named.error());
    Result<std::vector<Measurement>> values = readTable(named->table, items, teams);
    if (!values)
        return failure(named->asWritten(values.error()));
    if (values->empty()) {
        QStringList columns{kTeamColumn};
        for (const Item &item : items)
            columns.append(item.id.value);
        return failure(ErrorCode::CsvEmpty, {}, {}, columns.join(QStringLiteral(", ")));
    }
    return values;
}

} // namespace simsa
