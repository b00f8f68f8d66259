// Each rule of conversion by hand-computed numbers.
#include "app/outcome/convert.h"
#include "tests/app/outcome/given.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

const Worth kTen{Points::whole(10), Points(), Points::whole(100)};

Numbers numbers(std::initializer_list<const char *> texts)
{
    Numbers list;
    for (const char *text : texts)
        list.push_back(*text == '\0' ? std::nullopt
                                     : std::optional<Rational>(toRational(points(text))));
    return list;
}

// To four digits; "–" for a team without points.
QString converted(const Conversion &conversion, const Numbers &given, const Worth &worth = kTen,
                  std::vector<bool> isReference = {}, const Numbers &targets = {})
{
    if (isReference.empty())
        isReference.assign(given.size(), true);
    QStringList shown;
    for (const auto &value : convert(conversion, worth, given, isReference, targets))
        shown.append(value ? rounded(*value, 4).toString() : u"–"_s);
    return shown.join(u' ');
}

Conversion lower(Conversion conversion)
{
    conversion.lowerIsBetter = true;
    return conversion;
}

} // namespace

TEST_CASE("Linear is points times number over the most; lower is better counts from the other end")
{
    CHECK(converted(Conversion::Linear, numbers({"72", "0", "100", ""})) == u"7.2 0 10 –"_s);
    CHECK(converted(lower(Conversion::Linear), numbers({"72", "0", "100"})) == u"2.8 10 0"_s);
    const Worth oneToFive{Points::whole(10), Points::whole(1), Points::whole(5)};
    CHECK(converted(lower(Conversion::Linear), numbers({"1", "5"}), oneToFive) == u"10 2"_s);
}

TEST_CASE("Direct leaves the number as the points")
{
    const Worth ten{Points::whole(10), Points(), Points::whole(10)};
    CHECK(converted(Conversion::Direct, numbers({"7.25"}), ten) == u"7.25"_s);
    CHECK(converted(lower(Conversion::Direct), numbers({"7.25"}), ten) == u"2.75"_s);
}

TEST_CASE("Ratio to best gives the best all points and the others their share of it")
{
    CHECK(converted(Conversion::RatioToBest, numbers({"80", "60", ""})) == u"10 7.5 –"_s);
    CHECK(converted(lower(Conversion::RatioToBest), numbers({"2", "5"})) == u"10 4"_s);
    CHECK(converted(lower(Conversion::RatioToBest), numbers({"0", "5"})) == u"10 0"_s);
}

TEST_CASE("Where the best is 0 all get what the plan says: nothing, or all points")
{
    Conversion conversion = Conversion::RatioToBest;
    CHECK(converted(conversion, numbers({"0", "0"})) == u"0 0"_s);
    conversion.undefined = Conversion::Undefined::Full;
    CHECK(converted(conversion, numbers({"0", "0"})) == u"10 10"_s);
    CHECK(converted(lower(conversion), numbers({"0", "0"})) == u"10 10"_s);
}

TEST_CASE("A team outside the reference group is measured by it and never gets more than all "
          "points")
{
    const std::vector<bool> firstIsOut{false, true, true};
    CHECK(converted(Conversion::RatioToBest, numbers({"100", "80", "40"}), kTen, firstIsOut) ==
          u"10 10 5"_s);
    CHECK(converted(Conversion::MinMax, numbers({"10", "80", "40"}), kTen, firstIsOut) ==
          u"0 10 0"_s);
    CHECK(converted(Conversion::RatioToBest, numbers({"5", "0", "0"}), kTen, firstIsOut) ==
          u"10 0 0"_s);
}

TEST_CASE("Ratio to target stops at the cap, whichever team it is; each team has its own target "
          "where there is no common one")
{
    Conversion conversion = Conversion::RatioToTarget;
    conversion.target = points("80");
    CHECK(converted(conversion, numbers({"80", "120", "40"})) == u"10 10 5"_s);
    conversion.cap = points("90");
    CHECK(converted(conversion, numbers({"80", "76"})) == u"9 9"_s);
    CHECK(converted(conversion, numbers({"40"})) == u"5"_s);
    Conversion own = Conversion::RatioToTarget;
    CHECK(converted(own, numbers({"80", "80", "80"}), kTen, {}, numbers({"80", "100", ""})) ==
          u"10 8 –"_s);
    conversion = Conversion::RatioToTarget;
    conversion.target = points("2");
    CHECK(converted(lower(conversion), numbers({"1", "2", "4", "0"})) == u"10 10 5 10"_s);
}

TEST_CASE("Min-max spreads from the floor for the worst to all points for the best")
{
    Conversion conversion = Conversion::MinMax;
    CHECK(converted(conversion, numbers({"20", "60", "100"})) == u"0 5 10"_s);
    conversion.floor = points("4");
    CHECK(converted(conversion, numbers({"20", "60", "100"})) == u"4 7 10"_s);
    CHECK(converted(lower(conversion), numbers({"20", "60", "100"})) == u"10 7 4"_s);
    CHECK(converted(conversion, numbers({"60", "60"})) == u"4 4"_s);
    conversion.undefined = Conversion::Undefined::Full;
    CHECK(converted(conversion, numbers({"60", "60"})) == u"10 10"_s);
}

TEST_CASE("A rank table gives equal teams the same percentage and skips the next rank")
{
    Conversion conversion = Conversion::RankTable;
    conversion.ranks = {points("100"), points("95"), points("90")};
    CHECK(converted(conversion, numbers({"5", "9", "9", "1", "0"})) == u"9 10 10 9 9"_s);
    CHECK(converted(lower(conversion), numbers({"5", "9", "1"})) == u"9.5 9 10"_s);
}

TEST_CASE("A grade table gives the percentage of the grade that is reached, and nothing below the "
          "first")
{
    Conversion conversion = Conversion::GradeTable;
    conversion.grades = {{points("60"), points("60"), {}},
                         {points("80"), points("90"), {}},
                         {points("90"), points("100"), {}}};
    CHECK(converted(conversion, numbers({"90", "89.999999", "60", "59.9"})) == u"10 9 6 0"_s);
    conversion.lowerIsBetter = true;
    conversion.grades = {{points("30"), points("60"), {}}, {points("10"), points("100"), {}}};
    CHECK(converted(conversion, numbers({"10", "10.1", "30", "31"})) == u"10 6 6 0"_s);
}
