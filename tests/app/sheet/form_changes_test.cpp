#include "app/sheet/form_changes.h"
#include "tests/support/printing.h"
#include "tests/support/small_plan.h"

#include <functional>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = FormChange::Kind;

// The experts' form: plan 0–10 and impact 0–5.
Form form()
{
    const Plan plan = smallPlan();
    return formOf(plan, plan.groups[0].id);
}

std::vector<Kind> kindsOf(const std::vector<FormChange> &changes)
{
    std::vector<Kind> kinds;
    for (const FormChange &change : changes)
        kinds.push_back(change.kind);
    return kinds;
}

Form::Field named(const char *id)
{
    Form::Field field = form().fields[0];
    field.criterion.id.value = QString::fromLatin1(id);
    return field;
}

// The ids that a change names before and after it.
QString idsOf(const FormChange &change)
{
    const auto id = [](const std::optional<Form::Field> &field) {
        return field ? field->criterion.id.value : u"-"_s;
    };
    return id(change.before) + u' ' + id(change.after);
}

struct Case
{
    const char *what;
    std::function<void(Criterion &)> change;
    Kind kind;
    bool isSame; // question, so that a mark still means what it meant
};

const std::vector<Case> &cases()
{
    static const Text kOther{u"다른"_s, u"Other"_s};
    static const std::vector<Case> kCases{
        {"Korean title", [](Criterion &c) { c.title.ko = u"다른"_s; }, Kind::Title, false},
        {"English title", [](Criterion &c) { c.title.en = u"Other"_s; }, Kind::Title, false},
        {"hint", [](Criterion &c) { c.hint = kOther; }, Kind::Hint, false},
        {"points", [](Criterion &c) { c.points = Points::whole(11); }, Kind::Points, false},
        {"least", [](Criterion &c) { c.scale.least = Points::whole(1); }, Kind::Scale, false},
        {"most", [](Criterion &c) { c.scale.most = Points::whole(12); }, Kind::Scale, false},
        {"step", [](Criterion &c) { c.scale.step = Points::whole(2); }, Kind::Scale, false},
        {"level",
         [](Criterion &c) {
             c.scale.levels = {{Points::whole(5), kOther}};
         },
         Kind::Scale, false},
        {"distribution",
         [](Criterion &c) {
             c.scale.distributions = {{2, {2}}};
         },
         Kind::Scale, false},
        {"opinion demanded",
         [](Criterion &c) {
             c.opinion = {true, 0};
         },
         Kind::Opinion, true},
    };
    return kCases;
}

} // namespace

TEST_CASE("Two equal forms have no changes", "[sheet]")
{
    CHECK(formChanges(form(), form()).empty());
    CHECK(isSameQuestion(form().fields[0].criterion, form().fields[0].criterion));
}

TEST_CASE("Each thing that differs of a criterion is a change with before and after", "[sheet]")
{
    for (const Case &c : cases()) {
        CAPTURE(c.what);
        Form after = form();
        c.change(after.fields[1].criterion);
        const std::vector<FormChange> changes = formChanges(form(), after);
        REQUIRE(changes.size() == 1);
        CHECK(changes[0].kind == c.kind);
        CHECK(idsOf(changes[0]) == u"impact impact"_s);
        const Criterion before = form().fields[1].criterion;
        CHECK(changes[0].before->criterion.title == before.title);
        CHECK(changes[0].after->criterion.title == after.fields[1].criterion.title);
        CHECK(isSameQuestion(before, after.fields[1].criterion) == c.isSame);
    }
}

TEST_CASE("A level's word and a distribution's row are part of the scale", "[sheet]")
{
    Form before = form();
    Scale &scale = before.fields[0].criterion.scale;
    scale.levels = {{Points::whole(0), {u"가"_s, u"a"_s}}, {Points::whole(5), {u"나"_s, u"b"_s}}};
    scale.distributions = {{2, {1, 1}}};
    Form after = before;
    Scale &changed = after.fields[0].criterion.scale;
    SECTION("word")
    {
        changed.levels[1].title.ko = u"다"_s;
    }
    SECTION("where a level begins")
    {
        changed.levels[1].at = Points::whole(6);
    }
    SECTION("number of teams")
    {
        changed.distributions[0].teams = 3;
    }
    SECTION("counts")
    {
        changed.distributions[0].counts = {2, 0};
    }
    CHECK(kindsOf(formChanges(before, after)) == std::vector{Kind::Scale});
    CHECK_FALSE(isSameQuestion(before.fields[0].criterion, after.fields[0].criterion));
}

TEST_CASE("Several changes of one criterion are told one by one", "[sheet]")
{
    Form after = form();
    for (const Case &c : cases())
        c.change(after.fields[0].criterion);
    CHECK(kindsOf(formChanges(form(), after)) ==
          std::vector{Kind::Title, Kind::Hint, Kind::Points, Kind::Scale, Kind::Opinion});
}

TEST_CASE("Changes come in the order of the later form, what was removed at the end", "[sheet]")
{
    Form before = form();
    before.fields.insert(before.fields.begin(), named("gone"));
    Form after = form();
    after.fields.push_back(named("new"));
    std::swap(after.fields[0], after.fields[1]);
    after.fields[1].criterion.hint.ko = u"보라"_s;
    after.opinion = {true, 10};
    const std::vector<FormChange> changes = formChanges(before, after);
    CHECK(kindsOf(changes) ==
          std::vector{Kind::Hint, Kind::Added, Kind::OverallOpinion, Kind::Order, Kind::Removed});
    REQUIRE(changes.size() == 5);
    CHECK(idsOf(changes[0]) == u"plan plan"_s);
    CHECK(idsOf(changes[1]) == u"- new"_s);
    CHECK(idsOf(changes[2]) == u"- -"_s);
    CHECK(idsOf(changes[3]) == u"- -"_s);
    CHECK(idsOf(changes[4]) == u"gone -"_s);
}

TEST_CASE("What comes or goes moves nothing", "[sheet]")
{
    Form after = form();
    after.fields.insert(after.fields.begin(), named("new"));
    CHECK(kindsOf(formChanges(form(), after)) == std::vector{Kind::Added});
    CHECK(kindsOf(formChanges(after, form())) == std::vector{Kind::Removed});
    std::swap(after.fields[1], after.fields[2]);
    CHECK(kindsOf(formChanges(form(), after)) == std::vector{Kind::Added, Kind::Order});
}

TEST_CASE("The length of an opinion that nobody demands is no change", "[sheet]")
{
    Form before = form();
    Form after = before;
    after.opinion.leastLength = 30;
    after.fields[0].criterion.opinion.leastLength = 30;
    CHECK(formChanges(before, after).empty());
    before.opinion = {true, 20};
    after.opinion = {true, 30};
    before.fields[0].criterion.opinion = {true, 20};
    after.fields[0].criterion.opinion = {true, 30};
    CHECK(kindsOf(formChanges(before, after)) == std::vector{Kind::Opinion, Kind::OverallOpinion});
}
