#include "app/procedure/cost_sharing.h"
#include "tests/support/printing.h"

using namespace simsa;
using namespace simsa::test;

namespace {

CostTerms terms(FirmSize size, Openness openness, BurdenBase base = BurdenBase::TotalCost)
{
    CostTerms terms;
    terms.size = size;
    terms.openness = openness;
    terms.base = base;
    return terms;
}

} // namespace

// 41. 256 GPUs × 660만원 × 5 months = 84.48억원; small firm, commercial open source 5 % → private
// burden and ≥ 10 % cash computed, base of the rate named; refusing the GPUs sets the burden to 0.
TEST_CASE("Scenario 41: the grant is GPUs by unit price by months, and the burden follows its base",
          "[procedure]")
{
    const Openness open = Openness::CommercialOpenSource;
    struct Row
    {
        FirmSize size;
        qint64 ofTotal, cashOfTotal, ofGrant;
    };
    const Row row = GENERATE(Row{FirmSize::Large, 938'666'667, 140'800'000, 844'800'000},
                             Row{FirmSize::Mid, 539'234'043, 70'100'426, 506'880'000},
                             Row{FirmSize::Small, 444'631'579, 44'463'158, 422'400'000});

    const CostShares total = must(costShares(terms(row.size, open)));
    CHECK(total.grant == 8'448'000'000);
    CHECK(total.burden == row.ofTotal);
    CHECK(total.leastCash == row.cashOfTotal);
    CHECK(total.total == total.grant + total.burden);

    const CostShares grant = must(costShares(terms(row.size, open, BurdenBase::Grant)));
    CHECK(grant.burden == row.ofGrant);
}

TEST_CASE("Scenario 41: who refuses the GPUs carries nothing", "[procedure]")
{
    CostTerms refused = terms(FirmSize::Large, Openness::NotOpen);
    refused.areGpusRefused = true;

    const CostShares shares = must(costShares(refused));

    CHECK(shares.grant == 0);
    CHECK(shares.burden == 0);
    CHECK(shares.leastCash == 0);
}

TEST_CASE("A large firm that does not open its model carries as much as the grant", "[procedure]")
{
    const CostShares shares = must(costShares(terms(FirmSize::Large, Openness::NotOpen)));

    CHECK(shares.burden == shares.grant);
}

TEST_CASE("Ten months cost twice as much as five", "[procedure]")
{
    CostTerms ten = terms(FirmSize::Small, Openness::ResearchOpenSource);
    ten.months = 10;

    CHECK(must(costShares(ten)).grant == 16'896'000'000);
}

TEST_CASE("The rates are those of the call", "[procedure]")
{
    CHECK(burdenPerMille(FirmSize::Large, Openness::ResearchOpenSource) == 250);
    CHECK(burdenPerMille(FirmSize::Mid, Openness::ResearchOpenSource) == 150);
    CHECK(burdenPerMille(FirmSize::Small, Openness::ResearchOpenSource) == 125);
    CHECK(burdenPerMille(FirmSize::Mid, Openness::NotOpen) == 300);
    CHECK(burdenPerMille(FirmSize::Small, Openness::NotOpen) == 250);
    CHECK(leastCashPerMille(FirmSize::Mid) == 130);
}

TEST_CASE("A term that is not possible is named", "[procedure]")
{
    CostTerms wrong;
    SECTION("no GPUs")
    {
        wrong.gpus = 0;
    }
    SECTION("a negative price")
    {
        wrong.unitPriceWon = -1;
    }
    SECTION("no months")
    {
        wrong.months = 0;
    }
    SECTION("more than there is money")
    {
        wrong.gpus = 1'000'000;
        wrong.unitPriceWon = 1'000'000'000'000;
    }
    const auto shares = costShares(wrong);
    CHECK(codeOf(shares) == ErrorCode::OutOfRange);
    CHECK_FALSE(shares.error().place.isEmpty());
}
