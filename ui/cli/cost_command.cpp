#include "ui/cli/commands.h"

#include "app/procedure/cost_sharing.h"

#include <QCoreApplication>
#include <QLocale>

namespace simsa {
namespace {

struct CostCommand
{
    Q_DECLARE_TR_FUNCTIONS(CostCommand)
};

CostTerms termsOf(const Cost &asked)
{
    CostTerms terms;
    terms.gpus = asked.gpus;
    terms.unitPriceWon = asked.unitPriceWon;
    terms.months = asked.months;
    terms.size = asked.size == QLatin1String("large") ? FirmSize::Large
                 : asked.size == QLatin1String("mid") ? FirmSize::Mid
                                                      : FirmSize::Small;
    terms.openness = asked.openness == QLatin1String("commercial") ? Openness::CommercialOpenSource
                     : asked.openness == QLatin1String("research") ? Openness::ResearchOpenSource
                                                                   : Openness::NotOpen;
    terms.base = asked.base == QLatin1String("grant") ? BurdenBase::Grant : BurdenBase::TotalCost;
    terms.areGpusRefused = asked.isRefused;
    return terms;
}

// 55 per mille is "5.5 %".
QString percent(int perMille)
{
    return QStringLiteral("%1.%2").arg(perMille / 10).arg(perMille % 10);
}

} // namespace

int costCommand(const Output &out, const Cost &asked)
{
    const CostTerms terms = termsOf(asked);
    const Result<CostShares> shares = costShares(terms);
    if (!shares)
        return out.fail(shares.error());
    const auto won = [](qint64 value) {
        return CostCommand::tr("%1 won").arg(QLocale().toString(value));
    };
    const bool isOfTotal = terms.base == BurdenBase::TotalCost;
    const QString rate = percent(burdenPerMille(terms.size, terms.openness));
    out.table({
        {CostCommand::tr("Government grant"), won(shares->grant)},
        {CostCommand::tr("Private contribution"), won(shares->burden),
         isOfTotal ? CostCommand::tr("%1 % of the total cost").arg(rate)
                   : CostCommand::tr("%1 % of the grant").arg(rate)},
        {CostCommand::tr("of which cash, at least"), won(shares->leastCash),
         CostCommand::tr("%1 % of the contribution").arg(percent(leastCashPerMille(terms.size)))},
        {CostCommand::tr("Total cost"), won(shares->total)},
    });
    if (terms.areGpusRefused)
        out.line(CostCommand::tr("Without the GPUs there is neither grant nor contribution."));
    out.json(
        {{QStringLiteral("grant"), shares->grant},
         {QStringLiteral("burden"), shares->burden},
         {QStringLiteral("leastCash"), shares->leastCash},
         {QStringLiteral("total"), shares->total},
         {QStringLiteral("base"), isOfTotal ? QStringLiteral("total") : QStringLiteral("grant")}});
    return kDone;
}

} // namespace simsa
