#include "app/base/text_rule.h"

#include <QChar>

#include <algorithm>
#include <iterator>

namespace simsa {
namespace {

struct Range
{
    char32_t first;
    char32_t last;
};

// Not seen by anybody and not needed to read what is seen.
constexpr Range kHidden[] = {
    {0x00ad, 0x00ad},   // soft hyphen
    {0x034f, 0x034f},   // combining grapheme joiner
    {0x061c, 0x061c},   // Arabic letter mark
    {0x17b4, 0x17b5},   // inherent vowels of Khmer
    {0x180e, 0x180e},   // Mongolian vowel separator
    {0x200b, 0x200b},   // zero width space
    {0x200e, 0x200f},   // marks of direction
    {0x202a, 0x202e},   // embedding and overriding of direction
    {0x2060, 0x206f},   // word joiner, invisible operators, isolates, deprecated controls
    {0xfdd0, 0xfdef},   // noncharacters
    {0xfeff, 0xfeff},   // byte-order mark, zero width no-break space
    {0xfff0, 0xfffc},   // annotations, place of an object
    {0x1bca0, 0x1bca3}, // controls of shorthand
    {0x1d173, 0x1d17a}, // controls of music
    {0xe0000, 0xe00ff}, // tags
    {0xe01f0, 0xe0fff}, // not assigned, ignored by everybody
};

// Shows nothing by itself, but emoji and some scripts are read otherwise without it.
constexpr Range kJoining[] = {
    {0x115f, 0x1160},   // fillers of old Hangul
    {0x180b, 0x180d},   // variation of Mongolian
    {0x180f, 0x180f},   // the same
    {0x200c, 0x200d},   // zero width non-joiner and joiner
    {0x2800, 0x2800},   // a Braille cell without dots
    {0xfe00, 0xfe0f},   // variation selectors
    {0xe0100, 0xe01ef}, // more of them
};

template <size_t N> bool isIn(const Range (&ranges)[N], char32_t c)
{
    const auto after = std::upper_bound(std::begin(ranges), std::end(ranges), c,
                                        [](char32_t x, const Range &r) { return x < r.first; });
    return after != std::begin(ranges) && c <= std::prev(after)->last;
}

bool isLineEnd(char32_t c)
{
    return (c >= 0x0a && c <= 0x0d) || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool isControl(char32_t c)
{
    return (c < 0x20 && c != U'\n' && c != U'\t') || (c >= 0x7f && c <= 0x9f);
}

// As wide as a letter and empty; stands for a blank where it stands at all.
bool isHangulFiller(char32_t c)
{
    return c == 0x3164 || c == 0xffa0;
}

bool isHidden(char32_t c)
{
    const bool isNoncharacter = (c & 0xfffe) == 0xfffe;
    return isNoncharacter || c == 0x2028 || c == 0x2029 || isHangulFiller(c) || isIn(kHidden, c);
}

bool isPlain(QChar c)
{
    return (c >= u' ' && c < QChar(0x7f)) || c == u'\n' || c == u'\t';
}

// Characters of later versions are left as they are, so that every program agrees, whatever its
// age, on what is composed.
QString composed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C, QChar::Unicode_14_0);
}

// Calls `each` for every code point; for half of a pair, with nothing.
template <typename Each> void forEachPoint(const QString &text, const Each &each)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (!unit.isSurrogate())
            each(std::optional<char32_t>(unit.unicode()));
        else if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            each(std::optional<char32_t>(QChar::surrogateToUcs4(unit, text.at(++i))));
        else
            each(std::optional<char32_t>());
    }
}

void append(QString &text, char32_t c)
{
    text += QChar::fromUcs4(c);
}

} // namespace

QString cleanText(const QString &typed)
{
    if (std::all_of(typed.begin(), typed.end(), isPlain))
        return typed;
    QString clean;
    clean.reserve(typed.size());
    char32_t before = 0;
    forEachPoint(typed, [&](std::optional<char32_t> given) {
        const char32_t c = given.value_or(QChar::ReplacementCharacter);
        if (isLineEnd(c)) {
            if (c != U'\n' || before != U'\r')
                clean += u'\n';
        } else if (isHangulFiller(c)) {
            clean += u' ';
        } else if (isControl(c) || isHidden(c)) {
            return; // a line break stays one where something hidden stands in it
        } else {
            append(clean, c);
        }
        before = c;
    });
    return composed(clean);
}

QString trimmedText(const QString &typed)
{
    const QString clean = cleanText(typed).trimmed();
    return writtenLength(clean) == 0 ? QString() : clean;
}

QString writtenText(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text.trimmed();
    QString written;
    written.reserve(text.size());
    forEachPoint(text, [&](std::optional<char32_t> c) {
        if (!c)
            written += QChar(QChar::ReplacementCharacter);
        else if (!isControl(*c) && !isHidden(*c) && !isIn(kJoining, *c))
            append(written, *c);
    });
    return written.trimmed();
}

qsizetype writtenLength(const QString &text)
{
    return writtenText(text).size();
}

std::optional<TextFault> faultOf(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return std::nullopt;
    std::optional<TextFault> fault;
    forEachPoint(text, [&](std::optional<char32_t> c) {
        if (fault)
            return;
        const auto named = [&](ErrorCode code) {
            return TextFault{code, QStringLiteral("U+%1")
                                       .arg(static_cast<uint>(*c), 4, 16, QLatin1Char('0'))
                                       .toUpper()};
        };
        if (!c)
            fault = TextFault{ErrorCode::TextBroken};
        else if (isControl(*c))
            fault = named(ErrorCode::TextHasControls);
        else if (isHidden(*c))
            fault = named(ErrorCode::TextHasHidden);
    });
    if (!fault && composed(text) != text)
        fault = TextFault{ErrorCode::TextNotComposed};
    return fault;
}

} // namespace simsa
