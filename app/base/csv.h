// Tables of text that come from spreadsheets: a CSV file, or cells pasted from one.
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace simsa {

inline constexpr qint64 kCsvLimit = 64 * 1024 * 1024; // bytes of a file

// A header row and the rows under it, every cell trimmed. Rows with no text at all are left out.
struct CsvTable
{
    QStringList header;
    struct Row
    {
        int line;          // in the file, the first is 1
        QStringList cells; // as many as the header has
    };
    std::vector<Row> rows;

    qsizetype column(const QString &name) const { return header.indexOf(name); }
};

// UTF-8 with or without byte-order mark, UTF-16 with one, or else CP949 (Korean Excel's default).
// Error: EncodingUnknown.
Result<QString> decodeText(const QByteArray &bytes);

// The separator is whichever of tab, semicolon and comma the header has most of. Quoted cells
// may hold separators and line breaks. Cells are clean texts (text_rule.h).
// Errors: CsvEmpty, CsvColumnTwice, CsvRowShort (too few or too many cells), CsvQuoteOpen.
Result<CsvTable> parseCsv(const QString &typed);

// Both, for a file; errors name it.
Result<CsvTable> readCsv(const QString &path);

// An error at a cell, or at a whole row when column is empty.
tl::unexpected<Error> cellFailure(ErrorCode code, int line, QString column, QString found = {},
                                  QString expected = {});

// Which of the wanted columns is missing. Error: CsvColumnMissing.
Result<> requireColumns(const CsvTable &table, const QStringList &wanted);

} // namespace simsa
