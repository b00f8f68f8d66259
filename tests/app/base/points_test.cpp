#include "app/base/points.h"
#include "tests/support/printing.h"

using namespace simsa;

namespace {

std::optional<Points> parse(const char *text)
{
    return Points::parse(QString::fromUtf8(text));
}

} // namespace

TEST_CASE("A decimal is read exactly and written in its shortest spelling", "[base]")
{
    struct Case
    {
        const char *typed;
        qint64 millionths;
        const char *shown;
    };
    const Case c = GENERATE(values<Case>({
        {"0", 0, "0"},
        {"-0", 0, "0"},
        {"10", 10'000'000, "10"},
        {"9.25", 9'250'000, "9.25"},
        {"9.20", 9'200'000, "9.2"},
        {"-0.5", -500'000, "-0.5"},
        {"0.000001", 1, "0.000001"},
        {"-0.000001", -1, "-0.000001"},
        {"100.000010", 100'000'010, "100.00001"},
        {"007", 7'000'000, "7"},
        {"999999999.999999", 999'999'999'999'999, "999999999.999999"},
        {"-999999999.999999", -999'999'999'999'999, "-999999999.999999"},
    }));
    CAPTURE(c.typed);

    const std::optional<Points> points = parse(c.typed);

    REQUIRE(points);
    CHECK(points->units() == c.millionths);
    CHECK(points->toString() == QString::fromLatin1(c.shown));
    CHECK(Points::parse(points->toString()) == points);
}

TEST_CASE("What is not a plain decimal of at most nine and six digits is not a number", "[base]")
{
    const char *typed = GENERATE("", "-", ".", "5.", ".5", "+5", " 5", "5 ", "1e2", "1E2", "0x10",
                                 "1,5", "1 000", "--5", "5-", "1.2.3", "1000000000", "0.0000001",
                                 "1.0000000", "NaN", "inf", "１０", "٣", "1.-5", "-.5");
    CAPTURE(typed);
    CHECK_FALSE(parse(typed));
}

TEST_CASE("Decimals are compared and added as numbers, not as texts", "[base]")
{
    CHECK(*parse("9") < *parse("10"));
    CHECK(*parse("9.5") == *parse("9.50"));
    CHECK(*parse("-1") < *parse("0"));
    CHECK(*parse("0.1") + *parse("0.2") == *parse("0.3"));
    CHECK(*parse("1") - *parse("0.9") == *parse("0.1"));
    Points sum;
    for (int i = 0; i < 10; ++i)
        sum += *parse("0.1");
    CHECK(sum == Points::whole(1));
}

TEST_CASE("A distance is a whole number of steps or it is not", "[base]")
{
    CHECK(Points::isWholeSteps(*parse("0.3"), *parse("0.1")));
    CHECK(Points::isWholeSteps(*parse("0"), *parse("0.1")));
    CHECK(Points::isWholeSteps(*parse("10"), *parse("2.5")));
    CHECK_FALSE(Points::isWholeSteps(*parse("0.25"), *parse("0.1")));
    CHECK_FALSE(Points::isWholeSteps(*parse("10"), *parse("3")));
}
