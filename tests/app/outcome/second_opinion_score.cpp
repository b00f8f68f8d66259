// The second evaluator's axes and totals.
#include "tests/app/outcome/second_opinion_convert.h"

#include <functional>

namespace simsa::test {
namespace {

Number commonTarget(const Conversion &conversion)
{
    return conversion.target ? Number(Fraction(*conversion.target)) : std::nullopt;
}

bool isRecused(const GroupEvidence &group, const EvaluatorId &evaluator, const TeamId &team)
{
    for (const Recusal &recusal : group.recused)
        if (recusal.evaluator == evaluator && recusal.team == team)
            return true;
    for (const SteppedBack &stepped : group.steppedBack)
        if (stepped.evaluator == evaluator && stepped.team == team)
            return true;
    return false;
}

// One axis for all teams.
class AxisWork
{
public:
    AxisWork(const Plan &plan, const Evidence &evidence, const Completion &completion,
             std::vector<TeamOpinion> &teams, size_t axis)
        : m_plan(plan), m_evidence(evidence), m_completion(completion), m_teams(teams),
          m_index(axis), m_axis(plan.axes[axis]), m_numbers(teams.size()), m_leaves(teams.size())
    {
    }

    void run()
    {
        if (m_axis.judged())
            judge();
        else
            measure();
        complete();
        finish();
        markOpen();
    }

private:
    AxisOpinion &of(size_t team) { return m_teams[team].axes[m_index]; }

    void fail(size_t team, ReasonCode code) { m_teams[team].reasons.push_back({code, m_axis.id}); }

    Fraction leaf(const Fraction &points) const
    {
        const Rounding &rounding = m_axis.rounding;
        return rounding.at == Rounding::At::Leaf ? roundedTo(points, rounding.digits, rounding.mode)
                                                 : points;
    }

    std::vector<Number> convertAll(const Conversion &conversion, const Ends &ends,
                                   const std::vector<Number> &numbers) const
    {
        return convertedAll(conversion, ends, numbers, m_evidence, m_teams,
                            std::vector<Number>(m_teams.size(), commonTarget(conversion)));
    }

    Ends axisEnds() const { return {m_axis.points, 0, m_axis.points}; }

    void measure();
    void judge();
    bool isHalfJudged(size_t team) const;
    bool hasQuorum() const;
    void countSheets();
    void convertSheets();
    void combineTotals();
    void combineCriteria();
    void complete();
    void finish();
    void markOpen();
    bool isWaitedFor(size_t team) const;

    const Plan &m_plan;
    const Evidence &m_evidence;
    const Completion &m_completion;
    std::vector<TeamOpinion> &m_teams;
    const size_t m_index;
    const Axis &m_axis;

    std::vector<std::vector<std::optional<Row>>> m_rows; // [team][evaluator]
    // [team][evaluator][criterion]: points that each sheet gives by itself
    std::vector<std::vector<std::vector<Number>>> m_points;
    std::vector<bool> m_counts; // whether the team has sheets enough
    std::vector<Number> m_numbers;
    std::vector<std::vector<Fraction>> m_leaves;
    bool m_isConverted = false;
};

void AxisWork::measure()
{
    const std::vector<Item> &items = m_axis.measured()->items;
    std::vector<std::optional<ReasonCode>> lacks(m_teams.size()); // what is missed first
    for (const Item &item : items) {
        std::vector<Number> values(m_teams.size());
        std::vector<Number> targets(m_teams.size(), commonTarget(item.conversion));
        for (size_t t = 0; t < m_teams.size(); ++t) {
            const auto key = std::make_pair(m_teams[t].team.id, item.id);
            const auto value = m_evidence.measured.find(key);
            if (value == m_evidence.measured.end())
                lacks[t] = lacks[t].value_or(ReasonCode::NoValue);
            else
                values[t] = Fraction(value->second);
            const auto own = m_evidence.facts.itemTargets.find(key);
            if (!item.conversion.target && own != m_evidence.facts.itemTargets.end())
                targets[t] = Fraction(own->second);
            if (item.conversion == Conversion::RatioToTarget && !targets[t])
                lacks[t] = lacks[t].value_or(ReasonCode::NoTarget);
        }
        const std::vector<Number> points = convertedAll(
            item.conversion, {item.points, 0, item.most}, values, m_evidence, m_teams, targets);
        for (size_t t = 0; t < m_teams.size(); ++t)
            if (points[t])
                m_leaves[t].push_back(leaf(*points[t]));
    }
    for (size_t t = 0; t < m_teams.size(); ++t) {
        if (lacks[t]) {
            fail(t, *lacks[t]);
        } else {
            m_numbers[t] = Fraction(0);
            for (const Fraction &points : m_leaves[t])
                m_numbers[t] = *m_numbers[t] + points;
        }
    }
}

bool AxisWork::hasQuorum() const
{
    const GroupId id = m_axis.judged()->group;
    const auto group = m_evidence.groups.find(id);
    int sheets = 0;
    for (size_t e = 0; group != m_evidence.groups.end() && e < group->second.evaluators.size();
         ++e) {
        bool hasMarks = false;
        for (size_t t = 0; t < m_teams.size(); ++t)
            for (size_t f = 0; f < group->second.marks.fields(); ++f)
                hasMarks = hasMarks || markOf(m_evidence, id, e, t, f);
        sheets += hasMarks ? 1 : 0;
    }
    return sheets >= m_plan.group(id)->attendance.quorum;
}

// Somebody's sheet judges others, but not this team, which has withdrawn.
bool AxisWork::isHalfJudged(size_t team) const
{
    const GroupId id = m_axis.judged()->group;
    const auto group = m_evidence.groups.find(id);
    const TeamId &withdrawn = m_teams[team].team.id;
    if (group == m_evidence.groups.end() || m_evidence.facts.withdrawn.count(withdrawn) == 0)
        return false;
    const MarkTable &marks = group->second.marks;
    for (size_t e = 0; e < group->second.evaluators.size(); ++e) {
        bool hasJudged = false;
        bool hasJudgedIt = isRecused(group->second, group->second.evaluators[e], withdrawn);
        for (size_t t = 0; t < m_teams.size(); ++t)
            for (size_t f = 0; f < marks.fields(); ++f)
                if (marks.mark(e, t, f)) {
                    hasJudged = true;
                    hasJudgedIt = hasJudgedIt || t == team;
                }
        if (hasJudged && !hasJudgedIt)
            return true;
    }
    return false;
}

void AxisWork::countSheets()
{
    const GroupId id = m_axis.judged()->group;
    const auto group = m_evidence.groups.find(id);
    const bool isQuorate = hasQuorum();
    for (size_t t = 0; t < m_teams.size(); ++t) {
        m_rows.push_back(rowsFor(m_plan, m_evidence, m_axis, t));
        AxisOpinion &axis = of(t);
        axis.panel = m_rows[t].size();
        for (size_t e = 0; e < axis.panel; ++e)
            axis.recused +=
                isRecused(group->second, group->second.evaluators[e], m_teams[t].team.id);
        axis.expected = axis.panel - axis.recused;
        for (const std::optional<Row> &row : m_rows[t])
            axis.counted += row ? 1 : 0;
        for (size_t e = 0; e < axis.panel; ++e)
            axis.excluded +=
                m_evidence.facts.excluded.count({group->second.evaluators[e], m_teams[t].team.id});
        const int counted = static_cast<int>(axis.counted);
        const bool isEnough = counted >= m_plan.group(id)->attendance.leastForTeam;
        if (counted == 0)
            fail(t, ReasonCode::NoMarks);
        else if (isHalfJudged(t))
            fail(t, ReasonCode::HalfJudged);
        else if (!isQuorate)
            fail(t, ReasonCode::BelowQuorum);
        else if (!isEnough)
            fail(t, ReasonCode::TooFewForTeam);
        m_counts.push_back(isQuorate && counted > 0 && isEnough && !isHalfJudged(t));
    }
}

// What each sheet gives a team for a criterion, as far as a sheet can say by itself.
void AxisWork::convertSheets()
{
    const std::vector<Criterion> &criteria = m_axis.judged()->criteria;
    const size_t evaluators = m_rows.empty() ? 0 : m_rows.front().size();
    m_points.assign(m_teams.size(), std::vector<std::vector<Number>>(
                                        evaluators, std::vector<Number>(criteria.size())));
    for (size_t e = 0; e < evaluators; ++e)
        for (size_t c = 0; c < criteria.size(); ++c) {
            const Conversion &conversion = criteria[c].conversion;
            if (conversion.of == Conversion::Of::Combined && !conversion.isPlain())
                continue;
            std::vector<Number> marks(m_teams.size());
            for (size_t t = 0; t < m_teams.size(); ++t)
                if (m_rows[t][e])
                    marks[t] = Fraction((*m_rows[t][e])[c]);
            const Scale &scale = criteria[c].scale;
            const std::vector<Number> points =
                convertAll(conversion, {criteria[c].points, scale.least, scale.most}, marks);
            for (size_t t = 0; t < m_teams.size(); ++t)
                m_points[t][e][c] = points[t];
        }
}

// Each sheet is added up first.
void AxisWork::combineTotals()
{
    const JudgedBy &judged = *m_axis.judged();
    const size_t evaluators = m_rows.empty() ? 0 : m_rows.front().size();
    std::vector<std::vector<Fraction>> values(m_teams.size());
    for (size_t e = 0; e < evaluators; ++e) {
        std::vector<Number> sums(m_teams.size());
        for (size_t t = 0; t < m_teams.size(); ++t)
            if (m_rows[t][e]) {
                sums[t] = Fraction(0);
                for (const Number &points : m_points[t][e])
                    sums[t] = *sums[t] + *points;
            }
        if (m_axis.conversion.of == Conversion::Of::Sheet)
            sums = convertAll(m_axis.conversion, axisEnds(), sums);
        for (size_t t = 0; t < m_teams.size(); ++t)
            if (sums[t])
                values[t].push_back(*sums[t]);
    }
    m_isConverted = m_axis.conversion.of == Conversion::Of::Sheet;
    for (size_t t = 0; t < m_teams.size(); ++t) {
        if (!m_counts[t])
            continue;
        m_numbers[t] = combined(values[t], judged.combine);
        if (!m_numbers[t])
            fail(t, ReasonCode::TooFewMarks);
        // Shown only: what the sheets that count give on the average.
        for (size_t c = 0; c < judged.criteria.size(); ++c) {
            std::vector<Fraction> points;
            for (size_t e = 0; e < evaluators; ++e)
                if (m_rows[t][e])
                    points.push_back(*m_points[t][e][c]);
            m_leaves[t].push_back(*combined(points, {}));
        }
    }
}

// Each criterion is combined first.
void AxisWork::combineCriteria()
{
    const JudgedBy &judged = *m_axis.judged();
    std::vector<bool> isTooFew(m_teams.size());
    for (size_t c = 0; c < judged.criteria.size(); ++c) {
        const Criterion &criterion = judged.criteria[c];
        const bool bySheet = criterion.conversion.of == Conversion::Of::Sheet;
        std::vector<Number> numbers(m_teams.size());
        for (size_t t = 0; t < m_teams.size(); ++t) {
            if (!m_counts[t])
                continue;
            std::vector<Fraction> values;
            for (size_t e = 0; e < m_rows[t].size(); ++e)
                if (m_rows[t][e])
                    values.push_back(bySheet ? *m_points[t][e][c] : Fraction((*m_rows[t][e])[c]));
            numbers[t] = combined(values, judged.combine);
            isTooFew[t] = !numbers[t];
        }
        if (!bySheet)
            numbers = convertAll(criterion.conversion,
                                 {criterion.points, criterion.scale.least, criterion.scale.most},
                                 numbers);
        for (size_t t = 0; t < m_teams.size(); ++t)
            if (numbers[t])
                m_leaves[t].push_back(leaf(*numbers[t]));
    }
    for (size_t t = 0; t < m_teams.size(); ++t) {
        if (!m_counts[t])
            continue;
        if (isTooFew[t]) {
            fail(t, ReasonCode::TooFewMarks);
            continue;
        }
        m_numbers[t] = Fraction(0);
        for (const Fraction &points : m_leaves[t])
            m_numbers[t] = *m_numbers[t] + points;
    }
}

void AxisWork::judge()
{
    countSheets();
    convertSheets();
    if (m_axis.judged()->combine.of == Combine::Of::Total)
        combineTotals();
    else
        combineCriteria();
}

// Each criterion has its share of a number that is made up.
void AxisWork::complete()
{
    for (size_t t = 0; t < m_teams.size(); ++t) {
        const auto number = m_completion.numbers.find({t, m_index});
        if (m_numbers[t] || number == m_completion.numbers.end())
            continue;
        m_numbers[t] = number->second;
        m_leaves[t].clear();
        for (const Criterion &criterion : m_axis.judged()->criteria)
            m_leaves[t].push_back(number->second * Fraction(criterion.points) /
                                  Fraction(m_axis.points));
        std::erase_if(m_teams[t].reasons,
                      [&](const Reason &reason) { return reason.axis == m_axis.id; });
    }
}

void AxisWork::finish()
{
    const std::vector<Number> exact =
        m_isConverted ? m_numbers : convertAll(m_axis.conversion, axisEnds(), m_numbers);
    const Rounding &rounding = m_axis.rounding;
    for (size_t t = 0; t < m_teams.size(); ++t) {
        AxisOpinion &axis = of(t);
        if (!exact[t])
            continue;
        axis.leaves = m_leaves[t];
        axis.combined = m_numbers[t];
        axis.exact = exact[t];
        axis.points = rounding.at == Rounding::At::Total
                          ? *exact[t]
                          : roundedTo(*exact[t], rounding.digits, rounding.mode);
        axis.shown = QString::fromStdString(printed(*exact[t], rounding.digits, rounding.mode));
    }
}

// Whether the others are kept waiting by what the team lacks.
bool AxisWork::isWaitedFor(size_t team) const
{
    const TeamId &id = m_teams[team].team.id;
    const Facts &facts = m_evidence.facts;
    return facts.withdrawn.count(id) + facts.disqualified.count(id) +
               facts.teamDecisions.count(id) ==
           0;
}

// Where numbers are measured by those of other teams, and not all of these are there, or it is not
// known whose they are, every number of the axis may still change.
void AxisWork::markOpen()
{
    const auto isReference = [&](const Conversion &conversion, size_t team) {
        for (const GateRuling &ruling : m_teams[team].gates)
            if (conversion.reference == Conversion::Reference::Eligible &&
                ruling.ruling == Ruling::NotMet)
                return false;
        return isWaitedFor(team);
    };
    const auto mayLeave = [&](const Conversion &conversion, size_t team) {
        if (conversion.reference != Conversion::Reference::Eligible)
            return false;
        const TeamId &id = m_teams[team].team.id;
        if (m_evidence.facts.withdrawn.count(id) + m_evidence.facts.disqualified.count(id) > 0)
            return false;
        bool isUndecided = false;
        for (const GateRuling &ruling : m_teams[team].gates) {
            if (ruling.ruling == Ruling::NotMet)
                return false;
            isUndecided = isUndecided || ruling.ruling == Ruling::Undecided;
        }
        return isUndecided;
    };
    const auto look = [&](const Conversion &conversion, const std::function<bool(size_t)> &lacks) {
        const bool looks = conversion.rule == Conversion::RatioToBest ||
                           conversion.rule == Conversion::MinMax ||
                           conversion.rule == Conversion::RankTable;
        const bool isInSheet = conversion.of == Conversion::Of::Sheet; // where nothing is missing
        for (size_t t = 0; looks && t < m_teams.size(); ++t)
            if (mayLeave(conversion, t) || (!isInSheet && isReference(conversion, t) && lacks(t)))
                return true;
        return false;
    };
    const auto lacksAxis = [&](size_t t) { return !of(t).points; };
    bool isOpen = look(m_axis.conversion, lacksAxis);
    if (m_axis.judged())
        for (const Criterion &criterion : m_axis.judged()->criteria)
            isOpen = isOpen || look(criterion.conversion, lacksAxis);
    else
        for (const Item &item : m_axis.measured()->items)
            isOpen = isOpen || look(item.conversion, [&](size_t t) {
                         return m_evidence.measured.count({m_teams[t].team.id, item.id}) == 0;
                     });
    for (size_t t = 0; t < m_teams.size(); ++t)
        of(t).isOpen = isOpen;
}

Fraction between(const Fraction &value, Points least, Points most)
{
    return value < Fraction(least) ? Fraction(least) : atMost(value, Fraction(most));
}

Fraction adjustmentOf(const Plan &plan, const Evidence &evidence, const TeamId &team)
{
    Fraction sum;
    for (const AdjustmentGiven &given : evidence.facts.adjustments)
        for (const Adjustment &adjustment : plan.adjustments)
            if (given.team == team && given.adjustment == adjustment.id)
                sum = sum + between(given.points, adjustment.least, adjustment.most);
    return plan.adjustmentCap ? between(sum, plan.adjustmentCap->least, plan.adjustmentCap->most)
                              : sum;
}

} // namespace

std::vector<std::optional<Row>> rowsFor(const Plan &plan, const Evidence &evidence,
                                        const Axis &axis, size_t team)
{
    const JudgedBy &judged = *axis.judged();
    const auto group = evidence.groups.find(judged.group);
    if (group == evidence.groups.end())
        return {};
    const size_t first = firstFieldOf(plan, axis);
    std::vector<std::optional<Row>> rows;
    for (size_t e = 0; e < group->second.evaluators.size(); ++e) {
        Row row;
        for (size_t c = 0; c < judged.criteria.size(); ++c)
            if (const auto mark = markOf(evidence, judged.group, e, team, first + c))
                row.push_back(*mark);
        const bool isWhole = row.size() == judged.criteria.size();
        rows.push_back(isWhole ? std::optional<Row>(row) : std::nullopt);
    }
    return rows;
}

void scoreAll(const Plan &plan, const Evidence &evidence, const Completion &completion,
              std::vector<TeamOpinion> &teams)
{
    for (TeamOpinion &team : teams)
        team.axes.resize(plan.axes.size());
    for (size_t i = 0; i < plan.axes.size(); ++i)
        AxisWork(plan, evidence, completion, teams, i).run();
    for (TeamOpinion &team : teams) {
        team.adjustment = adjustmentOf(plan, evidence, team.team.id);
        if (!team.reasons.empty())
            continue;
        Fraction sum = team.adjustment;
        for (const AxisOpinion &axis : team.axes)
            sum = sum + *axis.points;
        team.exact = sum;
        team.total = roundedTo(sum, plan.totalDigits, plan.totalMode);
        team.shownTotal = QString::fromStdString(printed(sum, plan.totalDigits, plan.totalMode));
    }
}

} // namespace simsa::test
