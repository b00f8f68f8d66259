#include "app/procedure/persons.h"

#include "app/base/text_rule.h"

#include <QRegularExpression>

#include <algorithm>

namespace simsa {
namespace {

using namespace Qt::StringLiterals;

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

// What stands beside a name, as a word of its own or written together with it.
const QStringList &titles()
{
    static const QStringList kTitles{
        u"평가위원"_s, u"심사위원"_s,   u"위원장"_s,     u"위원"_s,   u"교수"_s,     u"박사"_s,
        u"연구위원"_s, u"책임연구원"_s, u"선임연구원"_s, u"연구원"_s, u"대표이사"_s, u"대표"_s,
        u"이사"_s,     u"본부장"_s,     u"센터장"_s,     u"실장"_s,   u"소장"_s,     u"원장"_s,
        u"국장"_s,     u"과장"_s,       u"팀장"_s,       u"부장"_s,   u"차장"_s,     u"사무관"_s,
        u"서기관"_s,   u"주무관"_s,     u"변호사"_s,     u"변리사"_s, u"회계사"_s,   u"선생님"_s,
        u"선생"_s,     u"님"_s,         u"씨"_s,         u"dr"_s,     u"prof"_s,     u"professor"_s,
        u"doctor"_s,   u"mr"_s,         u"mrs"_s,        u"ms"_s,     u"ph"_s,       u"d"_s,
        u"phd"_s};
    return kTitles;
}

QString withoutTitle(QString word)
{
    for (const QString &title : titles())
        if (word == title)
            return {};
    for (const QString &title : titles()) {
        constexpr qsizetype kShortestName = 2;
        const bool isWrittenTogether = title.at(0).unicode() >= 0x1100; // in Korean alone
        if (isWrittenTogether && word.endsWith(title) &&
            word.size() - title.size() >= kShortestName)
            return word.chopped(title.size());
    }
    return word;
}

QStringList withoutTitles(const QString &text)
{
    QStringList words;
    for (const QString &word : wordsOf(text))
        if (const QString plain = withoutTitle(word); !plain.isEmpty())
            words.append(plain);
    return words;
}

// Brackets tell where somebody is from.
QString withoutBrackets(const QString &text)
{
    static const QRegularExpression kBracketed(u"\\([^)]*\\)|\\[[^\\]]*\\]"_s);
    return QString(folded(text)).replace(kBracketed, u" "_s);
}

bool areIn(const QStringList &wanted, const QStringList &words)
{
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString &word) { return words.contains(word); });
}

// The text has the whole name in it, or all its words in another order.
bool hasName(const QString &text, const QString &name)
{
    const QStringList words = withoutTitles(withoutBrackets(name));
    const QString letters = words.join(QString());
    return (letters.size() >= 2 && lettersOf(text).contains(letters)) ||
           (words.size() > 1 && areIn(words, wordsOf(text) + withoutTitles(text)));
}

// What was typed is the name without what stands beside it on record, word by word: a short name
// is not in every longer one, and two letters are mostly a name without the family's.
bool isNameIn(const QString &typed, const QString &name)
{
    constexpr qsizetype kLettersOfWholeName = 3;
    const QStringList words = withoutTitles(withoutBrackets(typed));
    const qsizetype letters = words.join(QString()).size();
    const bool isAll = areIn(withoutTitles(withoutBrackets(name)), words);
    return letters >= (isAll ? 2 : kLettersOfWholeName) &&
           areIn(words, wordsOf(name) + withoutTitles(name));
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
    return hasName(typed, name) || isNameIn(typed, name);
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
