#include "app/base/csv_headings.h"

#include <algorithm>
#include <numeric>

namespace simsa {
namespace {

constexpr qsizetype kLongestHeading = 100; // of those that are compared letter by letter
const QString kComma = QStringLiteral(", ");

bool isBetweenWords(QChar c)
{
    return c.isSpace() || QStringView(u"_-·ㆍ・･").contains(c);
}

QString lettersOf(const QString &heading)
{
    // Before composing, which makes a letter of the middle dot that Korean keyboards have.
    QString letters = heading;
    letters.removeIf(isBetweenWords);
    letters = letters.normalized(QString::NormalizationForm_KC).toCaseFolded();
    letters.removeIf(isBetweenWords);
    return letters;
}

// V. I. Levenshtein's distance: letters to put in, take out or change.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype corner = row[0];
        row[0] = i + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const bool isSame = a.at(i) == b.at(static_cast<qsizetype>(j) - 1);
            const qsizetype changed = corner + (isSame ? 0 : 1);
            corner = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row.back();
}

bool isCalled(const Heading &heading, const QString &letters)
{
    return lettersOf(heading.name) == letters ||
           std::any_of(heading.others.begin(), heading.others.end(),
                       [&](const QString &other) { return lettersOf(other) == letters; });
}

// Nothing where the heading is none of them, or could be several.
const Heading *meantBy(const QString &written, const std::vector<Heading> &headings)
{
    for (const Heading &heading : headings)
        if (heading.name == written)
            return &heading;
    const QString letters = lettersOf(written);
    if (letters.isEmpty())
        return nullptr;
    const Heading *meant = nullptr;
    for (const Heading &heading : headings) {
        if (!isCalled(heading, letters))
            continue;
        if (meant)
            return nullptr;
        meant = &heading;
    }
    return meant;
}

tl::unexpected<Error> unknown(const QString &written, const std::vector<Heading> &headings)
{
    QStringList words;
    QStringList names; // of each word
    QStringList all;
    for (const Heading &heading : headings) {
        all.append(heading.name);
        for (const QString &word : QStringList{heading.name} + heading.others) {
            words.append(word);
            names.append(heading.name);
        }
    }
    const qsizetype nearest = words.indexOf(nearestOf(written, words));
    return failure(ErrorCode::CsvColumnUnknown, {}, written,
                   nearest < 0 ? all.join(kComma) : names.at(nearest));
}

Result<> requireAll(const NamedTable &named, const std::vector<Heading> &headings)
{
    for (const Heading &heading : headings)
        if (heading.isDemanded && !named.table.header.contains(heading.name))
            return failure(ErrorCode::CsvColumnMissing, {}, heading.name,
                           named.written.join(kComma));
    return {};
}

} // namespace

Error NamedTable::asWritten(Error error) const
{
    const qsizetype column = table.column(error.place);
    if (column >= 0)
        error.place = written.at(column);
    return error;
}

Result<NamedTable> withHeadings(CsvTable table, const std::vector<Heading> &headings)
{
    NamedTable named{std::move(table), {}};
    named.written = named.table.header;
    std::optional<Error> unknownOne;
    for (qsizetype i = 0; i < named.written.size(); ++i) {
        const QString &written = named.written.at(i);
        const Heading *meant = meantBy(written, headings);
        if (!meant) {
            if (!unknownOne)
                unknownOne = unknown(written, headings).value();
            continue;
        }
        const qsizetype first = named.table.header.indexOf(meant->name);
        if (first >= 0 && first < i)
            return failure(
                ErrorCode::CsvColumnTwice, {},
                QStringLiteral("%1 (%2, %3)").arg(meant->name, named.written.at(first), written));
        named.table.header[i] = meant->name;
    }
    // A person who is told of both looks for the missing one first.
    if (const auto ok = requireAll(named, headings); !ok)
        return failure(ok.error());
    if (unknownOne)
        return failure(*unknownOne);
    return named;
}

QString nearestOf(const QString &word, const QStringList &words)
{
    if (word.size() > kLongestHeading)
        return {};
    const QString letters = lettersOf(word);
    QString nearest;
    qsizetype least = 0;
    for (const QString &candidate : words) {
        const QString other = lettersOf(candidate);
        const qsizetype away = distance(letters, other);
        if (3 * away <= std::max(letters.size(), other.size()) &&
            (nearest.isEmpty() || away < least)) {
            nearest = candidate;
            least = away;
        }
    }
    return nearest;
}

} // namespace simsa
