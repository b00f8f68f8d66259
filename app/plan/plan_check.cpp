#include "app/plan/plan_check.h"

#include "app/plan/plan_check_rules.h"

#include <algorithm>
#include <numeric>

namespace simsa {
namespace {

// Whether the axis's own values can be compared with those of its parts.
bool hasPoints(const PlanCheck &check, const QString &axisPlace)
{
    return check.isReadable(axisPlace + QStringLiteral(".points"));
}

// Whether the conversion of the axis, criterion or item at `place` promises that numbers are
// points.
bool isDirect(const PlanCheck &check, const Conversion &conversion, const QString &place)
{
    return conversion == Conversion::Direct &&
           check.isReadable(place + QStringLiteral(".conversion")) &&
           check.isReadable(place + QStringLiteral(".conversion.rule"));
}

// `most` is the greatest number that can be given for a part worth `points`, in the field `field`.
void checkDirect(PlanCheck &check, bool isPromised, Points points, Points most, const QString &part,
                 const char *field)
{
    if (isPromised && most != points && check.isReadable(part + QStringLiteral(".points")))
        check.fault(ErrorCode::DirectNeedsPointsAsMost, part + QLatin1String(field),
                    most.toString(), points.toString());
}

void checkScale(PlanCheck &check, const Scale &scale, const QString &place)
{
    if (scale.least >= scale.most || scale.most <= Points()) {
        check.fault(ErrorCode::EmptyScale, place, scale.least.toString(), scale.most.toString());
        return;
    }
    if (scale.least < Points())
        check.fault(ErrorCode::OutOfRange, place + QStringLiteral(".least"), scale.least.toString(),
                    QStringLiteral("≥ 0"));
    if (scale.step <= Points()) {
        check.fault(ErrorCode::StepNotPositive, place + QStringLiteral(".step"),
                    scale.step.toString());
        return;
    }
    if (!scale.onStep(scale.most))
        check.fault(ErrorCode::StepDoesNotDivide, place + QStringLiteral(".step"),
                    scale.step.toString(), (scale.most - scale.least).toString());
    for (size_t i = 0; i < scale.levels.size(); ++i) {
        const Points at = scale.levels[i].at;
        const QString levelPlace =
            indexed(place + QStringLiteral(".levels"), i) + QStringLiteral(".at");
        if (!scale.inRange(at) || !scale.onStep(at))
            check.fault(ErrorCode::LevelOffScale, levelPlace, at.toString());
        if (i > 0 && at <= scale.levels[i - 1].at)
            check.fault(ErrorCode::LevelTwice, levelPlace, at.toString());
    }
    for (size_t i = 0; i < scale.distributions.size(); ++i) {
        const Distribution &row = scale.distributions[i];
        const QString at = indexed(place + QStringLiteral(".distributions"), i);
        const QString counts = at + QStringLiteral(".counts");
        const QString teams = at + QStringLiteral(".teams");
        const int sum = std::accumulate(row.counts.begin(), row.counts.end(), 0);
        if (row.counts.size() != scale.levels.size())
            check.fault(ErrorCode::DistributionDiffers, counts, QString::number(row.counts.size()),
                        QString::number(scale.levels.size()));
        else if (sum != row.teams && check.isReadable(teams))
            check.fault(ErrorCode::DistributionDiffers, counts, QString::number(sum),
                        QString::number(row.teams));
        if (i > 0 && row.teams <= scale.distributions[i - 1].teams)
            check.fault(ErrorCode::TableNotAscending, teams, QString::number(row.teams));
    }
}

void checkJudged(PlanCheck &check, const Plan &plan, const Axis &axis, const JudgedBy &judged,
                 const QString &axisPlace, QSet<QString> &criteriaOfGroup)
{
    const QString place = axisPlace + QStringLiteral(".judged");
    if (!judged.group.value.isEmpty() && !plan.group(judged.group))
        check.fault(ErrorCode::UnknownGroup, place + QStringLiteral(".group"), judged.group.value);
    const QString list = place + QStringLiteral(".criteria");
    if (judged.criteria.empty())
        check.fault(ErrorCode::NoCriteria, list);
    Points sum;
    for (size_t i = 0; i < judged.criteria.size(); ++i) {
        const Criterion &criterion = judged.criteria[i];
        const QString at = indexed(list, i);
        check.unique(criteriaOfGroup, criterion.id.value, at + QStringLiteral(".id"));
        check.notAColumn(criterion.id.value, at + QStringLiteral(".id"));
        check.positive(criterion.points, at + QStringLiteral(".points"));
        checkScale(check, criterion.scale, at + QStringLiteral(".scale"));
        checkDirect(check,
                    isDirect(check, axis.conversion, axisPlace) ||
                        isDirect(check, criterion.conversion, at),
                    criterion.points, criterion.scale.most, at, ".scale.most");
        sum += criterion.points;
        const QString conversion = at + QStringLiteral(".conversion");
        checkConversion(check, criterion.conversion, criterion.points, conversion);
        if (criterion.conversion == Conversion::RatioToTarget && !criterion.conversion.target)
            check.fault(ErrorCode::OwnTargetNeedsItem, conversion);
        if (!criterion.conversion.isAffine() &&
            criterion.conversion.of == Conversion::Of::Combined &&
            judged.combine.of == Combine::Of::Total)
            check.fault(ErrorCode::ConversionNeedsCriterion, conversion);
    }
    if (axis.conversion.of == Conversion::Of::Sheet && judged.combine.of == Combine::Of::Criterion)
        check.fault(ErrorCode::ConversionNeedsTotal, axisPlace + QStringLiteral(".conversion"));
    if (hasPoints(check, axisPlace) && !judged.criteria.empty() && sum != axis.points)
        check.fault(ErrorCode::SumDiffers, list, sum.toString(), axis.points.toString());
    if (axis.rounding.at == Rounding::At::Leaf && judged.combine.of == Combine::Of::Total &&
        check.isReadable(axisPlace + QStringLiteral(".rounding.at")))
        check.fault(ErrorCode::RoundingLevelUnreachable, place + QStringLiteral(".combine.of"));
}

void checkMeasured(PlanCheck &check, const Axis &axis, const MeasuredBy &measured,
                   const QString &axisPlace, QSet<QString> &items)
{
    const QString list = axisPlace + QStringLiteral(".measured.items");
    if (measured.items.empty())
        check.fault(ErrorCode::NoItems, list);
    Points sum;
    for (size_t i = 0; i < measured.items.size(); ++i) {
        const Item &item = measured.items[i];
        const QString at = indexed(list, i);
        check.unique(items, item.id.value, at + QStringLiteral(".id"));
        check.notAColumn(item.id.value, at + QStringLiteral(".id"));
        check.positive(item.points, at + QStringLiteral(".points"));
        if (check.isReadable(at + QStringLiteral(".points"))) // they are the most if none is given
            check.positive(item.most, at + QStringLiteral(".most"));
        checkDirect(check,
                    isDirect(check, axis.conversion, axisPlace) ||
                        isDirect(check, item.conversion, at),
                    item.points, item.most, at, ".most");
        sum += item.points;
        const QString conversion = at + QStringLiteral(".conversion");
        checkConversion(check, item.conversion, item.points, conversion);
        if (item.conversion.of == Conversion::Of::Sheet)
            check.fault(ErrorCode::ConversionNeedsSheets, conversion);
    }
    if (axis.conversion.of == Conversion::Of::Sheet)
        check.fault(ErrorCode::ConversionNeedsSheets, axisPlace + QStringLiteral(".conversion"));
    if (hasPoints(check, axisPlace) && !measured.items.empty() && sum != axis.points)
        check.fault(ErrorCode::SumDiffers, list, sum.toString(), axis.points.toString());
}

} // namespace

std::vector<Error> checkPlan(const Plan &plan, const std::vector<Error> &already)
{
    PlanCheck check(already);
    QSet<QString> groupIds;
    for (size_t i = 0; i < plan.groups.size(); ++i) {
        const QString at = indexed(QStringLiteral("groups"), i);
        const Group &group = plan.groups[i];
        check.unique(groupIds, group.id.value, at + QStringLiteral(".id"));
        const bool judges = std::any_of(plan.axes.begin(), plan.axes.end(), [&](const Axis &axis) {
            return axis.judged() && axis.judged()->group == group.id;
        });
        const std::vector<const Vote *> ballots = plan.ballots();
        const bool votes = std::any_of(ballots.begin(), ballots.end(),
                                       [&](const Vote *vote) { return vote->group == group.id; });
        if (!judges && !votes)
            check.fault(ErrorCode::GroupJudgesNothing, at, group.id.value);
    }
    if (plan.axes.empty())
        check.fault(ErrorCode::NoAxes, QStringLiteral("axes"));

    QSet<QString> axisIds;
    QSet<QString> itemIds;                     // a benchmark file has one column an item
    std::map<QString, QSet<QString>> criteria; // a group's marks have one column a criterion
    for (size_t i = 0; i < plan.axes.size(); ++i) {
        const Axis &axis = plan.axes[i];
        const QString at = indexed(QStringLiteral("axes"), i);
        check.unique(axisIds, axis.id.value, at + QStringLiteral(".id"));
        check.positive(axis.points, at + QStringLiteral(".points"));
        if (const JudgedBy *judged = axis.judged())
            checkJudged(check, plan, axis, *judged, at, criteria[judged->group.value]);
        if (const MeasuredBy *measured = axis.measured())
            checkMeasured(check, axis, *measured, at, itemIds);
        checkConversion(check, axis.conversion, axis.points, at + QStringLiteral(".conversion"));
        if (axis.conversion == Conversion::RatioToTarget && !axis.conversion.target)
            check.fault(ErrorCode::OwnTargetNeedsItem, at + QStringLiteral(".conversion"));
    }
    checkRules(check, plan, criteria);
    return check.faults;
}

} // namespace simsa
