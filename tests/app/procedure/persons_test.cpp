#include "app/procedure/persons.h"
#include "tests/support/printing.h"
#include "tests/support/small_plan.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

Panel panelOf(const std::vector<std::pair<QString, QString>> &members)
{
    Panel panel;
    for (const auto &[code, name] : members)
        panel.evaluators.push_back({EvaluatorId{code}, GroupId{u"expert"_s}, name});
    return panel;
}

QString resembled(const QString &typed, const Panel &panel)
{
    const Evaluator *evaluator = resembledBy(typed, panel);
    return evaluator ? evaluator->id.value : QString();
}

} // namespace

TEST_CASE("A title, an institution or a code beside a name hides nobody", "[procedure]")
{
    const Panel panel = panelOf({{u"E01"_s, u"김하늘"_s}, {u"E02"_s, u"Kim Haneul"_s}});
    const QString typed = GENERATE(values<QString>(
        {u"김하늘"_s, u"김하늘 교수"_s, u"김하늘(서울대)"_s, u"위원 김하늘"_s, u"위원김하늘교수"_s,
         u"김 하 늘 박사"_s, u"김·하늘"_s, u"서울대/김-하늘"_s, u"E01"_s, u"e01"_s, u"Ｅ０１"_s,
         u"E01 위원"_s, u"위원E01"_s, u"E01위원(가명)"_s, u"E-E01"_s, u"김\u200d하늘 교수"_s,
         u"김\u3164하늘 교수"_s, u"\u1100\u1175\u11b7\u1112\u1161\u1102\u1173\u11af 교수"_s}));
    CAPTURE(typed);
    CHECK(resembled(typed, panel) == u"E01"_s);
}

TEST_CASE("The words of a name may stand in any order", "[procedure]")
{
    const Panel panel = panelOf({{u"E02"_s, u"Kim Haneul"_s}});
    for (const QString &typed : {u"KIM Haneul"_s, u"Haneul Kim"_s, u"Prof. Haneul KIM, PhD"_s,
                                 u"Kim, Haneul"_s, u"Dr.KimHaneul"_s}) {
        CAPTURE(typed);
        CHECK(resembled(typed, panel) == u"E02"_s);
    }
    CHECK(resembled(u"Kim Haneulee"_s, panel) == u"E02"_s); // a doubt that a person can end
    CHECK(resembled(u"Haneul Park"_s, panel).isEmpty());
}

TEST_CASE("A title or an institution on the panel's side hides nobody either", "[procedure]")
{
    const QString onRecord = GENERATE(
        values<QString>({u"김하늘 교수"_s, u"김하늘교수"_s, u"김하늘(서울대)"_s,
                         u"서울대 김하늘 박사"_s, u"[위원장] 김하늘"_s, u"위원 김 하늘"_s}));
    const Panel panel = panelOf({{u"E01"_s, onRecord}, {u"E02"_s, u"Haneul Kim (SNU)"_s}});
    for (const QString &typed : {u"김하늘"_s, u"김하늘 박사"_s, u"김하늘(KAIST)"_s}) {
        CAPTURE(onRecord, typed);
        CHECK(resembled(typed, panel) == u"E01"_s);
    }
    for (const QString &typed : {u"Haneul Kim"_s, u"Kim Haneul"_s, u"Prof. Kim, Haneul"_s}) {
        CAPTURE(typed);
        CHECK(resembled(typed, panel) == u"E02"_s);
    }
    for (const QString &typed :
         {u"하늘 교수"_s, u"김하"_s, u"서울대 박서준"_s, u"교수"_s, u"(서울대)"_s})
        CHECK(resembled(typed, panel).isEmpty());
}

TEST_CASE("Who has another name and another code resembles nobody", "[procedure]")
{
    const Panel panel =
        panelOf({{u"E1"_s, u"김하늘"_s}, {u"E2"_s, u"이"_s}, {u"kim"_s, u"박 서준"_s}});
    for (const QString &typed : {u"E10"_s, u"E12 위원"_s, u"XE1"_s, u"김하"_s, u"하늘 교수"_s,
                                 u"이순신"_s, u"akim 교수"_s, u"서준 교수"_s, u"정다섯"_s}) {
        CAPTURE(typed);
        CHECK(resembled(typed, panel).isEmpty());
    }
}

TEST_CASE("Two spellings of one name are one person", "[procedure]")
{
    CHECK(isSamePerson(u"김하늘"_s, u" 김 하늘 "_s));
    CHECK(isSamePerson(u"Kim Haneul"_s, u"KIMHANEUL"_s));
    CHECK(isSamePerson(u"김하늘"_s, u"김\u200d하늘\ufe0f"_s));
    CHECK(isSamePerson(u"E01"_s, u"ｅ０１"_s));
    CHECK_FALSE(isSamePerson(u"김하늘"_s, u"김하늘 교수"_s));
    CHECK(resemblesPerson(u"김하늘 교수"_s, u"김하늘"_s));
    CHECK(resemblesPerson(u"김하늘"_s, u"김하늘 교수"_s));
}
