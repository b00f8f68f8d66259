#include "app/report/trace_lines.h"

#include "app/report/report_words.h"
#include "app/report/rule_words.h"

#include <algorithm>

namespace simsa {
namespace {

using Kind = TraceNode::Kind;
using What = TraceNode::What;

class TraceWriter
{
public:
    TraceWriter(const Plan &plan, const std::vector<Team> &teams, const QString &language,
                TraceTo to, const std::map<QString, int> &revisions)
        : m_plan(plan), m_teams(teams), m_language(language), m_to(to), m_revisions(revisions)
    {
    }

    void add(const TraceNode &node, int depth, What parent)
    {
        lines.push_back({depth, label(node, parent), exactText(node.value), how(node), node.sheet,
                         revisionOf(node.sheet), node.isLeftOut});
        if (m_to == TraceTo::EachSheet && node.what == What::Sheet)
            return;
        for (const TraceNode &input : node.inputs)
            add(input, depth + 1, node.what);
    }

    std::vector<TraceLine> lines;

private:
    int revisionOf(const QString &sheet) const
    {
        const auto it = m_revisions.find(sheet);
        return it == m_revisions.end() ? 1 : it->second;
    }

    QString label(const TraceNode &node, What parent) const
    {
        switch (node.what) {
        case What::Total: return ReportWords::tr("Total");
        case What::Adjustment: {
            const Adjustment *rule = m_plan.adjustment(AdjustmentId{node.part});
            return rule ? rule->title.in(m_language) : ReportWords::tr("Bonus and deduction");
        }
        case What::Axis: return axisTitle(node);
        case What::Part: return partTitle(node);
        case What::Sheet:
            // One mark's points: under the sheet's sum it is known whose they are.
            return parent == What::Sheet && !node.part.isEmpty() ? partTitle(node)
                                                                 : node.evaluator.value;
        case What::Mark:
            return ReportWords::tr("Mark of %1 for “%2”")
                .arg(node.evaluator.value, partTitle(node));
        case What::Value: return ReportWords::tr("Value entered for “%1”").arg(partTitle(node));
        case What::Target: return ReportWords::tr("The team's own target");
        case What::Other: return ReportWords::tr("For comparison: %1").arg(teamName(node.team));
        }
        return {};
    }

    QString axisTitle(const TraceNode &node) const
    {
        const Axis *axis = m_plan.axis(node.axis);
        return axis ? axis->title.in(m_language) : node.axis.value;
    }

    QString partTitle(const TraceNode &node) const
    {
        const Axis *axis = m_plan.axis(node.axis);
        const auto titleOf = [&](const auto &parts) {
            for (const auto &part : parts)
                if (part.id.value == node.part)
                    return part.title.in(m_language);
            return axisTitle(node);
        };
        if (!axis)
            return node.part;
        return axis->judged() ? titleOf(axis->judged()->criteria)
                              : titleOf(axis->measured()->items);
    }

    QString teamName(const TeamId &id) const
    {
        const auto it = std::find_if(m_teams.begin(), m_teams.end(),
                                     [&](const Team &team) { return team.id == id; });
        return it == m_teams.end() ? id.value : it->name.in(m_language);
    }

    QString how(const TraceNode &node) const
    {
        switch (node.kind) {
        case Kind::Given: return {};
        case Kind::Sum: return ReportWords::tr("added up");
        case Kind::Combined: return combination(node);
        case Kind::Converted: return conversion(node);
        case Kind::Capped:
            return ReportWords::tr("added up, kept between %1 and %2")
                .arg(node.cap.least.toString(), node.cap.most.toString());
        case Kind::Rounded: return rounding(node);
        }
        return {};
    }

    // The plan's sentences speak of a team's mark or value; here it is the first of the numbers
    // below, and the others are what it is compared with.
    QString conversion(const TraceNode &node) const
    {
        const bool isLower = node.conversion.lowerIsBetter;
        const QString points = node.worth.points.toString();
        switch (node.conversion.rule) {
        case Conversion::Direct:
            return isLower ? ReportWords::tr("%1 − the number below")
                                 .arg((node.worth.least + node.worth.most).toString())
                           : ReportWords::tr("the number below");
        case Conversion::RatioToBest:
            return isLower ? ReportWords::tr("%1 points × the lowest of the numbers below ÷ the "
                                             "team's own, which stands first")
                                 .arg(points)
                           : ReportWords::tr("%1 points × the team's own number, which stands "
                                             "first below, ÷ the highest")
                                 .arg(points);
        case Conversion::MinMax:
            return ReportWords::tr(
                       "the worst of the numbers below gets %1 points, the best %2, and "
                       "the first what lies between in proportion")
                .arg(node.conversion.floor.toString(), points);
        case Conversion::RankTable:
        case Conversion::GradeTable:
        case Conversion::Linear:
        case Conversion::RatioToTarget: break;
        }
        return conversionText(node.conversion, node.worth.points, node.worth.least, node.worth.most,
                              ReportWords::tr("the team's own number"), m_language);
    }

    static QString combination(const TraceNode &node)
    {
        const qsizetype left =
            std::count_if(node.inputs.begin(), node.inputs.end(),
                          [](const TraceNode &input) { return input.isLeftOut; });
        const qsizetype all = static_cast<qsizetype>(node.inputs.size());
        switch (node.combine.rule) {
        case Combine::Rule::Median: return ReportWords::tr("median of %1").arg(all);
        case Combine::Rule::Winsorised:
            if (node.combine.trims(node.inputs.size()))
                return ReportWords::tr("mean of %1, the %2 highest and the %2 lowest counted like "
                                       "those next to them")
                    .arg(all)
                    .arg(node.combine.trim);
            break;
        case Combine::Rule::Trimmed:
            if (left > 0)
                return ReportWords::tr("mean of %1; the %2 highest and the %2 lowest are left out")
                    .arg(all - left)
                    .arg(node.combine.trim);
            break;
        case Combine::Rule::Mean: break;
        }
        return ReportWords::tr("mean of %1").arg(all);
    }

    static QString rounding(const TraceNode &node)
    {
        switch (node.mode) {
        case RoundingMode::HalfUp:
            return ReportWords::tr("rounded half up (digits after the point: %1)").arg(node.digits);
        case RoundingMode::Truncate:
            return ReportWords::tr("cut off (digits after the point: %1)").arg(node.digits);
        case RoundingMode::Up:
            return ReportWords::tr("rounded up (digits after the point: %1)").arg(node.digits);
        }
        return {};
    }

    const Plan &m_plan;
    const std::vector<Team> &m_teams;
    const QString &m_language;
    TraceTo m_to;
    const std::map<QString, int> &m_revisions;
};

} // namespace

std::vector<TraceLine> traceLines(const TraceNode &trace, const Plan &plan,
                                  const std::vector<Team> &teams, const QString &language,
                                  TraceTo to, const std::map<QString, int> &revisions)
{
    TraceWriter lines(plan, teams, language, to, revisions);
    lines.add(trace, 0, What::Total);
    return std::move(lines.lines);
}

QString exactText(const Rational &value)
{
    const Points six = rounded(value, Points::kDigits);
    return toRational(six) == value ? six.toString()
                                    : QStringLiteral("≈ %1").arg(toFixed(value, Points::kDigits));
}

} // namespace simsa
