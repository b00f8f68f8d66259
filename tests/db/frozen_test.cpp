// What is frozen or accepted is refused to everybody who comes through SQLite's own door.
#include "tests/db/by_hand.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// A frozen round with something in every table.
class FullProgramme : public ByHand
{
public:
    FullProgramme()
    {
        must(workbook().enter({{TeamId{u"a"_s}, ItemId{u"speed"_s}, Points::whole(3)}}));
        const QString first = handIn("E1", Points::whole(1), "one");
        const QString second = handIn("E1", Points::whole(2), "two");
        const Packet packet = packetFor("U2");
        const QString third = post(steppingBack(packet, {team("c")}), packet);
        const MergeReport report = merge({first, second, handIn("U1"), third});
        must(decide(workbook(), EvaluatorId{u"E1"_s}, report.files.front().hash, u"말함"_s));
    }
};

} // namespace

TEST_CASE("Nothing that is frozen or accepted can be changed or removed", "[db]")
{
    FullProgramme programme;
    const QString path = programme.workbook().path();
    struct Case
    {
        const char *table;
        const char *change;
    };
    const std::vector<Case> cases{
        {"plan", "json = '{}'"},
        {"plan", "frozen_at = NULL"},
        {"team", "name_ko = 'x'"},
        {"evaluator", "group_id = 'user'"},
        {"recusal", "team = 0"},
        {"criterion", "id = 'x'"},
        {"packet", "issued_at = 'x'"},
        {"sheet", "merged_at = 'x'"},
        {"mark", "units = units + 1000000"},
        {"declared", "ground = 'x'"},
        {"measurement", "units = 0"},
        {"decision", "reason = 'x'"},
        {"event", "json = '{}'"},
        {"programme", "title = 'x'"},
        {"programme", "sealing_key = zeroblob(32)"},
    };
    const QByteArray before = getFile(path);
    for (const Case &c : cases) {
        const std::string table = c.table;
        INFO(table << " set " << c.change);
        REQUIRE(countIn(path, c.table) > 0);
        CHECK(isRefused(path, "UPDATE " + table + " SET " + c.change));
        CHECK(isRefused(path, "DELETE FROM " + table));
    }
    CHECK(getFile(path) == before);
    must(verifyWorkbook(programme.workbook()));
}

TEST_CASE("No team, evaluator or recusal is added to a frozen round", "[db]")
{
    FullProgramme programme;
    const QString path = programme.workbook().path();
    const QByteArray before = getFile(path);
    CHECK(isRefused(path, "INSERT INTO team VALUES (9, 'z', 'z', 'z', '', NULL, NULL)"));
    CHECK(isRefused(path, "INSERT INTO evaluator VALUES (9, 'Z', 'user', 'z')"));
    CHECK(isRefused(path, "INSERT INTO recusal VALUES (0, 0)"));
    CHECK(getFile(path) == before);
}

TEST_CASE("A version of the plan follows the one before, and none stands between them", "[db]")
{
    FullProgramme programme;
    const QString path = programme.workbook().path();
    const auto insert = [&](int version) {
        return isRefused(path, "INSERT INTO plan SELECT " + std::to_string(version) +
                                   ", json, fingerprint, opened_at, frozen_at FROM plan"
                                   " WHERE version = 1");
    };
    CHECK(insert(1));
    CHECK(insert(3));
    CHECK(insert(0));
    // What a hand puts there as the next is for the chain to tell.
    CHECK_FALSE(insert(2));
    const auto verified = verifyWorkbook(programme.workbook());
    REQUIRE(codeOf(verified) == ErrorCode::RecordBroken);
    CHECK(verified.error().place == u"planAmended"_s);
}

TEST_CASE("A criterion that no version of the plan asks for is found", "[db]")
{
    FullProgramme programme;
    raw(programme.workbook().path()).exec("INSERT INTO criterion VALUES (99, 'user', 'z')");
    const auto verified = verifyWorkbook(programme.workbook());
    REQUIRE(codeOf(verified) == ErrorCode::RecordBroken);
    CHECK(verified.error().place == u"criterion"_s);
}

TEST_CASE("Replacing a row is no way around the refusal", "[db]")
{
    FullProgramme programme;
    const QString path = programme.workbook().path();
    const QByteArray before = getFile(path);
    for (const char *table : {"programme", "plan", "team", "evaluator", "recusal", "criterion",
                              "packet", "sheet", "declared", "measurement", "decision", "event"}) {
        INFO(table);
        CHECK(isRefused(path, std::string("INSERT OR REPLACE INTO ") + table + " SELECT * FROM " +
                                  table));
    }
    CHECK(getFile(path) == before);
}

TEST_CASE("A replaced mark is found, if not refused", "[db]")
{
    FullProgramme programme;
    const QString path = programme.workbook().path();
    raw(path).exec("INSERT OR REPLACE INTO mark SELECT sheet, team, criterion, units + 1000000"
                   " FROM mark LIMIT 1");
    CHECK(codeOf(verifyWorkbook(programme.workbook())) == ErrorCode::RecordBroken);
}

TEST_CASE("What an evaluator handed in, and the trail to it, cannot be changed or removed", "[db]")
{
    TestProgramme programme;
    programme.handIn("E1");
    const QString path = programme.scorebook("E1").path();
    const QByteArray before = getFile(path);
    for (const char *table : {"trail", "submission"}) {
        INFO(table);
        REQUIRE(countIn(path, table) > 0);
        CHECK(isRefused(path, std::string("UPDATE ") + table + " SET rowid = rowid + 100"));
        CHECK(isRefused(path, std::string("DELETE FROM ") + table));
    }
    CHECK(getFile(path) == before);
}
