// The headings of a table that a person wrote, taken for the names that the program has for them.
// What it does not know is refused: a column that is passed over may say who must not judge.
#pragma once

#include "app/base/csv.h"

namespace simsa {

struct Heading
{
    QString name;
    bool isDemanded = false;
    QStringList others = {}; // what else people call it
};

struct NamedTable
{
    CsvTable table;      // under the program's names
    QStringList written; // as the person wrote them

    // The same error, at the column as it is called in the person's table.
    Error asWritten(Error error) const;
};

// Capital letters, full width, blanks, - and _ make no difference, as long as only one heading can
// be meant.
// Errors: CsvColumnMissing; CsvColumnUnknown (expected: the nearest, or all where none is near);
// CsvColumnTwice.
Result<NamedTable> withHeadings(CsvTable table, const std::vector<Heading> &headings);

// The word that differs least, in a third of its letters at most; empty where there is none.
QString nearestOf(const QString &word, const QStringList &words);

} // namespace simsa
