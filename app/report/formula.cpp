#include "app/report/formula.h"

#include <QStringList>

#include <algorithm>

namespace simsa {

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % 26)));
    return name;
}

QString cellName(CellAddress cell)
{
    return columnName(cell.column) + QString::number(cell.row + 1);
}

QString rangeName(const CellRange &range)
{
    return cellName(range.first) + u':' + cellName(range.last);
}

QString fixedName(const CellRange &range)
{
    const auto fixed = [](CellAddress cell) {
        return u'$' + columnName(cell.column) + u'$' + QString::number(cell.row + 1);
    };
    return fixed(range.first) + u':' + fixed(range.last);
}

QString cellOf(const Table &table, CellAddress cell)
{
    return u'\'' + table.name + QStringLiteral("'!") + cellName(cell);
}

QString pointsOfMark(const QString &mark, Points points, Points most)
{
    if (points == most)
        return mark;
    return mark + u'*' + points.toString() + u'/' + most.toString();
}

QString combineRange(const CellRange &range, const Combine &combine)
{
    const QString cells = rangeName(range);
    if (combine.rule == Combine::Rule::Mean)
        return QStringLiteral("AVERAGE(%1)").arg(cells);
    constexpr int kLongestList = 500; // a formula has at most 8192 letters
    QString places = QStringLiteral("ROW($1:$%1)").arg(combine.trim);
    if (combine.trim <= kLongestList) {
        QStringList list;
        for (int i = 1; i <= combine.trim; ++i)
            list.append(QString::number(i));
        places = combine.trim == 1 ? list.front() : u'{' + list.join(u',') + u'}';
    }
    const QString sum =
        combine.trim == 1 ? QStringLiteral("%1(%2,%3)") : QStringLiteral("SUMPRODUCT(%1(%2,%3))");
    return QStringLiteral("(SUM(%1)-%2-%3)/(COUNT(%1)-%4)")
        .arg(cells, sum.arg(QStringLiteral("LARGE"), cells, places),
             sum.arg(QStringLiteral("SMALL"), cells, places), QString::number(2 * combine.trim));
}

QString roundTo(const QString &expression, int digits, bool isExact)
{
    const QString inner = isExact ? expression : QStringLiteral("ROUND(%1,10)").arg(expression);
    return QStringLiteral("ROUND(%1,%2)").arg(inner).arg(digits);
}

int digitsOf(const Rational &value, int otherwise)
{
    Rational scaled = value;
    for (int digits = 0; digits <= Points::kDigits; ++digits, scaled *= 10)
        if (boost::multiprecision::denominator(scaled) == 1)
            return digits;
    return otherwise;
}

int digitsOf(Points value)
{
    return digitsOf(toRational(value), Points::kDigits);
}

int workingDigits(const Axis &axis)
{
    return std::min(axis.rounding.digits + 2, Points::kDigits);
}

} // namespace simsa
