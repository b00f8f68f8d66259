#include "tests/app/procedure/acts_given.h"

#include <QJsonArray>

namespace simsa::test {
namespace {

using namespace Qt::StringLiterals;

Text text(const char *word)
{
    return {QString::fromUtf8(word), QString::fromUtf8(word)};
}

Viewpoint viewpoint(const char *id)
{
    return {ViewpointId{QString::fromLatin1(id)}, text(id), {}};
}

Vote byCommittee()
{
    Vote vote;
    vote.rule = Vote::Rule::Committee;
    return vote;
}

std::vector<Gate> gates()
{
    Gate independence{GateId{u"independence"_s},
                      text("독자성"),
                      {viewpoint("tech"), viewpoint("policy"), viewpoint("ethics")},
                      byCommittee()};
    Gate licence{GateId{u"licence"_s}, text("라이선스"), {viewpoint("law")}, {}};
    licence.vote.group = GroupId{u"expert"_s};
    licence.vote.id = CriterionId{u"licence"_s};
    return {independence, licence};
}

Item item(const char *id, Conversion conversion)
{
    return {ItemId{QString::fromLatin1(id)}, text(id), Points::whole(10), Points::whole(100),
            conversion};
}

QJsonObject period(const Deadline &deadline)
{
    return {{u"notice"_s, deadline.notice.toString(Qt::ISODate)},
            {u"counted"_s, deadline.counted.toString(Qt::ISODate)},
            {u"effective"_s, deadline.effective.toString(Qt::ISODate)}};
}

QJsonObject objectionJson(const Objection &objection)
{
    QJsonArray panel;
    for (const QString &person : objection.panel)
        panel.append(person);
    return {{u"id"_s, objection.id},
            {u"team"_s, objection.team.value},
            {u"received"_s, objection.received.toString(Qt::ISODate)},
            {u"ground"_s, static_cast<int>(objection.ground)},
            {u"inTime"_s, objection.isInTime},
            {u"handling"_s, period(objection.handling)},
            {u"ruled"_s, static_cast<int>(objection.ruled)},
            {u"panel"_s, panel},
            {u"decided"_s, objection.decided.toString(Qt::ISODate)},
            {u"told"_s, objection.told.toString(Qt::ISODate)},
            {u"reason"_s, objection.reason}};
}

QJsonObject targetJson(const TargetValue &value)
{
    return {{u"benchmark"_s, value.benchmark.value},
            {u"team"_s, value.team ? value.team->value : QString()},
            {u"value"_s, value.value.toString()},
            {u"percent"_s, value.percent ? value.percent->toString() : QString()},
            {u"model"_s, value.model},
            {u"supplier"_s, value.supplier},
            {u"date"_s, value.date.toString(Qt::ISODate)},
            {u"document"_s, value.document},
            {u"confirmedBy"_s, value.confirmedBy}};
}

} // namespace

Plan roundPlan()
{
    Plan plan;
    plan.title = text("평가");
    for (const char *id : {"expert", "user"})
        plan.groups.push_back({GroupId{QString::fromLatin1(id)}, text(id), {}, {}});
    Axis axis;
    axis.id = AxisId{u"bench"_s};
    axis.source =
        MeasuredBy{{item("speed", Conversion::Linear), item("own", Conversion::RatioToTarget)}};
    plan.axes = {axis};
    plan.adjustments = {
        {AdjustmentId{u"bonus"_s}, text("가점"), Points::whole(-5), Points::whole(3)}};
    plan.gates = gates();
    plan.recognition = byCommittee();
    plan.verdict = byCommittee();
    plan.objections = ObjectionRules();
    plan.targets = TargetRules();
    plan.targets->benchmarks = {{BenchmarkId{u"mmlu"_s}, text("MMLU"), false},
                                {BenchmarkId{u"latency"_s}, text("지연"), true}};
    return plan;
}

std::vector<Team> Round::roundTeams()
{
    std::vector<Team> teams;
    for (const char *id : {"a", "b", "c"})
        teams.push_back({TeamId{QString::fromLatin1(id)}, text(id)});
    return teams;
}

Panel Round::roundPanel()
{
    Panel all;
    const std::pair<const char *, const char *> experts[] = {
        {"E1", "김하나"}, {"E2", "이두리"}, {"E3", "박세찬"}};
    for (const auto &[id, name] : experts)
        all.evaluators.push_back(
            {EvaluatorId{QString::fromLatin1(id)}, GroupId{u"expert"_s}, QString::fromUtf8(name)});
    for (const char *id : {"U1", "U2"})
        all.evaluators.push_back({EvaluatorId{QString::fromLatin1(id)}, GroupId{u"user"_s},
                                  u"사용자 "_s + QString::fromLatin1(id)});
    all.recusals = {{EvaluatorId{u"E3"_s}, TeamId{u"c"_s}}};
    return all;
}

Act given(const char *json)
{
    const QByteArray quoted = QByteArray(json).replace('\'', '"');
    return must(parseJsonObject(quoted).and_then(actFromJson));
}

Act with(Act act, const char *key, const QJsonValue &value)
{
    act.values.insert(QLatin1StringView(key), value);
    return act;
}

Act without(Act act, const char *key)
{
    act.values.remove(QLatin1StringView(key));
    return act;
}

Act notice(const char *date)
{
    return with(given("{'kind': 'notified', 'date': '2026-01-15'}"), "date",
                QString::fromLatin1(date));
}

std::vector<Act> oneOfEachKind()
{
    const char *const acts[] = {
        "{'kind': 'opinion', 'gate': 'licence', 'team': 'a', 'viewpoint': 'law',"
        " 'text': '문제 없음', 'by': 'E1'}",
        "{'kind': 'finding', 'finding': 'F1', 'gate': 'licence', 'team': 'a', 'viewpoint': 'law',"
        " 'severity': 'advisory', 'text': '출처가 빠짐', 'evidence': '기술보고서 12쪽'}",
        "{'kind': 'findingChanged', 'finding': 'F1', 'severity': 'remark', 'votesFor': 3,"
        " 'votesAgainst': 1, 'reason': '출처를 보완함'}",
        "{'kind': 'opinion', 'gate': 'independence', 'team': 'a', 'viewpoint': 'tech',"
        " 'text': '가중치를 초기화함', 'by': 'E1'}",
        "{'kind': 'opinion', 'gate': 'independence', 'team': 'a', 'viewpoint': 'policy',"
        " 'text': '기준에 맞음', 'by': 'E2'}",
        "{'kind': 'opinion', 'gate': 'independence', 'team': 'a', 'viewpoint': 'ethics',"
        " 'text': '표절 없음', 'by': 'E3'}",
        "{'kind': 'gateDecided', 'gate': 'independence', 'team': 'a', 'met': true, 'votesFor': 6,"
        " 'votesAgainst': 3, 'withheld': 1, 'minority': '학습 기록이 부족함', 'reason': '충족'}",
        "{'kind': 'recognitionDecided', 'team': 'a', 'recognised': true, 'votesFor': 6,"
        " 'votesAgainst': 4, 'reason': '과반 인정'}",
        "{'kind': 'verdictDecided', 'team': 'a', 'verdict': 'continue', 'votesFor': 7,"
        " 'votesAgainst': 2, 'reason': '목표 달성'}",
        "{'kind': 'teamDecided', 'team': 'c', 'through': false, 'votesFor': 1, 'votesAgainst': 4,"
        " 'reason': '총점 없음'}",
        "{'kind': 'adjusted', 'adjustment': 'bonus', 'team': 'a', 'points': '2.5',"
        " 'reason': '국산 반도체'}",
        "{'kind': 'adjustmentWithdrawn', 'adjustment': 'bonus', 'team': 'a', 'reason': '착오'}",
        "{'kind': 'itemTarget', 'item': 'own', 'team': 'a', 'target': '82.5',"
        " 'document': '사업계획서 3쪽'}",
        "{'kind': 'excluded', 'evaluator': 'E1', 'team': 'b', 'reason': '자문 이력'}",
        "{'kind': 'readmitted', 'evaluator': 'E1', 'team': 'b', 'reason': '사실이 아님'}",
        "{'kind': 'disqualified', 'team': 'b', 'reason': '허위 제출'}",
        "{'kind': 'restored', 'team': 'b', 'reason': '소명됨'}",
        "{'kind': 'withdrew', 'team': 'c', 'date': '2026-01-12', 'document': '공문 1호'}",
        "{'kind': 'tieDecided', 'teams': ['b', 'a'], 'by': '심의위원회', 'reason': '기술 우위'}",
        "{'kind': 'evaluatorAdded', 'newEvaluator': 'E9', 'group': 'expert', 'name': '새 위원',"
        " 'replaces': 'E1', 'recused': ['a'], 'reason': '위촉 해제'}",
        "{'kind': 'groupClosed', 'group': 'user', 'reason': '49명 중 48명으로 마감'}",
        "{'kind': 'holidays', 'days': ['2026-01-01 신정', '2026-01-26 임시공휴일'],"
        " 'reason': '관보'}",
        "{'kind': 'notified', 'date': '2026-01-15'}",
        "{'kind': 'waived', 'team': 'a', 'date': '2026-01-16', 'document': '확인서 1'}",
        "{'kind': 'objectionReceived', 'objection': 'O1', 'team': 'b', 'date': '2026-01-20',"
        " 'ground': 'calculation', 'text': '합계가 틀림'}",
        "{'kind': 'objectionDecided', 'objection': 'O1', 'ruling': 'rejected',"
        " 'panel': ['정다섯', '한여섯'], 'date': '2026-01-23', 'told': '2026-01-23',"
        " 'reason': '합계가 맞음'}",
        "{'kind': 'confirmed', 'date': '2026-01-28'}",
        "{'kind': 'reopened', 'date': '2026-01-29', 'by': '심의위원회', 'reason': '재검토'}",
        "{'kind': 'targetValue', 'benchmark': 'mmlu', 'team': 'a', 'value': '88', 'percent': '100',"
        " 'model': 'A-1', 'supplier': '김측정', 'date': '2026-01-10', 'document': '시험성적서 7',"
        " 'confirmedBy': '이확인'}",
    };
    std::vector<Act> all;
    for (const char *json : acts)
        all.push_back(given(json));
    return all;
}

Ledger ledgerWith(const std::vector<Act> &acts, const Round &round)
{
    return must(ledgerOf(acts, round.view()));
}

QByteArray spelledOut(const Ledger &ledger)
{
    QJsonObject closed;
    for (const auto &[group, reason] : ledger.closedGroups)
        closed.insert(group.value, reason);
    QJsonArray added;
    for (const Added &one : ledger.added)
        added.append(one.evaluator.id.value + u' ' + one.replaces.value_or(EvaluatorId()).value);
    QJsonObject days;
    for (const auto &[date, name] : ledger.holidays.days)
        days.insert(date.toString(Qt::ISODate), name);
    QJsonArray mayObject;
    for (const TeamId &team : ledger.mayObject)
        mayObject.append(team.value);
    QJsonObject waivers;
    for (const auto &[team, date] : ledger.waivers)
        waivers.insert(team.value, date.toString(Qt::ISODate));
    QJsonArray objections;
    for (const Objection &objection : ledger.objections)
        objections.append(objectionJson(objection));
    QJsonArray targets;
    for (const TargetValue &value : ledger.targetValues)
        targets.append(targetJson(value));
    return toCanonicalJson(QJsonObject{
        {u"facts"_s, factsToJson(ledger.facts)},
        {u"closed"_s, closed},
        {u"added"_s, added},
        {u"holidays"_s, days},
        {u"period"_s, ledger.objectionPeriod ? period(*ledger.objectionPeriod) : QJsonObject()},
        {u"mayObject"_s, mayObject},
        {u"outdated"_s, ledger.isNoticeOutdated},
        {u"waivers"_s, waivers},
        {u"objections"_s, objections},
        {u"confirmed"_s, ledger.confirmed.value_or(QDate()).toString(Qt::ISODate)},
        {u"targets"_s, targets}});
}

bool isTaken(Ledger ledger, const Act &act, const Round &round)
{
    return apply(ledger, act, round.view()).has_value();
}

Error refusal(Ledger ledger, const Act &act, const Round &round)
{
    const QByteArray before = spelledOut(ledger);
    const auto taken = apply(ledger, act, round.view());
    REQUIRE_FALSE(taken);
    CHECK(spelledOut(ledger) == before);
    return taken.error();
}

} // namespace simsa::test
