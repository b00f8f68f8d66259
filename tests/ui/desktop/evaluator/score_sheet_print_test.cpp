#include "app/plan/plan_json.h"
#include "tests/support/printing.h"
#include "tests/support/small_plan.h"
#include "ui/desktop/evaluator/score_sheet_print.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

const QString kHash(64, u'a');
const QString kParent(64, u'b');

CriterionId criterion(const char *id)
{
    return CriterionId{QString::fromLatin1(id)};
}

TeamId team(const char *id)
{
    return TeamId{QString::fromLatin1(id)};
}

Packet packet()
{
    Packet packet;
    packet.programmeTitle = u"Trial programme"_s;
    packet.plan = smallPlan();
    packet.teams = smallTeams();
    packet.evaluator = smallPanel().evaluators.front();
    packet.plan.axes[1].source = [&] {
        JudgedBy judged = *packet.plan.axes[1].judged();
        judged.criteria[0].scale.levels = {{Points::whole(0), {u"미흡"_s, u"Poor"_s}},
                                           {Points::whole(8), {u"우수"_s, u"Good"_s}}};
        return judged;
    }();
    return packet;
}

SheetTeam marked(const char *id, int plan, int impact)
{
    return {
        team(id),
        {{criterion("impact"), Points::whole(impact)}, {criterion("plan"), Points::whole(plan)}},
        {},
        {}};
}

// Two teams are marked; from the third the evaluator stepped back.
Sheet sheetOf(const Packet &packet)
{
    Sheet sheet;
    sheet.evaluator = packet.evaluator.id;
    sheet.group = packet.evaluator.group;
    sheet.planFingerprint = planFingerprint(packet.plan);
    sheet.formFingerprint = formFingerprint(packet.plan, packet.evaluator.group);
    sheet.signedAt = u"2026-01-15T23:30:05Z"_s;
    sheet.pledgedAt = u"2026-01-14T00:10:00Z"_s;
    sheet.teams = {marked("a", 9, 4), marked("b", 7, 3)};
    sheet.declared = {{team("c"), u"advised it in 2024"_s, u"2026-01-14T02:00:00Z"_s}};
    return sheet;
}

QString htmlOf(const Packet &packet, const Sheet &sheet, const Sheet *earlier = nullptr)
{
    return toHtml(scoreSheetPage(packet, sheet, kHash, earlier));
}

int pagesIn(const QByteArray &pdf)
{
    return static_cast<int>(pdf.count("/Type /Page\n"));
}

} // namespace

TEST_CASE("A printed score sheet says who marked what, by which plan and when", "[desktop]")
{
    const Packet given = packet();
    const Sheet sheet = sheetOf(given);

    const QString html = htmlOf(given, sheet);

    for (const QString &text :
         {u"Trial programme"_s, u"Small evaluation"_s, shortFingerprint(sheet.planFingerprint),
          shortFingerprint(sheet.formFingerprint), u"E1"_s, given.evaluator.name, u"Experts"_s,
          receiptOf(kHash), u"2026-01-16 08:30"_s, u"2026-01-15 23:30:05 UTC"_s,
          u"2026-01-14 09:10"_s, u"Garam"_s, u"Narae"_s, u"(signature or seal)"_s}) {
        CAPTURE(text);
        CHECK(html.contains(text));
    }
    CHECK(html.contains(u">9<"_s));
    CHECK(html.contains(u">Good<"_s)); // the word for 9
    CHECK(html.contains(u">13<"_s));   // 9 + 4
    CHECK(html.contains(u">10<"_s));   // 7 + 3
    CHECK_FALSE(html.contains(u"<s>"_s));
}

TEST_CASE("A team that was stepped back from is printed with the ground and without marks",
          "[desktop]")
{
    const Packet given = packet();
    const ScoreSheetPage page = scoreSheetPage(given, sheetOf(given), kHash, nullptr);

    REQUIRE(page.teams.size() == 3);
    CHECK(page.teams[2].name == u"Daon"_s);
    CHECK(page.teams[2].ground.now == u"advised it in 2024"_s);
    CHECK(page.teams[2].rows.empty());
    CHECK(page.teams[2].sum.now.isEmpty());
    CHECK(toHtml(page).contains(u"advised it in 2024"_s));
}

TEST_CASE("A team that the programme recused is named on the printed page", "[desktop]")
{
    const Packet given = packet();
    Sheet sheet = sheetOf(given);
    sheet.declared.clear();
    sheet.recused = {team("c")};

    const ScoreSheetPage page = scoreSheetPage(given, sheet, kHash, nullptr);

    CHECK(page.teams.size() == 2);
    CHECK(page.recused == QStringList{u"Daon"_s});
}

TEST_CASE("Whatever a person wrote is text on the printed page, never mark-up", "[desktop]")
{
    Packet given = packet();
    given.evaluator.name = u"<i>Kim</i> %1"_s;
    Sheet sheet = sheetOf(given);
    sheet.teams[0].opinion = u"<b>bold</b> & %2\nnext line"_s;
    sheet.teams[0].remarks = {{criterion("plan"), u"<img src=\"x\">"_s, {}}};
    sheet.declared[0].ground = u"</td></table> %1"_s;

    const QString html = htmlOf(given, sheet);

    CHECK(html.contains(u"&lt;i&gt;Kim&lt;/i&gt; %1"_s));
    CHECK(html.contains(u"&lt;b&gt;bold&lt;/b&gt; &amp; %2<br/>next line"_s));
    CHECK(html.contains(u"&lt;img src=&quot;x&quot;&gt;"_s));
    CHECK(html.contains(u"&lt;/td&gt;&lt;/table&gt; %1"_s));
}

TEST_CASE("A correction is printed with its reason and what stood before, struck through",
          "[desktop]")
{
    const Packet given = packet();
    Sheet earlier = sheetOf(given);
    earlier.teams[1].opinion = u"weak"_s;
    Sheet later = sheetOf(given);
    later.revision = 2;
    later.parent = kParent;
    later.reason = u"read the wrong column"_s;
    later.teams[1].marks[1].mark = Points::whole(9);
    later.teams[1].opinion = u"strong"_s;
    later.replaced = {{team("b"), {{criterion("plan"), Points::whole(7)}}, QString(64, u'c')}};

    const ScoreSheetPage page = scoreSheetPage(given, later, kHash, &earlier);
    const QString html = toHtml(page);

    CHECK(html.contains(u"read the wrong column"_s));
    CHECK(html.contains(receiptOf(kParent)));
    CHECK(html.contains(u"<s>7</s> → <b>9</b> [corrected]"_s));
    CHECK(html.contains(u"<s>10</s> → <b>12</b>"_s)); // the sum
    CHECK(html.contains(u"<s>weak</s>"_s));
    CHECK(html.contains(u"strong"_s));
    const std::vector<SheetChange> changes = changesIn(page);
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].team == u"Narae"_s);
    CHECK(changes[0].what == u"plan"_s);
    CHECK(changes[0].before == u"7"_s);
    CHECK(changes[0].now == u"9"_s);
    CHECK(changes[1].before == u"weak"_s);
}

TEST_CASE("An old opinion whose text is not at hand stands as its fingerprint", "[desktop]")
{
    const Packet given = packet();
    Sheet later = sheetOf(given);
    later.replaced = {{team("b"), {}, QString(64, u'c')}};

    const ScoreSheetPage page = scoreSheetPage(given, later, kHash, nullptr);

    CHECK(page.teams[1].opinion.before == shortFingerprint(QString(64, u'c')));
}

TEST_CASE("Marks that a correction took out of the sheet are printed as what they were",
          "[desktop]")
{
    const Packet given = packet();
    Sheet later = sheetOf(given);
    later.replaced = {
        {team("c"),
         {{criterion("gone"), Points::whole(2)}, {criterion("plan"), Points::whole(5)}},
         {},
         {},
         QString()}};

    const ScoreSheetPage page = scoreSheetPage(given, later, kHash, nullptr);

    const ScoreSheetTeam &daon = page.teams[2];
    REQUIRE(daon.rows.size() == 2);
    CHECK(daon.rows[0].title == u"plan"_s);
    CHECK(daon.rows[0].mark.before == u"5"_s);
    CHECK(daon.rows[0].mark.now.isEmpty());
    // The packet does not ask it any more: its code is all that is known.
    CHECK(daon.rows[1].title == u"gone"_s);
    CHECK(daon.ground.before == QString());
    CHECK(toHtml(page).contains(u"<s>none</s>"_s));
}

TEST_CASE("A vote is printed by its word and is in no sum", "[desktop]")
{
    Packet given = packet();
    Vote vote;
    vote.id = criterion("own");
    vote.title = {u"독자성"_s, u"Independence"_s};
    vote.group = given.evaluator.group;
    given.plan.recognition = vote;
    Sheet sheet = sheetOf(given);
    sheet.teams[0].marks.push_back({criterion("own"), ballot::kWithheld});

    const ScoreSheetPage page = scoreSheetPage(given, sheet, kHash, nullptr);

    CHECK(page.teams[0].rows[2].isVote);
    CHECK(page.teams[0].rows[2].mark.now == u"withheld"_s);
    CHECK(page.teams[0].rows[2].points.isEmpty());
    CHECK(page.teams[0].sum.now == u"13"_s);
}

TEST_CASE("In a blind plan the printed page has the names of the packet", "[desktop]")
{
    Packet given = packet();
    given.teams = {{codeOf(0), {u"팀 1"_s, u"Team 1"_s}}};
    Sheet sheet = sheetOf(given);
    sheet.declared.clear();
    sheet.teams = {marked("T1", 9, 4)};

    const QString html = htmlOf(given, sheet);

    CHECK(html.contains(u"Team 1"_s));
    CHECK_FALSE(html.contains(u"Garam"_s));
}

TEST_CASE("The score sheet as PDF is A4 upright with its fonts in it, on as many pages as needed",
          "[desktop]")
{
    Packet given = packet();
    Sheet sheet = sheetOf(given);

    const QByteArray one = toPdf(scoreSheetPage(given, sheet, kHash, nullptr));

    CHECK(one.startsWith("%PDF-"));
    CHECK(pagesIn(one) == 1);
    CHECK(one.contains("/MediaBox [0 0 595"));
    CHECK(one.contains("/FontFile"));

    // An opinion as long as can be goes on over the page.
    sheet.teams[0].opinion = QString(kLongestOpinion, u'가');
    CHECK(pagesIn(toPdf(scoreSheetPage(given, sheet, kHash, nullptr))) > 4);
}
