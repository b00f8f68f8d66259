#include "db/entrants.h"
#include "tests/ui/desktop/admin/rounds.h"
#include "ui/desktop/admin/entrants_dialog.h"

#include <QTreeWidget>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// The next round's window, with its plan given.
struct NextRound
{
    explicit NextRound(ProcedureRound &round)
        : window(must(Workbook::create(round.path(u"next.simsa"_s), u"Stage 2"_s, kPassphrase,
                                       round.clock().clock(), Stretch::cheapest())),
                 prompts)
    {
        must(window.session().workbook().openRound(smallPlan(), {}, {}));
        window.session().refresh(&window);
        open(window);
        click(window, "teamsFromRound");
        dialog = dialogOf<EntrantsDialog>(window);
    }

    FakePrompts prompts;
    AdminWindow window;
    EntrantsDialog *dialog;
};

} // namespace

TEST_CASE("The teams that went through a confirmed round, and those that join, enter the next",
          "[desktop]")
{
    ProcedureRound round;
    round.notify();
    round.record(act("{'kind': 'confirmed', 'date': '2026-01-27'}"));
    NextRound next(round);
    REQUIRE_FALSE(find<QPushButton>(*next.dialog, "takeEntrants")->isEnabled());
    next.prompts.files = {round.workbook().path(),
                          round.write("joining.csv", "id,name_ko,name_en,origin\n"
                                                     "n,새팀,New,additional call\n")};
    click(*next.dialog, "chooseRound");
    CHECK(textOf(*next.dialog, "entrantState").contains(u"Confirmed on 2026-01-27."_s));
    click(*next.dialog, "chooseJoining");
    const auto *list = find<QTreeWidget>(*next.dialog, "entrants");
    REQUIRE(list->topLevelItemCount() == 3);
    CHECK(list->topLevelItem(0)->text(1) == u"Garam"_s);
    CHECK(list->topLevelItem(1)->text(2) == u"the round before: 시험 사업"_s);
    CHECK(list->topLevelItem(2)->text(2) == u"joins now, from additional call"_s);

    click(*next.dialog, "takeEntrants");
    Workbook &workbook = next.window.session().workbook();
    REQUIRE(QTest::qWaitFor(
        [&] { return workbook.round().teams.size() == 3 || !next.prompts.warned.isEmpty(); },
        60'000));

    CHECK(next.prompts.warned.isEmpty());
    CHECK(workbook.round().teams[0].id.value == u"a"_s);
    CHECK(workbook.round().teams[1].id.value == u"b"_s);
    CHECK(workbook.round().teams[2].id.value == u"n"_s);
    CHECK(must(originOf(workbook))->teams == 2);
}

TEST_CASE("Nobody enters from a round whose result is not confirmed", "[desktop]")
{
    ProcedureRound round;
    round.notify();
    NextRound next(round);
    next.prompts.files = {round.workbook().path()};

    click(*next.dialog, "chooseRound");

    CHECK(textOf(*next.dialog, "entrantState").contains(u"is not confirmed"_s));
    CHECK(find<QTreeWidget>(*next.dialog, "entrants")->topLevelItemCount() == 0);
    CHECK_FALSE(find<QPushButton>(*next.dialog, "takeEntrants")->isEnabled());
}

TEST_CASE("The plan's page has every rule in words, the criteria under their axes", "[desktop]")
{
    ProcedureRound round;
    FakePrompts prompts;
    AdminWindow window(round.opened(), prompts);

    const auto *rules = find<QTreeWidget>(window, "rules");
    const auto textOfRule = [&](const QString &label) {
        const auto found = rules->findItems(label, Qt::MatchExactly);
        return found.isEmpty() ? QString() : found.front()->text(1);
    };
    CHECK(textOfRule(u"Selection"_s).contains(u"Seats: 2."_s));
    CHECK(textOfRule(u"Requirement apart from points: Independence"_s)
              .contains(u"A committee decides"_s));
    CHECK(textOfRule(u"Objections"_s).contains(u"Within 10 days"_s));
    const auto axis = rules->findItems(u"Users (10)"_s, Qt::MatchExactly);
    REQUIRE(axis.size() == 1);
    REQUIRE(axis[0]->childCount() == 2);
    CHECK(axis[0]->child(0)->text(1).startsWith(u"1 to 5 in steps of 1"_s));
}
