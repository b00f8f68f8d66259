#include "ui/cli/outcome_json.h"

#include "app/report/outcome_words.h"
#include "app/report/vote_count.h"
#include "ui/words/language.h"
#include "ui/words/round_words.h"

#include <QCoreApplication>

namespace simsa {
namespace {

struct OutcomeLines
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeLines)
};

QJsonValue orNull(int rank)
{
    return rank == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(rank);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue verdictOrNull(const std::optional<Points> &verdict)
{
    if (!verdict)
        return QJsonValue::Null;
    if (*verdict == ballot::kStop)
        return QStringLiteral("stop");
    return *verdict == ballot::kMend ? QStringLiteral("mend") : QStringLiteral("continue");
}

qint64 whole(size_t number)
{
    return static_cast<qint64>(number);
}

QString stepCode(const TieStep &step)
{
    switch (step.by) {
    case TieStep::By::Axis: return QStringLiteral("axis");
    case TieStep::By::LargerPart: return QStringLiteral("largerPart");
    case TieStep::By::HeadToHead: return QStringLiteral("headToHead");
    case TieStep::By::Decision: return QStringLiteral("decision");
    }
    return {};
}

QJsonObject tallyToJson(const Tally &tally)
{
    return {{QStringLiteral("counted"), whole(tally.counted)},
            {QStringLiteral("yes"), whole(tally.yes)},
            {QStringLiteral("no"), whole(tally.no)},
            {QStringLiteral("other"), whole(tally.other)}};
}

// The counts behind each group's mean; a group that judges several axes has one sheet for all.
void addCounts(QJsonObject &json, const Plan &plan, const TeamOutcome &team)
{
    QJsonObject counted;
    QJsonObject expected;
    QJsonObject panel;
    QJsonObject recused;
    QJsonObject excluded;
    for (size_t i = 0; i < plan.axes.size(); ++i)
        if (const JudgedBy *judged = plan.axes[i].judged()) {
            counted[judged->group.value] = whole(team.axes[i].counted);
            expected[judged->group.value] = whole(team.axes[i].expected);
            panel[judged->group.value] = whole(team.axes[i].panel);
            if (team.axes[i].recused > 0)
                recused[judged->group.value] = whole(team.axes[i].recused);
            if (team.axes[i].excluded > 0)
                excluded[judged->group.value] = whole(team.axes[i].excluded);
        }
    json[QStringLiteral("counted")] = counted;
    json[QStringLiteral("expected")] = expected;
    json[QStringLiteral("panel")] = panel;
    if (!recused.isEmpty())
        json[QStringLiteral("recused")] = recused;
    if (!excluded.isEmpty())
        json[QStringLiteral("excluded")] = excluded;
}

QJsonObject countToJson(const VoteCount &count)
{
    QJsonObject json = tallyToJson(count.tally);
    json[QStringLiteral("by")] =
        count.isByCommittee ? QStringLiteral("committee") : QStringLiteral("ballots");
    return json;
}

void addVotes(QJsonObject &json, const Plan &plan, const Facts &facts, const TeamOutcome &team)
{
    QJsonArray gates;
    for (const GateRuling &ruling : team.gates)
        gates.append(QJsonObject{{QStringLiteral("gate"), ruling.gate.value},
                                 {QStringLiteral("ruling"), rulingCode(ruling.ruling)},
                                 {QStringLiteral("votes"), tallyToJson(ruling.tally)}});
    if (!gates.isEmpty())
        json[QStringLiteral("gates")] = gates;
    if (const auto count = recognitionCount(plan, team))
        json[QStringLiteral("recognition")] = countToJson(*count);
    if (const auto count = verdictCount(plan, facts, team))
        json[QStringLiteral("verdictVotes")] = countToJson(*count);
    if (team.verdict)
        json[QStringLiteral("verdict")] = verdictOrNull(team.verdict);
}

QJsonObject whyToJson(const Why &why)
{
    const auto nameOf = [](Why::Kind kind) {
        switch (kind) {
        case Why::Kind::TieWon: return QStringLiteral("tieWon");
        case Why::Kind::TieLost: return QStringLiteral("tieLost");
        case Why::Kind::TieOpen: return QStringLiteral("tieOpen");
        case Why::Kind::CloseAhead: return QStringLiteral("aheadBeforeRounding");
        case Why::Kind::CloseBehind: return QStringLiteral("behindBeforeRounding");
        case Why::Kind::Recognised: return QStringLiteral("recognised");
        case Why::Kind::WithinLine: return QStringLiteral("withinCutLine");
        case Why::Kind::BackFilled: return QStringLiteral("backFilled");
        }
        return QString();
    };
    QJsonObject json{{QStringLiteral("why"), nameOf(why.kind)}};
    if (!why.others.empty())
        json[QStringLiteral("teams")] = idsToJson(why.others);
    if (why.step)
        json[QStringLiteral("by")] = stepCode(*why.step);
    if (why.line > 0)
        json[QStringLiteral("line")] = why.line;
    return json;
}

QJsonArray adjustmentsToJson(const Plan &plan, const Facts &facts, const TeamId &team)
{
    QJsonArray list;
    for (const AdjustmentGiven &given : facts.adjustments)
        if (given.team == team && plan.adjustment(given.adjustment))
            list.append(QJsonObject{{QStringLiteral("adjustment"), given.adjustment.value},
                                    {QStringLiteral("points"), given.points.toString()},
                                    {QStringLiteral("reason"), given.reason}});
    return list;
}

QJsonObject teamToJson(const Plan &plan, const Facts &facts, const Outcome &outcome,
                       const TeamOutcome &team)
{
    QJsonObject axes;
    for (size_t i = 0; i < plan.axes.size(); ++i)
        axes[plan.axes[i].id.value] = orNull(team.axes[i].shown);
    QJsonArray codes;
    for (const Reason &reason : team.reasons)
        codes.append(reasonCode(reason.code));
    QJsonArray whys;
    for (const Why &why : whyOf(plan, outcome, team))
        whys.append(whyToJson(why));
    QJsonObject json{{QStringLiteral("id"), team.team.id.value},
                     {QStringLiteral("name"), team.team.name.in(currentLanguage())},
                     {QStringLiteral("rank"), orNull(team.rank)},
                     {QStringLiteral("scoreRank"), orNull(team.scoreRank)},
                     {QStringLiteral("total"), orNull(team.shownTotal)},
                     {QStringLiteral("axes"), axes},
                     {QStringLiteral("status"), statusCode(team.status)},
                     {QStringLiteral("reasons"), QJsonArray::fromStringList(reasonTexts(
                                                     team, outcome, plan, currentLanguage()))},
                     {QStringLiteral("reasonCodes"), codes},
                     {QStringLiteral("whys"), whys}};
    if (!plan.adjustments.empty()) {
        json[QStringLiteral("adjustments")] = adjustmentsToJson(plan, facts, team.team.id);
        json[QStringLiteral("adjustment")] = rounded(team.adjustment, Points::kDigits).toString();
    }
    addCounts(json, plan, team);
    addVotes(json, plan, facts, team);
    return json;
}

QJsonObject settingsToJson(const Selection &selection)
{
    QJsonObject json{{QStringLiteral("order"), selection.order == Selection::Order::CutThenGate
                                                   ? QStringLiteral("cutThenGate")
                                                   : QStringLiteral("gateThenCut")},
                     {QStringLiteral("gateFillsQuota"), selection.gateFillsQuota},
                     {QStringLiteral("backFills"), selection.backFills}};
    if (selection.seats)
        json[QStringLiteral("seats")] = *selection.seats;
    if (selection.quota)
        json[QStringLiteral("quota")] = *selection.quota;
    return json;
}

QJsonObject selectionToJson(const Selection &selection, const Outcome &outcome)
{
    const Chosen &chosen = *outcome.chosen;
    QJsonArray others;
    for (const Alternative &other : outcome.alternatives)
        others.append(QJsonObject{{QStringLiteral("settings"), settingsToJson(other.selection)},
                                  {QStringLiteral("differs"), other.differs()},
                                  {QStringLiteral("added"), idsToJson(other.added)},
                                  {QStringLiteral("lost"), idsToJson(other.lost)}});
    return {{QStringLiteral("settings"), settingsToJson(selection)},
            {QStringLiteral("seats"), chosen.seats},
            {QStringLiteral("vacant"), chosen.vacant},
            {QStringLiteral("through"), idsToJson(chosen.through)},
            {QStringLiteral("pending"), idsToJson(chosen.pending)},
            {QStringLiteral("tied"), idsToJson(chosen.tied)},
            {QStringLiteral("dependsOnOrder"), outcome.dependsOnOrder()},
            {QStringLiteral("alternatives"), others}};
}

QJsonArray tiesToJson(const Outcome &outcome)
{
    QJsonArray ties;
    for (const TieBreak &tie : outcome.tieBreaks) {
        QJsonArray order;
        for (const std::vector<TeamId> &group : tie.order)
            order.append(idsToJson(group));
        QJsonObject json{{QStringLiteral("tied"), idsToJson(tie.tied)},
                         {QStringLiteral("order"), order}};
        if (tie.step)
            json[QStringLiteral("by")] = stepCode(*tie.step);
        ties.append(json);
    }
    return ties;
}

QJsonValue shownOrNull(const Mean &mean)
{
    return mean.counted == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(mean.shown);
}

QJsonObject placingToJson(const Placing &placing)
{
    return {{QStringLiteral("total"), orNull(placing.total)},
            {QStringLiteral("rank"), orNull(placing.rank)},
            {QStringLiteral("scoreRank"), orNull(placing.scoreRank)},
            {QStringLiteral("status"), statusCode(placing.status)},
            {QStringLiteral("verdict"), verdictOrNull(placing.verdict)}};
}

QJsonValue seatsToJson(const std::optional<Seats> &seats)
{
    if (!seats)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("seats"), seats->planned},
                       {QStringLiteral("vacant"), seats->vacant}};
}

QJsonObject undecidedToJson(const Undecided &one, const Plan &plan, const Outcome &outcome)
{
    static const char *const kWhat[] = {"noTotal", "gate", "recognition", "verdict", "tie"};
    QJsonObject json{
        {QStringLiteral("what"), QString::fromLatin1(kWhat[static_cast<size_t>(one.what)])},
        {QStringLiteral("teams"), idsToJson(one.teams)},
        {QStringLiteral("text"), undecidedText(one, plan, outcome, currentLanguage())},
        {QStringLiteral("remedy"), undecidedRemedy(one, plan, outcome)}};
    if (!one.gate.value.isEmpty())
        json[QStringLiteral("gate")] = one.gate.value;
    return json;
}

} // namespace

QJsonArray idsToJson(const std::vector<TeamId> &teams)
{
    QJsonArray ids;
    for (const TeamId &team : teams)
        ids.append(team.value);
    return ids;
}

QJsonObject outcomeToJson(const Plan &plan, const Facts &facts, const Outcome &outcome)
{
    QJsonArray teams;
    for (const TeamOutcome &team : outcome.teams)
        teams.append(teamToJson(plan, facts, outcome, team));
    QJsonObject means;
    for (size_t i = 0; i < plan.axes.size(); ++i)
        means[plan.axes[i].id.value] = shownOrNull(outcome.axisMeans[i]);
    means[QStringLiteral("total")] = shownOrNull(outcome.totalMean);
    QJsonObject json{{QStringLiteral("teams"), teams}, {QStringLiteral("means"), means}};
    if (plan.selection && outcome.chosen)
        json[QStringLiteral("selection")] = selectionToJson(*plan.selection, outcome);
    QJsonArray undecided;
    for (const Undecided &one : outcome.undecided)
        undecided.append(undecidedToJson(one, plan, outcome));
    json[QStringLiteral("undecided")] = undecided;
    if (!outcome.tieBreaks.empty())
        json[QStringLiteral("ties")] = tiesToJson(outcome);
    return json;
}

QJsonObject resultsToJson(const Plan &plan, const Results &results)
{
    QJsonObject forms;
    for (const auto &[group, fingerprint] : results.formFingerprints)
        forms[group.value] = fingerprint;
    QJsonObject json = outcomeToJson(plan, results.evidence.facts, results.outcome);
    json[QStringLiteral("plan")] = results.planFingerprint;
    json[QStringLiteral("forms")] = forms;
    json[QStringLiteral("digest")] = results.digest;
    return json;
}

QJsonArray changesToJson(const std::vector<OutcomeChange> &changes)
{
    QJsonArray list;
    for (const OutcomeChange &change : changes)
        list.append(QJsonObject{{QStringLiteral("team"), change.team.value},
                                {QStringLiteral("before"), placingToJson(change.before)},
                                {QStringLiteral("after"), placingToJson(change.after)}});
    return list;
}

QJsonArray placingsToJson(const std::map<TeamId, Placing> &placings)
{
    QJsonArray list;
    for (const auto &[team, placing] : placings) {
        QJsonObject json = placingToJson(placing);
        json[QStringLiteral("team")] = team.value;
        list.append(json);
    }
    return list;
}

QJsonValue seatsChangeToJson(const std::optional<Seats> &before, const std::optional<Seats> &after)
{
    if (before == after)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("before"), seatsToJson(before)},
                       {QStringLiteral("after"), seatsToJson(after)}};
}

QString placingText(const Placing &placing)
{
    const QString total = placing.total.isEmpty() ? QStringLiteral("–") : placing.total;
    QString status = statusWord(placing.status);
    if (placing.verdict)
        status += QStringLiteral(", ") + verdictWord(*placing.verdict);
    return placing.rank == 0
               ? OutcomeLines::tr("%1 (no rank, %2)").arg(total, status)
               : OutcomeLines::tr("%1 (rank %2, %3)").arg(total).arg(placing.rank).arg(status);
}

} // namespace simsa
