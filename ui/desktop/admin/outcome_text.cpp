#include "ui/desktop/admin/outcome_text.h"

#include "app/report/outcome_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace simsa {
namespace {

struct OutcomeText
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeText)
};

// In what another order of operations is another one than the plan's.
QStringList differences(const Selection &other, const Selection &plan)
{
    QStringList parts;
    if (other.order != plan.order)
        parts.append(orderText(other));
    if (other.gateFillsQuota != plan.gateFillsQuota)
        parts.append(other.gateFillsQuota
                         ? OutcomeText::tr("a team that fails a requirement counts among those to "
                                           "be eliminated")
                         : OutcomeText::tr("a team that fails a requirement does not count among "
                                           "those to be eliminated"));
    if (other.backFills != plan.backFills)
        parts.append(other.backFills ? OutcomeText::tr("an empty seat goes to the next team")
                                     : OutcomeText::tr("an empty seat is not filled"));
    return parts;
}

bool isSameEffect(const Alternative &a, const Alternative &b)
{
    return a.added == b.added && a.lost == b.lost;
}

// The orders that let the same teams through, named by those that differ least from the plan's.
QString effectText(const std::vector<const Alternative *> &orders, const Outcome &outcome,
                   const Plan &plan, const QString &language)
{
    QStringList names;
    qsizetype least = 0;
    for (const Alternative *order : orders) {
        const QStringList parts = differences(order->selection, *plan.selection);
        if (names.isEmpty() || parts.size() < least) {
            names.clear();
            least = parts.size();
        }
        if (parts.size() == least)
            names.append(QStringLiteral("“%1”").arg(parts.join(QStringLiteral("; "))));
    }
    QStringList effects;
    const Alternative &one = *orders.front();
    if (!one.added.empty())
        effects.append(
            OutcomeText::tr("%1 would go through").arg(namesOf(one.added, outcome, language)));
    if (!one.lost.empty())
        effects.append(
            OutcomeText::tr("%1 would be out").arg(namesOf(one.lost, outcome, language)));
    return OutcomeText::tr("%1 with %2.")
        .arg(effects.join(QStringLiteral(", ")), names.join(OutcomeText::tr(" or ")));
}

} // namespace

QString reasonsCell(const TeamOutcome &team, const Outcome &outcome, const Plan &plan,
                    const QString &language)
{
    QString text = reasonsText(team, outcome, plan, language);
    if (team.rank == 0 && team.scoreRank > 0)
        text += (text.isEmpty() ? QString() : QStringLiteral("; ")) +
                OutcomeText::tr("by points alone it would rank %1").arg(team.scoreRank);
    return text;
}

QString seatsText(const Outcome &outcome, const Plan &plan, const QString &language)
{
    if (!outcome.chosen)
        return {};
    const Chosen &chosen = *outcome.chosen;
    QStringList sentences{OutcomeText::tr("Seats: %1. Through: %2. Vacant: %3.")
                              .arg(chosen.seats)
                              .arg(chosen.through.size())
                              .arg(chosen.vacant)};
    if (chosen.vacant > 0)
        sentences.append(plan.selection->vacancy == Selection::Vacancy::AdditionalRound
                             ? OutcomeText::tr("A vacant seat is filled in an additional round.")
                             : OutcomeText::tr("A vacant seat stays vacant."));
    if (!chosen.pending.empty())
        sentences.append(OutcomeText::tr("Not decided yet: %1.")
                             .arg(namesOf(chosen.pending, outcome, language)));
    if (!chosen.tied.empty())
        sentences.append(OutcomeText::tr("Equal at the cut line, to be decided: %1.")
                             .arg(namesOf(chosen.tied, outcome, language)));
    return sentences.join(u' ');
}

QString undecidedSentences(const Outcome &outcome, const Plan &plan, const QString &language)
{
    if (outcome.isDecided())
        return {};
    QStringList sentences{OutcomeText::tr(
        "Not everything is decided; until it is, nothing can be notified or confirmed.")};
    for (const Undecided &undecided : outcome.undecided)
        sentences.append(
            QStringLiteral("%1. %2").arg(undecidedText(undecided, plan, outcome, language),
                                         undecidedRemedy(undecided, plan, outcome)));
    return sentences.join(u' ');
}

QString orderWarning(const Outcome &outcome, const Plan &plan, const QString &language)
{
    if (!outcome.dependsOnOrder())
        return {};
    QStringList sentences{OutcomeText::tr(
        "Who goes through depends on the order of operations. The plan's order applies.")};
    std::vector<std::vector<const Alternative *>> effects;
    for (const Alternative &other : outcome.alternatives) {
        if (!other.differs())
            continue;
        const auto known = std::find_if(effects.begin(), effects.end(), [&](const auto &orders) {
            return isSameEffect(*orders.front(), other);
        });
        if (known == effects.end())
            effects.push_back({&other});
        else
            known->push_back(&other);
    }
    for (const auto &orders : effects)
        sentences.append(effectText(orders, outcome, plan, language));
    return sentences.join(u' ');
}

QString placingText(const Placing &placing)
{
    QStringList parts{placing.total.isEmpty() ? QStringLiteral("–") : placing.total};
    if (placing.rank > 0)
        parts.append(OutcomeText::tr("rank %1").arg(placing.rank));
    parts.append(statusWord(placing.status));
    if (placing.verdict)
        parts.append(verdictWord(*placing.verdict));
    return parts.join(QStringLiteral(" · "));
}

} // namespace simsa
