// What the chain keeps of an outcome beside totals and ranks, and what documents tell of the
// record.
#include "app/report/outcome_words.h"
#include "db/unseen.h"
#include "tests/app/report/report_fixture.h"
#include "tests/db/stage.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// None where the report has no such table.
QStringList rowsIn(const Report &report, const char *key)
{
    QStringList rows;
    for (const Table &table : report.tables)
        if (table.key == QLatin1StringView(key))
            rows += rowsOf(table);
    return rows;
}

Act verdictOn(const char *team, const char *verdict)
{
    Act decided = act(R"({"kind": "verdictDecided", "team": "a", "verdict": "continue",
                          "votesFor": 6, "votesAgainst": 3, "reason": "논의한 대로"})");
    decided.values.insert(u"team"_s, QString::fromLatin1(team));
    decided.values.insert(u"verdict"_s, QString::fromLatin1(verdict));
    return decided;
}

} // namespace

TEST_CASE("A verdict that changes after the notice is kept with the old one, though no total, rank "
          "or status moved",
          "[db]")
{
    Plan plan = stagePlan();
    plan.verdict = Vote{Vote::Rule::Committee, {}, {}, {}, {}};
    Stage stage(plan);
    stage.fill();
    stage.record({verdictOn("a", "continue"), verdictOn("b", "continue"), verdictOn("c", "stop")});
    stage.notify();
    const ActPreview preview = stage.record({verdictOn("b", "mend")});

    REQUIRE(preview.changes.size() == 1);
    CHECK(preview.changes[0].before.verdict == ballot::kContinue);
    CHECK(preview.changes[0].after.verdict == ballot::kMend);
    const auto kept = must(keptOutcomes(stage.workbook()));
    REQUIRE(kept.size() == 2);
    CHECK(kept[0].teams.at(TeamId{u"b"_s}).verdict == ballot::kContinue);
    CHECK(kept[0].occasion == KeptOutcome::Occasion::Notice);
    CHECK(kept[0].date == QDate(2026, 1, 15));
    CHECK(kept[1].teams.at(TeamId{u"b"_s}).verdict == ballot::kMend);
    CHECK(kept[1].occasion == KeptOutcome::Occasion::Change);
    CHECK(must(loadLedger(stage.workbook())).isNoticeOutdated);
    must(verifyWorkbook(stage.workbook()));
}

TEST_CASE("After the outcome changed, every document says that the notice is outdated, and what "
          "it told",
          "[db]")
{
    Stage stage;
    stage.fill("E1");
    stage.notify();
    stage.record({act(R"({"kind": "excluded", "evaluator": "E1", "team": "a",
                          "reason": "지난해 자문한 사실이 확인됨"})")});
    const QString outdated = u"the notice of 2026-01-15 is outdated"_s;
    for (const Document document : {Document::Internal, Document::Public, Document::Notice}) {
        const Report report =
            must(workbookReport(stage.workbook(), u"ko"_s, document, TeamId{u"a"_s}));
        QString text;
        for (const char *key : {"objections", "result", "notice"})
            text += rowsIn(report, key).join(u'\n');
        CHECK(text.contains(outdated));
        CHECK_FALSE(text.contains(u"objections until"_s));
    }
    const Report notice =
        must(workbookReport(stage.workbook(), u"ko"_s, Document::Notice, TeamId{u"a"_s}));
    CHECK(rowsIn(notice, "notice").contains(u"Notified on 2026-01-15|total 25.7, through"_s));
    CHECK(rowsIn(notice, "objection").join(u'\n').contains(u"begins anew with the next notice"_s));
    const QStringList told =
        rowsIn(must(workbookReport(stage.workbook(), u"ko"_s)), "told").filter(u"|가람|"_s);
    REQUIRE(told.size() == 2);
    CHECK(told[0].startsWith(u"notice|2026-01-15|"_s));
    CHECK(told[0].endsWith(u"|25.7|1|through"_s));
    CHECK(told[1].startsWith(u"changed after the notice||"_s));
    CHECK(told[1].endsWith(u"|30.0|1|through"_s));
}

TEST_CASE("The internal report alone leads from a mark to the receipt of the signed sheet, and "
          "shows what corrections replaced",
          "[db]")
{
    Stage stage;
    stage.fill();
    stage.merge({stage.correct("E1", Points::whole(2))});
    const Report report = must(workbookReport(stage.workbook(), u"ko"_s));

    const auto statuses = must(handInStatus(stage.workbook()));
    const QStringList sheets = rowsIn(report, "sheets");
    for (const EvaluatorStatus &status : statuses) {
        const QStringList counting = sheets.filter(status.receipt);
        REQUIRE(counting.size() == 1);
        CHECK(counting.front().contains(u'|' + status.evaluator.id.value + u'|'));
        CHECK(counting.front().contains(u"|counts|"_s));
    }
    CHECK(sheets.filter(u"|E1|"_s).size() == 2);
    CHECK(sheets.filter(u"|E1|1|"_s).filter(u"|replaced by a later revision|"_s).size() == 1);
    CHECK(rowsIn(report, "axis-expert").filter(u"E1 (revision 2)"_s).size() == 1);
    const QStringList corrections = rowsIn(report, "corrections").filter(u"E1|2|"_s);
    REQUIRE_FALSE(corrections.isEmpty());
    CHECK(corrections.filter(u"|10|2|"_s).size() == 3); // of "plan", for each team
    for (const QString &row : corrections)
        CHECK(row.contains(statuses.front().receipt));
    for (const Document document : {Document::Public, Document::Notice}) {
        const Report other =
            must(workbookReport(stage.workbook(), u"ko"_s, document, TeamId{u"a"_s}));
        CHECK(rowsIn(other, "sheets").isEmpty());
        CHECK(rowsIn(other, "corrections").isEmpty());
    }
}
