// The record of acts and amendments holds against somebody who owns the file and knows SQLite.
#include "db/events.h"
#include "tests/db/stage.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// A stage that was notified, amended to a quota of 2 and notified again.
class Amended : public Stage
{
public:
    Amended()
    {
        fill();
        notify();
        Plan plan = stagePlan();
        plan.selection->quota = 2;
        must(amend(workbook(), amendmentTo(plan)));
        record({act(R"({"kind": "notified", "date": "2026-01-20"})")});
        must(verifyWorkbook(workbook()));
    }
    QString file() { return workbook().path(); }

    Error broken()
    {
        const auto verified = verifyWorkbook(workbook());
        REQUIRE_FALSE(verified);
        return verified.error();
    }
    // The last event of a kind.
    Event last(const QString &kind) { return *lastEvent(workbook().database().sql(), {kind}); }
    // Puts another text into the event, and its new hash beside it; the links after it break.
    void forge(int64_t number, const QByteArray &from, const QByteArray &to)
    {
        const QByteArray json = QByteArray::fromStdString(
            raw(file())
                .execAndGet("SELECT json FROM event WHERE number = " + std::to_string(number))
                .getString());
        REQUIRE(json.contains(from));
        const QByteArray forged = QByteArray(json).replace(from, to);
        cheat(file(), "UPDATE event SET json = '" + forged.toStdString() + "', hash = '" +
                          sha256Hex(forged).toStdString() +
                          "' WHERE number = " + std::to_string(number));
    }
    // As forge, and every link after it made anew: the chain itself is whole again.
    void forgeAndRelink(int64_t number, const QByteArray &from, const QByteArray &to)
    {
        forge(number, from, to);
        SQLite::Database sql = raw(file());
        SQLite::Statement select(sql, "SELECT number, json FROM event ORDER BY number");
        QString parent;
        std::vector<std::pair<int64_t, QByteArray>> links;
        while (select.executeStep()) {
            QJsonObject json = must(parseJsonObject(blobOf(select.getColumn(1))));
            json[u"parent"_s] = parent;
            links.emplace_back(select.getColumn(0).getInt64(), toCanonicalJson(json));
            parent = sha256Hex(links.back().second);
        }
        select.reset();
        for (const auto &[link, json] : links) {
            SQLite::Statement update(sql, "UPDATE event SET json = ?, hash = ? WHERE number = ?");
            bindText(update, 1, QString::fromUtf8(json));
            bindText(update, 2, sha256Hex(json));
            update.bind(3, link);
            update.exec();
        }
    }
};

} // namespace

TEST_CASE("An act that was changed is named", "[db]")
{
    Amended stage;
    const auto acts = eventsOf(stage.workbook().database().sql(), {event::kAct});
    const int64_t number = acts[1].number; // a committee's decision
    SECTION("in its text alone")
    {
        cheat(stage.file(), "UPDATE event SET json = replace(json, '요건을 갖춤', '요건 미달')"
                            " WHERE number = " +
                                std::to_string(number));
        CHECK(stage.broken().place == u"event %1"_s.arg(number));
    }
    SECTION("with its own hash")
    {
        stage.forge(number, "\"votesFor\":5", "\"votesFor\":9");
        CHECK(stage.broken().place == u"event %1"_s.arg(number + 1));
    }
    SECTION("with all links made anew, into one that cannot be followed")
    {
        stage.forgeAndRelink(number, "\"votesFor\":5", "\"votesFor\":0");
        CHECK(stage.broken().place == u"event %1"_s.arg(number));
    }
    SECTION("with all links made anew, so that another team goes through than was told")
    {
        stage.forgeAndRelink(number, "\"kind\":\"gateDecided\",\"met\":true",
                             "\"kind\":\"gateDecided\",\"met\":false");
        stage.broken();
    }
}

TEST_CASE("What was told at the end of the chain is missed where it was removed", "[db]")
{
    Amended stage;
    const int64_t kept = stage.last(event::kOutcomeKept).number;
    SECTION("the outcome that was kept at the notice")
    {
        cheat(stage.file(), "DELETE FROM event WHERE number = " + std::to_string(kept));
        CHECK(stage.broken().place == u"event %1"_s.arg(kept - 1)); // the notice
    }
    SECTION("the change that an admitted correction made after it")
    {
        const auto file = stage.merge({stage.correct("E1", Points::whole(2))}).files[0];
        must(ruleSheet(stage.workbook(), file.evaluator, file.hash, true, u"이의 인용"_s));
        must(verifyWorkbook(stage.workbook()));
        const int64_t changed = stage.last(event::kOutcomeChanged).number;
        REQUIRE(changed > kept);
        cheat(stage.file(), "DELETE FROM event WHERE number = " + std::to_string(changed));
        CHECK(stage.broken().place == u"outcomeKept"_s);
    }
}

TEST_CASE("A version of the plan that was removed or changed is named", "[db]")
{
    Amended stage;
    SECTION("the amended one removed")
    {
        cheat(stage.file(), "DELETE FROM plan WHERE version = 2");
        const Error error = stage.broken();
        CHECK(error.code == ErrorCode::RecordBroken);
        CHECK(error.place == u"planAmended"_s);
        Plan plan = stagePlan();
        plan.selection->quota = 2;
        CHECK(error.expected.contains(planFingerprint(plan)));
    }
    SECTION("the first one removed")
    {
        cheat(stage.file(), "DELETE FROM plan WHERE version = 1");
        CHECK(stage.broken().place == u"planFrozen"_s);
    }
    SECTION("the first one replaced by another good plan")
    {
        const Plan plan = smallPlan();
        cheat(stage.file(), "UPDATE plan SET json = '" +
                                toCanonicalJson(planToJson(plan)).toStdString() +
                                "', fingerprint = '" + planFingerprint(plan).toStdString() +
                                "' WHERE version = 1");
        CHECK(stage.broken().place == u"planFrozen"_s);
    }
    SECTION("the first one's text alone")
    {
        cheat(stage.file(), "UPDATE plan SET json = replace(json, '\"quota\":1', '\"quota\":2')"
                            " WHERE version = 1");
        const Error error = stage.broken();
        CHECK(error.code == ErrorCode::RecordBroken);
        CHECK(error.place == u"plan 1"_s);
    }
    SECTION("the amended one thawed")
    {
        cheat(stage.file(), "UPDATE plan SET frozen_at = NULL WHERE version = 2");
        CHECK(stage.broken().place == u"planAmended"_s);
    }
}

TEST_CASE("A packet's version that was changed is named", "[db]")
{
    Amended stage;
    cheat(stage.file(), "UPDATE packet SET plan = 2 WHERE evaluator = 0");
    CHECK(stage.broken().place == u"packetIssued"_s);
}

TEST_CASE("A sheet whose form is of no version is named", "[db]")
{
    Stage stage;
    stage.merge({stage.handIn("U1")});
    Plan plan = stagePlan();
    plan.groups[1].opinion.isDemanded = true;
    must(amend(stage.workbook(), amendmentTo(plan)));
    must(verifyWorkbook(stage.workbook())); // a form of an older version is good
    cheat(stage.workbook().path(), "UPDATE sheet SET form = '" + std::string(64, '0') + "'");
    const auto verified = verifyWorkbook(stage.workbook());
    REQUIRE(codeOf(verified) == ErrorCode::RecordBroken);
    CHECK(verified.error().place == u"U1"_s);
}
