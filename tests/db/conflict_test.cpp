#include "tests/db/outside.h"
#include "tests/support/letters.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

// The mark of E1 for team a's first criterion, as it counts.
std::optional<Points> countingMark(TestProgramme &programme)
{
    return programme.results().evidence.groups.at(GroupId{u"expert"_s}).marks.mark(0, 0, 0);
}

Standing standingOf(TestProgramme &programme, const QString &hash)
{
    for (const KeptSheet &sheet : must(keptSheets(programme.workbook())))
        if (sheet.link.hash == hash)
            return sheet.standing;
    FAIL("the sheet is not kept");
    return {};
}

} // namespace

TEST_CASE("Two machines with one packet contradict each other until a person decides", "[db]")
{
    TestProgramme programme;
    const QString one = programme.handIn("E1", Points::whole(1), "one");
    const QString two = programme.handIn("E1", Points::whole(2), "two");
    const bool together = GENERATE(true, false);
    QStringList hashes;
    if (together) {
        const MergeReport report = programme.merge({one, two});
        CHECK(report.files[0].verdict == Verdict::Conflict);
        CHECK(report.files[1].verdict == Verdict::Conflict);
        CHECK(report.marksKept == 12); // kept, but not counted
        hashes = {report.files[0].hash, report.files[1].hash};
    } else {
        hashes = {programme.merge({one}).files[0].hash};
        CHECK(countingMark(programme) == Points::whole(1));
        const MergeReport report = programme.merge({two});
        CHECK(report.files[0].verdict == Verdict::Conflict);
        hashes.append(report.files[0].hash);
    }
    CHECK_FALSE(countingMark(programme));

    must(decide(programme.workbook(), kE1, hashes[1], u"전화로 확인"_s));

    CHECK(countingMark(programme) == Points::whole(2));
    CHECK(standingOf(programme, hashes[0]) == Standing::Superseded);
    CHECK(countIn(programme.workbook().path(), "sheet") == 2);
    must(verifyWorkbook(programme.workbook()));
}

TEST_CASE("Two revisions of the same sheet contradict each other until a person decides", "[db]")
{
    TestProgramme programme;
    const QString first = programme.handIn("E1");
    // The evaluator's file is copied, and both copies are corrected.
    const QString original = programme.scorebook("E1").path();
    const QString copy = programme.path(u"copy.simsa-scorebook"_s);
    REQUIRE(QFile::copy(original, copy));
    const QString second = programme.correct("E1", Points::whole(2));
    Scorebook twin = must(Scorebook::open(copy, programme.clock().clock()));
    must(twin.beginCorrection(u"다른 까닭"_s));
    must(twin.setAll(filled(twin, Points::whole(3))));
    const QString third = must(twin.submit(programme.path(u"twin"_s), kPassphrase));

    const MergeReport report = programme.merge({first, second, third});

    for (const FileVerdict &file : report.files)
        CHECK(file.verdict == Verdict::Conflict);
    CHECK_FALSE(countingMark(programme));
    must(decide(programme.workbook(), kE1, report.files[2].hash, u"뒤의 것이 맞음"_s));
    CHECK(countingMark(programme) == Points::whole(3));

    SECTION("a correction of the chosen one counts without another decision")
    {
        must(twin.beginCorrection(u"한 번 더"_s));
        must(twin.setAll(filled(twin, Points::whole(4))));
        const MergeReport later =
            programme.merge({must(twin.submit(programme.path(u"twin"_s), kPassphrase))});
        CHECK(later.files[0].verdict == Verdict::Accepted);
        CHECK(countingMark(programme) == Points::whole(4));
    }
    SECTION("a correction of the other one opens the conflict again")
    {
        const MergeReport later = programme.merge({programme.correct("E1", Points::whole(5))});
        CHECK(later.files[0].verdict == Verdict::Conflict);
        CHECK_FALSE(countingMark(programme));
        must(decide(programme.workbook(), kE1, later.files[0].hash, u"둘째 결정"_s));
        CHECK(countingMark(programme) == Points::whole(5));
        CHECK(countIn(programme.workbook().path(), "decision") == 2);
    }
    must(verifyWorkbook(programme.workbook()));
}

TEST_CASE("A decision is for a conflict, among its sheets, with a reason", "[db]")
{
    TestProgramme programme;
    const MergeReport report =
        programme.merge({programme.handIn("E1", Points::whole(1), "one"),
                         programme.handIn("E1", Points::whole(2), "two"), programme.handIn("E2")});
    const QString chosen = report.files[0].hash;
    const QString others = report.files[2].hash;
    const Stock before = stockOf(programme);

    CHECK(codeOf(decide(programme.workbook(), kE1, chosen, u" \t"_s)) == ErrorCode::ReasonMissing);
    CHECK(codeOf(decide(programme.workbook(), kE1, others, u"r"_s)) == ErrorCode::NoConflict);
    CHECK(codeOf(decide(programme.workbook(), EvaluatorId{u"E2"_s}, others, u"r"_s)) ==
          ErrorCode::NoConflict);
    CHECK(codeOf(decide(programme.workbook(), EvaluatorId{u"E9"_s}, chosen, u"r"_s)) ==
          ErrorCode::NoConflict);
    CHECK(stockOf(programme) == before);

    must(decide(programme.workbook(), kE1, chosen, u"r"_s));
    // What is decided is no conflict any more.
    CHECK(codeOf(decide(programme.workbook(), kE1, chosen, u"r"_s)) == ErrorCode::NoConflict);
    CHECK(countIn(programme.workbook().path(), "decision") == 1);
}

TEST_CASE("The same decision gives the same digest on another machine", "[db]")
{
    TestProgramme programme;
    const QStringList files{programme.handIn("E1", Points::whole(1), "one"),
                            programme.handIn("E1", Points::whole(2), "two")};
    const QString copy = programme.path(u"copy.simsa"_s);
    REQUIRE(QFile::copy(programme.workbook().path(), copy));
    Workbook other = must(Workbook::open(copy, programme.clock().clock()));
    const QString chosen = programme.merge(files).files[1].hash;
    must(mergeSheets(other, programme.keys(), {files[1], files[0]}, MergeMode::Real));
    const QString undecided = programme.results().digest;
    CHECK(must(loadResults(other)).digest == undecided);

    must(decide(programme.workbook(), kE1, chosen, u"r"_s));
    CHECK(programme.results().digest != undecided);
    must(decide(other, kE1, chosen, u"다른 말"_s));
    CHECK(must(loadResults(other)).digest == programme.results().digest);
}
