#include "db/acts.h"
#include "db/demo.h"
#include "tests/db/outside.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

TEST_CASE("The demo ends as published: three of four seats are filled and one is vacant", "[db]")
{
    QTemporaryDir folder;
    const DemoFiles demo = must(makeDemo(folder.filePath(u"demo"_s), u"ko"_s, TestClock().clock()));
    Workbook workbook = must(Workbook::open(demo.workbook));
    const Outcome outcome = must(loadResults(workbook)).outcome;
    const auto team = [&](const char *id) {
        return *outcome.team(TeamId{QString::fromLatin1(id)});
    };

    CHECK(team("garam").shownTotal == u"90.2"_s);
    CHECK(outcome.totalMean.shown == u"79.7"_s);
    for (const char *id : {"garam", "daon", "maru"})
        CHECK(team(id).status == Status::Through);
    REQUIRE(outcome.chosen);
    CHECK(outcome.chosen->seats == 4);
    CHECK(outcome.chosen->vacant == 1);
    // The one is out for its total, the other for the gate, though its points would be enough.
    REQUIRE(team("narae").reasons.size() == 1);
    CHECK(team("narae").reasons[0].code == ReasonCode::BelowCut);
    CHECK(team("narae").scoreRank == 5);
    REQUIRE(team("raon").reasons.size() == 1);
    CHECK(team("raon").reasons[0].code == ReasonCode::GateNotMet);
    CHECK(team("raon").scoreRank <= 4);
    CHECK(team("raon").rank == 0);
    must(verifyWorkbook(workbook));

    // Advisory findings move nothing.
    const Ledger ledger = must(loadLedger(workbook));
    Facts without = ledger.facts;
    std::erase_if(without.findings,
                  [](const Finding &finding) { return finding.severity == Severity::Advisory; });
    CHECK(without.findings.size() + 2 == ledger.facts.findings.size());
    const Results plain = must(resultsUnder(workbook, workbook.round().plan, without));
    CHECK(changesBetween(plain.outcome, outcome).empty());
}
