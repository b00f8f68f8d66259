// Every figure can be followed: what a trace says is added up again, node by node, by the second
// evaluator's arithmetic.
#include "app/outcome/trace.h"
#include "tests/app/outcome/given.h"
#include "tests/app/outcome/random_plans.h"
#include "tests/app/outcome/second_opinion_convert.h"
#include "tests/support/printing.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned kTraceRounds = 1500;

using Kind = TraceNode::Kind;
using What = TraceNode::What;

Fraction fraction(const Rational &value)
{
    return {Whole(numerator(value)), Whole(denominator(value))};
}

std::vector<Fraction> inputsOf(const TraceNode &node)
{
    std::vector<Fraction> values;
    for (const TraceNode &input : node.inputs)
        values.push_back(fraction(input.value));
    return values;
}

Fraction sumOf(const std::vector<Fraction> &values)
{
    Fraction sum;
    for (const Fraction &value : values)
        sum = sum + value;
    return sum;
}

Number convertedBy(const TraceNode &node)
{
    std::vector<Fraction> reference;
    Number target;
    for (size_t i = 1; i < node.inputs.size(); ++i) {
        const Fraction value = fraction(node.inputs[i].value);
        if (node.inputs[i].what == What::Target)
            target = value;
        else
            reference.push_back(value);
    }
    if (node.conversion.target)
        target = Fraction(*node.conversion.target);
    const Ends ends{node.worth.points, node.worth.least, node.worth.most};
    return converted(node.conversion, ends, fraction(node.inputs.front().value), reference, target);
}

// What the inputs come to.
Number computed(const TraceNode &node)
{
    const std::vector<Fraction> inputs = inputsOf(node);
    switch (node.kind) {
    case Kind::Given: return fraction(node.value);
    case Kind::Sum: return sumOf(inputs);
    case Kind::Combined: return combined(inputs, node.combine);
    case Kind::Converted: return convertedBy(node);
    case Kind::Capped: {
        const Fraction sum = sumOf(inputs);
        const Fraction least(node.cap.least);
        return sum < least ? least : atMost(sum, Fraction(node.cap.most));
    }
    case Kind::Rounded: return roundedTo(inputs.at(0), node.digits, node.mode);
    }
    return std::nullopt;
}

struct Walk
{
    int nodes = 0;
    std::string fault; // the first that does not add up
};

void follow(const TraceNode &node, const std::string &path, Walk &walk)
{
    ++walk.nodes;
    const std::string here = path + "/" + std::to_string(static_cast<int>(node.what)) + ":" +
                             std::to_string(static_cast<int>(node.kind));
    if (const Number value = computed(node);
        walk.fault.empty() && !(value && *value == fraction(node.value)))
        walk.fault = here;
    for (const TraceNode &input : node.inputs)
        follow(input, here, walk);
}

} // namespace

TEST_CASE("Every total can be followed down to what was given, and adds up again on the way",
          "[outcome]")
{
    int totals = 0;
    for (unsigned seed = 1; seed <= kTraceRounds; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        const Plan plan = randomPlan(dice);
        const Evidence evidence = randomEvidence(dice, plan);
        const Outcome outcome = evaluate(plan, evidence);
        for (const TeamOutcome &team : outcome.teams) {
            const std::optional<TraceNode> trace =
                must(traceTotal(plan, evidence, outcome, team.team.id));
            REQUIRE(trace.has_value() == team.total.has_value());
            if (!trace)
                continue;
            ++totals;
            CHECK(trace->value == *team.total);
            Walk walk;
            follow(*trace, {}, walk);
            CAPTURE(team.team.id.value.toStdString(), walk.fault);
            CHECK(walk.fault.empty());
        }
    }
    CHECK(totals > 500);
}

TEST_CASE("A team with fewer sheets than trimming leaves out does not disturb another's trace",
          "[outcome]")
{
    Plan plan = onePlan(Conversion::Direct, {Combine::Rule::Trimmed, 2, Combine::Of::Criterion});
    std::get<JudgedBy>(plan.axes[0].source).criteria[0].conversion = Conversion::RatioToBest;
    const Evidence evidence =
        oneEvidence({u"a"_s, u"b"_s},
                    {{{"5"}, {"9"}}, {{"6"}, {""}}, {{"7"}, {""}}, {{"8"}, {""}}, {{"9"}, {""}}});
    const Outcome outcome = evaluate(plan, evidence);
    const auto trace = must(traceTotal(plan, evidence, outcome, TeamId{u"a"_s}));
    REQUIRE(trace);
    CHECK(trace->value == 10); // b has no number that a could be compared with
}
