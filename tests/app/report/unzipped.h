// What an XLSX file says anywhere in it: every part of the archive, unpacked.
#pragma once

#include "app/report/csv_writer.h"
#include "app/report/xlsx_writer.h"
#include "tests/support/printing.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace simsa::test {

inline QByteArray unzip(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("unzip"), arguments);
    REQUIRE(process.waitForFinished(-1)); // the package unzip has to be installed
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

// By its name in the archive: xl/sharedStrings.xml, docProps/core.xml.
inline std::map<QString, QString> partsOf(const QString &xlsx)
{
    std::map<QString, QString> parts;
    const QString names = QString::fromUtf8(unzip({QStringLiteral("-Z1"), xlsx}));
    for (const QString &name : names.split(u'\n', Qt::SkipEmptyParts)) {
        QString pattern = name; // [Content_Types].xml is no pattern of letters
        pattern.replace(u'[', QStringLiteral("[[]"));
        parts[name] = QString::fromUtf8(unzip({QStringLiteral("-p"), xlsx, pattern}));
    }
    return parts;
}

// Everything that a document says in any of its files: texts with their part, and figures.
struct Said
{
    std::map<QString, QString> texts;
    std::vector<double> figures; // of cells

    // Where a word stands, or the figure as a text or in a cell; empty where it does not.
    QStringList placesOf(const QString &word) const
    {
        QStringList places;
        for (const auto &[part, text] : texts)
            if (text.contains(word))
                places.append(part);
        return places;
    }
    QStringList placesOfFigure(const Rational &figure, int digits) const
    {
        QStringList places;
        const QRegularExpression number(
            QStringLiteral("(?<![0-9.])%1(?![0-9])")
                .arg(QRegularExpression::escape(toFixed(figure, digits))));
        for (const auto &[part, text] : texts)
            if (!part.startsWith(QStringLiteral("xl/styles")) && text.contains(number))
                places.append(part);
        for (const double cell : figures)
            if (std::abs(cell - toDouble(figure)) < 1e-9)
                places.append(QStringLiteral("a cell"));
        return places;
    }
};

inline Said saidBy(const Report &report)
{
    const QTemporaryDir folder;
    const QString xlsx = folder.filePath(QStringLiteral("a.xlsx"));
    must(writeXlsx(xlsx, report));
    Said said;
    static const QRegularExpression kCell(QStringLiteral("<c ([^>]*)>(?:<f>.*?</f>)?<v>([^<]*)"));
    for (const auto &[name, text] : partsOf(xlsx)) {
        if (!name.startsWith(QStringLiteral("xl/worksheets/"))) {
            said.texts[name] = text;
            continue;
        }
        // Widths and heights are numbers, too; what a sheet says are its cells and formulas.
        QString cells;
        for (auto it = kCell.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch cell = it.next();
            if (!cell.captured(1).contains(QStringLiteral("t=\"s\"")))
                said.figures.push_back(cell.captured(2).toDouble());
            cells += cell.captured(0) + u'\n';
        }
        said.texts[name] = cells.contains(QStringLiteral("<f>")) ? cells : QString();
    }
    for (const Table &table : report.tables)
        said.texts[table.key + QStringLiteral(".csv")] = QString::fromUtf8(toCsv(table));
    return said;
}

} // namespace simsa::test
