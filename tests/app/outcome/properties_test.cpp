// What has to hold of every outcome, whatever the plan says: asked of made-up rounds.
#include "tests/app/outcome/account.h"
#include "tests/app/outcome/given.h"
#include "tests/app/outcome/random_plans.h"
#include "tests/support/printing.h"

#include <algorithm>
#include <functional>
#include <numeric>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

constexpr unsigned kRounds = 1500;

struct Round
{
    Plan plan;
    Evidence evidence;
    Dice dice; // for what is done to the round
};

Round roundOf(unsigned seed)
{
    Dice dice(seed);
    Plan plan = randomPlan(dice);
    Evidence evidence = randomEvidence(dice, plan);
    return {plan, evidence, dice};
}

std::string difference(const Plan &plan, const Evidence &one, const Evidence &other)
{
    return differences(accountOf(evaluate(plan, one)), accountOf(evaluate(plan, other)));
}

const std::string kNothing;

std::vector<size_t> shuffledPlaces(Dice &dice, size_t size)
{
    std::vector<size_t> places(size);
    std::iota(places.begin(), places.end(), size_t(0));
    dice.shuffle(places);
    return places;
}

// With rows and columns in another order.
GroupEvidence rearranged(const GroupEvidence &group, const std::vector<size_t> &evaluators,
                         const std::vector<size_t> &teams)
{
    GroupEvidence result;
    result.late = group.late;
    result.marks = MarkTable(evaluators.size(), teams.size(), group.marks.fields());
    for (size_t e = 0; e < evaluators.size(); ++e) {
        result.evaluators.push_back(group.evaluators[evaluators[e]]);
        for (size_t t = 0; t < teams.size(); ++t)
            for (size_t f = 0; f < group.marks.fields(); ++f)
                if (const auto mark = group.marks.mark(evaluators[e], teams[t], f))
                    result.marks.set(e, t, f, *mark);
    }
    return result;
}

std::vector<size_t> inOrder(size_t size)
{
    std::vector<size_t> places(size);
    std::iota(places.begin(), places.end(), size_t(0));
    return places;
}

// The other way round, so that they sort otherwise.
EvaluatorId renamed(const EvaluatorId &id)
{
    QString value = id.value;
    std::reverse(value.begin(), value.end());
    return EvaluatorId{value};
}

Facts renamed(const Facts &facts, const Names &names)
{
    Facts other = facts;
    const auto byTeam = [&](const auto &map) {
        std::decay_t<decltype(map)> result;
        for (const auto &[team, value] : map)
            result[names.at(team)] = value;
        return result;
    };
    other.recognitions = byTeam(facts.recognitions);
    other.verdicts = byTeam(facts.verdicts);
    other.teamDecisions = byTeam(facts.teamDecisions);
    other.disqualified = byTeam(facts.disqualified);
    for (Finding &finding : other.findings)
        finding.team = names.at(finding.team);
    for (ViewpointOpinion &opinion : other.opinions)
        opinion.team = names.at(opinion.team);
    for (AdjustmentGiven &given : other.adjustments)
        given.team = names.at(given.team);
    for (std::vector<TeamId> &order : other.tieOrders)
        for (TeamId &team : order)
            team = names.at(team);
    other.withdrawn.clear();
    for (const TeamId &team : facts.withdrawn)
        other.withdrawn.insert(names.at(team));
    other.excluded.clear();
    for (const auto &[evaluator, team] : facts.excluded)
        other.excluded.insert({renamed(evaluator), names.at(team)});
    other.gateDecisions.clear();
    for (const auto &[key, decision] : facts.gateDecisions)
        other.gateDecisions[{key.first, names.at(key.second)}] = decision;
    other.itemTargets.clear();
    for (const auto &[key, value] : facts.itemTargets)
        other.itemTargets[{names.at(key.first), key.second}] = value;
    return other;
}

Evidence renamed(const Evidence &evidence, const Names &names)
{
    Evidence other = evidence;
    other.facts = renamed(evidence.facts, names);
    for (Team &team : other.teams)
        team.id = names.at(team.id);
    for (auto &[id, group] : other.groups)
        for (EvaluatorId &evaluator : group.evaluators)
            evaluator = renamed(evaluator);
    other.measured.clear();
    for (const auto &[key, value] : evidence.measured)
        other.measured[{names.at(key.first), key.second}] = value;
    return other;
}

void forgetMark(GroupEvidence &group, size_t evaluator, size_t team)
{
    for (size_t f = 0; f < group.marks.fields(); ++f)
        group.marks.set(evaluator, team, f, Points::fromUnits(MarkTable::kMissing));
}

void forEachConversion(Plan &plan, const std::function<void(Conversion &)> &change)
{
    for (Axis &axis : plan.axes) {
        change(axis.conversion);
        if (auto *judged = std::get_if<JudgedBy>(&axis.source))
            for (Criterion &criterion : judged->criteria)
                change(criterion.conversion);
        if (auto *measured = std::get_if<MeasuredBy>(&axis.source))
            for (Item &item : measured->items)
                change(item.conversion);
    }
}

// The outcome of points: nothing that gates, decisions and seats bear on.
Account pointsOf(const Outcome &outcome)
{
    return withoutLines(accountOf(outcome), {" rank", " status", " reasons", " gate ", "chosen",
                                             "alternative", "undecided", " open"});
}

} // namespace

TEST_CASE("The order of the evaluators never matters", "[outcome]")
{
    for (unsigned seed = 1; seed <= kRounds; ++seed) {
        CAPTURE(seed);
        Round round = roundOf(seed);
        Evidence other = round.evidence;
        for (auto &[id, group] : other.groups)
            group = rearranged(group, shuffledPlaces(round.dice, group.evaluators.size()),
                               inOrder(other.teams.size()));
        CHECK(difference(round.plan, round.evidence, other) == kNothing);
    }
}

TEST_CASE("The order of the teams and of what was recorded never matters", "[outcome]")
{
    for (unsigned seed = 1; seed <= kRounds; ++seed) {
        CAPTURE(seed);
        Round round = roundOf(seed);
        Evidence other = round.evidence;
        const std::vector<size_t> places = shuffledPlaces(round.dice, other.teams.size());
        for (size_t t = 0; t < places.size(); ++t)
            other.teams[t] = round.evidence.teams[places[t]];
        for (auto &[id, group] : other.groups)
            group = rearranged(group, inOrder(group.evaluators.size()), places);
        round.dice.shuffle(other.facts.findings);
        round.dice.shuffle(other.facts.opinions);
        round.dice.shuffle(other.facts.adjustments);
        CHECK(difference(round.plan, round.evidence, other) == kNothing);
    }
}

TEST_CASE("Other names for teams and evaluators permute the outcome and change nothing else",
          "[outcome]")
{
    for (unsigned seed = 1; seed <= kRounds; ++seed) {
        CAPTURE(seed);
        Round round = roundOf(seed);
        const size_t count = round.evidence.teams.size();
        const std::vector<size_t> places = shuffledPlaces(round.dice, count);
        Names newName;
        Names oldName;
        for (size_t t = 0; t < count; ++t) {
            const TeamId was = round.evidence.teams[t].id;
            const TeamId is{u"z%1"_s.arg(places[t])};
            newName[was] = is;
            oldName[is] = was;
        }
        const Evidence other = renamed(round.evidence, newName);
        CHECK(differences(accountOf(evaluate(round.plan, round.evidence)),
                          accountOf(evaluate(round.plan, other), oldName)) == kNothing);
    }
}

TEST_CASE("An advisory finding or a remark changes no points, rank or outcome", "[outcome]")
{
    int rounds = 0;
    for (unsigned seed = 1; seed <= kRounds; ++seed) {
        CAPTURE(seed);
        Round round = roundOf(seed);
        Evidence other = round.evidence;
        for (const Gate &gate : round.plan.gates)
            for (const Team &team : other.teams)
                for (const Severity severity : {Severity::Advisory, Severity::Remark})
                    other.facts.findings.push_back(
                        {u"f"_s, gate.id, team.id, {}, severity, {}, {}});
        rounds += round.plan.gates.empty() ? 0 : 1;
        CHECK(difference(round.plan, round.evidence, other) == kNothing);
    }
    CHECK(rounds > 300);
}

TEST_CASE("A disqualified team is out and keeps its points; restored, everything is as before",
          "[outcome]")
{
    for (unsigned seed = 1; seed <= kRounds; ++seed) {
        CAPTURE(seed);
        Round round = roundOf(seed);
        forEachConversion(round.plan, [](Conversion &conversion) {
            conversion.reference = Conversion::Reference::Scored;
            conversion.rebases = false;
        });
        round.evidence.facts.disqualified.clear();
        const Outcome before = evaluate(round.plan, round.evidence);
        const TeamId team = round.dice.of(round.evidence.teams).id;
        round.evidence.facts.disqualified[team] = u"reason"_s;
        const Outcome without = evaluate(round.plan, round.evidence);
        CHECK(differences(pointsOf(before), pointsOf(without)) == kNothing);
        CHECK(without.team(team)->rank == 0);
        CHECK(without.team(team)->status == Status::Out);
        CHECK(hasReason(*without.team(team), ReasonCode::Disqualified));
        round.evidence.facts.disqualified.erase(team);
        CHECK(differences(accountOf(before), accountOf(evaluate(round.plan, round.evidence))) ==
              kNothing);
    }
}

TEST_CASE("A team put out by a gate keeps its points, and nobody else's move", "[outcome]")
{
    int removed = 0;
    for (unsigned seed = 1; seed <= kRounds; ++seed) {
        CAPTURE(seed);
        Round round = roundOf(seed);
        if (round.plan.gates.empty())
            continue;
        forEachConversion(round.plan, [](Conversion &conversion) {
            conversion.reference = Conversion::Reference::Scored;
        });
        const Outcome before = evaluate(round.plan, round.evidence);
        const Gate &gate = round.plan.gates.front();
        const size_t index = round.dice.index(round.evidence.teams.size());
        const TeamId team = round.evidence.teams[index].id;
        Facts &facts = round.evidence.facts;
        for (const Viewpoint &viewpoint : gate.viewpoints)
            facts.opinions.push_back({gate.id, team, viewpoint.id, {}, {}});
        facts.findings.push_back({u"f"_s, gate.id, team, {}, Severity::Grave, {}, {}});
        if (gate.vote.rule == Vote::Rule::Committee) {
            facts.gateDecisions[{gate.id, team}].isFor = false;
        } else {
            facts.gateDecisions.erase({gate.id, team});
            MarkTable &marks = round.evidence.groups.at(gate.vote.group).marks;
            const Form form = formOf(round.plan, gate.vote.group);
            const size_t field = form.indexOf(gate.vote.id).value();
            for (size_t e = 0; e < marks.evaluators(); ++e)
                if (marks.mark(e, index, field))
                    marks.set(e, index, field, ballot::kNo);
        }
        const Outcome after = evaluate(round.plan, round.evidence);
        CHECK(differences(pointsOf(before), pointsOf(after)) == kNothing);
        const TeamOutcome &out = *after.team(team);
        if (out.gates.front().missing == Missing::Ballots ||
            out.gates.front().missing == Missing::Quorum)
            continue; // too few ballots to decide
        ++removed;
        CHECK(out.gates.front().ruling == Ruling::NotMet);
        CHECK(hasReason(out, ReasonCode::GateNotMet));
        CHECK(out.status == Status::Out);
        CHECK(out.rank == 0);
    }
    CHECK(removed > 300);
}

TEST_CASE("An excluded evaluator's marks for a team are as if never given", "[outcome]")
{
    for (unsigned seed = 1; seed <= kRounds; ++seed) {
        CAPTURE(seed);
        Round round = roundOf(seed);
        round.evidence.facts.withdrawn.clear(); // of these a mark that is not there tells something
        // A dismissed evaluator is excluded from all, which may cost the quorum.
        for (Group &group : round.plan.groups)
            if (const auto &all = round.evidence.groups.at(group.id).evaluators; !all.empty()) {
                group.attendance.quorum = static_cast<int>(all.size()) - round.dice.upTo(1);
                const EvaluatorId dismissed = round.dice.of(all);
                for (const Team &team : round.evidence.teams)
                    round.evidence.facts.excluded.insert({dismissed, team.id});
            }
        Evidence other = round.evidence;
        for (auto &[id, group] : other.groups)
            for (size_t e = 0; e < group.evaluators.size(); ++e)
                for (size_t t = 0; t < other.teams.size(); ++t)
                    if (other.facts.excluded.count({group.evaluators[e], other.teams[t].id}) > 0)
                        forgetMark(group, e, t);
        other.facts.excluded.clear();
        const std::vector<std::string> count{" excluded"};
        CHECK(differences(withoutLines(accountOf(evaluate(round.plan, round.evidence)), count),
                          withoutLines(accountOf(evaluate(round.plan, other)), count)) == kNothing);
    }
}

TEST_CASE("Where all sheets are kept, trimming and winsorising are the plain mean", "[outcome]")
{
    for (unsigned seed = 1; seed <= kRounds; ++seed) {
        CAPTURE(seed);
        const Round round = roundOf(seed);
        Plan keeping = round.plan;
        Plan plain = round.plan;
        for (size_t i = 0; i < round.plan.axes.size(); ++i) {
            auto *judged = std::get_if<JudgedBy>(&keeping.axes[i].source);
            if (!judged || judged->combine.rule == Combine::Rule::Median)
                continue;
            judged->combine.keepAllUpTo = 1000;
            std::get<JudgedBy>(plain.axes[i].source).combine.rule = Combine::Rule::Mean;
        }
        CHECK(differences(accountOf(evaluate(keeping, round.evidence)),
                          accountOf(evaluate(plain, round.evidence))) == kNothing);
    }
}

TEST_CASE("Where more is better, a higher mark never costs a team points", "[outcome]")
{
    int raised = 0;
    for (unsigned seed = 1; seed <= kRounds; ++seed) {
        CAPTURE(seed);
        Round round = roundOf(seed);
        forEachConversion(round.plan, [](Conversion &conversion) {
            if (conversion.lowerIsBetter)
                conversion = Conversion::Linear;
        });
        const Outcome before = evaluate(round.plan, round.evidence);
        const size_t team = round.dice.index(round.evidence.teams.size());
        for (const Group &group : round.plan.groups) {
            MarkTable &marks = round.evidence.groups.at(group.id).marks;
            const Form form = formOf(round.plan, group.id);
            for (size_t e = 0; e < marks.evaluators(); ++e)
                for (size_t f = 0; f < form.fields.size(); ++f)
                    if (const auto mark = marks.mark(e, team, f);
                        mark && !form.fields[f].axis.value.isEmpty() && round.dice.oneIn(3)) {
                        const Points most = form.fields[f].criterion.scale.most;
                        marks.set(e, team, f, std::min(most, *mark + Points::whole(1)));
                        ++raised;
                    }
        }
        const Outcome after = evaluate(round.plan, round.evidence);
        const TeamId &id = round.evidence.teams[team].id;
        CHECK(before.team(id)->exact.value_or(0) <= after.team(id)->exact.value_or(0));
        for (size_t i = 0; i < round.plan.axes.size(); ++i)
            CHECK(before.team(id)->axes[i].exact.value_or(0) <=
                  after.team(id)->axes[i].exact.value_or(0));
    }
    CHECK(raised > 5000);
}
