// Cells and rows: the small pieces that all tables of a report are made of.
#pragma once

#include "app/report/table.h"

namespace simsa {

Cell textCell(const QString &text, Style style = Style::Plain);
Cell missingCell(); // a dash, never a zero
Cell countCell(qint64 count);
Cell pointsCell(Points value, int digits, Style style = Style::Plain);
// Where the formula is longer than a spreadsheet takes, the exact value stands alone.
Cell formulaCell(const QString &expression, const Rational &value, int digits,
                 Style style = Style::Plain);
// An exact value that has no formula of its own: the number, or the fraction where it is none of
// six digits.
Cell valueCell(const Rational &value, int digits, Style style = Style::Plain);

// Widths of columns, in Latin letters.
constexpr int kTeamWidth = 28;
constexpr int kTextWidth = 60;

QString withPoints(const QString &title, Points points); // "Feasibility (10)"

// A table of text, written from the top: title, header, rows, notes.
class Lines
{
public:
    struct Column
    {
        QString title;
        int width; // in Latin letters
    };

    Lines(const char *key, const QString &name, const QString &title,
          const std::vector<Column> &columns);
    void add(std::vector<Cell> cells);
    void note(const QString &text); // a sentence below, across the columns
    int row() const { return static_cast<int>(m_table.rows.size()); } // the next one
    Table take() { return std::move(m_table); }

private:
    Table m_table;
};

} // namespace simsa
