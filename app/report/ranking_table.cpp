#include "app/report/ranking_table.h"

#include "app/report/cells.h"
#include "app/report/formula.h"
#include "app/report/outcome_words.h"
#include "app/report/ranking_columns.h"
#include "app/report/record_tables.h"
#include "app/report/report_words.h"
#include "app/report/sum_notes.h"

#include <algorithm>

namespace simsa {
namespace {

using Columns = RankingColumns;
constexpr int kHeaderRows = Columns::kHeaderRows;
constexpr int kRankColumn = Columns::kRank;
constexpr int kIdColumn = Columns::kId;
constexpr int kNameColumn = Columns::kName;

// A sum of more decimals than this can be off by more than a spreadsheet's rounding forgives.
constexpr size_t kFewTerms = 6;

bool countsUnrounded(const Axis &axis)
{
    return axis.rounding.at == Rounding::At::Total;
}

// A cell can show an unrounded figure rounded half up by itself. Where the plan shows it cut off or
// rounded up, the cell rounds, and what counts stays in the table of the axis.
bool isShownOnly(const Axis &axis)
{
    return countsUnrounded(axis) && axis.rounding.mode != RoundingMode::HalfUp;
}

bool sumsExactly(const Plan &plan)
{
    const size_t terms = plan.axes.size() + (plan.adjustments.empty() ? 0 : 1);
    return terms <= kFewTerms && std::none_of(plan.axes.begin(), plan.axes.end(), countsUnrounded);
}

class RankingSheet
{
public:
    RankingSheet(const ReportInput &input, const std::vector<AxisTable> &axes,
                 const QString &language)
        : m_input(input), m_plan(input.plan), m_teams(input.outcome.teams), m_axes(axes),
          m_language(language), m_columns(input.plan, input.outcome)
    {
    }
    Table build(const QString &name);

private:
    void addHeader();
    void addTeam(size_t index);
    void addAxes(int row, const TeamOutcome &team);
    void addAdjustment(int row, const TeamOutcome &team);
    void addTotal(int row, const TeamOutcome &team);
    void addRank(int row, const TeamOutcome &team);
    QString remarksOf(const TeamOutcome &team) const;
    QString pointsOf(size_t axis, const TeamOutcome &team) const;
    void addAxis(int row, size_t axis, const TeamOutcome &team);
    QString sumOf(int row, const TeamOutcome &team) const;
    void addMeans(int row);
    void addMean(int row, int column, int digits, bool isUnrounded, const Mean &mean,
                 const QString &average = {});
    QString averageOf(size_t axis) const;

    int lastRanked() const;
    int placesBehind(const TeamOutcome &team) const;

    const ReportInput &m_input;
    const Plan &m_plan;
    const std::vector<TeamOutcome> &m_teams;
    const std::vector<AxisTable> &m_axes;
    QString m_language;
    Columns m_columns;
    Table m_table;
};

int rankedTeams(const Outcome &outcome)
{
    return static_cast<int>(std::count_if(outcome.teams.begin(), outcome.teams.end(),
                                          [](const TeamOutcome &t) { return t.scoreRank > 0; }));
}

int RankingSheet::lastRanked() const
{
    return kHeaderRows + rankedTeams(m_input.outcome) - 1;
}

// Of the teams with the same points, how many the steps for ties put before this one.
int RankingSheet::placesBehind(const TeamOutcome &team) const
{
    const auto compared = [this](const TeamOutcome &t) {
        return m_plan.comparesExact ? t.exact : t.total;
    };
    const auto ahead = std::count_if(m_teams.begin(), m_teams.end(), [&](const TeamOutcome &t) {
        return compared(t) && *compared(t) > *compared(team);
    });
    return team.scoreRank - 1 - static_cast<int>(ahead);
}

void RankingSheet::addHeader()
{
    m_table.set({0, 0}, textCell(m_plan.title.in(m_language), Style::Title));
    int column = 0;
    const auto header = [&](const QString &text, int width) {
        m_table.set({1, column++}, textCell(text, Style::Header));
        m_table.columnWidths.push_back(width);
    };
    header(ReportWords::tr("Rank"), 10);
    header(ReportWords::tr("Team id"), 12);
    header(ReportWords::tr("Team"), 28);
    for (const Axis &axis : m_plan.axes)
        header(withPoints(axis.title.in(m_language), axis.points), 14);
    if (m_columns.adjustment)
        header(ReportWords::tr("Bonus and deduction"), 12);
    if (m_columns.exact)
        header(ReportWords::tr("Total before rounding"), 14);
    header(withPoints(ReportWords::tr("Total"), m_plan.points()), 12);
    if (m_columns.tie)
        header(ReportWords::tr("Places behind among equal totals"), 12);
    if (m_columns.byPoints)
        header(ReportWords::tr("Rank by points"), 10);
    if (m_columns.status)
        header(ReportWords::tr("Result"), 12);
    if (m_columns.verdict)
        header(ReportWords::tr("Verdict"), 12);
    for (const Axis &axis : m_plan.axes)
        if (axis.judged())
            header(ReportWords::tr("%1: sheets counted").arg(axis.title.in(m_language)), 15);
    header(ReportWords::tr("Remarks"), 44);
}

// Words, for a spreadsheet that opens the CSV would take "10 / 10" for a day in October.
QString RankingSheet::remarksOf(const TeamOutcome &team) const
{
    QStringList remarks;
    if (const QString reasons = reasonsText(team, m_input.outcome, m_plan, m_language);
        !reasons.isEmpty())
        remarks.append(reasons);
    if (team.rank == 0 && team.scoreRank > 0)
        remarks.append(ReportWords::tr("would have ranked %1 by points").arg(team.scoreRank));
    return remarks.join(QStringLiteral("; "));
}

// The cell of the axis's table that counts.
QString RankingSheet::pointsOf(size_t axis, const TeamOutcome &team) const
{
    // The axis tables keep the order of the evidence.
    const std::vector<Team> &teams = m_input.evidence.teams;
    const auto it = std::find_if(teams.begin(), teams.end(),
                                 [&](const Team &t) { return t.id == team.team.id; });
    return cellOf(m_axes[axis].table, m_axes[axis].points[static_cast<size_t>(it - teams.begin())]);
}

void RankingSheet::addAxis(int row, size_t axis, const TeamOutcome &team)
{
    const Axis &rules = m_plan.axes[axis];
    const AxisOutcome &outcome = team.axes[axis];
    const CellAddress at{row, Columns::axis(axis)};
    if (!outcome.points)
        m_table.set(at, missingCell());
    else if (isShownOnly(rules))
        m_table.set(at,
                    formulaCell(roundTo(pointsOf(axis, team), rules.rounding.digits,
                                        rules.rounding.mode, false),
                                toRational(*Points::parse(outcome.shown)), rules.rounding.digits));
    else
        m_table.set(at, formulaCell(pointsOf(axis, team), *outcome.points, rules.rounding.digits));
}

void RankingSheet::addAxes(int row, const TeamOutcome &team)
{
    int count = m_columns.firstCount;
    for (size_t i = 0; i < m_plan.axes.size(); ++i) {
        addAxis(row, i, team);
        if (m_plan.axes[i].judged())
            m_table.set({row, count++}, textCell(countText(team.axes[i]), Style::Centred));
    }
}

// Of what counts: the cells beside it, but where those only show a rounded figure.
QString RankingSheet::sumOf(int row, const TeamOutcome &team) const
{
    if (std::none_of(m_plan.axes.begin(), m_plan.axes.end(), isShownOnly)) {
        const int last = m_columns.adjustment.value_or(Columns::axis(m_plan.axes.size() - 1));
        return QStringLiteral("SUM(%1)").arg(rangeName({{row, Columns::axis(0)}, {row, last}}));
    }
    QStringList terms;
    for (size_t i = 0; i < m_plan.axes.size(); ++i)
        terms.append(isShownOnly(m_plan.axes[i]) ? pointsOf(i, team)
                                                 : cellName({row, Columns::axis(i)}));
    if (m_columns.adjustment)
        terms.append(cellName({row, *m_columns.adjustment}));
    return terms.join(u'+');
}

// Each entry within its own limits, all of them within the limits of a team.
void RankingSheet::addAdjustment(int row, const TeamOutcome &team)
{
    QStringList entries;
    int digits = 0;
    for (const AdjustmentGiven &given : m_input.evidence.facts.adjustments) {
        const Adjustment *rule = m_plan.adjustment(given.adjustment);
        if (!rule || given.team != team.team.id)
            continue;
        const Points points = std::clamp(given.points, rule->least, rule->most);
        entries.append(points.toString());
        digits = std::max(digits, digitsOf(points));
    }
    QString sum = entries.isEmpty() ? QStringLiteral("0") : entries.join(u'+');
    sum.replace(QStringLiteral("+-"), QStringLiteral("-"));
    if (const std::optional<Cap> &cap = m_plan.adjustmentCap) {
        sum = QStringLiteral("MAX(%1,MIN(%2,%3))")
                  .arg(cap->least.toString(), cap->most.toString(), sum);
        digits = std::max({digits, digitsOf(cap->least), digitsOf(cap->most)});
    }
    m_table.set({row, *m_columns.adjustment}, formulaCell(sum, team.adjustment, digits));
}

void RankingSheet::addTotal(int row, const TeamOutcome &team)
{
    const CellAddress total{row, m_columns.total};
    if (!team.total) {
        for (const std::optional<int> column : {m_columns.exact, m_columns.tie})
            if (column)
                m_table.set({row, *column}, missingCell());
        m_table.set(total, missingCell());
        return;
    }
    QString sum = sumOf(row, team);
    if (m_columns.exact) {
        const CellAddress exact{row, *m_columns.exact};
        m_table.set(exact, formulaCell(sum, *team.exact, exactDigits(m_plan, m_teams)));
        sum = cellName(exact);
    }
    m_table.set(total,
                formulaCell(roundTo(sum, m_plan.totalDigits, m_plan.totalMode, sumsExactly(m_plan)),
                            *team.total, m_plan.totalDigits, Style::Bold));
}

void RankingSheet::addRank(int row, const TeamOutcome &team)
{
    const CellAddress rank{row, kRankColumn};
    const Cell none = textCell(*missingCell().text(), Style::Centred);
    if (team.scoreRank == 0) {
        m_table.set(rank, none);
        if (m_columns.byPoints)
            m_table.set({row, *m_columns.byPoints}, none);
        return;
    }
    const int column = m_columns.exact.value_or(m_columns.total);
    const QString all = fixedName({{kHeaderRows, column}, {lastRanked(), column}});
    const QString own = cellName({row, column});
    QString formula = m_columns.exact
                          ? QStringLiteral("1+SUMPRODUCT(--(%1>%2+%3))").arg(all, own, kNoise)
                          : QStringLiteral("RANK(%1,%2)").arg(own, all);
    if (m_columns.tie) {
        const CellAddress tie{row, *m_columns.tie};
        m_table.set(tie, countCell(placesBehind(team)));
        formula += u'+' + cellName(tie);
    }
    const CellAddress byPoints{row, m_columns.byPoints.value_or(kRankColumn)};
    m_table.set(byPoints, formulaCell(formula, Rational(team.scoreRank), 0, Style::Centred));
    if (!m_columns.byPoints)
        return;
    if (team.rank == 0) {
        m_table.set(rank, none);
        return;
    }
    // Those behind a team that was put out close up where gates come before the cut line.
    const int closed = team.scoreRank - team.rank;
    const QString published =
        cellName(byPoints) + (closed > 0 ? u'-' + QString::number(closed) : QString());
    m_table.set(rank, formulaCell(published, Rational(team.rank), 0, Style::Centred));
}

void RankingSheet::addTeam(size_t index)
{
    const TeamOutcome &team = m_teams[index];
    const int row = kHeaderRows + static_cast<int>(index);
    m_table.set({row, kIdColumn}, textCell(team.team.id.value, Style::Centred));
    m_table.set({row, kNameColumn}, textCell(team.team.name.in(m_language)));
    m_table.set({row, m_columns.remarks}, textCell(remarksOf(team)));
    addAxes(row, team);
    if (m_columns.adjustment)
        addAdjustment(row, team);
    addTotal(row, team);
    addRank(row, team);
    if (m_columns.status)
        m_table.set({row, *m_columns.status}, textCell(statusWord(team.status), Style::Centred));
    if (m_columns.verdict)
        m_table.set({row, *m_columns.verdict},
                    team.verdict ? textCell(verdictWord(*team.verdict), Style::Centred)
                                 : missingCell());
}

// Of an axis whose cells here only show a rounded figure, of what counts.
QString RankingSheet::averageOf(size_t axis) const
{
    QStringList cells;
    for (const TeamOutcome &team : m_teams)
        if (team.axes[axis].points)
            cells.append(pointsOf(axis, team));
    return QStringLiteral("(%1)/%2").arg(cells.join(u'+')).arg(cells.size());
}

void RankingSheet::addMean(int row, int column, int digits, bool isUnrounded, const Mean &mean,
                           const QString &average)
{
    const CellRange values{{kHeaderRows, column}, {row - 1, column}};
    const std::optional<Points> value = Points::parse(mean.shown);
    const QString formula =
        average.isEmpty() ? QStringLiteral("AVERAGE(%1)").arg(rangeName(values)) : average;
    m_table.set({row, column}, value
                                   ? formulaCell(roundTo(formula, digits, RoundingMode::HalfUp,
                                                         mean.counted <= kFewTerms && !isUnrounded),
                                                 toRational(*value), digits, Style::Bold)
                                   : missingCell());
    m_table.set({row + 1, column}, formulaCell(QStringLiteral("COUNT(%1)").arg(rangeName(values)),
                                               Rational(mean.counted), 0, Style::Bold));
}

void RankingSheet::addMeans(int row)
{
    for (int r = row; r <= row + 1; ++r)
        for (int c = 0; c <= m_columns.total; ++c)
            m_table.set({r, c}, {{}, Style::Bold});
    m_table.set({row, kNameColumn}, textCell(ReportWords::tr("Mean of the teams"), Style::Bold));
    m_table.set({row + 1, kNameColumn},
                textCell(ReportWords::tr("Teams counted in the mean"), Style::Bold));
    for (size_t i = 0; i < m_plan.axes.size(); ++i)
        addMean(row, Columns::axis(i), m_plan.meanAxisDigits, countsUnrounded(m_plan.axes[i]),
                m_input.outcome.axisMeans[i],
                isShownOnly(m_plan.axes[i]) ? averageOf(i) : QString());
    addMean(row, m_columns.total, m_plan.meanTotalDigits, false, m_input.outcome.totalMean);
}

Table RankingSheet::build(const QString &name)
{
    m_table.key = QStringLiteral("ranking");
    m_table.name = name;
    m_table.titleRows = 1;
    m_table.headerRows = kHeaderRows;
    m_table.headerColumns = kNameColumn + 1;
    addHeader();
    for (size_t i = 0; i < m_teams.size(); ++i)
        addTeam(i);
    if (m_teams.empty())
        return std::move(m_table);
    const int below = kHeaderRows + static_cast<int>(m_teams.size());
    addMeans(below);
    int row = below + 2;
    for (const TeamOutcome &team : m_teams)
        if (const QString note = totalSumNote(m_plan, team); !note.isEmpty()) {
            m_table.set({row++, 0}, textCell(note, Style::Note));
            break;
        }
    if (const QString corrected = correctedSheetsText(m_input); !corrected.isEmpty())
        m_table.set(
            {row, 0},
            textCell(ReportWords::tr("Corrected after signing: %1.").arg(corrected), Style::Note));
    return std::move(m_table);
}

} // namespace

Table rankingTable(const ReportInput &input, const std::vector<AxisTable> &axes,
                   const QString &name, const QString &language)
{
    return RankingSheet(input, axes, language).build(name);
}

std::optional<StackedBarChart> rankingChart(const ReportInput &input, const Table &ranking)
{
    const int ranked = rankedTeams(input.outcome);
    if (ranked == 0)
        return std::nullopt;
    const auto rowsOf = [ranked](int column) {
        return CellRange{{kHeaderRows, column}, {kHeaderRows + ranked - 1, column}};
    };
    StackedBarChart chart{ReportWords::tr("Points by team"), ranking.key, rowsOf(kNameColumn), {}};
    for (size_t i = 0; i < input.plan.axes.size(); ++i)
        chart.series.push_back({{kHeaderRows - 1, Columns::axis(i)}, rowsOf(Columns::axis(i))});
    return chart;
}

} // namespace simsa
