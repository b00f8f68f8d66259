#include "tests/db/stage.h"

#include "db/events.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Event> eventsIn(TestProgramme &programme, const QStringList &kinds)
{
    return eventsOf(programme.workbook().database().sql(), kinds);
}

KeptSheet keptOf(TestProgramme &programme, const char *evaluator, int revision)
{
    for (const KeptSheet &sheet : must(keptSheets(programme.workbook())))
        if (sheet.evaluator.value == QLatin1StringView(evaluator) &&
            sheet.link.revision == revision)
            return sheet;
    FAIL("no such sheet");
    return {};
}

constexpr char kNotify[] = R"({"kind": "notified", "date": "2026-01-15"})";

} // namespace

TEST_CASE("Acts are recorded in their order and give the same ledger to whoever opens the file",
          "[db]")
{
    Stage stage;
    stage.record(gateActs({"a", "b"}));
    stage.record({act(kExclude)});

    Workbook again = must(Workbook::open(stage.workbook().path(), stage.clock().clock()));
    const std::vector<Act> acts = must(actsOf(again));
    REQUIRE(acts.size() == 5);
    CHECK(acts[0].kind == ActKind::Opinion);
    CHECK(acts[4].text("reason") == u"지난해 자문한 사실이 확인됨"_s);
    const Ledger ledger = must(loadLedger(again));
    CHECK(ledger.facts.gateDecisions.size() == 2);
    CHECK(ledger.facts.excluded.contains({EvaluatorId{u"E1"_s}, TeamId{u"a"_s}}));
    must(verifyWorkbook(again));
}

TEST_CASE("Acts are recorded all or none, and the place of the fault is told", "[db]")
{
    Stage stage;
    std::vector<Act> acts = gateActs({"a", "b"});
    acts[2].values.insert(u"team"_s, u"z"_s);
    const Error error = stage.refused(acts);
    CHECK(error.code == ErrorCode::UnknownTeam);
    CHECK(error.place == u"acts[2].team"_s);
    CHECK(error.found == u"z"_s);
    CHECK(must(actsOf(stage.workbook())).empty());
}

TEST_CASE("A preview says what recording would come to and writes nothing", "[db]")
{
    Stage stage;
    stage.fill("E1");
    stage.record(gateActs({"a", "b", "c"}));
    const QByteArray before = getFile(stage.workbook().path());

    const ActPreview preview = must(previewActs(stage.workbook(), {act(kExclude)}));

    CHECK(getFile(stage.workbook().path()) == before);
    CHECK(preview.before.digest != preview.after.digest);
    REQUIRE(preview.changes.size() == 1);
    CHECK(preview.changes[0].team == TeamId{u"a"_s});
    CHECK(preview.changes[0].before.total == u"25.7"_s); // 5 + (2 + 15 + 15) / 3 + 10
    CHECK(preview.changes[0].after.total == u"30.0"_s);
    const ActPreview recorded = stage.record({act(kExclude)});
    CHECK(recorded.after.digest == preview.after.digest);
    CHECK(stage.results().digest == preview.after.digest);
}

TEST_CASE("Acts need a frozen round", "[db]")
{
    QTemporaryDir folder;
    Workbook workbook = must(Workbook::create(folder.filePath(u"a.simsa"_s), u"t"_s, kPassphrase,
                                              TestClock().clock(), Stretch::cheapest()));
    must(workbook.openRound(stagePlan(), smallTeams(), smallPanel()));
    CHECK(codeOf(recordActs(workbook, {act(kExclude)})) == ErrorCode::RoundNotFrozen);
    CHECK(codeOf(previewActs(workbook, {act(kExclude)})) == ErrorCode::RoundNotFrozen);
}

TEST_CASE("An act is checked against the plan as it is in the file, not as a window shows it",
          "[db]")
{
    Stage stage;
    Workbook window = must(Workbook::open(stage.workbook().path(), stage.clock().clock()));
    Plan plan = stagePlan();
    plan.gates.clear();
    must(amend(stage.workbook(), amendmentTo(plan)));

    CHECK(codeOf(recordActs(window, gateActs({"a"}))) == ErrorCode::ChangedElsewhere);
    // It was read again: now the window knows that there is no gate any more.
    const auto refused = recordActs(window, gateActs({"a"}));
    CHECK(codeOf(refused) == ErrorCode::UnknownGate);
    CHECK(refused.error().place == u"acts[0].gate"_s);
}

TEST_CASE("An act is checked against all that was recorded by then, in whichever window", "[db]")
{
    Stage stage;
    Workbook window = must(Workbook::open(stage.workbook().path(), stage.clock().clock()));
    const Act disqualified = act(R"({"kind": "disqualified", "team": "b", "reason": "요건 위반"})");
    must(previewActs(window, {disqualified}));
    stage.record({disqualified});
    CHECK(codeOf(recordActs(window, {disqualified})) == ErrorCode::AlreadyRecorded);
    CHECK(must(actsOf(window)).size() == 1);
}

TEST_CASE("What is lifted again leaves the digest as it was", "[db]")
{
    Stage stage;
    stage.fill();
    const QString digest = stage.results().digest;
    stage.record({act(R"({"kind": "disqualified", "team": "b", "reason": "요건 위반"})")});
    CHECK(stage.results().digest != digest);
    CHECK(stage.statusOf("b") == Status::Out);
    stage.record({act(R"({"kind": "restored", "team": "b", "reason": "사실과 다름"})")});
    CHECK(stage.results().digest == digest);
    CHECK(must(actsOf(stage.workbook())).size() == 2);
}

TEST_CASE("An excluded evaluator's marks for the team do not count, and all others do", "[db]")
{
    Stage stage;
    stage.fill("E1");
    stage.record({act(kExclude)});
    const Results results = stage.results();
    const MarkTable &marks = results.evidence.groups.at(GroupId{u"expert"_s}).marks;
    CHECK_FALSE(marks.mark(0, 0, 0));
    CHECK(marks.mark(0, 1, 0) == Points::whole(1));
    const AxisOutcome &axis = results.outcome.team(TeamId{u"a"_s})->axes[1];
    CHECK(axis.counted == 2);
    CHECK(axis.expected == 3);
    CHECK(axis.excluded == 1);
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("Scenario 18: a conflict found after the notice; old and new totals both stand", "[db]")
{
    Stage stage;
    stage.fill("E1");
    stage.notify();

    stage.record({act(kExclude)});

    CHECK(stage.totalOf("a") == u"30.0"_s);
    const auto kept = must(keptOutcomes(stage.workbook()));
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].teams.at(TeamId{u"a"_s}).total == u"25.7"_s);
    CHECK(kept[1].teams.at(TeamId{u"a"_s}).total == u"30.0"_s);
    const auto changed = eventsIn(stage, {event::kOutcomeChanged});
    REQUIRE(changed.size() == 1);
    const QJsonObject before = changed[0].detail.value(u"before"_s).toObject();
    CHECK(before.value(u"digest"_s).toString() == kept[0].digest);
    CHECK(before.value(u"teams"_s).toArray().at(0).toObject() ==
          QJsonObject{{u"id"_s, u"a"_s},
                      {u"rank"_s, 1},
                      {u"scoreRank"_s, 1},
                      {u"total"_s, u"25.7"_s},
                      {u"status"_s, u"through"_s},
                      {u"verdict"_s, QString()}});
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("Scenario 13: a finding raised to a grave defect after the result needs a reason and a "
          "vote; the old outcome stays in the record",
          "[db]")
{
    Stage stage;
    stage.fill();
    stage.record({act(R"({"kind": "finding", "finding": "F1", "gate": "own", "team": "b",
                          "severity": "advisory", "text": "표시 누락"})")});
    stage.notify();
    CHECK(stage.statusOf("b") == Status::Through);

    const Error error = stage.refused({act(R"({"kind": "findingChanged", "finding": "F1",
                                               "severity": "grave", "reason": "재검토"})")});
    CHECK(error.code == ErrorCode::VotesMissing);
    stage.record({act(R"({"kind": "findingChanged", "finding": "F1", "severity": "grave",
                          "votesFor": 6, "votesAgainst": 3, "reason": "고정 가중치를 확인함"})")});
    CHECK(must(keptOutcomes(stage.workbook())).size() == 1); // a finding alone moves nothing
    stage.record({act(R"({"kind": "gateDecided", "gate": "own", "team": "b", "met": false,
                          "votesFor": 2, "votesAgainst": 6, "reason": "요건 미달"})")});

    CHECK(stage.statusOf("b") == Status::Out);
    const auto kept = must(keptOutcomes(stage.workbook()));
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].teams.at(TeamId{u"b"_s}).status == Status::Through);
    CHECK(kept[1].teams.at(TeamId{u"b"_s}).status == Status::Out);
    CHECK(kept[1].teams.at(TeamId{u"b"_s}).scoreRank == 2); // its points stay where they were
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("Scenario 22: who is missing is named by code; the group may be closed by decision",
          "[db]")
{
    Stage stage;
    stage.merge({stage.handIn("E1"), stage.handIn("E3"), stage.handIn("U1"), stage.handIn("U2")});
    const ItemId speed{u"speed"_s};
    must(stage.workbook().enter({{TeamId{u"a"_s}, speed, Points::whole(5)},
                                 {TeamId{u"b"_s}, speed, Points::whole(4)},
                                 {TeamId{u"c"_s}, speed, Points::whole(3)}}));
    stage.record(gateActs({"a", "b", "c"}));

    const Error error = stage.refused({act(kNotify)});
    CHECK(error.code == ErrorCode::SheetsMissing);
    CHECK(error.place == u"acts[0]"_s);
    CHECK(error.found == u"E2"_s);

    stage.record({act(R"({"kind": "groupClosed", "group": "expert",
                          "reason": "1명 불참, 2명으로 확정"})"),
                  act(kNotify)});
    CHECK(must(loadLedger(stage.workbook())).isNotified());
    CHECK(stage.results().outcome.team(TeamId{u"a"_s})->axes[1].counted == 2);
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("Nothing is notified while a gate, a recognition or a tie at the cut line is undecided",
          "[db]")
{
    Stage stage;
    stage.fill();
    SECTION("a gate")
    {
        stage.record(gateActs({"a", "c"}));
        const Error error = stage.refused({act(kNotify)});
        CHECK(error.code == ErrorCode::OutcomePending);
        CHECK(error.found == u"b"_s);
    }
    SECTION("of a team that has withdrawn nothing is to be decided")
    {
        stage.record(gateActs({"a", "c"}));
        stage.record({act(R"({"kind": "withdrew", "team": "b", "date": "2026-01-10",
                              "document": "포기서"})"),
                      act(kNotify)});
    }
    SECTION("a tie at the cut line")
    {
        stage.record(gateActs({"a", "b", "c"}));
        must(stage.workbook().enter({{TeamId{u"c"_s}, ItemId{u"speed"_s}, Points::whole(4)}}));
        const Error error = stage.refused({act(kNotify)});
        CHECK(error.code == ErrorCode::TieUndecided);
        CHECK(error.found.isEmpty()); // who is tied is told by the results, which note it
    }
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("The outcome is kept at the notice and at the confirmation", "[db]")
{
    Stage stage;
    stage.fill();
    stage.notify();
    stage.record({act(R"({"kind": "confirmed", "date": "2026-01-27"})")});
    const auto kept = must(keptOutcomes(stage.workbook()));
    REQUIRE(kept.size() == 2);
    for (const KeptOutcome &outcome : kept) {
        CHECK(outcome.digest == stage.results().digest);
        CHECK(outcome.teams.at(TeamId{u"a"_s}).status == Status::Through);
        CHECK(outcome.teams.at(TeamId{u"c"_s}).status == Status::Out);
    }
    CHECK(eventsIn(stage, {event::kOutcomeChanged}).empty());
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("Whatever changes the outcome after the notice is kept with the old one, and the notice "
          "has to be given again",
          "[db]")
{
    Stage stage;
    stage.fill();
    stage.notify();
    SECTION("a value")
    {
        must(stage.workbook().enter({{TeamId{u"c"_s}, ItemId{u"speed"_s}, Points::whole(5)}}));
    }
    SECTION("a corrected sheet")
    {
        stage.merge({stage.correct("E1", Points::whole(2))});
        const KeptSheet late = keptOf(stage, "E1", 2);
        CHECK(late.standing == Standing::AfterClosing);
        must(ruleSheet(stage.workbook(), late.evaluator, late.link.hash, true, u"이의 인용"_s));
    }
    SECTION("an amended plan")
    {
        Plan plan = stagePlan();
        plan.selection->quota = 2;
        must(amend(stage.workbook(), amendmentTo(plan)));
    }
    const auto kept = must(keptOutcomes(stage.workbook()));
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].teams != kept[1].teams);
    CHECK(stage.refused({act(R"({"kind": "confirmed", "date": "2026-01-27"})")}).code ==
          ErrorCode::NoticeOutdated);
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("A notice given again keeps the outcome between the two", "[db]")
{
    Stage stage;
    stage.fill("E1");
    stage.notify();
    stage.record({act(kExclude), act(R"({"kind": "notified", "date": "2026-01-20"})")});
    QStringList kinds;
    for (const Event &event : eventsIn(stage, {}))
        kinds.append(event.kind);
    CHECK(kinds.mid(kinds.size() - 4) ==
          QStringList{u"act"_s, u"outcomeChanged"_s, u"act"_s, u"outcomeKept"_s});
    CHECK_FALSE(must(loadLedger(stage.workbook())).isNoticeOutdated);
    must(verifyWorkbook(stage.workbook()));
}
