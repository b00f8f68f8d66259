#include "ui/words/error_words.h"

#include "app/plan/plan_json.h"
#include "ui/words/error_texts.h"

#include <QLocale>

namespace simsa {
namespace {

// Files that are whole but of another kind than was asked for, and what to do with them.
QString kindWords(const QString &kind)
{
    if (kind == QLatin1String("packet"))
        return Words::tr("This is a packet for an evaluator. The evaluator opens it to score.");
    if (kind == QLatin1String("sheet"))
        return Words::tr("This is a signed sheet. The administrator takes it into the workbook, on "
                         "the page “Sheets”.");
    if (kind == QLatin1String("workbook"))
        return Words::tr(
            "This is a workbook of an administrator. If it is another copy of the same "
            "one, take its sheets in from their files; a workbook itself cannot be "
            "merged.");
    if (kind == QLatin1String("scorebook"))
        return Words::tr("This is an evaluator's scorebook. It stays with the evaluator, who hands "
                         "in the sheet that was signed from it.");
    if (kind == QLatin1String("zip"))
        return Words::tr("This is a zip archive. Unpack it first and choose what is in it.");
    if (kind == QLatin1String("xlsx"))
        return Words::tr("This is a spreadsheet (xlsx). Save the table as “CSV UTF-8” first.");
    if (kind == QLatin1String("pdf"))
        return Words::tr("This is a PDF. Ask for the file that Simsa made.");
    if (kind == QLatin1String("document"))
        return Words::tr(
            "This is a document of an office program. Ask for the file that Simsa made; a "
            "table has to be saved as “CSV UTF-8”.");
    if (kind == QLatin1String("plan"))
        return Words::tr(
            "This is a plan (JSON). The administrator sets it when a round is opened.");
    if (kind == QLatin1String("acts"))
        return Words::tr("This is a list of decisions (JSON). The administrator records it in the "
                         "workbook.");
    return Words::tr("This is a file of another kind. Choose the right one.");
}

// A sheet's programme and the workbook's, as they stand on a packet's first page. Of a packet whose
// name is not that of its keys there is nothing more to say than the short sentence.
QString programmeText(const Error &error)
{
    if (error.found.isEmpty())
        return errorText(error.code);
    return Words::tr("The sheet answers a packet of another programme (%1; this one is %2), of a "
                     "rehearsal perhaps. Send the evaluator the packet of this programme again "
                     "and ask for a sheet from it.");
}

// What JsonReader expects, in words.
QString typeWords(const QString &type)
{
    if (type == QLatin1String("text"))
        return Words::tr("text in quotes");
    if (type == QLatin1String("list"))
        return Words::tr("a list in [ ]");
    if (type == QLatin1String("object"))
        return Words::tr("an object in { }");
    if (type == QLatin1String("whole number"))
        return Words::tr("a whole number");
    if (type == QLatin1String("decimal in quotes"))
        return Words::tr("a number in quotes, such as \"9.5\"");
    if (type == QLatin1String("yes or no"))
        return Words::tr("true or false");
    if (type == QLatin1String("hexadecimal"))
        return Words::tr("lowercase hexadecimal digits of the right length");
    if (type == QLatin1String("date"))
        return Words::tr("a date such as 2026-01-26");
    if (type == QLatin1String("part of a date"))
        return Words::tr("a day, a month or a year such as 2026-01-26, 2026-12 or 2027");
    if (type == QLatin1String("time"))
        return Words::tr("a time such as 2026-01-15T09:30:00Z");
    return type;
}

// Some sentences say more where something near is known.
QString textOf(const Error &error)
{
    const QString text = errorText(error.code);
    if (error.expected.isEmpty())
        return text;
    switch (error.code) {
    case ErrorCode::UnknownTeam:
    case ErrorCode::UnknownGroup:
    case ErrorCode::UnknownEvaluator:
        return text + u' ' + Words::tr("Is “%2” meant? Capital letters count.");
    case ErrorCode::CsvEmpty:
        return Words::tr("The table has no value in it. Fill at least one cell under one of: %2.");
    default: return text;
    }
}

QString placeOf(const Error &error)
{
    if (error.line == 0)
        return error.place;
    if (error.place.isEmpty())
        return Words::tr("line %1").arg(error.line);
    return Words::tr("line %1, column %2").arg(error.line).arg(error.place);
}

} // namespace

QString sentenceWithoutFile(const Error &error)
{
    const bool isProgramme = error.code == ErrorCode::WrongProgramme;
    const QString text = isProgramme ? programmeText(error) : textOf(error);
    const QString found = isProgramme ? shortFingerprint(error.found) : error.found;
    const QString expected = isProgramme ? shortFingerprint(error.expected) : error.expected;
    // One call with all of them, so that a "%1" inside a found text is never taken for a place.
    const QString size = QLocale().formattedDataSize(error.expected.toLongLong());
    const QString type = typeWords(error.expected);
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (text.at(i) != u'%' || next < u'1' || next > u'5') {
            filled += text.at(i);
            continue;
        }
        const QString values[] = {found, expected, size, type, kindWords(error.found)};
        filled += values[next.unicode() - u'1'];
        ++i;
    }
    const QString place = placeOf(error);
    return place.isEmpty() ? filled : Words::tr("%1: %2").arg(place, filled);
}

QString sentence(const Error &error)
{
    const QString text = sentenceWithoutFile(error);
    return error.file.isEmpty() ? text : Words::tr("%1: %2").arg(error.file, text);
}

QStringList sentences(const std::vector<Error> &errors)
{
    QStringList list;
    for (const Error &error : errors)
        list.append(sentence(error));
    return list;
}

} // namespace simsa
