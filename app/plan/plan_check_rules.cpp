#include "app/plan/plan_check_rules.h"

namespace simsa {
namespace {

const Points kHundred = Points::whole(100);

void percent(PlanCheck &check, Points value, const QString &place)
{
    if (value < Points() || value > kHundred)
        check.fault(ErrorCode::OutOfRange, place, value.toString(), QStringLiteral("0–100"));
}

void positivePercent(PlanCheck &check, Points value, const QString &place)
{
    if (value <= Points() || value > kHundred)
        check.fault(ErrorCode::OutOfRange, place, value.toString(), QStringLiteral("> 0, ≤ 100"));
}

// Whether row i of a table can be compared with the one before it.
bool followsReadable(const PlanCheck &check, const QString &list, size_t i, const char *key)
{
    return i > 0 && check.isReadable(indexed(list, i - 1) + QLatin1String(key));
}

void checkGrades(PlanCheck &check, const std::vector<Grade> &grades, const QString &list)
{
    if (grades.empty())
        check.fault(ErrorCode::TableEmpty, list);
    for (size_t i = 0; i < grades.size(); ++i) {
        percent(check, grades[i].percent, indexed(list, i) + QStringLiteral(".percent"));
        if (followsReadable(check, list, i, ".percent") &&
            grades[i].percent < grades[i - 1].percent)
            check.fault(ErrorCode::TableNotAscending, indexed(list, i) + QStringLiteral(".percent"),
                        grades[i].percent.toString());
    }
}

// From the worst grade to the best the limits rise, or fall where lower is better.
void checkGradeLimits(PlanCheck &check, const Conversion &conversion, const QString &list)
{
    for (size_t i = 1; i < conversion.grades.size(); ++i) {
        const Points before = conversion.grades[i - 1].from;
        const Points from = conversion.grades[i].from;
        if (!followsReadable(check, list, i, ".from"))
            continue;
        if (conversion.lowerIsBetter ? from >= before : from <= before)
            check.fault(ErrorCode::TableNotAscending, indexed(list, i) + QStringLiteral(".from"),
                        from.toString());
    }
}

void checkVote(PlanCheck &check, const Plan &plan, const Vote &vote, const QString &place,
               std::map<QString, QSet<QString>> &questions)
{
    if (vote.rule == Vote::Rule::Committee)
        return;
    if (!plan.group(vote.group))
        check.fault(ErrorCode::UnknownGroup, place + QStringLiteral(".group"), vote.group.value);
    check.unique(questions[vote.group.value], vote.id.value, place + QStringLiteral(".id"));
    check.notAColumn(vote.id.value, place + QStringLiteral(".id"));
}

void checkGates(PlanCheck &check, const Plan &plan, std::map<QString, QSet<QString>> &questions)
{
    QSet<QString> gates;
    for (size_t i = 0; i < plan.gates.size(); ++i) {
        const Gate &gate = plan.gates[i];
        const QString at = indexed(QStringLiteral("gates"), i);
        check.unique(gates, gate.id.value, at + QStringLiteral(".id"));
        QSet<QString> viewpoints;
        for (size_t v = 0; v < gate.viewpoints.size(); ++v)
            check.unique(viewpoints, gate.viewpoints[v].id.value,
                         indexed(at + QStringLiteral(".viewpoints"), v) + QStringLiteral(".id"));
        checkVote(check, plan, gate.vote, at + QStringLiteral(".vote"), questions);
    }
    if (plan.recognition)
        checkVote(check, plan, *plan.recognition, QStringLiteral("recognition"), questions);
    if (plan.verdict)
        checkVote(check, plan, *plan.verdict, QStringLiteral("verdict"), questions);
}

// What a criterion or item of the axis is worth.
std::optional<Points> pointsOfPart(const Axis &axis, const QString &id)
{
    std::optional<Points> points;
    const auto look = [&](const auto &parts) {
        for (const auto &part : parts)
            if (part.id.value == id)
                points = part.points;
    };
    if (const JudgedBy *judged = axis.judged())
        look(judged->criteria);
    if (const MeasuredBy *measured = axis.measured())
        look(measured->items);
    return points;
}

// The points that a minimum is a part of; nothing where the plan has no such thing, or where it
// could not be read and has been told already.
std::optional<Points> worth(PlanCheck &check, const Plan &plan, const Minimum &minimum,
                            const QString &at)
{
    if (minimum.of == Minimum::Of::Total) {
        const bool isKnown = std::none_of(plan.axes.begin(), plan.axes.end(),
                                          [](const Axis &axis) { return axis.points <= Points(); });
        return isKnown ? std::optional(plan.points()) : std::nullopt;
    }
    const Axis *axis = plan.axis(minimum.axis);
    if (!axis) {
        check.fault(ErrorCode::UnknownAxis, at + QStringLiteral(".axis"), minimum.axis.value);
        return std::nullopt;
    }
    if (minimum.of == Minimum::Of::Axis)
        return axis->points;
    const std::optional<Points> points = pointsOfPart(*axis, minimum.part.value);
    if (!points)
        check.fault(ErrorCode::UnknownPart, at + QStringLiteral(".part"), minimum.part.value);
    return points;
}

void checkMinimums(PlanCheck &check, const Plan &plan)
{
    for (size_t i = 0; i < plan.minimums.size(); ++i) {
        const Minimum &minimum = plan.minimums[i];
        const QString at = indexed(QStringLiteral("minimums"), i);
        const QString least = at + QStringLiteral(".least");
        const std::optional<Points> most = worth(check, plan, minimum, at);
        if (minimum.isPercent)
            positivePercent(check, minimum.least, least);
        else if (minimum.least <= Points() || (most > Points() && minimum.least > most))
            check.fault(ErrorCode::OutOfRange, least, minimum.least.toString(),
                        most > Points() ? QStringLiteral("> 0, ≤ %1").arg(most->toString())
                                        : QStringLiteral("> 0"));
    }
}

void checkTies(PlanCheck &check, const Plan &plan)
{
    for (size_t i = 0; i < plan.ties.size(); ++i) {
        const TieStep &step = plan.ties[i];
        const QString at = indexed(QStringLiteral("ties"), i) + QStringLiteral(".axis");
        const Axis *axis = plan.axis(step.axis);
        if (!step.axis.value.isEmpty() && !axis)
            check.fault(ErrorCode::UnknownAxis, at, step.axis.value);
        const bool needsAxis = step.by == TieStep::By::Axis || step.by == TieStep::By::HeadToHead;
        if ((needsAxis && step.axis.value.isEmpty()) ||
            (step.by == TieStep::By::HeadToHead && axis && !axis->judged()))
            check.fault(ErrorCode::TieNeedsAxis, at, step.axis.value);
    }
}

void checkAdjustments(PlanCheck &check, const Plan &plan)
{
    QSet<QString> ids;
    const auto limits = [&](Points least, Points most, const QString &at) {
        if (least > Points())
            check.fault(ErrorCode::OutOfRange, at + QStringLiteral(".least"), least.toString(),
                        QStringLiteral("≤ 0"));
        if (most < Points())
            check.fault(ErrorCode::OutOfRange, at + QStringLiteral(".most"), most.toString(),
                        QStringLiteral("≥ 0"));
    };
    for (size_t i = 0; i < plan.adjustments.size(); ++i) {
        const QString at = indexed(QStringLiteral("adjustments"), i);
        check.unique(ids, plan.adjustments[i].id.value, at + QStringLiteral(".id"));
        limits(plan.adjustments[i].least, plan.adjustments[i].most, at);
    }
    if (plan.adjustmentCap)
        limits(plan.adjustmentCap->least, plan.adjustmentCap->most,
               QStringLiteral("adjustmentCap"));
}

// Only one item can have the team's total of the round before as its value.
void checkCarried(PlanCheck &check, const Plan &plan)
{
    bool isTaken = false;
    for (size_t a = 0; a < plan.axes.size(); ++a) {
        const MeasuredBy *measured = plan.axes[a].measured();
        for (size_t i = 0; measured && i < measured->items.size(); ++i) {
            if (!measured->items[i].isCarried)
                continue;
            if (isTaken)
                check.fault(ErrorCode::CarriedTwice, indexed(indexed(QStringLiteral("axes"), a) +
                                                                 QStringLiteral(".measured.items"),
                                                             i) +
                                                         QStringLiteral(".carried"));
            isTaken = true;
        }
    }
}

} // namespace

void checkConversion(PlanCheck &check, const Conversion &conversion, Points points,
                     const QString &place)
{
    switch (conversion.rule) {
    case Conversion::Direct:
    case Conversion::Linear:
    case Conversion::RatioToBest: break;
    case Conversion::RatioToTarget:
        if (conversion.target)
            check.positive(*conversion.target, place + QStringLiteral(".target"));
        positivePercent(check, conversion.cap, place + QStringLiteral(".cap"));
        break;
    case Conversion::MinMax:
        if (conversion.floor < Points() || (points > Points() && conversion.floor >= points))
            check.fault(ErrorCode::OutOfRange, place + QStringLiteral(".floor"),
                        conversion.floor.toString(),
                        QStringLiteral("0 ≤, < %1").arg(points.toString()));
        break;
    case Conversion::RankTable: {
        const QString list = place + QStringLiteral(".ranks");
        if (conversion.ranks.empty())
            check.fault(ErrorCode::TableEmpty, list);
        for (size_t i = 0; i < conversion.ranks.size(); ++i) {
            percent(check, conversion.ranks[i], indexed(list, i));
            if (followsReadable(check, list, i, "") &&
                conversion.ranks[i] > conversion.ranks[i - 1])
                check.fault(ErrorCode::TableNotAscending, indexed(list, i),
                            conversion.ranks[i].toString());
        }
        break;
    }
    case Conversion::GradeTable:
        checkGrades(check, conversion.grades, place + QStringLiteral(".grades"));
        checkGradeLimits(check, conversion, place + QStringLiteral(".grades"));
        break;
    }
}

void checkRules(PlanCheck &check, const Plan &plan, std::map<QString, QSet<QString>> &questions)
{
    checkCarried(check, plan);
    checkAdjustments(check, plan);
    checkMinimums(check, plan);
    checkTies(check, plan);
    checkGates(check, plan, questions);
    QSet<QString> milestones;
    for (size_t i = 0; i < plan.schedule.size(); ++i)
        check.unique(milestones, plan.schedule[i].id.value,
                     indexed(QStringLiteral("schedule"), i) + QStringLiteral(".id"));
    if (!plan.targets)
        return;
    check.positive(plan.targets->percent, QStringLiteral("targets.percent"));
    QSet<QString> benchmarks;
    for (size_t i = 0; i < plan.targets->benchmarks.size(); ++i)
        check.unique(benchmarks, plan.targets->benchmarks[i].id.value,
                     indexed(QStringLiteral("targets.benchmarks"), i) + QStringLiteral(".id"));
}

} // namespace simsa
