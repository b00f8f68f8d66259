#include "app/base/canonical_json.h"
#include "tests/support/letters.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

const CriterionId kPlan{u"plan"_s};
const CriterionId kImpact{u"impact"_s};
const TeamId kA{u"a"_s};
const TeamId kB{u"b"_s};

// Two revisions of one evaluator's marks for teams a and b, alike until a test changes one.
struct Revisions
{
    Packet packet = packetOf(ProgrammeKeys::make());
    Form form = formWithOpinions(packet);
    Marks before = given();
    Marks after = given();

    Marks given() const
    {
        Marks marks = emptyMarks(form, packet.judgedTeams());
        for (TeamMarks &team : marks) {
            team.marks = {Points::whole(7), Points::whole(3)};
            team.opinion = u"무난함"_s;
            team.remarks = {u"계획 좋음"_s, u"파급효과 보통"_s};
        }
        return marks;
    }
    static void declare(TeamMarks &team, const QString &ground)
    {
        team.ground = ground;
        team.declaredAt = u"2026-01-17T01:00:00Z"_s;
    }
    Sheet earlier() const { return sheetFrom(packet, before, form); }
    std::vector<Replaced> replaced() const
    {
        return replacedIn(earlier(), sheetFrom(packet, after, form));
    }
    // Of the one team that differs.
    Replaced one() const
    {
        const std::vector<Replaced> all = replaced();
        REQUIRE(all.size() == 1);
        return all[0];
    }
};

} // namespace

TEST_CASE("A correction that changes nothing replaces nothing, though every salt is new",
          "[exchange]")
{
    const Revisions revisions;
    CHECK(revisions.replaced().empty());
}

TEST_CASE("A changed mark is told as it was, and nothing else of its team", "[exchange]")
{
    Revisions revisions;
    revisions.after[1].marks[0] = Points::whole(8);
    const Replaced old = revisions.one();
    CHECK(old.team == kB);
    REQUIRE(old.marks.size() == 1);
    CHECK(old.marks[0].first == kPlan);
    CHECK(old.marks[0].second == Points::whole(7));
    CHECK_FALSE(old.opinion);
    CHECK(old.remarks.empty());
    CHECK_FALSE(old.ground);
}

TEST_CASE("A mark where there was none replaces nothing, and says so; so does one that is gone",
          "[exchange]")
{
    Revisions revisions;
    revisions.before[0].marks[0].reset();
    CHECK(revisions.one().marks ==
          std::vector<std::pair<CriterionId, std::optional<Points>>>{{kPlan, std::nullopt}});

    Revisions others;
    others.after[0].marks[0].reset();
    CHECK(others.one().marks ==
          std::vector<std::pair<CriterionId, std::optional<Points>>>{{kPlan, Points::whole(7)}});
}

TEST_CASE("A changed opinion is told by the hash that was signed for the earlier one", "[exchange]")
{
    Revisions revisions;
    revisions.after[0].opinion = u"우수함"_s;
    revisions.after[0].remarks[1] = u"파급효과 큼"_s;
    const Sheet earlier = revisions.earlier();
    const std::vector<Replaced> all =
        replacedIn(earlier, sheetFrom(revisions.packet, revisions.after, revisions.form));
    REQUIRE(all.size() == 1);

    const SignedSheet signedSheet =
        signSheet(earlier, newSigningKeys(), Secret(revisions.packet.enrolment));
    const QJsonValue team =
        must(parseJsonObject(signedSheet.plaintext)).value(u"body"_s)[u"teams"_s][0];
    CHECK(all[0].opinion == team[u"opinion"_s].toString());
    REQUIRE(all[0].remarks.size() == 1);
    CHECK(all[0].remarks[0].first == kImpact);
    CHECK(all[0].remarks[0].second == team[u"opinions"_s][u"impact"_s].toString());
    CHECK(all[0].marks.empty());
}

TEST_CASE("An opinion where there was none is told as none; so is the hash of one that is gone",
          "[exchange]")
{
    Revisions revisions;
    revisions.before[0].opinion.clear();
    revisions.before[0].remarks[0].clear();
    const Replaced added = revisions.one();
    CHECK(added.opinion == QString());
    CHECK(added.remarks == std::vector<std::pair<CriterionId, QString>>{{kPlan, {}}});

    Revisions others;
    others.after[0].opinion.clear();
    others.after[0].remarks.clear();
    const Replaced gone = others.one();
    CHECK(gone.opinion.value_or(QString()).size() == 64);
    REQUIRE(gone.remarks.size() == 2);
    CHECK(gone.remarks[0].first == kImpact);
    CHECK(gone.remarks[1].first == kPlan);
    CHECK(gone.remarks[0].second.size() == 64);
}

TEST_CASE("A recusal declared in a correction replaces everything that was given for the team",
          "[exchange]")
{
    Revisions revisions;
    Revisions::declare(revisions.after[0], u"친족"_s);
    const Replaced old = revisions.one();
    CHECK(old.team == kA);
    CHECK(old.ground == QString());
    CHECK(old.marks == std::vector<std::pair<CriterionId, std::optional<Points>>>{
                           {kImpact, Points::whole(3)}, {kPlan, Points::whole(7)}});
    CHECK(old.opinion.value_or(QString()).size() == 64);
    CHECK(old.remarks.size() == 2);
}

TEST_CASE("A recusal taken back is told with its ground, and that nothing was given", "[exchange]")
{
    Revisions revisions;
    Revisions::declare(revisions.before[1], u"친족"_s);
    const Replaced old = revisions.one();
    CHECK(old.team == kB);
    CHECK(old.ground == u"친족"_s);
    CHECK(old.marks == std::vector<std::pair<CriterionId, std::optional<Points>>>{
                           {kImpact, std::nullopt}, {kPlan, std::nullopt}});
    CHECK(old.opinion == QString());
}

TEST_CASE("Another ground of the same recusal is told alone", "[exchange]")
{
    Revisions revisions;
    Revisions::declare(revisions.before[1], u"친족"_s);
    Revisions::declare(revisions.after[1], u"지분 보유"_s);
    const Replaced old = revisions.one();
    CHECK(old.ground == u"친족"_s);
    CHECK(old.marks.empty());
    CHECK_FALSE(old.opinion);
}

TEST_CASE("What was replaced stands in the order of the sheet, and can be signed and read",
          "[exchange]")
{
    Revisions revisions;
    Revisions::declare(revisions.after[0], u"친족"_s);
    revisions.after[1].marks[0] = Points::whole(1);
    Sheet later = sheetFrom(revisions.packet, revisions.after, revisions.form);
    later.signedAt = u"2026-01-17T02:00:00Z"_s;
    later.revision = 2;
    later.parent = QString(64, u'a');
    later.reason = u"이해관계 신고"_s;
    later.replaced = replacedIn(revisions.earlier(), later);
    REQUIRE(later.replaced.size() == 2);
    CHECK(later.replaced[0].team == kB); // judged
    CHECK(later.replaced[1].team == kA); // declared
    const SignedSheet written =
        signSheet(later, newSigningKeys(), Secret(revisions.packet.enrolment));
    const SignedSheet read = must(readPlaintext(written.plaintext));
    CHECK(read.sheet.replaced[1].ground == QString());
    // The sheet that was read says the same, whatever the order of its marks.
    CHECK(replacedIn(read.sheet, later).empty());
}

TEST_CASE("A code name is T and the place in the evaluator's order", "[exchange]")
{
    CHECK(codeOf(0) == TeamId{u"T1"_s});
    CHECK(codeOf(999) == TeamId{u"T1000"_s});
}

TEST_CASE("Code names are mapped back wherever a sheet names a team", "[exchange]")
{
    Sheet sheet;
    sheet.teams = {{codeOf(1), {}, {}, {}}, {codeOf(0), {}, {}, {}}};
    sheet.recused = {codeOf(3)};
    sheet.declared = {{codeOf(2), u"친족"_s, u"2026-01-17T01:00:00Z"_s}};
    sheet.replaced = {{codeOf(2)}, {codeOf(0)}};
    const std::vector<TeamId> order{kB, kA, TeamId{u"T1"_s}, TeamId{u"d"_s}};

    mapBack(sheet, order);

    CHECK(sheet.teams[0].team == kA);
    CHECK(sheet.teams[1].team == kB);
    CHECK(sheet.recused == std::vector<TeamId>{TeamId{u"d"_s}});
    // A team that is really called T1 is not taken for a code.
    CHECK(sheet.declared[0].team == TeamId{u"T1"_s});
    CHECK(sheet.replaced[0].team == TeamId{u"T1"_s});
    CHECK(sheet.replaced[1].team == kB);
}

TEST_CASE("A name that is no code of the order becomes a team that nobody has", "[exchange]")
{
    const char *name = GENERATE("T0", "T3", "T01", "t1", "T1 ", "T", "1", "b", "");
    CAPTURE(name);
    Sheet sheet;
    sheet.teams = {{TeamId{QString::fromLatin1(name)}, {}, {}, {}}, {codeOf(1), {}, {}, {}}};
    sheet.declared = {{TeamId{QString::fromLatin1(name)}, {}, {}}};
    mapBack(sheet, {kB, kA});
    CHECK(sheet.teams[0].team == TeamId{});
    CHECK(sheet.teams[1].team == kA);
    CHECK(sheet.declared[0].team == TeamId{});
}

TEST_CASE("In an open plan the names in a sheet are the teams themselves", "[exchange]")
{
    Sheet sheet;
    sheet.teams = {{codeOf(0), {}, {}, {}}, {kA, {}, {}, {}}};
    sheet.declared = {{kB, {}, {}}};
    mapBack(sheet, {});
    CHECK(sheet.teams[0].team == codeOf(0));
    CHECK(sheet.teams[1].team == kA);
    CHECK(sheet.declared[0].team == kB);
}
