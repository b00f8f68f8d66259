#include "app/report/ranking_table.h"

#include "app/report/formula.h"
#include "app/report/report_words.h"

#include <algorithm>

namespace simsa {
namespace {

constexpr int kHeaderRows = 2; // title, header
constexpr int kNameColumn = 2;

// Rank, id, name, each axis's points, total, how many sheets counted in each judged axis, remarks.
struct Columns
{
    explicit Columns(const Plan &plan) : axes(static_cast<int>(plan.axes.size())) {}
    int axes;
    int axis(size_t index) const { return kNameColumn + 1 + static_cast<int>(index); }
    int total() const { return kNameColumn + 1 + axes; }
    int firstCount() const { return total() + 1; }
};

// A sum of more decimals than this can be off by more than a spreadsheet's rounding forgives.
constexpr size_t kFewTerms = 6;

bool countsUnrounded(const Axis &axis)
{
    return axis.rounding.at == Rounding::At::Total;
}

bool sumsExactly(const Plan &plan)
{
    return plan.axes.size() <= kFewTerms &&
           std::none_of(plan.axes.begin(), plan.axes.end(), countsUnrounded);
}

void addHeader(Table &table, const Plan &plan, const QString &language)
{
    table.set({0, 0}, textCell(plan.title.in(language), Style::Title));
    int column = 0;
    const auto header = [&](const QString &text, int width) {
        table.set({1, column++}, textCell(text, Style::Header));
        table.columnWidths.push_back(width);
    };
    header(ReportWords::tr("Rank"), 10);
    header(ReportWords::tr("Team id"), 12);
    header(ReportWords::tr("Team"), 28);
    for (const Axis &axis : plan.axes)
        header(withPoints(axis.title.in(language), axis.points), 14);
    header(withPoints(ReportWords::tr("Total"), plan.points()), 12);
    for (const Axis &axis : plan.axes)
        if (axis.judged())
            header(ReportWords::tr("%1: sheets counted").arg(axis.title.in(language)), 15);
    header(ReportWords::tr("Remarks"), 32);
}

QString remarksOf(const Plan &plan, const TeamOutcome &team, const QString &language)
{
    QStringList remarks;
    for (const Reason &reason : team.reasons) {
        const Axis *axis = plan.axis(reason.axis);
        const QString title = axis ? axis->title.in(language) : reason.axis.value;
        switch (reason.code) {
        case ReasonCode::NoMarks:
        case ReasonCode::TooFewMarks:
            remarks.append(ReportWords::tr("%1: too few marks count").arg(title));
            break;
        case ReasonCode::NoValue:
            remarks.append(ReportWords::tr("%1: a value is missing").arg(title));
            break;
        }
    }
    return remarks.join(QStringLiteral("; "));
}

// points: each axis table's cell for this team, with the table.
void addTeam(Table &table, int row, const Plan &plan, const TeamOutcome &team, size_t teamIndex,
             int lastRanked, const std::vector<AxisTable> &axes, const QString &language)
{
    const Columns columns(plan);
    table.set({row, 1}, textCell(team.team.id.value, Style::Centred));
    table.set({row, kNameColumn}, textCell(team.team.name.in(language)));
    int count = columns.firstCount();
    for (size_t i = 0; i < plan.axes.size(); ++i) {
        const AxisOutcome &outcome = team.axes[i];
        const QString source = cellOf(axes[i].table, axes[i].points[teamIndex]);
        table.set({row, columns.axis(i)}, outcome.points ? formulaCell(source, *outcome.points,
                                                                       plan.axes[i].rounding.digits)
                                                         : missingCell());
        // Words, for a spreadsheet that opens the CSV would take "10 / 10" for a day in October.
        if (plan.axes[i].judged())
            table.set(
                {row, count++},
                textCell(ReportWords::tr("%1 of %2").arg(outcome.counted).arg(outcome.expected),
                         Style::Centred));
    }
    table.set({row, count}, textCell(remarksOf(plan, team, language)));
    const CellAddress total{row, columns.total()};
    if (!team.total) {
        table.set({row, 0}, textCell(*missingCell().text(), Style::Centred));
        table.set(total, missingCell());
        return;
    }
    const CellRange points{{row, columns.axis(0)}, {row, total.column - 1}};
    table.set(total, formulaCell(roundTo(QStringLiteral("SUM(%1)").arg(rangeName(points)),
                                         plan.totalDigits, sumsExactly(plan)),
                                 *team.total, plan.totalDigits, Style::Bold));
    const CellRange all{{kHeaderRows, total.column}, {lastRanked, total.column}};
    table.set({row, 0},
              formulaCell(QStringLiteral("RANK(%1,%2)").arg(cellName(total), fixedName(all)),
                          Rational(team.rank), 0, Style::Centred));
}

struct MeanColumn
{
    int column;
    int digits;
    bool isUnrounded;
    const Mean &mean;
};

void addMean(Table &table, int firstRow, const MeanColumn &of)
{
    const CellAddress mean{firstRow, of.column};
    const CellAddress divisor{firstRow + 1, of.column};
    const CellRange values{{kHeaderRows, of.column}, {firstRow - 1, of.column}};
    const std::optional<Points> value = Points::parse(of.mean.shown);
    const QString average = QStringLiteral("AVERAGE(%1)").arg(rangeName(values));
    table.set(mean, value ? formulaCell(roundTo(average, of.digits,
                                                of.mean.counted <= kFewTerms && !of.isUnrounded),
                                        toRational(*value), of.digits, Style::Bold)
                          : missingCell());
    table.set(divisor, formulaCell(QStringLiteral("COUNT(%1)").arg(rangeName(values)),
                                   Rational(of.mean.counted), 0, Style::Bold));
}

void addMeans(Table &table, int row, const Plan &plan, const Outcome &outcome)
{
    const Columns columns(plan);
    for (int r = row; r <= row + 1; ++r)
        for (int c = 0; c <= columns.total(); ++c)
            table.set({r, c}, {{}, Style::Bold});
    table.set({row, kNameColumn}, textCell(ReportWords::tr("Mean of the teams"), Style::Bold));
    table.set({row + 1, kNameColumn},
              textCell(ReportWords::tr("Teams counted in the mean"), Style::Bold));
    for (size_t i = 0; i < plan.axes.size(); ++i)
        addMean(table, row,
                {columns.axis(i), plan.meanAxisDigits, countsUnrounded(plan.axes[i]),
                 outcome.axisMeans[i]});
    addMean(table, row, {columns.total(), plan.meanTotalDigits, false, outcome.totalMean});
}

int rankedTeams(const Outcome &outcome)
{
    return static_cast<int>(std::count_if(outcome.teams.begin(), outcome.teams.end(),
                                          [](const TeamOutcome &t) { return t.rank > 0; }));
}

} // namespace

Table rankingTable(const Plan &plan, const Evidence &evidence, const Outcome &outcome,
                   const std::vector<AxisTable> &axes, const QString &name, const QString &language)
{
    Table table;
    table.key = QStringLiteral("ranking");
    table.name = name;
    table.titleRows = 1;
    table.headerRows = kHeaderRows;
    table.headerColumns = kNameColumn + 1;
    addHeader(table, plan, language);
    std::map<TeamId, size_t> indexOf; // in the evidence, whose order the axis tables keep
    for (size_t t = 0; t < evidence.teams.size(); ++t)
        indexOf[evidence.teams[t].id] = t;
    const int lastRanked = kHeaderRows + rankedTeams(outcome) - 1;
    int row = kHeaderRows;
    for (const TeamOutcome &team : outcome.teams)
        addTeam(table, row++, plan, team, indexOf.at(team.team.id), lastRanked, axes, language);
    if (!outcome.teams.empty())
        addMeans(table, row, plan, outcome);
    return table;
}

std::optional<StackedBarChart> rankingChart(const Plan &plan, const Outcome &outcome,
                                            const Table &ranking)
{
    const int ranked = rankedTeams(outcome);
    if (ranked == 0)
        return std::nullopt;
    const Columns columns(plan);
    const auto rowsOf = [ranked](int column) {
        return CellRange{{kHeaderRows, column}, {kHeaderRows + ranked - 1, column}};
    };
    StackedBarChart chart{ReportWords::tr("Points by team"), ranking.key, rowsOf(kNameColumn), {}};
    for (size_t i = 0; i < plan.axes.size(); ++i)
        chart.series.push_back({{kHeaderRows - 1, columns.axis(i)}, rowsOf(columns.axis(i))});
    return chart;
}

} // namespace simsa
