#include "app/report/cells.h"
#include "app/report/outcome_words.h"
#include "app/report/report_words.h"
#include "app/report/rule_words.h"

namespace simsa {
namespace {

QString modeWord(RoundingMode mode)
{
    switch (mode) {
    case RoundingMode::HalfUp: return ReportWords::tr("rounded half up");
    case RoundingMode::Truncate: return ReportWords::tr("cut off");
    case RoundingMode::Up: return ReportWords::tr("rounded up");
    }
    return {};
}

QString trimmedText(const Combine &combine)
{
    const bool isOfTotals = combine.of == Combine::Of::Total;
    if (combine.rule == Combine::Rule::Trimmed)
        return isOfTotals
                   ? ReportWords::tr("Each sheet's marks are added up; the highest %1 and the "
                                     "lowest %1 are left out, and the mean of the rest is taken.")
                   : ReportWords::tr("For each criterion the highest %1 and the lowest %1 marks "
                                     "are left out and the mean of the rest is taken; the means "
                                     "are added up.");
    return isOfTotals
               ? ReportWords::tr("Each sheet's marks are added up; the highest %1 and the lowest "
                                 "%1 count as much as the next to them, and the mean is taken.")
               : ReportWords::tr("For each criterion the highest %1 and the lowest %1 marks count "
                                 "as much as the next to them and the mean is taken; the means are "
                                 "added up.");
}

QString combineText(const Combine &combine)
{
    const bool isOfTotals = combine.of == Combine::Of::Total;
    switch (combine.rule) {
    case Combine::Rule::Mean:
        return isOfTotals
                   ? ReportWords::tr("Each sheet's marks are added up, and the mean of the sheets "
                                     "is taken.")
                   : ReportWords::tr("The mean of each criterion is taken, and the means are added "
                                     "up.");
    case Combine::Rule::Median:
        return isOfTotals
                   ? ReportWords::tr("Each sheet's marks are added up, and the median of the "
                                     "sheets is taken; of an even number, the mean of the two in "
                                     "the middle.")
                   : ReportWords::tr("The median of each criterion is taken, of an even number the "
                                     "mean of the two in the middle, and the medians are added "
                                     "up.");
    case Combine::Rule::Trimmed:
    case Combine::Rule::Winsorised: break;
    }
    QStringList sentences{trimmedText(combine).arg(combine.trim),
                          ReportWords::tr("Where several are equal, only so many of them go.")};
    if (combine.keepAllUpTo > 0)
        sentences.append(ReportWords::tr("With %1 sheets or fewer, all count as they are.")
                             .arg(combine.keepAllUpTo));
    return sentences.join(u' ');
}

QString ranksText(const Conversion &conversion)
{
    QStringList ranks;
    for (size_t i = 0; i < conversion.ranks.size(); ++i)
        ranks.append(ReportWords::tr("rank %1: %2 %")
                         .arg(QString::number(i + 1), conversion.ranks[i].toString()));
    return ranks.join(QStringLiteral(", "));
}

QString gradesText(const Conversion &conversion, const QString &language)
{
    QStringList grades;
    for (auto grade = conversion.grades.rbegin(); grade != conversion.grades.rend(); ++grade) {
        const QString sentence = conversion.lowerIsBetter ? ReportWords::tr("%1 up to %2: %3 %")
                                                          : ReportWords::tr("%1 from %2: %3 %");
        grades.append(sentence.arg(grade->title.in(language), grade->from.toString(),
                                   grade->percent.toString()));
    }
    return grades.join(QStringLiteral(", "));
}

QString formulaText(const Conversion &conversion, Points worth, Points least, Points most,
                    const QString &noun, const QString &language)
{
    const QString points = worth.toString();
    const QString turned = (least + most).toString();
    const bool isLower = conversion.lowerIsBetter;
    switch (conversion.rule) {
    case Conversion::Direct:
        return isLower ? ReportWords::tr("Converted: %1 − %2.").arg(turned, noun)
                       : ReportWords::tr("The %1 is the points.").arg(noun);
    case Conversion::Linear:
        return isLower ? ReportWords::tr("Converted: %1 points × (%2 − %3) ÷ %4, the most that it "
                                         "can be.")
                             .arg(points, turned, noun, most.toString())
                       : ReportWords::tr("Converted: %1 points × %2 ÷ %3, the most that it can be.")
                             .arg(points, noun, most.toString());
    case Conversion::RatioToBest:
        return isLower ? ReportWords::tr("Converted: %1 points × the best team's %2 ÷ %2.")
                             .arg(points, noun)
                       : ReportWords::tr("Converted: %1 points × %2 ÷ the best team's %2.")
                             .arg(points, noun);
    case Conversion::RatioToTarget: {
        const QString target =
            conversion.target ? ReportWords::tr("the target %1").arg(conversion.target->toString())
                              : ReportWords::tr("the team's own target");
        const QString sentence =
            isLower ? ReportWords::tr("Converted: %1 points × %3 ÷ %2, at most %4 % of the points.")
                    : ReportWords::tr("Converted: %1 points × %2 ÷ %3, at most %4 % of the "
                                      "points.");
        return sentence.arg(points, noun, target, conversion.cap.toString());
    }
    case Conversion::MinMax:
        return ReportWords::tr("Converted: the worst %1 of the teams gets %2 points, the best %3 "
                               "points, and what lies between in proportion.")
            .arg(noun, conversion.floor.toString(), points);
    case Conversion::RankTable:
        return ReportWords::tr("Converted by rank among the teams, of %1 points: %2; the last "
                               "applies to all behind.")
            .arg(points, ranksText(conversion));
    case Conversion::GradeTable:
        return ReportWords::tr("Converted by grade, of %1 points: %2; outside all grades 0.")
            .arg(points, gradesText(conversion, language));
    }
    return {};
}

QString referenceText(const Conversion &conversion)
{
    if (conversion.reference == Conversion::Reference::Eligible)
        return ReportWords::tr("Compared are the teams that neither a gate nor a decision has put "
                               "out.");
    return conversion.rebases
               ? ReportWords::tr("Compared are all teams that have a number; a team that withdraws "
                                 "or is disqualified leaves, and the others are converted anew.")
               : ReportWords::tr("Compared are all teams that have a number; nobody is converted "
                                 "anew when a team is put out later.");
}

QString undefinedText(const Conversion &conversion, Points worth)
{
    QString points = QStringLiteral("0");
    if (conversion.undefined == Conversion::Undefined::Full)
        points = worth.toString();
    else if (conversion == Conversion::MinMax)
        points = conversion.floor.toString();
    const QString sentence = conversion == Conversion::MinMax
                                 ? ReportWords::tr("Where all are equal, each gets %1 points.")
                                 : ReportWords::tr("Where all are 0, each gets %1 points.");
    return sentence.arg(points);
}

QString roundingText(const Rounding &rounding)
{
    const auto filled = [&](const QString &sentence) {
        return sentence.arg(modeWord(rounding.mode), QString::number(rounding.digits));
    };
    switch (rounding.at) {
    case Rounding::At::Leaf:
        return filled(ReportWords::tr("The points of each criterion or item and those of the axis "
                                      "are %1 to %2 digits after the point."));
    case Rounding::At::Axis:
        return filled(ReportWords::tr("The axis's points are %1 to %2 digits after the point."));
    case Rounding::At::Total:
        return filled(ReportWords::tr("The axis counts without rounding; it is shown %1 to %2 "
                                      "digits after the point."));
    }
    return {};
}

QString scaleText(const Scale &scale, const QString &language)
{
    QStringList parts{
        ReportWords::tr("%1 to %2 in steps of %3")
            .arg(scale.least.toString(), scale.most.toString(), scale.step.toString())};
    QStringList levels;
    for (const Level &level : scale.levels)
        levels.append(level.at.toString() + QStringLiteral(" = ") + level.title.in(language));
    if (!levels.isEmpty())
        parts.append(levels.join(QStringLiteral(", ")));
    for (const Distribution &distribution : scale.distributions) {
        QStringList counts;
        for (size_t i = 0; i < distribution.counts.size() && i < scale.levels.size(); ++i)
            counts.append(scale.levels[i].title.in(language) + u' ' +
                          QString::number(distribution.counts[i]));
        parts.append(
            ReportWords::tr("fixed distribution of %1 teams: %2")
                .arg(QString::number(distribution.teams), counts.join(QStringLiteral(", "))));
    }
    return parts.join(QStringLiteral("; "));
}

// What an evaluator gives for a criterion: a mark, and where it is demanded an opinion.
QString answerText(const Criterion &criterion, const QString &language)
{
    const QString marks = scaleText(criterion.scale, language);
    if (!criterion.opinion.isDemanded)
        return marks;
    return marks + QStringLiteral("; ") +
           ReportWords::tr("an opinion on it of at least %1 characters is demanded")
               .arg(criterion.opinion.demandedLength());
}

QString axisText(const Axis &axis, const Plan &plan, const QString &language)
{
    QStringList sentences;
    if (const JudgedBy *judged = axis.judged()) {
        const Group *group = plan.group(judged->group);
        sentences = {ReportWords::tr("Judged by: %1.")
                         .arg(group ? group->title.in(language) : judged->group.value),
                     combineText(judged->combine)};
    } else {
        sentences = {ReportWords::tr("Measured: each item's value is converted to points, and the "
                                     "items are added up.")};
    }
    sentences += {conversionText(axis.conversion, axis.points, Points(), axis.points,
                                 ReportWords::tr("result"), language),
                  roundingText(axis.rounding)};
    return sentences.join(u' ');
}

RuleLine totalRule(const Plan &plan)
{
    const QString sum = plan.adjustments.empty()
                            ? ReportWords::tr("The points of the axes are added up and %1 to %2 "
                                              "digits after the point.")
                            : ReportWords::tr("The points of the axes and the bonuses and "
                                              "deductions are added up and %1 to %2 digits after "
                                              "the point.");
    return {withPoints(ReportWords::tr("Total"), plan.points()),
            sum.arg(modeWord(plan.totalMode), QString::number(plan.totalDigits))};
}

void addAdjustments(std::vector<RuleLine> &lines, const Plan &plan, const QString &language)
{
    const auto limits = [](Points least, Points most) {
        return ReportWords::tr("from %1 to %2 points").arg(least.toString(), most.toString());
    };
    for (const Adjustment &adjustment : plan.adjustments)
        lines.push_back(
            {ReportWords::tr("Bonus or deduction: %1").arg(adjustment.title.in(language)),
             limits(adjustment.least, adjustment.most)});
    if (plan.adjustmentCap)
        lines.push_back({ReportWords::tr("Bonuses and deductions of a team together"),
                         limits(plan.adjustmentCap->least, plan.adjustmentCap->most)});
}

void addMinimums(std::vector<RuleLine> &lines, const Plan &plan, const QString &language)
{
    for (const Minimum &minimum : plan.minimums)
        lines.push_back(
            {ReportWords::tr("Minimum mark"), ReportWords::tr("A team is out with this: %1.")
                                                  .arg(minimumText(minimum, plan, language))});
}

RuleLine tieRule(const Plan &plan, const QString &language)
{
    QStringList steps;
    for (const TieStep &step : plan.ties)
        steps.append(tieStepText(step, plan, language));
    const QString chain =
        steps.isEmpty()
            ? QString()
            : ReportWords::tr("One after the other: %1.").arg(steps.join(QStringLiteral("; "))) +
                  u' ';
    return {ReportWords::tr("Equal totals"),
            chain + ReportWords::tr("Equal totals share a rank, and the next rank is skipped.")};
}

} // namespace

QString conversionText(const Conversion &conversion, Points worth, Points least, Points most,
                       const QString &noun, const QString &language)
{
    QStringList sentences{formulaText(conversion, worth, least, most, noun, language)};
    if (conversion.lowerIsBetter)
        sentences.append(ReportWords::tr("Lower is better."));
    if (conversion.of == Conversion::Of::Sheet)
        sentences.append(ReportWords::tr("Each evaluator's own numbers are converted, among each "
                                         "other where the rule compares, and then combined."));
    if (conversion.looksAtOthers())
        sentences.append(referenceText(conversion));
    if (conversion == Conversion::RatioToBest || conversion == Conversion::MinMax)
        sentences.append(undefinedText(conversion, worth));
    return sentences.join(u' ');
}

std::vector<RuleLine> scoringRules(const Plan &plan, const QString &language)
{
    std::vector<RuleLine> lines;
    for (const Axis &axis : plan.axes)
        lines.push_back(
            {withPoints(axis.title.in(language), axis.points), axisText(axis, plan, language)});
    addAdjustments(lines, plan, language);
    lines.push_back(totalRule(plan));
    lines.push_back({ReportWords::tr("Mean of the teams"),
                     ReportWords::tr("Rounded half up to %1 digits after the point for an axis and "
                                     "to %2 for the total. A team without a value is not counted.")
                         .arg(plan.meanAxisDigits)
                         .arg(plan.meanTotalDigits)});
    lines.push_back({ReportWords::tr("Compared"),
                     plan.comparesExact
                         ? ReportWords::tr("Ranks and minimum marks look at what stood before the "
                                           "rounding.")
                         : ReportWords::tr("Ranks and minimum marks look at the rounded points.")});
    addMinimums(lines, plan, language);
    lines.push_back(tieRule(plan, language));
    lines.push_back({ReportWords::tr("Missing marks"),
                     ReportWords::tr("A missing mark is an empty cell; it is never counted as "
                                     "zero.")});
    return lines;
}

std::vector<PartRule> partRules(const Plan &plan, const QString &language)
{
    std::vector<PartRule> rules;
    for (const Axis &axis : plan.axes) {
        if (const JudgedBy *judged = axis.judged())
            for (const Criterion &part : judged->criteria)
                rules.push_back(
                    {axis, part.title, part.hint, part.points, answerText(part, language),
                     conversionText(part.conversion, part.points, part.scale.least, part.scale.most,
                                    ReportWords::tr("mark"), language)});
        if (const MeasuredBy *measured = axis.measured())
            for (const Item &part : measured->items) {
                const QString values = part.isCarried
                                           ? ReportWords::tr("Total of the round before, up to %1")
                                           : ReportWords::tr("Value up to %1");
                rules.push_back({axis,
                                 part.title,
                                 {},
                                 part.points,
                                 values.arg(part.most.toString()),
                                 conversionText(part.conversion, part.points, Points(), part.most,
                                                ReportWords::tr("value"), language)});
            }
    }
    return rules;
}

} // namespace simsa
