#include "app/report/outcome_words.h"
#include "app/report/report_words.h"
#include "app/report/rule_words.h"

namespace simsa {
namespace {

using Rules = std::vector<RuleLine>;

QString listed(const QStringList &parts)
{
    return parts.join(QStringLiteral(", "));
}

QString questionOf(const Vote &vote, const QString &language)
{
    const QString &hint = vote.hint.in(language);
    return vote.title.in(language) + (hint.isEmpty() ? QString() : u' ' + hint);
}

// Who decides, and how many are needed. `isForNo`: the majority is needed for the refusal.
QString voteText(const Vote &vote, bool isForNo, const Plan &plan, const QString &language)
{
    const QString group = groupTitle(plan, vote.group, language);
    switch (vote.rule) {
    case Vote::Rule::Committee:
        return ReportWords::tr("A committee decides, and its votes are recorded.");
    case Vote::Rule::Unanimity:
        return ReportWords::tr("%1 vote in their sheets: %2 All ballots that count are needed.")
            .arg(group, questionOf(vote, language));
    case Vote::Rule::Majority: break;
    }
    const QString sentence =
        isForNo ? ReportWords::tr("%1 vote in their sheets: %2 More than half of the ballots that "
                                  "count, those withheld among them, are needed for a no.")
                : ReportWords::tr("%1 vote in their sheets: %2 More than half of the ballots that "
                                  "count, those withheld among them, are needed for a yes.");
    return sentence.arg(group, questionOf(vote, language));
}

QString choiceText(const Vote &vote, const Plan &plan, const QString &language)
{
    if (vote.rule == Vote::Rule::Committee)
        return voteText(vote, false, plan, language);
    const QString needed =
        vote.rule == Vote::Rule::Unanimity
            ? ReportWords::tr("All ballots that count have to name the same.")
            : ReportWords::tr("What more than half of the ballots that count name holds; where "
                              "none does, a committee decides.");
    return ReportWords::tr("%1 vote in their sheets: %2")
               .arg(groupTitle(plan, vote.group, language), questionOf(vote, language)) +
           u' ' + needed;
}

void addGates(Rules &rules, const Plan &plan, const QString &language)
{
    for (const Gate &gate : plan.gates) {
        QStringList sentences{voteText(gate.vote, gate.majorityIsForNotMet, plan, language)};
        for (const Viewpoint &viewpoint : gate.viewpoints) {
            QStringList questions;
            for (const Text &question : viewpoint.questions)
                questions.append(question.in(language));
            questions.prepend(ReportWords::tr("An opinion is needed from the viewpoint of %1.")
                                  .arg(viewpoint.title.in(language)));
            sentences.append(questions.join(u' '));
        }
        sentences.append(
            ReportWords::tr("A team can fail it for a recorded grave defect only; it is then out "
                            "whatever its points. Remarks and advisory findings change nothing."));
        rules.push_back(
            {ReportWords::tr("Requirement apart from points: %1").arg(gate.title.in(language)),
             sentences.join(u' ')});
    }
}

void addVotes(Rules &rules, const Plan &plan, const QString &language)
{
    if (plan.recognition)
        rules.push_back({ReportWords::tr("Recognition"),
                         voteText(*plan.recognition, false, plan, language) + u' ' +
                             ReportWords::tr("Who is not recognised is out. Nobody may be "
                                             "recognised, and a single applicant is judged "
                                             "alike.")});
    if (plan.verdict)
        rules.push_back({ReportWords::tr("Verdict: continue, mend or stop"),
                         choiceText(*plan.verdict, plan, language)});
}

void addSelection(Rules &rules, const Plan &plan)
{
    const QString label = ReportWords::tr("Selection");
    if (!plan.selection) {
        rules.push_back({label, ReportWords::tr("The plan ranks the teams and selects nobody.")});
        return;
    }
    const Selection &selection = *plan.selection;
    rules.push_back(
        {label, selection.seats
                    ? ReportWords::tr("Seats: %1.").arg(*selection.seats)
                    : ReportWords::tr("To be eliminated: %1.").arg(selection.quota.value_or(0))});
    QStringList sentences{orderText(selection) + u'.'};
    if (selection.quota)
        sentences.append(selection.gateFillsQuota
                             ? ReportWords::tr("A team that a gate puts out is one of those to be "
                                               "eliminated.")
                             : ReportWords::tr("A team that a gate puts out is not one of those to "
                                               "be eliminated."));
    sentences.append(selection.backFills
                         ? ReportWords::tr("An empty seat goes to the next team that meets "
                                           "everything.")
                         : ReportWords::tr("An empty seat is not filled by the next team."));
    sentences.append(selection.vacancy == Selection::Vacancy::AdditionalRound
                         ? ReportWords::tr("A vacant seat is filled in an additional round.")
                         : ReportWords::tr("A vacant seat stays vacant."));
    rules.push_back({ReportWords::tr("Order of operations"), sentences.join(u' ')});
}

void addGroups(Rules &rules, const Plan &plan, const QString &language)
{
    for (const Group &group : plan.groups) {
        const Attendance &attendance = group.attendance;
        QStringList sentences;
        sentences.append(attendance.quorum > 0
                             ? ReportWords::tr("Quorum: %1 sheets.").arg(attendance.quorum)
                             : ReportWords::tr("No quorum."));
        sentences.append(ReportWords::tr("For each team so many sheets have to count at least: %1.")
                             .arg(std::max(1, attendance.leastForTeam)));
        if (attendance.deadline.isValid())
            sentences.append(
                (attendance.lateCounts
                     ? ReportWords::tr("To be signed by the end of %1, Korea time; a later sheet "
                                       "counts all the same.")
                     : ReportWords::tr("To be signed by the end of %1, Korea time; a later sheet "
                                       "does not count."))
                    .arg(dateText(attendance.deadline)));
        if (group.opinion.isDemanded)
            sentences.append(
                ReportWords::tr("An opinion on each team of at least %1 characters is demanded.")
                    .arg(group.opinion.demandedLength()));
        const QString title = group.title.in(language);
        rules.push_back({ReportWords::tr("Evaluators: %1").arg(title), sentences.join(u' ')});
        if (group.notice != Text())
            rules.push_back({ReportWords::tr("Notice to the evaluators: %1").arg(title),
                             group.notice.in(language)});
    }
}

// Who knows which team they judge; where the groups differ, of each.
void addBlindness(Rules &rules, const Plan &plan, const QString &language)
{
    if (plan.groups.empty())
        return;
    const bool isBlind = plan.groups.front().isBlind;
    const bool isMixed = std::any_of(plan.groups.begin(), plan.groups.end(),
                                     [&](const Group &group) { return group.isBlind != isBlind; });
    QStringList sentences;
    if (!isMixed && !isBlind)
        sentences.append(ReportWords::tr("The evaluation is not blind: evaluators see which team "
                                         "they judge."));
    if (!isMixed && isBlind)
        sentences.append(ReportWords::tr("The evaluation is blind: evaluators see the teams under "
                                         "code names."));
    for (const Group &group : plan.groups)
        if (isMixed)
            sentences.append((group.isBlind
                                  ? ReportWords::tr("Blind for %1: they see the teams under code "
                                                    "names.")
                                  : ReportWords::tr("Not blind for %1: they see which team they "
                                                    "judge."))
                                 .arg(group.title.in(language)));
    if (isMixed || isBlind)
        sentences.append(
            ReportWords::tr("The order of the code names is drawn for each evaluator and "
                            "counterbalanced over the panel: as far as the numbers allow, each "
                            "team stands equally often at each place and follows each other team "
                            "equally often."));
    rules.push_back({ReportWords::tr("Names of the teams"), sentences.join(u' ')});
}

void addSchedule(Rules &rules, const Plan &plan, const QString &language)
{
    for (const Milestone &milestone : plan.schedule)
        rules.push_back(
            {ReportWords::tr("Schedule: %1").arg(milestone.title.in(language)), milestone.date});
    if (plan.periodDays > 0)
        rules.push_back(
            {ReportWords::tr("Period of each team"),
             ReportWords::tr("%1 days, the same for every team.").arg(plan.periodDays)});
}

void addObjections(Rules &rules, const Plan &plan)
{
    if (!plan.objections)
        return;
    const ObjectionRules &objections = *plan.objections;
    QStringList sentences{
        ReportWords::tr("Within %1 days from the notice, whose day does not count.")
            .arg(objections.days)};
    sentences.append(objections.nextWorkingDay
                         ? ReportWords::tr("Where the last day is no working day, the period ends "
                                           "on the next that is one.")
                         : ReportWords::tr("The period ends on its last day, working day or not."));
    sentences.append(ReportWords::tr("An objection is decided within %1 days from receipt.")
                         .arg(objections.handlingDays));
    rules.push_back({ReportWords::tr("Objections"), sentences.join(u' ')});
}

void addTargets(Rules &rules, const Plan &plan, const QString &language)
{
    if (!plan.targets)
        return;
    QStringList benchmarks;
    for (const TargetRules::Benchmark &benchmark : plan.targets->benchmarks)
        benchmarks.append(
            benchmark.lowerIsBetter
                ? ReportWords::tr("%1 (lower is better)").arg(benchmark.title.in(language))
                : benchmark.title.in(language));
    rules.push_back(
        {ReportWords::tr("Target"),
         ReportWords::tr("%1 % of the reference model's performance in: %2. Shown beside the "
                         "ranking, never part of it; a team may set itself more.")
             .arg(plan.targets->percent.toString(), listed(benchmarks))});
}

void addDisclosure(Rules &rules, const Plan &plan)
{
    const Disclosure &disclosure = plan.disclosure;
    QStringList sentences;
    switch (disclosure.scores) {
    case Disclosure::Scores::Nobody:
        sentences.append(ReportWords::tr("Nobody's points are published."));
        break;
    case Disclosure::Scores::First:
        sentences.append(ReportWords::tr("Only the first team's points are published."));
        break;
    case Disclosure::Scores::Everybody:
        sentences.append(ReportWords::tr("Every team's points are published."));
        break;
    }
    sentences.append(disclosure.hasMeans
                         ? ReportWords::tr("The teams' means are published, unless they would give "
                                           "away a single team's points.")
                         : ReportWords::tr("The teams' means are not published."));
    sentences.append(disclosure.isAlphabetical
                         ? ReportWords::tr("Those who go through are listed in alphabetical order, "
                                           "without ranks.")
                         : ReportWords::tr("Those who go through are listed in the order of their "
                                           "rank."));
    rules.push_back({ReportWords::tr("Publication"), sentences.join(u' ')});
}

} // namespace

QString groupTitle(const Plan &plan, const GroupId &id, const QString &language)
{
    const Group *group = plan.group(id);
    return group ? group->title.in(language) : id.value;
}

std::vector<RuleLine> procedureRules(const Plan &plan, const QString &language)
{
    Rules rules;
    addGroups(rules, plan, language);
    addBlindness(rules, plan, language);
    addGates(rules, plan, language);
    addVotes(rules, plan, language);
    addSelection(rules, plan);
    addSchedule(rules, plan, language);
    addObjections(rules, plan);
    addTargets(rules, plan, language);
    addDisclosure(rules, plan);
    return rules;
}

} // namespace simsa
