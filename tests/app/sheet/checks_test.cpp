#include "app/sheet/checks.h"
#include "tests/support/printing.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

using CheckKind = Check::Kind;

Form::Field field(const char *id, int worth, Scale scale)
{
    Criterion criterion;
    criterion.id.value = QString::fromLatin1(id);
    criterion.points = Points::whole(worth);
    criterion.scale = std::move(scale);
    return {AxisId{u"axis"_s}, criterion};
}

Scale scale(int least, int most)
{
    return {Points::whole(least), Points::whole(most), *Points::parse(u"0.5"), {}, {}};
}

// a: 0–10, b: 0–5, c: 1–5, worth as much as the scale's most.
Form threeCriteria()
{
    return {GroupId{u"expert"_s},
            {},
            {field("a", 10, scale(0, 10)), field("b", 5, scale(0, 5)), field("c", 5, scale(1, 5))}};
}

TeamMarks team(std::initializer_list<const char *> marks)
{
    TeamMarks team;
    for (const char *mark : marks)
        team.marks.push_back(Points::parse(QString::fromLatin1(mark)));
    team.remarks.resize(marks.size());
    return team;
}

TeamMarks withOpinion(TeamMarks team, const QString &opinion)
{
    team.opinion = opinion;
    return team;
}

std::vector<Check> ofKind(const std::vector<Check> &checks, CheckKind kind)
{
    std::vector<Check> of;
    for (const Check &check : checks)
        if (check.kind == kind)
            of.push_back(check);
    return of;
}

std::vector<Check> farIn(const Form &form, const Marks &marks)
{
    return ofKind(checksOf(form, marks), CheckKind::FarFromOwn);
}

// One criterion from 1 to 5, of which each team gets one mark.
const Form kOne{GroupId{u"expert"_s}, {}, {field("c", 5, scale(1, 5))}};

Marks ones(std::initializer_list<const char *> given)
{
    Marks marks;
    for (const char *mark : given)
        marks.push_back(team({mark}));
    return marks;
}

const QString kOpinion = u"추진체계가 탄탄하고 계획이 구체적임."_s; // 20 characters

} // namespace

TEST_CASE("A team whose criteria all get the same part of their points is asked about", "[sheet]")
{
    CHECK(checksOf(threeCriteria(), {team({"8", "4", "4"}), team({"8", "4", "4.5"})}) ==
          std::vector<Check>{{CheckKind::AllTheSame, 0}});
    CHECK(checksOf(threeCriteria(), {team({"10", "5", "5"})}).size() == 1);
}

TEST_CASE("The same part is told exactly, however the scales divide", "[sheet]")
{
    Form form = threeCriteria();
    form.fields[0].criterion.scale = scale(0, 3);
    form.fields[1].criterion.scale = scale(0, 9);
    form.fields[2].criterion.scale = scale(0, 999'999'999);
    CHECK(checksOf(form, {team({"1", "3", "333333333"})}).size() == 1);
    CHECK(checksOf(form, {team({"1", "3", "333333333.000001"})}).empty());
    CHECK(checksOf(form, {team({"1", "3", "333333332.999999"})}).empty());
    CHECK(checksOf(form, {team({"0", "0", "0"})}).size() == 1);
}

TEST_CASE("With fewer than three criteria that have points, the same part is nothing to ask about",
          "[sheet]")
{
    Form form = threeCriteria();
    form.fields[2] = field("vote", 0, scale(0, 2)); // a vote has no points
    CHECK(checksOf(form, {team({"10", "5", "2"})}).empty());
    form.fields.push_back(field("d", 5, scale(0, 5)));
    CHECK(checksOf(form, {team({"10", "5", "0", "5"})}) ==
          std::vector<Check>{{CheckKind::AllTheSame, 0}});
}

TEST_CASE("Two teams that are equal in every mark are a pair, the later one first", "[sheet]")
{
    const Marks marks{team({"8", "3", "4"}), team({"8", "3", "3"}), team({"8", "3", "4"})};
    CHECK(checksOf(threeCriteria(), marks) == std::vector<Check>{{CheckKind::EqualTeams, 2, 0}});
}

TEST_CASE("Of several equal teams each later one stands with the first", "[sheet]")
{
    const Marks marks{team({"7", "3", "4"}), team({"8", "3", "4"}), team({"8", "3", "4"}),
                      team({"7", "3", "4"}), team({"8", "3", "4"})};
    CHECK(ofKind(checksOf(threeCriteria(), marks), CheckKind::EqualTeams) ==
          std::vector<Check>{{CheckKind::EqualTeams, 2, 1},
                             {CheckKind::EqualTeams, 3, 0},
                             {CheckKind::EqualTeams, 4, 1}});
}

TEST_CASE("Teams that differ in a vote only are not equal", "[sheet]")
{
    Form form = threeCriteria();
    form.fields.push_back(field("vote", 0, scale(0, 2)));
    CHECK(checksOf(form, {team({"8", "3", "4", "1"}), team({"8", "3", "4", "0"})}).empty());
}

TEST_CASE("An opinion that stands with another team word for word is asked about", "[sheet]")
{
    REQUIRE(kOpinion.size() == 20);
    const Marks marks{withOpinion(team({"8", "3", "4"}), kOpinion),
                      withOpinion(team({"7", "3", "4"}), kOpinion.chopped(1) + u"!"_s),
                      withOpinion(team({"6", "3", "4"}), u"\n "_s + kOpinion + u' ')};
    CHECK(checksOf(threeCriteria(), marks) == std::vector<Check>{{CheckKind::CopiedOpinion, 2, 0}});
}

TEST_CASE("An opinion of fewer than twenty characters may stand twice", "[sheet]")
{
    const QString brief = kOpinion.chopped(1) + u"  \n"_s; // blanks do not make it longer
    CHECK(checksOf(threeCriteria(), {withOpinion(team({"8", "3", "4"}), brief),
                                     withOpinion(team({"7", "3", "4"}), brief)})
              .empty());
}

TEST_CASE("Opinions on one criterion are compared with each other, where they are demanded",
          "[sheet]")
{
    Form form = threeCriteria();
    Marks marks{team({"8", "3", "4"}), withOpinion(team({"7", "3", "4"}), kOpinion),
                team({"6", "3", "4"})};
    marks[0].remarks[1] = kOpinion;
    marks[2].remarks[1] = kOpinion;
    marks[2].remarks[2] = kOpinion;
    CHECK(checksOf(form, marks).empty());
    form.fields[1].criterion.opinion = {true, 10};
    form.fields[2].criterion.opinion = {true, 10};
    CHECK(checksOf(form, marks) == std::vector<Check>{{CheckKind::CopiedOpinion, 2, 0, 1}});
}

TEST_CASE("A mark more than half of the scale away from all other teams' is asked about", "[sheet]")
{
    CHECK(farIn(kOne, ones({"5", "4.5", "2", "5"})) ==
          std::vector<Check>{{CheckKind::FarFromOwn, 2, {}, 0}});
    CHECK(farIn(kOne, ones({"1.5", "4", "1", "1"})) ==
          std::vector<Check>{{CheckKind::FarFromOwn, 1, {}, 0}});
}

TEST_CASE("Exactly half of the scale is not far", "[sheet]")
{
    CHECK(farIn(kOne, ones({"5", "5", "3", "5"})).empty());
    CHECK(farIn(kOne, ones({"5", "5", "2.5", "5"})).size() == 1);
}

TEST_CASE("A mark that another team has too is not alone, however far from the rest", "[sheet]")
{
    CHECK(farIn(kOne, ones({"5", "1", "5", "1", "5"})).empty());
}

TEST_CASE("With fewer than three other teams no mark is far", "[sheet]")
{
    CHECK(farIn(kOne, ones({"5", "5", "1"})).empty());
    CHECK(farIn(kOne, ones({"5", "5", "1", "5"})).size() == 1);
    CHECK(checksOf(kOne, {}).empty());
}

TEST_CASE("The answer to a vote is never far from the others", "[sheet]")
{
    const Form form{GroupId{u"expert"_s}, {}, {field("vote", 0, scale(0, 2))}};
    CHECK(farIn(form, ones({"0", "0", "2", "0"})).empty());
}

TEST_CASE("Teams that are recused or not marked in full take part in nothing", "[sheet]")
{
    Form form = threeCriteria();
    Marks marks{withOpinion(team({"8", "4", "4"}), kOpinion), // declared
                withOpinion(team({"8", "4", "4"}), kOpinion), // a mark is missing
                withOpinion(team({"8", "4", "4"}), kOpinion)};
    marks[0].ground = u"같은 소속"_s;
    marks[1].marks[1].reset();
    CHECK(checksOf(form, marks) == std::vector<Check>{{CheckKind::AllTheSame, 2}});

    Marks far = ones({"5", "5", "1", "5", "1"});
    far[4].ground = u"친족"_s; // or the third team's mark would not be alone
    CHECK(farIn(kOne, far) == std::vector<Check>{{CheckKind::FarFromOwn, 2, {}, 0}});
    far[0].ground = u"친족"_s; // now only two others are left
    CHECK(farIn(kOne, far).empty());
}

TEST_CASE("Questions come in the order of the teams, then of their kinds", "[sheet]")
{
    Form form = threeCriteria();
    Marks marks;
    for (int i = 0; i < 4; ++i)
        marks.push_back(withOpinion(team({"10", "5", "5"}), kOpinion));
    marks.push_back(withOpinion(team({"0", "0", "1"}), kOpinion));
    CHECK(checksOf(form, marks) == std::vector<Check>{{CheckKind::AllTheSame, 0},
                                                      {CheckKind::AllTheSame, 1},
                                                      {CheckKind::EqualTeams, 1, 0},
                                                      {CheckKind::CopiedOpinion, 1, 0},
                                                      {CheckKind::AllTheSame, 2},
                                                      {CheckKind::EqualTeams, 2, 0},
                                                      {CheckKind::CopiedOpinion, 2, 0},
                                                      {CheckKind::AllTheSame, 3},
                                                      {CheckKind::EqualTeams, 3, 0},
                                                      {CheckKind::CopiedOpinion, 3, 0},
                                                      {CheckKind::CopiedOpinion, 4, 0},
                                                      {CheckKind::FarFromOwn, 4, {}, 0},
                                                      {CheckKind::FarFromOwn, 4, {}, 1},
                                                      {CheckKind::FarFromOwn, 4, {}, 2}});
}
