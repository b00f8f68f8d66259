#include "app/base/typed_number.h"
#include "tests/support/printing.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

TEST_CASE("Digits, point, minus and blanks of full width are those of a number", "[base]")
{
    CHECK(typedPoints(u"５１．５"_s) == Points::parse(u"51.5"));
    CHECK(typedPoints(u"５1．5０"_s) == Points::parse(u"51.5"));
    CHECK(typedPoints(u"\u3000－３\u3000"_s) == Points::whole(-3));
    CHECK(typedPoints(u"−3"_s) == Points::whole(-3));
    CHECK(typedPoints(u" 9.25 "_s) == Points::parse(u"9.25"));
    CHECK(plainNumber(u"２０２６－０１－２６"_s) == u"2026-01-26"_s);
}

TEST_CASE("What only looks like digits is no number", "[base]")
{
    const QString text =
        GENERATE(values<QString>({u"①"_s, u"5²"_s, u"½"_s, u"五"_s, u"5,5"_s, u"５，５"_s, u"5 5"_s,
                                  u"+5"_s, u"٣"_s, u"1e3"_s, u""_s}));
    CAPTURE(text);
    CHECK_FALSE(typedPoints(text));
}
