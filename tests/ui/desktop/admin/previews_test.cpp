// Previews show an outcome only to somebody who wants the look to be on record.
#include "tests/ui/desktop/admin/recording.h"
#include "ui/desktop/admin/amend_dialog.h"
#include "ui/desktop/admin/versions_dialog.h"

#include <QTableWidget>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

bool isShown(const QWidget &window, const char *name)
{
    return !find<QWidget>(window, name)->isHidden();
}

// Everything in and decided; nobody has looked.
class DecidedRound : public ProcedureRound
{
public:
    DecidedRound()
    {
        fill();
        for (const char *team : {"a", "b", "c"})
            decideGate(team);
    }
};

ActDialog &disqualify(Recording &recording, const char *team)
{
    ActDialog &dialog = recording.begin(ActKind::Disqualified);
    chooseIn(dialog, "field.team", team);
    enterText(dialog, "field.reason", "false statement");
    click(dialog, "previewActs");
    return dialog;
}

AmendDialog &amending(QWidget &window, FakePrompts &prompts, ProcedureRound &round)
{
    Plan plan = procedurePlan();
    plan.selection->seats = 1;
    click(window, "amendPlan");
    auto *dialog = dialogOf<AmendDialog>(window);
    prompts.files = {round.writePlan(plan)};
    click(*dialog, "chooseAmended");
    click(*dialog, "previewAmendment");
    return *dialog;
}

} // namespace

TEST_CASE("The preview of an act shows no outcome and notes nothing before somebody asks for it",
          "[desktop]")
{
    DecidedRound round;
    Recording recording(round);
    ActDialog &dialog = disqualify(recording, "b");

    CHECK(canRecord(dialog));
    CHECK(isShown(dialog, "look"));
    CHECK_FALSE(isShown(dialog, "changes"));
    CHECK_FALSE(isShown(dialog, "lookText"));
    CHECK(find<QPushButton>(dialog, "look")->text() ==
          u"Show what it does to the result (the look is noted)"_s);
    CHECK(timesSeen(round.workbook()) == 0);

    click(dialog, "look");

    CHECK_FALSE(isShown(dialog, "look"));
    CHECK(isShown(dialog, "changes"));
    CHECK(timesSeen(round.workbook()) == 2); // before and after
    CHECK(recording.prompts.warned.isEmpty());
}

TEST_CASE("Recording without the look leaves none on record", "[desktop]")
{
    DecidedRound round;
    Recording recording(round);
    ActDialog &dialog = disqualify(recording, "b");
    click(dialog, "recordActs");

    CHECK(must(actsOf(round.workbook())).back().kind == ActKind::Disqualified);
    CHECK(timesSeen(round.workbook()) == 0);
}

TEST_CASE("What was looked at already is shown at once", "[desktop]")
{
    DecidedRound round;
    Recording recording(round);
    ActDialog &dialog = disqualify(recording, "b");
    click(dialog, "look");

    click(dialog, "previewActs");

    CHECK_FALSE(isShown(dialog, "look"));
    CHECK(isShown(dialog, "changes"));
    enterText(dialog, "field.reason", "another reason");
    CHECK_FALSE(isShown(dialog, "changes"));
    CHECK(timesSeen(round.workbook()) == 2);
}

TEST_CASE("The preview of an amendment shows sheets first, the outcome when asked, and then that a "
          "look is recorded",
          "[desktop]")
{
    DecidedRound round;
    FakePrompts prompts;
    AdminWindow window(round.opened(), prompts);
    open(window);
    window.goTo(AdminWindow::Page::Procedure);
    AmendDialog &dialog = amending(window, prompts, round);

    CHECK(textOf(dialog, "amendKnown").endsWith(u"no look at results is recorded here"_s));
    CHECK(textOf(dialog, "amendEffects").contains(u"3 sheets stay valid"_s));
    CHECK_FALSE(isShown(dialog, "amendChanges"));
    CHECK(find<QPushButton>(dialog, "amendNow")->isEnabled());
    CHECK(timesSeen(round.workbook()) == 0);

    click(dialog, "look");

    CHECK(isShown(dialog, "amendChanges"));
    CHECK(textOf(dialog, "amendKnown").endsWith(u"· a look at results is recorded"_s));
    CHECK(timesSeen(round.workbook()) == 2);
    click(dialog, "previewAmendment");
    CHECK_FALSE(isShown(dialog, "look"));
    CHECK(isShown(dialog, "amendChanges"));
}

TEST_CASE("The versions are told without their outcomes until somebody asks", "[desktop]")
{
    DecidedRound round;
    FakePrompts prompts;
    AdminWindow window(round.opened(), prompts);
    open(window);
    window.goTo(AdminWindow::Page::Procedure);
    click(window, "showVersions");
    auto *dialog = dialogOf<VersionsDialog>(window);
    CHECK_FALSE(isShown(*dialog, "versions"));
    CHECK(textOf(*dialog, "versionStory").startsWith(u"Version 1"_s));
    CHECK(timesSeen(round.workbook()) == 0);

    click(*dialog, "look");

    CHECK(isShown(*dialog, "versions"));
    CHECK(timesSeen(round.workbook()) == 1);
    dialog->reject();
    click(window, "showVersions");
    CHECK(isShown(*dialogOf<VersionsDialog>(window), "versions"));
}

TEST_CASE("In a workbook that is only for reading, windows show results and say that the look "
          "could not be noted",
          "[desktop]")
{
    DecidedRound round;
    FakePrompts prompts;
    AdminWindow window(round.opened(), prompts);
    window.session().workbook().database().sql().exec("PRAGMA query_only = ON");
    open(window);
    window.goTo(AdminWindow::Page::Results);
    const QString fault = u"that somebody saw them could not be noted"_s;
    CHECK(textOf(window, "lookFault").contains(fault));
    CHECK(find<QTableView>(window, "ranking")->model()->rowCount() == 4); // and the means

    window.goTo(AdminWindow::Page::Procedure);
    AmendDialog &dialog = amending(window, prompts, round);
    click(dialog, "look");
    CHECK(isShown(dialog, "amendChanges"));
    CHECK(textOf(dialog, "lookFault").contains(fault));
    CHECK(textOf(dialog, "amendKnown").endsWith(u"no look at results is recorded here"_s));
    CHECK(prompts.warned.isEmpty());
    CHECK(timesSeen(round.workbook()) == 0);
}
