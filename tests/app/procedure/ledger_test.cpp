// What holds for every act, and the acts about teams and evaluators.
#include "tests/app/procedure/acts_given.h"

#include <random>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

const TeamId kB{u"b"_s};
const TeamId kC{u"c"_s};

ErrorCode unknownOf(FieldType type)
{
    switch (type) {
    case FieldType::Team:
    case FieldType::Teams: return ErrorCode::UnknownTeam;
    case FieldType::Evaluator: return ErrorCode::UnknownEvaluator;
    case FieldType::Group: return ErrorCode::UnknownGroup;
    case FieldType::Gate: return ErrorCode::UnknownGate;
    case FieldType::Viewpoint: return ErrorCode::UnknownViewpoint;
    case FieldType::Adjustment: return ErrorCode::UnknownAdjustment;
    case FieldType::Item: return ErrorCode::UnknownItem;
    case FieldType::Benchmark: return ErrorCode::UnknownBenchmark;
    default: return ErrorCode::Cancelled; // names nothing of the round
    }
}

Act disqualified(const char *team)
{
    return with(given("{'kind': 'disqualified', 'team': 'a', 'reason': '허위 제출'}"), "team",
                QString::fromLatin1(team));
}

Act restored(const char *team)
{
    return with(given("{'kind': 'restored', 'team': 'a', 'reason': '소명됨'}"), "team",
                QString::fromLatin1(team));
}

Act excluded(const char *evaluator, const char *team)
{
    const Act act =
        given("{'kind': 'excluded', 'evaluator': 'E1', 'team': 'a', 'reason': '자문 이력'}");
    return with(with(act, "evaluator", QString::fromLatin1(evaluator)), "team",
                QString::fromLatin1(team));
}

Act tie(const char *teams)
{
    const QByteArray json = "{'kind': 'tieDecided', 'by': '심의위원회', 'reason': 'r', 'teams': ";
    return given((json + teams + "}").constData());
}

Act bonus(const char *points)
{
    return with(given("{'kind': 'adjusted', 'adjustment': 'bonus', 'team': 'a', 'points': '1',"
                      " 'reason': '국산 반도체'}"),
                "points", QString::fromLatin1(points));
}

Act withdrawnBonus()
{
    return given("{'kind': 'adjustmentWithdrawn', 'adjustment': 'bonus', 'team': 'a',"
                 " 'reason': '착오'}");
}

// Acts that say nothing about one another.
std::vector<Act> independentActs()
{
    std::vector<Act> acts{disqualified("b"),   excluded("E1", "a"), excluded("E2", "a"),
                          excluded("E1", "c"), bonus("2.5"),        tie("['b', 'a']"),
                          tie("['c', 'a']")};
    for (const char *json : {
             "{'kind': 'opinion', 'gate': 'independence', 'team': 'a', 'viewpoint': 'tech',"
             " 'text': 't', 'by': 'E1'}",
             "{'kind': 'opinion', 'gate': 'independence', 'team': 'b', 'viewpoint': 'tech',"
             " 'text': 't', 'by': 'E1'}",
             "{'kind': 'finding', 'finding': 'F2', 'gate': 'licence', 'team': 'a',"
             " 'severity': 'remark', 'text': 't'}",
             "{'kind': 'finding', 'finding': 'F1', 'gate': 'licence', 'team': 'b',"
             " 'viewpoint': 'law', 'severity': 'grave', 'text': 't', 'evidence': 'e'}",
             "{'kind': 'adjusted', 'adjustment': 'bonus', 'team': 'b', 'points': '-5',"
             " 'reason': 'r'}",
             "{'kind': 'withdrew', 'team': 'c', 'date': '2026-01-12', 'document': 'd'}",
             "{'kind': 'itemTarget', 'item': 'own', 'team': 'b', 'target': '80', 'document': 'd'}",
             "{'kind': 'itemTarget', 'item': 'own', 'team': 'a', 'target': '90', 'document': 'd'}",
             "{'kind': 'recognitionDecided', 'team': 'b', 'recognised': false, 'votesFor': 4,"
             " 'votesAgainst': 6, 'reason': 'r'}",
             "{'kind': 'recognitionDecided', 'team': 'a', 'recognised': true, 'votesFor': 6,"
             " 'votesAgainst': 4, 'reason': 'r'}",
             "{'kind': 'verdictDecided', 'team': 'a', 'verdict': 'mend', 'votesFor': 6,"
             " 'votesAgainst': 4, 'reason': 'r'}",
         })
        acts.push_back(given(json));
    return acts;
}

} // namespace

TEST_CASE("Each kind of act is taken up", "[procedure]")
{
    const Ledger ledger = ledgerWith(oneOfEachKind());

    CHECK(ledger.facts.findings.size() == 1);
    CHECK(ledger.facts.opinions.size() == 4);
    CHECK(ledger.facts.gateDecisions.size() == 1);
    CHECK(ledger.facts.itemTargets.at({kA, ItemId{u"own"_s}}) == Points::fromUnits(82'500'000));
    CHECK(ledger.facts.withdrawn == std::set{kC});
    CHECK(ledger.facts.tieOrders.at(0) == std::vector{kB, kA});
    CHECK(ledger.closedGroups.at(GroupId{u"user"_s}) == u"49명 중 48명으로 마감"_s);
    CHECK_FALSE(ledger.confirmed); // it was reopened
    CHECK(ledger.facts.teamDecisions.size() == 1);
    REQUIRE(ledger.added.size() == 1);
    CHECK(ledger.added[0].evaluator.name == u"새 위원"_s);
    CHECK(ledger.added[0].replaces == EvaluatorId{u"E1"_s});
    CHECK(ledger.targetValues.size() == 1);
    // Given and taken back.
    CHECK(ledger.facts.adjustments.empty());
    CHECK(ledger.facts.excluded.empty());
    CHECK(ledger.facts.disqualified.empty());
}

TEST_CASE("Every team, evaluator and part of the plan that an act names is in the round",
          "[procedure]")
{
    const std::vector<Act> acts = oneOfEachKind();
    Ledger ledger;
    for (const Act &act : acts) {
        for (const ActField &field : formOf(act.kind).fields) {
            const ErrorCode code = unknownOf(field.type);
            if (code == ErrorCode::Cancelled || !act.has(field.key))
                continue;
            CAPTURE(formOf(act.kind).name, field.key);
            const bool isList = field.type == FieldType::Teams;
            const QJsonValue nobody =
                isList ? QJsonValue(QJsonArray{u"a"_s, u"nobody"_s}) : QJsonValue(u"nobody"_s);
            const Error error = refusal(ledger, with(act, field.key, nobody));
            CHECK(error.code == code);
            CHECK(error.found == u"nobody"_s);
            CHECK(error.place ==
                  QString::fromLatin1(field.key) + QString::fromLatin1(isList ? "[1]" : ""));
        }
        must(apply(ledger, act, Round().view()));
    }
}

TEST_CASE("A viewpoint is one of the gate that the act names", "[procedure]")
{
    const Act opinion = given("{'kind': 'opinion', 'gate': 'licence', 'team': 'a',"
                              " 'viewpoint': 'tech', 'text': 't', 'by': 'E1'}");

    CHECK(refusal({}, opinion).code == ErrorCode::UnknownViewpoint);
    CHECK(isTaken({}, with(opinion, "gate", u"independence"_s)));
}

TEST_CASE("An act that its form does not allow is refused, wherever it comes from", "[procedure]")
{
    CHECK(refusal({}, without(disqualified("a"), "reason")) ==
          Error{ErrorCode::KeyMissing, {}, u"reason"_s});
    CHECK(refusal({}, with(disqualified("a"), "votes", 3)).code == ErrorCode::KeyUnknown);
}

TEST_CASE("An error in a list of acts names the act", "[procedure]")
{
    const auto ledger =
        ledgerOf({disqualified("a"), disqualified("b"), disqualified("a")}, Round().view());

    REQUIRE_FALSE(ledger);
    CHECK(ledger.error() == Error{ErrorCode::AlreadyRecorded, {}, u"acts[2].team"_s, u"a"_s});
}

TEST_CASE("Acts taken up one by one come to the same as all at once", "[procedure]")
{
    std::vector<Act> candidates = oneOfEachKind();
    for (const Act &act : independentActs())
        candidates.push_back(act);
    for (const char *json : {"{'kind': 'notified', 'date': '2026-02-02'}",
                             "{'kind': 'waived', 'team': 'b', 'date': '2026-02-03',"
                             " 'document': 'd'}",
                             "{'kind': 'confirmed', 'date': '2026-03-03'}"})
        candidates.push_back(given(json));

    const Round round;
    size_t taken = 0;
    for (unsigned seed = 0; seed < 200; ++seed) {
        std::mt19937 random(seed);
        Ledger ledger;
        std::vector<Act> acts;
        for (int i = 0; i < 60; ++i) {
            const Act &act = candidates[random() % candidates.size()];
            const QByteArray before = spelledOut(ledger);
            if (apply(ledger, act, round.view()))
                acts.push_back(act);
            else
                REQUIRE(spelledOut(ledger) == before);
        }
        REQUIRE(spelledOut(ledgerWith(acts, round)) == spelledOut(ledger));
        taken += acts.size();
    }
    CHECK(taken > 2000); // so that it was not refusals only
}

TEST_CASE("The facts do not depend on the order of acts that say nothing of one another",
          "[procedure]")
{
    std::vector<Act> acts = independentActs();
    const QByteArray first = toCanonicalJson(factsToJson(ledgerWith(acts).facts));
    CHECK(factsToJson(ledgerWith(acts).facts).size() == 10); // all but decisions on gates

    std::mt19937 random(7);
    for (int i = 0; i < 100; ++i) {
        for (size_t last = acts.size() - 1; last > 0; --last)
            std::swap(acts[last], acts[random() % (last + 1)]);
        REQUIRE(toCanonicalJson(factsToJson(ledgerWith(acts).facts)) == first);
    }
}

TEST_CASE("Only what stands is in the facts", "[procedure]")
{
    CHECK(factsToJson({}).isEmpty());
    CHECK(factsToJson(ledgerWith({disqualified("a"), restored("a")}).facts).isEmpty());
    CHECK(factsToJson(ledgerWith({bonus("2"), withdrawnBonus()}).facts).isEmpty());

    // The same in the end, on two ways.
    const auto direct = ledgerWith({disqualified("b")});
    const auto winding = ledgerWith({disqualified("a"), disqualified("b"), restored("a")});
    CHECK(factsToJson(direct.facts) == factsToJson(winding.facts));
    CHECK_FALSE(factsToJson(direct.facts).isEmpty());
}

TEST_CASE("The facts are spelled as the page tells", "[procedure]")
{
    std::vector<Act> acts = oneOfEachKind();
    std::erase_if(acts, [](const Act &act) {
        return act.kind == ActKind::Opinion && act.text("gate") == u"licence"_s;
    });
    const QJsonObject facts = factsToJson(ledgerWith(acts).facts);
    const auto first = [&](const char *part) {
        const QJsonArray rows = facts.value(QLatin1StringView(part)).toArray();
        return QString::fromUtf8(toCanonicalJson(rows.first().toObject()));
    };

    CHECK(first("findings") ==
          u"{\"evidence\":\"기술보고서 12쪽\",\"gate\":\"licence\",\"id\":\"F1\","
          "\"severity\":\"remark\",\"team\":\"a\",\"text\":\"출처가 빠짐\","
          "\"viewpoint\":\"law\"}"_s);
    CHECK(first("opinions") == u"{\"by\":\"E3\",\"gate\":\"independence\",\"team\":\"a\","
                               "\"text\":\"표절 없음\",\"viewpoint\":\"ethics\"}"_s);
    CHECK(first("gateDecisions") ==
          u"{\"for\":true,\"gate\":\"independence\",\"minority\":\"학습 기록이 부족함\","
          "\"reason\":\"충족\",\"team\":\"a\",\"votesAgainst\":3,\"votesFor\":6,"
          "\"withheld\":1}"_s);
    CHECK(first("recognitions") ==
          u"{\"for\":true,\"minority\":\"\",\"reason\":\"과반 인정\",\"team\":\"a\","
          "\"votesAgainst\":4,\"votesFor\":6,\"withheld\":0}"_s);
    CHECK(first("verdicts") ==
          u"{\"for\":true,\"minority\":\"\",\"reason\":\"목표 달성\",\"team\":\"a\","
          "\"verdict\":\"continue\",\"votesAgainst\":2,\"votesFor\":7,\"withheld\":0}"_s);
    CHECK(first("itemTargets") == u"{\"item\":\"own\",\"target\":\"82.5\",\"team\":\"a\"}"_s);
    CHECK(facts.value(u"withdrawn"_s) == QJsonArray{u"c"_s});
    CHECK(facts.value(u"tieOrders"_s) == QJsonArray{QJsonArray{u"b"_s, u"a"_s}});
}

TEST_CASE("Every fact is told apart in the canonical form", "[procedure]")
{
    const std::vector<Act> acts = independentActs();
    const QByteArray all = toCanonicalJson(factsToJson(ledgerWith(acts).facts));
    for (size_t i = 0; i < acts.size(); ++i) {
        std::vector<Act> others = acts;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
        CAPTURE(i);
        CHECK(toCanonicalJson(factsToJson(ledgerWith(others).facts)) != all);
    }
}

TEST_CASE("An evaluator is excluded once, and readmitted only when excluded", "[procedure]")
{
    const Act back = given("{'kind': 'readmitted', 'evaluator': 'E1', 'team': 'a', 'reason': 'r'}");
    const Ledger ledger = ledgerWith({excluded("E1", "a")});

    CHECK(ledger.facts.excluded == std::set{std::pair{EvaluatorId{u"E1"_s}, kA}});
    CHECK(refusal(ledger, excluded("E1", "a")) ==
          Error{ErrorCode::AlreadyRecorded, {}, u"evaluator"_s, u"E1"_s});
    CHECK(refusal({}, back) == Error{ErrorCode::NotRecorded, {}, u"evaluator"_s, u"E1"_s});
    CHECK(ledgerWith({excluded("E1", "a"), back}).facts.excluded.empty());
    CHECK(ledgerWith({excluded("E1", "a"), back, excluded("E1", "a")}).facts.excluded.size() == 1);
}

TEST_CASE("An evaluator who is recused from a team has no marks to exclude", "[procedure]")
{
    CHECK(refusal({}, excluded("E3", "c")) ==
          Error{ErrorCode::AlreadyRecused, {}, u"evaluator"_s, u"E3"_s});
    CHECK(ledgerWith({excluded("E3", "a")}).facts.excluded.size() == 1);
}

TEST_CASE("A team is disqualified once, and restored only when disqualified", "[procedure]")
{
    const Ledger ledger = ledgerWith({disqualified("a")});

    CHECK(ledger.facts.disqualified.at(kA) == u"허위 제출"_s);
    CHECK(refusal(ledger, disqualified("a")).code == ErrorCode::AlreadyRecorded);
    CHECK(refusal(ledger, restored("b")) == Error{ErrorCode::NotRecorded, {}, u"team"_s, u"b"_s});
}

TEST_CASE("A team withdraws once", "[procedure]")
{
    const Act act = given("{'kind': 'withdrew', 'team': 'c', 'date': '2026-01-12',"
                          " 'document': '공문 1호'}");

    CHECK(refusal(ledgerWith({act}), act).code == ErrorCode::AlreadyRecorded);
}

TEST_CASE("A group is closed once, with its reason", "[procedure]")
{
    const Act act = given("{'kind': 'groupClosed', 'group': 'user', 'reason': '48명'}");

    CHECK(refusal(ledgerWith({act}), act) ==
          Error{ErrorCode::AlreadyRecorded, {}, u"group"_s, u"user"_s});
    CHECK(refusal({}, without(act, "reason")).code == ErrorCode::KeyMissing);
}

TEST_CASE("A bonus lies within what the plan allows and is not 0", "[procedure]")
{
    for (const char *points : {"3", "-5", "0.000001"})
        CHECK(ledgerWith({bonus(points)}).facts.adjustments.size() == 1);
    for (const char *points : {"3.000001", "-5.000001", "0", "-0"}) {
        const Error error = refusal({}, bonus(points));
        CHECK(error.code == ErrorCode::OutOfRange);
        CHECK(error.place == u"points"_s);
        CHECK(error.expected == u"-5 – 3, ≠ 0"_s);
    }
}

TEST_CASE("A team has one bonus of a kind; another needs the first to be withdrawn", "[procedure]")
{
    CHECK(refusal(ledgerWith({bonus("1")}), bonus("2")) ==
          Error{ErrorCode::AlreadyRecorded, {}, u"adjustment"_s, u"bonus"_s});
    CHECK(refusal({}, withdrawnBonus()) ==
          Error{ErrorCode::NotRecorded, {}, u"adjustment"_s, u"bonus"_s});

    const Ledger ledger =
        ledgerWith({bonus("1"), with(bonus("3"), "team", u"b"_s), withdrawnBonus(), bonus("2")});
    REQUIRE(ledger.facts.adjustments.size() == 2);
    CHECK(ledger.facts.adjustments.back().team == kA);
    CHECK(ledger.facts.adjustments.back().points == Points::whole(2));
}

TEST_CASE("A team's own target is for an item that asks for one, and above 0", "[procedure]")
{
    const Act target = given("{'kind': 'itemTarget', 'item': 'own', 'team': 'a', 'target': '80',"
                             " 'document': 'd'}");
    const auto targets = [](const Ledger &ledger) { return ledger.facts.itemTargets; };

    CHECK(targets(ledgerWith({target, with(target, "target", u"90"_s)})) ==
          std::map<std::pair<TeamId, ItemId>, Points>{{{kA, ItemId{u"own"_s}}, Points::whole(90)}});
    CHECK(refusal({}, with(target, "item", u"speed"_s)) ==
          Error{ErrorCode::NoOwnTarget, {}, u"item"_s, u"speed"_s});
    for (const char *value : {"0", "-1"})
        CHECK(refusal({}, with(target, "target", QString::fromLatin1(value))).place == u"target"_s);

    Round common;
    std::get<MeasuredBy>(common.plan.axes[0].source).items[1].conversion.target = Points::whole(95);
    CHECK(refusal({}, target, common).code == ErrorCode::NoOwnTarget);
}

TEST_CASE("A tie is decided between two different teams or more", "[procedure]")
{
    CHECK(refusal({}, tie("['a']")) == Error{ErrorCode::TieNeedsTeams, {}, u"teams"_s});
    CHECK(refusal({}, tie("['a', 'b', 'a']")) ==
          Error{ErrorCode::DuplicateId, {}, u"teams[2]"_s, u"a"_s});
    CHECK(refusal({}, without(tie("['a', 'b']"), "by")).code == ErrorCode::KeyMissing);
}

TEST_CASE("A later order of a tie takes the place of one that it contradicts", "[procedure]")
{
    const auto orders = [](const std::vector<Act> &acts) {
        return ledgerWith(acts).facts.tieOrders.size();
    };
    CHECK(orders({tie("['a', 'b']"), tie("['b', 'a']")}) == 1);
    CHECK(orders({tie("['a', 'b', 'c']"), tie("['b', 'a']")}) == 1);
    CHECK(orders({tie("['a', 'b']"), tie("['b', 'c']")}) == 2);
    CHECK(ledgerWith({tie("['a', 'b']"), tie("['b', 'a']")}).facts.tieOrders.front() ==
          std::vector{kB, kA});
}
