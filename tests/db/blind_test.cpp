// Blind plans: code names in the packets, the teams themselves everywhere else.
#include "db/amend.h"
#include "db/events.h"
#include "db/workbook_report.h"
#include "tests/db/by_hand.h"

#include <QJsonArray>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *kEverybody[] = {"E1", "E2", "E3", "U1", "U2"};

Plan blindPlan(Plan plan = smallPlan())
{
    for (Group &group : plan.groups)
        group.isBlind = true;
    return plan;
}

Amendment blindnessTo(const Plan &plan)
{
    return {plan, u"블라인드 여부를 바꿈"_s, u"과장 홍길동"_s, QDate(2026, 1, 14), {}};
}

// What this evaluator thinks of a team, whatever its name in the packet.
Points opinionOn(const EvaluatorId &evaluator, const TeamId &team)
{
    return Points::whole((evaluator.value.at(1).digitValue() + team.value.at(0).unicode()) % 5 + 1);
}

// The sheet with that evaluator's marks, under the names of the packet.
Sheet answered(ByHand &round, const Packet &packet)
{
    const PresentationOrders orders = must(presentationOrders(round.workbook()));
    const auto order = orders.find(packet.evaluator.id);
    Sheet sheet = filledSheet(packet);
    for (size_t i = 0; i < sheet.teams.size(); ++i) {
        const TeamId behind = order == orders.end() ? sheet.teams[i].team : order->second[i];
        for (SheetMark &mark : sheet.teams[i].marks)
            mark.mark = opinionOn(packet.evaluator.id, behind);
        sheet.teams[i].opinion = u"의견: "_s + behind.value;
        sheet.teams[i].salt = QByteArray(16, 's');
    }
    return sheet;
}

QString handedIn(ByHand &round, const char *evaluator)
{
    const Packet packet = round.packetFor(evaluator);
    return round.post(answered(round, packet), packet);
}

void mergeAll(ByHand &round)
{
    QStringList files;
    for (const char *evaluator : kEverybody)
        files.append(handedIn(round, evaluator));
    for (const FileVerdict &file : round.merge(files).files)
        REQUIRE(file.verdict == Verdict::Accepted);
    must(verifyWorkbook(round.workbook(), &round.keys()));
}

std::vector<QJsonObject> issuedEvents(ByHand &round)
{
    std::vector<QJsonObject> details;
    for (const Event &event : eventsOf(round.workbook().database().sql(), {event::kPacketIssued}))
        details.push_back(event.detail);
    return details;
}

QString orderText(const std::vector<TeamId> &order)
{
    QStringList ids;
    for (const TeamId &team : order)
        ids.append(team.value);
    return ids.join(u' ');
}

} // namespace

TEST_CASE("Scenario 42: in a blind plan each evaluator sees code names in an order of their own, "
          "and the merge maps them back",
          "[db]")
{
    ByHand open;
    ByHand blind(blindPlan());
    mergeAll(open);
    mergeAll(blind);

    const PresentationOrders orders = must(presentationOrders(blind.workbook()));
    REQUIRE(orders.size() == 5);
    CHECK(orders.at(kE1) != orders.at(EvaluatorId{u"E2"_s}));
    for (const auto &[evaluator, order] : orders) {
        const std::set<TeamId> teams(order.begin(), order.end());
        CHECK(teams.size() == (evaluator.value == u"E3"_s ? 2 : 3)); // recused from one
    }
    // Not a number is another than where the names were known.
    const Results known = open.results();
    const Results results = blind.results();
    REQUIRE(results.outcome.teams.size() == known.outcome.teams.size());
    for (size_t t = 0; t < known.outcome.teams.size(); ++t) {
        const TeamOutcome &one = results.outcome.teams[t];
        const TeamOutcome &other = known.outcome.teams[t];
        CHECK(one.team.id == other.team.id);
        REQUIRE(one.axes.size() == other.axes.size());
        for (size_t a = 0; a < one.axes.size(); ++a) {
            CHECK(one.axes[a].shown == other.axes[a].shown);
            CHECK(one.axes[a].counted == other.axes[a].counted);
        }
    }
    CHECK(results.evidence.groups.at(kExperts).marks.mark(0, 1, 0) == opinionOn(kE1, team("b")));
    CHECK(must(presentationOrders(open.workbook())).empty());
}

TEST_CASE("A blind packet names no team, nor who is recused", "[db]")
{
    ByHand round(blindPlan());
    const Packet packet = round.packetFor("E3");
    CHECK(packet.recused.empty());
    REQUIRE(packet.teams.size() == 2);
    CHECK(packet.teams[0].id == team("T1"));
    CHECK(packet.teams[0].name.ko == u"팀 1"_s);
    CHECK(packet.teams[1].name.en == u"Team 2"_s);
    const QByteArray bytes = round.packet("E3");
    for (const Team &team : smallTeams()) {
        CHECK_FALSE(bytes.contains(team.name.ko.toUtf8()));
        CHECK_FALSE(bytes.contains(team.name.en.toUtf8()));
    }
}

TEST_CASE("Only the groups that are blind get code names", "[db]")
{
    Plan plan = smallPlan();
    plan.groups[0].isBlind = true;
    ByHand round(plan);
    CHECK(round.packetFor("E1").teams[0].id == team("T1"));
    CHECK(round.packetFor("U1").teams[0].id == team("a"));
    mergeAll(round);
    CHECK(must(presentationOrders(round.workbook())).size() == 3);
}

TEST_CASE("The order is drawn once, recorded, and the same in every issue", "[db]")
{
    ByHand round(blindPlan());
    const QByteArray first = round.packet("E1");
    const PresentationOrders drawn = must(presentationOrders(round.workbook()));
    must(writePackets(round.workbook(), round.keys(), round.path(u"again"_s)));
    CHECK(getFile(round.path(u"again/E1.simsa-packet"_s)) == first);

    must(reissuePacket(round.workbook(), kE1, u"노트북 분실"_s));
    Plan plan = blindPlan();
    plan.totalDigits = 2;
    must(amend(round.workbook(), blindnessTo(plan)));
    must(writePackets(round.workbook(), round.keys(), round.path(u"amended"_s)));

    CHECK(must(presentationOrders(round.workbook())) == drawn);
    CHECK(must(readPacketFile(round.path(u"amended/E1.simsa-packet"_s))).issue == 3);
    const auto events = issuedEvents(round);
    REQUIRE(events.size() == 5 + 1 + 5);
    for (const QJsonObject &detail : events) {
        const EvaluatorId evaluator{detail.value(u"evaluator"_s).toString()};
        QStringList order;
        for (const QJsonValue id : detail.value(u"order"_s).toArray())
            order.append(id.toString());
        CHECK(order.join(u' ') == orderText(drawn.at(evaluator)));
    }
    must(verifyWorkbook(round.workbook()));
}

TEST_CASE("An open plan's packets are issued without an order", "[db]")
{
    ByHand round;
    round.packetFor("E1");
    for (const QJsonObject &detail : issuedEvents(round))
        CHECK_FALSE(detail.contains(u"order"_s));
}

TEST_CASE("A group that an amendment makes blind gets its orders then, and one that it opens real "
          "names; what was handed in goes on counting",
          "[db]")
{
    const bool startsBlind = GENERATE(true, false);
    ByHand round(startsBlind ? blindPlan() : smallPlan());
    const QString early = handedIn(round, "E1");
    round.merge({early});
    const auto before = round.results().evidence.groups.at(kExperts).marks.mark(0, 1, 0);
    CHECK(before == opinionOn(kE1, team("b")));

    must(amend(round.workbook(), blindnessTo(startsBlind ? smallPlan() : blindPlan())));
    const Packet packet = round.packetFor("E1");
    CHECK(packet.issue == 2);
    CHECK(packet.teams[0].id == (startsBlind ? team("a") : team("T1")));
    CHECK(must(presentationOrders(round.workbook())).size() == (startsBlind ? 0 : 1));

    CHECK(round.statusOf("E1").handIn == HandIn::HandedIn); // the questions are the same
    CHECK(round.results().evidence.groups.at(kExperts).marks.mark(0, 1, 0) == before);
    CHECK(round.verdictOn(handedIn(round, "E2")).verdict == Verdict::Accepted);
    CHECK(round.results().evidence.groups.at(kExperts).marks.mark(1, 1, 0) ==
          opinionOn(EvaluatorId{u"E2"_s}, team("b")));
    must(verifyWorkbook(round.workbook(), &round.keys()));
}

TEST_CASE("A blind sheet that names a team by its own id is refused", "[db]")
{
    ByHand round(blindPlan());
    const Packet packet = round.packetFor("E1");
    Sheet sheet = filledSheet(packet);
    ErrorCode code = ErrorCode::UnknownTeam;
    QString found;
    SECTION("with marks")
    {
        sheet.teams[1].team = team("b");
        found = u"b"_s;
    }
    SECTION("stepped back from")
    {
        sheet.teams.erase(sheet.teams.begin());
        sheet.declared = {{team("a"), u"자문"_s, u"2026-01-15T12:00:00Z"_s}};
        found = u"a"_s;
    }
    SECTION("a code that the packet does not have")
    {
        sheet.teams[1].team = team("T4");
        found = u"T4"_s;
    }
    SECTION("a code twice")
    {
        sheet.teams[1].team = team("T1");
        found = u"T1"_s;
    }
    SECTION("as recused")
    {
        sheet.recused = {team("c")};
        code = ErrorCode::RecusalsDiffer;
    }
    const FileVerdict said = round.verdictOn(round.post(sheet, packet));
    CHECK(said.verdict == Verdict::WrongForm);
    REQUIRE(said.reason);
    CHECK(said.reason->code == code);
    CHECK(said.reason->found == found);
    CHECK(countIn(round.workbook().path(), "sheet") == 0);
}

TEST_CASE("A sheet of an open packet that uses code names is refused", "[db]")
{
    ByHand round;
    const Packet packet = round.packetFor("E1");
    Sheet sheet = filledSheet(packet);
    for (size_t i = 0; i < sheet.teams.size(); ++i)
        sheet.teams[i].team = codeOf(i);
    const FileVerdict said = round.verdictOn(round.post(sheet, packet));
    CHECK(said.verdict == Verdict::WrongForm);
    CHECK(said.reason->code == ErrorCode::UnknownTeam);
}

TEST_CASE("A gap in a blind sheet is told by the team itself", "[db]")
{
    ByHand round(blindPlan());
    const Packet packet = round.packetFor("E1");
    Sheet sheet = filledSheet(packet);
    sheet.teams.pop_back();
    const TeamId missing = must(presentationOrders(round.workbook())).at(kE1).back();
    const FileVerdict said = round.verdictOn(round.post(sheet, packet));
    CHECK(said.verdict == Verdict::Incomplete);
    CHECK(said.reason->place == missing.value);
}

TEST_CASE("An order that was changed in the workbook is found", "[db]")
{
    ByHand round(blindPlan());
    mergeAll(round);
    const char *statement =
        GENERATE("UPDATE packet SET team_order = 'a b c' WHERE evaluator < 3",
                 "UPDATE packet SET team_order = '' WHERE evaluator = 0",
                 "UPDATE packet SET team_order = team_order || ' d' WHERE evaluator = 4");
    cheat(round.workbook().path(), statement);
    const auto verified = verifyWorkbook(round.workbook());
    REQUIRE(codeOf(verified) == ErrorCode::RecordBroken);
    CHECK(verified.error().place == event::kPacketIssued);
}

TEST_CASE("An order with a team that the round does not have is damage", "[db]")
{
    ByHand round(blindPlan());
    round.packetFor("E1");
    cheat(round.workbook().path(), "UPDATE packet SET team_order = 'a b z'");
    const auto orders = presentationOrders(round.workbook());
    REQUIRE(codeOf(orders) == ErrorCode::DatabaseDamaged);
    CHECK(orders.error().found == u"z"_s);
}

TEST_CASE("The report has the opinions of blind sheets under the teams themselves", "[db]")
{
    ByHand round(blindPlan());
    mergeAll(round);
    const Report report = must(workbookReport(round.workbook(), u"ko"_s));
    int found = 0;
    for (const Table &table : report.tables)
        for (const std::vector<Cell> &row : table.rows) {
            QStringList cells;
            for (const Cell &cell : row)
                cells.append(shownText(cell));
            for (const Team &team : smallTeams())
                if (cells.contains(u"의견: "_s + team.id.value)) {
                    ++found;
                    CHECK(cells.contains(team.name.ko));
                }
        }
    CHECK(found == 14); // five evaluators, three teams, and one recusal
}
