#include "app/report/csv_writer.h"

#include "app/base/file.h"

#include <QDir>

#include <algorithm>
#include <map>

namespace simsa {
namespace {

QString quoted(QString text)
{
    const bool needsQuotes = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\r' || c == u'\n' || c == u'\t';
    });
    if (!needsQuotes)
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString csvCell(const Cell &cell)
{
    QString text = shownText(cell);
    if (cell.text() && !text.isEmpty() && QStringView(u"=+-@\t\r\n＝＋－＠").contains(text.front()))
        text.prepend(u'\'');
    return quoted(text);
}

// For every cell of a merged range the address of the one that holds its text.
std::map<std::pair<int, int>, CellAddress> mergedCells(const Table &table)
{
    std::map<std::pair<int, int>, CellAddress> cells;
    for (const CellRange &range : table.merged)
        for (int row = range.first.row; row <= range.last.row; ++row)
            for (int column = range.first.column; column <= range.last.column; ++column)
                cells[{row, column}] = range.first;
    return cells;
}

} // namespace

QByteArray toCsv(const Table &table)
{
    const auto merged = mergedCells(table);
    QByteArray csv = QByteArrayLiteral("\xEF\xBB\xBF");
    const int columns = table.columns();
    for (int row = table.titleRows; row < static_cast<int>(table.rows.size()); ++row) {
        for (int column = 0; column < columns; ++column) {
            const auto it = merged.find({row, column});
            const CellAddress at = it == merged.end() ? CellAddress{row, column} : it->second;
            if (column > 0)
                csv += ',';
            csv += csvCell(table.at(at)).toUtf8();
        }
        csv += "\r\n";
    }
    return csv;
}

Result<QStringList> writeCsvs(const QString &folder, const Report &report)
{
    if (Result<> made = makeFolder(folder); !made)
        return failure(std::move(made.error()));
    QStringList paths;
    std::set<QString> taken; // two axes may be called "a" and "A", and Windows sees one name
    for (const Table &table : report.tables) {
        QString name = table.key;
        for (int i = 2; !taken.insert(name.toLower()).second; ++i)
            name = QStringLiteral("%1-%2").arg(table.key).arg(i);
        const QString path = QDir(folder).filePath(name + QStringLiteral(".csv"));
        if (Result<> written = writeFile(path, toCsv(table)); !written)
            return failure(std::move(written.error()));
        paths.append(path);
    }
    return paths;
}

} // namespace simsa
