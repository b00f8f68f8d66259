#include "db/amend.h"
#include "tests/ui/desktop/admin/rounds.h"
#include "ui/desktop/admin/amend_dialog.h"
#include "ui/desktop/admin/versions_dialog.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTableWidget>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

Plan withSeats(int seats)
{
    Plan plan = procedurePlan();
    plan.selection->seats = seats;
    return plan;
}

// A further criterion for the experts, which no sheet has a mark for.
Plan withMoreCriteria()
{
    Plan plan = procedurePlan();
    JudgedBy &judged = std::get<JudgedBy>(plan.axes[1].source);
    Criterion more = judged.criteria[1];
    more.id = CriterionId{u"ethics"_s};
    judged.criteria.push_back(more);
    plan.axes[1].points = plan.axes[1].points + more.points;
    return plan;
}

AmendDialog &begin(AdminWindow &window, FakePrompts &prompts, const QString &plan)
{
    click(window, "amendPlan");
    auto *dialog = dialogOf<AmendDialog>(window);
    REQUIRE_FALSE(find<QPushButton>(*dialog, "amendNow")->isEnabled());
    prompts.files = {plan};
    click(*dialog, "chooseAmended");
    return *dialog;
}

} // namespace

TEST_CASE("An amendment shows what was known, what changes and who moves before it is made",
          "[desktop]")
{
    ProcedureRound round;
    round.fill();
    for (const char *team : {"a", "b", "c"})
        round.decideGate(team);
    FakePrompts prompts;
    AdminWindow window(round.opened(), prompts);
    open(window);
    window.goTo(AdminWindow::Page::Results); // so that somebody has seen the results
    window.goTo(AdminWindow::Page::Procedure);
    AmendDialog &dialog = begin(window, prompts, round.writePlan(withSeats(1)));

    click(dialog, "previewAmendment");

    CHECK(textOf(dialog, "amendKnown") ==
          u"Known by now: packets issued: 5 · sheets in: 5 · a look at results is recorded"_s);
    const QString effects = textOf(dialog, "amendEffects");
    CHECK(effects.contains(u"Seats: 2."_s));
    CHECK(effects.contains(u"Seats: 1."_s));
    CHECK(effects.contains(u"Experts: the questions stay the same, 3 sheets stay valid."_s));
    click(dialog, "look");
    CHECK(textOf(dialog, "lookText") == u"Teams whose outcome it changes: 1\n"
                                        "Seats: 2, vacant 0 → 1, vacant 0"_s);
    const auto *changes = find<QTableView>(dialog, "amendChanges")->model();
    REQUIRE(changes->rowCount() == 1);
    CHECK(changes->index(0, 0).data().toString() == u"Narae"_s);
    CHECK(changes->index(0, 2).data().toString() == u"29.0 · rank 2 · out"_s);
    CHECK(round.workbook().round().planVersion == 1);
}

TEST_CASE("An amendment needs its reason and who approved it, and stands in the versions",
          "[desktop]")
{
    ProcedureRound round;
    round.fill();
    for (const char *team : {"a", "b", "c"})
        round.decideGate(team);
    FakePrompts prompts;
    AdminWindow window(round.opened(), prompts);
    open(window);
    window.goTo(AdminWindow::Page::Procedure);
    AmendDialog &dialog = begin(window, prompts, round.writePlan(withSeats(1)));
    click(dialog, "previewAmendment");
    prompts.confirmed = {true, true, true};
    click(dialog, "amendNow");
    CHECK(textOf(dialog, "amendFault") == u"Reason: A reason is needed. Write it."_s);
    CHECK(dialog.focusWidget() == find<QWidget>(dialog, "amendReason"));
    enterText(dialog, "amendReason", "the ministry decided so");
    click(dialog, "amendNow");
    CHECK(textOf(dialog, "amendFault").startsWith(u"Approved by: "_s));
    enterText(dialog, "approver", "Director Hong");
    find<QWidget>(dialog, "agreed")
        ->findChild<QListWidget *>()
        ->item(1)
        ->setCheckState(Qt::Checked);

    click(dialog, "amendNow");

    REQUIRE(window.session().workbook().round().planVersion == 2);
    CHECK(prompts.warned.isEmpty());
    click(window, "showVersions");
    auto *versions = dialogOf<VersionsDialog>(window);
    const auto *table = find<QTableWidget>(*versions, "versions");
    CHECK(table->columnCount() == 0);
    click(*versions, "look");
    REQUIRE(table->columnCount() == 3);
    CHECK(table->item(1, 0)->text() == u"Narae"_s);
    CHECK(table->item(1, 1)->text() == u"29.0 · rank 2 · through"_s);
    CHECK(table->item(1, 2)->text() == u"29.0 · rank 2 · out"_s);
    const QString story = textOf(*versions, "versionStory");
    CHECK(story.contains(u"Approved by Director Hong on 2026-01-15."_s));
    CHECK(story.contains(u"the ministry decided so"_s));
    CHECK(story.contains(u"Teams that agreed: Narae"_s));
}

TEST_CASE("Where the questions change, those who have to give their sheet again are named",
          "[desktop]")
{
    ProcedureRound round;
    round.fill();
    FakePrompts prompts;
    AdminWindow window(round.opened(), prompts);
    open(window);
    window.goTo(AdminWindow::Page::Procedure);
    AmendDialog &dialog = begin(window, prompts, round.writePlan(withMoreCriteria()));

    click(dialog, "previewAmendment");

    const QString effects = textOf(dialog, "amendEffects");
    CHECK(effects.contains(u"To be given again by: E1, E2, E3."_s));
    CHECK(effects.contains(u"Users: the questions stay the same, 2 sheets stay valid."_s));
    CHECK(effects.contains(u"Without any points under this version: Experts."_s));
}

TEST_CASE("The plan that holds already is no amendment", "[desktop]")
{
    ProcedureRound round;
    FakePrompts prompts;
    AdminWindow window(round.opened(), prompts);
    open(window);
    window.goTo(AdminWindow::Page::Procedure);
    AmendDialog &dialog = begin(window, prompts, round.writePlan(procedurePlan()));

    click(dialog, "previewAmendment");

    CHECK(textOf(dialog, "amendFault").startsWith(u"This is the plan that holds already."_s));
    CHECK_FALSE(find<QPushButton>(dialog, "amendNow")->isEnabled());
}
