// Copies that rotate, and the way back to one.
#include "db/scorebook_backup.h"
#include "tests/db/outside.h"

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

QString copy(const QString &path, int number)
{
    return path + u".backup-%1"_s.arg(number);
}

void damage(const QString &path)
{
    QByteArray bytes = getFile(path);
    REQUIRE(bytes.size() > 8192);
    putFile(path, bytes.left(4096) + QByteArray(bytes.size() - 4096, '\x55'));
}

std::optional<Points> firstMark(const QString &path)
{
    return must(Scorebook::open(path)).marks()[0].marks[0];
}

// With a copy of the mark 1 and, newer, one of the mark 2; the file itself has 3.
struct Copies
{
    TestProgramme programme;
    QString path;

    Copies()
    {
        Scorebook book = programme.scorebook("E1");
        path = book.path();
        must(book.setMark(0, 0, Points::whole(1)));
        must(backUp(book.path()));
        must(book.setMark(0, 0, Points::whole(2)));
        must(backUp(book.path()));
        must(book.setMark(0, 0, Points::whole(3)));
    }

    QStringList files() const
    {
        return QDir(QFileInfo(path).absolutePath()).entryList(QDir::Files, QDir::Name);
    }
};

} // namespace

TEST_CASE("Copies rotate: the newest first, the one before second, no more", "[db]")
{
    const Copies copies;
    CHECK(firstMark(copy(copies.path, 1)) == Points::whole(2));
    CHECK(firstMark(copy(copies.path, 2)) == Points::whole(1));
    must(backUp(copies.path));
    CHECK(firstMark(copy(copies.path, 1)) == Points::whole(3));
    CHECK(firstMark(copy(copies.path, 2)) == Points::whole(2));
    CHECK(copies.files() == QStringList{u"E1.simsa-scorebook"_s, u"E1.simsa-scorebook.backup-1"_s,
                                        u"E1.simsa-scorebook.backup-2"_s});
}

TEST_CASE("A scorebook that is open goes on after a copy was made of it", "[db]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    must(backUp(book.path()));
    must(book.setMark(0, 0, Points::whole(1)));
    must(backUp(book.path()));
    CHECK(firstMark(book.path()) == Points::whole(1));
}

TEST_CASE("The newest copy that is whole is offered, with what is in it", "[db]")
{
    const Copies copies;
    CHECK(must(lastGoodBackup(copies.path)).path == copy(copies.path, 1));
    CHECK(must(lastGoodBackup(copies.path)).done == 1);
    damage(copy(copies.path, 1));
    CHECK(must(lastGoodBackup(copies.path)).path == copy(copies.path, 2));
    putFile(copy(copies.path, 2), {});
    const auto none = lastGoodBackup(copies.path);
    REQUIRE(codeOf(none) == ErrorCode::NoBackup);
    CHECK(none.error().file == copies.path);
    CHECK(codeOf(restoreBackup(copies.path)) == ErrorCode::NoBackup);
    CHECK(firstMark(copies.path) == Points::whole(3));
}

TEST_CASE("A damaged scorebook is moved aside and the last good copy takes its place", "[db]")
{
    const Copies copies;
    damage(copies.path);
    const QByteArray damaged = getFile(copies.path);
    REQUIRE(codeOf(Scorebook::open(copies.path)) == ErrorCode::DatabaseDamaged);
    // A journal that was left behind belongs to the damaged file and to no other.
    putFile(copies.path + u"-journal"_s, "journal");

    const QString aside = must(restoreBackup(copies.path));

    CHECK(aside == copies.path + u".damaged-1"_s);
    CHECK(getFile(aside) == damaged);
    CHECK(getFile(aside + u"-journal"_s) == "journal");
    CHECK_FALSE(QFile::exists(copies.path + u"-journal"_s));
    CHECK(firstMark(copies.path) == Points::whole(2));
    CHECK(firstMark(copy(copies.path, 1)) == Points::whole(2)); // the copy stays a copy
    Scorebook book = must(Scorebook::open(copies.path));
    must(book.setMark(0, 0, Points::whole(5)));
    must(book.setAll(filled(book, {})));
    CHECK(book.submit(copies.programme.path(u"out"_s), kPassphrase));

    damage(copies.path);
    CHECK(must(restoreBackup(copies.path)) == copies.path + u".damaged-2"_s);
}

TEST_CASE("A scorebook that is empty or gone is restored as well", "[db]")
{
    const Copies copies;
    SECTION("empty")
    {
        putFile(copies.path, {});
        REQUIRE(codeOf(Scorebook::open(copies.path)) == ErrorCode::FileEmpty);
        CHECK(must(restoreBackup(copies.path)) == copies.path + u".damaged-1"_s);
    }
    SECTION("gone")
    {
        REQUIRE(QFile::remove(copies.path));
        CHECK(must(restoreBackup(copies.path)).isEmpty());
    }
    CHECK(firstMark(copies.path) == Points::whole(2));
}

TEST_CASE("A scorebook that was damaged while it was open does not push a good copy out", "[db]")
{
    const Copies copies;
    const Scorebook book = must(Scorebook::open(copies.path));
    const QByteArray first = getFile(copy(copies.path, 1));
    const QByteArray second = getFile(copy(copies.path, 2));
    raw(copies.path).exec("UPDATE mark SET units = 9000000");
    const auto copied = backUp(book.path());
    REQUIRE(codeOf(copied) == ErrorCode::DatabaseDamaged);
    CHECK(copied.error().file == copies.path);
    CHECK(getFile(copy(copies.path, 1)) == first);
    CHECK(getFile(copy(copies.path, 2)) == second);
    CHECK(copies.files().size() == 3);
}

TEST_CASE("A full disk is told, and the copies that are there stay", "[db]")
{
    const Copies copies;
    const Scorebook book = must(Scorebook::open(copies.path));
    Result<> copied;
    {
        const FullDisk disk(20'000);
        copied = backUp(book.path());
    }
    REQUIRE_FALSE(copied);
    CAPTURE(copied.error());
    CHECK((copied.error().code == ErrorCode::DiskFull ||
           copied.error().code == ErrorCode::FileUnwritable));
    CHECK(firstMark(copy(copies.path, 1)) == Points::whole(2));
    CHECK(firstMark(copy(copies.path, 2)) == Points::whole(1));
    CHECK(copies.files().size() == 3);
}

TEST_CASE("The summary says how far the work is, by when it is due and what was handed in", "[db]")
{
    Plan plan = smallPlan();
    plan.groups[0].opinion = {true, 2};
    plan.groups[0].attendance.deadline = QDate(2026, 1, 31);
    TestProgramme programme(plan, smallTeams(), smallPanel());
    const QString path = programme.scorebook("E1").path();
    const QByteArray before = getFile(path);
    const ScorebookSummary fresh = must(summaryOf(path));
    CHECK(getFile(path) == before);
    CHECK(fresh.path == path);
    CHECK(fresh.programmeTitle == u"시험 사업"_s);
    CHECK(fresh.planTitle == plan.title);
    CHECK(fresh.groupTitle == plan.groups[0].title);
    CHECK(fresh.evaluator == EvaluatorId{u"E1"_s});
    CHECK(fresh.evaluatorName == u"평가위원 E1"_s);
    CHECK(fresh.done == 0);
    CHECK(fresh.of == 9);
    CHECK(fresh.deadline == QDate(2026, 1, 31));
    CHECK(fresh.revision == 0);
    CHECK(fresh.receipt.isEmpty());
    CHECK(fresh.isEditable);

    programme.clock().turn(60);
    Scorebook book = programme.scorebook("E1");
    must(book.setMark(0, 0, Points::whole(1)));
    must(book.setRecusal(1, u"친족"_s));
    CHECK(must(summaryOf(path)).done == 1);
    CHECK(must(summaryOf(path)).of == 6);
    CHECK(must(summaryOf(path)).changedAt == u"2026-01-15T00:01:00Z"_s);
    Marks marks = filled(book, {});
    for (TeamMarks &team : marks)
        team.opinion = u"충분함"_s;
    must(book.setAll(marks));
    must(book.submit(programme.path(u"out"_s), kPassphrase));
    const ScorebookSummary handedIn = must(summaryOf(path));
    CHECK(handedIn.done == 6);
    CHECK(handedIn.revision == 1);
    CHECK(handedIn.receipt == book.submissions()[0].receipt());
    CHECK_FALSE(handedIn.isEditable);
    CHECK(codeOf(summaryOf(programme.path(u"none"_s))) == ErrorCode::FileMissing);
    CHECK(codeOf(summaryOf(programme.workbook().path())) == ErrorCode::OtherKind);
}
