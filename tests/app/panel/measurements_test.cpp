#include "app/panel/measurements.h"
#include "tests/support/small_plan.h"
#include "tests/support/tables.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

TEST_CASE("A value belongs to the team it names, not to the row it stands in", "[panel]")
{
    const auto values =
        must(measurementsFromCsv(csv("speed,team\n1,c\n5,a\n0,b\n"), smallPlan(), smallTeams()));
    REQUIRE(values.size() == 3);
    CHECK(values[0].team == TeamId{u"c"_s});
    CHECK(values[0].item == ItemId{u"speed"_s});
    CHECK(values[0].value == Points::whole(1));
    CHECK(values[1].team == TeamId{u"a"_s});
    CHECK(values[1].value == Points::whole(5));
}

TEST_CASE("A bad table of values is refused with line and column", "[panel]")
{
    struct Case
    {
        const char *text;
        ErrorCode code;
        int line;
        const char *column;
        const char *found;
    };
    const Case c = GENERATE(values<Case>({
        {"team\na\nb\nc\n", ErrorCode::CsvEmpty, 0, "", ""},
        {"team,speed\na,\nb,\n", ErrorCode::CsvEmpty, 0, "", ""},
        {"speed\n1\n", ErrorCode::CsvColumnMissing, 0, "", "team"},
        {"team,speed,memo\na,1,x\nb,1,x\nc,1,x\n", ErrorCode::CsvColumnUnknown, 0, "", "memo"},
        {"team,speed\na,1\nz,1\nc,1\n", ErrorCode::UnknownTeam, 3, "team", "z"},
        {"team,speed\na,1\nb,1\nc,1\na,2\n", ErrorCode::CsvRowTwice, 5, "team", "a"},
        {"team,speed\na,1\n,2\n", ErrorCode::UnknownTeam, 3, "team", ""},
        {"team,속도\na,1\nb,-\n", ErrorCode::NotADecimal, 3, "속도", "-"},
        {"team,speed\na,1\nb,four\nc,1\n", ErrorCode::NotADecimal, 3, "speed", "four"},
        {"team,speed\na,1\nb,5.01\nc,1\n", ErrorCode::OutOfRange, 3, "speed", "5.01"},
        {"team,speed\na,1\nb,-1\nc,1\n", ErrorCode::OutOfRange, 3, "speed", "-1"},
    }));
    CAPTURE(c.text);

    const auto values = measurementsFromCsv(csv(c.text), smallPlan(), smallTeams());

    REQUIRE(codeOf(values) == c.code);
    CHECK(values.error().line == c.line);
    CHECK(values.error().place == QString::fromUtf8(c.column));
    CHECK(values.error().found == QString::fromUtf8(c.found));
}

TEST_CASE("An item that carries the total of the round before has no column", "[panel]")
{
    Plan plan = smallPlan();
    Item &speed = std::get<MeasuredBy>(plan.axes[0].source).items[0];
    speed.isCarried = true;
    Item cost = speed;
    cost.id = ItemId{u"cost"_s};
    cost.isCarried = false;
    std::get<MeasuredBy>(plan.axes[0].source).items.push_back(cost);
    const auto values =
        must(measurementsFromCsv(csv("team,cost\na,1\nb,2\nc,3\n"), plan, smallTeams()));
    REQUIRE(values.size() == 3);
    CHECK(values[0].item == cost.id);
    CHECK(codeOf(measurementsFromCsv(csv("team,cost,speed\na,1,1\nb,2,2\nc,3,3\n"), plan,
                                     smallTeams())) == ErrorCode::CsvColumnUnknown);
}

TEST_CASE("Values that are left out are left out: cells, rows and columns", "[panel]")
{
    Plan plan = smallPlan();
    std::vector<Item> &items = std::get<MeasuredBy>(plan.axes[0].source).items;
    items.push_back(items[0]);
    items[1].id = ItemId{u"cost"_s};
    items[1].title = {u"비용"_s, u"Cost"_s};
    const auto read = [&](const char *text) {
        QStringList values;
        for (const Measurement &value : must(measurementsFromCsv(csv(text), plan, smallTeams())))
            values.append(value.team.value + value.item.value + value.value.toString());
        return values.join(u' ');
    };
    CHECK(read("team,speed,cost\na,1,\nb,,2\nc,,\n") == u"aspeed1 bcost2"_s);
    CHECK(read("team,cost\nb,0\n") == u"bcost0"_s); // a zero is a value
    CHECK(read("팀코드;비용;Speed\nb;１．５;\n") == u"bcost1.5"_s);
}

TEST_CASE("A table without any value is no table of values, and what could stand there is named",
          "[panel]")
{
    const auto values = measurementsFromCsv(csv("team,speed\na,\n"), smallPlan(), smallTeams());
    REQUIRE(codeOf(values) == ErrorCode::CsvEmpty);
    CHECK(values.error().expected == u"team, speed"_s);
}

TEST_CASE("A team's code in other letters is refused with the one that is meant", "[panel]")
{
    const auto values = measurementsFromCsv(csv("team,speed\nB,1\n"), smallPlan(), smallTeams());
    REQUIRE(codeOf(values) == ErrorCode::UnknownTeam);
    CHECK(values.error().expected == u"b"_s);
}
