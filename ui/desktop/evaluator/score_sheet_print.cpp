#include "ui/desktop/evaluator/score_sheet_print.h"

#include "app/base/korea.h"
#include "app/report/outcome_words.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QBuffer>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace simsa {
namespace {

constexpr double kTextPoints = 9.5;
constexpr double kFootPoints = 8;

// Printed in black on white, whatever the colours of the window.
const QString kStyle = QStringLiteral(
    "<style>"
    "body { color: #000000; }"
    "table.form { border: 1px solid #555555; border-collapse: collapse; margin: 0px 0px 14px 0px; }"
    "table.form th, table.form td { border: 1px solid #555555; padding: 5px 7px; }"
    "th { background-color: #ececec; font-weight: 600; }"
    "th.team { background-color: #dcdcdc; font-size: 11pt; }"
    "h1 { font-size: 21pt; font-weight: 700; margin: 0px 0px 18px 0px; }"
    "</style>");

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>"));
}

QString orNone(const QString &text)
{
    return text.isEmpty() ? ScoreSheetWords::tr("none").toHtmlEscaped() : escaped(text);
}

QString bold(const QString &html)
{
    return QStringLiteral("<b>%1</b>").arg(html);
}

// The old value struck through, the new one, and the word that says so to those who look at the
// line only.
QString entryHtml(const Entry &entry)
{
    if (!entry.before)
        return escaped(entry.now);
    // By concatenation: a text of a person may contain "%1".
    return QStringLiteral("<s>") + orNone(*entry.before) + QStringLiteral("</s> → ") +
           bold(orNone(entry.now)) + u' ' + ScoreSheetWords::tr("[corrected]").toHtmlEscaped();
}

// A text of several lines: what it was stands above what it is.
QString textHtml(const Entry &entry)
{
    if (!entry.before)
        return escaped(entry.now);
    return QStringLiteral("<s>") + orNone(*entry.before) + QStringLiteral("</s><br/>→ ") +
           ScoreSheetWords::tr("[corrected]").toHtmlEscaped() + u' ' + orNone(entry.now);
}

QString cell(const char *tag, const QString &html, const QString &attributes = {})
{
    const QString name = QString::fromLatin1(tag);
    return u'<' + name + u' ' + attributes + u'>' + html + QStringLiteral("</") + name + u'>';
}

QString label(const QString &text)
{
    return cell("th", text.toHtmlEscaped(), QStringLiteral("align=\"left\" width=\"17%\""));
}

QString row(const QString &cells)
{
    return QStringLiteral("<tr>") + cells + QStringLiteral("</tr>");
}

QString table(const QString &rows)
{
    return QStringLiteral("<table class=\"form\" width=\"100%\" border=\"1\" cellspacing=\"0\">") +
           rows + QStringLiteral("</table>");
}

// "2026-01-15 09:30 (Korea time), 2026-01-15 00:30:00 UTC"
QString bothTimes(const QString &timestamp)
{
    return koreaTime(timestamp) + QStringLiteral(", ") + timestamp.left(10) + u' ' +
           timestamp.mid(11, 8) + QStringLiteral(" UTC");
}

QString headHtml(const ScoreSheetPage &page)
{
    const QString wide = QStringLiteral("colspan=\"3\"");
    const QString half = QStringLiteral("width=\"33%\"");
    QString rows =
        row(label(ScoreSheetWords::tr("Programme")) + cell("td", escaped(page.programme), wide)) +
        row(label(ScoreSheetWords::tr("Evaluation")) + cell("td", escaped(page.plan), wide)) +
        row(label(ScoreSheetWords::tr("Evaluator")) +
            cell("td", escaped(page.evaluatorCode + QStringLiteral("  ") + page.evaluatorName),
                 half) +
            label(ScoreSheetWords::tr("Group")) + cell("td", escaped(page.group)));
    rows +=
        row(label(ScoreSheetWords::tr("Revision")) +
            cell("td", ScoreSheetWords::tr("Revision %1 (packet issue %2)")
                           .arg(page.revision)
                           .arg(page.issue)
                           .toHtmlEscaped()) +
            label(ScoreSheetWords::tr("Receipt code")) + cell("td", bold(escaped(page.receipt))));
    rows += row(label(ScoreSheetWords::tr("Signed")) +
                cell("td", escaped(bothTimes(page.signedAt)), wide));
    if (!page.pledgedAt.isEmpty())
        rows += row(label(ScoreSheetWords::tr("Secrecy pledge")) +
                    cell("td", escaped(bothTimes(page.pledgedAt)), wide));
    rows += row(
        label(ScoreSheetWords::tr("Plan fingerprint")) + cell("td", escaped(page.planFingerprint)) +
        label(ScoreSheetWords::tr("Form fingerprint")) + cell("td", escaped(page.formFingerprint)));
    return table(rows);
}

QString correctionHtml(const ScoreSheetPage &page)
{
    if (page.reason.isEmpty())
        return {};
    return table(
        row(label(ScoreSheetWords::tr("Reason for the correction")) +
            cell("td", escaped(page.reason))) +
        row(label(ScoreSheetWords::tr("Replaces")) +
            cell("td", ScoreSheetWords::tr("Revision %1, receipt code %2. What was corrected "
                                           "stands struck through before the new value.")
                           .arg(QString::number(page.revision - 1), page.replacedReceipt)
                           .toHtmlEscaped())));
}

// Which columns the tables of the teams have; the same for all.
struct Columns
{
    bool hasLevels = false;
    bool hasRemarks = false;

    explicit Columns(const ScoreSheetPage &page)
    {
        for (const ScoreSheetTeam &team : page.teams)
            for (const ScoreSheetRow &line : team.rows) {
                hasLevels = hasLevels || !line.level.isEmpty();
                hasRemarks =
                    hasRemarks || !line.remark.now.isEmpty() || line.remark.before.has_value();
            }
    }
    int count() const { return 3 + (hasLevels ? 1 : 0) + (hasRemarks ? 1 : 0); }
    // Where there are opinions they take the room.
    QString titleWidth() const { return percent(hasRemarks ? 28 : hasLevels ? 52 : 64); }
    static QString percent(int width) { return QStringLiteral("width=\"%1%\"").arg(width); }
};

QString span(int columns)
{
    return QStringLiteral("colspan=\"%1\"").arg(columns);
}

QString columnTitles(const Columns &columns)
{
    QString cells =
        cell("th", ScoreSheetWords::tr("Criterion").toHtmlEscaped(), columns.titleWidth()) +
        cell("th", ScoreSheetWords::tr("Points").toHtmlEscaped(), Columns::percent(9)) +
        cell("th", ScoreSheetWords::tr("Mark").toHtmlEscaped(),
             columns.hasRemarks ? Columns::percent(14) : QString());
    if (columns.hasLevels)
        cells += cell("th", ScoreSheetWords::tr("Level").toHtmlEscaped(),
                      Columns::percent(columns.hasRemarks ? 13 : 20));
    if (columns.hasRemarks)
        cells += cell("th", ScoreSheetWords::tr("Opinion").toHtmlEscaped());
    return row(cells);
}

QString rowHtml(const ScoreSheetRow &line, const Columns &columns)
{
    const QString middle = QStringLiteral("align=\"center\" valign=\"middle\"");
    const QString left = QStringLiteral("valign=\"middle\"");
    if (line.isVote)
        return row(cell("td", escaped(line.title), left) +
                   cell("td", ScoreSheetWords::tr("vote").toHtmlEscaped(), middle) +
                   cell("td", entryHtml(line.mark), middle + u' ' + span(columns.count() - 2)));
    QString cells = cell("td", escaped(line.title), left) +
                    cell("td", escaped(line.points), middle) +
                    cell("td", entryHtml(line.mark), middle);
    if (columns.hasLevels)
        cells += cell("td", escaped(line.level), middle);
    if (columns.hasRemarks)
        cells += cell("td", textHtml(line.remark), left);
    return row(cells);
}

bool isShown(const Entry &entry)
{
    return !entry.now.isEmpty() || entry.before;
}

QString teamHtml(const ScoreSheetTeam &team, size_t number, const Columns &columns)
{
    const int rest = columns.count() - 1;
    // Row by row of the head, as it is repeated where the table goes on over the page.
    QString rows =
        QStringLiteral("<thead>") +
        row(cell("th", QString::number(number) + QStringLiteral(". ") + escaped(team.name),
                 QStringLiteral("class=\"team\" align=\"left\" ") + span(columns.count())));
    if (!team.rows.empty())
        rows += columnTitles(columns);
    rows += QStringLiteral("</thead>");
    if (isShown(team.ground)) {
        QString html = textHtml(team.ground);
        if (!team.declaredAt.isEmpty())
            html += QStringLiteral("<br/>") + ScoreSheetWords::tr("Declared %1. Not judged.")
                                                  .toHtmlEscaped()
                                                  .arg(bothTimes(team.declaredAt));
        rows +=
            row(label(ScoreSheetWords::tr("Conflict of interest")) + cell("td", html, span(rest)));
    }
    for (const ScoreSheetRow &line : team.rows)
        if (!line.isVote)
            rows += rowHtml(line, columns);
    if (isShown(team.sum))
        rows += row(cell("th", ScoreSheetWords::tr("Sum of the marks").toHtmlEscaped(), span(2)) +
                    cell("th", entryHtml(team.sum)) +
                    (rest > 2 ? cell("th", {}, span(rest - 2)) : QString()));
    for (const ScoreSheetRow &line : team.rows)
        if (line.isVote)
            rows += rowHtml(line, columns);
    if (isShown(team.opinion))
        rows += row(cell("td",
                         bold(ScoreSheetWords::tr("Overall opinion").toHtmlEscaped()) +
                             QStringLiteral("<br/>") + textHtml(team.opinion),
                         span(columns.count())));
    return table(rows);
}

QString signatureHtml(const ScoreSheetPage &page)
{
    const QDate day = inKorea(page.signedAt).date();
    const QString date = QLocale().toString(day, ScoreSheetWords::tr("MMMM d, yyyy"));
    const auto line = [](const char *align, const QString &text, int above) {
        return QStringLiteral("<p align=\"%1\" style=\"margin: %2px 0px 0px 0px; font-size: "
                              "10.5pt\">")
                   .arg(QString::fromLatin1(align))
                   .arg(above) +
               text.toHtmlEscaped() + QStringLiteral("</p>");
    };
    // A table of one cell, so that it stays together on one page.
    return QStringLiteral("<table width=\"100%\" border=\"0\" cellspacing=\"0\"><tr><td>") +
           line("center", ScoreSheetWords::tr("I confirm that these are my marks."), 8) +
           line("center", date, 14) +
           line("right",
                ScoreSheetWords::tr("Evaluator %1").arg(page.evaluatorName) +
                    QStringLiteral("\u00a0 ____________________ \u00a0") +
                    ScoreSheetWords::tr("(signature or seal)"),
                22) +
           QStringLiteral("</td></tr></table>");
}

QString footText(const ScoreSheetPage &page)
{
    return ScoreSheetWords::tr("%1 · revision %2 · receipt code %3")
        .arg(page.evaluatorCode, QString::number(page.revision), page.receipt);
}

// A table that a page would cut, and that fits on one, begins a new page.
void keepTogether(QTextDocument &document)
{
    const double height = document.pageSize().height();
    const QList<QTextFrame *> frames = document.rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        const QRectF place = document.documentLayout()->frameBoundingRect(table);
        const bool isCut =
            std::floor(place.top() / height) != std::floor((place.bottom() - 1) / height);
        if (!isCut || place.height() > height)
            continue;
        QTextTableFormat format = table->format();
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        table->setFormat(format);
    }
}

QFont printFont(double points)
{
    // The family of the window, never its size.
    QFont font;
    font.setFamilies(QApplication::font().families());
    font.setPointSizeF(points);
    return font;
}

void paintFoot(QPainter &painter, const ScoreSheetPage &page, const QRectF &foot, int number,
               int of)
{
    painter.setFont(printFont(kFootPoints));
    painter.setPen(QPen(Qt::black, painter.device()->logicalDpiY() / 144.0));
    painter.drawLine(foot.topLeft(), foot.topRight());
    const QString pages = ScoreSheetWords::tr("%1 / %2").arg(number).arg(of);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignBottom, footText(page));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, pages);
}

bool paintPages(const ScoreSheetPage &page, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const double foot = QFontMetricsF(printFont(kFootPoints), &device).lineSpacing() * 1.8;
    const QSizeF body(device.width(), device.height() - 1.5 * foot);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&device);
    document.setDocumentMargin(0);
    document.setDefaultFont(printFont(kTextPoints));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    document.setHtml(toHtml(page));
    document.setPageSize(body);
    keepTogether(document);

    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    const int count = document.pageCount();
    for (int i = 0; i < count; ++i) {
        if (i > 0 && !device.newPage())
            return false;
        painter.save();
        painter.translate(0, -i * body.height());
        context.clip = QRectF(QPointF(0, i * body.height()), body);
        painter.setClipRect(context.clip);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        paintFoot(painter, page, QRectF(0, device.height() - foot, device.width(), foot), i + 1,
                  count);
    }
    return painter.end();
}

} // namespace

QString toHtml(const ScoreSheetPage &page)
{
    QString html = QStringLiteral("<html><head>") + kStyle + QStringLiteral("</head><body>");
    html += QStringLiteral("<h1 align=\"center\">") +
            ScoreSheetWords::tr("Score sheet").toHtmlEscaped() +
            QStringLiteral("</h1><p style=\"font-size: 6pt\">&nbsp;</p>");
    html += headHtml(page) + correctionHtml(page);
    const Columns columns(page);
    for (size_t i = 0; i < page.teams.size(); ++i)
        html += teamHtml(page.teams[i], i + 1, columns);
    if (!page.recused.isEmpty())
        html += table(row(label(ScoreSheetWords::tr("Recused by the programme")) +
                          cell("td", escaped(page.recused.join(QStringLiteral(", "))))));
    return html + signatureHtml(page) + QStringLiteral("</body></html>");
}

QPageLayout scoreSheetPaper()
{
    return QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(18, 16, 18, 12),
                       QPageLayout::Millimeter);
}

QByteArray toPdf(const ScoreSheetPage &page)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(scoreSheetPaper());
    writer.setResolution(600);
    writer.setTitle(ScoreSheetWords::tr("Score sheet") + u' ' + footText(page));
    writer.setCreator(QStringLiteral("Simsa"));
    paintPages(page, writer);
    return bytes;
}

bool print(const ScoreSheetPage &page, QPrinter &printer)
{
    printer.setDocName(ScoreSheetWords::tr("Score sheet") + u' ' + footText(page));
    return paintPages(page, printer);
}

} // namespace simsa
