#include "tests/ui/desktop/rounds.h"
#include "ui/desktop/act_dialog.h"
#include "ui/desktop/procedure_models.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTreeWidget>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// The procedure page with the dialog for one act of that kind.
class Recording
{
public:
    explicit Recording(ProcedureRound &round) : m_window(round.opened(), prompts)
    {
        open(m_window);
        m_window.goTo(AdminWindow::Page::Procedure);
    }

    ActDialog &begin(ActKind kind)
    {
        click(m_window, "recordAct");
        ActDialog &dialog = *dialogOf<ActDialog>(m_window);
        dialog.choose(kind);
        return dialog;
    }
    AdminWindow &window() { return m_window; }
    QString state() const
    {
        QStringList lines;
        for (const QLabel *label : m_window.findChildren<QLabel *>())
            if (label->objectName().startsWith(u"state"_s))
                lines.append(label->text());
        return lines.join(u'\n');
    }

    FakePrompts prompts;

private:
    AdminWindow m_window;
};

QString changeOf(const QWidget &dialog, int row, int column)
{
    return find<QTableView>(dialog, "changes")->model()->index(row, column).data().toString();
}

bool canRecord(const QWidget &dialog)
{
    return find<QPushButton>(dialog, "recordActs")->isEnabled();
}

} // namespace

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

TEST_CASE("An act is recorded only after a look at what it changes", "[desktop]")
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

    CHECK(textOf(dialog, "previewText") == u"This changes the outcome of 1 teams:"_s);
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
    CHECK(textOf(dialog, "previewText") == u"This changes nothing in the outcome."_s);
    click(dialog, "recordActs");

    const Act decided = must(actsOf(round.workbook())).back();
    CHECK(decided.flag("met"));
    CHECK(decided.count("votesFor") == 6);
    CHECK_FALSE(decided.has("withheld"));
    CHECK_FALSE(decided.has("minority"));
}

TEST_CASE("An order of tied teams is the order in which the ticked ones stand", "[desktop]")
{
    ProcedureRound round;
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

TEST_CASE("Acts come from a file all together, after the same look at what they change",
          "[desktop]")
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
    changes.setChanges({{TeamId{u"a"_s}, {}, {u"30.0"_s, 1, 1, Status::Ranked}}}, smallTeams());

    CHECK(acts.rowCount() == 10);
    CHECK(changes.index(0, ChangesModel::AfterColumn).data().toString() ==
          u"30.0 · rank 1 · ranked"_s);
}
