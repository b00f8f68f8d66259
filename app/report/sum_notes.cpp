#include "app/report/sum_notes.h"

#include "app/report/formula.h"
#include "app/report/report_words.h"

namespace simsa {
namespace {

Rational printed(const QString &shown)
{
    return toRational(Points::parse(shown).value_or(Points()));
}

QString combinationWord(const Combine &combine)
{
    switch (combine.rule) {
    case Combine::Rule::Mean: break;
    case Combine::Rule::Trimmed: return ReportWords::tr("trimmed mean");
    case Combine::Rule::Winsorised: return ReportWords::tr("winsorised mean");
    case Combine::Rule::Median: return ReportWords::tr("median");
    }
    return ReportWords::tr("mean");
}

bool isOfTotals(const Axis &axis)
{
    const JudgedBy *judged = axis.judged();
    return judged && judged->combine.of == Combine::Of::Total &&
           judged->combine.rule != Combine::Rule::Mean;
}

} // namespace

QString axisSumNote(const Plan &plan, const TeamOutcome &team, size_t axis, const QString &language)
{
    const Axis &rules = plan.axes[axis];
    const AxisOutcome &outcome = team.axes[axis];
    if (!outcome.points || outcome.leaves.empty())
        return {};
    const int digits = workingDigits(rules);
    Rational sum = 0;
    for (const Rational &leaf : outcome.leaves)
        sum += toRational(rounded(leaf, digits));
    if (sum == printed(outcome.shown))
        return {};
    QStringList reasons;
    if (isOfTotals(rules))
        reasons.append(ReportWords::tr("its points are the %1 of the sheets' totals, not the sum "
                                       "of the criteria's means")
                           .arg(combinationWord(rules.judged()->combine)));
    if (rules.conversion != Conversion::Direct || rules.conversion.lowerIsBetter)
        reasons.append(ReportWords::tr("its points are converted from the sum"));
    if (reasons.isEmpty())
        reasons.append(ReportWords::tr("its points are rounded from the exact sum, and each part "
                                       "is printed rounded by itself"));
    return ReportWords::tr("%1: the parts do not add up as printed; %2.")
        .arg(rules.title.in(language), reasons.join(QStringLiteral("; ")));
}

QString totalSumNote(const Plan &plan, const TeamOutcome &team)
{
    if (!team.total)
        return {};
    Rational sum = team.adjustment;
    bool isUnrounded = false;
    for (size_t i = 0; i < plan.axes.size(); ++i) {
        sum += printed(team.axes[i].shown);
        isUnrounded = isUnrounded || plan.axes[i].rounding.at == Rounding::At::Total;
    }
    if (sum == printed(team.shownTotal))
        return {};
    return isUnrounded
               ? ReportWords::tr("The total is rounded from the exact sum; the axes count without "
                                 "rounding and are printed rounded by themselves.")
               : ReportWords::tr("The total is rounded from the sum of the axes' points.");
}

} // namespace simsa
