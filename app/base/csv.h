// Tables of text that come from spreadsheets: a CSV file, or cells pasted from one.
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace simsa {

inline constexpr qint64 kCsvLimit = 64 * 1024 * 1024; // bytes of a file

// A header row and the rows under it, every cell trimmed of blanks. Rows with no text at all are
// left out, and so are columns that have neither heading nor text, and the header where it stands
// again.
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

// The separator is whichever of tab, semicolon and comma the header has most of. Lines end with LF,
// CRLF or CR. Quoted cells may hold separators and line breaks, which become LF. Cells
// are clean texts (text_rule.h). A row with fewer
// cells than the header ends in empty ones, as spreadsheets leave them out.
// Errors: CsvEmpty, CsvColumnTwice, CsvHeadingMissing, CsvRowShort (more cells than the header,
// with text in them), CsvQuoteOpen.
Result<CsvTable> parseCsv(const QString &typed);

// Both, for a file; errors name it.
Result<CsvTable> readCsv(const QString &path);

// An error at a cell, or at a whole row when column is empty.
tl::unexpected<Error> cellFailure(ErrorCode code, int line, QString column, QString found = {},
                                  QString expected = {});

} // namespace simsa
