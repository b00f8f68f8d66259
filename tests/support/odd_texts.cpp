#include "tests/support/odd_texts.h"

namespace simsa::test {
namespace {

using namespace Qt::StringLiterals;

QString point(char32_t c)
{
    QString text;
    text += QChar::fromUcs4(c);
    return text;
}

const std::vector<QString> &pieces()
{
    static const std::vector<QString> kPieces{
        u"가"_s,       u"a"_s,         u" "_s,         u"\n"_s,        u"\r"_s,
        u"\r\n"_s,     u"\t"_s,        u"\u0301"_s,    u"\u1112"_s,    u"\u1161"_s,
        u"\u11ab"_s,   u"\ufeff"_s,    u"\u200b"_s,    u"\u200d"_s,    u"\u202e"_s,
        u"\u2066"_s,   u"\u061c"_s,    u"\u0085"_s,    u"\u2028"_s,    u"\u034f"_s,
        u"\ufe0f"_s,   u"\u3164"_s,    u"\u0323"_s,    u"\uf90a"_s,    u"\u0344"_s,
        u"\u0f73"_s,   u"\u3000"_s,    u"😀"_s,         u"\""_s,        u"\\"_s,
        point(0),      point(0x7f),    point(0x9f),    point(0xd83d),  point(0xde00),
        point(0xfffe), point(0x1ffff), point(0xe0061), point(0xe0100), point(0x1d15e),
    };
    return kPieces;
}

} // namespace

QString oddText(std::mt19937 &random)
{
    std::uniform_int_distribution<size_t> piece(0, pieces().size() - 1);
    QString text;
    for (auto n = std::uniform_int_distribution<int>(0, 12)(random); n > 0; --n)
        text += pieces()[piece(random)];
    return text;
}

QString oddName(std::mt19937 &random)
{
    return u"\ufeff"_s + oddText(random) + u"람"_s + oddText(random);
}

std::vector<QString> forbiddenTexts()
{
    return {u"\ufeff가"_s, u"가\ufeff"_s, u"\ufeff"_s,   u"\u200b"_s,       u"가\u202e나"_s,
            u"\u2066가"_s, u"가\u0085"_s, u"가\u007f"_s, u"\u1100\u1161"_s, u"e\u0301"_s,
            u"가\r나"_s,   u"가\u2028"_s, u"\u3164"_s,   u"가\ufffe"_s};
}

} // namespace simsa::test
