// Tables as values: what a report says, before anybody decides in which kind of file.
#pragma once

#include "app/base/points.h"
#include "app/base/rational.h"

#include <QString>

#include <optional>
#include <set>
#include <variant>
#include <vector>

namespace simsa {

// Rows and columns are counted from 0 everywhere in this room.
struct CellAddress
{
    int row = 0;
    int column = 0;
    bool operator==(const CellAddress &) const = default;
};

struct CellRange // both ends belong to it
{
    CellAddress first;
    CellAddress last;
    bool operator==(const CellRange &) const = default;
};

struct Number // typed by somebody
{
    Points value;
    int digits = 0; // after the point, as shown
};

struct Formula
{
    QString text;   // "=SUM(A1:A3)", English names, commas
    Rational value; // what the formula gives, computed exactly and not by a spreadsheet
    int digits = 0;
};

enum class Style {
    Plain,
    Title, // of the whole table
    Header,
    Bold,    // sums, means and labels
    Centred, // ranks, codes and counts
    Missing, // where a figure would stand and there is none
    Note,    // a sentence that runs on over the cells beside it
};

struct Cell
{
    std::variant<std::monostate, QString, Number, Formula> content;
    Style style = Style::Plain;

    const QString *text() const { return std::get_if<QString>(&content); }
    const Number *number() const { return std::get_if<Number>(&content); }
    const Formula *formula() const { return std::get_if<Formula>(&content); }
    bool isEmpty() const { return std::holds_alternative<std::monostate>(content); }
};

struct Table
{
    QString key;                         // ASCII, the same in every language; names the CSV file
    QString name;                        // of the sheet's tab, see tabName
    std::vector<std::vector<Cell>> rows; // need not be equally long
    int titleRows = 0;                   // above the header; left out of a CSV file
    int headerRows = 0; // title and header together; stay in sight and are printed on each page
    int headerColumns = 0;
    std::vector<int> columnWidths; // in Latin letters; a Hangul syllable takes two
    std::vector<CellRange> merged; // the first cell of each holds the text

    // Grows the table where it must.
    void set(CellAddress at, Cell cell);
    const Cell &at(CellAddress address) const; // an empty cell outside the table
    int columns() const;                       // of the longest row
};

struct StackedBarChart
{
    QString title;
    QString table; // its key; the chart stands under that table
    CellRange categories;
    struct Series
    {
        CellAddress name;
        CellRange values;
    };
    std::vector<Series> series;
};

struct Report
{
    QString title;
    std::vector<Table> tables;
    std::optional<StackedBarChart> chart;
};

// A name that a spreadsheet accepts for a tab: at most 31 letters, none of []:*?/\ and no
// apostrophe, different from those in `taken` (lower case), to which it is added.
QString tabName(const QString &wanted, std::set<QString> &taken);

// As a person reads it: a number with its digits; empty for an empty cell.
QString shownText(const Cell &cell);

// Columns of Latin letters that the text takes.
int widthOf(const QString &text);

} // namespace simsa
