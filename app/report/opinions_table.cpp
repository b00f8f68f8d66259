#include "app/report/opinions_table.h"

#include "app/report/cells.h"
#include "app/report/report_words.h"

#include <algorithm>
#include <tuple>

namespace simsa {
namespace {

bool hasRemarks(const ReportInput &input)
{
    return std::any_of(input.opinions.begin(), input.opinions.end(),
                       [](const TeamOpinion &opinion) { return !opinion.remarks.empty(); });
}

// Of a criterion in the plan; behind all where the plan has none of this title.
size_t placeOf(const Text &criterion, const Plan &plan)
{
    size_t place = 0;
    for (const Axis &axis : plan.axes)
        if (const JudgedBy *judged = axis.judged())
            for (const Criterion &other : judged->criteria) {
                ++place;
                if (other.title == criterion)
                    return place;
            }
    return place + 1;
}

struct Line
{
    size_t place; // 0 for the overall opinion
    QString on;
    QString text;
};

std::vector<Line> linesOn(const TeamId &team, const ReportInput &input, const QString &language)
{
    std::vector<Line> lines;
    for (const TeamOpinion &opinion : input.opinions) {
        if (opinion.team != team)
            continue;
        if (!opinion.text.isEmpty())
            lines.push_back({0, ReportWords::tr("Overall opinion"), opinion.text});
        for (const CriterionRemark &remark : opinion.remarks)
            lines.push_back({placeOf(remark.criterion, input.plan), remark.criterion.in(language),
                             remark.text});
    }
    std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        return std::tie(a.place, a.on, a.text) < std::tie(b.place, b.on, b.text);
    });
    return lines;
}

} // namespace

bool hasOpinions(const ReportInput &input, const std::optional<TeamId> &only)
{
    return std::any_of(input.opinions.begin(), input.opinions.end(),
                       [&](const TeamOpinion &opinion) {
                           return (!only || opinion.team == *only) &&
                                  (!opinion.text.isEmpty() || !opinion.remarks.empty());
                       });
}

QString opinionsTitle(const ReportInput &input)
{
    return hasRemarks(input) ? ReportWords::tr("Opinions") : ReportWords::tr("Overall opinions");
}

Table opinionsTable(const ReportInput &input, const std::optional<TeamId> &only,
                    const QString &name, const QString &language)
{
    const bool tellsOnWhat = hasRemarks(input);
    std::vector<Lines::Column> columns;
    if (!only)
        columns.push_back({ReportWords::tr("Team"), 28});
    if (tellsOnWhat)
        columns.push_back({ReportWords::tr("On"), 30});
    columns.push_back({ReportWords::tr("Opinion"), only ? 110 : 100});
    Lines lines("opinions", name, opinionsTitle(input), columns);
    for (const Team &team : input.evidence.teams) {
        if (only && team.id != *only)
            continue;
        for (const Line &line : linesOn(team.id, input, language)) {
            std::vector<Cell> row;
            if (!only)
                row.push_back(textCell(team.name.in(language)));
            if (tellsOnWhat)
                row.push_back(textCell(line.on));
            row.push_back(textCell(line.text));
            lines.add(std::move(row));
        }
    }
    return lines.take();
}

} // namespace simsa
