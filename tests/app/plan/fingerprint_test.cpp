#include "app/base/canonical_json.h"
#include "app/plan/plan_json.h"
#include "tests/support/files.h"
#include "tests/support/printing.h"
#include "tests/support/small_plan.h"

#include <set>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

JudgedBy &judged(Plan &plan, size_t axis)
{
    return std::get<JudgedBy>(plan.axes[axis].source);
}

struct Change
{
    const char *what;
    void (*make)(Plan &);
    const char *form; // the group whose form it changes; empty where no form changes
};

const Change kChanges[] = {
    {"title", [](Plan &p) { p.title.ko += u'.'; }, ""},
    {"English title", [](Plan &p) { p.title.en += u'.'; }, ""},
    {"digits of the total", [](Plan &p) { p.totalDigits = 2; }, ""},
    {"digits of an axis's mean", [](Plan &p) { p.meanAxisDigits = 3; }, ""},
    {"digits of the mean total", [](Plan &p) { p.meanTotalDigits = 3; }, ""},
    {"title of a group", [](Plan &p) { p.groups[0].title.ko += u'.'; }, ""},
    {"opinion demanded", [](Plan &p) { p.groups[0].opinion.isDemanded = true; }, "expert"},
    {"length of opinion", [](Plan &p) { p.groups[0].opinion.leastLength = 9; }, "expert"},
    {"opinion of the users", [](Plan &p) { p.groups[1].opinion.isDemanded = true; }, "user"},
    {"order of the groups", [](Plan &p) { std::swap(p.groups[0], p.groups[1]); }, ""},
    {"id of an axis", [](Plan &p) { p.axes[1].id.value += u'x'; }, "expert"},
    {"id of a measured axis", [](Plan &p) { p.axes[0].id.value += u'x'; }, ""},
    {"title of an axis", [](Plan &p) { p.axes[1].title.en += u'.'; }, ""},
    {"points of an axis", [](Plan &p) { p.axes[1].points = Points::whole(16); }, ""},
    {"order of the axes", [](Plan &p) { std::swap(p.axes[1], p.axes[2]); }, ""},
    {"conversion", [](Plan &p) { p.axes[1].conversion = Conversion::Linear; }, ""},
    {"digits of an axis", [](Plan &p) { p.axes[1].rounding.digits = 2; }, ""},
    {"where an axis is rounded", [](Plan &p) { p.axes[1].rounding.at = Rounding::At::Total; }, ""},
    {"points of an item",
     [](Plan &p) { std::get<MeasuredBy>(p.axes[0].source).items[0].points = Points::whole(4); },
     ""},
    {"most of an item",
     [](Plan &p) { std::get<MeasuredBy>(p.axes[0].source).items[0].most = Points::whole(4); }, ""},
    {"id of an item",
     [](Plan &p) { std::get<MeasuredBy>(p.axes[0].source).items[0].id.value += u'x'; }, ""},
    {"title of an item",
     [](Plan &p) { std::get<MeasuredBy>(p.axes[0].source).items[0].title.ko += u'x'; }, ""},
    {"trimming",
     [](Plan &p) {
         judged(p, 1).combine = {Combine::Rule::Trimmed, 1, Combine::Of::Total};
     },
     ""},
    {"more trimming",
     [](Plan &p) {
         judged(p, 1).combine = {Combine::Rule::Trimmed, 2, Combine::Of::Total};
     },
     ""},
    {"what is combined", [](Plan &p) { judged(p, 1).combine.of = Combine::Of::Criterion; }, ""},
    {"id of a criterion", [](Plan &p) { judged(p, 1).criteria[0].id.value += u'x'; }, "expert"},
    {"title of a criterion", [](Plan &p) { judged(p, 1).criteria[0].title.ko += u'.'; }, "expert"},
    {"hint", [](Plan &p) { judged(p, 1).criteria[0].hint.en = u"look"_s; }, "expert"},
    {"points of a criterion", [](Plan &p) { judged(p, 1).criteria[0].points = Points::whole(9); },
     "expert"},
    {"least mark", [](Plan &p) { judged(p, 1).criteria[0].scale.least = Points::whole(1); },
     "expert"},
    {"highest mark", [](Plan &p) { judged(p, 1).criteria[0].scale.most = Points::whole(9); },
     "expert"},
    {"step", [](Plan &p) { judged(p, 1).criteria[0].scale.step = Points::whole(2); }, "expert"},
    {"a level",
     [](Plan &p) {
         judged(p, 1).criteria[0].scale.levels.push_back({Points::whole(5), {u"가"_s, u"a"_s}});
     },
     "expert"},
    {"the level's word",
     [](Plan &p) {
         judged(p, 1).criteria[0].scale.levels.push_back({Points::whole(5), {u"나"_s, u"a"_s}});
     },
     "expert"},
    {"order of the criteria",
     [](Plan &p) { std::swap(judged(p, 1).criteria[0], judged(p, 1).criteria[1]); }, "expert"},
    {"one criterion fewer", [](Plan &p) { judged(p, 1).criteria.pop_back(); }, "expert"},
    {"a question to the users", [](Plan &p) { judged(p, 2).criteria[0].id.value += u'x'; }, "user"},
};

// The same value with the keys in reverse and air between everything.
QByteArray untidy(const QJsonValue &value)
{
    if (value.isArray()) {
        QByteArrayList items;
        const QJsonArray array = value.toArray();
        for (const QJsonValue item : array)
            items.append(untidy(item));
        return "[ " + items.join(" ,\n") + "\t]";
    }
    if (value.isObject()) {
        QByteArrayList members;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            members.prepend(untidy(it.key()) + " :\r\n " + untidy(it.value()));
        return "{\n" + members.join(", ") + "\n}";
    }
    const QByteArray wrapped = toCanonicalJson(QJsonArray{value});
    return wrapped.mid(1, wrapped.size() - 2);
}

} // namespace

TEST_CASE("Any change of a plan changes its fingerprint, each to another one", "[plan]")
{
    std::set<QString> seen{planFingerprint(smallPlan())};
    for (const Change &change : kChanges) {
        INFO(change.what);
        Plan plan = smallPlan();
        change.make(plan);
        CHECK(seen.insert(planFingerprint(plan)).second);
    }
}

TEST_CASE("A form's fingerprint changes with what that group answers and nothing else", "[plan]")
{
    const Plan before = smallPlan();
    for (const Change &change : kChanges) {
        Plan plan = smallPlan();
        change.make(plan);
        for (const char *group : {"expert", "user"}) {
            INFO(change.what << ", form of " << group);
            const GroupId id{QString::fromLatin1(group)};
            const bool isSame = formFingerprint(plan, id) == formFingerprint(before, id);
            CHECK(isSame == (QLatin1String(group) != QLatin1String(change.form)));
        }
    }
}

TEST_CASE("The order of keys and the spaces of a file do not change a fingerprint", "[plan]")
{
    const QJsonObject json = planToJson(smallPlan());
    const Plan again = must(parseJsonObject(untidy(json)).and_then(planFromJson));
    CHECK(planFingerprint(again) == planFingerprint(smallPlan()));
}

TEST_CASE("Another spelling of the same number does not change a fingerprint", "[plan]")
{
    QByteArray bytes = toCanonicalJson(planToJson(smallPlan()));
    REQUIRE(bytes.contains("\"points\":\"15\""));
    bytes.replace("\"points\":\"15\"", "\"points\":\"15.00\"");
    const Plan again = must(parseJsonObject(bytes).and_then(planFromJson));
    CHECK(planFingerprint(again) == planFingerprint(smallPlan()));
}

TEST_CASE("The example of the documents has the fingerprints that they state", "[plan]")
{
    const Plan plan = must(planFromJson(
        must(parseJsonObject(getFile(source("resources/formats/example/plan.json"))))));
    const QByteArray text = getFile(source("resources/formats/plan.md"));
    CHECK(planFingerprint(plan) ==
          u"48d313bc16805a3ca1c1b44785011b8fdf707ab4cfd9775d03358932e366f278"_s);
    CHECK(formFingerprint(plan, GroupId{u"expert"_s}) ==
          u"dc123c4f0826d5cf4c6efa46007db4c6b10ce011e25215db3068e8e384dabb86"_s);
    CHECK(text.contains(planFingerprint(plan).toLatin1()));
    CHECK(text.contains(formFingerprint(plan, GroupId{u"expert"_s}).toLatin1()));
}

TEST_CASE("A fingerprint is 64 digits, and its short form four groups of four", "[plan]")
{
    const QString fingerprint = planFingerprint(smallPlan());
    CHECK(fingerprint.size() == 64);
    const QString brief = shortFingerprint(fingerprint);
    CHECK(brief.size() == 19);
    CHECK(QString(brief).remove(u' ') == fingerprint.left(16));
    CHECK(shortFingerprint({}).isEmpty());
}
