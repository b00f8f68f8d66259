#include "app/report/xlsx_writer.h"

#include "app/base/file.h"
#include "app/base/number_locale.h"
#include "app/report/formula.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <map>
#include <numeric>

namespace simsa {
namespace {

constexpr int kText = -1; // a format's digits where there are none
constexpr lxw_color_t kHeaderColour = 0xDCE6F1;
constexpr lxw_color_t kBoldColour = 0xF2F2F2;
constexpr lxw_color_t kBorderColour = 0xA6A6A6;

constexpr double kLineHeight = 16; // points
constexpr int kPageWidth = 220;    // Latin letters that can still be read across a page of A4

lxw_row_t rowOf(CellAddress at)
{
    return static_cast<lxw_row_t>(at.row);
}
lxw_col_t columnOf(CellAddress at)
{
    return static_cast<lxw_col_t>(at.column);
}

bool runsOn(Style style)
{
    return style == Style::Title || style == Style::Note;
}

// Lines that the row's longest text takes in its column. Not every program finds the height out by
// itself when it opens a file.
int linesIn(const Table &table, const std::vector<Cell> &row)
{
    int lines = 1;
    for (size_t i = 0; i < row.size() && i < table.columnWidths.size(); ++i)
        if (const QString *text = row[i].text(); text && !runsOn(row[i].style)) {
            const int inside = std::max(1, table.columnWidths[i] - 2);
            lines = std::max(lines, (widthOf(*text) + inside - 1) / inside);
        }
    return lines;
}

bool isMerged(const Table &table, int row)
{
    return std::any_of(table.merged.begin(), table.merged.end(),
                       [row](const CellRange &range) { return range.first.row == row; });
}

int widthOf(const Table &table)
{
    return std::accumulate(table.columnWidths.begin(), table.columnWidths.end(), 0);
}

// One workbook from open to close. Keeps the first error and does nothing after it.
class Writer
{
public:
    Writer(const QByteArray &file, QByteArray folder);
    ~Writer();
    Q_DISABLE_COPY_MOVE(Writer)

    lxw_error write(const Report &report); // call once

private:
    void writeTable(const Table &table);
    void writeCell(const Cell &cell, CellAddress at);
    void setPage(const Table &table);
    void addChart(const StackedBarChart &spec, const Table &table);
    lxw_format *format(Style style, int digits);
    void note(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }

    QByteArray m_folder; // for the library's temporary files; must outlive the workbook
    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    std::map<std::pair<Style, int>, lxw_format *> m_formats;
    lxw_error m_error = LXW_NO_ERROR;
};

Writer::Writer(const QByteArray &file, QByteArray folder) : m_folder(std::move(folder))
{
    lxw_workbook_options options = {};
    options.tmpdir = m_folder.data();
    m_book = workbook_new_opt(file.constData(), &options);
    if (!m_book)
        m_error = LXW_ERROR_MEMORY_MALLOC_FAILED;
}

Writer::~Writer()
{
    if (m_book)
        workbook_close(m_book);
}

lxw_error Writer::write(const Report &report)
{
    if (!m_book)
        return m_error;
    QByteArray title = report.title.toUtf8();
    lxw_doc_properties properties = {};
    properties.title = title.data();
    note(workbook_set_properties(m_book, &properties));
    for (const Table &table : report.tables) {
        m_sheet = workbook_add_worksheet(m_book, table.name.toUtf8().constData());
        if (!m_sheet)
            return LXW_ERROR_SHEETNAME_ALREADY_USED;
        writeTable(table);
        if (report.chart && report.chart->table == table.key)
            addChart(*report.chart, table);
    }
    const lxw_error closed = workbook_close(m_book);
    m_book = nullptr;
    note(closed);
    return m_error;
}

void Writer::writeTable(const Table &table)
{
    for (size_t i = 0; i < table.columnWidths.size(); ++i) {
        const lxw_col_t column = static_cast<lxw_col_t>(i);
        note(worksheet_set_column(m_sheet, column, column, table.columnWidths[i], nullptr));
    }
    for (int r = 0; r < static_cast<int>(table.rows.size()); ++r) {
        const std::vector<Cell> &row = table.rows[static_cast<size_t>(r)];
        const int lines = isMerged(table, r) ? 1 : linesIn(table, row);
        if (lines > 1)
            note(worksheet_set_row(m_sheet, static_cast<lxw_row_t>(r), lines * kLineHeight,
                                   nullptr));
        for (int c = 0; c < static_cast<int>(row.size()); ++c)
            writeCell(row[static_cast<size_t>(c)], {r, c});
    }
    for (const CellRange &range : table.merged)
        note(worksheet_merge_range(m_sheet, rowOf(range.first), columnOf(range.first),
                                   rowOf(range.last), columnOf(range.last),
                                   shownText(table.at(range.first)).toUtf8().constData(),
                                   format(table.at(range.first).style, kText)));
    worksheet_freeze_panes(m_sheet, static_cast<lxw_row_t>(table.headerRows),
                           static_cast<lxw_col_t>(table.headerColumns));
    setPage(table);
}

void Writer::writeCell(const Cell &cell, CellAddress at)
{
    if (const QString *text = cell.text()) {
        // An empty string would be left out; the cell keeps its border all the same.
        if (text->isEmpty())
            note(
                worksheet_write_blank(m_sheet, rowOf(at), columnOf(at), format(cell.style, kText)));
        else
            note(worksheet_write_string(m_sheet, rowOf(at), columnOf(at),
                                        text->toUtf8().constData(), format(cell.style, kText)));
    } else if (const Number *number = cell.number()) {
        note(worksheet_write_number(m_sheet, rowOf(at), columnOf(at),
                                    toDouble(toRational(number->value)),
                                    format(cell.style, number->digits)));
    } else if (const Formula *formula = cell.formula()) {
        note(worksheet_write_formula_num(
            m_sheet, rowOf(at), columnOf(at), formula->text.toUtf8().constData(),
            format(cell.style, formula->digits), toDouble(formula->value)));
    } else {
        note(worksheet_write_blank(m_sheet, rowOf(at), columnOf(at), format(cell.style, kText)));
    }
}

void Writer::setPage(const Table &table)
{
    constexpr uint8_t kA4 = 9;
    worksheet_set_paper(m_sheet, kA4);
    worksheet_set_landscape(m_sheet);
    // As many pages down as it takes, and across as few as can be read.
    const int across = 1 + (widthOf(table) - 1) / kPageWidth;
    worksheet_fit_to_pages(m_sheet, static_cast<uint16_t>(across), 0);
    if (table.headerColumns > 0)
        note(worksheet_repeat_columns(m_sheet, 0, static_cast<lxw_col_t>(table.headerColumns - 1)));
    note(worksheet_set_footer(m_sheet, "&C&P / &N"));
    if (table.headerRows > table.titleRows)
        note(worksheet_repeat_rows(m_sheet, 0, static_cast<lxw_row_t>(table.headerRows - 1)));
}

void Writer::addChart(const StackedBarChart &spec, const Table &table)
{
    lxw_chart *chart = workbook_add_chart(m_book, LXW_CHART_BAR_STACKED);
    if (!chart)
        return note(LXW_ERROR_MEMORY_MALLOC_FAILED);
    const QString tab = QStringLiteral("='%1'!").arg(table.name);
    for (const StackedBarChart::Series &series : spec.series) {
        lxw_chart_series *added =
            chart_add_series(chart, (tab + fixedName(spec.categories)).toUtf8().constData(),
                             (tab + fixedName(series.values)).toUtf8().constData());
        if (!added)
            return note(LXW_ERROR_MEMORY_MALLOC_FAILED);
        const QString name = fixedName({series.name, series.name}).section(u':', 0, 0);
        chart_series_set_name(added, (tab + name).toUtf8().constData());
    }
    chart_title_set_name(chart, spec.title.toUtf8().constData());
    // In a bar chart the library's y axis is the upright one, of the teams. The first team goes
    // on top, and the scale stays below.
    chart_axis_set_reverse(chart->y_axis);
    chart_axis_set_crossing_max(chart->y_axis);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
    lxw_chart_options options = {};
    const int bars = spec.categories.last.row - spec.categories.first.row + 1;
    options.x_scale = 1.7;
    options.y_scale = std::clamp(0.5 + 0.12 * bars, 1.0, 6.0);
    const lxw_row_t row = static_cast<lxw_row_t>(table.rows.size() + 1);
    note(worksheet_insert_chart_opt(m_sheet, row, 1, chart, &options));
}

lxw_format *Writer::format(Style style, int digits)
{
    lxw_format *&format = m_formats[{style, digits}];
    if (format)
        return format;
    format = workbook_add_format(m_book);
    format_set_font_name(format, "Malgun Gothic");
    format_set_font_size(format, style == Style::Title ? 14 : 10);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (style == Style::Title || style == Style::Header || style == Style::Bold)
        format_set_bold(format);
    if (runsOn(style))
        return format;
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, kBorderColour);
    if (style == Style::Header)
        format_set_bg_color(format, kHeaderColour);
    if (style == Style::Bold)
        format_set_bg_color(format, kBoldColour);
    if (style == Style::Header || style == Style::Centred)
        format_set_align(format, LXW_ALIGN_CENTER);
    if (style == Style::Missing)
        format_set_align(format, LXW_ALIGN_RIGHT);
    if (digits == kText) {
        format_set_text_wrap(format);
    } else {
        const QByteArray number = digits == 0 ? QByteArray("0") : "0." + QByteArray(digits, '0');
        format_set_num_format(format, number.constData());
    }
    return format;
}

Result<> checkSize(const Report &report)
{
    for (const Table &table : report.tables) {
        // Two rows more, for the chart stands below.
        const std::pair<qsizetype, int> sizes[] = {
            {table.columns(), LXW_COL_MAX},
            {static_cast<qsizetype>(table.rows.size()) + 2, LXW_ROW_MAX}};
        for (const auto &[size, limit] : sizes)
            if (size > limit)
                return failure(ErrorCode::TooManyColumns, table.name, QString::number(size),
                               QString::number(limit));
    }
    return {};
}

} // namespace

Result<> writeXlsx(const QString &path, const Report &report)
{
    if (Result<> fits = checkSize(report); !fits)
        return failure(inFile(std::move(fits.error()), path));
    // The library writes to a name only, and straight into the file; so it gets one of ours.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return failure({ErrorCode::FolderUnwritable, QDir::tempPath(), {}, folder.errorString()});
    const QString name = folder.filePath(QStringLiteral("report.xlsx"));
    const DecimalPoint point; // the library prints numbers as C does
    const lxw_error error =
        Writer(QFile::encodeName(name), QFile::encodeName(folder.path())).write(report);
    if (error != LXW_NO_ERROR)
        return failure(
            {ErrorCode::FileUnwritable, path, {}, QString::fromUtf8(lxw_strerror(error))});
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failure({ErrorCode::FileUnwritable, path, {}, file.errorString()});
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure({ErrorCode::FileUnwritable, path, {}, file.errorString()});
    return writeFile(path, bytes);
}

} // namespace simsa
