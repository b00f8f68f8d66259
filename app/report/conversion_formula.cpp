#include "app/report/conversion_formula.h"

#include "app/report/formula.h"

#include <QStringList>

#include <algorithm>

namespace simsa {
namespace {

QString joined(const std::vector<Points> &numbers)
{
    QStringList list;
    for (const Points number : numbers)
        list.append(number.toString());
    return list.join(u',');
}

QString undefinedPoints(const Conversion &conversion, Points worth)
{
    if (conversion.undefined == Conversion::Undefined::Full)
        return worth.toString();
    return conversion == Conversion::MinMax ? conversion.floor.toString() : QStringLiteral("0");
}

QString ratioToBest(const Conversion &conversion, const ConvertedCell &cell)
{
    const QString worth = cell.worth.toString();
    QString ratio = conversion.lowerIsBetter ? QStringLiteral("IF(%1=0,%2,%2*MIN(%3)/%1)")
                                             : QStringLiteral("%2*%1/MAX(%3)");
    ratio = ratio.arg(cell.number, worth, cell.reference);
    QString nothing = undefinedPoints(conversion, cell.worth);
    if (!cell.isInGroup) {
        ratio = QStringLiteral("MIN(%1,%2)").arg(worth, ratio);
        nothing = QStringLiteral("IF(OR(COUNT(%1)=0,%2=0),%3,%4)")
                      .arg(cell.reference, cell.number, nothing,
                           conversion.lowerIsBetter ? QStringLiteral("0") : worth);
    }
    return QStringLiteral("IF(MAX(%1)=0,%2,%3)").arg(cell.reference, nothing, ratio);
}

QString ratioToTarget(const Conversion &conversion, const ConvertedCell &cell)
{
    const QString target = conversion.target ? conversion.target->toString() : cell.target;
    const QString most =
        conversion.cap == Points::whole(100)
            ? cell.worth.toString()
            : QStringLiteral("%1*%2/100").arg(cell.worth.toString(), conversion.cap.toString());
    if (!conversion.lowerIsBetter)
        return QStringLiteral("MIN(%1,%2*%3/%4)")
            .arg(most, cell.worth.toString(), cell.number, target);
    return QStringLiteral("IF(%3=0,%1,MIN(%1,%2*%4/%3))")
        .arg(most, cell.worth.toString(), cell.number, target);
}

QString minMax(const Conversion &conversion, const ConvertedCell &cell)
{
    const QString distance =
        conversion.lowerIsBetter ? QStringLiteral("MAX(%1)-%2") : QStringLiteral("%2-MIN(%1)");
    const QString spread = QStringLiteral("(MAX(%1)-MIN(%1))").arg(cell.reference);
    QString points = QStringLiteral("%1*(%2)/%3")
                         .arg((cell.worth - conversion.floor).toString(),
                              distance.arg(cell.reference, cell.number), spread);
    if (conversion.floor != Points())
        points.prepend(conversion.floor.toString() + u'+');
    if (!cell.isInGroup)
        points = QStringLiteral("MIN(%1,MAX(%2,%3))")
                     .arg(cell.worth.toString(), conversion.floor.toString(), points);
    return QStringLiteral("IF(%1<%2,%3,%4)")
        .arg(spread, kNoise, undefinedPoints(conversion, cell.worth), points);
}

QString rankTable(const Conversion &conversion, const ConvertedCell &cell)
{
    const QString better = conversion.lowerIsBetter
                               ? QStringLiteral("SUMPRODUCT(ISNUMBER(%1)*(%1<%2-%3))")
                               : QStringLiteral("SUMPRODUCT(ISNUMBER(%1)*(%1>%2+%3))");
    const QString rank = QStringLiteral("1+") + better.arg(cell.reference, cell.number, kNoise);
    return QStringLiteral("%1*INDEX({%4},MIN(%2,%3))/100")
        .arg(cell.worth.toString(), QString::number(conversion.ranks.size()), rank,
             joined(conversion.ranks));
}

// The grades stand worst first, so that their limits rise, or fall where lower is better; there
// both sides of the comparison change their sign.
QString gradeTable(const Conversion &conversion, const ConvertedCell &cell)
{
    std::vector<Points> limits;
    std::vector<Points> percents;
    for (const Grade &grade : conversion.grades) {
        limits.push_back(conversion.lowerIsBetter ? Points() - grade.from : grade.from);
        percents.push_back(grade.percent);
    }
    const QString number =
        (conversion.lowerIsBetter ? QStringLiteral("-%1+%2") : QStringLiteral("%1+%2"))
            .arg(cell.number, kNoise);
    return QStringLiteral("%1*IF(%2<%3,0,LOOKUP(%2,{%4},{%5}))/100")
        .arg(cell.worth.toString(), number, limits.front().toString(), joined(limits),
             joined(percents));
}

} // namespace

QString conversionFormula(const Conversion &conversion, const ConvertedCell &cell)
{
    switch (conversion.rule) {
    case Conversion::Direct:
    case Conversion::Linear: {
        QString turned = cell.number;
        if (conversion.lowerIsBetter)
            turned = QStringLiteral("(%1-%2)").arg((cell.least + cell.most).toString(), turned);
        if (conversion == Conversion::Direct || cell.worth == cell.most)
            return turned;
        return turned + u'*' + cell.worth.toString() + u'/' + cell.most.toString();
    }
    case Conversion::RatioToBest: return ratioToBest(conversion, cell);
    case Conversion::RatioToTarget: return ratioToTarget(conversion, cell);
    case Conversion::MinMax: return minMax(conversion, cell);
    case Conversion::RankTable: return rankTable(conversion, cell);
    case Conversion::GradeTable: return gradeTable(conversion, cell);
    }
    return {};
}

bool isReference(const Conversion &conversion, const Evidence &evidence, const TeamOutcome &team)
{
    const TeamId &id = team.team.id;
    const bool hasLeft =
        evidence.facts.withdrawn.contains(id) || evidence.facts.disqualified.contains(id);
    if (conversion.reference == Conversion::Reference::Scored)
        return !(conversion.rebases && hasLeft);
    return !hasLeft &&
           std::none_of(team.gates.begin(), team.gates.end(),
                        [](const GateRuling &gate) { return gate.ruling == Ruling::NotMet; });
}

bool leavesOut(const Conversion &conversion, const Evidence &evidence, const Outcome &outcome)
{
    return conversion.looksAtOthers() &&
           std::any_of(outcome.teams.begin(), outcome.teams.end(), [&](const TeamOutcome &team) {
               return !isReference(conversion, evidence, team);
           });
}

} // namespace simsa
