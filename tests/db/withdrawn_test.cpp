// Teams that withdraw and evaluators who are replaced or added, after the freeze.
#include "db/events.h"
#include "tests/db/stage.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char kWithdrew[] = R"({"kind": "withdrew", "team": "b", "date": "2026-01-14",
                                 "document": "포기서"})";
constexpr char kReplaced[] = R"({"kind": "evaluatorAdded", "newEvaluator": "E9", "group": "expert",
                                 "name": "최가을", "replaces": "E2", "recused": ["c"],
                                 "reason": "위촉 해제에 따른 교체"})";
const EvaluatorId kE9{u"E9"_s};

Packet packetIn(Stage &stage, const char *folder, const char *evaluator)
{
    const QString path = stage.path(QString::fromLatin1(folder));
    must(writePackets(stage.workbook(), stage.keys(), path));
    return must(readPacketFile(path + u'/' + QString::fromLatin1(evaluator) + u".simsa-packet"_s));
}

QStringList idsOf(const std::vector<Team> &teams)
{
    QStringList ids;
    for (const Team &team : teams)
        ids.append(team.id.value);
    return ids;
}

HandIn handInOf(Stage &stage, const char *evaluator)
{
    for (const EvaluatorStatus &status : must(handInStatus(stage.workbook())))
        if (status.evaluator.id.value == QLatin1StringView(evaluator))
            return status.handIn;
    return HandIn::NoPacket;
}

} // namespace

TEST_CASE("Packets made after a team withdrew do not ask for it, and need no reissue", "[db]")
{
    Stage stage;
    CHECK(idsOf(packetIn(stage, "first", "E1").teams) == QStringList{u"a"_s, u"b"_s, u"c"_s});
    stage.record({act(kWithdrew)});
    const Packet packet = packetIn(stage, "second", "E1");
    CHECK(packet.issue == 2);
    CHECK(idsOf(packet.teams) == QStringList{u"a"_s, u"c"_s});
    CHECK(packetIn(stage, "third", "E1").issue == 2);
}

TEST_CASE("A sheet without a team that has withdrawn is complete, and so is one with it", "[db]")
{
    Stage stage;
    const QString older = stage.handIn("E2");
    stage.record({act(kWithdrew)});
    const QString newer = stage.handInAgain("E1");
    for (const FileVerdict &file : stage.merge({older, newer}).files)
        CHECK(file.verdict == Verdict::Accepted);
    const Results results = stage.results();
    const MarkTable &marks = results.evidence.groups.at(GroupId{u"expert"_s}).marks;
    CHECK_FALSE(marks.mark(0, 1, 0));
    CHECK(marks.mark(1, 1, 0));
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("Nobody has to make up a value for a team that has withdrawn", "[db]")
{
    Stage stage;
    stage.record({act(kWithdrew)});
    QStringList files;
    for (const char *evaluator : {"E1", "E2", "E3", "U1", "U2"})
        files.append(stage.handInAgain(evaluator));
    stage.merge(files);
    must(stage.workbook().enter({{TeamId{u"a"_s}, ItemId{u"speed"_s}, Points::whole(5)},
                                 {TeamId{u"c"_s}, ItemId{u"speed"_s}, Points::whole(3)}}));
    stage.record(gateActs({"a", "c"}));
    stage.record({act(R"({"kind": "notified", "date": "2026-01-15"})")});
    const Results results = stage.results();
    CHECK(results.outcome.axisMeans[0].counted == 2);
    CHECK(results.outcome.totalMean.counted == 2);
    CHECK(results.outcome.isDecided());
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE(
    "A successor judges under a name and code of their own; the predecessor's sheets are kept "
    "and do not count",
    "[db]")
{
    Stage stage;
    stage.merge({stage.handIn("E2", Points::whole(1))});
    CHECK(handInOf(stage, "E2") == HandIn::HandedIn);
    stage.record({act(kReplaced)});

    CHECK(handInOf(stage, "E2") == HandIn::Replaced);
    CHECK(must(keptSheets(stage.workbook())).front().standing == Standing::Replaced);
    const Packet packet = packetIn(stage, "packets-1", "E9");
    CHECK(packet.evaluator.name == u"최가을"_s);
    CHECK(packet.recused == std::vector<TeamId>{{u"c"_s}});
    CHECK(codeOf(writePacketFor(stage.workbook(), stage.keys(), EvaluatorId{u"E2"_s},
                                stage.path(u"other"_s))) == ErrorCode::EvaluatorReplaced);
    CHECK(stage.merge({stage.handInAgain("E9")}).files[0].verdict == Verdict::Accepted);
    const Results results = stage.results();
    const AxisOutcome &axis = results.outcome.team(TeamId{u"a"_s})->axes[1];
    CHECK(axis.counted == 1);
    CHECK(axis.panel == 3);
    CHECK(stage.merge({stage.correct("E2", Points::whole(2))}).files[0].verdict ==
          Verdict::Replaced);
    must(verifyWorkbook(stage.workbook(), &stage.keys()));
    Workbook again = must(Workbook::open(stage.workbook().path(), stage.clock().clock()));
    CHECK(again.round().panel.evaluators.back().id == kE9);
    CHECK(again.round().panel.evaluators[1].replacedBy == kE9);
}

TEST_CASE("A trial of adding an evaluator changes nothing, and a refused one neither", "[db]")
{
    Stage stage;
    must(previewActs(stage.workbook(), {act(kReplaced)}));
    CHECK(stage.workbook().round().panel.evaluators.size() == 5);
    CHECK(stage.refused({act(kReplaced), act(kReplaced)}).code == ErrorCode::DuplicateId);
    CHECK(stage.workbook().round().panel.evaluators.size() == 5);
}

TEST_CASE("An evaluator is added only with a new code, in the group of who is replaced, and once",
          "[db]")
{
    Stage stage;
    const auto with = [](const char *key, const QJsonValue &value) {
        Act changed = act(kReplaced);
        changed.values.insert(QLatin1StringView(key), value);
        return changed;
    };
    CHECK(stage.refused({with("newEvaluator", u"e1"_s)}).code == ErrorCode::DuplicateId);
    CHECK(stage.refused({with("group", u"user"_s)}).code == ErrorCode::OtherGroup);
    CHECK(stage.refused({with("recused", QJsonArray{u"a"_s, u"b"_s, u"c"_s})}).code ==
          ErrorCode::NothingToJudge);
    stage.record({act(kReplaced)});
    CHECK(stage.refused({with("newEvaluator", u"E10"_s)}).code == ErrorCode::EvaluatorReplaced);
}

TEST_CASE("An added evaluator closes the gap that recusals left", "[db]")
{
    Plan plan = stagePlan();
    plan.groups[0].attendance.leastForTeam = 3; // c has two: E3 is recused from it
    Stage stage(plan);
    stage.fill();
    CHECK(stage.statusOf("c") == Status::Incomplete);
    CHECK_FALSE(stage.results().outcome.isDecided());
    stage.record({act(R"({"kind": "evaluatorAdded", "newEvaluator": "E4", "group": "expert",
                          "name": "최가을", "reason": "정원 미달 보충"})")});
    stage.merge({stage.handInAgain("E4")});
    CHECK(stage.totalOf("c") != QString());
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("Who was added cannot be slipped in beside the chain", "[db]")
{
    Stage stage;
    stage.record({act(kReplaced)});
    const QString path = stage.workbook().path();
    CHECK(isRefused(path, "INSERT INTO evaluator (number, id, group_id, name) VALUES (9, 'E8', "
                          "'expert', 'x')"));
    CHECK(isRefused(path, "UPDATE evaluator SET name = 'x' WHERE id = 'E9'"));
    cheat(path, "UPDATE evaluator SET name = 'x' WHERE id = 'E9'");
    const auto verified = verifyWorkbook(stage.workbook());
    REQUIRE(codeOf(verified) == ErrorCode::RecordBroken);
    CHECK(verified.error().place == u"evaluator"_s);
}

TEST_CASE("The merge of the sheet that leaves too few for a team says so", "[db]")
{
    Plan plan = stagePlan();
    plan.groups[0].attendance.leastForTeam = 2; // and two are all that c has
    Stage stage(plan);
    Scorebook book = stage.scorebook("E1");
    must(book.setAll(filled(book, {})));
    must(book.setRecusal(2, u"지난해 자문"_s));
    const QString file = must(book.submit(stage.path(u"sheets"_s), kPassphrase));
    for (const MergeMode mode : {MergeMode::Trial, MergeMode::Real}) {
        const MergeReport report = stage.merge({file}, mode);
        REQUIRE(report.tooFewLeft.size() == 1);
        CHECK(report.tooFewLeft[0].team == TeamId{u"c"_s});
        CHECK(report.tooFewLeft[0].possible == 1);
        CHECK(report.tooFewLeft[0].needed == 2);
    }
}

TEST_CASE("A decision that would have no effect is refused", "[db]")
{
    Stage stage;
    stage.fill();
    stage.record(gateActs({"a", "b", "c"}));
    CHECK(stage
              .refused({act(R"({"kind": "teamDecided", "team": "a", "through": true,
                                 "votesFor": 5, "votesAgainst": 1, "reason": "의결"})")})
              .code == ErrorCode::TeamHasTotal);
    const Error tie = stage.refused({act(R"({"kind": "tieDecided", "teams": ["a", "b"],
                                             "by": "위원회", "reason": "의결"})")});
    CHECK(tie.code == ErrorCode::NotThisTie);
    CHECK(tie.place == u"acts[0].teams"_s);
}
