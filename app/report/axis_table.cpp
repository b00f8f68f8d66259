#include "app/report/axis_table.h"

#include "app/report/formula.h"

namespace simsa {

Cell missingCell()
{
    return {QStringLiteral("–"), Style::Missing};
}

Cell formulaCell(const QString &expression, const Rational &value, int digits, Style style)
{
    return {Formula{u'=' + expression, value, digits}, style};
}

Cell textCell(const QString &text, Style style)
{
    return {text, style};
}

QString withPoints(const QString &title, Points points)
{
    return title + QStringLiteral(" (") + points.toString() + u')';
}

QString convertFormula(const Axis &axis, CellAddress combined, const CellRange &all)
{
    if (axis.conversion != Conversion::RatioToBest)
        return cellName(combined);
    return QStringLiteral("IF(MAX(%1)=0,0,%2*%3/MAX(%1))")
        .arg(fixedName(all), axis.points.toString(), cellName(combined));
}

QString pointsFormula(const Axis &axis, CellAddress converted, bool isExact)
{
    if (axis.rounding.at == Rounding::At::Total)
        return cellName(converted);
    return roundTo(cellName(converted), axis.rounding.digits, isExact);
}

} // namespace simsa
