#include "tests/support/zone.h"
#include "tests/ui/desktop/admin/recording.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QTreeWidget>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

TEST_CASE("An act is recorded only after its preview, which shows what it changes when asked",
          "[desktop]")
{
    ProcedureRound round;
    round.fill();
    for (const char *team : {"a", "b", "c"})
        round.decideGate(team);
    Recording recording(round);
    ActDialog &dialog = recording.begin(ActKind::Disqualified);
    chooseIn(dialog, "field.team", "b");
    enterText(dialog, "field.reason", "false statement");
    REQUIRE_FALSE(canRecord(dialog));

    click(dialog, "previewActs");

    CHECK(textOf(dialog, "previewText") == u"This can be recorded."_s);
    click(dialog, "look");
    CHECK(textOf(dialog, "lookText") == u"Teams whose outcome this changes: 1\n"
                                        "Seats: 2, vacant 0 → 2, vacant 1"_s);
    CHECK(changeOf(dialog, 0, 0) == u"Narae"_s);
    CHECK(changeOf(dialog, 0, 1) == u"29.0 · rank 2 · through"_s);
    CHECK(changeOf(dialog, 0, 2) == u"29.0 · out"_s);
    CHECK(must(actsOf(round.workbook())).size() == 9);

    click(dialog, "recordActs");

    const std::vector<Act> acts = must(actsOf(round.workbook()));
    REQUIRE(acts.size() == 10);
    CHECK(acts.back().kind == ActKind::Disqualified);
    CHECK(acts.back().text("reason") == u"false statement"_s);
    const auto *table = find<QTableView>(recording.window(), "acts")->model();
    REQUIRE(table->rowCount() == 10);
    CHECK(table->index(9, 0).data().toString() == u"2026-01-15 09:00"_s);
    CHECK(table->index(9, 1).data().toString() == u"Team disqualified"_s);
    CHECK(table->index(9, 2).data().toString() == u"Team: Narae · Reason: false statement"_s);
    CHECK(recording.prompts.warned.isEmpty());
}

TEST_CASE("What was previewed holds only until the form is changed", "[desktop]")
{
    ProcedureRound round;
    Recording recording(round);
    ActDialog &dialog = recording.begin(ActKind::Disqualified);
    chooseIn(dialog, "field.team", "b");
    enterText(dialog, "field.reason", "false statement");
    click(dialog, "previewActs");
    REQUIRE(canRecord(dialog));

    chooseIn(dialog, "field.team", "c");

    CHECK_FALSE(canRecord(dialog));
}

TEST_CASE("A fault is told in one sentence with the field's name, and the field gets the focus",
          "[desktop]")
{
    ProcedureRound round;
    Recording recording(round);
    ActDialog &dialog = recording.begin(ActKind::Adjusted);
    chooseIn(dialog, "field.team", "a");
    enterText(dialog, "field.reason", "a prize");

    click(dialog, "previewActs");
    CHECK(textOf(dialog, "actFault") == u"Points: This entry is missing. Add it."_s);

    enterText(dialog, "field.points", "two");
    click(dialog, "previewActs");
    CHECK(textOf(dialog, "actFault").startsWith(u"Points: “two” is not a number"_s));

    enterText(dialog, "field.points", "7");
    CHECK(find<QLabel>(dialog, "actFault")->isHidden()); // it was about what stood there before
    click(dialog, "previewActs");
    CHECK(textOf(dialog, "actFault").startsWith(u"Points: “7” is out of range"_s));
    CHECK(dialog.focusWidget() == find<QWidget>(dialog, "field.points"));
    CHECK_FALSE(canRecord(dialog));

    enterText(dialog, "field.points", "1.50");
    click(dialog, "previewActs");
    click(dialog, "recordActs");
    CHECK(must(actsOf(round.workbook())).back().text("points") == u"1.5"_s);
}

TEST_CASE("Return in a line of the form previews, and gives nothing up", "[desktop]")
{
    ProcedureRound round;
    Recording recording(round);
    ActDialog &dialog = recording.begin(ActKind::Withdrew);
    open(dialog);
    chooseIn(dialog, "field.team", "b");
    auto *document = find<QLineEdit>(dialog, "field.document");
    document->setFocus();
    type(dialog, u"letter of 14 January"_s);

    press(dialog, Qt::Key_Return);

    CHECK(dialog.isVisible());
    REQUIRE(canRecord(dialog));
    // The button that records has the focus now.
    press(dialog, Qt::Key_Return);
    CHECK_FALSE(dialog.isVisible());
    CHECK(must(actsOf(round.workbook())).size() == 1);
}

TEST_CASE("Return on a kind goes on to its form", "[desktop]")
{
    ProcedureRound round;
    Recording recording(round);
    ActDialog &dialog = recording.begin(ActKind::Disqualified);
    open(dialog);
    find<QWidget>(dialog, "kinds")->setFocus();

    press(dialog, Qt::Key_Return);

    CHECK(dialog.focusWidget() == find<QWidget>(dialog, "field.team"));
    CHECK(find<QLabel>(dialog, "actFault")->isHidden());
}

TEST_CASE("The Tab key leads from the kinds through the form to the buttons", "[desktop]")
{
    ProcedureRound round;
    Recording recording(round);
    ActDialog &dialog = recording.begin(ActKind::Disqualified);
    open(dialog);
    find<QWidget>(dialog, "kinds")->setFocus();
    QStringList reached;
    for (int i = 0; i < 4; ++i) {
        press(dialog, Qt::Key_Tab);
        reached.append(dialog.focusWidget()->objectName());
    }

    CHECK(reached ==
          QStringList{u"field.team"_s, u"field.reason"_s, u"cancelActs"_s, u"previewActs"_s});
}

TEST_CASE("Nothing is chosen for the person where there is a choice", "[desktop]")
{
    ProcedureRound round;
    Recording recording(round);
    ActDialog &dialog = recording.begin(ActKind::Opinion);

    CHECK(find<QComboBox>(dialog, "field.team")->currentIndex() == -1);
    CHECK(find<QComboBox>(dialog, "field.viewpoint")->currentIndex() == -1);
    // The plan has one gate only.
    CHECK(find<QComboBox>(dialog, "field.gate")->currentData().toString() == u"own"_s);
}

TEST_CASE("Only kinds of acts that the plan has a place for are offered", "[desktop]")
{
    ProcedureRound round;
    Recording recording(round);
    ActDialog &dialog = recording.begin(ActKind::Notified);
    const auto *kinds = find<QTreeWidget>(dialog, "kinds");
    const auto has = [&](const QString &kind) {
        return !kinds->findItems(kind, Qt::MatchExactly | Qt::MatchRecursive).isEmpty();
    };

    CHECK(has(u"Result notified"_s));
    CHECK(has(u"Committee's decision on a requirement"_s));
    CHECK_FALSE(has(u"Committee's decision on recognition"_s));
    CHECK_FALSE(has(u"Performance measured"_s));
}

TEST_CASE("A committee's decision is recorded with its votes, and a left-out count stays out",
          "[desktop]")
{
    ProcedureRound round;
    round.fill();
    for (const char *team : {"a", "b", "c"})
        round.decideGate(team);
    Recording recording(round);
    ActDialog &dialog = recording.begin(ActKind::GateDecided);
    chooseIn(dialog, "field.team", "c");
    chooseIn(dialog, "field.met", "true");
    enterCount(dialog, "field.votesFor", 6);
    enterCount(dialog, "field.votesAgainst", 4);
    enterText(dialog, "field.reason", "met by a majority");

    click(dialog, "previewActs");
    click(dialog, "look");
    CHECK(textOf(dialog, "lookText") ==
          u"No team's total, rank, result or verdict changes, and no seat."_s);
    click(dialog, "recordActs");

    const Act decided = must(actsOf(round.workbook())).back();
    CHECK(decided.flag("met"));
    CHECK(decided.count("votesFor") == 6);
    CHECK_FALSE(decided.has("withheld"));
    CHECK_FALSE(decided.has("minority"));
}

TEST_CASE("An order of tied teams is the order in which the ticked ones stand", "[desktop]")
{
    Plan plan = procedurePlan();
    TieStep step;
    step.by = TieStep::By::Decision;
    plan.ties = {step};
    ProcedureRound round(plan);
    round.fill();
    must(round.workbook().enter({{TeamId{u"c"_s}, ItemId{u"speed"_s}, Points::whole(5)}}));
    Recording recording(round);
    ActDialog &dialog = recording.begin(ActKind::TieDecided);
    open(dialog); // shortcuts belong to the active window
    auto *list = find<QWidget>(dialog, "field.teams")->findChild<QListWidget *>();
    list->item(0)->setCheckState(Qt::Checked);
    list->item(2)->setCheckState(Qt::Checked);
    list->setCurrentRow(2);
    list->setFocus();
    press(dialog, Qt::Key_Up, Qt::AltModifier);
    press(dialog, Qt::Key_Up, Qt::AltModifier);
    enterText(dialog, "field.by", "review committee");
    enterText(dialog, "field.reason", "impact");
    click(dialog, "previewActs");
    click(dialog, "recordActs");

    CHECK(must(actsOf(round.workbook())).back().list("teams") == QStringList{u"c"_s, u"a"_s});
}

TEST_CASE("A finding gets a new code, and a finding on record is chosen by name", "[desktop]")
{
    ProcedureRound round;
    round.record(act("{'kind': 'finding', 'finding': 'F1', 'gate': 'own', 'team': 'a',"
                     " 'severity': 'advisory', 'text': 'source not named'}"));
    Recording recording(round);

    ActDialog &finding = recording.begin(ActKind::Finding);
    CHECK(find<QLineEdit>(finding, "field.finding")->text() == u"F2"_s);
    finding.choose(ActKind::FindingChanged);
    auto *codes = find<QComboBox>(finding, "field.finding");
    CHECK(codes->currentText() == u"F1 · Garam · advisory · source not named"_s);
    CHECK(codes->currentData().toString() == u"F1"_s);
}

TEST_CASE("What is pasted into a form with characters that nobody sees is recorded without them",
          "[desktop]")
{
    ProcedureRound round;
    Recording recording(round);
    ActDialog &dialog = recording.begin(ActKind::Disqualified);
    chooseIn(dialog, "field.team", "b");
    enterText(dialog, "field.reason", "\ufeff\u1112\u1161\u11ab\u200b글\u202e ");
    click(dialog, "previewActs");
    click(dialog, "recordActs");

    CHECK(must(actsOf(round.workbook())).back().text("reason") == u"한글"_s);
    must(verifyWorkbook(round.workbook()));
}

TEST_CASE("Who was of the first evaluation is named beside the field, and refused with a title too",
          "[desktop]")
{
    ProcedureRound round;
    round.notify();
    round.record(act("{'kind': 'objectionReceived', 'objection': 'O1', 'team': 'a',"
                     " 'date': '2026-01-16', 'ground': 'calculation', 'text': 'sum'}"));
    Recording recording(round);
    ActDialog &dialog = recording.begin(ActKind::ObjectionDecided);
    CHECK(find<QWidget>(dialog, "field.panel")
              ->accessibleDescription()
              .contains(u"E1 평가위원 E1"_s));
    chooseIn(dialog, "field.ruling", "rejected");
    enterText(dialog, "field.panel", "Prof. E1\nHong");
    enterText(dialog, "field.reason", "looked at again");
    find<QDateEdit>(dialog, "field.date")->setDate(QDate(2026, 1, 20));
    find<QDateEdit>(dialog, "field.told")->setDate(QDate(2026, 1, 20));
    click(dialog, "previewActs");
    CHECK(textOf(dialog, "actFault").contains(u"“Prof. E1” has the name of E1 평가위원 E1"_s));
    CHECK(dialog.focusWidget() == find<QWidget>(dialog, "field.panel"));

    enterText(dialog, "field.namesakes", "Prof. E1: another person of that name");
    click(dialog, "previewActs");
    REQUIRE(canRecord(dialog));
    click(dialog, "recordActs");
    CHECK(must(actsOf(round.workbook())).back().list("namesakes").size() == 1);
}

TEST_CASE("Today in a form is today in Korea, whatever zone the machine is set to", "[desktop]")
{
    const Zone away("America/Los_Angeles");
    ProcedureRound round;
    round.clock().turn(16 * 60 * 60 + 1800); // 01:30 of the 16th in Korea
    Recording recording(round);
    ActDialog &dialog = recording.begin(ActKind::Withdrew);
    CHECK(find<QDateEdit>(dialog, "field.date")->date() == QDate(2026, 1, 16));
}
