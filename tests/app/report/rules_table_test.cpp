#include "app/report/comparison.h"
#include "app/report/outcome_words.h"
#include "app/report/rule_words.h"
#include "tests/app/report/report_fixture.h"

#include <QRegularExpression>

#include <functional>

using namespace simsa;
using namespace simsa::test;

namespace {

Text both(const char *words)
{
    return {text(words), text(words)};
}

// A plan that uses everything a plan can say.
Plan fullPlan()
{
    Plan plan = smallPlan();
    plan.groups[0].opinion = {true, 20};
    plan.groups[0].attendance = {2, 2, QDate(2026, 1, 9), false};
    std::get<MeasuredBy>(plan.axes[0].source).items[0].conversion = Conversion::RatioToTarget;
    Criterion &criterion = std::get<JudgedBy>(plan.axes[1].source).criteria[0];
    criterion.hint = both("look here");
    criterion.opinion = {true, 15};
    plan.groups[0].notice = both("read all first");
    criterion.scale.levels = {{points("0"), both("poor")}, {points("10"), both("good")}};
    criterion.scale.distributions = {{3, {1, 2}}};
    criterion.conversion = Conversion::GradeTable;
    criterion.conversion.grades = {{points("0"), points("60"), both("C")},
                                   {points("8"), points("100"), both("A")}};
    combineOf(plan, 1) = {Combine::Rule::Trimmed, 1, Combine::Of::Criterion, 5};
    plan.axes[1].conversion = Conversion::MinMax;
    plan.axes[1].conversion.floor = points("3");
    plan.axes[2].conversion = Conversion::RankTable;
    plan.axes[2].conversion.ranks = {points("100"), points("95")};
    plan.adjustments = {{AdjustmentId{text("b")}, both("bonus"), points("-2"), points("3")}};
    plan.adjustmentCap = Cap{points("-4"), points("4")};
    plan.minimums = {{Minimum::Of::Total, {}, {}, points("18"), false}};
    plan.ties = {{TieStep::By::Axis, AxisId{text("expert")}}, {TieStep::By::LargerPart, {}}};
    Gate gate;
    gate.id = GateId{text("own")};
    gate.title = both("Independence");
    gate.viewpoints = {{ViewpointId{text("t")}, both("technical"), {both("trained?")}}};
    gate.vote = {Vote::Rule::Majority, plan.groups[0].id, CriterionId{text("v")}, both("met?"), {}};
    plan.gates = {gate};
    plan.recognition = Vote{
        Vote::Rule::Majority, plan.groups[0].id, CriterionId{text("r")}, both("recognised?"), {}};
    plan.verdict =
        Vote{Vote::Rule::Majority, plan.groups[0].id, CriterionId{text("w")}, both("go on?"), {}};
    plan.selection = Selection{{}, 1, {}, false, false, {}};
    plan.schedule = {{MilestoneId{text("end")}, both("the end"), text("2027")}};
    plan.periodDays = 150;
    plan.objections = ObjectionRules{};
    plan.targets = TargetRules{points("95"), {{BenchmarkId{text("m")}, both("MMLU"), false}}};
    return plan;
}

QString allRules(const Plan &plan)
{
    QStringList lines;
    for (const auto &rules : {scoringRules(plan, text("en")), procedureRules(plan, text("en"))})
        for (const RuleLine &rule : rules)
            lines.append(rule.label + u'|' + rule.text);
    for (const PartRule &part : partRules(plan, text("en")))
        lines.append(QStringList{part.axis.title.en, part.title.en, part.points.toString(),
                                 part.marks, part.conversion, part.hint.en}
                         .join(u'|'));
    return lines.join(u'\n');
}

using Change = std::function<void(Plan &)>;

JudgedBy &experts(Plan &plan)
{
    return std::get<JudgedBy>(plan.axes[1].source);
}
Item &item(Plan &plan)
{
    return std::get<MeasuredBy>(plan.axes[0].source).items[0];
}

// One for each field of a plan, but for ids.
const std::vector<std::pair<const char *, Change>> &changes()
{
    static const std::vector<std::pair<const char *, Change>> kChanges{
        {"group title", [](Plan &p) { p.groups[0].title = both("Judges"); }},
        {"opinion demanded", [](Plan &p) { p.groups[0].opinion.isDemanded = false; }},
        {"opinion length", [](Plan &p) { p.groups[0].opinion.leastLength = 30; }},
        {"blind experts", [](Plan &p) { p.groups[0].isBlind = true; }},
        {"blind users", [](Plan &p) { p.groups[1].isBlind = true; }},
        {"all blind", [](Plan &p) { p.groups[0].isBlind = p.groups[1].isBlind = true; }},
        {"notice", [](Plan &p) { p.groups[0].notice = both("read twice"); }},
        {"no notice", [](Plan &p) { p.groups[0].notice = {}; }},
        {"notice to others", [](Plan &p) { std::swap(p.groups[0].notice, p.groups[1].notice); }},
        {"no opinion on a criterion", [](Plan &p) { experts(p).criteria[0].opinion = {}; }},
        {"length of an opinion on a criterion",
         [](Plan &p) { experts(p).criteria[0].opinion.leastLength = 16; }},
        {"opinion on another criterion",
         [](Plan &p) {
             experts(p).criteria[1].opinion = {true, 0};
         }},
        {"quorum", [](Plan &p) { p.groups[0].attendance.quorum = 3; }},
        {"least for a team", [](Plan &p) { p.groups[0].attendance.leastForTeam = 3; }},
        {"deadline", [](Plan &p) { p.groups[0].attendance.deadline = QDate(2026, 1, 10); }},
        {"late sheets", [](Plan &p) { p.groups[0].attendance.lateCounts = true; }},
        {"axis title", [](Plan &p) { p.axes[1].title = both("Panel"); }},
        {"axis points", [](Plan &p) { p.axes[1].points = points("16"); }},
        {"who judges", [](Plan &p) { experts(p).group = p.groups[1].id; }},
        {"combine rule", [](Plan &p) { experts(p).combine.rule = Combine::Rule::Winsorised; }},
        {"median", [](Plan &p) { experts(p).combine.rule = Combine::Rule::Median; }},
        {"trim", [](Plan &p) { experts(p).combine.trim = 2; }},
        {"combine of", [](Plan &p) { experts(p).combine.of = Combine::Of::Total; }},
        {"keep all up to", [](Plan &p) { experts(p).combine.keepAllUpTo = 4; }},
        {"conversion rule", [](Plan &p) { p.axes[1].conversion.rule = Conversion::Direct; }},
        {"lower is better", [](Plan &p) { p.axes[1].conversion.lowerIsBetter = true; }},
        {"conversion of sheets", [](Plan &p) { p.axes[1].conversion.of = Conversion::Of::Sheet; }},
        {"reference group",
         [](Plan &p) { p.axes[1].conversion.reference = Conversion::Reference::Eligible; }},
        {"rebasing", [](Plan &p) { p.axes[1].conversion.rebases = true; }},
        {"undefined",
         [](Plan &p) { p.axes[1].conversion.undefined = Conversion::Undefined::Full; }},
        {"floor", [](Plan &p) { p.axes[1].conversion.floor = points("4"); }},
        {"ranks", [](Plan &p) { p.axes[2].conversion.ranks.push_back(points("90")); }},
        {"target", [](Plan &p) { item(p).conversion.target = points("4"); }},
        {"cap", [](Plan &p) { item(p).conversion.cap = points("90"); }},
        {"grade limit",
         [](Plan &p) { experts(p).criteria[0].conversion.grades[1].from = points("9"); }},
        {"grade percent",
         [](Plan &p) { experts(p).criteria[0].conversion.grades[1].percent = points("99"); }},
        {"grade title",
         [](Plan &p) { experts(p).criteria[0].conversion.grades[1].title = both("B"); }},
        {"rounding digits", [](Plan &p) { p.axes[1].rounding.digits = 2; }},
        {"rounding level", [](Plan &p) { p.axes[1].rounding.at = Rounding::At::Total; }},
        {"rounding mode", [](Plan &p) { p.axes[1].rounding.mode = RoundingMode::Truncate; }},
        {"criterion title", [](Plan &p) { experts(p).criteria[0].title = both("Other"); }},
        {"criterion hint", [](Plan &p) { experts(p).criteria[0].hint = both("look there"); }},
        {"criterion points", [](Plan &p) { experts(p).criteria[0].points = points("11"); }},
        {"scale least", [](Plan &p) { experts(p).criteria[0].scale.least = points("1"); }},
        {"scale most", [](Plan &p) { experts(p).criteria[0].scale.most = points("11"); }},
        {"scale step", [](Plan &p) { experts(p).criteria[0].scale.step = points("0.5"); }},
        {"level", [](Plan &p) { experts(p).criteria[0].scale.levels[0].title = both("bad"); }},
        {"distribution",
         [](Plan &p) {
             experts(p).criteria[0].scale.distributions[0].counts = {2, 1};
         }},
        {"item title", [](Plan &p) { item(p).title = both("Other"); }},
        {"item points", [](Plan &p) { item(p).points = points("6"); }},
        {"item most", [](Plan &p) { item(p).most = points("6"); }},
        {"carried over", [](Plan &p) { item(p).isCarried = true; }},
        {"bonus title", [](Plan &p) { p.adjustments[0].title = both("extra"); }},
        {"bonus least", [](Plan &p) { p.adjustments[0].least = points("-1"); }},
        {"bonus most", [](Plan &p) { p.adjustments[0].most = points("1"); }},
        {"no cap", [](Plan &p) { p.adjustmentCap.reset(); }},
        {"cap least", [](Plan &p) { p.adjustmentCap->least = points("-1"); }},
        {"cap most", [](Plan &p) { p.adjustmentCap->most = points("1"); }},
        {"total digits", [](Plan &p) { p.totalDigits = 2; }},
        {"total mode", [](Plan &p) { p.totalMode = RoundingMode::Up; }},
        {"compared", [](Plan &p) { p.comparesExact = true; }},
        {"digits of an axis's mean", [](Plan &p) { p.meanAxisDigits = 3; }},
        {"digits of the total's mean", [](Plan &p) { p.meanTotalDigits = 3; }},
        {"minimum of",
         [](Plan &p) {
             p.minimums[0].of = Minimum::Of::Axis;
             p.minimums[0].axis = p.axes[1].id;
         }},
        {"minimum part",
         [](Plan &p) {
             p.minimums[0] = {Minimum::Of::Criterion, p.axes[1].id, CriterionId{text("plan")},
                              points("18"), false};
         }},
        {"minimum least", [](Plan &p) { p.minimums[0].least = points("19"); }},
        {"minimum in per cent", [](Plan &p) { p.minimums[0].isPercent = true; }},
        {"tie step", [](Plan &p) { p.ties[0].by = TieStep::By::HeadToHead; }},
        {"tie axis", [](Plan &p) { p.ties[0].axis = p.axes[2].id; }},
        {"tie part's axis", [](Plan &p) { p.ties[1].axis = p.axes[2].id; }},
        {"tie decision",
         [](Plan &p) {
             p.ties.push_back({TieStep::By::Decision, {}});
         }},
        {"gate title", [](Plan &p) { p.gates[0].title = both("Originality"); }},
        {"viewpoint", [](Plan &p) { p.gates[0].viewpoints[0].title = both("ethical"); }},
        {"question", [](Plan &p) { p.gates[0].viewpoints[0].questions = {both("why?")}; }},
        {"gate vote", [](Plan &p) { p.gates[0].vote.rule = Vote::Rule::Unanimity; }},
        {"gate committee", [](Plan &p) { p.gates[0].vote.rule = Vote::Rule::Committee; }},
        {"gate voters", [](Plan &p) { p.gates[0].vote.group = p.groups[1].id; }},
        {"gate question", [](Plan &p) { p.gates[0].vote.title = both("own?"); }},
        {"gate hint", [](Plan &p) { p.gates[0].vote.hint = both("look at the log"); }},
        {"majority for not met", [](Plan &p) { p.gates[0].majorityIsForNotMet = true; }},
        {"recognition", [](Plan &p) { p.recognition->rule = Vote::Rule::Unanimity; }},
        {"recognition hint", [](Plan &p) { p.recognition->hint = both("of the bar"); }},
        {"verdict", [](Plan &p) { p.verdict->rule = Vote::Rule::Unanimity; }},
        {"verdict voters", [](Plan &p) { p.verdict->group = p.groups[1].id; }},
        {"verdict hint", [](Plan &p) { p.verdict->hint = both("of the stage"); }},
        {"seats",
         [](Plan &p) {
             p.selection->quota.reset();
             p.selection->seats = 2;
         }},
        {"quota", [](Plan &p) { p.selection->quota = 2; }},
        {"order", [](Plan &p) { p.selection->order = Selection::Order::GateThenCut; }},
        {"gate fills quota", [](Plan &p) { p.selection->gateFillsQuota = true; }},
        {"back-filling", [](Plan &p) { p.selection->backFills = true; }},
        {"vacancy", [](Plan &p) { p.selection->vacancy = Selection::Vacancy::AdditionalRound; }},
        {"no selection", [](Plan &p) { p.selection.reset(); }},
        {"milestone title", [](Plan &p) { p.schedule[0].title = both("the final"); }},
        {"milestone date", [](Plan &p) { p.schedule[0].date = text("2026-12"); }},
        {"period", [](Plan &p) { p.periodDays = 151; }},
        {"objection days", [](Plan &p) { p.objections->days = 7; }},
        {"working day", [](Plan &p) { p.objections->nextWorkingDay = false; }},
        {"handling days", [](Plan &p) { p.objections->handlingDays = 20; }},
        {"target percent", [](Plan &p) { p.targets->percent = points("96"); }},
        {"benchmark", [](Plan &p) { p.targets->benchmarks[0].title = both("GSM8K"); }},
        {"benchmark lower", [](Plan &p) { p.targets->benchmarks[0].lowerIsBetter = true; }},
        {"published points", [](Plan &p) { p.disclosure.scores = Disclosure::Scores::Everybody; }},
        {"published means", [](Plan &p) { p.disclosure.hasMeans = false; }},
        {"alphabetical", [](Plan &p) { p.disclosure.isAlphabetical = true; }},
    };
    return kChanges;
}

} // namespace

TEST_CASE("Every setting of a plan is told in the rules", "[report]")
{
    const Plan plan = fullPlan();
    const QString told = allRules(plan);
    for (const auto &[name, change] : changes()) {
        CAPTURE(name);
        Plan other = plan;
        change(other);
        const bool isTold = allRules(other) != told;
        CHECK(isTold);
        CHECK_FALSE(ruleChanges(plan, other, text("en")).isEmpty());
    }
    CHECK(ruleChanges(plan, plan, text("en")).isEmpty());
}

TEST_CASE("An amendment's changes are told rule by rule, before and after", "[report]")
{
    const Plan before = fullPlan();
    Plan after = before;
    after.selection->quota = 2;
    after.schedule[0].date = text("2026-12");
    after.targets.reset();
    CHECK(ruleChanges(before, after, text("en")) ==
          QStringList{text("Selection: To be eliminated: 1. → To be eliminated: 2."),
                      text("Schedule: the end: 2027 → 2026-12"),
                      text("Target: 95 % of the reference model's performance in: MMLU. Shown "
                           "beside the ranking, never part of it; a team may set itself more. "
                           "→ –")});
}

TEST_CASE("The rules say whether the teams' names are known, of each group where that differs",
          "[report]")
{
    const char *order =
        " The order of the code names is drawn for each evaluator and counterbalanced over the "
        "panel: as far as the numbers allow, each team stands equally often at each place and "
        "follows each other team equally often.";
    Plan plan = fullPlan();
    const auto told = [&plan] {
        for (const RuleLine &rule : procedureRules(plan, text("en")))
            if (rule.label == text("Names of the teams"))
                return rule.text;
        return QString();
    };
    CHECK(told() == text("The evaluation is not blind: evaluators see which team they judge."));
    plan.groups[1].isBlind = true;
    CHECK(told() == text("Not blind for Experts: they see which team they judge. Blind for Users: "
                         "they see the teams under code names.") +
                        text(order));
    plan.groups[0].isBlind = true;
    CHECK(told() == text("The evaluation is blind: evaluators see the teams under code names.") +
                        text(order));
    plan.groups.clear();
    CHECK(told().isEmpty());
}

TEST_CASE("The rules tell a group's notice and the demanded opinions on criteria", "[report]")
{
    const QString told = allRules(fullPlan());
    CHECK(told.contains(text("\nNotice to the evaluators: Experts|read all first\n")));
    CHECK_FALSE(told.contains(text("Notice to the evaluators: Users")));
    CHECK(told.contains(
        text("; an opinion on it of at least 15 characters is demanded|Converted by grade")));
    CHECK(told.count(text("an opinion on it")) == 1);
}

TEST_CASE("No sentence of the rules keeps a place that nothing was filled into", "[report]")
{
    for (const auto &[name, change] : changes()) {
        Plan plan = fullPlan();
        change(plan);
        CAPTURE(name);
        static const QRegularExpression kPlace(text("%[0-9L]"));
        CHECK_FALSE(allRules(plan).contains(kPlace));
    }
}

TEST_CASE("The rules of the order of operations say which order it is", "[report]")
{
    Plan plan = fullPlan();
    CHECK(allRules(plan).contains(
        text("Order of operations|cut line through all teams with a total, gates apart from it. A "
             "team that a gate puts out is not one of those to be eliminated. An empty seat is not "
             "filled by the next team. A vacant seat stays vacant.")));
    plan.selection->order = Selection::Order::GateThenCut;
    CHECK(allRules(plan).contains(text("gates first, cut line through the teams that remain.")));
}

TEST_CASE("Times in a report are Korea's", "[report]")
{
    CHECK(koreaTime(text("2026-01-15T00:30:00Z")) == text("2026-01-15 09:30 (Korea time)"));
    CHECK(koreaTime(text("2025-12-31T15:00:00Z")) == text("2026-01-01 00:00 (Korea time)"));
    CHECK(koreaTime(text("not yet")) == text("not yet"));
    ReportFacts facts = smallFacts();
    facts.frozenAt = text("2026-01-14T23:00:00Z");
    const Evidence evidence = smallEvidence();
    const Plan plan = smallPlan();
    const Report report =
        evaluationReport(plan, evidence, evaluate(plan, evidence), facts, text("en"));
    CHECK(rowsOf(report.tables.back())
              .contains(text("Plan frozen at|2026-01-15 08:00 (Korea time)")));
}
