#include "app/base/csv.h"

#include "app/base/file.h"
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

QChar separatorOf(const QString &text)
{
    const auto isFilled = [](QChar c) { return c != u'\n' && c != u'\r' && c != u' '; };
    const auto start = std::find_if(text.begin(), text.end(), isFilled); // after blank lines
    const QStringView line(start, std::find(start, text.end(), u'\n'));
    QChar best = u',';
    for (const QChar candidate : {QChar(u'\t'), QChar(u';'), QChar(u',')})
        if (line.count(candidate) > line.count(best))
            best = candidate;
    return best;
}

struct Splitter
{
    const QString &text;
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
            } else if (c == u'"' && cell.trimmed().isEmpty()) {
                cell.clear();
                quoted = true;
            } else if (c == separator) {
                cells.append(cleanText(cell).trimmed());
                cell.clear();
            } else if (c == u'\n') {
                ++at;
                break;
            } else if (c != u'\r') {
                cell += c;
            }
        }
        cells.append(cleanText(cell).trimmed());
        return !quoted;
    }
};

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
    QString text = typed;
    text.remove(QChar(QChar::ByteOrderMark)); // wherever it is: a quote after it opens the cell
    Splitter splitter{text, separatorOf(text)};
    CsvTable table;
    QStringList cells;
    while (splitter.at < text.size()) {
        const int line = splitter.line;
        if (!splitter.next(cells))
            return cellFailure(ErrorCode::CsvQuoteOpen, line, {});
        const bool isBlank = std::all_of(cells.begin(), cells.end(),
                                         [](const QString &cell) { return cell.isEmpty(); });
        if (isBlank)
            continue;
        if (table.header.isEmpty()) {
            table.header = cells;
            continue;
        }
        if (cells.size() != table.header.size())
            return cellFailure(ErrorCode::CsvRowShort, line, {}, QString::number(cells.size()),
                               QString::number(table.header.size()));
        table.rows.push_back({line, cells});
    }
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
        return failure(bytes.error());
    const Result<QString> text = decodeText(*bytes);
    if (!text)
        return failure(inFile(text.error(), path));
    return named(parseCsv(*text), path);
}

Result<> requireColumns(const CsvTable &table, const QStringList &wanted)
{
    for (const QString &column : wanted)
        if (!table.header.contains(column))
            return failure(ErrorCode::CsvColumnMissing, {}, column,
                           table.header.join(QStringLiteral(", ")));
    return {};
}

} // namespace simsa
