#include "db/entrants.h"

#include "db/events.h"
#include "tests/db/stage.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// A stage that ended: a and b go through with 30.0 and 29.0, c is out; confirmed.
class Ended : public Stage
{
public:
    explicit Ended(bool isConfirmed = true)
    {
        fill();
        notify();
        if (isConfirmed)
            record({act(R"({"kind": "confirmed", "date": "2026-01-27"})")});
    }
    Workbook next(const QString &name = u"next.simsa"_s)
    {
        return must(Workbook::create(path(name), u"다음 단계"_s, kPassphrase, clock().clock(),
                                     Stretch::cheapest()));
    }
};

Plan carryingPlan(int most = 30)
{
    Plan plan = smallPlan();
    MeasuredBy &measured = std::get<MeasuredBy>(plan.axes[0].source);
    Item &item = measured.items[0];
    item.isCarried = true;
    item.most = Points::whole(most);
    item.conversion = Conversion::Linear;
    plan.axes[0].conversion = Conversion::Linear;
    return plan;
}

Panel panelWithoutRecusals()
{
    Panel panel = smallPanel();
    panel.recusals.clear();
    return panel;
}

QStringList ids(const std::vector<Team> &teams)
{
    QStringList list;
    for (const Team &team : teams)
        list.append(team.id.value);
    return list;
}

const Team kNewcomer{TeamId{u"n"_s}, {u"새팀"_s, u"New"_s}};

} // namespace

TEST_CASE("The next round takes the teams that went through, with where they come from", "[db]")
{
    Ended stage;
    Workbook next = stage.next();
    must(openRoundFrom(next, smallPlan(), panelWithoutRecusals(), stage.workbook()));
    CHECK(ids(next.round().teams) == QStringList{u"a"_s, u"b"_s});
    for (const Team &team : next.round().teams)
        CHECK(team.origin == u"시험 사업"_s);
    const auto origin = must(originOf(next));
    REQUIRE(origin);
    CHECK(origin->programme == stage.workbook().programme().id);
    CHECK(origin->planFingerprint == stage.workbook().round().fingerprint);
    CHECK(origin->digest == stage.results().digest);
    CHECK(origin->teams == 2);
    must(next.freeze());
    must(verifyWorkbook(next));
    CHECK_FALSE(must(originOf(stage.workbook())));
}

TEST_CASE("Scenario 16: nothing is carried from paper screening to presentation", "[db]")
{
    Ended stage;
    Workbook next = stage.next();
    must(openRoundFrom(next, smallPlan(), panelWithoutRecusals(), stage.workbook()));
    must(next.freeze());
    CHECK(countIn(next.path(), "measurement") == 0);
    CHECK(must(loadResults(next)).evidence.measured.empty());
    const auto taken = lastEvent(next.database().sql(), {event::kEntrantsTaken});
    CHECK_FALSE(taken->detail.contains(u"totals"_s));
}

TEST_CASE("Scenario 34: in the additional round all start afresh and no score of round 1 is there",
          "[db]")
{
    Ended stage;
    Workbook next = stage.next();
    // A team that was eliminated may enter again, and so may a newcomer.
    const std::vector<Team> joining{smallTeams()[2], kNewcomer};
    must(openRoundFrom(next, smallPlan(), panelWithoutRecusals(), stage.workbook(), joining));
    must(next.freeze());
    CHECK(ids(next.round().teams) == QStringList{u"a"_s, u"b"_s, u"c"_s, u"n"_s});
    for (const char *table : {"sheet", "mark", "measurement", "packet", "decision"})
        CHECK(countIn(next.path(), table) == 0);
    const QByteArray file = getFile(next.path());
    for (const KeptSheet &sheet : must(keptSheets(stage.workbook())))
        CHECK_FALSE(file.contains(sheet.link.hash.toLatin1()));
    for (const char *total : {"30.0", "29.0", "28.0"})
        CHECK_FALSE(file.contains(total));
    // Nor in what the evaluators are given: not even which teams were there before.
    const ProgrammeKeys keys = must(next.unlock(kPassphrase));
    must(writePackets(next, keys, stage.path(u"round 2"_s)));
    const QByteArray packet = getFile(stage.path(u"round 2/E1.simsa-packet"_s));
    CHECK_FALSE(packet.contains("origin"));
    CHECK_FALSE(packet.contains(stage.results().digest.toLatin1()));
    for (const TeamOutcome &team : must(loadResults(next)).outcome.teams)
        CHECK(team.status == Status::Incomplete);
}

TEST_CASE("A round is opened only from one that is confirmed and whole", "[db]")
{
    SECTION("not confirmed")
    {
        Ended stage(false);
        Workbook next = stage.next();
        const auto opened =
            openRoundFrom(next, smallPlan(), panelWithoutRecusals(), stage.workbook());
        CHECK(codeOf(opened) == ErrorCode::NotConfirmed);
        CHECK(opened.error().file == stage.workbook().path());
        CHECK(next.state() == RoundState::None);
    }
    SECTION("tampered with")
    {
        Ended stage;
        Workbook next = stage.next();
        cheat(stage.workbook().path(), "UPDATE mark SET units = 0 WHERE team = 0");
        CHECK(codeOf(openRoundFrom(next, smallPlan(), panelWithoutRecusals(), stage.workbook())) ==
              ErrorCode::RecordBroken);
        CHECK(next.state() == RoundState::None);
    }
    SECTION("into one that is frozen")
    {
        Ended stage;
        Stage frozen;
        CHECK(codeOf(openRoundFrom(frozen.workbook(), smallPlan(), panelWithoutRecusals(),
                                   stage.workbook())) == ErrorCode::RoundFrozen);
    }
}

TEST_CASE("A joining team has a code of its own, whatever its case", "[db]")
{
    Ended stage;
    Workbook next = stage.next();
    Team team = kNewcomer;
    team.id = TeamId{u"A"_s};
    const auto opened =
        openRoundFrom(next, smallPlan(), panelWithoutRecusals(), stage.workbook(), {team});
    REQUIRE(codeOf(opened) == ErrorCode::DuplicateId);
    CHECK(opened.error().found == u"A"_s);
}

TEST_CASE("While the round is open, plan, panel and joining teams change, entrants never leave",
          "[db]")
{
    Ended stage;
    Workbook next = stage.next();
    must(openRoundFrom(next, smallPlan(), panelWithoutRecusals(), stage.workbook()));
    std::vector<Team> teams = next.round().teams;
    teams[0].starts = QDate(2026, 2, 1);
    teams[0].ends = QDate(2026, 2, 10);
    teams.push_back(kNewcomer);
    must(next.openRound(stagePlan(), teams, panelWithoutRecusals()));
    CHECK(next.round().teams[0].origin == u"시험 사업"_s);
    const auto refused = next.openRound(stagePlan(), {teams[0], kNewcomer}, panelWithoutRecusals());
    REQUIRE(codeOf(refused) == ErrorCode::EntrantMissing);
    CHECK(refused.error().found == u"b"_s);
    must(next.freeze());
    must(verifyWorkbook(next));
}

TEST_CASE("A carried item gets the team's total of the round before when the plan is frozen",
          "[db]")
{
    Ended stage;
    Workbook next = stage.next();
    must(
        openRoundFrom(next, carryingPlan(), panelWithoutRecusals(), stage.workbook(), {kNewcomer}));
    CHECK(countIn(next.path(), "measurement") == 0);
    must(next.freeze());
    const ItemId speed{u"speed"_s};
    const Results results = must(loadResults(next));
    CHECK(results.evidence.measured.at({TeamId{u"a"_s}, speed}) == Points::whole(30));
    CHECK(results.evidence.measured.at({TeamId{u"b"_s}, speed}) == Points::whole(29));
    // Who joins has none: it is missing, not zero.
    CHECK_FALSE(results.evidence.measured.contains({kNewcomer.id, speed}));
    const auto has = [&](const TeamId &team, ReasonCode code) {
        const auto &reasons = results.outcome.team(team)->reasons;
        return std::any_of(reasons.begin(), reasons.end(),
                           [&](const Reason &reason) { return reason.code == code; });
    };
    CHECK(has(kNewcomer.id, ReasonCode::NoValue));
    CHECK_FALSE(has(TeamId{u"a"_s}, ReasonCode::NoValue));
    must(verifyWorkbook(next));

    SECTION("nobody enters another")
    {
        const auto entered = next.enter({{kNewcomer.id, speed, Points::whole(1)}});
        REQUIRE(codeOf(entered) == ErrorCode::ItemIsCarried);
        CHECK(entered.error().found == u"speed"_s);
    }
    SECTION("nor with a hand in the file")
    {
        // The row, and the event that told of it, so that the two agree.
        SQLite::Database sql = raw(next.path());
        const QByteArray json = QByteArray::fromStdString(
            sql.execAndGet("SELECT json FROM event ORDER BY number DESC LIMIT 1").getString());
        REQUIRE(json.contains("\"29\""));
        const QByteArray forged = QByteArray(json).replace("\"29\"", "\"30\"");
        cheat(next.path(), "UPDATE measurement SET units = 30000000");
        cheat(next.path(), "UPDATE event SET json = '" + forged.toStdString() + "', hash = '" +
                               sha256Hex(forged).toStdString() +
                               "' WHERE number = (SELECT max(number) FROM event)");
        const auto verified = verifyWorkbook(next);
        REQUIRE(codeOf(verified) == ErrorCode::RecordBroken);
        CHECK(verified.error().place == u"entrantsTaken"_s);
    }
}

TEST_CASE("A plan that carries needs a round before, and room for its totals", "[db]")
{
    Ended stage;
    Workbook next = stage.next();
    SECTION("no round before")
    {
        must(next.openRound(carryingPlan(), smallTeams(), panelWithoutRecusals()));
        const auto frozen = next.freeze();
        REQUIRE(codeOf(frozen) == ErrorCode::NothingCarried);
        CHECK(frozen.error().found == u"speed"_s);
        CHECK(next.state() == RoundState::Open);
    }
    SECTION("a plan that began to carry after the teams were taken")
    {
        must(openRoundFrom(next, smallPlan(), panelWithoutRecusals(), stage.workbook()));
        must(next.openRound(carryingPlan(), next.round().teams, panelWithoutRecusals()));
        CHECK(codeOf(next.freeze()) == ErrorCode::NothingCarried);
    }
    SECTION("a total larger than the item's most")
    {
        const auto opened =
            openRoundFrom(next, carryingPlan(29), panelWithoutRecusals(), stage.workbook());
        REQUIRE(codeOf(opened) == ErrorCode::OutOfRange);
        CHECK(opened.error().place == u"a / speed"_s);
        CHECK(opened.error().found == u"30"_s);
    }
}
