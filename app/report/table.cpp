#include "app/report/table.h"

#include <algorithm>

namespace simsa {

void Table::set(CellAddress address, Cell cell)
{
    const size_t row = static_cast<size_t>(address.row);
    const size_t column = static_cast<size_t>(address.column);
    if (rows.size() <= row)
        rows.resize(row + 1);
    if (rows[row].size() <= column)
        rows[row].resize(column + 1);
    rows[row][column] = std::move(cell);
}

const Cell &Table::at(CellAddress address) const
{
    static const Cell kEmpty;
    const size_t row = static_cast<size_t>(address.row);
    const size_t column = static_cast<size_t>(address.column);
    if (row >= rows.size() || column >= rows[row].size())
        return kEmpty;
    return rows[row][column];
}

int Table::columns() const
{
    size_t longest = 0;
    for (const std::vector<Cell> &row : rows)
        longest = std::max(longest, row.size());
    return static_cast<int>(longest);
}

QString tabName(const QString &wanted, std::set<QString> &taken)
{
    constexpr qsizetype kLongest = 31;
    QString name = wanted;
    for (QChar &c : name)
        if (c < u' ' || QStringView(u"[]:*?/\\'").contains(c))
            c = u' ';
    name = name.simplified();
    if (name.isEmpty())
        name = QStringLiteral("-");
    const auto cut = [&name](qsizetype length) {
        QString part = name.left(length);
        if (part.back().isHighSurrogate())
            part.chop(1);
        return part.trimmed();
    };
    QString unique = cut(kLongest);
    // Excel keeps the name "History" for itself.
    for (int i = 2; taken.contains(unique.toLower()) || unique.toLower() == u"history"; ++i) {
        const QString suffix = QStringLiteral(" (%1)").arg(i);
        unique = cut(kLongest - suffix.size()) + suffix;
    }
    taken.insert(unique.toLower());
    return unique;
}

QString shownText(const Cell &cell)
{
    if (const QString *text = cell.text())
        return *text;
    if (const Number *number = cell.number())
        return toFixed(toRational(number->value), number->digits);
    if (const Formula *formula = cell.formula())
        return toFixed(formula->value, formula->digits);
    return {};
}

int widthOf(const QString &text)
{
    constexpr char16_t kFirstHangul = 0x1100; // Chinese characters come after it as well
    int width = 0;
    for (const QChar c : text)
        width += c.unicode() >= kFirstHangul ? 2 : 1;
    return width;
}

} // namespace simsa
