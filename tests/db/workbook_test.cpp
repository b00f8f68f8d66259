#include "app/plan/plan_json.h"
#include "tests/db/outside.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

Result<Workbook> make(const QString &path, const QString &title = u"시험 사업"_s,
                      const QString &passphrase = kPassphrase)
{
    return Workbook::create(path, title, passphrase, TestClock().clock(), Stretch::cheapest());
}

} // namespace

TEST_CASE("A workbook opened again is the workbook that was made", "[db]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"과제.simsa"_s);
    QString id;
    {
        Workbook made = must(make(path, u"  시험 사업 "_s));
        id = made.programme().id;
        CHECK(made.state() == RoundState::None);
        must(made.openRound(smallPlan(), smallTeams(), smallPanel()));
        CHECK(made.state() == RoundState::Open);
        must(made.freeze());
    }
    Workbook again = must(Workbook::open(path, TestClock().clock()));
    CHECK(again.programme().id == id);
    CHECK(again.programme().title == u"시험 사업"_s);
    CHECK(again.state() == RoundState::Frozen);
    CHECK(again.round().fingerprint == planFingerprint(smallPlan()));
    CHECK(again.round().frozenAt == u"2026-01-15T00:00:00Z"_s);
    REQUIRE(again.round().teams.size() == 3);
    CHECK(again.round().teams[2].name == smallTeams()[2].name);
    CHECK(again.round().panel.evaluators.size() == 5);
    CHECK(again.round().panel.recusals == smallPanel().recusals);
    CHECK(programmeId(must(again.unlock(kPassphrase)).publicKeys()) == id);
    must(verifyWorkbook(again));
}

TEST_CASE("Without the passphrase nobody has the programme's keys", "[db]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.simsa"_s);
    const Workbook workbook = must(make(path));
    const auto keys = workbook.unlock(u"wrong horse"_s);
    REQUIRE(codeOf(keys) == ErrorCode::WrongPassphrase);
    CHECK(keys.error().file == path);
    CHECK_FALSE(getFile(path).contains(
        must(workbook.unlock(kPassphrase)).signing().secretKey.bytes().left(32)));
}

TEST_CASE("A workbook that cannot be made leaves no file", "[db]")
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"a.simsa"_s);
    ErrorCode expected{};
    Result<Workbook> made = failure(ErrorCode::Cancelled);
    SECTION("no title")
    {
        made = make(path, u"  "_s);
        expected = ErrorCode::EmptyText;
    }
    SECTION("a title longer than a packet may carry")
    {
        made = make(path, QString(401, u'x'));
        expected = ErrorCode::TextTooLong;
    }
    SECTION("a title of which nothing is seen")
    {
        made = make(path, u"\ufeff\u200b\u200d"_s);
        expected = ErrorCode::EmptyText;
    }
    SECTION("a short passphrase")
    {
        made = make(path, u"t"_s, u"short"_s);
        expected = ErrorCode::PassphraseTooShort;
    }
    SECTION("no such folder")
    {
        path = folder.filePath(u"none/a.simsa"_s);
        made = make(path);
        expected = ErrorCode::FolderUnwritable;
    }
    SECTION("nowhere to write")
    {
        path = unwritableFolder() + u"/a.simsa"_s;
        made = make(path);
        expected = ErrorCode::FolderUnwritable;
    }
    SECTION("a full disk")
    {
        {
            const FullDisk full(8192);
            made = make(path);
        }
        REQUIRE_FALSE(made);
        expected = made.error().code;
        CHECK((expected == ErrorCode::DiskFull || expected == ErrorCode::FileUnwritable));
    }
    CHECK(codeOf(made) == expected);
    CHECK_FALSE(QFile::exists(path));
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("A file in the workbook's place is not overwritten", "[db]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.simsa"_s);
    putFile(path, "my notes");
    const auto made = make(path);
    REQUIRE(codeOf(made) == ErrorCode::FileExists);
    CHECK(made.error().file == path);
    CHECK(getFile(path) == "my notes");
}

TEST_CASE("A round is replaced whole until it is frozen, and never after", "[db]")
{
    QTemporaryDir folder;
    Workbook workbook = must(make(folder.filePath(u"a.simsa"_s)));
    CHECK(codeOf(workbook.freeze()) == ErrorCode::RoundNotOpen);
    CHECK(codeOf(workbook.enter({})) == ErrorCode::RoundNotOpen);

    must(workbook.openRound(smallPlan(), smallTeams(), {}));
    CHECK(codeOf(workbook.freeze()) == ErrorCode::GroupHasNobody);
    must(workbook.openRound(smallPlan(), {}, smallPanel()));
    CHECK(codeOf(workbook.freeze()) == ErrorCode::NoTeams);
    CHECK(codeOf(workbook.enter({})) == ErrorCode::RoundNotFrozen);
    CHECK(workbook.state() == RoundState::Open);

    Plan plan = smallPlan();
    plan.title.ko = u"둘째"_s;
    must(workbook.openRound(plan, smallTeams(), smallPanel()));
    CHECK(workbook.round().fingerprint == planFingerprint(plan));
    CHECK(workbook.round().teams.size() == 3);

    must(workbook.freeze());
    CHECK(codeOf(workbook.freeze()) == ErrorCode::RoundFrozen);
    CHECK(codeOf(workbook.openRound(smallPlan(), smallTeams(), smallPanel())) ==
          ErrorCode::RoundFrozen);
    CHECK(workbook.round().fingerprint == planFingerprint(plan));
}

TEST_CASE("A plan that does not pass its check is not stored", "[db]")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.simsa"_s);
    Workbook workbook = must(make(path));
    must(workbook.openRound(smallPlan(), smallTeams(), smallPanel()));
    Plan plan = smallPlan();
    plan.axes[1].points = Points::whole(16);
    const auto opened = workbook.openRound(plan, smallTeams(), smallPanel());
    REQUIRE(codeOf(opened) == ErrorCode::SumDiffers);
    CHECK(opened.error().file == path);
    CHECK(must(Workbook::open(path)).round().fingerprint == planFingerprint(smallPlan()));
}

TEST_CASE("A set-up that contradicts itself leaves the one before", "[db]")
{
    QTemporaryDir folder;
    Workbook workbook = must(make(folder.filePath(u"a.simsa"_s)));
    must(workbook.openRound(smallPlan(), smallTeams(), smallPanel()));
    std::vector<Team> teams = smallTeams();
    teams.push_back(teams.front());
    CHECK_FALSE(workbook.openRound(smallPlan(), teams, smallPanel()));
    CHECK(must(Workbook::open(workbook.path())).round().teams.size() == 3);
}

TEST_CASE("A workbook that another program froze cannot be opened for change here", "[db]")
{
    QTemporaryDir folder;
    Workbook here = must(make(folder.filePath(u"a.simsa"_s)));
    must(here.openRound(smallPlan(), smallTeams(), smallPanel()));
    Workbook there = must(Workbook::open(here.path(), TestClock().clock()));
    must(there.freeze());
    const int64_t events = countIn(here.path(), "event");

    CHECK_FALSE(here.openRound(smallPlan(), smallTeams(), {}));
    CHECK_FALSE(here.freeze());

    CHECK(countIn(here.path(), "event") == events);
    CHECK(countIn(here.path(), "evaluator") == 5);
    must(here.reload());
    CHECK(here.state() == RoundState::Frozen);
}

TEST_CASE("A round that another program changed since it was shown is not frozen", "[db]")
{
    QTemporaryDir folder;
    Workbook here = must(make(folder.filePath(u"a.simsa"_s)));
    must(here.openRound(smallPlan(), smallTeams(), smallPanel()));
    Workbook there = must(Workbook::open(here.path(), TestClock().clock()));
    std::vector<Team> two = smallTeams();
    two.erase(two.begin() + 1);
    must(there.openRound(smallPlan(), two, smallPanel()));
    CHECK(codeOf(here.freeze()) == ErrorCode::DatabaseBusy);
    must(here.reload());
    CHECK(here.state() == RoundState::Open);
    CHECK(here.round().teams.size() == 2);
    must(here.freeze());
    must(verifyWorkbook(here));
}

TEST_CASE("A round in which trimming leaves nobody for a team is not frozen", "[db]")
{
    QTemporaryDir folder;
    Workbook workbook = must(make(folder.filePath(u"a.simsa"_s)));
    Plan plan = smallPlan();
    std::get<JudgedBy>(plan.axes[1].source).combine = {Combine::Rule::Trimmed, 1,
                                                       Combine::Of::Total};
    // Three experts, but only two of them judge team c.
    must(workbook.openRound(plan, smallTeams(), smallPanel()));
    const auto refused = workbook.freeze();
    CHECK(codeOf(refused) == ErrorCode::TrimTakesAll);
    CHECK(refused.error().place == u"expert / c"_s);
    CHECK(workbook.state() == RoundState::Open);
}

TEST_CASE("A plan with nothing but measured axes is frozen without a panel", "[db]")
{
    QTemporaryDir folder;
    Workbook workbook = must(make(folder.filePath(u"a.simsa"_s)));
    Plan plan = smallPlan();
    plan.axes.resize(1);
    plan.groups.clear();
    must(workbook.openRound(plan, smallTeams(), {}));
    must(workbook.freeze());
}

TEST_CASE("The last value entered counts, and the ones before stay", "[db]")
{
    TestProgramme programme;
    const ItemId speed{u"speed"_s};
    const TeamId a{u"a"_s};
    must(programme.workbook().enter({{a, speed, Points::whole(3)}}));
    const QString digest = programme.results().digest;
    must(programme.workbook().enter({{a, speed, Points::whole(4)}}));
    CHECK(programme.results().evidence.measured.at({a, speed}) == Points::whole(4));
    CHECK(programme.results().digest != digest);
    CHECK(countIn(programme.workbook().path(), "measurement") == 2);
    must(programme.workbook().enter({{a, speed, Points::whole(3)}}));
    CHECK(programme.results().digest == digest); // which depends on what counts
    must(verifyWorkbook(programme.workbook()));
}

TEST_CASE("Values for an unknown team or item are refused, all of them", "[db]")
{
    TestProgramme programme;
    const Stock before = stockOf(programme);
    const Measurement good{TeamId{u"a"_s}, ItemId{u"speed"_s}, Points::whole(3)};
    const auto team = programme.workbook().enter({good, {TeamId{u"z"_s}, good.item, good.value}});
    REQUIRE(codeOf(team) == ErrorCode::UnknownTeam);
    CHECK(team.error().found == u"z"_s);
    const auto item = programme.workbook().enter({good, {good.team, ItemId{u"x"_s}, good.value}});
    REQUIRE(codeOf(item) == ErrorCode::UnknownItem);
    CHECK(item.error().found == u"x"_s);
    CHECK(stockOf(programme) == before);
    CHECK(countIn(programme.workbook().path(), "measurement") == 0);
}
