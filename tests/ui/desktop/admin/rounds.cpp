#include "tests/ui/desktop/admin/rounds.h"

#include "app/base/canonical_json.h"
#include "app/base/file.h"
#include "db/events.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace simsa::test {

using namespace Qt::StringLiterals;

Plan procedurePlan()
{
    Plan plan = smallPlan();
    Gate gate;
    gate.id = GateId{u"own"_s};
    gate.title = {u"독자성"_s, u"Independence"_s};
    gate.viewpoints = {{ViewpointId{u"tech"_s}, {u"기술"_s, u"Technical"_s}, {}},
                       {ViewpointId{u"policy"_s}, {u"정책"_s, u"Policy"_s}, {}}};
    gate.vote.rule = Vote::Rule::Committee;
    plan.gates = {gate};
    plan.adjustments = {
        {AdjustmentId{u"bonus"_s}, {u"가점"_s, u"Bonus"_s}, Points::whole(-2), Points::whole(2)}};
    plan.selection = Selection();
    plan.selection->seats = 2;
    plan.objections = ObjectionRules();
    return plan;
}

size_t timesSeen(Workbook &workbook)
{
    return eventsOf(workbook.database().sql(), {event::kResultsSeen}).size();
}

Act act(const char *json)
{
    return must(parseJsonObject(QByteArray(json).replace('\'', '"')).and_then(actFromJson));
}

ProcedureRound::ProcedureRound(const Plan &plan) : TestProgramme(plan, smallTeams(), smallPanel())
{
}

void ProcedureRound::fill()
{
    QStringList files;
    for (const char *evaluator : {"E1", "E2", "E3", "U1", "U2"})
        files.append(handIn(evaluator));
    merge(files);
    std::vector<Measurement> values;
    int value = 5;
    for (const Team &team : smallTeams())
        values.push_back({team.id, ItemId{u"speed"_s}, Points::whole(value--)});
    must(workbook().enter(values));
}

void ProcedureRound::decideGate(const char *team, bool isMet)
{
    const QString id = QString::fromLatin1(team);
    for (const char *viewpoint : {"tech", "policy"}) {
        Act opinion = act("{'kind': 'opinion', 'gate': 'own', 'team': 'a', 'viewpoint': 'tech',"
                          " 'text': 'looked at it', 'by': 'Hong'}");
        opinion.values.insert(u"team"_s, id);
        opinion.values.insert(u"viewpoint"_s, QString::fromLatin1(viewpoint));
        record(opinion);
    }
    if (!isMet) {
        Act finding = act("{'kind': 'finding', 'finding': 'F1', 'gate': 'own', 'team': 'a',"
                          " 'severity': 'grave', 'text': 'frozen weights of another model'}");
        finding.values.insert(u"team"_s, id);
        record(finding);
    }
    Act decided = act("{'kind': 'gateDecided', 'gate': 'own', 'team': 'a', 'met': true,"
                      " 'votesFor': 5, 'votesAgainst': 0, 'reason': 'as discussed'}");
    decided.values.insert(u"team"_s, id);
    decided.values.insert(u"met"_s, isMet);
    decided.values.insert(u"votesFor"_s, isMet ? 5 : 0);
    decided.values.insert(u"votesAgainst"_s, isMet ? 0 : 5);
    record(decided);
}

void ProcedureRound::notify()
{
    fill();
    for (const char *team : {"a", "b", "c"})
        decideGate(team);
    record(act("{'kind': 'notified', 'date': '2026-01-15'}"));
}

QString ProcedureRound::write(const char *name, const QByteArray &bytes)
{
    const QString file = path(QString::fromLatin1(name));
    must(writeFile(file, bytes));
    return file;
}

QString ProcedureRound::writePlan(const Plan &plan)
{
    return write("amended.json", toCanonicalJson(planToJson(plan)));
}

void chooseIn(const QWidget &form, const char *field, const char *id)
{
    auto *box = find<QComboBox>(form, field);
    const int index = box->findData(QString::fromLatin1(id));
    REQUIRE(index >= 0);
    box->setCurrentIndex(index);
}

void enterText(const QWidget &form, const char *field, const char *text)
{
    auto *widget = find<QWidget>(form, field);
    if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
        edit->setPlainText(QString::fromUtf8(text));
    else
        find<QLineEdit>(form, field)->setText(QString::fromUtf8(text));
}

void enterCount(const QWidget &form, const char *field, int count)
{
    find<QSpinBox>(form, field)->setValue(count);
}

} // namespace simsa::test
