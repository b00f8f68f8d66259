// A trace adds up: from the marks and values at its leaves to the figure at its top.
#include "app/outcome/trace.h"
#include "tests/app/outcome/given.h"
#include "tests/app/outcome/stage1.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = TraceNode::Kind;
using What = TraceNode::What;

// Adds up again with nothing but the inputs; conversions are compared in second_opinion_test.cpp.
Rational addedUp(const TraceNode &node)
{
    if (node.kind == Kind::Rounded)
        return toRational(rounded(node.inputs[0].value, node.digits, node.mode));
    if (node.kind == Kind::Sum) {
        Rational sum = 0;
        for (const TraceNode &input : node.inputs)
            sum += input.value;
        return sum;
    }
    if (node.kind == Kind::Combined && node.combine.rule != Combine::Rule::Winsorised &&
        node.combine.rule != Combine::Rule::Median) {
        Rational sum = 0;
        size_t counted = 0;
        for (const TraceNode &input : node.inputs)
            if (!input.isLeftOut) {
                sum += input.value;
                ++counted;
            }
        return sum / Rational(counted);
    }
    return node.value;
}

void checkAll(const TraceNode &node)
{
    CHECK(addedUp(node) == node.value);
    for (const TraceNode &input : node.inputs)
        checkAll(input);
}

void collect(const TraceNode &node, What what, std::vector<const TraceNode *> &found)
{
    if (node.what == what && node.kind == Kind::Given)
        found.push_back(&node);
    for (const TraceNode &input : node.inputs)
        collect(input, what, found);
}

TraceNode traceOf(const Plan &plan, const Evidence &evidence, const char *team)
{
    const Outcome outcome = evaluate(plan, evidence);
    const auto node = must(traceTotal(plan, evidence, outcome, TeamId{QString::fromLatin1(team)}));
    REQUIRE(node);
    return *node;
}

} // namespace

TEST_CASE("Scenario 44: a published total leads down to every mark in a signed sheet")
{
    const Plan plan = stage1Plan();
    Evidence evidence = stage1(plan);
    for (auto &[group, marks] : evidence.groups)
        for (const EvaluatorId &evaluator : marks.evaluators)
            marks.sheets.push_back(u"hash of "_s + evaluator.value);
    const TraceNode total = traceOf(plan, evidence, "garam");
    CHECK(toFixed(total.value, 1) == u"90.2"_s);
    checkAll(total);
    std::vector<const TraceNode *> marks;
    collect(total, What::Mark, marks);
    CHECK(marks.size() == 10 * 3 + 49 * 5);
    for (const TraceNode *mark : marks)
        CHECK(mark->sheet == u"hash of "_s + mark->evaluator.value);
    std::vector<const TraceNode *> values;
    collect(total, What::Value, values);
    CHECK(values.size() == 3);
    // By ratio to best, the other teams' numbers stand beside the conversion.
    std::vector<const TraceNode *> others;
    collect(total, What::Other, others);
    CHECK(others.size() == 5);
}

TEST_CASE("The trace marks the sheets that trimming left out, and still adds up")
{
    Plan plan = stage1Plan();
    std::get<JudgedBy>(plan.axes[1].source).combine = {Combine::Rule::Trimmed, 2,
                                                       Combine::Of::Total};
    const TraceNode total = traceOf(plan, stage1(plan), "maru");
    checkAll(total);
    const TraceNode &expert = total.inputs[0].inputs[1].inputs[0];
    REQUIRE(expert.kind == Kind::Combined);
    CHECK(std::count_if(expert.inputs.begin(), expert.inputs.end(),
                        [](const TraceNode &sheet) { return sheet.isLeftOut; }) == 4);
}

TEST_CASE("The trace shows rounding at the leaf, adjustments and their cap")
{
    Plan plan = onePlan(Conversion::Direct, {Combine::Rule::Mean, 0, Combine::Of::Criterion},
                        {0, Rounding::At::Leaf});
    plan.adjustments = {{AdjustmentId{u"bonus"_s}, {}, Points(), Points::whole(5)}};
    plan.adjustmentCap = Cap{Points(), Points::whole(2)};
    Evidence evidence = oneEvidence({u"a"_s}, {{{"7"}}, {{"8"}}});
    evidence.facts.adjustments = {
        {TeamId{u"a"_s}, AdjustmentId{u"bonus"_s}, Points::whole(3), u"수상"_s}};
    const TraceNode total = traceOf(plan, evidence, "a");
    CHECK(total.value == 10);
    checkAll(total);
    const TraceNode &adjustment = total.inputs[0].inputs[1];
    CHECK(adjustment.kind == Kind::Capped);
    CHECK(adjustment.value == 2);
    CHECK(adjustment.inputs[0].value == 3);
}

TEST_CASE("A team without a total has no trace, and an unknown team is refused")
{
    const Plan plan = onePlan();
    const Evidence evidence = oneEvidence({u"a"_s, u"b"_s}, {{{"7"}, {""}}});
    const Outcome outcome = evaluate(plan, evidence);
    CHECK_FALSE(must(traceTotal(plan, evidence, outcome, TeamId{u"b"_s})));
    CHECK(codeOf(traceTotal(plan, evidence, outcome, TeamId{u"z"_s})) == ErrorCode::UnknownTeam);
}

TEST_CASE("A trace that gives another figure than the outcome is refused")
{
    const Plan plan = onePlan();
    const Evidence evidence = oneEvidence({u"a"_s}, {{{"7"}}});
    Outcome outcome = evaluate(plan, evidence);
    outcome.teams[0].axes[0].points = Rational(8);
    CHECK(codeOf(traceTotal(plan, evidence, outcome, TeamId{u"a"_s})) == ErrorCode::TraceDiffers);
}

TEST_CASE("A trace as data carries fractions that another program can add up")
{
    const Plan plan = onePlan(Conversion::Direct, {}, {6, Rounding::At::Total});
    const TraceNode total = traceOf(plan, oneEvidence({u"a"_s}, {{{"7"}}, {{"8"}}, {{"8"}}}), "a");
    const QJsonObject json = traceToJson(total);
    CHECK(json.value(u"kind"_s) == u"rounded"_s);
    const QJsonObject axis =
        json.value(u"inputs"_s).toArray()[0].toObject().value(u"inputs"_s).toArray()[0].toObject();
    CHECK(axis.value(u"value"_s) == u"23/3"_s);
    CHECK(axis.value(u"inputs"_s).toArray().size() == 3);
}
