#include "app/base/text_rule.h"
#include "tests/support/odd_texts.h"
#include "tests/support/printing.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

QString point(char32_t c)
{
    QString text; // QString::fromUcs4 would take U+FEFF for a byte-order mark
    text += QChar::fromUcs4(c);
    return text;
}

} // namespace

TEST_CASE("What nobody sees is dropped from a text and refused in one that is read", "[base]")
{
    const char32_t c =
        GENERATE(0xad, 0x34f, 0x61c, 0x17b4, 0x180e, 0x200b, 0x200e, 0x200f, 0x202a, 0x202e, 0x2060,
                 0x2064, 0x2066, 0x2069, 0x206f, 0xfdd0, 0xfeff, 0xfff9, 0xfffc, 0xfffe, 0xffff,
                 0x1bca0, 0x1d173, 0x1fffe, 0xe0001, 0xe007f, 0xe01f0, 0x10ffff);
    const QString hidden = point(c);
    CAPTURE(QString::number(c, 16));

    for (const QString &text :
         {hidden + u"가람"_s, u"가"_s + hidden + u"람"_s, u"가람"_s + hidden}) {
        CHECK(cleanText(text) == u"가람"_s);
        CHECK(faultOf(text) == TextFault{ErrorCode::TextHasHidden,
                                         u"U+%1"_s.arg(QString::number(c, 16).toUpper(), 4, u'0')});
    }
    CHECK(trimmedText(hidden) == u""_s);
    CHECK(writtenLength(hidden) == 0);
}

TEST_CASE("Control characters but tab and line feed are dropped and refused", "[base]")
{
    const int c = GENERATE(0x00, 0x01, 0x08, 0x0e, 0x1b, 0x1f, 0x7f, 0x80, 0x90, 0x9f);
    const QString text = u"가"_s + QChar(c) + u"람"_s;
    CAPTURE(c);

    CHECK(cleanText(text) == u"가람"_s);
    REQUIRE(faultOf(text));
    CHECK(faultOf(text)->code == ErrorCode::TextHasControls);
    CHECK(faultOf(u"가\t람\n"_s) == std::nullopt);
    CHECK(cleanText(u"가\t람\n"_s) == u"가\t람\n"_s);
}

TEST_CASE("Every line end becomes one line feed, so that no words run together", "[base]")
{
    const QString end = GENERATE(u"\n"_s, u"\r"_s, u"\r\n"_s, u"\r\ufeff\n"_s, u"\x0b"_s, u"\x0c"_s,
                                 u"\u0085"_s, u"\u2028"_s, u"\u2029"_s);

    CHECK(cleanText(u"하나"_s + end + u"둘"_s) == u"하나\n둘"_s);
    CHECK(cleanText(u"하나"_s + end + end + u"둘"_s) == u"하나\n\n둘"_s);
    if (end != u"\n"_s)
        CHECK(faultOf(u"하나"_s + end + u"둘"_s));
}

TEST_CASE("Hangul and accents that were taken apart are put together", "[base]")
{
    CHECK(cleanText(u"\u1112\u1161\u11ab\u1100\u1173\u11af"_s) == u"한글"_s);
    CHECK(cleanText(u"\u1112\u200b\u1161\ufeff\u11ab"_s) == u"한"_s);
    CHECK(cleanText(u"e\u0301"_s) == u"é"_s);
    CHECK(faultOf(u"\u1112\u1161\u11ab"_s) == TextFault{ErrorCode::TextNotComposed});
    CHECK(faultOf(u"한글"_s) == std::nullopt);
}

TEST_CASE("Half of a character is shown as such when typed and refused when read", "[base]")
{
    for (const int half : {0xd800, 0xdbff, 0xdc00, 0xdfff}) {
        CHECK(cleanText(u"가"_s + QChar(half)) == u"가\ufffd"_s);
        CHECK(faultOf(u"가"_s + QChar(half)) == TextFault{ErrorCode::TextBroken});
    }
    CHECK(cleanText(u"😀"_s) == u"😀"_s);
}

TEST_CASE("What emoji and scripts are read by stays inside a text", "[base]")
{
    const QString text =
        GENERATE(u"👩\u200d💻"_s, u"❤\ufe0f"_s, u"می\u200cخواهم"_s, u"\u115f\u1161\u11ab"_s,
                 u"葛\U000e0100"_s, u"𝄞 €"_s, u"\uf000"_s);

    CHECK(cleanText(text) == text);
    CHECK(faultOf(text) == std::nullopt);
    CHECK(trimmedText(text) == text);
    CHECK(writtenLength(text) > 0);
}

TEST_CASE("A text of which nothing is seen is empty", "[base]")
{
    const QString text =
        GENERATE(u""_s, u" \n\t"_s, u"\u3000"_s, u"\u200d"_s, u"\u200c \ufe0f"_s, u"\u3164"_s,
                 u"\u115f\u1160"_s, u"\u2800"_s, u"\ufeff\u200b"_s, u"\uffa0"_s, u"\u00a0"_s);

    CHECK(trimmedText(text) == u""_s);
    CHECK(writtenLength(text) == 0);
    CHECK(writtenLength(u"가"_s + text + u"람"_s) >= 2);
    CHECK(writtenLength(text + u"가람"_s + text) == 2);
}

TEST_CASE("A filler of Hangul is a blank", "[base]")
{
    CHECK(cleanText(u"김\u3164하늘\uffa0"_s) == u"김 하늘 "_s);
    CHECK(faultOf(u"김\u3164하늘"_s) == TextFault{ErrorCode::TextHasHidden, u"U+3164"_s});
}

TEST_CASE("Whatever is entered, what is cleaned has no fault and stays as it is", "[base]")
{
    std::mt19937 random(20260115);
    for (int i = 0; i < 20'000; ++i) {
        const QString text = oddText(random);
        const QString clean = cleanText(text);
        CAPTURE(text, clean);
        REQUIRE(faultOf(clean) == std::nullopt);
        REQUIRE(cleanText(clean) == clean);
        REQUIRE(QString::fromUtf8("|" + clean.toUtf8()).mid(1) == clean);
        const QString trimmed = trimmedText(text);
        REQUIRE(faultOf(trimmed) == std::nullopt);
        REQUIRE(trimmed.trimmed() == trimmed);
        REQUIRE(trimmed.isEmpty() == (writtenLength(text) == 0));
        // Nothing but what nobody sees tells a text from its clean one.
        if (!faultOf(text))
            REQUIRE(clean == text);
    }
}
