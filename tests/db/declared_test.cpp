// Conflicts of interest that evaluators declare themselves (회피), and what else a sheet says
// beside its marks: the pledge, opinions on single criteria.
#include "db/acts.h"
#include "db/workbook_report.h"
#include "tests/db/by_hand.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

const AxisOutcome &expertAxis(const Results &results, const char *id)
{
    return results.outcome.team(team(id))->axes[1];
}

// The round with everybody's sheet in, E1's without team b.
void fillWithout(ByHand &round, const std::vector<TeamId> &teams)
{
    for (const char *evaluator : {"E1", "E2", "E3", "U1", "U2"}) {
        const Packet packet = round.packetFor(evaluator);
        const bool stepsBack = packet.evaluator.id == kE1;
        const QString file =
            round.post(stepsBack ? round.steppingBack(packet, teams) : filledSheet(packet), packet);
        REQUIRE(round.verdictOn(file).verdict == Verdict::Accepted);
    }
}

bool says(const Report &report, const QString &text)
{
    for (const Table &table : report.tables)
        for (const std::vector<Cell> &row : table.rows)
            for (const Cell &cell : row)
                if (shownText(cell).contains(text))
                    return true;
    return false;
}

} // namespace

TEST_CASE("Scenario 17: an evaluator who declares a conflict of interest does not judge the team; "
          "its mean is over the others, and the count says so",
          "[db]")
{
    ByHand round;
    Scorebook book = round.scorebook("E1");
    must(book.setAll(filled(book, Points::whole(2))));
    must(book.setRecusal(1, u"작년에 이 팀을 자문함"_s)); // marks were given; they stay out
    const QString own = must(book.submit(round.path(u"out"_s), kPassphrase));
    QStringList files{own};
    for (const char *evaluator : {"E2", "E3"}) {
        const Packet packet = round.packetFor(evaluator);
        files.append(round.post(filledSheet(packet, Points::whole(4)), packet));
    }
    const MergeReport report = round.merge(files);
    for (const FileVerdict &file : report.files)
        CHECK(file.verdict == Verdict::Accepted);
    CHECK(report.files[0].marks == 4);

    const Results results = round.results();
    CHECK(expertAxis(results, "b").counted == 2);
    CHECK(expertAxis(results, "b").expected == 2); // of a panel of 3, one of whom is recused
    CHECK(expertAxis(results, "b").panel == 3);
    CHECK(expertAxis(results, "b").recused == 1);
    CHECK(expertAxis(results, "b").shown == u"8.0"_s); // 4 + 4 by the other two
    CHECK(expertAxis(results, "a").counted == 3);
    const auto &steppedBack = results.evidence.groups.at(kExperts).steppedBack;
    REQUIRE(steppedBack.size() == 1);
    CHECK(steppedBack[0].evaluator == kE1);
    CHECK(steppedBack[0].team == team("b"));
    CHECK(steppedBack[0].ground == u"작년에 이 팀을 자문함"_s);
    const EvaluatorStatus status = round.statusOf("E1");
    CHECK(status.handIn == HandIn::HandedIn);
    CHECK(status.declared == std::vector<TeamId>{team("b")});
    CHECK(round.statusOf("E2").declared.empty());
    must(verifyWorkbook(round.workbook(), &round.keys()));
}

TEST_CASE("The internal report tells who stepped back and why, the public one does not", "[db]")
{
    ByHand round;
    fillWithout(round, {team("b")});
    CHECK(says(must(workbookReport(round.workbook(), u"ko"_s)), u"작년에 자문함"_s));
    CHECK_FALSE(says(must(workbookReport(round.workbook(), u"ko"_s, Document::Public)),
                     u"작년에 자문함"_s));
}

TEST_CASE("A team from which too many step back has no number", "[db]")
{
    Plan plan = smallPlan();
    plan.groups[0].attendance.leastForTeam = 3;
    ByHand round(plan);
    fillWithout(round, {team("b")});
    const Results results = round.results();
    CHECK(expertAxis(results, "a").shown == u"15.0"_s);
    CHECK(expertAxis(results, "b").shown.isEmpty());
    const auto &reasons = results.outcome.team(team("b"))->reasons;
    CHECK(std::any_of(reasons.begin(), reasons.end(), [](const Reason &reason) {
        return reason.code == ReasonCode::TooFewForTeam;
    }));
}

TEST_CASE("Whoever steps back has no vote on that team, and the ballots of the others decide",
          "[db]")
{
    Plan plan = smallPlan();
    Vote vote;
    vote.id = CriterionId{u"recognise"_s};
    vote.group = kExperts;
    vote.rule = Vote::Rule::Unanimity;
    vote.title = {u"인정"_s, u"Recognised"_s};
    plan.recognition = vote;
    ByHand round(plan);
    fillWithout(round, {team("b")});
    const Results results = round.results();
    CHECK(results.outcome.team(team("a"))->recognition->counted == 3);
    CHECK(results.outcome.team(team("b"))->recognition->counted == 2);
}

TEST_CASE("A sheet that steps back from every team is complete and counts for none", "[db]")
{
    ByHand round;
    fillWithout(round, {team("a"), team("b"), team("c")});
    CHECK(round.statusOf("E1").handIn == HandIn::HandedIn);
    CHECK(round.statusOf("E1").declared.size() == 3);
    CHECK(expertAxis(round.results(), "a").counted == 2);
    must(verifyWorkbook(round.workbook()));
}

TEST_CASE("The next revision says anew from whom it steps back", "[db]")
{
    ByHand round;
    const Packet packet = round.packetFor("E1");
    const KeyPair key = newSigningKeys();
    const SignedSheet first =
        signSheet(round.steppingBack(packet, {team("b")}), key, Secret(packet.enrolment));
    Sheet next = round.steppingBack(packet, {team("c")});
    next.revision = 2;
    next.parent = first.hash;
    next.reason = u"착오"_s;
    next.replaced = replacedIn(first.sheet, next);
    const SignedSheet second = signSheet(next, key, Secret(packet.enrolment));
    round.merge({round.file(second), round.file(first)});
    CHECK(round.statusOf("E1").declared == std::vector<TeamId>{team("c")});
    CHECK(expertAxis(round.results(), "b").counted == 1);
    CHECK(expertAxis(round.results(), "c").counted == 0);
    must(verifyWorkbook(round.workbook()));
}

TEST_CASE("A declaration that cannot be is refused", "[db]")
{
    ByHand round;
    const Packet packet = round.packetFor("E3"); // recused from c by the programme
    Sheet sheet = filledSheet(packet);
    Verdict verdict = Verdict::WrongForm;
    const auto declare = [&](const char *id) {
        sheet.declared.push_back({team(id), u"자문"_s, u"2026-01-15T12:00:00Z"_s});
    };
    SECTION("of a team that has marks, too")
    {
        declare("b");
        verdict = Verdict::Damaged; // the file contradicts itself
    }
    SECTION("of a team from which the programme has recused the evaluator")
    {
        declare("c");
    }
    SECTION("of a team that there is not")
    {
        declare("z");
    }
    const FileVerdict said = round.verdictOn(round.post(sheet, packet));
    CHECK(said.verdict == verdict);
    REQUIRE(said.reason);
    CHECK(said.reason->code ==
          (verdict == Verdict::Damaged ? ErrorCode::DuplicateId : ErrorCode::UnknownTeam));
    CHECK(said.reason->found == sheet.declared.back().team.value);
    CHECK(countIn(round.workbook().path(), "sheet") == 0);
}

TEST_CASE("A declared recusal that was changed, removed or added in the workbook is found", "[db]")
{
    ByHand round;
    fillWithout(round, {team("b")});
    const char *statement =
        GENERATE("UPDATE declared SET ground = 'x'", "UPDATE declared SET team = 2",
                 "UPDATE declared SET declared_at = '2026-01-01T00:00:00Z'", "DELETE FROM declared",
                 "INSERT INTO declared SELECT sheet, 0, ground, declared_at FROM declared");
    cheat(round.workbook().path(), statement);
    const auto verified = verifyWorkbook(round.workbook());
    REQUIRE(codeOf(verified) == ErrorCode::RecordBroken);
    CHECK(verified.error().place == u"E1 / declared"_s);
}

TEST_CASE("A recusal that was put beside the marks is not counted but told", "[db]")
{
    ByHand round;
    fillWithout(round, {team("b")});
    // No trigger has to be dropped to put it there.
    raw(round.workbook().path()).exec("INSERT INTO declared VALUES (1, 0, 'x', 'x')");
    const auto results = loadResults(round.workbook());
    REQUIRE(codeOf(results) == ErrorCode::RecordBroken);
    CHECK(results.error().place == u"E1"_s);
}

TEST_CASE("When the pledge was given is kept with the sheet", "[db]")
{
    ByHand round;
    const Packet packet = round.packetFor("E1");
    Sheet sheet = filledSheet(packet);
    sheet.pledgedAt = u"2026-01-15T08:00:00Z"_s;
    round.merge({round.post(sheet, packet)});
    CHECK(round.statusOf("E1").pledgedAt == sheet.pledgedAt);
    CHECK(round.statusOf("E2").pledgedAt.isEmpty());
    must(verifyWorkbook(round.workbook()));
    cheat(round.workbook().path(), "UPDATE sheet SET pledged_at = '2026-01-14T08:00:00Z'");
    CHECK(codeOf(verifyWorkbook(round.workbook())) == ErrorCode::RecordBroken);
}

namespace {

Plan remarksPlan()
{
    Plan plan = smallPlan();
    std::get<JudgedBy>(plan.axes[1].source).criteria[0].opinion = {true, 3};
    return plan;
}

Sheet remarked(const Packet &packet, const char *criterion, const QString &text)
{
    Sheet sheet = filledSheet(packet);
    for (SheetTeam &one : sheet.teams)
        one.remarks = {{CriterionId{QString::fromLatin1(criterion)}, text, QByteArray(16, 's')}};
    return sheet;
}

} // namespace

TEST_CASE("An opinion on one criterion is accepted where it is demanded, and stands in the report",
          "[db]")
{
    ByHand round(remarksPlan());
    const Packet packet = round.packetFor("E1");
    CHECK(
        round.verdictOn(round.post(remarked(packet, "plan", u"계획이 탄탄함"_s), packet)).verdict ==
        Verdict::Accepted);
    CHECK(says(must(workbookReport(round.workbook(), u"ko"_s)), u"계획이 탄탄함"_s));
}

TEST_CASE(
    "A demanded opinion on a criterion that is missing or too short makes a sheet incomplete, "
    "naming team and criterion",
    "[db]")
{
    ByHand round(remarksPlan());
    const Packet packet = round.packetFor("E1");
    Sheet sheet = remarked(packet, "plan", u"탄탄함"_s);
    SECTION("missing")
    {
        sheet.teams[1].remarks.clear();
    }
    SECTION("too short")
    {
        sheet.teams[1].remarks[0].text = u"좋음"_s;
    }
    const FileVerdict said = round.verdictOn(round.post(sheet, packet));
    CHECK(said.verdict == Verdict::Incomplete);
    REQUIRE(said.reason);
    CHECK(said.reason->code == ErrorCode::OpinionMissing);
    CHECK(said.reason->place == u"b / plan"_s);
}

TEST_CASE("An opinion on a criterion that demands none, or is none of the form, is refused", "[db]")
{
    ByHand round(remarksPlan());
    const Packet packet = round.packetFor("E1");
    Sheet sheet = remarked(packet, "plan", u"탄탄함"_s);
    SheetRemark more = sheet.teams[0].remarks[0];
    SECTION("one that demands none")
    {
        more.criterion = CriterionId{u"impact"_s};
        sheet.teams[0].remarks.insert(sheet.teams[0].remarks.begin(), more);
        const FileVerdict said = round.verdictOn(round.post(sheet, packet));
        CHECK(said.verdict == Verdict::WrongForm);
        CHECK(said.reason->code == ErrorCode::WrongForm);
        CHECK(said.reason->place == u"a / impact"_s);
    }
    SECTION("one that the form does not have")
    {
        more.criterion = CriterionId{u"zeal"_s};
        sheet.teams[0].remarks.push_back(more);
        const FileVerdict said = round.verdictOn(round.post(sheet, packet));
        CHECK(said.verdict == Verdict::WrongForm);
        CHECK(said.reason->code == ErrorCode::UnknownCriterion);
        CHECK(said.reason->found == u"zeal"_s);
    }
}
