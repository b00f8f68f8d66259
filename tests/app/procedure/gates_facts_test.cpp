// Findings, opinions and what committees decide.
#include "tests/app/procedure/acts_given.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

const GateId kIndependence{u"independence"_s};

Act opinion(const char *viewpoint, const char *team = "a")
{
    const Act act = given("{'kind': 'opinion', 'gate': 'independence', 'team': 'a',"
                          " 'viewpoint': 'tech', 'text': '의견', 'by': 'E1'}");
    return with(with(act, "viewpoint", QString::fromLatin1(viewpoint)), "team",
                QString::fromLatin1(team));
}

Act finding(const char *severity, const char *team = "a", const char *id = "F1")
{
    Act act = given("{'kind': 'finding', 'finding': 'F1', 'gate': 'independence', 'team': 'a',"
                    " 'viewpoint': 'tech', 'severity': 'grave', 'text': '동결된 인코더',"
                    " 'evidence': '학습 기록'}");
    act = with(act, "finding", QString::fromLatin1(id));
    return with(with(act, "severity", QString::fromLatin1(severity)), "team",
                QString::fromLatin1(team));
}

Act changed(const char *severity)
{
    return with(given("{'kind': 'findingChanged', 'finding': 'F1', 'severity': 'grave',"
                      " 'reason': '추가 확인'}"),
                "severity", QString::fromLatin1(severity));
}

Act voted(const Act &act, int votesFor, int votesAgainst)
{
    return with(with(act, "votesFor", votesFor), "votesAgainst", votesAgainst);
}

Act decided(bool isMet, int votesFor, int votesAgainst)
{
    const Act act = given("{'kind': 'gateDecided', 'gate': 'independence', 'team': 'a',"
                          " 'met': true, 'votesFor': 0, 'votesAgainst': 0, 'reason': '종합'}");
    return voted(with(act, "met", isMet), votesFor, votesAgainst);
}

std::vector<Act> allOpinions()
{
    return {opinion("tech"), opinion("policy"), opinion("ethics")};
}

std::vector<Act> operator+(std::vector<Act> acts, const Act &act)
{
    acts.push_back(act);
    return acts;
}

} // namespace

TEST_CASE("Scenario 13: Raising an advisory finding to 'grave defect' after the result needs a "
          "reason, a vote and a new version",
          "[procedure][scenario]")
{
    const std::vector<Act> before{finding("advisory"), notice("2026-01-15")};
    const Ledger ledger = ledgerWith(before);

    CHECK(refusal(ledger, without(voted(changed("grave"), 6, 3), "reason")) ==
          Error{ErrorCode::KeyMissing, {}, u"reason"_s});
    CHECK(refusal(ledger, changed("grave")) == Error{ErrorCode::VotesMissing, {}, u"votesFor"_s});
    CHECK(refusal(ledger, voted(changed("grave"), 3, 3)) ==
          Error{ErrorCode::VotesDoNotCarry, {}, u"votesFor"_s, u"3 : 3"_s});

    const std::vector<Act> after = before + voted(changed("grave"), 6, 3);
    CHECK(ledgerWith(after).facts.findings.front().severity == Severity::Grave);
    // A new version: what was notified is not what stands, and has to be told again.
    CHECK(codeOf(confirmableFrom(ledgerWith(after))) == ErrorCode::NoticeOutdated);
    CHECK(ledgerWith(after + notice("2026-01-20")).objectionPeriod->notice == QDate(2026, 1, 20));
    // The old outcome remains in the record: the acts up to then come to what they came to.
    CHECK(ledgerWith(before).facts.findings.front().severity == Severity::Advisory);
    CHECK(factsToJson(ledgerWith(before).facts) == factsToJson(ledger.facts));
}

TEST_CASE("Scenario 14: Independence is judged from technical, policy and ethical viewpoints; "
          "each needs an opinion",
          "[procedure][scenario]")
{
    // Another team's opinion and another gate's do not stand in for the one that is missing.
    const std::vector<Act> two{opinion("tech"), opinion("ethics"), opinion("policy", "b")};

    CHECK(refusal(ledgerWith(two), decided(true, 6, 3)) ==
          Error{ErrorCode::ViewpointWithoutOpinion, {}, u"gate"_s, u"policy"_s});
    // Scoring goes on: a bonus, for one, is taken up.
    const Act bonus = given("{'kind': 'adjusted', 'adjustment': 'bonus', 'team': 'a',"
                            " 'points': '1', 'reason': 'r'}");
    CHECK(ledgerWith(two + bonus).facts.adjustments.size() == 1);

    const Ledger ledger = ledgerWith(two + opinion("policy") + decided(true, 6, 3));
    CHECK(ledger.facts.gateDecisions.at({kIndependence, kA}).isFor);
}

TEST_CASE("A later opinion from the same viewpoint takes the place of the earlier", "[procedure]")
{
    const Act later = with(opinion("tech"), "text", u"고친 의견"_s);
    const Ledger ledger =
        ledgerWith({opinion("tech"), opinion("policy"), opinion("tech", "b"), later});

    REQUIRE(ledger.facts.opinions.size() == 3);
    CHECK(ledger.facts.opinions.back().text == u"고친 의견"_s);
    CHECK(ledger.facts.opinions.back().by == u"E1"_s);
}

TEST_CASE("A finding keeps what was found, and its code is given once", "[procedure]")
{
    const Ledger ledger = ledgerWith({finding("advisory")});

    const Finding &kept = ledger.facts.findings.front();
    CHECK(kept.gate == kIndependence);
    CHECK(kept.viewpoint == ViewpointId{u"tech"_s});
    CHECK(kept.severity == Severity::Advisory);
    CHECK(kept.evidence == u"학습 기록"_s);
    CHECK(refusal(ledger, finding("grave", "b")) ==
          Error{ErrorCode::DuplicateId, {}, u"finding"_s, u"F1"_s});
}

TEST_CASE("A finding is changed only where there is one, and to another severity", "[procedure]")
{
    CHECK(refusal({}, changed("grave")) ==
          Error{ErrorCode::UnknownFinding, {}, u"finding"_s, u"F1"_s});
    CHECK(refusal(ledgerWith({finding("grave")}), changed("grave")) ==
          Error{ErrorCode::SameSeverity, {}, u"severity"_s});
    CHECK(ledgerWith({finding("grave"), changed("remark")}).facts.findings.front().severity ==
          Severity::Remark);
}

TEST_CASE("Before the notice a changed finding may have a vote, and that has to carry it",
          "[procedure]")
{
    const Ledger ledger = ledgerWith({finding("advisory")});

    CHECK(refusal(ledger, voted(changed("grave"), 2, 5)).code == ErrorCode::VotesDoNotCarry);
    CHECK(refusal(ledger, with(changed("grave"), "votesFor", 5)) ==
          Error{ErrorCode::VotesMissing, {}, u"votesAgainst"_s});
    CHECK(refusal(ledger, with(changed("grave"), "votesAgainst", 5)) ==
          Error{ErrorCode::VotesMissing, {}, u"votesFor"_s});
    CHECK(isTaken(ledger, voted(changed("grave"), 5, 2)));
}

TEST_CASE("A committee may be asked of whatever the plan puts to a vote, and of nothing else",
          "[procedure]")
{
    const Act law = given("{'kind': 'opinion', 'gate': 'licence', 'team': 'a',"
                          " 'viewpoint': 'law', 'text': 't', 'by': 'E1'}");
    // Whether the ballots decide is for the outcome to say; they may be too few.
    CHECK(isTaken(ledgerWith({law}), with(decided(true, 6, 3), "gate", u"licence"_s)));

    const Act recognition = given("{'kind': 'recognitionDecided', 'team': 'a',"
                                  " 'recognised': true, 'votesFor': 6, 'votesAgainst': 4,"
                                  " 'reason': 'r'}");
    const Act verdict = given("{'kind': 'verdictDecided', 'team': 'a', 'verdict': 'mend',"
                              " 'votesFor': 6, 'votesAgainst': 4, 'reason': 'r'}");
    Round round;
    round.plan.recognition->rule = Vote::Rule::Majority;
    round.plan.verdict->rule = Vote::Rule::Unanimity;
    CHECK(isTaken({}, recognition, round));
    CHECK(isTaken({}, verdict, round));
    round.plan.recognition.reset();
    round.plan.verdict.reset();
    CHECK(refusal({}, recognition, round).code == ErrorCode::NotByCommittee);
    CHECK(refusal({}, verdict, round).code == ErrorCode::NotByCommittee);

    const Ledger ledger = ledgerWith({recognition, verdict});
    CHECK(ledger.facts.recognitions.at(kA).isFor);
    CHECK(ledger.facts.verdicts.at(kA).verdict == ballot::kMend);
}

TEST_CASE("A vote on a team without a total says whether it goes through, as the votes carry it",
          "[procedure]")
{
    const Act vote = given("{'kind': 'teamDecided', 'team': 'a', 'through': true, 'votesFor': 6,"
                           " 'votesAgainst': 4, 'reason': 'r'}");
    CHECK(ledgerWith({vote}).facts.teamDecisions.at(kA).isFor);
    CHECK(refusal({}, with(vote, "through", false)).code == ErrorCode::VotesDoNotCarry);
    CHECK_FALSE(ledgerWith({vote, with(with(vote, "through", false), "votesAgainst", 7)})
                    .facts.teamDecisions.at(kA)
                    .isFor);
}

TEST_CASE("'Not met' needs a grave finding of that gate on that team", "[procedure]")
{
    const Act elsewhere =
        with(with(finding("grave", "a", "F2"), "gate", u"licence"_s), "viewpoint", u"law"_s);
    const std::vector<Act> acts =
        allOpinions() + finding("grave", "b") + elsewhere + finding("advisory", "a", "F3");

    CHECK(refusal(ledgerWith(acts), decided(false, 3, 6)) ==
          Error{ErrorCode::GraveFindingMissing, {}, u"met"_s});

    const Ledger ledger = ledgerWith(acts + finding("grave", "a", "F4") + decided(false, 3, 6));
    CHECK_FALSE(ledger.facts.gateDecisions.at({kIndependence, kA}).isFor);
}

TEST_CASE("What a committee decided agrees with its votes", "[procedure]")
{
    const Ledger ledger = ledgerWith(allOpinions() + finding("grave"));

    CHECK(refusal(ledger, decided(true, 3, 6)) ==
          Error{ErrorCode::VotesDoNotCarry, {}, u"votesFor"_s, u"3 : 6"_s});
    CHECK(refusal(ledger, decided(false, 6, 3)).code == ErrorCode::VotesDoNotCarry);
    CHECK(refusal(ledger, decided(true, 5, 5)).code == ErrorCode::VotesDoNotCarry);
    CHECK(isTaken(ledger, decided(false, 5, 5)));
    CHECK(refusal(ledger, decided(false, 0, 0)).code == ErrorCode::VotesMissing);
    CHECK(refusal(ledger, without(decided(true, 6, 3), "votesAgainst")).code ==
          ErrorCode::KeyMissing);

    const Act recognition = given("{'kind': 'recognitionDecided', 'team': 'a',"
                                  " 'recognised': true, 'votesFor': 5, 'votesAgainst': 5,"
                                  " 'reason': 'r'}");
    CHECK(refusal({}, recognition).code == ErrorCode::VotesDoNotCarry);
    const Act verdict = given("{'kind': 'verdictDecided', 'team': 'a', 'verdict': 'stop',"
                              " 'votesFor': 4, 'votesAgainst': 5, 'reason': 'r'}");
    CHECK(refusal({}, verdict).code == ErrorCode::VotesDoNotCarry);
}

TEST_CASE("A committee's decision keeps its votes and the minority's opinion; a later one holds",
          "[procedure]")
{
    const Act first = with(with(decided(true, 6, 3), "withheld", 1), "minority", u"반대 의견"_s);
    const std::vector<Act> acts = allOpinions() + finding("grave") + first;

    const CommitteeDecision kept = ledgerWith(acts).facts.gateDecisions.at({kIndependence, kA});
    CHECK(kept.votesFor == 6);
    CHECK(kept.votesAgainst == 3);
    CHECK(kept.withheld == 1);
    CHECK(kept.minority == u"반대 의견"_s);
    CHECK(kept.reason == u"종합"_s);

    const Ledger later = ledgerWith(acts + decided(false, 2, 8));
    CHECK_FALSE(later.facts.gateDecisions.at({kIndependence, kA}).isFor);
}
