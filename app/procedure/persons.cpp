#include "app/procedure/persons.h"

#include "app/base/text_rule.h"

#include <algorithm>

namespace simsa {
namespace {

QString folded(const QString &text)
{
    return writtenText(text.normalized(QString::NormalizationForm_KC)).toCaseFolded();
}

// Letters and digits alone, so that no point, bracket or hyphen parts a name.
QString lettersOf(const QString &text)
{
    QString letters = folded(text);
    letters.removeIf(
        [](QChar c) { return !c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate(); });
    return letters;
}

QStringList wordsOf(const QString &text)
{
    QString spaced = folded(text);
    for (QChar &c : spaced)
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate())
            c = u' ';
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

bool hasWordsOf(const QString &typed, const QString &name)
{
    const QStringList words = wordsOf(typed);
    const QStringList wanted = wordsOf(name);
    return wanted.size() > 1 && std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
               return words.contains(word);
           });
}

// A letter or digit of codes: E1 is not in "E10", but it is in "E1위원".
bool isOfCodes(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool hasCode(const QString &typed, const QString &code)
{
    const QString text = folded(typed);
    const QString wanted = folded(code);
    for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        const qsizetype end = at + wanted.size();
        const bool begins = at == 0 || !isOfCodes(text.at(at - 1));
        const bool ends = end == text.size() || !isOfCodes(text.at(end));
        if (begins && ends)
            return true;
    }
    return false;
}

} // namespace

bool isSamePerson(const QString &one, const QString &other)
{
    const auto plain = [](const QString &name) {
        QString letters = folded(name);
        letters.removeIf([](QChar c) { return c.isSpace(); });
        return letters;
    };
    return plain(one) == plain(other);
}

bool resemblesPerson(const QString &typed, const QString &name)
{
    const QString letters = lettersOf(name);
    return (letters.size() >= 2 && lettersOf(typed).contains(letters)) || hasWordsOf(typed, name);
}

const Evaluator *resembledBy(const QString &typed, const Panel &panel)
{
    const auto &all = panel.evaluators;
    const auto it = std::find_if(all.begin(), all.end(), [&](const Evaluator &evaluator) {
        return resemblesPerson(typed, evaluator.name) || hasCode(typed, evaluator.id.value);
    });
    return it == all.end() ? nullptr : &*it;
}

} // namespace simsa
