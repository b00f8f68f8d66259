// The administrator's page of packets and sheets: reissuing a packet, and what evaluators declared.
#include "tests/db/by_hand.h"
#include "tests/support/zone.h"
#include "tests/ui/desktop/windows.h"
#include "ui/desktop/admin/sheets_page.h"

#include <QTableView>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

struct Page
{
    explicit Page(ByHand &round)
        : session(must(Workbook::open(round.workbook().path())), prompts), page(session)
    {
    }
    QTableView *statuses() { return find<QTableView>(page, "statuses"); }
    QPushButton *reissue() { return find<QPushButton>(page, "reissue"); }
    QString cell(int row, StatusModel::Columns column)
    {
        return statuses()->model()->index(row, column).data().toString();
    }

    FakePrompts prompts;
    AdminSession session;
    SheetsPage page;
};

} // namespace

TEST_CASE("The packet of the selected evaluator is reissued with a reason, and it alone",
          "[desktop]")
{
    ByHand round;
    round.packet("E2"); // all are written
    Page shown(round);
    CHECK_FALSE(shown.reissue()->isEnabled()); // nobody is selected
    CHECK_FALSE(shown.reissue()->accessibleDescription().isEmpty());
    shown.statuses()->selectRow(1);
    shown.prompts.texts = {u"노트북 분실"_s, kPassphrase};
    const QString folder = round.path(u"anew"_s);
    shown.prompts.files = {folder};

    click(shown.page, "reissue");

    CHECK(shown.prompts.warned.isEmpty());
    REQUIRE(shown.prompts.told.size() == 1);
    CHECK(shown.prompts.told[0].contains(u"E2"_s));
    CHECK(QDir(folder).entryList(QDir::Files) == QStringList{u"E2.simsa-packet"_s});
    CHECK(must(readPacketFile(folder + u"/E2.simsa-packet"_s)).issue == 2);
    must(verifyWorkbook(round.workbook()));
}

TEST_CASE("Whoever gives up at any question reissues nothing", "[desktop]")
{
    ByHand round;
    round.packet("E1");
    Page shown(round);
    shown.statuses()->selectRow(0);
    SECTION("at the reason") {}
    SECTION("at the folder")
    {
        shown.prompts.texts = {u"분실"_s};
        shown.prompts.files = {QString()};
    }
    SECTION("at the passphrase")
    {
        shown.prompts.texts = {u"분실"_s};
        shown.prompts.files = {round.path(u"anew"_s)};
    }
    click(shown.page, "reissue");
    CHECK(shown.prompts.told.isEmpty());
    CHECK(countIn(round.workbook().path(), "packet") == 5);
}

TEST_CASE("Before any packet was written there is none to reissue, and that is told", "[desktop]")
{
    ByHand round;
    Page shown(round);
    shown.statuses()->selectRow(0);
    shown.prompts.texts = {u"분실"_s, kPassphrase};
    shown.prompts.files = {round.path(u"anew"_s)};
    click(shown.page, "reissue");
    REQUIRE(shown.prompts.warned.size() == 1);
    CHECK(shown.prompts.warned[0].contains(u"E1"_s));
}

TEST_CASE(
    "The page shows from which teams an evaluator stepped back, and when the pledge was given",
    "[desktop]")
{
    ByHand round;
    const Packet packet = round.packetFor("E1");
    Sheet sheet = round.steppingBack(packet, {team("b"), team("c")});
    sheet.pledgedAt = u"2026-01-15T08:00:00Z"_s;
    REQUIRE(round.verdictOn(round.post(sheet, packet)).verdict == Verdict::Accepted);
    Page shown(round);
    CHECK(shown.cell(0, StatusModel::SteppedBackColumn) == u"Narae, Daon"_s);
    CHECK(shown.cell(0, StatusModel::PledgeColumn) == u"2026-01-15 17:00 (Korea time)"_s);
    CHECK(shown.cell(1, StatusModel::SteppedBackColumn).isEmpty());
    CHECK(shown.cell(1, StatusModel::PledgeColumn).isEmpty());
}

TEST_CASE("The administrator's tables tell Korea's time, whatever zone the machine is set to",
          "[desktop]")
{
    const Zone away("America/Los_Angeles");
    ByHand round;
    const Packet packet = round.packetFor("E1");
    Sheet sheet = filledSheet(packet);
    sheet.pledgedAt = u"2026-01-15T16:30:00Z"_s;
    REQUIRE(round.verdictOn(round.post(sheet, packet)).verdict == Verdict::Accepted);
    Page shown(round);
    CHECK(shown.cell(0, StatusModel::PledgeColumn) == u"2026-01-16 01:30 (Korea time)"_s);
}

TEST_CASE(
    "A sheet of the selected evaluator is refused and admitted again, each time with a reason",
    "[desktop]")
{
    ByHand round;
    const Packet packet = round.packetFor("E1");
    REQUIRE(round.verdictOn(round.post(filledSheet(packet), packet)).verdict == Verdict::Accepted);
    Page shown(round);
    auto *rule = find<QPushButton>(shown.page, "ruleSheet");
    CHECK_FALSE(rule->isEnabled()); // nobody is selected
    CHECK_FALSE(rule->accessibleDescription().isEmpty());
    const auto say = [&](const QString &reason) {
        shown.statuses()->selectRow(0);
        shown.prompts.chosen = {0};
        shown.prompts.texts = {reason};
        click(shown.page, "ruleSheet");
        CHECK(shown.prompts.warned.isEmpty());
    };
    say(u"접수 규정 위반"_s);
    CHECK(round.statusOf("E1").handIn == HandIn::Apart);
    CHECK(textOf(shown.page, "handedIn") == u"0 of 5 handed in"_s);
    say(u"이의 인용"_s);
    CHECK(round.statusOf("E1").handIn == HandIn::HandedIn);
    CHECK(textOf(shown.page, "handedIn") == u"1 of 5 handed in"_s);
    must(verifyWorkbook(round.workbook()));
}

TEST_CASE("Who gives up at the sheet or at its reason rules on nothing, and an evaluator without a "
          "sheet is told to have none",
          "[desktop]")
{
    ByHand round;
    const Packet packet = round.packetFor("E1");
    REQUIRE(round.verdictOn(round.post(filledSheet(packet), packet)).verdict == Verdict::Accepted);
    Page shown(round);
    SECTION("at the sheet")
    {
        shown.statuses()->selectRow(0);
    }
    SECTION("at the reason")
    {
        shown.statuses()->selectRow(0);
        shown.prompts.chosen = {0};
    }
    SECTION("nothing there")
    {
        shown.statuses()->selectRow(1);
        shown.prompts.chosen = {0};
    }
    const bool hasNone = !shown.statuses()->selectionModel()->isRowSelected(0);
    click(shown.page, "ruleSheet");
    CHECK(shown.prompts.told.size() == (hasNone ? 1 : 0));
    CHECK(shown.prompts.warned.isEmpty());
    CHECK(round.statusOf("E1").handIn == HandIn::HandedIn);
}
