#include "app/panel/panel.h"
#include "tests/support/small_plan.h"
#include "tests/support/tables.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

struct Case
{
    std::string text;
    ErrorCode code;
    int line;
    const char *column;
    const char *found;
};

template <typename T> void checkRefused(const Result<T> &result, const Case &c)
{
    REQUIRE(codeOf(result) == c.code);
    CHECK(result.error().line == c.line);
    CHECK(result.error().place == QString::fromUtf8(c.column));
    CHECK(result.error().found == QString::fromUtf8(c.found));
}

} // namespace

TEST_CASE("Teams come from a table in its order", "[panel]")
{
    const auto teams = must(teamsFromCsv(csv("Name_EN,ID,name_ko\nGaram,a,가람\n,b,나래\n")));
    REQUIRE(teams.size() == 2);
    CHECK(teams[0].id == TeamId{u"a"_s});
    CHECK(teams[0].name == Text{u"가람"_s, u"Garam"_s});
    CHECK(teams[1].name == Text{u"나래"_s, u"나래"_s});
    CHECK(must(teamsFromCsv(csv("id,name_ko\na,가람\n"))).size() == 1);
}

TEST_CASE("A team's origin and dates stand in the table where there are any", "[panel]")
{
    const auto teams = must(teamsFromCsv(csv("id,name_ko,origin,starts,ends\n"
                                             "a,가람,1차 단계평가,2026-02-27,2026-03-02\n"
                                             "b,나래,,,\n")));
    REQUIRE(teams.size() == 2);
    CHECK(teams[0].origin == u"1차 단계평가"_s);
    CHECK(teams[0].starts == QDate(2026, 2, 27));
    CHECK(teams[0].ends == QDate(2026, 3, 2));
    CHECK(teams[0].days() == 4); // both ends count
    CHECK(teams[1].origin.isEmpty());
    CHECK_FALSE(teams[1].starts.isValid());
    CHECK(teams[1].days() == 0);
    CHECK(must(teamsFromCsv(csv("id,name_ko,starts,ends\na,가람,2026-02-27,2026-02-27\n")))[0]
              .days() == 1);
}

TEST_CASE("Every team has as many days as the plan says, where it says any", "[panel]")
{
    Plan plan = smallPlan();
    std::vector<Team> teams = smallTeams();
    must(checkPeriods(teams, plan));
    plan.periodDays = 10;
    for (Team &team : teams) {
        team.starts = QDate(2026, 2, 1);
        team.ends = QDate(2026, 2, 10);
    }
    must(checkPeriods(teams, plan));
    teams[1].starts = QDate(2026, 3, 1);
    teams[1].ends = QDate(2026, 3, 10);
    must(checkPeriods(teams, plan));
    teams[1].ends = QDate(2026, 3, 11);
    const auto checked = checkPeriods(teams, plan);
    REQUIRE(codeOf(checked) == ErrorCode::PeriodDiffers);
    CHECK(checked.error().place == u"b"_s);
    CHECK(checked.error().found == u"11"_s);
    CHECK(checked.error().expected == u"10"_s);
}

TEST_CASE("A bad table of teams is refused with line and column", "[panel]")
{
    const Case c = GENERATE(values<Case>({
        {"id,name\na,가람\n", ErrorCode::CsvColumnMissing, 0, "", "name_ko"},
        {"name_ko\n가람\n", ErrorCode::CsvColumnMissing, 0, "", "id"},
        {"id,name_ko,memo\na,가람,x\n", ErrorCode::CsvColumnUnknown, 0, "", "memo"},
        {"id,name_ko,Start\na,가람,2026-02-01\n", ErrorCode::CsvColumnUnknown, 0, "", "Start"},
        {"id,name_ko\na,가람\na b,나래\n", ErrorCode::BadId, 3, "id", "a b"},
        {"id,name_ko\n,나래\n", ErrorCode::BadId, 2, "id", ""},
        {"id,name_ko\na,가람\n\na,나래\n", ErrorCode::CsvRowTwice, 4, "id", "a"},
        {"id,name_ko\na,\n", ErrorCode::EmptyText, 2, "name_ko", ""},
        {"id,name_ko\na," + std::string(201, 'x') + "\n", ErrorCode::TextTooLong, 2, "name_ko",
         "201"},
        {"id,name_ko,name_en\na,가람," + std::string(201, 'x') + "\n", ErrorCode::TextTooLong, 2,
         "name_en", "201"},
        {"id,name_ko\na,\u200b\ufeff\n", ErrorCode::EmptyText, 2, "name_ko", ""},
        {"id,name_ko\na,\u3164\u200d\n", ErrorCode::EmptyText, 2, "name_ko", ""},
        {"id,name_ko,starts,ends\na,가람,2026-2-1,2026-02-03\n", ErrorCode::WrongType, 2, "starts",
         "2026-2-1"},
        {"id,name_ko,starts,ends\na,가람,2026-02-01,2026-02-30\n", ErrorCode::WrongType, 2, "ends",
         "2026-02-30"},
        {"id,name_ko,starts,ends\na,가람,2026-02-01,\n", ErrorCode::EmptyText, 2, "ends", ""},
        {"id,name_ko,ends\na,가람,2026-02-01\n", ErrorCode::EmptyText, 2, "starts", ""},
        {"id,name_ko,starts,ends\na,가람,2026-02-02,2026-02-01\n", ErrorCode::OutOfRange, 2, "ends",
         "2026-02-01"},
    }));
    CAPTURE(c.text);
    checkRefused(teamsFromCsv(csv(c.text.c_str())), c);
}

TEST_CASE("A panel comes from a table, with whom each member does not judge", "[panel]")
{
    const CsvTable table =
        csv("evaluator,group,name,recused\nE1,expert,홍길동,\nE2,expert,김,a  c\n"
            "U1,user,이,b\n");
    const Panel panel = must(panelFromCsv(table, smallPlan(), smallTeams()));
    REQUIRE(panel.evaluators.size() == 3);
    CHECK(panel.evaluators[0].id == EvaluatorId{u"E1"_s});
    CHECK(panel.evaluators[0].group == GroupId{u"expert"_s});
    CHECK(panel.evaluators[0].name == u"홍길동"_s);
    const EvaluatorId second{u"E2"_s};
    CHECK(panel.recusals == std::vector<Recusal>{{second, TeamId{u"a"_s}},
                                                 {second, TeamId{u"c"_s}},
                                                 {EvaluatorId{u"U1"_s}, TeamId{u"b"_s}}});
    // `id` is another name for the first column, and nobody has to be recused.
    CHECK(must(panelFromCsv(csv("id,group,name\nE1,expert,홍\nU1,user,이\n"), smallPlan(),
                            smallTeams()))
              .recusals.empty());
}

TEST_CASE("A bad table of evaluators is refused with line and column", "[panel]")
{
    const std::string head = "evaluator,group,name,recused\nU1,user,이,\n";
    const Case c = GENERATE_COPY(values<Case>({
        {"group,name\nuser,이\n", ErrorCode::CsvColumnMissing, 0, "", "evaluator"},
        {"evaluator,name\nE1,이\n", ErrorCode::CsvColumnMissing, 0, "", "group"},
        {head + "E/1,expert,홍,\n", ErrorCode::BadId, 3, "evaluator", "E/1"},
        {head + "U1,expert,홍,\n", ErrorCode::CsvRowTwice, 3, "evaluator", "U1"},
        {head + "E1,jury,홍,\n", ErrorCode::UnknownGroup, 3, "group", "jury"},
        {head + "E1,expert,,\n", ErrorCode::EmptyText, 3, "name", ""},
        {head + "E1,expert,\u2060\x01,\n", ErrorCode::EmptyText, 3, "name", ""},
        {head + "E1,expert,홍,a z\n", ErrorCode::UnknownTeam, 3, "recused", "z"},
        {head + "E1,expert,홍,a a\n", ErrorCode::CsvRowTwice, 3, "recused", "a"},
        {head + "E1,expert,홍,a&b\n", ErrorCode::CsvTeamsUnparted, 3, "recused", "a&b"},
        {head + "E1,expert,홍,a 및 b\n", ErrorCode::CsvTeamsUnparted, 3, "recused", "a 및 b"},
        {head + "E1,expert,홍,A\n", ErrorCode::UnknownTeam, 3, "recused", "A"},
        {head + "E1,expert,홍,가람\n", ErrorCode::UnknownTeam, 3, "recused", "가람"},
        {head, ErrorCode::GroupHasNobody, 0, "group", "expert"},
        {"코드,평가단,성명,제척\nE1,expert,홍,z\n", ErrorCode::UnknownTeam, 2, "제척", "z"},
        {"evaluator,group,name,conflicts\nE1,expert,홍,a\n", ErrorCode::CsvColumnUnknown, 0, "",
         "conflicts"},
        {"evaluator,group,name,소속\nE1,expert,홍,대학\n", ErrorCode::CsvColumnUnknown, 0, "",
         "소속"},
    }));
    CAPTURE(c.text);
    checkRefused(panelFromCsv(csv(c.text.c_str()), smallPlan(), smallTeams()), c);
}

TEST_CASE("A recusal counts under every heading that can only mean it", "[panel]")
{
    const char *heading = GENERATE("recused", "Recused", "RECUSED", "제척", "제척·회피", "회피");
    CAPTURE(heading);
    const QByteArray text =
        QByteArray("evaluator,group,name,") + heading + "\nE1,expert,홍,a\nU1,user,이\n";
    const Panel panel = must(panelFromCsv(csv(text.constData()), smallPlan(), smallTeams()));
    CHECK(panel.recusals == std::vector<Recusal>{{EvaluatorId{u"E1"_s}, TeamId{u"a"_s}}});
}

TEST_CASE("Between several teams in a cell may stand what people write there", "[panel]")
{
    const char *cell = GENERATE("a b", "\"a,b\"", "\"a, b\"", "a;b", "\"a\nb\"", "\"a\rb\"", "a/b",
                                "a·b", "aㆍb", "a・b", "a、b", "a，b",
                                "a\xe3\x80\x80"
                                "b",
                                "a | b");
    CAPTURE(cell);
    const QByteArray text =
        QByteArray("evaluator,group,name,recused\nE1,expert,홍,") + cell + "\nU1,user,이,\n";
    const Panel panel = must(panelFromCsv(csv(text.constData()), smallPlan(), smallTeams()));
    const EvaluatorId first{u"E1"_s};
    CHECK(panel.recusals == std::vector<Recusal>{{first, TeamId{u"a"_s}}, {first, TeamId{u"b"_s}}});
}

TEST_CASE("A code in other letters, or a name in its place, is refused with the code that is meant",
          "[panel]")
{
    std::vector<Team> teams = smallTeams();
    teams[0].id = TeamId{u"garam"_s};
    const auto panel = [&](const char *group, const char *team) {
        const QString text = u"evaluator,group,name,recused\nE1,%1,홍,%2\nU1,user,이,\n"_s.arg(
            QString::fromUtf8(group), QString::fromUtf8(team));
        const auto read = panelFromCsv(must(parseCsv(text)), smallPlan(), teams);
        return read ? QString() : read.error().expected;
    };
    CHECK(panel("expert", "Garam") == u"garam"_s);
    CHECK(panel("expert", "garan") == u"garam"_s);
    CHECK(panel("expert", "가람") == u"garam"_s);
    CHECK(panel("expert", "zzz").isEmpty());
    CHECK(panel("Expert", "garam") == u"expert"_s);
    CHECK(panel("전문가", "garam") == u"expert"_s);
}

TEST_CASE("Dates may be typed in full width", "[panel]")
{
    const auto teams = must(
        teamsFromCsv(csv("id,name_ko,시작일,종료일\na,가람,２０２６-０２-２７,2026－03－02\n")));
    CHECK(teams[0].days() == 4);
}
