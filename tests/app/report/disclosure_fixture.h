// The first stage as it ended, with all that must not leave the house: who judged, who said what.
#pragma once

#include "app/report/disclosure.h"
#include "tests/app/outcome/stage1.h"
#include "tests/app/report/report_fixture.h"
#include "tests/app/report/unzipped.h"

namespace simsa::test {

struct DecidedRound
{
    Plan plan = stage1Plan();
    Evidence evidence = decidedStage1(plan);
    Ledger ledger;
    std::vector<AmendmentNote> amendments;
    std::vector<TeamOpinion> opinions;
    Outcome outcome;

    DecidedRound() { outcome = evaluate(plan, evidence); }
    ReportInput input() const
    {
        return {plan, evidence, outcome, smallFacts(), ledger, amendments, opinions};
    }
    void evaluateAgain() { outcome = evaluate(plan, evidence); }
    const TeamOutcome &team(const char *id) const
    {
        const TeamOutcome *team = outcome.team(TeamId{QString::fromLatin1(id)});
        REQUIRE(team);
        return *team;
    }
};

} // namespace simsa::test
