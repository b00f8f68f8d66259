#include "app/procedure/cost_sharing.h"

#include "app/base/rational.h"

namespace simsa {
namespace {

constexpr qint64 kMostGpus = 1'000'000;
constexpr qint64 kMostUnitPrice = 1'000'000'000'000;
constexpr qint64 kMostMonths = 120;
constexpr qint64 kMostGrant = 1'000'000'000'000'000;

Result<> inRange(const char *name, qint64 value, qint64 most)
{
    if (value < 1 || value > most)
        return failure(ErrorCode::OutOfRange, QString::fromLatin1(name), QString::number(value),
                       QStringLiteral("1–%1").arg(most));
    return {};
}

qint64 wonRoundedUp(const Rational &value)
{
    using boost::multiprecision::cpp_int;
    const cpp_int top = boost::multiprecision::numerator(value);
    const cpp_int bottom = boost::multiprecision::denominator(value);
    return static_cast<qint64>(cpp_int((top + bottom - 1) / bottom));
}

} // namespace

int burdenPerMille(FirmSize size, Openness openness)
{
    // Rows: openness; columns: large, mid, small.
    static constexpr int kRates[3][3] = {{100, 60, 50}, {250, 150, 125}, {500, 300, 250}};
    return kRates[static_cast<int>(openness)][static_cast<int>(size)];
}

int leastCashPerMille(FirmSize size)
{
    static constexpr int kRates[3] = {150, 130, 100};
    return kRates[static_cast<int>(size)];
}

Result<CostShares> costShares(const CostTerms &terms)
{
    for (const auto &checked : {inRange("gpus", terms.gpus, kMostGpus),
                                inRange("unitPrice", terms.unitPriceWon, kMostUnitPrice),
                                inRange("months", terms.months, kMostMonths)})
        if (!checked)
            return failure(checked.error());
    if (terms.areGpusRefused)
        return CostShares{};
    const Rational grant =
        Rational(terms.gpus) * Rational(terms.unitPriceWon) * Rational(terms.months);
    if (grant >= kMostGrant)
        return failure(ErrorCode::OutOfRange, QStringLiteral("grant"), toFixed(grant, 0),
                       QStringLiteral("< %1").arg(kMostGrant));
    const Rational rate(burdenPerMille(terms.size, terms.openness), 1000);
    const Rational ofGrant = grant * rate;
    const Rational burden =
        terms.base == BurdenBase::TotalCost ? Rational(ofGrant / (1 - rate)) : ofGrant;
    CostShares shares;
    shares.grant = wonRoundedUp(grant);
    shares.burden = wonRoundedUp(burden);
    // From the exact burden, so that one rounding does not add to the other.
    shares.leastCash = wonRoundedUp(burden * Rational(leastCashPerMille(terms.size), 1000));
    shares.total = shares.grant + shares.burden;
    return shares;
}

} // namespace simsa
