#include "app/sheet/marks.h"
#include "tests/support/small_plan.h"
#include "tests/support/tables.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

const std::vector<TeamId> kTeams{TeamId{u"a"_s}, TeamId{u"b"_s}};
const EvaluatorId kE1{u"E1"_s};
using Lacks = Unanswered::Lacks;

// The experts' form: plan 0–10 and impact 0–5 in whole steps.
Form expertForm(const OpinionRule &opinion = {})
{
    Plan plan = smallPlan();
    plan.groups[0].opinion = opinion;
    return formOf(plan, plan.groups[0].id);
}

// The same, where an opinion of at least three characters on the impact is demanded.
Form remarkForm(const OpinionRule &opinion = {})
{
    Form form = expertForm(opinion);
    form.fields[1].criterion.opinion = {true, 3};
    return form;
}

Points points(const char *text)
{
    return *Points::parse(QString::fromLatin1(text));
}

Marks markedInFull(const Form &form)
{
    Marks marks = emptyMarks(form, kTeams);
    for (TeamMarks &team : marks)
        team.marks = {Points::whole(3), Points::whole(4)};
    return marks;
}

struct BadTable
{
    std::string text;
    ErrorCode code;
    int line;
    const char *column;
    const char *found;
};

void checkRefused(const Form &form, const BadTable &c)
{
    CAPTURE(c.text.substr(0, 80));
    const auto marks = marksFromCsv(csv(c.text.c_str()), form, kTeams, kE1);
    REQUIRE(codeOf(marks) == c.code);
    CHECK(marks.error().line == c.line);
    CHECK(marks.error().place == QString::fromUtf8(c.column));
    CHECK(marks.error().found == QString::fromUtf8(c.found));
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
    CHECK(missingIn(form, marks).size() == answersIn(form, marks));
    CHECK(answersIn(form, marks) == 6);

    marks[0].marks = {Points::whole(0), Points::whole(5)}; // a zero is a mark
    marks[0].opinion = u" 좋음 \n"_s;                      // two characters are too few
    marks[1].marks[1] = Points::whole(1);
    marks[1].opinion = u"좋았다"_s;
    CHECK(missingIn(form, marks) ==
          std::vector<Unanswered>{{0, std::nullopt, Lacks::Opinion}, {1, 0, Lacks::Mark}});

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
    CHECK(answersIn(expertForm(), marks) == 4);
    for (TeamMarks &team : marks)
        team.opinion = u" \n\t"_s;
    CHECK(missingIn(expertForm({true, 0}), marks).size() == 2);
}

TEST_CASE("A team's marks have a sum only when all of them are there", "[sheet]")
{
    CHECK(totalOf({kTeams[0], {Points::whole(3), points("0.5")}, {}}) == points("3.5"));
    CHECK_FALSE(totalOf({kTeams[0], {Points::whole(3), std::nullopt}, {}}));
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
    CHECK(codeOf(marksFromCsv(table, expertForm(), kTeams, EvaluatorId{u"E2"_s})) ==
          ErrorCode::UnknownTeam);
}

TEST_CASE("A demanded opinion on a criterion is an answer of its own", "[sheet]")
{
    const Form form = remarkForm({true, 1});
    Marks marks = markedInFull(form);
    CHECK(answersForTeam(form) == 4);
    CHECK(answersIn(form, marks) == 8);
    CHECK(missingIn(form, emptyMarks(form, kTeams)).size() == 8);

    marks[0].remarks[1] = u" 둘 \n"_s; // one character is too few
    marks[0].remarks[0] = u"아무도 묻지 않음"_s;
    marks[1].remarks[1] = u"구체적"_s;
    marks[0].opinion = marks[1].opinion = u"좋음"_s;
    CHECK(missingIn(form, marks) == std::vector<Unanswered>{{0, 1, Lacks::Opinion}});

    marks[1].marks[1].reset(); // the mark is missing, the opinion on it is there
    CHECK(missingIn(form, marks) ==
          std::vector<Unanswered>{{0, 1, Lacks::Opinion}, {1, 1, Lacks::Mark}});
}

TEST_CASE("Marks without a list of opinions on criteria lack all of them", "[sheet]")
{
    Marks marks = markedInFull(remarkForm());
    marks[0].remarks.clear();
    marks[1].remarks[1] = u"구체적"_s;
    CHECK(missingIn(remarkForm(), marks) == std::vector<Unanswered>{{0, 1, Lacks::Opinion}});
}

TEST_CASE("Of a team from which the evaluator steps back nothing is asked", "[sheet]")
{
    const Form form = remarkForm({true, 1});
    Marks marks = emptyMarks(form, kTeams);
    marks[0].ground = u"같은 소속"_s;
    marks[0].toConfirm = {0, std::nullopt};
    CHECK(answersIn(form, marks) == 4);
    const std::vector<Unanswered> missing = missingIn(form, marks);
    CHECK(missing.size() == 4);
    for (const Unanswered &one : missing)
        CHECK(one.team == 1);
    marks[1].ground = u"친족"_s;
    CHECK(answersIn(form, marks) == 0);
    CHECK(missingIn(form, marks).empty());
}

TEST_CASE("What was carried over is missing until it is confirmed", "[sheet]")
{
    const Form form = expertForm({true, 1});
    Marks marks = markedInFull(form);
    marks[0].opinion = marks[1].opinion = u"좋음"_s;
    marks[0].toConfirm = {1, std::nullopt};
    CHECK(missingIn(form, marks) ==
          std::vector<Unanswered>{{0, 1, Lacks::Confirmation},
                                  {0, std::nullopt, Lacks::Confirmation}});
    // An answer that is not there cannot be confirmed.
    marks[0].marks[1].reset();
    marks[0].opinion.clear();
    CHECK(missingIn(form, marks) ==
          std::vector<Unanswered>{{0, 1, Lacks::Mark}, {0, std::nullopt, Lacks::Opinion}});
}

TEST_CASE("Opinions on criteria have columns of their own", "[sheet]")
{
    const CsvTable table =
        csv("team,plan,opinion.impact,impact,opinion\na,3,구체적임,4,하나\nb,5,\"둘\r\n줄\",0,\n");
    const Marks marks = must(marksFromCsv(table, remarkForm(), kTeams, kE1));
    CHECK(marks[0].remarks == std::vector<QString>{QString(), u"구체적임"_s});
    CHECK(marks[1].remarks == std::vector<QString>{QString(), u"둘\n줄"_s});
    CHECK(marks[0].opinion == u"하나"_s);
    CHECK(missingIn(remarkForm(), marks).empty());
}

TEST_CASE("A table tells from which teams the evaluator steps back, and why", "[sheet]")
{
    const CsvTable table = csv("evaluator,team,plan,impact,opinion.impact,opinion,recused\n"
                               "E1,a,,,,,같은 소속\nE1,b,3,4,구체적임,좋음,\nE2,b,,,,,친족\n");
    const Marks marks = must(marksFromCsv(table, remarkForm({true, 1}), kTeams, kE1));
    CHECK(marks[0].ground == u"같은 소속"_s);
    CHECK(marks[0].declaredAt.isEmpty());
    CHECK(marks[0].marks == std::vector<std::optional<Points>>(2));
    CHECK_FALSE(marks[1].isRecused());
    CHECK(marks[1].marks[1] == Points::whole(4));
    CHECK(missingIn(remarkForm({true, 1}), marks).empty());
}

TEST_CASE("Nothing may stand beside a recusal, where it would be lost", "[sheet]")
{
    checkRefused(
        remarkForm({true, 1}),
        GENERATE(values<BadTable>({
            {"team,plan,impact,recused\na,,4,소속\n", ErrorCode::TeamClosed, 2, "impact", "4"},
            {"team,plan,impact,opinion,recused\na,,,좋음,소속\n", ErrorCode::TeamClosed, 2,
             "opinion", "좋음"},
            {"team,plan,impact,opinion.impact,recused\na,,,좋음,소속\n", ErrorCode::TeamClosed, 2,
             "opinion.impact", "좋음"},
            {"team,plan,impact,recused\na,,," + std::string(2'001, 'x') + "\n",
             ErrorCode::TextTooLong, 2, "recused", "2001"},
            {"team,plan,impact,recused\na,,,소속\na,,,소속\n", ErrorCode::CsvRowTwice, 3, "team",
             "a"},
            {"team,plan,impact,recused\na,,,소속\n", ErrorCode::CsvRowsMissing, 0, "team", "b"},
            {"team,recused\na,소속\nb,소속\n", ErrorCode::CsvColumnMissing, 0, "", "plan"},
        })));
}

TEST_CASE("An opinion on a criterion is refused where it is too short or was not asked for",
          "[sheet]")
{
    checkRefused(
        remarkForm(),
        GENERATE(values<BadTable>({
            {"team,plan,impact,opinion.impact\na,1,1,둘\n", ErrorCode::OpinionTooShort, 2,
             "opinion.impact", ""},
            {"team,plan,impact\na,1,1\n", ErrorCode::OpinionTooShort, 2, "opinion.impact", ""},
            {"team,plan,impact,opinion.plan,opinion.impact\na,1,1,구체적임,구체적임\n",
             ErrorCode::CsvColumnUnknown, 0, "", "opinion.plan"},
            {"team,plan,impact,opinion.looks\na,1,1,구체적임\n", ErrorCode::CsvColumnUnknown, 0, "",
             "opinion.looks"},
            {"team,plan,impact,opinion.impact\na,1,1," + std::string(20'001, 'x') + "\n",
             ErrorCode::TextTooLong, 2, "opinion.impact", "20001"},
        })));
}

TEST_CASE("A bad table of marks is refused with line and column", "[sheet]")
{
    checkRefused(
        expertForm({true, 1}),
        GENERATE(values<BadTable>({
            {"team,plan,opinion\na,1,o\n", ErrorCode::CsvColumnMissing, 0, "", "impact"},
            {"team,plan,impact,looks,opinion\na,1,1,1,o\n", ErrorCode::CsvColumnUnknown, 0, "",
             "looks"},
            {"team,plan,impact,opinion\na,1,1,o\nz,1,1,o\n", ErrorCode::UnknownTeam, 3, "team",
             "z"},
            {"team,plan,impact,opinion\na,1,1,o\na,1,1,o\n", ErrorCode::CsvRowTwice, 3, "team",
             "a"},
            {"team,plan,impact,opinion\na,1,1,o\n", ErrorCode::CsvRowsMissing, 0, "team", "b"},
            {"team,plan,impact,opinion\na,1,1,o\nb,,1,o\n", ErrorCode::MarkMissing, 3, "plan", ""},
            {"team,plan,impact,opinion\na,1,1,o\nB,1,1,o\n", ErrorCode::UnknownTeam, 3, "team",
             "B"},
            {"team,plan,impact,opinion\na,1,①,o\n", ErrorCode::NotADecimal, 2, "impact", "①"},
            {"team,plan,impact,opinion\na,1,x,o\n", ErrorCode::NotADecimal, 2, "impact", "x"},
            {"team,plan,impact,opinion\na,11,1,o\n", ErrorCode::MarkOffRange, 2, "plan", "11"},
            {"team,plan,impact,opinion\na,1,-1,o\n", ErrorCode::MarkOffRange, 2, "impact", "-1"},
            {"team,plan,impact,opinion\na,1.5,1,o\n", ErrorCode::MarkOffStep, 2, "plan", "1.5"},
            {"team,plan,impact,opinion\na,1,1,\n", ErrorCode::OpinionTooShort, 2, "opinion", ""},
            {"team,plan,impact,opinion\na,1,1," + std::string(20'001, 'x') + "\n",
             ErrorCode::TextTooLong, 2, "opinion", "20001"},
            {"team,plan,impact\na,1,1\nb,1,1\n", ErrorCode::OpinionTooShort, 2, "opinion", ""},
        })));
}

TEST_CASE("A table that has no row of this evaluator says whose rows it has", "[sheet]")
{
    const auto read = [](const char *text) {
        return marksFromCsv(csv(text), expertForm(), kTeams, kE1);
    };
    const auto other = read("evaluator,team,plan,impact\nE2,a,1,2\ne1,a,1,2\ne1,b,1,2\n");
    REQUIRE(codeOf(other) == ErrorCode::CsvNotOfEvaluator);
    CHECK(other.error().found == u"E1"_s);
    CHECK(other.error().expected == u"e1, E2"_s); // the one that was perhaps meant comes first

    // Rows of which some are spelled otherwise are not passed over as somebody else's.
    const auto mixed = read("평가위원,team,plan,impact\nE1,a,1,2\ne1,b,1,2\n");
    REQUIRE(codeOf(mixed) == ErrorCode::UnknownEvaluator);
    CHECK(mixed.error().line == 3);
    CHECK(mixed.error().place == u"평가위원"_s);
    CHECK(mixed.error().expected == u"E1"_s);

    const auto nobody = read("evaluator,team,plan,impact\nE1,a,1,2\n,b,1,2\n");
    REQUIRE(codeOf(nobody) == ErrorCode::EmptyText);
    CHECK(nobody.error().line == 3);
}

TEST_CASE("A table of marks is read as a spreadsheet and an input method leave it", "[sheet]")
{
    const Marks marks =
        must(marksFromCsv(csv("Team,PLAN,Impact,종합의견,,\r\na,１０,２,좋음,,\r\nb,3,4\r\n"),
                          expertForm(), kTeams, kE1));
    CHECK(marks[0].marks[0] == Points::whole(10));
    CHECK(marks[0].marks[1] == Points::whole(2));
    CHECK(marks[0].opinion == u"좋음"_s);
    CHECK(marks[1].marks[1] == Points::whole(4));
}
