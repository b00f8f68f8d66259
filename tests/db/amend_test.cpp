#include "db/events.h"
#include "tests/db/stage.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

QStringList through(const Outcome &outcome)
{
    QStringList teams;
    for (const TeamOutcome &team : outcome.teams)
        if (team.status == Status::Through)
            teams.append(team.team.id.value);
    return teams;
}

const GroupEffect &effectOn(const AmendmentPreview &preview, const char *group)
{
    for (const GroupEffect &effect : preview.effects)
        if (effect.group.value == QLatin1StringView(group))
            return effect;
    FAIL("no such group");
    return preview.effects.front();
}

} // namespace

TEST_CASE("Scenario 9: the quota was 1, amended to 2; both stand, with who, when and why", "[db]")
{
    Stage stage;
    stage.fill();
    stage.record(gateActs({"a", "b", "c"}));
    must(showResults(stage.workbook()));
    Amendment amendment = amendmentTo(withQuota(2));
    amendment.agreed = {TeamId{u"a"_s}, TeamId{u"c"_s}};

    const AmendmentPreview preview = must(previewAmendment(stage.workbook(), amendment));
    REQUIRE(preview.changes.size() == 1);
    CHECK(preview.changes[0].team == TeamId{u"b"_s});
    CHECK(preview.changes[0].before.status == Status::Through);
    CHECK(preview.changes[0].after.status == Status::Out);
    must(amend(stage.workbook(), amendment));

    CHECK(stage.workbook().round().planVersion == 2);
    CHECK(through(stage.results().outcome) == QStringList{u"a"_s});
    Workbook again = must(Workbook::open(stage.workbook().path(), stage.clock().clock()));
    const auto outcomes = must(versionOutcomes(again));
    REQUIRE(outcomes.size() == 2);
    CHECK(outcomes[0].version.number == 1);
    CHECK_FALSE(outcomes[0].version.isAmendment());
    CHECK(outcomes[0].version.reason.isEmpty());
    CHECK(through(outcomes[0].outcome) == QStringList{u"a"_s, u"b"_s});
    const PlanVersion &second = outcomes[1].version;
    CHECK(second.number == 2);
    CHECK(second.fingerprint == planFingerprint(withQuota(2)));
    CHECK(second.reason == u"평가 기준을 명확히 함"_s);
    CHECK(second.approver == u"과장 홍길동"_s);
    CHECK(second.date == QDate(2026, 1, 14));
    CHECK(second.frozenAt == u"2026-01-15T00:00:00Z"_s);
    CHECK(second.agreed == amendment.agreed);
    CHECK(second.known.packets == 5);
    CHECK(second.known.sheets == 5);
    CHECK(second.known.resultsSeen);
    CHECK_FALSE(second.known.notified);
    CHECK(through(outcomes[1].outcome) == QStringList{u"a"_s});
    for (const VersionOutcome &outcome : outcomes) {
        CHECK(outcome.isComplete);
        CHECK(outcome.notComputable.isEmpty());
    }
    must(verifyWorkbook(again));
}

TEST_CASE("Scenario 37: the final date moved from 2027 to the end of 2026 stands in the list of "
          "amendments and moves no mark",
          "[db]")
{
    Plan plan = stagePlan();
    plan.schedule = {{MilestoneId{u"final"_s}, {u"최종 선정"_s, u"Final"_s}, u"2027"_s}};
    Stage stage(plan);
    stage.fill();
    stage.notify();
    plan.schedule[0].date = u"2026-12"_s;
    must(amend(stage.workbook(), amendmentTo(plan)));

    const auto versions = must(planVersions(stage.workbook()));
    REQUIRE(versions.size() == 2);
    CHECK(versions[0].plan.schedule[0].date == u"2027"_s);
    CHECK(versions[1].plan.schedule[0].date == u"2026-12"_s);
    CHECK(versions[1].known.notified);
    // Nobody's outcome is another, so what was notified holds.
    CHECK(must(keptOutcomes(stage.workbook())).size() == 1);
    CHECK_FALSE(must(loadLedger(stage.workbook())).isNoticeOutdated);
    for (const EvaluatorStatus &status : must(handInStatus(stage.workbook())))
        CHECK(status.handIn == HandIn::HandedIn);
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE(
    "An amendment is previewed with its effect on each group's sheets, and nothing is written",
    "[db]")
{
    Stage stage;
    stage.fill();
    const QByteArray before = getFile(stage.workbook().path());

    const AmendmentPreview preview =
        must(previewAmendment(stage.workbook(), amendmentTo(withAnotherCriterion(stagePlan()))));

    CHECK(getFile(stage.workbook().path()) == before);
    const GroupEffect &expert = effectOn(preview, "expert");
    CHECK_FALSE(expert.sameForm);
    CHECK(expert.validSheets == 0);
    CHECK(expert.giveAgain == std::vector<EvaluatorId>{EvaluatorId{u"E1"_s}, EvaluatorId{u"E2"_s},
                                                       EvaluatorId{u"E3"_s}});
    const GroupEffect &user = effectOn(preview, "user");
    CHECK(user.sameForm);
    CHECK(user.validSheets == 2);
    CHECK(user.giveAgain.empty());
    REQUIRE(preview.outcomes.size() == 2);
    CHECK(preview.outcomes[0].isComplete);
    CHECK_FALSE(preview.outcomes[1].isComplete);
    CHECK(preview.outcomes[1].notComputable == QStringList{u"expert"_s});
    CHECK(preview.outcomes[1].outcome.teams[0].shownTotal.isEmpty()); // missing is never zero
}

TEST_CASE("Scenario 24: a sheet of an older version's form is never merged into a newer one",
          "[db]")
{
    Stage stage;
    const QString early = stage.handIn("E1");
    const QString late = stage.handIn("E2");
    const QString user = stage.handIn("U1");
    stage.merge({early});
    must(amend(stage.workbook(), amendmentTo(withAnotherCriterion(stagePlan()))));

    SECTION("one that arrives late is refused, naming its version")
    {
        const FileVerdict file = stage.merge({late}).files[0];
        CHECK(file.verdict == Verdict::WrongForm);
        REQUIRE(file.reason);
        CHECK(file.reason->code == ErrorCode::OlderForm);
        CHECK(file.reason->found == u"1"_s);
        CHECK(file.reason->expected == u"2"_s);
    }
    SECTION("one that was kept stays, does not count, and is to be given again")
    {
        const auto kept = must(keptSheets(stage.workbook()));
        REQUIRE(kept.size() == 1);
        CHECK(kept[0].standing == Standing::OtherForm);
        CHECK(must(handInStatus(stage.workbook()))[0].handIn == HandIn::GiveAgain);
        CHECK_FALSE(stage.results().evidence.groups.at(GroupId{u"expert"_s}).marks.mark(0, 0, 0));

        const FileVerdict again = stage.merge({stage.handInAgain("E1", Points::whole(3))}).files[0];
        CHECK(again.verdict == Verdict::Accepted); // nor does the older one contradict it
        CHECK(stage.results().evidence.groups.at(GroupId{u"expert"_s}).marks.mark(0, 0, 2) ==
              Points::whole(3));
        CHECK(must(handInStatus(stage.workbook()))[0].handIn == HandIn::HandedIn);
        const auto outcomes = must(versionOutcomes(stage.workbook()));
        CHECK(outcomes[0].outcome.teams[0].axes[1].shown == u"15.0"_s);
        CHECK(outcomes[1].outcome.teams[0].axes[1].shown == u"9.0"_s);
    }
    SECTION("one of a group whose form is the same counts")
    {
        CHECK(stage.merge({user}).files[0].verdict == Verdict::Accepted);
    }
    must(verifyWorkbook(stage.workbook(), &stage.keys()));
}

TEST_CASE("A form that comes back makes its sheets count again", "[db]")
{
    Stage stage;
    stage.merge({stage.handIn("E1")});
    must(amend(stage.workbook(), amendmentTo(withAnotherCriterion(stagePlan()))));
    stage.merge({stage.handInAgain("E1")});
    must(amend(stage.workbook(), amendmentTo(stagePlan())));
    CHECK(stage.workbook().round().planVersion == 3);
    const auto kept = must(keptSheets(stage.workbook()));
    REQUIRE(kept.size() == 2);
    for (const KeptSheet &sheet : kept)
        CHECK((sheet.standing == Standing::Counts) ==
              (sheet.form == formFingerprint(stagePlan(), GroupId{u"expert"_s})));
    must(verifyWorkbook(stage.workbook(), &stage.keys()));
}

TEST_CASE("Sheets of one chain count even where those between them answer another form", "[db]")
{
    Stage stage;
    stage.merge({stage.handIn("E1")});
    must(amend(stage.workbook(), amendmentTo(withAnotherCriterion(stagePlan()))));
    stage.merge({stage.handInAgain("E1")});
    must(amend(stage.workbook(), amendmentTo(stagePlan())));

    const FileVerdict third = stage.merge({stage.handInAgain("E1", Points::whole(3))}).files[0];

    CHECK(third.revision == 3);
    CHECK(third.verdict == Verdict::Accepted);
    // Corrected after that, it goes on.
    const FileVerdict fourth = stage.merge({stage.correct("E1", Points::whole(2))}).files[0];
    CHECK(fourth.revision == 4);
    CHECK(fourth.verdict == Verdict::Accepted);
    CHECK(must(handInStatus(stage.workbook()))[0].handIn == HandIn::HandedIn);
    must(verifyWorkbook(stage.workbook(), &stage.keys()));
}

TEST_CASE("A decision about sheets of an older form does not stand in the way of a newer sheet",
          "[db]")
{
    Stage stage;
    const MergeReport report = stage.merge(
        {stage.handIn("E1", Points::whole(1), "one"), stage.handIn("E1", Points::whole(2), "two")});
    must(decide(stage.workbook(), EvaluatorId{u"E1"_s}, report.files[0].hash, u"확인"_s));
    must(amend(stage.workbook(), amendmentTo(withAnotherCriterion(stagePlan()))));
    CHECK(stage.merge({stage.handInAgain("E1")}).files[0].verdict == Verdict::Accepted);
    CHECK(must(handInStatus(stage.workbook()))[0].handIn == HandIn::HandedIn);
    CHECK(must(versionOutcomes(stage.workbook()))[0].outcome.teams[0].axes[1].counted == 1);
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("Packets after an amendment carry the new plan in the next issue", "[db]")
{
    Stage stage;
    const Packet first = must(readPacket(stage.packet("E1")));
    must(amend(stage.workbook(), amendmentTo(withQuota(2))));
    const auto write = [&](const QString &folder) {
        must(writePackets(stage.workbook(), stage.keys(), stage.path(folder)));
        return getFile(stage.path(folder + u"/E1.simsa-packet"_s));
    };
    const QByteArray bytes = write(u"second"_s);
    const Packet second = must(readPacket(bytes));
    CHECK(second.issue == 2);
    CHECK(second.plan.selection->quota == 2);
    CHECK(second.enrolment != first.enrolment);
    CHECK(write(u"again"_s) == bytes);
    CHECK(countIn(stage.workbook().path(), "packet") == 10);
    CHECK(Scorebook::pathFor(u"/x"_s, second) == Scorebook::pathFor(u"/x"_s, first));
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("Who has only a packet with other questions has none", "[db]")
{
    Stage stage;
    stage.packet("E1");
    must(amend(stage.workbook(), amendmentTo(withAnotherCriterion(stagePlan()))));
    const auto statuses = must(handInStatus(stage.workbook()));
    CHECK(statuses[0].handIn == HandIn::NoPacket); // an expert
    CHECK(statuses[3].handIn == HandIn::Waiting);  // a user, whose questions are the same
}

TEST_CASE("An amendment is refused with its fault, and nothing is written", "[db]")
{
    Stage stage;
    stage.fill();
    Amendment amendment = amendmentTo(withQuota(2));
    ErrorCode code{};
    QString place;
    bool isOfThePlan = true;
    SECTION("the plan that holds already")
    {
        amendment.plan = stagePlan();
        code = ErrorCode::SamePlan;
    }
    SECTION("without a group that has members")
    {
        amendment.plan.groups.pop_back();
        amendment.plan.axes.pop_back();
        code = ErrorCode::GroupHasMembers;
        place = u"groups"_s;
    }
    SECTION("with a group that has nobody")
    {
        Group jury = amendment.plan.groups[1];
        jury.id = GroupId{u"jury"_s};
        amendment.plan.groups.push_back(jury);
        Axis axis = amendment.plan.axes[2];
        axis.id = AxisId{u"jury"_s};
        std::get<JudgedBy>(axis.source).group = jury.id;
        amendment.plan.axes.push_back(axis);
        code = ErrorCode::GroupHasNobody;
    }
    SECTION("a plan that is faulty in itself")
    {
        amendment.plan.axes[1].points = Points::whole(99);
        code = ErrorCode::SumDiffers;
        place = u"axes[1].judged.criteria"_s;
    }
    SECTION("an item made to carry the total of a round before")
    {
        std::get<MeasuredBy>(amendment.plan.axes[0].source).items[0].isCarried = true;
        code = ErrorCode::ItemIsCarried;
    }
    SECTION("no reason")
    {
        amendment.reason = u" \n"_s;
        code = ErrorCode::ReasonMissing;
        place = u"reason"_s;
        isOfThePlan = false;
    }
    SECTION("no approver")
    {
        amendment.approver.clear();
        code = ErrorCode::EmptyText;
        place = u"approver"_s;
        isOfThePlan = false;
    }
    SECTION("no date")
    {
        amendment.date = {};
        code = ErrorCode::KeyMissing;
        place = u"date"_s;
        isOfThePlan = false;
    }
    SECTION("agreed to by a team that is not there")
    {
        amendment.agreed = {TeamId{u"a"_s}, TeamId{u"z"_s}};
        code = ErrorCode::UnknownTeam;
        place = u"agreed[1]"_s;
        isOfThePlan = false;
    }
    SECTION("agreed to twice by one")
    {
        amendment.agreed = {TeamId{u"a"_s}, TeamId{u"a"_s}};
        code = ErrorCode::DuplicateId;
        place = u"agreed[1]"_s;
        isOfThePlan = false;
    }
    const QByteArray before = getFile(stage.workbook().path());
    const auto amended = amend(stage.workbook(), amendment);
    REQUIRE(codeOf(amended) == code);
    CHECK(amended.error().place == place);
    CHECK(amended.error().file == stage.workbook().path());
    CHECK(getFile(stage.workbook().path()) == before);
    CHECK(stage.workbook().round().planVersion == 1);
    const auto previewed = previewAmendment(stage.workbook(), amendment);
    CHECK(previewed.has_value() == !isOfThePlan); // a preview asks for no reason yet
}

TEST_CASE("Only a frozen plan is amended", "[db]")
{
    QTemporaryDir folder;
    Workbook workbook = must(Workbook::create(folder.filePath(u"a.simsa"_s), u"t"_s, kPassphrase,
                                              TestClock().clock(), Stretch::cheapest()));
    CHECK(codeOf(amend(workbook, amendmentTo(stagePlan()))) == ErrorCode::RoundNotOpen);
    must(workbook.openRound(stagePlan(), smallTeams(), smallPanel()));
    CHECK(codeOf(amend(workbook, amendmentTo(withQuota(2)))) == ErrorCode::RoundNotFrozen);
    CHECK(codeOf(previewAmendment(workbook, amendmentTo(withQuota(2)))) ==
          ErrorCode::RoundNotFrozen);
    CHECK(codeOf(versionOutcomes(workbook)) == ErrorCode::RoundNotFrozen);
}

TEST_CASE("Two windows do not amend the same version twice", "[db]")
{
    Stage stage;
    Workbook other = must(Workbook::open(stage.workbook().path(), stage.clock().clock()));
    must(amend(stage.workbook(), amendmentTo(withQuota(2))));
    Plan plan = stagePlan();
    plan.totalDigits = 2;
    CHECK(codeOf(amend(other, amendmentTo(plan))) == ErrorCode::ChangedElsewhere);
    CHECK(other.round().planVersion == 2); // read again
    must(amend(other, amendmentTo(plan)));
    CHECK(must(planVersions(other)).size() == 3);
    must(verifyWorkbook(other));
}

TEST_CASE("What an amended plan does not know bears on nothing under it, and is not lost", "[db]")
{
    Plan plan = stagePlan();
    plan.adjustments = {
        {AdjustmentId{u"bonus"_s}, {u"가점"_s, u"Bonus"_s}, Points::whole(-2), Points::whole(2)}};
    Stage stage(plan);
    stage.fill();
    stage.record(gateActs({"a", "b", "c"}));
    stage.record({act(R"({"kind": "adjusted", "adjustment": "bonus", "team": "c", "points": "1.5",
                          "reason": "우대 요건"})")});
    CHECK(stage.totalOf("c") == u"29.5"_s);
    Plan without = smallPlan();
    must(amend(stage.workbook(), amendmentTo(without)));

    CHECK(stage.totalOf("c") == u"28.0"_s);
    CHECK(stage.results().evidence.facts.adjustments.empty());
    CHECK(stage.results().evidence.facts.gateDecisions.empty());
    CHECK(must(loadLedger(stage.workbook())).facts.adjustments.size() == 1);
    const auto outcomes = must(versionOutcomes(stage.workbook()));
    CHECK(outcomes[0].outcome.team(TeamId{u"c"_s})->shownTotal == u"29.5"_s);
    CHECK(outcomes[0].outcome.team(TeamId{u"b"_s})->status == Status::Out); // below c's 29.5
    CHECK(outcomes[1].outcome.team(TeamId{u"b"_s})->status == Status::Ranked);
    // The adjustment is gone for whoever records the next act.
    CHECK(stage
              .refused({act(R"({"kind": "adjusted", "adjustment": "bonus", "team": "a",
                                "points": "1", "reason": "우대"})")})
              .code == ErrorCode::UnknownAdjustment);
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("A value that an amended item cannot have is missing under it, never cut to fit", "[db]")
{
    Stage stage;
    stage.fill();
    Plan plan = stagePlan();
    Item &item = std::get<MeasuredBy>(plan.axes[0].source).items[0];
    item.points = Points::whole(4);
    item.most = Points::whole(4);
    plan.axes[0].points = Points::whole(4);
    must(amend(stage.workbook(), amendmentTo(plan)));
    const Results results = stage.results();
    CHECK_FALSE(results.outcome.team(TeamId{u"a"_s})->total); // entered as 5
    CHECK(results.outcome.team(TeamId{u"a"_s})->reasons[0].code == ReasonCode::NoValue);
    CHECK(results.outcome.team(TeamId{u"b"_s})->axes[0].shown == u"4.0"_s);
}
