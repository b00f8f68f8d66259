#include "app/panel/measurements.h"

#include <QSet>

#include <algorithm>

namespace simsa {

Result<std::vector<Measurement>> measurementsFromCsv(const CsvTable &table, const Plan &plan,
                                                     const std::vector<Team> &teams)
{
    const QString teamColumn = QStringLiteral("team");
    QStringList wanted{teamColumn};
    std::vector<Item> items = plan.items();
    std::erase_if(items, [](const Item &item) { return item.isCarried; });
    for (const Item &item : items)
        wanted.append(item.id.value);
    if (const auto found = requireColumns(table, wanted); !found)
        return failure(found.error());
    for (const QString &column : table.header)
        if (!wanted.contains(column))
            return failure(ErrorCode::CsvColumnUnknown, {}, column,
                           wanted.join(QStringLiteral(", ")));

    std::vector<Measurement> measurements;
    QSet<QString> seen;
    for (const CsvTable::Row &row : table.rows) {
        const QString team = row.cells[table.column(teamColumn)];
        const bool exists = std::any_of(teams.begin(), teams.end(),
                                        [&](const Team &t) { return t.id.value == team; });
        if (!exists)
            return cellFailure(ErrorCode::UnknownTeam, row.line, teamColumn, team);
        if (seen.contains(team))
            return cellFailure(ErrorCode::CsvRowTwice, row.line, teamColumn, team);
        seen.insert(team);
        for (const Item &item : items) {
            const QString cell = row.cells[table.column(item.id.value)];
            const std::optional<Points> value = Points::parse(cell);
            if (!value)
                return cellFailure(ErrorCode::NotADecimal, row.line, item.id.value, cell);
            if (*value < Points() || *value > item.most)
                return cellFailure(ErrorCode::OutOfRange, row.line, item.id.value, cell,
                                   QStringLiteral("0–%1").arg(item.most.toString()));
            measurements.push_back({TeamId{team}, item.id, *value});
        }
    }
    for (const Team &team : teams)
        if (!seen.contains(team.id.value))
            return failure(ErrorCode::CsvRowsMissing, teamColumn, team.id.value);
    return measurements;
}

} // namespace simsa
