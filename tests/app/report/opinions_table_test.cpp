#include "app/report/opinions_table.h"
#include "tests/app/report/disclosure_fixture.h"

using namespace simsa;
using namespace simsa::test;

namespace {

// Three experts on one team, of whom two say something on criteria; one on another team.
DecidedRound roundWithOpinions()
{
    DecidedRound round;
    const std::vector<Criterion> &criteria = round.plan.axes[1].judged()->criteria;
    const Text first = criteria[0].title;
    const Text second = criteria[1].title;
    const TeamId raon{text("raon")};
    round.opinions = {
        {raon, text("하"), {{second, text("둘째 1")}, {first, text("첫째 3")}}},
        {raon, text("가"), {}},
        {raon, {}, {{first, text("첫째 2")}, {second, text("둘째 4")}}},
        {TeamId{text("garam")}, text("나"), {}},
    };
    return round;
}

QString titleOf(const DecidedRound &round, size_t criterion, const char *language)
{
    return round.plan.axes[1].judged()->criteria[criterion].title.in(text(language));
}

} // namespace

TEST_CASE(
    "Opinions on criteria stand behind the overall ones, in the order of the plan and without "
    "anything that tells which of them are of one evaluator",
    "[report]")
{
    const DecidedRound round = roundWithOpinions();
    const Report report = internalReport(round.input(), text("ko"));
    const Table &table = tableOf(report, "opinions");
    CHECK(table.name == text("Opinions"));
    const QString first = titleOf(round, 0, "ko");
    const QString second = titleOf(round, 1, "ko");
    CHECK(rowsOf(table) ==
          QStringList{
              text("Opinions"), text("Team|On|Opinion"), text("가람|Overall opinion|나"),
              text("라온|Overall opinion|가"), text("라온|Overall opinion|하"),
              text("라온|") + first + text("|첫째 2"), text("라온|") + first + text("|첫째 3"),
              text("라온|") + second + text("|둘째 1"), text("라온|") + second + text("|둘째 4")});
}

TEST_CASE("A team gets the opinions on itself alone, those on criteria among them", "[report]")
{
    const DecidedRound round = roundWithOpinions();
    const Report notice = teamNotice(round.input(), TeamId{text("raon")}, text("en"));
    const QString first = titleOf(round, 0, "en");
    const QString second = titleOf(round, 1, "en");
    CHECK(rowsOf(tableOf(notice, "opinions")).mid(1) ==
          QStringList{text("On|Opinion"), text("Overall opinion|가"), text("Overall opinion|하"),
                      first + text("|첫째 2"), first + text("|첫째 3"), second + text("|둘째 1"),
                      second + text("|둘째 4")});
    CHECK(rowsOf(tableOf(teamNotice(round.input(), TeamId{text("garam")}, text("en")), "opinions"))
              .mid(2) == QStringList{text("Overall opinion|나")});
    CHECK_FALSE(hasTable(teamNotice(round.input(), TeamId{text("maru")}, text("en")), "opinions"));
}

TEST_CASE("Where opinions are overall ones only, the table says so and no more", "[report]")
{
    DecidedRound round = roundWithOpinions();
    for (TeamOpinion &opinion : round.opinions)
        opinion.remarks.clear();
    const Table table = tableOf(internalReport(round.input(), text("ko")), "opinions");
    CHECK(rowsOf(table) == QStringList{text("Overall opinions"), text("Team|Opinion"),
                                       text("가람|나"), text("라온|가"), text("라온|하")});
    round.opinions = {{TeamId{text("raon")}, {}, {}}};
    CHECK_FALSE(hasTable(internalReport(round.input(), text("ko")), "opinions"));
}

TEST_CASE("An opinion on a criterion that the plan no longer has is kept, behind all others",
          "[report]")
{
    DecidedRound round = roundWithOpinions();
    round.opinions.back().remarks = {{{text("없는 항목"), text("Gone")}, text("남는다")},
                                     {round.plan.axes[2].judged()->criteria[0].title, text("끝")}};
    const Report notice = teamNotice(round.input(), TeamId{text("garam")}, text("ko"));
    CHECK(rowsOf(tableOf(notice, "opinions")).back() == text("없는 항목|남는다"));
}

TEST_CASE("The public is told no opinion", "[report]")
{
    CHECK_FALSE(hasTable(publicReport(roundWithOpinions().input(), text("ko")), "opinions"));
}
