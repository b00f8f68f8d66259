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

namespace {

// The sum of the k largest or smallest of a range.
QString sumOfEnds(const QString &function, const QString &cells, int count)
{
    if (count == 1)
        return QStringLiteral("%1(%2,1)").arg(function, cells);
    constexpr int kLongestList = 500; // a formula has at most 8192 letters
    QString places = QStringLiteral("ROW($1:$%1)").arg(count);
    if (count <= kLongestList) {
        QStringList list;
        for (int i = 1; i <= count; ++i)
            list.append(QString::number(i));
        places = u'{' + list.join(u',') + u'}';
    }
    return QStringLiteral("SUMPRODUCT(%1(%2,%3))").arg(function, cells, places);
}

} // namespace

QString combineRange(const CellRange &range, const Combine &combine, size_t counted)
{
    const QString cells = rangeName(range);
    if (combine.rule == Combine::Rule::Median)
        return QStringLiteral("MEDIAN(%1)").arg(cells);
    if (!combine.trims(counted) || combine.trim == 0)
        return QStringLiteral("AVERAGE(%1)").arg(cells);
    const int k = combine.trim;
    const QString rest = QStringLiteral("SUM(%1)-%2-%3")
                             .arg(cells, sumOfEnds(QStringLiteral("LARGE"), cells, k),
                                  sumOfEnds(QStringLiteral("SMALL"), cells, k));
    if (combine.rule == Combine::Rule::Trimmed)
        return QStringLiteral("(%1)/(COUNT(%2)-%3)").arg(rest, cells, QString::number(2 * k));
    return QStringLiteral("(%1+%3*(LARGE(%2,%4)+SMALL(%2,%4)))/COUNT(%2)")
        .arg(rest, cells, QString::number(k), QString::number(k + 1));
}

QString roundTo(const QString &expression, int digits, RoundingMode mode, bool isExact)
{
    const QString function = mode == RoundingMode::HalfUp     ? QStringLiteral("ROUND")
                             : mode == RoundingMode::Truncate ? QStringLiteral("ROUNDDOWN")
                                                              : QStringLiteral("ROUNDUP");
    const bool isGuarded = !isExact || mode != RoundingMode::HalfUp;
    const QString inner = isGuarded ? QStringLiteral("ROUND(%1,10)").arg(expression) : expression;
    return QStringLiteral("%1(%2,%3)").arg(function, inner).arg(digits);
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

int shownDigits(const Axis &axis)
{
    const Rounding &rounding = axis.rounding;
    return rounding.at == Rounding::At::Total && rounding.mode != RoundingMode::HalfUp
               ? workingDigits(axis)
               : rounding.digits;
}

} // namespace simsa
