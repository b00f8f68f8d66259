#include "app/report/outcome_words.h"

#include "app/base/shown_digits.h"
#include "app/report/formula.h"
#include "app/report/report_words.h"

#include <algorithm>

namespace simsa {
namespace {

const QString kBetween = QStringLiteral("; ");

QString titleOf(const Plan &plan, const AxisId &id, const QString &language)
{
    const Axis *axis = plan.axis(id);
    return axis ? axis->title.in(language) : id.value;
}

QString partTitle(const Axis &axis, const QString &part, const QString &language)
{
    if (const JudgedBy *judged = axis.judged())
        for (const Criterion &criterion : judged->criteria)
            if (criterion.id.value == part)
                return criterion.title.in(language);
    if (const MeasuredBy *measured = axis.measured())
        for (const Item &item : measured->items)
            if (item.id.value == part)
                return item.title.in(language);
    return part;
}

// What a minimum was compared with: the value, what it is worth, how it is printed.
struct Compared
{
    std::optional<Rational> value;
    Points worth;
    int digits = 0;
};

Compared comparedWith(const Minimum &minimum, const TeamOutcome &team, const Plan &plan)
{
    if (minimum.of == Minimum::Of::Total)
        return {plan.comparesExact ? team.exact : team.total, plan.points(), plan.totalDigits};
    const Axis *axis = plan.axis(minimum.axis);
    const size_t index = static_cast<size_t>(axis - plan.axes.data());
    if (!axis || index >= team.axes.size())
        return {};
    const AxisOutcome &outcome = team.axes[index];
    if (minimum.of == Minimum::Of::Axis)
        return {plan.comparesExact ? outcome.exact : outcome.points, axis->points,
                axis->rounding.digits};
    const auto leaf = [&](const auto &parts) -> Compared {
        for (size_t i = 0; i < parts.size() && i < outcome.leaves.size(); ++i)
            if (parts[i].id.value == minimum.part.value)
                return {outcome.leaves[i], parts[i].points, workingDigits(*axis)};
        return {};
    };
    return axis->judged() ? leaf(axis->judged()->criteria) : leaf(axis->measured()->items);
}

// "Total: below the minimum of 60 points (59.96)"; the figure with enough digits to see that it is.
QString belowMinimumText(const Minimum &minimum, const TeamOutcome &team, const Plan &plan,
                         const QString &language)
{
    const QString sentence = minimumText(minimum, plan, language);
    const Compared compared = comparedWith(minimum, team, plan);
    if (!compared.value)
        return sentence;
    Rational least = toRational(minimum.least);
    if (minimum.isPercent)
        least = least * toRational(compared.worth) / Rational(100);
    return QStringLiteral("%1 (%2)").arg(sentence,
                                         shownBeside(*compared.value, least, compared.digits));
}

QString gateTitle(const Plan &plan, const GateId &id, const QString &language)
{
    const Gate *gate = plan.gate(id);
    return gate ? gate->title.in(language) : id.value;
}

bool isApartFromPoints(ReasonCode code)
{
    return code == ReasonCode::GateNotMet || code == ReasonCode::Disqualified ||
           code == ReasonCode::Withdrew || code == ReasonCode::NotRecognised ||
           code == ReasonCode::VotedOut;
}

bool isUndecided(ReasonCode code)
{
    return code == ReasonCode::GateUndecided || code == ReasonCode::RecognitionUndecided ||
           code == ReasonCode::TiedAtCut || code == ReasonCode::DependsOnOthers;
}

// Whether what is known of the tie says the same, and more.
bool isToldBetter(ReasonCode code, const std::vector<Why> &whys)
{
    return std::any_of(whys.begin(), whys.end(), [code](const Why &why) {
        switch (why.kind) {
        case Why::Kind::TieLost:
        case Why::Kind::CloseBehind: return code == ReasonCode::BelowCut;
        case Why::Kind::TieOpen: return code == ReasonCode::TiedAtCut;
        default: return false;
        }
    });
}

// Without titles of axes and without limits: they would say where points are missing.
QString publicReason(const Reason &reason, const TeamOutcome &team, const Plan &plan,
                     const QString &language)
{
    switch (reason.code) {
    case ReasonCode::GateNotMet:
    case ReasonCode::GateUndecided:
    case ReasonCode::Disqualified:
    case ReasonCode::Withdrew:
    case ReasonCode::NotRecognised:
    case ReasonCode::RecognitionUndecided: return reasonText(reason, team, plan, language);
    case ReasonCode::BelowMinimum: return ReportWords::tr("below the minimum mark");
    case ReasonCode::BelowCut: return ReportWords::tr("total below the cut line");
    case ReasonCode::TiedAtCut:
    case ReasonCode::DependsOnOthers: return ReportWords::tr("not decided yet");
    case ReasonCode::VotedThrough:
    case ReasonCode::VotedOut: return ReportWords::tr("decided by a vote on the team");
    default: return ReportWords::tr("the evaluation is not complete");
    }
}

} // namespace

QString statusWord(Status status)
{
    switch (status) {
    case Status::Incomplete: return ReportWords::tr("not complete");
    case Status::Ranked: return ReportWords::tr("ranked");
    case Status::Through: return ReportWords::tr("through");
    case Status::Out: return ReportWords::tr("out");
    case Status::Pending: return ReportWords::tr("pending");
    }
    return {};
}

QString rulingWord(Ruling ruling)
{
    switch (ruling) {
    case Ruling::Met: return ReportWords::tr("met");
    case Ruling::NotMet: return ReportWords::tr("not met");
    case Ruling::Undecided: return ReportWords::tr("not decided");
    }
    return {};
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Remark: return ReportWords::tr("remark");
    case Severity::Advisory: return ReportWords::tr("advisory");
    case Severity::Grave: return ReportWords::tr("grave defect");
    }
    return {};
}

QString verdictWord(Points verdict)
{
    if (verdict == ballot::kStop)
        return ReportWords::tr("stop");
    return verdict == ballot::kMend ? ReportWords::tr("mend") : ReportWords::tr("continue");
}

QString groundWord(Ground ground)
{
    switch (ground) {
    case Ground::Procedure: return ReportWords::tr("grave defect of method or procedure");
    case Ground::Calculation: return ReportWords::tr("error of adding up or copying");
    case Ground::Misreading: return ReportWords::tr("clear misreading by an evaluator");
    case Ground::Panel: return ReportWords::tr("choice of the evaluators");
    case Ground::Rules: return ReportWords::tr("rules and method as announced");
    case Ground::Other: return ReportWords::tr("other");
    }
    return {};
}

QString ruledWord(Ruled ruled)
{
    switch (ruled) {
    case Ruled::Open: return ReportWords::tr("open");
    case Ruled::Upheld: return ReportWords::tr("upheld");
    case Ruled::Rejected: return ReportWords::tr("rejected");
    case Ruled::Corrected: return ReportWords::tr("corrected");
    case Ruled::Inadmissible: return ReportWords::tr("not admissible");
    }
    return {};
}

QString missingSentence(const GateRuling &ruling, const Gate &gate, const QString &language)
{
    QStringList viewpoints;
    switch (ruling.missing) {
    case Missing::Nothing: return {};
    case Missing::Opinion:
        for (const Viewpoint &viewpoint : gate.viewpoints)
            if (std::find(ruling.withoutOpinion.begin(), ruling.withoutOpinion.end(),
                          viewpoint.id) != ruling.withoutOpinion.end())
                viewpoints.append(viewpoint.title.in(language));
        return ReportWords::tr("opinion missing: %1").arg(viewpoints.join(QStringLiteral(", ")));
    case Missing::Ballots: return ReportWords::tr("no ballot counts");
    case Missing::Quorum: return ReportWords::tr("fewer ballots count than the plan demands");
    case Missing::Decision: return ReportWords::tr("the committee's decision is missing");
    case Missing::GraveDefect:
        return ReportWords::tr("voted not met, but no grave defect is on record");
    }
    return {};
}

QString tallyText(const Tally &tally)
{
    return ReportWords::tr("%1 for, %2 against, %3 withheld")
        .arg(tally.yes)
        .arg(tally.no)
        .arg(tally.other);
}

QString minimumText(const Minimum &minimum, const Plan &plan, const QString &language)
{
    QString title = ReportWords::tr("Total");
    if (const Axis *axis = plan.axis(minimum.axis)) {
        title = axis->title.in(language);
        if (minimum.of == Minimum::Of::Criterion)
            title += QStringLiteral(", ") + partTitle(*axis, minimum.part.value, language);
    }
    const QString sentence = minimum.isPercent
                                 ? ReportWords::tr("%1: below the minimum of %2 % of the points")
                                 : ReportWords::tr("%1: below the minimum of %2 points");
    return sentence.arg(title, minimum.least.toString());
}

QString reasonText(const Reason &reason, const TeamOutcome &team, const Plan &plan,
                   const QString &language)
{
    const auto ofAxis = [&](const QString &sentence) {
        return sentence.arg(titleOf(plan, reason.axis, language));
    };
    const auto ofGate = [&](const QString &sentence) {
        return sentence.arg(gateTitle(plan, reason.gate, language));
    };
    switch (reason.code) {
    case ReasonCode::NoMarks:
    case ReasonCode::TooFewMarks: return ofAxis(ReportWords::tr("%1: too few marks count"));
    case ReasonCode::NoValue: return ofAxis(ReportWords::tr("%1: a value is missing"));
    case ReasonCode::NoTarget: return ofAxis(ReportWords::tr("%1: the team's target is missing"));
    case ReasonCode::BelowQuorum: return ofAxis(ReportWords::tr("%1: the quorum is not met"));
    case ReasonCode::TooFewForTeam:
        return ofAxis(ReportWords::tr("%1: too few sheets count for the team"));
    case ReasonCode::HalfJudged:
        return ofAxis(ReportWords::tr("%1: it withdrew before every sheet had judged it"));
    case ReasonCode::GateNotMet: return ofGate(ReportWords::tr("%1: requirement not met"));
    case ReasonCode::GateUndecided: return ofGate(ReportWords::tr("%1: not decided yet"));
    case ReasonCode::BelowMinimum:
        return belowMinimumText(plan.minimums[static_cast<size_t>(reason.minimum)], team, plan,
                                language);
    case ReasonCode::Disqualified: return ReportWords::tr("disqualified");
    case ReasonCode::Withdrew: return ReportWords::tr("withdrew");
    case ReasonCode::NotRecognised: return ReportWords::tr("not recognised");
    case ReasonCode::RecognitionUndecided: return ReportWords::tr("recognition not decided yet");
    case ReasonCode::BelowCut: return ReportWords::tr("total below the cut line");
    case ReasonCode::TiedAtCut: return ReportWords::tr("equal to another team at the cut line");
    case ReasonCode::DependsOnOthers:
        return ReportWords::tr("depends on what is not decided yet for other teams");
    case ReasonCode::VotedThrough:
        return ReportWords::tr("goes through by a vote on the team, without a total");
    case ReasonCode::VotedOut: return ReportWords::tr("out by a vote on the team, without a total");
    }
    return {};
}

QStringList reasonTexts(const TeamOutcome &team, const Outcome &outcome, const Plan &plan,
                        const QString &language, Naming naming)
{
    const std::vector<Why> whys = whyOf(plan, outcome, team);
    QStringList texts;
    for (const Reason &reason : team.reasons)
        if (!isToldBetter(reason.code, whys))
            texts.append(reasonText(reason, team, plan, language));
    for (const Why &why : whys)
        texts.append(whyText(why, team, plan, outcome, language, naming));
    return texts;
}

QString reasonsText(const TeamOutcome &team, const Outcome &outcome, const Plan &plan,
                    const QString &language, Naming naming)
{
    return reasonTexts(team, outcome, plan, language, naming).join(kBetween);
}

QString publicReasons(const TeamOutcome &team, const Outcome &outcome, const Plan &plan,
                      const QString &language)
{
    const std::vector<Why> whys = whyOf(plan, outcome, team);
    const auto textsOf = [&](const auto &isWanted) {
        QStringList texts;
        for (const Reason &reason : team.reasons)
            if (const QString text = publicReason(reason, team, plan, language);
                isWanted(reason.code) && !isToldBetter(reason.code, whys) && !texts.contains(text))
                texts.append(text);
        return texts;
    };
    QStringList texts;
    if (team.status == Status::Pending)
        texts = textsOf(isUndecided);
    else if (team.status == Status::Out)
        texts = textsOf(isApartFromPoints);
    if (texts.isEmpty())
        texts = textsOf([](ReasonCode code) { return !isUndecided(code); });
    // Of a team that something apart from points put out, nothing is told of its points.
    const bool isApart = std::any_of(team.reasons.begin(), team.reasons.end(),
                                     [](const Reason &r) { return isApartFromPoints(r.code); });
    for (const Why &why : isApart ? std::vector<Why>() : whys)
        if (const QString text = whyText(why, team, plan, outcome, language, Naming::Withheld);
            !texts.contains(text))
            texts.append(text);
    return texts.join(kBetween);
}

QString countText(const AxisOutcome &axis)
{
    QStringList apart;
    if (axis.recused > 0)
        apart.append(ReportWords::tr("panel %1, %2 recused").arg(axis.panel).arg(axis.recused));
    if (axis.excluded > 0)
        apart.append(ReportWords::tr("%1 left out").arg(axis.excluded));
    const QString count = ReportWords::tr("%1 of %2").arg(axis.counted).arg(axis.expected);
    return apart.isEmpty() ? count
                           : QStringLiteral("%1 (%2)").arg(count, apart.join(QStringLiteral(", ")));
}

QString undecidedText(const Undecided &undecided, const Plan &plan, const Outcome &outcome,
                      const QString &language)
{
    const QString teams = namesOf(undecided.teams, outcome, language);
    switch (undecided.what) {
    case Undecided::What::NoTotal: return ReportWords::tr("%1 has no total").arg(teams);
    case Undecided::What::Gate:
        return ReportWords::tr("%1: %2 is not decided")
            .arg(teams, gateTitle(plan, undecided.gate, language));
    case Undecided::What::Recognition:
        return ReportWords::tr("%1: the recognition is not decided").arg(teams);
    case Undecided::What::Verdict:
        return ReportWords::tr("%1: the verdict is not decided").arg(teams);
    case Undecided::What::Tie: return ReportWords::tr("%1 are tied").arg(teams);
    }
    return {};
}

QString undecidedRemedy(const Undecided &undecided, const Plan &plan, const Outcome &outcome)
{
    const auto isLeftToDecision = [&] {
        return std::any_of(plan.ties.begin(), plan.ties.end(),
                           [](const TieStep &step) { return step.by == TieStep::By::Decision; });
    };
    switch (undecided.what) {
    case Undecided::What::NoTotal:
        return ReportWords::tr("What is missing has to come; where it cannot, an amendment of the "
                               "plan, an added evaluator or a vote on the team decides.");
    case Undecided::What::Gate:
    case Undecided::What::Recognition:
    case Undecided::What::Verdict:
        return ReportWords::tr("The ballots have to come, or a committee's decision is recorded.");
    case Undecided::What::Tie:
        if (!outcome.team(undecided.teams.front())->total)
            return ReportWords::tr("More teams were voted through than there are seats: another "
                                   "vote on one of them is recorded.");
        return isLeftToDecision()
                   ? ReportWords::tr("A decision on the tie is recorded.")
                   : ReportWords::tr("The plan has no step that ends this tie: it is amended by "
                                     "one, such as a decision on the tie.");
    }
    return {};
}

QString adjustmentTitle(const Plan &plan, const AdjustmentId &id, const QString &language)
{
    const Adjustment *rule = plan.adjustment(id);
    return rule ? rule->title.in(language) : id.value;
}

QString signedText(Points points)
{
    const QString text = points.toString();
    return points > Points() ? u'+' + text : text;
}

QString tieStepText(const TieStep &step, const Plan &plan, const QString &language)
{
    const QString axis = titleOf(plan, step.axis, language);
    switch (step.by) {
    case TieStep::By::Axis: return ReportWords::tr("more points in %1").arg(axis);
    case TieStep::By::LargerPart:
        return step.axis.value.isEmpty()
                   ? ReportWords::tr("more points in the criterion or item that is worth most, "
                                     "then in the next")
                   : ReportWords::tr("more points in the criterion or item of %1 that is worth "
                                     "most, then in the next")
                         .arg(axis);
    case TieStep::By::HeadToHead:
        return ReportWords::tr("preferred by more evaluators of %1, team against team").arg(axis);
    case TieStep::By::Decision: return ReportWords::tr("the committee's decision");
    }
    return {};
}

QString orderText(const Selection &selection)
{
    return selection.order == Selection::Order::CutThenGate
               ? ReportWords::tr("cut line through all teams with a total, gates apart from it")
               : ReportWords::tr("gates first, cut line through the teams that remain");
}

QString namesOf(const std::vector<TeamId> &teams, const Outcome &outcome, const QString &language)
{
    QStringList names;
    for (const TeamId &id : teams) {
        const TeamOutcome *team = outcome.team(id);
        names.append(team ? team->team.name.in(language) : id.value);
    }
    return names.join(QStringLiteral(", "));
}

std::vector<const TeamOutcome *> alphabetical(std::vector<const TeamOutcome *> teams)
{
    // The syllables of Hangul stand in 가나다 order in Unicode, once they are composed.
    const auto key = [](const TeamOutcome *team) {
        return team->team.name.ko.normalized(QString::NormalizationForm_C).toCaseFolded();
    };
    std::sort(teams.begin(), teams.end(), [&](const TeamOutcome *a, const TeamOutcome *b) {
        return std::pair(key(a), a->team.id) < std::pair(key(b), b->team.id);
    });
    return teams;
}

} // namespace simsa
