// What is closed, confirmed or revoked stands until a person decides otherwise.
#include "db/events.h"
#include "tests/db/stage.h"

#include <algorithm>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char kConfirm[] = R"({"kind": "confirmed", "date": "2026-01-27"})";
constexpr char kReopen[] = R"({"kind": "reopened", "date": "2026-02-02", "by": "심의위원회",
                               "reason": "합산 오류가 확인됨"})";

std::vector<KeptSheet> sheetsOf(TestProgramme &programme, const EvaluatorId &evaluator)
{
    std::vector<KeptSheet> sheets = must(keptSheets(programme.workbook()));
    std::erase_if(sheets, [&](const KeptSheet &sheet) { return sheet.evaluator != evaluator; });
    return sheets;
}

Verdict verdictOn(TestProgramme &programme, const QString &file)
{
    return programme.merge({file}).files[0].verdict;
}

// Confirmed, every sheet in.
struct Confirmed : Stage
{
    Confirmed()
    {
        fill();
        notify();
        record({act(kConfirm)});
        digest = results().digest;
    }
    QString digest;
};

Plan withClosing()
{
    Plan plan = stagePlan();
    plan.groups[0].attendance.deadline = QDate(2026, 1, 15);
    plan.groups[0].attendance.lateCounts = false;
    return plan;
}

} // namespace

TEST_CASE("A sheet that comes after a group was closed is kept and counts for nothing", "[db]")
{
    Stage stage;
    const QString late = stage.handIn("E2");
    stage.merge({stage.handIn("E1"), stage.handIn("E3"), stage.handIn("U1"), stage.handIn("U2")});
    stage.record({act(R"({"kind": "groupClosed", "group": "expert", "reason": "2명으로 확정"})")});
    const Evidence before = stage.results().evidence;

    CHECK(verdictOn(stage, late) == Verdict::AfterClosing);

    CHECK_FALSE(stage.results().evidence.groups.at(GroupId{u"expert"_s}).marks.mark(1, 0, 0));
    const KeptSheet kept = sheetsOf(stage, EvaluatorId{u"E2"_s}).front();
    must(ruleSheet(stage.workbook(), kept.evaluator, kept.link.hash, true, u"우편 지연"_s));
    CHECK(stage.results().evidence.groups.at(GroupId{u"expert"_s}).marks.mark(1, 0, 0));
    must(ruleSheet(stage.workbook(), kept.evaluator, kept.link.hash, false, u"접수 규정 위반"_s));
    CHECK(sheetsOf(stage, EvaluatorId{u"E2"_s}).front().standing == Standing::Refused);
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("Closing does not depend on the order in which the same files are merged", "[db]")
{
    Stage stage;
    const QString first = stage.handIn("E1", Points::whole(3));
    stage.merge({first, stage.handIn("E2"), stage.handIn("E3")});
    stage.record({act(R"({"kind": "groupClosed", "group": "expert", "reason": "마감"})")});
    const QString second = stage.correct("E1", Points::whole(5));
    const QString third = stage.correct("E1", Points::whole(4));
    const bool isReversed = GENERATE(true, false);
    for (const QString &file : isReversed ? QStringList{third, second} : QStringList{second, third})
        stage.merge({file});
    CHECK(stage.results().evidence.groups.at(GroupId{u"expert"_s}).marks.mark(0, 0, 0) ==
          Points::whole(3));
    // The last of them, admitted, follows the first through the one that stands apart.
    const KeptSheet last = sheetsOf(stage, kE1).back();
    must(ruleSheet(stage.workbook(), kE1, last.link.hash, true, u"이의 인용"_s));
    CHECK(stage.results().evidence.groups.at(GroupId{u"expert"_s}).marks.mark(0, 0, 0) ==
          Points::whole(4));
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("Closing a group does without missing sheets, but ends no conflict", "[db]")
{
    Stage stage;
    stage.fill();
    stage.record(gateActs({"a", "b", "c"}));
    stage.merge({stage.handIn("E1", Points::whole(1), "another laptop")});
    stage.record({act(R"({"kind": "groupClosed", "group": "expert", "reason": "마감"})")});
    const std::vector<Act> notice{act(R"({"kind": "notified", "date": "2026-01-15"})")};
    const Error refused = stage.refused(notice);
    CHECK(refused.code == ErrorCode::SheetsMissing);
    CHECK(refused.found == u"E1"_s);
    must(decide(stage.workbook(), kE1, sheetsOf(stage, kE1).front().link.hash, u"본인 확인"_s));
    stage.record(notice);
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("A form that was amended and amended back is closed again, for all who ask", "[db]")
{
    Stage stage;
    stage.fill();
    stage.record({act(R"({"kind": "groupClosed", "group": "expert", "reason": "마감"})")});
    must(amend(stage.workbook(), amendmentTo(withAnotherCriterion(stagePlan()))));
    must(amend(stage.workbook(), amendmentTo(stagePlan())));
    const GroupId experts{u"expert"_s};
    CHECK(must(loadLedger(stage.workbook())).closedGroups.contains(experts));
    CHECK(isClosed(loadSheetRecord(stage.workbook().database().sql()),
                   stage.workbook().round().plan, experts));
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("An amendment of the form opens collection again", "[db]")
{
    Stage stage;
    stage.fill();
    stage.record({act(R"({"kind": "groupClosed", "group": "expert", "reason": "마감"})")});
    must(amend(stage.workbook(), amendmentTo(withAnotherCriterion(stagePlan()))));
    CHECK(verdictOn(stage, stage.handInAgain("E1")) == Verdict::Accepted);
    CHECK_FALSE(must(loadLedger(stage.workbook())).closedGroups.contains(GroupId{u"expert"_s}));
}

TEST_CASE("A notice closes collection for every group", "[db]")
{
    Stage stage;
    stage.fill();
    stage.notify();
    CHECK(verdictOn(stage, stage.correct("U1", Points::whole(1))) == Verdict::AfterClosing);
    CHECK(stage.statusOf("a") == Status::Through);
    CHECK_FALSE(must(loadLedger(stage.workbook())).isNoticeOutdated);
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("After the confirmation nothing moves by itself", "[db]")
{
    Confirmed stage;
    SECTION("a late correction is kept apart")
    {
        CHECK(verdictOn(stage, stage.correct("E1", Points::whole(1))) == Verdict::AfterClosing);
    }
    SECTION("a second first revision, from another machine, makes no conflict")
    {
        CHECK(verdictOn(stage, stage.handIn("E1", Points::whole(1), "another laptop")) ==
              Verdict::AfterClosing);
        const auto sheets = sheetsOf(stage, kE1);
        CHECK(std::count_if(sheets.begin(), sheets.end(), [](const KeptSheet &sheet) {
                  return sheet.standing == Standing::Counts;
              }) == 1);
    }
    SECTION("acts are refused")
    {
        CHECK(stage
                  .refused({act(R"({"kind": "excluded", "evaluator": "E1", "team": "a",
                                     "reason": "자문"})")})
                  .code == ErrorCode::ResultConfirmed);
    }
    SECTION("an amendment is refused")
    {
        Plan plan = stagePlan();
        plan.selection->quota = 2;
        CHECK(codeOf(amend(stage.workbook(), amendmentTo(plan))) == ErrorCode::ResultConfirmed);
    }
    SECTION("decisions on sheets are refused")
    {
        CHECK(codeOf(ruleSheet(stage.workbook(), kE1, sheetsOf(stage, kE1).front().link.hash, false,
                               u"사유"_s)) == ErrorCode::ResultConfirmed);
        CHECK(codeOf(decide(stage.workbook(), kE1, sheetsOf(stage, kE1).front().link.hash,
                            u"사유"_s)) == ErrorCode::ResultConfirmed);
    }
    CHECK(must(loadLedger(stage.workbook())).confirmed);
    CHECK(stage.results().outcome.team(TeamId{u"a"_s})->status == Status::Through);
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE(
    "A confirmed result changes after it was reopened with its reason, and is then told again",
    "[db]")
{
    Confirmed stage;
    stage.merge({stage.correct("E1", Points::whole(1))});
    stage.record({act(kReopen)});
    CHECK_FALSE(must(loadLedger(stage.workbook())).confirmed);
    // Nothing has changed: it can be confirmed as it was.
    must(previewActs(stage.workbook(), {act(R"({"kind": "confirmed", "date": "2026-02-03"})")}));
    must(ruleSheet(stage.workbook(), kE1, sheetsOf(stage, kE1).back().link.hash, true, u"정정"_s));
    CHECK(stage.refused({act(R"({"kind": "confirmed", "date": "2026-02-03"})")}).code ==
          ErrorCode::NoticeOutdated);
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("What is not confirmed cannot be reopened, nor before its confirmation", "[db]")
{
    Stage stage;
    CHECK(stage.refused({act(kReopen)}).code == ErrorCode::ResultNotConfirmed);
    Confirmed confirmed;
    CHECK(confirmed
              .refused({act(R"({"kind": "reopened", "date": "2026-01-20", "by": "위원장",
                                "reason": "오류"})")})
              .code == ErrorCode::TooEarly);
}

TEST_CASE("A sheet of a revoked issue counts only if it was there before, or is admitted", "[db]")
{
    Stage stage;
    const QString found = stage.handIn("E1"); // on a stick that turns up later
    const QString other = stage.handIn("E2");
    stage.merge({other});
    must(reissuePacket(stage.workbook(), kE1, u"노트북 분실"_s));
    must(reissuePacket(stage.workbook(), EvaluatorId{u"E2"_s}, u"암호 분실"_s));

    CHECK(verdictOn(stage, found) == Verdict::Revoked);
    CHECK(sheetsOf(stage, EvaluatorId{u"E2"_s}).front().standing == Standing::Counts);
    must(ruleSheet(stage.workbook(), kE1, sheetsOf(stage, kE1).front().link.hash, true,
                   u"본인 확인"_s));
    CHECK(sheetsOf(stage, kE1).front().standing == Standing::Counts);
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("What a clock says beside what is known is told, and a decision admits or refuses",
          "[db]")
{
    Stage stage(withClosing());
    const QDateTime here = *stage.clock().time; // 15 January, nine o'clock in Korea
    stage.packet("E1");                         // every packet is made now
    SECTION("signed before the packet was made")
    {
        *stage.clock().time = here.addYears(-27);
        const QString file = stage.handIn("E1");
        *stage.clock().time = here;
        const FileVerdict said = stage.merge({file}).files[0];
        CHECK(said.verdict == Verdict::TimeUnsure);
        REQUIRE(said.times.size() == 1);
        CHECK(said.times[0].what == TimeNote::What::BeforePacket);
        must(ruleSheet(stage.workbook(), kE1, said.hash, true, u"시계 오류 확인"_s));
    }
    SECTION("signed after the deadline, and here before it ends")
    {
        stage.clock().turn(2 * 24 * 3600);
        const QString file = stage.handIn("E1");
        *stage.clock().time = here;
        const FileVerdict said = stage.merge({file}).files[0];
        CHECK(said.verdict == Verdict::Late);
        REQUIRE(said.times.size() == 2);
        CHECK(said.times[0].what == TimeNote::What::Ahead);
        CHECK(said.times[1].what == TimeNote::What::HereInTime);
        must(ruleSheet(stage.workbook(), kE1, said.hash, true, u"시계 오류 확인"_s));
    }
    CHECK(sheetsOf(stage, kE1).front().standing == Standing::Counts);
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("A clock that is some minutes ahead is nothing to tell", "[db]")
{
    Stage stage;
    stage.clock().turn(5 * 60);
    const QString file = stage.handIn("E1");
    stage.clock().turn(-5 * 60);
    CHECK(stage.merge({file}).files[0].times.empty());
}

TEST_CASE("A decision on a sheet needs a sheet, a reason, and something to decide", "[db]")
{
    Stage stage;
    stage.fill();
    const QString hash = sheetsOf(stage, kE1).front().link.hash;
    const QString reason = u"사유"_s;
    CHECK(codeOf(ruleSheet(stage.workbook(), kE1, u"none"_s, true, reason)) ==
          ErrorCode::SheetUnknown);
    CHECK(codeOf(ruleSheet(stage.workbook(), EvaluatorId{u"E2"_s}, hash, true, reason)) ==
          ErrorCode::SheetUnknown);
    CHECK(codeOf(ruleSheet(stage.workbook(), kE1, hash, true, reason)) == ErrorCode::SheetRuled);
    CHECK(codeOf(ruleSheet(stage.workbook(), kE1, hash, false, u"  "_s)) ==
          ErrorCode::ReasonMissing);
}
