#include "app/procedure/targets.h"
#include "tests/app/procedure/acts_given.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// Of the reference model, or of a team where one is named.
Act value(const char *benchmark, const char *points, const char *team = nullptr,
          const char *percent = nullptr)
{
    Act act = given("{'kind': 'targetValue', 'benchmark': 'mmlu', 'value': '90',"
                    " 'model': 'R-1', 'supplier': '김측정', 'date': '2026-01-10',"
                    " 'document': '시험성적서 7', 'confirmedBy': '이확인'}");
    act = with(with(act, "benchmark", QString::fromLatin1(benchmark)), "value",
               QString::fromLatin1(points));
    if (team)
        act = with(act, "team", QString::fromLatin1(team));
    if (percent)
        act = with(act, "percent", QString::fromLatin1(percent));
    return act;
}

Achievement achieved(const Ledger &ledger, const char *team, const char *benchmark)
{
    const Round round;
    for (const Achievement &row : achievements(round.plan, ledger, round.teams))
        if (row.team.value == QLatin1StringView(team) &&
            row.benchmark.value == QLatin1StringView(benchmark))
            return row;
    FAIL("no such row");
    return {};
}

} // namespace

TEST_CASE("Scenario 38: Achievement of 95 % of the reference model is shown beside, not inside, "
          "the ranking; LG's own target of 100 % is a team-specific value",
          "[procedure][scenario]")
{
    const Ledger ledger = ledgerWith(
        {value("mmlu", "90"), value("mmlu", "86.4", "a"), value("mmlu", "86.4", "b", "100")});

    const Achievement common = achieved(ledger, "a", "mmlu");
    CHECK(common.share == Rational(96, 100));
    CHECK(common.shown == u"96.0"_s);
    CHECK(common.demanded == Points::whole(95));
    CHECK(common.reached == true);

    const Achievement own = achieved(ledger, "b", "mmlu");
    CHECK(own.demanded == Points::whole(100));
    CHECK(own.reached == false);

    // Beside the ranking: no part of it is among the facts, nor does it outdate a notice.
    CHECK(factsToJson(ledger.facts).isEmpty());
    CHECK_FALSE(bearsOnOutcome(ActKind::TargetValue));
}

TEST_CASE("Each team has a row for each benchmark, whether or not it was measured", "[procedure]")
{
    const Round round;
    const auto rows = achievements(round.plan, ledgerWith({value("mmlu", "90")}), round.teams);

    REQUIRE(rows.size() == 6);
    CHECK(rows[0].team == TeamId{u"a"_s});
    CHECK(rows[0].benchmark == BenchmarkId{u"mmlu"_s});
    CHECK(rows[1].benchmark == BenchmarkId{u"latency"_s});
    CHECK(rows[0].reference == Points::whole(90));
    CHECK_FALSE(rows[0].value);
    CHECK_FALSE(rows[0].share);
    CHECK_FALSE(rows[0].reached);
    CHECK(rows[0].shown.isEmpty());
    CHECK(rows[0].demanded == Points::whole(95));
    CHECK_FALSE(rows[1].reference);
}

TEST_CASE("A team's value without the reference's comes to no achievement", "[procedure]")
{
    const Achievement row = achieved(ledgerWith({value("mmlu", "80", "a")}), "a", "mmlu");

    CHECK(row.value == Points::whole(80));
    CHECK_FALSE(row.share);
    CHECK_FALSE(row.reached);
}

TEST_CASE("Where lower is better the reference is divided by the team's value", "[procedure]")
{
    const Ledger ledger = ledgerWith({value("latency", "1.9"), value("latency", "2", "a")});

    const Achievement row = achieved(ledger, "a", "latency");
    CHECK(row.share == Rational(19, 20));
    CHECK(row.reached == true); // 95 per cent exactly
}

TEST_CASE("Whether a target is reached is not a matter of rounding", "[procedure]")
{
    const Ledger ledger = ledgerWith({value("mmlu", "100"), value("mmlu", "94.96", "a")});

    const Achievement row = achieved(ledger, "a", "mmlu");
    CHECK(row.shown == u"94.96"_s); // not "95.0, not reached"
    CHECK(row.reached == false);
}

TEST_CASE("An achievement tells where its two values come from", "[procedure]")
{
    const Ledger ledger = ledgerWith(
        {value("mmlu", "90"), with(value("mmlu", "88", "a"), "document", u"시험성적서 8"_s)});

    const Achievement row = achieved(ledger, "a", "mmlu");
    REQUIRE(row.source);
    REQUIRE(row.referenceSource);
    CHECK(row.source->document == u"시험성적서 8"_s);
    CHECK(row.source->confirmedBy == u"이확인"_s);
    CHECK(row.referenceSource->model == u"R-1"_s);
    CHECK(row.referenceSource->date == QDate(2026, 1, 10));
    CHECK(row.referenceSource->supplier == u"김측정"_s);
}

TEST_CASE("A later value takes the place of the earlier, with its target", "[procedure]")
{
    const Ledger ledger =
        ledgerWith({value("mmlu", "90"), value("mmlu", "80", "a", "100"), value("mmlu", "91"),
                    value("mmlu", "81", "a"), value("mmlu", "70", "b")});

    CHECK(ledger.targetValues.size() == 3);
    const Achievement row = achieved(ledger, "a", "mmlu");
    CHECK(row.reference == Points::whole(91));
    CHECK(row.value == Points::whole(81));
    CHECK(row.demanded == Points::whole(95));
}

TEST_CASE("A plan without targets has no achievements and takes no values", "[procedure]")
{
    Round round;
    round.plan.targets.reset();

    CHECK(achievements(round.plan, {}, round.teams).empty());
    CHECK(refusal({}, value("mmlu", "90"), round) ==
          Error{ErrorCode::UnknownBenchmark, {}, u"benchmark"_s, u"mmlu"_s});
}

TEST_CASE("A value is confirmed by a second person", "[procedure]")
{
    for (const char *name : {"김측정", "김 측정 "})
        CHECK(refusal({}, with(value("mmlu", "90"), "confirmedBy", QString::fromUtf8(name))) ==
              Error{ErrorCode::SamePerson, {}, u"confirmedBy"_s, QString::fromUtf8(name)});
}

TEST_CASE("Only a team has a target of its own, and it is above 0", "[procedure]")
{
    CHECK(refusal({}, value("mmlu", "90", nullptr, "100")) ==
          Error{ErrorCode::PercentNeedsTeam, {}, u"percent"_s});
    CHECK(refusal({}, value("mmlu", "90", "a", "0")).place == u"percent"_s);
}

TEST_CASE("A value that would be divided by is above 0", "[procedure]")
{
    CHECK(refusal({}, value("mmlu", "0")) ==
          Error{ErrorCode::OutOfRange, {}, u"value"_s, u"0"_s, u"> 0"_s});
    CHECK(refusal({}, value("latency", "0", "a")).code == ErrorCode::OutOfRange);
    CHECK(refusal({}, value("mmlu", "-1", "a")).code == ErrorCode::OutOfRange);

    const Ledger ledger = ledgerWith({value("mmlu", "90"), value("mmlu", "0", "a")});
    CHECK(achieved(ledger, "a", "mmlu").shown == u"0.0"_s);
}

TEST_CASE("Values can still be recorded after the confirmation", "[procedure]")
{
    const Ledger confirmed = ledgerWith({given("{'kind': 'notified', 'date': '2026-01-15'}"),
                                         given("{'kind': 'confirmed', 'date': '2026-01-27'}")});

    CHECK(isTaken(confirmed, value("mmlu", "90")));
}
