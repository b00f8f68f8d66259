#include "app/panel/namesakes.h"
#include "tests/support/small_plan.h"

#include <catch2/catch.hpp>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

TEST_CASE("Names that look the same are the same, whatever their composition and blanks", "[panel]")
{
    const QString name = u"가람 AI"_s;
    const QString other = GENERATE_COPY(
        values<QString>({name, name.normalized(QString::NormalizationForm_D), u"가람AI"_s,
                         u"가람 ａｉ"_s, u"가람\u00a0Ai"_s, u"가\u200b람 AI"_s}));
    CAPTURE(other);
    CHECK(isSameName(name, other));
    CHECK_FALSE(isSameName(name, u"가람 A1"_s));
}

TEST_CASE("Teams of one name in either language are named with their codes, once", "[panel]")
{
    std::vector<Team> teams = smallTeams();
    CHECK(namesakesOf(teams).empty());
    teams[2].name.ko = teams[0].name.ko.normalized(QString::NormalizationForm_D);
    CHECK(namesakesOf(teams) == std::vector<Namesakes>{{teams[0].name.ko, {u"a"_s, u"c"_s}}});
    teams[2].name.en = teams[0].name.en.toUpper();
    CHECK(namesakesOf(teams).size() == 1);
    teams[1].name.en = teams[0].name.en;
    CHECK(namesakesOf(teams).size() == 2);
}

TEST_CASE("Evaluators of one name are named with their codes", "[panel]")
{
    Panel panel = smallPanel();
    CHECK(namesakesOf(panel.evaluators).empty());
    for (Evaluator &evaluator : panel.evaluators)
        evaluator.name = u"김하늘"_s;
    CHECK(namesakesOf(panel.evaluators) ==
          std::vector<Namesakes>{{u"김하늘"_s, {u"E1"_s, u"E2"_s, u"E3"_s, u"U1"_s, u"U2"_s}}});
}
