#include "app/base/csv.h"

#include "app/base/file.h"
#include "app/base/file_kind.h"
#include "app/base/text_rule.h"

#include <QStringDecoder>

#include <algorithm>

namespace simsa {
namespace {

// No more bytes follow: a character that is cut off at the end is an error, not awaited.
constexpr QStringConverter::Flag kWhole = QStringConverter::Flag::Stateless;

std::optional<QString> decodeAs(QStringDecoder decoder, const QByteArray &bytes)
{
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::ReplacementCharacter) || !text.isValidUtf16())
        return std::nullopt;
    return text;
}

// Blanks of every width, and marks of no width at all: byte-order marks stand in the middle of
// files that were put together.
bool isBlank(QChar c)
{
    return c.isSpace() || c == QChar::ByteOrderMark || c == QChar(0x200b) || c == QChar(0x2060);
}

QString trimmed(QStringView cell)
{
    while (!cell.isEmpty() && isBlank(cell.front()))
        cell = cell.mid(1);
    while (!cell.isEmpty() && isBlank(cell.back()))
        cell.chop(1);
    return cell.toString();
}

QString withLineFeeds(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return text;
}

bool isEmpty(const QString &cell)
{
    return cell.isEmpty();
}

constexpr QChar kSeparators[] = {u',', u'\t', u';'}; // the first where none is more frequent

// The header without what stands in quotes.
QString unquotedHeader(const QString &text)
{
    QString header;
    bool quoted = false;
    bool opens = true; // a quotation mark here would begin a quoted cell
    for (const QChar c : text) {
        if (c == u'"' && (quoted || opens)) {
            // A doubled mark ends and begins again.
            opens = quoted;
            quoted = !quoted;
        } else if (quoted) {
            opens = false;
        } else if (c == u'\n') {
            if (!trimmed(header).isEmpty())
                break;
            header.clear(); // blank lines may come before
            opens = true;
        } else {
            const bool parts = std::find(std::begin(kSeparators), std::end(kSeparators), c) !=
                               std::end(kSeparators);
            opens = parts || (opens && isBlank(c));
            header += c;
        }
    }
    return header;
}

QChar separatorOf(const QString &text)
{
    const QString header = unquotedHeader(text);
    return *std::max_element(std::begin(kSeparators), std::end(kSeparators),
                             [&](QChar a, QChar b) { return header.count(a) < header.count(b); });
}

struct Splitter
{
    const QString &text; // lines end with LF
    QChar separator;
    qsizetype at = 0;
    int line = 1;

    // The cells of the next record; false when a quote is never closed.
    bool next(QStringList &cells)
    {
        cells.clear();
        QString cell;
        bool quoted = false;
        for (; at < text.size(); ++at) {
            const QChar c = text.at(at);
            if (c == u'\n')
                ++line;
            if (quoted) {
                if (c != u'"')
                    cell += c;
                else if (at + 1 < text.size() && text.at(at + 1) == u'"')
                    cell += text.at(++at);
                else
                    quoted = false;
            } else if (c == u'"' && trimmed(cell).isEmpty()) {
                cell.clear();
                quoted = true;
            } else if (c == separator) {
                cells.append(trimmed(cleanText(cell)));
                cell.clear();
            } else if (c == u'\n') {
                ++at;
                break;
            } else {
                cell += c;
            }
        }
        cells.append(trimmed(cleanText(cell)));
        return !quoted;
    }
};

// As many cells as the header has: spreadsheets leave out the last empty ones, or write more.
Result<> fit(CsvTable::Row &row, qsizetype width)
{
    while (row.cells.size() > width && row.cells.back().isEmpty())
        row.cells.removeLast();
    // A title above the headings is one cell.
    if (width == 1 && row.cells.size() > 1)
        return failure(ErrorCode::CsvHeadingMissing, {}, QStringLiteral("2"));
    if (row.cells.size() > width)
        return cellFailure(ErrorCode::CsvRowShort, row.line, {}, QString::number(row.cells.size()),
                           QString::number(width));
    while (row.cells.size() < width)
        row.cells.append(QString());
    return {};
}

bool hasText(const CsvTable &table, qsizetype column)
{
    return std::any_of(table.rows.begin(), table.rows.end(), [column](const CsvTable::Row &row) {
        return !row.cells.at(column).isEmpty();
    });
}

// Spreadsheets write columns where something once was.
Result<> dropEmptyColumns(CsvTable &table)
{
    std::vector<qsizetype> kept;
    for (qsizetype i = 0; i < table.header.size(); ++i)
        if (!table.header.at(i).isEmpty())
            kept.push_back(i);
        else if (hasText(table, i))
            return failure(ErrorCode::CsvHeadingMissing, {}, QString::number(i + 1));
    const auto keep = [&kept](QStringList &cells) {
        QStringList left;
        for (const qsizetype i : kept)
            left.append(cells.at(i));
        cells = left;
    };
    keep(table.header);
    for (CsvTable::Row &row : table.rows)
        keep(row.cells);
    return {};
}

} // namespace

tl::unexpected<Error> cellFailure(ErrorCode code, int line, QString column, QString found,
                                  QString expected)
{
    return failure(Error{code, {}, std::move(column), std::move(found), std::move(expected), line});
}

Result<QString> decodeText(const QByteArray &bytes)
{
    if (const auto encoding = QStringConverter::encodingForData(bytes)) {
        if (auto text = decodeAs(QStringDecoder(*encoding, kWhole), bytes))
            return *text;
        return failure(ErrorCode::EncodingUnknown);
    }
    if (auto text = decodeAs(QStringDecoder(QStringDecoder::Utf8, kWhole), bytes))
        return *text;
    // Two bytes that CP949 has no use for; ICU would make private characters of them.
    if (bytes.contains('\x80') || bytes.contains('\xff'))
        return failure(ErrorCode::EncodingUnknown);
    // Qt finds this name through ICU; a Qt built without ICU says EncodingUnknown instead.
    if (auto text = decodeAs(QStringDecoder("windows-949", kWhole), bytes))
        return *text;
    return failure(ErrorCode::EncodingUnknown);
}

Result<CsvTable> parseCsv(const QString &typed)
{
    QString text = withLineFeeds(typed);
    text.remove(QChar(QChar::ByteOrderMark)); // wherever it is: a quote after it opens the cell
    Splitter splitter{text, separatorOf(text)};
    CsvTable table;
    while (splitter.at < text.size()) {
        CsvTable::Row row{splitter.line, {}};
        if (!splitter.next(row.cells))
            return cellFailure(ErrorCode::CsvQuoteOpen, row.line, {});
        if (std::all_of(row.cells.begin(), row.cells.end(), isEmpty))
            continue;
        if (table.header.isEmpty()) {
            table.header = row.cells;
            continue;
        }
        if (const auto ok = fit(row, table.header.size()); !ok)
            return failure(ok.error());
        // Several tables of one kind, put together, have it several times.
        if (row.cells != table.header)
            table.rows.push_back(std::move(row));
    }
    if (const auto ok = dropEmptyColumns(table); !ok)
        return failure(ok.error());
    for (qsizetype i = 0; i < table.header.size(); ++i)
        if (table.header.indexOf(table.header.at(i)) != i)
            return failure(ErrorCode::CsvColumnTwice, {}, table.header.at(i));
    if (table.rows.empty())
        return failure(ErrorCode::CsvEmpty);
    return table;
}

Result<CsvTable> readCsv(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, kCsvLimit);
    if (!bytes)
        return failure(tellKind(bytes.error(), path));
    // Asked first, as nearly everything can be read as CP949.
    if (const QString kind = fileKind(*bytes); !kind.isEmpty())
        return failure({ErrorCode::OtherKind, path, {}, kind});
    const Result<QString> text = decodeText(*bytes);
    if (!text)
        return failure(inFile(text.error(), path));
    return named(parseCsv(*text), path);
}

} // namespace simsa
