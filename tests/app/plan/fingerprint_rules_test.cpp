// Each thing that a plan can say beside marks and points: it counts in the plan's fingerprint, it
// survives writing and reading, and only what an evaluator answers counts in a form's.
#include "app/base/canonical_json.h"
#include "app/plan/plan_json.h"
#include "tests/app/plan/checks.h"
#include "tests/app/plan/full_plan.h"
#include "tests/app/plan/schema.h"

#include <set>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

JudgedBy &experts(Plan &plan)
{
    return std::get<JudgedBy>(plan.axes[1].source);
}

Criterion &graded(Plan &plan)
{
    return experts(plan).criteria[0];
}

Item &item(Plan &plan, size_t index)
{
    return std::get<MeasuredBy>(plan.axes[0].source).items[index];
}

Conversion &ofItem(Plan &plan, size_t index)
{
    return item(plan, index).conversion;
}

struct RuleChange
{
    const char *what;
    void (*make)(Plan &);
    const char *forms = ""; // the groups whose forms it changes
};

const RuleChange kConversions[] = {
    {"rule of an item", [](Plan &p) { ofItem(p, 5) = Conversion::RatioToBest; }},
    {"rule of a criterion", [](Plan &p) { graded(p).conversion = Conversion::Linear; }},
    {"rule of an axis", [](Plan &p) { p.axes[0].conversion = Conversion::RatioToBest; }},
    {"lower is better", [](Plan &p) { ofItem(p, 4).lowerIsBetter = true; }},
    {"lower is better, linear", [](Plan &p) { ofItem(p, 5).lowerIsBetter = true; }},
    {"lower is better, direct", [](Plan &p) { ofItem(p, 0).lowerIsBetter = false; }},
    {"of each sheet", [](Plan &p) { graded(p).conversion.of = Conversion::Of::Sheet; }},
    {"of each sheet, linear",
     [](Plan &p) {
         graded(p).conversion = Conversion::Linear;
         graded(p).conversion.of = Conversion::Of::Sheet;
     }},
    {"reference group", [](Plan &p) { ofItem(p, 3).reference = Conversion::Reference::Scored; }},
    {"rebasing", [](Plan &p) { ofItem(p, 4).rebases = false; }},
    {"where nothing can be divided",
     [](Plan &p) { ofItem(p, 3).undefined = Conversion::Undefined::Nothing; }},
    {"target", [](Plan &p) { ofItem(p, 1).target = Points::whole(81); }},
    {"own target", [](Plan &p) { ofItem(p, 1).target.reset(); }},
    {"cap", [](Plan &p) { ofItem(p, 1).cap = Points::whole(91); }},
    {"floor", [](Plan &p) { ofItem(p, 3).floor = Points::whole(3); }},
    {"percentage of a rank", [](Plan &p) { ofItem(p, 4).ranks[1] = Points::whole(96); }},
    {"number of ranks", [](Plan &p) { ofItem(p, 4).ranks.pop_back(); }},
    {"where a grade begins",
     [](Plan &p) { graded(p).conversion.grades[1].from = Points::whole(5); }},
    {"percentage of a grade",
     [](Plan &p) { graded(p).conversion.grades[1].percent = Points::whole(81); }},
    {"word of a grade", [](Plan &p) { graded(p).conversion.grades[1].title.ko += u'.'; }},
    {"number of grades", [](Plan &p) { graded(p).conversion.grades.pop_back(); }},
    {"carried points", [](Plan &p) { item(p, 5).isCarried = false; }},
};

const RuleChange kCombining[] = {
    {"median instead of mean",
     [](Plan &p) { std::get<JudgedBy>(p.axes[2].source).combine.rule = Combine::Rule::Mean; }},
    {"trimming instead of winsorising",
     [](Plan &p) { experts(p).combine.rule = Combine::Rule::Trimmed; }},
    {"how many are winsorised", [](Plan &p) { experts(p).combine.trim = 2; }},
    {"up to how many all are kept", [](Plan &p) { experts(p).combine.keepAllUpTo = 4; }},
    {"all are kept of nobody", [](Plan &p) { experts(p).combine.keepAllUpTo = 0; }},
    {"rounding of an axis", [](Plan &p) { p.axes[1].rounding.mode = RoundingMode::HalfUp; }},
    {"rounding of the total", [](Plan &p) { p.totalMode = RoundingMode::Up; }},
    {"comparing what was rounded", [](Plan &p) { p.comparesExact = false; }},
    {"counts of a distribution",
     [](Plan &p) {
         graded(p).scale.distributions[0].counts = {0, 2, 1};
     },
     "expert"},
    {"one distribution fewer", [](Plan &p) { graded(p).scale.distributions.pop_back(); }, "expert"},
    {"no distribution", [](Plan &p) { graded(p).scale.distributions.clear(); }, "expert"},
    {"length of an opinion on a criterion", [](Plan &p) { graded(p).opinion.leastLength = 21; },
     "expert"},
    {"no opinion on a criterion", [](Plan &p) { graded(p).opinion = {}; }, "expert"},
    {"an opinion on another criterion",
     [](Plan &p) { std::swap(graded(p).opinion, experts(p).criteria[1].opinion); }, "expert"},
};

const RuleChange kVotes[] = {
    {"id of a gate", [](Plan &p) { p.gates[0].id.value += u'x'; }},
    {"title of a gate", [](Plan &p) { p.gates[0].title.en += u'.'; }},
    {"id of a viewpoint", [](Plan &p) { p.gates[0].viewpoints[0].id.value += u'x'; }},
    {"title of a viewpoint", [](Plan &p) { p.gates[0].viewpoints[0].title.ko += u'.'; }},
    {"a viewpoint's question", [](Plan &p) { p.gates[0].viewpoints[0].questions[1].en += u'.'; }},
    {"one question fewer", [](Plan &p) { p.gates[0].viewpoints[0].questions.pop_back(); }},
    {"one viewpoint fewer", [](Plan &p) { p.gates[0].viewpoints.pop_back(); }},
    {"what the majority is for", [](Plan &p) { p.gates[0].majorityIsForNotMet = false; }},
    {"unanimity", [](Plan &p) { p.gates[0].vote.rule = Vote::Rule::Unanimity; }},
    {"a committee instead of ballots",
     [](Plan &p) { p.gates[0].vote.rule = Vote::Rule::Committee; }, "expert"},
    {"ballots instead of a committee",
     [](Plan &p) {
         p.gates[2].vote = p.gates[1].vote;
         p.gates[2].vote.id.value = u"licensed"_s;
     },
     "user"},
    {"who votes", [](Plan &p) { p.gates[0].vote.group = p.groups[1].id; }, "expert user"},
    {"id of a question", [](Plan &p) { p.gates[1].vote.id.value += u'x'; }, "user"},
    {"title of a question", [](Plan &p) { p.gates[1].vote.title.ko += u'.'; }, "user"},
    {"hint of a question", [](Plan &p) { p.gates[1].vote.hint.en += u'.'; }, "user"},
    {"one gate fewer", [](Plan &p) { p.gates.pop_back(); }},
    {"order of the gates", [](Plan &p) { std::swap(p.gates[1], p.gates[2]); }},
    {"rule of the recognition", [](Plan &p) { p.recognition->rule = Vote::Rule::Unanimity; }},
    {"question of the recognition", [](Plan &p) { p.recognition->title.en += u'.'; }, "expert"},
    {"no recognition", [](Plan &p) { p.recognition.reset(); }, "expert"},
    {"rule of the verdict", [](Plan &p) { p.verdict->rule = Vote::Rule::Unanimity; }},
    {"question of the verdict", [](Plan &p) { p.verdict->title.en += u'.'; }, "user"},
    {"no verdict", [](Plan &p) { p.verdict.reset(); }, "user"},
    {"recognition instead of verdict",
     [](Plan &p) {
         p.recognition = p.verdict;
         p.verdict.reset();
     },
     "expert user"},
};

const RuleChange kSelecting[] = {
    {"id of an adjustment", [](Plan &p) { p.adjustments[0].id.value += u'x'; }},
    {"title of an adjustment", [](Plan &p) { p.adjustments[0].title.ko += u'.'; }},
    {"largest deduction", [](Plan &p) { p.adjustments[0].least = Points::whole(-4); }},
    {"largest bonus", [](Plan &p) { p.adjustments[0].most = Points::whole(1); }},
    {"largest deduction together", [](Plan &p) { p.adjustmentCap->least = Points::whole(-5); }},
    {"largest bonus together", [](Plan &p) { p.adjustmentCap->most = Points::whole(5); }},
    {"no cap of adjustments", [](Plan &p) { p.adjustmentCap.reset(); }},
    {"what a minimum is of", [](Plan &p) { p.minimums[2].of = Minimum::Of::Axis; }},
    {"axis of a minimum", [](Plan &p) { p.minimums[1].axis.value = u"user"_s; }},
    {"part of a minimum", [](Plan &p) { p.minimums[2].part.value = u"impact"_s; }},
    {"a minimum", [](Plan &p) { p.minimums[0].least = Points::whole(49); }},
    {"unit of a minimum", [](Plan &p) { p.minimums[0].isPercent = true; }},
    {"step for ties", [](Plan &p) { p.ties[0].by = TieStep::By::HeadToHead; }},
    {"axis of a step for ties", [](Plan &p) { p.ties[2].axis = {}; }},
    {"order of steps for ties", [](Plan &p) { std::swap(p.ties[0], p.ties[1]); }},
    {"quota", [](Plan &p) { p.selection->quota = 2; }},
    {"quota of nobody", [](Plan &p) { p.selection->quota = 0; }},
    {"seats instead of a quota",
     [](Plan &p) {
         p.selection->quota.reset();
         p.selection->seats = 1;
         p.selection->gateFillsQuota = false;
     }},
    {"order of gate and cut", [](Plan &p) { p.selection->order = Selection::Order::CutThenGate; }},
    {"gate fills the quota", [](Plan &p) { p.selection->gateFillsQuota = false; }},
    {"back-filling", [](Plan &p) { p.selection->backFills = false; }},
    {"vacancy", [](Plan &p) { p.selection->vacancy = Selection::Vacancy::Stays; }},
    {"no selection", [](Plan &p) { p.selection.reset(); }},
};

const RuleChange kProcedure[] = {
    {"quorum", [](Plan &p) { p.groups[0].attendance.quorum = 3; }},
    {"least sheets for a team", [](Plan &p) { p.groups[0].attendance.leastForTeam = 2; }},
    {"deadline", [](Plan &p) { p.groups[0].attendance.deadline = QDate(2026, 1, 22); }},
    {"late sheets", [](Plan &p) { p.groups[0].attendance.lateCounts = true; }},
    {"code names for the experts", [](Plan &p) { p.groups[0].isBlind = true; }},
    {"names for the users", [](Plan &p) { p.groups[1].isBlind = false; }},
    {"notice to the experts", [](Plan &p) { p.groups[0].notice.en += u'.'; }},
    {"notice to the users", [](Plan &p) { p.groups[1].notice = p.groups[0].notice; }},
    {"no notice", [](Plan &p) { p.groups[0].notice = {}; }},
    {"no deadline", [](Plan &p) { p.groups[1].attendance.deadline = {}; }},
    {"id of a milestone", [](Plan &p) { p.schedule[0].id.value += u'x'; }},
    {"title of a milestone", [](Plan &p) { p.schedule[0].title.ko += u'.'; }},
    {"date of a milestone", [](Plan &p) { p.schedule[1].date = u"2026-12"_s; }},
    {"equal duration", [](Plan &p) { p.periodDays = 181; }},
    {"days for objections", [](Plan &p) { p.objections->days = 10; }},
    {"next working day", [](Plan &p) { p.objections->nextWorkingDay = true; }},
    {"days for handling", [](Plan &p) { p.objections->handlingDays = 30; }},
    {"no objections", [](Plan &p) { p.objections.reset(); }},
    {"target of achievement", [](Plan &p) { p.targets->percent = Points::whole(95); }},
    {"id of a benchmark", [](Plan &p) { p.targets->benchmarks[0].id.value += u'x'; }},
    {"title of a benchmark", [](Plan &p) { p.targets->benchmarks[0].title.ko += u'.'; }},
    {"lower benchmark is better", [](Plan &p) { p.targets->benchmarks[1].lowerIsBetter = false; }},
    {"no targets", [](Plan &p) { p.targets.reset(); }},
    {"whose points are published",
     [](Plan &p) { p.disclosure.scores = Disclosure::Scores::Everybody; }},
    {"published means", [](Plan &p) { p.disclosure.hasMeans = true; }},
    {"alphabetical order", [](Plan &p) { p.disclosure.isAlphabetical = false; }},
    {"usual disclosure", [](Plan &p) { p.disclosure = {}; }},
};

std::vector<RuleChange> allChanges()
{
    std::vector<RuleChange> all;
    const auto add = [&](const auto &changes) {
        all.insert(all.end(), std::begin(changes), std::end(changes));
    };
    add(kConversions);
    add(kCombining);
    add(kVotes);
    add(kSelecting);
    add(kProcedure);
    return all;
}

} // namespace

TEST_CASE("Any change of a rule changes the plan's fingerprint, each to another one", "[plan]")
{
    std::set<QString> seen{planFingerprint(fullPlan())};
    for (const RuleChange &change : allChanges()) {
        INFO(change.what);
        Plan plan = fullPlan();
        change.make(plan);
        CHECK(seen.insert(planFingerprint(plan)).second);
    }
}

TEST_CASE("A plan with every rule, and with each of them changed, is written and read whole",
          "[plan]")
{
    std::vector<RuleChange> changes = allChanges();
    changes.push_back({"nothing", [](Plan &) {}});
    const Schema schema = planSchema();
    for (const RuleChange &change : changes) {
        INFO(change.what);
        Plan plan = fullPlan();
        change.make(plan);
        const QJsonObject json = planToJson(plan);
        CHECK(schema.faultsOf(json) == QStringList());
        const PlanReading again = readPlan(json);
        CHECK(listOf(again.faults).empty());
        REQUIRE(again.plan);
        CHECK(toCanonicalJson(planToJson(*again.plan)) == toCanonicalJson(json));
    }
}

TEST_CASE("A rule changes a form's fingerprint only where evaluators answer something else",
          "[plan]")
{
    const Plan before = fullPlan();
    for (const RuleChange &change : allChanges()) {
        Plan plan = fullPlan();
        change.make(plan);
        for (const char *group : {"expert", "user"}) {
            INFO(change.what << ", form of " << group);
            const GroupId id{QString::fromLatin1(group)};
            const bool isSame = formFingerprint(plan, id) == formFingerprint(before, id);
            CHECK(isSame != QString::fromLatin1(change.forms).contains(id.value));
        }
    }
}

TEST_CASE("The same question with other choices is another form", "[plan]")
{
    Plan verdict = fullPlan();
    verdict.recognition.reset();
    Plan recognition = verdict;
    recognition.recognition = verdict.verdict;
    recognition.verdict.reset();
    const GroupId users{u"user"_s};
    CHECK(formFingerprint(verdict, users) != formFingerprint(recognition, users));
}

TEST_CASE("A plan says nothing about the rules that it does not use", "[plan]")
{
    // What the parts are made for may be missing, and then nothing of them is written.
    Plan plan = fullPlan();
    plan.recognition.reset();
    plan.verdict.reset();
    plan.gates.clear();
    plan.selection.reset();
    plan.ties.clear();
    plan.minimums.clear();
    plan.adjustments.clear();
    plan.adjustmentCap.reset();
    plan.schedule.clear();
    plan.periodDays = 0;
    plan.objections.reset();
    plan.targets.reset();
    plan.disclosure = {};
    plan.comparesExact = false;
    for (Group &group : plan.groups) {
        group.attendance = {};
        group.isBlind = false;
        group.notice = {};
    }
    graded(plan).opinion = {false, 20};
    const QJsonObject json = planToJson(plan);
    CHECK(json.keys() ==
          QStringList{u"axes"_s, u"format"_s, u"groups"_s, u"means"_s, u"title"_s, u"total"_s});
    for (const QJsonValueConstRef group : json.value(u"groups"_s).toArray())
        CHECK(group.toObject().keys() == QStringList{u"id"_s, u"opinion"_s, u"title"_s});
    const QJsonObject graded = json.value(u"axes"_s)
                                   .toArray()[1]
                                   .toObject()[u"judged"_s]
                                   .toObject()[u"criteria"_s]
                                   .toArray()[0]
                                   .toObject();
    CHECK_FALSE(graded.contains(u"opinion"_s));
    CHECK(json.value(u"total"_s).toObject().keys() == QStringList{u"digits"_s, u"mode"_s});
    CHECK_FALSE(formToJson(plan, plan.groups[0].id).contains(u"votes"_s));
}
