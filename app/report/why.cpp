#include "app/report/why.h"

#include "app/report/disclosure.h"
#include "app/report/outcome_words.h"
#include "app/report/report_words.h"

#include <algorithm>

namespace simsa {
namespace {

using Ids = std::vector<TeamId>;

bool has(const Ids &teams, const TeamId &id)
{
    return std::find(teams.begin(), teams.end(), id) != teams.end();
}

// Where the team stands after a step, counted from 0.
std::optional<size_t> placeIn(const TieBreak &tie, const TeamId &id)
{
    for (size_t place = 0; place < tie.order.size(); ++place)
        if (has(tie.order[place], id))
            return place;
    return std::nullopt;
}

enum class Side { Ahead, Behind };

Ids partedFrom(const TieBreak &tie, const TeamId &id, Side side, const auto &isMeant)
{
    Ids others;
    const std::optional<size_t> own = placeIn(tie, id);
    for (size_t place = 0; own && place < tie.order.size(); ++place)
        for (const TeamId &other : tie.order[place])
            if ((side == Side::Ahead ? place < *own : place > *own) && isMeant(other))
                others.push_back(other);
    return others;
}

bool isOutByMoreThanCut(const TeamOutcome &team)
{
    return team.status == Status::Out &&
           std::any_of(team.reasons.begin(), team.reasons.end(), [](const Reason &reason) {
               return reason.code != ReasonCode::BelowCut && reason.code != ReasonCode::TiedAtCut;
           });
}

bool isGated(const TeamOutcome &team)
{
    return std::any_of(team.reasons.begin(), team.reasons.end(),
                       [](const Reason &reason) { return reason.code == ReasonCode::GateNotMet; });
}

// How many of the teams between which the line is drawn stand above it.
int lineOf(const Selection &selection, const Outcome &outcome)
{
    int line = outcome.chosen->seats;
    if (selection.seats)
        return line;
    for (const TeamOutcome &team : outcome.teams) {
        if (team.scoreRank == 0)
            continue;
        if (selection.order == Selection::Order::GateThenCut)
            line -= isOutByMoreThanCut(team) ? 1 : 0;
        if (selection.gateFillsQuota)
            line += isGated(team) ? 1 : 0;
    }
    return std::max(0, line);
}

// Those who would not have gone through if empty seats stayed empty.
bool isBackFilled(const Plan &plan, const Outcome &outcome, const TeamId &id)
{
    if (!plan.selection->backFills)
        return false;
    for (const Alternative &other : outcome.alternatives)
        if (other.selection.order == plan.selection->order &&
            other.selection.gateFillsQuota == plan.selection->gateFillsQuota &&
            !other.selection.backFills)
            return has(other.lost, id);
    return false;
}

void addTies(std::vector<Why> &whys, const Outcome &outcome, const TeamOutcome &team)
{
    const Chosen &chosen = *outcome.chosen;
    const TeamId &id = team.team.id;
    const bool isCut = has(chosen.cut, id);
    const bool isAbove = has(chosen.through, id) || has(chosen.pending, id);
    for (const TieBreak &tie : outcome.tieBreaks) {
        if (!tie.step || !has(tie.tied, id))
            continue;
        if (isCut)
            if (Ids ahead =
                    partedFrom(tie, id, Side::Ahead,
                               [&](const TeamId &other) { return !has(chosen.cut, other); });
                !ahead.empty())
                whys.push_back({Why::Kind::TieLost, std::move(ahead), tie.step});
        if (isAbove)
            if (Ids behind =
                    partedFrom(tie, id, Side::Behind,
                               [&](const TeamId &other) { return has(chosen.cut, other); });
                !behind.empty())
                whys.push_back({Why::Kind::TieWon, std::move(behind), tie.step});
    }
    if (!has(chosen.tied, id))
        return;
    Why open{Why::Kind::TieOpen};
    for (const TeamId &other : chosen.tied)
        if (const TeamOutcome *equal = outcome.team(other);
            other != id && equal && equal->scoreRank == team.scoreRank)
            open.others.push_back(other);
    whys.push_back(std::move(open));
}

// Where totals are compared before rounding, the print can be equal on both sides of the line.
void addClose(std::vector<Why> &whys, const Plan &plan, const Outcome &outcome,
              const TeamOutcome &team)
{
    const Chosen &chosen = *outcome.chosen;
    const bool isCut = has(chosen.cut, team.team.id);
    const bool isAbove = has(chosen.through, team.team.id) || has(chosen.pending, team.team.id);
    if (!plan.comparesExact || !team.exact || !(isCut || isAbove))
        return;
    Ids others;
    for (const TeamOutcome &other : outcome.teams) {
        const bool isOtherCut = has(chosen.cut, other.team.id);
        const bool isOtherAbove =
            has(chosen.through, other.team.id) || has(chosen.pending, other.team.id);
        if ((isCut ? isOtherAbove : isOtherCut) && other.shownTotal == team.shownTotal &&
            *other.exact != *team.exact)
            others.push_back(other.team.id);
    }
    if (!others.empty())
        whys.push_back({isCut ? Why::Kind::CloseBehind : Why::Kind::CloseAhead, std::move(others)});
}

QString closeText(const Why &why, const TeamOutcome &team, const Plan &plan, const Outcome &outcome,
                  const QString &language, Naming naming)
{
    const bool isAhead = why.kind == Why::Kind::CloseAhead;
    if (naming == Naming::Withheld)
        return isAhead ? ReportWords::tr("total above the cut line before rounding")
                       : ReportWords::tr("total below the cut line before rounding");
    int digits = plan.totalDigits;
    QStringList figures;
    for (const TeamId &id : why.others)
        while (toFixed(*team.exact, digits) == toFixed(*outcome.team(id)->exact, digits))
            ++digits;
    for (const TeamId &id : why.others)
        figures.append(namesOf({id}, outcome, language) + u' ' +
                       toFixed(*outcome.team(id)->exact, digits));
    const QString own = toFixed(*team.exact, digits);
    if (naming == Naming::Own)
        return isAhead ? ReportWords::tr("total before rounding %1, above the cut line").arg(own)
                       : ReportWords::tr("total before rounding %1, below the cut line").arg(own);
    const QString all = figures.join(QStringLiteral(", "));
    return isAhead ? ReportWords::tr("total before rounding %1, ahead of %2").arg(own, all)
                   : ReportWords::tr("total before rounding %1, behind %2").arg(own, all);
}

QString stepText(const Why &why, const Plan &plan, const QString &language)
{
    const bool isWon = why.kind == Why::Kind::TieWon;
    if (isWon || why.step->by == TieStep::By::Decision)
        return tieStepText(*why.step, plan, language);
    const Axis *axis = plan.axis(why.step->axis);
    const QString title = axis ? axis->title.in(language) : QString();
    switch (why.step->by) {
    case TieStep::By::Axis: return ReportWords::tr("fewer points in %1").arg(title);
    case TieStep::By::LargerPart:
        return title.isEmpty()
                   ? ReportWords::tr("fewer points in the criterion or item that is worth most, or "
                                     "in the next")
                   : ReportWords::tr("fewer points in the criterion or item of %1 that is worth "
                                     "most, or in the next")
                         .arg(title);
    case TieStep::By::HeadToHead:
        return ReportWords::tr("preferred by fewer evaluators of %1, team against team").arg(title);
    case TieStep::By::Decision: break;
    }
    return {};
}

// The others that the reader may know; how many more there are is told without their names.
QString othersText(const Why &why, const Plan &plan, const Outcome &outcome,
                   const QString &language, Naming naming)
{
    if (naming == Naming::Full)
        return namesOf(why.others, outcome, language);
    const std::vector<const TeamOutcome *> known = published(plan, outcome);
    for (const TeamId &id : why.others)
        if (std::find(known.begin(), known.end(), outcome.team(id)) == known.end())
            return why.others.size() == 1 ? ReportWords::tr("another team")
                                          : ReportWords::tr("other teams");
    return namesOf(why.others, outcome, language);
}

QString publicTieText(const Why &why)
{
    const bool isDecided = why.step->by == TieStep::By::Decision;
    if (why.kind == Why::Kind::TieWon)
        return isDecided ? ReportWords::tr("equal total at the cut line; put first by the "
                                           "committee's decision")
                         : ReportWords::tr("equal total at the cut line; put first by the plan's "
                                           "steps for ties");
    return isDecided ? ReportWords::tr("equal total at the cut line; put behind by the "
                                       "committee's decision")
                     : ReportWords::tr("equal total at the cut line; put behind by the plan's "
                                       "steps for ties");
}

} // namespace

std::vector<Why> whyOf(const Plan &plan, const Outcome &outcome, const TeamOutcome &team)
{
    std::vector<Why> whys;
    const bool isThrough = team.status == Status::Through;
    if (isThrough && plan.recognition)
        whys.push_back({Why::Kind::Recognised});
    if (!plan.selection || !outcome.chosen)
        return whys;
    if (isThrough && has(outcome.chosen->through, team.team.id) && team.scoreRank > 0)
        whys.push_back({isBackFilled(plan, outcome, team.team.id) ? Why::Kind::BackFilled
                                                                  : Why::Kind::WithinLine,
                        {},
                        {},
                        lineOf(*plan.selection, outcome)});
    addTies(whys, outcome, team);
    addClose(whys, plan, outcome, team);
    return whys;
}

QString whyText(const Why &why, const TeamOutcome &team, const Plan &plan, const Outcome &outcome,
                const QString &language, Naming naming)
{
    switch (why.kind) {
    case Why::Kind::TieWon:
    case Why::Kind::TieLost:
        return naming == Naming::Withheld
                   ? publicTieText(why)
                   : ReportWords::tr("equal total with %1: %2")
                         .arg(othersText(why, plan, outcome, language, naming),
                              stepText(why, plan, language));
    case Why::Kind::CloseAhead:
    case Why::Kind::CloseBehind: return closeText(why, team, plan, outcome, language, naming);
    case Why::Kind::TieOpen:
        return why.others.empty() || naming == Naming::Withheld
                   ? ReportWords::tr("equal to another team at the cut line")
                   : ReportWords::tr("equal to %1 at the cut line")
                         .arg(othersText(why, plan, outcome, language, naming));
    case Why::Kind::Recognised: return ReportWords::tr("recognised");
    case Why::Kind::WithinLine: return ReportWords::tr("within the cut line of %1").arg(why.line);
    case Why::Kind::BackFilled:
        return ReportWords::tr("below the cut line of %1, moved up to an empty seat").arg(why.line);
    }
    return {};
}

} // namespace simsa
