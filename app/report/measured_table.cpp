#include "app/report/axis_table.h"
#include "app/report/cells.h"
#include "app/report/conversion_formula.h"
#include "app/report/formula.h"
#include "app/report/report_words.h"

#include <algorithm>

namespace simsa {
namespace {

constexpr int kMeasuredTop = 2; // title, header

// Team, then each item's value, own target and value within the reference group where it has them,
// then each item's points, then sum, sum within the reference group, converted, points.
struct MeasuredColumns
{
    std::vector<int> values;
    std::vector<std::optional<int>> targets;
    std::vector<std::optional<int>> references;
    std::vector<int> counted;
    int sum = 0;
    std::optional<int> reference;
    int converted = 0;
    int points = 0;
};

bool hasOwnTarget(const Item &item)
{
    return item.conversion == Conversion::RatioToTarget && !item.conversion.target;
}

class MeasuredSheet
{
public:
    MeasuredSheet(const Plan &plan, size_t axis, const Evidence &evidence, const Outcome &outcome,
                  const QString &name, const QString &language);
    AxisTable build();

private:
    MeasuredColumns layOut() const;
    void addHeader();
    void addTeam(size_t team);
    void addItem(size_t team, size_t item, const AxisOutcome &outcome);
    QString itemFormula(size_t team, size_t item) const;
    void addAxis(size_t team, const AxisOutcome &outcome);

    int row(size_t team) const { return kMeasuredTop + static_cast<int>(team); }
    QString wholeColumn(int column) const
    {
        return fixedName({{kMeasuredTop, column}, {row(m_evidence.teams.size()) - 1, column}});
    }
    const TeamOutcome &teamOutcome(size_t team) const
    {
        return *m_outcome.team(m_evidence.teams[team].id);
    }
    std::optional<Points> valueOf(size_t team, const Item &item) const;
    int valueDigits(const Item &item) const;
    bool isWhole() const;

    const Axis &m_axis;
    const std::vector<Item> &m_items;
    const Evidence &m_evidence;
    const Outcome &m_outcome;
    size_t m_axisIndex;
    QString m_language;
    MeasuredColumns m_columns;
    bool m_isExact;
    AxisTable m_result;
};

MeasuredSheet::MeasuredSheet(const Plan &plan, size_t axis, const Evidence &evidence,
                             const Outcome &outcome, const QString &name, const QString &language)
    : m_axis(plan.axes[axis]), m_items(plan.axes[axis].measured()->items), m_evidence(evidence),
      m_outcome(outcome), m_axisIndex(axis), m_language(language), m_columns(layOut()),
      m_isExact(isWhole())
{
    Table &table = m_result.table;
    table.key = QStringLiteral("axis-") + m_axis.id.value;
    table.name = name;
    table.titleRows = 1;
    table.headerRows = kMeasuredTop;
    table.headerColumns = 1;
}

MeasuredColumns MeasuredSheet::layOut() const
{
    MeasuredColumns columns;
    int next = 1;
    for (size_t i = 0; i < m_items.size(); ++i)
        columns.values.push_back(next++);
    for (const Item &item : m_items) {
        columns.targets.emplace_back();
        if (hasOwnTarget(item))
            columns.targets.back() = next++;
    }
    for (const Item &item : m_items) {
        columns.references.emplace_back();
        if (leavesOut(item.conversion, m_evidence, m_outcome))
            columns.references.back() = next++;
    }
    for (size_t i = 0; i < m_items.size(); ++i)
        columns.counted.push_back(next++);
    columns.sum = next++;
    if (leavesOut(m_axis.conversion, m_evidence, m_outcome))
        columns.reference = next++;
    columns.converted = next++;
    columns.points = next;
    return columns;
}

std::optional<Points> MeasuredSheet::valueOf(size_t team, const Item &item) const
{
    const auto it = m_evidence.measured.find({m_evidence.teams[team].id, item.id});
    if (it == m_evidence.measured.end())
        return std::nullopt;
    return it->second;
}

int MeasuredSheet::valueDigits(const Item &item) const
{
    int digits = 0;
    for (size_t t = 0; t < m_evidence.teams.size(); ++t)
        if (const std::optional<Points> value = valueOf(t, item))
            digits = std::max(digits, digitsOf(*value));
    return digits;
}

// Whether the spreadsheet adds whole numbers only.
bool MeasuredSheet::isWhole() const
{
    return m_axis.conversion.isPlain() &&
           std::all_of(m_items.begin(), m_items.end(), [&](const Item &item) {
               return item.conversion.isPlain() && item.points.units() % item.most.units() == 0 &&
                      valueDigits(item) == 0;
           });
}

void MeasuredSheet::addHeader()
{
    Table &table = m_result.table;
    const auto header = [&table](int column, const QString &text, int width) {
        table.set({1, column}, textCell(text, Style::Header));
        table.columnWidths.resize(
            std::max(table.columnWidths.size(), static_cast<size_t>(column) + 1));
        table.columnWidths[static_cast<size_t>(column)] = width;
    };
    table.set({0, 0},
              textCell(withPoints(m_axis.title.in(m_language), m_axis.points), Style::Title));
    header(0, ReportWords::tr("Team"), 28);
    for (size_t i = 0; i < m_items.size(); ++i) {
        const QString title = m_items[i].title.in(m_language);
        header(m_columns.values[i], ReportWords::tr("%1: value").arg(title), 12);
        if (m_columns.targets[i])
            header(*m_columns.targets[i], ReportWords::tr("%1: own target").arg(title), 12);
        if (m_columns.references[i])
            header(*m_columns.references[i],
                   ReportWords::tr("%1: of the teams compared with").arg(title), 14);
        header(m_columns.counted[i],
               ReportWords::tr("%1: points").arg(withPoints(title, m_items[i].points)), 14);
    }
    header(m_columns.sum, ReportWords::tr("Sum"), 12);
    if (m_columns.reference)
        header(*m_columns.reference, ReportWords::tr("Sum: of the teams compared with"), 14);
    header(m_columns.converted, ReportWords::tr("Converted"), 12);
    header(m_columns.points, ReportWords::tr("Points"), 12);
}

QString MeasuredSheet::itemFormula(size_t team, size_t index) const
{
    const Item &item = m_items[index];
    ConvertedCell cell{cellName({row(team), m_columns.values[index]}),
                       item.points,
                       Points(),
                       item.most,
                       wholeColumn(m_columns.references[index].value_or(m_columns.values[index])),
                       {},
                       isReference(item.conversion, m_evidence, teamOutcome(team))};
    if (const std::optional<int> target = m_columns.targets[index])
        cell.target = cellName({row(team), *target});
    const QString points = conversionFormula(item.conversion, cell);
    const Rounding &rounding = m_axis.rounding;
    return rounding.at == Rounding::At::Leaf
               ? roundTo(points, rounding.digits, rounding.mode, m_isExact)
               : points;
}

// The entered value and what it counts as.
void MeasuredSheet::addItem(size_t team, size_t index, const AxisOutcome &outcome)
{
    Table &table = m_result.table;
    const Item &item = m_items[index];
    const int at = row(team);
    const std::optional<Points> value = valueOf(team, item);
    const CellAddress cell{at, m_columns.values[index]};
    if (value)
        table.set(cell, pointsCell(*value, valueDigits(item)));
    if (const std::optional<int> column = m_columns.targets[index]) {
        const auto &targets = m_evidence.facts.itemTargets;
        const auto target = targets.find({m_evidence.teams[team].id, item.id});
        table.set({at, *column}, target == targets.end()
                                     ? missingCell()
                                     : pointsCell(target->second, digitsOf(target->second)));
    }
    if (const std::optional<int> column = m_columns.references[index]) {
        const bool isIn = value && isReference(item.conversion, m_evidence, teamOutcome(team));
        table.set({at, *column},
                  isIn ? formulaCell(cellName(cell), toRational(*value), valueDigits(item))
                       : missingCell());
    }
    // A team that lacks one of the values or targets has no points in any of them.
    table.set(
        {at, m_columns.counted[index]},
        index < outcome.leaves.size()
            ? formulaCell(itemFormula(team, index), outcome.leaves[index], workingDigits(m_axis))
            : missingCell());
}

void MeasuredSheet::addAxis(size_t team, const AxisOutcome &outcome)
{
    Table &table = m_result.table;
    const int at = row(team);
    const int digits = workingDigits(m_axis);
    const CellAddress sum{at, m_columns.sum};
    const CellAddress converted{at, m_columns.converted};
    const bool isIn = isReference(m_axis.conversion, m_evidence, teamOutcome(team));
    const CellRange counted{{at, m_columns.counted.front()}, {at, m_columns.counted.back()}};
    table.set(sum, formulaCell(QStringLiteral("SUM(%1)").arg(rangeName(counted)), *outcome.combined,
                               digits));
    if (m_columns.reference)
        table.set({at, *m_columns.reference},
                  isIn ? formulaCell(cellName(sum), *outcome.combined, digits) : missingCell());
    const QString points = conversionFormula(
        m_axis.conversion, {cellName(sum),
                            m_axis.points,
                            Points(),
                            m_axis.points,
                            wholeColumn(m_columns.reference.value_or(m_columns.sum)),
                            {},
                            isIn});
    table.set(converted, formulaCell(points, *outcome.exact, digits));
    const Rounding &rounding = m_axis.rounding;
    table.set(
        {at, m_columns.points},
        formulaCell(rounding.at == Rounding::At::Total
                        ? cellName(converted)
                        : roundTo(cellName(converted), rounding.digits, rounding.mode, m_isExact),
                    *outcome.points, shownDigits(m_axis), Style::Bold));
}

void MeasuredSheet::addTeam(size_t team)
{
    Table &table = m_result.table;
    const AxisOutcome &outcome = teamOutcome(team).axes[m_axisIndex];
    table.set({row(team), 0}, textCell(m_evidence.teams[team].name.in(m_language)));
    for (size_t i = 0; i < m_items.size(); ++i)
        addItem(team, i, outcome);
    m_result.points.push_back({row(team), m_columns.points});
    if (outcome.combined)
        return addAxis(team, outcome);
    for (int column = m_columns.sum; column <= m_columns.points; ++column)
        table.set({row(team), column}, missingCell());
}

AxisTable MeasuredSheet::build()
{
    addHeader();
    for (size_t t = 0; t < m_evidence.teams.size(); ++t)
        addTeam(t);
    return std::move(m_result);
}

} // namespace

AxisTable measuredTable(const Plan &plan, size_t axis, const Evidence &evidence,
                        const Outcome &outcome, const QString &name, const QString &language)
{
    return MeasuredSheet(plan, axis, evidence, outcome, name, language).build();
}

} // namespace simsa
