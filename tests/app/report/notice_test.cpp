#include "tests/app/report/disclosure_fixture.h"

using namespace simsa;
using namespace simsa::test;

TEST_CASE("Scenario 12: advisory findings stand in the team's notice and change nothing",
          "[report]")
{
    DecidedRound round;
    const GateId gate = round.plan.gates.front().id;
    const ViewpointId viewpoint = round.plan.gates.front().viewpoints.front().id;
    const Outcome before = round.outcome;
    round.evidence.facts.findings.push_back({text("F-1"), gate, TeamId{text("daon")}, viewpoint,
                                             Severity::Advisory, text("오픈소스 출처 누락"),
                                             text("기술보고서 12쪽")});
    round.evidence.facts.findings.push_back({text("F-2"),
                                             gate,
                                             TeamId{text("garam")},
                                             viewpoint,
                                             Severity::Remark,
                                             text("다른 팀의 참고 의견"),
                                             {}});
    round.evaluateAgain();
    for (const TeamOutcome &team : before.teams) {
        CHECK(round.outcome.team(team.team.id)->shownTotal == team.shownTotal);
        CHECK(round.outcome.team(team.team.id)->rank == team.rank);
        CHECK(round.outcome.team(team.team.id)->status == team.status);
    }
    const Report notice = teamNotice(round.input(), TeamId{text("daon")}, text("ko"));
    const QStringList rows = rowsOf(tableOf(notice, "findings"));
    REQUIRE(rows.size() == 3); // title, header, the team's own
    CHECK(rows.back().contains(
        text("advisory|does not affect the outcome|오픈소스 출처 누락|기술보고서 12쪽")));
    CHECK(hasTable(publicReport(round.input(), text("ko")), "findings") == false);
}

TEST_CASE("A team's notice says its ruling, votes, opinions without order, and how to object",
          "[report]")
{
    DecidedRound round;
    round.opinions = {{TeamId{text("raon")}, text("하")},
                      {TeamId{text("raon")}, text("가")},
                      {TeamId{text("raon")}, text("나")}};
    round.ledger.objectionPeriod =
        must(deadlineAfter(QDate(2026, 1, 15), 10, true, koreanHolidays()));
    round.ledger.waivers[TeamId{text("raon")}] = QDate(2026, 1, 16);
    const Report notice = teamNotice(round.input(), TeamId{text("raon")}, text("ko"));
    CHECK(rowsOf(tableOf(notice, "opinions")).mid(2) ==
          QStringList{text("가"), text("나"), text("하")});
    CHECK(rowsOf(tableOf(notice, "gates")).back().contains(text("|not met|0|5|0|committee|")));
    CHECK(rowsOf(tableOf(notice, "viewpoints"))[1].endsWith(text("Opinion")));
    const QString objecting = rowsOf(tableOf(notice, "objection")).join(u'\n');
    CHECK(objecting.contains(text("on 2026-01-25, which is no working day; objections are taken "
                                  "until 2026-01-26.")));
    CHECK(objecting.contains(text("declared on 2026-01-16")));
    CHECK(rowsOf(tableOf(notice, "notice"))
              .contains(text("State|Provisional; objections until 2026-01-26.")));
    round.ledger.confirmed = QDate(2026, 1, 27);
    CHECK(rowsOf(tableOf(teamNotice(round.input(), TeamId{text("raon")}, text("ko")), "notice"))
              .contains(text("State|Confirmed on 2026-01-27.")));
}
