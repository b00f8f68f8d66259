#include "app/outcome/score.h"

#include "app/outcome/combine.h"

#include <algorithm>
#include <set>

namespace simsa {
namespace {

// Sheets of the group that count for some team.
size_t sheetsOf(const Judged &judged)
{
    const MarkTable &marks = judged.group.marks;
    const auto countsFor = [&](size_t e, size_t t) {
        const qint64 *row = marks.row(e, t);
        return std::any_of(row, row + marks.fields(),
                           [](qint64 mark) { return mark != MarkTable::kMissing; }) &&
               (judged.isExcluded.empty() || !judged.isExcluded[t][e]);
    };
    size_t sheets = 0;
    for (size_t e = 0; e < marks.evaluators(); ++e)
        for (size_t t = 0; t < marks.teams(); ++t)
            if (countsFor(e, t)) {
                ++sheets;
                break;
            }
    return sheets;
}

// Evaluators of the group who do not judge the team, whether that was known or they declared it.
size_t recusedFrom(const GroupEvidence &group, const TeamId &team)
{
    std::set<EvaluatorId> recused;
    for (const Recusal &recusal : group.recused)
        if (recusal.team == team)
            recused.insert(recusal.evaluator);
    for (const SteppedBack &declared : group.steppedBack)
        if (declared.team == team)
            recused.insert(declared.evaluator);
    return recused.size();
}

class Scorer
{
public:
    Scorer(const Plan &plan, const Evidence &evidence, const std::vector<Apart> &apart)
        : m_plan(plan), m_evidence(evidence), m_apart(apart), m_scores(evidence.teams.size())
    {
        for (const Apart &team : apart)
            m_isOut.push_back(team.isOut());
    }

    std::vector<Score> score()
    {
        for (const Axis &axis : m_plan.axes) {
            for (Score &score : m_scores)
                score.axes.emplace_back();
            if (const JudgedBy *judged = axis.judged())
                judge(axis, *judged);
            else
                measure(axis, *axis.measured());
            convertAxis(axis);
            if (hasOpenNumbers(axis))
                for (Score &score : m_scores)
                    score.axes.back().isOpen = true;
        }
        for (size_t t = 0; t < m_scores.size(); ++t)
            addUp(m_evidence.teams[t].id, m_scores[t]);
        return std::move(m_scores);
    }

private:
    AxisOutcome &current(size_t team) { return m_scores[team].axes.back(); }

    void judge(const Axis &axis, const JudgedBy &rules)
    {
        static const GroupEvidence kNobody;
        const auto found = m_evidence.groups.find(rules.group);
        const GroupEvidence &group = found == m_evidence.groups.end() ? kNobody : found->second;
        countPanel(group);
        if (group.marks.teams() != m_scores.size()) {
            giveReason(axis, ReasonCode::NoMarks);
            return;
        }
        const Judged judged = judgedOf(m_plan, axis, group, m_evidence, m_isOut);
        const std::vector<Combined> combined = combine(judged);
        const Attendance &attendance = m_plan.group(rules.group)->attendance;
        const bool hasQuorum =
            attendance.quorum == 0 || sheetsOf(judged) >= static_cast<size_t>(attendance.quorum);
        for (size_t t = 0; t < m_scores.size(); ++t) {
            AxisOutcome &outcome = current(t);
            outcome.counted = combined[t].counted;
            if (!judged.isExcluded.empty())
                outcome.excluded = static_cast<size_t>(
                    std::count(judged.isExcluded[t].begin(), judged.isExcluded[t].end(), true));
            outcome.leaves = combined[t].leaves;
            outcome.combined = combined[t].points;
            if (const std::optional<ReasonCode> reason =
                    whyMissing(combined[t], attendance, hasQuorum, judged.isHalfJudged[t])) {
                outcome.combined.reset();
                m_scores[t].reasons.push_back({*reason, axis.id});
            }
        }
    }

    void countPanel(const GroupEvidence &group)
    {
        for (size_t t = 0; t < m_scores.size(); ++t) {
            AxisOutcome &outcome = current(t);
            outcome.panel = group.evaluators.size();
            outcome.recused = recusedFrom(group, m_evidence.teams[t].id);
            outcome.expected = outcome.panel - outcome.recused;
        }
    }

    static std::optional<ReasonCode> whyMissing(const Combined &combined,
                                                const Attendance &attendance, bool hasQuorum,
                                                bool isHalfJudged)
    {
        if (combined.counted == 0)
            return ReasonCode::NoMarks;
        if (isHalfJudged)
            return ReasonCode::HalfJudged;
        if (!hasQuorum)
            return ReasonCode::BelowQuorum;
        if (combined.counted < static_cast<size_t>(attendance.leastForTeam))
            return ReasonCode::TooFewForTeam;
        if (!combined.points)
            return ReasonCode::TooFewMarks;
        return std::nullopt;
    }

    // Whether numbers of the axis are measured by something that is not known yet.
    bool hasOpenNumbers(const Axis &axis)
    {
        const auto hasNumber = [&](size_t t) { return current(t).points.has_value(); };
        if (isOpen(axis.conversion, hasNumber))
            return true;
        if (const JudgedBy *judged = axis.judged())
            return std::any_of(judged->criteria.begin(), judged->criteria.end(),
                               [&](const Criterion &criterion) {
                                   return isOpen(criterion.conversion, hasNumber);
                               });
        const auto &items = axis.measured()->items;
        return std::any_of(items.begin(), items.end(), [&](const Item &item) {
            return isOpen(item.conversion, [&](size_t t) {
                return m_evidence.measured.contains({m_evidence.teams[t].id, item.id});
            });
        });
    }

    // Within one sheet all numbers are known, but by whose they are measured may be undecided.
    template <typename HasNumber>
    bool isOpen(const Conversion &conversion, const HasNumber &hasNumber) const
    {
        if (!conversion.looksAtOthers())
            return false;
        const bool isInSheet = conversion.of == Conversion::Of::Sheet;
        const bool isOfEligible = conversion.reference == Conversion::Reference::Eligible;
        const std::vector<bool> isReference = referenceGroup(conversion, m_evidence, m_isOut);
        for (size_t t = 0; t < m_scores.size(); ++t)
            if ((!isInSheet && isReference[t] && m_apart[t].isAwaited() && !hasNumber(t)) ||
                (isOfEligible && m_apart[t].mayBeGated))
                return true;
        return false;
    }

    void measure(const Axis &axis, const MeasuredBy &measured)
    {
        std::vector<bool> isWhole(m_scores.size(), true);
        for (const Item &item : measured.items) {
            Numbers values(m_scores.size());
            Numbers targets(m_scores.size());
            for (size_t t = 0; t < m_scores.size(); ++t) {
                values[t] = find(m_evidence.measured, m_evidence.teams[t].id, item.id);
                targets[t] = find(m_evidence.facts.itemTargets, m_evidence.teams[t].id, item.id);
            }
            const Numbers points =
                convert(item.conversion, {item.points, Points(), item.most}, values,
                        referenceGroup(item.conversion, m_evidence, m_isOut), targets);
            for (size_t t = 0; t < m_scores.size(); ++t)
                if (!isWhole[t] || !takeItem(axis, m_scores[t], values[t], points[t]))
                    isWhole[t] = false;
        }
        for (size_t t = 0; t < m_scores.size(); ++t) {
            AxisOutcome &outcome = current(t);
            if (!isWhole[t])
                continue;
            outcome.combined = 0;
            for (const Rational &leaf : outcome.leaves)
                *outcome.combined += leaf;
        }
    }

    static bool takeItem(const Axis &axis, Score &score, const std::optional<Rational> &value,
                         const std::optional<Rational> &points)
    {
        if (!points) {
            score.axes.back().leaves.clear();
            score.reasons.push_back({value ? ReasonCode::NoTarget : ReasonCode::NoValue, axis.id});
            return false;
        }
        const bool rounds = axis.rounding.at == Rounding::At::Leaf;
        score.axes.back().leaves.push_back(
            rounds ? toRational(rounded(*points, axis.rounding.digits, axis.rounding.mode))
                   : *points);
        return true;
    }

    static std::optional<Rational> find(const std::map<std::pair<TeamId, ItemId>, Points> &table,
                                        const TeamId &team, const ItemId &item)
    {
        const auto it = table.find({team, item});
        if (it == table.end())
            return std::nullopt;
        return toRational(it->second);
    }

    void convertAxis(const Axis &axis)
    {
        Numbers numbers(m_scores.size());
        for (size_t t = 0; t < m_scores.size(); ++t)
            numbers[t] = current(t).combined;
        // Where each sheet was converted, what is combined are the points already.
        if (axis.conversion.of == Conversion::Of::Combined)
            numbers = convert(axis.conversion, {axis.points, Points(), axis.points}, numbers,
                              referenceGroup(axis.conversion, m_evidence, m_isOut), {});
        for (size_t t = 0; t < m_scores.size(); ++t) {
            if (!numbers[t])
                continue;
            AxisOutcome &outcome = current(t);
            const Rounding &rounding = axis.rounding;
            outcome.exact = numbers[t];
            outcome.shown = toFixed(*numbers[t], rounding.digits, rounding.mode);
            outcome.points = rounding.at == Rounding::At::Total
                                 ? *numbers[t]
                                 : toRational(rounded(*numbers[t], rounding.digits, rounding.mode));
        }
    }

    Rational adjustmentOf(const TeamId &team) const
    {
        Rational sum = 0;
        for (const AdjustmentGiven &given : m_evidence.facts.adjustments)
            if (const Adjustment *rule = m_plan.adjustment(given.adjustment);
                rule && given.team == team)
                sum += toRational(std::clamp(given.points, rule->least, rule->most));
        if (const std::optional<Cap> &cap = m_plan.adjustmentCap)
            sum = std::clamp(sum, toRational(cap->least), toRational(cap->most));
        return sum;
    }

    void addUp(const TeamId &team, Score &score)
    {
        score.adjustment = adjustmentOf(team);
        if (!score.reasons.empty())
            return;
        Rational sum = score.adjustment;
        for (const AxisOutcome &axis : score.axes)
            sum += *axis.points;
        score.exact = sum;
        score.total = toRational(rounded(sum, m_plan.totalDigits, m_plan.totalMode));
        score.shownTotal = toFixed(*score.total, m_plan.totalDigits);
    }

    void giveReason(const Axis &axis, ReasonCode code)
    {
        for (Score &score : m_scores)
            score.reasons.push_back({code, axis.id});
    }

    const Plan &m_plan;
    const Evidence &m_evidence;
    const std::vector<Apart> &m_apart;
    std::vector<bool> m_isOut;
    std::vector<Score> m_scores;
};

} // namespace

std::vector<Score> scoreTeams(const Plan &plan, const Evidence &evidence,
                              const std::vector<Apart> &apart)
{
    return Scorer(plan, evidence, apart).score();
}

} // namespace simsa
