#include "tests/app/outcome/random_plans.h"

#include <algorithm>

namespace simsa::test {
namespace {

QString name(const char *prefix, int number)
{
    return QString::fromLatin1(prefix) + QString::number(number);
}

// Whole numbers now and then, so that sums meet.
Points worth(Dice &dice)
{
    return dice.oneIn(2) ? Points::whole(dice.between(1, 10)) : dice.tenths(1, 300);
}

Points percent(Dice &dice)
{
    return Points::whole(dice.between(0, 20) * 5);
}

// What the number that is converted is worth, and how large it can be.
struct Range
{
    Points points;
    Points most;
};

int tenthsOf(Points points)
{
    return static_cast<int>(points.units() / 100'000);
}

void fillTables(Dice &dice, Conversion &conversion, const Range &range)
{
    const int entries = dice.between(1, 4);
    for (int i = 0; i < entries; ++i)
        conversion.ranks.push_back(percent(dice));
    std::sort(conversion.ranks.rbegin(), conversion.ranks.rend());
    std::vector<Points> limits;
    std::vector<Points> percents;
    for (int i = 0; i < entries; ++i) {
        limits.push_back(dice.tenths(0, tenthsOf(range.most)));
        percents.push_back(percent(dice));
    }
    std::sort(limits.begin(), limits.end());
    limits.erase(std::unique(limits.begin(), limits.end()), limits.end());
    std::sort(percents.begin(), percents.end());
    if (conversion.lowerIsBetter)
        std::reverse(limits.begin(), limits.end());
    for (size_t i = 0; i < limits.size(); ++i)
        conversion.grades.push_back({limits[i], percents[i], {}});
}

Conversion randomConversion(Dice &dice, Conversion::Rule rule, const Range &range)
{
    Conversion conversion = rule;
    conversion.lowerIsBetter = dice.oneIn(3);
    if (dice.oneIn(4))
        conversion.reference = Conversion::Reference::Eligible;
    conversion.rebases = dice.oneIn(3);
    if (dice.oneIn(3))
        conversion.undefined = Conversion::Undefined::Full;
    if (rule == Conversion::RatioToTarget) {
        conversion.target = dice.tenths(1, tenthsOf(range.most) + 20);
        conversion.cap = Points::whole(dice.oneIn(2) ? 100 : dice.between(50, 99));
    }
    if (rule == Conversion::MinMax)
        conversion.floor = dice.oneIn(2) ? Points() : dice.tenths(0, tenthsOf(range.points) - 1);
    if (rule == Conversion::RankTable || rule == Conversion::GradeTable)
        fillTables(dice, conversion, range);
    if (rule != Conversion::RankTable)
        conversion.ranks.clear();
    if (rule != Conversion::GradeTable)
        conversion.grades.clear();
    return conversion;
}

Conversion::Rule randomRule(Dice &dice)
{
    return dice.oneIn(3) ? Conversion::Linear : static_cast<Conversion::Rule>(dice.upTo(6));
}

Points mostFor(Dice &dice, Conversion::Rule axis, Conversion::Rule part, Points points)
{
    const bool isDirect = axis == Conversion::Direct || part == Conversion::Direct;
    return isDirect ? points : dice.oneIn(2) ? Points::whole(5) : dice.tenths(2, 200);
}

Rounding randomRounding(Dice &dice)
{
    const RoundingMode mode =
        dice.oneIn(2) ? RoundingMode::HalfUp : static_cast<RoundingMode>(dice.upTo(2));
    return {dice.upTo(3), static_cast<Rounding::At>(dice.upTo(2)), mode};
}

MeasuredBy randomItems(Dice &dice, int index, const Axis &axis)
{
    MeasuredBy measured;
    const int parts = dice.between(1, 3);
    for (int i = 0; i < parts; ++i) {
        const Conversion::Rule rule = randomRule(dice);
        Item item;
        item.id = ItemId{name("i", index * 10 + i)};
        item.points = worth(dice);
        item.most = mostFor(dice, axis.conversion.rule, rule, item.points);
        item.conversion = randomConversion(dice, rule, {item.points, item.most});
        if (dice.oneIn(2))
            item.conversion.target.reset(); // each team its own
        measured.items.push_back(item);
    }
    return measured;
}

Combine randomCombine(Dice &dice)
{
    Combine combine;
    combine.rule = dice.oneIn(3) ? Combine::Rule::Mean : static_cast<Combine::Rule>(dice.upTo(3));
    if (combine.rule == Combine::Rule::Trimmed || combine.rule == Combine::Rule::Winsorised) {
        combine.trim = dice.between(1, 2);
        combine.keepAllUpTo = dice.oneIn(2) ? 0 : dice.between(1, 6);
    }
    return combine;
}

Criterion randomCriterion(Dice &dice, const Axis &axis, const Combine &combine)
{
    const Conversion::Rule rule = randomRule(dice);
    Criterion criterion;
    criterion.points = worth(dice);
    const Points most = mostFor(dice, axis.conversion.rule, rule, criterion.points);
    const Points step = Points::fromUnits(100'000);
    criterion.scale = {dice.oneIn(3) ? step : Points(), most, step, {}, {}};
    if (criterion.scale.least >= most)
        criterion.scale.least = Points();
    criterion.conversion = randomConversion(dice, rule, {criterion.points, most});
    const bool mustBeOfSheet = combine.of == Combine::Of::Total && !criterion.conversion.isPlain();
    if (mustBeOfSheet || dice.oneIn(3))
        criterion.conversion.of = Conversion::Of::Sheet;
    return criterion;
}

Axis randomAxis(Dice &dice, int index, std::vector<int> &criteriaOfGroup)
{
    Axis axis;
    axis.id = AxisId{name("x", index)};
    axis.conversion.rule = randomRule(dice);
    axis.rounding = randomRounding(dice);
    if (dice.oneIn(3)) {
        axis.source = randomItems(dice, index, axis);
    } else {
        const int group = dice.upTo(1);
        JudgedBy judged{GroupId{name("g", group)}, {}, randomCombine(dice)};
        judged.combine.of = axis.rounding.at == Rounding::At::Leaf || dice.oneIn(2)
                                ? Combine::Of::Criterion
                                : Combine::Of::Total;
        const int parts = dice.between(1, 3);
        for (int i = 0; i < parts; ++i) {
            judged.criteria.push_back(randomCriterion(dice, axis, judged.combine));
            judged.criteria.back().id =
                CriterionId{name("c", criteriaOfGroup[static_cast<size_t>(group)]++)};
        }
        axis.source = judged;
    }
    if (const JudgedBy *judged = axis.judged())
        for (const Criterion &criterion : judged->criteria)
            axis.points += criterion.points;
    else
        for (const Item &item : axis.measured()->items)
            axis.points += item.points;
    axis.conversion = randomConversion(dice, axis.conversion.rule, {axis.points, axis.points});
    if (axis.judged() && axis.judged()->combine.of == Combine::Of::Total && dice.oneIn(2))
        axis.conversion.of = Conversion::Of::Sheet;
    return axis;
}

Vote randomVote(Dice &dice, const Plan &plan, const QString &id)
{
    Vote vote;
    vote.rule = static_cast<Vote::Rule>(dice.upTo(2));
    vote.id = CriterionId{id};
    if (vote.rule != Vote::Rule::Committee)
        vote.group = dice.of(plan.groups).id;
    return vote;
}

void addVotes(Dice &dice, Plan &plan)
{
    const int gates = dice.oneIn(2) ? 0 : dice.between(1, 2);
    for (int i = 0; i < gates; ++i) {
        Gate gate;
        gate.id = GateId{name("gate", i)};
        const int viewpoints = dice.upTo(2);
        for (int v = 0; v < viewpoints; ++v)
            gate.viewpoints.push_back({ViewpointId{name("v", v)}, {}, {}});
        gate.vote = randomVote(dice, plan, name("q", i));
        gate.majorityIsForNotMet = dice.oneIn(2);
        plan.gates.push_back(gate);
    }
    if (dice.oneIn(5))
        plan.recognition = randomVote(dice, plan, QStringLiteral("recognised"));
    if (dice.oneIn(5))
        plan.verdict = randomVote(dice, plan, QStringLiteral("verdict"));
    // Questions of different groups may have the same id.
    if (plan.verdict && !plan.gates.empty() && plan.gates[0].vote.group != plan.verdict->group)
        plan.verdict->id = plan.gates[0].vote.id;
}

void addMinimums(Dice &dice, Plan &plan)
{
    const int minimums = dice.oneIn(2) ? 0 : dice.between(1, 2);
    for (int i = 0; i < minimums; ++i) {
        Minimum minimum;
        minimum.of = static_cast<Minimum::Of>(dice.upTo(2));
        const Axis &axis = dice.of(plan.axes);
        Points most = plan.points();
        if (minimum.of != Minimum::Of::Total) {
            minimum.axis = axis.id;
            most = axis.points;
        }
        if (minimum.of == Minimum::Of::Criterion) {
            if (const JudgedBy *judged = axis.judged()) {
                const Criterion &part = dice.of(judged->criteria);
                minimum.part = part.id;
                most = part.points;
            } else {
                const Item &part = dice.of(axis.measured()->items);
                minimum.part = CriterionId{part.id.value};
                most = part.points;
            }
        }
        minimum.isPercent = dice.oneIn(2);
        minimum.least = minimum.isPercent ? Points::whole(dice.between(1, 14) * 5)
                                          : dice.tenths(1, std::max(1, tenthsOf(most) * 6 / 10));
        plan.minimums.push_back(minimum);
    }
}

void addTies(Dice &dice, Plan &plan)
{
    const int steps = dice.upTo(4);
    for (int i = 0; i < steps; ++i) {
        TieStep step;
        step.by = static_cast<TieStep::By>(dice.upTo(3));
        const Axis &axis = dice.of(plan.axes);
        if (step.by == TieStep::By::Axis || (step.by == TieStep::By::LargerPart && dice.oneIn(2)) ||
            (step.by == TieStep::By::HeadToHead && axis.judged()))
            step.axis = axis.id;
        if (step.by == TieStep::By::HeadToHead && !axis.judged())
            step.by = TieStep::By::Decision;
        plan.ties.push_back(step);
    }
}

void addAdjustments(Dice &dice, Plan &plan)
{
    const int adjustments = dice.oneIn(2) ? 0 : dice.between(1, 2);
    for (int i = 0; i < adjustments; ++i)
        plan.adjustments.push_back(
            {AdjustmentId{name("a", i)}, {}, dice.tenths(-50, 0), dice.tenths(0, 50)});
    if (adjustments > 0 && dice.oneIn(2))
        plan.adjustmentCap = Cap{dice.tenths(-40, 0), dice.tenths(0, 40)};
}

Selection randomSelection(Dice &dice)
{
    Selection selection;
    if (dice.oneIn(2))
        selection.seats = dice.upTo(5);
    else
        selection.quota = dice.upTo(4);
    selection.order = static_cast<Selection::Order>(dice.upTo(1));
    selection.gateFillsQuota = selection.quota && dice.oneIn(2);
    selection.backFills = dice.oneIn(2);
    return selection;
}

// A group that neither judges nor votes is a fault.
void dropIdleGroups(Plan &plan)
{
    std::erase_if(plan.groups, [&](const Group &group) {
        const std::vector<const Vote *> votes = plan.ballots();
        return std::none_of(plan.axes.begin(), plan.axes.end(),
                            [&](const Axis &axis) {
                                return axis.judged() && axis.judged()->group == group.id;
                            }) &&
               std::none_of(votes.begin(), votes.end(),
                            [&](const Vote *vote) { return vote->group == group.id; });
    });
}

} // namespace

Plan randomPlan(Dice &dice)
{
    Plan plan;
    for (int g = 0; g < 2; ++g) {
        Group group{GroupId{name("g", g)}, {}, {}, {}};
        group.attendance.quorum = dice.oneIn(6) ? dice.between(1, 4) : 0;
        group.attendance.leastForTeam = dice.oneIn(6) ? dice.between(1, 3) : 0;
        plan.groups.push_back(group);
    }
    plan.totalDigits = dice.upTo(2);
    plan.totalMode = dice.oneIn(2) ? RoundingMode::HalfUp : static_cast<RoundingMode>(dice.upTo(2));
    plan.comparesExact = dice.oneIn(3);
    plan.meanAxisDigits = dice.upTo(3);
    plan.meanTotalDigits = dice.upTo(3);
    std::vector<int> criteriaOfGroup(2);
    const int axes = dice.between(1, 4);
    for (int i = 0; i < axes; ++i)
        plan.axes.push_back(randomAxis(dice, i, criteriaOfGroup));
    addAdjustments(dice, plan);
    addMinimums(dice, plan);
    addTies(dice, plan);
    addVotes(dice, plan);
    if (!dice.oneIn(4))
        plan.selection = randomSelection(dice);
    dropIdleGroups(plan);
    return plan;
}

} // namespace simsa::test
