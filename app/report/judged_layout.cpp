#include "app/report/judged_layout.h"

#include "app/outcome/combine.h"
#include "app/report/formula.h"
#include "app/sheet/form.h"

#include <algorithm>

namespace simsa {
namespace {

// Whether every mark counts as a whole number of points, which a spreadsheet adds without error.
bool countsInWholePoints(const Criterion &criterion)
{
    return criterion.conversion.isPlain() && digitsOf(criterion.scale.least) == 0 &&
           digitsOf(criterion.scale.step) == 0 &&
           criterion.points.units() % criterion.scale.most.units() == 0;
}

ConvertedCell convertedMark(const QString &mark, const Criterion &criterion)
{
    return {mark, criterion.points, criterion.scale.least, criterion.scale.most, {}, {}};
}

const GroupEvidence &groupOf(const Evidence &evidence, const GroupId &id)
{
    static const GroupEvidence kNobody;
    const auto it = evidence.groups.find(id);
    return it == evidence.groups.end() ? kNobody : it->second;
}

} // namespace

JudgedLayout::JudgedLayout(const Plan &plan, size_t index, const Evidence &given,
                           const Outcome &result)
    : axis(plan.axes[index]), judged(*axis.judged()), evidence(given), outcome(result),
      group(groupOf(given, judged.group)),
      leastForTeam(static_cast<size_t>(plan.group(judged.group)->attendance.leastForTeam)),
      firstField(formOf(plan, judged.group).indexOf(judged.criteria.front().id).value_or(0)),
      isExact(axis.conversion.isPlain() &&
              std::all_of(judged.criteria.begin(), judged.criteria.end(), countsInWholePoints)),
      rows(layOut())
{
}

Summary JudgedLayout::layOut() const
{
    // With nobody in the group one empty row stays, so that the formulas have a range.
    int row = kHeaderRows + std::max(1, static_cast<int>(group.evaluators.size()));
    Summary below;
    below.count = row++;
    for (const Criterion &criterion : judged.criteria) {
        below.marks.emplace_back();
        below.references.emplace_back();
        if (wayOf(criterion) != Way::OfCombined)
            continue;
        below.marks.back() = row++;
        bool areAll = true;
        for (size_t t = 0; t < evidence.teams.size(); ++t)
            areAll = areAll && isMeasure(criterion.conversion, t);
        if (criterion.conversion.looksAtOthers() && !areAll)
            below.references.back() = row++;
    }
    below.criteria = row++;
    below.combined = row++;
    if (!convertsSheets() && leavesOut(axis.conversion, evidence, outcome))
        below.reference = row++;
    below.converted = row++;
    below.points = row;
    return below;
}

CellRange JudgedLayout::marksIn(int column) const
{
    return {{kHeaderRows, column}, {rows.count - 1, column}};
}

QString JudgedLayout::fixedRow(int row, int lastColumn)
{
    return fixedName({{row, 1}, {row, lastColumn}});
}

bool JudgedLayout::counts(size_t evaluator, size_t team) const
{
    for (size_t c = 0; c < judged.criteria.size(); ++c)
        if (!group.marks.mark(evaluator, team, firstField + c))
            return false;
    return !evidence.facts.excluded.contains(
        {group.evaluators[evaluator], evidence.teams[team].id});
}

bool JudgedLayout::isMeasure(const Conversion &conversion, size_t index) const
{
    size_t counted = 0;
    for (size_t e = 0; e < group.evaluators.size(); ++e)
        counted += counts(e, index) ? 1 : 0;
    return counted >= leastForTeam && isReference(conversion, evidence, team(index));
}

bool JudgedLayout::convertsSheets() const
{
    return axis.conversion.of == Conversion::Of::Sheet && !axis.conversion.isPlain();
}

Way JudgedLayout::wayOf(const Criterion &criterion) const
{
    const Conversion &conversion = criterion.conversion;
    if (conversion.isAffine())
        return Way::InProportion;
    if (conversion.of == Conversion::Of::Combined)
        return Way::OfCombined;
    return judged.combine.of == Combine::Of::Total && !conversion.looksAtOthers() ? Way::OfSheets
                                                                                  : Way::Value;
}

bool JudgedLayout::hasWay(Way way) const
{
    return std::any_of(judged.criteria.begin(), judged.criteria.end(),
                       [&](const Criterion &criterion) { return wayOf(criterion) == way; });
}

int JudgedLayout::markDigits(const Criterion &criterion) const
{
    return std::max(digitsOf(criterion.scale.least), digitsOf(criterion.scale.step));
}

int JudgedLayout::sheetDigits() const
{
    if (hasWay(Way::OfSheets))
        return workingDigits(axis);
    int digits = 0;
    for (const Criterion &criterion : judged.criteria)
        for (const Points mark : {criterion.scale.least, criterion.scale.step})
            digits = std::max(digits, digitsOf(toRational(criterion.points) * toRational(mark) /
                                                   toRational(criterion.scale.most),
                                               workingDigits(axis)));
    return digits;
}

QString JudgedLayout::sheetFormula(int row, size_t team) const
{
    const bool isPlain =
        std::all_of(judged.criteria.begin(), judged.criteria.end(), [](const Criterion &c) {
            return c.conversion.isPlain() && c.points == c.scale.most;
        });
    if (isPlain)
        return QStringLiteral("SUM(%1)").arg(
            rangeName({{row, column(team, 0)}, {row, totalColumn(team) - 1}}));
    QStringList terms;
    for (size_t c = 0; c < judged.criteria.size(); ++c)
        terms.append(
            conversionFormula(judged.criteria[c].conversion,
                              convertedMark(cellName({row, column(team, c)}), judged.criteria[c])));
    return terms.join(u'+');
}

Rational JudgedLayout::sheetTotal(size_t evaluator, size_t team) const
{
    Rational total = 0;
    for (size_t c = 0; c < judged.criteria.size(); ++c) {
        const Criterion &criterion = judged.criteria[c];
        const Points mark = *group.marks.mark(evaluator, team, firstField + c);
        total += *convert(criterion.conversion,
                          {criterion.points, criterion.scale.least, criterion.scale.most},
                          {toRational(mark)}, {true}, {})
                      .front();
    }
    return total;
}

// A criterion's own mean is only shown where each sheet's total is what counts.
Combine JudgedLayout::ruleOfParts() const
{
    Combine combine = judged.combine;
    if (combine.of == Combine::Of::Total)
        combine.rule = Combine::Rule::Mean;
    return combine;
}

QString JudgedLayout::markFormula(size_t team, size_t criterion, size_t counted) const
{
    return combineRange(marksIn(column(team, criterion)), ruleOfParts(), counted);
}

std::optional<Rational> JudgedLayout::combinedMark(size_t team, size_t criterion) const
{
    std::vector<Rational> marks;
    for (size_t e = 0; e < group.evaluators.size(); ++e)
        if (counts(e, team))
            marks.push_back(toRational(*group.marks.mark(e, team, firstField + criterion)));
    return combineNumbers(std::move(marks), ruleOfParts());
}

QString JudgedLayout::partFormula(size_t index, size_t part, size_t counted) const
{
    const Criterion &criterion = judged.criteria[part];
    const Conversion &conversion = criterion.conversion;
    ConvertedCell cell = convertedMark(markFormula(index, part, counted), criterion);
    if (const std::optional<int> row = rows.marks[part]) {
        cell.number = cellName({*row, totalColumn(index)});
        cell.reference = wholeRow(rows.references[part].value_or(*row));
        cell.isInGroup = isMeasure(conversion, index);
    }
    const QString points = conversionFormula(conversion, cell);
    const Rounding &rounding = axis.rounding;
    return rounding.at == Rounding::At::Leaf
               ? roundTo(points, rounding.digits, rounding.mode, isExact)
               : points;
}

QString JudgedLayout::combinedFormula(size_t team, size_t counted) const
{
    if (judged.combine.of == Combine::Of::Total)
        return combineRange(marksIn(totalColumn(team)), judged.combine, counted);
    return QStringLiteral("SUM(%1)").arg(
        rangeName({{rows.criteria, column(team, 0)}, {rows.criteria, totalColumn(team) - 1}}));
}

QString JudgedLayout::convertedFormula(size_t index) const
{
    const QString combined = cellName({rows.combined, totalColumn(index)});
    if (convertsSheets())
        return combined;
    return conversionFormula(axis.conversion,
                             {combined,
                              axis.points,
                              Points(),
                              axis.points,
                              wholeRow(rows.reference.value_or(rows.combined)),
                              {},
                              isReference(axis.conversion, evidence, team(index))});
}

QString JudgedLayout::pointsFormula(size_t team) const
{
    const QString converted = cellName({rows.converted, totalColumn(team)});
    const Rounding &rounding = axis.rounding;
    return rounding.at == Rounding::At::Total
               ? converted
               : roundTo(converted, rounding.digits, rounding.mode, isExact);
}

} // namespace simsa
