#include "app/sheet/form.h"
#include "tests/support/printing.h"
#include "tests/support/small_plan.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

Vote vote(const Group &group, const char *id)
{
    Vote vote;
    vote.group = group.id;
    vote.id.value = QString::fromLatin1(id);
    vote.title = {u"질문"_s, QString::fromLatin1(id)};
    vote.hint = {u"보라"_s, u"look"_s};
    return vote;
}

// The experts vote on a gate, a recognition and a verdict, the users on a second gate.
Plan votingPlan()
{
    Plan plan = smallPlan();
    plan.gates = {{GateId{u"independence"_s}, {}, {}, vote(plan.groups[0], "independent"), false},
                  {GateId{u"safety"_s}, {}, {}, vote(plan.groups[1], "safe"), false}};
    plan.recognition = vote(plan.groups[0], "recognised");
    plan.verdict = vote(plan.groups[0], "verdict");
    return plan;
}

QStringList idsOf(const Form &form)
{
    QStringList ids;
    for (const Form::Field &field : form.fields)
        ids.append(field.criterion.id.value);
    return ids;
}

QStringList wordsOf(const Scale &scale)
{
    QStringList words;
    for (const Level &level : scale.levels)
        words.append(level.at.toString() + u' ' + level.title.en);
    return words;
}

} // namespace

TEST_CASE("The questions of votes follow the criteria: gates, recognition, verdict", "[sheet]")
{
    const Plan plan = votingPlan();
    CHECK(idsOf(formOf(plan, plan.groups[0].id)) ==
          QStringList{u"plan"_s, u"impact"_s, u"independent"_s, u"recognised"_s, u"verdict"_s});
    CHECK(idsOf(formOf(plan, plan.groups[1].id)) == QStringList{u"q1"_s, u"q2"_s, u"safe"_s});
}

TEST_CASE("A question has no axis and no points, so that it can move none", "[sheet]")
{
    const Plan plan = votingPlan();
    const Form form = formOf(plan, plan.groups[0].id);
    for (const Form::Field &field : form.fields) {
        const bool isQuestion = field.axis.value.isEmpty();
        CHECK(isQuestion == (field.criterion.points == Points()));
    }
    const Criterion &question = form.fields[2].criterion;
    CHECK(form.fields[2].axis == AxisId());
    CHECK(question.title == plan.gates[0].vote.title);
    CHECK(question.hint == plan.gates[0].vote.hint);
}

TEST_CASE("A gate and a recognition are answered no, yes or withheld, a verdict stop, mend or "
          "continue",
          "[sheet]")
{
    const Plan plan = votingPlan();
    const Form form = formOf(plan, plan.groups[0].id);
    const QStringList ballots{u"0 no"_s, u"1 yes"_s, u"2 withheld"_s};
    CHECK(wordsOf(form.fields[2].criterion.scale) == ballots);
    CHECK(wordsOf(form.fields[3].criterion.scale) == ballots);
    CHECK(wordsOf(form.fields[4].criterion.scale) ==
          QStringList{u"0 stop"_s, u"1 mend"_s, u"2 continue"_s});
    for (size_t f = 2; f < form.fields.size(); ++f) {
        const Scale &scale = form.fields[f].criterion.scale;
        for (const Points ballot : {ballot::kNo, ballot::kYes, ballot::kWithheld}) {
            CHECK(scale.inRange(ballot));
            CHECK(scale.onStep(ballot));
        }
        CHECK_FALSE(scale.onStep(*Points::parse(u"0.5")));
        CHECK_FALSE(scale.inRange(Points::whole(3)));
    }
}

TEST_CASE("A committee's vote asks nobody", "[sheet]")
{
    Plan plan = votingPlan();
    plan.gates[0].vote.rule = Vote::Rule::Committee;
    plan.verdict->rule = Vote::Rule::Committee;
    CHECK(idsOf(formOf(plan, plan.groups[0].id)) ==
          QStringList{u"plan"_s, u"impact"_s, u"recognised"_s});
}

TEST_CASE("A group that judges no axis can still vote", "[sheet]")
{
    Plan plan = votingPlan();
    plan.groups.push_back({GroupId{u"jury"_s}, {u"심의위원"_s, u"Jury"_s}, {true, 5}, {}});
    plan.gates[0].vote.group = plan.groups[2].id;
    const Form form = formOf(plan, plan.groups[2].id);
    CHECK(idsOf(form) == QStringList{u"independent"_s});
    CHECK(form.opinion.isDemanded);
}
