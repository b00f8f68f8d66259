#include "ui/words/form_words.h"

#include "tests/support/printing.h"
#include "tests/support/small_plan.h"

#include <QSet>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

Form expertForm(const Plan &plan = smallPlan())
{
    return formOf(plan, GroupId{u"expert"_s});
}

FormChangeText textOf(const Form &before, const Form &after)
{
    const std::vector<FormChange> changes = formChanges(before, after);
    REQUIRE(changes.size() == 1);
    return formChangeText(changes[0], before, after, u"en"_s);
}

} // namespace

TEST_CASE("A change of the form names the criterion, how it was and how it is", "[words]")
{
    const Form before = expertForm();
    Form after = before;
    Criterion &first = after.fields[0].criterion;

    SECTION("points")
    {
        first.points = Points::whole(12);
        const FormChangeText text = textOf(before, after);
        CHECK(text.what == u"Points: plan"_s);
        CHECK(text.before == u"10 points"_s);
        CHECK(text.after == u"12 points"_s);
    }
    SECTION("title, named as it is now")
    {
        first.title = {u"계획성"_s, u"Planning"_s};
        const FormChangeText text = textOf(before, after);
        CHECK(text.what == u"Title: Planning"_s);
        CHECK(text.before == u"plan"_s);
        CHECK(text.after == u"Planning"_s);
    }
    SECTION("what to look at")
    {
        first.hint = {u"일정"_s, u"The schedule"_s};
        const FormChangeText text = textOf(before, after);
        CHECK(text.before == u"Nothing is said"_s);
        CHECK(text.after == u"The schedule"_s);
    }
    SECTION("scale with its words")
    {
        first.scale.levels = {{Points::whole(5), {u"보통"_s, u"Fair"_s}}};
        const FormChangeText text = textOf(before, after);
        CHECK(text.before == u"0 to 10 in steps of 1"_s);
        CHECK(text.after == u"0 to 10 in steps of 1\n5 = Fair"_s);
    }
    SECTION("opinion on the criterion")
    {
        first.opinion = {true, 40};
        const FormChangeText text = textOf(before, after);
        CHECK(text.before == u"No opinion is demanded"_s);
        CHECK(text.after == u"An opinion of 40 characters or more is demanded"_s);
    }
    SECTION("overall opinion")
    {
        after.opinion = {true, 0};
        const FormChangeText text = textOf(before, after);
        CHECK(text.what == u"Overall opinion on each team"_s);
        CHECK(text.after == u"An opinion is demanded"_s);
    }
    SECTION("order")
    {
        std::swap(after.fields[0], after.fields[1]);
        const FormChangeText text = textOf(before, after);
        CHECK(text.before == u"1. plan\n2. impact"_s);
        CHECK(text.after == u"1. impact\n2. plan"_s);
    }
}

TEST_CASE("A criterion that comes or goes is told whole", "[words]")
{
    const Form with = expertForm();
    Form without = with;
    without.fields.erase(without.fields.begin() + 1);

    const FormChangeText gone = textOf(with, without);
    CHECK(gone.what == u"Criterion that is gone: impact"_s);
    CHECK(gone.before == u"5 points\n0 to 5 in steps of 1"_s);
    CHECK(gone.after == u"Not asked any more"_s);

    const FormChangeText added = textOf(without, with);
    CHECK(added.what == u"New criterion: impact"_s);
    CHECK(added.before == u"Not asked"_s);
    CHECK(added.after == gone.before);
}

TEST_CASE("The question of a vote has no points and is called a vote", "[words]")
{
    const Form before = expertForm();
    Form after = before;
    Form::Field vote = before.fields[0];
    vote.axis = {};
    vote.criterion.id = CriterionId{u"own"_s};
    vote.criterion.points = {};
    after.fields.push_back(vote);

    const FormChangeText text = textOf(before, after);

    CHECK(text.what == u"New vote: plan"_s);
    CHECK_FALSE(text.after.contains(u"points"_s));
}
