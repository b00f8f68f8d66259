#include "db/events.h"
#include "db/measurements.h"
#include "tests/db/stage.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

const ItemId kSpeed{u"speed"_s};

Measurement value(const char *team, int points)
{
    return {TeamId{QString::fromLatin1(team)}, kSpeed, Points::whole(points)};
}

size_t eventsOfKind(Workbook &workbook, const QString &kind)
{
    return eventsOf(workbook.database().sql(), {kind}).size();
}

} // namespace

TEST_CASE("Entering values tells which are new, which change, and which are missing", "[db]")
{
    TestProgramme programme;
    Workbook &workbook = programme.workbook();
    const ValuesEntered first = must(enterValues(workbook, {value("a", 0), value("b", 4)}));
    CHECK(first.values.fresh.size() == 2);
    CHECK(first.values.replaced.empty());
    CHECK(first.values.missing == std::vector{std::pair{TeamId{u"c"_s}, kSpeed}});
    CHECK_FALSE(first.isOutcomeChanged);

    const ValuesEntered second = must(enterValues(workbook, {value("a", 0), value("b", 3)}));
    CHECK(second.values.fresh.empty());
    CHECK(second.values.replaced ==
          std::vector<ValueChange>{{TeamId{u"b"_s}, kSpeed, Points::whole(4), Points::whole(3)}});
    CHECK(second.values.unchanged == 1);
    CHECK(must(missingValues(workbook)) == second.values.missing);

    // What stands already is not written again, and what was left out stays as it was.
    CHECK(countIn(workbook.path(), "measurement") == 3);
    must(enterValues(workbook, {value("a", 0), value("b", 3)}));
    CHECK(countIn(workbook.path(), "measurement") == 3);
    CHECK(eventsOfKind(workbook, event::kValuesEntered) == 2);
    CHECK(programme.results().evidence.measured.at({TeamId{u"a"_s}, kSpeed}) == Points());
    CHECK_FALSE(programme.results().evidence.measured.contains({TeamId{u"c"_s}, kSpeed}));
    must(verifyWorkbook(workbook));
}

TEST_CASE("A preview of values writes nothing and tells the same", "[db]")
{
    TestProgramme programme;
    Workbook &workbook = programme.workbook();
    must(enterValues(workbook, {value("a", 1)}));
    const ValueChanges seen = must(previewValues(workbook, {value("a", 2), value("b", 3)}));
    CHECK(countIn(workbook.path(), "measurement") == 1);
    CHECK(seen.fresh.size() == 1);
    REQUIRE(seen.replaced.size() == 1);
    CHECK(seen.replaced[0].before == Points::whole(1));
    CHECK(must(enterValues(workbook, {value("a", 2), value("b", 3)}, &seen)).values.replaced ==
          seen.replaced);
}

TEST_CASE("Values that somebody else entered meanwhile are not replaced unseen", "[db]")
{
    TestProgramme programme;
    Workbook &workbook = programme.workbook();
    const ValueChanges seen = must(previewValues(workbook, {value("a", 2)}));
    must(enterValues(workbook, {value("a", 5)}));
    CHECK(codeOf(enterValues(workbook, {value("a", 2)}, &seen)) == ErrorCode::ChangedElsewhere);
    CHECK(countIn(workbook.path(), "measurement") == 1);
}

TEST_CASE("After the result is confirmed no value is taken", "[db]")
{
    Stage stage;
    stage.fill();
    stage.notify();
    stage.record({act(R"({"kind": "confirmed", "date": "2026-01-27"})")});
    const int64_t events = countIn(stage.workbook().path(), "event");
    const std::vector<Measurement> values{value("c", GENERATE(3, 5))};
    for (const auto &code :
         {codeOf(enterValues(stage.workbook(), values)),
          codeOf(previewValues(stage.workbook(), values)), codeOf(stage.workbook().enter(values))})
        CHECK(code == ErrorCode::ResultConfirmed);
    CHECK(enterValues(stage.workbook(), values).error().found == u"2026-01-27"_s);
    CHECK(countIn(stage.workbook().path(), "event") == events);
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("A value after the notice is taken, and it is told that the notice is outdated", "[db]")
{
    Stage stage;
    stage.fill();
    stage.notify();
    const ValuesEntered same = must(enterValues(stage.workbook(), {value("c", 3)}));
    CHECK_FALSE(same.isOutcomeChanged);
    CHECK_FALSE(same.outdatedNotice);

    const ValuesEntered entered = must(enterValues(stage.workbook(), {value("c", 5)}));
    CHECK(entered.isOutcomeChanged);
    CHECK(entered.outdatedNotice == QDate(2026, 1, 15));
    // It was outdated before the next one.
    const ValuesEntered again = must(enterValues(stage.workbook(), {value("c", 4)}));
    CHECK(again.isOutcomeChanged);
    CHECK_FALSE(again.outdatedNotice);
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("Of a team that has withdrawn no value is missing, and none is taken", "[db]")
{
    Stage stage;
    must(enterValues(stage.workbook(), {value("a", 5), value("b", 4)}));
    stage.record({act(R"({"kind": "withdrew", "team": "b", "date": "2026-01-10",
                          "document": "포기서"})")});
    CHECK(must(missingValues(stage.workbook())) == std::vector{std::pair{TeamId{u"c"_s}, kSpeed}});
    const auto refused = enterValues(stage.workbook(), {value("c", 3), value("b", 3)});
    REQUIRE(codeOf(refused) == ErrorCode::TeamHasLeft);
    CHECK(refused.error().found == u"b"_s);
    // A whole table, in which its old value still stands, is taken.
    CHECK(
        must(enterValues(stage.workbook(), {value("b", 4), value("c", 3)})).values.missing.empty());
    must(verifyWorkbook(stage.workbook()));
}
