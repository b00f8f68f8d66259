#include "app/report/cells.h"

#include "app/report/formula.h"

namespace simsa {

Cell textCell(const QString &text, Style style)
{
    return {text, style};
}

Cell missingCell()
{
    return {QStringLiteral("–"), Style::Missing};
}

Cell countCell(qint64 count)
{
    return {Number{Points::fromUnits(count * Points::kOne), 0}, Style::Centred};
}

Cell pointsCell(Points value, int digits, Style style)
{
    return {Number{value, digits}, style};
}

Cell formulaCell(const QString &expression, const Rational &value, int digits, Style style)
{
    constexpr qsizetype kLongest = 8000; // a spreadsheet refuses more than 8192 letters
    if (expression.size() > kLongest)
        return valueCell(value, digits, style);
    return {Formula{u'=' + expression, value, digits}, style};
}

Cell valueCell(const Rational &value, int digits, Style style)
{
    constexpr int kNone = -1;
    if (digitsOf(value, kNone) != kNone)
        return pointsCell(rounded(value, Points::kDigits), digits, style);
    return formulaCell(toFraction(value), value, digits, style);
}

QString withPoints(const QString &title, Points points)
{
    return title + QStringLiteral(" (") + points.toString() + u')';
}

Lines::Lines(const char *key, const QString &name, const QString &title,
             const std::vector<Column> &columns)
{
    m_table.key = QString::fromLatin1(key);
    m_table.name = name;
    m_table.titleRows = 1;
    m_table.headerRows = 2;
    m_table.rows.push_back({textCell(title, Style::Title)});
    std::vector<Cell> header;
    for (const Column &column : columns) {
        header.push_back(textCell(column.title, Style::Header));
        m_table.columnWidths.push_back(column.width);
    }
    m_table.rows.push_back(std::move(header));
}

void Lines::add(std::vector<Cell> cells)
{
    m_table.rows.push_back(std::move(cells));
}

void Lines::note(const QString &text)
{
    m_table.rows.push_back({textCell(text, Style::Note)});
}

} // namespace simsa
