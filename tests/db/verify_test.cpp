// The record holds against somebody who owns the file and knows SQLite.
#include "app/base/canonical_json.h"
#include "app/plan/plan_json.h"
#include "tests/db/outside.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

class Kept : public TestProgramme
{
public:
    Kept()
    {
        must(workbook().enter({{TeamId{u"a"_s}, ItemId{u"speed"_s}, Points::whole(3)}}));
        const MergeReport report =
            merge({handIn("E1"), correct("E1", Points::whole(4)), handIn("U1"),
                   handIn("E2", Points::whole(1), "one"), handIn("E2", Points::whole(2), "two")});
        must(decide(workbook(), EvaluatorId{u"E2"_s}, report.files[3].hash, u"확인"_s));
        must(verifyWorkbook(workbook()));
    }
    QString file() { return workbook().path(); }

    // What verifying says now; the file is named in any case.
    Error broken()
    {
        const auto verified = verifyWorkbook(workbook());
        REQUIRE(codeOf(verified) == ErrorCode::RecordBroken);
        CHECK(verified.error().file == file());
        return verified.error();
    }
};

std::string markOf(const char *evaluator, const char *team, const char *criterion)
{
    return std::string(" WHERE sheet = (SELECT s.number FROM sheet s JOIN evaluator e"
                       " ON e.number = s.evaluator WHERE e.id = '") +
           evaluator +
           "' ORDER BY s.number LIMIT 1) AND team = (SELECT number FROM team"
           " WHERE id = '" +
           team + "') AND criterion = (SELECT number FROM criterion WHERE id = '" + criterion +
           "')";
}

} // namespace

TEST_CASE("A mark that was changed behind the program's back is named", "[db]")
{
    Kept kept;
    cheat(kept.file(), "UPDATE mark SET units = 5000000" + markOf("E1", "b", "plan"));
    CHECK(kept.broken().place == u"E1 / b / plan"_s);
}

TEST_CASE("A mark that was removed or added is named", "[db]")
{
    Kept kept;
    SECTION("removed")
    {
        cheat(kept.file(), "DELETE FROM mark" + markOf("U1", "c", "q2"));
        CHECK(kept.broken().place == u"U1 / c / q2"_s);
    }
    SECTION("added to another group's criterion")
    {
        cheat(kept.file(), "INSERT INTO mark SELECT sheet, team, (SELECT number FROM criterion"
                           " WHERE id = 'q1'), units FROM mark" +
                               markOf("E1", "a", "plan"));
        CHECK(kept.broken().place == u"E1 / a / q1"_s);
    }
}

TEST_CASE("A sheet that was rewritten is found", "[db]")
{
    Kept kept;
    SECTION("its text")
    {
        cheat(kept.file(), "UPDATE sheet SET plaintext = CAST(replace(CAST(plaintext AS TEXT),"
                           " '\"plan\":\"10\"', '\"plan\":\"9\"') AS BLOB) WHERE number = 1");
        CHECK(kept.broken().place == u"E1"_s);
    }
    SECTION("its owner")
    {
        cheat(kept.file(), "UPDATE sheet SET evaluator = 2 WHERE number = 1");
        kept.broken();
    }
    SECTION("its revision")
    {
        cheat(kept.file(), "UPDATE sheet SET revision = 7 WHERE number = 2");
        CHECK(kept.broken().place == u"E1"_s);
    }
    SECTION("its parent")
    {
        cheat(kept.file(), "UPDATE sheet SET parent = '' WHERE number = 2");
        CHECK(kept.broken().place == u"E1"_s);
    }
    SECTION("its key")
    {
        cheat(kept.file(), "UPDATE sheet SET key = zeroblob(32) WHERE number = 2");
        CHECK(kept.broken().place == u"E1"_s);
    }
}

TEST_CASE("A sheet that was removed with all its marks is missed", "[db]")
{
    Kept kept;
    SQLite::Database sql = raw(kept.file());
    const auto hash = sql.execAndGet("SELECT hash FROM sheet WHERE number = 3").getString();
    cheat(kept.file(), "DELETE FROM mark WHERE sheet = 3");
    cheat(kept.file(), "DELETE FROM sheet WHERE number = 3");
    const Error error = kept.broken();
    CHECK(error.place == u"sheetsAccepted"_s);
    CHECK(error.expected.contains(QString::fromStdString(hash)));
}

TEST_CASE("A value, a decision or a packet that was changed, removed or added is missed", "[db]")
{
    Kept kept;
    struct Case
    {
        const char *statement;
        const char *place;
    };
    const Case c = GENERATE(values<Case>({
        {"UPDATE measurement SET units = 5000000", "valuesEntered"},
        {"DELETE FROM measurement", "valuesEntered"},
        {"INSERT INTO measurement (team, item, units, entered_at) VALUES (1, 'speed', 5, 'x')",
         "valuesEntered"},
        {"UPDATE decision SET chosen = (SELECT hash FROM sheet WHERE number = 5)",
         "conflictDecided"},
        {"DELETE FROM decision", "conflictDecided"},
        {"DELETE FROM packet WHERE evaluator = 0", "packetIssued"},
    }));
    CAPTURE(c.statement);
    cheat(kept.file(), c.statement);
    CHECK(kept.broken().place == QString::fromLatin1(c.place));
}

TEST_CASE("A frozen plan that was changed with its fingerprint is found", "[db]")
{
    Kept kept;
    Plan plan = smallPlan();
    plan.axes[2].conversion = Conversion::Linear;
    cheat(kept.file(), "UPDATE plan SET json = '" +
                           toCanonicalJson(planToJson(plan)).toStdString() + "', fingerprint = '" +
                           planFingerprint(plan).toStdString() + "'");
    Workbook again = must(Workbook::open(kept.file()));
    const auto verified = verifyWorkbook(again);
    REQUIRE(codeOf(verified) == ErrorCode::RecordBroken);
    CHECK(verified.error().place == u"planFrozen"_s);
}

TEST_CASE("An event that was changed or removed is found", "[db]")
{
    Kept kept;
    SECTION("changed")
    {
        cheat(kept.file(), "UPDATE event SET json = replace(json, 'speed', 'spe3d')"
                           " WHERE json LIKE '%valuesEntered%'");
        CHECK(kept.broken().place.startsWith(u"event "_s));
    }
    SECTION("changed with its own hash")
    {
        SQLite::Database sql = raw(kept.file());
        QByteArray json = QByteArray::fromStdString(
            sql.execAndGet("SELECT json FROM event WHERE number = 2").getString());
        json.replace("2026", "2025");
        cheat(kept.file(), "UPDATE event SET json = '" + json.toStdString() + "', hash = '" +
                               sha256Hex(json).toStdString() + "' WHERE number = 2");
        CHECK(kept.broken().place == u"event 3"_s); // which names another one before it
    }
    SECTION("the first removed")
    {
        cheat(kept.file(), "DELETE FROM event WHERE number = 1");
        CHECK(kept.broken().place == u"event 1"_s);
    }
    SECTION("one in the middle removed")
    {
        cheat(kept.file(), "DELETE FROM event WHERE number = 3");
        CHECK(kept.broken().place == u"event 3"_s);
    }
    SECTION("one in the middle removed and the rest renumbered")
    {
        cheat(kept.file(), "DELETE FROM event WHERE number = 3");
        cheat(kept.file(), "UPDATE event SET number = number - 1 WHERE number > 3");
        CHECK(kept.broken().place == u"event 3"_s);
    }
    SECTION("the last removed")
    {
        cheat(kept.file(), "DELETE FROM event WHERE number = (SELECT max(number) FROM event)");
        CHECK(kept.broken().place == u"conflictDecided"_s);
    }
    SECTION("all removed")
    {
        cheat(kept.file(), "DELETE FROM event");
        kept.broken();
    }
}

TEST_CASE("Verifying tells how far it is and can be stopped", "[db]")
{
    Kept kept;
    int told = 0;
    must(verifyWorkbook(kept.workbook(), nullptr, [&](int done, int of) {
        CHECK(of == 5);
        told = done;
        return true;
    }));
    CHECK(told == 5);
    CHECK(codeOf(verifyWorkbook(kept.workbook(), nullptr, [](int, int) { return false; })) ==
          ErrorCode::Cancelled);
}
