// Whether the made-up rounds are worth comparing: they obey the plan's check, and every rule and
// every ending turns up in them again and again.
#include "app/outcome/outcome.h"
#include "app/plan/plan_check.h"
#include "tests/app/outcome/random_plans.h"
#include "tests/support/printing.h"

#include <algorithm>
#include <map>
#include <string>

using namespace simsa;
using namespace simsa::test;

namespace {

constexpr unsigned kPlans = 1500;

using Seen = std::map<std::string, int>;

template <typename Enum> std::string label(const char *kind, Enum value)
{
    return kind + std::to_string(static_cast<int>(value));
}

void noteConversion(Seen &seen, const char *where, const Conversion &conversion)
{
    const std::string rule = label(where, conversion.rule);
    ++seen[rule];
    if (conversion.lowerIsBetter)
        ++seen[rule + " lower"];
    if (conversion.of == Conversion::Of::Sheet)
        ++seen[rule + " of each sheet"];
    if (conversion.reference == Conversion::Reference::Eligible)
        ++seen[rule + " among the eligible"];
}

void noteAxis(Seen &seen, const Axis &axis)
{
    noteConversion(seen, "axis conversion ", axis.conversion);
    ++seen[label("rounding at ", axis.rounding.at) + label(" mode ", axis.rounding.mode)];
    if (const MeasuredBy *measured = axis.measured())
        for (const Item &item : measured->items)
            noteConversion(seen, "item conversion ", item.conversion);
    const JudgedBy *judged = axis.judged();
    if (!judged)
        return;
    ++seen[label("combine ", judged->combine.rule) + label(" of ", judged->combine.of)];
    for (const Criterion &criterion : judged->criteria)
        noteConversion(seen, "criterion conversion ", criterion.conversion);
}

void noteTeam(Seen &seen, const TeamOutcome &team)
{
    ++seen[label("status ", team.status)];
    for (const Reason &reason : team.reasons)
        ++seen[label("reason ", reason.code)];
    for (const GateRuling &ruling : team.gates)
        ++seen[label("ruling ", ruling.ruling) + label(" missing ", ruling.missing)];
    if (team.verdict)
        ++seen["verdict " + team.verdict->toString().toStdString()];
    if (team.total)
        ++seen["total"];
}

void noteOutcome(Seen &seen, const Outcome &outcome)
{
    for (const TeamOutcome &team : outcome.teams)
        noteTeam(seen, team);
    for (const TieBreak &tie : outcome.tieBreaks)
        ++seen[(tie.step ? label("tie step ", tie.step->by) : "no tie step") +
               (tie.order.size() > 1 ? " parts" : " does not part")];
    if (!outcome.chosen)
        return;
    if (!outcome.chosen->tied.empty())
        ++seen["tie at the cut line"];
    if (outcome.chosen->vacant > 0 && outcome.chosen->vacant < outcome.chosen->seats)
        ++seen["vacant seat"];
    if (outcome.dependsOnOrder())
        ++seen["depends on the order"];
}

std::vector<std::string> everyRule()
{
    std::vector<std::string> names{"total", "vacant seat", "tie at the cut line",
                                   "depends on the order", "no tie step does not part"};
    const auto add = [&](const char *kind, int last) {
        for (int i = 0; i <= last; ++i)
            names.push_back(label(kind, i));
    };
    for (const char *where : {"axis conversion ", "criterion conversion ", "item conversion "})
        for (int rule = 0; rule <= static_cast<int>(Conversion::GradeTable); ++rule) {
            names.push_back(label(where, rule));
            names.push_back(label(where, rule) + " lower");
            names.push_back(label(where, rule) + " among the eligible");
            if (where[0] != 'i')
                names.push_back(label(where, rule) + " of each sheet");
        }
    for (int at = 0; at <= 2; ++at)
        for (int mode = 0; mode <= 2; ++mode)
            names.push_back(label("rounding at ", at) + label(" mode ", mode));
    for (int rule = 0; rule <= 3; ++rule)
        for (int of = 0; of <= 1; ++of)
            names.push_back(label("combine ", rule) + label(" of ", of));
    add("status ", static_cast<int>(Status::Pending));
    add("reason ", static_cast<int>(ReasonCode::TiedAtCut));
    add("verdict ", 2);
    for (int step = 0; step <= static_cast<int>(TieStep::By::Decision); ++step)
        for (const char *parts : {" parts", " does not part"})
            names.push_back(label("tie step ", step) + parts);
    for (int missing = 1; missing <= static_cast<int>(Missing::GraveDefect); ++missing)
        names.push_back(label("ruling ", Ruling::Undecided) + label(" missing ", missing));
    for (const Ruling ruling : {Ruling::Met, Ruling::NotMet})
        names.push_back(label("ruling ", ruling) + label(" missing ", Missing::Nothing));
    return names;
}

} // namespace

TEST_CASE("The made-up plans could be frozen", "[outcome]")
{
    for (unsigned seed = 1; seed <= kPlans; ++seed) {
        Dice dice(seed);
        const std::vector<Error> faults = checkPlan(randomPlan(dice));
        CAPTURE(seed, faults);
        CHECK(faults.empty());
    }
}

TEST_CASE("Every rule and every ending turns up in the made-up rounds", "[outcome]")
{
    Seen seen;
    for (unsigned seed = 1; seed <= kPlans; ++seed) {
        Dice dice(seed);
        const Plan plan = randomPlan(dice);
        const Outcome outcome = evaluate(plan, randomEvidence(dice, plan));
        // Of a rule that led to no total nothing was compared.
        if (std::any_of(outcome.teams.begin(), outcome.teams.end(),
                        [](const TeamOutcome &team) { return team.total.has_value(); }))
            for (const Axis &axis : plan.axes)
                noteAxis(seen, axis);
        noteOutcome(seen, outcome);
    }
    for (const std::string &rule : everyRule()) {
        CAPTURE(rule);
        CHECK(seen[rule] >= 10);
    }
}
