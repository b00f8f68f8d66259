// Cost sharing of the specialised-AI programme: what the government grants in GPU rental, what the
// winner carries, and how much of that in cash. Whole won throughout.
#pragma once

#include "app/base/result.h"

namespace simsa {

enum class FirmSize { Large, Mid, Small }; // 대기업 중견 중소
enum class Openness { CommercialOpenSource, ResearchOpenSource, NotOpen };

// What the burden's rate is a rate of. The call says "the project's cost", which reads as the
// total; the general rules can be read the other way, so the base is named with every result.
enum class BurdenBase {
    TotalCost, // burden = grant * rate / (1 - rate)
    Grant      // burden = grant * rate
};

struct CostTerms
{
    qint64 gpus = 256;
    qint64 unitPriceWon = 6'600'000; // for one GPU and month
    qint64 months = 5;
    FirmSize size = FirmSize::Small;
    Openness openness = Openness::CommercialOpenSource;
    BurdenBase base = BurdenBase::TotalCost;
    bool areGpusRefused = false; // then there is neither grant nor burden
};

// In won. A fraction of a won in what the firm has to carry is rounded up.
struct CostShares
{
    qint64 grant = 0;
    qint64 burden = 0;
    qint64 leastCash = 0; // of the burden
    qint64 total = 0;     // grant + burden
};

// The rates as per mille: how much of the base is carried, how much of that is cash at least.
int burdenPerMille(FirmSize size, Openness openness);
int leastCashPerMille(FirmSize size);

// Errors: OutOfRange, with the name of the term as its place, where gpus (1 to 1,000,000),
// unitPriceWon (1 to 10^12) or months (1 to 120) is not possible, or the grant is 10^15 won or
// more.
Result<CostShares> costShares(const CostTerms &terms);

} // namespace simsa
