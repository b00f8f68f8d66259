#include "app/outcome/trace.h"

#include "app/outcome/combine.h"

#include <algorithm>
#include <numeric>

namespace simsa {
namespace {

using Kind = TraceNode::Kind;
using What = TraceNode::What;

TraceNode given(What what, const AxisId &axis, const QString &part, const Rational &value)
{
    TraceNode node;
    node.what = what;
    node.axis = axis;
    node.part = part;
    node.value = value;
    return node;
}

TraceNode sumOf(What what, const AxisId &axis, std::vector<TraceNode> inputs)
{
    TraceNode node = given(what, axis, {}, 0);
    node.kind = Kind::Sum;
    for (const TraceNode &input : inputs)
        node.value += input.value;
    node.inputs = std::move(inputs);
    return node;
}

TraceNode roundedNode(TraceNode input, int digits, RoundingMode mode)
{
    TraceNode node = given(input.what, input.axis, input.part, 0);
    node.kind = Kind::Rounded;
    node.digits = digits;
    node.mode = mode;
    node.value = toRational(rounded(input.value, digits, mode));
    node.inputs.push_back(std::move(input));
    return node;
}

// Marks the inputs that trimming leaves out; of equal ones, whichever stand first.
void markLeftOut(TraceNode &node)
{
    const size_t trim = static_cast<size_t>(node.combine.trim);
    if (node.combine.rule != Combine::Rule::Trimmed || !node.combine.trims(node.inputs.size()) ||
        node.inputs.size() <= 2 * trim)
        return;
    std::vector<size_t> order(node.inputs.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        return node.inputs[a].value < node.inputs[b].value;
    });
    for (size_t i = 0; i < trim; ++i) {
        node.inputs[order[i]].isLeftOut = true;
        node.inputs[order[order.size() - 1 - i]].isLeftOut = true;
    }
}

TraceNode combinedNode(What what, const AxisId &axis, const QString &part, const Combine &rule,
                       std::vector<TraceNode> inputs)
{
    TraceNode node = given(what, axis, part, 0);
    node.kind = Kind::Combined;
    node.combine = rule;
    std::vector<Rational> numbers;
    for (const TraceNode &input : inputs)
        numbers.push_back(input.value);
    node.value = combineNumbers(std::move(numbers), rule).value_or(Rational(0));
    node.inputs = std::move(inputs);
    markLeftOut(node);
    return node;
}

class Tracer
{
public:
    Tracer(const Plan &plan, const Evidence &evidence, const Outcome &outcome)
        : m_plan(plan), m_evidence(evidence), m_outcome(outcome)
    {
        for (const Team &team : evidence.teams) {
            const TeamOutcome &result = *outcome.team(team.id);
            const bool isGated =
                std::any_of(result.gates.begin(), result.gates.end(), [](const GateRuling &ruling) {
                    return ruling.ruling == Ruling::NotMet;
                });
            m_isOut.push_back(isGated || evidence.facts.withdrawn.contains(team.id) ||
                              evidence.facts.disqualified.contains(team.id));
        }
    }

    Result<TraceNode> total(size_t team) const
    {
        const TeamOutcome &expected = *m_outcome.team(m_evidence.teams[team].id);
        std::vector<TraceNode> parts;
        for (size_t a = 0; a < m_plan.axes.size(); ++a) {
            parts.push_back(axisNode(m_plan.axes[a], a, team));
            if (parts.back().value != *expected.axes[a].points)
                return failure(ErrorCode::TraceDiffers, m_plan.axes[a].id.value,
                               toFraction(parts.back().value),
                               toFraction(*expected.axes[a].points));
        }
        if (!m_plan.adjustments.empty())
            parts.push_back(adjustmentNode(m_evidence.teams[team].id));
        TraceNode node = roundedNode(sumOf(What::Total, {}, std::move(parts)), m_plan.totalDigits,
                                     m_plan.totalMode);
        if (node.value != *expected.total)
            return failure(ErrorCode::TraceDiffers, {}, toFraction(node.value),
                           toFraction(*expected.total));
        return node;
    }

private:
    TraceNode axisNode(const Axis &axis, size_t index, size_t team) const
    {
        TraceNode node = axis.judged() ? judgedNode(axis, team) : measuredNode(axis, team);
        if (axis.conversion.of == Conversion::Of::Combined && !axis.conversion.isPlain()) {
            Numbers numbers;
            for (const Team &other : m_evidence.teams)
                numbers.push_back(m_outcome.team(other.id)->axes[index].combined);
            node = converted(std::move(node), axis.conversion, {axis.points, Points(), axis.points},
                             numbers, {}, team);
        }
        if (axis.rounding.at == Rounding::At::Total)
            return node;
        return roundedNode(std::move(node), axis.rounding.digits, axis.rounding.mode);
    }

    // The number by the rule, with the numbers of the other teams that the rule looks at.
    TraceNode converted(TraceNode number, const Conversion &rule, const Worth &worth,
                        const Numbers &numbers, const Numbers &targets, size_t team) const
    {
        const std::vector<bool> isReference = referenceGroup(rule, m_evidence, m_isOut);
        TraceNode node = given(number.what, number.axis, number.part, 0);
        node.evaluator = number.evaluator;
        node.kind = Kind::Converted;
        node.conversion = rule;
        node.worth = worth;
        node.value =
            convert(rule, worth, numbers, isReference, targets)[team].value_or(Rational(0));
        node.inputs.push_back(std::move(number));
        for (size_t t = 0; rule.looksAtOthers() && t < numbers.size(); ++t) {
            if (!numbers[t] || !isReference[t])
                continue;
            TraceNode other = given(What::Other, node.axis, node.part, *numbers[t]);
            other.team = m_evidence.teams[t].id;
            node.inputs.push_back(std::move(other));
        }
        if (rule == Conversion::RatioToTarget && !rule.target && !targets.empty() && targets[team])
            node.inputs.push_back(given(What::Target, node.axis, node.part, *targets[team]));
        return node;
    }

    // ---- measured

    TraceNode measuredNode(const Axis &axis, size_t team) const
    {
        std::vector<TraceNode> items;
        for (const Item &item : axis.measured()->items) {
            Numbers values = columnOf(m_evidence.measured, item.id);
            const Numbers targets = columnOf(m_evidence.facts.itemTargets, item.id);
            TraceNode value = given(What::Value, axis.id, item.id.value, *values[team]);
            TraceNode node = converted(std::move(value), item.conversion,
                                       {item.points, Points(), item.most}, values, targets, team);
            node.what = What::Part;
            items.push_back(leafNode(axis, std::move(node)));
        }
        return sumOf(What::Axis, axis.id, std::move(items));
    }

    Numbers columnOf(const std::map<std::pair<TeamId, ItemId>, Points> &table,
                     const ItemId &item) const
    {
        Numbers column(m_evidence.teams.size());
        for (size_t t = 0; t < column.size(); ++t)
            if (const auto it = table.find({m_evidence.teams[t].id, item}); it != table.end())
                column[t] = toRational(it->second);
        return column;
    }

    static TraceNode leafNode(const Axis &axis, TraceNode node)
    {
        if (axis.rounding.at != Rounding::At::Leaf)
            return node;
        return roundedNode(std::move(node), axis.rounding.digits, axis.rounding.mode);
    }

    // ---- judged

    TraceNode judgedNode(const Axis &axis, size_t team) const
    {
        const JudgedBy &rules = *axis.judged();
        const Judged judged =
            judgedOf(m_plan, axis, m_evidence.groups.at(rules.group), m_evidence, m_isOut);
        return rules.combine.of == Combine::Of::Total ? totalsNode(judged, team)
                                                      : criteriaNode(judged, team);
    }

    // Each sheet's points for the team are added, then combined.
    TraceNode totalsNode(const Judged &judged, size_t team) const
    {
        std::vector<TraceNode> sheets;
        for (const size_t evaluator : judged.counting(team))
            sheets.push_back(sheetNode(judged, team, evaluator));
        return combinedNode(What::Axis, judged.axis.id, {}, judged.rules.combine,
                            std::move(sheets));
    }

    TraceNode sheetNode(const Judged &judged, size_t team, size_t evaluator) const
    {
        TraceNode sheet = sheetSum(judged, team, evaluator);
        const Conversion &conversion = judged.axis.conversion;
        if (conversion.of != Conversion::Of::Sheet)
            return sheet;
        Numbers own(m_evidence.teams.size());
        for (size_t t = 0; t < own.size(); ++t)
            if (isCounted(judged, t, evaluator))
                own[t] = sheetSum(judged, t, evaluator).value;
        return converted(std::move(sheet), conversion,
                         {judged.axis.points, Points(), judged.axis.points}, own, {}, team);
    }

    TraceNode sheetSum(const Judged &judged, size_t team, size_t evaluator) const
    {
        std::vector<TraceNode> marks;
        for (size_t c = 0; c < judged.rules.criteria.size(); ++c)
            marks.push_back(pointsNode(judged, team, evaluator, c));
        TraceNode sheet = sumOf(What::Sheet, judged.axis.id, std::move(marks));
        sheet.evaluator = judged.group.evaluators[evaluator];
        return sheet;
    }

    // Each criterion is combined over the sheets, then they are added.
    TraceNode criteriaNode(const Judged &judged, size_t team) const
    {
        std::vector<TraceNode> parts;
        for (size_t c = 0; c < judged.rules.criteria.size(); ++c)
            parts.push_back(leafNode(judged.axis, partNode(judged, team, c)));
        return sumOf(What::Axis, judged.axis.id, std::move(parts));
    }

    TraceNode partNode(const Judged &judged, size_t team, size_t c) const
    {
        const Criterion &criterion = judged.rules.criteria[c];
        const bool isAfterwards =
            !criterion.conversion.isAffine() && criterion.conversion.of == Conversion::Of::Combined;
        const auto combinedOf = [&](size_t t) {
            std::vector<TraceNode> sheets;
            for (const size_t evaluator : judged.counting(t))
                sheets.push_back(isAfterwards ? markNode(judged, t, evaluator, c)
                                              : pointsNode(judged, t, evaluator, c));
            return combinedNode(What::Part, judged.axis.id, criterion.id.value,
                                judged.rules.combine, std::move(sheets));
        };
        TraceNode node = combinedOf(team);
        if (!isAfterwards)
            return node;
        Numbers numbers(m_evidence.teams.size());
        for (size_t t = 0; t < numbers.size(); ++t) {
            const TraceNode other = combinedOf(t);
            std::vector<Rational> marks;
            for (const TraceNode &mark : other.inputs)
                marks.push_back(mark.value);
            if (judged.isEnough(t, marks.size()))
                numbers[t] = combineNumbers(std::move(marks), judged.rules.combine);
        }
        return converted(std::move(node), criterion.conversion, worthOf(criterion), numbers, {},
                         team);
    }

    static Worth worthOf(const Criterion &criterion)
    {
        return {criterion.points, criterion.scale.least, criterion.scale.most};
    }

    // The points of one mark, as each sheet's are counted.
    TraceNode pointsNode(const Judged &judged, size_t team, size_t evaluator, size_t c) const
    {
        const Criterion &criterion = judged.rules.criteria[c];
        Numbers own(m_evidence.teams.size());
        for (size_t t = 0; t < own.size(); ++t)
            if (t == team ||
                (criterion.conversion.looksAtOthers() && isCounted(judged, t, evaluator)))
                own[t] = markNode(judged, t, evaluator, c).value;
        TraceNode node = converted(markNode(judged, team, evaluator, c), criterion.conversion,
                                   worthOf(criterion), own, {}, team);
        node.what = What::Sheet;
        return node;
    }

    bool isCounted(const Judged &judged, size_t team, size_t evaluator) const
    {
        const std::vector<size_t> counting = judged.counting(team);
        return std::binary_search(counting.begin(), counting.end(), evaluator);
    }

    TraceNode markNode(const Judged &judged, size_t team, size_t evaluator, size_t c) const
    {
        const auto mark = judged.group.marks.mark(evaluator, team, judged.firstField + c);
        TraceNode node = given(What::Mark, judged.axis.id, judged.rules.criteria[c].id.value,
                               toRational(mark.value_or(Points())));
        node.evaluator = judged.group.evaluators[evaluator];
        if (evaluator < judged.group.sheets.size())
            node.sheet = judged.group.sheets[evaluator];
        return node;
    }

    TraceNode adjustmentNode(const TeamId &team) const
    {
        std::vector<TraceNode> entries;
        for (const AdjustmentGiven &entry : m_evidence.facts.adjustments)
            if (entry.team == team)
                if (const Adjustment *rule = m_plan.adjustment(entry.adjustment))
                    entries.push_back(
                        given(What::Adjustment, {}, entry.adjustment.value,
                              toRational(std::clamp(entry.points, rule->least, rule->most))));
        TraceNode node = sumOf(What::Adjustment, {}, std::move(entries));
        if (const std::optional<Cap> &cap = m_plan.adjustmentCap) {
            node.kind = Kind::Capped;
            node.cap = *cap;
            node.value = std::clamp(node.value, toRational(cap->least), toRational(cap->most));
        }
        return node;
    }

    const Plan &m_plan;
    const Evidence &m_evidence;
    const Outcome &m_outcome;
    std::vector<bool> m_isOut;
};

const char *nameOf(Kind kind)
{
    switch (kind) {
    case Kind::Given: return "given";
    case Kind::Sum: return "sum";
    case Kind::Combined: return "combined";
    case Kind::Converted: return "converted";
    case Kind::Capped: return "capped";
    case Kind::Rounded: return "rounded";
    }
    return "";
}

const char *nameOf(What what)
{
    switch (what) {
    case What::Total: return "total";
    case What::Adjustment: return "adjustment";
    case What::Axis: return "axis";
    case What::Part: return "part";
    case What::Sheet: return "sheet";
    case What::Mark: return "mark";
    case What::Value: return "value";
    case What::Target: return "target";
    case What::Other: return "other";
    }
    return "";
}

} // namespace

Result<std::optional<TraceNode>> traceTotal(const Plan &plan, const Evidence &evidence,
                                            const Outcome &outcome, const TeamId &team)
{
    const auto it = std::find_if(evidence.teams.begin(), evidence.teams.end(),
                                 [&](const Team &other) { return other.id == team; });
    if (it == evidence.teams.end())
        return failure(ErrorCode::UnknownTeam, {}, team.value);
    if (!outcome.team(team)->total)
        return std::optional<TraceNode>();
    Result<TraceNode> node =
        Tracer(plan, evidence, outcome).total(static_cast<size_t>(it - evidence.teams.begin()));
    if (!node)
        return failure(node.error());
    return std::optional<TraceNode>(std::move(*node));
}

QJsonObject traceToJson(const TraceNode &node)
{
    using namespace Qt::StringLiterals;
    QJsonObject json{{u"kind"_s, QString::fromLatin1(nameOf(node.kind))},
                     {u"what"_s, QString::fromLatin1(nameOf(node.what))},
                     {u"value"_s, toFraction(node.value)}};
    const auto add = [&](const QString &key, const QString &text) {
        if (!text.isEmpty())
            json[key] = text;
    };
    add(u"axis"_s, node.axis.value);
    add(u"part"_s, node.part);
    add(u"evaluator"_s, node.evaluator.value);
    add(u"team"_s, node.team.value);
    add(u"sheet"_s, node.sheet);
    if (node.isLeftOut)
        json[u"leftOut"_s] = true;
    if (node.kind == Kind::Rounded)
        json[u"digits"_s] = node.digits;
    QJsonArray inputs;
    for (const TraceNode &input : node.inputs)
        inputs.append(traceToJson(input));
    if (!inputs.isEmpty())
        json[u"inputs"_s] = inputs;
    return json;
}

} // namespace simsa
