#include "app/plan/plan_check.h"

#include <QSet>

#include <algorithm>

namespace simsa {
namespace {

class Check
{
public:
    explicit Check(const std::vector<Error> &already)
    {
        for (const Error &error : already)
            m_unreadable.insert(error.place);
    }

    void fault(ErrorCode code, const QString &place, QString found = {}, QString expected = {})
    {
        // A list with an unreadable number has no sum; one sentence about it is enough. A word
        // that is wrong in it changes no sum.
        const bool isKnown =
            std::any_of(m_unreadable.begin(), m_unreadable.end(), [&](const QString &known) {
                return known == place || known == place + QStringLiteral(".id") ||
                       (known.startsWith(place) && isNumberOrPart(known));
            });
        if (!isKnown)
            faults.push_back({code, {}, place, std::move(found), std::move(expected)});
    }

    bool isReadable(const QString &place) const { return !m_unreadable.contains(place); }

    void unique(QSet<QString> &seen, const QString &id, const QString &place)
    {
        if (id.isEmpty())
            return;
        if (seen.contains(id))
            fault(ErrorCode::DuplicateId, place, id);
        seen.insert(id);
    }

    // Tables of marks and values have columns of these names beside one for each id.
    void notAColumn(const QString &id, const QString &place)
    {
        for (const char *taken : {"team", "evaluator", "opinion"})
            if (id == QLatin1String(taken))
                fault(ErrorCode::ReservedId, place, id);
    }

    void positive(Points points, const QString &place)
    {
        if (points <= Points())
            fault(ErrorCode::OutOfRange, place, points.toString(), QStringLiteral("> 0"));
    }

    std::vector<Error> faults;

private:
    // The value of a scale, an item or a criterion, or the whole of it.
    static bool isNumberOrPart(const QString &place)
    {
        return place.endsWith(u']') || place.endsWith(QLatin1String(".points")) ||
               place.endsWith(QLatin1String(".least")) || place.endsWith(QLatin1String(".most")) ||
               place.endsWith(QLatin1String(".step")) || place.endsWith(QLatin1String(".at"));
    }

    QSet<QString> m_unreadable;
};

QString indexed(const QString &list, size_t index)
{
    return QStringLiteral("%1[%2]").arg(list).arg(index);
}

// Whether the axis's own values can be compared with those of its parts.
bool hasPoints(const Check &check, const QString &axisPlace)
{
    return check.isReadable(axisPlace + QStringLiteral(".points"));
}

bool isDirect(const Check &check, const Axis &axis, const QString &axisPlace, const QString &part)
{
    return axis.conversion == Conversion::Direct &&
           check.isReadable(axisPlace + QStringLiteral(".conversion")) &&
           check.isReadable(part + QStringLiteral(".points"));
}

void checkScale(Check &check, const Scale &scale, const QString &place)
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
}

void checkJudged(Check &check, const Plan &plan, const Axis &axis, const JudgedBy &judged,
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
        if (isDirect(check, axis, axisPlace, at) && criterion.scale.most != criterion.points)
            check.fault(ErrorCode::DirectNeedsPointsAsMost, at + QStringLiteral(".scale.most"),
                        criterion.scale.most.toString(), criterion.points.toString());
        sum += criterion.points;
    }
    if (hasPoints(check, axisPlace) && !judged.criteria.empty() && sum != axis.points)
        check.fault(ErrorCode::SumDiffers, list, sum.toString(), axis.points.toString());
    if (axis.rounding.at == Rounding::At::Leaf && judged.combine.of == Combine::Of::Total &&
        check.isReadable(axisPlace + QStringLiteral(".rounding.at")))
        check.fault(ErrorCode::RoundingLevelUnreachable, place + QStringLiteral(".combine.of"));
}

void checkMeasured(Check &check, const Axis &axis, const MeasuredBy &measured,
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
        if (isDirect(check, axis, axisPlace, at) && item.most != item.points)
            check.fault(ErrorCode::DirectNeedsPointsAsMost, at + QStringLiteral(".most"),
                        item.most.toString(), item.points.toString());
        sum += item.points;
    }
    if (hasPoints(check, axisPlace) && !measured.items.empty() && sum != axis.points)
        check.fault(ErrorCode::SumDiffers, list, sum.toString(), axis.points.toString());
}

} // namespace

std::vector<Error> checkPlan(const Plan &plan, const std::vector<Error> &already)
{
    Check check(already);
    QSet<QString> groupIds;
    for (size_t i = 0; i < plan.groups.size(); ++i) {
        const QString at = indexed(QStringLiteral("groups"), i);
        const Group &group = plan.groups[i];
        check.unique(groupIds, group.id.value, at + QStringLiteral(".id"));
        const bool judges = std::any_of(plan.axes.begin(), plan.axes.end(), [&](const Axis &axis) {
            return axis.judged() && axis.judged()->group == group.id;
        });
        if (!judges)
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
    }
    return check.faults;
}

} // namespace simsa
