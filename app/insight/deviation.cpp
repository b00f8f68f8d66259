#include "app/insight/deviation.h"

#include "app/sheet/form.h"

#include <algorithm>
#include <cmath>

namespace simsa {
namespace {

// A criterion, and where in an evaluator's row its mark stands.
struct Column
{
    size_t field;
    Points points;
    Points worst; // the scale's ends: the least and the most, or the other way round
    Points best;

    // As far above the scale's least as the mark is better than the worst.
    Points counted(Points mark) const { return worst > best ? worst + best - mark : mark; }
    Points most() const { return std::max(worst, best); }
};

// Where a lower mark gives more points in the criterion, and where fewer points of the sheet are
// worth more in the axis, the lower mark is the better one; where both, the higher one again.
std::vector<Column> columnsOf(const Form &form, const Axis &axis)
{
    std::vector<Column> columns;
    for (const Criterion &criterion : axis.judged()->criteria)
        if (const std::optional<size_t> field = form.indexOf(criterion.id)) {
            Column column{*field, criterion.points, criterion.scale.least, criterion.scale.most};
            if (criterion.conversion.lowerIsBetter != axis.conversion.lowerIsBetter)
                std::swap(column.worst, column.best);
            columns.push_back(column);
        }
    return columns;
}

double toDouble(Points points)
{
    return static_cast<double>(points.units()) / static_cast<double>(Points::kOne);
}

// The points of one evaluator for the team at hand.
struct Given
{
    size_t evaluator;
    double points;
};

bool isWhole(const qint64 *row, const std::vector<Column> &columns)
{
    return std::all_of(columns.begin(), columns.end(),
                       [row](const Column &c) { return row[c.field] != MarkTable::kMissing; });
}

double pointsIn(const qint64 *row, const std::vector<Column> &columns)
{
    double sum = 0;
    for (const Column &c : columns)
        sum += toDouble(c.points) * toDouble(c.counted(Points::fromUnits(row[c.field]))) /
               toDouble(c.most());
    return sum;
}

// What one evaluator did to the teams of an axis.
struct Pattern
{
    size_t judged = 0;
    size_t most = 0;  // teams with the best everywhere
    size_t least = 0; // teams with the worst everywhere
    size_t favoured = 0;

    bool isLopsided() const { return judged > 1 && most == 1 && least == judged - 1; }

    void add(size_t team, const qint64 *row, const std::vector<Column> &columns)
    {
        const auto isAll = [&](Points Column::*end) {
            return std::all_of(columns.begin(), columns.end(),
                               [&](const Column &c) { return row[c.field] == (c.*end).units(); });
        };
        ++judged;
        if (isAll(&Column::worst))
            ++least;
        if (!isAll(&Column::best))
            return;
        ++most;
        favoured = team;
    }
};

struct MeanAndSd
{
    double mean;
    double sd;
};

// Measured from the first value, so that equal values are exactly their mean.
MeanAndSd meanAndSd(const std::vector<Given> &values)
{
    const double first = values.front().points;
    const double n = static_cast<double>(values.size());
    double sum = 0;
    for (const Given &value : values)
        sum += value.points - first;
    const double mean = first + sum / n;
    double squares = 0;
    for (const Given &value : values)
        squares += (value.points - mean) * (value.points - mean);
    return {mean, std::sqrt(squares / (n - 1))};
}

void compare(const Axis &axis, const TeamId &team, const std::vector<EvaluatorId> &evaluators,
             const std::vector<Given> &values, DeviationReport &report)
{
    if (values.size() < kFewestForSpread)
        return;
    const auto [mean, sd] = meanAndSd(values);
    // 3 + 5 and 5 + 3 points by different criteria may differ in a double's last digits; that is
    // no spread, and divided by itself it would look like a large one.
    if (sd <= toDouble(axis.points) * 1e-12)
        return;
    report.spreads.push_back({axis.id, team, values.size(), mean, sd});
    for (const Given &value : values) {
        const double distance = (value.points - mean) / sd;
        if (std::abs(distance) > kFarInSds)
            report.outside.push_back(
                {axis.id, evaluators[value.evaluator], team, value.points, mean, sd, distance});
    }
}

void compareAxis(const Axis &axis, const std::vector<Column> &columns,
                 const std::vector<Team> &teams, const GroupEvidence &group,
                 DeviationReport &report)
{
    std::vector<Pattern> patterns(group.marks.evaluators());
    std::vector<Given> values;
    values.reserve(group.marks.evaluators());
    for (size_t t = 0; t < teams.size(); ++t) {
        values.clear();
        for (size_t e = 0; e < group.marks.evaluators(); ++e) {
            const qint64 *row = group.marks.row(e, t);
            if (!isWhole(row, columns))
                continue;
            values.push_back({e, pointsIn(row, columns)});
            patterns[e].add(t, row, columns);
        }
        compare(axis, teams[t].id, group.evaluators, values, report);
    }
    for (size_t e = 0; e < patterns.size(); ++e)
        if (patterns[e].isLopsided())
            report.lopsided.push_back(
                {group.evaluators[e], axis.id, teams[patterns[e].favoured].id});
}

} // namespace

DeviationReport deviations(const Plan &plan, const Evidence &evidence)
{
    DeviationReport report;
    for (const Axis &axis : plan.axes) {
        const JudgedBy *judged = axis.judged();
        if (!judged)
            continue;
        const auto group = evidence.groups.find(judged->group);
        if (group == evidence.groups.end())
            continue;
        compareAxis(axis, columnsOf(formOf(plan, judged->group), axis), evidence.teams,
                    group->second, report);
    }
    return report;
}

} // namespace simsa
