// What a second window, a crash or a hand in the file must not be able to do.
#include "db/workbook_report.h"
#include "tests/support/programme.h"

#include <QFile>

using namespace simsa;
using namespace simsa::test;

namespace {

void execute(const QString &path, const char *statement)
{
    SQLite::Database sql(path.toStdString(), SQLite::OPEN_READWRITE);
    sql.exec(statement);
}

} // namespace

TEST_CASE("A sheet open in two windows is changed in one of them only", "[db]")
{
    TestProgramme programme;
    Scorebook here = programme.scorebook("E1");
    Scorebook there = programme.scorebook("E1");
    must(there.setAll(filled(there, {})));
    must(there.submit(programme.path(QStringLiteral("out")), kPassphrase));

    CHECK(codeOf(here.setMark(0, 0, Points::whole(1))) == ErrorCode::ChangedElsewhere);

    // Read again: it is handed in, and shows what was signed.
    CHECK_FALSE(here.isEditable());
    CHECK(here.marks()[0].marks[0] == Points::whole(10));
    CHECK(codeOf(here.setMark(0, 0, Points::whole(1))) == ErrorCode::AlreadySubmitted);
    CHECK(must(Scorebook::open(here.path())).marks()[0].marks[0] == Points::whole(10));
}

TEST_CASE("A file that was never filled is no scorebook, and no workbook", "[db]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cut"));
    {
        // As a crash between the first page and the commit leaves it.
        SQLite::Database sql(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        sql.exec("PRAGMA user_version = 0; CREATE TABLE t (a)");
    }
    CHECK(codeOf(Scorebook::open(path)) == ErrorCode::NotAScorebook);
    CHECK(codeOf(Workbook::open(path)) == ErrorCode::NotAWorkbook);
}

TEST_CASE("Marks added to an accepted sheet are not counted but told", "[db]")
{
    TestProgramme programme;
    programme.merge({programme.handIn("E3")});
    // E3 does not judge team c; no trigger has to be dropped to put marks there.
    execute(programme.workbook().path(), "INSERT INTO mark VALUES (1, 2, 1, 5000000)");

    const auto results = loadResults(programme.workbook());

    CHECK(codeOf(results) == ErrorCode::RecordBroken);
    CHECK(results.error().place == QStringLiteral("E3"));
}

TEST_CASE("A trigger that was dropped is found", "[db]")
{
    TestProgramme programme;
    must(verifyWorkbook(programme.workbook()));
    execute(programme.workbook().path(), "DROP TRIGGER mark_is_kept");

    CHECK(codeOf(verifyWorkbook(programme.workbook())) == ErrorCode::RecordBroken);
}

TEST_CASE("A sheet whose key never proved itself is found with the programme's keys", "[db]")
{
    TestProgramme programme;
    const Packet packet = must(readPacket(programme.packet("E1")));
    const Scorebook book = programme.scorebook("E1");
    Sheet sheet = sheetFrom(packet, filled(book, {}), book.form());
    sheet.signedAt = packet.issuedAt;
    const SignedSheet forged = signSheet(sheet, newSigningKeys(), Secret(randomBytes(32)));
    Workbook &workbook = programme.workbook();
    programme.merge({programme.handIn("E1")});
    // Put in the accepted sheet's place by somebody who can write into the file.
    SQLite::Database &sql = workbook.database().sql();
    sql.exec("DROP TRIGGER sheet_is_kept");
    SQLite::Statement update(sql, "UPDATE sheet SET hash = ?, key = ?, plaintext = ?");
    bindText(update, 1, forged.hash);
    bindBlob(update, 2, forged.sheet.key);
    bindBlob(update, 3, forged.plaintext);
    update.exec();

    CHECK(codeOf(verifyWorkbook(workbook, &programme.keys())) == ErrorCode::RecordBroken);
}

TEST_CASE("Nothing is exported from a workbook that was tampered with", "[db]")
{
    TestProgramme programme;
    programme.merge({programme.handIn("E1")});
    execute(programme.workbook().path(),
            "DROP TRIGGER mark_is_kept; UPDATE mark SET units = 0 WHERE team = 0");

    CHECK(codeOf(workbookReport(programme.workbook(), QStringLiteral("ko"))) ==
          ErrorCode::RecordBroken);
}

TEST_CASE("A sheet that could not be merged for its size is not handed in", "[db]")
{
    Plan plan = smallPlan();
    std::vector<Team> teams;
    for (int i = 0; i < 400; ++i)
        teams.push_back(
            {TeamId{QStringLiteral("t%1").arg(i)}, {QStringLiteral("팀"), QStringLiteral("Team")}});
    Panel panel = smallPanel();
    panel.recusals.clear();
    TestProgramme programme(plan, teams, panel);
    Scorebook book = programme.scorebook("U1");
    Marks marks = filled(book, {});
    for (TeamMarks &team : marks)
        team.opinion = QString(kLongestOpinion, QChar(0xac00));
    must(book.setAll(marks));

    CHECK(codeOf(book.submit(programme.path(QStringLiteral("out")), kPassphrase)) ==
          ErrorCode::SheetTooLarge);
    CHECK(book.submissions().empty());
}

TEST_CASE("An evaluator who is recused from every team is not on a panel that is frozen", "[db]")
{
    const QTemporaryDir folder;
    Workbook workbook =
        must(Workbook::create(folder.filePath(QStringLiteral("w.simsa")), QStringLiteral("T"),
                              kPassphrase, systemClock(), Stretch::cheapest()));
    Panel panel = smallPanel();
    panel.recusals.clear();
    for (const Team &team : smallTeams())
        panel.recusals.push_back({EvaluatorId{QStringLiteral("E1")}, team.id});
    must(workbook.openRound(smallPlan(), smallTeams(), panel));

    CHECK(codeOf(workbook.freeze()) == ErrorCode::NothingToJudge);
}

TEST_CASE("A sheet that later revisions follow cannot be chosen to count", "[db]")
{
    TestProgramme programme;
    const QString first = programme.handIn("E1", Points::whole(3), "home");
    // Two machines with one scorebook each write a second revision of the same first sheet.
    const QString book = programme.scorebook("E1", "home").path();
    const QString copy = programme.path(QStringLiteral("copy.simsa-scorebook"));
    REQUIRE(QFile::copy(book, copy));
    const QString second = programme.correct("E1", Points::whole(4), "home");
    Scorebook other = must(Scorebook::open(copy));
    must(other.beginCorrection(QStringLiteral("elsewhere")));
    must(other.setAll(filled(other, Points::whole(2))));
    const QString rival = must(other.submit(programme.path(QStringLiteral("rival")), kPassphrase));
    const MergeReport report = programme.merge({first, second, rival});
    const EvaluatorId evaluator{QStringLiteral("E1")};
    const QString reason = QStringLiteral("asked");

    CHECK(codeOf(decide(programme.workbook(), evaluator, report.files[0].hash, reason)) ==
          ErrorCode::ReplacedSheet);
    must(decide(programme.workbook(), evaluator, report.files[2].hash, reason));
    for (const KeptSheet &sheet : must(keptSheets(programme.workbook())))
        CHECK((sheet.standing == Standing::Counts) == (sheet.link.hash == report.files[2].hash));
}
