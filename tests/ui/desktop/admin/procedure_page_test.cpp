#include "tests/ui/desktop/admin/recording.h"
#include "ui/desktop/admin/procedure_models.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QTableView>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

TEST_CASE("Before the rules are frozen there is no procedure", "[desktop]")
{
    const QTemporaryDir folder;
    FakePrompts prompts;
    AdminWindow window(must(Workbook::create(folder.filePath(u"w.simsa"_s), u"Test"_s, kPassphrase,
                                             systemClock(), Stretch::cheapest())),
                       prompts);

    for (const char *name : {"recordAct", "recordFile", "amendPlan", "showVersions"})
        CHECK_FALSE(find<QPushButton>(window, name)->isEnabled());
}

TEST_CASE("A notice shows the day on which the period ends, holidays and weekends considered",
          "[desktop]")
{
    ProcedureRound round;
    round.fill();
    for (const char *team : {"a", "b", "c"})
        round.decideGate(team);
    Recording recording(round);
    ActDialog &dialog = recording.begin(ActKind::Notified);
    CHECK(find<QDateEdit>(dialog, "field.date")->date() == QDate(2026, 1, 15)); // the clock's
    click(dialog, "previewActs");
    CHECK(textOf(dialog, "previewText")
              .startsWith(u"State afterwards: Provisional; objections until 2026-01-26."_s));

    click(dialog, "recordActs");

    const QString state = recording.state();
    CHECK(state.contains(u"2026-01-25 (Sun)"_s));
    CHECK(state.contains(u"That is no working day; objections until 2026-01-26 (Mon)."_s));
    CHECK(state.contains(u"Possible from 2026-01-27"_s));
}

TEST_CASE("Waivers and open objections stand above the acts, with the day they are due",
          "[desktop]")
{
    ProcedureRound round;
    round.notify();
    round.record(act("{'kind': 'waived', 'team': 'a', 'date': '2026-01-16', 'document': 'D1'}"));
    round.record(act("{'kind': 'objectionReceived', 'objection': 'O1', 'team': 'c',"
                     " 'date': '2026-01-20', 'ground': 'calculation', 'text': 'added wrongly'}"));
    Recording recording(round);

    const QString state = recording.state();
    CHECK(state.contains(u"Garam (2026-01-16)"_s));
    CHECK(state.contains(u"O1 (Daon): open, to be decided by 2026-02-19"_s));
    CHECK(state.contains(u"The objection “O1” is still open."_s));
}

TEST_CASE("Acts come from a file all together, after the same preview", "[desktop]")
{
    ProcedureRound round;
    round.fill();
    for (const char *team : {"a", "b", "c"})
        round.decideGate(team);
    Recording recording(round);
    recording.prompts.files = {round.write("acts.json", R"({"format": "simsa-acts/1", "acts": [
            {"kind": "withdrew", "team": "a", "date": "2026-01-14", "document": "letter"},
            {"kind": "disqualified", "team": "b", "reason": "false statement"}]})")};
    click(recording.window(), "recordFile");
    auto *dialog = dialogOf<ActsFileDialog>(recording.window());
    CHECK(find<QTableView>(*dialog, "actsOfFile")->model()->rowCount() == 2);
    REQUIRE_FALSE(canRecord(*dialog));
    click(*dialog, "previewActs");
    CHECK(textOf(*dialog, "previewText") == u"Acts that can be recorded: 2."_s);
    click(*dialog, "look");
    CHECK(find<QTableView>(*dialog, "changes")->model()->rowCount() == 2);

    click(*dialog, "recordActs");

    CHECK(must(actsOf(round.workbook())).size() == 11);
}

TEST_CASE("A file of acts with a fault is told with its place and changes nothing", "[desktop]")
{
    ProcedureRound round;
    Recording recording(round);
    recording.prompts.files = {round.write(
        "bad.json", R"({"format": "simsa-acts/1", "acts": [{"kind": "disqualified"}]})")};
    click(recording.window(), "recordFile");
    REQUIRE(recording.prompts.warned.size() == 1);
    CHECK(recording.prompts.warned[0].contains(u"acts[0].team"_s));

    recording.prompts.files = {round.write("wrong.json", R"({"format": "simsa-acts/1", "acts": [
            {"kind": "disqualified", "team": "z", "reason": "?"}]})")};
    click(recording.window(), "recordFile");
    auto *dialog = dialogOf<ActsFileDialog>(recording.window());
    click(*dialog, "previewActs");

    REQUIRE(recording.prompts.warned.size() == 2);
    CHECK(recording.prompts.warned[1].contains(u"acts[0].team"_s));
    CHECK_FALSE(canRecord(*dialog));
    CHECK(must(actsOf(round.workbook())).empty());
}

TEST_CASE("The procedure's models keep the rules of models", "[desktop]")
{
    ProcedureRound round;
    round.notify();
    ActsModel acts;
    ChangesModel changes;
    const auto mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester actTester(&acts, mode);
    const QAbstractItemModelTester changeTester(&changes, mode);

    acts.setActs(must(recordedActs(round.workbook())), round.workbook().round());
    changes.setChanges({{TeamId{u"a"_s}, {}, {u"30.0"_s, 1, 1, Status::Ranked, {}}}}, smallTeams());

    CHECK(acts.rowCount() == 10);
    CHECK(changes.index(0, ChangesModel::AfterColumn).data().toString() ==
          u"30.0 · rank 1 · ranked"_s);
}
