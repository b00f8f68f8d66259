#include "tests/db/outside.h"

#include <QDir>

using namespace simsa;
using namespace simsa::test;
using namespace Qt::StringLiterals;

namespace {

const TeamId kA{u"a"_s};

// The opinion on team a as the trail tells it, change by change.
QString replayed(const QString &scorebook)
{
    SQLite::Database sql = raw(scorebook);
    SQLite::Statement trail(sql, "SELECT position, old, new FROM trail WHERE what = 'opinion'"
                                 " AND team = 'a' AND criterion = '' ORDER BY number");
    QString text;
    while (trail.executeStep()) {
        const QString old = QString::fromUtf8(trail.getColumn(1).getText());
        const int position = trail.getColumn(0).getInt();
        REQUIRE(text.mid(position, old.size()) == old);
        text.replace(position, old.size(), QString::fromUtf8(trail.getColumn(2).getText()));
    }
    return text;
}

TestProgramme withOpinions()
{
    Plan plan = smallPlan();
    plan.groups[0].opinion = {true, 2};
    return TestProgramme(plan, smallTeams(), smallPanel());
}

} // namespace

TEST_CASE("A mark is on the disk when the call returns, however the program ends", "[db]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    must(book.setMark(0, 0, Points::whole(7)));
    must(book.setOpinion(2, u"좋음"_s));
    // Opened beside the first, which is never closed cleanly.
    const Scorebook again = programme.scorebook("E1");
    CHECK(again.path() == book.path());
    CHECK(again.marks()[0].marks[0] == Points::whole(7));
    CHECK_FALSE(again.marks()[0].marks[1]);
    CHECK(again.marks()[2].opinion == u"좋음"_s);
    // And from the bytes as they lie there now.
    const QString copy = programme.path(u"copy"_s);
    REQUIRE(QFile::copy(book.path(), copy));
    CHECK(must(Scorebook::open(copy)).marks()[0].marks[0] == Points::whole(7));
}

TEST_CASE("The same packet from anywhere resumes the same scorebook", "[db]")
{
    TestProgramme programme;
    const Packet packet = must(readPacket(programme.packet("E1")));
    CHECK(Scorebook::pathFor(u"/x"_s, packet) ==
          u"/x/"_s + packet.programme + u"/E1.simsa-scorebook"_s);
    must(programme.scorebook("E1").setMark(1, 1, Points::whole(2)));
    CHECK(programme.scorebook("E1").marks()[1].marks[1] == Points::whole(2));
    CHECK_FALSE(programme.scorebook("E1", "other machine").marks()[1].marks[1]);
}

TEST_CASE("A scorebook does not answer another evaluator's or programme's packet", "[db]")
{
    TestProgramme programme;
    TestProgramme other;
    const QString path = programme.scorebook("E1").path();
    const QByteArray before = getFile(path);
    const auto evaluator = Scorebook::openFor(path, programme.packet("E2"));
    REQUIRE(codeOf(evaluator) == ErrorCode::PacketOfOther);
    CHECK(evaluator.error().found == u"E2"_s);
    CHECK(evaluator.error().expected == u"E1"_s);
    CHECK(codeOf(Scorebook::openFor(path, other.packet("E1"))) == ErrorCode::PacketOfOther);
    CHECK(codeOf(Scorebook::openFor(path, "{}")) == ErrorCode::WrongFormat);
    CHECK(getFile(path) == before);
}

TEST_CASE("A packet that is refused makes no scorebook", "[db]")
{
    TestProgramme programme;
    QByteArray packet = programme.packet("E1");
    packet[packet.size() / 2] = static_cast<char>(packet[packet.size() / 2] ^ 1);
    const QString path = programme.path(u"new/E1.simsa-scorebook"_s);
    CHECK_FALSE(Scorebook::openFor(path, packet));
    CHECK_FALSE(QFile::exists(programme.path(u"new"_s)));
    CHECK(codeOf(Scorebook::openFor(unwritableFolder() + u"/a"_s, programme.packet("E1"))) ==
          ErrorCode::FolderUnwritable);
}

TEST_CASE("Every change of a mark leaves a row in the trail, and no change leaves none", "[db]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    must(book.setMark(0, 0, Points::whole(7)));
    must(book.setMark(0, 0, Points::whole(7)));
    must(book.setMark(0, 0, Points::whole(8)));
    must(book.setMark(0, 0, std::nullopt));
    SQLite::Database sql = raw(book.path());
    SQLite::Statement trail(sql,
                            "SELECT team, criterion, coalesce(old, '-'), coalesce(new, '-'), at"
                            " FROM trail WHERE what = 'mark' ORDER BY number");
    std::vector<std::string> rows;
    while (trail.executeStep())
        rows.push_back(trail.getColumn(0).getString() + ' ' + trail.getColumn(1).getString() + ' ' +
                       trail.getColumn(2).getString() + ' ' + trail.getColumn(3).getString());
    CHECK(rows == std::vector<std::string>{"a plan - 7", "a plan 7 8", "a plan 8 -"});
    CHECK_FALSE(book.marks()[0].marks[0]);
    CHECK_FALSE(programme.scorebook("E1").marks()[0].marks[0]);
}

TEST_CASE("The trail of an opinion leads to every wording it had", "[db]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    for (const QString &text :
         {u"좋음"_s, u"아주 좋음"_s, u"아주 좋음 😀"_s, u"아주 좋음 😁"_s, u"아주 😁"_s, u"😁"_s,
          u"😁😁"_s, u"\U0001F601\U0001F201"_s, u""_s, u"aaa"_s, u"aa"_s, u"aaaa"_s}) {
        must(book.setOpinion(0, text));
        CHECK(replayed(book.path()) == text);
        CHECK(programme.scorebook("E1").marks()[0].opinion == text);
    }
}

TEST_CASE("A mark that is off its scale is refused and nothing is written", "[db]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("U1");
    const QByteArray before = getFile(book.path());
    CHECK(codeOf(book.setMark(0, 0, Points::whole(6))) == ErrorCode::MarkOffRange);
    CHECK(codeOf(book.setMark(0, 0, Points())) == ErrorCode::MarkOffRange);
    CHECK(codeOf(book.setMark(0, 0, Points::fromUnits(2'500'000))) == ErrorCode::MarkOffStep);
    Marks marks = filled(book, {});
    marks.back().marks.back() = Points::whole(9);
    CHECK(codeOf(book.setAll(marks)) == ErrorCode::MarkOffRange);
    CHECK(codeOf(book.setOpinion(0, QString(20'001, u'x'))) == ErrorCode::TextTooLong);
    CHECK_FALSE(book.marks()[0].marks[0]);
    CHECK(getFile(book.path()) == before);
}

TEST_CASE("An incomplete sheet is not handed in, and the number of gaps is told", "[db]")
{
    TestProgramme programme = withOpinions();
    Scorebook book = programme.scorebook("E1");
    must(book.setAll(filled(book, {})));
    must(book.setMark(1, 0, std::nullopt));
    must(book.setOpinion(0, u"한"_s));
    const QByteArray before = getFile(book.path());
    const QString folder = programme.path(u"out"_s);

    const auto sheet = book.submit(folder, kPassphrase);

    REQUIRE(codeOf(sheet) == ErrorCode::SheetIncomplete);
    CHECK(sheet.error().found == u"4"_s); // one mark and three opinions
    CHECK_FALSE(QFile::exists(folder));
    CHECK(getFile(book.path()) == before);
    CHECK(book.isEditable());
}

TEST_CASE("A sheet that cannot be written is not handed in", "[db]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    must(book.setAll(filled(book, {})));
    const auto sheet = book.submit(unwritableFolder(), kPassphrase);
    REQUIRE(codeOf(sheet) == ErrorCode::FolderUnwritable);
    CHECK(sheet.error().file.startsWith(unwritableFolder()));
    CHECK(book.isEditable());
    CHECK(book.submissions().empty());
    CHECK(programme.scorebook("E1").submissions().empty());
    CHECK(countIn(book.path(), "submission") == 0);

    // A folder stands where the file should go.
    const QString folder = programme.path(u"out"_s);
    REQUIRE(QDir().mkpath(folder + u"/E1-r1.simsa-sheet"_s));
    CHECK_FALSE(book.submit(folder, kPassphrase));
    CHECK(book.isEditable());
    CHECK(countIn(book.path(), "submission") == 0);
}

TEST_CASE("What is handed in is read-only, with a receipt, and can be written once more", "[db]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    CHECK(codeOf(book.writeLastSheet(programme.folder())) == ErrorCode::NotSubmitted);
    must(book.setAll(filled(book, {})));
    const QString file = must(book.submit(programme.path(u"out"_s), kPassphrase));
    CHECK(file.endsWith(u"/E1-r1.simsa-sheet"_s));
    REQUIRE(book.submissions().size() == 1);
    CHECK(book.submissions()[0].receipt().size() == 19);
    CHECK_FALSE(book.isEditable());

    CHECK(codeOf(book.setMark(0, 0, Points())) == ErrorCode::AlreadySubmitted);
    CHECK(codeOf(book.setOpinion(0, u"x"_s)) == ErrorCode::AlreadySubmitted);
    CHECK(codeOf(book.setAll(book.marks())) == ErrorCode::AlreadySubmitted);
    CHECK(codeOf(book.submit(programme.path(u"out"_s), kPassphrase)) ==
          ErrorCode::AlreadySubmitted);
    CHECK_FALSE(programme.scorebook("E1").isEditable());

    const QString again = must(book.writeLastSheet(programme.folder()));
    CHECK(getFile(again) != getFile(file)); // sealed anew
    const MergeReport report = programme.merge({file, again});
    CHECK(report.files[0].verdict == Verdict::Accepted);
    CHECK(report.files[0].hash == book.submissions()[0].hash);
    CHECK(report.files[1].verdict == Verdict::AlreadyHere);
    CHECK(codeOf(book.writeLastSheet(unwritableFolder())) == ErrorCode::FolderUnwritable);
}

TEST_CASE("A correction needs a reason, and follows the sheet before it", "[db]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    CHECK(codeOf(book.beginCorrection(u"r"_s)) == ErrorCode::NotSubmitted);
    must(book.setAll(filled(book, {})));
    const QString first = must(book.submit(programme.path(u"out"_s), kPassphrase));
    CHECK(codeOf(book.beginCorrection(u" \n"_s)) == ErrorCode::ReasonMissing);
    CHECK(codeOf(book.beginCorrection(QString(2001, u'x'))) == ErrorCode::TextTooLong);
    CHECK_FALSE(book.isEditable());

    must(book.beginCorrection(u" 잘못\x01 적음 "_s));
    CHECK(book.isEditable());
    CHECK(book.correctionReason() == u"잘못 적음"_s);
    CHECK(programme.scorebook("E1").correctionReason() == u"잘못 적음"_s);
    must(book.setMark(0, 0, Points::whole(1)));
    const QString second = must(book.submit(programme.path(u"out"_s), kPassphrase));
    CHECK(second.endsWith(u"/E1-r2.simsa-sheet"_s));
    CHECK(book.correctionReason().isEmpty());
    REQUIRE(book.submissions().size() == 2);
    CHECK(book.submissions()[1].reason == u"잘못 적음"_s);

    const auto opened = [&](const QString &file) {
        return must(readEnvelopeFile(file).and_then([&](const SheetEnvelope &envelope) {
            return openEnvelope(envelope, programme.keys().sealing());
        }));
    };
    CHECK(opened(second).sheet.parent == opened(first).hash);
    CHECK(opened(second).sheet.revision == 2);
    CHECK(opened(second).sheet.key == opened(first).sheet.key);
    CHECK(opened(second).sheet.reason == u"잘못 적음"_s);
}

TEST_CASE("A correction that is given up restores what was handed in", "[db]")
{
    TestProgramme programme = withOpinions();
    Scorebook book = programme.scorebook("E1");
    CHECK(codeOf(book.cancelCorrection()) == ErrorCode::NotSubmitted);
    Marks marks = filled(book, {});
    for (TeamMarks &team : marks)
        team.opinion = u"충분함"_s;
    must(book.setAll(marks));
    must(book.submit(programme.path(u"out"_s), kPassphrase));
    must(book.beginCorrection(u"r"_s));
    must(book.setMark(0, 0, Points::whole(1)));
    must(book.setMark(1, 1, std::nullopt));
    must(book.setOpinion(2, u"다름"_s));

    must(book.cancelCorrection());

    CHECK_FALSE(book.isEditable());
    for (const Scorebook &seen : {programme.scorebook("E1")}) {
        CHECK_FALSE(seen.isEditable());
        CHECK(seen.marks()[0].marks[0] == Points::whole(10));
        CHECK(seen.marks()[1].marks[1] == Points::whole(5));
        CHECK(seen.marks()[2].opinion == u"충분함"_s);
    }
    CHECK(book.submissions().size() == 1);
}

TEST_CASE("An opinion is cleaned of what no signature may carry, however it came in", "[db]")
{
    TestProgramme programme = withOpinions();
    Scorebook book = programme.scorebook("E1");
    const QString typed = u"좋음\x01\r\n둘째\x07"_s;
    SECTION("typed")
    {
        must(book.setAll(filled(book, {})));
        for (size_t team = 0; team < book.marks().size(); ++team)
            must(book.setOpinion(team, typed));
    }
    SECTION("from a table")
    {
        Marks marks = filled(book, {});
        for (TeamMarks &team : marks)
            team.opinion = typed;
        must(book.setAll(marks));
    }
    CHECK(book.marks()[0].opinion == u"좋음\n둘째"_s);
    const MergeReport report =
        programme.merge({must(book.submit(programme.path(u"out"_s), kPassphrase))});
    CHECK(report.files[0].verdict == Verdict::Accepted);
}

TEST_CASE("An opinion longer than a sheet may carry is refused, however it came in", "[db]")
{
    TestProgramme programme;
    Scorebook book = programme.scorebook("E1");
    Marks marks = filled(book, {});
    marks[1].opinion = QString(20'001, u'x');
    const auto stored = book.setAll(marks);
    REQUIRE(codeOf(stored) == ErrorCode::TextTooLong);
    CHECK(stored.error().place == u"b"_s);
    CHECK_FALSE(book.marks()[0].marks[0]);
    CHECK(countIn(book.path(), "mark") == 0);
}
