// The one door through which an outcome is shown, and the note of it.
#include "db/entrants.h"
#include "db/events.h"
#include "db/look.h"
#include "tests/db/stage.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// Digests of the looks on record, in the order of the chain.
QStringList looks(Workbook &workbook)
{
    QStringList digests;
    for (const Event &event : eventsOf(workbook.database().sql(), {event::kResultsSeen}))
        digests.append(event.detail.value(u"digest"_s).toString());
    return digests;
}

// Every sheet in and everything decided; nobody has looked.
class Undisclosed : public Stage
{
public:
    Undisclosed()
    {
        fill();
        record(gateActs({"a", "b", "c"}));
        REQUIRE(looks(workbook()).isEmpty());
    }
    Amendment amendment() const { return amendmentTo(withQuota(2)); }
    QStringList seen() { return looks(workbook()); }
    // Known to the amendment that is made now.
    bool amendsSeen()
    {
        must(amend(workbook(), amendment()));
        return must(planVersions(workbook())).back().known.resultsSeen;
    }
};

} // namespace

TEST_CASE("Results are noted as seen once for each digest, and only where they tell anything",
          "[db]")
{
    Stage stage;
    CHECK_FALSE(must(showResults(stage.workbook())).look.isOnRecord);
    CHECK(looks(stage.workbook()).isEmpty());
    stage.fill();
    CHECK(must(showResults(stage.workbook())).look.isOnRecord);
    const Shown<Results> again = must(showResults(stage.workbook()));
    CHECK(again.look.isOnRecord);
    CHECK_FALSE(again.look.fault);
    CHECK(looks(stage.workbook()) == QStringList{stage.results().digest});
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("Every document that is written counts as a look", "[db]")
{
    for (const Document document : {Document::Internal, Document::Public, Document::Notice}) {
        Undisclosed stage;
        const Shown<Report> report =
            must(showReport(stage.workbook(), u"ko"_s, document, TeamId{u"a"_s}));
        CHECK(report.look.isOnRecord);
        CHECK(stage.seen() == QStringList{stage.results().digest});
        CHECK(stage.amendsSeen());
    }
}

TEST_CASE("A document that cannot be made is no look", "[db]")
{
    Undisclosed stage;
    CHECK(codeOf(showReport(stage.workbook(), u"ko"_s, Document::Notice, TeamId{u"z"_s})) ==
          ErrorCode::UnknownTeam);
    CHECK(stage.seen().isEmpty());
}

TEST_CASE("A look at what acts would do to the outcome is noted, under the digest that was shown",
          "[db]")
{
    Undisclosed stage;
    const Shown<ActPreview> shown = must(showActs(stage.workbook(), {act(kExclude)}));
    CHECK(shown.look.isOnRecord);
    REQUIRE(shown.what.before.digest != shown.what.after.digest);
    const QStringList seen = stage.seen();
    CHECK(seen.size() == 2);
    CHECK(seen.contains(shown.what.before.digest));
    CHECK(seen.contains(shown.what.after.digest));
    must(showActs(stage.workbook(), {act(kExclude)}));
    CHECK(stage.seen() == seen);
    CHECK(stage.amendsSeen());
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("A look at what an amendment would do is noted under every version, and the amendment "
          "tells it",
          "[db]")
{
    Undisclosed stage;
    const Shown<AmendmentPreview> shown = must(showAmendment(stage.workbook(), stage.amendment()));
    CHECK(shown.what.known.resultsSeen); // by this look
    CHECK(stage.seen().size() == 2);
    CHECK(stage.amendsSeen());
    CHECK(stage.seen().contains(stage.results().digest));
}

TEST_CASE("A look at the outcome under every version is noted", "[db]")
{
    Undisclosed stage;
    must(amend(stage.workbook(), stage.amendment()));
    CHECK(must(showVersions(stage.workbook())).look.isOnRecord);
    CHECK(stage.seen().size() == 2);
}

TEST_CASE("Trying acts, an amendment or the versions blind tells what is no outcome and notes "
          "nothing",
          "[db]")
{
    Undisclosed stage;
    CHECK_FALSE(must(tryActs(stage.workbook(), {act(kExclude)})).isSeen);
    const AmendmentTrial trial = must(tryAmendment(stage.workbook(), stage.amendment()));
    CHECK_FALSE(trial.isSeen);
    CHECK_FALSE(trial.known.resultsSeen);
    CHECK(trial.known.sheets == 5);
    CHECK(trial.version.version.number == 2);
    CHECK(trial.version.isComplete);
    REQUIRE(trial.effects.size() == 2);
    CHECK(trial.effects[0].sameForm);
    CHECK_FALSE(must(tryVersions(stage.workbook())).isSeen);
    must(recordBlind(stage.workbook(), {act(kExclude)}));
    CHECK(stage.seen().isEmpty());
    CHECK_FALSE(stage.amendsSeen());
}

TEST_CASE("A trial has the faults of the real thing, blind or not", "[db]")
{
    Undisclosed stage;
    const std::vector<Act> wrong{act(R"({"kind": "disqualified", "team": "z", "reason": "위반"})")};
    const Error fault = stage.refused(wrong);
    CHECK(tryActs(stage.workbook(), wrong).error() == fault);
    CHECK(showActs(stage.workbook(), wrong).error() == fault);
    CHECK(recordBlind(stage.workbook(), wrong).error() == fault);
    CHECK(recordAndShow(stage.workbook(), wrong).error() == fault);
    const Amendment same = amendmentTo(stagePlan());
    CHECK(codeOf(tryAmendment(stage.workbook(), same)) == ErrorCode::SamePlan);
    CHECK(codeOf(showAmendment(stage.workbook(), same)) == ErrorCode::SamePlan);
    CHECK(codeOf(amendAndShow(stage.workbook(), same)) == ErrorCode::SamePlan);
    CHECK(stage.seen().isEmpty());
}

TEST_CASE("What was looked at already counts as seen, whichever way it was looked at", "[db]")
{
    Undisclosed stage;
    must(showActs(stage.workbook(), {act(kExclude)}));
    CHECK(must(tryActs(stage.workbook(), {act(kExclude)})).isSeen);
    must(recordBlind(stage.workbook(), {act(kExclude)}));
    must(showResults(stage.workbook()));
    CHECK(stage.seen().size() == 2);
    CHECK_FALSE(must(tryAmendment(stage.workbook(), stage.amendment())).isSeen);
    must(showAmendment(stage.workbook(), stage.amendment()));
    CHECK(must(tryAmendment(stage.workbook(), stage.amendment())).isSeen);
    CHECK(must(tryVersions(stage.workbook())).isSeen);
}

TEST_CASE("A total that comes from measured values alone is an outcome too", "[db]")
{
    Plan plan = smallPlan();
    plan.groups.clear();
    plan.axes.resize(1);
    Panel nobody;
    TestProgramme programme(plan, smallTeams(), nobody);
    CHECK_FALSE(must(showResults(programme.workbook())).look.isOnRecord);
    std::vector<Measurement> values;
    for (const Team &team : smallTeams())
        values.push_back({team.id, ItemId{u"speed"_s}, Points::whole(3)});
    must(programme.workbook().enter(values));
    CHECK(must(showResults(programme.workbook())).look.isOnRecord);
}

TEST_CASE("Where results tell nothing yet, there is nothing to be noted and all may be shown",
          "[db]")
{
    Stage stage;
    CHECK(must(tryActs(stage.workbook(), {act(kExclude)})).isSeen);
    CHECK(must(tryVersions(stage.workbook())).isSeen);
    CHECK_FALSE(must(showActs(stage.workbook(), {act(kExclude)})).look.isOnRecord);
    CHECK(looks(stage.workbook()).isEmpty());
}

TEST_CASE("An amendment that shows what it did is not one that came after a look", "[db]")
{
    Undisclosed stage;
    const Shown<AmendmentPreview> done = must(amendAndShow(stage.workbook(), stage.amendment()));
    CHECK_FALSE(done.what.known.resultsSeen);
    CHECK(done.look.isOnRecord);
    CHECK_FALSE(must(planVersions(stage.workbook())).back().known.resultsSeen);
    CHECK(stage.seen().size() == 2);
}

TEST_CASE("Acts that are recorded and shown are noted after them", "[db]")
{
    Undisclosed stage;
    const Shown<ActPreview> done = must(recordAndShow(stage.workbook(), {act(kExclude)}));
    CHECK(done.look.isOnRecord);
    CHECK(stage.seen().size() == 2);
    CHECK(stage.seen().contains(stage.results().digest));
}

TEST_CASE("Teams that enter the next round tell who went through, and that is noted", "[db]")
{
    Undisclosed stage;
    stage.record({act(R"({"kind": "notified", "date": "2026-01-15"})"),
                  act(R"({"kind": "confirmed", "date": "2026-01-27"})")});
    Workbook next = must(Workbook::create(stage.path(u"next.simsa"_s), u"2차"_s, kPassphrase,
                                          stage.clock().clock(), Stretch::cheapest()));
    Panel panel = smallPanel();
    panel.recusals.clear();
    CHECK(must(openRoundFrom(next, smallPlan(), panel, stage.workbook())).isOnRecord);
    CHECK(stage.seen() == QStringList{stage.results().digest});
}

TEST_CASE("Where the look cannot be noted, everything is shown all the same, and that is said",
          "[db]")
{
    Undisclosed stage;
    Workbook &workbook = stage.workbook();
    const auto isSaid = [&](const LookNote &look) {
        CHECK_FALSE(look.isOnRecord);
        REQUIRE(look.fault);
        CHECK(look.fault->code == ErrorCode::LookNotNoted);
        CHECK(look.fault->file == workbook.path());
    };
    const auto showAll = [&] {
        const Shown<Results> results = must(showResults(workbook));
        CHECK(results.what.digest == stage.results().digest);
        isSaid(results.look);
        isSaid(must(showReport(workbook, u"ko"_s)).look);
        isSaid(must(showVersions(workbook)).look);
        isSaid(must(showActs(workbook, {act(kExclude)})).look);
        const Shown<AmendmentPreview> preview = must(showAmendment(workbook, stage.amendment()));
        isSaid(preview.look);
        CHECK_FALSE(preview.what.known.resultsSeen);
    };
    SECTION("in a file that is only for reading")
    {
        workbook.database().sql().exec("PRAGMA query_only = ON");
        showAll();
    }
    SECTION("while another program writes")
    {
        workbook.database().sql().setBusyTimeout(1);
        SQLite::Database other = raw(workbook.path());
        other.exec("BEGIN IMMEDIATE");
        showAll();
    }
    CHECK(stage.seen().isEmpty());
}

TEST_CASE("A look that is on record already is shown on a read-only copy without a word", "[db]")
{
    Undisclosed stage;
    must(showResults(stage.workbook()));
    stage.workbook().database().sql().exec("PRAGMA query_only = ON");
    const Shown<Results> results = must(showResults(stage.workbook()));
    CHECK(results.look.isOnRecord);
    CHECK_FALSE(results.look.fault);
}
