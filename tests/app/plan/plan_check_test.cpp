#include "app/plan/plan_check.h"
#include "tests/app/plan/checks.h"
#include "tests/support/files.h"
#include "tests/support/small_plan.h"

#include <QTemporaryDir>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject good()
{
    return planToJson(smallPlan());
}

QJsonValue jsonText(const char *value)
{
    return QString::fromUtf8(value);
}

QJsonObject level(const char *at)
{
    return {{u"at"_s, QString::fromLatin1(at)}, {u"title"_s, kTitle}};
}

QJsonObject opinion(const QJsonValue &demanded, int leastLength)
{
    return {{u"demanded"_s, demanded}, {u"leastLength"_s, leastLength}};
}

void checkRefused(const Case &c)
{
    CAPTURE(c.path, c.value.toVariant().toString());
    const PlanReading reading = readCase(good(), c);
    CAPTURE(listOf(reading.faults));
    CHECK_FALSE(reading.faults.empty());
}

} // namespace

TEST_CASE("A plan that can be carried out has no faults", "[plan]")
{
    const PlanReading reading = readPlan(good());
    CHECK(listOf(reading.faults).empty());
    CHECK(reading.plan);
    CHECK(checkPlan(smallPlan()).empty());
}

TEST_CASE("An opinion on a criterion may be as long as the overall one", "[plan]")
{
    const QJsonObject plan =
        with(good(), "axes[1].judged.criteria[0].opinion", opinion(true, 2000));
    const Plan read = must(planFromJson(plan));
    const Criterion &criterion = read.axes[1].judged()->criteria[0];
    CHECK(criterion.opinion.demandedLength() == 2000);
    CHECK(read.axes[1].judged()->criteria[1].opinion.demandedLength() == 0);
}

TEST_CASE("A blind group and a notice are no faults", "[plan]")
{
    QJsonObject plan = with(good(), "groups[0].blind", true);
    plan = with(plan, "groups[1].blind", false); // the same as none
    plan = with(plan, "groups[1].notice", kTitle);
    const Plan read = must(planFromJson(plan));
    CHECK(read.groups[0].isBlind);
    CHECK_FALSE(read.groups[1].isBlind);
    CHECK(read.groups[0].notice == Text());
    CHECK(read.groups[1].notice == Text{u"말"_s, u"word"_s});
    CHECK_FALSE(planToJson(read).value(u"groups"_s).toArray()[1].toObject().contains(u"blind"_s));
}

TEST_CASE("Sums that do not meet are told with both numbers", "[plan]")
{
    const PlanReading reading = readPlan(with(good(), "axes[1].points", u"16"_s));
    REQUIRE(reading.faults.size() == 1);
    CHECK(reading.faults[0] ==
          Error{ErrorCode::SumDiffers, {}, u"axes[1].judged.criteria"_s, u"15"_s, u"16"_s});
}

TEST_CASE("Every fault of meaning is told at its place", "[plan]")
{
    checkRefused(GENERATE(values<Case>({
        {"axes[0].points", u"6"_s, ErrorCode::SumDiffers, "axes[0].measured.items"},
        {"axes[1].judged.group", u"nobody"_s, ErrorCode::UnknownGroup, "axes[1].judged.group"},
        {"axes[1].judged.group", u"user"_s, ErrorCode::GroupJudgesNothing, "groups[0]"},
        {"axes[1].judged.criteria[0].scale.most", u"0"_s, ErrorCode::EmptyScale,
         "axes[1].judged.criteria[0].scale"},
        {"axes[2].judged.criteria[1].scale.least", u"5"_s, ErrorCode::EmptyScale,
         "axes[2].judged.criteria[1].scale"},
        {"axes[1].judged.criteria[0].scale.least", u"-1"_s, ErrorCode::OutOfRange,
         "axes[1].judged.criteria[0].scale.least"},
        {"axes[1].judged.criteria[1].id", u"plan"_s, ErrorCode::DuplicateId,
         "axes[1].judged.criteria[1].id"},
        {"axes[2].id", u"bench"_s, ErrorCode::DuplicateId, "axes[2].id"},
        {"groups[1].id", u"expert"_s, ErrorCode::DuplicateId, "groups[1].id"},
        {"axes[1].judged.criteria[0].id", u"recused"_s, ErrorCode::ReservedId,
         "axes[1].judged.criteria[0].id"},
        {"axes[1].judged.criteria[0].scale.step", u"3"_s, ErrorCode::StepDoesNotDivide,
         "axes[1].judged.criteria[0].scale.step"},
        {"axes[1].judged.criteria[0].scale.step", u"0"_s, ErrorCode::StepNotPositive,
         "axes[1].judged.criteria[0].scale.step"},
        {"axes[1].judged.criteria[0].scale.step", u"-1"_s, ErrorCode::StepNotPositive,
         "axes[1].judged.criteria[0].scale.step"},
        {"axes[1].judged.criteria[0].scale.levels[0]", level("11"), ErrorCode::LevelOffScale,
         "axes[1].judged.criteria[0].scale.levels[0].at"},
        {"axes[1].judged.criteria[0].scale.levels[0]", level("0.5"), ErrorCode::LevelOffScale,
         "axes[1].judged.criteria[0].scale.levels[0].at"},
        {"axes[1].judged.criteria[0].scale.levels", QJsonArray{level("5"), level("5")},
         ErrorCode::LevelTwice, "axes[1].judged.criteria[0].scale.levels[1].at"},
        {"axes[1].judged.criteria[0].points", u"-5"_s, ErrorCode::OutOfRange,
         "axes[1].judged.criteria[0].points"},
        {"axes[1].points", u"0"_s, ErrorCode::OutOfRange, "axes[1].points"},
        {"axes[0].measured.items[0].most", u"0"_s, ErrorCode::OutOfRange,
         "axes[0].measured.items[0].most"},
        {"axes[1].judged.criteria[0].scale.most", u"20"_s, ErrorCode::DirectNeedsPointsAsMost,
         "axes[1].judged.criteria[0].scale.most"},
        {"axes[0].measured.items[0].most", u"10"_s, ErrorCode::DirectNeedsPointsAsMost,
         "axes[0].measured.items[0].most"},
        {"axes[1].rounding.at", u"leaf"_s, ErrorCode::RoundingLevelUnreachable,
         "axes[1].judged.combine.of"},
        {"axes", QJsonArray(), ErrorCode::NoAxes, "axes"},
        {"axes[1].judged.criteria", QJsonArray(), ErrorCode::NoCriteria, "axes[1].judged.criteria"},
        {"axes[0].measured.items", QJsonArray(), ErrorCode::NoItems, "axes[0].measured.items"},
    })));
}

TEST_CASE("Every fault of form is told at its place", "[plan]")
{
    const QJsonValue none = QJsonValue::Undefined;
    checkRefused(GENERATE_COPY(values<Case>({
        {"format", u"simsa-plan/2"_s, ErrorCode::NewerFormat, "format"},
        {"format", u"simsa-sheet/1"_s, ErrorCode::WrongFormat, "format"},
        {"format", none, ErrorCode::WrongFormat, "format"},
        {"colour", u"red"_s, ErrorCode::KeyUnknown, "colour"},
        {"axes[1].colour", u"red"_s, ErrorCode::KeyUnknown, "axes[1].colour"},
        {"axes[1].judged.criteria[0].scale.max", u"9"_s, ErrorCode::KeyUnknown,
         "axes[1].judged.criteria[0].scale.max"},
        {"axes[1].title.en", none, ErrorCode::KeyMissing, "axes[1].title.en"},
        {"means", none, ErrorCode::KeyMissing, "means"},
        {"axes[1].judged.combine", none, ErrorCode::KeyMissing, "axes[1].judged.combine"},
        {"axes[1].judged.criteria[0].points", u"ten"_s, ErrorCode::NotADecimal,
         "axes[1].judged.criteria[0].points"},
        {"axes[1].judged.criteria[0].points", u"1e1"_s, ErrorCode::NotADecimal,
         "axes[1].judged.criteria[0].points"},
        {"axes[1].judged.criteria[0].points", 10, ErrorCode::WrongType,
         "axes[1].judged.criteria[0].points"},
        {"axes[1]", u"expert"_s, ErrorCode::WrongType, "axes[1]"},
        {"axes", u"expert"_s, ErrorCode::WrongType, "axes"},
        {"groups[0].opinion.demanded", u"yes"_s, ErrorCode::WrongType,
         "groups[0].opinion.demanded"},
        {"groups[0].opinion.leastLength", 2001, ErrorCode::OutOfRange,
         "groups[0].opinion.leastLength"},
        {"axes[1].judged.criteria[0].opinion", opinion(true, 2001), ErrorCode::OutOfRange,
         "axes[1].judged.criteria[0].opinion.leastLength"},
        {"axes[1].judged.criteria[0].opinion", opinion(true, -1), ErrorCode::OutOfRange,
         "axes[1].judged.criteria[0].opinion.leastLength"},
        {"axes[1].judged.criteria[0].opinion", opinion(u"yes"_s, 1), ErrorCode::WrongType,
         "axes[1].judged.criteria[0].opinion.demanded"},
        {"axes[1].judged.criteria[0].opinion", QJsonObject{{u"demanded"_s, true}},
         ErrorCode::KeyMissing, "axes[1].judged.criteria[0].opinion.leastLength"},
        {"groups[0].blind", u"yes"_s, ErrorCode::WrongType, "groups[0].blind"},
        {"groups[0].notice", u"read"_s, ErrorCode::WrongType, "groups[0].notice"},
        {"groups[0].notice", QJsonObject{{u"ko"_s, u"말"_s}}, ErrorCode::KeyMissing,
         "groups[0].notice.en"},
        {"axes[1].conversion", u"log"_s, ErrorCode::UnknownChoice, "axes[1].conversion"},
        {"axes[1].rounding.at", u"end"_s, ErrorCode::UnknownChoice, "axes[1].rounding.at"},
        {"axes[1].rounding.mode", u"halfEven"_s, ErrorCode::UnknownChoice, "axes[1].rounding.mode"},
        {"total.mode", u"floor"_s, ErrorCode::UnknownChoice, "total.mode"},
        {"axes[1].judged.combine.rule", u"mode"_s, ErrorCode::UnknownChoice,
         "axes[1].judged.combine.rule"},
        {"axes[1].judged.combine.of", u"all"_s, ErrorCode::UnknownChoice,
         "axes[1].judged.combine.of"},
        {"axes[1].rounding.digits", 7, ErrorCode::OutOfRange, "axes[1].rounding.digits"},
        {"axes[1].rounding.digits", -1, ErrorCode::OutOfRange, "axes[1].rounding.digits"},
        {"axes[1].rounding.digits", 1.5, ErrorCode::OutOfRange, "axes[1].rounding.digits"},
        {"total.digits", u"1"_s, ErrorCode::WrongType, "total.digits"},
        {"means.axisDigits", 99, ErrorCode::OutOfRange, "means.axisDigits"},
        {"axes[1].judged.combine.rule", u"trimmed"_s, ErrorCode::KeyMissing,
         "axes[1].judged.combine.trim"},
        {"axes[1].judged.combine.trim", 1, ErrorCode::KeyUnknown, "axes[1].judged.combine.trim"},
        {"axes[1].judged.combine",
         QJsonObject{{u"rule"_s, u"trimmed"_s}, {u"trim"_s, 0}, {u"of"_s, u"total"_s}},
         ErrorCode::OutOfRange, "axes[1].judged.combine.trim"},
        {"axes[1].id", u"a b"_s, ErrorCode::BadId, "axes[1].id"},
        {"groups[0].id", QString(33, u'x'), ErrorCode::BadId, "groups[0].id"},
        {"title.ko", u" "_s, ErrorCode::EmptyText, "title.ko"},
        {"title.ko", QString(2001, u'x'), ErrorCode::TextTooLong, "title.ko"},
        {"title.ko", u"a\u0007"_s, ErrorCode::TextHasControls, "title.ko"},
        {"title.ko", u"\ufeff평가"_s, ErrorCode::TextHasHidden, "title.ko"},
        {"groups[0].title.en", u"e\u0301"_s, ErrorCode::TextNotComposed, "groups[0].title.en"},
        {"axes[1].title.ko", u"\u200d"_s, ErrorCode::EmptyText, "axes[1].title.ko"},
        {"axes[1].measured", QJsonObject{{u"items"_s, QJsonArray()}}, ErrorCode::JudgedOrMeasured,
         "axes[1]"},
        {"axes[1].judged", none, ErrorCode::JudgedOrMeasured, "axes[1]"},
    })));
}

TEST_CASE("Criteria of one group are told apart over all the axes that it judges", "[plan]")
{
    QJsonObject plan = with(good(), "axes[2].judged.group", u"expert"_s);
    plan = with(plan, "axes[2].judged.criteria[0].id", u"plan"_s);
    const PlanReading reading = readPlan(plan);
    CHECK(has(reading.faults, ErrorCode::DuplicateId, "axes[2].judged.criteria[0].id"));
    CHECK(has(reading.faults, ErrorCode::GroupJudgesNothing, "groups[1]"));
}

TEST_CASE("Lists have an end", "[plan]")
{
    QJsonArray axes;
    for (int i = 0; i < 33; ++i)
        axes.append(good().value(u"axes"_s).toArray().at(0));
    const PlanReading reading = readPlan(with(good(), "axes", axes));
    CHECK(has(reading.faults, ErrorCode::ListTooLong, "axes"));
}

TEST_CASE("All faults of a file are told at once", "[plan]")
{
    QJsonObject plan = with(good(), "axes[0].measured.items[0].points", u"five"_s);
    plan = with(plan, "axes[1].points", u"16"_s);
    plan = with(plan, "axes[2].judged.criteria[0].scale.step", u"3"_s);
    plan = with(plan, "axes[2].conversion", u"log"_s);
    plan = with(plan, "notes", u"?"_s);

    const PlanReading reading = readPlan(plan);

    INFO(listOf(reading.faults));
    CHECK_FALSE(reading.plan);
    CHECK(has(reading.faults, ErrorCode::NotADecimal, "axes[0].measured.items[0].points"));
    CHECK(has(reading.faults, ErrorCode::SumDiffers, "axes[1].judged.criteria"));
    CHECK(
        has(reading.faults, ErrorCode::StepDoesNotDivide, "axes[2].judged.criteria[0].scale.step"));
    CHECK(has(reading.faults, ErrorCode::UnknownChoice, "axes[2].conversion"));
    CHECK(has(reading.faults, ErrorCode::KeyUnknown, "notes"));
    CHECK(reading.faults.size() == 5);
}

TEST_CASE("A number that cannot be read is one fault, not several", "[plan]")
{
    const char *path =
        GENERATE("axes[1].judged.criteria[0].points", "axes[1].points",
                 "axes[0].measured.items[0].points", "axes[1].judged.criteria[0].scale.most",
                 "axes[1].judged.criteria[0].scale.least", "axes[1].judged.criteria[0].scale.step");
    const PlanReading reading = readPlan(with(good(), path, jsonText("?")));
    INFO(listOf(reading.faults));
    CHECK(reading.faults.size() == 1);
    CHECK(has(reading.faults, ErrorCode::NotADecimal, path));
}

TEST_CASE("A fault in a title does not hide a sum that does not meet", "[plan]")
{
    QJsonObject plan = with(good(), "axes[1].judged.criteria[0].title.ko", u""_s);
    plan = with(plan, "axes[1].points", u"16"_s);
    const PlanReading reading = readPlan(plan);
    INFO(listOf(reading.faults));
    CHECK(has(reading.faults, ErrorCode::EmptyText, "axes[1].judged.criteria[0].title.ko"));
    CHECK(has(reading.faults, ErrorCode::SumDiffers, "axes[1].judged.criteria"));
}

TEST_CASE("The faults of a file name the file", "[plan]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"plan.json"_s);
    SECTION("faults of meaning")
    {
        putFile(path, QJsonDocument(with(good(), "axes[1].points", u"16"_s)).toJson());
        const PlanReading reading = readPlanFile(path);
        REQUIRE(reading.faults.size() == 1);
        CHECK(reading.faults[0].file == path);
    }
    SECTION("not JSON")
    {
        putFile(path, "{\n \"format\": oops");
        const PlanReading reading = readPlanFile(path);
        REQUIRE(reading.faults.size() == 1);
        CHECK(reading.faults[0].code == ErrorCode::NotJson);
        CHECK(reading.faults[0].file == path);
        CHECK(reading.faults[0].line == 2);
    }
    SECTION("missing")
    {
        const PlanReading reading = readPlanFile(path);
        REQUIRE(reading.faults.size() == 1);
        CHECK(reading.faults[0].code == ErrorCode::FileMissing);
        CHECK(reading.faults[0].file == path);
    }
    SECTION("good")
    {
        putFile(path, QJsonDocument(good()).toJson());
        CHECK(readPlanFile(path).plan);
    }
}
