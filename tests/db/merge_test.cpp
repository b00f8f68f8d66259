#include "tests/support/programme.h"

using namespace simsa;
using namespace simsa::test;

TEST_CASE("Sheets of the whole panel are merged, counted and ranked", "[db]")
{
    TestProgramme programme;
    QStringList files;
    for (const char *evaluator : {"E1", "E2", "E3", "U1", "U2"})
        files.append(programme.handIn(evaluator));
    std::vector<Measurement> values;
    for (const Team &team : smallTeams())
        values.push_back({team.id, ItemId{QStringLiteral("speed")}, Points::whole(4)});
    must(programme.workbook().enter(values));

    const MergeReport report = programme.merge(files);

    CHECK(report.marksIn == 3 * 2 * 3 - 2 + 2 * 2 * 3);
    CHECK(report.marksKept == report.marksIn);
    for (const FileVerdict &file : report.files)
        CHECK(file.verdict == Verdict::Accepted);
    const Results results = programme.results();
    CHECK(results.outcome.teams.front().shownTotal == QStringLiteral("29.0"));
    CHECK(results.outcome.team(TeamId{QStringLiteral("c")})->axes[1].counted == 2);
    must(verifyWorkbook(programme.workbook()));
}
