#include "app/report/axis_table.h"
#include "app/report/formula.h"
#include "app/report/report_words.h"

#include <algorithm>

namespace simsa {
namespace {

constexpr int kHeaderRows = 2; // title, header

// Team, then each item's value, then each item's points, then sum, converted, points.
struct Columns
{
    int items;
    int value(size_t item) const { return 1 + static_cast<int>(item); }
    int counted(size_t item) const { return 1 + items + static_cast<int>(item); }
    int sum() const { return 1 + 2 * items; }
    int converted() const { return sum() + 1; }
    int points() const { return sum() + 2; }
};

std::optional<Points> valueOf(const Evidence &evidence, const Team &team, const Item &item)
{
    const auto it = evidence.measured.find({team.id, item.id});
    if (it == evidence.measured.end())
        return std::nullopt;
    return it->second;
}

int valueDigits(const Evidence &evidence, const Item &item)
{
    int digits = 0;
    for (const Team &team : evidence.teams)
        if (const std::optional<Points> value = valueOf(evidence, team, item))
            digits = std::max(digits, digitsOf(*value));
    return digits;
}

// Whether the spreadsheet adds whole numbers only.
bool isWhole(const MeasuredBy &measured, const Evidence &evidence)
{
    return std::all_of(measured.items.begin(), measured.items.end(), [&](const Item &item) {
        return item.points.units() % item.most.units() == 0 && valueDigits(evidence, item) == 0;
    });
}

void addHeader(Table &table, const Axis &axis, const Columns &columns, const QString &language)
{
    const auto header = [&table](int column, const QString &text, int width) {
        table.set({1, column}, textCell(text, Style::Header));
        table.columnWidths.resize(
            std::max(table.columnWidths.size(), static_cast<size_t>(column) + 1));
        table.columnWidths[static_cast<size_t>(column)] = width;
    };
    table.set({0, 0}, textCell(withPoints(axis.title.in(language), axis.points), Style::Title));
    header(0, ReportWords::tr("Team"), 28);
    const std::vector<Item> &items = axis.measured()->items;
    for (size_t i = 0; i < items.size(); ++i) {
        const QString title = items[i].title.in(language);
        header(columns.value(i), ReportWords::tr("%1: value").arg(title), 12);
        header(columns.counted(i),
               ReportWords::tr("%1: points").arg(withPoints(title, items[i].points)), 14);
    }
    header(columns.sum(), ReportWords::tr("Sum"), 12);
    header(columns.converted(), ReportWords::tr("Converted"), 12);
    header(columns.points(), ReportWords::tr("Points"), 12);
}

// The entered values and what they count as.
void addItems(Table &table, const Axis &axis, const Evidence &evidence, const Team &team, int row,
              const Columns &columns, bool isExact)
{
    const std::vector<Item> &items = axis.measured()->items;
    for (size_t i = 0; i < items.size(); ++i) {
        const Item &item = items[i];
        const std::optional<Points> value = valueOf(evidence, team, item);
        if (!value) {
            table.set({row, columns.counted(i)}, missingCell());
            continue;
        }
        Rational points = toRational(item.points) * toRational(*value) / toRational(item.most);
        QString formula = pointsOfMark(cellName({row, columns.value(i)}), item.points, item.most);
        if (axis.rounding.at == Rounding::At::Leaf) {
            points = toRational(roundHalfUp(points, axis.rounding.digits));
            formula = roundTo(formula, axis.rounding.digits, isExact);
        }
        table.set({row, columns.value(i)}, {Number{*value, valueDigits(evidence, item)}});
        table.set({row, columns.counted(i)}, formulaCell(formula, points, workingDigits(axis)));
    }
}

} // namespace

AxisTable measuredTable(const Plan &plan, size_t axisIndex, const Evidence &evidence,
                        const Outcome &outcome, const QString &name, const QString &language)
{
    const Axis &axis = plan.axes[axisIndex];
    const Columns columns{static_cast<int>(axis.measured()->items.size())};
    const bool isExact = isWhole(*axis.measured(), evidence);
    const int digits = workingDigits(axis);
    const int lastRow = kHeaderRows + static_cast<int>(evidence.teams.size()) - 1;
    const CellRange allSums{{kHeaderRows, columns.sum()}, {lastRow, columns.sum()}};
    AxisTable result;
    Table &table = result.table;
    table.key = QStringLiteral("axis-") + axis.id.value;
    table.name = name;
    table.titleRows = 1;
    table.headerRows = kHeaderRows;
    table.headerColumns = 1;
    addHeader(table, axis, columns, language);
    for (size_t t = 0; t < evidence.teams.size(); ++t) {
        const int row = kHeaderRows + static_cast<int>(t);
        const AxisOutcome &team = outcome.team(evidence.teams[t].id)->axes[axisIndex];
        const CellAddress sum{row, columns.sum()};
        const CellAddress converted{row, columns.converted()};
        const CellAddress points{row, columns.points()};
        table.set({row, 0}, textCell(evidence.teams[t].name.in(language)));
        addItems(table, axis, evidence, evidence.teams[t], row, columns, isExact);
        result.points.push_back(points);
        if (!team.combined) {
            for (const CellAddress &cell : {sum, converted, points})
                table.set(cell, missingCell());
            continue;
        }
        const CellRange counted{{row, columns.counted(0)}, {row, columns.sum() - 1}};
        table.set(sum, formulaCell(QStringLiteral("SUM(%1)").arg(rangeName(counted)),
                                   *team.combined, digits));
        table.set(converted, formulaCell(convertFormula(axis, sum, allSums), *team.exact, digits));
        table.set(points, formulaCell(pointsFormula(axis, converted, isExact), *team.points,
                                      axis.rounding.digits, Style::Bold));
    }
    return result;
}

} // namespace simsa
