#include "ui/words/act_words.h"

#include "app/base/canonical_json.h"
#include "tests/support/printing.h"
#include "tests/support/small_plan.h"

#include <QSet>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

Plan gatedPlan()
{
    Plan plan = smallPlan();
    Gate gate;
    gate.id = GateId{u"own"_s};
    gate.title = {u"독자성"_s, u"Independence"_s};
    gate.viewpoints = {{ViewpointId{u"tech"_s}, {u"기술"_s, u"Technical"_s}, {}}};
    plan.gates = {gate};
    return plan;
}

QString sentenceOf(const char *json)
{
    const Act act =
        must(parseJsonObject(QByteArray(json).replace('\'', '"')).and_then(actFromJson));
    return actSentence(act, gatedPlan(), smallTeams(), u"en"_s);
}

} // namespace

TEST_CASE("Every kind of act has a name of its own and a group, every field a label", "[words]")
{
    QSet<QString> names;
    for (const ActForm &form : actForms()) {
        CAPTURE(QString::fromLatin1(form.name));
        const QString name = actKindName(form.kind);
        CHECK_FALSE(name.isEmpty());
        CHECK_FALSE(names.contains(name));
        names.insert(name);
        CHECK_FALSE(actGroupName(form.kind).isEmpty());
        for (const ActField &field : form.fields) {
            CAPTURE(QString::fromLatin1(field.key));
            // What has no label of its own is called by its key.
            CHECK(actFieldLabel(field.key) != QLatin1StringView(field.key));
            for (size_t i = 0; i < field.choices.size(); ++i)
                CHECK_FALSE(actChoiceName(field.key, static_cast<int>(i)).isEmpty());
        }
    }
}

TEST_CASE("Kinds of one group stand together", "[words]")
{
    QStringList groups;
    for (const ActForm &form : actForms())
        if (groups.isEmpty() || groups.last() != actGroupName(form.kind))
            groups.append(actGroupName(form.kind));
    CHECK(QSet<QString>(groups.begin(), groups.end()).size() == groups.size());
}

TEST_CASE("An act reads as its fields with names in place of codes", "[words]")
{
    CHECK(sentenceOf("{'kind': 'finding', 'finding': 'F1', 'gate': 'own', 'team': 'b',"
                     " 'viewpoint': 'tech', 'severity': 'advisory', 'text': 'source not named'}") ==
          u"Code of the finding: F1 · Requirement: Independence · Team: Narae · Viewpoint: "
          "Technical · Severity: advisory · Text: source not named"_s);
    CHECK(sentenceOf("{'kind': 'gateDecided', 'gate': 'own', 'team': 'a', 'met': false,"
                     " 'votesFor': 0, 'votesAgainst': 5, 'reason': 'frozen weights'}") ==
          u"Requirement: Independence · Team: Garam · Decision: not met · Votes for: 0 · Votes "
          "against: 5 · Reason: frozen weights"_s);
    CHECK(sentenceOf("{'kind': 'tieDecided', 'teams': ['c', 'a'], 'by': 'committee',"
                     " 'reason': 'impact'}") ==
          u"Teams, first to last: Daon, Garam · By whom: committee · Reason: impact"_s);
}

TEST_CASE("The rulings and verdicts of an act are those of the ledger", "[words]")
{
    CHECK(actChoiceName("ruling", 0) == u"upheld"_s);
    CHECK(actChoiceName("ruling", 3) == u"not admissible"_s);
    CHECK(actChoiceName("verdict", 0) == u"stop"_s);
    CHECK(actChoiceName("verdict", 2) == u"continue"_s);
    CHECK(actChoiceName("severity", 2) == u"grave defect"_s);
    CHECK(actChoiceName("ground", 1) == u"error of adding up or copying"_s);
}

TEST_CASE("What the plan does not know keeps its code", "[words]")
{
    CHECK(
        sentenceOf("{'kind': 'excluded', 'evaluator': 'E7', 'team': 'zz', 'reason': 'advised'}") ==
        u"Evaluator: E7 · Team: zz · Reason: advised"_s);
}
