#include "app/plan/plan_check.h"
#include "tests/app/plan/checks.h"
#include "tests/app/plan/full_plan.h"
#include "tests/support/small_plan.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// Of the full plan, where every place can be reached.
void checkOne(const Case &c)
{
    CAPTURE(c.path, c.value.toVariant().toString());
    const PlanReading reading = readCase(full(), c);
    CAPTURE(listOf(reading.faults));
    CHECK(reading.faults.size() == 1);
}

QJsonObject grade(const char *from, const char *percent)
{
    return {{u"from"_s, QString::fromLatin1(from)},
            {u"percent"_s, QString::fromLatin1(percent)},
            {u"title"_s, kTitle}};
}

QJsonObject teams(int teams, QJsonArray counts)
{
    return {{u"teams"_s, teams}, {u"counts"_s, std::move(counts)}};
}

} // namespace

TEST_CASE("A plan that says everything a plan can say has no fault", "[plan]")
{
    const PlanReading reading = readPlan(full());
    CHECK(listOf(reading.faults).empty());
    CHECK(reading.plan);
    CHECK(checkPlan(fullPlan()).empty());
}

TEST_CASE("Every fault of a conversion is told at its place, and only that", "[plan]")
{
    checkOne(GENERATE(values<Case>({
        // Of an item; 1 has a target, 3 is minMax, 4 a table of ranks.
        {"axes[0].measured.items[1].conversion.target", u"0"_s, ErrorCode::OutOfRange,
         "axes[0].measured.items[1].conversion.target"},
        {"axes[0].measured.items[1].conversion.cap", u"0"_s, ErrorCode::OutOfRange,
         "axes[0].measured.items[1].conversion.cap"},
        {"axes[0].measured.items[1].conversion.cap", u"100.5"_s, ErrorCode::OutOfRange,
         "axes[0].measured.items[1].conversion.cap"},
        {"axes[0].measured.items[1].conversion.cap", u"-1"_s, ErrorCode::OutOfRange,
         "axes[0].measured.items[1].conversion.cap"},
        {"axes[0].measured.items[3].conversion.floor", u"10"_s, ErrorCode::OutOfRange,
         "axes[0].measured.items[3].conversion.floor"},
        {"axes[0].measured.items[3].conversion.floor", u"-1"_s, ErrorCode::OutOfRange,
         "axes[0].measured.items[3].conversion.floor"},
        {"axes[0].measured.items[4].conversion.ranks", QJsonArray(), ErrorCode::TableEmpty,
         "axes[0].measured.items[4].conversion.ranks"},
        {"axes[0].measured.items[4].conversion.ranks[0]", u"101"_s, ErrorCode::OutOfRange,
         "axes[0].measured.items[4].conversion.ranks[0]"},
        {"axes[0].measured.items[4].conversion.ranks[2]", u"-1"_s, ErrorCode::OutOfRange,
         "axes[0].measured.items[4].conversion.ranks[2]"},
        {"axes[0].measured.items[4].conversion.ranks[1]", u"85"_s, ErrorCode::TableNotAscending,
         "axes[0].measured.items[4].conversion.ranks[2]"},
        {"axes[0].measured.items[5].conversion", rule("linear", {{u"of"_s, u"sheet"_s}}),
         ErrorCode::ConversionNeedsSheets, "axes[0].measured.items[5].conversion"},
        {"axes[0].conversion", rule("linear", {{u"of"_s, u"sheet"_s}}),
         ErrorCode::ConversionNeedsSheets, "axes[0].conversion"},
        {"axes[0].measured.items[5].conversion", u"direct"_s, ErrorCode::DirectNeedsPointsAsMost,
         "axes[0].measured.items[5].most"},
        {"axes[0].measured.items[4].carried", true, ErrorCode::CarriedTwice,
         "axes[0].measured.items[5].carried"},
        // Of a criterion; 0 has grades.
        {"axes[1].judged.criteria[0].conversion.grades", QJsonArray(), ErrorCode::TableEmpty,
         "axes[1].judged.criteria[0].conversion.grades"},
        {"axes[1].judged.criteria[0].conversion.grades[2]", grade("6", "100"),
         ErrorCode::TableNotAscending, "axes[1].judged.criteria[0].conversion.grades[2].from"},
        {"axes[1].judged.criteria[0].conversion.grades[2].percent", u"79"_s,
         ErrorCode::TableNotAscending, "axes[1].judged.criteria[0].conversion.grades[2].percent"},
        {"axes[1].judged.criteria[0].conversion.grades[2].percent", u"101"_s, ErrorCode::OutOfRange,
         "axes[1].judged.criteria[0].conversion.grades[2].percent"},
        {"axes[1].judged.criteria[1].conversion", rule("ratioToTarget"),
         ErrorCode::OwnTargetNeedsItem, "axes[1].judged.criteria[1].conversion"},
        {"axes[2].judged.criteria[0].conversion", u"minMax"_s, ErrorCode::ConversionNeedsCriterion,
         "axes[2].judged.criteria[0].conversion"},
        {"axes[2].judged.criteria[0].conversion", u"ratioToBest"_s,
         ErrorCode::ConversionNeedsCriterion, "axes[2].judged.criteria[0].conversion"},
        {"axes[1].conversion", rule("ratioToBest", {{u"of"_s, u"sheet"_s}}),
         ErrorCode::ConversionNeedsTotal, "axes[1].conversion"},
        {"axes[2].conversion", u"ratioToTarget"_s, ErrorCode::OwnTargetNeedsItem,
         "axes[2].conversion"},
        {"axes[2].conversion", rule("minMax", {{u"floor"_s, u"10"_s}}), ErrorCode::OutOfRange,
         "axes[2].conversion.floor"},
    })));
}

TEST_CASE("A conversion says nothing that its rule does not ask for", "[plan]")
{
    checkOne(GENERATE(values<Case>({
        {"axes[0].conversion", rule("linear", {{u"cap"_s, u"90"_s}}), ErrorCode::KeyUnknown,
         "axes[0].conversion.cap"},
        {"axes[0].conversion", rule("linear", {{u"undefined"_s, u"full"_s}}), ErrorCode::KeyUnknown,
         "axes[0].conversion.undefined"},
        {"axes[0].conversion", rule("ratioToBest", {{u"floor"_s, u"1"_s}}), ErrorCode::KeyUnknown,
         "axes[0].conversion.floor"},
        {"axes[0].conversion",
         rule("rankTable", {{u"ranks"_s, QJsonArray{u"100"_s}}, {u"undefined"_s, u"full"_s}}),
         ErrorCode::KeyUnknown, "axes[0].conversion.undefined"},
        {"axes[0].conversion",
         rule("ratioToBest", {{u"reference"_s, u"eligible"_s}, {u"rebases"_s, true}}),
         ErrorCode::KeyUnknown, "axes[0].conversion.rebases"},
        {"axes[0].conversion", rule("ratioToBest", {{u"reference"_s, u"all"_s}}),
         ErrorCode::UnknownChoice, "axes[0].conversion.reference"},
        {"axes[0].conversion", rule("rankTable"), ErrorCode::KeyMissing,
         "axes[0].conversion.ranks"},
        {"axes[0].conversion", rule("gradeTable"), ErrorCode::KeyMissing,
         "axes[0].conversion.grades"},
        {"axes[0].conversion", rule("log"), ErrorCode::UnknownChoice, "axes[0].conversion.rule"},
        {"axes[0].conversion", 7, ErrorCode::WrongType, "axes[0].conversion"},
    })));
}

TEST_CASE("Grades of what should be low begin with the highest number", "[plan]")
{
    const QJsonArray falling{grade("300", "0"), grade("200", "80"), grade("100", "100")};
    const QJsonArray rising{grade("100", "0"), grade("200", "80"), grade("300", "100")};
    const auto reading = [](const QJsonArray &grades, bool lower) {
        QJsonObject conversion = rule("gradeTable", {{u"grades"_s, grades}});
        if (lower)
            conversion[u"lowerIsBetter"_s] = true;
        return readPlan(with(full(), "axes[0].measured.items[3].conversion", conversion));
    };
    CHECK(reading(falling, true).plan);
    CHECK(reading(rising, false).plan);
    const char *place = "axes[0].measured.items[3].conversion.grades[1].from";
    CHECK(has(reading(rising, true).faults, ErrorCode::TableNotAscending, place));
    CHECK(has(reading(falling, false).faults, ErrorCode::TableNotAscending, place));
}

TEST_CASE("A fixed distribution has one count a level and adds up to the teams", "[plan]")
{
    const char *list = "axes[1].judged.criteria[0].scale.distributions";
    checkOne(GENERATE_COPY(values<Case>({
        {list, QJsonArray{teams(3, {1, 2})}, ErrorCode::DistributionDiffers,
         "axes[1].judged.criteria[0].scale.distributions[0].counts"},
        {list, QJsonArray{teams(3, {1, 1, 2})}, ErrorCode::DistributionDiffers,
         "axes[1].judged.criteria[0].scale.distributions[0].counts"},
        {list, QJsonArray{teams(3, {1, -1, 3})}, ErrorCode::OutOfRange,
         "axes[1].judged.criteria[0].scale.distributions[0].counts[1]"},
        {list, QJsonArray{teams(0, {0, 0, 0})}, ErrorCode::OutOfRange,
         "axes[1].judged.criteria[0].scale.distributions[0].teams"},
        {list, QJsonArray{teams(3, {1, 1, 1}), teams(3, {0, 1, 2})}, ErrorCode::TableNotAscending,
         "axes[1].judged.criteria[0].scale.distributions[1].teams"},
    })));
}

TEST_CASE("Every fault of the rules around the marks is told at its place, and only that", "[plan]")
{
    checkOne(GENERATE(values<Case>({
        {"adjustments[1].id", u"contact"_s, ErrorCode::DuplicateId, "adjustments[1].id"},
        {"adjustments[0].least", u"1"_s, ErrorCode::OutOfRange, "adjustments[0].least"},
        {"adjustments[1].most", u"-1"_s, ErrorCode::OutOfRange, "adjustments[1].most"},
        {"adjustmentCap.least", u"0.1"_s, ErrorCode::OutOfRange, "adjustmentCap.least"},
        {"adjustmentCap.most", u"-0.1"_s, ErrorCode::OutOfRange, "adjustmentCap.most"},
        {"minimums[0].least", u"0"_s, ErrorCode::OutOfRange, "minimums[0].least"},
        {"minimums[0].least", u"80.1"_s, ErrorCode::OutOfRange, "minimums[0].least"},
        {"minimums[1].least", u"100.1"_s, ErrorCode::OutOfRange, "minimums[1].least"},
        {"minimums[1].least", u"-1"_s, ErrorCode::OutOfRange, "minimums[1].least"},
        {"minimums[2].least", u"10.1"_s, ErrorCode::OutOfRange, "minimums[2].least"},
        {"minimums[1].axis", u"sound"_s, ErrorCode::UnknownAxis, "minimums[1].axis"},
        {"minimums[2].part", u"q1"_s, ErrorCode::UnknownPart, "minimums[2].part"},
        {"minimums[0].axis", u"expert"_s, ErrorCode::KeyUnknown, "minimums[0].axis"},
        {"minimums[0].of", u"team"_s, ErrorCode::UnknownChoice, "minimums[0].of"},
        {"ties[0].axis", kNone, ErrorCode::TieNeedsAxis, "ties[0].axis"},
        {"ties[0].axis", u"sound"_s, ErrorCode::UnknownAxis, "ties[0].axis"},
        {"ties[2].axis", u"sound"_s, ErrorCode::UnknownAxis, "ties[2].axis"},
        {"ties[3].axis", kNone, ErrorCode::TieNeedsAxis, "ties[3].axis"},
        {"ties[3].axis", u"bench"_s, ErrorCode::TieNeedsAxis, "ties[3].axis"},
        {"ties[4].axis", u"expert"_s, ErrorCode::KeyUnknown, "ties[4].axis"},
        {"gates[1].id", u"independence"_s, ErrorCode::DuplicateId, "gates[1].id"},
        {"gates[0].viewpoints[1].id", u"technical"_s, ErrorCode::DuplicateId,
         "gates[0].viewpoints[1].id"},
        {"gates[0].viewpoints", kNone, ErrorCode::KeyMissing, "gates[0].viewpoints"},
        {"gates[0].viewpoints[0].questions[0].ko", u""_s, ErrorCode::EmptyText,
         "gates[0].viewpoints[0].questions[0].ko"},
        {"gates[0].vote.group", u"nobody"_s, ErrorCode::UnknownGroup, "gates[0].vote.group"},
        {"gates[0].vote.id", u"plan"_s, ErrorCode::DuplicateId, "gates[0].vote.id"},
        {"gates[0].vote.id", u"opinion"_s, ErrorCode::ReservedId, "gates[0].vote.id"},
        {"gates[0].majorityFor", kNone, ErrorCode::KeyMissing, "gates[0].majorityFor"},
        {"gates[1].majorityFor", u"met"_s, ErrorCode::KeyUnknown, "gates[1].majorityFor"},
        {"gates[2].vote.id", u"x"_s, ErrorCode::KeyUnknown, "gates[2].vote.id"},
        {"recognition.id", u"independent"_s, ErrorCode::DuplicateId, "recognition.id"},
        {"recognition.group", u"nobody"_s, ErrorCode::UnknownGroup, "recognition.group"},
        {"verdict.id", u"safe"_s, ErrorCode::DuplicateId, "verdict.id"},
        {"verdict.group", u"nobody"_s, ErrorCode::UnknownGroup, "verdict.group"},
        {"verdict.rule", u"chair"_s, ErrorCode::UnknownChoice, "verdict.rule"},
        {"selection.seats", 2, ErrorCode::SeatsOrQuota, "selection"},
        {"selection.quota", kNone, ErrorCode::SeatsOrQuota, "selection"},
        {"selection",
         QJsonObject{{u"seats"_s, 2},
                     {u"order"_s, u"cutThenGate"_s},
                     {u"gateFillsQuota"_s, true},
                     {u"backFills"_s, false},
                     {u"vacancy"_s, u"stays"_s}},
         ErrorCode::NoQuotaToFill, "selection.gateFillsQuota"},
        {"selection.quota", -1, ErrorCode::OutOfRange, "selection.quota"},
        {"selection.backFills", kNone, ErrorCode::KeyMissing, "selection.backFills"},
        {"selection.order", u"gateFirst"_s, ErrorCode::UnknownChoice, "selection.order"},
        {"schedule[1].id", u"next"_s, ErrorCode::DuplicateId, "schedule[1].id"},
        {"periodDays", -1, ErrorCode::OutOfRange, "periodDays"},
        {"objections.days", 0, ErrorCode::OutOfRange, "objections.days"},
        {"objections.handlingDays", kNone, ErrorCode::KeyMissing, "objections.handlingDays"},
        {"targets.percent", u"0"_s, ErrorCode::OutOfRange, "targets.percent"},
        {"targets.benchmarks[1].id", u"math"_s, ErrorCode::DuplicateId, "targets.benchmarks[1].id"},
        {"disclosure.scores", u"all"_s, ErrorCode::UnknownChoice, "disclosure.scores"},
        {"disclosure.means", kNone, ErrorCode::KeyMissing, "disclosure.means"},
        {"groups[0].attendance.quorum", -1, ErrorCode::OutOfRange, "groups[0].attendance.quorum"},
        {"groups[0].attendance.leastForTeam", -1, ErrorCode::OutOfRange,
         "groups[0].attendance.leastForTeam"},
        {"groups[0].attendance.late", kNone, ErrorCode::KeyMissing, "groups[0].attendance.late"},
        {"groups[0].attendance.deadline", kNone, ErrorCode::KeyUnknown,
         "groups[0].attendance.late"},
        {"groups[0].attendance.deadline", u"2026-02-30"_s, ErrorCode::WrongType,
         "groups[0].attendance.deadline"},
        {"total.compare", u"both"_s, ErrorCode::UnknownChoice, "total.compare"},
        {"axes[1].judged.combine.keepAllUpTo", -1, ErrorCode::OutOfRange,
         "axes[1].judged.combine.keepAllUpTo"},
        {"axes[2].judged.combine.keepAllUpTo", 5, ErrorCode::KeyUnknown,
         "axes[2].judged.combine.keepAllUpTo"},
    })));
}

TEST_CASE("At least one seat is filled where seats are given", "[plan]")
{
    QJsonObject plan = without(full(), "selection.quota");
    plan = with(with(plan, "selection.seats", 0), "selection.gateFillsQuota", false);
    const PlanReading reading = readPlan(plan);
    CHECK(has(reading.faults, ErrorCode::OutOfRange, "selection.seats"));
    CHECK(readPlan(with(plan, "selection.seats", 1)).plan);
}

TEST_CASE("A milestone's date is a year, a month or a day that the calendar has", "[plan]")
{
    struct Date
    {
        const char *text;
        bool isGood;
    };
    const Date date = GENERATE(values<Date>({{"2027", true},
                                             {"2026-12", true},
                                             {"2026-12-31", true},
                                             {"2024-02-29", true},
                                             {"2026-02-29", false},
                                             {"2026-13", false},
                                             {"2026-1", false},
                                             {"26-01-01", false},
                                             {"2027\n", false},
                                             {"2026-12-31x", false},
                                             {"soon", false}}));
    CAPTURE(date.text);
    const PlanReading reading =
        readPlan(with(full(), "schedule[1].date", QString::fromLatin1(date.text)));
    CHECK(reading.plan.has_value() == date.isGood);
    if (!date.isGood) {
        CHECK(reading.faults.size() == 1);
        CHECK(reading.faults.front().place == u"schedule[1].date"_s);
    }
}

TEST_CASE("Only one item in the whole plan carries points over", "[plan]")
{
    Plan plan = smallPlan();
    plan.axes.push_back(plan.axes[0]);
    plan.axes[3].id.value = u"second"_s;
    Item &first = std::get<MeasuredBy>(plan.axes[0].source).items[0];
    Item &second = std::get<MeasuredBy>(plan.axes[3].source).items[0];
    second.id.value = u"again"_s;
    first.isCarried = true;
    CHECK(checkPlan(plan).empty());
    second.isCarried = true;
    const std::vector<Error> faults = checkPlan(plan);
    CHECK(faults.size() == 1);
    CHECK(has(faults, ErrorCode::CarriedTwice, "axes[3].measured.items[0].carried"));
}

TEST_CASE("A group that only votes has something to do", "[plan]")
{
    Plan plan = smallPlan();
    plan.groups.push_back({GroupId{u"jury"_s}, {u"심의위원"_s, u"Jury"_s}, {}, {}});
    CHECK(has(checkPlan(plan), ErrorCode::GroupJudgesNothing, "groups[2]"));
    Vote vote;
    vote.group = plan.groups[2].id;
    vote.id.value = u"independent"_s;
    plan.gates.push_back({GateId{u"independence"_s}, {}, {}, vote, false});
    CHECK(checkPlan(plan).empty());
    plan.gates[0].vote.rule = Vote::Rule::Committee;
    CHECK(has(checkPlan(plan), ErrorCode::GroupJudgesNothing, "groups[2]"));
}

TEST_CASE("A number of a rule that cannot be read is one fault, not several", "[plan]")
{
    const char *path = GENERATE(
        "axes[0].measured.items[1].conversion.target", "axes[0].measured.items[1].conversion.cap",
        "axes[0].measured.items[3].conversion.floor", "axes[0].measured.items[3].points",
        "axes[0].measured.items[4].conversion.ranks[1]",
        "axes[1].judged.criteria[0].conversion.grades[0].from",
        "axes[1].judged.criteria[0].conversion.grades[1].from",
        "axes[1].judged.criteria[0].conversion.grades[1].percent", "minimums[0].least",
        "minimums[1].least", "axes[1].points", "adjustments[0].least", "adjustmentCap.most",
        "targets.percent");
    CAPTURE(path);
    const PlanReading reading = readPlan(with(full(), path, u"?"_s));
    CAPTURE(listOf(reading.faults));
    CHECK(reading.faults.size() == 1);
    CHECK(has(reading.faults, ErrorCode::NotADecimal, path));
}
