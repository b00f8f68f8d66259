#include "tests/db/stage.h"

#include "app/base/file.h"

namespace simsa::test {

using namespace Qt::StringLiterals;

Plan stagePlan()
{
    Plan plan = smallPlan();
    Gate gate;
    gate.id = GateId{u"own"_s};
    gate.title = {u"독자성"_s, u"Independence"_s};
    gate.viewpoints = {{ViewpointId{u"tech"_s}, {u"기술"_s, u"Technical"_s}, {}}};
    gate.vote.rule = Vote::Rule::Committee;
    plan.gates = {gate};
    plan.selection = Selection();
    plan.selection->quota = 1;
    plan.objections = ObjectionRules();
    return plan;
}

std::vector<Act> gateActs(const std::vector<const char *> &teams)
{
    std::vector<Act> acts;
    for (const char *team : teams) {
        Act opinion = act(R"({"kind": "opinion", "gate": "own", "team": "a", "viewpoint": "tech",
                              "text": "확인함", "by": "검토위원"})");
        Act decided = act(R"({"kind": "gateDecided", "gate": "own", "team": "a", "met": true,
                              "votesFor": 5, "votesAgainst": 0, "reason": "요건을 갖춤"})");
        for (Act *one : {&opinion, &decided})
            one->values.insert(u"team"_s, QString::fromLatin1(team));
        acts.push_back(opinion);
        acts.push_back(decided);
    }
    return acts;
}

Stage::Stage(const Plan &plan) : TestProgramme(plan, smallTeams(), smallPanel()) {}

void Stage::fill(const char *low)
{
    QStringList files;
    for (const char *evaluator : {"E1", "E2", "E3", "U1", "U2"}) {
        const bool isLow = low && QLatin1StringView(low) == QLatin1StringView(evaluator);
        files.append(handIn(evaluator, isLow ? std::optional(Points::whole(1)) : std::nullopt));
    }
    for (const FileVerdict &file : merge(files).files)
        REQUIRE(file.verdict == Verdict::Accepted);
    const ItemId speed{u"speed"_s};
    must(workbook().enter({{TeamId{u"a"_s}, speed, Points::whole(5)},
                           {TeamId{u"b"_s}, speed, Points::whole(4)},
                           {TeamId{u"c"_s}, speed, Points::whole(3)}}));
}

void Stage::notify()
{
    record(gateActs({"a", "b", "c"}));
    record({act(R"({"kind": "notified", "date": "2026-01-15"})")});
}

Error Stage::refused(const std::vector<Act> &acts)
{
    const Stock before = stockOf(*this);
    const auto recorded = recordActs(workbook(), acts);
    REQUIRE_FALSE(recorded);
    CHECK(recorded.error().file == workbook().path());
    CHECK(stockOf(*this) == before);
    const auto previewed = previewActs(workbook(), acts);
    REQUIRE_FALSE(previewed); // a trial and the real thing are one
    CHECK(previewed.error() == recorded.error());
    return recorded.error();
}

Status Stage::statusOf(const char *team)
{
    return results().outcome.team(TeamId{QString::fromLatin1(team)})->status;
}

QString Stage::totalOf(const char *team)
{
    return results().outcome.team(TeamId{QString::fromLatin1(team)})->shownTotal;
}

QString Stage::handInAgain(const char *evaluator, std::optional<Points> mark)
{
    const QString folder = path(u"packets-%1"_s.arg(workbook().round().planVersion));
    must(writePackets(workbook(), keys(), folder));
    const QByteArray bytes = must(readFile(
        folder + u'/' + QString::fromLatin1(evaluator) + u".simsa-packet"_s, kPacketLimit));
    // On the machine on which the packet before was answered.
    const Packet packet = must(readPacket(bytes));
    const QString file = Scorebook::pathFor(path(u"laptop"_s), packet);
    Scorebook book = must(Scorebook::openFor(file, bytes, clock().clock()));
    if (book.isNewer(packet))
        must(book.takeOver(bytes, u"평가계획 변경"_s));
    if (!book.hasKey())
        must(book.choosePassphrase(kPassphrase, Stretch::cheapest()));
    must(book.setAll(filled(book, mark)));
    return must(book.submit(path(u"sheets-laptop"_s), kPassphrase));
}

Plan withAnotherCriterion(Plan plan)
{
    Axis &axis = plan.axes[1];
    JudgedBy &judged = std::get<JudgedBy>(axis.source);
    Criterion more = judged.criteria[1];
    more.id = CriterionId{u"ethics"_s};
    judged.criteria.push_back(more);
    axis.points = axis.points + more.points;
    return plan;
}

Plan withQuota(int quota)
{
    Plan plan = stagePlan();
    plan.selection->quota = quota;
    return plan;
}

Amendment amendmentTo(const Plan &plan)
{
    return {plan, u"평가 기준을 명확히 함"_s, u"과장 홍길동"_s, QDate(2026, 1, 14), {}};
}

} // namespace simsa::test
