#include "app/sheet/marks.h"
#include "tests/support/small_plan.h"
#include "tests/support/tables.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<TeamId> kTeams{TeamId{u"a"_s}, TeamId{u"b"_s}};
const EvaluatorId kE1{u"E1"_s};

// The experts' form: plan 0–10 and impact 0–5 in whole steps.
Form expertForm(const OpinionRule &opinion = {})
{
    Plan plan = smallPlan();
    plan.groups[0].opinion = opinion;
    return formOf(plan, plan.groups[0].id);
}

Points points(const char *text)
{
    return *Points::parse(QString::fromLatin1(text));
}

} // namespace

TEST_CASE("A form has the criteria of its group over all axes, in the plan's order", "[sheet]")
{
    Plan plan = smallPlan();
    std::get<JudgedBy>(plan.axes[2].source).group = plan.groups[0].id;
    const Form form = formOf(plan, plan.groups[0].id);
    REQUIRE(form.fields.size() == 4);
    CHECK(form.fields[0].criterion.id == CriterionId{u"plan"_s});
    CHECK(form.fields[3].criterion.id == CriterionId{u"q2"_s});
    CHECK(form.fields[3].axis == AxisId{u"user"_s});
    CHECK(form.indexOf(CriterionId{u"q1"_s}) == 2u);
    CHECK_FALSE(form.indexOf(CriterionId{u"speed"_s}));
    CHECK(formOf(plan, plan.groups[1].id).fields.empty());
}

TEST_CASE("A mark is on its scale or is refused with what the scale is", "[sheet]")
{
    const Scale scale{Points::whole(1), Points::whole(5), points("0.5"), {}};
    struct Case
    {
        const char *mark;
        std::optional<ErrorCode> code;
    };
    const Case c = GENERATE(values<Case>({{"1", {}},
                                          {"5", {}},
                                          {"2.5", {}},
                                          {"0.5", ErrorCode::MarkOffRange},
                                          {"5.5", ErrorCode::MarkOffRange},
                                          {"-1", ErrorCode::MarkOffRange},
                                          {"5.000001", ErrorCode::MarkOffRange},
                                          {"2.4", ErrorCode::MarkOffStep},
                                          {"2.500001", ErrorCode::MarkOffStep}}));
    CAPTURE(c.mark);

    const auto checked = checkMark(scale, points(c.mark));

    REQUIRE(checked.has_value() == !c.code);
    if (c.code) {
        CHECK(checked.error().code == *c.code);
        CHECK(checked.error().found == QString::fromLatin1(c.mark));
        CHECK(checked.error().expected ==
              (*c.code == ErrorCode::MarkOffRange ? u"1–5"_s : u"0.5"_s));
    }
}

TEST_CASE("What is missing is listed team by team, mark by mark", "[sheet]")
{
    const Form form = expertForm({true, 3});
    Marks marks = emptyMarks(form, kTeams);
    CHECK(missingIn(form, marks).size() == answersIn(form, 2));
    CHECK(answersIn(form, 2) == 6);

    marks[0].marks = {Points::whole(0), Points::whole(5)}; // a zero is a mark
    marks[0].opinion = u" 좋음 \n"_s;                      // two characters are too few
    marks[1].marks[1] = Points::whole(1);
    marks[1].opinion = u"좋았다"_s;
    CHECK(missingIn(form, marks) == std::vector<Unanswered>{{0, std::nullopt}, {1, 0}});

    marks[0].opinion = u"아주 좋음"_s;
    marks[1].marks[0] = Points();
    CHECK(missingIn(form, marks).empty());
}

TEST_CASE("An opinion that is not demanded is not missing, one that is may not be blank", "[sheet]")
{
    Marks marks = emptyMarks(expertForm(), kTeams);
    for (TeamMarks &team : marks)
        team.marks = {Points(), Points()};
    CHECK(missingIn(expertForm(), marks).empty());
    CHECK(answersIn(expertForm(), 2) == 4);
    for (TeamMarks &team : marks)
        team.opinion = u" \n\t"_s;
    CHECK(missingIn(expertForm({true, 0}), marks).size() == 2);
}

TEST_CASE("A team's marks have a sum only when all of them are there", "[sheet]")
{
    CHECK(totalOf({kTeams[0], {Points::whole(3), points("0.5")}, {}}) == points("3.5"));
    CHECK_FALSE(totalOf({kTeams[0], {Points::whole(3), std::nullopt}, {}}));
}

TEST_CASE("An opinion loses what no signature may carry, and keeps lines and tabs", "[sheet]")
{
    CHECK(cleanOpinion(u"a\r\nb\tc\n"_s) == u"a\nb\tc\n"_s);
    CHECK(cleanOpinion(u"a\x0b\x01\x7f\x1b[0m"_s + QChar(0)) == u"a[0m"_s);
    CHECK(cleanOpinion(u"한글 😀"_s) == u"한글 😀"_s);
}

TEST_CASE("Marks come from a table, whatever the order of its columns and rows", "[sheet]")
{
    const CsvTable table = csv("impact,team,plan,opinion\n5,b,10,\"둘\nlines\"\n0,a,3,하나\n");
    const Marks marks = must(marksFromCsv(table, expertForm({true, 1}), kTeams, kE1));
    REQUIRE(marks.size() == 2);
    CHECK(marks[0].team == kTeams[0]);
    CHECK(marks[0].marks[0] == Points::whole(3));
    CHECK(marks[0].marks[1] == Points::whole(0));
    CHECK(marks[1].opinion == u"둘\nlines"_s);
}

TEST_CASE("Of a whole panel's table only the evaluator's own rows are read", "[sheet]")
{
    const CsvTable table = csv("evaluator,team,plan,impact\nE2,z,99,99\nE1,a,1,2\nE1,b,3,4\n");
    const Marks marks = must(marksFromCsv(table, expertForm(), kTeams, kE1));
    CHECK(marks[1].marks[0] == Points::whole(3));
    CHECK(codeOf(marksFromCsv(table, expertForm(), kTeams, EvaluatorId{u"E3"_s})) ==
          ErrorCode::CsvRowsMissing);
}

TEST_CASE("A bad table of marks is refused with line and column", "[sheet]")
{
    struct Case
    {
        std::string text;
        ErrorCode code;
        int line;
        const char *column;
        const char *found;
    };
    const Case c = GENERATE(values<Case>({
        {"team,plan,opinion\na,1,o\n", ErrorCode::CsvColumnMissing, 0, "", "impact"},
        {"team,plan,impact,looks,opinion\na,1,1,1,o\n", ErrorCode::UnknownCriterion, 0, "",
         "looks"},
        {"team,plan,impact,opinion\na,1,1,o\nz,1,1,o\n", ErrorCode::UnknownTeam, 3, "team", "z"},
        {"team,plan,impact,opinion\na,1,1,o\na,1,1,o\n", ErrorCode::CsvRowTwice, 3, "team", "a"},
        {"team,plan,impact,opinion\na,1,1,o\n", ErrorCode::CsvRowsMissing, 0, "team", "b"},
        {"team,plan,impact,opinion\na,1,1,o\nb,,1,o\n", ErrorCode::MarkMissing, 3, "plan", ""},
        {"team,plan,impact,opinion\na,1,x,o\n", ErrorCode::NotADecimal, 2, "impact", "x"},
        {"team,plan,impact,opinion\na,11,1,o\n", ErrorCode::MarkOffRange, 2, "plan", "11"},
        {"team,plan,impact,opinion\na,1,-1,o\n", ErrorCode::MarkOffRange, 2, "impact", "-1"},
        {"team,plan,impact,opinion\na,1.5,1,o\n", ErrorCode::MarkOffStep, 2, "plan", "1.5"},
        {"team,plan,impact,opinion\na,1,1,\n", ErrorCode::OpinionTooShort, 2, "opinion", ""},
        {"team,plan,impact,opinion\na,1,1," + std::string(20'001, 'x') + "\n",
         ErrorCode::TextTooLong, 2, "opinion", "20001"},
        {"team,plan,impact\na,1,1\nb,1,1\n", ErrorCode::OpinionTooShort, 2, "opinion", ""},
    }));
    CAPTURE(c.text.substr(0, 80));

    const auto marks = marksFromCsv(csv(c.text.c_str()), expertForm({true, 1}), kTeams, kE1);

    REQUIRE(codeOf(marks) == c.code);
    CHECK(marks.error().line == c.line);
    CHECK(marks.error().place == QString::fromUtf8(c.column));
    CHECK(marks.error().found == QString::fromUtf8(c.found));
}
