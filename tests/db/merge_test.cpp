#include "tests/db/outside.h"

#include <QDir>

#include <algorithm>
#include <cstdio>
#include <random>

#include <sys/stat.h>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMarksOfAll = 3 * 2 * 3 - 2 + 2 * 2 * 3; // E3 does not judge team c

QStringList sheetsOfAll(TestProgramme &programme)
{
    QStringList files;
    for (const char *evaluator : {"E1", "E2", "E3", "U1", "U2"})
        files.append(programme.handIn(evaluator));
    return files;
}

std::vector<Verdict> verdictsOf(const MergeReport &report)
{
    std::vector<Verdict> verdicts;
    for (const FileVerdict &file : report.files)
        verdicts.push_back(file.verdict);
    return verdicts;
}

} // namespace

TEST_CASE("Sheets of the whole panel are merged, counted and ranked", "[db]")
{
    TestProgramme programme;
    const QStringList files = sheetsOfAll(programme);
    std::vector<Measurement> values;
    for (const Team &team : smallTeams())
        values.push_back({team.id, ItemId{u"speed"_s}, Points::whole(4)});
    must(programme.workbook().enter(values));

    const MergeReport report = programme.merge(files);

    CHECK(report.marksIn == kMarksOfAll);
    CHECK(report.marksKept == report.marksIn);
    CHECK(report.marksRefused == 0);
    for (const FileVerdict &file : report.files)
        CHECK(file.verdict == Verdict::Accepted);
    const Results results = programme.results();
    CHECK(results.outcome.teams.front().shownTotal == u"29.0"_s);
    CHECK(results.outcome.team(TeamId{u"c"_s})->axes[1].counted == 2);
    CHECK(countIn(programme.workbook().path(), "mark") == kMarksOfAll);
    must(verifyWorkbook(programme.workbook()));
}

TEST_CASE("A file that is given three times is counted once", "[db]")
{
    TestProgramme programme;
    const QString sheet = programme.handIn("E1");
    const MergeReport report = programme.merge({sheet, sheet, sheet});
    CHECK(verdictsOf(report) ==
          std::vector<Verdict>{Verdict::Accepted, Verdict::AlreadyHere, Verdict::AlreadyHere});
    CHECK_FALSE(report.files[0].isRepeated);
    CHECK(report.files[1].isRepeated); // which is not "kept already"
    CHECK(report.marksIn == 18);
    CHECK(report.marksKept == 6);
    CHECK(report.marksRefused == 12);
    CHECK(countIn(programme.workbook().path(), "mark") == 6);

    const Stock before = stockOf(programme);
    const FileVerdict again = programme.merge({sheet}).files[0];
    CHECK(again.verdict == Verdict::AlreadyHere);
    CHECK_FALSE(again.isRepeated);
    CHECK(stockOf(programme) == before);
}

TEST_CASE("Scenario 23: a following revision says in whose place it counts, in the trial too",
          "[db]")
{
    TestProgramme programme;
    const QString first = programme.handIn("E1");
    const QString second = programme.correct("E1", Points::whole(2));
    CHECK(programme.merge({first}).files[0].replaces == 0);
    for (const MergeMode mode : {MergeMode::Trial, MergeMode::Real}) {
        const MergeReport report =
            must(mergeSheets(programme.workbook(), programme.keys(), {second, first}, mode));
        CHECK(report.files[0].verdict == Verdict::Accepted);
        CHECK(report.files[0].replaces == 1);
        CHECK(report.files[1].replaces == 0);
    }
    CHECK(must(keptSheets(programme.workbook())).size() == 2); // both stay
    // Together with the first it takes nobody's place: that one never counted.
    TestProgramme fresh;
    const QStringList both{fresh.handIn("E1"), fresh.correct("E1", Points::whole(2))};
    for (const FileVerdict &file : fresh.merge(both).files)
        CHECK(file.replaces == 0);
}

TEST_CASE("Of a folder every file is named, taken by its inside or told what it is", "[db]")
{
    TestProgramme programme;
    const QString folder = programme.path(u"mail"_s);
    REQUIRE(QDir().mkpath(folder + u"/아래/.숨김"_s));
    const auto put = [&](const char *evaluator, const QString &name) {
        REQUIRE(QFile::copy(programme.handIn(evaluator), folder + u'/' + name));
    };
    put("E1", u"E1-r1 (1).SIMSA-SHEET"_s);
    put("E2", u"평가표.txt"_s);
    put("E3", u"아래/.숨김/E3-r1.simsa-sheet.download"_s);
    putFile(folder + u"/메모.txt"_s, "회의는 3시");
    putFile(folder + u"/아래/E9.simsa-packet"_s, programme.packet("E1"));
    putFile(folder + u"/broken.simsa-sheet"_s, "{");
    REQUIRE(QFile::link(u"/dev/zero"_s, folder + u"/zero.simsa-sheet"_s));
    REQUIRE(QFile::link(folder, folder + u"/loop"_s));
    REQUIRE(mkfifo(QFile::encodeName(folder + u"/pipe.simsa-sheet"_s).constData(), 0600) == 0);
    const QByteArray cp949 = QFile::encodeName(folder) + "/\xc6\xf2\xb0\xa1.simsa-sheet";
    std::FILE *file = std::fopen(cp949.constData(), "wb");
    REQUIRE(file);
    std::fputs("x", file);
    std::fclose(file);

    const QStringList files = must(sheetFiles({folder}));
    std::map<QString, Verdict> verdicts;
    for (const FileVerdict &said : programme.merge(files).files)
        verdicts[said.path.mid(folder.size() + 1)] = said.verdict;
    const std::map<QString, Verdict> expected{
        {u"E1-r1 (1).SIMSA-SHEET"_s, Verdict::Accepted},
        {u"평가표.txt"_s, Verdict::Accepted},
        {u"아래/.숨김/E3-r1.simsa-sheet.download"_s, Verdict::Accepted},
        {u"메모.txt"_s, Verdict::NoSheet},
        {u"아래/E9.simsa-packet"_s, Verdict::NoSheet},
        {u"broken.simsa-sheet"_s, Verdict::Damaged},
        {u"zero.simsa-sheet"_s, Verdict::NoSheet},
        {u"loop"_s, Verdict::NoSheet},
        {u"pipe.simsa-sheet"_s, Verdict::NoSheet},
        {u"\ufffd\ufffd\ufffd\ufffd.simsa-sheet"_s, Verdict::NoSheet}};
    CHECK(verdicts == expected);
}

TEST_CASE("A trial says what would happen and writes nothing", "[db]")
{
    TestProgramme programme;
    QStringList files = sheetsOfAll(programme);
    files.append(programme.correct("E1", Points::whole(2)));
    files.append(files.first());
    files.append(programme.handIn("U1", Points::whole(2), "other"));
    files.append(programme.path(u"none.simsa-sheet"_s));
    const QByteArray before = getFile(programme.workbook().path());

    const MergeReport trial = programme.merge(files, MergeMode::Trial);

    CHECK(trial.isTrial);
    CHECK(getFile(programme.workbook().path()) == before);
    const MergeReport real = programme.merge(files);
    CHECK_FALSE(real.isTrial);
    CHECK(verdictsOf(real) == verdictsOf(trial));
    CHECK(real.marksIn == trial.marksIn);
    CHECK(real.marksKept == trial.marksKept);
    CHECK(real.marksRefused == trial.marksRefused);
    CHECK(real.marksIn == real.marksKept + real.marksRefused);
}

TEST_CASE("A correction supersedes the sheet before it, and both are kept", "[db]")
{
    TestProgramme programme;
    const QString first = programme.handIn("U1");
    const QString second = programme.correct("U1", Points::whole(2));
    const auto check = [&] {
        const auto kept = must(keptSheets(programme.workbook()));
        REQUIRE(kept.size() == 2);
        CHECK(kept[0].standing == Standing::Superseded);
        CHECK(kept[1].standing == Standing::Counts);
        CHECK(kept[1].link.revision == 2);
        const Results results = programme.results();
        CHECK(results.evidence.groups.at(GroupId{u"user"_s}).marks.mark(0, 0, 0) ==
              Points::whole(2));
        CHECK(countIn(programme.workbook().path(), "mark") == 12);
        must(verifyWorkbook(programme.workbook()));
    };
    SECTION("one after the other")
    {
        CHECK(programme.merge({first}).files[0].verdict == Verdict::Accepted);
        CHECK(programme.merge({second}).files[0].verdict == Verdict::Accepted);
        check();
    }
    SECTION("the later one first")
    {
        CHECK(programme.merge({second}).files[0].verdict == Verdict::Accepted);
        const MergeReport late = programme.merge({first});
        CHECK(late.files[0].verdict == Verdict::Superseded);
        CHECK(late.marksKept == 6);
        check();
    }
    SECTION("both at once")
    {
        CHECK(verdictsOf(programme.merge({first, second})) ==
              std::vector<Verdict>{Verdict::Superseded, Verdict::Accepted});
        check();
    }
}

TEST_CASE("Merging is a set union: any order, any portions, any repetition, on any machine", "[db]")
{
    TestProgramme programme;
    QStringList files = sheetsOfAll(programme);
    files.append(programme.correct("E1", Points::whole(3)));
    files.append(programme.correct("E1", Points::whole(4)));
    files.append(programme.correct("U2", Points::whole(1)));
    files.append(programme.handIn("E2", Points::whole(5), "second machine")); // a conflict
    const QString empty = programme.workbook().path();
    programme.merge(files, MergeMode::Trial);

    QString digest;
    std::map<QString, Standing> standings;
    for (unsigned seed = 1; seed <= 8; ++seed) {
        INFO("seed " << seed);
        std::mt19937 dice(seed);
        const QString copy = programme.path(QStringLiteral("copy%1.simsa").arg(seed));
        REQUIRE(QFile::copy(empty, copy));
        Workbook workbook = must(Workbook::open(copy, programme.clock().clock()));
        QStringList order = files + files.mid(0, static_cast<qsizetype>(dice() % 9));
        for (qsizetype i = order.size() - 1; i > 0; --i)
            order.swapItemsAt(i, static_cast<qsizetype>(dice() % static_cast<unsigned>(i + 1)));
        while (!order.isEmpty()) {
            const qsizetype portion = 1 + static_cast<qsizetype>(dice() % 4);
            must(mergeSheets(workbook, programme.keys(), order.mid(0, portion), MergeMode::Real));
            order = order.mid(portion);
        }
        std::map<QString, Standing> found;
        for (const KeptSheet &sheet : must(keptSheets(workbook)))
            found[sheet.link.hash] = sheet.standing;
        if (digest.isEmpty()) {
            digest = must(loadResults(workbook)).digest;
            standings = found;
        }
        CHECK(must(loadResults(workbook)).digest == digest);
        CHECK(found == standings);
        CHECK(found.size() == 9);
        must(verifyWorkbook(workbook));
    }
}

TEST_CASE("An evaluator who has not handed in is missing, not zero", "[db]")
{
    TestProgramme programme;
    programme.merge({programme.handIn("E1"), programme.handIn("U1")});
    const Results results = programme.results();
    const AxisOutcome &expert = results.outcome.team(TeamId{u"a"_s})->axes[1];
    CHECK(expert.counted == 1);
    CHECK(expert.expected == 3);
    CHECK(expert.shown == u"15.0"_s);
    // Nothing was measured: no total, a reason, no rank.
    CHECK(results.outcome.teams[0].rank == 0);
    CHECK(results.outcome.teams[0].reasons[0].code == ReasonCode::NoValue);
}

TEST_CASE("Folders are taken with everything below them, in alphabetical order", "[db]")
{
    QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"b/deep"_s);
    for (const char *name : {"z.simsa-sheet", "a.simsa-sheet", "b/deep/c.simsa-sheet", "b/note.txt",
                             "b/x.simsa-packet"})
        putFile(folder.filePath(QString::fromLatin1(name)), "x");
    const QStringList found = must(sheetFiles({folder.path(), folder.filePath(u"b/note.txt"_s)}));
    QStringList names;
    for (const QString &file : found)
        names.append(file.mid(folder.path().size() + 1));
    CHECK(names == QStringList{u"a.simsa-sheet"_s, u"b/deep/c.simsa-sheet"_s, u"b/note.txt"_s,
                               u"b/x.simsa-packet"_s, u"z.simsa-sheet"_s, u"b/note.txt"_s});
    CHECK(codeOf(sheetFiles({folder.filePath(u"none-here"_s)})) == ErrorCode::FileMissing);
    CHECK(codeOf(sheetFiles({})) == ErrorCode::NothingToMerge);
}

TEST_CASE("A merge can be stopped before anything is written", "[db]")
{
    TestProgramme programme;
    const QStringList files = sheetsOfAll(programme);
    const Stock before = stockOf(programme);
    CHECK(codeOf(mergeSheets(programme.workbook(), programme.keys(), files, MergeMode::Real,
                             [](int done, int) { return done < 2; })) == ErrorCode::Cancelled);
    CHECK(stockOf(programme) == before);
}

TEST_CASE("Many sheets are inspected side by side with the same verdicts", "[db]")
{
    Panel panel = smallPanel();
    for (int i = 3; i <= 40; ++i)
        panel.evaluators.push_back(
            {EvaluatorId{QStringLiteral("U%1").arg(i)}, GroupId{u"user"_s}, u"이름"_s});
    TestProgramme programme(smallPlan(), smallTeams(), panel);
    QStringList files;
    for (int i = 1; i <= 40; ++i)
        files.append(programme.handIn(QStringLiteral("U%1").arg(i).toLatin1().constData()));
    const MergeReport report = programme.merge(files);
    REQUIRE(report.files.size() == 40);
    for (qsizetype i = 0; i < files.size(); ++i) {
        const FileVerdict &file = report.files[static_cast<size_t>(i)];
        CHECK(file.path == files.at(i));
        CHECK(file.verdict == Verdict::Accepted);
    }
    CHECK(report.marksKept == 40 * 6);
}
