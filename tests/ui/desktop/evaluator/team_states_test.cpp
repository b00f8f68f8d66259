#include "tests/ui/desktop/evaluator/desk.h"
#include "tests/ui/desktop/newer_packet.h"

#include "app/base/file.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

TEST_CASE("Stepping back closes the team with its ground, and can be taken back", "[desktop]")
{
    Desk desk;
    desk.scoring.setMark(0, 0, Points::whole(8));
    click(desk.page, "stepBack");
    CHECK(isIn(desk.page.focusWidget(), u"recusalGround"_s));

    SECTION("not without a ground")
    {
        click(desk.page, "declareRecusal");
        CHECK_FALSE(textOf(desk.page, "recusalProblem").isEmpty());
        CHECK_FALSE(desk.team().isRecused());
    }
    SECTION("not where the person thinks better of it")
    {
        type(desk.page, u"cousin"_s);
        desk.prompts.confirmed = {false};
        click(desk.page, "declareRecusal");
        CHECK_FALSE(desk.team().isRecused());
        press(desk.page, Qt::Key_Escape);
        QTest::keyClick(desk.page.windowHandle(), Qt::Key_Escape);
        CHECK_FALSE(desk.isShown("recusalPanel"));
    }
    SECTION("with the ground, after a question")
    {
        type(desk.page, u"cousin"_s);
        desk.prompts.confirmed = {true};
        click(desk.page, "declareRecusal");
        REQUIRE(desk.team().ground == u"cousin"_s);
        CHECK(desk.prompts.asked.size() == 1);
        CHECK(textOf(desk.page, "ground").contains(u"cousin"_s));
        CHECK_FALSE(textOf(desk.page, "declaredAt").isEmpty());
        CHECK_FALSE(desk.isShown("mark.plan"));
        CHECK_FALSE(desk.isShown("stepBack"));

        // Another Enter goes on and takes nothing back.
        QSignalSpy finished(&desk.page, &TeamPage::finished);
        press(desk.page, Qt::Key_Return);
        CHECK(finished.size() == 1);
        CHECK(desk.team().isRecused());

        click(desk.page, "takeBack");
        CHECK_FALSE(desk.team().isRecused());
        CHECK(desk.number("mark.plan")->text() == u"8"_s);
        CHECK(isIn(desk.page.focusWidget(), u"mark.plan"_s));
    }
}

TEST_CASE("A team that was closed while others were shown opens with its own values", "[desktop]")
{
    Desk desk;
    desk.scoring.setRecusal(1, u"cousin"_s);
    type(desk.page, u"11"_s); // no mark, of the first team
    desk.page.showTeam(1);
    click(desk.page, "takeBack");
    CHECK(desk.number("mark.plan")->text().isEmpty());
}

TEST_CASE("What was carried over is confirmed with Enter, a button, or all at once", "[desktop]")
{
    Desk desk;
    desk.scoring.setMark(0, 1, Points::whole(4));
    desk.scoring.setOpinion(0, u"as before"_s);
    must(desk.scoring.takeOver(must(readFile(amended(desk.programme, "E1"), kPacketLimit)), {}));
    using Places = std::set<std::optional<size_t>>;
    REQUIRE(desk.team().toConfirm == Places{1, std::nullopt});
    CHECK_FALSE(desk.isShown("confirm.plan"));
    REQUIRE(desk.isShown("confirm.impact"));
    REQUIRE(desk.isShown("confirmOpinion"));

    SECTION("Enter")
    {
        desk.page.focusOn(1, Unanswered::Lacks::Confirmation);
        press(desk.page, Qt::Key_Return);
        CHECK(desk.team().toConfirm == Places{std::nullopt});
        CHECK_FALSE(desk.isShown("confirm.impact"));
        CHECK(desk.team().marks[1] == Points::whole(4));
    }
    SECTION("button")
    {
        click(desk.page, "confirm.impact");
        click(desk.page, "confirmOpinion");
        CHECK(desk.team().toConfirm.empty());
        CHECK_FALSE(desk.isShown("confirmTeam"));
    }
    SECTION("all")
    {
        click(desk.page, "confirmTeam");
        CHECK(desk.team().toConfirm.empty());
        CHECK(desk.team().opinion == u"as before"_s);
    }
}

TEST_CASE("A newer form brings its own cards", "[desktop]")
{
    Desk desk;
    type(desk.page, u"11"_s);
    CHECK_FALSE(desk.team().marks[0]); // ten at most
    must(desk.scoring.takeOver(must(readFile(amended(desk.programme, "E1"), kPacketLimit)), {}));
    desk.page.focusOn(0);
    type(desk.page, u"11"_s);
    CHECK(desk.team().marks[0] == Points::whole(11));
}

TEST_CASE("What is handed in can be read and not changed; a correction shows what it was",
          "[desktop]")
{
    Desk desk;
    for (size_t team = 0; team < 3; ++team)
        for (size_t field = 0; field < 2; ++field)
            desk.scoring.setMark(team, field, Points::whole(5));
    desk.handIn();
    CHECK(desk.isShown("teamState"));
    CHECK_FALSE(desk.isShown("stepBack"));
    type(desk.page, u"3"_s);
    find<MarkField>(desk.page, "mark.impact")->setFocus();
    press(desk.page, Qt::Key_3);
    CHECK(desk.team().marks[0] == Points::whole(5));
    CHECK(desk.team().marks[1] == Points::whole(5));
    CHECK(desk.number("mark.plan")->text() == u"5"_s);

    must(desk.scoring.beginCorrection(u"a slip"_s));
    CHECK_FALSE(desk.isShown("teamState"));
    CHECK_FALSE(desk.isShown("handedIn.impact"));
    press(desk.page, Qt::Key_3);
    CHECK(textOf(desk.page, "handedIn.impact") == u"was 5"_s);
    CHECK(desk.isShown("handedIn.impact"));
    CHECK_FALSE(desk.isShown("handedIn.plan"));
    press(desk.page, Qt::Key_5);
    CHECK_FALSE(desk.isShown("handedIn.impact"));
}
