// A second evaluator, written as plainly as the rules can be read and sharing nothing with the
// first but the plan and the evidence. Both must agree on hundreds of made-up evaluations.
#include "tests/app/outcome/given.h"

#include <algorithm>
#include <random>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

using Whole = boost::multiprecision::cpp_int;

// A fraction of our own, never shortened; the bottom is positive.
struct Fraction
{
    Whole top = 0;
    Whole bottom = 1;
};

Fraction operator+(const Fraction &a, const Fraction &b)
{
    return {a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom};
}

Fraction operator*(const Fraction &a, const Fraction &b)
{
    return {a.top * b.top, a.bottom * b.bottom};
}

Fraction operator/(const Fraction &a, const Fraction &b)
{
    return {a.top * b.bottom, a.bottom * b.top};
}

bool isLess(const Fraction &a, const Fraction &b)
{
    return a.top * b.bottom < b.top * a.bottom;
}

bool isEqual(const Fraction &a, const Fraction &b)
{
    return a.top * b.bottom == b.top * a.bottom;
}

Fraction of(Points points)
{
    return {points.units(), 1'000'000};
}

Fraction number(size_t value)
{
    return {Whole(value), 1};
}

// No figure here is below zero, so half up is: add a half, then cut.
Fraction rounded(const Fraction &value, int digits)
{
    Whole ten = 1;
    for (int i = 0; i < digits; ++i)
        ten *= 10;
    return {(2 * value.top * ten + value.bottom) / (2 * value.bottom), ten};
}

std::string printed(const Fraction &value, int digits)
{
    const Fraction r = rounded(value, digits);
    std::string text = Whole(r.top).str();
    while (static_cast<int>(text.size()) <= digits)
        text.insert(0, "0");
    if (digits > 0)
        text.insert(text.size() - static_cast<size_t>(digits), ".");
    return text;
}

std::optional<Fraction> combined(std::vector<Fraction> values, const Combine &combine)
{
    if (combine.rule == Combine::Rule::Trimmed)
        for (int k = 0; k < combine.trim; ++k) {
            if (values.size() < 2)
                return std::nullopt;
            values.erase(std::min_element(values.begin(), values.end(), isLess));
            values.erase(std::max_element(values.begin(), values.end(), isLess));
        }
    if (values.empty())
        return std::nullopt;
    Fraction sum;
    for (const Fraction &value : values)
        sum = sum + value;
    return sum / number(values.size());
}

std::optional<Fraction> judgedFor(const Axis &axis, const JudgedBy &judged,
                                  const GroupEvidence &group, size_t firstField, size_t team)
{
    std::vector<std::vector<Fraction>> byCriterion(judged.criteria.size());
    std::vector<Fraction> totals;
    for (size_t e = 0; e < group.evaluators.size(); ++e) {
        Fraction total;
        bool isWhole = true;
        std::vector<Fraction> row;
        for (size_t c = 0; c < judged.criteria.size(); ++c) {
            const std::optional<Points> mark = group.marks.mark(e, team, firstField + c);
            isWhole = isWhole && mark;
            if (!mark)
                continue;
            const Criterion &criterion = judged.criteria[c];
            row.push_back(of(criterion.points) * of(*mark) / of(criterion.scale.most));
            total = total + row.back();
        }
        if (!isWhole)
            continue;
        totals.push_back(total);
        for (size_t c = 0; c < row.size(); ++c)
            byCriterion[c].push_back(row[c]);
    }
    if (judged.combine.of == Combine::Of::Total)
        return combined(totals, judged.combine);
    Fraction sum;
    for (const std::vector<Fraction> &values : byCriterion) {
        const std::optional<Fraction> leaf = combined(values, judged.combine);
        if (!leaf)
            return std::nullopt;
        sum = sum + (axis.rounding.at == Rounding::At::Leaf ? rounded(*leaf, axis.rounding.digits)
                                                            : *leaf);
    }
    return sum;
}

std::optional<Fraction> measuredFor(const Axis &axis, const Evidence &evidence, const TeamId &team)
{
    Fraction sum;
    for (const Item &item : axis.measured()->items) {
        const auto value = evidence.measured.find({team, item.id});
        if (value == evidence.measured.end())
            return std::nullopt;
        const Fraction points = of(item.points) * of(value->second) / of(item.most);
        sum = sum + (axis.rounding.at == Rounding::At::Leaf ? rounded(points, axis.rounding.digits)
                                                            : points);
    }
    return sum;
}

struct Figures
{
    std::vector<std::optional<Fraction>> axes; // as they count
    std::vector<std::string> shown;
    std::optional<Fraction> total;
    int rank = 0;
};

std::vector<Figures> secondOpinion(const Plan &plan, const Evidence &evidence)
{
    std::vector<Figures> figures(evidence.teams.size());
    std::map<GroupId, size_t> nextField;
    for (const Axis &axis : plan.axes) {
        std::vector<std::optional<Fraction>> raw;
        for (size_t t = 0; t < evidence.teams.size(); ++t)
            raw.push_back(axis.judged() ? judgedFor(axis, *axis.judged(),
                                                    evidence.groups.at(axis.judged()->group),
                                                    nextField[axis.judged()->group], t)
                                        : measuredFor(axis, evidence, evidence.teams[t].id));
        if (axis.judged())
            nextField[axis.judged()->group] += axis.judged()->criteria.size();
        Fraction best;
        for (const std::optional<Fraction> &value : raw)
            if (value && isLess(best, *value))
                best = *value;
        for (size_t t = 0; t < raw.size(); ++t) {
            std::optional<Fraction> value = raw[t];
            if (value && axis.conversion == Conversion::RatioToBest && best.top != 0)
                value = of(axis.points) * *value / best;
            figures[t].shown.push_back(value ? printed(*value, axis.rounding.digits) : "");
            if (value && axis.rounding.at != Rounding::At::Total)
                value = rounded(*value, axis.rounding.digits);
            figures[t].axes.push_back(value);
        }
    }
    for (Figures &team : figures) {
        Fraction sum;
        bool isWhole = true;
        for (const std::optional<Fraction> &axis : team.axes) {
            isWhole = isWhole && axis;
            sum = sum + axis.value_or(Fraction());
        }
        if (isWhole)
            team.total = rounded(sum, plan.totalDigits);
    }
    for (Figures &team : figures)
        if (team.total)
            team.rank = 1 + static_cast<int>(std::count_if(
                                figures.begin(), figures.end(), [&](const Figures &other) {
                                    return other.total && isLess(*team.total, *other.total);
                                }));
    return figures;
}

// ---- made-up plans and evidence

class Dice
{
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    int upTo(int most) { return static_cast<int>(m_engine() % static_cast<unsigned>(most + 1)); }
    int between(int least, int most) { return least + upTo(most - least); }
    bool oneIn(int count) { return upTo(count - 1) == 0; }
    Points tenths(int least, int most) { return Points::fromUnits(between(least, most) * 100'000); }

private:
    std::mt19937 m_engine; // the same numbers everywhere
};

Axis madeUpAxis(Dice &dice, int index, std::vector<int> &criteriaOfGroup)
{
    Axis axis;
    axis.id = AxisId{QStringLiteral("x%1").arg(index)};
    axis.conversion = static_cast<Conversion>(dice.upTo(2));
    axis.rounding = {dice.upTo(3), static_cast<Rounding::At>(dice.upTo(2))};
    const int parts = dice.between(1, 4);
    const auto mostFor = [&](Points worth) {
        return axis.conversion == Conversion::Direct ? worth : dice.tenths(1, 200);
    };
    if (dice.oneIn(3)) {
        MeasuredBy measured;
        for (int i = 0; i < parts; ++i) {
            const Points worth = dice.tenths(1, 300);
            measured.items.push_back(
                {ItemId{QStringLiteral("i%1_%2").arg(index).arg(i)}, {}, worth, mostFor(worth)});
            axis.points += worth;
        }
        axis.source = measured;
        return axis;
    }
    const int group = dice.upTo(1);
    JudgedBy judged{GroupId{QStringLiteral("g%1").arg(group)}, {}, {}};
    for (int i = 0; i < parts; ++i) {
        const Points worth = dice.tenths(1, 300);
        const QByteArray id =
            "c" + QByteArray::number(criteriaOfGroup[static_cast<size_t>(group)]++);
        judged.criteria.push_back(criterionOf(id.constData(), worth, mostFor(worth)));
        axis.points += worth;
    }
    judged.combine.of = axis.rounding.at == Rounding::At::Leaf || dice.oneIn(2)
                            ? Combine::Of::Criterion
                            : Combine::Of::Total;
    if (dice.oneIn(2))
        judged.combine = {Combine::Rule::Trimmed, dice.between(1, 2), judged.combine.of};
    axis.source = judged;
    return axis;
}

Plan madeUpPlan(Dice &dice)
{
    Plan plan;
    plan.groups = {{GroupId{u"g0"_s}, {}, {}}, {GroupId{u"g1"_s}, {}, {}}};
    plan.totalDigits = dice.upTo(2);
    plan.meanAxisDigits = dice.upTo(3);
    plan.meanTotalDigits = dice.upTo(3);
    std::vector<int> criteriaOfGroup(2);
    const int axes = dice.between(1, 4);
    for (int i = 0; i < axes; ++i)
        plan.axes.push_back(madeUpAxis(dice, i, criteriaOfGroup));
    return plan;
}

// A mark somewhere on the scale, in tenths; often an end of it, so that equals are common.
Points madeUpMark(Dice &dice, Points most)
{
    const int tenths = static_cast<int>(most.units() / 100'000);
    return dice.oneIn(4) ? most : dice.oneIn(6) ? Points() : dice.tenths(0, tenths);
}

Evidence madeUpEvidence(Dice &dice, const Plan &plan)
{
    Evidence evidence;
    QStringList ids;
    const int teams = dice.between(1, 6);
    for (int t = 0; t < teams; ++t)
        ids.append(QStringLiteral("t%1").arg(t));
    evidence.teams = teamsNamed(ids);
    for (const Group &group : plan.groups) {
        const Form form = formOf(plan, group.id);
        GroupEvidence &given = evidence.groups[group.id];
        const int evaluators = dice.between(1, 8);
        for (int e = 0; e < evaluators; ++e)
            given.evaluators.push_back(EvaluatorId{QStringLiteral("E%1").arg(e)});
        given.marks = MarkTable(given.evaluators.size(), evidence.teams.size(), form.fields.size());
        for (size_t e = 0; e < given.evaluators.size(); ++e)
            for (size_t t = 0; t < evidence.teams.size(); ++t) {
                if (dice.oneIn(8)) // recused, or not handed in
                    continue;
                for (size_t f = 0; f < form.fields.size(); ++f)
                    given.marks.set(e, t, f, madeUpMark(dice, form.fields[f].criterion.scale.most));
            }
    }
    for (const Axis &axis : plan.axes)
        if (const MeasuredBy *measured = axis.measured())
            for (const Item &item : measured->items)
                for (const Team &team : evidence.teams)
                    if (!dice.oneIn(20))
                        evidence.measured[{team.id, item.id}] = madeUpMark(dice, item.most);
    return evidence;
}

bool agrees(const std::optional<Rational> &first, const std::optional<Fraction> &second)
{
    if (first.has_value() != second.has_value())
        return false;
    return !first || isEqual({boost::multiprecision::numerator(*first),
                              boost::multiprecision::denominator(*first)},
                             *second);
}

std::string meanOf(const std::vector<std::optional<Fraction>> &values, int digits)
{
    Fraction sum;
    size_t count = 0;
    for (const std::optional<Fraction> &value : values)
        if (value) {
            sum = sum + *value;
            ++count;
        }
    return count == 0 ? "" : printed(sum / number(count), digits);
}

} // namespace

TEST_CASE("A second evaluator, written on its own, comes to the same figures and ranks",
          "[outcome]")
{
    for (unsigned seed = 1; seed <= 400; ++seed) {
        INFO("seed " << seed);
        Dice dice(seed);
        const Plan plan = madeUpPlan(dice);
        const Evidence evidence = madeUpEvidence(dice, plan);
        const std::vector<Figures> expected = secondOpinion(plan, evidence);

        const Outcome outcome = evaluate(plan, evidence);

        REQUIRE(outcome.teams.size() == expected.size());
        std::vector<std::optional<Fraction>> totals;
        for (size_t t = 0; t < expected.size(); ++t) {
            const TeamOutcome &team = *outcome.team(evidence.teams[t].id);
            INFO("team " << t);
            for (size_t i = 0; i < plan.axes.size(); ++i) {
                INFO("axis " << i);
                CHECK(agrees(team.axes[i].points, expected[t].axes[i]));
                CHECK(team.axes[i].shown.toStdString() == expected[t].shown[i]);
            }
            CHECK(agrees(team.total, expected[t].total));
            CHECK(team.rank == expected[t].rank);
            CHECK(team.reasons.empty() == expected[t].total.has_value());
            totals.push_back(expected[t].total);
        }
        for (size_t i = 0; i < plan.axes.size(); ++i) {
            std::vector<std::optional<Fraction>> values;
            for (const Figures &team : expected)
                values.push_back(team.axes[i]);
            CHECK(outcome.axisMeans[i].shown.toStdString() == meanOf(values, plan.meanAxisDigits));
        }
        CHECK(outcome.totalMean.shown.toStdString() == meanOf(totals, plan.meanTotalDigits));
    }
}
